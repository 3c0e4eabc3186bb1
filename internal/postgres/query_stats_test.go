package postgres_test

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// The statistics of a request count all of its statements, however they were sent,
// and none of another request.
func TestQueryStatsAddUpStatements(t *testing.T) {
	db := pgtest.New(t)
	mine, other := new(postgres.QueryStats), new(postgres.QueryStats)
	ctx := postgres.WithQueryStats(t.Context(), mine)
	count := func(ctx context.Context, sql string) {
		t.Helper()
		rows, err := db.Pool.Query(ctx, sql)
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
	}
	count(ctx, "SELECT generate_series(1, 7), pg_sleep(0.001)")
	count(postgres.WithQueryStats(t.Context(), other), "SELECT 1")
	count(t.Context(), "SELECT 1")
	before := mine.Time()
	if mine.Statements() != 1 || mine.Rows() != 7 || before <= 0 {
		t.Errorf("%d statements, %d rows, %v", mine.Statements(), mine.Rows(), before)
	}
	var batch pgx.Batch
	batch.Queue("SELECT generate_series(1, 3)")
	batch.Queue("SELECT 1")
	if err := db.Pool.SendBatch(ctx, &batch).Close(); err != nil {
		t.Fatal(err)
	}
	if mine.Statements() != 3 || mine.Rows() != 11 || mine.Time() <= before {
		t.Errorf("with a batch: %d statements, %d rows, %v after %v", mine.Statements(), mine.Rows(), mine.Time(), before)
	}
	if _, err := db.Pool.Exec(ctx, "SELECT 1/0"); err == nil {
		t.Fatal("1/0")
	}
	if mine.Statements() != 4 || other.Statements() != 1 || other.Rows() != 1 {
		t.Errorf("after a failure: %d statements; the other: %d", mine.Statements(), other.Statements())
	}
}

// OnStatement is called once for each statement, and its end function once, with a
// name that holds no value.
func TestOnStatementSeesEachStatement(t *testing.T) {
	db := pgtest.New(t)
	var heard []string
	stats := &postgres.QueryStats{OnStatement: func(_ context.Context, statement string) func(bool) {
		heard = append(heard, statement)
		return func(failed bool) { heard = append(heard, fmt.Sprint("failed: ", failed)) }
	}}
	ctx := postgres.WithQueryStats(t.Context(), stats)
	exec := func(sql string, args ...any) {
		_, _ = db.Pool.Exec(ctx, sql, args...) // some fail on purpose
	}
	exec("SELECT count(*) FROM county WHERE county_code = $1", "planted")
	exec("WITH k AS (SELECT * FROM unnest($1::text[])) SELECT 1 FROM division d JOIN k ON true", []string{"planted"})
	exec("UPDATE county SET demo = true WHERE county_code = 'none'")
	exec("SELECT 1/0")
	var batch pgx.Batch
	batch.Queue("SELECT 1")
	batch.Queue("DELETE FROM county WHERE county_code = $1", "planted")
	if err := db.Pool.SendBatch(ctx, &batch).Close(); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"SELECT county", "failed: false", "WITH division", "failed: false", "UPDATE county", "failed: false",
		"SELECT", "failed: true", "SELECT, DELETE county", "failed: false",
	}
	if !slices.Equal(heard, want) {
		t.Errorf("heard %q\nwant %q", heard, want)
	}
}
