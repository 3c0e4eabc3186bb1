package graph

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

// readRetained counts, for each step, the rows old enough for it and those of them
// that came so far, all in one statement. A step that nobody is old enough for is
// unknown, never zero.
func (d *desk) readRetained(read *panelReading, def *panel.Definition, e *catalogue.Entity, p indicator.Period, in string) error {
	steps := def.Steps
	base := panel.Both(steps.Where, steps.Span.Of(p))
	where, err := d.r.filter(e, base)
	if err != nil {
		return fmt.Errorf("panel %s: %w", def.Code, err)
	}
	var parts []panel.Measure
	old := make([]panel.Where, len(steps.Steps))
	for i, s := range steps.Steps {
		if old[i], err = begunBefore(steps.Span.Date, p, s.Years); err != nil {
			return fmt.Errorf("panel %s: %w", def.Code, err)
		}
		parts = append(parts, panel.Measure{Where: panel.Both(old[i], s.Where)}, panel.Measure{Where: old[i]})
	}
	figures, err := d.measures(e, parts)
	if err != nil {
		return fmt.Errorf("panel %s: %w", def.Code, err)
	}
	found, err := d.r.Reader.Aggregate(d.ctx, d.scope, e, where, figures)
	if err != nil {
		return err
	}
	rate := indicator.Text{ZH: "比例", EN: "Share"}.In(in)
	read.all = panelDrill(e, base)
	read.columns = []string{indicator.Text{ZH: "年限", EN: "Years"}.In(in), rate, steps.Retained[0].In(in), steps.Retained[1].In(in)}
	read.plot.Names, read.plot.Formats, read.plot.Axes = []string{rate}, []string{def.Format}, [][]string{nil}
	for i, s := range steps.Steps {
		values := make([]decimal.NullDecimal, 2)
		for n := range values {
			if values[n], err = decimalIn(found[2*i+n][0]); err != nil {
				return err
			}
		}
		name := s.Name.In(in)
		read.plot.Axes[0] = append(read.plot.Axes[0], name)
		read.add(chart.Mark{At: []int{i}, Labels: []string{name}, Values: append([]decimal.NullDecimal{ratio(values)}, values...)}, panelDrill(e, panel.Both(base, old[i])))
	}
	return nil
}

// begunBefore finds rows at least so many years old at the period's end.
func begunBefore(field string, p indicator.Period, years int) (panel.Where, error) {
	last, err := time.Parse(time.DateOnly, p.Last())
	if err != nil {
		return nil, fmt.Errorf("the last day of a period: %w", err)
	}
	return panel.Where{field: panel.Where{"lte": last.AddDate(-years, 0, 0).Format(time.DateOnly)}}, nil
}
