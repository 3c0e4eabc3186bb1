package web

import (
	"log/slog"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph"
	"litong3422/graph/exec/executors"
	"litong3422/internal/observe"
)

// The values of --executor.
const (
	FastExecutor      = "fast"
	GeneratedExecutor = "generated"
)

// NewSchema returns the schema with the executors that are asked for. FastExecutor
// chains the batch executor for rows, the cache for indicators, and gqlgen's for the
// rest; GeneratedExecutor is gqlgen's alone. No gqlgen extension is installed around
// it; one that is added has to be named to executors.New.
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

// WatchExecutors adds metrics of which executor answered: the batch executor, the
// cache, or gqlgen's, the reference. A schema without the first two has none.
func WatchExecutors(m *observe.Metrics, schema graphql.ExecutableSchema) {
	chain, ok := schema.(*executors.Chain)
	if !ok {
		return
	}
	count := func(result string, read func() int64) {
		m.Count("executor_operations_total", "各执行器回答的操作数:批量、缓存、参照;以及批量执行器中途放弃的。 Operations by the executor that answered: batch, cached, reference; discarded are those that the batch executor began and another ran again.",
			map[string]string{"result": result}, read)
	}
	count("batch", func() int64 { return chain.Batch.Counts().Answered })
	count("discarded", func() int64 { return chain.Batch.Counts().Discarded })
	count("cached", func() int64 { return chain.Cache.Counts().Hits })
	count("reference", func() int64 { return chain.Cache.Counts().Misses })
}
