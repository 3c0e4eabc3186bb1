package batch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/exec"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/lru"
)

// Executor runs the operations that it can plan, and leaves the others to the
// executor behind. It is safe for concurrent use.
type Executor struct {
	graphql.ExecutableSchema         // the executor behind
	resolver                         *graph.Resolver
	log                              *slog.Logger
	plans                            *lru.Cache[exec.OperationKey, *plan]
	memory                           sync.Pool // of *execution
	answered, mixed, left, discarded atomic.Int64
}

// maxPlans is the number of compiled plans in memory.
const maxPlans = 512

// New puts an executor before next. extensions are the gqlgen extensions installed
// around it. New returns an error if gqlgen's executor would call an extension or a
// directive at fields, because this executor never does.
func New(r *graph.Resolver, next graphql.ExecutableSchema, log *slog.Logger, extensions ...graphql.HandlerExtension) (*Executor, error) {
	if err := checkExtensions(next.Schema(), extensions); err != nil {
		return nil, err
	}
	e := &Executor{ExecutableSchema: next, resolver: r, log: log, plans: lru.New[exec.OperationKey, *plan](maxPlans)}
	e.memory.New = func() any { return &execution{} }
	return e, nil
}

// checkExtensions refuses interceptors of fields, and directives other than GraphQL's
// own.
func checkExtensions(schema *ast.Schema, extensions []graphql.HandlerExtension) error {
	for _, extension := range extensions {
		_, field := extension.(graphql.FieldInterceptor)
		_, root := extension.(graphql.RootFieldInterceptor)
		if field || root {
			return fmt.Errorf("batch: %s intercepts fields; use --executor=generated", extension.ExtensionName())
		}
	}
	for name, d := range schema.Directives {
		if d.Position == nil || d.Position.Src == nil || !d.Position.Src.BuiltIn {
			return fmt.Errorf("batch: no executor would run @%s; use --executor=generated", name)
		}
	}
	return nil
}

// Counts are numbers of operations since the start.
type Counts struct {
	Answered  int64 // answered by this executor, wholly or in part
	Mixed     int64 // of Answered: with root fields that the executor behind answered
	Left      int64 // left to the executor behind before anything was read
	Discarded int64 // begun by this executor and run again by the one behind; should not grow
}

// Counts returns the numbers of operations so far.
func (e *Executor) Counts() Counts {
	return Counts{Answered: e.answered.Load(), Mixed: e.mixed.Load(), Left: e.left.Load(), Discarded: e.discarded.Load()}
}

// Exec returns the handler of the operation in ctx.
func (e *Executor) Exec(ctx context.Context) graphql.ResponseHandler {
	viewer, signedIn := auth.ViewerFrom(ctx)
	if !signedIn || graphql.GetOperationContext(ctx).Operation.Operation != ast.Query {
		e.left.Add(1)
		return e.ExecutableSchema.Exec(ctx)
	}
	return exec.Chain(e.ExecutableSchema, func(ctx context.Context) *graphql.Response { return e.answer(ctx, viewer) })
}

// nullData are the data of a response without data.
var nullData = json.RawMessage("null")

// answer returns the response, or nil if the executor behind has to answer the whole
// operation.
func (e *Executor) answer(ctx context.Context, viewer auth.Viewer) *graphql.Response {
	buffer, variables := exec.BufferFrom(ctx)
	p, err := safely(func() (*plan, error) { return e.planned(ctx, viewer, variables), nil })
	if err != nil {
		e.discard(ctx, err)
		return nil
	}
	if p == nil {
		e.left.Add(1)
		return nil
	}
	var others *part
	if p.others != nil {
		others = e.run(ctx, p.others, variables)
	}
	response, err := safely(func() (*graphql.Response, error) { return e.execute(ctx, p, viewer.Scope(), buffer, others) })
	if others != nil {
		others.wait()
	}
	switch {
	case err == nil:
	case ctx.Err() != nil, fault.KindOf(err) == fault.Timeout:
		// The executor behind would only take as long again.
		exec.AddError(ctx, p.first, err)
		response = &graphql.Response{Data: nullData}
	default:
		e.discard(ctx, err)
		if others == nil {
			return nil
		}
		return e.runEntities(ctx, p, others, buffer, variables)
	}
	e.answered.Add(1)
	if others != nil {
		e.mixed.Add(1)
		response.Errors = append(response.Errors, others.response.Errors...)
	}
	return response
}

// execute runs a plan. The members of others are merged into the response.
func (e *Executor) execute(ctx context.Context, p *plan, scope auth.Scope, into *exec.Buffer, others *part) (*graphql.Response, error) {
	x := e.memory.Get().(*execution)
	defer e.memory.Put(x)
	x.begin(e.resolver, scope, p)
	defer x.end()
	if err := x.read(ctx); err != nil {
		return nil, err
	}
	isNull := false
	if others != nil {
		var err error
		if x.others, err = members(others.wait().Data, p.otherNames); err != nil {
			return nil, err
		}
		isNull = x.others == nil
	}
	out, err := p.root.append(x, into.Begin(), 0)
	if err != nil && !errors.Is(err, errFailed) {
		return nil, err
	}
	x.report(ctx)
	if isNull || errors.Is(err, errFailed) {
		return &graphql.Response{Data: nullData}, nil
	}
	return into.Response(out), nil
}

// runEntities lets the executor behind run the entities of a mixed operation, and merges
// them with the others, which have been answered already.
func (e *Executor) runEntities(ctx context.Context, p *plan, others *part, into *exec.Buffer, variables string) *graphql.Response {
	response := e.run(ctx, p.entities, variables).wait()
	merged, err := p.merge(into, response.Data, others.response.Data)
	if err != nil {
		exec.AddError(ctx, p.first, err)
		merged = &graphql.Response{Data: nullData}
	}
	merged.Errors = append(append(merged.Errors, response.Errors...), others.response.Errors...)
	return merged
}

// safely returns a panic of f as an error.
func safely[T any](f func() (T, error)) (result T, err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("panic: %v\n%s", panicked, debug.Stack())
		}
	}()
	return f()
}

func (e *Executor) discard(ctx context.Context, err error) {
	e.discarded.Add(1)
	e.log.WarnContext(ctx, "the batch executor discarded an operation", "operation", graphql.GetOperationContext(ctx).OperationName, "error", err)
}

// planned returns the plan of the operation, from the cache if it is there. It
// returns nil if this executor cannot run the operation, or if an argument is refused:
// then the reference reports the error.
func (e *Executor) planned(ctx context.Context, viewer auth.Viewer, variables string) *plan {
	key, err := exec.KeyOf(ctx, viewer, variables)
	if err != nil {
		return nil
	}
	if known, found := e.plans.Get(key); found {
		return known
	}
	p, err := planOf(ctx, e.resolver, viewer.Scope())
	if err != nil && !errors.Is(err, errUnfit) {
		return nil
	}
	if key.Cacheable() {
		e.plans.Add(key, p)
	}
	return p
}
