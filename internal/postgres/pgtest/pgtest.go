// Package pgtest gives tests a real PostgreSQL: one private server per test
// binary, started when the first test asks, and a database of its own for each
// test, cloned from a template that is filled once.
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/embedded"
	"litong3422/internal/postgres"
)

// Fill writes a template's content; its database has no statement timeout.
type Fill func(ctx context.Context, db *postgres.DB) error

// Main runs the tests of a package and cleans up after them. Every package that
// uses pgtest calls it: func TestMain(m *testing.M) { pgtest.Main(m) }.
func Main(m *testing.M) {
	current.used.Store(true)
	code := m.Run()
	if err := current.close(); err != nil {
		fmt.Fprintln(os.Stderr, "pgtest:", err)
		code = max(code, 1)
	}
	os.Exit(code)
}

// New returns a migrated, empty database that only this test has.
func New(t testing.TB) *postgres.DB {
	t.Helper()
	return FromTemplate(t, "migrated", nil)
}

// FromTemplate returns a copy of the named template that only this test has. The
// template is migrated and filled at its first use in the test binary.
func FromTemplate(t testing.TB, name string, fill Fill) *postgres.DB {
	t.Helper()
	s := use(t)
	template, err := s.template(t.Context(), name, fill)
	if err != nil {
		t.Fatalf("pgtest: template %s: %v", name, err)
	}
	database := fmt.Sprintf("test_%d", s.count.Add(1))
	if err := s.admin(t.Context(), "CREATE DATABASE "+quote(database)+" TEMPLATE "+quote(template)+" STRATEGY file_copy"); err != nil {
		t.Fatalf("pgtest: cloning %s: %v", name, err)
	}
	db := s.open(t, database)
	t.Cleanup(func() {
		db.Close()
		if err := s.admin(context.Background(), "DROP DATABASE "+quote(database)+" WITH (FORCE)"); err != nil {
			t.Errorf("pgtest: dropping a test database: %v", err)
		}
	})
	return db
}

// Shared returns the named template itself, read-only, for tests that only look.
func Shared(t testing.TB, name string, fill Fill) *postgres.DB {
	t.Helper()
	s := use(t)
	// A template cannot be cloned while somebody is connected, so the shared
	// database is a template of its own.
	database, err := s.template(t.Context(), "shared "+name, func(ctx context.Context, db *postgres.DB) error {
		if fill == nil {
			return nil
		}
		return fill(ctx, db)
	})
	if err != nil {
		t.Fatalf("pgtest: shared %s: %v", name, err)
	}
	if err := s.admin(t.Context(), "ALTER DATABASE "+quote(database)+" SET default_transaction_read_only = on"); err != nil {
		t.Fatalf("pgtest: shared %s: %v", name, err)
	}
	db := s.open(t, database)
	t.Cleanup(db.Close)
	return db
}

// server is the test binary's private PostgreSQL with its templates.
type server struct {
	used  atomic.Bool // Main is in charge
	count atomic.Int64

	mu        sync.Mutex
	private   *embedded.Server
	dir       string
	err       error
	templates map[string]*template
}

type template struct {
	once sync.Once
	err  error
}

// current is the one exception from "no package-level state": a test binary has
// one PostgreSQL, and only TestMain and the tests' own *testing.T reach it.
var current server

func use(t testing.TB) *server {
	t.Helper()
	if !current.used.Load() {
		t.Fatal("pgtest: this package needs func TestMain(m *testing.M) { pgtest.Main(m) }")
	}
	if err := current.start(); err != nil {
		t.Fatalf("pgtest: no PostgreSQL for tests: %v", err)
	}
	return &current
}

// start starts PostgreSQL once; a failure is remembered, not repeated by every test.
func (s *server) start() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.private != nil || s.err != nil {
		return s.err
	}
	sweep(os.TempDir())
	s.templates = map[string]*template{}
	if s.dir, s.err = os.MkdirTemp("", folderPrefix); s.err != nil {
		return s.err
	}
	// PostgreSQL may run as another user, who must pass through.
	if s.err = os.Chmod(s.dir, 0o711); s.err != nil {
		return s.err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	s.private, s.err = embedded.Start(ctx, embedded.Options{
		DataDir: s.dir, BinDir: os.Getenv("LITONG_PG_BIN"), Throwaway: true,
		Progress: func(text string) { fmt.Fprintln(os.Stderr, text) },
	})
	return s.err
}

func (s *server) close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var err error
	if s.private != nil {
		err = s.private.Stop(context.Background())
	}
	if s.dir != "" {
		err = errors.Join(err, os.RemoveAll(s.dir))
	}
	return err
}

// template makes the named template database at its first use.
func (s *server) template(ctx context.Context, name string, fill Fill) (string, error) {
	s.mu.Lock()
	made := s.templates[name]
	if made == nil {
		made = &template{}
		s.templates[name] = made
	}
	s.mu.Unlock()
	database := "template_" + strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, strings.ToLower(name))
	made.once.Do(func() {
		// Not the first test's context: the template outlives that test.
		made.err = s.fill(context.WithoutCancel(ctx), database, fill)
	})
	return database, made.err
}

func (s *server) fill(ctx context.Context, database string, fill Fill) error {
	if err := s.admin(ctx, "CREATE DATABASE "+quote(database)); err != nil {
		return err
	}
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

// open connects a test. Its statement limit is wide: the machine may be busy.
func (s *server) open(t testing.TB, database string) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), s.dsn(database), postgres.Options{StatementTimeout: time.Minute})
	if err != nil {
		t.Fatalf("pgtest: opening %s: %v", database, err)
	}
	return db
}

// admin runs one statement outside the test databases.
func (s *server) admin(ctx context.Context, sql string) error {
	conn, err := pgx.Connect(ctx, s.dsn("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, sql)
	return err
}

func (s *server) dsn(database string) string {
	u, err := url.Parse(s.private.DSN())
	if err != nil {
		panic(err) // our own connection string
	}
	u.Path = "/" + database
	return u.String()
}

func quote(name string) string { return pgx.Identifier{name}.Sanitize() }
