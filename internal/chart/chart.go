// Package chart makes ECharts options with go-echarts. An option is data: it
// carries no functions, no palette and no title; the page owns those, and swaps
// formatter names such as "@percent" for its own functions.
package chart

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"

	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"
	"github.com/shopspring/decimal"
)

// Point is one figure of a chart; without a value it is drawn as a gap.
type Point struct {
	Code  string // division code, for maps
	Label string
	Value decimal.NullDecimal
	// Target is the one that the value is judged by, in charts over time.
	Target decimal.NullDecimal
	Mark   *int   // index of the panel's mark; nil outside panels
	Shade  string // what it means: "good", "fair", "poor" …; "" judges nothing
}

// Spec says what to draw.
type Spec struct {
	Name   string // of the series
	Unit   string
	Format string // formatter name: "@percent", "@money", "@hours", "@integer", "@number"
	Points []Point
	Target decimal.NullDecimal
	Words  Words
}

// Words are the few words a chart says itself.
type Words struct {
	Target string
	Before string // the same month of the year before; "" draws no line of it
}

// builder is any chart of go-echarts.
type builder interface {
	Validate()
	JSON() map[string]any
}

// finish turns a chart into an option that the page's theme can dress.
func finish(c builder, dress func(option map[string]any)) (json.RawMessage, error) {
	c.Validate() // puts the category names in; JSON alone leaves them out
	raw, err := json.Marshal(c.JSON())
	if err != nil {
		return nil, fmt.Errorf("chart: %w", err)
	}
	numbers := json.NewDecoder(bytes.NewReader(raw))
	numbers.UseNumber() // figures stay exact
	var option map[string]any
	if err := numbers.Decode(&option); err != nil {
		return nil, fmt.Errorf("chart: %w", err)
	}
	// go-echarts always writes these; they would fight the page's theme and heading.
	for _, key := range []string{"color", "title", "toolbox", "legend", "dataset", "axisPointer"} {
		delete(option, key)
	}
	option["animation"] = false
	dress(option)
	raw, err = json.Marshal(option)
	if err != nil {
		return nil, fmt.Errorf("chart: %w", err)
	}
	return raw, nil
}

// item is a datum of a chart whose units the page drills by.
func (p Point) item() map[string]any {
	d := map[string]any{"value": number(p.Value), "code": p.Code}
	if p.Mark != nil {
		d["mark"] = *p.Mark
	}
	if p.Shade != "" {
		d["shade"], d["name"] = p.Shade, warning(p.Shade)
	}
	return d
}

// number is an exact JSON number, or null for unknown: never 0 for it.
func number(d decimal.NullDecimal) any {
	if !d.Valid {
		return nil
	}
	return json.Number(d.Decimal.String())
}

// series returns the option's i-th series.
func series(option map[string]any, i int) map[string]any {
	return option["series"].([]any)[i].(map[string]any)
}

// data gives a series its figures, gaps as null: go-echarts leaves a nil value
// out, and with it the item.
func (s Spec) data() []any {
	values := make([]any, len(s.Points))
	for i, p := range s.Points {
		values[i] = number(p.Value)
	}
	return values
}

func (s Spec) labels() []string {
	labels := make([]string, len(s.Points))
	for i, p := range s.Points {
		labels[i] = p.Label
	}
	return labels
}

// targetLine is a dashed line at the target, with its label.
func (s Spec) targetLine(axis string) map[string]any {
	return map[string]any{
		"silent": true, "symbol": "none",
		"lineStyle": map[string]any{"type": "dashed"},
		"label":     map[string]any{"formatter": "{b}", "position": "insideEndTop"},
		"data":      []any{map[string]any{"name": s.targetName(), axis: number(s.Target)}},
	}
}

// targetName is the target in words: Chinese has no blank before a figure.
func (s Spec) targetName() string {
	word := s.Words.Target
	if word != "" && word[len(word)-1] < utf8.RuneSelf {
		word += " "
	}
	return word + s.Target.Decimal.String() + s.Unit
}

// grid leaves room for labels; ECharts 6 moved its defaults, so each side is set.
func grid(top, right, bottom, left string) opts.Grid {
	return opts.Grid{Top: top, Right: right, Bottom: bottom, Left: left, ContainLabel: opts.Bool(true)}
}

// axis formats the numbers along a value axis.
func (s Spec) axis() *opts.AxisLabel {
	return &opts.AxisLabel{Formatter: types.FuncStr(s.Format)}
}

// tooltip shows values as the axis does.
func (s Spec) tooltip(trigger string) map[string]any {
	return map[string]any{"show": true, "trigger": trigger, "valueFormatter": s.Format}
}
