package indicator

import (
	"time"

	"github.com/shopspring/decimal"
)

// Reconciled is the indicator whose computed figure is compared with a figure of the
// document.
type Reconciled struct {
	Fact      string // "S-310"
	Indicator string
	// FirstYear and LastYear bound the figure. Zero means all the county's records.
	FirstYear, LastYear int
}

// Reconciliation returns the document's figures that indicators compute, by fact code.
// Figures that are no indicator are in Measures. Qualitative statements are in neither.
func (c *Catalogue) Reconciliation() map[string]Reconciled {
	reconciled := map[string]Reconciled{}
	for _, d := range c.Indicators {
		if d.Baseline != "" {
			reconciled[d.Baseline] = Reconciled{Fact: d.Baseline, Indicator: d.Code}
		}
	}
	// The document gives the dividends of 2017 and 2018 together.
	reconciled["S-414"] = Reconciled{Fact: "S-414", Indicator: "DIVIDENDS", FirstYear: 2017, LastYear: 2018}
	return reconciled
}

// Period returns the period of the computed figure.
func (r Reconciled) Period(cover Coverage) Period {
	if r.FirstYear == 0 {
		return period(cover.From, cover.Through, false)
	}
	return period(NewMonth(r.FirstYear, 1), NewMonth(r.LastYear, 12), false)
}

// On returns the day that the document's figure counts: the end of its years, or the day
// that the document as a whole counts.
func (r Reconciled) On(document time.Time) time.Time {
	if r.LastYear == 0 {
		return document
	}
	return time.Date(r.LastYear, time.December, 31, 0, 0, 0, 0, time.UTC)
}

// Compare returns the difference of a computed figure from the document's, at the
// document's precision (97.1 has one decimal). Where the document says "at least", the
// difference is the shortfall, and zero above.
func Compare(document, computed decimal.NullDecimal, atLeast bool) (difference decimal.NullDecimal, matches bool) {
	if !document.Valid || !computed.Valid {
		return decimal.NullDecimal{}, false
	}
	if atLeast {
		gap := decimal.Min(computed.Decimal.Sub(document.Decimal), decimal.Decimal{})
		return decimal.NewNullDecimal(gap), gap.IsZero()
	}
	scale := max(-document.Decimal.Exponent(), 0)
	gap := computed.Decimal.Round(scale).Sub(document.Decimal)
	return decimal.NewNullDecimal(gap), gap.IsZero()
}
