package demo

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/google/uuid"
)

// request is one service request.
type request struct {
	id                     uuid.UUID
	number                 string
	status, channel, level string
	accepted, due, closed  day
	rating                 int64
	name, phone            string
	item                   int
	township               int
	village                int // index into places.all, or -1
}

// defaultDays is the limit, in working days, of an item that states none.
const defaultDays = 10

// requests makes the service requests of two years: few around the Spring
// Festival, many in December when insurances are paid, more online each year.
func requests(recipe Recipe, p places, all []item, w workdays) []request {
	r := recipe.stream("requests")
	who := newPeople()
	days := w.drawDays(season{
		months:  [12]float64{0.9, 0.75, 1.15, 1.1, 1, 0.95, 0.85, 0.85, 1.05, 1, 1.15, 1.5},
		weekend: 0.09, festival: 0.35, growth: 0.18,
	})
	weights := make([]float64, len(all))
	for i, it := range all {
		weights[i] = it.share
	}
	pick := newLottery(weights)
	offDuty := newUrn(choice{"ONLINE", 0.8}, choice{"KIOSK", 0.2})
	found := make([]request, recipe.Requests)
	for i := range found {
		q := &found[i]
		q.accepted = firstDay() + day(days.draw(r))
		q.item = pick.draw(r)
		q.village = p.ofPeople.draw(r)
		q.township = p.all[q.village].township
		if r.chance(0.004) { // the unit akin to a farm, which has no villages in the baseline
			q.township, q.village = len(p.townships)-1, -1
		} else if r.chance(0.07) {
			q.village = -1 // came to the township's centre without saying from where
		}
		if w.worked(q.accepted) {
			online := 0.16 + 0.14*float64(q.accepted-firstDay())/730 + 0.03*p.townships[q.township].profile.service
			q.channel = newUrn(choice{"WINDOW", 0.78 - online}, choice{"ONLINE", online}, choice{"ASSISTED", 0.16}, choice{"KIOSK", 0.06}).word(r)
		} else {
			q.channel = offDuty.word(r)
		}
		q.handle(r, w, all[q.item], p.townships[q.township])
		q.name, q.phone = who.name(r, r.chance(0.5)), who.phone(r)
		q.id = r.id(q.accepted)
	}
	slices.SortFunc(found, func(a, b request) int { return slices.Compare(a.id[:], b.id[:]) })
	year, n := 0, 0
	for i := range found {
		if y := found[i].accepted.year(); y != year {
			year, n = y, 0
		}
		n++
		found[i].number = fmt.Sprintf("BJ%d%06d", year, n)
	}
	return found
}

// handle decides when, where and how a request ends.
func (q *request) handle(r *random, w workdays, it item, t township) {
	promised := int(cmp.Or(it.promised, defaultDays))
	q.due = w.after(q.accepted, promised)
	onTime := 0.945 + 0.045*t.profile.service + 0.07*min(0, t.profile.service) + 0.012*float64(q.accepted-firstDay())/730
	took := 0
	switch {
	case promised <= 1:
		if r.chance(0.3) {
			took = 1
		}
	default:
		took = max(1, int(float64(promised)*min(1, 0.25+0.75*r.Float64())))
	}
	if !r.chance(onTime) {
		took = promised + 1 + int(min(40, r.longTail(3, 0.9)))
	}
	q.closed = w.after(q.accepted, took)
	q.status = "CLOSED"
	switch x := r.Float64(); {
	case x < 0.016:
		q.status = "REFUSED"
	case x < 0.028:
		q.status = "WITHDRAWN"
	}
	switch x := r.Float64(); {
	case x < it.inVillage && q.village >= 0:
		q.level = "VILLAGE"
	case x < 0.93+0.045*t.profile.service:
		q.level = "TOWNSHIP"
	default:
		q.level = "DISTRICT"
	}
	if q.closed > lastDay() {
		q.closed = 0
		q.status = "IN_PROGRESS"
		if q.accepted > lastDay()-3 {
			q.status = "ACCEPTED"
		}
		return
	}
	if q.status != "WITHDRAWN" && r.chance(0.44+0.1*t.profile.service) {
		q.rating = rate(r, t.profile.service, q.closed > q.due, q.status == "REFUSED")
	}
}

// rate draws a rating of 1 to 5; late or refused requests are rated worse.
func rate(r *random, profile float64, late, refused bool) int64 {
	worse := 1 - 0.45*profile - 3*min(0, profile)
	if late {
		worse *= 5
	}
	if refused {
		worse *= 4
	}
	grades := newUrn(choice{"5", 80}, choice{"4", 15}, choice{"3", 3 * worse}, choice{"2", 1.1 * worse}, choice{"1", 0.5 * worse})
	return int64(grades.word(r)[0] - '0')
}

func requestTable(p places, all []item, found []request) table {
	return table{"service_request", "id number status channel accepted_on due_on closed_on handled_level rating applicant_name applicant_phone item_code township_code village_code", func(w *rows) {
		for _, q := range found {
			village := ""
			if q.village >= 0 {
				village = p.all[q.village].code
			}
			w.id(q.id).text(q.number).text(q.status).text(q.channel).day(q.accepted).day(q.due).day(q.closed).text(q.level).positive(q.rating).
				text(q.name).text(q.phone).text(all[q.item].code).text(p.townships[q.township].code).maybe(village).end("DEMO")
		}
	}}
}
