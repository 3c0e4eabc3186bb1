// Package panel defines which panels each of the eleven sub-items has: what a panel
// asks, which rows answer it, and how they are drawn. Definitions are data: they
// are read by internal/dashboard and drawn by internal/chart.
package panel

import "litong3422/internal/indicator"

// Text is a wording in Chinese and English.
type Text = indicator.Text

// Where is a filter of the API's grammar.
type Where = indicator.Where

// Kind is how a panel is drawn; the words are the API's.
type Kind string

// The kinds. Next to each: the dimensions and measures that it takes.
const (
	Sankey   Kind = "SANKEY"       // two or three dimensions, the stages of a flow; one measure
	Matrix   Kind = "MATRIX"       // row, column and state; one measure
	Heat     Kind = "HEAT_MAP"     // row and column and one measure, or row and several measures
	Waffle   Kind = "WAFFLE"       // a part and a whole
	Bullet   Kind = "BULLET"       // one dimension; a value and what it is held against
	Calendar Kind = "CALENDAR"     // days; one measure, averaged by weekday and month
	Scatter  Kind = "SCATTER"      // one dimension; x and y
	Funnel   Kind = "FUNNEL"       // steps; one measure
	Treemap  Kind = "TREEMAP"      // one to three dimensions, from large to small; one measure
	Radar    Kind = "RADAR"        // one dimension, the axes; one measure of 0 to 100
	Bars     Kind = "BARS"         // one dimension; one measure
	Stack    Kind = "STACKED_BARS" // one dimension and series, or one dimension and several measures
	Tiles    Kind = "TILE_MAP"     // townships; one measure
	Tiers    Kind = "TIERS"        // tier and place; what there is and what there ought to be
	Dots     Kind = "DOT_PLOT"     // one dimension; one measure on a scale of its own
)

// These kinds the page lays out itself, from the marks: there is no chart.
const (
	Cards   Kind = "CARDS"     // what it is, then facts about it; any measures
	Listed  Kind = "LIST"      // one row each; any measures
	Roster  Kind = "ROSTER"    // row, column and who stands there; two measures, there and ought to be
	Org     Kind = "ORG_CHART" // as a roster, a row at a time
	Lights  Kind = "LIGHTS"    // places; what ought to be nothing, or whatever its target is
	Figures Kind = "FIGURES"   // steps or one dimension; one large figure each
	Grouped Kind = "GROUPS"    // what they have in common, then each; a count
)

// Chart reports whether the kind is drawn as a chart.
func (k Kind) Chart() bool {
	switch k {
	case Cards, Listed, Roster, Org, Lights, Figures, Grouped:
		return false
	}
	return true
}

// Definition is one panel.
type Definition struct {
	Code    string // "institution.flow"
	SubItem string // "1.3"
	Kind    Kind
	Title   Text // the question
	Note    Text // how to read it; may be empty
	Empty   Text // without data: why, and what to do next
	Unit    Text
	Format  string // formatter of the page: "@integer", "@percent", "@money", "@hours", "@number"
	Source  string // rows of the document's inventory

	// One of the three says where the figures come from.
	Rows       *Rows
	Steps      *Steps
	Indicators *Indicators

	// Whole is said instead of a drawing where nothing is missing: every cell is in the
	// last state, every share is 100, every value reaches what it is held against.
	// "{n}" stands for how many that are.
	Whole Text
	// Limits shade figures by what they mean; nil shades none.
	Limits *Limits
	// JudgedBy is the code of an indicator whose lines in force shade the figures instead,
	// its target drawn across bars and dots; "" for none.
	JudgedBy string
	// Folded panels are for a second look: the page draws them when they are opened.
	Folded bool
	// Differs names indicators of the page that count the same rows otherwise, and says
	// why. It is part of the note. Every other indicator agrees with the panel.
	Differs []Difference

	// Quoted: a mark whose rows are the document's carries its sentence. The last
	// dimension has to be the rows' source.
	Quoted bool
	Root   Text  // of tiers: what the first of them is linked to; it has no rows of its own
	Zone   *Zone // of a scatter
	// States shade a matrix, steps, the series of stacked bars or their measures. Where a
	// cell of a matrix has several, the first of them stands.
	States []State
}

// Limits are from where on a figure is good, and from where on it is fair. With Down,
// they are up to where.
type Limits struct {
	Good, Fair string
	Down       bool
}

// Difference is an indicator that a panel differs from, and the reason in words.
type Difference struct {
	Code string
	Why  Text
}

// Span says which rows belong to a period.
type Span struct {
	Date  string // rows of the period, by this day
	Until string // with it, a stock: rows begun by the period's end and not ended then; may stand at the end of to-one edges
	// Even are rows of a stock that count although it has ended.
	Even Where
	// Year is an Int field: rows of the period's years that are over by its end, or of the
	// last such year where none of the period's is.
	Year string
	// Latest: only the last year that is over by the period's end.
	Latest bool
	// Begun: the period's years, over or not, as for budgets.
	Begun bool
	// Ahead: rows whose Date lies in so many months after the period's end.
	Ahead int
	// ToDate: everything up to the period's end.
	ToDate bool
}

// Rows are the records of an entity, filtered and grouped.
type Rows struct {
	Entity   string
	Where    Where
	Span     Span
	By       []Dimension
	Measures []Measure
	// Most keeps the largest by the measure MostBy, the first unless it says another;
	// 0 keeps all. What is cut off stands in no mark, and the note has to say so.
	Most   int
	MostBy int
	// Ratio makes of the first two measures one value, in per cent.
	Ratio bool
	// Share puts before the one measure its share among the marks of the same first
	// dimension, in per cent: a large place is no darker than a small one.
	Share bool
	// Every adds, for each township and each word of the second dimension, what lacks
	// rows, as zero.
	Every bool
	// Newest puts the groups with the latest first key first.
	Newest bool
	// InOrder keeps bars in the order of their axis; else the largest comes first.
	InOrder bool
	// Past marks what lies before the day that the question is asked for, on an axis of time.
	Past bool
}

