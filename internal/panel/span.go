package panel

import "litong3422/internal/indicator"

// Of is the filter that the span puts on rows for a period; nil where it puts none.
func (s Span) Of(p indicator.Period) Where {
	switch {
	case s.Year != "" && s.Latest:
		return Where{s.Year: eq(p.To.Year())}
	case s.Year != "":
		return Where{s.Year: Where{"gte": p.From.Year(), "lte": p.To.Year()}}
	case s.Date != "" && s.Until != "":
		return Where{s.Date: Where{"lte": p.Last()}, "or": []Where{{s.Until: Where{"isNull": true}}, {s.Until: Where{"gt": p.Last()}}}}
	case s.Date != "" && s.ToDate:
		return Where{s.Date: Where{"lte": p.Last()}}
	case s.Date != "":
		return Where{s.Date: Where{"gte": p.First(), "lte": p.Last()}}
	}
	return nil
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
