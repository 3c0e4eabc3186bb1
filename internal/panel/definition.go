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
	Calendar Kind = "CALENDAR"     // days; one measure
	Scatter  Kind = "SCATTER"      // one dimension; x and y
	Funnel   Kind = "FUNNEL"       // steps; one measure
	Treemap  Kind = "TREEMAP"      // one to three dimensions, from large to small; one measure
	Radar    Kind = "RADAR"        // one dimension, the axes; one measure of 0 to 100
	Bars     Kind = "BARS"         // one dimension; one measure
	Stack    Kind = "STACKED_BARS" // one dimension and series, or one dimension and several measures
	Tiles    Kind = "TILE_MAP"     // townships; one measure
	Boxes    Kind = "BOX_PLOT"     // one dimension; five percentiles from low to high, then any others
	Line     Kind = "LINE"         // steps; one measure of 0 to 100
	Gantt    Kind = "GANTT"        // the day on which it ends, then what it is; a count
	Tiers    Kind = "TIERS"        // tier and place; what there is and what there ought to be
	Donut    Kind = "DONUT"        // steps; one measure
)

// These kinds the page lays out itself, from the marks: there is no chart.
const (
	Cards  Kind = "CARDS"     // what it is, then facts about it; any measures
	Listed Kind = "LIST"      // one row each; any measures
	Roster Kind = "ROSTER"    // row, column and who stands there; two measures, there and ought to be
	Org    Kind = "ORG_CHART" // as a roster, a row at a time
	Lights Kind = "LIGHTS"    // places; what ought to be nothing, or whatever its target is
)

// Chart reports whether the kind is drawn as a chart.
func (k Kind) Chart() bool {
	return k != Cards && k != Listed && k != Roster && k != Org && k != Lights
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

	// Quoted: a mark whose rows are the document's carries its sentence. The last
	// dimension has to be the rows' source.
	Quoted bool
	Root   Text    // of tiers: what the first of them is linked to; it has no rows of its own
	Zone   *Zone   // of a scatter
	States []State // of a matrix; where a cell has several, the first of them stands
}

// Span says which rows belong to a period.
type Span struct {
	Date  string // rows of the period, by this day
	Until string // with it, a stock: rows begun by the period's end and not ended then; may stand at the end of to-one edges
	// Even are rows of a stock that count although it has ended.
	Even Where
	Year string // rows of the period's years, by this Int field
	// Latest: only the period's last year.
	Latest bool
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
	Month   Bucket = "MONTH"
	Quarter Bucket = "QUARTER"
)

// Measure is one figure of a group.
type Measure struct {
	Name     Text
	Function Function // Count when empty
	Field    string
	Where    Where  // of the group's rows, only these
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
	// Retained makes each step a share in per cent: of the rows begun, by the span's
	// date, at least Step.Years before the period's end, those that fit Step.Where.
	// It names the part and the whole.
	Retained *[2]Text
}

// Step is one part. Name is its word in the chart.
type Step struct {
	Name  Text
	Where Where
	Years int
	// Passed and Coming are days: rows whose day lies before the last day of the data,
	// and those whose day is then or later.
	Passed, Coming string
}

// Of is the filter of a step, for data that end on a day: a text, or a placeholder
// for one.
func (s Step) Of(through any) Where {
	terms := []Where{s.Where}
	if s.Passed != "" {
		terms = append(terms, at(s.Passed, Where{"lt": through}))
	}
	if s.Coming != "" {
		terms = append(terms, at(s.Coming, Where{"gte": through}))
	}
	return indicator.Both(terms...)
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
