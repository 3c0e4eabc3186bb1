package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/page"
)

// maxNodes bounds nodes(ids:).
const maxNodes = 100

// nodes finds objects by their global ids, aligned with ids. Unknown, malformed
// and forbidden ids are all null, so that no answer discloses rows outside the scope.
func (r *Resolver) nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	scope, err := scopeOf(ctx)
	if err != nil {
		return nil, err
	}
	if len(ids) > maxNodes && ctx.Value(allNodes{}) == nil {
		return nil, fault.AtArgument("ids", fault.New(fault.LimitExceeded, "%d个标识，超过上限%d个。", "%d ids exceed the limit of %d.", len(ids), maxNodes))
	}
	type wanted struct {
		keys   []string
		places []int
	}
	byEntity := map[string]*wanted{}
	for i, id := range ids {
		entity, key, ok := page.ParseID(id)
		if !ok || r.catalogue.Entity(entity) == nil || !mayRead(ctx, entity) {
			continue
		}
		w := byEntity[entity]
		if w == nil {
			w = &wanted{}
			byEntity[entity] = w
		}
		w.keys, w.places = append(w.keys, key), append(w.places, i)
	}
	out := make([]model.Node, len(ids))
	selections := graphql.GetFieldContext(ctx).Field.Selections
	for _, e := range r.catalogue.Entities {
		w := byEntity[e.Name]
		if w == nil {
			continue
		}
		found, err := nodesByKeys(ctx, r.Reader, scope, e, w.keys, request.Columns(ctx, selections, e))
		if err != nil {
			return nil, err
		}
		for i, n := range found {
			out[w.places[i]] = n
		}
	}
	return out, nil
}

// asNodes turns rows into nodes; a missing row is a nil interface.
func asNodes[T any, P record[T]](rows []P, err error) ([]model.Node, error) {
	out := make([]model.Node, len(rows))
	for i, row := range rows {
		if row != nil {
			out[i] = row
		}
	}
	return out, err
}

// mayRead reports whether the key of a request may read rows of an entity. The schema of
// a key names only what the key may read; ids in variables name any entity.
func mayRead(ctx context.Context, entity string) bool {
	key, ok := auth.KeyFrom(ctx)
	return !ok || key.Datasets.Entity(entity)
}
