package chart

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"
)

// Bars is one bar for each mark, in their order.
func Bars(p Plot) (json.RawMessage, error) { return Ranking(p.spec()) }

// TilePlot colours the townships of the tile map.
func TilePlot(p Plot, caption string, layout []Tile) (json.RawMessage, error) {
	return TileMap(p.spec(), caption, layout)
}

// stacked is an empty bar chart on the plot's first dimension: upright along time,
// lying for names, which need the room.
func (p Plot) stacked(names []string) *charts.Bar {
	bar := charts.NewBar()
	value := &opts.AxisLabel{Formatter: types.FuncStr(p.format(0))}
	if p.Time {
		bar.SetGlobalOptions(charts.WithGridOpts(grid("40", "12", "8", "8")),
			charts.WithXAxisOpts(opts.XAxis{Type: "category"}),
			charts.WithYAxisOpts(opts.YAxis{Type: "value", Name: p.Unit, AxisLabel: value}))
	} else {
		bar.SetGlobalOptions(charts.WithGridOpts(grid("40", "32", "24", "8")),
			charts.WithXAxisOpts(opts.XAxis{Type: "value", Name: p.Unit, NameLocation: "middle", NameGap: 26, AxisLabel: value}),
			charts.WithYAxisOpts(opts.YAxis{Type: "category", Inverse: opts.Bool(true)}))
	}
	bar.SetXAxis(p.axis(0))
	for _, name := range names {
		bar.AddSeries(name, nil)
	}
	if !p.Time {
		bar.XYReversal()
	}
	return bar
}

// StackedBars puts the second dimension, or the measures, on top of each other.
func StackedBars(p Plot) (json.RawMessage, error) {
	names, byMeasure := p.axis(1), false
	if names == nil {
		names, byMeasure = p.Names, true
	}
	return finish(p.stacked(names), func(option map[string]any) {
		option["tooltip"] = tip()
		data := make([][]any, len(names))
		for s := range data {
			data[s] = make([]any, len(p.axis(0)))
		}
		for i, m := range p.Marks {
			for v := range m.Values {
				switch {
				case byMeasure:
					data[v][m.At[0]] = p.column(i, m, v)
				case v == 0:
					data[m.At[1]][m.At[0]] = p.column(i, m, v)
				}
			}
		}
		for s := range names {
			drawn := series(option, s)
			drawn["data"], drawn["stack"], drawn["barMaxWidth"] = data[s], "all", 24
			if s < len(p.Shades) {
				drawn["shade"], drawn["name"] = p.Shades[s], sign(p.Shades[s])+" "+names[s]
			} else if s < len(p.Hues) {
				drawn["hue"] = p.Hues[s]
			}
		}
	})
}

// column is one part of a stacked bar.
func (p Plot) column(i int, m Mark, v int) map[string]any {
	if m.At[0] < p.Past {
		return datum(i, number(m.Values[v]), "past", true)
	}
	return datum(i, number(m.Values[v]))
}

// StackedAgainst is StackedBars by the second dimension with a sign across each
// bar: its sum, or another sum to hold it against. Their marks follow the plot's.
func StackedAgainst(p Plot, name string, sums []Mark) (json.RawMessage, error) {
	bar := p.stacked(p.axis(1))
	against := charts.NewScatter()
	against.AddSeries(name, nil)
	bar.Overlap(against)
	return finish(bar, func(option map[string]any) {
		option["tooltip"] = tip()
		for s := range p.axis(1) {
			data := make([]any, len(p.axis(0)))
			for i, m := range p.Marks {
				if m.At[1] == s {
					data[m.At[0]] = datum(i, number(m.Values[0]))
				}
			}
			drawn := series(option, s)
			drawn["data"], drawn["stack"], drawn["barMaxWidth"] = data, "all", 18
		}
		signs := make([]any, len(sums))
		for i, m := range sums {
			signs[i] = datum(len(p.Marks)+i, []any{number(m.Values[0]), m.At[0]})
		}
		sign := series(option, len(p.axis(1)))
		sign["data"], sign["shade"], sign["symbol"], sign["symbolSize"], sign["z"] = signs, "mark", "rect", []int{3, 24}, 3
	})
}

// BulletBars draws a bar and, across it, what it is held against.
func BulletBars(p Plot) (json.RawMessage, error) {
	bar := p.stacked(p.Names[:1])
	against := charts.NewScatter()
	against.AddSeries(p.Names[1], nil)
	bar.Overlap(against)
	return finish(bar, func(option map[string]any) {
		option["tooltip"] = tip()
		values, lines := make([]any, len(p.axis(0))), []any{}
		for i, m := range p.Marks {
			values[m.At[0]] = datum(i, number(m.Values[0]))
			if m.Shade != "" {
				values[m.At[0]] = datum(i, number(m.Values[0]), "shade", m.Shade, "name", warning(m.Shade))
			}
			if m.Values[1].Valid {
				lines = append(lines, datum(i, []any{number(m.Values[1]), m.At[0]}))
			}
		}
		drawn := series(option, 0)
		drawn["data"], drawn["barMaxWidth"] = values, 16
		drawn["label"] = map[string]any{"show": true, "position": "insideLeft", "formatter": named(p.format(0))}
		line := series(option, 1)
		line["data"], line["symbol"], line["symbolSize"], line["z"] = lines, "rect", []int{4, 24}, 3
	})
}
