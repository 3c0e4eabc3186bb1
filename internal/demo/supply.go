package demo

import (
	"fmt"
	"time"
)

func supplyTables(w world) ([]table, error) {
	loans, err := newLoans(w.places)
	if err != nil {
		return nil, err
	}
	return append(append([]table{stationTable(w.places), starTable(w.places)}, societyTables(w.places)...),
		loanTable(w.places, loans), hardshipTable(newHardships(w.places)), visitTable(newHardships(w.places)), campaignTable()), nil
}

// stationTable returns a station for each community and a point for most villages.
func stationTable(p places) table {
	return table{"volunteer_station", "id name kind opened_on closed_on township_code village_code", func(w *rows) {
		r, profiles := stream("stations"), p.profiles("stations")
		for _, at := range p.all {
			kind, word := "POINT", "志愿服务点"
			if at.community {
				kind, word = "STATION", "志愿服务站"
			} else if r.chance(0.15 - 0.12*profiles[at.township]) {
				continue
			}
			opened := on(2015, time.March, 5) + day(r.IntN(1700))
			closed := day(0)
			if !at.community && opened < firstDay()-200 && r.chance(0.04) {
				closed = firstDay() + day(r.between(30, 690))
			}
			w.id(r.id(opened)).text(p.full(at) + word).text(kind).day(opened).day(closed).text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}

// starTable returns the ratings of communities: more each year, and seldom worse than before.
func starTable(p places) table {
	return table{"star_community", "id year stars township_code village_code", func(w *rows) {
		r := stream("stars")
		for _, at := range p.all {
			if !at.community {
				continue
			}
			stars, first := r.between(2, 4), 2017+r.IntN(3)
			if r.chance(0.12) {
				continue
			}
			for year := first; year <= 2019; year++ {
				rated := on(year, time.December, 20)
				w.id(r.id(rated)).int(int64(year)).int(int64(stars)).text(p.of(at).code).text(at.code).end("DEMO")
				if r.chance(0.45) {
					stars = min(stars+1, 5)
				}
			}
		}
	}}
}

// campaignTable returns the campaigns that the document names, without content and days
// (S-231 to S-233).
func campaignTable() table {
	return table{"campaign", "code name kind started_on content", func(w *rows) {
		for _, c := range [][3]string{
			{"SDSQ", "农村基层党组织“三大三强”行动", "PARTY_ORGANISATIONS"},
			{"XJHX", "“星级和谐社区”创建", "STAR_COMMUNITY"},
			{"DQT", "“大群团”建设活动", "MASS_ORGANISATIONS"},
		} {
			w.text(c[0]).text(c[1]).text(c[2]).null().null().end("DOCUMENT")
		}
	}}
}

// S-241: 400 loans of 21,940,000 yuan together; each is a whole thousand.
const (
	loanCount     = 400
	loanThousands = 21_940
)

// loan is a start-up loan to a woman of a village.
type loan struct {
	place                int
	granted, due, repaid day
	amount               int64
}

func newLoans(p places) ([]loan, error) {
	r := stream("loans")
	weights, thousands := make([]float64, len(p.all)), make([]int64, loanCount)
	for i, at := range p.all {
		if !at.community {
			weights[i] = at.weight
		}
	}
	for i := range thousands {
		thousands[i] = int64(r.longTail(11, 0.35)) * 5
	}
	if !settle(r, thousands, loanThousands, func(int) (int64, int64) { return 20, 100 }) {
		return nil, fmt.Errorf("demo: %d loans cannot add up to %d thousand", loanCount, loanThousands)
	}
	places := newLottery(weights)
	loans := make([]loan, loanCount)
	for i := range loans {
		granted := firstDay() + day(20+i*690/loanCount) + day(r.IntN(15)) // in the order of their numbers, nearly
		l := loan{place: places.draw(r), granted: granted, due: granted + 365*day(r.between(1, 2)), amount: thousands[i] * 1000 * yuan}
		switch {
		case l.due > lastDay():
			if r.chance(0.06) { // before it was due
				l.repaid = l.granted + 60 + day(r.IntN(400))
			}
		case r.chance(0.9):
			l.repaid = l.due - day(r.IntN(40))
		case r.chance(0.7):
			l.repaid = l.due + day(r.between(3, 60))
		}
		if l.repaid > lastDay() {
			l.repaid = 0
		}
		loans[i] = l
	}
	return loans, nil
}

func loanTable(p places, loans []loan) table {
	return table{"women_loan", "id number borrower amount purpose granted_on due_on repaid_on township_code village_code", func(w *rows) {
		r, who := stream("borrowers"), newPeople()
		purposes := newUrn(choice{"PLANTING", 26}, choice{"BREEDING", 31}, choice{"PROCESSING", 11}, choice{"TRADE", 27}, choice{"OTHER", 5})
		for i, l := range loans {
			at := p.all[l.place]
			w.id(r.id(l.granted)).text(fmt.Sprintf("FD%d-%03d", l.granted.year(), i+1)).text(who.name(r, true)).fen(l.amount).text(purposes.word(r)).
				day(l.granted).day(l.due).day(l.repaid).text(p.of(at).code).text(at.code).end("DEMO")
		}
	}}
}
