package demo

import (
	"time"

	"github.com/google/uuid"
)

// jinji is the code of 金积镇, which has county-level powers in five fields (S-115).
const jinji = "640302100000"

// grant is one spell in which a township holds a delegated item.
type grant struct {
	id              uuid.UUID
	item            string
	township        int
	from, until     day    // until 0: held today
	begun, stopped  string // kinds of the events at both ends; stopped "" while held
	reason          string
	begunID, stopID uuid.UUID
}

// grants gives every township all 63 items, as the document says. Suspensions and recalls
// since are made up and concern placeholders only.
func grants(p places, all []item) []grant {
	r := stream("delegation")
	var found []grant
	add := func(g grant) {
		g.id, g.begunID, g.stopID = r.id(g.from), r.id(g.from), r.id(max(g.from, g.until))
		found = append(found, g)
	}
	for _, it := range all {
		if it.delegation == "" {
			continue
		}
		for _, t := range p.ranked() {
			g := grant{item: it.code, township: t, from: it.from, begun: "GRANTED"}
			stop := firstDay() + day(r.between(200, 680))
			switch x := r.Float64(); {
			case !it.placeholder:
			case x < 0.018: // suspended, and resumed where there is time left
				g.until, g.stopped, g.reason = stop, "SUSPENDED", "承接人员不足（演示）"
				if again := stop + day(r.between(40, 120)); r.chance(0.6) && again < lastDay() {
					add(g)
					g = grant{item: it.code, township: t, from: again, begun: "RESUMED"}
				}
			case x < 0.032:
				g.until, g.stopped, g.reason = max(stop, on(2019, time.March, 1)), "RECALLED", "评估后认为不具备承接条件（演示）"
			}
			add(g)
		}
	}
	return found
}

func delegationTables(w world) ([]table, error) {
	all := grants(w.places, w.items)
	return []table{
		{"delegation_grant", "id valid_from valid_to item_code basis_code township_code", func(out *rows) {
			for _, g := range all {
				out.id(g.id).day(g.from).day(g.until).text(g.item).text(delegationDocument).text(w.places.townships[g.township].code).end("DEMO")
			}
		}},
		{"delegation_event", "id kind effective_on reason grant_id item_code township_code", func(out *rows) {
			for _, g := range all {
				township := w.places.townships[g.township].code
				out.id(g.begunID).text(g.begun).day(g.from).null().id(g.id).text(g.item).text(township).end("DEMO")
				if g.stopped != "" {
					out.id(g.stopID).text(g.stopped).day(g.until).text(g.reason).id(g.id).text(g.item).text(township).end("DEMO")
				}
			}
		}},
		countyPowerTable(),
		capacityTable(w.places),
	}, nil
}

// countyPowerTable returns the five fields that the document names.
func countyPowerTable() table {
	return table{"county_power", "id field name valid_from basis_code township_code", func(w *rows) {
		r := stream("county powers")
		for _, f := range [][2]string{{"SOCIAL_MGMT", "社会管理"}, {"WORK_SAFETY", "安全生产"}, {"ENVIRONMENT", "环境保护"}, {"RESOURCE_USE", "资源使用"}, {"PROJECT_INVESTMENT", "项目投资"}} {
			w.id(r.id(firstDay())).text(f[0]).text(f[1]).day(firstDay()).text(jinjiPlan).text(jinji).end("DOCUMENT")
		}
	}}
}

// capacityTable returns the yearly assessments, which improve from year to year.
func capacityTable(p places) table {
	return table{"capacity_assessment", "id year assessed_on staffing skills facilities performance conclusion township_code", func(w *rows) {
		r, profiles := stream("capacity"), p.profiles("delegation")
		for _, t := range p.ranked() {
			for year := 2018; year <= 2019; year++ {
				assessed := on(year, time.December, r.between(3, 20))
				w.id(r.id(assessed)).int(int64(year)).day(assessed)
				var total int64 // half points
				for range 4 {
					part := int64(min(50, max(10, 37+9*profiles[t]+3*float64(year-2018)+3*r.NormFloat64())))
					total += part
					w.halves(part)
				}
				conclusion := "INCAPABLE"
				if total >= 160 {
					conclusion = "CAPABLE"
				} else if total >= 120 {
					conclusion = "CONDITIONAL"
				}
				w.text(conclusion).text(p.townships[t].code).end("DEMO")
			}
		}
	}}
}
