package postgres_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"litong3422/internal/auth"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// Each rule between rows that is broken in SQL is found by its name.
func TestVerifyFindsBrokenRules(t *testing.T) {
	db := pgtest.FromTemplate(t, pgtest.County, loadLitong)
	for _, change := range []string{
		`UPDATE mediation_case c SET mediator_id = (SELECT m.id FROM mediator m WHERE m.organization_id <> c.organization_id LIMIT 1) WHERE c.id = (SELECT id FROM mediation_case LIMIT 1)`,
		`UPDATE service_request SET due_on = '2019-06-02' WHERE id = (SELECT id FROM service_request WHERE accepted_on < '2019-06-02' AND closed_on IS NOT NULL LIMIT 1)`,
		`UPDATE division SET area_km2 = 1400 WHERE level = 'DISTRICT'`,
		`UPDATE star_subsidy SET rate = 10, amount = round(base * 10 / 100, 2) WHERE id = (SELECT id FROM star_subsidy WHERE stars = 3 LIMIT 1)`,
		`UPDATE reward_award SET amount = amount + 100 WHERE id = (SELECT id FROM reward_award WHERE status = 'AWARDED' LIMIT 1)`,
	} {
		if _, err := db.Pool.Exec(t.Context(), change); err != nil {
			t.Fatalf("%s: %v", change, err)
		}
	}
	differences, err := db.Verify(t.Context(), demo.County)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, d := range differences {
		found[d.Subject+" "+d.Name] = true
	}
	for _, want := range []string{
		"rule mediation_case_mediator", "rule service_request_workday", "total S-001",
		"rule R-3", "rule R-1",
	} {
		if !found[want] {
			t.Errorf("%s is not found", want)
		}
	}
}

// Whatever rows the constraints allow, verify answers: rows of every table lose each of their
// values in turn, or are deleted.
func TestVerifyAnswersWhateverRowsHold(t *testing.T) {
	db := pgtest.FromTemplate(t, pgtest.County, loadLitong)
	rows, err := db.Pool.Query(t.Context(), `
SELECT format('UPDATE %I AS t SET %I = %s WHERE ctid = ANY (ARRAY(SELECT ctid FROM %I LIMIT 20))', c.relname, a.attname, v.value, c.relname)
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
CROSS JOIN (VALUES ('0'), ('NULL')) AS v(value)
WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace AND (v.value = 'NULL' OR a.atttypid IN ('numeric'::regtype, 'integer'::regtype))
UNION ALL
SELECT format('DELETE FROM %I WHERE ctid = ANY (ARRAY(SELECT ctid FROM %I OFFSET 1 LIMIT 20))', c.relname, c.relname)
FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace`)
	if err != nil {
		t.Fatal(err)
	}
	changes, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	done := 0
	for _, change := range changes {
		var refused *pgconn.PgError
		if _, err := db.Pool.Exec(t.Context(), change); err == nil {
			done++
		} else if !errors.As(err, &refused) {
			t.Fatal(err)
		}
	}
	if done < len(changes)/5 {
		t.Errorf("only %d of %d changes are allowed", done, len(changes))
	}
	if _, err := db.Verify(t.Context(), demo.County); err != nil {
		t.Error(err)
	}
}

// A policy whose rewards lie on a line has two anchors; without them its rewards are found.
func TestALineNeedsTwoAnchors(t *testing.T) {
	db := pgtest.FromTemplate(t, pgtest.County, loadLitong)
	if _, err := db.Pool.Exec(t.Context(), `DELETE FROM reward_anchor WHERE growth = 30`); err != nil {
		t.Fatal(err)
	}
	differences, err := db.Verify(t.Context(), demo.County)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(differences, func(d postgres.Difference) bool { return d.Name == "R-1" }) {
		t.Errorf("found %v", differences)
	}
}

// A lump sum is a hard cap (S-406), for the package, its categories and their sum.
func TestTheDatabaseKeepsLumpSums(t *testing.T) {
	db := pgtest.FromTemplate(t, pgtest.County, loadLitong)
	for change, constraint := range map[string]string{
		`UPDATE budget_expenditure SET amount = 99999999 WHERE id = (SELECT id FROM budget_expenditure LIMIT 1)`: "budget_package_cap",
		`INSERT INTO budget_expenditure (county_code, id, spent_on, category, amount, summary, package_id, township_code, source)
			SELECT county_code, gen_random_uuid(), spent_on, category, 99999999, summary, package_id, township_code, source FROM budget_expenditure LIMIT 1`: "budget_package_cap",
		`UPDATE budget_allocation SET adjusted = 1 WHERE id = (SELECT id FROM budget_allocation LIMIT 1)`:            "budget_allocation_cap",
		`UPDATE budget_allocation SET adjusted = adjusted + 1 WHERE id = (SELECT id FROM budget_allocation LIMIT 1)`: "budget_package_sum",
	} {
		_, err := db.Pool.Exec(t.Context(), change)
		var refused *pgconn.PgError
		if !errors.As(err, &refused) || refused.Code != "23514" || refused.ConstraintName != constraint {
			t.Errorf("%s: %v", strings.Join(strings.Fields(change), " "), err)
		}
	}
	if _, err := db.Pool.Exec(t.Context(), `UPDATE budget_expenditure SET amount = amount - 0.01 WHERE amount > 1`); err != nil {
		t.Errorf("spending less: %v", err)
	}
}

// A row that is changed without a new version of its own changes the data version.
func TestADataVersionNamesWhatRowsHold(t *testing.T) {
	db := pgtest.FromTemplate(t, pgtest.County, loadLitong)
	scope := auth.Scope{County: demo.County}
	version := func() string {
		v, err := db.DataVersion(t.Context(), scope)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, change := range []string{
		`UPDATE document_fact SET name_zh = '镇（八个）' WHERE code = 'S-002.a'`,
		`UPDATE division SET short_name = '金积' WHERE code = '640302100000'`,
		`UPDATE indicator_target SET proposed = NOT proposed WHERE id = (SELECT id FROM indicator_target LIMIT 1)`,
		`UPDATE indicator_owner SET name_zh = name_zh || '（新）' WHERE id = (SELECT id FROM indicator_owner LIMIT 1)`,
		`UPDATE capability_policy SET cap = cap + 1`,
		`UPDATE capability_weight SET weight = weight / 2`,
	} {
		before := version()
		if _, err := db.Pool.Exec(t.Context(), change); err != nil {
			t.Fatal(err)
		}
		if version() == before {
			t.Errorf("%s: the version stays %s", change, before)
		}
	}
}
