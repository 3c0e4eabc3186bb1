package indicator

// Lineage is where a figure of one cell comes from: the exact rows of its
// numerator and its denominator, for a division and a period.
type Lineage struct {
	Numerator   Drill // Where, Sum and Times say all there is to fetch and to add up
	Denominator *Drill
	Complement  bool
	Factor      int64
}

// Lineage leads a figure of the indicator back to its rows.
func (c *Catalogue) Lineage(d *Definition, at RecordedUnit, p Period) Lineage {
	lineage := Lineage{Numerator: c.above(d).Of(at, p), Complement: d.Complement, Factor: d.factor()}
	if d.Fraction() {
		below := c.below(d).Of(at, p)
		lineage.Denominator = &below
	}
	return lineage
}

// above are the rows of the numerator, before they are narrowed to a cell.
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

// below are the rows of the denominator.
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

// cell are the rows that feed another indicator's numerators, over the side's span.
func (c *Catalogue) cell(side Side) Drill {
	rows := c.above(c.byCode[side.Cell])
	rows.Span = side.Span
	return rows
}

// since makes the numerator's own beginning and end conditions of the rows.
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

// factor is what a fraction is multiplied by.
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
