package indicator

// Reporters is the kind of units that hand in the rows of a figure.
type Reporters int

// The reporters.
const (
	ByTownships   Reporters = iota
	ByVillages              // each village hands in its own: its ledger, its survey
	ByTheDistrict           // a department of the district keeps them for all units
)

// ReportFrequency is how often a unit hands in rows of a subject, and so when no row is a gap.
// Its values are those of the API.
type ReportFrequency string

// The frequencies of reports.
const (
	lasting ReportFrequency = "" // rows last: one is enough, whenever it came; no subject of the calendar

	EveryMonth  ReportFrequency = "MONTHLY"       // every month has rows, such as of requests and cases
	EveryYear   ReportFrequency = "YEARLY"        // every year has rows, once the year is over
	AheadOfYear ReportFrequency = "YEARLY_AHEAD"  // every year has rows, once the year has begun: a lump sum
	WithinYear  ReportFrequency = "WITHIN_YEAR"   // some rows within the year so far; a month may have none
	AsItHappens ReportFrequency = "AS_IT_HAPPENS" // a month or a year may have none: then none happened
)

// proposedFrequencies returns how often rows of an entity are handed in where the calendar of
// the county does not say, for those that do not last. The monthly ones are subjects of which
// every township has rows in every month.
func proposedFrequencies() map[string]ReportFrequency {
	return map[string]ReportFrequency{
		"EnforcementCase": EveryMonth, "ServiceRequest": EveryMonth, "MediationCase": EveryMonth,
		"Appeal": EveryMonth, "Disclosure": EveryMonth, "PetitionSession": EveryMonth,
		"VolunteerServiceRecord": EveryMonth, "VolunteerProject": EveryMonth, "AllowancePayment": EveryMonth,
		"HealthCheck": EveryYear, "CadreTraining": EveryYear, "DutyReport": EveryYear,
		"CapacityAssessment": EveryYear, "StarSubsidy": EveryYear, "VillageLedger": EveryYear, "Dividend": EveryYear,
		"BudgetPackage": AheadOfYear, "PersonnelFunding": AheadOfYear,
		"BudgetExpenditure": WithinYear,
		"Consultation":      AsItHappens, "JointMeeting": AsItHappens, "MeetingDecision": AsItHappens,
		"EmergencyIncident": AsItHappens, "SocietyLinkage": AsItHappens,
	}
}

// Reporter is a unit that hands in rows.
type Reporter struct {
	Code  string
	Codes []string // under which its rows are recorded
	// From and Through are the months in which the unit stands.
	From, Through Month
	// Exempt units (farms, zones) hand in what they have, and need not.
	Exempt bool
}

// Reports is how the units that should hand in a figure have done so for a period.
type Reports struct {
	Expected, Reported int
	Missing            []string // codes of the units that have not handed in all of it
	Provisional        int      // units whose rows are handed in and not final
	Silent             []string // those of Missing that have handed in nothing
	Some               bool     // a unit has rows in the period

	states []state // by reporter
}

// state is what one unit has handed in.
type state struct {
	due, have int
	at        uint64 // which of the months or years have rows, as bits from the period's start
	some      bool
}

// complete reports whether the unit has handed in all that was due.
func (s state) complete() bool { return s.have == s.due }

// Gaps reports whether something that was due is missing.
func (r Reports) Gaps() bool { return len(r.Missing) > 0 }

// sameAs reports whether the same units have handed in the same months in both periods.
func (r Reports) sameAs(other Reports) bool {
	for i, s := range r.states {
		if o := other.states[i]; (s.have > 0 || s.some) != (o.have > 0 || o.some) || s.at != o.at {
			return false
		}
	}
	return true
}

// Reports counts what the units have handed in of the figure for a period. Figures of
// registers and of whole counties have none.
func (d *Definition) Reports(of *Presence, units []Reporter, p Period, cover Coverage) Reports {
	var r Reports
	if d.subject == "" || of == nil {
		return r
	}
	r.states = make([]state, len(units))
	for i, u := range units {
		s := d.state(of, u, p, cover)
		r.states[i] = s
		r.Some = r.Some || s.some
		if s.due == 0 {
			continue
		}
		r.Expected++
		if of.open(d.subject, u, d.rowsOf(p)) {
			r.Provisional++
		}
		if s.complete() {
			r.Reported++
			continue
		}
		r.Missing = append(r.Missing, u.Code)
		if !s.some {
			r.Silent = append(r.Silent, u.Code)
		}
	}
	return r
}

