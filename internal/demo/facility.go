package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// The document's figures of sub-item 2.1 (S-204 to S-206). It counts no households; their
// number is made up so that the share is exact.
const (
	roadMetres        = 1_260_000
	ruralHouseholds   = 62_500
	sanitaryBefore    = 33_560 // at the first survey
	sanitaryTotal     = 40_750 // 65.2 %
	eldercareCoverage = 84     // of the 128 villages and communities: 65.6 %, the least that is 65 % or more
)

// centre is the livelihood-services centre of a township.
type centre struct {
	id                   uuid.UUID
	township             int
	mode                 string
	opened, standardised day
}

// centres returns the 12 centres. Each is standardised within the span or before; the
// document gives no number (S-202).
func centres(p places) []centre {
	r, profiles := stream("centres"), p.profiles("facility")
	modes := []string{"NEW", "RENOVATED", "INTEGRATED", "RENOVATED"}
	var all []centre
	for i, t := range p.ranked() {
		opened := on(2016, time.March, 1) + day(r.IntN(420))
		standardised := min(max(opened+120, on(2018, time.October, 1)+day(r.IntN(200))-day(150*profiles[t])), on(2019, time.October, 31))
		all = append(all, centre{r.id(opened), t, modes[i%len(modes)], opened, standardised})
	}
	return all
}

func facilityTables(w world) ([]table, error) {
	p, of := w.places, centres(w.places)
	toilets, err := toiletTable(p)
	if err != nil {
		return nil, err
	}
	return []table{centreTable(p, of), unificationTable(p, of), healthCentreTable(p), eldercareTable(p), roadTable(p), toilets, honourTable(), constructionTable(p)}, nil
}

func centreTable(p places, of []centre) table {
	return table{"service_centre", "id name build_mode opened_on standardised_on windows floor_area township_code", func(w *rows) {
		r := stream("centre sizes")
		for _, c := range of {
			windows := int64(r.between(5, 12))
			w.id(c.id).text(p.townships[c.township].name + "民生服务中心").text(c.mode).day(c.opened).day(c.standardised).
				int(windows).int(windows * int64(r.between(45, 75))).text(p.townships[c.township].code).end("DEMO")
		}
	}}
}

// unificationTable returns the checks of the last autumn. A centre is standardised on the
// day on which it meets the last of the five criteria.
func unificationTable(p places, of []centre) table {
	return table{"unification_check", "id criterion passed_on checked_on evidence centre_id township_code", func(w *rows) {
		r := stream("unification")
		for _, c := range of {
			last := r.IntN(5)
			for i, criterion := range []string{"SIGNAGE", "FACILITIES", "STAFFING", "RULES", "APPRAISAL"} {
				passed := c.standardised
				if i != last {
					passed = c.opened + 30 + day(r.IntN(int(c.standardised-c.opened)-30))
				}
				checked := on(2019, time.November, 4) + day(r.IntN(25))
				w.id(r.id(checked)).text(criterion).day(passed).day(checked).text("检查记录（演示）").id(c.id).text(p.townships[c.township].code).end("DEMO")
			}
		}
	}}
}

// healthCentreTable returns one health centre for each township, with a clinic of Chinese
// medicine by the end (S-207). The document gives no number.
func healthCentreTable(p places) table {
	return table{"health_centre", "id name opened_on tcm_clinic_since township_code", func(w *rows) {
		r := stream("health centres")
		for _, t := range p.ranked() {
			opened := on(r.between(1985, 2008), time.July, 1)
			w.id(r.id(opened)).text(p.townships[t].name + "卫生院").day(opened).day(on(2015, time.May, 1) + day(r.IntN(1550))).text(p.townships[t].code).end("DEMO")
		}
	}}
}

// eldercareTable gives 84 places a facility by the end, and the larger of them a second.
func eldercareTable(p places) table {
	return table{"eldercare_facility", "id name kind beds opened_on closed_on township_code village_code", func(w *rows) {
		r := stream("eldercare")
		one := func(at place, kind, word string, opened, closed day) {
			beds := int64(0)
			if kind != "HOME_SERVICE" {
				beds = int64(r.between(6, 40))
			}
			w.id(r.id(opened)).text(p.full(at) + word).text(kind).positive(beds).day(opened).day(closed).text(p.of(at).code).text(at.code).end("DEMO")
		}
		for n, i := range r.Perm(len(p.all)) {
			at := p.all[i]
			opened := on(2013, time.April, 1) + day(r.IntN(2380))
			switch {
			case n >= eldercareCoverage:
				if n%14 == 0 { // was given up again
					one(at, "MUTUAL_HELP", "互助幸福院", on(2014, time.June, 1), firstDay()+day(r.between(100, 600)))
				}
			case at.community:
				one(at, "DAY_CARE", "日间照料中心", opened, 0)
				if at.weight > 3.5 {
					one(at, "HOME_SERVICE", "居家养老服务站", min(opened+400, on(2019, time.November, 1)), 0)
				}
			default:
				one(at, "MUTUAL_HELP", "互助幸福院", opened, 0)
				if n%17 == 3 {
					one(at, "NURSING_HOME", "养老院", min(opened+300, on(2019, time.November, 1)), 0)
				}
			}
		}
	}}
}

// roadTable returns the county and township roads of each township and the roads of each
// village. They add up to 1,260 km to the metre.
func roadTable(p places) table {
	type road struct {
		grade, prefix string
		township      int
		village       string
	}
	var all []road
	var weights []float64
	r := stream("roads")
	add := func(grade, prefix string, township int, village string, count int, weight float64) {
		for range count {
			all = append(all, road{grade, prefix, township, village})
			weights = append(weights, weight*r.longTail(1, 0.4))
		}
	}
	for _, t := range p.ranked() {
		add("COUNTY_ROAD", "X", t, "", r.between(1, 2), 6)
		add("TOWNSHIP_ROAD", "Y", t, "", r.between(3, 6), 3)
	}
	for _, at := range p.all {
		if !at.community {
			add("VILLAGE_ROAD", "C", at.township, at.code, r.between(2, 5), 1.4)
		}
	}
	metres := apportion(roadMetres, weights)
	return table{"rural_road", "id code grade surface length_km opened_on township_code village_code", func(w *rows) {
		surfaces := newUrn(choice{"ASPHALT", 46}, choice{"CONCRETE", 47}, choice{"GRAVEL", 7})
		for i, one := range all {
			opened := on(r.between(1996, 2017), time.Month(r.between(4, 11)), r.between(1, 28))
			if r.chance(0.11) {
				opened = on(r.between(2018, 2019), time.Month(r.between(4, 11)), r.between(1, 28))
			}
			w.id(r.id(opened)).text(fmt.Sprintf("%s%03d", one.prefix, i+1)).text(one.grade).text(surfaces.word(r)).
				text(fmt.Sprintf("%d.%03d", metres[i]/1000, metres[i]%1000)).day(opened).
				text(p.townships[one.township].code).maybe(one.village).end("DEMO")
		}
	}}
}
