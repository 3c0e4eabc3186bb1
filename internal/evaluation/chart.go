package evaluation

import (
	"encoding/json"
	"fmt"

	"litong3422/internal/chart"
	"litong3422/internal/indicator"
)

// ChartKind is a way to draw an indicator; the words are the API's.
type ChartKind string

// The kinds of chart.
const (
	TrendChart       ChartKind = "TREND"
	RankingChart     ChartKind = "RANKING"
	TileMapChart     ChartKind = "TILE_MAP"
	GaugeChart       ChartKind = "GAUGE"
	SparkChart       ChartKind = "SPARK"
	CompositionChart ChartKind = "COMPOSITION"
)

// Chart draws an indicator, as an ECharts option. It computes the same values as
// Values, Trend and Ranking, from the same cells: a chart beside its figures takes
// no statement of its own.
func (s *Session) Chart(i *Indicator, kind ChartKind, sel Selection, in chart.Language) (json.RawMessage, error) {
	option, err := s.chart(i, kind, sel, in)
	if err != nil {
		return nil, fmt.Errorf("chart %s of %s: %w", kind, i.Code, err)
	}
	return option, nil
}

func (s *Session) chart(i *Indicator, kind ChartKind, sel Selection, in chart.Language) (json.RawMessage, error) {
	spec := chart.Spec{
		Name: in.Of(i.Name), Unit: in.Of(i.Unit), Format: Format(i.def),
		Words: chart.Words{Target: in.Of(indicator.Text{ZH: "目标", EN: "Target"})},
	}
	switch kind {
	case TrendChart:
		points, err := s.trendPoints(i, trendLength, sel)
		if err != nil {
			return nil, err
		}
		spec.Points = points
		if len(points) > 0 {
			spec.Target = points[len(points)-1].Target
		}
		if i.def.Frequency == indicator.Monthly {
			spec.Words.Before = in.Of(indicator.Text{ZH: "上年同月", EN: "A year before"})
		}
		for n := range spec.Points {
			spec.Points[n].Label = in.Span(spec.Points[n].Label)
		}
		return chart.Trend(spec)
	case SparkChart:
		points, err := s.trendPoints(i, sparksLength, sel)
		if err != nil {
			return nil, err
		}
		spec.Points = points
		return chart.Spark(spec)
	case GaugeChart:
		v, err := s.whole(i, sel)
		if err != nil {
			return nil, err
		}
		spec.Target, spec.Points = v.Target, []chart.Point{v.point(in)}
		return chart.Gauge(spec)
	case CompositionChart:
		parts, err := s.parts(i, sel, in)
		if err != nil {
			return nil, err
		}
		for _, p := range parts {
			spec.Points = append(spec.Points, p.Point)
		}
		return chart.Composition(spec)
	}
	return s.unitsChart(i, kind, sel, spec, in)
}

// unitsChart draws the units below a division: as a map, or as ranked bars, which
// leave out farms and zones.
func (s *Session) unitsChart(i *Indicator, kind ChartKind, sel Selection, spec chart.Spec, in chart.Language) (json.RawMessage, error) {
	places, err := s.Ranking(i, sel)
	if err != nil {
		return nil, err
	}
	at, err := s.resolve(sel)
	if err != nil {
		return nil, err
	}
	lines, err := s.linesOf(i.def, &at.unit)
	if err != nil {
		return nil, err
	}
	spec.Target = indicator.LinesAt(lines, at.period.To).Target
	for _, p := range places {
		if kind == TileMapChart || p.Value.Unit.Ranked() {
			spec.Points = append(spec.Points, p.Value.point(in))
		}
	}
	if kind == TileMapChart {
		tiles, err := s.Tiles(sel.Boundaries, at.period, in)
		if err != nil {
			return nil, err
		}
		return chart.TileMap(spec, in.Of(Schematic()), tiles)
	}
	return chart.Ranking(spec)
}

// Tiles returns the schematic map of the county's townships under boundaries: places that
// the county has given them; townships without one stand below them in rows by code.
func (s *Session) Tiles(b Boundaries, p indicator.Period, in chart.Language) ([]chart.Tile, error) {
	whole := s
	if s.scope.Townships != nil { // the map shows all, coloured or not
		whole = s.ofCounty()
	}
	county, err := whole.county()
	if err != nil {
		return nil, err
	}
	set, err := whole.boundarySet(b, p)
	if err != nil {
		return nil, err
	}
	var placed, rest []chart.Tile
	for _, u := range county.Units {
		if u.Level != indicator.Township || !set.shows(u) {
			continue
		}
		tile := chart.Tile{Code: u.Code, Name: in.Of(u.Called())}
		if u.Tile == nil {
			rest = append(rest, tile)
			continue
		}
		tile.Column, tile.Row = u.Tile.Column, u.Tile.Row
		placed = append(placed, tile)
	}
	return chart.Arrange(placed, rest), nil
}

// Schematic says that a tile map is no map of boundaries.
func Schematic() indicator.Text {
	return indicator.Text{ZH: "示意图，不代表行政区域界线", EN: "Schematic; not administrative boundaries"}
}

func (v *Value) point(in chart.Language) chart.Point {
	return chart.Point{Code: v.Unit.Code, Label: in.Of(v.Unit.Called()), Value: v.Value, Shade: ShadeOf(v.Light)}
}

// ShadeOf is the shade of a light; a light that judges nothing has none.
func ShadeOf(l indicator.Light) string {
	switch l {
	case indicator.Green:
		return "good"
	case indicator.Amber:
		return "fair"
	case indicator.Red:
		return "poor"
	}
	return ""
}

// trendPoints are the points of a trend of some months, or of the months from the
// selection's first on, if it has one.
func (s *Session) trendPoints(i *Indicator, months int, sel Selection) ([]chart.Point, error) {
	if sel.From != nil {
		first, last, err := s.months(sel.From, sel.To)
		if err != nil {
			return nil, err
		}
		months = int(last-first) + 1
	}
	values, err := s.trend(i, months, sel)
	if err != nil {
		return nil, err
	}
	var points []chart.Point
	for _, v := range values {
		if v != nil && (v.Value.Valid || len(points) > 0) { // it begins with the first figure
			points = append(points, chart.Point{Label: v.span.Label, Value: v.Value, Target: v.lines.Target, Shade: ShadeOf(v.Light)})
		}
	}
	return points, nil
}

// Format names the page's formatter for an indicator's figures.
func Format(d *indicator.Definition) string {
	switch {
	case d.Kind == indicator.Rate:
		return "@percent"
	case d.Unit.EN == "yuan":
		return "@money"
	case d.Unit.EN == "hours":
		return "@hours"
	case d.Decimals == 0:
		return "@integer"
	default:
		return "@number"
	}
}
