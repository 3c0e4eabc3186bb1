package demo

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/internal/testsize"
)

func silent(string, int64, time.Duration) {}

// described is the data set for its names and columns only: its rows can be
// written once.
var described = sync.OnceValues(func() ([]table, error) { return dataSet(Shipped()) })

// tableNames are all tables of the data set, in the order of the load.
func tableNames(t testing.TB) []string {
	t.Helper()
	tables, err := described()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, table := range tables {
		names = append(names, table.name)
	}
	return names
}

// digest adds up a hash of every row of every table, of the columns that the
// load writes: what the database fills in says only when it was.
func digest(t testing.TB, db *postgres.DB) string {
	t.Helper()
	tables, err := described()
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, table := range tables {
		columns := strings.Join(quoteAll(append(strings.Fields(table.columns), "source")), ", ")
		lines = append(lines, table.name+" "+count(t, db, "SELECT count(*) || ' ' || sum(hashtextextended(ROW("+columns+")::text, 0)::numeric) FROM "+table.name))
	}
	return strings.Join(lines, "\n")
}

// spelt lists every index and constraint as the database spells it.
func spelt(t testing.TB, db *postgres.DB) []string {
	t.Helper()
	rows, err := db.Pool.Query(t.Context(), `
		SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated
		FROM pg_constraint WHERE connamespace = 'public'::regnamespace
		UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	lines, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	return lines
}

// Two servers that start on one empty database store it once, as every load
// does, and the schema is the same afterwards.
func TestLoadIsDeterministicAndHappensOnce(t *testing.T) {
	testsize.WithoutRace(t)
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
	testsize.WithoutRace(t)
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
	testsize.WithoutRace(t)
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
