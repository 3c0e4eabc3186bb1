package evaluation

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/indicator"
	"litong3422/internal/query"
)

// Composition is a figure's parts and their chart.
type Composition struct {
	Chart json.RawMessage // ECharts option
	Parts []*CompositionPart
}

// CompositionPart is one part of a figure and the way to its rows.
type CompositionPart struct {
	chart.Point
	Drill *indicator.Drill
}

// Name is the part's name.
func (p *CompositionPart) Name() string { return p.Label }

// Composition takes a figure apart by its main category, or by the units below
// where it has none. A part of a rate is the rate of its own rows; such parts do not add up.
func (s *Session) Composition(i *Indicator, sel Selection, in chart.Language) (*Composition, error) {
	parts, err := s.parts(i, sel, in)
	if err != nil {
		return nil, err
	}
	c := &Composition{Parts: parts}
	plot := chart.Plot{Unit: in.Of(i.Unit), Formats: []string{Format(i.def)}, Names: []string{in.Of(i.Name)}}
	for _, p := range parts {
		plot.Marks = append(plot.Marks, chart.Mark{Labels: []string{p.Label}, Code: p.Code, Values: []decimal.NullDecimal{p.Value}})
	}
	draw := chart.Parts
	if i.def.Fraction() {
		draw = chart.Shares
	}
	c.Chart, err = draw(plot)
	return c, err
}

// parts are the parts of a figure, largest first.
func (s *Session) parts(i *Indicator, sel Selection, in chart.Language) ([]*CompositionPart, error) {
	if c := s.engine.compositions[i.def]; c != nil {
		parts, err := s.byCategory(i, c, sel, in)
		if err != nil {
			return nil, fmt.Errorf("composition of %s: %w", i.Code, err)
		}
		return parts, nil
	}
	places, err := s.Ranking(i, sel)
	parts := make([]*CompositionPart, len(places))
	for n, p := range places {
		parts[n] = &CompositionPart{p.Value.point(in), p.Value.Drill()}
	}
	return parts, err
}

// category is a composition by a category, as it is compiled at start.
type category struct {
	rows   indicator.Drill
	where  query.Where // of all rows, without division and period
	by     Key
	figure query.Aggregate // of the numerator, or of the count
	below  query.Aggregate // of the denominator, where the same rows have both sides
}

// compileCategories compiles the compositions of all indicators.
func (e *Engine) compileCategories() error {
	e.compositions = map[*indicator.Definition]*category{}
	for _, d := range e.Indicators.Indicators {
		if len(d.Composition.By) == 0 {
			continue
		}
		c, err := e.compileCategory(d)
		if err != nil {
			return fmt.Errorf("composition of %s: %w", d.Code, err)
		}
		e.compositions[d] = c
	}
	return nil
}

func (e *Engine) compileCategory(d *indicator.Definition) (*category, error) {
	c := &category{rows: d.Drill, figure: query.Aggregate{Function: query.Count}}
	if d.Composition.Rows != nil {
		c.rows = *d.Composition.Rows
	}
	entity := e.Catalogue.Entity(c.rows.Entity)
	if entity == nil {
		return nil, fmt.Errorf("there is no entity %s", c.rows.Entity)
	}
	var err error
	if c.where, err = filter.Fixed(entity, c.rows.Where); err != nil {
		return nil, err
	}
	if c.by, err = KeyOf(entity, d.Composition.By); err != nil {
		return nil, err
	}
	if c.rows.Sum != "" {
		c.figure = query.Aggregate{Function: query.Sum, Field: entity.Field(c.rows.Sum)}
		if c.figure.Field == nil {
			return nil, fmt.Errorf("%s has no field %s", entity.Name, c.rows.Sum)
		}
	}
	c.below = query.Aggregate{Function: query.Count}
	if c.rows.Over != "" {
		c.below = query.Aggregate{Function: query.Sum, Field: entity.Field(c.rows.Over)}
	}
	return c, c.check(d.Finest)
}

