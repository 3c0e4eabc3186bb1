package postgres

import (
	"context"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
)

// QueryStats counts what the database did for one request. The zero value is ready.
// It may be used by several goroutines; their statements add up.
type QueryStats struct {
	statements, rows, nanoseconds atomic.Int64
	// OnStatement, unless nil, is called with the name of each statement before it is
	// sent. The function that it returns, unless nil, is called when the statement ends.
	OnStatement func(ctx context.Context, statement string) (end func(failed bool))
}

// Statements returns how many statements were sent, those of transactions (begin,
// commit) included.
func (s *QueryStats) Statements() int64 { return s.statements.Load() }

// Rows returns how many rows PostgreSQL returned or changed.
func (s *QueryStats) Rows() int64 { return s.rows.Load() }

// Time returns the sum of the statements' times, each from sending it to its last
// row. Statements that ran at the same time all count, so the sum may exceed the
// request's own time. Waiting for a connection does not count.
func (s *QueryStats) Time() time.Duration { return time.Duration(s.nanoseconds.Load()) }

type queryStatsKey struct{}

// WithQueryStats returns a context whose statements are added to s.
func WithQueryStats(ctx context.Context, s *QueryStats) context.Context {
	return context.WithValue(ctx, queryStatsKey{}, s)
}

// CountStatements returns a context whose statements are counted, and a function
// that returns how many were sent so far. Tests check query budgets with it.
func CountStatements(ctx context.Context) (counted context.Context, statements func() int64) {
	s := new(QueryStats)
	return WithQueryStats(ctx, s), s.Statements
}

// statsTracer adds statements to the QueryStats of their context. It keeps what it
// needs until a statement ends with the connection, which runs one statement at a
// time: so it allocates once per connection, not per statement.
type statsTracer struct{}

type running struct {
	began time.Time
	end   func(failed bool) // may be nil
}

const runningKey = "running"

func (s *QueryStats) begin(ctx context.Context, conn *pgx.Conn, count int, name func() string) {
	s.statements.Add(int64(count))
	data := conn.PgConn().CustomData()
	r, ok := data[runningKey].(*running)
	if !ok {
		r = new(running)
		data[runningKey] = r
	}
	r.end = nil
	if s.OnStatement != nil {
		r.end = s.OnStatement(ctx, name())
	}
	r.began = time.Now()
}

func (s *QueryStats) end(conn *pgx.Conn, err error) {
	r, ok := conn.PgConn().CustomData()[runningKey].(*running)
	if !ok {
		return
	}
	s.nanoseconds.Add(int64(time.Since(r.began)))
	if r.end != nil {
		r.end(err != nil)
		r.end = nil
	}
}

// batchedStats counts the statements of a request that are sent among others'.
type batchedStats struct {
	stats *QueryStats // nil: not counted
	running
}

func beginBatched(ctx context.Context, steps []step) batchedStats {
	stats, counted := ctx.Value(queryStatsKey{}).(*QueryStats)
	if !counted {
		return batchedStats{}
	}
	b := batchedStats{stats: stats, running: running{began: time.Now()}}
	if stats.OnStatement != nil {
		b.running.end = stats.OnStatement(ctx, statementNames(steps))
	}
	return b
}

// end counts the statements, unless they were not sent.
func (b batchedStats) end(steps []step, err error) {
	if b.stats == nil {
		return
	}
	if b.running.end != nil {
		b.running.end(err != nil)
	}
	b.stats.nanoseconds.Add(int64(time.Since(b.began)))
	if err != nil {
		return
	}
	b.stats.statements.Add(int64(len(steps)))
	for _, one := range steps {
		b.stats.rows.Add(int64(one.into.Len()))
	}
}

// TraceQueryStart implements pgx.QueryTracer.
func (statsTracer) TraceQueryStart(ctx context.Context, conn *pgx.Conn, data pgx.TraceQueryStartData) context.Context {
	if s, ok := ctx.Value(queryStatsKey{}).(*QueryStats); ok {
		s.begin(ctx, conn, 1, func() string { return statementName(data.SQL) })
	}
	return ctx
}

// TraceQueryEnd implements pgx.QueryTracer.
func (statsTracer) TraceQueryEnd(ctx context.Context, conn *pgx.Conn, data pgx.TraceQueryEndData) {
	if s, ok := ctx.Value(queryStatsKey{}).(*QueryStats); ok {
		s.rows.Add(data.CommandTag.RowsAffected())
		s.end(conn, data.Err)
	}
}

// TraceBatchStart implements pgx.BatchTracer.
func (statsTracer) TraceBatchStart(ctx context.Context, conn *pgx.Conn, data pgx.TraceBatchStartData) context.Context {
	if s, ok := ctx.Value(queryStatsKey{}).(*QueryStats); ok {
		s.begin(ctx, conn, data.Batch.Len(), func() string { return batchName(data.Batch) })
	}
	return ctx
}

// TraceBatchQuery implements pgx.BatchTracer.
func (statsTracer) TraceBatchQuery(ctx context.Context, _ *pgx.Conn, data pgx.TraceBatchQueryData) {
	if s, ok := ctx.Value(queryStatsKey{}).(*QueryStats); ok {
		s.rows.Add(data.CommandTag.RowsAffected())
	}
}

// TraceBatchEnd implements pgx.BatchTracer.
func (statsTracer) TraceBatchEnd(ctx context.Context, conn *pgx.Conn, data pgx.TraceBatchEndData) {
	if s, ok := ctx.Value(queryStatsKey{}).(*QueryStats); ok {
		s.end(conn, data.Err)
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

// statementNames are the names of the statements of a round.
func statementNames(steps []step) string {
	names := make([]string, len(steps))
	for i, one := range steps {
		names[i] = statementName(one.statement.SQL())
	}
	return strings.Join(names, ", ")
}

func batchName(b *pgx.Batch) string {
	names := make([]string, 0, b.Len())
	for _, q := range b.QueuedQueries {
		names = append(names, statementName(q.SQL))
	}
	return strings.Join(names, ", ")
}
