package pgtest

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"os"
	"strings"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres"
)

// once makes a database at the first call for key.
func (s *server) once(ctx context.Context, key string, build func(context.Context) (string, error)) (string, error) {
	s.mu.Lock()
	m := s.made[key]
	if m == nil {
		m = &made{}
		s.made[key] = m
	}
	s.mu.Unlock()
	m.once.Do(func() {
		// Not the first test's context: the database outlives that test.
		m.name, m.err = build(context.WithoutCancel(ctx))
	})
	return m.name, m.err
}

// template returns the named template's database, made at its first use.
func (s *server) template(ctx context.Context, name string, fill Fill) (string, error) {
	return s.once(ctx, "template "+name, func(ctx context.Context) (string, error) {
		database := "template_" + strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
				return r
			}
			return '_'
		}, strings.ToLower(name))
		if name != County && name != OrdinaryDay && name != migrated {
			// Another binary may call something else by this name.
			database = fmt.Sprintf("%s_%d", database, os.Getpid())
		}
		return database, s.ensure(ctx, database, fill)
	})
}

// ensure makes a template, or waits for the binary that makes it just now.
func (s *server) ensure(ctx context.Context, database string, fill Fill) error {
	conn, err := pgx.Connect(ctx, s.dsn("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx) // and with the connection the lock
	key := fnv.New64a()
	key.Write([]byte(database))
	if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock($1)", int64(key.Sum64())); err != nil {
		return err
	}
	var finished bool
	err = conn.QueryRow(ctx, "SELECT datistemplate FROM pg_database WHERE datname = $1", database).Scan(&finished)
	switch {
	case finished:
		return nil
	case err == nil: // its maker was killed
		if _, err := conn.Exec(ctx, "DROP DATABASE "+quote(database)+" WITH (FORCE)"); err != nil {
			return err
		}
	case !errors.Is(err, pgx.ErrNoRows):
		return err
	}
	if _, err := conn.Exec(ctx, "CREATE DATABASE "+quote(database)); err != nil {
		return err
	}
	if err := s.fill(ctx, database, fill); err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "ALTER DATABASE "+quote(database)+" IS_TEMPLATE true")
	return err
}

func (s *server) fill(ctx context.Context, database string, fill Fill) error {
	db, err := postgres.Open(ctx, s.dsn(database), postgres.Options{StatementTimeout: postgres.Unlimited})
	if err != nil {
		return err
	}
	defer db.Close()
	if err := db.Migrate(ctx); err != nil {
		return err
	}
	if fill == nil {
		return nil
	}
	if err := fill(ctx, db); err != nil {
		return err
	}
	_, err = db.Pool.Exec(ctx, "ANALYZE") // autovacuum is off here
	return err
}

// clone copies a template to a new database of this binary.
func (s *server) clone(ctx context.Context, template string) (string, error) {
	database := fmt.Sprintf("test_%d_%d", os.Getpid(), s.count.Add(1))
	return database, s.admin(ctx, "CREATE DATABASE "+quote(database)+" TEMPLATE "+quote(template)+" STRATEGY file_copy")
}

// sharedCopy clones a template once and takes the right to write from the copy.
func (s *server) sharedCopy(ctx context.Context, name string, fill Fill) (string, error) {
	return s.once(ctx, "shared "+name, func(ctx context.Context) (string, error) {
		template, err := s.template(ctx, name, fill)
		if err != nil {
			return "", err
		}
		database, err := s.clone(ctx, template)
		if err != nil {
			return "", err
		}
		return database, s.admin(ctx, "ALTER DATABASE "+quote(database)+" SET default_transaction_read_only = on")
	})
}
