package admission

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"litong3422/internal/lru"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
)

// maxSchemas bounds the narrowed schemas in memory. Each takes up to some megabytes, and
// twenty milliseconds to make again.
const maxSchemas = 16

// GrantedOperations holds the operations of keys that may read some datasets only. Each
// set of datasets has a schema of its own without all other names, so that an admitted
// document cannot read them. It is safe for concurrent use.
type GrantedOperations struct {
	catalogue      *catalogue.Catalogue
	plain, trusted Limits
	making         sync.Mutex
	schemas        *lru.Cache[string, granted]
}

type granted struct{ plain, trusted *Operations }

// NewGrantedOperations returns operations within the limits plain, and within the limits
// trusted for documents that an administrator has trusted.
func NewGrantedOperations(c *catalogue.Catalogue, plain, trusted Limits) *GrantedOperations {
	return &GrantedOperations{catalogue: c, plain: plain, trusted: trusted, schemas: lru.New[string, granted](maxSchemas)}
}

// Of returns the operations of a key that may read some datasets only.
func (g *GrantedOperations) Of(datasets auth.Datasets) (plain, trusted *Operations, err error) {
	name := datasets.String()
	if found, ok := g.schemas.Get(name); ok {
		return found.plain, found.trusted, nil
	}
	g.making.Lock() // requests of one key come at once, and each would make the schema
	defer g.making.Unlock()
	if found, ok := g.schemas.Get(name); ok {
		return found.plain, found.trusted, nil
	}
	narrowed, err := catalogue.DeriveGranted(schema.Files, datasets)
	if err != nil {
		return nil, nil, fmt.Errorf("the schema of %s: %w", name, err)
	}
	made := granted{NewOperations(narrowed, g.catalogue, g.plain), NewOperations(narrowed, g.catalogue, g.trusted)}
	g.schemas.Add(name, made)
	return made.plain, made.trusted, nil
}

// CheckDatasets refuses a list of datasets with an unknown name.
func CheckDatasets(datasets auth.Datasets) error {
	if !datasets.Limited() {
		return nil
	}
	return catalogue.CheckDatasets(schema.Files, slices.Clone(datasets))
}

type operationsKey struct{}

// WithOperations returns a context in which Explain explains against o, the schema that
// the caller is limited to. Only the server calls it.
func WithOperations(ctx context.Context, o *Operations) context.Context {
	return context.WithValue(ctx, operationsKey{}, o)
}

// OperationsFrom returns the operations that WithOperations put into ctx.
func OperationsFrom(ctx context.Context) (o *Operations, ok bool) {
	o, ok = ctx.Value(operationsKey{}).(*Operations)
	return o, ok
}
