package graph

import (
	"context"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/budget"
	"litong3422/internal/economy"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

// Simulations decide by the pure rules over what the database holds, in a
// transaction that cannot write; nothing of them is kept.

// The years that records may bear.
const firstYear, lastYear = 1949, 2100

func checkYear(year int) error {
	if year < firstYear || year > lastYear {
		return fault.InvalidArgument("input.year", "应在 1949 与 2100 之间", "must lie between 1949 and 2100")
	}
	return nil
}

func (r *Resolver) rewardSimulation(ctx context.Context, in model.RewardSimulationInput) (*model.RewardSimulation, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	if err := checkYear(in.Year); err != nil {
		return nil, err
	}
	proposed, err := proposedReward(in)
	if err != nil {
		return nil, err
	}
	code := given(in.Policy)
	books, err := r.DB.RewardBooks(ctx, scope, in.Year, code)
	if err != nil {
		return nil, err
	}
	if code != "" {
		stored, known := books.Policies[code]
		if !known {
			return nil, fault.New(fault.NotFound, "没有编码为 %q 的奖励办法。", "There is no reward policy with the code %q.", code)
		}
		proposed = stored
	}
	return compareRewards(in.Year, code, proposed, books)
}

func compareRewards(year int, code string, proposed economy.RewardPolicy, books postgres.RewardBooks) (*model.RewardSimulation, error) {
	var active *economy.RewardPolicy
	if p, inForce := books.Policies[books.Active]; inForce {
		active = &p
	}
	c, err := economy.Compare(proposed, active, books.Years)
	if err != nil {
		return nil, err
	}
	told := model.NewRewardSimulation(year, books.LeftOut, c)
	told.Proposed, told.InForce = proposed, active
	told.Policy = model.NewRewardTerms(code, proposed)
	if active != nil {
		told.Active = model.NewRewardTerms(books.Active, *active)
	}
	return told, nil
}

// proposedReward reads the policy to simulate; the zero policy stands for one
// that is stored.
func proposedReward(in model.RewardSimulationInput) (economy.RewardPolicy, error) {
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
		return economy.Preset(economy.Method(*in.Preset)), nil
	case in.Parameters == nil:
		return economy.RewardPolicy{}, nil
	}
	p := economy.RewardPolicy{Method: economy.Method(in.Parameters.Method)}
	var err error
	if p.IncomeFloor, err = decimalOf("input.parameters.incomeFloor", in.Parameters.IncomeFloor); err != nil {
		return p, err
	}
	if p.RoundTo, err = decimalOf("input.parameters.roundTo", in.Parameters.RoundTo); err != nil {
		return p, err
	}
	for _, a := range in.Parameters.Anchors {
		growth, err := decimalOf("input.parameters.anchors.growth", a.Growth)
		if err != nil {
			return p, err
		}
		award, err := decimalOf("input.parameters.anchors.award", a.Award)
		if err != nil {
			return p, err
		}
		p.Anchors = append(p.Anchors, economy.Anchor{Growth: growth, Award: award})
	}
	return p, p.Check()
}

func decimalOf(path, text string) (decimal.Decimal, error) {
	d, err := decimal.NewFromString(text)
	if err != nil {
		return d, fault.InvalidArgument(path, "应为十进制数", "must be a decimal number")
	}
	return d, nil
}

func (r *Resolver) allocationSimulation(ctx context.Context, in model.AllocationSimulationInput) (*model.AllocationSimulation, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	if err := checkYear(in.Year); err != nil {
		return nil, err
	}
	weights, amounts, err := proposedAllocation(in)
	if err != nil {
		return nil, err
	}
	books, err := r.DB.AllocationBooks(ctx, scope, in.Year)
	if err != nil {
		return nil, err
	}
	if len(books.Pools) == 0 {
		return nil, fault.New(fault.NotFound, "%d 年没有包干资金。", "There is no lump-sum budget for %d.", in.Year)
	}
	proposed, err := budget.Change(books.Pools, weights, amounts)
	if err != nil {
		return nil, err
	}
	packages, err := budget.Compare(proposed, books.Pools, books.Townships, books.Measures)
	if err != nil {
		return nil, err
	}
	return toldAllocation(in.Year, books, proposed, seen(scope, packages)), nil
}

