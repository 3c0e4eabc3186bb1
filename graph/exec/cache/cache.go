// Package cache answers an operation from memory if its answer depends on the data
// version of the county alone: on the roll-ups, the divisions and the document's
// figures. It computes nothing. The executor behind makes an answer; the cache repeats
// it as long as the data version is the same. Each request reads the data version by
// one small statement, so that an answer is exact at the moment it is sent. See
// docs/adr/0006-fast-read-executor.md.
package cache

import (
	"context"
	"encoding/json"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/exec"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/lru"
)

// Executor answers from the cache, and leaves the rest to the executor behind. It is
// safe for concurrent use.
type Executor struct {
	graphql.ExecutableSchema // the executor behind
	resolver                 *graph.Resolver
	cacheable                *lru.Cache[exec.OperationKey, bool] // whether the answer may be cached
	entries                  *lru.Cache[exec.OperationKey, *entry]
	hits, misses             atomic.Int64
}

const (
	maxOperations = 512
	maxEntries    = 64
	maxBytes      = 128 << 10 // of one answer
)

// New puts a cache before next.
func New(r *graph.Resolver, next graphql.ExecutableSchema) *Executor {
	return &Executor{
		ExecutableSchema: next, resolver: r,
		cacheable: lru.New[exec.OperationKey, bool](maxOperations),
		entries:   lru.New[exec.OperationKey, *entry](maxEntries),
	}
}

// Counts are numbers of operations since the start.
type Counts struct {
	Hits   int64 // answered from the cache
	Misses int64 // answered by the executor behind
}

// Counts returns the numbers of operations so far.
func (e *Executor) Counts() Counts { return Counts{Hits: e.hits.Load(), Misses: e.misses.Load()} }

// Exec returns the handler of the operation in ctx.
func (e *Executor) Exec(context.Context) graphql.ResponseHandler {
	return exec.Chain(e.ExecutableSchema, func(ctx context.Context) *graphql.Response {
		response := e.answer(ctx)
		if response == nil {
			e.misses.Add(1)
		}
		return response
	})
}

// answer returns the response, or nil if the executor behind has to answer.
func (e *Executor) answer(ctx context.Context) *graphql.Response {
	viewer, signedIn := auth.ViewerFrom(ctx)
	if !signedIn || graphql.GetOperationContext(ctx).Operation.Operation != ast.Query {
		return nil
	}
	buffer, variables := exec.BufferFrom(ctx)
	key, err := exec.KeyOf(ctx, viewer, variables)
	if err != nil || !e.isCacheable(ctx, key) {
		return nil
	}
	response, err := e.lookUp(ctx, key, viewer.Scope(), buffer)
	if fields := rootFields(ctx); err != nil && len(fields) > 0 && (ctx.Err() != nil || fault.KindOf(err) == fault.Timeout) {
		// The executor behind would only take as long again.
		exec.AddError(ctx, fields[0], err)
		return &graphql.Response{Data: json.RawMessage("null")}
	}
	return response // nil with any other error: the executor behind reports it
}

// isCacheable reports whether the answer of an operation may be cached.
func (e *Executor) isCacheable(ctx context.Context, key exec.OperationKey) bool {
	cacheable, known := e.cacheable.Get(key)
	if !known {
		cacheable = e.dependsOnVersion(ctx, rootFields(ctx), "Query")
		if key.Cacheable() {
			e.cacheable.Add(key, cacheable)
		}
	}
	return cacheable
}

// answer is the data of a response, and the data version that it was made of.
type answer struct {
	version string
	data    []byte
}

// entry holds the latest answer of an operation.
type entry struct {
	latest atomic.Pointer[answer]
	// making holds a value while one request makes the answer. Requests for the same
	// answer wait for it, because each of them would take as long.
	making chan struct{}
}

// lookUp answers from the cache. An answer enters the cache when it is requested for
// the second time. lookUp returns nil if the executor behind has to answer.
func (e *Executor) lookUp(ctx context.Context, key exec.OperationKey, scope auth.Scope, into *exec.Buffer) (*graphql.Response, error) {
	known, found := e.entries.Get(key)
	if !found {
		e.entries.Add(key, &entry{making: make(chan struct{}, 1)})
		return nil, nil
	}
	outdated := known.latest.Load()
	if response, err := e.repeat(ctx, outdated, scope, into); response != nil || err != nil {
		return response, err
	}
	select {
	case known.making <- struct{}{}:
		defer func() { <-known.making }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if made := known.latest.Load(); made != outdated {
		if response, err := e.repeat(ctx, made, scope, into); response != nil || err != nil {
			return response, err
		}
	}
	return e.fill(ctx, known, scope)
}

// repeat returns a cached answer, or nil if it is not of the present data version.
func (e *Executor) repeat(ctx context.Context, cached *answer, scope auth.Scope, into *exec.Buffer) (*graphql.Response, error) {
	if cached == nil {
		return nil, nil
	}
	now, err := e.resolver.DB.DataVersion(ctx, scope)
	if err != nil || now != cached.version {
		return nil, err
	}
	e.hits.Add(1)
	return into.Response(append(into.Begin(), cached.data...)), nil
}

// fill lets the executor behind answer, and caches that answer.
func (e *Executor) fill(ctx context.Context, of *entry, scope auth.Scope) (*graphql.Response, error) {
	// The version is read first. A change that comes after it makes the cached answer
	// outdated, never wrong about its version.
	ctx, version, err := e.resolver.WithCounty(ctx, scope)
	if err != nil {
		return nil, err
	}
	e.misses.Add(1)
	response := e.ExecutableSchema.Exec(ctx)(ctx)
	if len(response.Errors)+len(graphql.GetErrors(ctx)) == 0 && len(response.Data) <= maxBytes && version != "" {
		of.latest.Store(&answer{version, response.Data})
	}
	return response, nil
}
