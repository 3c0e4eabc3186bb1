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
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/lru"
)

// Executor runs the operations that it can plan, and leaves the others to the
// executor behind. It is safe for concurrent use.
type Executor struct {
	graphql.ExecutableSchema  // the executor behind
	resolver                  *graph.Resolver
	log                       *slog.Logger
	plans                     *lru.Cache[exec.OperationKey, *plan]
	memory                    sync.Pool // of *execution
	answered, left, discarded atomic.Int64
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
	Answered  int64 // answered by this executor
	Left      int64 // left to the executor behind before anything was read
	Discarded int64 // begun by this executor and run again by the one behind; should not grow
}

// Counts returns the numbers of operations so far.
func (e *Executor) Counts() Counts {
	return Counts{Answered: e.answered.Load(), Left: e.left.Load(), Discarded: e.discarded.Load()}
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

// answer returns the response, or nil if the executor behind has to answer.
func (e *Executor) answer(ctx context.Context, viewer auth.Viewer) (response *graphql.Response) {
	defer func() {
		if panicked := recover(); panicked != nil {
			e.discard(ctx, fmt.Errorf("panic: %v\n%s", panicked, debug.Stack()))
			response = nil
		}
	}()
	buffer, variables := exec.BufferFrom(ctx)
	p := e.planned(ctx, viewer, variables)
	if p == nil {
		e.left.Add(1)
		return nil
	}
	response, err := e.execute(ctx, p, viewer.Scope(), buffer)
	switch {
	case err == nil:
		return response
	case ctx.Err() != nil, fault.KindOf(err) == fault.Timeout:
		// The executor behind would only take as long again.
		e.answered.Add(1)
		exec.AddError(ctx, p.first, err)
		return &graphql.Response{Data: json.RawMessage("null")}
	case fault.KindOf(err) == fault.LimitExceeded:
		e.left.Add(1)
		return nil
	}
	e.discard(ctx, err)
	return nil
}

// execute runs a plan.
func (e *Executor) execute(ctx context.Context, p *plan, scope auth.Scope, into *exec.Buffer) (*graphql.Response, error) {
	x := e.memory.Get().(*execution)
	defer e.memory.Put(x)
	x.begin(e.resolver, scope, p)
	defer x.end()
	if err := x.read(ctx); err != nil {
		return nil, err
	}
	out, err := p.root.append(x, into.Begin(), 0)
	if err != nil {
		return nil, err
	}
	for _, missing := range x.missing {
		exec.AddError(ctx, missing.field, request.ErrNotFound(missing.entity, missing.key))
	}
	e.answered.Add(1)
	return into.Response(out), nil
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
