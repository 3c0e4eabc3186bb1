package graph

import (
	"context"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// maxValues bounds the answer of one field: divisions times periods.
const maxValues = 10_000

// span is the months from…to; without dates, all of the county's records.
func monthsOf(county postgres.County, from, to *string) (first, last indicator.Month, err error) {
	cover := county.Cover()
	first, last = cover.From, cover.Through
	for _, given := range []struct {
		day  *string
		into *indicator.Month
	}{{from, &first}, {to, &last}} {
		if given.day == nil {
			continue
		}
		day, err := time.Parse(time.DateOnly, *given.day)
		if err != nil {
			return 0, 0, fault.New(fault.Invalid, "日期应为 YYYY-MM-DD。", "a date has the form YYYY-MM-DD.")
		}
		*given.into = indicator.MonthOf(day)
	}
	return first, last, nil
}

// figure is the value of a unit for a period, under the divisions of a tree.
type figure struct {
	unit  postgres.Unit
	in    tree
	value indicator.Value
}

// evaluate computes an indicator for units and periods, reading what they need
// in one statement for all siblings (and one more for each time that boundaries
// changed within the periods). A unit has no figure where its tree does not show it.
func (d *desk) evaluate(obj *model.Indicator, units []postgres.Unit, periods []indicator.Period, trees []tree) ([][]*figure, error) {
	if n := len(units) * len(periods); n > maxValues {
		return nil, fault.New(fault.LimitExceeded, "共 %d 个取值,超过上限(%d);请缩小区划或期间范围。", "%d values exceed the limit (%d); ask for fewer divisions or periods.", n, maxValues)
	}
	if len(units) == 0 || len(periods) == 0 {
		return make([][]*figure, len(units)), nil
	}
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	since := indicator.Baseline(periods[0])
	for _, p := range periods {
		since = min(since, indicator.Baseline(p))
	}
	figures := make([][]*figure, len(units))
	for i := range units {
		figures[i] = make([]*figure, len(periods))
	}
	for k, p := range periods {
		series, err := d.series(trees[k], units, obj.Siblings, since)
		if err != nil {
			return nil, err
		}
		for i, u := range units {
			if trees[k].baseline || u.Level == indicator.District || trees[k].shows(u) {
				figures[i][k] = &figure{u, trees[k], obj.Of.Evaluate(series[u.Code], series[u.Township], u.Level, p, county.Cover())}
			}
		}
	}
	return figures, nil
}

func (d *desk) told(obj *model.Indicator, figures ...[]*figure) []*model.IndicatorValue {
	list := []*model.IndicatorValue{}
	for _, row := range figures {
		for _, f := range row {
			if f != nil {
				list = append(list, d.tell(obj, f))
			}
		}
	}
	return list
}

func (d *desk) tell(obj *model.Indicator, f *figure) *model.IndicatorValue {
	v := model.NewIndicatorValue(d.r.indicators, obj.Of, f.in.spot(f.unit), f.in.name(f.unit), f.value)
	if f.unit.Level == indicator.District && obj.Of.Finest != indicator.District && !obj.Of.WholeCounty {
		v.Townships = func() ([]string, []string, error) { return d.reporting(obj, f) }
	}
	return v
}

// reporting lists the townships that have a value of the indicator beside a
// district's figure, and those that have none.
func (d *desk) reporting(obj *model.Indicator, f *figure) (reported, missing []string, err error) {
	units, err := d.below(f.unit, indicator.Township, f.in)
	if err != nil {
		return nil, nil, err
	}
	units = slices.DeleteFunc(units, func(u postgres.Unit) bool { return !u.Ranked() })
	figures, err := d.evaluate(obj, units, []indicator.Period{f.value.Period}, []tree{f.in})
	if err != nil {
		return nil, nil, err
	}
	for i, u := range units {
		if figures[i][0].value.Value.Valid {
			reported = append(reported, u.Code)
		} else {
			missing = append(missing, u.Code)
		}
	}
	return reported, missing, nil
}

func (r *Resolver) indicatorValues(ctx context.Context, obj *model.Indicator, divisions []string, level, from, to *string, bucket *model.PeriodBucket, cumulative *bool, boundaries *model.Boundaries) ([]*model.IndicatorValue, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	first, last, err := monthsOf(county, from, to)
	if err != nil {
		return nil, err
	}
	cut := indicator.AsWhole
	if bucket != nil {
		cut = indicator.Bucket(*bucket)
	}
	periods, err := indicator.Split(first, last, cut, cumulative != nil && *cumulative)
	if err != nil {
		return nil, err
	}
	trees, err := d.trees(boundariesOr(boundaries), periods)
	if err != nil {
		return nil, err
	}
	units, err := d.unitsOf(divisions, level, trees)
	if err != nil {
		return nil, err
	}
	figures, err := d.evaluate(obj, units, periods, trees)
	if err != nil {
		return nil, err
	}
	return d.told(obj, figures...), nil
}

// unitsOf resolves the divisions argument. A viewer bound to townships gets the
// ones in view and silence about the rest; for others an unknown code is a fault.
func (d *desk) unitsOf(codes []string, level *string, trees []tree) ([]postgres.Unit, error) {
	if level != nil {
		under := ""
		if len(codes) > 0 {
			under = codes[0]
		}
		u, err := d.unit(under)
		if err != nil {
			return nil, err
		}
		return d.below(u, indicator.Level(*level), trees...)
	}
	if len(codes) == 0 {
		codes = []string{""}
	}
	var units []postgres.Unit
	for _, code := range codes {
		u, err := d.unit(code)
		if fault.KindOf(err) == fault.NotFound && d.scope.Townships != nil {
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := d.standing(u, trees); err != nil {
			return nil, err
		}
		units = append(units, u)
	}
	return units, nil
}

const maxTrend = 60

func (r *Resolver) indicatorTrend(ctx context.Context, obj *model.Indicator, division *string, months *int, to *string, boundaries *model.Boundaries) ([]*model.IndicatorValue, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	length := 24
	if months != nil {
		length = *months
	}
	figures, err := d.trend(obj, division, length, to, boundariesOr(boundaries))
	if err != nil {
		return nil, err
	}
	return d.told(obj, figures), nil
}

func (d *desk) trend(obj *model.Indicator, division *string, months int, to *string, b model.Boundaries) ([]*figure, error) {
	if months < 1 || months > maxTrend {
		return nil, fault.InvalidArgument("months", "应在 1 与 %d 之间", "must lie between 1 and %d", maxTrend)
	}
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	_, last, err := monthsOf(county, nil, to)
	if err != nil {
		return nil, err
	}
	periods := obj.Of.Trend(last, months)
	return d.figuresOf(obj, division, periods, b)
}

// figuresOf evaluates one division for periods.
func (d *desk) figuresOf(obj *model.Indicator, division *string, periods []indicator.Period, b model.Boundaries) ([]*figure, error) {
	trees, err := d.trees(b, periods)
	if err != nil {
		return nil, err
	}
	u, err := d.unit(given(division))
	if err != nil {
		return nil, err
	}
	if err := d.standing(u, trees); err != nil {
		return nil, err
	}
	figures, err := d.evaluate(obj, []postgres.Unit{u}, periods, trees)
	if err != nil {
		return nil, err
	}
	return figures[0], nil
}

func given(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// ranked is a unit with its value and place.
type ranked struct {
	*figure
	rank, previous int // 0: none
	among          int // how many have one
	gap            decimal.NullDecimal
}

// ranking ranks the units one level below a division, best first. Farms and
// zones come last, without rank. Who sees some townships only gets no ranks: a
// place among the few in view would mislead, one among all would tell of others.
func (d *desk) ranking(obj *model.Indicator, division, from, to *string, b model.Boundaries) ([]ranked, error) {
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	first, last, err := monthsOf(county, from, to)
	if err != nil {
		return nil, err
	}
	periods, err := indicator.Split(first, last, indicator.AsWhole, false)
	if err != nil {
		return nil, err
	}
	above, err := d.unit(given(division))
	if err != nil {
		return nil, err
	}
	level := indicator.Township
	if above.Level == indicator.Township {
		level = indicator.Village
	}
	in, err := d.tree(b, periods[0])
	if err != nil {
		return nil, err
	}
	if err := d.standing(above, []tree{in}); err != nil {
		return nil, err
	}
	units, err := d.below(above, level, in)
	if err != nil || above.Level == indicator.Village {
		return nil, err
	}
	// The places of both periods are those under the same boundaries.
	figures, err := d.evaluate(obj, units, []indicator.Period{periods[0], periods[0].Before()}, []tree{in, in})
	if err != nil {
		return nil, err
	}
	places := make([]ranked, len(units))
	now, before := make([]decimal.NullDecimal, len(units)), make([]decimal.NullDecimal, len(units))
	for i, u := range units {
		places[i] = ranked{figure: figures[i][0]}
		if u.Ranked() && d.scope.Townships == nil {
			now[i] = figures[i][0].value.Value
			if figures[i][1].value.Status == indicator.Complete {
				before[i] = figures[i][1].value.Value
			}
		}
	}
	ranks, previous, gaps := indicator.Ranks(now, obj.Of.Direction), indicator.Ranks(before, obj.Of.Direction), indicator.Gaps(now)
	among := 0
	for _, rank := range ranks {
		if rank > 0 {
			among++
		}
	}
	for i := range places {
		places[i].rank, places[i].previous, places[i].gap, places[i].among = ranks[i], previous[i], gaps[i], among
	}
	slices.SortStableFunc(places, func(a, b ranked) int { return rankOrder(a.rank) - rankOrder(b.rank) })
	return places, nil
}

// rankOrder puts those without a rank last.
func rankOrder(rank int) int {
	if rank == 0 {
		return maxValues
	}
	return rank
}

func (r *Resolver) indicatorRanking(ctx context.Context, obj *model.Indicator, division, from, to *string, boundaries *model.Boundaries, of []string) ([]*model.RankedValue, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	places, err := d.ranking(obj, division, from, to, boundariesOr(boundaries))
	list := make([]*model.RankedValue, 0, len(places))
	for _, p := range places {
		if of != nil && !slices.Contains(of, p.unit.Code) {
			continue
		}
		list = append(list, &model.RankedValue{
			Rank: placeOrNil(p.rank), PreviousRank: placeOrNil(p.previous), RankedUnits: p.among, GapToAverage: model.DecimalText(p.gap),
			Value: d.tell(obj, p.figure),
		})
	}
	return list, err
}

func placeOrNil(rank int) *int {
	if rank == 0 {
		return nil
	}
	return &rank
}
