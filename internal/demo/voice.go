package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// voiceTables are the ways in which residents know, take part and supervise
// (S-321 to S-329) beside appeals.
func voiceTables(w world) ([]table, error) {
	p := w.places
	return []table{disclosureTable(p), sessionTable(p), matterTable(p), consultationTable(p), dutyReportTable(p), contactTable(p)}, nil
}

// disclosureTable publishes township affairs every month and village affairs
// every quarter; most of the latter name what they follow from (S-322).
func disclosureTable(p places) table {
	return table{"disclosure", "id title kind channel due_on published_on linked_id township_code village_code", func(w *rows) {
		r := stream("disclosures")
		channels := newUrn(choice{"WEBSITE", 34}, choice{"WECHAT", 36}, choice{"APP", 12}, choice{"BOARD", 18})
		published := func(due day, profile float64) day {
			on := due - day(r.between(0, 6))
			if r.chance(0.07 - 0.05*profile) {
				on = due + day(r.between(1, 20))
			}
			if on > lastDay() {
				return 0
			}
			return on
		}
		for _, t := range p.ranked() {
			town := p.townships[t]
			for month := range 24 {
				due := on(2018, time.Month(1+month), 25)
				id := r.id(due)
				w.id(id).text(fmt.Sprintf("%s%d年%d月政务公开", town.name, due.year(), due.time().Month())).text("GOVERNMENT").text(channels.word(r)).
					day(due).day(published(due, town.profile.service)).null().text(town.code).null().end("DEMO")
				if month%3 != 2 {
					continue
				}
				for _, k := range town.places {
					at, from := p.all[k], uuid.NullUUID{UUID: id, Valid: r.chance(0.93 + 0.06*town.profile.service)}
					w.id(r.id(due)).text(fmt.Sprintf("%s%d年第%d季度村务公开", at.name, due.year(), month%12/3+1)).text("VILLAGE").text(channels.word(r)).
						day(due + 5).day(published(due+5, town.profile.service))
					if from.Valid {
						w.id(from.UUID)
					} else {
						w.null()
					}
					w.text(town.code).text(at.code).end("DEMO")
				}
			}
		}
	}}
}

// sessionTable returns the sessions in which leaders receive petitioners every two weeks or
// visit villages (S-323).
func sessionTable(p places) table {
	return table{"petition_session", "id kind held_on leader petitioners matters settled township_code village_code", func(w *rows) {
		r, who := stream("petition sessions"), newPeople()
		for _, t := range p.ranked() {
			town := p.townships[t]
			leaders := []string{who.name(r, false), who.name(r, true), who.name(r, false), who.name(r, false)}
			for fortnight := range 52 {
				held := firstDay() + day(14*fortnight+r.between(1, 12))
				matters := r.between(0, 5)
				settled := 0
				for range matters {
					if r.chance(0.8 + 0.12*town.profile.mediation) {
						settled++
					}
				}
				w.id(r.id(held))
				visit := fortnight%3 == 2 && len(town.places) > 0
				if visit {
					w.text("VISIT")
				} else {
					w.text("RECEPTION")
				}
				w.day(held).text(leaders[r.IntN(len(leaders))]).int(int64(matters + r.IntN(4))).int(int64(matters)).int(int64(settled)).text(town.code)
				if visit {
					w.text(p.all[town.places[r.IntN(len(town.places))]].code)
				} else {
					w.null()
				}
				w.end("DEMO")
			}
		}
	}}
}

// matterTable lists a hundred matters for each of the two years (S-324).
func matterTable(p places) table {
	return table{"people_matter", "id number title year listed_on due_on done_on township_code", func(w *rows) {
		r := stream("people's matters")
		things := []string{"修补村组道路", "增设路灯", "改造卫生厕所", "疏通排水渠", "修缮文化活动室", "维修自来水管网", "清理垃圾死角", "增设健身器材", "修建候车亭", "改善灌溉渠口"}
		ranked := p.ranked()
		for _, year := range []int{2018, 2019} {
			for n := range 100 {
				town := p.townships[ranked[n%len(ranked)]]
				listed := on(year, time.January, 15)
				due := on(year, time.Month(r.between(6, 12)), 28)
				done := due - 40 + day(r.longTail(34-16*town.profile.service, 0.5))
				if done > lastDay() {
					done = 0
				}
				w.id(r.id(listed)).int(int64(n + 1)).text(town.name + things[n%len(things)]).int(int64(year)).day(listed).day(due).day(done).text(town.code).end("DEMO")
			}
		}
	}}
}

// consultationTable returns two consultations of each village a year (S-327).
func consultationTable(p places) table {
	return table{"consultation", "id topic held_on participants result adopted_on township_code village_code", func(w *rows) {
		r := stream("consultations")
		topics := []string{"人居环境整治", "集体收益分配", "村规民约修订", "道路选线", "物业服务标准", "活动场所使用", "灌溉用水安排"}
		results := newUrn(choice{"AGREED", 66}, choice{"PARTLY", 24}, choice{"NOT_AGREED", 10})
		for _, at := range p.all {
			for half := range 4 {
				held := on(2018, time.Month(1+6*half), 1) + day(r.IntN(175))
				result := results.word(r)
				var adopted day
				if result != "NOT_AGREED" && r.chance(0.85+0.1*p.of(at).profile.service) {
					if adopted = held + day(r.between(5, 50)); adopted > lastDay() {
						adopted = 0
					}
				}
				w.id(r.id(held)).text(topics[r.IntN(len(topics))]).day(held).int(int64(r.between(12, 60))).text(result).day(adopted).text(p.of(at).code).text(at.code).end("DEMO")
			}
		}
	}}
}

// dutyReportTable returns the report of a district leader in every township each year
// (S-328).
func dutyReportTable(p places) table {
	return table{"duty_report", "id leader held_on deputies voters score township_code", func(w *rows) {
		r, who := stream("duty reports"), newPeople()
		for _, year := range []int{2018, 2019} {
			for _, t := range p.ranked() {
				held := on(year, time.November, 1) + day(r.IntN(45))
				score := int64(9000 + 500*p.townships[t].profile.service + float64(r.between(-150, 250)))
				w.id(r.id(held)).text(who.name(r, r.chance(0.25))).day(held).int(int64(r.between(20, 45))).int(int64(r.between(60, 180))).fen(min(score, 9950)).text(p.townships[t].code).end("DEMO")
			}
		}
	}}
}

// contactTable assigns a cadre to every village and community. All households are in
// contact by the end of the span (S-326).
func contactTable(p places) table {
	return table{"cadre_contact", "id cadre households village_households started_on ended_on counted_from superseded_on township_code village_code", func(w *rows) {
		r, who := stream("cadre contacts"), newPeople()
		for _, at := range p.all {
			households := int64(280 + 240*at.weight)
			begun := on(2018, time.January, 8) + day(r.IntN(40))
			turn := on(2019, time.January, 1) + day(r.IntN(60))
			w.id(r.id(begun)).text(who.name(r, r.chance(0.35))).int(households * int64(r.between(80, 99)) / 100).int(households).day(begun).day(turn).day(firstDay()).day(turn).text(p.of(at).code).text(at.code).end("DEMO")
			w.id(r.id(turn)).text(who.name(r, r.chance(0.35))).int(households).int(households).day(turn).day(0).day(turn).day(0).text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}
