package panel

import (
	"slices"
	"strings"
	"time"

	"litong3422/internal/indicator"
)

// Dates are what a span takes from a period, as values of a filter: days as texts,
// years as ints, or placeholders for either.
type Dates struct {
	First, Last         any // days of the period
	Horizon             any // the last day that the span looks ahead to
	FirstYear, LastYear any
	ClosedYear          any // the last year that is over by the last day
	FirstClosed         any // the first of the period's years, or that one where it is earlier
	AsOf, Soon          any // the last day of the period that has data; some days later
}

// Dates returns the dates of a period, of data that end on a day.
func (s Span) Dates(p indicator.Period, through string) Dates {
	asOf := min(p.Last(), through)
	soon := asOf
	if day, err := time.Parse(time.DateOnly, asOf); err == nil {
		soon = day.AddDate(0, 0, SoonDays).Format(time.DateOnly)
	}
	closed := p.To.Year()
	if p.To.Number() < 12 {
		closed--
	}
	return Dates{
		First: p.First(), Last: p.Last(), Horizon: s.Horizon(p), FirstYear: p.From.Year(), LastYear: p.To.Year(),
		ClosedYear: closed, FirstClosed: min(p.From.Year(), closed), AsOf: asOf, Soon: soon,
	}
}

// On is the filter that the span puts on rows; nil where it puts none.
func (s Span) On(d Dates) Where {
	switch {
	case s.Year != "" && s.Latest:
		return Where{s.Year: eq(d.ClosedYear)}
	case s.Year != "" && s.Begun:
		return Where{s.Year: Where{"gte": d.FirstYear, "lte": d.LastYear}}
	case s.Year != "":
		return Where{s.Year: Where{"gte": d.FirstClosed, "lte": d.ClosedYear}}
	case s.Ahead > 0:
		return Where{s.Date: Where{"gt": d.Last, "lte": d.Horizon}}
	case s.Date != "" && s.Until != "":
		holds := []Where{at(s.Until, Where{"isNull": true}), at(s.Until, Where{"gt": d.Last})}
		if s.Even != nil {
			holds = append(holds, s.Even)
		}
		return Where{s.Date: Where{"lte": d.Last}, "or": holds}
	case s.Date != "" && s.ToDate:
		return Where{s.Date: Where{"lte": d.Last}}
	case s.Date != "":
		return Where{s.Date: Where{"gte": d.First, "lte": d.Last}}
	}
	return nil
}

// Horizon is the last day that the span looks ahead to.
func (s Span) Horizon(p indicator.Period) string {
	return (p.To + indicator.Month(s.Ahead)).Last()
}

// at puts a condition on a field, or on one at the end of to-one edges: "grant.validTo".
func at(field string, condition Where) Where {
	for _, name := range slices.Backward(strings.Split(field, ".")) {
		condition = Where{name: condition}
	}
	return condition
}
