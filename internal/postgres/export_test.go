package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// InReadOnly lets tests try to write where simulations read.
func (db *DB) InReadOnly(ctx context.Context, read func(pgx.Tx) error) error {
	return db.readOnly(ctx, read)
}

// Mask lets tests see how values are masked without a table that holds them.
func Mask(col, kind string) string { return mask(col, kind) }

// Checked returns what the reader binds for a text as a value of an SQL type; ok
// is false where it refuses the text.
func Checked(typ, text string) (bound any, ok bool) { return check(typ, text) }
