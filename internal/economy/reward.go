// Package economy decides about the villages' collective economy: the reward for growth of
// operating income (rule R-1, S-411) and hollow-shell villages (R-10, S-410). The package
// is pure. Its functions take policy and figures, and return a decision with its inputs
// and its reason.
package economy

import (
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
)

// Method is how a reward follows from growth between the anchors. Its values are those of
// the database and the API.
type Method string

// The methods. The document states the two ends only (10 % → 50,000 yuan, 30 % → 100,000
// yuan). Both methods in between are proposals of this product.
const (
	Linear  Method = "LINEAR"  // a straight line between two anchors
	Stepped Method = "STEPPED" // each anchor's amount up to the next anchor
)

// Anchor is a growth in per cent and the reward it earns in yuan.
type Anchor struct{ Growth, Award decimal.Decimal }

// RewardPolicy is one version of the reward rule.
type RewardPolicy struct {
	Method Method
	// IncomeFloor is the least operating income in yuan of a rewarded village.
	IncomeFloor decimal.Decimal
	// Anchors rise in growth and never fall in award. Growth below the first earns no
	// award. Growth above the last earns the award of the last: a cap, not an exclusion.
	Anchors []Anchor
	// RoundTo is the step in yuan to which awards are rounded down.
	RoundTo decimal.Decimal
}

// Preset returns the default policy of a method.
func Preset(m Method) RewardPolicy {
	p := RewardPolicy{Method: m, IncomeFloor: decimal.NewFromInt(1_000_000), RoundTo: decimal.NewFromInt(100),
		Anchors: []Anchor{
			{Growth: decimal.NewFromInt(10), Award: decimal.NewFromInt(50_000)},
			{Growth: decimal.NewFromInt(30), Award: decimal.NewFromInt(100_000)},
		}}
	if m == Stepped {
		p.Anchors = slices.Insert(p.Anchors, 1, Anchor{Growth: decimal.NewFromInt(20), Award: decimal.NewFromInt(75_000)})
	}
	return p
}

// Bounds on a policy. They keep the numbers of a hostile simulation short.
const (
	maxAnchors  = 10
	maxDigits   = 16
	maxFraction = 4
)

// Check returns fault.Invalid if the policy contradicts itself or exceeds the bounds.
func (p RewardPolicy) Check() error {
	if p.Method != Linear && p.Method != Stepped {
		return fault.New(fault.Invalid, "奖励办法 %q 应为 LINEAR 或 STEPPED。", "the method %q must be LINEAR or STEPPED.", p.Method)
	}
	if len(p.Anchors) == 0 || len(p.Anchors) > maxAnchors {
		return fault.New(fault.Invalid, "奖励对应点应为1至%d个。", "a reward policy has 1 to %d anchors.", maxAnchors)
	}
	if !sane(p.IncomeFloor) || p.IncomeFloor.IsNegative() || !sane(p.RoundTo) || !p.RoundTo.IsPositive() {
		return fault.New(fault.Invalid, "收入门槛不得为负，取整单位须为正。", "the income floor must not be negative and the rounding step must be positive.")
	}
	if !p.RoundTo.Mod(fen()).IsZero() {
		return fault.New(fault.Invalid, "取整单位应为0.01元的整倍数。", "the rounding step must be a multiple of 0.01 yuan.")
	}
	for i, a := range p.Anchors {
		if !sane(a.Growth) || !sane(a.Award) || a.Growth.IsNegative() || a.Award.IsNegative() {
			return fault.New(fault.Invalid, "增幅与奖励额不得为负，至多%d位。", "growth and awards must not be negative and have at most %d digits.", maxDigits)
		}
		if i > 0 && (!a.Growth.GreaterThan(p.Anchors[i-1].Growth) || a.Award.LessThan(p.Anchors[i-1].Award)) {
			return fault.New(fault.Invalid, "对应点的增幅须递增，奖励额不得递减。", "anchors must rise in growth and not fall in award.")
		}
	}
	return nil
}

// fen is the smallest amount that can be paid, in yuan.
func fen() decimal.Decimal { return decimal.New(1, -2) }

// leastBase is the share of an income, in parts of a thousand, below which the income of
// the year before is no base to compute growth from.
const leastBase = 1

