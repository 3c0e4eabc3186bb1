package chart

import (
	"encoding/json"
	"slices"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/shopspring/decimal"
)

// Trend is a line over periods, with the target as a dashed line.
func Trend(s Spec) (json.RawMessage, error) {
	line := charts.NewLine()
	line.SetGlobalOptions(
		charts.WithGridOpts(grid("28", "24", "12", "12")),
		charts.WithXAxisOpts(opts.XAxis{Type: "category"}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Name: s.Unit, Scale: opts.Bool(true), AxisLabel: s.axis()}),
	)
	line.SetXAxis(s.labels()).AddSeries(s.Name, nil)
	return finish(line, func(option map[string]any) {
		option["tooltip"] = s.tooltip("axis")
		s.endAtHundred(option["yAxis"].([]any)[0].(map[string]any))
		drawn := series(option, 0)
		drawn["data"] = s.data()
		drawn["connectNulls"] = false
		drawn["showSymbol"] = len(s.Points) <= 12
		if s.Target.Valid {
			drawn["markLine"] = s.targetLine("yAxis")
		}
	})
}

// endAtHundred gives an axis of rates near the whole round steps that end at 100:
// left to itself, it would go on to 102 %.
func (s Spec) endAtHundred(axis map[string]any) {
	if s.Format != "@percent" {
		return
	}
	axis["minInterval"] = 1
	low, high := bounds(append([]Point{{Value: s.Target}}, s.Points...))
	hundred := decimal.NewFromInt(100)
	known := slices.ContainsFunc(s.Points, func(p Point) bool { return p.Value.Valid })
	if low.Equal(hundred) {
		high = hundred // all the same; bounds set them apart
	}
	if !known || high.GreaterThan(hundred) || high.LessThan(decimal.NewFromInt(90)) {
		return
	}
	step := decimal.NewFromInt(20)
	for _, finer := range []int64{10, 5, 2, 1} {
		if hundred.Sub(low).LessThanOrEqual(decimal.NewFromInt(finer * 5)) {
			step = decimal.NewFromInt(finer)
		}
	}
	start := decimal.Min(low.Div(step).Floor().Mul(step), hundred.Sub(step.Mul(decimal.NewFromInt(2))))
	axis["min"], axis["max"], axis["interval"] = json.Number(start.String()), 100, json.Number(step.String())
}

// Spark is the small line of a card: no axes, no words.
func Spark(s Spec) (json.RawMessage, error) {
	line := charts.NewLine()
	line.SetGlobalOptions(
		charts.WithGridOpts(opts.Grid{Top: "2", Right: "2", Bottom: "2", Left: "2"}),
		charts.WithXAxisOpts(opts.XAxis{Type: "category", Show: opts.Bool(false)}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Show: opts.Bool(false), Scale: opts.Bool(true)}),
	)
	line.SetXAxis(s.labels()).AddSeries(s.Name, nil)
	return finish(line, func(option map[string]any) {
		option["tooltip"] = map[string]any{"show": false}
		drawn := series(option, 0)
		drawn["data"] = s.data()
		drawn["showSymbol"] = false
		drawn["silent"] = true
	})
}
