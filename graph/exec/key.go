package exec

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/auth"
)

// OperationKey holds everything that an answer depends on, except the stored rows:
// the parsed operation, the values of its variables, and what the viewer may read.
// Operations with equal keys have equal answers at any one moment. The key keeps
// the parsed operation in memory, so that its address is not used again.
type OperationKey struct {
	operation *ast.OperationDefinition
	variables string
	viewer    string
}

// KeyOf returns the key of the operation in ctx. variables are the operation's
// variables as JSON; if they are empty, KeyOf writes them itself. It returns an
// error if the variables cannot be written as JSON.
func KeyOf(ctx context.Context, viewer auth.Viewer, variables string) (OperationKey, error) {
	op := graphql.GetOperationContext(ctx)
	k := OperationKey{operation: op.Operation, variables: variables, viewer: string(viewer.Role) + " " + viewer.Scope().Key()}
	if variables == "" && len(op.Variables) > 0 {
		text, err := json.Marshal(op.Variables)
		if err != nil {
			return OperationKey{}, err
		}
		k.variables = string(text)
	}
	return k, nil
}

// longVariables is the length in bytes above which variables are rarely sent twice.
const longVariables = 1 << 10

// Cacheable reports whether a cache should hold an entry for the key.
func (k OperationKey) Cacheable() bool { return len(k.variables) <= longVariables }

// AddError adds the error of a root field to the response in ctx, as gqlgen does.
func AddError(ctx context.Context, f graphql.CollectedField, err error) {
	AddErrorAt(ctx, f, ast.Path{ast.PathName(f.Alias)}, err)
}

// AddErrorAt adds the error of the field at a path to the response in ctx, as gqlgen does.
func AddErrorAt(ctx context.Context, f graphql.CollectedField, path ast.Path, err error) {
	for _, step := range path[:len(path)-1] {
		at := &graphql.FieldContext{}
		switch step := step.(type) {
		case ast.PathIndex:
			index := int(step)
			at.Index = &index
		case ast.PathName:
			at.Field.Field = &ast.Field{Alias: string(step)}
		}
		ctx = graphql.WithFieldContext(ctx, at)
	}
	object := "Query"
	if f.ObjectDefinition != nil {
		object = f.ObjectDefinition.Name
	}
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: object, Field: f, Args: map[string]any{}})
	graphql.AddError(ctx, graphql.AddFieldLocationToError(ctx, err))
}
