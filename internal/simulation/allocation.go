package simulation

import (
	"context"
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/budget"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// AllocationInput chooses a year and what differs from the policy in force.
type AllocationInput struct {
	Year    int
	Weights []*WeightInput // a category that is given replaces all its weights
	Pools   []*PoolInput
}

// WeightInput is a factor's weight in a category.
type WeightInput struct {
	Category budget.Category
	Factor   budget.Factor
	Weight   decimal.Decimal
}

// PoolInput is a category's pool.
type PoolInput struct {
	Category budget.Category
	Amount   decimal.Decimal // whole yuan
}

// Allocation is what an allocation would do in a year, against the one in force.
type Allocation struct {
	Year                           int
	Active                         string          // code of the policy in force
	Total, ActiveTotal, Difference decimal.Decimal // yuan, of the townships in view
	Pool, ActivePool               decimal.Decimal // yuan, of the district
	Pools                          []*Pool

	all []budget.ComparedPackage
}

// Pool is a category: the district's pool, and what the townships in view get of it.
type Pool struct {
	Category                         budget.Category
	Amount, ActiveAmount             decimal.Decimal // yuan
	Shared, ActiveShared, Difference decimal.Decimal // yuan
	Weights, ActiveWeights           []budget.Weight
}

// Package is a township's lump sum.
type Package struct {
	TownshipCode                   string
	Total, ActiveTotal, Difference decimal.Decimal     // yuan
	Share, ActiveShare             decimal.NullDecimal // per cent of all pools; unknown where there are none
	Shares                         []*Share
}

// Share is a township's share of a category.
type Share struct {
	Category                         budget.Category
	Amount, ActiveAmount, Difference decimal.Decimal // yuan
	Explanation                      indicator.Text
}

// SimulateAllocation computes what the townships in scope would get.
func SimulateAllocation(ctx context.Context, db *postgres.DB, scope auth.Scope, in AllocationInput) (*Allocation, error) {
	if err := checkYear(in.Year); err != nil {
		return nil, err
	}
	weights, amounts, err := in.proposed()
	if err != nil {
		return nil, err
	}
	books, err := db.AllocationBooks(ctx, scope, in.Year)
	if err != nil {
		return nil, fmt.Errorf("reading the allocation books of %d: %w", in.Year, err)
	}
	if len(books.Pools) == 0 {
		return nil, fault.New(fault.NotFound, "%d年没有包干资金。", "There is no lump-sum budget for %d.", in.Year)
	}
	proposed, err := budget.Change(books.Pools, weights, amounts)
	if err != nil {
		return nil, err
	}
	packages, err := budget.Compare(proposed, books.Pools, books.Townships, books.Measures)
	if err != nil {
		return nil, err
	}
	return newAllocation(in.Year, books, proposed, inScope(scope, packages)), nil
}

// inScope keeps the packages of the townships in scope.
func inScope(scope auth.Scope, packages []budget.ComparedPackage) []budget.ComparedPackage {
	if scope.Townships == nil {
		return packages
	}
	return slices.DeleteFunc(packages, func(p budget.ComparedPackage) bool { return !slices.Contains(scope.Townships, p.Township) })
}

func newAllocation(year int, books postgres.AllocationBooks, proposed []budget.Pool, packages []budget.ComparedPackage) *Allocation {
	a := &Allocation{Year: year, Active: books.Policy, all: packages}
	var total, activeTotal, pool, activePool int64
	for _, p := range packages {
		total, activeTotal = total+p.Total, activeTotal+p.Active
	}
	for i, p := range proposed {
		active := books.Pools[i]
		pool, activePool = pool+p.Amount, activePool+active.Amount
		a.Pools = append(a.Pools, newPool(p, active, packages))
	}
	a.Total, a.ActiveTotal, a.Difference = yuan(total), yuan(activeTotal), yuan(total-activeTotal)
	a.Pool, a.ActivePool = yuan(pool), yuan(activePool)
	return a
}

func newPool(proposed, active budget.Pool, packages []budget.ComparedPackage) *Pool {
	var shared, activeShared int64
	for _, p := range packages {
		for _, s := range p.Shares {
			if s.Share.Category == proposed.Category {
				shared, activeShared = shared+s.Share.Amount, activeShared+s.Active.Amount
			}
		}
	}
	return &Pool{
		Category: proposed.Category, Amount: yuan(proposed.Amount), ActiveAmount: yuan(active.Amount),
		Shared: yuan(shared), ActiveShared: yuan(activeShared), Difference: yuan(shared - activeShared),
		Weights: proposed.Weights, ActiveWeights: active.Weights,
	}
}

// maxWeightsGiven is every factor in every category, and room for faulty ones that
// errors are to name.
const maxWeightsGiven = 40

func (in AllocationInput) proposed() (map[budget.Category][]budget.Weight, map[budget.Category]int64, error) {
	if len(in.Weights) > maxWeightsGiven || len(in.Pools) > len(budget.Categories()) {
		return nil, nil, fault.New(fault.LimitExceeded, "至多%d个权重，每类一个总额。", "at most %d weights, and one pool a category.", maxWeightsGiven)
	}
	weights, amounts := map[budget.Category][]budget.Weight{}, map[budget.Category]int64{}
	for _, w := range in.Weights {
		weights[w.Category] = append(weights[w.Category], budget.Weight{Factor: w.Factor, Weight: w.Weight})
	}
	for _, p := range in.Pools {
		if !p.Amount.IsInteger() || !p.Amount.BigInt().IsInt64() {
			return nil, nil, fault.InvalidArgument("input.pools.amount", "应为整数元", "must be whole yuan")
		}
		if _, twice := amounts[p.Category]; twice {
			return nil, nil, fault.InvalidArgument("input.pools.category", "一类只能给出一个总额", "each category has one pool")
		}
		amounts[p.Category] = p.Amount.IntPart()
	}
	return weights, amounts, nil
}

// Packages lists a part of the townships, by code.
func (a *Allocation) Packages(first, skip int) ([]*Package, error) {
	part, err := page(a.all, first, skip)
	if err != nil {
		return nil, err
	}
	packages := make([]*Package, len(part))
	for i, p := range part {
		packages[i] = newPackage(p)
	}
	return packages, nil
}

func newPackage(p budget.ComparedPackage) *Package {
	of := &Package{
		TownshipCode: p.Township, Total: yuan(p.Total), ActiveTotal: yuan(p.Active), Difference: yuan(p.Total - p.Active),
		Share: p.Part(), ActiveShare: p.ActivePart(),
	}
	for _, s := range p.Shares {
		of.Shares = append(of.Shares, &Share{
			Category: s.Share.Category, Amount: yuan(s.Share.Amount), ActiveAmount: yuan(s.Active.Amount),
			Difference: yuan(s.Share.Amount - s.Active.Amount), Explanation: s.Share.Explanation,
		})
	}
	return of
}

func yuan(n int64) decimal.Decimal { return decimal.NewFromInt(n) }
