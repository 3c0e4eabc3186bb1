package graph

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"litong3422/internal/catalogue"
	"litong3422/internal/page"
)

// rowsWithEdges is a request.Resolve. gqlgen's executor knows groups as opaque JSON, so
// it runs an operation of its own for their rows: nodes(ids:) with the selection. An
// error of any row is the error of all.
func (r *Resolver) rowsWithEdges(ctx context.Context, e *catalogue.Entity, keys []string, set ast.SelectionSet) (map[string]json.RawMessage, error) {
	if len(keys) == 0 {
		return nil, nil
	}
	response, err := r.runInside(context.WithValue(ctx, allNodes{}, true), r.selectNodes(e, keys, set))
	if err != nil {
		return nil, err
	}
	var data struct{ Nodes []json.RawMessage }
	if err := json.Unmarshal(response.Data, &data); err != nil || len(data.Nodes) != len(keys) {
		return nil, fmt.Errorf("the rows of groups: %d of %d: %w", len(data.Nodes), len(keys), err)
	}
	rows := make(map[string]json.RawMessage, len(keys))
	for i, row := range data.Nodes {
		if string(row) != "null" {
			rows[keys[i]] = row
		}
	}
	return rows, nil
}

// selectNodes returns the field nodes(ids:) of the rows with these keys.
func (r *Resolver) selectNodes(e *catalogue.Entity, keys []string, set ast.SelectionSet) *ast.Field {
	ids := &ast.Value{Kind: ast.ListValue}
	for _, key := range keys {
		ids.Children = append(ids.Children, &ast.ChildValue{Value: &ast.Value{Kind: ast.StringValue, Raw: page.ID(e.Name, key)}})
	}
	const name = "nodes"
	return &ast.Field{
		Alias: name, Name: name, Definition: r.schema.Query.Fields.ForName(name), ObjectDefinition: r.schema.Query,
		Arguments: ast.ArgumentList{{Name: "ids", Value: ids}},
		SelectionSet: ast.SelectionSet{&ast.InlineFragment{
			TypeCondition: e.Name, ObjectDefinition: r.schema.Types["Node"], SelectionSet: set,
		}},
	}
}

// runInside runs a field of Query as an operation inside the one in ctx, with its
// variables and fragments. The error is that of the first place in the answer.
func (r *Resolver) runInside(ctx context.Context, field *ast.Field) (*graphql.Response, error) {
	of := graphql.GetOperationContext(ctx)
	ctx = graphql.WithOperationContext(ctx, &graphql.OperationContext{
		RawQuery: of.RawQuery, Variables: of.Variables, OperationName: of.OperationName, Doc: of.Doc,
		Extensions: of.Extensions, Headers: of.Headers, DisableIntrospection: of.DisableIntrospection,
		Operation:   &ast.OperationDefinition{Operation: ast.Query, SelectionSet: ast.SelectionSet{field}},
		RecoverFunc: of.RecoverFunc, ResolverMiddleware: of.ResolverMiddleware, RootResolverMiddleware: of.RootResolverMiddleware,
		Stats: of.Stats,
	})
	ctx = graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, of.RecoverFunc)
	response := r.Executable().Exec(ctx)(ctx)
	errs := slices.Concat(response.Errors, graphql.GetErrors(ctx))
	if len(errs) == 0 {
		return response, nil
	}
	first := slices.MinFunc(errs, func(a, b *gqlerror.Error) int { return cmp.Compare(a.Path.String(), b.Path.String()) })
	if first.Err == nil {
		return nil, errors.New(first.Message)
	}
	return nil, first.Err
}

// allNodes is the key of contexts in which nodes(ids:) is not bounded: the groups are.
type allNodes struct{}
