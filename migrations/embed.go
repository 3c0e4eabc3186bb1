// Package migrations holds the schema of the database as numbered SQL files,
// run in order by internal/postgres.
package migrations

import "embed"

// Files are the migrations, NNNNN_verb_noun.sql.
//
//go:embed [0-9]*.sql
var Files embed.FS
