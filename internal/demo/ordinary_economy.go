package demo

// ordinary turns the books into those of the ordinary day. Three of five villages keep the
// books of the running year, none of them closed. Some have not handed in or not closed
// those of the year before, and one earned nothing in it.
func (e *economy) ordinary() {
	nothing := e.supports[2].place // still on the list of hollow villages
	var kept []ledger
	village, last := -1, -1
	for _, l := range e.ledgers {
		if l.place != last {
			village, last = village+1, l.place
		}
		ordinary := village >= hollowCount // neither supported nor taken off a list by these books
		switch {
		case l.year == 2019 && village%5 > 2, l.year == 2018 && ordinary && village%25 == 7:
			continue
		case l.year == 2019:
			l.soFar()
		case l.year == 2018 && ordinary && village%25 == 12:
			l.closed = false
		case l.year == 2018 && l.place == nothing:
			l.operating = 0
		}
		kept = append(kept, l)
	}
	e.ledgers = kept
}

// soFar leaves three quarters of the year's income and expense, in books that are open.
func (l *ledger) soFar() {
	for _, amount := range []*int64{&l.operating, &l.contract, &l.investment, &l.subsidy, &l.other, &l.expense} {
		*amount -= *amount / 4
	}
	l.closed = false
}
