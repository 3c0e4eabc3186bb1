// Package budget decides about the townships' lump-sum budgets. It shares out the pools
// (rule R-4, S-401 to S-404) and checks transfers and payments (S-405, S-406). It judges the
// pace of execution and applies the ban on debts (R-5, S-409). The package is pure and
// exact: whole yuan, rationals, decimals.
package budget

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
)

// Category is one of the four categories of the lump sum (S-402). Its values are those of
// the database and the API.
type Category string

// The categories.
const (
	Administration        Category = "ADMINISTRATION"
	SocialManagement      Category = "SOCIAL_MANAGEMENT"
	VillageTownManagement Category = "VILLAGE_TOWN_MANAGEMENT"
	Agriculture           Category = "AGRICULTURE"
)

// Categories returns the four categories in the document's order.
func Categories() []Category {
	return []Category{Administration, SocialManagement, VillageTownManagement, Agriculture}
}

// Factor is a quantity by which a pool is shared (S-403). Its values are those of the
// database and the API. The document names economy, population and area, “and the like”.
// Villages and Base are proposals of this product.
type Factor string

// The factors.
const (
	Economy    Factor = "ECONOMY"
	Population Factor = "POPULATION"
	Area       Factor = "AREA"
	Villages   Factor = "VILLAGES" // number of administrative villages
	Base       Factor = "BASE"     // the same for every township
)

// Weight is the weight of a factor. The weights of a category add up to 1.
type Weight struct {
	Factor Factor
	Weight decimal.Decimal
}

// Measure is the size of a factor in a township. Its unit does not matter, since it counts
// only in proportion to the other townships.
type Measure struct {
	Township string
	Factor   Factor
	Value    decimal.Decimal
}

// Pool is the amount of a category for all townships together, in whole yuan.
type Pool struct {
	Category Category
	Amount   int64
	Weights  []Weight
}

// Component is the part of one factor in a township's share: the weight, the township's
// measure and the measure of all townships.
type Component struct {
	Factor               Factor
	Weight, Value, Total decimal.Decimal
}

// Share is a decision of R-4: a township's part of a pool, with its reason.
type Share struct {
	Category    Category
	Township    string
	Pool        int64 // yuan
	Components  []Component
	Amount      int64 // yuan
	Rounded     bool  // one yuan went here to make the shares add up
	Explanation fault.Text
}

// maxPool is above the budget of any county in yuan, and small enough for exact sums.
const maxPool = 1_000_000_000_000

// Check returns fault.Invalid if the weights do not add up to 1 or the amount is out of
// range.
func (p Pool) Check() error {
	if p.Amount < 0 || p.Amount > maxPool {
		return fault.New(fault.Invalid, "每类资金总额须在0与%d元之间。", "the pool of a category must lie between 0 and %d yuan.", int64(maxPool))
	}
	sum, seen := decimal.Zero, map[Factor]bool{}
	for _, w := range p.Weights {
		if w.Weight.IsNegative() || w.Weight.GreaterThan(decimal.NewFromInt(1)) || w.Weight.Exponent() < -6 || seen[w.Factor] {
			return fault.New(fault.Invalid, "%s 的因素 %s 权重须在0与1之间、至多六位小数，且每个因素只出现一次。", "in %s the weight of %s must lie between 0 and 1 with at most six decimals, and each factor stands once.", p.Category, w.Factor)
		}
		seen[w.Factor] = true
		sum = sum.Add(w.Weight)
	}
	if !sum.Equal(decimal.NewFromInt(1)) {
		return fault.New(fault.Invalid, "%s 的权重之和为 %s，应为1。", "the weights of %s add up to %s, not to 1.", p.Category, sum)
	}
	return nil
}