// seen keeps the packages of the townships in scope.
func seen(scope auth.Scope, packages []budget.ComparedPackage) []budget.ComparedPackage {
	if scope.Townships == nil {
		return packages
	}
	return slices.DeleteFunc(packages, func(p budget.ComparedPackage) bool { return !slices.Contains(scope.Townships, p.Township) })
}

func toldAllocation(year int, books postgres.AllocationBooks, proposed []budget.Pool, packages []budget.ComparedPackage) *model.AllocationSimulation {
	told := &model.AllocationSimulation{Year: year, Active: books.Policy, All: packages}
	var total, activeTotal, pool, activePool int64
	for _, p := range packages {
		total, activeTotal = total+p.Total, activeTotal+p.Active
	}
	for i, p := range proposed {
		active := books.Pools[i]
		pool, activePool = pool+p.Amount, activePool+active.Amount
		told.Pools = append(told.Pools, model.NewSimulatedPool(p, active, packages))
	}
	told.Total, told.ActiveTotal, told.Difference = model.Yuan(total), model.Yuan(activeTotal), model.Yuan(total-activeTotal)
	told.Pool, told.ActivePool = model.Yuan(pool), model.Yuan(activePool)
	return told
}

// maxWeightsGiven is every factor in every category, with room for mistakes to be told.
const maxWeightsGiven = 40

func proposedAllocation(in model.AllocationSimulationInput) (map[budget.Category][]budget.Weight, map[budget.Category]int64, error) {
	if len(in.Weights) > maxWeightsGiven || len(in.Pools) > len(budget.Categories()) {
		return nil, nil, fault.New(fault.LimitExceeded, "至多 %d 个权重,每类一个总额。", "at most %d weights, and one pool a category.", maxWeightsGiven)
	}
	weights, amounts := map[budget.Category][]budget.Weight{}, map[budget.Category]int64{}
	for _, w := range in.Weights {
		weight, err := decimalOf("input.weights.weight", w.Weight)
		if err != nil {
			return nil, nil, err
		}
		c := budget.Category(w.Category)
		weights[c] = append(weights[c], budget.Weight{Factor: budget.Factor(w.Factor), Weight: weight})
	}
	for _, p := range in.Pools {
		amount, err := decimalOf("input.pools.amount", p.Amount)
		if err != nil {
			return nil, nil, err
		}
		if !amount.IsInteger() || !amount.BigInt().IsInt64() {
			return nil, nil, fault.InvalidArgument("input.pools.amount", "应为整数元", "must be whole yuan")
		}
		amounts[budget.Category(p.Category)] = amount.IntPart()
	}
	return weights, amounts, nil
}

// maxSimulated bounds a list of simulated rows.
const maxSimulated = 200

// part is the page of a computed list.
func part[T any](all []T, first, skip int) ([]T, error) {
	if first < 1 || first > maxSimulated {
		return nil, fault.InvalidArgument("first", "应在 1 与 200 之间", "must lie between 1 and 200")
	}
	if skip < 0 {
		return nil, fault.InvalidArgument("skip", "不得为负", "must not be negative")
	}
	all = all[min(skip, len(all)):]
	return all[:min(first, len(all))], nil
}

func simulatedAwards(obj *model.RewardSimulation, first, skip int, status *string) ([]*model.SimulatedAward, error) {
	of := obj.All
	if status != nil {
		of = nil
		for _, a := range obj.All {
			if string(a.Reward.Status) == *status {
				of = append(of, a)
			}
		}
	}
	page, err := part(of, first, skip)
	told := make([]*model.SimulatedAward, len(page))
	for i, a := range page {
		told[i] = model.NewSimulatedAward(a)
	}
	return told, err
}

func simulatedPackages(obj *model.AllocationSimulation, first, skip int) ([]*model.SimulatedPackage, error) {
	page, err := part(obj.All, first, skip)
	told := make([]*model.SimulatedPackage, len(page))
	for i, p := range page {
		told[i] = model.NewSimulatedPackage(p)
	}
	return told, err
}
