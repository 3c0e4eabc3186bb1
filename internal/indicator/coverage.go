package indicator

import (
	"slices"

	"github.com/shopspring/decimal"
)

// reporting returns the subject of a figure and the codes of the cells that show whether
// its rows are handed in. They are those of every indicator counted from the same entity.
// Figures of the district, registers and shares of divisions have none: there, no row is
// a zero.
func (c *Catalogue) reporting(d *Definition) (subject string, cells []string) {
	rows := c.above(d)
	if d.Finest == District || d.WholeCounty || d.Register || rows.Place != ByEdges || c.ofUnits(d) {
		return "", nil
	}
	proposed := proposedFrequencies()[rows.Entity]
	yearly := proposed == EveryYear || proposed == AheadOfYear
	for _, other := range c.Indicators {
		if other.Num.Cell != other.Code || c.above(other).Entity != rows.Entity || other.Finest == District {
			continue
		}
		// What is open and overdue changes on days on which nothing is handed in.
		if other.overdue() {
			continue
		}
		// A yearly row's cells end a year later: those of stocks show no year.
		if !yearly || other.Num.Span == InPeriod {
			cells = append(cells, other.Code)
		}
	}
	return rows.Entity, cells
}

// ofUnits reports whether the figure is a share of divisions. Such a figure is zero
// for a township without a brigade, and that zero is a report.
func (c *Catalogue) ofUnits(d *Definition) bool {
	return d.Den != nil && !d.Den.OfDenominator && c.byCode[d.Den.Cell].SubItem == "0"
}

// setReports fills in by which rows and how often each figure is handed in.
func (c *Catalogue) setReports() {
	for _, d := range c.Indicators {
		d.subject, d.reports = c.reporting(d)
		d.proposed = proposedFrequencies()[d.subject]
		if d.subject != "" && d.Den != nil && d.Den.Cell != d.Code && c.above(c.byCode[d.Den.Cell]).Entity != d.subject {
			d.beside = d.Den.Cell
		}
		if d.Den != nil && c.byCode[d.Den.Cell].Drill.Place == Division {
			d.stated = true
		}
	}
}

// PresenceCodes returns the codes of the cells that a Presence is made of: those of
// townships, and those of villages that report for themselves.
func (c *Catalogue) PresenceCodes() (townships, villages []string) {
	for _, d := range c.Indicators {
		townships = appendNew(townships, d.reports)
		if d.Reporters == ByVillages {
			villages = appendNew(villages, d.reports)
		}
	}
	return townships, villages
}

// BesideCodes returns the codes of the cells of Presence.Beside.
func (c *Catalogue) BesideCodes() (codes []string) {
	for _, d := range c.Indicators {
		if d.beside != "" {
			codes = appendNew(codes, []string{d.beside})
		}
	}
	return codes
}

// HandedIn reports whether units hand in the figure, so that one may be missing.
func (d *Definition) HandedIn() bool { return d.subject != "" }

// Subject is the entity whose rows units hand in; "" for figures that none hands in.
func (d *Definition) Subject() string { return d.subject }

// Entities returns the entities whose rows a figure is computed from.
func (c *Catalogue) Entities(d *Definition) map[string]bool {
	of := map[string]bool{d.Drill.Entity: true, c.above(d).Entity: true}
	if d.Den != nil {
		of[c.below(d).Entity] = true
	}
	return of
}

// ReportedAt returns the level of the units that hand in the figure.
func (d *Definition) ReportedAt() Level {
	switch d.Reporters {
	case ByVillages:
		return Village
	case ByTheDistrict:
		return District
	default:
		return Township
	}
}

// Whole reports whether the figure is of a period that is over and handed in entirely.
func (f Figure) Whole() bool { return f.Value.Valid && f.over && !f.Reports.Gaps() }

// Comparable reports whether the figure may stand in a ranking: nothing that was due is
// missing, and a rate has cases enough.
func (f Figure) Comparable() bool { return f.Value.Valid && !f.Small && !f.Reports.Gaps() }

// Sum returns the value of several units together. It is null without figures.
func (d *Definition) Sum(of []Figure) decimal.NullDecimal {
	var num, den decimal.Decimal
	for _, f := range of {
		num, den = num.Add(f.Numerator.Decimal), den.Add(f.Denominator.Decimal)
	}
	switch {
	case len(of) == 0 || d.Fraction() && !den.IsPositive():
		return decimal.NullDecimal{}
	case d.Fraction():
		num = d.exact(num, den)
	}
	return decimal.NewNullDecimal(num)
}

func appendNew(codes, more []string) []string {
	for _, code := range more {
		if !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return codes
}
