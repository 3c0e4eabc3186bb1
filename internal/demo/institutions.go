package demo

import (
	"fmt"
	"time"

	"github.com/google/uuid"

	"litong3422/internal/institution"
)

// station is a township station of before or after the reform.
type station struct {
	id                   uuid.UUID
	name, kind, template string
	ordinal              int64
	from, until          day
	authorised, filled   int64
	held                 []appointment // of the last two, leader and supervisor are in office
	leader, supervisor   uuid.UUID
	township             int
}

// appointment is one holder of a role at a station.
type appointment struct {
	id          uuid.UUID
	role, name  string
	from, until day
}

// stationChange links a former station to the station that replaced it.
type stationChange struct {
	id       uuid.UUID
	action   string
	on       day
	from, to int // indexes into stations; to -1: abolished
}

// stations returns the stations of all townships: the seven former ones, which the document
// does not name, and the five present ones. The links between them are made up.
type stations struct {
	all     []station
	changes []stationChange
	reforms map[int]day // by township
}

func newStations(p places) stations {
	r := stream("institutions")
	s := stations{reforms: map[int]day{}}
	for _, t := range p.ranked() {
		reform := on(2017, time.October, 16) + day(r.IntN(210))
		s.reforms[t] = reform
		old, young := len(s.all), len(s.all)+7
		for i := range 7 {
			kind, word := "FORMER_OFFICE", "办"
			if i >= 3 {
				kind, word = "FORMER_CENTRE", "中心"
			}
			from := on(r.between(2006, 2012), time.Month(r.between(1, 12)), r.between(1, 28))
			s.all = append(s.all, station{id: r.id(from), name: fmt.Sprintf("待补录%s%d(%s)", word, i+1, p.townships[t].name), kind: kind, template: "BEFORE",
				ordinal: int64(i + 1), from: from, until: reform, township: t})
		}
		s.found(r, p, t, reform)
		become := []int{0, 0, 1, 2, 2, 3, 4} // the new one of each old one
		for i, to := range become {
			c := stationChange{id: r.id(reform), action: [...]string{"ADJUST", "MERGE", "ADJUST", "ADJUST", "MERGE", "ADJUST", "TRANSFER"}[i], on: reform, from: old + i, to: young + to}
			if i == 4 && r.chance(0.35) {
				c.action, c.to = "ABOLISH", -1
			}
			s.changes = append(s.changes, c)
		}
	}
	return s
}

// found makes the five stations of after. A township has four leaders, who share
// the stations; each station has a supervisor of its own.
func (s *stations) found(r *random, p places, township int, reform day) {
	who := newPeople()
	var leaders []string
	for range 4 {
		leaders = append(leaders, who.name(r, r.chance(0.3)))
	}
	vacant := 0.09 - 0.07*p.profiles("institutions")[township]
	for i, kind := range institution.Kinds() {
		n := station{id: r.id(reform), name: p.townships[township].name + kind.Name().ZH, kind: string(kind), template: "AFTER", ordinal: int64(i + 1),
			from: reform, authorised: int64([...]int{10, 5, 8, 11, 8}[i] + r.IntN(4)), township: township}
		for range n.authorised {
			if !r.chance(vacant) {
				n.filled++
			}
		}
		n.leader = n.appoint(r, "LEADER", reform, func() string { return leaders[r.IntN(len(leaders))] })
		n.supervisor = n.appoint(r, "SUPERVISOR", reform, func() string { return who.name(r, r.chance(0.35)) })
		s.all = append(s.all, n)
	}
}

// appoint fills a role from the day of the reform, some twice, and returns the
// appointment of today.
func (n *station) appoint(r *random, role string, from day, name func() string) uuid.UUID {
	first := appointment{id: r.id(from), role: role, name: name(), from: from}
	if r.chance(0.25) {
		first.until = max(from+100, firstDay()+day(r.between(120, 700)))
		n.held = append(n.held, first)
		first = appointment{id: r.id(first.until), role: role, name: name(), from: first.until}
	}
	n.held = append(n.held, first)
	return first.id
}

// review is a decision of rule R-6 about a township.
type review struct {
	institution.Decision
	township int
	on       day
	until    day
}

// reviews are made at the end of 2017, and on the day of a later reform.
func (s stations) reviews(p places) []review {
	var found []review
	for _, t := range p.ranked() {
		first, reform := on(2017, time.December, 31), s.reforms[t]
		if reform > first {
			found = append(found, review{s.decide(t, first), t, first, reform})
			first = reform
		}
		found = append(found, review{s.decide(t, first), t, first, 0})
	}
	return found
}

// decide applies R-6 to the stations that a township had on a day.
func (s stations) decide(township int, on day) institution.Decision {
	var active []institution.Station
	for _, n := range s.all {
		if n.township != township || n.from > on || n.until != 0 && n.until <= on {
			continue
		}
		at := institution.Station{Kind: institution.Kind(n.kind)}
		for _, a := range n.held {
			if a.from > on || a.until != 0 && a.until <= on {
				continue
			}
			if a.role == "LEADER" {
				at.Leaders++
			} else {
				at.Supervisors++
			}
		}
		active = append(active, at)
	}
	return institution.Decide(active)
}
