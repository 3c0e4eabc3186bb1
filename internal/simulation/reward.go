// Package simulation computes what another reward policy, or another allocation,
// would do. It decides by the pure rules over what the database holds, in a
// transaction that cannot write; it stores nothing. It knows no GraphQL.
package simulation

import (
	"context"
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/economy"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// RewardInput chooses a year and one policy: a preset, a stored policy or
// parameters.
type RewardInput struct {
	Year       int
	Preset     *economy.Method
	Policy     *string // code of a stored policy
	Parameters *RewardParameters
}

// RewardParameters are those of a reward rule that is not stored.
type RewardParameters struct {
	Method      economy.Method
	IncomeFloor decimal.Decimal // yuan
	RoundTo     decimal.Decimal // yuan
	Anchors     []economy.Anchor
}

// Reward is what a reward policy would do in a year, against the one in force.
type Reward struct {
	Year                         int
	Policy                       *RewardTerms
	Active                       *RewardTerms // nil where none is in force
	Villages, LeftOut            int
	Eligible, ManualReview       int
	BelowFloor, BelowGrowth      int
	ActiveEligible               int
	Cost, ActiveCost, Difference decimal.Decimal // yuan

	proposed economy.RewardPolicy
	inForce  *economy.RewardPolicy // nil where none is
	all      []economy.ComparedAward
}

// RewardTerms are the terms of a policy.
type RewardTerms struct {
	Code *string // nil for a policy that is not stored
	economy.RewardPolicy
}

// Award is what a village would get.
type Award struct {
	of *economy.ComparedAward
}

// SimulateReward computes what a reward policy would do to the villages in scope.
func SimulateReward(ctx context.Context, db *postgres.DB, scope auth.Scope, in RewardInput) (*Reward, error) {
	if err := checkYear(in.Year); err != nil {
		return nil, err
	}
	proposed, err := in.proposed()
	if err != nil {
		return nil, err
	}
	code := ""
	if in.Policy != nil {
		code = *in.Policy
	}
	books, err := db.RewardBooks(ctx, scope, in.Year, code)
	if err != nil {
		return nil, fmt.Errorf("reading the reward books of %d: %w", in.Year, err)
	}
	if code != "" {
		stored, known := books.Policies[code]
		if !known {
			return nil, fault.New(fault.NotFound, "没有编码为 %q 的奖励办法。", "There is no reward policy with the code %q.", code)
		}
		proposed = stored
	}
	return newReward(in.Year, code, proposed, books)
}

func newReward(year int, code string, proposed economy.RewardPolicy, books postgres.RewardBooks) (*Reward, error) {
	var active *economy.RewardPolicy
	if p, inForce := books.Policies[books.Active]; inForce {
		active = &p
	}
	c, err := economy.Compare(proposed, active, books.Years)
	if err != nil {
		return nil, err
	}
	r := &Reward{
		Year: year, Policy: newTerms(code, proposed), Villages: len(c.Awards), LeftOut: books.LeftOut,
		Eligible: c.Eligible, ManualReview: c.ManualReview, BelowFloor: c.BelowFloor, BelowGrowth: c.BelowGrowth, ActiveEligible: c.ActiveEligible,
		Cost: c.Cost, ActiveCost: c.ActiveCost, Difference: c.Cost.Sub(c.ActiveCost),
		proposed: proposed, inForce: active, all: c.Awards,
	}
	if active != nil {
		r.Active = newTerms(books.Active, *active)
	}
	return r, nil
}

func newTerms(code string, p economy.RewardPolicy) *RewardTerms {
	t := &RewardTerms{RewardPolicy: p}
	if code != "" {
		t.Code = &code
	}
	return t
}

// proposed is the policy to simulate; the zero policy stands for a stored one.
func (in RewardInput) proposed() (economy.RewardPolicy, error) {
	ways := 0
	for _, chosen := range []bool{in.Preset != nil, in.Policy != nil, in.Parameters != nil} {
		if chosen {
			ways++
		}
	}
	switch {
	case ways != 1:
		return economy.RewardPolicy{}, fault.InvalidArgument("input", "preset、policy、parameters 须且只能给出一个", "give exactly one of preset, policy and parameters")
	case in.Preset != nil:
		return economy.Preset(*in.Preset), nil
	case in.Parameters == nil:
		return economy.RewardPolicy{}, nil
	}
	given := in.Parameters
	p := economy.RewardPolicy{Method: given.Method, IncomeFloor: given.IncomeFloor, RoundTo: given.RoundTo, Anchors: given.Anchors}
	return p, p.Check()
}

// Awards lists a part of the villages, highest award first: those of one outcome,
// nil for all.
func (r *Reward) Awards(first, skip int, status *string) ([]*Award, error) {
	var of []*Award
	for i := range r.all {
		if status == nil || string(r.all[i].Reward.Status) == *status {
			of = append(of, &Award{&r.all[i]})
		}
	}
	return page(of, first, skip)
}

// VillageCode is the code of the village.
func (a *Award) VillageCode() string { return a.of.Village }

// TownshipCode is the code of the township in which the village lies.
func (a *Award) TownshipCode() string { return a.of.Township }

// incomePlaces is how many decimals an income is written with.
const incomePlaces = 2

// Income is the operating income of the year in yuan, to the cent.
func (a *Award) Income() string { return a.of.Result.Income.StringFixed(incomePlaces) }

// PreviousIncome is the operating income of the year before, in yuan.
func (a *Award) PreviousIncome() decimal.NullDecimal { return a.of.Result.Previous }

// Growth is the growth of the income in per cent.
func (a *Award) Growth() decimal.NullDecimal { return a.of.Reward.Growth }

// Status is the outcome.
func (a *Award) Status() string { return string(a.of.Reward.Status) }

// Amount is the award in yuan.
func (a *Award) Amount() decimal.Decimal { return a.of.Reward.Amount }

// ActiveAmount is the award under the policy in force, in yuan.
func (a *Award) ActiveAmount() decimal.Decimal { return a.of.Active }

// Difference is what the village would get more, in yuan.
func (a *Award) Difference() decimal.Decimal { return a.of.Reward.Amount.Sub(a.of.Active) }

// Explanation says how the award was decided.
func (a *Award) Explanation() indicator.Text { return a.of.Reward.Explanation }
