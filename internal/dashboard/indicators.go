package dashboard

import (
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
)

// indicatorsSource takes figures from the cells that the catalogue's indicators
// have. It puts no statement into the round: the session shares the cells.
type indicatorsSource struct {
	def *panel.Definition
	of  []*evaluation.Indicator
}

func (d *Dashboard) compileIndicators(def *panel.Definition) (source, error) {
	of, err := d.engine.Together(def.Indicators.Codes)
	return &indicatorsSource{def, of}, err
}

func (s *indicatorsSource) begin(ask question, _ *postgres.Round) (func(*reading) error, error) {
	return func(r *reading) error {
		r.plot.Formats = []string{s.def.Format, s.def.Format}
		switch of := s.def.Indicators; {
		case of.Edge > 0:
			return s.readEdges(ask, r)
		case of.Townships && len(s.of) > 1:
			return s.readBeside(ask, r)
		case of.Townships:
			return s.readTownships(ask, r)
		case of.OfFraction:
			return s.readFraction(ask, r)
		default:
			return s.readTargets(ask, r)
		}
	}, nil
}

// readTargets puts the district's figures beside their targets.
func (s *indicatorsSource) readTargets(ask question, r *reading) error {
	r.plot.Names = []string{ask.in.Of(indicator.Text{ZH: "数值", EN: "Value"}), ask.in.Of(targetWord())}
	r.columns = append([]string{ask.in.Of(indicator.Text{ZH: "指标", EN: "Indicator"})}, r.plot.Names...)
	names := []string{}
	for i, of := range s.of {
		v, err := ask.session.OfDistrict(of, ask.under, ask.period)
		if err != nil {
			return err
		}
		names = append(names, ask.in.Of(of.Name))
		r.add(chart.Mark{At: []int{i}, Labels: []string{names[i]}, Values: []decimal.NullDecimal{v.Value, v.Target}, Shade: evaluation.ShadeOf(v.Light)}, v.Drill())
	}
	r.plot.Axes = [][]string{names}
	return nil
}

func targetWord() indicator.Text { return indicator.Text{ZH: "目标", EN: "Target"} }
func township() indicator.Text   { return indicator.Text{ZH: "乡镇", EN: "Township"} }

// readFraction parts a whole into the numerator and the rest.
func (s *indicatorsSource) readFraction(ask question, r *reading) error {
	of := s.of[0]
	v, err := ask.session.OfDistrict(of, ask.under, ask.period)
	if err != nil {
		return err
	}
	names := []string{ask.in.Of(of.Numerator), ask.in.Of(indicator.Text{ZH: "其余", EN: "The rest"})}
	r.columns = []string{ask.in.Of(of.Name), ask.in.Of(s.def.Unit)}
	r.plot.Names, r.plot.Axes = []string{ask.in.Of(of.Name)}, [][]string{names}
	left := decimal.NullDecimal{}
	if v.Numerator.Valid && v.Denominator.Valid {
		left = decimal.NewNullDecimal(v.Denominator.Decimal.Sub(v.Numerator.Decimal))
	}
	r.all = v.Drill()
	part, rest := partsOf(*r.all)
	r.add(chart.Mark{At: []int{0}, Labels: names[:1], Values: []decimal.NullDecimal{v.Numerator}}, part)
	r.add(chart.Mark{At: []int{1}, Labels: names[1:], Values: []decimal.NullDecimal{left}}, rest)
	return nil
}

// partsOf leads to the rows of the numerator and to all others; nil where the
// drill has no filter for the numerator.
func partsOf(drill indicator.Drill) (part, rest *indicator.Drill) {
	if drill.Numerator == nil {
		return nil, nil
	}
	numerator, others := drill, drill
	numerator.Where, numerator.Numerator, others.Numerator = drill.Numerator, nil, nil
	others.Where = panel.Where{"and": []panel.Where{drill.Where, {"not": drill.Numerator}}}
	return &numerator, &others
}

// readTownships reads one indicator for the townships, over the period or by its
// parts.
func (s *indicatorsSource) readTownships(ask question, r *reading) error {
	periods, err := s.periods(ask.period)
	if err != nil {
		return err
	}
	units, values, err := ask.session.OfTownships(s.of[0], ask.under, periods...)
	if err != nil {
		return err
	}
	s.nameTownships(ask, r, periods)
	for n, u := range units {
		if s.def.Kind != panel.Tiles && !anyFigure(values[n]) {
			continue // a farm or zone without records
		}
		name := ask.in.Of(ask.set.Called(&u))
		r.plot.Axes[0] = append(r.plot.Axes[0], name)
		for k, v := range values[n] {
			if v != nil {
				s.addTownship(r, v, name, k, len(periods) > 1)
			}
		}
	}
	return nil
}

func (s *indicatorsSource) periods(p indicator.Period) ([]indicator.Period, error) {
	if s.def.Indicators.ByPeriod == "" {
		return []indicator.Period{p}, nil
	}
	return indicator.Split(p.From, p.To, s.def.Indicators.ByPeriod, false)
}

// nameTownships puts the names of the axes and values into the heads.
func (s *indicatorsSource) nameTownships(ask question, r *reading, periods []indicator.Period) {
	name := ask.in.Of(s.of[0].Name)
	r.columns = []string{ask.in.Of(township())}
	r.plot.Names, r.plot.Axes = []string{name}, [][]string{nil}
	if len(periods) > 1 {
		r.columns = append(r.columns, ask.in.Of(indicator.Text{ZH: "期间", EN: "Period"}))
		r.plot.Axes = append(r.plot.Axes, nil)
		for _, p := range periods {
			r.plot.Axes[1] = append(r.plot.Axes[1], ask.in.Span(p.Label))
		}
	}
	r.columns = append(r.columns, name)
	if s.def.Kind == panel.Bullet {
		r.columns, r.plot.Names = append(r.columns, ask.in.Of(targetWord())), append(r.plot.Names, ask.in.Of(targetWord()))
	}
}

// addTownship adds the value of the last township on the axis, of the k-th period.
func (s *indicatorsSource) addTownship(r *reading, v *evaluation.Value, name string, k int, byPeriod bool) {
	m := chart.Mark{At: []int{len(r.plot.Axes[0]) - 1}, Labels: []string{name}, Code: v.Unit.Code, Values: []decimal.NullDecimal{v.Value}, Shade: evaluation.ShadeOf(v.Light)}
	if s.def.Kind == panel.Bullet {
		m.Values = append(m.Values, v.Target)
	}
	if byPeriod {
		m.At, m.Labels = append(m.At, k), append(m.Labels, r.plot.Axes[1][k])
	}
	r.add(m, v.Drill()).Gap = v.Light == indicator.Red
}

func anyFigure(of []*evaluation.Value) bool {
	return slices.ContainsFunc(of, func(v *evaluation.Value) bool { return v != nil && v.Value.Valid })
}
