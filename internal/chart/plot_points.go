package chart

import (
	"encoding/json"
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"
)

// ScatterZone draws the first two measures against each other, with a shaded zone.
func ScatterZone(p Plot) (json.RawMessage, error) {
	scatter := charts.NewScatter()
	scatter.SetGlobalOptions(
		charts.WithGridOpts(grid("32", "24", "32", "8")),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Name: p.Names[0], NameLocation: "middle", NameGap: 28, AxisLabel: &opts.AxisLabel{Formatter: types.FuncStr(p.format(0))}}),
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

// point is a datum of a scatter; beyond the ceiling it is a triangle on the edge.
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
	d := datum(i, []any{number(m.Values[0]), number(y)}, "name", m.Labels[0])
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

// Compare draws units on the same axes, the first in front; top is the end of each.
func Compare(axes []string, top json.Number, units []Mark) (json.RawMessage, error) {
	radar := charts.NewRadar()
	for _, u := range units {
		radar.AddSeries(u.Labels[0], nil)
	}
	return finish(radar, func(option map[string]any) {
		option["tooltip"] = map[string]any{"show": true, "trigger": "item", "valueFormatter": "@number"}
		indicators := make([]any, len(axes))
		for i, name := range axes {
			axis := map[string]any{"name": name, "min": 0, "max": top}
			if i == 0 { // one scale is enough for all
				axis["axisLabel"] = map[string]any{"show": true}
			}
			indicators[i] = axis
		}
		option["radar"] = map[string]any{"indicator": indicators, "radius": "72%", "center": []string{"50%", "54%"}, "splitNumber": 3}
		for i, u := range units {
			values := make([]any, len(u.Values))
			for v := range u.Values {
				values[v] = number(u.Values[v])
			}
			drawn := series(option, i)
			drawn["data"] = []any{map[string]any{"name": u.Labels[0], "value": values}}
			drawn["symbol"] = "circle"
		}
	})
}

// Most years a calendar shows: the last ones.
const mostYears = 2

// Days colours the days of up to two years.
func Days(p Plot) (json.RawMessage, error) {
	heat := charts.NewHeatMap()
	first, last := p.years()
	if first > 0 {
		for year := first; year <= last; year++ {
			heat.AddCalendar(&opts.Calendar{Range: []string{strconv.Itoa(year)}, CellSize: "auto"})
		}
	}
	heat.AddSeries("", nil)
	return finish(heat, func(option map[string]any) {
		delete(option, "xAxis")
		delete(option, "yAxis")
		delete(option, "grid")
		option["tooltip"] = tip()
		low, high := p.scale(0)
		option["visualMap"] = []any{map[string]any{"type": "continuous", "min": low, "max": high, "dimension": 1, "calculable": true, "formatter": p.format(0)}}
		calendars, drawn := []any{}, []any{}
		for year := first; first > 0 && year <= last; year++ {
			n := len(calendars)
			calendars = append(calendars, map[string]any{
				"range": strconv.Itoa(year), "top": 24 + n*136, "left": 44, "right": 8, "cellSize": []any{"auto", 14},
				"dayLabel":   map[string]any{"firstDay": 1, "nameMap": p.weekdays(), "fontSize": 12},
				"monthLabel": map[string]any{"nameMap": p.months(), "fontSize": 12},
				"yearLabel":  map[string]any{"show": true, "fontSize": 12, "margin": 26},
			})
			drawn = append(drawn, map[string]any{"type": "heatmap", "coordinateSystem": "calendar", "calendarIndex": n, "data": p.daysOf(year)})
		}
		option["calendar"], option["series"] = calendars, drawn
	})
}

// years are the first and last year to show; 0 without marks.
func (p Plot) years() (first, last int) {
	for _, m := range p.Marks {
		year := yearOf(m)
		if first == 0 || year < first {
			first = year
		}
		last = max(last, year)
	}
	return max(first, last-mostYears+1), last
}

func yearOf(m Mark) int {
	if len(m.Labels[0]) < 4 {
		return 0
	}
	year, err := strconv.Atoi(m.Labels[0][:4])
	if err != nil {
		return 0
	}
	return year
}

func (p Plot) daysOf(year int) []any {
	data := []any{}
	for i, m := range p.Marks {
		if yearOf(m) == year {
			data = append(data, datum(i, []any{m.Labels[0], number(m.Values[0])}))
		}
	}
	return data
}

// weekdays are named every other one, as the rows are lower than two names.
func (p Plot) weekdays() []string {
	if p.English {
		return []string{"S", "M", "", "W", "", "F", ""}
	}
	return []string{"日", "一", "", "三", "", "五", ""}
}

func (p Plot) months() []string {
	if p.English {
		return []string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}
	}
	return []string{"1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"}
}
