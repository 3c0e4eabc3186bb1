package panel

import (
	"slices"
	"strings"

	"litong3422/internal/indicator"
)

// Of is the filter that the span puts on rows for a period; nil where it puts none.
func (s Span) Of(p indicator.Period) Where {
	switch {
	case s.Year != "" && s.Latest:
		return Where{s.Year: eq(p.To.Year())}
	case s.Year != "":
		return Where{s.Year: Where{"gte": p.From.Year(), "lte": p.To.Year()}}
	case s.Ahead > 0:
		return Where{s.Date: Where{"gt": p.Last(), "lte": s.Horizon(p)}}
	case s.Date != "" && s.Until != "":
		holds := []Where{at(s.Until, Where{"isNull": true}), at(s.Until, Where{"gt": p.Last()})}
		if s.Even != nil {
			holds = append(holds, s.Even)
		}
		return Where{s.Date: Where{"lte": p.Last()}, "or": holds}
	case s.Date != "" && s.ToDate:
		return Where{s.Date: Where{"lte": p.Last()}}
	case s.Date != "":
		return Where{s.Date: Where{"gte": p.First(), "lte": p.Last()}}
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

// Both joins filters, leaving out those that say nothing.
func Both(of ...Where) Where {
	var terms []Where
	for _, w := range of {
		if len(w) > 0 {
			terms = append(terms, w)
		}
	}
	switch len(terms) {
	case 0:
		return Where{}
	case 1:
		return terms[0]
	}
	return Where{"and": terms}
}
