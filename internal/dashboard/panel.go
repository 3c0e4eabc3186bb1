package dashboard

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

// Panel is a panel that was read: a question, a chart, and the rows behind it.
type Panel struct {
	Code    string
	Kind    panel.Kind
	Title   indicator.Text
	Finding *indicator.Text // one sentence that the data say; nil for none
	Note    *indicator.Text // how to read it; nil for none
	Empty   *indicator.Text // without data: why, and what to do next; nil with data
	Unit    indicator.Text
	Source  string          // rows of the document's inventory
	Chart   json.RawMessage // ECharts option; nil without data and for kinds that the page lays out
	Columns []string        // heads of the table twin
	Marks   []*Mark
	Drill   *indicator.Drill // all rows; nil where no one list holds them
	// Complete: nothing is missing, and the finding says so instead of a chart.
	Complete bool
	Folded   bool // for a second look
}

// Mark is one datum of a panel.
type Mark struct {
	Labels []string
	Values []decimal.NullDecimal
	Gap    bool // something that ought to be there is missing, or a red line is crossed
	Drill  *indicator.Drill
	Shade  *string // what it means: "good", "fair", "poor", "first", "second", "none"; nil judges nothing
	Quote  *Quote  // where its rows are the document's; else nil
}

// Quote names what a mark quotes from the source document.
type Quote struct {
	SubItem string
	Rows    string // of the document's inventory: "S-208, S-209"
	Name    string // of what the mark shows
}

// Fact is a figure of the document, as far as it is found by a Quote.
type Fact struct {
	Row  string
	Name string // in Chinese
}

// Find returns, among the figures of the sub-item, the index of the one that names
// what is quoted, else of the only one of the quoted rows; ok is false where there
// is neither.
func (q *Quote) Find(facts []Fact) (index int, ok bool) {
	var of []int
	for i, f := range facts {
		if !strings.Contains(q.Rows, f.Row) {
			continue
		}
		if strings.Contains(f.Name, q.Name) {
			return i, true
		}
		of = append(of, i)
	}
	if len(of) == 1 {
		return of[0], true
	}
	return 0, false
}

// newPanel draws a reading.
func (d *Dashboard) newPanel(def *panel.Definition, read *reading, q question) (p *Panel, err error) {
	p = &Panel{
		Code: def.Code, Kind: def.Kind, Title: def.Title, Unit: def.Unit, Source: def.Source,
		Columns: read.columns, Marks: read.marks, Drill: read.all, Folded: def.Folded,
	}
	if p.Marks == nil {
		p.Marks = []*Mark{}
	}
	if note := d.note(def); note.ZH != "" {
		p.Note = &note
	}
	if !anyValue(read.plot.Marks, def.Kind) {
		p.Empty = &def.Empty
		return p, nil
	}
	of := shares(read.plot.Marks)
	if said, ok := def.Complete(of, worst(read.plot.Marks)); ok {
		p.Complete, p.Finding = true, &said
		return p, nil
	}
	if finding, ok := def.Finding(of); ok {
		p.Finding = &finding
	}
	if def.Kind.Chart() {
		p.Chart, err = q.draw(def.Kind, read.plot)
	}
	return p, err
}

// note is how to read a panel, with the indicators that it differs from.
func (d *Dashboard) note(def *panel.Definition) indicator.Text {
	note := def.Note
	for _, other := range def.Differs {
		name := d.engine.Indicators.Indicator(other.Code).Name
		note.ZH += "指标“" + name.ZH + "”" + other.Why.ZH + "。"
		note.EN += " “" + name.EN + "” " + other.Why.EN + "."
	}
	return note
}

// worst is the first state that occurs, of marks with states.
func worst(marks []chart.Mark) int {
	first := -1
	for _, m := range marks {
		if len(m.At) > 2 && (first < 0 || m.At[2] < first) {
			first = m.At[2]
		}
	}
	return first
}

// draw makes the chart of a panel's kind.
func (q question) draw(kind panel.Kind, plot chart.Plot) (json.RawMessage, error) {
	switch kind {
	case panel.Sankey:
		return chart.SankeyFlow(plot)
	case panel.Matrix:
		return chart.Matrix(plot)
	case panel.Heat:
		return chart.HeatMap(plot)
	case panel.Waffle:
		return chart.Waffle(plot)
	case panel.Bullet:
		return chart.BulletBars(plot)
	case panel.Calendar:
		return chart.HeatMap(plot)
	case panel.Dots:
		return chart.Dotted(plot)
	case panel.Scatter:
		return chart.ScatterZone(plot)
	case panel.Funnel:
		return chart.FunnelSteps(plot)
	case panel.Treemap:
		return chart.TreeMapOf(plot)
	case panel.Radar:
		return chart.RadarOf(plot)
	case panel.Stack:
		return chart.StackedBars(plot)
	case panel.Tiers:
		return chart.TierLinks(plot)
	case panel.Tiles:
		tiles, err := q.session.Tiles(q.under, q.period, q.in)
		if err != nil {
			return nil, err
		}
		return chart.TilePlot(plot, q.in.Of(evaluation.Schematic()), tiles)
	default:
		return chart.Bars(plot)
	}
}

// anyValue reports whether there is something to draw. Lights and figures show zeros, too.
func anyValue(marks []chart.Mark, kind panel.Kind) bool {
	return slices.ContainsFunc(marks, func(m chart.Mark) bool {
		return slices.ContainsFunc(m.Values, func(v decimal.NullDecimal) bool {
			return v.Valid && (kind == panel.Lights || kind == panel.Figures || !v.Decimal.IsZero())
		})
	})
}

// shares are the marks as a finding is made from.
func shares(marks []chart.Mark) []panel.Share {
	of := make([]panel.Share, len(marks))
	for i, m := range marks {
		of[i] = panel.Share{Labels: m.Labels, Values: m.Values}
	}
	return of
}
