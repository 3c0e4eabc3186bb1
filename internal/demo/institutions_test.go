package demo

import (
	"context"
	"strings"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/institution"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestInstitutionRulesHold(t *testing.T) {
	noneBreak(t, map[string]string{
		"five stations in each township":  "SELECT township_code FROM institution WHERE abolished_on IS NULL GROUP BY 1 HAVING count(*) <> 5 OR count(DISTINCT kind) <> 5",
		"twelve townships have them":      "SELECT FROM (SELECT count(DISTINCT township_code) AS n FROM institution WHERE abolished_on IS NULL) x WHERE n <> 12",
		"the holder in office is named":   "SELECT FROM institution i JOIN institution_post p ON p.institution_id = i.id AND p.ended_on IS NULL WHERE p.id <> CASE p.role WHEN 'LEADER' THEN i.leader_id ELSE i.supervisor_id END",
		"appointments follow one another": "SELECT FROM institution_post a JOIN institution_post b ON b.institution_id = a.institution_id AND b.role = a.role AND b.appointed_on > a.appointed_on WHERE a.ended_on IS DISTINCT FROM b.appointed_on",
		"somebody from the first day":     "SELECT FROM institution i WHERE template = 'AFTER' AND (SELECT count(*) FROM institution_post p WHERE p.institution_id = i.id AND p.appointed_on = i.established_on) <> 2",
		"every old station went its way":  "SELECT FROM institution i WHERE template = 'BEFORE' AND NOT EXISTS (SELECT FROM institution_change c WHERE c.from_id = i.id AND c.effective_on = i.abolished_on)",
		"every new one came from some":    "SELECT FROM institution i WHERE template = 'AFTER' AND NOT EXISTS (SELECT FROM institution_change c WHERE c.to_id = i.id AND c.effective_on = i.established_on)",
		"old names are placeholders":      "SELECT FROM institution WHERE is_placeholder <> (template = 'BEFORE') OR is_placeholder <> (name LIKE '待补录%')",
		"reviews follow one another":      "SELECT FROM institution_review a JOIN institution_review b ON b.township_code = a.township_code AND b.reviewed_on > a.reviewed_on WHERE a.valid_to <> b.reviewed_on",
	})
	allTrue(t, map[string]string{
		"all four actions": "SELECT count(DISTINCT action) = 4 FROM institution_change",
		"some vacancies":   "SELECT sum(filled_posts) BETWEEN 0.8 * sum(authorised_posts) AND 0.99 * sum(authorised_posts) FROM institution",
	})
}

// What was decided is what rule R-6 decides from the rows of today.
func TestReviewsAreTheRulesOwn(t *testing.T) {
	db := loaded(t)
	rows, err := db.Pool.Query(t.Context(), `SELECT i.township_code, i.kind,
		(SELECT count(*) FROM institution_post p WHERE p.institution_id = i.id AND p.role = 'LEADER' AND p.ended_on IS NULL),
		(SELECT count(*) FROM institution_post p WHERE p.institution_id = i.id AND p.role = 'SUPERVISOR' AND p.ended_on IS NULL)
		FROM institution i WHERE i.abolished_on IS NULL ORDER BY 1, i.ordinal`)
	if err != nil {
		t.Fatal(err)
	}
	active := map[string][]institution.Station{}
	for rows.Next() {
		var township string
		var s institution.Station
		if err := rows.Scan(&township, &s.Kind, &s.Leaders, &s.Supervisors); err != nil {
			t.Fatal(err)
		}
		active[township] = append(active[township], s)
	}
	if err := rows.Err(); err != nil || len(active) != 12 {
		t.Fatalf("%d townships, %v", len(active), err)
	}
	for township, stations := range active {
		want := institution.Decide(stations)
		got := count(t, db, "SELECT compliant || ' ' || stations || ' ' || leaders || ' ' || reason_zh FROM institution_review WHERE valid_to IS NULL AND township_code = '"+township+"'")
		if text := "true 5 5 " + want.Explanation.ZH; !want.Compliant || got != text {
			t.Errorf("%s: %s, the rule says %v %s", township, got, want.Compliant, want.Explanation.ZH)
		}
	}
}

// The database itself keeps "exactly one leader": no second one in office, none
// taken away, and a change of leader in one transaction.
func TestAStationHasExactlyOneLeader(t *testing.T) {
	db := pgtest.FromTemplate(t, pgtest.County, func(ctx context.Context, db *postgres.DB) error { return Load(ctx, db, schema.Catalogue(), silent) })
	const second = `INSERT INTO institution_post (county_code, id, role, holder_name, appointed_on, institution_id, township_code, source)
		SELECT county_code, '00000000-0000-7000-8000-000000000001', 'LEADER', '接任', DATE '2019-12-31', institution_id, township_code, 'ENTERED' FROM institution_post WHERE id = $1`
	const end = `UPDATE institution_post SET ended_on = DATE '2019-12-31' WHERE id = $1`
	var leader string
	if err := db.Pool.QueryRow(t.Context(), `SELECT leader_id::text FROM institution WHERE abolished_on IS NULL ORDER BY id LIMIT 1`).Scan(&leader); err != nil {
		t.Fatal(err)
	}
	for rule, statement := range map[string]string{
		"institution_post_active_key": second,
		"institution_leader_fkey":     end,
		"institution_leader":          `UPDATE institution SET leader_id = NULL WHERE leader_id = $1`,
	} {
		if _, err := db.Pool.Exec(t.Context(), statement, leader); err == nil || !strings.Contains(err.Error(), rule) {
			t.Errorf("%s: got %v", rule, err)
		}
	}
	tx, err := db.Pool.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{end, second, `UPDATE institution SET leader_id = '00000000-0000-7000-8000-000000000001' WHERE leader_id = $1`} {
		if _, err := tx.Exec(t.Context(), statement, leader); err != nil {
			t.Fatal(err)
		}
	}
	if err := tx.Commit(t.Context()); err != nil {
		t.Errorf("a change of leader: %v", err)
	}
}
