package dashboard

import (
	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
)

// readEdges lists the townships that rank first, then those that rank last; none is on
// both lists.
func (s *indicatorsSource) readEdges(ask question, r *reading) error {
	of, edge := s.of[0], s.def.Indicators.Edge
	from, to := ask.period.First(), ask.period.Last()
	places, err := ask.session.Ranking(of, evaluation.Selection{From: &from, To: &to, Boundaries: ask.under})
	if err != nil {
		return err
	}
	name, rank := ask.in.Of(of.Name), ask.in.Of(indicator.Text{ZH: "名次", EN: "Rank"})
	r.columns = []string{ask.in.Of(township()), ask.in.Of(indicator.Text{ZH: "榜", EN: "List"}), name, rank}
	lists := []string{ask.in.Of(indicator.Text{ZH: "● 红榜", EN: "● First"}), ask.in.Of(indicator.Text{ZH: "■ 黑榜", EN: "■ Last"})}
	r.plot.Names, r.plot.Axes = []string{name, rank}, [][]string{nil, lists}
	var ranked []*evaluation.RankedValue
	for _, p := range places {
		if p.Place > 0 && ask.session.Scope().Townships == nil { // the townships in view are no list of first and last
			ranked = append(ranked, p)
		}
	}
	first := 0
	for ; first < len(ranked) && ranked[first].Place <= edge; first++ {
		r.addRanked(ask, ranked[first], lists, 0)
	}
	for i := max(first, len(ranked)-edge); i < len(ranked); i++ {
		r.addRanked(ask, ranked[i], lists, 1)
	}
	return nil
}

// addRanked adds a township to one of the lists.
func (r *reading) addRanked(ask question, p *evaluation.RankedValue, lists []string, list int) {
	u := p.Value.Unit
	name := ask.in.Of(ask.set.Called(u))
	r.plot.Axes[0] = append(r.plot.Axes[0], name)
	m := chart.Mark{
		At: []int{len(r.plot.Axes[0]) - 1, list}, Labels: []string{name, lists[list]}, Code: u.Code,
		Values: []decimal.NullDecimal{p.Value.Value, decimal.NewNullDecimal(decimal.NewFromInt(int64(p.Place)))},
		Shade:  []string{"good", "poor"}[list],
	}
	r.add(m, p.Value.Drill()).Gap = p.Value.Light == indicator.Red
}

// readBeside puts several indicators of the townships side by side.
func (s *indicatorsSource) readBeside(ask question, r *reading) error {
	value := ask.in.Of(indicator.Text{ZH: "数值", EN: "Value"})
	r.columns = []string{ask.in.Of(township()), ask.in.Of(indicator.Text{ZH: "指标", EN: "Indicator"}), value}
	r.plot.Names, r.plot.Axes = []string{value}, [][]string{nil, nil}
	rows := map[string]int{}
	for column, of := range s.of {
		name := ask.in.Of(of.Name)
		r.plot.Axes[1] = append(r.plot.Axes[1], name)
		units, values, err := ask.session.OfTownships(of, ask.under, ask.period)
		if err != nil {
			return err
		}
		for n, u := range units {
			v := values[n][0]
			if v == nil || !v.Value.Valid {
				continue
			}
			town := ask.in.Of(ask.set.Called(&u))
			row, known := rows[u.Code]
			if !known {
				row = len(r.plot.Axes[0])
				rows[u.Code] = row
				r.plot.Axes[0] = append(r.plot.Axes[0], town)
			}
			r.add(chart.Mark{At: []int{row, column}, Labels: []string{town, name}, Code: u.Code, Values: []decimal.NullDecimal{v.Value}, Shade: evaluation.ShadeOf(v.Light)}, v.Drill())
		}
	}
	return nil
}
