//go:build long && !race

package demo

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"litong3422/graph/schema"
	"litong3422/internal/postgres/pgtest"
)

// Two servers that start on one empty database store it once, as every load
// does, and the schema is the same afterwards.
func TestLoadIsDeterministicAndHappensOnce(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	before := spelt(t, db)
	reports := make(chan string, 200)
	done := make(chan error, 2)
	for range 2 {
		go func() {
			done <- Load(t.Context(), db, schema.Catalogue(), func(table string, _ int64, _ time.Duration) { reports <- table })
		}()
	}
	for range 2 {
		if err := <-done; err != nil {
			t.Fatal(err)
		}
	}
	if err := Load(t.Context(), db, schema.Catalogue(), func(table string, _ int64, _ time.Duration) { reports <- table }); err != nil {
		t.Fatal(err)
	}
	close(reports)
	seen := map[string]int{}
	for table := range reports {
		seen[table]++
	}
	for _, table := range tableNames(t) {
		if seen[table] != 1 {
			t.Errorf("%s was stored %d times", table, seen[table])
		}
	}
	if diff := cmp.Diff(before, spelt(t, db)); diff != "" {
		t.Errorf("the load changed the schema (-before +after):\n%s", diff)
	}
	if diff := cmp.Diff(digest(t, loaded(t)), digest(t, db)); diff != "" {
		t.Errorf("two loads differ:\n%s", diff)
	}
}

// A load that ends half-way, at any table or while the keys are built, leaves
// nothing; the next one is complete.
func TestLoadCutShortLeavesNothing(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	before := spelt(t, db)
	names := tableNames(t)
	for _, last := range []string{names[0], "mediation_case", "statistics"} {
		ctx, cancel := context.WithCancel(t.Context())
		err := Load(ctx, db, schema.Catalogue(), func(table string, _ int64, _ time.Duration) {
			if table == last {
				cancel()
			}
		})
		cancel()
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("cut after %s: %v", last, err)
		}
		for _, table := range append(slices.Clone(names), "county") {
			if n := count(t, db, "SELECT count(*) FROM "+table); n != "0" {
				t.Errorf("cut after %s: %s rows are left in %s", last, n, table)
			}
		}
		if diff := cmp.Diff(before, spelt(t, db)); diff != "" {
			t.Errorf("cut after %s: the schema changed (-before +after):\n%s", last, diff)
		}
	}
	if err := Load(t.Context(), db, schema.Catalogue(), silent); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(digest(t, loaded(t)), digest(t, db)); diff != "" {
		t.Errorf("the load after the cut ones differs:\n%s", diff)
	}
}

// A row that breaks a rule of the database fails the load with its table's name.
func TestLoadReportsTheTableThatFailed(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	if _, err := db.Pool.Exec(t.Context(), "ALTER TABLE mediator ADD CONSTRAINT impossible CHECK (full_time IS NULL)"); err != nil {
		t.Fatal(err)
	}
	err := Load(t.Context(), db, schema.Catalogue(), silent)
	if err == nil || !strings.Contains(err.Error(), "mediator") || !strings.Contains(err.Error(), "impossible") {
		t.Errorf("got %v", err)
	}
	if n := count(t, db, "SELECT count(*) FROM division"); n != "0" {
		t.Errorf("%s divisions are left", n)
	}
}
