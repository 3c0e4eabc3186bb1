package evaluation

import (
	"encoding/json"
	"fmt"

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
// where it has none. The parts of a rate do not add up.
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
	c.Chart, err = chart.Parts(plot)
	return c, err
}

// parts are the parts of a figure, largest first.
func (s *Session) parts(i *Indicator, sel Selection, in chart.Language) ([]*CompositionPart, error) {
	if c := s.engine.compositions[i.def]; c != nil {
		parts, err := s.byCategory(i.def, c, sel, in)
		if err != nil {
			return nil, fmt.Errorf("composition of %s: %w", i.Code, err)
		}
		return parts, nil
	}
	places, err := s.Ranking(i, sel)
	parts := make([]*CompositionPart, len(places))
	for n, p := range places {
		parts[n] = &CompositionPart{p.Value.point(), p.Value.Drill()}
	}
	return parts, err
}

// category is a composition by a category, as it is compiled at start.
type category struct {
	rows   indicator.Drill
	where  query.Where // of all rows, without division and period
	by     Key
	figure query.Aggregate
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
	return c, c.check(d.Finest)
}

// byCategory groups the rows behind a figure, largest part first.
func (s *Session) byCategory(of *indicator.Definition, c *category, sel Selection, in chart.Language) ([]*CompositionPart, error) {
	at, err := s.resolve(sel)
	if err != nil {
		return nil, err
	}
	recorded := at.in.recorded(&at.unit)
	drill := c.rows.Of(recorded, at.period)
	where, err := c.narrowed(recorded, at.period)
	if err != nil && at.unit.Level.Finer(of.Finest) {
		return nil, fault.InvalidArgument("division", "该指标没有这一层级的记录", "the indicator has no rows of this level")
	}
	if err != nil {
		return nil, err
	}
	groups, err := s.engine.Reader.Groups(s.ctx, s.scope, query.Groups{
		Entity: c.by.Entity, Where: where, By: []query.GroupKey{c.by.GroupKey},
		Figures: []query.Figures{{Aggregates: []query.Aggregate{c.figure}}},
		Order:   []query.GroupOrder{{Figure: &query.FigureAt{}, Desc: true, NullsLast: true}},
	})
	if err != nil {
		return nil, err
	}
	parts := make([]*CompositionPart, len(groups))
	for n, g := range groups {
		rows := drill
		rows.Where = indicator.Both(drill.Where, c.by.Where(g.Keys[0]))
		parts[n] = &CompositionPart{chart.Point{Label: Word(c.by.Field, g.Keys[0], in)}, &rows}
		if parts[n].Value, err = ParseFigure(g.Figures[0][0]); err != nil {
			return nil, err
		}
	}
	return parts, nil
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
	year := indicator.Period{From: indicator.NewMonth(baselineYear, 1), To: indicator.NewMonth(baselineYear, 12)}
	for _, at := range []indicator.RecordedUnit{
		{Code: "640302000000", Level: indicator.District, Townships: []string{"640302100000"}},
		{Code: "640302100000", Level: indicator.Township, Joined: []string{"640302101001"}, Left: []string{"640302100001"}},
		{Code: "640302100001", Level: indicator.Village},
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
