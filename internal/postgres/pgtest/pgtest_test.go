package pgtest_test

import (
	"context"
	"testing"

	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func count(t *testing.T, db *postgres.DB, sql string) (n int) {
	t.Helper()
	if err := db.Pool.QueryRow(t.Context(), sql).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func fillMark(ctx context.Context, db *postgres.DB) error {
	_, err := db.Pool.Exec(ctx, "CREATE TABLE mark AS SELECT 1 AS n")
	return err
}

func TestEachTestHasItsOwnDatabase(t *testing.T) {
	a, b := pgtest.FromTemplate(t, "marked", fillMark), pgtest.FromTemplate(t, "marked", fillMark)
	if _, err := a.Pool.Exec(t.Context(), "INSERT INTO mark VALUES (2)"); err != nil {
		t.Fatal(err)
	}
	if x, y := count(t, a, "SELECT count(*) FROM mark"), count(t, b, "SELECT count(*) FROM mark"); x != 2 || y != 1 {
		t.Errorf("rows: %d and %d, want 2 and 1", x, y)
	}
}

func TestNewIsMigratedAndMigratingAgainChangesNothing(t *testing.T) {
	db := pgtest.New(t)
	const tables = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"
	before := count(t, db, tables)
	if before < 2 {
		t.Fatalf("%d tables after migration", before)
	}
	errs := make(chan error, 3)
	for range cap(errs) {
		go func() { errs <- db.Migrate(context.Background()) }()
	}
	for range cap(errs) {
		if err := <-errs; err != nil {
			t.Error(err)
		}
	}
	if after := count(t, db, tables); after != before {
		t.Errorf("%d tables, want %d", after, before)
	}
}

func TestSharedIsReadOnly(t *testing.T) {
	db := pgtest.Shared(t, "marked", fillMark)
	if n := count(t, db, "SELECT count(*) FROM mark"); n != 1 {
		t.Errorf("%d rows, want 1", n)
	}
	if _, err := db.Pool.Exec(t.Context(), "INSERT INTO mark VALUES (2)"); err == nil {
		t.Error("writing to a shared database succeeded")
	}
}

func TestSessionsUseChinaTimeAndISODates(t *testing.T) {
	db := pgtest.New(t)
	var text string
	err := db.Pool.QueryRow(t.Context(), "SELECT current_setting('TimeZone') || ' ' || date '2018-03-02'::text").Scan(&text)
	if err != nil || text != "Asia/Shanghai 2018-03-02" {
		t.Errorf("%q, %v", text, err)
	}
}
