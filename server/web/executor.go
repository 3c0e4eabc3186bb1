package web

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph"
	"litong3422/graph/exec/batch"
	"litong3422/graph/exec/cache"
)

// The words of --executor.
const (
	FastExecutor      = "fast"
	GeneratedExecutor = "generated"
)

// NewSchema makes the schema with the executor asked for: the fast one for what is
// read from rows, the one that keeps answers for indicators, and gqlgen's behind both. This server installs no
// gqlgen extension around it; one that would be has to be named to batch.New.
func NewSchema(deps graph.Deps, executor string, log *slog.Logger) (graphql.ExecutableSchema, error) {
	if executor == GeneratedExecutor {
		return graph.New(deps)
	}
	r, err := graph.NewResolver(deps)
	if err != nil {
		return nil, err
	}
	behind, err := cache.New(r, r.Executable())
	if err != nil {
		return nil, err
	}
	return batch.New(r, behind, log)
}
