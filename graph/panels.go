package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

// panelReading is what one panel's rows have to tell: the plot, and beside each of
// its marks the way to the rows behind it.
type panelReading struct {
	plot    chart.Plot
	columns []string
	drills  []*model.Drill
	notes   []panelNote
	all     *model.Drill
}

// panelNote is what a mark has to tell beside its figures.
type panelNote struct {
	gap  bool
	fact string // code of the document's figure; "" for none
}

// add appends a mark with its drill.
func (p *panelReading) add(m chart.Mark, drill *model.Drill) {
	p.plot.Marks = append(p.plot.Marks, m)
	p.drills = append(p.drills, drill)
	p.notes = append(p.notes, panelNote{})
}

// panels reads and draws a sub-item's panels. Each takes one statement of its own,
// or the cells that the page's indicators are read from; none takes more for more
// rows. Every read goes through the viewer's scope.
func (r *Resolver) subItemPanels(ctx context.Context, obj *model.SubItem, from, to *string, language *model.Language, codes []string) ([]*model.Panel, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	first, last, err := monthsOf(county, from, to)
	if err != nil {
		return nil, err
	}
	periods, err := indicator.Split(first, last, indicator.AsWhole, false)
	if err != nil {
		return nil, err
	}
	in := tongue(language)
	told, known := []*model.Panel{}, map[*panel.Rows]*panelReading{}
	for _, def := range r.panels.Of(obj.Code) {
		if codes != nil && !slices.Contains(codes, def.Code) {
			continue
		}
		read := known[def.Rows]
		if read == nil {
			if read, err = d.readPanel(def, periods[0], in); err != nil {
				return nil, err
			}
		}
		if def.Rows != nil {
			known[def.Rows] = read // two panels may show the same rows
		}
		p, err := tell(def, read, in)
		if err != nil {
			return nil, err
		}
		told = append(told, p)
	}
	return told, nil
}

// tell puts a reading into the words of the API.
func tell(def *panel.Definition, read *panelReading, in string) (told *model.Panel, err error) {
	told = &model.Panel{
		Code: def.Code, Kind: model.PanelKind(def.Kind), Title: model.Localized(def.Title), Unit: model.Localized(def.Unit),
		Source: def.Source, Columns: read.columns, Marks: make([]*model.PanelMark, len(read.plot.Marks)), Drill: read.all,
	}
	if def.Note.ZH != "" {
		told.Note = model.Localized(def.Note)
	}
	for i, m := range read.plot.Marks {
		told.Marks[i] = &model.PanelMark{Labels: m.Labels, Values: make([]*string, len(m.Values)), Drill: read.drills[i], Gap: read.notes[i].gap, FactCode: read.notes[i].fact}
		for v, value := range m.Values {
			told.Marks[i].Values[v] = model.DecimalText(value)
		}
	}
	if !anyValue(read.plot.Marks, def.Kind) {
		told.Empty = model.Localized(def.Empty)
		return told, nil
	}
	if finding, ok := def.Finding(shares(read.plot.Marks)); ok {
		told.Finding = model.Localized(finding)
	}
	if def.Kind.Chart() {
		told.Chart, err = draw(def, read.plot, in)
	}
	return told, err
}

func (d *desk) readPanel(def *panel.Definition, p indicator.Period, in string) (*panelReading, error) {
	read := &panelReading{plot: chart.Plot{Unit: def.Unit.In(in), English: in == "en"}, columns: []string{}}
	read.plot.Root = def.Root.In(in)
	if def.Kind == panel.Gantt {
		var err error
		if read.plot.From, err = time.Parse(time.DateOnly, p.Last()); err != nil {
			return nil, fmt.Errorf("panel %s: %w", def.Code, err)
		}
		if read.plot.To, err = time.Parse(time.DateOnly, def.Rows.Span.Horizon(p)); err != nil {
			return nil, fmt.Errorf("panel %s: %w", def.Code, err)
		}
	}
	for _, s := range def.States {
		read.plot.Shades = append(read.plot.Shades, s.Shade)
	}
	if z := def.Zone; z != nil {
		ceiling, err := decimal.NewFromString(z.Ceiling)
		if err != nil {
			return nil, fmt.Errorf("panel %s: %w", def.Code, err)
		}
		read.plot.Zone = &chart.Zone{Ceiling: ceiling, Name: z.Name.In(in), X: json.Number(z.X), Low: json.Number(z.Low), Top: json.Number(z.Top)}
	}
	switch {
	case def.Steps != nil:
		return read, d.readSteps(read, def, p, in)
	case def.Indicators != nil:
		return read, d.readIndicators(read, def, p, in)
	default:
		return read, d.readRows(read, def, p, in)
	}
}

// draw makes the chart of a panel's kind.
func draw(def *panel.Definition, plot chart.Plot, in string) (json.RawMessage, error) {
	switch def.Kind {
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
		return chart.Days(plot)
	case panel.Scatter:
		return chart.ScatterZone(plot)
	case panel.Funnel:
		return chart.FunnelSteps(plot)
	case panel.Treemap:
		return chart.TreeMapOf(plot)
	case panel.Radar:
		return chart.RadarOf(plot)
	case panel.Boxes:
		return chart.BoxPlots(plot)
	case panel.Line:
		return chart.RateLine(plot)
	case panel.Stack:
		return chart.StackedBars(plot)
	case panel.Gantt:
		return chart.GanttBars(plot)
	case panel.Tiers:
		return chart.TierLinks(plot)
	case panel.Donut:
		return chart.Donut(plot)
	case panel.Tiles:
		return chart.Tile(plot, indicator.Text{ZH: "示意图,不代表行政区域界线", EN: "Schematic; not administrative boundaries"}.In(in))
	default:
		return chart.Bars(plot)
	}
}

// anyValue reports whether there is something to draw. Lights tell of nothing, too.
func anyValue(marks []chart.Mark, kind panel.Kind) bool {
	return slices.ContainsFunc(marks, func(m chart.Mark) bool {
		return slices.ContainsFunc(m.Values, func(v decimal.NullDecimal) bool {
			return v.Valid && (kind == panel.Lights || !v.Decimal.IsZero())
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
