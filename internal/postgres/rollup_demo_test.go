package postgres_test

import (
	"context"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func loadLitong(ctx context.Context, db *postgres.DB) error {
	return demo.Load(ctx, db, func(string, int64, time.Duration) {})
}

// TestShippedSetVerifies holds every cell and every total of the document
// against the rows of the shipped data set.
func TestShippedSetVerifies(t *testing.T) {
	db := pgtest.FromTemplate(t, "litong", loadLitong)
	start := time.Now()
	err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error {
		return postgres.RebuildRollups(t.Context(), tx, demo.County)
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("rebuilt in %v", time.Since(start))
	start = time.Now()
	differences, err := db.Verify(t.Context(), demo.County)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("verified in %v", time.Since(start))
	for _, d := range differences {
		t.Error(d)
	}
	var cells int
	if err := db.Pool.QueryRow(t.Context(), `SELECT count(*) FROM rollup_cell`).Scan(&cells); err != nil || cells == 0 {
		t.Errorf("%d cells, %v", cells, err)
	}
	t.Logf("%d cells", cells)
}
