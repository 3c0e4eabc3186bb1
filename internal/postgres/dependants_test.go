package postgres_test

import (
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// TestDependantsAreThoseThatTheFactViewsRead holds the tables that each fact view reads
// against the rows whose writers append its deltas. The county and its divisions are no rows
// that a mutation writes.
func TestDependantsAreThoseThatTheFactViewsRead(t *testing.T) {
	db := pgtest.Shared(t, pgtest.County, loadLitong)
	appended := postgres.TablesOfFacts()
	for view, tables := range appended {
		rows, err := db.Pool.Query(t.Context(), `
			SELECT DISTINCT t.relname FROM pg_rewrite r
			JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
			JOIN pg_class t ON t.oid = d.refobjid AND t.relkind = 'r'
			WHERE r.ev_class = $1::regclass AND t.relname NOT IN ('county', 'division')`, view)
		if err != nil {
			t.Fatal(err)
		}
		read, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			t.Fatal(err)
		}
		for _, table := range read {
			if !tables[table] {
				t.Errorf("%s reads %s, whose writers append no deltas to it", view, table)
			}
		}
	}
	if len(appended) < 30 {
		t.Errorf("only %d fact views", len(appended))
	}
}
