package request

import (
	"context"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
)

// memo holds the plans of one operation's fields. A field below a list is resolved once
// for each row, but its arguments and selections are read once.
type memo struct {
	mu    sync.Mutex
	plans map[string]any
}

type memoKey struct{}

// WithMemo returns a context in which Planned makes each plan of the operation once.
func WithMemo(ctx context.Context) context.Context {
	return context.WithValue(ctx, memoKey{}, &memo{plans: map[string]any{}})
}

// Planned returns the plan of the current field, and makes it for the first row. A plan
// that cannot be made fails for each row with the same error.
func Planned[P any](ctx context.Context, make func() (P, error)) (P, error) {
	if ctx.Value(memoKey{}) == nil {
		return make()
	}
	fc := graphql.GetFieldContext(ctx)
	return Once(ctx, fc.Object+" "+PathOf(fc), make)
}

// Once returns the operation's value of a name, and makes it if it does not exist. Other
// callers wait meanwhile. Without WithMemo, Once makes the value each time. A name must
// hold no blank: the plans of fields have names with a blank.
func Once[P any](ctx context.Context, name string, make func() (P, error)) (P, error) {
	m, ok := ctx.Value(memoKey{}).(*memo)
	if !ok {
		return make()
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if known, found := m.plans[name].(P); found {
		return known, nil
	}
	p, err := make()
	if err == nil {
		m.plans[name] = p
	}
	return p, err
}

// PathOf returns the response path of a field without the indices of lists. All rows of
// a level share it.
func PathOf(fc *graphql.FieldContext) string {
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
