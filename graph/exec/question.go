package exec

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/auth"
)

// Question is all that an answer depends on but what is stored: the operation as
// parsed (kept alive by the question, so that no other takes its address), the
// values of its variables, conditions among them, and what the viewer may read.
// Equal questions have equal answers at any one moment.
type Question struct {
	operation *ast.OperationDefinition
	variables string
	viewer    string
}

// QuestionOf is the question of the operation of ctx, with its variables written as
// JSON unless empty.
func QuestionOf(ctx context.Context, viewer auth.Viewer, variables string) (Question, error) {
	op := graphql.GetOperationContext(ctx)
	q := Question{operation: op.Operation, variables: variables, viewer: string(viewer.Role) + " " + viewer.County + " " + strings.Join(viewer.Townships, " ")}
	if variables == "" && len(op.Variables) > 0 {
		text, err := json.Marshal(op.Variables)
		if err != nil {
			return Question{}, err
		}
		q.variables = string(text)
	}
	return q, nil
}

// longVariables are rarely sent twice.
const longVariables = 1 << 10

// MayComeAgain tells whether it is worth remembering something by the question.
func (q Question) MayComeAgain() bool { return len(q.variables) <= longVariables }

// AddError reports the error of a root field as gqlgen does.
func AddError(ctx context.Context, f graphql.CollectedField, err error) {
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: "Query", Field: f, Args: map[string]any{}})
	graphql.AddError(ctx, graphql.AddFieldLocationToError(ctx, err))
}
