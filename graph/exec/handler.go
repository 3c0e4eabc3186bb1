package exec

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

// Before is the handler of an executor that stands before another: it answers, or
// returns nil and leaves the operation to the one behind. All work is done in the
// handler, under the context that it is called with, as gqlgen's executor does: what
// is installed around responses sees it.
func Before(behind graphql.ExecutableSchema, answer func(context.Context) *graphql.Response) graphql.ResponseHandler {
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
		rest = behind.Exec(ctx)
		return rest(ctx)
	}
}
