package calendar

import (
	"fmt"
	"sort"

	"litong3422/internal/fault"
)

// Arrangement is what a holiday notice says about one day.
type Arrangement string

// The arrangements; the words are those of the database and the API.
const (
	Off  Arrangement = "OFF"  // a day off, weekend or not
	Work Arrangement = "WORK" // a weekend day worked instead (调休)
)

// Exception is a day that a notice of the State Council takes out of the weekly
// rhythm.
type Exception struct {
	Day         Day
	Arrangement Arrangement
}

// Calendar knows which days are worked in a run of whole years. It is immutable.
type Calendar struct {
	first Day
	works []bool
	days  []Day // the working days in order
	rank  []int // of each day: how many working days lie before it
}

// New makes the calendar of the years first to last from their exceptions.
// Exceptions outside those years are ignored: a notice reaches over New Year.
// The years must be those whose notices are complete, for a year without its
// notice would have no holidays at all. A day that is named twice must be named
// alike; if not, New returns an error.
func New(first, last int, exceptions []Exception) (Calendar, error) {
	c := Calendar{first: On(first, 1, 1)}
	c.works = make([]bool, On(last+1, 1, 1)-c.first)
	for i := range c.works {
		c.works[i] = !(c.first + Day(i)).Weekend()
	}
	said := map[Day]Arrangement{}
	for _, e := range exceptions {
		if known, twice := said[e.Day]; twice && known != e.Arrangement {
			return Calendar{}, fmt.Errorf("calendar: %s is both off and worked", e.Day)
		}
		said[e.Day] = e.Arrangement
		if c.Covers(e.Day) {
			c.works[e.Day-c.first] = e.Arrangement == Work
		}
	}
	for i, works := range c.works {
		c.rank = append(c.rank, len(c.days))
		if works {
			c.days = append(c.days, c.first+Day(i))
		}
	}
	return c, nil
}

// Covers tells whether the calendar knows the day.
func (c Calendar) Covers(d Day) bool { return d >= c.first && d < c.first+Day(len(c.works)) }

// Worked tells whether the day is worked. It returns an error for a day beyond
// the years entered.
func (c Calendar) Worked(d Day) (bool, error) {
	if !c.Covers(d) {
		return false, beyond(d)
	}
	return c.works[d-c.first], nil
}

// After is the n-th working day after d; d itself does not count, as in the time
// limits of government services. For n = 0 it is d, or the next working day when
// d is off: nothing falls due on a day when nobody works.
func (c Calendar) After(d Day, n int) (Day, error) {
	if !c.Covers(d) {
		return 0, beyond(d)
	}
	at := c.rank[d-c.first] + n
	if !c.works[d-c.first] && n > 0 {
		at-- // d is not among the working days: the next one is already the first after it
	}
	if at >= len(c.days) {
		return 0, beyond(c.first + Day(len(c.works)))
	}
	return c.days[at], nil
}

// Between counts the working days after from, up to and including to; none when
// to does not lie after from.
func (c Calendar) Between(from, to Day) (int, error) {
	if !c.Covers(from) {
		return 0, beyond(from)
	}
	if !c.Covers(to) {
		return 0, beyond(to)
	}
	upTo := func(d Day) int { return sort.Search(len(c.days), func(i int) bool { return c.days[i] > d }) }
	return max(0, upTo(to)-upTo(from)), nil
}

func beyond(d Day) error {
	return fault.New(fault.Invalid, "%s 所在年份的放假安排尚未录入。", "the holidays of the year of %s are not entered yet.", d)
}
