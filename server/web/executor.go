package web

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph"
	"litong3422/graph/exec/executors"
	"litong3422/internal/catalogue"
	"litong3422/internal/observe"
)

// The values of --executor.
const (
	FastExecutor      = "fast"
	GeneratedExecutor = "generated"
)

// Schema is an executable schema, and the catalogue of its entities and policies.
type Schema struct {
	graphql.ExecutableSchema
	Catalogue *catalogue.Catalogue
}

// NewSchema returns the schema with the executors that are asked for. FastExecutor
// chains the batch executor for rows, the cache for indicators, and gqlgen's for the
// rest; GeneratedExecutor is gqlgen's alone. No gqlgen extension is installed around
// it; one that is added has to be named to executors.New.
func NewSchema(deps graph.Deps, executor string, log *slog.Logger) (Schema, error) {
	r, err := graph.NewResolver(deps)
	if err != nil {
		return Schema{}, err
	}
	if executor == GeneratedExecutor {
		return Schema{r.Executable(), r.Catalogue()}, nil
	}
	chain, err := executors.New(r, log)
	return Schema{chain, r.Catalogue()}, err
}

// WatchExecutors adds metrics of which executor answered: the batch executor, the
// cache, or gqlgen's, the reference. A schema without the first two has none.
func WatchExecutors(m *observe.Metrics, schema graphql.ExecutableSchema) {
	chain, ok := schema.(*executors.Chain)
	if !ok {
		return
	}
	count := func(result string, read func() int64) {
		m.Count("executor_operations_total", "各执行器回答的操作数：批量、缓存、参照；以及批量执行器中途放弃的。 Operations by the executor that answered: batch, cached, reference; discarded are those that the batch executor began and another ran again.",
			map[string]string{"result": result}, read)
	}
	count("batch", func() int64 { return chain.Batch.Counts().Answered })
	count("discarded", func() int64 { return chain.Batch.Counts().Discarded })
	count("cached", func() int64 { return chain.Cache.Counts().Hits })
	count("reference", func() int64 { return chain.Cache.Counts().Misses })
}
