package postgres

import (
	"context"
	"errors"
	"fmt"
	"maps"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"litong3422/migrations"
)

// Migrate brings the schema up to date. Any number of processes may call it at
// once on one database: one works, the others wait.
func (db *DB) Migrate(ctx context.Context) (err error) {
	config := db.conn.Copy()
	config.Tracer = nil
	config.RuntimeParams = maps.Clone(config.RuntimeParams)
	for _, limit := range []string{"statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"} {
		config.RuntimeParams[limit] = "0"
	}
	sessions := stdlib.OpenDB(*config)
	defer func() { err = errors.Join(err, sessions.Close()) }()
	locker, err := lock.NewPostgresSessionLocker()
	if err != nil {
		return fmt.Errorf("preparing the migration lock: %w", err)
	}
	provider, err := goose.NewProvider(goose.DialectPostgres, sessions, migrations.Files, goose.WithSessionLocker(locker),
		// Migrations are written side by side in ranges of numbers, so an older database
		// may lack one below its latest; none depends on a higher one.
		goose.WithAllowOutofOrder(true))
	if err != nil {
		return fmt.Errorf("reading the migrations: %w", err)
	}
	if _, err := provider.Up(ctx); err != nil {
		return fmt.Errorf("migrating the database: %w", err)
	}
	return nil
}
