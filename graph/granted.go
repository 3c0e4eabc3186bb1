package graph

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

// grantsKept bounds how many narrowed schemas stay in memory: some megabytes each
// where much is granted, and twenty milliseconds to make again.
const grantsKept = 16

// GrantedDocuments make documents for keys that may read some datasets only: each
// set of datasets has a schema of its own, in which nothing else has a name, so
// that a document that passes cannot ask for it.
type GrantedDocuments struct {
	plain, trusted Limits
	making         sync.Mutex
	known          *lru.Cache[string, granted]
}

type granted struct{ plain, trusted *Documents }

// NewGrantedDocuments makes documents within limits, and wider ones for those
// that an administrator has trusted.
func NewGrantedDocuments(plain, trusted Limits) *GrantedDocuments {
	return &GrantedDocuments{plain: plain, trusted: trusted, known: lru.New[string, granted](grantsKept)}
}

// Of returns the documents of a key that may read some datasets only.
func (g *GrantedDocuments) Of(datasets auth.Datasets) (plain, trusted *Documents, err error) {
	name := datasets.String()
	if found, ok := g.known.Get(name); ok {
		return found.plain, found.trusted, nil
	}
	g.making.Lock() // many requests of one key come at once, and each would make it
	defer g.making.Unlock()
	if found, ok := g.known.Get(name); ok {
		return found.plain, found.trusted, nil
	}
	narrowed, err := catalogue.DeriveGranted(schema.Files, datasets)
	if err != nil {
		return nil, nil, fmt.Errorf("the schema of %s: %w", name, err)
	}
	made := granted{NewDocuments(narrowed, g.plain), NewDocuments(narrowed, g.trusted)}
	g.known.Add(name, made)
	return made.plain, made.trusted, nil
}

// CheckDatasets tells what is wrong with a list of datasets before a key gets it.
func CheckDatasets(datasets auth.Datasets) error {
	if !datasets.Limited() {
		return nil
	}
	return catalogue.CheckDatasets(schema.Files, slices.Clone(datasets))
}

type documentsKey struct{}

// WithDocuments has explanations of costs speak of the schema that the caller is
// held to, instead of the whole one; only the server does this.
func WithDocuments(ctx context.Context, d *Documents) context.Context {
	return context.WithValue(ctx, documentsKey{}, d)
}

func (r *Resolver) documentsOf(ctx context.Context) *Documents {
	if d, ok := ctx.Value(documentsKey{}).(*Documents); ok {
		return d
	}
	return r.documents
}

// mayRead tells whether rows of an entity may be read by the key of a request. The
// documents of a key name only what it may read; ids in variables name anything.
func mayRead(ctx context.Context, entity string) bool {
	key, ok := auth.KeyFrom(ctx)
	return !ok || key.Datasets.Entity(entity)
}
