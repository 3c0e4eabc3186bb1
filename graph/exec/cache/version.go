package cache

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// dependsOnVersion reports whether fields of a type depend on the data version
// alone, as the schema says by @dataVersion. With any other field an operation is
// not cached.
func (e *Executor) dependsOnVersion(ctx context.Context, fields []graphql.CollectedField, typ string) bool {
	for _, f := range fields {
		if len(f.Deferrables) > 0 {
			return false
		}
		if f.Name == "__typename" {
			continue
		}
		policy := e.resolver.Catalogue().Policy(typ, f.Name)
		if !policy.DataVersion || len(policy.RowsWith) > 0 && !policy.Cacheable(f.ArgumentMap(graphql.GetOperationContext(ctx).Variables)) {
			return false
		}
		of := f.Definition.Type.Name()
		if len(f.Selections) > 0 && !e.dependsOnVersion(ctx, collect(ctx, f.Selections, of), of) {
			return false
		}
	}
	return true
}

func rootFields(ctx context.Context) []graphql.CollectedField {
	return collect(ctx, graphql.GetOperationContext(ctx).Operation.SelectionSet, "Query")
}

func collect(ctx context.Context, set ast.SelectionSet, typ string) []graphql.CollectedField {
	return graphql.CollectFields(graphql.GetOperationContext(ctx), set, []string{typ, "Node"})
}
