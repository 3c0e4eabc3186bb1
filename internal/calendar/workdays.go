package calendar

import (
	"fmt"
	"sort"

	"litong3422/internal/fault"
)

// Arrangement is what a holiday notice lays down for one day. Its values are those of the
// database and the API.
type Arrangement string

// The arrangements.
const (
	Off  Arrangement = "OFF"  // a day off, weekend or not
	Work Arrangement = "WORK" // a weekend day worked instead (调休)
)

// Exception is a day for which a notice of the State Council changes the weekly pattern.
type Exception struct {
	Day         Day
	Arrangement Arrangement
}

// Calendar holds the working days of a run of whole years. It is immutable and safe for
// concurrent use.
type Calendar struct {
	first Day
	works []bool
	days  []Day // the working days in order
	rank  []int // for each day, the number of working days before it
}

// New returns the calendar of the years first to last with their exceptions. The caller
// passes only years whose notices are complete; a year without a notice has no holidays.
// Exceptions outside those years are ignored, since a notice reaches over New Year. A day
// that is both off and worked is an error.
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

// Covers reports whether the day lies in the calendar's years.
func (c Calendar) Covers(d Day) bool { return d >= c.first && d < c.first+Day(len(c.works)) }

// Worked reports whether the day is worked. A day outside the calendar's years is
// fault.Invalid.
func (c Calendar) Worked(d Day) (bool, error) {
	if !c.Covers(d) {
		return false, beyond(d)
	}
	return c.works[d-c.first], nil
}

// After returns the n-th working day after d. Day d itself does not count, as in the time
// limits of government services. For n = 0 it returns d, or the next working day if d is
// off. A day outside the calendar's years is fault.Invalid.
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

// Between returns the number of working days after from, up to and including to. It is zero
// unless to lies after from. A day outside the calendar's years is fault.Invalid.
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
