package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// toiletTable surveys every village in the spring of 2018 and in the autumn of 2019. At the
// second survey 65.2 % of the households had a sanitary toilet (S-205).
func toiletTable(p places) (table, error) {
	r, profiles := stream("toilets"), p.profiles("toilets")
	var villages []place
	var weights []float64
	for _, at := range p.all {
		if !at.community {
			villages, weights = append(villages, at), append(weights, 0.6+at.weight)
		}
	}
	households := apportion(ruralHouseholds, weights)
	before, after := make([]int64, len(villages)), make([]int64, len(villages))
	for i, at := range villages {
		share := min(max(0.54+0.14*profiles[at.township]+0.06*r.NormFloat64(), 0.1), 0.9)
		before[i] = int64(share * float64(households[i]))
	}
	if !settle(r, before, sanitaryBefore, func(i int) (int64, int64) { return households[i] / 20, households[i] * 9 / 10 }) {
		return table{}, fmt.Errorf("demo: %d sanitary toilets do not fit the villages", sanitaryBefore)
	}
	copy(after, before)
	if !settle(r, after, sanitaryTotal, func(i int) (int64, int64) { return before[i], households[i] }) { // no household gives one up
		return table{}, fmt.Errorf("demo: %d sanitary toilets do not fit the villages", sanitaryTotal)
	}
	return table{"toilet_survey", "id surveyed_on superseded_on households sanitary township_code village_code", func(w *rows) {
		surveys := [][]int64{before, after}
		days, ids := make([][]day, len(surveys)), make([][]uuid.UUID, len(surveys))
		for n, from := range []day{on(2018, time.March, 5), on(2019, time.October, 8)} {
			for range villages {
				surveyed := from + day(r.IntN(45))
				days[n], ids[n] = append(days[n], surveyed), append(ids[n], r.id(surveyed))
			}
		}
		days = append(days, make([]day, len(villages))) // nothing follows the last
		for n, sanitary := range surveys {
			for i, at := range villages {
				w.id(ids[n][i]).day(days[n][i]).day(days[n+1][i]).int(households[i]).int(sanitary[i]).text(p.of(at).code).text(at.code).end("DEMO")
			}
		}
	}}, nil
}

// honourTable returns the two honours that the document names without a date (S-208, S-209).
func honourTable() table {
	return table{"honour", "id title recipient level township_code", func(w *rows) {
		r := stream("honours")
		for _, h := range []struct{ title, recipient, township string }{
			{"全国百佳乡镇卫生院", "上桥镇卫生院", "640302104000"},
			{"全国特色小镇", "金银滩特种汽车小镇", "640302101000"},
		} {
			w.id(r.id(firstDay())).text(h.title).text(h.recipient).text("NATIONAL").text(h.township).end("DOCUMENT")
		}
	}}
}

// constructionTable returns the projects. The “雪亮工程” with its 120 million yuan is the
// document's, which gives no date (S-226). The rest is demo data.
func constructionTable(p places) table {
	return table{"project", "id name kind status investment started_on completed_on township_code village_code", func(w *rows) {
		r := stream("construction")
		w.id(r.id(firstDay())).text("“雪亮工程”视频监控").text("SAFETY_MONITORING").text("COMPLETED").fen(120_000_000 * yuan).null().null().null().null().end("DOCUMENT")
		one := func(name, kind string, wan int, started day, months int, township, village string) {
			status, completed := "COMPLETED", started+day(30*months)
			if completed > lastDay() {
				status, completed = "BUILDING", 0
			}
			w.id(r.id(started)).text(name).text(kind).text(status).fen(int64(wan) * 10_000 * yuan).day(started).day(completed).maybe(township).maybe(village).end("DEMO")
		}
		one("金银滩特种汽车小镇建设（演示）", "CHARACTERISTIC_TOWN", 5200, on(2017, time.May, 8), 24, "640302101000", "")
		one("乡镇政务外网接入（演示）", "NETWORK", 860, on(2017, time.September, 11), 9, "", "")
		villages := 0
		for _, i := range r.Perm(len(p.all)) {
			at := p.all[i]
			if at.community || villages == 24 {
				continue
			}
			villages++
			started := on(2017, time.April, 1) + day(r.IntN(900))
			one(p.full(at)+"美丽乡村建设（演示）", "BEAUTIFUL_VILLAGE", r.between(90, 620), started, r.between(5, 12), p.of(at).code, at.code)
		}
	}}
}
