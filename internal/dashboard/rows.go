package dashboard

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/evaluation"
	"litong3422/internal/filter"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// maxMarks bounds the groups of one panel: two years of days fit well.
const maxMarks = 2000

// rowsSource groups an entity's rows, in one statement.
type rowsSource struct {
	set
	def    *panel.Definition
	axes   []axis
	groups query.Groups // but for its filter
}

func (d *Dashboard) compileRows(def *panel.Definition) (source, error) {
	rows := def.Rows
	s := &rowsSource{def: def}
	var err error
	if s.set, err = d.compileSet(rows.Entity, rows.Where, rows.Span); err != nil {
		return nil, err
	}
	s.groups = query.Groups{Entity: s.entity, Limit: maxMarks}
	if s.groups.Figures, err = compileMeasures(s.entity, rows.Measures); err != nil {
		return nil, err
	}
	s.axes = make([]axis, len(rows.By))
	for i, by := range rows.By {
		if s.axes[i], err = compileAxis(by, &s.groups); err != nil {
			return nil, err
		}
	}
	if def.Kind == panel.Matrix {
		s.axes[2].states = def.StateValues()
	}
	if rows.Most > 0 {
		s.groups.Order = []query.GroupOrder{{Figure: &query.FigureAt{Set: rows.MostBy}, Desc: true, NullsLast: true}}
		s.groups.Limit = rows.Most
	}
	return s, nil
}

func (s *rowsSource) begin(ask question, round *postgres.Round) (func(*reading) error, error) {
	q := s.groups
	var err error
	if q.Where, err = filter.Bind(s.where, s.params(ask)); err != nil {
		return nil, err
	}
	if q.By, err = s.keys(ask); err != nil {
		return nil, err
	}
	found, err := round.Groups(ask.session.Scope(), q)
	if err != nil {
		return nil, err
	}
	return func(r *reading) error {
		groups, err := found()
		if err != nil {
			return err
		}
		return s.arrange(ask, groups, r)
	}, nil
}

// villageEdge is the edge of an entity that has villages.
const villageEdge = "village"

// keys are the keys of the groups, with the divisions that a question asks for.
func (s *rowsSource) keys(ask question) ([]query.GroupKey, error) {
	if ask.set.AsRecorded() {
		return s.groups.By, nil
	}
	county, err := ask.session.County()
	if err != nil {
		return nil, fmt.Errorf("the divisions of a period: %w", err)
	}
	by := slices.Clone(s.groups.By)
	for _, a := range s.axes {
		if !a.division {
			continue
		}
		moved := &query.Moved{Codes: ask.set.Moved(county.Units, indicator.Village)}
		if a.key.Path[len(a.key.Path)-1].Name != villageEdge {
			moved.Codes = ask.set.Moved(county.Units, indicator.Township)
			moved.Village = s.entity.Ref(villageEdge)
		}
		by[a.place].Moved = moved
	}
	return by, nil
}

// arrange makes the marks of a panel from its groups.
func (s *rowsSource) arrange(ask question, groups []postgres.Group, r *reading) error {
	values, err := valuesOf(groups)
	if err != nil {
		return err
	}
	scales, err := s.scales(ask, groups)
	if err != nil {
		return err
	}
	for _, scale := range scales {
		r.plot.Axes = append(r.plot.Axes, scale.labels)
		r.columns = append(r.columns, ask.in.Of(scale.by.Name))
	}
	r.all = s.drill(s.rows(ask.period))
	r.plot.Time = s.def.Rows.By[0].Bucket != ""
	s.name(r, ask.in)
	for _, i := range s.order(groups, values, scales) {
		s.mark(r, scales, groups[i], values[i])
	}
	return nil
}

