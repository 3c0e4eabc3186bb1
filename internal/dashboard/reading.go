package dashboard

import (
	"cmp"
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

// reading is what one panel's rows say: the plot, and for each of its marks the
// way to the rows behind it.
type reading struct {
	plot    chart.Plot
	columns []string
	marks   []*Mark // aligned with the plot's
	all     *indicator.Drill
}

// newReading sets up the plot of a panel, still without marks.
func newReading(def *panel.Definition, ask question) (*reading, error) {
	r := &reading{plot: chart.Plot{Unit: ask.in.Of(def.Unit), English: ask.in == chart.English, Root: ask.in.Of(def.Root)}, columns: []string{}}
	if def.Target != "" {
		target, err := decimal.NewFromString(def.Target)
		if err != nil {
			return nil, fmt.Errorf("target: %w", err)
		}
		r.plot.Target, r.plot.TargetName = decimal.NewNullDecimal(target), ask.in.Of(targetWord())
	}
	for _, s := range def.States {
		r.plot.Shades = append(r.plot.Shades, s.Shade)
	}
	if z := def.Zone; z != nil {
		ceiling, err := decimal.NewFromString(z.Ceiling)
		if err != nil {
			return nil, fmt.Errorf("ceiling: %w", err)
		}
		floor, err := decimal.NewFromString(cmp.Or(z.Floor, "0"))
		if err != nil {
			return nil, fmt.Errorf("floor: %w", err)
		}
		r.plot.Zone = &chart.Zone{Ceiling: ceiling, Floor: floor, Name: ask.in.Of(z.Name), X: json.Number(z.X), Low: json.Number(z.Low), Top: json.Number(z.Top)}
	}
	return r, nil
}

// add appends a mark with its drill, and returns it for what else there is to say.
func (r *reading) add(m chart.Mark, drill *indicator.Drill) *Mark {
	mark := &Mark{Labels: m.Labels, Values: m.Values, Drill: drill, Gap: m.Shade == "poor"}
	if m.Shade != "" {
		mark.Shade = &m.Shade
	}
	r.plot.Marks = append(r.plot.Marks, m)
	r.marks = append(r.marks, mark)
	return mark
}
