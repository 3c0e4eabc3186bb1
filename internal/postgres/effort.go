package postgres

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
)

// Effort is what the database has done for one request. The zero value is ready;
// statements of several goroutines add up in it.
type Effort struct{ statements, rows, nanoseconds atomic.Int64 }

// Statements is how many statements were sent, those of transactions (begin,
// commit) among them.
func (e *Effort) Statements() int64 { return e.statements.Load() }

// Rows is how many rows PostgreSQL returned or changed.
func (e *Effort) Rows() int64 { return e.rows.Load() }

// Time is the sum of the statements' times, each from sending it to its last row;
// of statements that ran side by side it counts all, so it may exceed the
// request's own time. Waiting for a connection is not in it.
func (e *Effort) Time() time.Duration { return time.Duration(e.nanoseconds.Load()) }

type effortKey struct{}

// WithEffort returns a context whose statements are added to e.
func WithEffort(ctx context.Context, e *Effort) context.Context {
	return context.WithValue(ctx, effortKey{}, e)
}

// CountStatements returns a context whose statements are counted, and the number
// of those sent so far: the query budgets of the tests.
func CountStatements(ctx context.Context) (counted context.Context, statements func() int64) {
	e := new(Effort)
	return WithEffort(ctx, e), e.Statements
}

// meter adds statements to the effort of their context. It allocates once per
// connection only: the time a statement began stands with its connection, which
// runs one at a time.
type meter struct{}

const beganKey = "began"

func begin(conn *pgx.Conn) {
	data := conn.PgConn().CustomData()
	began, ok := data[beganKey].(*time.Time)
	if !ok {
		began = new(time.Time)
		data[beganKey] = began
	}
	*began = time.Now()
}

func (e *Effort) took(conn *pgx.Conn) {
	if began, ok := conn.PgConn().CustomData()[beganKey].(*time.Time); ok {
		e.nanoseconds.Add(int64(time.Since(*began)))
	}
}

// TraceQueryStart implements pgx.QueryTracer.
func (meter) TraceQueryStart(ctx context.Context, conn *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.statements.Add(1)
		begin(conn)
	}
	return ctx
}

// TraceQueryEnd implements pgx.QueryTracer.
func (meter) TraceQueryEnd(ctx context.Context, conn *pgx.Conn, data pgx.TraceQueryEndData) {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.rows.Add(data.CommandTag.RowsAffected())
		e.took(conn)
	}
}

// TraceBatchStart implements pgx.BatchTracer.
func (meter) TraceBatchStart(ctx context.Context, conn *pgx.Conn, data pgx.TraceBatchStartData) context.Context {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.statements.Add(int64(data.Batch.Len()))
		begin(conn)
	}
	return ctx
}

// TraceBatchQuery implements pgx.BatchTracer.
func (meter) TraceBatchQuery(ctx context.Context, _ *pgx.Conn, data pgx.TraceBatchQueryData) {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.rows.Add(data.CommandTag.RowsAffected())
	}
}

// TraceBatchEnd implements pgx.BatchTracer.
func (meter) TraceBatchEnd(ctx context.Context, conn *pgx.Conn, _ pgx.TraceBatchEndData) {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.took(conn)
	}
}
