package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/model"
	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/query"
)

// composition takes a figure apart by its main category: the rows behind it,
// grouped, largest part first. Its filter goes the way of every client's filter.
func (d *desk) composition(of *indicator.Definition, division, from, to *string, language string, b model.Boundaries) ([]chart.Point, error) {
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
	part := query.Aggregate{Function: query.Count}
	if drill.Sum != "" {
		part = query.Aggregate{Function: query.Sum, Field: e.Field(drill.Sum)}
	}
	groups, err := d.r.Reader.Groups(d.ctx, d.scope, query.Groups{
		Entity: e, Where: where, By: []query.GroupKey{by},
		Figures: []query.Figures{{Aggregates: []query.Aggregate{part}}},
		Order:   []query.GroupOrder{{Figure: &query.FigureAt{}, Desc: true, NullsLast: true}},
	})
	if err != nil {
		return nil, err
	}
	var points []chart.Point
	for _, g := range groups {
		p := chart.Point{Label: d.r.word(by.Field, g.Keys[0], language)}
		if g.Figures[0][0] != nil {
			value, err := decimal.NewFromString(*g.Figures[0][0])
			if err != nil {
				return nil, fmt.Errorf("composition of %s: %w", of.Code, err)
			}
			p.Value = decimal.NewNullDecimal(value)
		}
		points = append(points, p)
	}
	return points, nil
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
	read, err := coercion{schema: r.schema}.value(sent, ast.NamedType(e.Name+"Where", nil), "where")
	if err != nil {
		return nil, err
	}
	return whereOf(map[string]any{"where": read}, e)
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
