// Package schema holds the annotated GraphQL schema, the single definition of
// what every entity is.
package schema

import (
	"embed"
	"sync"

	"litong3422/internal/catalogue"
)

// Files are the annotated schema files, one per domain.
//
//go:embed *.graphqls
var Files embed.FS

// Catalogue returns the catalogue of Files. It is derived once; it panics where the
// files contradict each other, which no build that passed its tests does.
var Catalogue = sync.OnceValue(func() *catalogue.Catalogue {
	derived, err := catalogue.Derive(Files)
	if err != nil {
		panic(err)
	}
	return derived.Catalogue
})
