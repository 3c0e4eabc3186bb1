package graph

import (
	"context"
	"encoding/json"
	"strconv"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/query"
)

// figuresPlan holds all aggregates that an operation selects of one connection:
// side by side under aliases, they are one statement.
type figuresPlan struct {
	figures []query.Figures
	shapes  map[string]shape // by alias of the aggregate field; set i of figures belongs to it
}

func (r *Resolver) planFigures(ctx context.Context, e *catalogue.Entity, aggregates []graphql.CollectedField) (*figuresPlan, error) {
	p := &figuresPlan{shapes: map[string]shape{}}
	for _, f := range aggregates {
		set, s, err := r.planAggregate(ctx, e, f, len(p.figures))
		if err != nil {
			return nil, err
		}
		p.figures = append(p.figures, set)
		p.shapes[f.Alias] = s
	}
	return p, nil
}

// planAggregate reads one aggregate field: its figures, and how they become JSON.
func (r *Resolver) planAggregate(ctx context.Context, e *catalogue.Entity, f graphql.CollectedField, set int) (query.Figures, shape, error) {
	args, err := r.arguments(ctx, f.Field)
	if err != nil {
		return query.Figures{}, nil, err
	}
	figures := query.Figures{}
	if figures.Where, err = filter.Argument(args, e); err != nil {
		return figures, nil, err
	}
	var s shape
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

// figuresOf reads sum { … } and the like: one figure for each field selected.
func figuresOf(ctx context.Context, e *catalogue.Entity, c graphql.CollectedField, typ string, set int, figures *query.Figures) cell {
	object := cell{name: c.Alias, nested: shape{}}
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
func (r *Resolver) argumented(ctx context.Context, e *catalogue.Entity, c graphql.CollectedField) (query.Aggregate, error) {
	args, err := r.arguments(ctx, c.Field)
	if err != nil {
		return query.Aggregate{}, err
	}
	a := query.Aggregate{Function: query.Function(c.Name), Field: measured(e, args["field"].(string))}
	if p, given := args["p"].(float64); given {
		if !(p >= 0 && p <= 1) {
			return a, fault.InvalidArgument("p", "应在 0 与 1 之间", "must lie between 0 and 1")
		}
		a.Fraction = strconv.FormatFloat(p, 'f', -1, 64)
	}
	return a, nil
}

// measured is the field, or the column of the to-one edge, that an enum word stands for.
func measured(e *catalogue.Entity, word string) *catalogue.Field {
	if f := e.FieldOf(word); f != nil {
		return f
	}
	ref := e.RefOf(word)
	return &catalogue.Field{Name: ref.Name, Column: ref.Column, Kind: catalogue.String, Nullable: ref.Nullable}
}

// atRoot reads the figures of a list of Query, once, when the first is asked for.
func (p *figuresPlan) atRoot(ctx context.Context, r *Resolver, scope auth.Scope, e *catalogue.Entity, where query.Where) func(string) (json.RawMessage, error) {
	read := sync.OnceValues(func() ([][]*string, error) { return r.Reader.Aggregate(ctx, scope, e, where, p.figures) })
	return func(alias string) (json.RawMessage, error) { return p.json(alias, read) }
}

// atEdge reads the figures of a to-many edge, once for all rows of the level.
func (p *figuresPlan) atEdge(ctx context.Context, owner dataloader.Record, path string, ref *catalogue.Ref, where query.Where) func(string) (json.RawMessage, error) {
	read := func() ([][]*string, error) {
		return dataloader.Figures(ctx, owner, path+" figures", ref, func() (dataloader.FiguresPlan, error) {
			return dataloader.FiguresPlan{Where: where, Figures: p.figures}, nil
		})
	}
	return func(alias string) (json.RawMessage, error) { return p.json(alias, read) }
}

func (p *figuresPlan) json(alias string, read func() ([][]*string, error)) (json.RawMessage, error) {
	figures, err := read()
	if err != nil {
		return nil, err
	}
	var out output
	p.shapes[alias].write(&out, figures)
	return out.Bytes(), nil
}

// aggregate resolves the figures of a connection.
func aggregate(ctx context.Context, _ *Resolver, l *model.Listing) (json.RawMessage, error) {
	return l.Figures(graphql.GetFieldContext(ctx).Field.Alias)
}

// totalCount resolves the exact number of rows of a connection.
func totalCount(ctx context.Context, r *Resolver, l *model.Listing) (int, error) {
	n, err := count(ctx, r, l, 0)
	return int(n), err
}

// maxCountLimit bounds countUpTo: beyond it the exact count is no dearer.
const maxCountLimit = 100_000

// countUpTo resolves a count that stops at its limit.
func countUpTo(ctx context.Context, r *Resolver, l *model.Listing) (*model.CountUpTo, error) {
	limit, err := planned(ctx, func() (int, error) { return r.CountLimit(ctx, graphql.GetFieldContext(ctx).Field) })
	if err != nil {
		return nil, err
	}
	n, err := count(ctx, r, l, limit+1) // one more tells whether there are more
	return &model.CountUpTo{Value: min(int(n), limit), Exact: int(n) <= limit}, err
}

// CountLimit reads the argument of countUpTo.
func (r *Resolver) CountLimit(ctx context.Context, f graphql.CollectedField) (int, error) {
	args, err := r.arguments(ctx, f.Field)
	if err != nil {
		return 0, err
	}
	n := args["limit"].(int64)
	if n < 1 || n > maxCountLimit {
		return 0, fault.InvalidArgument("limit", "应在 1 与 %d 之间", "must lie between 1 and %d", maxCountLimit)
	}
	return int(n), nil
}

func count(ctx context.Context, r *Resolver, l *model.Listing, limit int) (int64, error) {
	if l.Owner == nil {
		scope, err := scopeOf(ctx)
		if err != nil {
			return 0, err
		}
		return r.Reader.Count(ctx, scope, l.Entity, l.Where, limit)
	}
	return dataloader.Count(ctx, l.Owner, pathOf(graphql.GetFieldContext(ctx)), l.Ref, func() (dataloader.CountPlan, error) {
		return dataloader.CountPlan{Where: l.Where, Limit: limit}, nil
	})
}

// canonicalWhere is the filter and the search as text, for the binding of cursors.
func canonicalWhere(args map[string]any) json.RawMessage {
	asked := args["where"]
	if text, searched := args["search"]; searched {
		asked = []any{asked, text}
	}
	text, err := json.Marshal(asked)
	if err != nil { // coerced values always marshal
		return nil
	}
	return text
}
