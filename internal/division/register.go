// Package division follows divisions through time: they are created, renamed, moved, merged
// and abolished. Records keep the code of their own day. A Register returns the unit of
// another day that holds their figures. The package is pure.
package division

import "time"

// Unit is the district, a township or a village, with the days on which it stood.
type Unit struct {
	Code      string
	Township  string // the township around it; its own code for a township, "" for the district
	Successor string // the unit that takes over when it is abolished; "" if none is known
	From      time.Time
	To        time.Time // exclusive; zero while it stands
	Renames   []Rename  // by day
}

// Rename is a change of a unit's name.
type Rename struct {
	On            time.Time // the first day of the new name
	Before, After string
}

// Stands reports whether the unit stood on a day.
func (u Unit) Stands(on time.Time) bool {
	return !u.From.After(on) && (u.To.IsZero() || u.To.After(on))
}

// NameOn returns the unit's name on a day. Parameter name is the register's name, which
// holds for a unit that was never renamed.
func (u Unit) NameOn(day time.Time, name string) string {
	for i, r := range u.Renames {
		if r.On.After(day) {
			return r.Before
		}
		if i == len(u.Renames)-1 {
			return r.After
		}
	}
	return name
}

func (u Unit) district() bool { return u.Township == "" }
func (u Unit) township() bool { return u.Township == u.Code }

// Register holds the units of a county, of all times. It is immutable and safe for
// concurrent use.
type Register struct {
	units  []Unit
	byCode map[string]Unit
	before map[string][]Unit // by code, the units that it succeeded
}

// NewRegister returns a register of the units in their order.
func NewRegister(units []Unit) *Register {
	r := &Register{units: units, byCode: make(map[string]Unit, len(units)), before: map[string][]Unit{}}
	for _, u := range units {
		r.byCode[u.Code] = u
		if u.Successor != "" {
			r.before[u.Successor] = append(r.before[u.Successor], u)
		}
	}
	return r
}

// Unit returns the unit with a code, of any time, and whether there is one.
func (r *Register) Unit(code string) (Unit, bool) {
	u, found := r.byCode[code]
	return u, found
}

// LastChange returns the last day up to the given one on which a unit was created or
// abolished. Between two changes the divisions are the same.
func (r *Register) LastChange(on time.Time) time.Time {
	var last time.Time
	for _, u := range r.units {
		for _, day := range []time.Time{u.From, u.To} {
			if !day.After(on) && day.After(last) {
				last = day
			}
		}
	}
	return last
}

// Successor returns the unit that takes the place of a code on a day, through a chain of
// successors. It is the unit itself while it stands, and if no successor is known.
func (r *Register) Successor(code string, on time.Time) Unit {
	u := r.byCode[code]
	for range r.units { // a chain is never longer, even one that runs in a circle
		next, found := r.byCode[u.Successor]
		if !found || u.To.IsZero() || u.To.After(on) {
			break
		}
		u = next
	}
	return u
}

// holder returns the unit that holds a code's figures on a day: its successor, or before it
// began the unit that it succeeded. Without one known predecessor it is the unit itself.
func (r *Register) holder(code string, on time.Time) Unit {
	u := r.byCode[code]
	for range r.units {
		if !u.From.After(on) || len(r.before[u.Code]) != 1 {
			break
		}
		u = r.before[u.Code][0]
	}
	return r.Successor(u.Code, on)
}

// Part is a recorded code whose figure is added to a unit's figure or taken from it.
type Part struct {
	Code string
	Sign int // +1 or −1
}

// Parts returns the recorded codes that make up each unit's figure on a day, by unit code.
// Over each level the parts add up to the recorded figures: none is lost or counted twice.
//
// A village takes over the figures of its predecessors, and so does a township. A village
// that moved to another township moves its figures with it. Figures that are recorded under
// a code of a later day belong to the one predecessor, if there is one.
func (r *Register) Parts(on time.Time) map[string][]Part {
	parts := map[string][]Part{}
	add := func(to, code string, sign int) { parts[to] = append(parts[to], Part{code, sign}) }
	for _, u := range r.units {
		now := r.holder(u.Code, on)
		switch {
		case u.district():
			add(u.Code, u.Code, 1)
		case u.township():
			add(now.Township, u.Code, 1)
		default:
			if !now.township() {
				add(now.Code, u.Code, 1)
			}
			before, after := r.Successor(u.Township, on).Township, r.Successor(now.Township, on).Township
			if before != after {
				add(before, u.Code, -1)
				add(after, u.Code, 1)
			}
		}
	}
	return parts
}
