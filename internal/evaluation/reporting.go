package evaluation

import (
	"slices"

	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// maxReportingMonths bounds one answer of Reporting.
const maxReportingMonths = 36

// ReportingStatus is what the units of a township owed and handed in in a month.
type ReportingStatus struct {
	Unit     postgres.Unit // the township
	Due      int           // reports
	Reported int
	Subjects []ReportingSubject

	month indicator.Month
}

// Month is the month's first day.
func (r *ReportingStatus) Month() string { return r.month.First() }

// ReportingSubject is what they owed and handed in of one subject.
type ReportingSubject struct {
	Subject                    indicator.ReportSubject
	Frequency                  indicator.ReportFrequency
	Due, Reported, Provisional int
	Missing                    []string // codes of the units that have not handed in
}

// ReportingBetween is Reporting from the month of one day to that of another.
func (s *Session) ReportingBetween(from, to string, subjects []indicator.ReportSubject) ([]*ReportingStatus, error) {
	first, last, err := s.months(&from, &to)
	if err != nil {
		return nil, err
	}
	if first > last {
		return nil, fault.InvalidArgument("to", "止应不早于起", "it ends before it begins")
	}
	return s.Reporting(indicator.Period{From: first, To: last}, subjects)
}

// Reporting returns the state of reporting of each township in scope for each month of a
// period, against the county's calendar; of some subjects, or without any of all. What
// departments of the district hand in is in none.
func (s *Session) Reporting(p indicator.Period, subjects []indicator.ReportSubject) ([]*ReportingStatus, error) {
	if months := int(p.To-p.From) + 1; months > maxReportingMonths {
		return nil, fault.New(fault.LimitExceeded, "共%d个月，超过上限（%d）；请缩小期间。", "%d months exceed the limit (%d); ask for a shorter period.", months, maxReportingMonths)
	}
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	townships, err := s.Townships()
	if err != nil {
		return nil, err
	}
	presence, err := s.presence()
	if err != nil {
		return nil, err
	}
	var definitions []*indicator.Definition
	for _, d := range s.engine.Indicators.ReportSubjects() {
		if d.ReportedAt() == indicator.District {
			continue // a department of the district hands it in, no township
		}
		if len(subjects) == 0 || slices.Contains(subjects, indicator.SubjectOf(d.Subject())) {
			definitions = append(definitions, d)
		}
	}
	var of []*ReportingStatus
	for _, t := range townships {
		if !t.Ranked() {
			continue // farms and zones hand in what they have, and need not
		}
		units := make([][]indicator.Reporter, len(definitions))
		for i, d := range definitions {
			if units[i], err = s.reporters(d, t, Baseline()); err != nil {
				return nil, err
			}
		}
		for m := p.From; m <= p.To; m++ {
			status := &ReportingStatus{Unit: t, month: m}
			for i, d := range definitions {
				status.add(d.DueIn(presence, units[i], t.Code, m, county.Cover()))
			}
			of = append(of, status)
		}
	}
	return of, nil
}

func (r *ReportingStatus) add(due indicator.Due) {
	r.Due, r.Reported = r.Due+due.Expected, r.Reported+due.Reported
	missing := due.Missing
	if missing == nil {
		missing = []string{}
	}
	r.Subjects = append(r.Subjects, ReportingSubject{Subject: due.Subject, Frequency: due.Frequency, Due: due.Expected, Reported: due.Reports.Reported,
		Provisional: due.Provisional, Missing: missing})
}
