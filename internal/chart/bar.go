package chart

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// Ranking is a horizontal bar per unit, in the order given, best on top.
func Ranking(s Spec) (json.RawMessage, error) {
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithGridOpts(grid("24", "48", "12", "12")),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Name: s.Unit, AxisLabel: s.axis()}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Inverse: opts.Bool(true)}),
	)
	bar.SetXAxis(s.labels()).AddSeries(s.Name, nil)
	bar.XYReversal() // Validate puts the names on the vertical axis
	return finish(bar, func(option map[string]any) {
		option["tooltip"] = s.tooltip("axis")
		if s.Format == "@integer" { // no halves of things
			option["xAxis"].([]any)[0].(map[string]any)["minInterval"] = 1
		}
		drawn := series(option, 0)
		data := s.data()
		for i, p := range s.Points { // the page drills by code
			data[i] = p.item()
		}
		drawn["data"] = data
		drawn["barMaxWidth"] = 18
		drawn["label"] = map[string]any{"show": true, "position": "right", "formatter": s.Format}
		if s.Target.Valid {
			drawn["markLine"] = s.targetLine("xAxis")
		}
	})
}

// Composition shows what a total is made of.
func Composition(s Spec) (json.RawMessage, error) {
	return ring(s, s.tooltip("item"), nil)
}

// Donut shows parts of a whole that lead to their rows, in the plot's shades where
// it has any.
func Donut(p Plot) (json.RawMessage, error) { return ring(p.spec(), tip(), p.Shades) }

func ring(s Spec, tooltip map[string]any, shades []string) (json.RawMessage, error) {
	pie := charts.NewPie()
	pie.AddSeries(s.Name, nil, charts.WithPieChartOpts(opts.PieChart{Radius: []string{"42%", "68%"}, Center: []string{"50%", "50%"}}))
	return finish(pie, func(option map[string]any) {
		option["tooltip"] = tooltip
		drawn := series(option, 0)
		data := []any{}
		for i, p := range s.Points {
			if !p.Value.Valid || !p.Value.Decimal.IsPositive() { // a slice cannot be unknown or nothing
				continue
			}
			slice := p.item()
			slice["name"] = p.Label
			if i < len(shades) {
				slice["name"], slice["shade"] = sign(shades[i])+" "+p.Label, shades[i]
			}
			data = append(data, slice)
		}
		drawn["data"] = data
		drawn["label"] = map[string]any{"formatter": "{b} {d}%"}
	})
}
