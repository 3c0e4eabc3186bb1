//go:build !race

package demo

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"litong3422/graph/schema"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// older is the data set as a program without some subjects left it: no rows of
// them, no marks, and cells that know nothing of them.
func older(t *testing.T, lacking ...string) (*postgres.DB, []string) {
	t.Helper()
	db := pgtest.FromTemplate(t, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		return Load(ctx, db, schema.Catalogue(), func(string, int64, time.Duration) {})
	})
	return db, withoutSubjects(t, db, lacking...)
}

// withoutSubjects takes some subjects out of a loaded data set, and returns their tables.
func withoutSubjects(t *testing.T, db *postgres.DB, lacking ...string) []string {
	t.Helper()
	made, err := parts(Shipped())
	if err != nil {
		t.Fatal(err)
	}
	var gone []string
	for _, p := range made {
		for _, table := range p.tables {
			if slices.Contains(lacking, p.name) {
				gone = append(gone, table.name)
			}
		}
	}
	for _, sql := range []string{
		"DELETE FROM demo_load", "UPDATE county SET facts_version = NULL",
		"DELETE FROM document_fact WHERE code = 'S-431'",
	} {
		run(t, db, sql)
	}
	for _, name := range gone {
		run(t, db, "DELETE FROM "+name)
	}
	run(t, db, "DELETE FROM rollup_cell WHERE indicator LIKE 'MED%' OR indicator LIKE '%RATE'")
	return gone
}

// run runs a statement without foreign keys, so that rows go in any order.
func run(t *testing.T, db *postgres.DB, sql string) {
	t.Helper()
	if _, err := db.Pool.Exec(t.Context(), "SET session_replication_role = replica; "+sql+"; SET session_replication_role = origin"); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}

// What an older program left gets exactly the subjects that it lacks, and then is
// what a fresh load is, figures included; once.
func TestAnOlderDataSetGetsNewSubjects(t *testing.T) {
	t.Parallel()
	db, gone := older(t, "digital", "supply", "talent")
	var filled []string
	report := func(name string, _ int64, _ time.Duration) { filled = append(filled, name) }
	if err := Load(t.Context(), db, schema.Catalogue(), report); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(append(append([]string{"document_fact"}, gone...), "roll-ups"), filled); diff != "" {
		t.Errorf("tables filled (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(digest(t, loaded(t)), digest(t, db)); diff != "" {
		t.Errorf("it differs from a fresh load:\n%s", diff)
	}
	const cells = "SELECT count(*) || ' ' || sum(hashtextextended(ROW(indicator, division_code, month, trim_scale(numerator), trim_scale(denominator))::text, 0)::numeric) FROM rollup_cell"
	if fresh, upgraded := count(t, loaded(t), cells), count(t, db, cells); fresh != upgraded {
		t.Errorf("cells %s, of a fresh load %s", upgraded, fresh)
	}
	filled = nil
	if err := Load(t.Context(), db, schema.Catalogue(), report); err != nil || len(filled) > 0 {
		t.Errorf("a second start filled %v: %v", filled, err)
	}
}

// What people entered, changed or removed stays as they left it.
func TestUpgradeLeavesAloneWhatPeopleDid(t *testing.T) {
	t.Parallel()
	db, _ := older(t, "supply")
	run(t, db, "INSERT INTO campaign (county_code, code, name, kind, source) VALUES ('640302', 'OWN', '本区的活动', 'OTHER', 'ENTERED')")
	run(t, db, "UPDATE department SET name = '改名的部门' WHERE code = (SELECT min(code) FROM department)")
	run(t, db, "INSERT INTO demo_load (county_code, table_name, subject, version) VALUES ('640302', 'women_loan', 'supply', '0')") // filled once, and emptied since
	if err := Load(t.Context(), db, schema.Catalogue(), silent); err != nil {
		t.Fatal(err)
	}
	for sql, want := range map[string]string{
		"SELECT string_agg(code, ' ') FROM campaign":              "OWN",
		"SELECT count(*) FROM women_loan":                         "0",
		"SELECT count(*) FROM department WHERE name = '改名的部门'":    "1",
		"SELECT count(*) > 0 FROM hardship_file":                  "true",
		"SELECT count(*) FROM document_fact WHERE code = 'S-431'": "1",
	} {
		if got := count(t, db, sql); got != want {
			t.Errorf("%s: %s, want %s", sql, got, want)
		}
	}
}

// Rows that a newer version adds to a table that is there are added once: rows that an operator removed
// stay removed.
func TestANewerVersionAddsItsRows(t *testing.T) {
	t.Parallel()
	db, _ := older(t)
	const upper = "SELECT count(*) FROM network_link WHERE tier IN ('CITY', 'DISTRICT') AND kind = 'VERTICAL'"
	run(t, db, "DELETE FROM network_link WHERE tier IN ('CITY', 'DISTRICT') AND kind = 'VERTICAL'")
	run(t, db, "INSERT INTO demo_load (county_code, table_name, subject, version) VALUES ('640302', 'network_link', 'digital', '1')")
	for want, then := range []string{"DELETE FROM network_link WHERE tier = 'CITY'", "UPDATE county SET facts_version = NULL"} {
		if err := Load(t.Context(), db, schema.Catalogue(), silent); err != nil {
			t.Fatal(err)
		}
		if got := count(t, db, upper); got != []string{"2", "1"}[want] {
			t.Errorf("%s links above the townships after load %d", got, want+1)
		}
		run(t, db, then)
	}
}

// A county of its own that is no demonstration gets nothing.
func TestUpgradeIsForTheDemonstrationOnly(t *testing.T) {
	t.Parallel()
	db, gone := older(t, "supply")
	run(t, db, "UPDATE county SET demo = false")
	if err := Load(t.Context(), db, schema.Catalogue(), func(name string, _ int64, _ time.Duration) { t.Errorf("%s was filled", name) }); err != nil {
		t.Fatal(err)
	}
	if n := count(t, db, "SELECT count(*) FROM "+gone[0]); n != "0" {
		t.Errorf("%s rows in %s", n, gone[0])
	}
}

// TestOrdinaryDayIsUpgradedAsItself checks that subjects which a newer program brings are
// those of the day, and that the set stays what it is.
func TestOrdinaryDayIsUpgradedAsItself(t *testing.T) {
	t.Parallel()
	db := pgtest.FromTemplate(t, pgtest.OrdinaryDay, func(ctx context.Context, db *postgres.DB) error {
		return LoadSet(ctx, db, schema.Catalogue(), "ordinary-day", silent)
	})
	withoutSubjects(t, db, "supply", "talent", "appeals")
	if err := LoadSet(t.Context(), db, schema.Catalogue(), "litong", silent); err == nil || !strings.Contains(err.Error(), "LITONG_DEMO") {
		t.Errorf("loading the other set: %v", err)
	}
	if err := LoadSet(t.Context(), db, schema.Catalogue(), "", silent); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(digest(t, ordinary(t)), digest(t, db)); diff != "" {
		t.Errorf("it differs from a fresh load:\n%s", diff)
	}
}
