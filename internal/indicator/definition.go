// Package indicator is the catalogue of the reform's indicators. It computes their
// figures, lights, comparisons and ranks for periods. The package is pure: the caller
// passes cells of figures and receives judged values. internal/postgres reads the cells.
package indicator

import (
	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
)

// Text is a wording in Chinese and English.
type Text = fault.Text

// Kind is the sort of figure that an indicator is. Its values are those of the API.
type Kind string

// The kinds.
const (
	Rate  Kind = "RATE"  // numerator over denominator, in per cent
	Flow  Kind = "FLOW"  // counted or summed over a period
	Stock Kind = "STOCK" // counted or summed at the period's end
	Ratio Kind = "RATIO" // numerator over denominator, not a percentage
)

// Direction is the direction in which a figure improves.
type Direction string

// The directions.
const (
	Up      Direction = "UP"
	Down    Direction = "DOWN"
	Neutral Direction = "NEUTRAL"
)

// Frequency is how often an indicator has a figure. Its values are those of the API.
type Frequency string

// The frequencies. A yearly flow has values for whole years only.
const (
	Monthly Frequency = "MONTHLY"
	Yearly  Frequency = "YEARLY"
)

// Level is a level of division, ordered from the district down.
type Level string

// The levels.
const (
	District Level = "DISTRICT"
	Township Level = "TOWNSHIP"
	Village  Level = "VILLAGE"
)

// Finer reports whether l lies below other.
func (l Level) Finer(other Level) bool { return l.depth() > other.depth() }

func (l Level) depth() int {
	switch l {
	case District:
		return 0
	case Township:
		return 1
	default:
		return 2
	}
}

// Span selects the months of a side's cells that make up its figure for a period.
type Span int

// The spans.
const (
	InPeriod   Span = iota // the period's own months: flows
	ToDate                 // every month up to the period's end: cells hold changes of a stock
	YearToDate             // from January of the period's first year to its end: execution of a yearly budget
)

// Side is one side of a fraction, or the whole of a count. It names the cells to read,
// one of their two figures, and the months. Indicators that share a figure share its
// cells, so that a change is stored once.
type Side struct {
	Cell          string // indicator code under which the cells are kept
	OfDenominator bool   // read the cells' denominator instead of their numerator
	Span          Span
}

// Definition is one indicator: its wording, judgement, cells and rows. A definition is
// immutable once it is in a catalogue.
type Definition struct {
	Code        string
	Name        Text
	Meaning     Text // the definition in words
	Numerator   Text
	Denominator Text // empty for counts
	Unit        Text
	Decimals    int32 // to show; values themselves carry up to four
	Kind        Kind
	Frequency   Frequency
	Direction   Direction
	SubItem     string // "3.1"; "0" is the district's profile
	Source      string // row of the document's inventory, "S-312"

	Pace bool // the target is the elapsed share of the year, and no row of targets: money is to be spent evenly

	Baseline string // code of the document's figure, "" if none
	Finest   Level
	// WholeCounty marks a figure that belongs to no township (the list of
	// service items): every viewer of the county may see it.
	WholeCounty bool
	// Reported figures are handed in, not counted from records: their cells'
	// denominators count the reports, and no report means unknown, not zero.
	Reported bool
	// Register marks rows that the district itself keeps (loans, rewards). No row then
	// means zero, not a missing report.
	Register bool
	// Undated marks figures whose rows hold the present only. Earlier periods have no value,
	// because today's columns are not theirs.
	Undated bool

	Num Side
	Den *Side // nil for counts
	// Complement makes the value 1 − numerator/denominator (time saved).
	Complement bool
	// FewByDesign marks a mean of rows that are few by their nature: one or two duty
	// reports a year. A small denominator is no reason not to judge it.
	FewByDesign bool
	// CasesToDate marks a rate of all cases up to the period's end whose outcomes vary, so
	// that a few of them prove nothing, as with cases of a period.
	CasesToDate bool
	// Per scales a ratio: 10,000 for cases per ten thousand people. 0 is 1.
	Per int64

	Drill Drill
	// NumRows and DenRows are the rows of a side that Drill cannot express: those of
	// another entity, or with conditions of their own.
	NumRows, DenRows *Drill
	// UnmetRows are the rows that speak against the figure, where its sides do not show
	// them: stations without a leader, cases slower than the target.
	UnmetRows *Drill
	// Misses is the condition of those of UnmetRows that miss a target; nil where the rows
	// do not depend on it.
	Misses func(target decimal.Decimal) Where

	Composition Composition

	// Reporters hand in the rows. Only is the kind of village-level units to which the
	// figure applies ("VILLAGE"), "" for all: it is unknown to a town that has none.
	Reporters Reporters
	Only      string
	// Window is how many months a figure looks back, itself included. It is incomplete
	// until the records cover them.
	Window int

	subject  string   // the entity whose rows are handed in; "" where none is missing
	reports  []string // the cells that show them
	proposed ReportFrequency
	beside   string // the code of a denominator that is no row of the subject
	stated   bool   // the denominator is stated for some divisions only
}

// Composition is the field by which a figure is divided first. Without it, the figure is
// divided by the divisions below.
type Composition struct {
	By   []string // a field, through to-one edges if any: {"project", "field"}
	Rows *Drill   // nil: the rows of Drill
}

// Ranked reports whether a rank says who does better. Amounts rank the size of a unit,
// and neutral figures have no better and no worse.
func (d *Definition) Ranked() bool {
	return d.Direction != Neutral && (d.Kind == Rate || d.Kind == Ratio)
}

// Fraction reports whether the value is numerator over denominator.
func (d *Definition) Fraction() bool { return d.Den != nil }

// Cells returns the codes of the cells that the indicator reads, one or two.
func (d *Definition) Cells() []string {
	if d.Den == nil || d.Den.Cell == d.Num.Cell {
		return []string{d.Num.Cell}
	}
	return []string{d.Num.Cell, d.Den.Cell}
}

func whole(n int64) decimal.NullDecimal { return decimal.NewNullDecimal(decimal.NewFromInt(n)) }
