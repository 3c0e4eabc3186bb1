package exec

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// Chain returns the handler of an executor that stands before next. answer returns
// the response, or nil to leave the operation to next. The handler does all its work
// under the context that it is called with, as gqlgen's executor does: response
// middleware therefore sees the work. The handler serves one operation and is not
// safe for concurrent use.
func Chain(next graphql.ExecutableSchema, answer func(context.Context) *graphql.Response) graphql.ResponseHandler {
	var answered bool
	var rest graphql.ResponseHandler
	return func(ctx context.Context) *graphql.Response {
		switch {
		case rest != nil:
			return rest(ctx)
		case answered:
			return nil
		}
		if response := answer(ctx); response != nil {
			answered = true
			return response
		}
		rest = next.Exec(ctx)
		return rest(ctx)
	}
}
