package web

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/exec/executors"
	"litong3422/internal/fault"
	"litong3422/internal/observe"
	"litong3422/internal/postgres"
)

// requestFacts is what handlers tell the access log, the figures and the record
// of slow operations.
type requestFacts struct {
	operation, kind, document, outcome string
	cost                               int // in points
	queryStats                         postgres.QueryStats

	tracer       *observe.Tracer // nil: traces are off
	endOperation func(outcome string)
}

type factsKey struct{}

func factsOf(ctx context.Context) *requestFacts {
	if about, ok := ctx.Value(factsKey{}).(*requestFacts); ok {
		return about
	}
	return &requestFacts{} // outside the guard nobody reads it
}

// anonymousOperation stands in the log for an operation without a name.
const anonymousOperation = "anonymous"

// noteOperation tells which operation a request runs; its name is letters, digits
// and underscores by GraphQL's own grammar, but of any length. What the operation
// does is traced under the context returned.
func noteOperation(ctx context.Context, op *ast.OperationDefinition, document string) context.Context {
	about := factsOf(ctx)
	about.operation = op.Name[:min(len(op.Name), 64)]
	about.kind, about.document = string(op.Operation), document
	if about.tracer != nil {
		ctx, about.endOperation = about.tracer.Operation(ctx, about.kind, about.name())
	}
	return ctx
}

// name is the operation's, in words for those without one.
func (f *requestFacts) name() string {
	if f.operation == "" {
		return anonymousOperation
	}
	return f.operation
}

// noteAnswer tells how it went, and what it cost in points.
func noteAnswer(ctx context.Context, response *graphql.Response, cost int) {
	about := factsOf(ctx)
	about.outcome, about.cost = observe.Answered, cost
	if len(response.Errors) > 0 {
		code, _ := response.Errors[0].Extensions["code"].(fault.Kind)
		about.outcome = string(code)
	}
	if about.endOperation != nil {
		about.endOperation(about.outcome)
	}
}

// attributes are what the access log says of an operation. Its cost in SQL stands
// with every request that had any, sign-ins among them.
func (f *requestFacts) attributes(to []slog.Attr) []slog.Attr {
	if f.kind != "" {
		to = append(to, slog.String("operation", f.name()), slog.String("kind", f.kind))
	}
	if f.outcome != "" {
		to = append(to, slog.String("outcome", f.outcome), slog.Int("cost", f.cost))
	}
	if n := f.queryStats.Statements(); n > 0 {
		to = append(to, slog.Int64("sql", n), slog.Float64("sql_ms", milliseconds(f.queryStats.Time())), slog.Int64("rows", f.queryStats.Rows()))
	}
	return to
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// observed is the same for the figures.
func (f *requestFacts) observed(request string, ended time.Time, took time.Duration) observe.Operation {
	return observe.Operation{
		Name: f.operation, Kind: f.kind, Document: f.document, Outcome: f.outcome,
		Request: request, Ended: ended, Took: took, Cost: int64(f.cost),
		SQL: observe.SQL{Statements: f.queryStats.Statements(), Rows: f.queryStats.Rows(), Time: f.queryStats.Time()},
	}
}

// trace begins the span of a request, if traces are on. Probes would drown the rest.
func (g Middleware) trace(ctx context.Context, about *requestFacts, r *http.Request, id string) (traced context.Context, end func(route string, status int)) {
	probe := r.URL.Path == "/livez" || r.URL.Path == "/readyz"
	if probe || g.Observer == nil || g.Observer.Tracer == nil {
		return ctx, func(string, int) {}
	}
	about.tracer = g.Observer.Tracer
	about.queryStats.OnStatement = about.tracer.Statement
	return about.tracer.Request(ctx, loggedMethod(r.Method), id)
}

// WatchExecutors counts which executor answered, if schema is the whole chain.
func WatchExecutors(m *observe.Metrics, schema graphql.ExecutableSchema) {
	chain, ok := schema.(*executors.Chain)
	if !ok {
		return
	}
	count := func(result string, read func() int64) {
		m.Count("executor_operations_total", "快速执行器回答、由保留的答案回答、留给参照执行器、中途放弃的操作数。 Operations that the fast executor answered, that were answered from kept answers, left to the reference, or given up halfway by the fast one.",
			map[string]string{"result": result}, read)
	}
	count("fast", func() int64 { return chain.Batch.Counts().Answered })
	count("discarded", func() int64 { return chain.Batch.Counts().Discarded })
	count("kept", func() int64 { return chain.Cache.Counts().Hits })
	count("left", func() int64 { return chain.Cache.Counts().Misses })
}
