package chart

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"
	"github.com/shopspring/decimal"
)

// ScatterZone draws the first two measures against each other, with a shaded zone.
func ScatterZone(p Plot) (json.RawMessage, error) {
	scatter := charts.NewScatter()
	scatter.SetGlobalOptions(
		charts.WithGridOpts(grid("32", "24", "32", "8")),
		charts.WithXAxisOpts(opts.XAxis{Type: p.across(), Name: p.Names[0], NameLocation: "middle", NameGap: 28, AxisLabel: &opts.AxisLabel{Formatter: types.FuncStr(p.format(0))}}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Name: p.Names[1], AxisLabel: &opts.AxisLabel{Formatter: types.FuncStr(p.format(1))}}),
	)
	scatter.AddSeries("", nil)
	return finish(scatter, func(option map[string]any) {
		option["tooltip"] = tip()
		data := []any{}
		for i, m := range p.Marks {
			if m.Values[0].Valid && m.Values[1].Valid {
				data = append(data, p.point(i, m))
			}
		}
		drawn := series(option, 0)
		drawn["data"], drawn["symbolSize"] = data, 9
		if p.Zone != nil {
			vertical := option["yAxis"].([]any)[0].(map[string]any)
			vertical["max"], vertical["min"] = json.Number(p.Zone.Ceiling.String()), json.Number(p.Zone.Ceiling.Neg().String())
			if p.Zone.Floor.IsPositive() {
				option["xAxis"].([]any)[0].(map[string]any)["min"] = json.Number(p.Zone.Floor.String())
			}
			drawn["labelLayout"] = map[string]any{"hideOverlap": true}
			drawn["markArea"] = map[string]any{"silent": true, "data": []any{[]any{
				map[string]any{"name": p.Zone.Name, "xAxis": p.Zone.X, "yAxis": p.Zone.Low},
				map[string]any{"xAxis": "max", "yAxis": "max"},
			}}}
			drawn["markLine"] = map[string]any{"silent": true, "symbol": "none", "lineStyle": map[string]any{"type": "dashed"},
				"label": map[string]any{"formatter": "{b}"},
				"data":  []any{map[string]any{"name": p.Zone.Top.String() + "%", "yAxis": p.Zone.Top}}}
		}
	})
}

// across is the kind of the first scale: with a floor, it counts in powers of ten.
func (p Plot) across() string {
	if p.Zone != nil && p.Zone.Floor.IsPositive() {
		return "log"
	}
	return "value"
}

// point is a datum of a scatter; beyond the ceiling or below the floor it is a triangle
// on the edge. Inside the zone it bears its name.
func (p Plot) point(i int, m Mark) map[string]any {
	y := m.Values[1]
	outside := p.Zone != nil && y.Decimal.Abs().GreaterThan(p.Zone.Ceiling)
	if outside {
		edge := p.Zone.Ceiling
		if y.Decimal.IsNegative() {
			edge = edge.Neg()
		}
		y.Decimal = edge
	}
	x := m.Values[0]
	if p.Zone != nil && x.Decimal.LessThan(p.Zone.Floor) {
		x.Decimal, outside = p.Zone.Floor, true
	}
	d := datum(i, []any{number(x), number(y)}, "name", m.Labels[0])
	if p.Zone.holds(m) {
		d["label"] = map[string]any{"show": true, "position": "top", "formatter": "{b}"}
	}
	if outside {
		d["symbol"] = "triangle"
	}
	return d
}

// RadarOf draws rates of 0 to 100 on one axis each.
func RadarOf(p Plot) (json.RawMessage, error) {
	radar := charts.NewRadar()
	radar.AddSeries("", nil)
	return finish(radar, func(option map[string]any) {
		option["tooltip"] = map[string]any{"show": true, "trigger": "item", "valueFormatter": p.format(0)}
		axes, values := []any{}, []any{}
		for _, m := range p.Marks {
			axes = append(axes, map[string]any{"name": m.Labels[0], "max": 100, "min": 0})
			values = append(values, number(m.Values[0]))
		}
		option["radar"] = map[string]any{"indicator": axes, "radius": "64%", "center": []string{"50%", "54%"}, "triggerEvent": true}
		drawn := series(option, 0)
		drawn["data"] = []any{map[string]any{"name": p.Names[0], "value": values}}
		drawn["areaStyle"] = map[string]any{"opacity": 0.2}
	})
}

// Compare draws units side by side on each axis, the first in front, and a line where the
// targets are reached.
func Compare(axes []string, target string, units []Mark) (json.RawMessage, error) {
	p := Plot{Formats: []string{"@number"}, Axes: [][]string{axes}}
	names := make([]string, len(units))
	for i, u := range units {
		names[i] = u.Labels[0]
	}
	return finish(p.stacked(names), func(option map[string]any) {
		option["tooltip"] = map[string]any{"show": true, "trigger": "axis", "valueFormatter": "@number"}
		for i, u := range units {
			values := make([]any, len(u.Values))
			for v := range u.Values {
				values[v] = number(u.Values[v])
			}
			drawn := series(option, i)
			drawn["data"], drawn["barMaxWidth"], drawn["shade"] = values, 16, "none"
			drawn["label"] = map[string]any{"show": true, "position": "right", "formatter": "@number"}
			if i == 0 {
				hundred := decimal.NewNullDecimal(decimal.NewFromInt(100))
				drawn["shade"], drawn["markLine"] = "first", Spec{Target: hundred, Words: Words{Target: target}}.targetLine("xAxis")
			}
		}
	})
}
