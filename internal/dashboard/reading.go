package dashboard

import (
	"cmp"
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/evaluation"
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
	judge   *indicator.Definition // whose lines judge the figures; nil for none
	lines   indicator.Lines
	limits  *panel.Limits // that shade them otherwise
}

// newReading sets up the plot of a panel, still without marks.
func newReading(c compiled, ask question) (*reading, error) {
	def := c.def
	r := &reading{judge: c.judge, limits: def.Limits, plot: chart.Plot{Unit: ask.in.Of(def.Unit), English: ask.in == chart.English, Root: ask.in.Of(def.Root)}, columns: []string{}}
	if r.judge != nil {
		var err error
		if r.lines, err = ask.session.CountyLines(r.judge, ask.period.To); err != nil {
			return nil, fmt.Errorf("target of %s: %w", r.judge.Code, err)
		}
		r.plot.Target, r.plot.TargetName = r.lines.Target, ask.in.Of(targetWord())
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

// shade is what a figure means: by the lines of the indicator that judges it, or by the
// limits of the panel.
func (r *reading) shade(v decimal.NullDecimal) string {
	if r.judge == nil {
		return r.limits.Shade(v)
	}
	return evaluation.ShadeOf(indicator.Judge(v, r.lines.Target, r.lines.RedLine, r.judge.Direction))
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
