package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/pressly/goose/v3"
)

// InReadOnly lets tests try to write where simulations read.
func (db *DB) InReadOnly(ctx context.Context, read func(pgx.Tx) error) error {
	return db.readOnly(ctx, read)
}

// Migrations lets tests run single migrations, up and down.
func (db *DB) Migrations(ctx context.Context, do func(*goose.Provider) error) error {
	return db.migrate(ctx, do)
}
