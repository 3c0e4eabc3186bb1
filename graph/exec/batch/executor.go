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
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/exec"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// Executor runs what it can, and leaves the rest to the reference.
type Executor struct {
	graphql.ExecutableSchema // the reference
	resolver                 *graph.Resolver
	log                      *slog.Logger
	plans                    *lru.Cache[exec.Question, *plan]
	memory                   sync.Pool // of *execution
	fast, left, discarded    atomic.Int64
}

const plansKept = 512

// New puts the executor before the reference. Extensions are those installed around it.
func New(r *graph.Resolver, reference graphql.ExecutableSchema, log *slog.Logger, extensions ...graphql.HandlerExtension) (*Executor, error) {
	if err := passedOver(reference.Schema(), extensions); err != nil {
		return nil, err
	}
	plans, err := lru.New[exec.Question, *plan](plansKept)
	if err != nil {
		return nil, err
	}
	e := &Executor{ExecutableSchema: reference, resolver: r, log: log, plans: plans}
	e.memory.New = func() any { return &execution{} }
	return e, nil
}

// passedOver finds what gqlgen's executor would call at fields and this one would
// pass over in silence: interceptors, and directives other than GraphQL's own.
func passedOver(schema *ast.Schema, extensions []graphql.HandlerExtension) error {
	for _, extension := range extensions {
		_, field := extension.(graphql.FieldInterceptor)
		_, root := extension.(graphql.RootFieldInterceptor)
		if field || root {
			return fmt.Errorf("fast: %s intercepts fields; use --executor=generated", extension.ExtensionName())
		}
	}
	for name, d := range schema.Directives {
		if d.Position == nil || d.Position.Src == nil || !d.Position.Src.BuiltIn {
			return fmt.Errorf("fast: nobody would run @%s; use --executor=generated", name)
		}
	}
	return nil
}

// Counts tell what became of the operations so far.
type Counts struct {
	Fast      int64 // answered here
	Left      int64 // not of our kind, or with arguments that the reference refuses better
	Discarded int64 // begun here, and run again by the reference: an alarm when it grows
}

// Counts tells what became of the operations so far.
func (e *Executor) Counts() Counts {
	return Counts{Fast: e.fast.Load(), Left: e.left.Load(), Discarded: e.discarded.Load()}
}

// Exec answers an operation.
func (e *Executor) Exec(ctx context.Context) graphql.ResponseHandler {
	viewer, signedIn := auth.ViewerFrom(ctx)
	if !signedIn || graphql.GetOperationContext(ctx).Operation.Operation != ast.Query {
		e.left.Add(1)
		return e.ExecutableSchema.Exec(ctx)
	}
	return exec.Before(e.ExecutableSchema, func(ctx context.Context) *graphql.Response { return e.answer(ctx, viewer) })
}

// answer is nil where the reference has to answer.
func (e *Executor) answer(ctx context.Context, viewer auth.Viewer) (response *graphql.Response) {
	defer func() {
		if panicked := recover(); panicked != nil {
			e.discard(ctx, fmt.Errorf("panic: %v\n%s", panicked, debug.Stack()))
			response = nil
		}
	}()
	loan := exec.Lent(ctx)
	p := e.planned(ctx, viewer, loan.Variables)
	if p == nil {
		e.left.Add(1)
		return nil
	}
	response, err := e.execute(ctx, p, viewer.Scope(), loan.Buffer)
	switch {
	case err == nil:
		return response
	case ctx.Err() != nil, fault.KindOf(err) == fault.Timeout:
		// Running it again would only take as long again.
		e.fast.Add(1)
		exec.AddError(ctx, p.first, err)
		return &graphql.Response{Data: json.RawMessage("null")}
	case fault.KindOf(err) == fault.LimitExceeded: // which the reference knows where to lay
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
		exec.AddError(ctx, missing.field, graph.ErrNotFound(missing.entity, missing.key))
	}
	e.fast.Add(1)
	return into.Response(out), nil
}

func (e *Executor) discard(ctx context.Context, err error) {
	e.discarded.Add(1)
	e.log.WarnContext(ctx, "the fast executor left an operation halfway", "operation", graphql.GetOperationContext(ctx).OperationName, "error", err)
}

// planned is the plan of the operation with variables, written as JSON unless
// empty; nil if it is not of our kind.
func (e *Executor) planned(ctx context.Context, viewer auth.Viewer, variables string) *plan {
	q, err := exec.QuestionOf(ctx, viewer, variables)
	if err != nil {
		return nil
	}
	if known, found := e.plans.Get(q); found {
		return known
	}
	p, err := planOf(ctx, e.resolver, viewer.Scope())
	if err != nil && !errors.Is(err, errUnfit) {
		return nil // arguments that are refused: the reference says why
	}
	if q.MayComeAgain() {
		e.plans.Add(q, p)
	}
	return p
}
