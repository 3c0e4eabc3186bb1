package dashboard

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
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
	switch {
	case def.Kind == panel.Matrix:
		s.axes[2].states = def.StateValues()
	case def.Kind == panel.Stack && len(s.axes) > 1 && len(def.States) > 0:
		s.axes[1].states = def.StateValues()
	case rows.Every:
		s.axes[1].states = s.axes[1].key.Field.Enum
	}
	if rows.Most > 0 {
		s.groups.Order = []query.GroupOrder{{Figure: &query.FigureAt{Set: rows.MostBy}, Desc: true, NullsLast: true}}
		s.groups.Limit = rows.Most
	}
	if rows.Newest {
		s.groups.Order = []query.GroupOrder{{Key: 0, Desc: true, NullsLast: true}}
	}
	return s, nil
}

func (s *rowsSource) begin(ask question, round *postgres.Round) (func(*reading) error, error) {
	q := s.groups
	var err error
	if q.Where, err = filter.Bind(s.where, s.params(ask)); err != nil {
		return nil, err
	}
	if q.Figures, err = bound(q.Figures, s.params(ask)); err != nil {
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
	r.all = s.drill(s.rows(ask))
	if s.def.Kind == panel.Calendar {
		return s.byWeekday(ask, groups, values, r)
	}
	var towns []postgres.Unit
	if s.def.Rows.Every {
		if towns, err = ask.session.TownshipsOf(ask.set); err != nil {
			return err
		}
	}
	scales, err := s.scales(ask, groups, towns)
	if err != nil {
		return err
	}
	if s.def.Rows.Every {
		groups, values = s.every(scales, groups, values)
	}
	for _, scale := range scales {
		r.plot.Axes = append(r.plot.Axes, scale.labels)
		r.columns = append(r.columns, ask.in.Of(scale.by.Name))
	}
	s.scaleSeries(ask, scales, r)
	s.name(r, ask.in)
	s.compute(scales, groups, values)
	for _, i := range s.order(groups, values, scales) {
		s.mark(ask, r, scales, groups[i], values[i])
	}
	return nil
}

// scaleSeries notes what the axes are: time, how much of it is past, and the place of
// each series among the words of its enum, by which it has a colour of its own.
func (s *rowsSource) scaleSeries(ask question, scales []*scale, r *reading) {
	r.plot.Time = s.def.Rows.By[0].Bucket != ""
	if s.def.Rows.Past {
		asOf, ok := s.dates(ask).AsOf.(string)
		for key, at := range scales[0].places {
			if ok && key != "" && evaluation.LastDay(key, scales[0].key.Bucket) < asOf {
				r.plot.Past = max(r.plot.Past, at+1)
			}
		}
	}
	if s.def.Kind != panel.Stack || len(scales) < 2 || len(s.def.States) > 0 || scales[1].key.Field.Kind != catalogue.Enum {
		return
	}
	r.plot.Hues = make([]int, len(scales[1].labels))
	for key, at := range scales[1].places {
		r.plot.Hues[at] = slices.Index(scales[1].key.Field.Enum, key)
	}
}

// every adds the groups that lack rows, with zeros.
func (s *rowsSource) every(scales []*scale, groups []postgres.Group, values [][]decimal.NullDecimal) ([]postgres.Group, [][]decimal.NullDecimal) {
	found := map[[2]int]bool{}
	for _, g := range groups {
		found[[2]int{scales[0].at(g), scales[1].at(g)}] = true
	}
	for row, at := range scales[0].places {
		for column, place := range scales[1].places {
			if found[[2]int{at, place}] || row == "" || column == "" {
				continue
			}
			g := postgres.Group{Keys: make([]*string, len(s.groups.By))}
			g.Keys[scales[0].place], g.Keys[scales[1].place] = &row, &column
			groups = append(groups, g)
			values = append(values, make([]decimal.NullDecimal, len(s.groups.Figures)))
			for i := range s.groups.Figures {
				values[len(values)-1][i] = decimal.NewNullDecimal(decimal.Zero)
			}
		}
	}
	return groups, values
}

// compute puts ratios and shares before the figures that they are made of.
func (s *rowsSource) compute(scales []*scale, groups []postgres.Group, values [][]decimal.NullDecimal) {
	totals := map[int]decimal.Decimal{}
	if s.def.Rows.Share {
		for i, g := range groups {
			at := scales[0].at(g)
			totals[at] = totals[at].Add(values[i][0].Decimal)
		}
	}
	for i, g := range groups {
		switch {
		case s.def.Rows.Ratio:
			values[i] = append([]decimal.NullDecimal{ratio(values[i])}, values[i]...)
		case s.def.Rows.Share:
			of := []decimal.NullDecimal{values[i][0], decimal.NewNullDecimal(totals[scales[0].at(g)])}
			values[i] = append([]decimal.NullDecimal{ratio(of)}, values[i]...)
		}
	}
}

// mark adds the mark of a group.
func (s *rowsSource) mark(ask question, r *reading, scales []*scale, g postgres.Group, values []decimal.NullDecimal) {
	m, terms := chart.Mark{Values: values, Shade: r.shade(values[0])}, []panel.Where{r.all.Where}
	for _, scale := range scales {
		at := scale.at(g)
		m.At, m.Labels = append(m.At, at), append(m.Labels, scale.labels[at])
		terms = append(terms, scale.where(g.Keys[scale.place]))
		if key := g.Keys[scale.place]; scale.units != nil && key != nil {
			m.Code = *key
		}
	}
	if measures := s.def.Rows.Measures; len(measures) == 1 {
		terms = append(terms, measures[0].Of(s.dates(ask)))
	}
	mark := r.add(m, s.drill(indicator.Both(terms...)))
	mark.Gap = mark.Gap || s.gap(scales, g, m)
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
	largest := (s.def.Kind == panel.Bars || s.def.Kind == panel.Treemap || s.def.Kind == panel.Dots) && !s.def.Rows.InOrder
	slices.SortStableFunc(order, func(a, b int) int {
		if largest {
			if c := values[b][0].Decimal.Cmp(values[a][0].Decimal); c != 0 {
				return c
			}
		}
		for n, scale := range scales {
			c := cmp.Compare(scale.at(groups[a]), scale.at(groups[b]))
			if n == 0 && s.def.Rows.Newest {
				c = -c
			}
			if c != 0 {
				return c
			}
		}
		return 0
	})
	return order
}

// name puts the measures into the heads of the table and of the plot.
func (s *rowsSource) name(r *reading, in chart.Language) {
	measures := s.def.Rows.Measures
	switch {
	case s.def.Rows.Ratio:
		r.plot.Names = []string{in.Of(measures[0].Name) + " ÷ " + in.Of(measures[1].Name)}
	case s.def.Rows.Share:
		r.plot.Names = []string{in.Of(indicator.Text{ZH: "比重", EN: "Share"})}
	}
	computed := len(r.plot.Names) > 0
	if computed {
		r.plot.Formats = []string{s.def.Format}
		r.columns = append(r.columns, r.plot.Names[0])
	}
	for _, m := range measures {
		r.columns = append(r.columns, in.Of(m.Name))
		if !computed {
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
