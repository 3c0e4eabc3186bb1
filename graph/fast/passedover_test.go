package fast

import (
	"context"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// interceptor is an extension that wants to see every field.
type interceptor struct{}

func (interceptor) ExtensionName() string                   { return "interceptor" }
func (interceptor) Validate(graphql.ExecutableSchema) error { return nil }
func (interceptor) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	return next(ctx)
}

// What would be passed over in silence is refused when the server starts.
func TestWhatWouldBePassedOverIsRefused(t *testing.T) {
	plain := gqlparser.MustLoadSchema(&ast.Source{Input: `type Query { a: Int @deprecated }`})
	directed := gqlparser.MustLoadSchema(&ast.Source{Input: `directive @upper on FIELD_DEFINITION type Query { a: String @upper }`})
	queried := gqlparser.MustLoadSchema(&ast.Source{Input: `directive @cached on QUERY type Query { a: String }`})
	if err := passedOver(plain, []graphql.HandlerExtension{extension.FixedComplexityLimit(9)}); err != nil {
		t.Errorf("nothing is passed over: %v", err)
	}
	if passedOver(plain, []graphql.HandlerExtension{interceptor{}}) == nil {
		t.Error("an interceptor of fields is accepted")
	}
	if passedOver(directed, nil) == nil || passedOver(queried, nil) == nil {
		t.Error("a directive that nobody runs is accepted")
	}
}
