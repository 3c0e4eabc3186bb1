package indicator

// kept describes what a figure of a subject has in common: whose it is and where
// it stands in the document.
type kept struct {
	subItem, source string
	owner           Text
	finest          Level
}

// count is the number (or sum) of the rows that the drill leads to, as a stock or,
// for a span InPeriod, a flow.
func (k kept) count(code string, unit, name, meaning, numerator Text, drill Drill) *Definition {
	kind := Flow
	if drill.Span == ToDate {
		kind = Stock
	}
	return &Definition{
		Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: unit,
		Kind: kind, Frequency: Monthly, Direction: Up,
		SubItem: k.subItem, Owner: k.owner, Source: k.source, Finest: k.finest,
		Num: own(code, drill.Span), Drill: drill,
	}
}

// rate is a share of the own denominators that should reach the target.
func (k kept) rate(code string, target int64, name, meaning, numerator, denominator Text, drill Drill) *Definition {
	drill.Span = ToDate
	return k.count(code, percent(), name, meaning, numerator, drill).share(under(code, ToDate), denominator, target)
}

// from is the document's figure that a definition stands beside.
func (d *Definition) from(baseline string) *Definition {
	d.Baseline = baseline
	return d
}

// by is what a figure is taken apart by first.
func (d *Definition) by(field ...string) *Definition {
	d.Composition.By = field
	return d
}

// over are the rows of the numerator, where the drill's filter does not say them.
func (d *Definition) over(rows *Drill) *Definition {
	d.NumRows = rows
	return d
}

// proposed marks the target as ours and draws a red line.
func (d *Definition) proposed(redLine int64) *Definition {
	d.TargetProposed, d.RedLine = true, whole(redLine)
	return d
}

// stockOf drills to the rows there are at the period's end, of everything.
func stockOf(entity, list, from, until string) Drill {
	return Drill{Entity: entity, List: list, Where: Where{}, Date: from, Until: until, Span: ToDate}
}

// doneOf drills to the rows that should be done, and to those that are.
func doneOf(entity, list, from, since string) Drill {
	return Drill{Entity: entity, List: list, Where: Where{}, Numerator: Where{}, Date: from, Since: since, Span: ToDate}
}
