package chart

import (
	"encoding/json"
	"slices"

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
		drawn["label"] = map[string]any{"show": true, "position": "right", "formatter": named(s.Format)}
		if s.Target.Valid {
			drawn["markLine"] = s.targetLine("xAxis")
		}
	})
}

// Dotted is a dot for each mark on a scale that begins near the smallest: for scores
// and averages, which no bar from zero distinguishes.
func Dotted(p Plot) (json.RawMessage, error) {
	s := p.spec()
	scatter := charts.NewScatter()
	scatter.SetGlobalOptions(
		charts.WithGridOpts(grid("28", "56", "24", "12")),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Name: s.Unit, NameLocation: "middle", NameGap: 26, Scale: opts.Bool(true), AxisLabel: s.axis()}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Inverse: opts.Bool(true), Data: s.labels()}),
	)
	scatter.AddSeries("", nil)
	return finish(scatter, func(option map[string]any) {
		option["tooltip"] = tip()
		data := []any{}
		for i, point := range s.Points {
			if point.Value.Valid {
				item := point.item()
				item["value"] = []any{number(point.Value), i, number(point.Value)}
				data = append(data, item)
			}
		}
		drawn := series(option, 0)
		drawn["data"], drawn["symbolSize"] = data, 12
		drawn["label"] = map[string]any{"show": true, "position": "right", "formatter": named(s.Format)}
		if s.Target.Valid {
			drawn["markLine"] = s.targetLine("xAxis")
		}
	})
}

// Most parts of a ring whose names stand beside it without meeting.
const mostSlices = 6

// Composition shows what a total is made of: as a ring while its parts are few, else as
// bars.
func Composition(s Spec) (json.RawMessage, error) {
	s = s.parts()
	if len(s.Points) > mostSlices {
		return Ranking(s)
	}
	return ring(s, s.tooltip("item"))
}

// Parts is Composition of marks, each of which leads to its rows.
func Parts(p Plot) (json.RawMessage, error) {
	s := p.spec().parts()
	if len(s.Points) > mostSlices {
		return Ranking(s)
	}
	return ring(s, tip())
}

// Shares is the rates of parts, which do not add up, as bars.
func Shares(p Plot) (json.RawMessage, error) { return Ranking(p.spec()) }

// parts leaves what can be drawn as a part of a whole.
func (s Spec) parts() Spec {
	s.Points = slices.DeleteFunc(slices.Clone(s.Points), func(p Point) bool { return !p.Value.Valid || !p.Value.Decimal.IsPositive() })
	return s
}

func ring(s Spec, tooltip map[string]any) (json.RawMessage, error) {
	pie := charts.NewPie()
	pie.AddSeries(s.Name, nil, charts.WithPieChartOpts(opts.PieChart{Radius: []string{"42%", "68%"}, Center: []string{"50%", "50%"}}))
	return finish(pie, func(option map[string]any) {
		option["tooltip"] = tooltip
		drawn := series(option, 0)
		data := make([]any, len(s.Points))
		for i, p := range s.Points {
			slice := p.item()
			slice["name"] = p.Label
			data[i] = slice
		}
		drawn["data"] = data
		drawn["label"] = map[string]any{"formatter": "{b}\n{d}%"}
		drawn["percentPrecision"] = 1
	})
}
