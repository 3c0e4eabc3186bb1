package indicator

import "github.com/shopspring/decimal"

// Reconciled says which computed figure stands beside a figure of the document.
type Reconciled struct {
	Fact      string // "S-310"
	Indicator string
	// Years bounds the figure; zero means all the county's records.
	FirstYear, LastYear int
}

// Reconciliation lists the document's figures that indicators compute, by fact
// code. Those that are no indicator are Measured; qualitative statements have
// nothing to be held against.
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

// Period is the period of the computed figure.
func (r Reconciled) Period(cover Coverage) Period {
	if r.FirstYear == 0 {
		return period(cover.From, cover.Through, false)
	}
	return period(NewMonth(r.FirstYear, 1), NewMonth(r.LastYear, 12), false)
}

// Compare holds a computed figure against the document's: at the document's own
// precision (97.1 has one decimal). Where the document says "at least" the
// difference is what is short of it: none above.
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
