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
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: "Query", Field: f, Args: map[string]any{}})
	graphql.AddError(ctx, graphql.AddFieldLocationToError(ctx, err))
}