// byCategory groups the rows behind a figure, largest part first.
func (s *Session) byCategory(i *Indicator, c *category, sel Selection, in chart.Language) ([]*CompositionPart, error) {
	of := i.def
	at, err := s.resolve(sel)
	if err != nil {
		return nil, err
	}
	recorded := s.recorded(at.in, &at.unit)
	drill := c.rows.Of(recorded, at.period)
	where, err := c.narrowed(recorded, at.period)
	if err != nil && at.unit.Level.Finer(of.Finest) {
		return nil, fault.InvalidArgument("division", "该指标没有这一层级的记录", "the indicator has no rows of this level")
	}
	if err != nil {
		return nil, err
	}
	figures := []query.Figures{{Aggregates: []query.Aggregate{c.figure, c.below}}}
	above := of.Above(recorded, at.period)
	if above != nil {
		counted, err := filter.Fixed(c.by.Entity, above)
		if err != nil {
			return nil, err
		}
		figures = append(figures, query.Figures{Where: counted, Aggregates: []query.Aggregate{c.figure}})
	}
	groups, err := s.engine.Reader.Groups(s.ctx, s.scope, query.Groups{
		Entity: c.by.Entity, Where: where, By: []query.GroupKey{c.by.GroupKey}, Figures: figures,
		Order: []query.GroupOrder{{Figure: &query.FigureAt{}, Desc: true, NullsLast: true}},
	})
	if err != nil {
		return nil, err
	}
	var whole *Value
	if ofTheWhole(of, figures) {
		if whole, err = s.at(i, at); err != nil {
			return nil, err
		}
	}
	parts := make([]*CompositionPart, len(groups))
	for n, g := range groups {
		rows := drill
		rows.Where = indicator.Both(drill.Where, c.by.Where(g.Keys[0]))
		parts[n] = &CompositionPart{chart.Point{Label: Word(c.by.Field, g.Keys[0], in)}, &rows}
		if parts[n].Value, err = partOf(of, g.Figures, whole); err != nil {
			return nil, err
		}
	}
	slices.SortStableFunc(parts, func(a, b *CompositionPart) int { return b.Value.Decimal.Cmp(a.Value.Decimal) })
	return parts, nil
}

// partOf returns the figure of one category: a count or a sum, the rate of its own rows, or
// its part of a ratio whose denominator has no categories: whole is that ratio, and nil for
// the others.
func partOf(of *indicator.Definition, figures [][]*string, whole *Value) (decimal.NullDecimal, error) {
	above, err := ParseFigure(figures[len(figures)-1][0])
	if err != nil || !of.Fraction() {
		return above, err
	}
	below, err := ParseFigure(figures[0][1])
	if err != nil {
		return below, err
	}
	if whole != nil {
		below = whole.Denominator
	}
	return of.Part(above, below), nil
}

// ofTheWhole reports whether the parts of a fraction have the denominator of the whole: its
// rows have no categories.
func ofTheWhole(of *indicator.Definition, figures []query.Figures) bool {
	return of.Fraction() && len(figures) == 1 && (of.Drill.Sum == "" || of.Num.Cell != of.Den.Cell)
}

// narrowed is the filter of the rows of a division and a period: the part compiled
// at start, and the codes and days of this question.
func (c *category) narrowed(at indicator.RecordedUnit, p indicator.Period) (query.Where, error) {
	narrow, err := filter.Fixed(c.by.Entity, c.rows.Narrowing(at, p))
	if err != nil {
		return nil, err
	}
	return query.And{c.where, narrow}, nil
}

// check narrows the rows to a division of each level down to the finest, so that a
// condition that depends on them and is wrong fails at start.
func (c *category) check(finest indicator.Level) error {
	const county, township, village, other = "000000000000", "000000001000", "000000001001", "000000002001"
	year := indicator.Period{From: indicator.NewMonth(2000, 1), To: indicator.NewMonth(2000, 12)} // any
	for _, at := range []indicator.RecordedUnit{
		{Code: county, Level: indicator.District, Townships: []string{township}},
		{Code: township, Level: indicator.Township, Joined: []string{other}, Left: []string{village}},
		{Code: village, Level: indicator.Village},
	} {
		if at.Level.Finer(finest) {
			continue
		}
		if _, err := c.narrowed(at, year); err != nil {
			return err
		}
	}
	return nil
}
