package demo

import (
	"slices"
	"time"

	"github.com/shopspring/decimal"

	rules "litong3422/internal/budget"
)

// The pools grow by so many per cent a year.
const poolGrowth = 6

func budgetYears() []int { return []int{2017, 2018, 2019} }

const allocationPolicyCode = "R-4-2017"

// allocations are the inputs of rule R-4: pools with their weights, and the
// measures of the townships, by year. All of it is made up: the document names
// the factors and gives neither weights nor amounts.
type allocations struct {
	townships []string // codes of the 12
	pools     map[int][]rules.Pool
	measures  map[int][]rules.Measure
}

// exampleWeights are the shipped 示例权重 of a category, in per cent.
func exampleWeights(c rules.Category) []rules.Weight {
	percent := map[rules.Category]map[rules.Factor]int64{
		rules.Administration:        {rules.Economy: 15, rules.Population: 35, rules.Area: 10, rules.Base: 40},
		rules.SocialManagement:      {rules.Population: 60, rules.Area: 10, rules.Base: 30},
		rules.VillageTownManagement: {rules.Economy: 10, rules.Population: 30, rules.Area: 25, rules.Villages: 15, rules.Base: 20},
		rules.Agriculture:           {rules.Area: 25, rules.Villages: 60, rules.Base: 15},
	}[c]
	var weights []rules.Weight
	for _, f := range factors() {
		if n := percent[f]; n > 0 {
			weights = append(weights, rules.Weight{Factor: f, Weight: decimal.New(n, -2)})
		}
	}
	return weights
}

func factors() []rules.Factor {
	return []rules.Factor{rules.Economy, rules.Population, rules.Area, rules.Villages, rules.Base}
}

// The document's totals, S-001 and S-006, which the made-up measures add up to.
const (
	hundredthsOfKm2 = 1_384 * 100
	inhabitants     = 410_000
)

func newAllocations(p places) allocations {
	r := stream("allocation")
	ranked := p.ranked()
	a := allocations{pools: map[int][]rules.Pool{}, measures: map[int][]rules.Measure{}}
	size, land, villages := make([]float64, len(ranked)), make([]float64, len(ranked)), make([]int64, len(ranked))
	for i, t := range ranked {
		a.townships = append(a.townships, p.townships[t].code)
		size[i] = p.townships[t].weight
		for _, at := range p.townships[t].places {
			if !p.all[at].community {
				villages[i]++
			}
		}
		land[i] = (2 + float64(villages[i])) * r.longTail(1, 0.3) // towns are small
	}
	heads, areas := apportion(inhabitants, size), apportion(hundredthsOfKm2, land)
	for _, year := range budgetYears() {
		for i, c := range categories() {
			pool := c.pool
			for range year - budgetYears()[0] {
				pool += pool * poolGrowth / 100
			}
			category := rules.Categories()[i]
			a.pools[year] = append(a.pools[year], rules.Pool{Category: category, Amount: pool, Weights: exampleWeights(category)})
		}
		for i, t := range ranked {
			code := p.townships[t].code
			index := 100 + int64(40*p.townships[t].profile.economy) + int64(r.between(-3, 3))
			a.measures[year] = append(a.measures[year],
				rules.Measure{Township: code, Factor: rules.Economy, Value: decimal.NewFromInt(index)},
				rules.Measure{Township: code, Factor: rules.Population, Value: decimal.NewFromInt(heads[i])},
				rules.Measure{Township: code, Factor: rules.Area, Value: decimal.New(areas[i], -2)},
				rules.Measure{Township: code, Factor: rules.Villages, Value: decimal.NewFromInt(villages[i])})
		}
	}
	return a
}

func (a allocations) tables() []table {
	r := stream("allocation ids")
	adopted := on(budgetYears()[0], time.January, 1)
	return []table{
		{"allocation_policy", "code name_zh name_en proposed effective_from basis note", func(w *rows) {
			w.text(allocationPolicyCode).text("包干资金分配办法（示例权重）").text("Allocation of lump sums (example weights)").bool(true).day(adopted).
				text("来源文件四（一）：综合考虑乡镇经济发展、人口面积等因素，从四个方面预算经费").
				text("原文只列出因素；权重为示例权重，生效日期为示例。").end("DEMO")
		}},
		{"allocation_factor", "id category factor weight policy_code", func(w *rows) {
			for _, c := range rules.Categories() {
				for _, x := range exampleWeights(c) {
					w.id(r.id(adopted)).text(string(c)).text(string(x.Factor)).text(x.Weight.String()).text(allocationPolicyCode).end("DEMO")
				}
			}
		}},
		{"allocation_pool", "id year category amount policy_code", func(w *rows) {
			for _, year := range budgetYears() {
				for _, pool := range a.pools[year] {
					w.id(r.id(on(year, time.January, 1))).int(int64(year)).text(string(pool.Category)).fen(pool.Amount * yuan).text(allocationPolicyCode).end("DEMO")
				}
			}
		}},
		{"allocation_measure", "id year factor value township_code", func(w *rows) {
			for _, year := range budgetYears() {
				for _, m := range a.measures[year] {
					source := "DEMO"
					if m.Factor == rules.Villages {
						source = "OFFICIAL" // counted from the list of divisions
					}
					w.id(r.id(on(year, time.January, 1))).int(int64(year)).text(string(m.Factor)).text(m.Value.String()).text(m.Township).end(source)
				}
			}
		}},
	}
}

// moneyTables are the budgets, and what is decided about money: the allocation
// they come from, the rewards of the villages, and the debts.
func moneyTables(p places, e economy) ([]table, error) {
	shared := newAllocations(p)
	budgets, err := newBudgets(p, shared)
	if err != nil {
		return nil, err
	}
	return slices.Concat(budgetTables(p, budgets), shared.tables(), rewardTables(p, newAwards(e)), debtTables(newDebts(p))), nil
}
