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
			return 0, 0, fault.New(fault.Invalid, "%q 不是日期,应为 YYYY-MM-DD。", "%q is not a date of the form YYYY-MM-DD.", *given.day)
		}
		*given.into = indicator.MonthOf(day)
	}
	return first, last, nil
}

// evaluate computes an indicator for units and periods, reading what they need
// in one statement for all siblings.
func (d *desk) evaluate(obj *model.Indicator, units []postgres.Unit, periods []indicator.Period) ([][]indicator.Value, error) {
	if n := len(units) * len(periods); n > maxValues {
		return nil, fault.New(fault.LimitExceeded, "共 %d 个取值,超过上限(%d);请缩小区划或期间范围。", "%d values exceed the limit (%d); ask for fewer divisions or periods.", n, maxValues)
	}
	if len(units) == 0 || len(periods) == 0 {
		return make([][]indicator.Value, len(units)), nil
	}
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	since := indicator.Baseline(periods[0])
	for _, p := range periods {
		since = min(since, indicator.Baseline(p))
	}
	series, err := d.series(units, obj.Siblings, since)
	if err != nil {
		return nil, err
	}
	values := make([][]indicator.Value, len(units))
	for i, u := range units {
		for _, p := range periods {
			values[i] = append(values[i], obj.Of.Evaluate(series[u.Code], u.Level, p, county.Cover()))
		}
	}
	return values, nil
}

func told(obj *model.Indicator, units []postgres.Unit, values [][]indicator.Value) []*model.IndicatorValue {
	list := []*model.IndicatorValue{}
	for i, u := range units {
		for _, v := range values[i] {
			list = append(list, model.NewIndicatorValue(obj.Of, u.Code, u.Level, v))
		}
	}
	return list
}

func (r *Resolver) indicatorValues(ctx context.Context, obj *model.Indicator, divisions []string, level, from, to *string, bucket *model.PeriodBucket, cumulative *bool) ([]*model.IndicatorValue, error) {
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
	units, err := d.unitsOf(divisions, level)
	if err != nil {
		return nil, err
	}
	values, err := d.evaluate(obj, units, periods)
	if err != nil {
		return nil, err
	}
	return told(obj, units, values), nil
}

// unitsOf resolves the divisions argument. A viewer bound to townships gets the
// ones in view and silence about the rest; for others an unknown code is a fault.
func (d *desk) unitsOf(codes []string, level *string) ([]postgres.Unit, error) {
	if level != nil {
		under := ""
		if len(codes) > 0 {
			under = codes[0]
		}
		u, err := d.unit(under)
		if err != nil {
			return nil, err
		}
		return d.below(u, indicator.Level(*level))
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
		units = append(units, u)
	}
	return units, nil
}

const maxTrend = 60

func (r *Resolver) indicatorTrend(ctx context.Context, obj *model.Indicator, division *string, months *int, to *string) ([]*model.IndicatorValue, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	length := 24
	if months != nil {
		length = *months
	}
	u, values, err := d.trend(obj, division, length, to)
	if err != nil {
		return nil, err
	}
	return told(obj, []postgres.Unit{u}, [][]indicator.Value{values}), nil
}

func (d *desk) trend(obj *model.Indicator, division *string, months int, to *string) (postgres.Unit, []indicator.Value, error) {
	if months < 1 || months > maxTrend {
		return postgres.Unit{}, nil, invalid("months", "应在 1 与 %d 之间", "must lie between 1 and %d", maxTrend)
	}
	county, err := d.county()
	if err != nil {
		return postgres.Unit{}, nil, err
	}
	_, last, err := monthsOf(county, nil, to)
	if err != nil {
		return postgres.Unit{}, nil, err
	}
	u, err := d.unit(given(division))
	if err != nil {
		return postgres.Unit{}, nil, err
	}
	values, err := d.evaluate(obj, []postgres.Unit{u}, obj.Of.Trend(last, months))
	if err != nil {
		return postgres.Unit{}, nil, err
	}
	return u, values[0], nil
}

func given(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// ranked is a unit with its value and place.
type ranked struct {
	unit           postgres.Unit
	value          indicator.Value
	rank, previous int // 0: none
	gap            decimal.NullDecimal
}

// ranking ranks the units one level below a division, best first. Farms and
// zones come last, without rank. Who sees some townships only gets no ranks: a
// place among the few in view would mislead, one among all would tell of others.
func (d *desk) ranking(obj *model.Indicator, division, from, to *string) ([]ranked, error) {
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
	units, err := d.below(above, level)
	if err != nil || above.Level == indicator.Village {
		return nil, err
	}
	values, err := d.evaluate(obj, units, []indicator.Period{periods[0], periods[0].Before()})
	if err != nil {
		return nil, err
	}
	places := make([]ranked, len(units))
	now, before := make([]decimal.NullDecimal, len(units)), make([]decimal.NullDecimal, len(units))
	for i, u := range units {
		places[i] = ranked{unit: u, value: values[i][0]}
		if u.Ranked() && d.scope.Townships == nil {
			now[i] = values[i][0].Value
			if values[i][1].Status == indicator.Complete {
				before[i] = values[i][1].Value
			}
		}
	}
	ranks, previous, gaps := indicator.Ranks(now, obj.Of.Direction), indicator.Ranks(before, obj.Of.Direction), indicator.Gaps(now)
	for i := range places {
		places[i].rank, places[i].previous, places[i].gap = ranks[i], previous[i], gaps[i]
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

func (r *Resolver) indicatorRanking(ctx context.Context, obj *model.Indicator, division, from, to *string) ([]*model.RankedValue, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	places, err := d.ranking(obj, division, from, to)
	list := make([]*model.RankedValue, len(places))
	for i, p := range places {
		list[i] = &model.RankedValue{
			Rank: placeOrNil(p.rank), PreviousRank: placeOrNil(p.previous), GapToAverage: model.DecimalText(p.gap),
			Value: model.NewIndicatorValue(obj.Of, p.unit.Code, p.unit.Level, p.value),
		}
	}
	return list, err
}

func placeOrNil(rank int) *int {
	if rank == 0 {
		return nil
	}
	return &rank
}
