package indicator

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
)

// Ranks returns the rank of each value, 1 for the best by direction. A neutral indicator
// ranks the highest first. Equal values share a rank and the next is skipped: 1, 2, 2, 4.
// A null value has rank 0.
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

// Gaps returns each value's distance to the plain average of the valid values: in points
// for rates, in the unit otherwise.
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
