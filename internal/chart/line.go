package chart

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
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
		drawn := series(option, 0)
		drawn["data"] = s.data()
		drawn["connectNulls"] = false
		drawn["showSymbol"] = len(s.Points) <= 12
		if s.Target.Valid {
			drawn["markLine"] = s.targetLine("yAxis")
		}
	})
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
