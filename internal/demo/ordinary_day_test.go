package demo

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// ordinary is the second shipped set in a read-only database that all tests share.
func ordinary(t testing.TB) *postgres.DB {
	t.Helper()
	return pgtest.Shared(t, pgtest.OrdinaryDay, func(ctx context.Context, db *postgres.DB) error {
		return LoadSet(ctx, db, schema.Catalogue(), "ordinary-day", silent)
	})
}

// TestOrdinaryDayKnowsNoFuture checks that no column of the records holds a later day than
// the last one, but for days that are planned.
func TestOrdinaryDayKnowsNoFuture(t *testing.T) {
	planned := []string{
		"appeal.due_on", "cadre_insurance.insured_to", "cadre_training.due_on", "disclosure.due_on", "health_check.due_on", "inspection_finding.due_on",
		"mediation_case.due_on", "meeting_decision.due_on", "officer_certificate.valid_to", "people_matter.due_on", "secondment.ended_on",
		"service_commitment.commit_until", "service_commitment.ends_on", "service_commitment.expiring_from", "service_commitment.in_post_until", "service_request.due_on",
		"staff.in_post_until", "village_posting.due_on", "women_loan.due_on",
		// The lists of later years, with their changes, and the notices of holidays are known.
		"division.valid_from", "division_change.effective_on", "holiday.day",
	}
	db := ordinary(t)
	rows, err := db.Pool.Query(t.Context(), `SELECT table_name || '.' || column_name FROM information_schema.columns
		WHERE table_schema = 'public' AND data_type = 'date' AND table_name = ANY ($1) ORDER BY 1`, tableNames(t))
	if err != nil {
		t.Fatal(err)
	}
	columns, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || len(columns) < 100 {
		t.Fatalf("%d columns of days, %v", len(columns), err)
	}
	for _, column := range columns {
		table, name, _ := strings.Cut(column, ".")
		n := count(t, db, "SELECT count(*) FROM "+table+" WHERE "+name+" > '2019-10-15'")
		if (n != "0") != slices.Contains(planned, column) {
			t.Errorf("%s: %s rows are later than 15 October 2019", column, n)
		}
	}
	if n := count(t, db, "SELECT count(*) FROM enforcement_case WHERE first_action_at >= '2019-10-16 00:00+08'"); n != "0" {
		t.Errorf("%s first actions are later", n)
	}
}

// TestOrdinaryDayVerifies checks that cells and rows agree. The document's figures are not
// reached yet.
func TestOrdinaryDayVerifies(t *testing.T) {
	differences, err := ordinary(t).Verify(t.Context(), County)
	if err != nil || len(differences) > 0 {
		t.Errorf("%d differences, %v: %v", len(differences), err, differences[:min(5, len(differences))])
	}
}

// TestOrdinaryDayKeepsTheRules checks the rules between rows that the cut could break.
func TestOrdinaryDayKeepsTheRules(t *testing.T) {
	noneBreakIn(t, ordinary(t), map[string]string{
		"a mediator of the body":           "SELECT FROM mediation_case c JOIN mediator m ON m.id = c.mediator_id WHERE m.organization_id <> c.organization_id OR m.appointed_on > c.opened_on",
		"service within the project":       "SELECT FROM volunteer_service_record r JOIN volunteer_project p ON p.id = r.project_id WHERE r.served_on NOT BETWEEN p.started_on AND coalesce(p.ended_on, '2019-10-15')",
		"adjusted = original + moved":      "SELECT FROM budget_allocation a WHERE adjusted <> original + (SELECT coalesce(sum(CASE WHEN t.to_category = a.category THEN t.amount ELSE -t.amount END), 0) FROM budget_transfer t WHERE t.package_id = a.package_id AND a.category IN (t.from_category, t.to_category))",
		"package = its four categories":    "SELECT FROM budget_package p WHERE total <> (SELECT sum(adjusted) FROM budget_allocation a WHERE a.package_id = p.id)",
		"never above the category":         "SELECT FROM budget_allocation a WHERE (SELECT sum(amount) FROM budget_expenditure e WHERE e.package_id = a.package_id AND e.category = a.category) > adjusted",
		"awards of closed books":           "SELECT FROM reward_award a JOIN village_ledger l ON l.id = a.ledger_id WHERE NOT l.closed OR l.operating_income <> a.income",
		"off the list by closed books":     "SELECT FROM hollow_village_support h WHERE graduated_on IS NOT NULL AND NOT EXISTS (SELECT FROM village_ledger l WHERE l.village_code = h.village_code AND l.closed AND l.operating_income >= 50000)",
		"who left is posted nowhere":       "SELECT FROM enforcement_officer o WHERE (left_on IS NULL) <> EXISTS (SELECT FROM officer_posting p WHERE p.officer_id = o.id AND p.ended_on IS NULL)",
		"certificates of those in post":    "SELECT FROM officer_certificate c JOIN enforcement_officer o ON o.id = c.officer_id WHERE c.valid_to > o.left_on",
		"stations are led by their holder": "SELECT FROM institution i WHERE template = 'AFTER' AND (SELECT count(*) FROM institution_post p WHERE p.institution_id = i.id AND p.ended_on IS NULL AND p.id IN (i.leader_id, i.supervisor_id)) <> 2",
		"standardised with all five":       "SELECT FROM service_centre c WHERE (standardised_on IS NOT NULL) <> (SELECT count(passed_on) = 5 FROM unification_check u WHERE u.centre_id = c.id)",
		"steps of appeals":                 "SELECT FROM appeal a WHERE (status = 'CLOSED') <> EXISTS (SELECT FROM appeal_step s WHERE s.appeal_id = a.id AND s.kind = 'CLOSED')",
		"commitments are the staff's":      "SELECT FROM service_commitment c JOIN staff s ON s.id = c.staff_id WHERE c.left_on IS DISTINCT FROM s.left_on",
		"early leavers have a decision":    "SELECT FROM service_commitment WHERE coalesce(left_on < commit_until, false) <> (override_document IS NOT NULL)",
		"insured in post":                  "SELECT FROM cadre_insurance i JOIN village_cadre c ON c.id = i.cadre_id WHERE i.insured_from < c.appointed_on OR i.insured_to > c.left_on",
		"no event in an abolished village": "SELECT FROM division d WHERE d.valid_to = '2019-07-01' AND (EXISTS (SELECT FROM service_request r WHERE r.village_code = d.code AND r.accepted_on >= d.valid_to) OR EXISTS (SELECT FROM mediation_case c WHERE c.village_code = d.code AND c.opened_on >= d.valid_to))",
	})
}

