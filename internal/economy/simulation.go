package economy

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"
)

// VillageYear is the closed year of a village.
type VillageYear struct {
	Village, Township string // codes
	Result            Result
}

// ComparedAward is a village's award under a policy and under the active one.
type ComparedAward struct {
	VillageYear
	Reward Reward
	Active decimal.Decimal // yuan; 0 where no policy is in force
}

// Comparison is the cost of another policy compared with the active one. It is computed
// for a simulation and never stored.
type Comparison struct {
	Awards         []ComparedAward // highest award first, then highest income, then by code
	Eligible       int
	BelowFloor     int // not eligible: too little income
	BelowGrowth    int // not eligible: enough income, too little growth
	ManualReview   int
	Cost           decimal.Decimal // yuan
	ActiveEligible int
	ActiveCost     decimal.Decimal // yuan
}

// Compare applies R-1 to a year's closed books, by a policy and by the active one, which may
// be nil. A policy that fails Check is fault.Invalid.
func Compare(policy RewardPolicy, active *RewardPolicy, years []VillageYear) (Comparison, error) {
	if err := policy.Check(); err != nil {
		return Comparison{}, err
	}
	c := Comparison{Awards: make([]ComparedAward, len(years))}
	for i, y := range years {
		a := ComparedAward{VillageYear: y, Reward: policy.Decide(y.Result)}
		switch a.Reward.Status {
		case Awarded:
			c.Eligible++
		case ManualReview:
			c.ManualReview++
		case NotEligible:
			if y.Result.Income.LessThan(policy.IncomeFloor) {
				c.BelowFloor++
			} else {
				c.BelowGrowth++
			}
		}
		c.Cost = c.Cost.Add(a.Reward.Amount)
		if active != nil {
			now := active.Decide(y.Result)
			a.Active = now.Amount
			if now.Status == Awarded {
				c.ActiveEligible++
			}
		}
		c.ActiveCost = c.ActiveCost.Add(a.Active)
		c.Awards[i] = a
	}
	slices.SortFunc(c.Awards, func(a, b ComparedAward) int {
		return cmp.Or(b.Reward.Amount.Cmp(a.Reward.Amount), b.Result.Income.Cmp(a.Result.Income), cmp.Compare(a.Village, b.Village))
	})
	return c, nil
}
