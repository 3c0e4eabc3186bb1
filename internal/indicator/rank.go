package indicator

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
)

// Ranks gives each value its rank, best first by direction (highest first when
// the indicator has none); equal values share a rank and the next one is
// skipped: 1, 2, 2, 4. Without a value there is no rank (0).
func Ranks(values []decimal.NullDecimal, direction Direction) []int {
	order := make([]int, 0, len(values))
	for i, v := range values {
		if v.Valid {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if direction == Down {
			a, b = b, a
		}
		return cmp.Compare(0, values[a].Decimal.Cmp(values[b].Decimal))
	})
	ranks := make([]int, len(values))
	for place, i := range order {
		ranks[i] = place + 1
		if place > 0 && values[i].Decimal.Equal(values[order[place-1]].Decimal) {
			ranks[i] = ranks[order[place-1]]
		}
	}
	return ranks
}

// Gaps gives each value's distance to the plain average of the values known:
// in points for rates, in the unit otherwise.
func Gaps(values []decimal.NullDecimal) []decimal.NullDecimal {
	sum, known := decimal.Decimal{}, int64(0)
	for _, v := range values {
		if v.Valid {
			sum, known = sum.Add(v.Decimal), known+1
		}
	}
	gaps := make([]decimal.NullDecimal, len(values))
	if known == 0 {
		return gaps
	}
	average := sum.DivRound(decimal.NewFromInt(known), places)
	for i, v := range values {
		if v.Valid {
			gaps[i] = decimal.NewNullDecimal(v.Decimal.Sub(average))
		}
	}
	return gaps
}
