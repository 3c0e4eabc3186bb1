package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
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

// planList reads the arguments and the selection of the current list field.
func (r *Resolver) planList(ctx context.Context, name string, e *catalogue.Entity) (*request.List, error) {
	return request.Planned(ctx, func() (*request.List, error) {
		return r.requests.List(ctx, graphql.GetFieldContext(ctx).Field, name, e)
	})
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
	listing := &model.Listing{Entity: e, Where: p.Query.Where, Figures: figuresAtRoot(ctx, r, scope, p)}
	if !p.Rows {
		return connect(listing, nil, nil, nil), nil
	}
	rows, err := dataloader.List[T, P](ctx, r.Reader, scope, p.Query)
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
	path := request.PathOf(graphql.GetFieldContext(ctx))
	listing := &model.Listing{Entity: ref.Target, Where: p.Query.Where, Owner: owner, Ref: ref, Figures: figuresAtEdge(ctx, owner, path, ref, p)}
	if !p.Rows {
		return connect(listing, nil, nil, nil), nil
	}
	rows, err := dataloader.Many[T, P](ctx, owner, path, ref, func() (query.List, error) { return p.Query, nil })
	if err != nil {
		return nil, err
	}
	return connected(r, p, listing, rows, connect), nil
}

// connected makes the connection of a page of rows.
func connected[P, C any](r *Resolver, p *request.List, listing *model.Listing, rows dataloader.Page[P], connect connect[P, C]) *C {
	cursors := make([]string, len(rows.Cursors))
	for i, keyset := range rows.Cursors {
		cursors[i] = r.requests.Cursors.Encode(p.Binding, keyset)
	}
	info := &model.PageInfo{HasNextPage: rows.HasNext, HasPreviousPage: rows.HasPrevious}
	if len(cursors) > 0 {
		info.StartCursor, info.EndCursor = &cursors[0], &cursors[len(cursors)-1]
	}
	return connect(listing, rows.Rows, cursors, info)
}

// one resolves a to-one edge.
func one[T any, P record[T]](ctx context.Context, owner dataloader.Record, ref *catalogue.Ref) (P, error) {
	fc := graphql.GetFieldContext(ctx)
	return dataloader.One[T, P](ctx, owner, request.PathOf(fc), ref, func() (dataloader.Selection, error) {
		return request.Columns(ctx, fc.Field.Selections, ref.Target), nil
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
	key, err := r.requests.SingleKey(ctx, field, e)
	if err != nil {
		return nil, err
	}
	return byKey[T, P](ctx, r, scope, e, key, request.Columns(ctx, field.Selections, e))
}

func byKey[T any, P record[T]](ctx context.Context, r *Resolver, scope auth.Scope, e *catalogue.Entity, key string, s dataloader.Selection) (P, error) {
	rows, err := dataloader.ByKeys[T, P](ctx, r.Reader, scope, e, []string{key}, s)
	if err != nil {
		return nil, err
	}
	if rows[0] == nil {
		return nil, request.ErrNotFound(e, key)
	}
	return rows[0], nil
}
