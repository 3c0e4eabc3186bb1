package dashboard

import (
	"cmp"

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
		if field := cmp.Or(step.Sum, def.Steps.Sum); field != "" {
			parts[i].Function, parts[i].Field = panel.Sum, field
		}
		parts[i].Where = step.Of(placeholders())
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
	r.all = s.drill(s.rows(ask))
	r.columns = []string{ask.in.Of(indicator.Text{ZH: "项目", EN: "Item"}), unit}
	r.plot.Names, r.plot.Formats, r.plot.Axes = []string{unit}, []string{s.def.Format}, [][]string{nil}
	for i, step := range s.def.Steps.Steps {
		value, err := evaluation.ParseFigure(values[i][0])
		if err != nil {
			return err
		}
		name := ask.in.Of(step.Name)
		r.plot.Axes[0] = append(r.plot.Axes[0], name)
		m := chart.Mark{At: []int{i}, Labels: []string{name}, Values: []decimal.NullDecimal{value}}
		if s.def.Kind != panel.Waffle && i < len(s.def.States) {
			m.Shade = s.def.States[i].Shade
		}
		r.add(m, s.drill(indicator.Both(r.all.Where, step.Of(s.dates(ask)))))
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
