package chart

import (
	"encoding/json"
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/shopspring/decimal"
)

// TierLinks draws who is linked to whom, a column for each tier: the root, then for
// each mark a node at its tier and place. Values are what is connected and what
// ought to be; a place of its own has a row, the tiers above all places stand in
// the middle.
func TierLinks(p Plot) (json.RawMessage, error) {
	graph := charts.NewGraph()
	graph.AddSeries("", nil, nil)
	t := newTiers(p)
	return finish(graph, func(option map[string]any) {
		option["tooltip"] = tip()
		option["grid"] = map[string]any{"top": "36", "bottom": "20", "left": "28", "right": "64", "containLabel": false}
		option["xAxis"] = []any{map[string]any{"type": "category", "data": append([]string{p.Root}, p.axis(0)...), "position": "top", "boundaryGap": false, "axisLine": map[string]any{"show": false}, "axisTick": map[string]any{"show": false}, "axisLabel": map[string]any{"interval": 0, "margin": 18}}}
		option["yAxis"] = []any{map[string]any{"type": "value", "min": 0, "max": max(t.rows-1, 1), "inverse": true, "show": false}}
		drawn := series(option, 0)
		delete(drawn, "force")
		drawn["coordinateSystem"], drawn["layout"] = "cartesian2d", "none"
		nodes, links := []any{map[string]any{"id": "root", "name": p.Root, "value": []any{0, t.middle()}, "shade": "none", "symbolSize": 14}}, []any{}
		for i, m := range p.Marks {
			nodes = append(nodes, t.node(i, m))
			links = append(links, map[string]any{"source": t.above(m), "target": strconv.Itoa(i), "lineStyle": map[string]any{"type": line(missing(m))}})
		}
		drawn["data"], drawn["links"] = nodes, links
		drawn["label"] = map[string]any{"show": true, "position": "right", "formatter": "{b}"}
	})
}

// tiers knows where the nodes of a plot stand.
type tiers struct {
	plot  Plot
	row   map[int]int // of a place, by its index on the second axis
	rows  int
	nodes map[[2]int]int // mark by tier and place
	whole map[int]int    // the mark of a tier that has but one, by tier
}

func newTiers(p Plot) tiers {
	t := tiers{plot: p, row: map[int]int{}, nodes: map[[2]int]int{}, whole: map[int]int{}}
	for i, m := range p.Marks {
		t.nodes[[2]int{m.At[0], m.At[1]}] = i
		if m.Code == "" {
			t.whole[m.At[0]] = i
			continue
		}
		if _, known := t.row[m.At[1]]; !known {
			t.row[m.At[1]] = t.rows
			t.rows++
		}
	}
	return t
}

func (t tiers) middle() json.Number {
	return json.Number(decimal.NewFromInt(int64(max(t.rows-1, 1))).Div(decimal.NewFromInt(2)).String())
}

// above is the node that a mark is linked to: its place's on the tier above, or
// that tier's only one.
func (t tiers) above(m Mark) string {
	for tier := m.At[0] - 1; tier >= 0; tier-- {
		if i, known := t.nodes[[2]int{tier, m.At[1]}]; known {
			return strconv.Itoa(i)
		}
		if i, known := t.whole[tier]; known {
			return strconv.Itoa(i)
		}
	}
	return "root"
}

// node is named by its place where it is one unit, else by how many of its units are
// connected; a sign and its shape say that some lack their link.
func (t tiers) node(i int, m Mark) map[string]any {
	name := m.Labels[0]
	at := []any{m.At[0] + 1, t.middle()}
	if m.Code != "" {
		name, at[1] = m.Labels[1], t.row[m.At[1]]
	}
	if one := decimal.NewFromInt(1); m.Values[1].Valid && m.Values[1].Decimal.GreaterThan(one) {
		name = m.Values[0].Decimal.String() + "/" + m.Values[1].Decimal.String()
	}
	if missing(m) {
		return datum(i, at, "id", strconv.Itoa(i), "name", sign("poor")+" "+name, "shade", "poor", "symbolSize", 14, "symbol", "rect")
	}
	return datum(i, at, "id", strconv.Itoa(i), "name", name, "shade", "good", "symbolSize", 14)
}

// missing reports whether less is there than ought to be.
func missing(m Mark) bool {
	return m.Values[0].Valid && m.Values[1].Valid && m.Values[0].Decimal.LessThan(m.Values[1].Decimal)
}

func line(dashed bool) string {
	if dashed {
		return "dashed"
	}
	return "solid"
}
