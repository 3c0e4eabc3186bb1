package dashboard

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/evaluation"
	"litong3422/internal/filter"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// stepsSource counts parts of one set side by side, in one statement.
type stepsSource struct {
	set
	def     *panel.Definition
	figures []query.Figures
}

func (d *Dashboard) compileSteps(def *panel.Definition) (source, error) {
	s := &stepsSource{def: def}
	var err error
	if s.set, err = d.compileSet(def.Steps.Entity, def.Steps.Where, def.Steps.Span); err != nil {
		return nil, err
	}
	parts := make([]panel.Measure, len(def.Steps.Steps))
	for i, step := range def.Steps.Steps {
		if def.Steps.Sum != "" {
			parts[i].Function, parts[i].Field = panel.Sum, def.Steps.Sum
		}
		parts[i].Where = step.Of(throughDay)
	}
	s.figures, err = compileMeasures(s.entity, parts)
	return s, err
}

func (s *stepsSource) begin(ask question, round *postgres.Round) (func(*reading) error, error) {
	found, err := s.aggregate(ask, round, s.figures, s.params(ask))
	if err != nil {
		return nil, err
	}
	return func(r *reading) error {
		values, err := found()
		if err != nil {
			return err
		}
		return s.arrange(ask, values, r)
	}, nil
}

func (s *stepsSource) arrange(ask question, values [][]*string, r *reading) error {
	unit := ask.in.Of(s.def.Unit)
	r.all = s.drill(s.rows(ask.period))
	r.columns = []string{ask.in.Of(indicator.Text{ZH: "项目", EN: "Item"}), unit}
	r.plot.Names, r.plot.Formats, r.plot.Axes = []string{unit}, []string{s.def.Format}, [][]string{nil}
	for i, step := range s.def.Steps.Steps {
		value, err := evaluation.ParseFigure(values[i][0])
		if err != nil {
			return err
		}
		name := ask.in.Of(step.Name)
		r.plot.Axes[0] = append(r.plot.Axes[0], name)
		r.add(chart.Mark{At: []int{i}, Labels: []string{name}, Values: []decimal.NullDecimal{value}},
			s.drill(indicator.Both(r.all.Where, step.Of(ask.through))))
	}
	return nil
}

// aggregate puts the figures of the set into the round.
func (s set) aggregate(ask question, round *postgres.Round, figures []query.Figures, values map[filter.Param]any) (func() ([][]*string, error), error) {
	where, err := filter.Bind(s.where, values)
	if err != nil {
		return nil, err
	}
	if figures, err = bound(figures, values); err != nil {
		return nil, err
	}
	return round.Aggregate(ask.session.Scope(), s.entity, where, figures)
}

// retainedSource counts, for each step, the rows old enough for it and those of
// them that came so far, all in one statement. A step that no row is old enough
// for is unknown, never zero.
type retainedSource struct{ stepsSource }

func (d *Dashboard) compileRetained(def *panel.Definition) (source, error) {
	s := &retainedSource{stepsSource{def: def}}
	var err error
	if s.set, err = d.compileSet(def.Steps.Entity, def.Steps.Where, def.Steps.Span); err != nil {
		return nil, err
	}
	var parts []panel.Measure
	for i, step := range def.Steps.Steps {
		old := s.begun(begunBy(i))
		parts = append(parts, panel.Measure{Where: indicator.Both(old, step.Where)}, panel.Measure{Where: old})
	}
	s.figures, err = compileMeasures(s.entity, parts)
	return s, err
}

// begunBy is the param of the day by which the rows of a step have begun.
func begunBy(step int) filter.Param { return filter.Param(fmt.Sprintf("begun%d", step)) }

// begun are the rows begun by a day, or a placeholder for one.
func (s *retainedSource) begun(day any) panel.Where {
	return panel.Where{s.span.Date: panel.Where{"lte": day}}
}

// days are the days by which rows have begun that are old enough for each step.
func (s *retainedSource) days(p indicator.Period) ([]string, error) {
	last, err := time.Parse(time.DateOnly, p.Last())
	if err != nil {
		return nil, fmt.Errorf("the last day of a period: %w", err)
	}
	days := make([]string, len(s.def.Steps.Steps))
	for i, step := range s.def.Steps.Steps {
		days[i] = last.AddDate(-step.Years, 0, 0).Format(time.DateOnly)
	}
	return days, nil
}

func (s *retainedSource) begin(ask question, round *postgres.Round) (func(*reading) error, error) {
	days, err := s.days(ask.period)
	if err != nil {
		return nil, err
	}
	values := s.params(ask)
	for i, day := range days {
		values[begunBy(i)] = day
	}
	found, err := s.aggregate(ask, round, s.figures, values)
	if err != nil {
		return nil, err
	}
	return func(r *reading) error {
		values, err := found()
		if err != nil {
			return err
		}
		return s.arrange(ask, days, values, r)
	}, nil
}

func (s *retainedSource) arrange(ask question, days []string, found [][]*string, r *reading) error {
	steps := s.def.Steps
	rate := ask.in.Of(indicator.Text{ZH: "比例", EN: "Share"})
	r.all = s.drill(s.rows(ask.period))
	r.columns = []string{ask.in.Of(indicator.Text{ZH: "年限", EN: "Years"}), rate, ask.in.Of(steps.Retained[0]), ask.in.Of(steps.Retained[1])}
	r.plot.Names, r.plot.Formats, r.plot.Axes = []string{rate}, []string{s.def.Format}, [][]string{nil}
	for i, step := range steps.Steps {
		values := make([]decimal.NullDecimal, 2)
		for n := range values {
			var err error
			if values[n], err = evaluation.ParseFigure(found[2*i+n][0]); err != nil {
				return err
			}
		}
		name := ask.in.Of(step.Name)
		r.plot.Axes[0] = append(r.plot.Axes[0], name)
		r.add(chart.Mark{At: []int{i}, Labels: []string{name}, Values: append([]decimal.NullDecimal{ratio(values)}, values...)},
			s.drill(indicator.Both(r.all.Where, s.begun(days[i]))))
	}
	return nil
}
