package postgres_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"litong3422/internal/auth"
	"litong3422/internal/demo"
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
		"rule a mediator belongs to the body of the case", "rule requests are due on a working day", "total S-001",
		"rule subsidies have the rate of their stars (R-3)", "rule rewards follow the anchors of their policy (R-1)",
	} {
		if !found[want] {
			t.Errorf("%s is not found", want)
		}
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
