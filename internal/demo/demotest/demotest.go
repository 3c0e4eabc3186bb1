// Package demotest gives tests the shipped data sets. Each is loaded once by a test binary,
// or once by a whole run that shares a server (package pgtest).
package demotest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// Set is a shipped set.
type Set struct {
	// Name is the set's name in demo.Sets.
	Name string
	// Through is the last day of its records, YYYY-MM-DD.
	Through  string
	template string
}

// Litong is the set whose records add up to the document's figures.
func Litong() Set { return Set{"litong", "2019-12-31", pgtest.County} }

// OrdinaryDay is the same county on a day in the middle of a month, with open and overdue
// cases and missing reports.
func OrdinaryDay() Set { return Set{"ordinary-day", "2019-10-15", pgtest.OrdinaryDay} }

// Sets are both of them.
func Sets() []Set { return []Set{Litong(), OrdinaryDay()} }

// Load fills a database with the set.
func (s Set) Load(ctx context.Context, db *postgres.DB) error {
	return demo.LoadSet(ctx, db, schema.Catalogue(), s.Name, func(string, int64, time.Duration) {})
}

// Shared returns the set in a read-only database that all tests of the binary share.
func (s Set) Shared(t testing.TB) *postgres.DB {
	t.Helper()
	return pgtest.Shared(t, s.template, s.Load)
}

// Own returns a copy of the set that only this test has.
func (s Set) Own(t testing.TB) *postgres.DB {
	t.Helper()
	return pgtest.FromTemplate(t, s.template, s.Load)
}

// Changed is Own after the statements, with the cells that follow from them.
func (s Set) Changed(t testing.TB, statements ...string) *postgres.DB {
	t.Helper()
	db := s.Own(t)
	err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error {
		for _, sql := range append([]string{"SET LOCAL statement_timeout = 0"}, statements...) {
			if _, err := tx.Exec(t.Context(), sql); err != nil {
				return fmt.Errorf("%s: %w", sql, err)
			}
		}
		return postgres.RebuildRollups(t.Context(), tx, demo.County)
	})
	if err != nil {
		t.Fatal(err)
	}
	return db
}
