package command_test

import (
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"litong3422/internal/catalogue"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/postgres"
	"litong3422/internal/testsize"
)

// step stands for every transition.
const step catalogue.Action = "step"

// draw is one writer of random changes.
type draw struct {
	writer
	*rand.Rand
	samples map[string][]postgres.Image // rows as they were when the test began
	made    map[string][]postgres.Image // rows of this writer
	deleted []change.Change             // restorations of what this writer deleted
	imports []string                    // committed by this writer and not undone
	done    map[catalogue.Action]int
}

// Imports and their undoing are counted beside the changes.
const (
	imported catalogue.Action = "import"
	undone   catalogue.Action = "undo"
)

// TestRandomWritesKeepEveryFigure lets several writers at once create, correct, move, delete,
// restore and import random rows of all entities and undo imports, and then holds every cell against the rows, and the
// rows against each other.
func TestRandomWritesKeepEveryFigure(t *testing.T) {
	w := open(t)
	samples := map[string][]postgres.Image{}
	for _, e := range writable() {
		samples[e.Name] = w.rows(e, 60)
		if state := e.Write.State; state != nil { // most rows are at their end
			samples[e.Name] = append(samples[e.Name], w.images(`SELECT coalesce(jsonb_agg(t), '[]') FROM (SELECT * FROM `+e.Table+
				` WHERE county_code = $1 AND `+state.Column+` = ANY($2) ORDER BY md5(`+e.Key+`::text) LIMIT 60) AS t`, begun(e))...)
		}
	}
	const writers = 4
	changes := testsize.Cases(20_000) / writers
	draws := make([]*draw, writers)
	var group sync.WaitGroup
	for i := range writers {
		draws[i] = &draw{writer: w, Rand: rand.New(rand.NewPCG(3422, uint64(i))), samples: samples, made: map[string][]postgres.Image{}, done: map[catalogue.Action]int{}}
		group.Go(func() {
			for range changes {
				draws[i].change()
			}
		})
	}
	group.Wait()
	done := map[catalogue.Action]int{}
	for _, d := range draws {
		for action, n := range d.done {
			done[action] += n
		}
	}
	t.Log(done)
	for _, action := range []catalogue.Action{catalogue.Create, catalogue.Update, catalogue.Delete, catalogue.Restore, step} {
		if done[action] < changes/100 {
			t.Errorf("%d changes were a %s: too few to prove anything", done[action], action)
		}
	}
	for _, action := range []catalogue.Action{imported, undone} {
		if done[action] < changes/400 {
			t.Errorf("%d were an %s: too few to prove anything", done[action], action)
		}
	}
	w.verified(false)
}

func intertwined() []string {
	return []string{"ServiceRequest", "ServiceItem", "DelegationGrant", "EnforcementCase", "VolunteerServiceRecord", "Volunteer", "GovernanceStaff",
		"PopulationStat", "ToiletSurvey", "UnificationCheck", "ServiceCentre", "HomeVisit", "EldercareFacility", "Appeal", "MediationCase"}
}

// change makes a random change; most are within the rules, others are refused.
func (d *draw) change() {
	if d.IntN(40) == 0 {
		d.bulk()
		return
	}
	entities := writable()
	e := entities[d.IntN(len(entities))]
	if d.IntN(3) == 0 { // those whose figures hang together, and those with steps
		chosen := intertwined()[d.IntN(len(intertwined()))]
		e = entities[slices.IndexFunc(entities, func(e *catalogue.Entity) bool { return e.Name == chosen })]
	}
	images := d.samples[e.Name]
	if len(images) == 0 {
		return
	}
	if made := d.made[e.Name]; len(made) > 0 && d.IntN(3) == 0 {
		images = made
	}
	image := images[d.IntN(len(images))]
	if n := len(d.deleted); n > 0 && d.IntN(4) == 0 {
		i := d.IntN(n)
		d.try(d.deleted[i])
		d.deleted = slices.Delete(d.deleted, i, i+1)
		return
	}
	switch d.IntN(4) {
	case 0:
		if result, ok := d.try(copied(e, image, d.mixed(e))); ok {
			d.made[e.Name] = append(d.made[e.Name], d.stored(e, result.Key))
		}
	case 1:
		if c := (change.Change{Entity: e, Action: catalogue.Delete, Reason: "随机"}); d.address(&c, image) {
			if _, ok := d.try(c); ok {
				d.deleted = append(d.deleted, change.Change{Entity: e, Action: catalogue.Restore, Key: c.Key, Reason: "随机"})
			}
		}
	default:
		d.correct(e, image)
	}
}

