package web

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/fault"
	"litong3422/internal/observe"
	"litong3422/internal/postgres"
)

// requestFacts are what handlers record about a request for the access log, the
// metrics and the list of slow operations.
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
	return &requestFacts{} // without the middleware it is not read
}

// anonymousOperation stands in the log for an operation without a name.
const anonymousOperation = "anonymous"

// noteOperation records which operation a request runs. By GraphQL's grammar its name
// is letters, digits and underscores, but of any length. The operation is traced under
// the context that is returned.
func noteOperation(ctx context.Context, op *ast.OperationDefinition, document string) context.Context {
	about := factsOf(ctx)
	about.operation = op.Name[:min(len(op.Name), 64)]
	about.kind, about.document = string(op.Operation), document
	if about.tracer != nil {
		ctx, about.endOperation = about.tracer.Operation(ctx, about.kind, about.name())
	}
	return ctx
}

// name returns the operation's name, or a word for operations without one.
func (f *requestFacts) name() string {
	if f.operation == "" {
		return anonymousOperation
	}
	return f.operation
}

// noteAnswer records the outcome of an operation and its cost in points.
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

// attributes appends what the access log shows of an operation. Statements are shown
// for every request that ran one, sign-ins among them.
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

// observed returns the same facts for the metrics.
func (f *requestFacts) observed(request string, ended time.Time, took time.Duration) observe.Operation {
	return observe.Operation{
		Name: f.operation, Kind: f.kind, Document: f.document, Outcome: f.outcome,
		Request: request, Ended: ended, Took: took, Cost: int64(f.cost),
		SQL: observe.SQL{Statements: f.queryStats.Statements(), Rows: f.queryStats.Rows(), Time: f.queryStats.Time()},
	}
}

// trace begins the span of a request, if traces are on. Probes are not traced: they
// would outnumber the rest.
func (m Middleware) trace(ctx context.Context, about *requestFacts, r *http.Request, id string) (traced context.Context, end func(route string, status int)) {
	probe := r.URL.Path == "/livez" || r.URL.Path == "/readyz"
	if probe || m.Observer == nil || m.Observer.Tracer == nil {
		return ctx, func(string, int) {}
	}
	about.tracer = m.Observer.Tracer
	about.queryStats.OnStatement = about.tracer.Statement
	return about.tracer.Request(ctx, loggedMethod(r.Method), id)
}
