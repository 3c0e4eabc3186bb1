//go:build !race

package postgres_test

import (
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/calendar"
	"litong3422/internal/demo"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
)

func removal() postgres.DemoRemoval {
	return postgres.DemoRemoval{
		County: demo.County, From: calendar.On(2026, 1, 1), Through: calendar.On(2026, 11, 30),
		Administrator: administrator()[0], At: time.Now(),
	}
}

// rowsOfSource counts the rows of a source in every table that has one.
func rowsOfSource(t *testing.T, db *postgres.DB, source string) map[string]int {
	t.Helper()
	counts := map[string]int{}
	err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error {
		tables, err := postgres.SourcedTables(t.Context(), tx)
		if err != nil || len(tables) < 100 {
			t.Fatalf("%d tables, %v", len(tables), err)
		}
		for _, table := range tables {
			var n int
			if err := tx.QueryRow(t.Context(), "SELECT count(*) FROM "+table+" WHERE source = $1", source).Scan(&n); err != nil {
				return err
			}
			if n > 0 {
				counts[table] = n
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return counts
}

func TestRemoveDemoLeavesNoDemoRow(t *testing.T) {
	db := demotest.Litong().Own(t)
	accounts := postgres.NewAccounts(db, demo.County)
	staff := []postgres.NewAccount{{UserName: "leader", DisplayName: "领导", Role: auth.Leader, PasswordHash: "$argon2id$v=19$x"}}
	if made, err := accounts.MakeDemoAccounts(t.Context(), staff, time.Now()); err != nil || !made {
		t.Fatal(made, err)
	}
	leader, _, err := accounts.ByName(t.Context(), "leader")
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := accounts.StartSession(t.Context(), postgres.NewSession{Account: leader, Expires: time.Now().Add(time.Hour)}, time.Now(), postgres.Origin{}); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Pool.Exec(t.Context(), `INSERT INTO department (county_code, code, name, kind, source) VALUES ($1, 'OWN', '本县自设局', 'FUNCTIONAL', 'ENTERED')`, demo.County); err != nil {
		t.Fatal(err)
	}
	if len(rowsOfSource(t, db, "DEMO")) < 80 {
		t.Fatal("there is hardly a demo row to remove")
	}
	removed, err := db.RemoveDemo(t.Context(), schema.Catalogue(), removal())
	if err != nil {
		t.Fatal(err)
	}
	if removed.Rows < 400_000 || removed.Accounts != 1 || !removed.Administrator {
		t.Errorf("%+v", removed)
	}
	if left := rowsOfSource(t, db, "DEMO"); len(left) > 0 {
		t.Errorf("demo rows are left: %v", left)
	}
	if document := rowsOfSource(t, db, "DOCUMENT"); document["document_fact"] != 124 || document["milestone"] != 4 {
		t.Errorf("rows of the document: %v", document)
	}
	if official := rowsOfSource(t, db, "OFFICIAL"); official["division"] != 183 || official["holiday"] != 96 {
		t.Errorf("rows of public lists: %v", official)
	}
	for what, sql := range map[string]string{
		"only the administrator has an account":      `SELECT count(*) = 1 AND bool_and(role = 'ADMIN' AND NOT demo) FROM account`,
		"no session is left":                         `SELECT count(*) = 0 FROM session`,
		"no load is marked":                          `SELECT count(*) = 0 FROM demo_load`,
		"what was entered stays":                     `SELECT count(*) = 1 FROM department WHERE source = 'ENTERED'`,
		"the search finds divisions and no mediator": `SELECT bool_or(entity = 'Division') AND NOT bool_or(entity = 'Mediator') FROM search_entry`,
		"the county is no demonstration":             `SELECT NOT demo AND data_through = '2026-11-30' FROM county`,
		"every indicator has its target and owner":   `SELECT count(DISTINCT indicator) = 64 AND bool_or(source = 'DOCUMENT') AND (SELECT count(*) = 163 FROM indicator_owner) FROM indicator_target`,
		"the baseline is the list of the day":        `SELECT count(*) FILTER (WHERE in_baseline) = 153 FROM division`,
	} {
		var holds bool
		if err := db.Pool.QueryRow(t.Context(), sql).Scan(&holds); err != nil || !holds {
			t.Errorf("not so: %s (%v)", what, err)
		}
	}
	if differences, err := db.Verify(t.Context(), demo.County); err != nil || len(differences) > 0 {
		t.Errorf("verify: %v %v", differences, err)
	}
	if _, err := db.RemoveDemo(t.Context(), schema.Catalogue(), removal()); fault.KindOf(err) != fault.Conflict {
		t.Errorf("twice: %v", err)
	}
}

// What people entered on demo rows is not removed unless that is said, and then nothing is.
func TestRemoveDemoSparesWhatWasEntered(t *testing.T) {
	db := demotest.Litong().Own(t)
	if _, err := db.Pool.Exec(t.Context(), `UPDATE mediation_case SET source = 'ENTERED' WHERE id = (SELECT min(id::text)::uuid FROM mediation_case)`); err != nil {
		t.Fatal(err)
	}
	before := rowsOfSource(t, db, "DEMO")
	_, err := db.RemoveDemo(t.Context(), schema.Catalogue(), removal())
	if fault.KindOf(err) != fault.Conflict || !strings.Contains(err.Error(), "mediation_case → mediator: 1") {
		t.Errorf("%v", err)
	}
	if after := rowsOfSource(t, db, "DEMO"); len(after) != len(before) || after["appeal"] != before["appeal"] {
		t.Errorf("rows are gone: %d tables, %d before", len(after), len(before))
	}
	whole := removal()
	whole.Entered = true
	if _, err := db.RemoveDemo(t.Context(), schema.Catalogue(), whole); err != nil {
		t.Fatal(err)
	}
	if left := rowsOfSource(t, db, "ENTERED"); len(left) > 0 {
		t.Errorf("entered rows are left: %v", left)
	}
}
