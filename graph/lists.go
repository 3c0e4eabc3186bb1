package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/page"
	"litong3422/internal/query"
)

// record is a pointer to a generated model struct.
type record[T any] interface {
	*T
	dataloader.Record
	model.Node
}

// connect is a generated constructor of a connection.
type connect[P, C any] func(*model.Listing, []P, []string, *model.PageInfo) *C

// listPlan is what a list field asks, the same for all rows of its level.
type listPlan struct {
	query     query.List
	binding   page.Binding
	selection connectionSelection
	figures   *figuresPlan
}

// planList reads the arguments and the selection of the current list field.
func (r *Resolver) planList(ctx context.Context, name string, e *catalogue.Entity) (*listPlan, error) {
	return planned(ctx, func() (*listPlan, error) {
		return r.readList(ctx, graphql.GetFieldContext(ctx).Field, name, e)
	})
}

func (r *Resolver) readList(ctx context.Context, field graphql.CollectedField, name string, e *catalogue.Entity) (*listPlan, error) {
	args, err := r.arguments(ctx, field.Field)
	if err != nil {
		return nil, err
	}
	p := &listPlan{query: query.List{Entity: e}, selection: connectionSelectionOf(ctx, field.Selections, e)}
	canonical := canonicalWhere(args)
	if p.query.Where, err = filter.Argument(args, e); err != nil {
		return nil, err
	}
	if p.query.Order, err = orderOf(args, e); err != nil {
		return nil, err
	}
	if err = p.search(args); err != nil {
		return nil, err
	}
	p.binding = binding(name, p.query.Order, canonical)
	if p.query.Page, err = r.pageOf(args, p.binding, len(p.query.Order)); err != nil {
		return nil, err
	}
	p.query.Page.SkipCursors, p.query.Page.SkipHasNext = !p.selection.cursors, !p.selection.more
	p.query.Fields, p.query.Refs = p.selection.of.Fields, p.selection.of.Refs
	p.figures, err = r.planFigures(ctx, e, p.selection.aggregates)
	return p, err
}

// list resolves a list field of Query.
func list[T any, P record[T], C any](ctx context.Context, r *Resolver, entity string, connect connect[P, C]) (*C, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	e := r.catalogue.Entity(entity)
	p, err := r.planList(ctx, e.List, e)
	if err != nil {
		return nil, err
	}
	listing := &model.Listing{Entity: e, Where: p.query.Where, Figures: p.figures.atRoot(ctx, r, scope, e, p.query.Where)}
	if !p.selection.rows {
		return connect(listing, nil, nil, nil), nil
	}
	rows, err := dataloader.List[T, P](ctx, r.Reader, scope, p.query)
	if err != nil {
		return nil, err
	}
	return connected(r, p, listing, rows, connect), nil
}

// many resolves a to-many edge.
func many[T any, P record[T], C any](ctx context.Context, r *Resolver, owner dataloader.Record, entity, name string, connect connect[P, C]) (*C, error) {
	ref := r.ref(entity, name)
	p, err := r.planList(ctx, entity+"."+name, ref.Target)
	if err != nil {
		return nil, err
	}
	path := pathOf(graphql.GetFieldContext(ctx))
	listing := &model.Listing{Entity: ref.Target, Where: p.query.Where, Owner: owner, Ref: ref,
		Figures: p.figures.atEdge(ctx, owner, path, ref, p.query.Where)}
	if !p.selection.rows {
		return connect(listing, nil, nil, nil), nil
	}
	rows, err := dataloader.Many[T, P](ctx, owner, path, ref, func() (query.List, error) { return p.query, nil })
	if err != nil {
		return nil, err
	}
	return connected(r, p, listing, rows, connect), nil
}

func connected[P, C any](r *Resolver, p *listPlan, listing *model.Listing, rows dataloader.Page[P], connect connect[P, C]) *C {
	cursors := r.cursorsOf(p.binding, rows.Cursors)
	return connect(listing, rows.Rows, cursors, pageInfo(cursors, rows.HasNext, rows.HasPrevious))
}

// one resolves a to-one edge.
func one[T any, P record[T]](ctx context.Context, owner dataloader.Record, ref *catalogue.Ref) (P, error) {
	fc := graphql.GetFieldContext(ctx)
	return dataloader.One[T, P](ctx, owner, pathOf(fc), ref, func() (dataloader.Selection, error) {
		return selectionOf(ctx, fc.Field.Selections, ref.Target), nil
	})
}

// single resolves a field of Query that finds one row by its id or code.
func single[T any, P record[T]](ctx context.Context, r *Resolver, entity string) (P, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	field := graphql.GetFieldContext(ctx).Field
	e := r.catalogue.Entity(entity)
	key, err := r.SingleKey(ctx, field, e)
	if err != nil {
		return nil, err
	}
	return byKey[T, P](ctx, r, scope, e, key, selectionOf(ctx, field.Selections, e))
}

func byKey[T any, P record[T]](ctx context.Context, r *Resolver, scope auth.Scope, e *catalogue.Entity, key string, s dataloader.Selection) (P, error) {
	rows, err := dataloader.ByKeys[T, P](ctx, r.Reader, scope, e, []string{key}, s)
	if err != nil {
		return nil, err
	}
	if rows[0] == nil {
		return nil, ErrNotFound(e, key)
	}
	return rows[0], nil
}

// ErrNotFound says that a single field found no row, or none of the viewer's.
func ErrNotFound(e *catalogue.Entity, key string) error {
	return fault.New(fault.NotFound, "没有编码或标识为 %q 的%s(或无权查看)。", "There is no %[2]s with the code or id %[1]q, or it is not yours to see.", key, e.Name)
}

// SingleKey reads the key that a field of Query for one row asks for.
func (r *Resolver) SingleKey(ctx context.Context, field graphql.CollectedField, e *catalogue.Entity) (string, error) {
	args, err := r.arguments(ctx, field.Field)
	if err != nil {
		return "", err
	}
	return keyArgument(e, args)
}

// keyArgument reads the one argument of a single field.
func keyArgument(e *catalogue.Entity, args map[string]any) (string, error) {
	if id, ok := args["id"].(string); ok {
		ids := []any{id}
		if err := filter.Keys(e, ids, "id"); err != nil {
			return "", err
		}
		return ids[0].(string), nil
	}
	for _, f := range e.Fields {
		if code, ok := args[f.Name].(string); ok {
			return code, checkCode(e, code, f.Name)
		}
	}
	return "", fault.InvalidArgument("id", "缺少必填值", "a value is required")
}

// checkCode tells a code that cannot be one from one that nothing has.
func checkCode(e *catalogue.Entity, code, path string) error {
	if e.Name != "Division" {
		return nil
	}
	digits := len(code) == 12
	for _, c := range code {
		digits = digits && c >= '0' && c <= '9'
	}
	if !digits {
		return fault.InvalidArgument(path, "区划代码应为 12 位数字", "a division code has 12 digits")
	}
	return nil
}
