package economy

import (
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// HollowPolicy is one version of what counts as a hollow-shell village. The
// document does not define it; below 50,000 yuan a year is national usage.
type HollowPolicy struct {
	Threshold decimal.Decimal // operating income in yuan from which a village is not hollow
}

// HollowStatus is what a village is by its books.
type HollowStatus string

// The statuses; the words are those of the API.
const (
	Hollow     HollowStatus = "HOLLOW"
	NotHollow  HollowStatus = "NOT_HOLLOW"
	Unreported HollowStatus = "UNREPORTED" // no books: unknown, not hollow
)

// Standing is a decision of R-10 about one village and year.
type Standing struct {
	Policy HollowPolicy
	Year   int
	Income decimal.NullDecimal
	Closed bool // the year's books are closed
	Status HollowStatus
	// Graduates: a village on the list leaves it (摘帽) by this year's books; open
	// books never take anybody off.
	Graduates   bool
	Explanation fault.Text
}

// Decide applies R-10 to a year's operating income in yuan; an invalid income is
// one that nobody reported.
func (p HollowPolicy) Decide(year int, income decimal.NullDecimal, closed bool) Standing {
	s := Standing{Policy: p, Year: year, Income: income, Closed: closed, Status: Unreported}
	threshold := money.Yuan(p.Threshold)
	if !income.Valid {
		s.Explanation = fault.Text{
			ZH: fmt.Sprintf("%d年经营收入未报送,不作判断。(规则R-10)", year),
			EN: fmt.Sprintf("Operating income of %d is not reported: no judgement. (rule R-10)", year),
		}
		return s
	}
	shown := money.Yuan(income.Decimal)
	if income.Decimal.LessThan(p.Threshold) {
		s.Status = Hollow
		s.Explanation = fault.Text{
			ZH: fmt.Sprintf("%d年经营收入%s元,低于%s元,为“空壳村”。(规则R-10)", year, shown, threshold),
			EN: fmt.Sprintf("Operating income of %d: %s yuan, below %s yuan: a hollow-shell village. (rule R-10)", year, shown, threshold),
		}
		return s
	}
	s.Status, s.Graduates = NotHollow, closed
	zh, en := "账目未结,暂不摘帽。", "the books are open, so nobody leaves the list yet."
	if closed {
		zh, en = "账目已结,在名单上的可以摘帽。", "the books are closed, so a village on the list leaves it."
	}
	s.Explanation = fault.Text{
		ZH: fmt.Sprintf("%d年经营收入%s元,不低于%s元,不是“空壳村”;%s(规则R-10)", year, shown, threshold, zh),
		EN: fmt.Sprintf("Operating income of %d: %s yuan, not below %s yuan: not hollow; %s (rule R-10)", year, shown, threshold, en),
	}
	return s
}

// Band is a band of yearly operating income, as the national statistics cut them.
type Band string

// The bands, lower bound included; the last is where rewards begin.
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
