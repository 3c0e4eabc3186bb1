package demo

import (
	"context"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// loaded is the data set in a read-only database that all tests share.
func loaded(t testing.TB) *postgres.DB {
	t.Helper()
	return pgtest.Shared(t, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		start := time.Now()
		defer func() { t.Logf("loaded in %v", time.Since(start)) }()
		return Load(ctx, db, schema.Catalogue(), func(table string, rows int64, took time.Duration) {
			t.Logf("%-26s %8d rows  %v", table, rows, took)
		})
	})
}

// count runs a query that answers with one value, as text, however long it takes.
func count(t testing.TB, db *postgres.DB, sql string) string {
	t.Helper()
	var value string
	err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(t.Context(), "SET LOCAL statement_timeout = 0"); err != nil {
			return err
		}
		return tx.QueryRow(t.Context(), "SELECT ("+sql+")::text").Scan(&value)
	})
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return value
}
