package dashboard

import (
	"encoding/json"
	"fmt"
	"time"

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
	if def.Kind == panel.Gantt {
		var err error
		if r.plot.From, err = time.Parse(time.DateOnly, ask.period.Last()); err != nil {
			return nil, fmt.Errorf("the last day of a period: %w", err)
		}
		if r.plot.To, err = time.Parse(time.DateOnly, def.Rows.Span.Horizon(ask.period)); err != nil {
			return nil, fmt.Errorf("the last day ahead: %w", err)
		}
	}
	for _, s := range def.States {
		r.plot.Shades = append(r.plot.Shades, s.Shade)
	}
	if z := def.Zone; z != nil {
		ceiling, err := decimal.NewFromString(z.Ceiling)
		if err != nil {
			return nil, fmt.Errorf("ceiling: %w", err)
		}
		r.plot.Zone = &chart.Zone{Ceiling: ceiling, Name: ask.in.Of(z.Name), X: json.Number(z.X), Low: json.Number(z.Low), Top: json.Number(z.Top)}
	}
	return r, nil
}

// add appends a mark with its drill, and returns it for what else there is to say.
func (r *reading) add(m chart.Mark, drill *indicator.Drill) *Mark {
	mark := &Mark{Labels: m.Labels, Values: m.Values, Drill: drill}
	r.plot.Marks = append(r.plot.Marks, m)
	r.marks = append(r.marks, mark)
	return mark
}
