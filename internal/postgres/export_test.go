package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// InReadOnly lets tests try to write where simulations read.
func (db *DB) InReadOnly(ctx context.Context, read func(pgx.Tx) error) error {
	return db.readOnly(ctx, read)
}
