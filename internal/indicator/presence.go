package indicator

import (
	"slices"
	"sort"
)

// lastMonth lies after every month of records.
const lastMonth = Month(9999 * 12)

// PresentCell is the months in which a division has cells of a code.
type PresentCell struct {
	Code, Division string
	Months         []Month
}

// Presence holds the months in which divisions have rows of a subject. It is immutable.
type Presence struct {
	months map[string]map[string][]Month // by subject and division
	all    map[string][]Month            // by subject, of all divisions
	// provisional are the months whose rows are not final, by subject and division.
	provisional map[string]map[string][]Month
	// Beside holds cells of whole divisions that are no row of the subject: the
	// denominators that are left out with the units that have handed in nothing.
	Beside   map[string]Series
	calendar *ReportingCalendar
}

// NewPresence makes a Presence of the cells of a catalogue's subjects and of the rows
// that are not final, whose code is the subject, against the county's reporting calendar.
func (c *Catalogue) NewPresence(cells, provisional []PresentCell, beside map[string]Series, calendar *ReportingCalendar) *Presence {
	p := &Presence{all: map[string][]Month{}, Beside: beside, calendar: calendar}
	subjects := map[string]string{}
	for _, d := range c.Indicators {
		for _, cell := range d.reports {
			subjects[cell] = d.subject
		}
	}
	p.months = bySubject(cells, func(code string) string { return subjects[code] })
	p.provisional = bySubject(provisional, func(code string) string { return code })
	for subject, divisions := range p.months {
		for division, months := range divisions {
			months = distinct(months)
			divisions[division] = months
			p.all[subject] = append(p.all[subject], months...)
		}
		p.all[subject] = distinct(p.all[subject])
	}
	return p
}

func bySubject(cells []PresentCell, subject func(code string) string) map[string]map[string][]Month {
	by := map[string]map[string][]Month{}
	for _, c := range cells {
		of := subject(c.Code)
		if by[of] == nil {
			by[of] = map[string][]Month{}
		}
		by[of][c.Division] = append(by[of][c.Division], c.Months...)
	}
	return by
}

func distinct(months []Month) []Month {
	slices.Sort(months)
	return slices.Compact(months)
}

// between returns how many months from one to another have rows of a unit.
func (of *Presence) between(subject string, u Reporter, from, to Month) int {
	n := 0
	for _, code := range u.Codes {
		n += within(of.months[subject][code], from, to)
	}
	return n
}

// anywhere reports whether a unit of the county has rows in those months.
func (of *Presence) anywhere(subject string, from, to Month) bool {
	return within(of.all[subject], from, to) > 0
}

// begun reports whether a unit of the county has had rows by that month.
func (of *Presence) begun(subject string, by Month) bool { return of.anywhere(subject, 0, by) }

// open reports whether the unit has rows in the period that are not final.
func (of *Presence) open(subject string, u Reporter, p Period) bool {
	for _, code := range u.Codes {
		if within(of.provisional[subject][code], p.From, p.To) > 0 {
			return true
		}
	}
	return false
}

// within returns how many of the sorted months lie from one to another.
func within(months []Month, from, to Month) int {
	at := func(m Month) int { return sort.Search(len(months), func(i int) bool { return months[i] >= m }) }
	return max(at(to+1)-at(from), 0)
}
