package dashboard

import (
	"cmp"
	"fmt"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/evaluation"
	"litong3422/internal/filter"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/query"
)

// The dates of a question stand as params in compiled filters.
const (
	firstDay    filter.Param = "first"
	lastDay     filter.Param = "last"
	horizon     filter.Param = "horizon"
	firstYear   filter.Param = "firstYear"
	lastYear    filter.Param = "lastYear"
	closedYear  filter.Param = "closedYear"
	firstClosed filter.Param = "firstClosed"
	asOfDay     filter.Param = "asOf"
	soonDay     filter.Param = "soon"
)

// placeholders are the dates of a question that is not asked yet.
func placeholders() panel.Dates {
	return panel.Dates{
		First: firstDay, Last: lastDay, Horizon: horizon, FirstYear: firstYear, LastYear: lastYear,
		ClosedYear: closedYear, FirstClosed: firstClosed, AsOf: asOfDay, Soon: soonDay,
	}
}

// set is the rows that a panel is read from, as compiled at start.
type set struct {
	entity *catalogue.Entity
	fixed  panel.Where // of all periods
	span   panel.Span
	where  query.Where // fixed and span, with params
}

func (d *Dashboard) compileSet(entity string, fixed panel.Where, span panel.Span) (set, error) {
	s := set{entity: d.engine.Catalogue.Entity(entity), fixed: fixed, span: span}
	if s.entity == nil {
		return s, fmt.Errorf("there is no entity %s", entity)
	}
	var err error
	s.where, err = filter.Fixed(s.entity, indicator.Both(fixed, span.On(placeholders())))
	return s, err
}

// dates are the dates of a question.
func (s set) dates(ask question) panel.Dates { return s.span.Dates(ask.period, ask.through) }

// rows is the filter of the rows of a period, as clients take it.
func (s set) rows(ask question) panel.Where { return indicator.Both(s.fixed, s.span.On(s.dates(ask))) }

// drill leads to the rows that fit.
func (s set) drill(where panel.Where) *indicator.Drill {
	return &indicator.Drill{Entity: s.entity.Name, List: s.entity.List, Where: where}
}

// params are the values of a question's dates.
func (s set) params(ask question) map[filter.Param]any {
	d := s.dates(ask)
	return map[filter.Param]any{
		firstDay: d.First, lastDay: d.Last, horizon: d.Horizon, firstYear: d.FirstYear, lastYear: d.LastYear,
		closedYear: d.ClosedYear, firstClosed: d.FirstClosed, asOfDay: d.AsOf, soonDay: d.Soon,
	}
}

// compileMeasures are the figures of a group, each over its own part of the rows.
func compileMeasures(e *catalogue.Entity, of []panel.Measure) ([]query.Figures, error) {
	figures := make([]query.Figures, len(of))
	for i, m := range of {
		a := query.Aggregate{Function: query.Function(m.Function)}
		if m.Function == panel.Count {
			a.Function = query.Count
		} else if a.Field = e.Field(m.Field); a.Field == nil {
			return nil, fmt.Errorf("%s has no field %s", e.Name, m.Field)
		}
		if m.Function == panel.Median {
			a.Fraction = cmp.Or(m.Fraction, "0.5")
		}
		figures[i] = query.Figures{Aggregates: []query.Aggregate{a}}
		where := m.Of(placeholders())
		if len(where) == 0 {
			continue
		}
		var err error
		if figures[i].Where, err = filter.Fixed(e, where); err != nil {
			return nil, err
		}
	}
	return figures, nil
}

// bound are figures with the dates of a question in their filters.
func bound(figures []query.Figures, values map[filter.Param]any) ([]query.Figures, error) {
	all := make([]query.Figures, len(figures))
	for i, f := range figures {
		var err error
		if f.Where, err = filter.Bind(f.Where, values); err != nil {
			return nil, err
		}
		all[i] = f
	}
	return all, nil
}

// keyOf finds a field, or one at the end of to-one edges: "township.code".
func keyOf(e *catalogue.Entity, field string) (evaluation.Key, error) {
	return evaluation.KeyOf(e, strings.Split(field, "."))
}