func (d *Definition) state(of *Presence, u Reporter, p Period, cover Coverage) state {
	var s state
	switch of.duty(d, u, min(p.To, cover.Through)).Frequency {
	case EveryMonth:
		s = d.monthly(of, u, d.monthsOf(p, cover), cover)
	case EveryYear, AheadOfYear, WithinYear:
		s = d.yearly(of, u, p, cover)
	case AsItHappens:
		s.some = of.between(d.subject, u, 0, lastMonth) > 0
		s.due, s.have = 1, count(s.some)
	default:
		s.some = of.between(d.subject, u, 0, p.To) > 0
		s.due, s.have = count(of.begun(d.subject, p.To) && u.From <= p.To && p.To <= u.Through), count(s.some)
	}
	if u.Exempt || !of.begun(d.subject, lastMonth) {
		s.due = 0
	}
	s.have = min(s.have, s.due)
	return s
}

// monthsOf returns the months whose rows make up the figure: for one of the period's end, the
// last of them with records. What a unit had open before says nothing of that day.
func (d *Definition) monthsOf(p Period, cover Coverage) Period {
	if d.Num.Span != ToDate || p.From > cover.Through {
		return p
	}
	last := min(p.To, cover.Through)
	return Period{From: last, To: last}
}

// monthly counts the months of the period that are due and those that have rows.
func (d *Definition) monthly(of *Presence, u Reporter, p Period, cover Coverage) (s state) {
	s.some = of.between(d.subject, u, p.From, p.To) > 0
	from, to := max(p.From, cover.begun(), u.From), min(p.To, u.Through)
	for m := p.From; m <= p.To; m++ {
		there := s.some && of.between(d.subject, u, m, m) > 0
		if there {
			s.at |= 1 << (uint(m-p.From) % 64)
		}
		if duty := of.duty(d, u, m); from <= m && m <= to && duty.Frequency == EveryMonth && m <= cover.overFor(duty.Grace) {
			s.due++
			s.have += count(there)
		}
	}
	return s
}

// yearly counts the years of the period for which rows are due and there.
func (d *Definition) yearly(of *Presence, u Reporter, p Period, cover Coverage) (s state) {
	p = d.rowsOf(p)
	first, last := p.From.Year(), p.To.Year()
	for year := first; year <= last; year++ {
		from, to := NewMonth(year, 1), NewMonth(year, 12)
		duty := of.duty(d, u, min(to, p.To))
		if duty.Frequency == WithinYear {
			to = min(to, p.To)
		}
		there := of.between(d.subject, u, from, to) > 0
		s.some = s.some || there
		if there {
			s.at |= 1 << (uint(year-first) % 64)
		}
		if !d.yearDue(of, from, to, p, duty, cover) || u.From > to || u.Through < to {
			continue
		}
		s.due++
		s.have += count(there)
	}
	return s
}

// rowsOf returns the period whose rows make up the figure: for a yearly stock, the last
// year that is over at the period's end.
func (d *Definition) rowsOf(p Period) Period {
	if d.proposed != EveryYear || d.Kind != Stock {
		return p
	}
	year := (p.To + 1).Year() - 1
	return Period{From: NewMonth(year, 1), To: NewMonth(year, 12)}
}

// yearDue reports whether the rows of a year are due. Those of years before the records
// are due where a unit has some.
func (d *Definition) yearDue(of *Presence, from, to Month, p Period, duty Duty, cover Coverage) bool {
	if from < cover.begun().YearStart() && !of.anywhere(d.subject, from, to) {
		return false
	}
	switch duty.Frequency {
	case AheadOfYear:
		return from <= cover.begunFor(duty.Grace)
	case WithinYear:
		return from <= cover.overFor(duty.Grace)
	case EveryYear:
		return to <= cover.overFor(duty.Grace) && p.From <= from && to <= p.To
	default:
		return false
	}
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}
