package evaluation

import (
	"fmt"
	"time"

	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// Selection names the division and the time of a question.
type Selection struct {
	Division   string  // code; "" is the district
	From, To   *string // days; nil: the first and the last of the records
	Boundaries Boundaries
}

// resolved is a selection with its names looked up.
type resolved struct {
	period indicator.Period
	unit   postgres.Unit
	in     BoundarySet
}

func (s *Session) resolve(sel Selection) (resolved, error) {
	period, err := s.Period(sel.From, sel.To)
	if err != nil {
		return resolved{}, err
	}
	u, err := s.Unit(sel.Division)
	if err != nil {
		return resolved{}, err
	}
	in, err := s.boundarySet(sel.Boundaries, period)
	if err != nil {
		return resolved{}, err
	}
	return resolved{period, u, in}, s.requireExists(u, []BoundarySet{in})
}

// Period is the whole months from the day from to the day to, as one period. nil
// stands for the first and the last day of the county's records.
func (s *Session) Period(from, to *string) (indicator.Period, error) {
	first, last, err := s.months(from, to)
	if err != nil {
		return indicator.Period{}, err
	}
	periods, err := indicator.Split(first, last, indicator.AsWhole, false)
	if err != nil {
		return indicator.Period{}, err
	}
	return periods[0], nil
}

// months are the first and the last month of a span of days.
func (s *Session) months(from, to *string) (first, last indicator.Month, err error) {
	county, err := s.county()
	if err != nil {
		return 0, 0, err
	}
	cover := county.Cover()
	if first, err = monthOr(from, cover.From); err != nil {
		return 0, 0, err
	}
	last, err = monthOr(to, cover.Through)
	return first, last, err
}

func monthOr(day *string, otherwise indicator.Month) (indicator.Month, error) {
	if day == nil {
		return otherwise, nil
	}
	parsed, err := time.Parse(time.DateOnly, *day)
	if err != nil {
		return 0, fault.New(fault.Invalid, "日期应为 YYYY-MM-DD。", "a date has the form YYYY-MM-DD.")
	}
	return indicator.MonthOf(parsed), nil
}

func unknownIndicator(code string) error { return fmt.Errorf("there is no indicator %s", code) }
