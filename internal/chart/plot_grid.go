package chart

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/shopspring/decimal"
)

// cells is a grid of coloured cells, the first row on top.
func cells(columns, rows []string, dress func(option, drawn map[string]any)) (json.RawMessage, error) {
	heat := charts.NewHeatMap()
	heat.SetGlobalOptions(
		charts.WithGridOpts(grid("8", "12", "56", "8")),
		charts.WithXAxisOpts(opts.XAxis{Type: "category", Data: columns}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Data: rows, Inverse: opts.Bool(true)}),
	)
	heat.SetXAxis(columns).AddSeries("", nil)
	return finish(heat, func(option map[string]any) {
		option["tooltip"] = tip()
		dress(option, series(option, 0))
	})
}

// HeatMap colours row by column; with several measures, these are the columns.
func HeatMap(p Plot) (json.RawMessage, error) {
	columns, measures := p.axis(1), 1
	if columns == nil {
		columns, measures = p.Names, len(p.Names)
	}
	if p.axis(1) != nil && p.judged() {
		return p.classes(columns)
	}
	return cells(columns, p.axis(0), func(option, drawn map[string]any) {
		data := []any{}
		for i, m := range p.Marks {
			for v := range measures {
				x := v
				if len(m.At) > 1 {
					x = m.At[1]
				}
				if m.Values[v].Valid {
					data = append(data, datum(i, []any{x, m.At[0], number(m.Values[v])}))
				}
			}
		}
		low, high := p.scale(0)
		drawn["data"] = data
		drawn["label"] = map[string]any{"show": true, "formatter": p.format(0)}
		option["visualMap"] = []any{map[string]any{"type": "continuous", "min": low, "max": high, "dimension": 2, "calculable": true, "formatter": p.format(0)}}
	})
}

// classes colours row by column by what the figures mean, not by their size. A figure
// that is not good has a sign.
func (p Plot) classes(columns []string) (json.RawMessage, error) {
	shades := []string{"good", "fair", "poor", "none"}
	return cells(columns, p.axis(0), func(option, drawn map[string]any) {
		data := []any{}
		for i, m := range p.Marks {
			if !m.Values[0].Valid {
				continue
			}
			class := slices.Index(shades, m.Shade)
			if class < 0 {
				class = len(shades) - 1
			}
			data = append(data, datum(i, []any{m.At[1], m.At[0], class, number(m.Values[0])}, "shade", shades[class], "name", warning(m.Shade)))
		}
		drawn["data"] = data
		drawn["label"] = map[string]any{"show": true, "formatter": named(p.format(0))}
		pieces := p
		pieces.Shades = shades[:3]
		words := []string{"达标", "预警", "未达标"}
		if p.English {
			words = []string{"Good", "Warning", "Below"}
		}
		option["visualMap"] = []any{pieces.pieces(words)}
	})
}

// signs go with the shades, so that no state is shown by colour alone.
func sign(shade string) string {
	switch shade {
	case "good":
		return "●"
	case "fair":
		return "▲"
	case "poor":
		return "■"
	case "first":
		return "◆"
	case "second":
		return "◇"
	default:
		return "○"
	}
}

// Matrix shows the state of each row and column; where a cell has several, the
// worst, which is the first of the states.
func Matrix(p Plot) (json.RawMessage, error) {
	type cell struct{ row, column int }
	worst := map[cell]int{} // mark by cell
	for i, m := range p.Marks {
		at := cell{m.At[0], m.At[1]}
		if known, found := worst[at]; !found || m.At[2] < p.Marks[known].At[2] {
			worst[at] = i
		}
	}
	shown := make([]int, 0, len(worst))
	for _, i := range worst {
		shown = append(shown, i)
	}
	slices.Sort(shown)
	return cells(p.axis(1), p.axis(0), func(option, drawn map[string]any) {
		data := make([]any, len(shown))
		for n, i := range shown {
			m := p.Marks[i]
			data[n] = datum(i, []any{m.At[1], m.At[0], m.At[2]}, "name", sign(p.Shades[m.At[2]]))
		}
		drawn["data"] = data
		drawn["label"] = map[string]any{"show": true, "formatter": "{b}"}
		option["visualMap"] = []any{p.pieces(p.axis(2))}
	})
}

// pieces is a legend of states; the page has the colours of their shades.
func (p Plot) pieces(names []string) map[string]any {
	pieces := make([]any, len(names))
	for i, name := range names {
		pieces[i] = map[string]any{"value": i, "label": sign(p.Shades[i]) + " " + name, "shade": p.Shades[i]}
	}
	return map[string]any{"type": "piecewise", "dimension": 2, "pieces": pieces}
}

// Most squares of a waffle that stand for one thing each; above, each is a hundredth.
const mostSquares = 150

// Waffle shows parts of a whole as squares: one for each thing while they can be
// counted, else a hundred of them, whose last ones fall to the largest remainders.
func Waffle(p Plot) (json.RawMessage, error) {
	amounts, total := make([]decimal.Decimal, len(p.Marks)), decimal.Zero
	for i, m := range p.Marks {
		if m.Values[0].Valid && m.Values[0].Decimal.IsPositive() {
			amounts[i] = m.Values[0].Decimal
		}
		total = total.Add(amounts[i])
	}
	squares := apportion(amounts, total)
	count := 0
	for _, n := range squares {
		count += n
	}
	across := 10
	if count > 100 {
		across = 16
	} else if count <= 12 {
		across = max(count, 1)
	}
	names := func(n int) []string {
		list := make([]string, n)
		for i := range list {
			list[i] = fmt.Sprint(i + 1)
		}
		return list
	}
	return cells(names(across), names((count+across-1)/across), func(option, drawn map[string]any) {
		data, at := []any{}, 0
		for i, n := range squares {
			for range n {
				data = append(data, datum(i, []any{at % across, at / across, i}, "name", sign(p.Shades[i])))
				at++
			}
		}
		drawn["data"] = data
		drawn["label"] = map[string]any{"show": count <= 130, "formatter": "{b}"}
		for _, axis := range []string{"xAxis", "yAxis"} {
			option[axis].([]any)[0].(map[string]any)["show"] = false
		}
		option["visualMap"] = []any{p.pieces(p.axis(0))}
	})
}

// apportion shares out squares: whole numbers as they are, else a hundred.
func apportion(amounts []decimal.Decimal, total decimal.Decimal) []int {
	squares := make([]int, len(amounts))
	if !total.IsPositive() {
		return squares
	}
	whole := total.LessThanOrEqual(decimal.NewFromInt(mostSquares))
	for _, a := range amounts {
		whole = whole && a.IsInteger()
	}
	if whole {
		for i, a := range amounts {
			squares[i] = int(a.IntPart())
		}
		return squares
	}
	rest, order := make([]decimal.Decimal, len(amounts)), make([]int, len(amounts))
	left := 100
	for i, a := range amounts {
		exact := a.Mul(decimal.NewFromInt(100)).DivRound(total, 8)
		squares[i], rest[i], order[i] = int(exact.IntPart()), exact.Sub(exact.Floor()), i
		left -= squares[i]
	}
	slices.SortStableFunc(order, func(a, b int) int { return rest[b].Cmp(rest[a]) })
	for _, i := range order[:min(left, len(order))] {
		squares[i]++
	}
	return squares
}
