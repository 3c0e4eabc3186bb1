// Package economy decides about the villages' collective economy: the reward for
// grown operating income (R-1, S-411) and who counts as a hollow-shell village
// (R-10, S-410). Decisions are pure: policy and figures in, a decision with its
// inputs and a printed explanation out.
package economy

import (
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
)

// Method is how a reward follows from growth between the anchors; the words are
// those of the database and the API.
type Method string

// The methods. The document fixes the two ends only (10 % → 50,000 yuan, 30 % →
// 100,000); both readings of what lies between are ours.
const (
	Linear  Method = "LINEAR"  // straight between two anchors
	Stepped Method = "STEPPED" // each anchor's amount up to the next anchor
)

// Anchor is a growth in per cent and the reward it earns in yuan.
type Anchor struct{ Growth, Award decimal.Decimal }

// RewardPolicy is one version of the reward rule.
type RewardPolicy struct {
	Method Method
	// IncomeFloor is the operating income in yuan from which a village may be rewarded.
	IncomeFloor decimal.Decimal
	// Anchors rise in growth and never fall in award. Growth below the first
	// earns nothing; above the last, the last one's award: a cap, not an exclusion.
	Anchors []Anchor
	// RoundTo is the step in yuan to which awards are rounded down.
	RoundTo decimal.Decimal
}

// Preset returns the shipped parameters of a method.
func Preset(m Method) RewardPolicy {
	p := RewardPolicy{Method: m, IncomeFloor: decimal.NewFromInt(1_000_000), RoundTo: decimal.NewFromInt(100),
		Anchors: []Anchor{{decimal.NewFromInt(10), decimal.NewFromInt(50_000)}, {decimal.NewFromInt(30), decimal.NewFromInt(100_000)}}}
	if m == Stepped {
		p.Anchors = slices.Insert(p.Anchors, 1, Anchor{decimal.NewFromInt(20), decimal.NewFromInt(75_000)})
	}
	return p
}

// Bounds on a policy, so that a typing error or a hostile simulation cannot make
// sums of absurd length.
const (
	maxAnchors  = 10
	maxDigits   = 16
	maxFraction = 4
)

// Check returns a fault when the policy contradicts itself.
func (p RewardPolicy) Check() error {
	if p.Method != Linear && p.Method != Stepped {
		return fault.New(fault.Invalid, "奖励办法 %q 应为 LINEAR 或 STEPPED。", "the method %q must be LINEAR or STEPPED.", p.Method)
	}
	if len(p.Anchors) == 0 || len(p.Anchors) > maxAnchors {
		return fault.New(fault.Invalid, "奖励锚点应为 1 至 %d 个。", "a reward policy has 1 to %d anchors.", maxAnchors)
	}
	if !sane(p.IncomeFloor) || p.IncomeFloor.IsNegative() || !sane(p.RoundTo) || !p.RoundTo.IsPositive() {
		return fault.New(fault.Invalid, "收入门槛不得为负,取整单位须为正。", "the income floor must not be negative and the rounding step must be positive.")
	}
	for i, a := range p.Anchors {
		if !sane(a.Growth) || !sane(a.Award) || a.Growth.IsNegative() || a.Award.IsNegative() {
			return fault.New(fault.Invalid, "增幅与奖励额不得为负,至多 %d 位。", "growth and awards must not be negative and have at most %d digits.", maxDigits)
		}
		if i > 0 && (!a.Growth.GreaterThan(p.Anchors[i-1].Growth) || a.Award.LessThan(p.Anchors[i-1].Award)) {
			return fault.New(fault.Invalid, "锚点的增幅须递增,奖励额不得递减。", "anchors must rise in growth and not fall in award.")
		}
	}
	return nil
}

func sane(d decimal.Decimal) bool {
	return d.NumDigits() <= maxDigits && d.Exponent() >= -maxFraction && d.Exponent() <= maxDigits
}

// RewardStatus is the outcome of the rule.
type RewardStatus string

// The outcomes; the words are those of the database and the API.
const (
	Awarded      RewardStatus = "AWARDED"
	NotEligible  RewardStatus = "NOT_ELIGIBLE"
	ManualReview RewardStatus = "MANUAL_REVIEW" // growth cannot be computed: people decide, never the rule
)

// Result is a village's year: its operating income in yuan and the year's before,
// which may be unknown.
type Result struct {
	Year     int
	Income   decimal.Decimal
	Previous decimal.NullDecimal
}

// Reward is a decision of R-1 with what it was made from.
type Reward struct {
	Policy RewardPolicy
	Result Result
	Status RewardStatus
	// Growth is the growth in per cent, cut (not rounded) to four decimals so
	// that 9.99999 never reads as 10; null when it cannot be computed.
	Growth decimal.NullDecimal
	// Amount is the award in yuan, 0 unless awarded.
	Amount      decimal.Decimal
	Explanation fault.Text
}

// Decide applies R-1. The policy must pass Check. Eligibility is compared by
// products, so that no rounding of a quotient decides it.
func (p RewardPolicy) Decide(r Result) Reward {
	d := Reward{Policy: p, Result: r, Status: NotEligible}
	switch {
	case r.Income.LessThan(p.IncomeFloor):
		d.Growth = growth(r)
	case !r.Previous.Valid || !r.Previous.Decimal.IsPositive():
		d.Status = ManualReview
	default:
		d.Growth = growth(r)
		if gained(r).GreaterThanOrEqual(p.Anchors[0].Growth.Mul(r.Previous.Decimal)) {
			d.Status, d.Amount = Awarded, p.award(r)
		}
	}
	d.Explanation = d.explain()
	return d
}

// gained is growth in per cent times the previous income: 100 × (income − previous).
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

// award is the reward for growth at or above the first anchor, rounded down.
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

// reached is the index of the highest anchor whose growth the result attains.
func (p RewardPolicy) reached(r Result) int {
	at := 0
	for i, a := range p.Anchors {
		if gained(r).GreaterThanOrEqual(a.Growth.Mul(r.Previous.Decimal)) {
			at = i
		}
	}
	return at
}
