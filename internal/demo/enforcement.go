package demo

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"
)

// The document's figures S-103 and S-105: 436 items, and 80 % of the officers in the
// townships. It does not give the number of officers.
const (
	enforcementItemCount = 436
	officerCount         = 260 // in post at the end
	devolvedCount        = 208
	officersLeft         = 20 // who left within the span
)

// brigade is the enforcement brigade of a township.
type brigade struct {
	id         uuid.UUID
	township   int
	dispatched day
	head       int // index into officers
	posts      int64
}

// officer is an enforcement officer.
type officer struct {
	id           uuid.UUID
	number, name string
	leader       bool
	joined, left day // left 0: still in post
	postings     []posting
}

// posting is one place of an officer.
type posting struct {
	id          uuid.UUID
	from, until day
	brigade     int // index into brigades, -1: the bureau itself
}

// enforcement is everything of sub-item 1.1.
type enforcement struct {
	brigades []brigade
	officers []officer
	cases    []violation
}

// postingsFrom is the day from which postings are recorded.
func postingsFrom() day { return on(2017, time.September, 1) }

func newEnforcement(p places, calendar workdays) (enforcement, error) {
	var e enforcement
	r := stream("enforcement")
	ranked := p.ranked()
	weights := make([]float64, len(ranked))
	for i, t := range ranked {
		weights[i] = 6 + p.townships[t].weight
		dispatched := on(2017, time.October, 9) + day(r.IntN(80))
		e.brigades = append(e.brigades, brigade{id: r.id(dispatched), township: t, dispatched: dispatched})
	}
	for i, n := range apportion(devolvedCount, weights) {
		e.brigades[i].posts = n + 1 + int64(r.IntN(3)) // some posts stay vacant
		for k := range n {
			e.hire(r, i, k == 0)
		}
	}
	for k := range officerCount - devolvedCount {
		e.hire(r, -1, k < 4)
	}
	for range officersLeft {
		e.hire(r, r.IntN(len(e.brigades)+3)-3, false)
		e.officers[len(e.officers)-1].leaves(r)
	}
	e.number()
	if inPost, devolved := e.strength(); inPost != officerCount || devolved != devolvedCount {
		return e, fmt.Errorf("demo: %d officers of whom %d devolved, not %d of whom %d", inPost, devolved, officerCount, devolvedCount)
	}
	e.cases = violations(p, e.brigades, calendar)
	return e, nil
}

// hire adds an officer who ends in that brigade, or in the bureau below 0. Some
// of a brigade's were moved down from the bureau, some are new.
func (e *enforcement) hire(r *random, brigade int, leader bool) {
	o := officer{name: newPeople().name(r, r.chance(0.24)), leader: leader,
		joined: on(r.between(2002, 2016), time.Month(r.between(1, 12)), r.between(1, 28))}
	brigade = max(brigade, -1)
	begin := postingsFrom()
	if !leader && r.chance(0.1) {
		o.joined = firstDay() + day(r.IntN(600))
		begin = o.joined
	}
	if brigade >= 0 {
		begin = max(begin, e.brigades[brigade].dispatched)
	}
	if moved := firstDay() + day(r.between(40, 560)); brigade >= 0 && !leader && begin < firstDay() && r.chance(0.15) {
		o.postings = append(o.postings, posting{id: r.id(postingsFrom()), from: postingsFrom(), until: moved, brigade: -1})
		begin = moved
	}
	o.postings = append(o.postings, posting{id: r.id(begin), from: begin, brigade: brigade})
	o.id = r.id(o.joined)
	if leader && brigade >= 0 {
		e.brigades[brigade].head = len(e.officers)
	}
	e.officers = append(e.officers, o)
}

// leaves ends the officer's last posting within the span.
func (o *officer) leaves(r *random) {
	last := &o.postings[len(o.postings)-1]
	from := max(last.from, firstDay()) + 45
	o.left = from + day(r.IntN(int(lastDay()-from)))
	last.until = o.left
}

// number gives the officers numbers in the order of joining, and keeps the heads.
func (e *enforcement) number() {
	order := make([]int, len(e.officers))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(e.officers[a].joined, e.officers[b].joined) })
	for n, i := range order {
		e.officers[i].number = fmt.Sprintf("ZF%04d", n+1)
	}
}

// strength counts the officers in post at the end, and those in brigades.
func (e *enforcement) strength() (inPost, devolved int) {
	for _, o := range e.officers {
		if o.left != 0 {
			continue
		}
		inPost++
		if o.postings[len(o.postings)-1].brigade >= 0 {
			devolved++
		}
	}
	return inPost, devolved
}

// enforcementItem is one of the 436. The document names none of them, so each is
// a placeholder, and field and type are made up.
type enforcementItem struct {
	code, name, kind, field string
	centralised             day
}

func enforcementItems() []enforcementItem {
	r := stream("enforcement items")
	fields := newUrn(choice{"URBAN_MANAGEMENT", 30}, choice{"LAND_PLANNING", 14}, choice{"ENVIRONMENT", 12}, choice{"AGRICULTURE", 14},
		choice{"WATER", 6}, choice{"TRANSPORT", 8}, choice{"CULTURE", 7}, choice{"WORK_SAFETY", 6}, choice{"OTHER", 3})
	kinds := newUrn(choice{"PENALTY", 78}, choice{"COMPULSION", 11}, choice{"INSPECTION", 9}, choice{"OTHER_POWER", 2})
	all := make([]enforcementItem, enforcementItemCount)
	for i := range all {
		batch := on(2017, time.October, 1) // handed over in three batches
		switch {
		case i >= 330:
			batch = on(2018, time.April, 1)
		case i >= 180:
			batch = on(2018, time.January, 1)
		}
		all[i] = enforcementItem{fmt.Sprintf("ZF-%03d", i+1), fmt.Sprintf("待补录执法事项 %03d", i+1), kinds.word(r), fields.word(r), batch}
	}
	return all
}
