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
// once on one database: one works, the others wait. It refuses a database whose
// schema is newer than this program's with a SchemaNewerError.
func (db *DB) Migrate(ctx context.Context) error {
	return db.migrate(ctx, func(provider *goose.Provider) error {
		found, known, err := provider.GetVersions(ctx)
		if err != nil {
			return fmt.Errorf("reading the version of the schema: %w", err)
		}
		if found > known {
			return &SchemaNewerError{Found: found, Known: known}
		}
		if _, err := provider.Up(ctx); err != nil {
			return fmt.Errorf("migrating the database: %w", err)
		}
		return nil
	})
}

// SchemaNewerError says that a newer program has migrated the database: this one
// cannot know what its tables mean, and must not write to them.
type SchemaNewerError struct {
	Found, Known int64 // versions of the database's schema and of this program's
}

// Error returns one line in both languages that says what to do next.
func (e *SchemaNewerError) Error() string {
	return fmt.Sprintf("数据库结构的版本是%[1]d，本程序只识别到%[2]d：请改用较新的程序，或恢复升级前的数据库备份 "+
		"(the database's schema has version %[1]d, this program knows up to %[2]d: run the newer program, or restore the backup made before the upgrade)", e.Found, e.Known)
}

// migrate calls do with what runs migrations, over a connection of its own without
// time limits.
func (db *DB) migrate(ctx context.Context, do func(*goose.Provider) error) (err error) {
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
		// Up to 00093, migrations were numbered in ranges and written side by side: a
		// database of that time may lack one below its latest. From 00094 on, numbers
		// have no gaps (a test holds them to that), so none can be missing.
		goose.WithAllowOutofOrder(true))
	if err != nil {
		return fmt.Errorf("reading the migrations: %w", err)
	}
	return do(provider)
}
