package command_test

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/change"
	"litong3422/internal/command"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// bulkDatabase names the variable that makes the test program the process which
// TestAKilledBulkWriteLeavesNothing kills: it holds the address of the database.
const bulkDatabase = "LITONG3422_TEST_BULK_DATABASE"

// bulkRows is how many rows that process writes in one transaction.
const bulkRows = 1500

func TestMain(m *testing.M) {
	dsn := os.Getenv(bulkDatabase)
	if dsn == "" {
		pgtest.Main(m)
		return
	}
	if err := writeBulk(context.Background(), dsn); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// writeBulk makes one request of many changes.
func writeBulk(ctx context.Context, dsn string) error {
	db, err := postgres.Open(ctx, dsn, postgres.Options{ApplicationName: "bulk"})
	if err != nil {
		return err
	}
	defer db.Close()
	changes := make([]change.Change, bulkRows)
	day := time.Date(2040, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range changes {
		changes[i] = creation("Holiday", map[string]any{"day": day.AddDate(0, 0, i).Format(time.DateOnly), "arrangement": "OFF", "name": "假日", "notice": "批量"})
	}
	fmt.Println("writing")
	_, err = command.New(db, schema.Catalogue()).Run(ctx, command.Request{Viewer: auth.Viewer{UserName: "admin", Role: auth.Admin, County: county}, At: time.Now(),
		Source: "IMPORTED", Once: &command.Idempotency{Key: "bulk", Body: []byte("bulk")}, Changes: changes})
	return err
}
