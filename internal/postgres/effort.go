package postgres

import (
	"context"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
)

// Effort is what the database has done for one request. The zero value is ready;
// statements of several goroutines add up in it.
type Effort struct {
	statements, rows, nanoseconds atomic.Int64
	// Follow is told of each statement by its name and returns what is told of its
	// end; nil: nobody follows.
	Follow func(ctx context.Context, statement string) (end func(failed bool))
}

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

// meter adds statements to the effort of their context. What it needs until their
// end stands with the connection, which runs one at a time: so it allocates once
// per connection, not per statement.
type meter struct{}

type running struct {
	began time.Time
	end   func(failed bool) // nil: nobody follows
}

const runningKey = "running"

func (e *Effort) begin(ctx context.Context, conn *pgx.Conn, count int, name func() string) {
	e.statements.Add(int64(count))
	data := conn.PgConn().CustomData()
	r, ok := data[runningKey].(*running)
	if !ok {
		r = new(running)
		data[runningKey] = r
	}
	r.end = nil
	if e.Follow != nil {
		r.end = e.Follow(ctx, name())
	}
	r.began = time.Now()
}

func (e *Effort) end(conn *pgx.Conn, err error) {
	r, ok := conn.PgConn().CustomData()[runningKey].(*running)
	if !ok {
		return
	}
	e.nanoseconds.Add(int64(time.Since(r.began)))
	if r.end != nil {
		r.end(err != nil)
		r.end = nil
	}
}

// shared is the effort of a request whose statements are sent among others'.
type shared struct {
	effort *Effort // nil: nobody counts
	running
}

func beginShared(ctx context.Context, steps []step) shared {
	e, counted := ctx.Value(effortKey{}).(*Effort)
	if !counted {
		return shared{}
	}
	s := shared{effort: e, running: running{began: time.Now()}}
	if e.Follow != nil {
		names := make([]string, len(steps))
		for i, one := range steps {
			names[i] = statementName(one.statement.sql)
		}
		s.running.end = e.Follow(ctx, strings.Join(names, ", "))
	}
	return s
}

// end counts them, unless they were not sent.
func (s shared) end(steps []step, err error) {
	if s.effort == nil {
		return
	}
	if s.running.end != nil {
		s.running.end(err != nil)
	}
	s.effort.nanoseconds.Add(int64(time.Since(s.began)))
	if err != nil {
		return
	}
	s.effort.statements.Add(int64(len(steps)))
	for _, one := range steps {
		s.effort.rows.Add(int64(one.into.Len()))
	}
}

// TraceQueryStart implements pgx.QueryTracer.
func (meter) TraceQueryStart(ctx context.Context, conn *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.begin(ctx, conn, 1, func() string { return statementName(data.SQL) })
	}
	return ctx
}

// TraceQueryEnd implements pgx.QueryTracer.
func (meter) TraceQueryEnd(ctx context.Context, conn *pgx.Conn, data pgx.TraceQueryEndData) {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.rows.Add(data.CommandTag.RowsAffected())
		e.end(conn, data.Err)
	}
}

// TraceBatchStart implements pgx.BatchTracer.
func (meter) TraceBatchStart(ctx context.Context, conn *pgx.Conn, data pgx.TraceBatchStartData) context.Context {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.begin(ctx, conn, data.Batch.Len(), func() string { return batchName(data.Batch) })
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
func (meter) TraceBatchEnd(ctx context.Context, conn *pgx.Conn, data pgx.TraceBatchEndData) {
	if e, ok := ctx.Value(effortKey{}).(*Effort); ok {
		e.end(conn, data.Err)
	}
}

// tableName finds the first table of a statement; a function (unnest) has a
// parenthesis instead of a blank after its name.
var tableName = regexp.MustCompile(`(?i)\b(?:from|into|update)\s+"?([a-z_][a-z0-9_]*)"?(?:[\s;,)]|$)`)

// statementName is what a statement does and to which table first, SELECT
// mediation_case for one: never a value, and few names in all.
func statementName(sql string) string {
	verb, _, _ := strings.Cut(strings.TrimSpace(sql), " ")
	name := strings.ToUpper(verb[:min(len(verb), 12)])
	if m := tableName.FindStringSubmatch(sql); m != nil {
		name += " " + strings.ToLower(m[1])
	}
	return name
}

func batchName(b *pgx.Batch) string {
	names := make([]string, 0, b.Len())
	for _, q := range b.QueuedQueries {
		names = append(names, statementName(q.SQL))
	}
	return strings.Join(names, ", ")
}
