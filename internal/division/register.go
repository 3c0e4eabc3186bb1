// Package division knows what divisions do over time: they are created, renamed,
// moved, merged and abolished. Records keep the code that was theirs; a Register
// says which unit of another day answers for them.
package division

import "time"

// Unit is a division of the district, its townships or its villages, with the
// days on which it stood.
type Unit struct {
	Code      string
	Township  string // the township-level unit it lies in, itself for one; "" for the district
	Successor string // who answers for it once it is gone; "" when nobody is known to
	From      time.Time
	To        time.Time // exclusive; zero while it stands
	Renames   []Rename  // by day
}

// Rename is a change of name.
type Rename struct {
	On            time.Time // the first day of the new name
	Before, After string
}

// Stands reports whether the unit stood on a day.
func (u Unit) Stands(on time.Time) bool {
	return !u.From.After(on) && (u.To.IsZero() || u.To.After(on))
}

// NameOn is the unit's name on a day, given the name that the register shows it by.
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

// Register holds the units of a county, of all times. It is immutable.
type Register struct {
	units  []Unit
	byCode map[string]Unit
}

// NewRegister keeps the units in their order.
func NewRegister(units []Unit) *Register {
	r := &Register{units: units, byCode: make(map[string]Unit, len(units))}
	for _, u := range units {
		r.byCode[u.Code] = u
	}
	return r
}

// Unit finds a unit of any time.
func (r *Register) Unit(code string) (Unit, bool) {
	u, found := r.byCode[code]
	return u, found
}

// Turn is the last day up to the given one on which a unit came or went: between
// two turns the divisions are the same.
func (r *Register) Turn(on time.Time) time.Time {
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

// Heir follows successors to the unit that answers for a code on a day: itself
// while it stands, or when nobody is known to have followed it.
func (r *Register) Heir(code string, on time.Time) Unit {
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

// Part is what a recorded code adds to a unit's figure: all of it, or its loss.
type Part struct {
	Code string
	Sign int // +1 or −1
}

// Parts says, for each unit that answers for any figure on a day, which recorded
// codes make up its figure. Over each level the parts add up to what was
// recorded: nothing is lost and nothing counts twice.
//
// Villages take over the figures of villages. Townships take over those of
// townships; a village that went to another township takes its own along.
func (r *Register) Parts(on time.Time) map[string][]Part {
	parts := map[string][]Part{}
	add := func(to, code string, sign int) { parts[to] = append(parts[to], Part{code, sign}) }
	for _, u := range r.units {
		heir := r.Heir(u.Code, on)
		switch {
		case u.district():
			add(u.Code, u.Code, 1)
		case u.township():
			add(heir.Township, u.Code, 1)
		default:
			if !heir.township() {
				add(heir.Code, u.Code, 1)
			}
			before, after := r.Heir(u.Township, on).Township, r.Heir(heir.Township, on).Township
			if before != after {
				add(before, u.Code, -1)
				add(after, u.Code, 1)
			}
		}
	}
	return parts
}