// correct corrects some fields of a row, or moves its state.
func (d *draw) correct(e *catalogue.Entity, image postgres.Image) {
	c := change.Change{Entity: e, Action: catalogue.Update, Reason: "随机"}
	if !d.address(&c, image) {
		return
	}
	mix := d.mixed(e)
	if transitions := steps(e, image); len(transitions) > 0 && d.IntN(2) == 0 {
		c.Transition = transitions[d.IntN(len(transitions))]
		c.Action = catalogue.Action(c.Transition.Name)
		for range 4 { // few days of other rows fit this one
			c.Set = nil
			for _, set := range c.Transition.Sets {
				c.Set = append(c.Set, change.Value{Member: set.Member, Value: d.ofAny(e, set.Member)})
			}
			if _, ok := d.try(c); ok {
				break
			}
		}
		return
	}
	members := e.Written(true)
	for range min(1+d.IntN(2), len(members)) {
		m := members[d.IntN(len(members))]
		c.Set = append(c.Set, change.Value{Member: m, Value: mix(m, d.ofAny(e, m))})
	}
	d.try(c)
}

// begun returns the states that some step leads on from.
func begun(e *catalogue.Entity) (states []string) {
	for _, t := range e.Write.Transitions {
		states = append(states, t.From...)
	}
	return states
}

// steps returns the transitions that the state of a row allows.
func steps(e *catalogue.Entity, image postgres.Image) []*catalogue.Transition {
	return slices.DeleteFunc(slices.Clone(e.Write.Transitions), func(t *catalogue.Transition) bool {
		state, _ := image.Text(e.Write.State.Column)
		return !slices.Contains(t.From, state)
	})
}

// ofAny returns what some row holds for a member.
func (d *draw) ofAny(e *catalogue.Entity, m catalogue.Member) any {
	images := d.samples[e.Name]
	for range 5 {
		if v := valueOf(m, images[d.IntN(len(images))]); v != nil {
			return v
		}
	}
	return nil
}

// mixed gives a value of another row now and then, and another key.
func (d *draw) mixed(e *catalogue.Entity) func(catalogue.Member, any) any {
	ways := []func(*catalogue.Entity) func(catalogue.Member, any) any{otherKey, otherName, ended}
	other := ways[d.IntN(len(ways))](e)
	return func(m catalogue.Member, v any) any {
		if d.IntN(8) == 0 {
			return d.ofAny(e, m)
		}
		return other(m, v)
	}
}

// address names a row that is there; ok is false if it is gone.
func (d *draw) address(c *change.Change, image postgres.Image) (ok bool) {
	key, _ := image.Text(c.Entity.Key)
	images := d.images(`SELECT coalesce(jsonb_agg(t), '[]') FROM `+c.Entity.Table+` AS t WHERE county_code = $1 AND `+c.Entity.Key+`::text = $2`, key)
	if len(images) == 0 {
		return false
	}
	c.Key, c.Expected = key, images[0].Version()
	return true
}

// try makes a change, and counts it if it is not refused.
func (d *draw) try(c change.Change) (result command.Result, ok bool) {
	result, refused := d.do(c)
	if refused != nil {
		return result, false
	}
	if c.Transition != nil {
		d.done[step]++
	} else {
		d.done[c.Action]++
	}
	return result, true
}
