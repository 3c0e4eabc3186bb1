package evaluation

import (
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// maxValues bounds one answer: divisions times periods.
const maxValues = 10_000

// Value is the judged figure of one division for a period. Its drill, lineage and
// coverage are computed when they are called for: few of ten thousand values need
// them.
type Value struct {
	indicator.Figure
	Target         decimal.NullDecimal
	Light          indicator.Light
	YearOnYear     decimal.NullDecimal
	PeriodOnPeriod decimal.NullDecimal
	Unit           *postgres.Unit // the division

	lines   indicator.Lines // by which it is judged
	of      *Indicator
	span    indicator.Period
	in      BoundarySet
	cover   indicator.Coverage
	session *Session
}

// DivisionName is what the division was called at the end of the period.
func (v *Value) DivisionName() string { return v.in.name(v.Unit) }

// From is the period's first day.
func (v *Value) From() string { return v.span.First() }

// To is the period's last day.
func (v *Value) To() string { return v.span.Last() }

// Period is the period's label: 2019-06, 2019Q2, 2019.
func (v *Value) Period() string { return v.span.Label }

// TimeProgress is the elapsed share of the period's years (序时进度), in per cent, by the
// records' own date.
func (v *Value) TimeProgress() decimal.Decimal { return indicator.Elapsed(v.span, v.cover) }

// SmallDenominator reports whether the value is a rate of too few cases to be judged.
func (v *Value) SmallDenominator() bool { return v.Small }

// Drill leads to the rows behind the value.
func (v *Value) Drill() *indicator.Drill {
	drill := v.of.def.Drill.Of(v.session.recorded(v.in, v.Unit), v.span)
	return &drill
}

// evaluate computes an indicator for units and periods, by unit and period. Cells
// are read in one statement for all siblings, and one more for each set of
// divisions. A unit has no value (nil) where the period's set does not show it.
func (s *Session) evaluate(i *Indicator, units []postgres.Unit, periods []indicator.Period, under []BoundarySet) ([][]*Value, error) {
	if n := len(units) * len(periods); n > maxValues {
		return nil, fault.New(fault.LimitExceeded, "共%d个取值，超过上限（%d）；请缩小区划或期间范围。", "%d values exceed the limit (%d); ask for fewer divisions or periods.", n, maxValues)
	}
	if len(units) == 0 || len(periods) == 0 {
		return make([][]*Value, len(units)), nil
	}
	county, err := s.county()
	if err != nil {
		return nil, err
	}
	cover := county.Cover()
	since := indicator.Baseline(periods[0])
	for _, p := range periods {
		since = min(since, indicator.Baseline(p))
	}
	values := make([][]*Value, len(units))
	for n := range units {
		values[n] = make([]*Value, len(periods))
	}
	for k, p := range periods {
		series, err := s.series(under[k], units, i.beside, since)
		if err != nil {
			return nil, err
		}
		for n := range units {
			u := &units[n]
			if !under[k].baseline && u.Level != indicator.District && !under[k].shows(*u) {
				continue
			}
			of, err := s.unitOf(i.def, u, under[k])
			if err != nil {
				return nil, err
			}
			judged := i.def.Evaluate(series[u.Code], of, p, cover)
			values[n][k] = &Value{
				Figure: judged.Figure, Target: judged.Target, Light: judged.Light,
				YearOnYear: judged.YearOnYear, PeriodOnPeriod: judged.PeriodOnPeriod,
				Unit: u, lines: judged.Lines, of: i, span: p, in: under[k], cover: cover, session: s,
			}
		}
	}
	return values, nil
}

// AtBaseline computes an indicator for units and periods under the baseline, by
// unit and period.
func (s *Session) AtBaseline(i *Indicator, units []postgres.Unit, periods ...indicator.Period) ([][]*Value, error) {
	under := make([]BoundarySet, len(periods))
	for n := range under {
		under[n] = Baseline()
	}
	return s.evaluate(i, units, periods, under)
}

// DistrictAtBaseline computes an indicator for the district over a period.
func (s *Session) DistrictAtBaseline(i *Indicator, p indicator.Period) (*Value, error) {
	district, err := s.Unit("")
	if err != nil {
		return nil, err
	}
	values, err := s.AtBaseline(i, []postgres.Unit{district}, p)
	if err != nil {
		return nil, err
	}
	return values[0][0], nil
}

// ValuesQuery selects values by division and period.
type ValuesQuery struct {
	Divisions  []string         // codes; none: the district
	Level      *indicator.Level // instead: all units of this level below the first division
	From, To   *string          // days; nil: the first and the last of the records
	Bucket     indicator.Bucket // how the span is cut into periods; "": not at all
	Cumulative bool             // periods run from January
	Boundaries Boundaries
}

// Values returns the values of an indicator, by division and then by period.
func (s *Session) Values(i *Indicator, q ValuesQuery) ([]*Value, error) {
	first, last, err := s.months(q.From, q.To)
	if err != nil {
		return nil, err
	}
	bucket := q.Bucket
	if bucket == "" {
		bucket = indicator.AsWhole
	}
	periods, err := indicator.Split(first, last, bucket, q.Cumulative)
	if err != nil {
		return nil, err
	}
	under, err := s.boundarySets(q.Boundaries, periods)
	if err != nil {
		return nil, err
	}
	units, err := s.unitsOf(q.Divisions, q.Level, under)
	if err != nil {
		return nil, err
	}
	values, err := s.evaluate(i, units, periods, under)
	if err != nil {
		return nil, fmt.Errorf("values of %s: %w", i.Code, err)
	}
	return known(values...), nil
}

// known is the values in one list, without those that a set of divisions does not show.
func known(values ...[]*Value) []*Value {
	list := []*Value{}
	for _, row := range values {
		for _, v := range row {
			if v != nil {
				list = append(list, v)
			}
		}
	}
	return list
}

// unitsOf finds the divisions of a ValuesQuery. A viewer bound to townships gets
// those in view and no hint of the others; for other viewers an unknown code is a
// fault.
func (s *Session) unitsOf(codes []string, level *indicator.Level, under []BoundarySet) ([]postgres.Unit, error) {
	if level != nil {
		above := ""
		if len(codes) > 0 {
			above = codes[0]
		}
		u, err := s.Unit(above)
		if err != nil {
			return nil, err
		}
		return s.children(u, *level, under...)
	}
	if len(codes) == 0 {
		codes = []string{""}
	}
	var units []postgres.Unit
	for _, code := range codes {
		u, err := s.Unit(code)
		if fault.KindOf(err) == fault.NotFound && s.scope.Townships != nil {
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := s.requireExists(u, under); err != nil {
			return nil, err
		}
		units = append(units, u)
	}
	return units, nil
}
