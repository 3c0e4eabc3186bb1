package economy

import (
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// HollowPolicy is one version of the definition of a hollow-shell village. The document
// has none; below 50,000 yuan a year is national usage.
type HollowPolicy struct {
	Threshold decimal.Decimal // the least operating income in yuan of a village that is not hollow
}

// NewHollowPolicy returns the policy with the threshold of a row, in yuan. A threshold that
// is not positive or has more than two decimals is fault.Invalid.
func NewHollowPolicy(threshold decimal.Decimal) (HollowPolicy, error) {
	if !threshold.IsPositive() || !threshold.Equal(threshold.Truncate(2)) || !sane(threshold) {
		return HollowPolicy{}, fault.New(fault.Invalid, "“空壳村”的收入线须为正，至多两位小数。", "the threshold of a hollow-shell village must be positive with at most two decimals.")
	}
	return HollowPolicy{Threshold: threshold}, nil
}

// HollowStatus is the state of a village by its books. Its values are those of the API.
type HollowStatus string

// The statuses.
const (
	Hollow     HollowStatus = "HOLLOW"
	NotHollow  HollowStatus = "NOT_HOLLOW"
	Unreported HollowStatus = "UNREPORTED" // without books: unknown, not hollow
)

// Standing is a decision of R-10 about one village and year, with its reason.
type Standing struct {
	Policy HollowPolicy
	Year   int
	Income decimal.NullDecimal
	Closed bool // the year's books are closed
	Status HollowStatus
	// Graduates reports whether a village on the list leaves it by this year's
	// books. Open books never take a village off the list.
	Graduates   bool
	Explanation fault.Text
}

// Decide applies R-10 to a year's operating income in yuan. A null income is not reported.
func (p HollowPolicy) Decide(year int, income decimal.NullDecimal, closed bool) Standing {
	s := Standing{Policy: p, Year: year, Income: income, Closed: closed, Status: Unreported}
	threshold := money.Yuan(p.Threshold)
	if !income.Valid {
		s.Explanation = fault.Text{
			ZH: fmt.Sprintf("%d年经营收入未报送，不作判断。（规则R-10）", year),
			EN: fmt.Sprintf("Operating income of %d is not reported: no judgement. (rule R-10)", year),
		}
		return s
	}
	shown := money.Yuan(income.Decimal)
	if income.Decimal.LessThan(p.Threshold) {
		s.Status = Hollow
		s.Explanation = fault.Text{
			ZH: fmt.Sprintf("%d年经营收入%s元，低于%s元，为“空壳村”。（规则R-10）", year, shown, threshold),
			EN: fmt.Sprintf("Operating income of %d: %s yuan, below %s yuan: a hollow-shell village. (rule R-10)", year, shown, threshold),
		}
		return s
	}
	s.Status, s.Graduates = NotHollow, closed
	zh, en := "账目未结，暂不移出名单。", "the books are open, so no village leaves the list yet."
	if closed {
		zh, en = "账目已结，在名单上的可以移出名单。", "the books are closed, so a village on the list leaves it."
	}
	s.Explanation = fault.Text{
		ZH: fmt.Sprintf("%d年经营收入%s元，不低于%s元，不是“空壳村”；%s（规则R-10）", year, shown, threshold, zh),
		EN: fmt.Sprintf("Operating income of %d: %s yuan, not below %s yuan: not hollow; %s (rule R-10)", year, shown, threshold, en),
	}
	return s
}

// Band is a band of yearly operating income, as in the national statistics.
type Band string

// The bands, each with its lower bound. Rewards begin with the last.
const (
	NoIncome      Band = "NONE"
	Under50K      Band = "UNDER_50K"
	From50KTo100K Band = "FROM_50K_TO_100K"
	To500K        Band = "FROM_100K_TO_500K"
	To1M          Band = "FROM_500K_TO_1M"
	From1M        Band = "FROM_1M"
)

// BandOf returns the band of an operating income in yuan.
func BandOf(income decimal.Decimal) Band {
	if !income.IsPositive() {
		return NoIncome
	}
	for _, b := range []struct {
		below int64
		band  Band
	}{{50_000, Under50K}, {100_000, From50KTo100K}, {500_000, To500K}, {1_000_000, To1M}} {
		if income.LessThan(decimal.NewFromInt(b.below)) {
			return b.band
		}
	}
	return From1M
}
