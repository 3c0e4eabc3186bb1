// Package executors builds the chain of executors that answers the operations of the
// edge. docs/query.md says which executor runs which operation.
package executors

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph"
	"litong3422/graph/exec/batch"
	"litong3422/graph/exec/cache"
	"litong3422/graph/exec/write"
	"litong3422/graph/schema"
	"litong3422/internal/command"
)

// Chain is an executable schema of four executors: batch, then cache, then write, then
// gqlgen's.
// An operation goes to the first one that can run it. Chain is safe for concurrent use.
type Chain struct {
	graphql.ExecutableSchema // of the first executor
	Batch                    *batch.Executor
	Cache                    *cache.Executor
}

// New builds the chain over a resolver. extensions are the gqlgen extensions installed
// around it. New returns an error if an extension intercepts fields, because only
// gqlgen's executor would call it.
func New(r *graph.Resolver, log *slog.Logger, extensions ...graphql.HandlerExtension) (*Chain, error) {
	cached := cache.New(r, write.New(r, command.New(r.DB, schema.Catalogue()), r.Executable()))
	first, err := batch.New(r, cached, log, extensions...)
	if err != nil {
		return nil, err
	}
	return &Chain{ExecutableSchema: first, Batch: first, Cache: cached}, nil
}
