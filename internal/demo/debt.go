package demo

import (
	"time"

	"github.com/google/uuid"
	"github.com/shopspring/decimal"
)

// debt is a historic debt of a township. New debts are forbidden, so there are none.
type debt struct {
	id        uuid.UUID
	number    string
	incurred  day
	principal int64 // fen
	purpose   string
	township  string
	balances  []int64 // fen, at the ends of 2017, 2018 and 2019
}

// newDebts makes the historic debts of three townships, which are nearly paid back. The
// document names none and forbids new ones (S-409).
func newDebts(p places) []debt {
	r := stream("debt")
	purposes := []string{"村镇道路工程款尾款", "敬老院改造工程款尾款", "集镇供水管网工程款尾款"}
	var all []debt
	for i, t := range []int{2, 5, 9} {
		d := debt{number: "ZQ-" + string(rune('1'+i)), purpose: purposes[i], township: p.townships[p.ranked()[t]].code}
		d.incurred = on(2013+i, time.May, 1) + day(r.IntN(150))
		d.id = r.id(d.incurred)
		d.principal = int64(r.between(60, 240)) * 10_000 * yuan
		left := d.principal
		for range 3 {
			left = left / 100 * int64(r.between(30, 70))
			d.balances = append(d.balances, left)
		}
		all = append(all, d)
	}
	all[0].balances[2] = 0 // one is paid back
	return all
}

func debtTables(all []debt) []table {
	r := stream("debt ids")
	return []table{
		{"debt_instrument", "id number debtor kind incurred_on principal purpose township_code", func(w *rows) {
			for _, d := range all {
				w.id(d.id).text(d.number).text("TOWNSHIP").text("LEGACY").day(d.incurred).fen(d.principal).text(d.purpose).text(d.township).end("DEMO")
			}
		}},
		{"debt_balance", "id sequence as_of balance previous_sequence previous_as_of previous_balance change instrument_id township_code", func(w *rows) {
			for _, d := range all {
				for i, left := range d.balances {
					asOf := on(2017+i, time.December, 31)
					w.id(r.id(asOf)).int(int64(i + 1)).day(asOf).fen(left)
					if i == 0 {
						w.null().null().null().fen(left)
					} else {
						w.int(int64(i)).day(on(2016+i, time.December, 31)).fen(d.balances[i-1]).text(decimal.New(left-d.balances[i-1], -2).String())
					}
					w.id(d.id).text(d.township).end("DEMO")
				}
			}
		}},
	}
}
