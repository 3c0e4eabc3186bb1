// Package cache gives answers again that depend on nothing but the edition of the
// county's figures, the name of the state of the roll-ups, the divisions and the
// document's figures. Indicators are not computed here: an answer is made by the
// executor behind, and given again as long as the edition is the same. One small
// statement at each request sees to it, so that what is given is exact at the
// moment it is given. See docs/adr/0006-fast-read-executor.md.
package cache

import (
	"context"
	"encoding/json"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/exec"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// Executor gives the answers it keeps, and leaves the rest to the one behind it.
type Executor struct {
	graphql.ExecutableSchema // the one behind
	resolver                 *graph.Resolver
	kinds                    *lru.Cache[exec.Question, bool] // whether its answer is one to keep
	answers                  *lru.Cache[exec.Question, *keeper]
	given, left              atomic.Int64
}

const (
	kindsKept   = 512
	answersKept = 64
	longestKept = 128 << 10
)

// New puts the executor before another.
func New(r *graph.Resolver, behind graphql.ExecutableSchema) (*Executor, error) {
	kinds, err := lru.New[exec.Question, bool](kindsKept)
	if err != nil {
		return nil, err
	}
	answers, err := lru.New[exec.Question, *keeper](answersKept)
	if err != nil {
		return nil, err
	}
	return &Executor{ExecutableSchema: behind, resolver: r, kinds: kinds, answers: answers}, nil
}

// Counts tell what became of the operations so far.
type Counts struct {
	Given int64 // answers that were kept
	Left  int64 // not of our kind, or not kept yet
}

// Counts tells what became of the operations so far.
func (e *Executor) Counts() Counts { return Counts{Given: e.given.Load(), Left: e.left.Load()} }

// Exec answers an operation.
func (e *Executor) Exec(context.Context) graphql.ResponseHandler {
	return exec.Before(e.ExecutableSchema, func(ctx context.Context) *graphql.Response {
		response := e.answer(ctx)
		if response == nil {
			e.left.Add(1)
		}
		return response
	})
}

// answer is nil where the one behind has to answer.
func (e *Executor) answer(ctx context.Context) *graphql.Response {
	viewer, signedIn := auth.ViewerFrom(ctx)
	if !signedIn || graphql.GetOperationContext(ctx).Operation.Operation != ast.Query {
		return nil
	}
	loan := exec.Lent(ctx)
	q, err := exec.QuestionOf(ctx, viewer, loan.Variables)
	if err != nil || !e.keeps(ctx, q) {
		return nil
	}
	response, err := e.keep(ctx, q, viewer.Scope(), loan.Buffer)
	if err != nil && (ctx.Err() != nil || fault.KindOf(err) == fault.Timeout) {
		// Asking the one behind would only take as long again.
		exec.AddError(ctx, rootFields(ctx)[0], err)
		return &graphql.Response{Data: json.RawMessage("null")}
	}
	return response // none with an error: the one behind says it
}

// keeps tells whether the answer to a question is one to keep.
func (e *Executor) keeps(ctx context.Context, q exec.Question) bool {
	kind, known := e.kinds.Get(q)
	if !known {
		kind = e.dependsOnEdition(ctx, rootFields(ctx), "Query")
		if q.MayComeAgain() {
			e.kinds.Add(q, kind)
		}
	}
	return kind
}

// keptAnswer is an answer, and the edition of the county that it was made of.
type keptAnswer struct {
	edition string
	data    []byte
}

// keeper keeps the latest answer to a question.
type keeper struct {
	latest atomic.Pointer[keptAnswer]
	// turn holds a value while one request makes the answer; those that ask for the
	// same meanwhile wait for it, for each would take as long.
	turn chan struct{}
}

// keep answers from what is kept; what is asked for a second time is kept.
func (e *Executor) keep(ctx context.Context, q exec.Question, scope auth.Scope, into *exec.Buffer) (*graphql.Response, error) {
	k, asked := e.answers.Get(q)
	if !asked {
		e.answers.Add(q, &keeper{turn: make(chan struct{}, 1)})
		return nil, nil
	}
	outdated := k.latest.Load()
	if response, err := e.give(ctx, outdated, scope, into); response != nil || err != nil {
		return response, err
	}
	select {
	case k.turn <- struct{}{}:
		defer func() { <-k.turn }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if made := k.latest.Load(); made != outdated {
		if response, err := e.give(ctx, made, scope, into); response != nil || err != nil {
			return response, err
		}
	}
	return e.make(ctx, k, scope)
}

// give is the answer kept, nil where there is none of the present edition.
func (e *Executor) give(ctx context.Context, known *keptAnswer, scope auth.Scope, into *exec.Buffer) (*graphql.Response, error) {
	if known == nil {
		return nil, nil
	}
	now, err := e.resolver.DB.DataVersion(ctx, scope)
	if err != nil || now != known.edition {
		return nil, err
	}
	e.given.Add(1)
	return into.Response(append(into.Begin(), known.data...)), nil
}

// make lets the one behind answer, and keeps that.
func (e *Executor) make(ctx context.Context, k *keeper, scope auth.Scope) (*graphql.Response, error) {
	// The edition is read first: what changes after it makes the answer outdated,
	// not wrong about what it is of.
	ctx, edition, err := e.resolver.WithCounty(ctx, scope)
	if err != nil {
		return nil, err
	}
	e.left.Add(1)
	response := e.ExecutableSchema.Exec(ctx)(ctx)
	if len(response.Errors)+len(graphql.GetErrors(ctx)) == 0 && len(response.Data) <= longestKept && edition != "" {
		k.latest.Store(&keptAnswer{edition, response.Data})
	}
	return response, nil
}
