package demo

import (
	"fmt"
	"slices"

	"github.com/google/uuid"
)

const appealCount = 6_000

// plea is one appeal of residents (S-325), with the steps of its handling.
type plea struct {
	id                        uuid.UUID
	number, channel, category string
	worry, status             string // worry "": not tagged
	lawful, solved, reopened  bool
	received, due, closed     day
	rating                    int64 // 0: not rated
	petitioner, receiver      string
	township, place           int
	steps                     []step
}

type step struct {
	kind string
	on   day
}

// pleas makes the appeals of two years. Townships differ in the share closed on time and in
// satisfaction, and the second year is a little better.
func pleas(p places, calendar workdays) []plea {
	r, who := stream("appeals"), newPeople()
	days := calendar.drawDays(season{months: [12]float64{1, 0.7, 1.1, 1.1, 1.05, 1.1, 1.1, 1.05, 1, 0.9, 1, 1}, weekend: 0.3, festival: 0.4, growth: 0.15})
	channels := newUrn(choice{"HOTLINE", 30}, choice{"VISIT", 22}, choice{"WECHAT", 20}, choice{"WEBSITE", 9}, choice{"APP", 8}, choice{"LETTER", 4}, choice{"RECEPTION", 7})
	categories := newUrn(choice{"LIVELIHOOD", 24}, choice{"INFRASTRUCTURE", 22}, choice{"ENVIRONMENT", 16}, choice{"LAND", 10}, choice{"AGRICULTURE", 10}, choice{"PUBLIC_SECURITY", 6}, choice{"VILLAGE_AFFAIRS", 7}, choice{"OTHER", 5})
	worries := newUrn(choice{"ANNOYANCE", 45}, choice{"WORRY", 35}, choice{"GRIEVANCE", 20})
	all := make([]plea, appealCount)
	for i := range all {
		a := &all[i]
		a.place = p.ofPeople.draw(r)
		a.township = p.all[a.place].township
		a.received = firstDay() + day(days.draw(r))
		a.due = calendar.after(a.received, 15)
		a.channel, a.category, a.lawful = channels.word(r), categories.word(r), r.chance(0.94)
		if r.chance(0.3) {
			a.worry = worries.word(r)
		}
		a.petitioner, a.receiver = who.name(r, r.chance(0.45)), who.name(r, r.chance(0.3))
		a.run(r, p.townships[a.township].profile.service)
		a.id = r.id(a.received)
	}
	slices.SortFunc(all, func(a, b plea) int { return slices.Compare(a.id[:], b.id[:]) })
	for i := range all {
		all[i].number = fmt.Sprintf("SQ%d-%05d", all[i].received.year(), i+1)
	}
	return all
}

// run draws the course of the appeal. Parameter profile is the township's performance in
// services, from −1 to 1.
func (a *plea) run(r *random, profile float64) {
	later := a.received > lastDay()-365
	a.steps = []step{{"ACCEPTED", a.received}}
	if !a.lawful && r.chance(0.7) {
		closed := a.received + day(r.between(0, 5))
		if closed <= lastDay() {
			a.status, a.closed = "RETURNED", closed
			a.steps = append(a.steps, step{"RETURNED", closed})
			return
		}
	}
	assigned := a.received + day(r.between(0, 3))
	took := r.longTail(11-2.5*profile, 0.42)
	if later {
		took *= 0.92
	}
	closed := max(assigned+1, a.received+day(took))
	switch {
	case assigned > lastDay():
		a.status = "ACCEPTED"
		return
	case closed > lastDay():
		a.steps = append(a.steps, step{"ASSIGNED", assigned})
		a.status = "ASSIGNED"
		if assigned+2 <= lastDay() {
			a.status = "IN_PROGRESS"
			a.steps = append(a.steps, step{"HANDLED", assigned + 2})
		}
		return
	}
	a.status, a.closed, a.solved = "CLOSED", closed, r.chance(0.9+0.06*profile)
	a.reopened = r.chance(0.05 - 0.03*profile)
	a.steps = append(a.steps, step{"ASSIGNED", assigned}, step{"HANDLED", max(assigned, closed-1)}, step{"ANSWERED", closed})
	if r.chance(0.7) {
		content := 0.62 + 0.1*profile
		if !a.solved {
			content = 0.1
		}
		switch x := r.Float64(); {
		case x < content:
			a.rating = 5
		case x < content+0.26:
			a.rating = 4
		case x < content+0.36:
			a.rating = 3
		default:
			a.rating = int64(r.between(1, 2))
		}
		a.steps = append(a.steps, step{"RATED", closed})
	}
	a.steps = append(a.steps, step{"CLOSED", closed})
}

// appealTables are the appeals and their steps.
func appealTables(in world) ([]table, error) {
	p, all := in.places, pleas(in.places, in.calendar)
	return []table{
		{"appeal", "id number channel category worry status lawful received_on due_on closed_on solved rating reopened petitioner first_receiver township_code village_code", func(w *rows) {
			for _, a := range all {
				w.id(a.id).text(a.number).text(a.channel).text(a.category).maybe(a.worry).text(a.status).bool(a.lawful).day(a.received).day(a.due).day(a.closed)
				if a.status == "CLOSED" {
					w.bool(a.solved)
				} else {
					w.null()
				}
				w.positive(a.rating).bool(a.reopened).text(a.petitioner).text(a.receiver).text(p.townships[a.township].code).text(p.all[a.place].code).end("DEMO")
			}
		}},
		{"appeal_step", "id kind happened_on ordinal appeal_id township_code", func(w *rows) {
			r := stream("appeal steps")
			for _, a := range all {
				for i, s := range a.steps {
					w.id(r.id(s.on)).text(s.kind).day(s.on).int(int64(i + 1)).id(a.id).text(p.townships[a.township].code).end("DEMO")
				}
			}
		}},
	}, nil
}
