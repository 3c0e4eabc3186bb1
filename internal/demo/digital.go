package demo

import "time"

func digitalTables(w world) ([]table, error) {
	return []table{systemTable(), integrationTable(w.places), linkTable(w.places, w.divisions), keySiteTable(w.places), crimeTable()}, nil
}

// externalSystem is a system run by others.
type externalSystem struct{ code, name, kind string }

// externalSystems are the one network and the four systems that the document
// names, S-221 and S-224.
func externalSystems() []externalSystem {
	return []externalSystem{
		{"YZW", "宁夏政务服务“一张网”", "ONE_NETWORK"},
		{"SYB", "社（医）保办理系统", "BUSINESS"},
		{"MZ", "民政综合服务管理平台", "BUSINESS"},
		{"SY", "生育登记服务系统", "BUSINESS"},
		{"JY", "就业管理信息系统", "BUSINESS"},
	}
}

func systemTable() table {
	return table{"external_system", "code name kind", func(w *rows) {
		for _, s := range externalSystems() {
			w.text(s.code).text(s.name).text(s.kind).end("DOCUMENT")
		}
	}}
}

// integrationTable integrates each of the four systems in each of the 12 townships. All 48
// are done by the summer of 2019; the days are made up.
func integrationTable(p places) table {
	return table{"system_integration", "id status planned_on integrated_on system_code township_code", func(w *rows) {
		r, profiles := stream("integrations"), p.profiles("digital")
		for i, s := range externalSystems()[1:] {
			for _, t := range p.ranked() {
				planned := on(2017, time.June, 1) + day(60*i)
				done := max(planned+60, on(2018, time.May, 1)+day(60*i)+day(r.IntN(150))-day(100*profiles[t]))
				w.id(r.id(planned)).text("INTEGRATED").day(planned).day(min(done, on(2019, time.August, 31))).text(s.code).text(p.townships[t].code).end("DEMO")
			}
		}
	}}
}

// linkTable returns the vertical links of the 12 townships, 3 farms, 106 villages and 22
// communities, all connected by the end (S-223). Those of the abolished farm were connected
// before its end. The extranet has a row for each township and each of eight departments
// (S-222).
func linkTable(p places, divisions []division) table {
	return linksOf(func(w *rows) {
		upperLinks(w)
		r := stream("links")
		for _, d := range divisions {
			if !d.baseline || d.level == "DISTRICT" || d.kind != "TOWN" && d.kind != "TOWNSHIP" && d.kind != "FARM" && d.kind != "VILLAGE" && d.kind != "COMMUNITY" {
				continue
			}
			tier, village, township := "TOWNSHIP", "", d.code
			required := on(2017, time.January, 1)
			connected := on(2017, time.March, 1) + day(r.IntN(420))
			if d.level == "VILLAGE" {
				tier, village, township = "VILLAGE", d.code, d.township
				connected = on(2017, time.May, 1) + day(r.IntN(880))
			}
			if d.to != 0 {
				connected = min(connected, d.to-31)
			}
			w.id(r.id(required)).numbered("XL").text("VERTICAL").text(tier).day(required).day(connected).text(township).maybe(village).end("DEMO")
		}
		for _, t := range p.ranked() {
			w.id(r.id(firstDay())).numbered("XL").text("HORIZONTAL").text("TOWNSHIP").day(on(2017, time.January, 1)).day(on(2017, time.April, 1) + day(r.IntN(500))).text(p.townships[t].code).null().end("DEMO")
		}
		for range 8 {
			w.id(r.id(firstDay())).numbered("XL").text("HORIZONTAL").text("DISTRICT").day(on(2017, time.January, 1)).day(on(2017, time.February, 1) + day(r.IntN(200))).null().null().end("DEMO")
		}
	})
}

func linksOf(write func(*rows)) table {
	return table{"network_link", "id number kind tier required_from connected_on township_code village_code", write}
}

// upperLinks returns the two links above the townships, which complete the five tiers
// (S-223): the city's to the region and the district's to the city. The document states the
// links; their days are made up. Data folders of version 1 lack them.
func upperLinks(w *rows) {
	r := stream("upper links")
	required := on(2017, time.January, 1)
	for _, tier := range []string{"CITY", "DISTRICT"} {
		w.id(r.id(required)).numbered("XL").text("VERTICAL").text(tier).day(required).day(on(2017, time.January, 16) + day(r.IntN(40))).null().null().end("DEMO")
	}
}

// keySiteTable returns totals by township and field, twice a year, complete at the end
// (S-227). The product stores no positions of cameras.
func keySiteTable(p places) table {
	return table{"key_site_coverage", "id field as_of superseded_on sites covered township_code", func(w *rows) {
		r := stream("key sites")
		usual := map[string]float64{"SCHOOL": 6, "HOSPITAL": 3, "FINANCE": 4, "TRANSPORT": 2, "MARKET": 5, "FUEL": 3, "RESIDENTIAL": 14, "RURAL_ROAD": 22}
		for _, t := range p.ranked() {
			for _, field := range []string{"SCHOOL", "HOSPITAL", "FINANCE", "TRANSPORT", "MARKET", "FUEL", "RESIDENTIAL", "RURAL_ROAD"} {
				sites, share := int64(1+r.longTail(usual[field], 0.35)), 0.55+0.3*r.Float64()
				counts := []day{on(2018, time.June, 30), on(2018, time.December, 31), on(2019, time.June, 30), lastDay(), 0}
				for n, asOf := range counts[:4] {
					covered := int64(float64(sites) * (share + (1-share)*float64(n)/3))
					if n == 3 {
						covered = sites
					}
					w.id(r.id(asOf)).text(field).day(asOf).day(counts[n+1]).int(sites).int(covered).text(p.townships[t].code).end("DEMO")
				}
			}
		}
	}}
}

// crimeTable returns the document's statement, which has no number (S-228, A-11).
func crimeTable() table {
	return table{"crime_report", "id period cases statement reported_on township_code", func(w *rows) {
		w.id(stream("crime").id(firstDay())).text("原文未注明").null().text("“两抢一盗”发案率大幅下降").null().null().end("DOCUMENT")
	}}
}
