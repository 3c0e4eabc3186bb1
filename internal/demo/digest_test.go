package demo

import (
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres"
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
