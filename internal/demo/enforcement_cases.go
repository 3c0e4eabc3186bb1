package demo

import (
	"fmt"
	"math"
	"slices"

	"github.com/google/uuid"
)

const violationCount = 3_600

// violation is one enforcement case.
type violation struct {
	id                                   uuid.UUID
	number                               string
	origin, tier, level, status, outcome string
	reported, acted                      day // acted 0: not yet
	reportedMinute, actedMinute          int
	filed, decided, closed               day
	penalty                              int64 // fen
	party                                string
	power                                string // code of the delegated power it was handled under, or ""
	item, brigade, place                 int    // brigade -1: district or city handle it
	village                              bool
}

// violations makes the cases of two years: over nine in ten are handled by the
// brigades (S-104), in some townships fewer; and action follows faster in the
// second year.
func violations(p places, brigades []brigade, calendar workdays) []violation {
	r := stream("violations")
	powers, who, profiles := stream("delegated powers"), newPeople(), p.profiles("enforcement")
	days := calendar.drawDays(season{months: [12]float64{0.8, 0.6, 1, 1.15, 1.2, 1.15, 1.1, 1.1, 1.05, 1, 0.95, 0.9}, weekend: 0.45, festival: 0.4, growth: 0.15})
	items := enforcementItems()
	weights := make([]float64, len(items))
	for i := range weights { // a few items make most of the cases
		weights[i] = 1 / math.Pow(float64(1+(i*37)%len(items)), 0.9)
	}
	pick := newLottery(weights)
	brigadeOf := map[int]int{}
	for i, b := range brigades {
		brigadeOf[b.township] = i
	}
	found := make([]violation, violationCount)
	for i := range found {
		c := &found[i]
		c.reported, c.reportedMinute = firstDay()+day(days.draw(r)), r.between(7*60, 21*60)
		for c.item = pick.draw(r); items[c.item].centralised > c.reported; {
			c.item = pick.draw(r)
		}
		c.place, c.village = p.ofPeople.draw(r), !r.chance(0.08)
		profile := profiles[p.all[c.place].township]
		c.origin = newUrn(choice{"PATROL", 52}, choice{"REPORT", 24}, choice{"HOTLINE", 17}, choice{"TRANSFER", 7}).word(r)
		c.tier = newUrn(choice{"TOWNSHIP", 82}, choice{"DISTRICT", 13}, choice{"CITY", 5}).word(r)
		c.level, c.brigade = "TOWNSHIP", brigadeOf[p.all[c.place].township]
		if !r.chance(0.925 + 0.045*profile) {
			c.level, c.brigade = newUrn(choice{"DISTRICT", 85}, choice{"CITY", 15}).word(r), -1
		}
		c.act(r, profile)
		c.underPower(powers, items[c.item].field, profile)
		c.party = who.name(r, r.chance(0.35))
		c.id = r.id(c.reported)
	}
	slices.SortFunc(found, func(a, b violation) int { return slices.Compare(a.id[:], b.id[:]) })
	year, n := 0, 0
	for i := range found {
		if y := found[i].reported.year(); y != year {
			year, n = y, 0
		}
		n++
		found[i].number = fmt.Sprintf("利综执〔%d〕%05d号", year, n)
	}
	return found
}

// act draws the first action and the steps that follow. A step after the last day has not
// happened yet.
func (c *violation) act(r *random, profile float64) {
	c.status = "REPORTED"
	median := (5 - 2.5*profile) * (1 - 0.3*float64(c.reported-firstDay())/730)
	if c.level != "TOWNSHIP" { // those who have the power are far from what they would see
		median *= 4
	}
	after := c.reportedMinute + int(60*min(240, r.longTail(median, 1)))
	acted := c.reported + day(after/(24*60))
	if acted > lastDay() || c.reported > lastDay()-3 && r.chance(0.6) { // the newest wait
		return
	}
	c.acted, c.actedMinute, c.status = acted, after%(24*60), "ACTED"
	if r.chance(0.36) { // put right on the spot
		c.end("CORRECTED", acted+day(r.IntN(4)))
		return
	}
	if filed := acted + day(r.IntN(6)); filed <= lastDay() {
		c.filed, c.status = filed, "FILED"
	} else {
		return
	}
	if r.chance(0.07) {
		c.end("DISMISSED", c.filed+day(r.between(3, 30)))
		return
	}
	if decided := c.filed + day(r.between(4, 40)); decided <= lastDay() {
		c.decided, c.status = decided, "DECIDED"
	} else {
		return
	}
	outcome := "CORRECTED"
	if r.chance(0.72) {
		outcome = "PENALISED"
		c.penalty = max(5_000, int64(r.longTail(600, 1))*100) // whole yuan, 50 at least
	}
	c.end(outcome, c.decided+day(r.between(1, 25)))
}

// underPower draws the delegated power under which a brigade acted, one of the two that the
// document names. Some townships do not use them.
func (c *violation) underPower(r *random, field string, profile float64) {
	power := map[string]string{"LAND_PLANNING": "XF-POWER-01", "URBAN_MANAGEMENT": "XF-POWER-02"}[field]
	if c.level == "TOWNSHIP" && r.chance(0.3) && (profile > -0.3 || power != "XF-POWER-01") && profile > -0.85 {
		c.power = power
	}
}

// end closes the case, if the day has come.
func (c *violation) end(outcome string, closed day) {
	if closed <= lastDay() {
		c.status, c.outcome, c.closed = "CLOSED", outcome, closed
	}
}
