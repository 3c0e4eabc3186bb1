package evaluation

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// Bounds of a trend, in months.
const (
	maxTrend     = 60
	trendLength  = 24
	sparksLength = 12
)

// Trend returns the values of a division for some months (nil: 24) up to the
// month of a day (nil: the last of the records).
func (s *Session) Trend(i *Indicator, months *int, sel Selection) ([]*Value, error) {
	length := trendLength
	if months != nil {
		length = *months
	}
	values, err := s.trend(i, length, sel)
	if err != nil {
		return nil, fmt.Errorf("trend of %s: %w", i.Code, err)
	}
	return known(values), nil
}

func (s *Session) trend(i *Indicator, months int, sel Selection) ([]*Value, error) {
	if months < 1 || months > maxTrend {
		return nil, fault.InvalidArgument("months", "应在1与%d之间", "must lie between 1 and %d", maxTrend)
	}
	_, last, err := s.months(nil, sel.To)
	if err != nil {
		return nil, err
	}
	periods := i.def.Trend(last, months)
	under, err := s.boundarySets(sel.Boundaries, periods)
	if err != nil {
		return nil, err
	}
	u, err := s.Unit(sel.Division)
	if err != nil {
		return nil, err
	}
	if err := s.requireExists(u, under); err != nil {
		return nil, err
	}
	values, err := s.evaluate(i, []postgres.Unit{u}, periods, under)
	if err != nil {
		return nil, err
	}
	return values[0], nil
}

// whole is the value of one division over the whole span.
func (s *Session) whole(i *Indicator, sel Selection) (*Value, error) {
	at, err := s.resolve(sel)
	if err != nil {
		return nil, err
	}
	return s.at(i, at)
}

// at is the value of an indicator for one division and period.
func (s *Session) at(i *Indicator, at resolved) (*Value, error) {
	values, err := s.evaluate(i, []postgres.Unit{at.unit}, []indicator.Period{at.period}, []BoundarySet{at.in})
	if err != nil {
		return nil, err
	}
	return values[0][0], nil
}

// RankedValue is a value with its rank among the units of its level.
type RankedValue struct {
	Value         *Value
	Place         int // 0: none
	PreviousPlace int // in the period before; 0: none
	RankedUnits   int // how many units have a rank
	order         int // in the list, 0 for units that take no part
	GapToAverage  decimal.NullDecimal
}

// Rank is the place, nil without one.
func (r *RankedValue) Rank() *int { return placeOrNil(r.Place) }

// PreviousRank is the place in the period before, nil without one.
func (r *RankedValue) PreviousRank() *int { return placeOrNil(r.PreviousPlace) }

func placeOrNil(place int) *int {
	if place == 0 {
		return nil
	}
	return &place
}

// Ranking ranks the units one level below a division, best first. Units that take
// no part come last, without a rank: farms, zones, units without a value, with a gap
// in what they handed in, or with too few cases. Of an indicator whose rank would say
// nothing, units are listed from the largest. A viewer who sees some townships only
// gets their places among all of them, and their gaps to the average of all, but no
// other township: a place among the few in view would mislead. Of the villages of such a
// township all are in view.
func (s *Session) Ranking(i *Indicator, sel Selection) ([]*RankedValue, error) {
	at, err := s.resolve(sel)
	if err != nil {
		return nil, err
	}
	list := []*RankedValue{}
	if at.unit.Level == indicator.Village {
		return list, nil
	}
	level := indicator.Township
	if at.unit.Level == indicator.Township {
		level = indicator.Village
	}
	units, err := s.children(at.unit, level, at.in)
	if err != nil {
		return nil, err
	}
	// Both periods are ranked under the same boundaries.
	values, err := s.evaluate(i, units, []indicator.Period{at.period, at.period.Before()}, []BoundarySet{at.in, at.in})
	if err != nil {
		return nil, fmt.Errorf("ranking of %s: %w", i.Code, err)
	}
	for _, both := range values {
		list = append(list, &RankedValue{Value: both[0]})
	}
	if s.scope.Townships != nil && at.unit.Level == indicator.District {
		err = s.placeAmongAll(i, sel, list)
	} else {
		s.rank(i, list, values)
	}
	slices.SortStableFunc(list, func(a, b *RankedValue) int { return cmp.Compare(lastWithout(a.order), lastWithout(b.order)) })
	return list, err
}

// placeAmongAll gives townships in view their places among all townships of the county. Of
// an indicator whose rank would say nothing they have none.
func (s *Session) placeAmongAll(i *Indicator, sel Selection, list []*RankedValue) error {
	if !i.Ranked {
		return nil
	}
	all, err := s.ofCounty().Ranking(i, sel)
	if err != nil {
		return err
	}
	places := map[string]*RankedValue{}
	for _, r := range all {
		places[r.Value.Unit.Code] = r
	}
	for _, r := range list {
		if among := places[r.Value.Unit.Code]; among != nil {
			value := r.Value
			*r = *among
			r.Value = value
		}
	}
	return nil
}

// rank gives the values of two periods of the units below one of that level their places.
func (s *Session) rank(i *Indicator, list []*RankedValue, values [][]*Value) {
	now, before := make([]decimal.NullDecimal, len(values)), make([]decimal.NullDecimal, len(values))
	for n, both := range values {
		if !both[0].Unit.Ranked() {
			continue
		}
		if both[0].Comparable() {
			now[n] = both[0].Value
		}
		if both[1].Comparable() && both[1].Whole() {
			before[n] = both[1].Value
		}
	}
	ranks, previous, gaps := indicator.Ranks(now, i.def.Direction), indicator.Ranks(before, i.def.Direction), indicator.Gaps(now)
	for n, r := range list {
		r.order, r.GapToAverage = ranks[n], gaps[n]
	}
	if !i.Ranked {
		return
	}
	ranked := 0
	for _, rank := range ranks {
		if rank > 0 {
			ranked++
		}
	}
	for n, r := range list {
		r.Place, r.PreviousPlace, r.RankedUnits = ranks[n], previous[n], ranked
	}
}

// lastWithout is the place, or one after all others where there is none.
func lastWithout(place int) int {
	if place == 0 {
		return math.MaxInt
	}
	return place
}

// Only keeps the ranked values of the units with these codes; nil keeps all.
func Only(list []*RankedValue, codes []string) []*RankedValue {
	if codes == nil {
		return list
	}
	return slices.DeleteFunc(list, func(r *RankedValue) bool { return !slices.Contains(codes, r.Value.Unit.Code) })
}
