package graph

import (
	"context"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
)

// memo keeps, for one operation, what its fields mean: a field below a list is
// resolved once per row, but its arguments and selections are read once.
type memo struct {
	mu    sync.Mutex
	plans map[string]any
}

type memoKey struct{}

func withMemo(ctx context.Context) context.Context {
	return context.WithValue(ctx, memoKey{}, &memo{plans: map[string]any{}})
}

// planned returns the plan of the current field, making it for the first row. A
// plan that cannot be made fails each time with the same error.
func planned[P any](ctx context.Context, make func() (P, error)) (P, error) {
	m, ok := ctx.Value(memoKey{}).(*memo)
	if !ok {
		return make()
	}
	fc := graphql.GetFieldContext(ctx)
	key := fc.Object + " " + pathOf(fc)
	m.mu.Lock()
	defer m.mu.Unlock()
	if known, found := m.plans[key].(P); found {
		return known, nil
	}
	p, err := make()
	if err == nil {
		m.plans[key] = p
	}
	return p, err
}

// pathOf is the response path of a field without the indices of lists: what
// all rows of a level have in common.
func pathOf(fc *graphql.FieldContext) string {
	var names [16]string
	n := len(names)
	var longer []string
	for it := fc; it != nil; it = it.Parent {
		if it.Index != nil || it.Field.Field == nil {
			continue
		}
		if n == 0 {
			longer = append([]string{it.Field.Alias}, longer...)
			continue
		}
		n--
		names[n] = it.Field.Alias
	}
	return strings.Join(append(longer, names[n:]...), ".")
}
