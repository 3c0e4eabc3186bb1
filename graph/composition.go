package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/filter"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/query"
)

// partOf is one part of a figure and the way to its rows.
type partOf struct {
	chart.Point
	drill *model.Drill
}

// composed is a figure's chart by its parts, and each of them with its rows.
func (r *Resolver) composed(ctx context.Context, obj *model.Indicator, division, from, to *string, language *model.Language, boundaries *model.Boundaries) (*model.Composition, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	in := tongue(language)
	parts, err := d.composition(obj, division, from, to, in, boundariesOr(boundaries))
	if err != nil {
		return nil, err
	}
	told := &model.Composition{Parts: make([]*model.CompositionPart, len(parts))}
	plot := chart.Plot{Unit: obj.Of.Unit.In(in), Formats: []string{format(obj.Of)}, Names: []string{obj.Of.Name.In(in)}}
	for i, p := range parts {
		told.Parts[i] = &model.CompositionPart{Name: p.Label, Value: model.DecimalText(p.Value), Drill: p.drill}
		plot.Marks = append(plot.Marks, chart.Mark{Labels: []string{p.Label}, Code: p.Code, Values: []decimal.NullDecimal{p.Value}})
	}
	told.Chart, err = chart.Parts(plot)
	return told, err
}

// composition takes a figure apart by its main category, or by the units below
// where it has none.
func (d *desk) composition(obj *model.Indicator, division, from, to *string, language string, b model.Boundaries) ([]partOf, error) {
	if len(obj.Of.Composition.By) > 0 {
		return d.byCategory(obj.Of, division, from, to, language, b)
	}
	places, err := d.ranking(obj, division, from, to, b)
	parts := make([]partOf, len(places))
	for i, p := range places {
		parts[i] = partOf{
			chart.Point{Code: p.unit.Code, Label: p.unit.ShortName, Value: p.value.Value},
			model.NewDrill(obj.Of.Drill.Of(p.in.spot(p.unit), p.value.Period)),
		}
	}
	return parts, err
}

// byCategory groups the rows behind a figure, largest part first. Its filter goes
// the way of every client's filter.
func (d *desk) byCategory(of *indicator.Definition, division, from, to *string, language string, b model.Boundaries) ([]partOf, error) {
	county, err := d.county()
	if err != nil {
		return nil, err
	}
	first, last, err := monthsOf(county, from, to)
	if err != nil {
		return nil, err
	}
	periods, err := indicator.Split(first, last, indicator.AsWhole, false)
	if err != nil {
		return nil, err
	}
	u, err := d.unit(given(division))
	if err != nil {
		return nil, err
	}
	in, err := d.tree(b, periods[0])
	if err != nil {
		return nil, err
	}
	if err := d.standing(u, []tree{in}); err != nil {
		return nil, err
	}
	drill := of.Drill
	if of.Composition.Rows != nil {
		drill = *of.Composition.Rows
	}
	drill = drill.Of(in.spot(u), periods[0])
	e := d.r.catalogue.Entity(drill.Entity)
	where, err := d.r.filter(e, drill.Where)
	if err != nil {
		return nil, err
	}
	by, err := keyOf(e, of.Composition.By)
	if err != nil {
		return nil, err
	}
	figure := query.Aggregate{Function: query.Count}
	if drill.Sum != "" {
		figure = query.Aggregate{Function: query.Sum, Field: e.Field(drill.Sum)}
	}
	groups, err := d.r.Reader.Groups(d.ctx, d.scope, query.Groups{
		Entity: e, Where: where, By: []query.GroupKey{by},
		Figures: []query.Figures{{Aggregates: []query.Aggregate{figure}}},
		Order:   []query.GroupOrder{{Figure: &query.FigureAt{}, Desc: true, NullsLast: true}},
	})
	if err != nil {
		return nil, err
	}
	key := panelAxis{path: of.Composition.By, field: by.Field}
	whole := drill.Where
	var parts []partOf
	for _, g := range groups {
		p := partOf{Point: chart.Point{Label: d.r.word(by.Field, g.Keys[0], language)}}
		drill.Where = panel.Both(whole, key.where(g))
		p.drill = model.NewDrill(drill)
		if g.Figures[0][0] != nil {
			value, err := decimal.NewFromString(*g.Figures[0][0])
			if err != nil {
				return nil, fmt.Errorf("composition of %s: %w", of.Code, err)
			}
			p.Value = decimal.NewNullDecimal(value)
		}
		parts = append(parts, p)
	}
	return parts, nil
}

// filter reads a filter of the catalogue as it would one that a client sent.
func (r *Resolver) filter(e *catalogue.Entity, w indicator.Where) (query.Where, error) {
	raw, err := json.Marshal(w)
	if err != nil {
		return nil, fmt.Errorf("filter of %s: %w", e.Name, err)
	}
	numbers := json.NewDecoder(bytes.NewReader(raw))
	numbers.UseNumber()
	var sent any
	if err := numbers.Decode(&sent); err != nil {
		return nil, fmt.Errorf("filter of %s: %w", e.Name, err)
	}
	read, err := request.Coerce(r.schema, sent, ast.NamedType(e.Name+"Where", nil), "where")
	if err != nil {
		return nil, err
	}
	return filter.Argument(map[string]any{"where": read}, e)
}

// keyOf finds the field at the end of a path of to-one edges.
func keyOf(e *catalogue.Entity, path []string) (query.GroupKey, error) {
	var key query.GroupKey
	for _, name := range path[:len(path)-1] {
		ref := e.Ref(name)
		if ref == nil || ref.Many {
			return key, fmt.Errorf("%s has no to-one edge %s", e.Name, name)
		}
		key.Path = append(key.Path, ref)
		e = ref.Target
	}
	if key.Field = e.Field(path[len(path)-1]); key.Field == nil {
		return key, fmt.Errorf("%s has no field %s", e.Name, path[len(path)-1])
	}
	return key, nil
}

// word is what the schema calls a value of an enum: descriptions are written
// "中文。 English."
func (r *Resolver) word(f *catalogue.Field, value *string, language string) string {
	if value == nil {
		return "—"
	}
	def := r.schema.Types[f.EnumType]
	if def == nil {
		return *value
	}
	v := def.EnumValues.ForName(*value)
	if v == nil {
		return *value
	}
	zh, en, _ := strings.Cut(v.Description, "。 ")
	if language == "en" && en != "" {
		return strings.TrimSuffix(en, ".")
	}
	return strings.TrimSuffix(zh, "。")
}
