package budget

import (
	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
)

// ComparedShare is a township's share of a category under proposed weights or pools, and
// under the active ones.
type ComparedShare struct{ Share, Active Share }

// ComparedPackage is a township's lump sum under the proposed and the active pools.
type ComparedPackage struct {
	Township      string
	Shares        []ComparedShare // by category
	Total, Active int64           // yuan
}

// Part returns the package in per cent of all pools, rounded to four decimals. It is null
// if the pools are zero.
func (p ComparedPackage) Part() decimal.NullDecimal {
	var pools int64
	for _, s := range p.Shares {
		pools += s.Share.Pool
	}
	return percentOf(p.Total, pools)
}

// ActivePart returns Part under the active pools.
func (p ComparedPackage) ActivePart() decimal.NullDecimal {
	var pools int64
	for _, s := range p.Shares {
		pools += s.Active.Pool
	}
	return percentOf(p.Active, pools)
}

func percentOf(part, whole int64) decimal.NullDecimal {
	if whole == 0 {
		return decimal.NullDecimal{}
	}
	const shown = 4
	return decimal.NewNullDecimal(decimal.NewFromInt(part).Shift(2).DivRound(decimal.NewFromInt(whole), shown))
}

// Change returns the active pools with proposed weights and amounts. Proposed weights
// replace all active weights of their category. A category without an active pool is
// fault.Invalid.
func Change(active []Pool, weights map[Category][]Weight, amounts map[Category]int64) ([]Pool, error) {
	known := map[Category]bool{}
	changed := make([]Pool, len(active))
	for i, p := range active {
		known[p.Category] = true
		if w, proposed := weights[p.Category]; proposed {
			p.Weights = w
		}
		if amount, proposed := amounts[p.Category]; proposed {
			p.Amount = amount
		}
		changed[i] = p
	}
	for c := range weights {
		if !known[c] {
			return nil, errNoPool(c)
		}
	}
	for c := range amounts {
		if !known[c] {
			return nil, errNoPool(c)
		}
	}
	return changed, nil
}

func errNoPool(c Category) error {
	return fault.New(fault.Invalid, "当年没有类别 %s 的资金。", "there is no pool of the category %s that year.", c)
}

// Compare applies R-4 to the proposed and to the active pools, which have the same
// categories in the same order. It returns a package for each township. The result is
// computed for a simulation and never stored.
func Compare(proposed, active []Pool, townships []string, measures []Measure) ([]ComparedPackage, error) {
	packages := make([]ComparedPackage, len(townships))
	for i, t := range townships {
		packages[i].Township = t
	}
	for i := range active {
		other, err := Allocate(proposed[i], townships, measures)
		if err != nil {
			return nil, err
		}
		now, err := Allocate(active[i], townships, measures)
		if err != nil {
			return nil, err
		}
		for t := range packages {
			p := &packages[t]
			p.Shares = append(p.Shares, ComparedShare{Share: other[t], Active: now[t]})
			p.Total, p.Active = p.Total+other[t].Amount, p.Active+now[t].Amount
		}
	}
	return packages, nil
}
