// Package money formats amounts for people. Amounts are exact decimals in yuan throughout
// the product; no rule computes with floating point.
package money

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Yuan returns an amount with groups of three digits. It has two decimals only if the
// amount has a fraction of a yuan: 1,200,000 and 909,090.91.
func Yuan(amount decimal.Decimal) string {
	text := amount.StringFixed(2)
	whole, cents, _ := strings.Cut(text, ".")
	sign := ""
	if rest, negative := strings.CutPrefix(whole, "-"); negative {
		sign, whole = "-", rest
	}
	var grouped strings.Builder
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			grouped.WriteByte(',')
		}
		grouped.WriteRune(digit)
	}
	if cents == "00" {
		return sign + grouped.String()
	}
	return sign + grouped.String() + "." + cents
}

// Percent returns a percentage without trailing zeros: 9.9999% and 15%.
func Percent(percent decimal.Decimal) string { return percent.String() + "%" }
