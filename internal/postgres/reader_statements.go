package postgres

import (
	"context"
	"sync/atomic"
)

type statementsKey struct{}

// CountStatements returns a context whose reads are counted, and the number of
// statements they have run so far. A request's log line and the query budgets of
// the tests come from it.
func CountStatements(ctx context.Context) (counted context.Context, statements func() int64) {
	n := new(atomic.Int64)
	return context.WithValue(ctx, statementsKey{}, n), n.Load
}

func countStatement(ctx context.Context) {
	if n, ok := ctx.Value(statementsKey{}).(*atomic.Int64); ok {
		n.Add(1)
	}
}