// Dimension is a key that rows are grouped by.
type Dimension struct {
	Name   Text
	Field  string // a field, or one at the end of to-one edges: "township.code", "item.code"
	Label  string // the field that names the key, when it is not the key's own word; of people it is shown masked
	Bucket Bucket
	None   Text // names rows without a key
	Unit   Text // follows a key that is a number: "4星"
	Needed bool // a mark without a key here is a gap
}

// Bucket is a span of calendar time.
type Bucket string

// The buckets.
const (
	Day     Bucket = "DAY"
	Year    Bucket = "YEAR"
	Month   Bucket = "MONTH"
	Quarter Bucket = "QUARTER"
)

// Measure is one figure of a group.
type Measure struct {
	Name     Text
	Function Function // Count when empty
	Field    string
	Where    Where  // of the group's rows, only these
	Due      Due    // and of these, only those that are open so
	Format   string // "": the panel's
	Fraction string // of a percentile: "0.95"; "" is the median
}

// Function is how a measure is computed.
type Function string

// The functions.
const (
	Count    Function = ""
	Distinct Function = "countDistinct"
	Sum      Function = "sum"
	Average  Function = "avg"
	Largest  Function = "max"
	Median   Function = "percentile" // or, with a Fraction, another percentile
)

// Steps are parts of one set, counted side by side.
type Steps struct {
	Entity string
	Where  Where
	Span   Span
	Sum    string // field to be summed; "" counts rows
	Steps  []Step
	// Part names the steps that are marked In. The finding is their share of the steps
	// that are not Out.
	Part Text
}

// Step is one part. Name is its word in the chart.
type Step struct {
	Name    Text
	Where   Where
	Sum     string // instead of the steps' own
	Span    Span   // further narrows the rows of this step
	Due     Due
	Some    Edge // rows that have one such row in the period
	None    Edge // rows that have none
	In, Out bool
}

// Edge is a to-many edge, and the date that puts its rows into a period.
type Edge struct{ Name, Date string }

// Of is the filter of a step, for a period's dates or placeholders for them.
func (s Step) Of(d Dates) Where {
	within := func(e Edge, word string) Where {
		if e.Name == "" {
			return nil
		}
		return Where{e.Name: Where{word: Where{e.Date: Where{"gte": d.First, "lte": d.Last}}}}
	}
	return indicator.Both(s.Where, s.Span.On(d), s.Due.On(d), within(s.Some, "some"), within(s.None, "none"))
}

// Of is the filter of a measure, for a period's dates or placeholders for them.
func (m Measure) Of(d Dates) Where { return indicator.Both(m.Where, m.Due.On(d)) }

// Due says how rows that are open stand to the day on which they are due.
type Due struct {
	Field string // the day; "" for all rows
	State DueState
}

// DueState is a state of an open row.
type DueState int

// The states, on the day that a question is asked for.
const (
	Later   DueState = iota // due after some days
	Soon                    // due within these days
	Overdue                 // was due before
)

// SoonDays is within how many days a row is due soon.
const SoonDays = 3

// On is the filter of the state.
func (d Due) On(on Dates) Where {
	switch {
	case d.Field == "":
		return nil
	case d.State == Overdue:
		return at(d.Field, Where{"lt": on.AsOf})
	case d.State == Soon:
		return at(d.Field, Where{"gte": on.AsOf, "lte": on.Soon})
	}
	return at(d.Field, Where{"gt": on.Soon})
}

// Indicators are figures of the catalogue: against their targets, or by township,
// one of them also by township and month.
type Indicators struct {
	Codes      []string
	Townships  bool
	Edge       int              // so many townships that rank first, and as many that rank last
	ByPeriod   indicator.Bucket // "": the whole period
	OfFraction bool             // numerator and denominator instead of value and target
}

// Zone is the part of a scatter that counts: from X and from Y upwards, to Y's top.
type Zone struct {
	Name        Text
	X, Low, Top string // decimals; Top is where the reward stops growing
	// Ceiling is the largest y that is drawn; points beyond stand on its edge, and
	// so below at its negative. The note has to say so.
	Ceiling string
	// Floor is the smallest x that is drawn, on a scale in powers of ten; "" has a plain
	// scale. Points below stand on its edge.
	Floor string
}

// StateValues are the words of a matrix's states, from worst to best.
func (d *Definition) StateValues() []string {
	values := make([]string, len(d.States))
	for i, s := range d.States {
		values[i] = s.Value
	}
	return values
}

// State is one state of a matrix.
type State struct {
	Value string // of the third dimension
	// Shade is "good", "fair", "poor" or "none"; "first" and "second" judge nothing.
	// The page has the colours.
	Shade string
}

// Catalogue holds every panel. It is immutable.
type Catalogue struct{ panels []*Definition }

// NewCatalogue builds the catalogue, in the order of the sub-items and of each page.
func NewCatalogue() *Catalogue { return &Catalogue{panels: all()} }

// Of returns the panels of a sub-item.
func (c *Catalogue) Of(subItem string) []*Definition {
	var of []*Definition
	for _, d := range c.panels {
		if d.SubItem == subItem {
			of = append(of, d)
		}
	}
	return of
}

// All returns every panel.
func (c *Catalogue) All() []*Definition { return c.panels }
