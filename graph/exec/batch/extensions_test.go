package batch

import (
	"context"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// quiet is an extension that looks at no field.
type quiet struct{}

func (quiet) ExtensionName() string                   { return "quiet" }
func (quiet) Validate(graphql.ExecutableSchema) error { return nil }

// interceptor wants to see every field.
type interceptor struct{ quiet }

func (interceptor) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	return next(ctx)
}

// What would be passed over in silence is refused when the server starts.
func TestWhatWouldBePassedOverIsRefused(t *testing.T) {
	plain := gqlparser.MustLoadSchema(&ast.Source{Input: `type Query { a: Int @deprecated }`})
	directed := gqlparser.MustLoadSchema(&ast.Source{Input: `directive @upper on FIELD_DEFINITION type Query { a: String @upper }`})
	queried := gqlparser.MustLoadSchema(&ast.Source{Input: `directive @cached on QUERY type Query { a: String }`})
	if err := checkExtensions(plain, []graphql.HandlerExtension{quiet{}}); err != nil {
		t.Errorf("nothing is passed over: %v", err)
	}
	if checkExtensions(plain, []graphql.HandlerExtension{interceptor{}}) == nil {
		t.Error("an interceptor of fields is accepted")
	}
	if checkExtensions(directed, nil) == nil || checkExtensions(queried, nil) == nil {
		t.Error("a directive that no executor runs is accepted")
	}
}
