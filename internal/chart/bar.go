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
		charts.WithGridOpts(grid("8", "56", "24", "12")),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Name: s.Unit, NameLocation: "middle", NameGap: 26, AxisLabel: s.axis()}),
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

// Most parts of a ring whose names stand beside it without meeting.
const mostSlices = 6

// Composition shows what a total is made of: as a ring while its parts can be told
// apart, else as bars.
func Composition(s Spec) (json.RawMessage, error) {
	parts := Spec{Name: s.Name, Unit: s.Unit, Format: s.Format, Words: s.Words}
	for _, p := range s.Points {
		if p.Value.Valid && p.Value.Decimal.IsPositive() { // a part cannot be unknown or nothing
			parts.Points = append(parts.Points, p)
		}
	}
	if len(parts.Points) > mostSlices {
		return Ranking(parts)
	}
	return ring(parts)
}

func ring(s Spec) (json.RawMessage, error) {
	pie := charts.NewPie()
	pie.AddSeries(s.Name, nil, charts.WithPieChartOpts(opts.PieChart{Radius: []string{"42%", "68%"}, Center: []string{"50%", "50%"}}))
	return finish(pie, func(option map[string]any) {
		option["tooltip"] = s.tooltip("item")
		drawn := series(option, 0)
		data := make([]any, len(s.Points))
		for i, p := range s.Points {
			data[i] = map[string]any{"name": p.Label, "value": number(p.Value), "code": p.Code}
		}
		drawn["data"] = data
		drawn["label"] = map[string]any{"formatter": "{b}\n{d}%"}
		drawn["percentPrecision"] = 1
	})
}
