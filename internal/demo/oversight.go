package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"
)

// inspection is an unscheduled inspection of a township's funds.
type inspection struct {
	id       uuid.UUID
	number   string
	subject  string
	on       day
	amount   int64 // fen
	township int
}

// oversightTables returns unscheduled inspections of the funds of every township, two or
// three a year, with their findings (S-408). The document counts neither.
func oversightTables(w world) ([]table, error) {
	p, r := w.places, stream("fund inspections")
	subjects := []string{"乡镇包干经费专项检查", "惠农补贴资金专项检查", "村级转移支付资金专项检查", "涉农项目资金专项检查", "公务支出专项检查"}
	var all []inspection
	for year := 2018; year <= 2019; year++ {
		for _, t := range p.ranked() {
			for range r.between(1, 3) {
				x := inspection{subject: urnOf(r, subjects...), on: on(year, time.February, 1) + day(r.IntN(300)), township: t}
				x.id, x.amount = r.id(x.on), int64(r.longTail(180, 0.6))*10_000*yuan
				x.number = fmt.Sprintf("JC%d-%02d", year, len(all)+1)
				all = append(all, x)
			}
		}
	}
	return []table{inspectionTable(p, all), findingTable(p, all)}, nil
}

func inspectionTable(p places, all []inspection) table {
	return table{"fund_inspection", "id number subject inspected_on amount township_code", func(w *rows) {
		for _, x := range all {
			w.id(x.id).text(x.number).text(x.subject).day(x.on).fen(x.amount).text(p.townships[x.township].code).end("DEMO")
		}
	}}
}

// findingTable returns the findings. Most are put right within two months, some later, and
// some of the last months not yet.
func findingTable(p places, all []inspection) table {
	return table{"inspection_finding", "id number kind amount found_on due_on rectified_on inspection_id township_code", func(w *rows) {
		r := stream("inspection findings")
		kinds := newUrn(choice{"ACCOUNTING", 34}, choice{"APPROVAL", 24}, choice{"PROGRESS", 20}, choice{"PURPOSE", 7}, choice{"ASSETS", 15})
		for _, x := range all {
			for range r.IntN(4) {
				rectified := x.on + day(r.longTail(38-14*p.townships[x.township].profile.budget, 0.5))
				if rectified > lastDay() || r.chance(0.04) {
					rectified = 0
				}
				w.id(r.id(x.on)).numbered("WT").text(kinds.word(r)).fen(min(int64(r.longTail(2.4, 0.8)*10_000)*yuan, x.amount)).day(x.on).day(x.on + 60).day(rectified).
					id(x.id).text(p.townships[x.township].code).end("DEMO")
			}
		}
	}}
}