// mark adds the mark of a group.
func (s *rowsSource) mark(r *reading, scales []*scale, g postgres.Group, values []decimal.NullDecimal) {
	m, terms := chart.Mark{Values: values}, []panel.Where{r.all.Where}
	if s.def.Rows.Ratio {
		m.Values = append([]decimal.NullDecimal{ratio(values)}, values...)
	}
	for _, scale := range scales {
		at := scale.at(g)
		m.At, m.Labels = append(m.At, at), append(m.Labels, scale.labels[at])
		terms = append(terms, scale.where(g.Keys[scale.place]))
		if key := g.Keys[scale.place]; scale.units != nil && key != nil {
			m.Code = *key
		}
	}
	if measures := s.def.Rows.Measures; len(measures) == 1 {
		terms = append(terms, measures[0].Where)
	}
	mark := r.add(m, s.drill(indicator.Both(terms...)))
	mark.Gap = s.gap(scales, g, m)
	mark.Quote = s.quote(scales, g)
}

// gap reports whether something is missing where the mark stands.
func (s *rowsSource) gap(scales []*scale, g postgres.Group, m chart.Mark) bool {
	if s.def.Kind == panel.Tiers && m.Values[0].Valid && m.Values[1].Valid {
		return m.Values[0].Decimal.LessThan(m.Values[1].Decimal)
	}
	return slices.ContainsFunc(scales, func(a *scale) bool { return a.by.Needed && g.Keys[a.place] == nil })
}

// quote names what the document says of a mark, where its rows are the document's.
func (s *rowsSource) quote(scales []*scale, g postgres.Group) *Quote {
	source := g.Keys[scales[len(scales)-1].place]
	if !s.def.Quoted || source == nil || *source != "DOCUMENT" {
		return nil
	}
	return &Quote{SubItem: s.def.SubItem, Rows: s.def.Source, Name: *g.Keys[scales[0].place]}
}

// order is the order of the marks, as indices of groups.
func (s *rowsSource) order(groups []postgres.Group, values [][]decimal.NullDecimal, scales []*scale) []int {
	order := make([]int, len(groups))
	for i := range groups {
		order[i] = i
	}
	measure, largest := largestFirst(s.def.Kind)
	slices.SortStableFunc(order, func(a, b int) int {
		if largest {
			if c := values[b][measure].Decimal.Cmp(values[a][measure].Decimal); c != 0 {
				return c
			}
		}
		for _, scale := range scales {
			if c := cmp.Compare(scale.at(groups[a]), scale.at(groups[b])); c != 0 {
				return c
			}
		}
		return 0
	})
	return order
}

// largestFirst returns the measure by which the marks of a kind are ordered from
// large to small: boxes by their median; ok is false for kinds in the order of
// their axes.
func largestFirst(kind panel.Kind) (measure int, ok bool) {
	switch kind {
	case panel.Bars, panel.Treemap:
		return 0, true
	case panel.Boxes:
		return 2, true
	}
	return 0, false
}

// name puts the measures into the heads of the table and of the plot.
func (s *rowsSource) name(r *reading, in chart.Language) {
	measures := s.def.Rows.Measures
	if s.def.Rows.Ratio {
		r.plot.Names = []string{in.Of(measures[0].Name) + " ÷ " + in.Of(measures[1].Name)}
		r.plot.Formats = []string{s.def.Format}
		r.columns = append(r.columns, r.plot.Names[0])
	}
	for _, m := range measures {
		r.columns = append(r.columns, in.Of(m.Name))
		if !s.def.Rows.Ratio {
			r.plot.Names = append(r.plot.Names, in.Of(m.Name))
			r.plot.Formats = append(r.plot.Formats, cmp.Or(m.Format, s.def.Format))
		}
	}
}

// valuesOf are the figures of the groups, one for each measure.
func valuesOf(groups []postgres.Group) ([][]decimal.NullDecimal, error) {
	all := make([][]decimal.NullDecimal, len(groups))
	for i, g := range groups {
		for _, figures := range g.Figures {
			value, err := evaluation.ParseFigure(figures[0])
			if err != nil {
				return nil, err
			}
			all[i] = append(all[i], value)
		}
	}
	return all, nil
}

// ratio is the first figure over the second in per cent; unknown over zero.
func ratio(of []decimal.NullDecimal) decimal.NullDecimal {
	if !of[0].Valid || !of[1].Valid || of[1].Decimal.IsZero() {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(of[0].Decimal.Mul(decimal.NewFromInt(100)).DivRound(of[1].Decimal, 4))
}
