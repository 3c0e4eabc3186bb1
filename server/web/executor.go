package web

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph"
	"litong3422/graph/exec/executors"
)

// The words of --executor.
const (
	FastExecutor      = "fast"
	GeneratedExecutor = "generated"
)

// NewSchema makes the executable schema with the executor of the configuration: the
// chain of all executors, or gqlgen's alone. This server installs no gqlgen extension;
// a new one must be named to executors.New.
func NewSchema(deps graph.Deps, executor string, log *slog.Logger) (graphql.ExecutableSchema, error) {
	if executor == GeneratedExecutor {
		return graph.New(deps)
	}
	r, err := graph.NewResolver(deps)
	if err != nil {
		return nil, err
	}
	return executors.New(r, log)
}
