// Package pgtest gives tests a real PostgreSQL and each test a database of its
// own, cloned from a template that is filled once.
//
// The server is private to the test binary and starts when the first test asks,
// unless ServerVariable names one: `make test` starts one for all test binaries
// (package sharing), so that the shipped data set is loaded once and not by each.
package pgtest

import (
	"context"
	"fmt"
	"os"
	"testing"

	"litong3422/internal/postgres"
)

// ServerVariable is the environment variable with the connection string of a
// running throwaway server, as a superuser.
const ServerVariable = "LITONG_TEST_SERVER"

// County is the name of the template with the shipped data set. Every caller
// fills it alike (demo.Load), so test binaries on one server share it.
const County = "county"

// OrdinaryDay is the name of the template with the second shipped set, filled alike by
// every caller too (package demotest).
const OrdinaryDay = "ordinary_day"

// migrated is the template without content; it too is the same for everyone.
const migrated = "migrated"

// Fill writes a template's content; its database has no statement timeout.
type Fill func(ctx context.Context, db *postgres.DB) error

// Main runs the tests of a package and cleans up after them, then calls the given
// functions to clean up what the tests share. Every package that uses pgtest calls
// it: func TestMain(m *testing.M) { pgtest.Main(m) }.
func Main(m *testing.M, after ...func() error) {
	current.used.Store(true)
	code := m.Run()
	for _, clean := range append(after, current.close) {
		if err := clean(); err != nil {
			fmt.Fprintln(os.Stderr, "pgtest:", err)
			code = max(code, 1)
		}
	}
	os.Exit(code)
}

// New returns a migrated, empty database that only this test has.
func New(t testing.TB) *postgres.DB {
	t.Helper()
	return FromTemplate(t, migrated, nil)
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
	return s.own(t, template)
}

// Empty returns a database without a schema that only this test has.
func Empty(t testing.TB) *postgres.DB {
	t.Helper()
	return use(t).own(t, "template0")
}

// own clones a template for one test.
func (s *server) own(t testing.TB, template string) *postgres.DB {
	t.Helper()
	database, err := s.clone(t.Context(), template)
	if err != nil {
		t.Fatalf("pgtest: cloning %s: %v", template, err)
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

// Shared returns one copy of the named template, read-only, for all the tests of
// the binary that only look.
func Shared(t testing.TB, name string, fill Fill) *postgres.DB {
	t.Helper()
	s := use(t)
	database, err := s.sharedCopy(t.Context(), name, fill)
	if err != nil {
		t.Fatalf("pgtest: shared %s: %v", name, err)
	}
	db := s.open(t, database)
	t.Cleanup(db.Close)
	return db
}
