package demo

import (
	"fmt"
	"slices"
	"sort"

	"github.com/google/uuid"
)

// dispute is one mediation case.
type dispute struct {
	id                      uuid.UUID
	number                  string
	category, complexity    string
	origin, status, outcome string
	opened, due, closed     day
	amount                  int64 // fen; 0: none in dispute
	parties                 int64
	party                   string
	confirmed               bool
	fulfilled               string // "yes", "no", "" unknown
	body, mediator          int
	township, place         int
}

// disputes makes the cases. Complex ones are all concluded within the span, in
// exactly the numbers of the recipe; some ordinary ones are still open.
func disputes(recipe Recipe, p places, m mediation) ([]dispute, error) {
	r := recipe.stream("disputes")
	weights := make([]float64, len(m.bodies))
	complexWeights := make([]float64, len(m.bodies))
	for i, b := range m.bodies {
		weights[i] = b.weight
		complexWeights[i] = b.weight * map[string]float64{"DISTRICT": 3, "TOWNSHIP": 2.5, "PROFESSIONAL": 2, "STUDIO": 1}[b.kind]
		if b.kind == "VILLAGE" {
			complexWeights[i] = 0.15 * b.weight
		}
	}
	makeCases := func(count int, complexity string, pick lottery, s season) []dispute {
		days := newWorkdays().drawDays(s)
		found := make([]dispute, count)
		for i := range found {
			c := &found[i]
			c.complexity = complexity
			c.opened = firstDay() + day(days.draw(r))
			if complexity == "COMPLEX" { // leave time to conclude it within the span
				c.opened = min(c.opened, lastDay()-day(r.between(8, 40)))
			}
			body := pick.draw(r)
			for m.bodies[body].founded > c.opened {
				body = pick.draw(r)
			}
			c.takenBy(r, p, m, body)
			c.about(r, p)
		}
		return found
	}
	months := [12]float64{1.05, 0.8, 1.1, 1.15, 1.05, 0.95, 0.9, 0.9, 1, 1.05, 1.1, 1.2}
	complicated := makeCases(recipe.ComplexCases, "COMPLEX", newLottery(complexWeights), season{months: months, weekend: 0.1, festival: 0.4, growth: 0.1})
	ordinary := makeCases(recipe.OrdinaryCases, "ORDINARY", newLottery(weights), season{months: months, weekend: 0.35, festival: 0.45, growth: 0.12})
	if err := concludeComplex(r, p, complicated, recipe.ComplexCases-recipe.ComplexSuccesses); err != nil {
		return nil, err
	}
	for i := range ordinary {
		ordinary[i].conclude(r, profileOf(p, ordinary[i].township))
	}
	all := slices.Concat(complicated, ordinary)
	who := newPeople()
	for i := range all {
		all[i].party = who.name(r, r.chance(0.4))
		all[i].id = r.id(all[i].opened)
	}
	slices.SortFunc(all, func(a, b dispute) int { return slices.Compare(a.id[:], b.id[:]) })
	year, n := 0, 0
	for i := range all {
		if y := all[i].opened.year(); y != year {
			year, n = y, 0
		}
		n++
		all[i].number = fmt.Sprintf("利调〔%d〕%05d号", year, n)
	}
	return all, nil
}

func profileOf(p places, township int) float64 { return p.townships[township].profile.mediation }

// takenBy gives the case to a body and one of its mediators. A case of the
// district's bodies lies in some township all the same.
func (c *dispute) takenBy(r *random, p places, m mediation, body int) {
	b := m.bodies[body]
	c.body, c.township, c.place = body, b.township, b.place
	there := sort.Search(len(b.mediators), func(k int) bool { return m.mediators[b.mediators[k]].begins > c.opened })
	c.mediator = b.mediators[min(r.IntN(there), r.IntN(there))] // the senior ones lead more
	if b.township < 0 {
		c.place = p.ofPeople.draw(r)
		c.township = p.all[c.place].township
	} else if b.place < 0 && len(p.townships[b.township].places) > 0 && r.chance(0.7) {
		places := p.townships[b.township].places
		c.place = places[r.IntN(len(places))]
	}
	c.origin = newUrn(choice{"APPLICATION", 62}, choice{"PROACTIVE", 26}, choice{"REFERRAL", 12}).word(r)
}

