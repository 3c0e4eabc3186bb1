package talent

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// StarRule is one line of the star-subsidy policy.
type StarRule struct {
	Stars int             // of the Party organisation, 1 to 5
	Rate  decimal.Decimal // per cent of the cadre's basic remuneration
}

// StarPolicy is one version of the subsidy. The document raises it to 15 % for four stars
// and 20 % for five, and states no rate below four.
type StarPolicy []StarRule

// NewStarPolicy returns the policy with the rules of rows. Stars outside 1 to 5, stars twice
// and rates outside 0 to 100 are fault.Invalid.
func NewStarPolicy(rules []StarRule) (StarPolicy, error) {
	seen := map[int]bool{}
	for _, r := range rules {
		if r.Stars < 1 || r.Stars > 5 || seen[r.Stars] || r.Rate.IsNegative() || r.Rate.GreaterThan(decimal.NewFromInt(100)) {
			return nil, fault.New(fault.Invalid, "星级须为1至5且只出现一次，比例须在0与100之间。", "stars are 1 to 5 and stand once, and a rate lies between 0 and 100.")
		}
		seen[r.Stars] = true
	}
	return slices.Clone(rules), nil
}

// Rating is the star rating of a Party organisation from a year until the next rating.
type Rating struct{ Year, Stars int }

// StarSubsidy is a decision of R-3 with its inputs and its reason.
type StarSubsidy struct {
	Policy      StarPolicy
	Year        int
	Stars       int             // in force in the year; 0: not rated yet
	Base        decimal.Decimal // annual basic remuneration in yuan
	Rate        decimal.Decimal // per cent
	Amount      decimal.Decimal // yuan, rounded to the fen
	Explanation fault.Text
}

// Decide applies R-3 for a year. A rating holds from its year until the next one. The base
// is in yuan; a negative base is fault.Invalid.
func (p StarPolicy) Decide(year int, ratings []Rating, base decimal.Decimal) (StarSubsidy, error) {
	if base.IsNegative() {
		return StarSubsidy{}, fault.New(fault.Invalid, "基本报酬不得为负。", "the basic remuneration is not negative.")
	}
	s := StarSubsidy{Policy: p, Year: year, Base: base, Stars: starsIn(year, ratings)}
	for _, rule := range p {
		if rule.Stars == s.Stars {
			s.Rate = rule.Rate
		}
	}
	s.Amount = base.Mul(s.Rate).Shift(-2).Round(2)
	if s.Rate.IsZero() {
		s.Explanation = fault.Text{
			ZH: fmt.Sprintf("%d年党组织为%d星，无对应绩效补贴。（规则R-3）", year, s.Stars),
			EN: fmt.Sprintf("The Party organisation has %[2]d stars in %[1]d: no subsidy is set for that. (rule R-3)", year, s.Stars),
		}
		return s, nil
	}
	s.Explanation = fault.Text{
		ZH: fmt.Sprintf("%d年党组织为%d星，绩效补贴为基本报酬%s元的%s，计%s元。（规则R-3）", year, s.Stars, money.Yuan(base), money.Percent(s.Rate), money.Yuan(s.Amount)),
		EN: fmt.Sprintf("The Party organisation has %[2]d stars in %[1]d: %[4]s of the basic remuneration of %[3]s yuan, %[5]s yuan. (rule R-3)", year, s.Stars, money.Yuan(base), money.Percent(s.Rate), money.Yuan(s.Amount)),
	}
	return s, nil
}

// starsIn returns the stars of the latest rating up to the year, 0 without one.
func starsIn(year int, ratings []Rating) int {
	known := slices.Clone(ratings)
	slices.SortStableFunc(known, func(a, b Rating) int { return a.Year - b.Year })
	stars := 0
	for _, r := range known {
		if r.Year <= year {
			stars = r.Stars
		}
	}
	return stars
}
