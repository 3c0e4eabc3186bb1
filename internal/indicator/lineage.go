package indicator

import "github.com/shopspring/decimal"

// Lineage holds the exact rows of a figure's numerator and denominator, for a division
// and a period.
type Lineage struct {
	Numerator   Drill // Where, Sum and Times are complete: no other field is needed
	Denominator *Drill
	// Unmet holds the rows that speak against the figure, nil where rows cannot show it.
	Unmet      *Drill
	Complement bool
	Factor     int64
}

// Lineage returns the rows behind a figure of the indicator. Those that speak against it
// may depend on the target in force; they are unknown without one.
func (c *Catalogue) Lineage(d *Definition, at RecordedUnit, p Period, target decimal.NullDecimal) Lineage {
	lineage := Lineage{Numerator: c.above(d).Of(at, p), Complement: d.Complement, Factor: d.factor()}
	if d.Fraction() {
		below := c.below(d).Of(at, p)
		lineage.Denominator = &below
	}
	switch {
	case d.UnmetRows == nil:
		lineage.Unmet = d.unmet(lineage)
	case d.Misses == nil:
		rows := d.UnmetRows.Of(at, p)
		lineage.Unmet = &rows
	case target.Valid:
		rows := *d.UnmetRows
		rows.Where = Both(rows.Where, d.Misses(target.Decimal))
		rows = rows.Of(at, p)
		lineage.Unmet = &rows
	}
	return lineage
}

// WithoutSilent leaves the units that have handed in nothing out of the rows of a
// denominator that is no row of the subject, as the figure does.
func (d *Definition) WithoutSilent(rows Drill, r Reports) Drill {
	if d.beside != "" && len(r.Silent) > 0 {
		rows.Where = Both(rows.Where, Where{"not": Where{"township": is(r.Silent)}})
	}
	return rows
}

// above returns the rows of the numerator, for all divisions and periods.
func (c *Catalogue) above(d *Definition) Drill {
	switch {
	case d.NumRows != nil:
		return *d.NumRows
	case d.Drill.Numerator != nil:
		rows := d.Drill
		rows.Where, rows.Numerator, rows.Sum = rows.Numerator, nil, ""
		return rows.since()
	case d.Num.Cell != d.Code:
		return c.cell(d.Num)
	default:
		return d.Drill
	}
}

// below returns the rows of the denominator, for all divisions and periods.
func (c *Catalogue) below(d *Definition) Drill {
	switch {
	case d.DenRows != nil:
		return *d.DenRows
	case !d.Den.OfDenominator:
		return c.cell(*d.Den)
	default:
		rows := d.Drill
		rows.Numerator, rows.Sum = nil, rows.Over
		return rows
	}
}

// cell returns the rows of the numerators of the side's cells, over the side's span.
func (c *Catalogue) cell(side Side) Drill {
	rows := c.above(c.byCode[side.Cell])
	rows.Span = side.Span
	return rows
}

// since returns the drill with Since and Still as conditions of its rows.
func (d Drill) since() Drill {
	begun, still, more := d.Since, d.Still, d.More
	if begun == "" && still == "" {
		return d
	}
	d.Since, d.Still = "", ""
	d.More = func(at RecordedUnit, p Period) Where {
		where := Where{}
		if begun != "" {
			where[begun] = Where{"lte": p.Last()}
		}
		if still != "" {
			where[still] = Where{"gt": p.Last()}
		}
		if more != nil {
			where["and"] = []Where{more(at, p)}
		}
		return where
	}
	return d
}

// factor returns the factor by which a fraction is multiplied.
func (d *Definition) factor() int64 {
	switch {
	case d.Kind == Rate:
		return 100
	case d.Per != 0:
		return d.Per
	default:
		return 1
	}
}

// Above returns the filter of the numerator's rows among those of Drill, for a division and
// a period. It is nil for counts, sums, and numerators of other rows than the denominator's.
func (d *Definition) Above(at RecordedUnit, p Period) Where {
	switch {
	case !d.Fraction() || d.Drill.Sum != "" || d.DenRows != nil:
		return nil
	case d.Drill.Numerator != nil:
		return d.Drill.Of(at, p).Numerator
	case d.NumRows != nil && d.NumRows.Entity == d.Drill.Entity && d.Den.OfDenominator:
		return d.NumRows.Of(at, p).Where
	}
	return nil
}

// Part returns the value of a part of the figure's rows, from both its sides. It is null
// without a denominator.
func (d *Definition) Part(above, below decimal.NullDecimal) decimal.NullDecimal {
	if !above.Valid || !below.Valid || !below.Decimal.IsPositive() {
		return decimal.NullDecimal{}
	}
	num := above.Decimal
	if d.Complement {
		num = below.Decimal.Sub(num)
	}
	return decimal.NewNullDecimal(num.Mul(decimal.NewFromInt(d.factor())).DivRound(below.Decimal, places))
}