// TestOrdinaryDayIsOne checks what the set is for.
func TestOrdinaryDayIsOne(t *testing.T) {
	allTrueIn(t, ordinary(t), map[string]string{
		"the county's day":                   "SELECT data_through = '2019-10-15' AND document_on = '2019-12-31' AND demo FROM county",
		"requests are open and overdue":      "SELECT count(*) > 100 AND count(*) FILTER (WHERE due_on < '2019-10-15') > 20 FROM service_request WHERE closed_on IS NULL",
		"cases are open and overdue":         "SELECT count(*) > 50 AND count(*) FILTER (WHERE due_on < '2019-10-15') > 5 FROM mediation_case WHERE closed_on IS NULL",
		"complex cases are open":             "SELECT count(*) > 5 FROM mediation_case WHERE closed_on IS NULL AND complexity = 'COMPLEX'",
		"appeals are open and overdue":       "SELECT count(*) > 20 AND count(*) FILTER (WHERE due_on < '2019-10-15') > 0 FROM appeal WHERE closed_on IS NULL",
		"violations at every step":           "SELECT count(DISTINCT status) = 5 FROM enforcement_case",
		"disclosures are late and not due":   "SELECT count(*) FILTER (WHERE due_on > '2019-10-15') >= 12 AND count(*) FILTER (WHERE due_on < '2019-10-15') > 0 FROM disclosure WHERE published_on IS NULL",
		"a township without disputes":        "SELECT count(*) = 0 FROM mediation_case WHERE township_code = '640302203000' AND opened_on >= '2019-09-01'",
		"a township without requests":        "SELECT count(*) = 0 FROM service_request WHERE township_code = '640302202000' AND accepted_on >= '2019-10-01'",
		"a month without violations":         "SELECT count(*) = 0 FROM enforcement_case WHERE township_code = '640302200000' AND reported_on BETWEEN '2019-08-01' AND '2019-08-31'",
		"books are open or missing":          "SELECT count(*) FILTER (WHERE year = 2019 AND closed) = 0 AND count(*) FILTER (WHERE year = 2019) BETWEEN 40 AND 80 AND count(*) FILTER (WHERE year = 2018 AND NOT closed) >= 3 FROM village_ledger",
		"a village that earned nothing":      "SELECT count(*) >= 1 FROM village_ledger a JOIN village_ledger b USING (village_code) WHERE a.year = 2018 AND a.operating_income = 0 AND b.year = 2019 AND b.operating_income > 0",
		"some villages are surveyed":         "SELECT count(DISTINCT village_code) BETWEEN 5 AND 60 FROM toilet_survey WHERE surveyed_on >= '2019-10-01'",
		"a village was merged in the year":   "SELECT count(*) = 1 FROM division d JOIN division_change c ON c.division_code = d.code AND c.effective_on = d.valid_to AND c.kind = 'MERGED' WHERE d.valid_to = '2019-07-01' AND d.successor_code IS NOT NULL AND d.source = 'DEMO'",
		"an allowance is not paid":           "SELECT count(*) = 1 FROM allowance_payment WHERE paid_on IS NULL",
		"denominators from 1 to 4":           "SELECT count(DISTINCT n) = 4 FROM (SELECT count(*) AS n FROM mediation_case WHERE complexity = 'COMPLEX' AND closed_on IS NOT NULL GROUP BY township_code, date_trunc('month', closed_on)) x WHERE n BETWEEN 1 AND 4",
		"graduates not yet in a village":     "SELECT count(*) > 0 FROM village_posting WHERE started_on IS NULL",
		"spending stops in one township":     "SELECT max(spent_on) < '2019-07-01' FROM budget_expenditure WHERE township_code = '640302102000'",
		"cases and people are still the set": "SELECT (SELECT count(*) FROM volunteer) BETWEEN 80000 AND 88000 AND (SELECT count(*) FROM service_request) BETWEEN 38000 AND 48000",
	})
}
