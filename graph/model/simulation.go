package model

import (
	"strconv"

	"litong3422/internal/budget"
	"litong3422/internal/economy"
)

// RewardSimulation is what a simulated reward policy would do; its awards are
// told when they are asked for.
type RewardSimulation struct {
	Year                         int
	Policy, Active               *RewardTerms
	Villages, LeftOut            int
	Eligible, ManualReview       int
	BelowFloor, BelowGrowth      int
	ActiveEligible               int
	Cost, ActiveCost, Difference string

	Proposed economy.RewardPolicy
	InForce  *economy.RewardPolicy // nil where none is
	All      []economy.ComparedAward
}

// NewRewardTerms tells the terms of a policy; code is "" for one that is not stored.
func NewRewardTerms(code string, p economy.RewardPolicy) *RewardTerms {
	t := &RewardTerms{Code: textOrNil(code), Method: string(p.Method), IncomeFloor: p.IncomeFloor.String(), RoundTo: p.RoundTo.String()}
	for _, a := range p.Anchors {
		t.Anchors = append(t.Anchors, &RewardTermsAnchor{Growth: a.Growth.String(), Award: a.Award.String()})
	}
	return t
}

// SimulatedAward is a village's simulated award.
type SimulatedAward struct {
	VillageCode, TownshipCode        string
	Income                           string
	PreviousIncome, Growth           *string
	Status                           string
	Amount, ActiveAmount, Difference string
	Explanation                      *LocalizedText
}

// NewSimulatedAward tells a village's comparison.
func NewSimulatedAward(a economy.ComparedAward) *SimulatedAward {
	return &SimulatedAward{
		VillageCode: a.Village, TownshipCode: a.Township,
		Income: a.Result.Income.StringFixed(2), PreviousIncome: DecimalText(a.Result.Previous), Growth: DecimalText(a.Reward.Growth),
		Status: string(a.Reward.Status), Amount: a.Reward.Amount.String(), ActiveAmount: a.Active.String(),
		Difference: a.Reward.Amount.Sub(a.Active).String(), Explanation: Localized(a.Reward.Explanation),
	}
}

// AllocationSimulation is what a simulated allocation would do; its packages are
// told when they are asked for.
type AllocationSimulation struct {
	Year                           int
	Active                         string
	Total, ActiveTotal, Difference string
	Pool, ActivePool               string
	Pools                          []*SimulatedPool

	All []budget.ComparedPackage
}

// SimulatedPackage is a township's simulated lump sum.
type SimulatedPackage struct {
	TownshipCode                   string
	Total, ActiveTotal, Difference string
	Share, ActiveShare             *string
	Shares                         []*SimulatedShare
}

// NewSimulatedPackage tells a township's comparison.
func NewSimulatedPackage(p budget.ComparedPackage) *SimulatedPackage {
	told := &SimulatedPackage{
		TownshipCode: p.Township, Total: Yuan(p.Total), ActiveTotal: Yuan(p.Active), Difference: Yuan(p.Total - p.Active),
		Share: DecimalText(p.Part()), ActiveShare: DecimalText(p.ActivePart()),
	}
	for _, s := range p.Shares {
		told.Shares = append(told.Shares, &SimulatedShare{
			Category: string(s.Share.Category), Amount: Yuan(s.Share.Amount), ActiveAmount: Yuan(s.Active.Amount),
			Difference: Yuan(s.Share.Amount - s.Active.Amount), Explanation: Localized(s.Share.Explanation),
		})
	}
	return told
}

// NewSimulatedPool tells a category: the district's pool, and what the townships
// in view get of it.
func NewSimulatedPool(proposed, active budget.Pool, packages []budget.ComparedPackage) *SimulatedPool {
	var shared, activeShared int64
	for _, p := range packages {
		for _, s := range p.Shares {
			if s.Share.Category == proposed.Category {
				shared, activeShared = shared+s.Share.Amount, activeShared+s.Active.Amount
			}
		}
	}
	return &SimulatedPool{
		Category: string(proposed.Category), Amount: Yuan(proposed.Amount), ActiveAmount: Yuan(active.Amount),
		Shared: Yuan(shared), ActiveShared: Yuan(activeShared), Difference: Yuan(shared - activeShared),
		Weights: simulatedWeights(proposed.Weights), ActiveWeights: simulatedWeights(active.Weights),
	}
}

func simulatedWeights(weights []budget.Weight) []*SimulatedWeight {
	told := make([]*SimulatedWeight, len(weights))
	for i, w := range weights {
		told[i] = &SimulatedWeight{Factor: string(w.Factor), Weight: w.Weight.String()}
	}
	return told
}

// Yuan is a whole amount as the API's decimal.
func Yuan(n int64) string { return strconv.FormatInt(n, 10) }

// NewRewardSimulation tells a comparison of a year.
func NewRewardSimulation(year, leftOut int, c economy.Comparison) *RewardSimulation {
	return &RewardSimulation{
		Year: year, Villages: len(c.Awards), LeftOut: leftOut, Eligible: c.Eligible, ManualReview: c.ManualReview,
		BelowFloor: c.BelowFloor, BelowGrowth: c.BelowGrowth, ActiveEligible: c.ActiveEligible,
		Cost: c.Cost.String(), ActiveCost: c.ActiveCost.String(), Difference: c.Cost.Sub(c.ActiveCost).String(), All: c.Awards,
	}
}