// comparable reports whether growth can be computed: the year before has an income that is
// more than next to nothing beside this year's.
func (r Result) comparable() bool {
	return r.Previous.Valid && r.Previous.Decimal.IsPositive() && r.Previous.Decimal.Shift(3).GreaterThanOrEqual(r.Income.Mul(decimal.NewFromInt(leastBase)))
}

func sane(d decimal.Decimal) bool {
	return d.NumDigits() <= maxDigits && d.Exponent() >= -maxFraction && d.Exponent() <= maxDigits
}

// RewardStatus is the outcome of R-1. Its values are those of the database and the API.
type RewardStatus string

// The outcomes.
const (
	Awarded      RewardStatus = "AWARDED"
	NotEligible  RewardStatus = "NOT_ELIGIBLE"
	ManualReview RewardStatus = "MANUAL_REVIEW" // growth cannot be computed: people decide, never the rule
)

// Result is a village's year. Income and Previous are the operating incomes in yuan of the
// year and of the year before, which may be unknown.
type Result struct {
	Year     int
	Income   decimal.Decimal
	Previous decimal.NullDecimal
}

// Reward is a decision of R-1 with its inputs and its reason.
type Reward struct {
	Policy RewardPolicy
	Result Result
	Status RewardStatus
	// Growth is the growth in per cent, cut (not rounded) to four decimals, so that
	// 9.99999 never reads as 10. It is null when it cannot be computed.
	Growth decimal.NullDecimal
	// Amount is the award in yuan, 0 unless awarded.
	Amount      decimal.Decimal
	Explanation fault.Text
}

// Decide applies R-1. The policy must pass Check. Eligibility is compared by products, so
// the rounding of a quotient never decides it.
func (p RewardPolicy) Decide(r Result) Reward {
	d := Reward{Policy: p, Result: r, Status: NotEligible}
	switch {
	case r.Income.LessThan(p.IncomeFloor):
		d.Growth = growth(r)
	case !r.comparable():
		d.Status, d.Growth = ManualReview, growth(r)
	default:
		d.Growth = growth(r)
		if gained(r).GreaterThanOrEqual(p.Anchors[0].Growth.Mul(r.Previous.Decimal)) {
			if d.Amount = p.award(r); d.Amount.IsPositive() {
				d.Status = Awarded
			}
		}
	}
	d.Explanation = d.explain()
	return d
}

// gained returns growth in per cent times the previous income: 100 × (income − previous).
func gained(r Result) decimal.Decimal { return r.Income.Sub(r.Previous.Decimal).Shift(2) }

func growth(r Result) decimal.NullDecimal {
	if !r.Previous.Valid || !r.Previous.Decimal.IsPositive() {
		return decimal.NullDecimal{}
	}
	const shown = 4
	quotient, rest := gained(r).QuoRem(r.Previous.Decimal, shown)
	if rest.IsNegative() { // cut towards less growth, never towards more
		quotient = quotient.Sub(decimal.New(1, -shown))
	}
	return decimal.NewNullDecimal(quotient)
}

// award returns the reward in yuan for growth at or above the first anchor, rounded down.
func (p RewardPolicy) award(r Result) decimal.Decimal {
	reached := p.reached(r)
	low := p.Anchors[reached]
	numerator, denominator := low.Award, decimal.NewFromInt(1)
	if p.Method == Linear && reached+1 < len(p.Anchors) {
		// low + (growth − low.Growth) / span × rise, with everything multiplied by previous × span.
		high := p.Anchors[reached+1]
		span, rise := high.Growth.Sub(low.Growth), high.Award.Sub(low.Award)
		above := gained(r).Sub(low.Growth.Mul(r.Previous.Decimal))
		denominator = r.Previous.Decimal.Mul(span)
		numerator = low.Award.Mul(denominator).Add(above.Mul(rise))
	}
	steps, _ := numerator.QuoRem(denominator.Mul(p.RoundTo), 0)
	return steps.Mul(p.RoundTo)
}

// reached returns the index of the highest anchor whose growth the result attains.
func (p RewardPolicy) reached(r Result) int {
	at := 0
	for i, a := range p.Anchors {
		if gained(r).GreaterThanOrEqual(a.Growth.Mul(r.Previous.Decimal)) {
			at = i
		}
	}
	return at
}
