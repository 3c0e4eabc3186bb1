package indicator

import (
	"maps"
	"slices"
	"strings"
)

// Duty says how often the units of a division hand in rows of a subject.
type Duty struct {
	Subject   string // the entity
	Division  string // code of the township, or of the county's division
	Frequency ReportFrequency
	Grace     int // days after the period's end until it is due
	Term
}

// ReportingCalendar says who owes which report how often. A nil one holds no duty: then every
// report is due as the catalogue proposes.
type ReportingCalendar struct {
	district string
	duties   map[string][]Duty // by subject
}

// NewReportingCalendar makes a calendar of the duties of a county, whose own division has
// that code.
func NewReportingCalendar(district string, duties []Duty) *ReportingCalendar {
	c := &ReportingCalendar{district: district, duties: map[string][]Duty{}}
	for _, d := range duties {
		c.duties[d.Subject] = append(c.duties[d.Subject], d)
	}
	return c
}

// in returns the duty of a subject that is in force at the end of a month: the township's
// before the county's.
func (c *ReportingCalendar) in(subject, township string, at Month) (duty Duty, ok bool) {
	if c == nil {
		return duty, false
	}
	for _, d := range c.duties[subject] {
		if d.at(at) && (d.Division == township || d.Division == c.district && !ok) {
			duty, ok = d, true
			if d.Division == township {
				return duty, true
			}
		}
	}
	return duty, ok
}

// duty returns how often a unit owes the rows of a figure at the end of a month.
func (of *Presence) duty(d *Definition, u Reporter, at Month) Duty {
	if d.proposed == lasting {
		return Duty{Subject: d.subject}
	}
	if duty, ok := of.calendar.in(d.subject, u.township(), at); ok {
		return duty
	}
	return Duty{Subject: d.subject, Frequency: d.proposed}
}

// township is the code of the township that the unit is or lies in.
func (u Reporter) township() string { return u.Code[:min(9, len(u.Code))] + "000" }

// ProposedDuties returns what a new county's calendar begins with, by subject.
func ProposedDuties() []Duty {
	proposed := proposedFrequencies()
	var duties []Duty
	for _, subject := range slices.Sorted(maps.Keys(proposed)) {
		duties = append(duties, Duty{Subject: subject, Frequency: proposed[subject]})
	}
	return duties
}

// ReportSubject is the word of the API for the rows of an entity that are handed in:
// VILLAGE_LEDGER for VillageLedger.
type ReportSubject string

// SubjectOf returns the word for an entity.
func SubjectOf(entity string) ReportSubject {
	var word strings.Builder
	for i, r := range entity {
		if i > 0 && 'A' <= r && r <= 'Z' {
			word.WriteByte('_')
		}
		word.WriteRune(r)
	}
	return ReportSubject(strings.ToUpper(word.String()))
}

// Entity returns the entity whose rows are handed in.
func (s ReportSubject) Entity() string {
	var name strings.Builder
	for part := range strings.SplitSeq(string(s), "_") {
		name.WriteString(part[:1] + strings.ToLower(part[1:]))
	}
	return name.String()
}

// Due is what units owed of a subject in one month.
type Due struct {
	Subject   ReportSubject
	Frequency ReportFrequency
	Reports
}

// ReportSubjects returns an indicator for each subject of the calendar, in the order of the
// subjects: one that the smallest units hand in.
func (c *Catalogue) ReportSubjects() []*Definition {
	by := map[string]*Definition{}
	for _, d := range c.Indicators {
		if d.proposed == lasting || !d.HandedIn() {
			continue
		}
		if known := by[d.subject]; known == nil || d.ReportedAt().Finer(known.ReportedAt()) {
			by[d.subject] = d
		}
	}
	var subjects []*Definition
	for _, subject := range slices.Sorted(maps.Keys(by)) {
		subjects = append(subjects, by[subject])
	}
	return subjects
}

// DueIn returns what the units of a township owed of the figure's subject in a month. Reports
// of a year are due in its last month, those ahead of it in its first.
func (d *Definition) DueIn(of *Presence, units []Reporter, township string, m Month, cover Coverage) Due {
	due := Due{Subject: SubjectOf(d.subject), Frequency: of.duty(d, Reporter{Code: township}, m).Frequency}
	p := Period{From: m, To: m}
	switch due.Frequency {
	case EveryMonth:
	case EveryYear, WithinYear:
		p = Period{From: m.YearStart(), To: m}
		if m.Number() != 12 {
			return due
		}
	case AheadOfYear:
		p = Period{From: m, To: m.YearStart() + 11}
		if m.Number() != 1 {
			return due
		}
	default:
		return due
	}
	due.Reports = d.Reports(of, units, p, cover)
	return due
}
