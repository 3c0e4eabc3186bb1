package postgres_test

import (
	"context"
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// The effort of a request is all that its statements did, however they were sent,
// and nothing of anybody else's.
func TestEffortAddsUpStatements(t *testing.T) {
	db := pgtest.New(t)
	mine, other := new(postgres.Effort), new(postgres.Effort)
	ctx := postgres.WithEffort(t.Context(), mine)
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
	count(postgres.WithEffort(t.Context(), other), "SELECT 1")
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
