// Package schema holds the annotated GraphQL schema, the single definition of
// what every entity is.
package schema

import "embed"

// Files are the annotated schema files, one per domain.
//
//go:embed *.graphqls
var Files embed.FS
