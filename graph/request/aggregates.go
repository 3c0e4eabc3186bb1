package request

import (
	"context"
	"encoding/json"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/query"
)

// Aggregates holds all aggregate fields that an operation selects of one connection.
// One statement reads them.
type Aggregates struct {
	Figures []query.Figures  // one set for each aggregate field
	cells   map[string]cells // by alias of the aggregate field
}

func (r *Reader) aggregates(ctx context.Context, e *catalogue.Entity, aggregates []graphql.CollectedField) (*Aggregates, error) {
	p := &Aggregates{cells: map[string]cells{}}
	for _, f := range aggregates {
		set, s, err := r.planAggregate(ctx, e, f, len(p.Figures))
		if err != nil {
			return nil, err
		}
		p.Figures = append(p.Figures, set)
		p.cells[f.Alias] = s
	}
	return p, nil
}

// planAggregate reads one aggregate field: its figures, and the JSON that it selects.
func (r *Reader) planAggregate(ctx context.Context, e *catalogue.Entity, f graphql.CollectedField, set int) (query.Figures, cells, error) {
	args, err := r.Arguments(ctx, f.Field)
	if err != nil {
		return query.Figures{}, nil, err
	}
	figures := query.Figures{}
	if figures.Where, err = filter.Argument(args, e); err != nil {
		return figures, nil, err
	}
	var s cells
	add := func(name string, a query.Aggregate, kind catalogue.Kind) {
		s = append(s, cell{name: name, set: set, index: len(figures.Aggregates), kind: kind})
		figures.Aggregates = append(figures.Aggregates, a)
	}
	for _, c := range collect(ctx, f.Selections, e.Name+"Aggregate") {
		switch c.Name {
		case "__typename":
			s = append(s, typename(c.Alias, e.Name+"Aggregate"))
		case "count":
			add(c.Alias, query.Aggregate{Function: query.Count}, catalogue.Int)
		case "countDistinct", "percentile":
			a, err := r.argumented(ctx, e, c)
			if err != nil {
				return figures, nil, err
			}
			kind := catalogue.String
			if c.Name == "countDistinct" {
				kind = catalogue.Int
			}
			add(c.Alias, a, kind)
		case "sum", "avg", "min", "max":
			typ := e.Name + "Numbers"
			if c.Name == "min" || c.Name == "max" {
				typ = e.Name + "Extremes"
			}
			s = append(s, figuresOf(ctx, e, c, typ, set, &figures))
		}
	}
	return figures, s, nil
}

// figuresOf reads sum, avg, min or max: one figure for each selected field.
func figuresOf(ctx context.Context, e *catalogue.Entity, c graphql.CollectedField, typ string, set int, figures *query.Figures) cell {
	object := cell{name: c.Alias, nested: cells{}}
	for _, n := range collect(ctx, c.Selections, typ) {
		if n.Name == "__typename" {
			object.nested = append(object.nested, typename(n.Alias, typ))
			continue
		}
		field := e.Field(n.Name)
		kind := catalogue.Decimal // sums and averages are exact
		if c.Name == "min" || c.Name == "max" {
			kind = field.Kind
		}
		object.nested = append(object.nested, cell{name: n.Alias, set: set, index: len(figures.Aggregates), kind: kind})
		figures.Aggregates = append(figures.Aggregates, query.Aggregate{Function: query.Function(c.Name), Field: field})
	}
	return object
}

// argumented reads countDistinct(field:) and percentile(field:, p:).
func (r *Reader) argumented(ctx context.Context, e *catalogue.Entity, c graphql.CollectedField) (query.Aggregate, error) {
	args, err := r.Arguments(ctx, c.Field)
	if err != nil {
		return query.Aggregate{}, err
	}
	a := query.Aggregate{Function: query.Function(c.Name), Field: measured(e, args["field"].(string))}
	if p, given := args["p"].(float64); given {
		if !(p >= 0 && p <= 1) {
			return a, fault.InvalidArgument("p", "应在0与1之间", "must lie between 0 and 1")
		}
		a.Fraction = strconv.FormatFloat(p, 'f', -1, 64)
	}
	return a, nil
}

// measured returns the field, or the column of the to-one edge, of an enum word.
func measured(e *catalogue.Entity, word string) *catalogue.Field {
	if f := e.FieldOf(word); f != nil {
		return f
	}
	ref := e.RefOf(word)
	return &catalogue.Field{Name: ref.Name, Column: ref.Column, Kind: catalogue.String, Nullable: ref.Nullable}
}

// JSON writes the aggregate field of an alias. figures are the values of Figures, set by
// set, as PostgreSQL printed them.
func (p *Aggregates) JSON(alias string, figures [][]*string) json.RawMessage {
	var out output
	p.cells[alias].write(&out, figures)
	return out.Bytes()
}
