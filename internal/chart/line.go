package chart

import (
	"encoding/json"
	"slices"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/shopspring/decimal"
)

// monthsBefore is how many points of a monthly trend lie a year apart.
const monthsBefore = 12

// Trend is a line over periods, with the target as a dashed line. A point that is not
// good has a sign, the last known one its figure. With Before, the same month of the year
// before is a second, quiet line.
func Trend(s Spec) (json.RawMessage, error) {
	line := charts.NewLine()
	line.SetGlobalOptions(
		charts.WithGridOpts(grid("36", "24", "12", "12")),
		charts.WithXAxisOpts(opts.XAxis{Type: "category"}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Name: s.Unit, Scale: opts.Bool(true), AxisLabel: s.axis()}),
	)
	line.SetXAxis(s.labels()).AddSeries(s.Name, nil)
	steps := s.steps()
	before := s.Words.Before != "" && len(s.Points) > monthsBefore
	if before {
		line.AddSeries(s.Words.Before, nil)
	}
	if steps {
		line.AddSeries(s.Words.Target, nil)
	}
	return finish(line, func(option map[string]any) {
		option["tooltip"] = s.tooltip("axis")
		s.endAtHundred(option["yAxis"].([]any)[0].(map[string]any))
		across := option["xAxis"].([]any)[0].(map[string]any)
		across["boundaryGap"], across["axisLabel"] = false, map[string]any{"showMaxLabel": true, "hideOverlap": true}
		drawn := series(option, 0)
		drawn["data"] = s.trend()
		drawn["connectNulls"] = false
		drawn["showSymbol"], drawn["symbol"], drawn["shade"] = true, "none", "own"
		if !steps && s.Target.Valid {
			drawn["markLine"] = s.targetLine("yAxis")
		}
		if before {
			past := series(option, 1)
			past["data"], past["connectNulls"], past["symbol"], past["shade"] = s.yearBefore(), false, "none", "quiet"
		}
		if steps {
			targets := option["series"].([]any)
			stepped := targets[len(targets)-1].(map[string]any)
			stepped["data"], stepped["connectNulls"], stepped["symbol"], stepped["shade"], stepped["step"] = s.targets(), false, "none", "target", "middle"
		}
	})
}

// steps reports whether the points are judged by different targets.
func (s Spec) steps() bool {
	for _, p := range s.Points[min(1, len(s.Points)):] {
		if first := s.Points[0].Target; p.Target.Valid != first.Valid || !p.Target.Decimal.Equal(first.Decimal) {
			return true
		}
	}
	return false
}

// targets is the data of the line of targets.
func (s Spec) targets() []any {
	values := make([]any, len(s.Points))
	for i, p := range s.Points {
		values[i] = number(p.Target)
	}
	return values
}

// trend is the data of the line: signs at points that are not good, and the last figure.
func (s Spec) trend() []any {
	data, last := s.data(), -1
	for i, p := range s.Points {
		if !p.Value.Valid {
			continue
		}
		last = i
		switch p.Shade {
		case "fair":
			data[i] = map[string]any{"value": number(p.Value), "shade": p.Shade, "symbol": "triangle", "symbolSize": 9}
		case "poor":
			data[i] = map[string]any{"value": number(p.Value), "shade": p.Shade, "symbol": "rect", "symbolSize": 8}
		}
	}
	if last < 0 {
		return data
	}
	item, signed := data[last].(map[string]any)
	if !signed {
		item = map[string]any{"value": number(s.Points[last].Value), "symbol": "circle", "symbolSize": 7}
	}
	item["label"] = map[string]any{"show": true, "position": "top", "formatter": s.Format}
	data[last] = item
	return data
}

// yearBefore is the data of the same months of the year before.
func (s Spec) yearBefore() []any {
	values := make([]any, len(s.Points))
	for i := monthsBefore; i < len(s.Points); i++ {
		values[i] = number(s.Points[i-monthsBefore].Value)
	}
	return values
}

// endAtHundred gives an axis of rates near the whole round steps that end at 100:
// left to itself, it would go on to 102 %.
func (s Spec) endAtHundred(axis map[string]any) {
	if s.Format != "@percent" {
		return
	}
	axis["minInterval"] = 1
	lines := []Point{{Value: s.Target}}
	for _, p := range s.Points {
		lines = append(lines, Point{Value: p.Target})
	}
	low, high := bounds(append(lines, s.Points...))
	hundred := decimal.NewFromInt(100)
	known := slices.ContainsFunc(s.Points, func(p Point) bool { return p.Value.Valid })
	if low.Equal(hundred) {
		high = hundred // all the same; bounds set them apart
	}
	if !known || high.GreaterThan(hundred) || high.LessThan(decimal.NewFromInt(90)) {
		return
	}
	step := decimal.NewFromInt(20)
	for _, finer := range []int64{10, 5, 2, 1} {
		if hundred.Sub(low).LessThanOrEqual(decimal.NewFromInt(finer * 5)) {
			step = decimal.NewFromInt(finer)
		}
	}
	if s.Target.Valid && low.Equal(s.Target.Decimal) && low.Mod(step).IsZero() {
		low = low.Sub(step) // the target's line is no axis
	}
	start := decimal.Min(low.Div(step).Floor().Mul(step), hundred.Sub(step.Mul(decimal.NewFromInt(2))))
	axis["min"], axis["max"], axis["interval"] = json.Number(start.String()), 100, json.Number(step.String())
}

// Spark is the small line of a card: no axes, no words.
func Spark(s Spec) (json.RawMessage, error) {
	line := charts.NewLine()
	line.SetGlobalOptions(
		charts.WithGridOpts(opts.Grid{Top: "2", Right: "2", Bottom: "2", Left: "2"}),
		charts.WithXAxisOpts(opts.XAxis{Type: "category", Show: opts.Bool(false)}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", Show: opts.Bool(false), Scale: opts.Bool(true)}),
	)
	line.SetXAxis(s.labels()).AddSeries(s.Name, nil)
	return finish(line, func(option map[string]any) {
		option["tooltip"] = map[string]any{"show": false}
		drawn := series(option, 0)
		drawn["data"] = s.data()
		drawn["showSymbol"] = false
		drawn["silent"] = true
	})
}