// Allocate shares a pool among the townships by weighted measures, in their order. The
// method of largest remainders makes the shares add up to the pool to the yuan; of equal
// remainders the smaller code goes first. A pool that fails Check, a township twice and a
// weighted factor without measures are fault.Invalid.
func Allocate(p Pool, townships []string, measures []Measure) ([]Share, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	if len(townships) == 0 {
		return nil, fault.New(fault.Invalid, "没有参与分配的乡镇。", "there is no township to share the pool.")
	}
	values, totals, err := measured(townships, measures)
	if err != nil {
		return nil, err
	}
	shares := make([]Share, len(townships))
	rests := make([]*big.Rat, len(townships))
	left := p.Amount
	for i, t := range townships {
		s := Share{Category: p.Category, Township: t, Pool: p.Amount}
		part := new(big.Rat)
		for _, w := range p.Weights {
			total := totals[w.Factor]
			if w.Weight.IsZero() {
				continue
			}
			if !total.IsPositive() {
				return nil, fault.New(fault.Invalid, "因素 %s 没有数值，不能按它分配。", "the factor %s has no measures to share by.", w.Factor)
			}
			c := Component{Factor: w.Factor, Weight: w.Weight, Value: values[w.Factor][t], Total: total}
			s.Components = append(s.Components, c)
			part.Add(part, c.ratio())
		}
		exact := part.Mul(part, new(big.Rat).SetInt64(p.Amount))
		floor := new(big.Int).Quo(exact.Num(), exact.Denom())
		s.Amount = floor.Int64()
		rests[i] = exact.Sub(exact, new(big.Rat).SetInt(floor))
		left -= s.Amount
		shares[i] = s
	}
	giveRest(shares, rests, left)
	for i := range shares {
		shares[i].Explanation = shares[i].explain()
	}
	return shares, nil
}

// ratio returns weight × value / total, exactly.
func (c Component) ratio() *big.Rat {
	r := new(big.Rat).Mul(c.Weight.Rat(), c.Value.Rat())
	return r.Quo(r, c.Total.Rat())
}

// measured returns the measures by factor and township, and the sum of each factor.
func measured(townships []string, measures []Measure) (map[Factor]map[string]decimal.Decimal, map[Factor]decimal.Decimal, error) {
	takesPart := map[string]bool{}
	for _, t := range townships {
		if takesPart[t] {
			return nil, nil, fault.New(fault.Invalid, "乡镇 %s 出现两次。", "the township %s stands twice.", t)
		}
		takesPart[t] = true
	}
	values, totals := map[Factor]map[string]decimal.Decimal{}, map[Factor]decimal.Decimal{}
	for _, m := range measures {
		if !takesPart[m.Township] {
			continue
		}
		if m.Value.IsNegative() {
			return nil, nil, fault.New(fault.Invalid, "乡镇 %s 的 %s 为负。", "%[2]s of the township %[1]s is negative.", m.Township, m.Factor)
		}
		if values[m.Factor] == nil {
			values[m.Factor] = map[string]decimal.Decimal{}
		}
		if _, twice := values[m.Factor][m.Township]; twice {
			return nil, nil, fault.New(fault.Invalid, "乡镇 %s 的 %s 有两个数值。", "the township %s has two measures of %s.", m.Township, m.Factor)
		}
		values[m.Factor][m.Township] = m.Value
		totals[m.Factor] = totals[m.Factor].Add(m.Value)
	}
	for _, t := range townships { // the base needs no figures
		if values[Base] == nil {
			values[Base] = map[string]decimal.Decimal{}
		}
		values[Base][t] = decimal.NewFromInt(1)
	}
	totals[Base] = decimal.NewFromInt(int64(len(townships)))
	return values, totals, nil
}

// giveRest adds one yuan each to the shares with the largest remainders, until the yuan
// left by rounding down are used up.
func giveRest(shares []Share, rests []*big.Rat, left int64) {
	order := make([]int, len(shares))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(rests[b].Cmp(rests[a]), cmp.Compare(shares[a].Township, shares[b].Township))
	})
	for _, at := range order[:left] {
		shares[at].Amount++
		shares[at].Rounded = true
	}
}

// Total returns the sum of shares in yuan.
func Total(shares []Share) int64 {
	var sum int64
	for _, s := range shares {
		sum += s.Amount
	}
	return sum
}

// String returns category, township and amount, for tests and logs.
func (s Share) String() string { return fmt.Sprintf("%s %s %d", s.Category, s.Township, s.Amount) }