// about draws what the dispute is over: towns quarrel over other things than
// villages, and complex cases are over land, labour and damages.
func (c *dispute) about(r *random, p places) {
	town := 0.2
	if c.place >= 0 && p.all[c.place].community {
		town = 1
	}
	hard := 0.0
	if c.complexity == "COMPLEX" {
		hard = 1
	}
	c.category = newUrn(
		choice{"MARRIAGE_FAMILY", 17 - 8*hard}, choice{"NEIGHBOUR", 24 - 18*hard}, choice{"HOUSING_SITE", 7 * (1.2 - town)},
		choice{"DAMAGES", 8 + 6*hard}, choice{"CONTRACT", 7 + 4*hard}, choice{"LAND_FOREST", 13*(1.2-town) + 4*hard},
		choice{"LAND_ACQUISITION", 3 + 14*hard}, choice{"LABOUR", 6 + 12*hard}, choice{"VILLAGE_AFFAIRS", 3 * (1.2 - town)},
		choice{"ENVIRONMENT", 2}, choice{"TRAFFIC", 5 + 3*hard}, choice{"MEDICAL", 1 + 4*hard}, choice{"PROPERTY_MGMT", 11 * town},
		choice{"PRODUCTION_BUSINESS", 4}, choice{"CONSUMER", 4 * town}, choice{"OTHER", 3},
	).word(r)
	c.parties = 2
	for r.chance(0.14+0.22*hard) && c.parties < 40 {
		c.parties++
	}
	var median float64 // yuan
	switch c.category {
	case "DAMAGES", "TRAFFIC", "CONSUMER":
		median = 6_000
	case "CONTRACT", "PRODUCTION_BUSINESS", "LABOUR":
		median = 14_000
	case "LAND_ACQUISITION", "MEDICAL":
		median = 38_000
	case "HOUSING_SITE", "LAND_FOREST", "PROPERTY_MGMT":
		if r.chance(0.6) {
			median = 4_500
		}
	}
	if median > 0 {
		c.amount = int64(r.longTail(median*(1+2.5*hard), 1.1)/10) * 10 * 100 // tens of yuan
	}
}

// concludeComplex closes the complex cases: all but the failures, which are where
// a township does badly, with an agreement.
func concludeComplex(r *random, p places, cases []dispute, failures int) error {
	for i := range cases {
		c := &cases[i]
		c.due = c.opened + 60
		profile := profileOf(p, c.township)
		took := day(r.between(6, 58))
		if r.chance(0.07 - 0.05*profile) {
			took = day(61 + r.IntN(50))
		}
		c.closed, c.status = min(c.opened+took, lastDay()), "CLOSED"
	}
	chance := make([]float64, len(cases))
	for i, c := range cases {
		chance[i] = 1.15 - profileOf(p, c.township)
	}
	pick := newLottery(chance)
	failed := map[int]bool{}
	for len(failed) < failures {
		failed[pick.draw(r)] = true
	}
	for i := range cases {
		outcome := "SUCCESS_WRITTEN"
		if failed[i] {
			outcome = "FAILED"
		} else if r.chance(0.18) {
			outcome = "SUCCESS_ORAL"
		}
		cases[i].end(r, outcome)
	}
	return nil
}

// conclude closes an ordinary case if its time has come.
func (c *dispute) conclude(r *random, profile float64) {
	c.due = c.opened + 30
	took := day(min(29, 1+r.longTail(7, 0.75)))
	if r.chance(0.055 - 0.04*profile) {
		took = day(31 + min(120, r.longTail(14, 0.8)))
	}
	c.closed = c.opened + took
	if c.closed > lastDay() {
		c.closed, c.status = 0, "IN_MEDIATION"
		if c.opened > lastDay()-4 {
			c.status = "ACCEPTED"
		}
		return
	}
	c.status = "CLOSED"
	switch x := r.Float64(); {
	case x < 0.035-0.022*profile:
		c.end(r, "FAILED")
	case x < 0.045:
		c.end(r, "TERMINATED")
	case x < 0.062:
		c.end(r, "WITHDRAWN")
	case x < 0.48:
		c.end(r, "SUCCESS_ORAL")
	default:
		c.end(r, "SUCCESS_WRITTEN")
	}
}

// end sets the outcome and what follows from it.
func (c *dispute) end(r *random, outcome string) {
	c.outcome = outcome
	switch outcome {
	case "SUCCESS_WRITTEN":
		c.confirmed = r.chance(0.07)
	case "SUCCESS_ORAL":
	default:
		return
	}
	if c.closed <= lastDay()-15 || r.chance(0.3) {
		if r.chance(0.955) {
			c.fulfilled = "yes"
		} else if r.chance(0.7) {
			c.fulfilled = "no"
		}
	}
}
