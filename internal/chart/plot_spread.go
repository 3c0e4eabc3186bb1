package chart

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"
)

// Percentiles that a box is drawn from: lower end, lower edge, line, upper edge, upper end.
const boxFigures = 5

// BoxPlots draws one lying box for each mark, in their order, from its first five
// values; a mark that lacks one of them is a gap.
func BoxPlots(p Plot) (json.RawMessage, error) {
	names := make([]string, len(p.Marks))
	for i, m := range p.Marks {
		names[i] = m.Labels[0]
	}
	boxes := charts.NewBoxPlot()
	boxes.SetGlobalOptions(
		charts.WithGridOpts(grid("8", "32", "24", "8")),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Name: p.Unit, NameLocation: "middle", NameGap: 26, AxisLabel: &opts.AxisLabel{Formatter: types.FuncStr(p.format(0))}}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Data: names, Inverse: opts.Bool(true)}),
	)
	boxes.AddSeries("", nil)
	return finish(boxes, func(option map[string]any) {
		option["tooltip"] = tip()
		data := make([]any, len(p.Marks))
		for i, m := range p.Marks {
			data[i] = box(i, m)
		}
		drawn := series(option, 0)
		drawn["data"], drawn["boxWidth"] = data, []int{6, 14}
	})
}

func box(mark int, m Mark) any {
	figures := make([]any, boxFigures)
	for n := range figures {
		if n >= len(m.Values) || !m.Values[n].Valid {
			return "-" // a gap
		}
		figures[n] = number(m.Values[n])
	}
	return datum(mark, figures)
}

// RateLine draws rates of 0 to 100 over steps, each with its figure.
func RateLine(p Plot) (json.RawMessage, error) {
	line := charts.NewLine()
	line.SetGlobalOptions(
		charts.WithGridOpts(grid("28", "24", "12", "12")),
		charts.WithXAxisOpts(opts.XAxis{Type: "category"}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Name: p.Unit, Min: 0, Max: 100, AxisLabel: &opts.AxisLabel{Formatter: types.FuncStr(p.format(0))}}),
	)
	line.SetXAxis(p.axis(0)).AddSeries("", nil)
	return finish(line, func(option map[string]any) {
		option["tooltip"] = tip()
		data := make([]any, len(p.Marks))
		for i, m := range p.Marks {
			data[i] = datum(i, number(m.Values[0]))
		}
		drawn := series(option, 0)
		drawn["data"], drawn["connectNulls"], drawn["symbolSize"] = data, false, 9
		drawn["label"] = map[string]any{"show": true, "position": "top", "formatter": p.format(0)}
		drawn["labelLayout"] = map[string]any{"hideOverlap": true}
	})
}
