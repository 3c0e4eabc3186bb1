package chart

import (
	"encoding/json"
	"slices"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"
	"github.com/shopspring/decimal"
)

// Dot is a point between two measures.
type Dot struct {
	X, Y decimal.Decimal
	Name string
	Mark int  // of a point: the datum that the page knows more of
	Sign bool // of a line's corner: whether it carries a symbol
}

// Trace is a line through corners, or points of one kind, by a name of its own.
// Symbols distinguish kinds without colour; the page paints by shade.
type Trace struct {
	Name, Symbol, Shade string
	Dots                []Dot
}

// Scales are the two measures of a drawing, and from where to where the first goes.
type Scales struct {
	Names, Formats [2]string
	Low, Top       decimal.Decimal
}

// rowHeight is the height of a row below the scales, in pixels.
const rowHeight = 26

// Curves draws lines and, on the same scales, points. A point beyond the scale is
// a triangle on its edge. Points that have the first measure only lie below the
// scales, each kind in a row of its own.
func Curves(s Scales, lines, points, below []Trace) (json.RawMessage, error) {
	line := charts.NewLine()
	line.SetGlobalOptions(
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Name: s.Names[0], NameLocation: "middle", NameGap: 28, AxisLabel: &opts.AxisLabel{Formatter: types.FuncStr(s.Formats[0])}}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Name: s.Names[1], AxisLabel: &opts.AxisLabel{Formatter: types.FuncStr(s.Formats[1])}}),
	)
	for _, t := range lines {
		line.AddSeries(t.Name, nil)
	}
	scatter := charts.NewScatter()
	for _, t := range slices.Concat(points, below) {
		scatter.AddSeries(t.Name, nil)
	}
	line.Overlap(scatter)
	return finish(line, func(option map[string]any) {
		option["tooltip"] = tip()
		across := option["xAxis"].([]any)[0].(map[string]any)
		// The scale of awards stands at the left edge, and leaves room above the highest.
		upright := option["yAxis"].([]any)[0].(map[string]any)
		upright["axisLine"], upright["boundaryGap"] = map[string]any{"onZero": false}, []string{"0", "8%"}
		across["min"], across["max"] = json.Number(s.Low.String()), json.Number(s.Top.String())
		for i, t := range lines {
			drawn := series(option, i)
			drawn["data"], drawn["shade"], drawn["symbol"], drawn["symbolSize"], drawn["silent"] = s.corners(t), t.Shade, t.Symbol, 7, true
		}
		for i, t := range points {
			drawn := series(option, len(lines)+i)
			drawn["data"], drawn["shade"], drawn["symbol"], drawn["symbolSize"], drawn["z"] = s.cloud(t), t.Shade, t.Symbol, 9, 3
		}
		s.strip(option, below)
		for i, t := range below {
			drawn := series(option, len(lines)+len(points)+i)
			drawn["data"], drawn["shade"], drawn["symbol"], drawn["symbolSize"] = s.row(t, i), t.Shade, t.Symbol, 8
			drawn["xAxisIndex"], drawn["yAxisIndex"] = 1, 1
		}
	})
}

// strip adds the rows below the scales, on the same first measure; the sides are
// fixed, so that both stand above each other.
func (s Scales) strip(option map[string]any, below []Trace) {
	const side, foot, words = 100, 8, 52
	height := rowHeight * len(below)
	option["grid"] = []any{
		map[string]any{"top": 60, "left": side, "right": 24, "bottom": foot + height + words},
		map[string]any{"height": height, "left": side, "right": 24, "bottom": foot},
	}
	names := make([]string, len(below))
	for i, t := range below {
		names[i] = t.Name
	}
	silent := map[string]any{"show": false}
	across := option["xAxis"].([]any)[0].(map[string]any)
	option["xAxis"] = []any{across, map[string]any{
		"type": "value", "gridIndex": 1, "min": across["min"], "max": across["max"], "axisLabel": silent, "axisTick": silent, "axisLine": silent,
	}}
	option["yAxis"] = append(option["yAxis"].([]any), map[string]any{
		"type": "category", "gridIndex": 1, "data": names, "inverse": true, "axisTick": silent,
		"axisLine": map[string]any{"onZero": false}, "splitLine": map[string]any{"show": true},
	})
}

// row is the points of a kind in their row.
func (s Scales) row(t Trace, at int) []any {
	data := s.cloud(t)
	for _, d := range data {
		d := d.(map[string]any)
		d["value"] = []any{d["value"].([]any)[0], at}
	}
	return data
}

func (s Scales) corners(t Trace) []any {
	data := make([]any, len(t.Dots))
	for i, dot := range t.Dots {
		d := map[string]any{"value": []any{json.Number(dot.X.String()), json.Number(dot.Y.String())}}
		if !dot.Sign {
			d["symbol"] = "none"
		}
		data[i] = d
	}
	return data
}

func (s Scales) cloud(t Trace) []any {
	data := make([]any, len(t.Dots))
	for i, dot := range t.Dots {
		x := decimal.Max(s.Low, decimal.Min(s.Top, dot.X))
		d := datum(dot.Mark, []any{json.Number(x.String()), json.Number(dot.Y.String())}, "name", dot.Name)
		if !x.Equal(dot.X) {
			d["symbol"] = "triangle"
		}
		data[i] = d
	}
	return data
}
