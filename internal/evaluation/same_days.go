package evaluation

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/filter"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// sameDays compares a running period with the same days of last year, by the units that have
// handed in all of both. Cells are of months, so the base is counted from its rows, which
// are those of the lineage.
func (v *Value) sameDays(days indicator.Period) (*LikeForLike, error) {
	if !v.Value.Valid {
		return nil, nil
	}
	units, err := v.reportingUnits()
	if err != nil {
		return nil, err
	}
	months := indicator.Period{From: days.From, To: days.To}
	values, err := v.session.evaluate(v.of.handedInAlike(), units, []indicator.Period{v.span, months}, []BoundarySet{v.in, v.in})
	if err != nil {
		return nil, fmt.Errorf("%s by the same days: %w", v.of.Code, err)
	}
	d := v.of.def
	of := &LikeForLike{}
	var now []indicator.Figure
	var chosen []postgres.Unit
	for n, both := range values {
		if both[0] == nil || both[0].Status == indicator.NotApplicable {
			continue
		}
		of.Expected++
		if both[1] != nil && d.UpToDate(both[0].Figure, v.span, v.cover) && both[1].Whole() {
			now, chosen = append(now, both[0].Figure), append(chosen, units[n])
		}
	}
	if of.Reporters = len(chosen); of.Reporters == 0 {
		return nil, nil
	}
	base, err := v.counted(chosen, days)
	if err != nil {
		return nil, fmt.Errorf("%s from %s to %s: %w", v.of.Code, days.First(), days.Last(), err)
	}
	of.Change = d.Change(d.Sum(now), d.Sum([]indicator.Figure{base}))
	return of, nil
}

// reportingUnits are the units that hand in the figure below the value's, or its own.
func (v *Value) reportingUnits() ([]postgres.Unit, error) {
	if !v.reportedBelow() {
		return []postgres.Unit{*v.Unit}, nil
	}
	units, err := v.session.children(*v.Unit, v.of.def.ReportedAt(), v.in)
	return slices.DeleteFunc(units, func(u postgres.Unit) bool { return !u.Ranked() }), err
}

// counted counts both sides of the figure from the rows of some units of one level.
func (v *Value) counted(units []postgres.Unit, p indicator.Period) (f indicator.Figure, err error) {
	at := v.session.recorded(v.in, &units[0])
	for n := range units[1:] {
		at = at.With(v.session.recorded(v.in, &units[n+1]))
	}
	l := v.session.engine.Indicators.Lineage(v.of.def, at, p, v.Target)
	if f.Numerator, err = v.session.countedFrom(l.Numerator); err == nil && l.Denominator != nil {
		f.Denominator, err = v.session.countedFrom(*l.Denominator)
	}
	return f, err
}

// countedFrom counts or sums the rows of one side.
func (s *Session) countedFrom(rows indicator.Drill) (decimal.NullDecimal, error) {
	entity := s.engine.Catalogue.Entity(rows.Entity)
	where, err := filter.Fixed(entity, rows.Where)
	if err != nil {
		return decimal.NullDecimal{}, err
	}
	figure := query.Aggregate{Function: query.Count}
	if rows.Sum != "" {
		figure = query.Aggregate{Function: query.Sum, Field: entity.Field(rows.Sum)}
	}
	values, err := s.engine.Reader.Aggregate(s.ctx, s.scope, entity, where, []query.Figures{{Aggregates: []query.Aggregate{figure}}})
	if err != nil {
		return decimal.NullDecimal{}, err
	}
	sum, err := ParseFigure(values[0][0])
	return decimal.NewNullDecimal(sum.Decimal.Mul(decimal.NewFromInt(int64(max(rows.Times, 1))))), err
}
