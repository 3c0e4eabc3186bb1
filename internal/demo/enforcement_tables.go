package demo

import "time"

func (e enforcement) tables(p places) []table {
	return []table{e.itemTable(), e.officerTable(), e.brigadeTable(p), e.postingTable(p), e.certificateTable(), e.equipmentTable(p), e.caseTable(p), taskTable(p, e.brigades)}
}

func (enforcement) itemTable() table {
	return table{"enforcement_item", "code name is_placeholder type field valid_from centralised_on department_code basis_code", func(w *rows) {
		for _, it := range enforcementItems() {
			w.text(it.code).text(it.name).bool(true).text(it.kind).text(it.field).day(on(2017, time.January, 1)).day(it.centralised).text(enforcementBureau).
				text(enforcementItemDocument).end("DEMO")
		}
	}}
}

func (e enforcement) officerTable() table {
	return table{"enforcement_officer", "id number name duty joined_on left_on", func(w *rows) {
		for _, o := range e.officers {
			duty := "OFFICER"
			if o.leader {
				duty = "LEADER"
			}
			w.id(o.id).text(o.number).text(o.name).text(duty).day(o.joined).day(o.left).end("DEMO")
		}
	}}
}

func (e enforcement) brigadeTable(p places) table {
	return table{"enforcement_brigade", "id name dispatched_on authorised_posts department_code head_id township_code", func(w *rows) {
		for _, b := range e.brigades {
			t := p.townships[b.township]
			w.id(b.id).text(t.name + "综合执法队").day(b.dispatched).int(b.posts).text(enforcementBureau).id(e.officers[b.head].id).text(t.code).end("DEMO")
		}
	}}
}

// at writes a brigade and its township, or two nulls for the bureau itself.
func (e enforcement) at(w *rows, p places, brigade int) *rows {
	if brigade < 0 {
		return w.null().null()
	}
	b := e.brigades[brigade]
	return w.id(b.id).text(p.townships[b.township].code)
}

func (e enforcement) postingTable(p places) table {
	return table{"officer_posting", "id posted_on ended_on officer_id brigade_id township_code", func(w *rows) {
		for _, o := range e.officers {
			for _, at := range o.postings {
				w.id(at.id).day(at.from).day(at.until).id(o.id)
				e.at(w, p, at.brigade).end("DEMO")
			}
		}
	}}
}

// certificateTable gives nearly every officer a certificate within months of being posted.
// It ends when its holder leaves.
func (e enforcement) certificateTable() table {
	return table{"officer_certificate", "id number trained_on issued_on valid_to officer_id", func(w *rows) {
		r := stream("certificates")
		for _, o := range e.officers {
			trained := o.postings[0].from + day(r.between(5, 25))
			if o.left == 0 {
				trained += day(r.IntN(120))
			}
			issued := trained + day(r.between(3, 15))
			valid := issued + 5*365
			if o.left != 0 {
				valid = o.left
			}
			if r.chance(0.04) || issued > lastDay() {
				continue
			}
			w.id(r.id(issued)).text("3403" + o.number).day(trained).day(issued).day(valid).id(o.id).end("DEMO")
		}
	}}
}

func (e enforcement) equipmentTable(p places) table {
	return table{"enforcement_equipment", "id number kind quantity acquired_on retired_on brigade_id township_code", func(w *rows) {
		r := stream("enforcement equipment")
		for i := -1; i < len(e.brigades); i++ {
			posts := int64(officerCount - devolvedCount)
			if i >= 0 {
				posts = e.brigades[i].posts
			}
			for _, kit := range []struct {
				kind     string
				quantity int64
			}{{"VEHICLE", 1 + posts/9}, {"BODY_CAMERA", posts}, {"TERMINAL", 1 + posts/2}, {"PRINTER", 1 + posts/10}, {"TESTER", int64(r.between(1, 3))}} {
				acquired := on(2017, time.November, 1) + day(r.IntN(400))
				w.id(r.id(acquired)).numbered("ZB").text(kit.kind).int(kit.quantity).day(acquired).null()
				e.at(w, p, i).end("DEMO")
			}
			if old := on(2013, time.March, 1) + day(r.IntN(900)); r.chance(0.7) { // what was there before wears out
				w.id(r.id(old)).numbered("ZB").text("OTHER").int(int64(r.between(1, 6))).day(max(old, postingsFrom())).day(firstDay() + day(r.between(60, 700)))
				e.at(w, p, i).end("DEMO")
			}
		}
	}}
}

func (e enforcement) caseTable(p places) table {
	return table{"enforcement_case", "id number origin tier handled_level status reported_at first_action_at filed_on decided_on closed_on outcome penalty party_name item_code power_code brigade_id township_code village_code", func(w *rows) {
		items := enforcementItems()
		for _, c := range e.cases {
			w.id(c.id).text(c.number).text(c.origin).text(c.tier).text(c.level).text(c.status).at(c.reported, c.reportedMinute).at(c.acted, c.actedMinute).
				day(c.filed).day(c.decided).day(c.closed).maybe(c.outcome)
			if c.penalty > 0 {
				w.fen(c.penalty)
			} else {
				w.null()
			}
			w.text(c.party).text(items[c.item].code).maybe(c.power)
			if c.brigade >= 0 {
				w.id(e.brigades[c.brigade].id)
			} else {
				w.null()
			}
			at, village := p.all[c.place], ""
			if c.village {
				village = at.code
			}
			w.text(p.of(at).code).maybe(village).end("DEMO")
		}
	}}
}

// taskTable returns the seven set-up tasks of each township. All are done by the middle of
// 2019, as the document lists them as completed, and some are late.
func taskTable(p places, brigades []brigade) table {
	return table{"reform_task", "id kind status planned_on due_on done_on evidence township_code", func(w *rows) {
		r, profiles := stream("reform tasks"), p.profiles("enforcement")
		for _, b := range brigades {
			for _, task := range []struct {
				kind string
				due  day
			}{
				{"INSTITUTION", on(2017, time.September, 30)}, {"FUNCTIONS", on(2017, time.October, 31)}, {"STRENGTH", on(2017, time.December, 31)},
				{"TEAM", on(2017, time.December, 31)}, {"SINKING", on(2018, time.June, 30)}, {"TRAINING", on(2018, time.September, 30)}, {"EQUIPMENT", on(2018, time.December, 31)},
			} {
				planned := on(2017, time.July, 1)
				done := max(planned+20, task.due+day(r.between(-35, 25))-day(40*profiles[b.township]))
				if task.kind == "TEAM" {
					done = b.dispatched
				}
				w.id(r.id(planned)).text(task.kind).text("DONE").day(planned).day(task.due).day(min(done, on(2019, time.June, 20))).
					text("验收记录（演示）").text(p.townships[b.township].code).end("DEMO")
			}
		}
	}}
}
