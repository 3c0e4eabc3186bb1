package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/dataloader"
	"litong3422/graph/model"
	"litong3422/graph/request"
	"litong3422/internal/auth"
)

func viewer(ctx context.Context) (*model.Viewer, error) {
	v, ok := auth.ViewerFrom(ctx)
	if !ok {
		return nil, errSignIn()
	}
	return &model.Viewer{UserName: v.UserName, DisplayName: v.DisplayName, Role: model.Role(v.Role)}, nil
}

// viewerTownships are the townships a viewer is bound to; none for the whole district.
func (r *Resolver) viewerTownships(ctx context.Context) ([]*model.Division, error) {
	scope, err := scopeOf(ctx)
	if err != nil || len(scope.Townships) == 0 {
		return []*model.Division{}, err
	}
	e := r.catalogue.Entity("Division")
	s := request.Columns(ctx, graphql.GetFieldContext(ctx).Field.Selections, e)
	rows, err := dataloader.ByKeys[model.Division](ctx, r.Reader, scope, e, scope.Townships, s)
	found := make([]*model.Division, 0, len(rows))
	for _, row := range rows {
		if row != nil {
			found = append(found, row)
		}
	}
	return found, err
}
