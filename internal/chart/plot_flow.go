package chart

import (
	"encoding/json"
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/shopspring/decimal"
)

// SankeyFlow draws what goes from each stage to the next. A mark of three stages
// is two links; links of the same ends stay apart, so that each leads to its rows.
func SankeyFlow(p Plot) (json.RawMessage, error) {
	sankey := charts.NewSankey()
	sankey.AddSeries("", nil, nil)
	return finish(sankey, func(option map[string]any) {
		option["tooltip"] = tip()
		first := make([]int, len(p.Axes)+1)
		nodes := []any{}
		used := map[int]bool{}
		for d, axis := range p.Axes {
			first[d+1] = first[d] + len(axis)
		}
		links := []any{}
		for i, m := range p.Marks {
			if !m.Values[0].Valid || !m.Values[0].Decimal.IsPositive() {
				continue
			}
			for d := 0; d+1 < len(m.At); d++ {
				from, to := first[d]+m.At[d], first[d+1]+m.At[d+1]
				used[from], used[to] = true, true
				link := datum(i, number(m.Values[0]))
				link["source"], link["target"] = fmt.Sprint(from), fmt.Sprint(to)
				links = append(links, link)
			}
		}
		for d, axis := range p.Axes {
			for i, name := range axis {
				if id := first[d] + i; used[id] {
					nodes = append(nodes, map[string]any{"id": fmt.Sprint(id), "name": name, "depth": d})
				}
			}
		}
		drawn := series(option, 0)
		delete(drawn, "links")
		drawn["data"], drawn["edges"] = nodes, links
		drawn["top"], drawn["bottom"], drawn["left"], drawn["right"] = "12", "16", "8", "136"
		drawn["draggable"] = false
		drawn["nodeGap"] = 14
		drawn["emphasis"] = map[string]any{"focus": "adjacency"}
		drawn["label"] = map[string]any{"show": true, "formatter": "{b}"}
	})
}

// FunnelSteps draws what is left at each step, in the order of the steps.
func FunnelSteps(p Plot) (json.RawMessage, error) {
	funnel := charts.NewFunnel()
	funnel.AddSeries("", nil)
	return finish(funnel, func(option map[string]any) {
		option["tooltip"] = tip()
		data := make([]any, len(p.Marks))
		for i, m := range p.Marks {
			data[i] = datum(i, number(m.Values[0]), "name", m.Labels[0])
		}
		least, most := p.ends()
		drawn := series(option, 0)
		drawn["data"], drawn["sort"] = data, "none"
		// The last step ends as wide as the smallest: in a point, it would look like nothing left.
		drawn["min"], drawn["max"] = json.Number(least.String()), json.Number(most.String())
		drawn["minSize"] = least.Mul(decimal.NewFromInt(100)).DivRound(most, 2).String() + "%"
		drawn["top"], drawn["bottom"], drawn["left"], drawn["width"] = "8", "8", "4%", "62%"
		drawn["gap"] = 4
		drawn["label"] = map[string]any{"show": true, "position": "right", "formatter": "@named"}
	})
}

// ends are the smallest and the largest of the first measure; nothing to draw, or
// steps of one and the same size, start from zero.
func (p Plot) ends() (least, most decimal.Decimal) {
	points := make([]Point, len(p.Marks))
	for i, m := range p.Marks {
		points[i].Value = m.Values[0]
	}
	least, most = bounds(points)
	if p.level(0) {
		return decimal.Zero, least
	}
	return decimal.Max(least, decimal.Zero), decimal.Max(most, decimal.NewFromInt(1))
}

// TreeMapOf draws parts, within a larger part when there are two dimensions, each
// as large as its value. Leaves carry their marks.
func TreeMapOf(p Plot) (json.RawMessage, error) {
	tree := charts.NewTreeMap()
	tree.AddSeries("", nil)
	return finish(tree, func(option map[string]any) {
		option["tooltip"] = tip()
		roots, branches := []any{}, map[string]int{}
		for i, m := range p.Marks {
			if !m.Values[0].Valid || !m.Values[0].Decimal.IsPositive() {
				continue // nothing has no size
			}
			leaf := datum(i, number(m.Values[0]), "name", m.Labels[len(m.Labels)-1])
			if len(m.Labels) == 1 {
				roots = append(roots, leaf)
				continue
			}
			at, known := branches[m.Labels[0]]
			if !known {
				at = len(roots)
				branches[m.Labels[0]] = at
				roots = append(roots, map[string]any{"name": m.Labels[0], "children": []any{}})
			}
			branch := roots[at].(map[string]any)
			branch["children"] = append(branch["children"].([]any), leaf)
		}
		drawn := series(option, 0)
		drawn["data"] = roots
		drawn["roam"], drawn["nodeClick"] = false, false
		drawn["breadcrumb"] = map[string]any{"show": false}
		drawn["top"], drawn["bottom"], drawn["left"], drawn["right"] = "4", "4", "4", "4"
		drawn["label"] = map[string]any{"show": true, "formatter": named(p.format(0))}
		drawn["levels"] = []any{map[string]any{"upperLabel": map[string]any{"show": false}}}
		drawn["upperLabel"] = map[string]any{"show": len(p.Axes) > 1, "height": 24}
	})
}
