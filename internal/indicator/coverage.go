package indicator

// reporting returns the codes of the cells that show whether a township reports the rows
// of the figure. They are those of every indicator counted from the same entity. Figures
// of the district, registers and shares of divisions have none: there, no row is a zero.
func (c *Catalogue) reporting(d *Definition) (cells []string) {
	rows := c.above(d)
	if d.Finest == District || d.WholeCounty || d.Register || d.Reported || rows.Place != ByEdges || c.ofUnits(d) {
		return nil
	}
	for _, other := range c.Indicators {
		if other.Num.Cell == other.Code && c.above(other).Entity == rows.Entity && other.Finest != District {
			cells = append(cells, other.Code)
		}
	}
	return cells
}

// ofUnits reports whether the figure is a share of divisions. Such a figure is zero
// for a township without a brigade, and that zero is a report.
func (c *Catalogue) ofUnits(d *Definition) bool {
	return d.Den != nil && !d.Den.OfDenominator && c.byCode[d.Den.Cell].SubItem == "0"
}

// NotReported reports whether a township has no row of the subject for the period.
// For things that last, rows of earlier months count too. The figures of a township
// that has not reported, and of its villages, are unknown and not zero.
func (d *Definition) NotReported(township Series, p Period) bool {
	if len(d.reports) == 0 {
		return false
	}
	for _, cell := range d.reports {
		track := township[cell.code]
		if track == nil {
			continue
		}
		first := 0
		if !cell.standing {
			first = track.before(p.From)
		}
		if track.before(p.To+1) > first {
			return false
		}
	}
	return true
}

// report is a cell by which a township shows that it reports.
type report struct {
	code     string
	standing bool // its rows last, so that those of earlier months count
}

// Reporting returns the codes of the cells that NotReported reads.
func (d *Definition) Reporting() []string {
	codes := make([]string, len(d.reports))
	for i, cell := range d.reports {
		codes[i] = cell.code
	}
	return codes
}

// setReports fills in the cells that NotReported reads.
func (c *Catalogue) setReports() {
	for _, d := range c.Indicators {
		for _, code := range c.reporting(d) {
			d.reports = append(d.reports, report{code: code, standing: c.byCode[code].Num.Span == ToDate})
		}
	}
}
