package demo

func institutionTables(w world) ([]table, error) {
	s, p := newStations(w.places), w.places
	return []table{s.stationTable(p), s.postTable(p), s.changeTable(p), s.reviewTable(p)}, nil
}

func (s stations) stationTable(p places) table {
	return table{"institution", "id kind name template ordinal is_placeholder established_on abolished_on authorised_posts filled_posts leader_id supervisor_id township_code", func(w *rows) {
		for _, n := range s.all {
			w.id(n.id).text(n.kind).text(n.name).text(n.template).int(n.ordinal).bool(n.template == "BEFORE").day(n.from).day(n.until)
			if n.template == "BEFORE" {
				w.null().null().null().null()
			} else {
				w.int(n.authorised).int(n.filled).id(n.leader).id(n.supervisor)
			}
			w.text(p.townships[n.township].code).end("DEMO")
		}
	}}
}

func (s stations) postTable(p places) table {
	return table{"institution_post", "id role holder_name appointed_on ended_on institution_id township_code", func(w *rows) {
		for _, n := range s.all {
			for _, a := range n.held {
				w.id(a.id).text(a.role).text(a.name).day(a.from).day(a.until).id(n.id).text(p.townships[n.township].code).end("DEMO")
			}
		}
	}}
}

func (s stations) changeTable(p places) table {
	return table{"institution_change", "id action effective_on from_id to_id basis_code township_code", func(w *rows) {
		for _, c := range s.changes {
			w.id(c.id).text(c.action).day(c.on).id(s.all[c.from].id)
			if c.to < 0 {
				w.null()
			} else {
				w.id(s.all[c.to].id)
			}
			w.text(stationDocument).text(p.townships[s.all[c.from].township].code).end("DEMO")
		}
	}}
}

func (s stations) reviewTable(p places) table {
	return table{"institution_review", "id reviewed_on valid_to compliant stations leaders supervisors reason_zh reason_en township_code", func(w *rows) {
		r := stream("institution reviews")
		for _, v := range s.reviews(p) {
			w.id(r.id(v.on)).day(v.on).day(v.until).bool(v.Compliant).int(int64(len(v.Stations))).int(int64(v.Leaders)).int(int64(v.Supervisors)).
				text(v.Explanation.ZH).text(v.Explanation.EN).text(p.townships[v.township].code).end("DEMO")
		}
	}}
}
