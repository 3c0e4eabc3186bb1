package evaluation

import "litong3422/internal/indicator"

// Lineage is where a figure comes from: the exact rows of both of its sides, and
// how it is computed from them.
type Lineage struct {
	Numerator   *LineageRows
	Denominator *LineageRows // nil for counts
	Unmet       *LineageRows // rows that speak against the figure; nil where rows cannot show it
	Complement  bool
	Factor      int
}

// LineageRows is the rows of one side of a figure.
type LineageRows struct {
	Entity, List string
	Where        indicator.Where
	SumField     *string // nil where rows are counted
	Times        int     // what the count or the sum is multiplied by
}

// Lineage leads the value back to its rows; nil without a value.
func (v *Value) Lineage() *Lineage {
	if !v.Value.Valid {
		return nil
	}
	l := v.session.engine.Indicators.Lineage(v.of.def, v.session.recorded(v.in, v.Unit), v.span, v.Target)
	lineage := &Lineage{Numerator: lineageRows(l.Numerator), Complement: l.Complement, Factor: int(l.Factor)}
	if l.Denominator != nil {
		lineage.Denominator = lineageRows(v.of.def.WithoutSilent(*l.Denominator, v.Reports))
	}
	if l.Unmet != nil {
		lineage.Unmet = lineageRows(*l.Unmet)
	}
	return lineage
}

func lineageRows(d indicator.Drill) *LineageRows {
	return &LineageRows{Entity: d.Entity, List: d.List, Where: d.Where, SumField: d.SumField(), Times: max(d.Times, 1)}
}
