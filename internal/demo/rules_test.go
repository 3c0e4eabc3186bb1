package demo

import (
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres"
)

// Statements that must find no row: the rules that a single row's constraints
// cannot hold.
func TestRulesHold(t *testing.T) {
	noneBreak(t, map[string]string{
		"requests within the span":       "SELECT FROM service_request WHERE accepted_on NOT BETWEEN '2018-01-01' AND '2019-12-31' OR closed_on > '2019-12-31'",
		"cases within the span":          "SELECT FROM mediation_case WHERE opened_on NOT BETWEEN '2018-01-01' AND '2019-12-31' OR closed_on > '2019-12-31'",
		"records within the span":        "SELECT FROM volunteer_service_record WHERE served_on NOT BETWEEN '2018-01-01' AND '2019-12-31'",
		"projects within the span":       "SELECT FROM volunteer_project WHERE started_on NOT BETWEEN '2018-01-01' AND '2019-12-31' OR ended_on > '2019-12-31'",
		"due on a working day":           "SELECT FROM service_request WHERE due_on > accepted_on AND extract(isodow FROM due_on) > 5 AND due_on NOT IN ('2018-02-11', '2018-02-24', '2018-04-08', '2018-04-28', '2018-09-29', '2018-09-30', '2018-12-29', '2019-02-02', '2019-02-03', '2019-04-28', '2019-05-05', '2019-09-29', '2019-10-12', '2020-01-19')",
		"no request due on a holiday":    "SELECT FROM service_request WHERE due_on > accepted_on AND due_on BETWEEN '2018-10-01' AND '2018-10-07'",
		"complex cases concluded":        "SELECT FROM mediation_case WHERE complexity = 'COMPLEX' AND (status <> 'CLOSED' OR closed_on < '2018-01-01')",
		"no request for a placeholder":   "SELECT FROM service_request r JOIN service_item i ON i.code = r.item_code WHERE i.is_placeholder OR i.delegation = 'POWER'",
		"a mediator of the body":         "SELECT FROM mediation_case c JOIN mediator m ON m.id = c.mediator_id WHERE m.organization_id <> c.organization_id OR m.appointed_on > c.opened_on",
		"3 to 9 mediators a body":        "SELECT organization_id FROM mediator GROUP BY 1 HAVING count(*) NOT BETWEEN 3 AND 9",
		"bodies without mediators":       "SELECT FROM mediation_organization o WHERE NOT EXISTS (SELECT FROM mediator m WHERE m.organization_id = o.id)",
		"mediators after their body":     "SELECT FROM mediator m JOIN mediation_organization o ON o.id = m.organization_id WHERE m.appointed_on < o.established_on OR m.trained_on < m.appointed_on",
		"service after registration":     "SELECT FROM volunteer_service_record r JOIN volunteer v ON v.id = r.volunteer_id WHERE r.served_on < v.registered_on",
		"service within the project":     "SELECT FROM volunteer_service_record r JOIN volunteer_project p ON p.id = r.project_id WHERE r.served_on NOT BETWEEN p.started_on AND coalesce(p.ended_on, '2019-12-31')",
		"service in one's organisation":  "SELECT FROM volunteer_service_record r JOIN volunteer v ON v.id = r.volunteer_id JOIN volunteer_project p ON p.id = r.project_id WHERE v.organization_id <> p.organization_id",
		"volunteers of at least 14":      "SELECT FROM volunteer WHERE extract(year FROM registered_on) - birth_year < 14",
		"registered with the team":       "SELECT FROM volunteer v JOIN volunteer_organization o ON o.id = v.organization_id WHERE v.registered_on < o.registered_on",
		"no day longer than 12 hours":    "SELECT FROM volunteer_service_record r JOIN volunteer_project p ON p.id = r.project_id WHERE p.started_on = p.ended_on AND r.hours > 12",
		"package = its four categories":  "SELECT FROM budget_package p WHERE (SELECT count(*) FROM budget_allocation a WHERE a.package_id = p.id) <> 4 OR total <> (SELECT sum(original) FROM budget_allocation a WHERE a.package_id = p.id) OR total <> (SELECT sum(adjusted) FROM budget_allocation a WHERE a.package_id = p.id)",
		"adjusted = original + moved":    "SELECT FROM budget_allocation a WHERE adjusted <> original + (SELECT coalesce(sum(CASE WHEN t.to_category = a.category THEN t.amount ELSE -t.amount END), 0) FROM budget_transfer t WHERE t.package_id = a.package_id AND a.category IN (t.from_category, t.to_category))",
		"never above the package":        "SELECT FROM budget_package p WHERE (SELECT sum(amount) FROM budget_expenditure e WHERE e.package_id = p.id) > total",
		"never above the category":       "SELECT FROM budget_allocation a WHERE (SELECT sum(amount) FROM budget_expenditure e WHERE e.package_id = a.package_id AND e.category = a.category) > adjusted",
		"spent in its year":              "SELECT FROM budget_expenditure e JOIN budget_package p ON p.id = e.package_id WHERE extract(year FROM e.spent_on) <> p.year OR e.spent_on < p.disbursed_on OR e.township_code <> p.township_code",
		"transfers in their year":        "SELECT FROM budget_transfer t JOIN budget_package p ON p.id = t.package_id WHERE extract(year FROM t.transferred_on) <> p.year",
		"36 packages":                    "SELECT FROM (SELECT count(*) AS n FROM budget_package) x WHERE n <> 36",
		"hollow = books of 2017 below":   "SELECT village_code FROM village_ledger l WHERE year = 2017 AND (operating_income < 50000) <> EXISTS (SELECT FROM hollow_village_support h WHERE h.village_code = l.village_code)",
		"off the list by closed books":   "SELECT FROM hollow_village_support h WHERE graduated_on IS NOT NULL AND NOT EXISTS (SELECT FROM village_ledger l WHERE l.village_code = h.village_code AND l.closed AND l.year < extract(year FROM graduated_on) AND l.operating_income >= 50000)",
		"on the list by the books":       "SELECT FROM hollow_village_support h JOIN village_ledger l USING (village_code) WHERE graduated_on IS NULL AND l.year < 2019 AND l.operating_income >= 50000",
		"dividends after the reform":     "SELECT FROM dividend d JOIN share_reform s ON s.id = d.share_reform_id WHERE s.completed_on IS NULL OR d.distributed_on < s.completed_on OR s.step <> 'DIVIDEND' OR d.recipients > s.members OR d.village_code <> s.village_code",
		"only villages keep such books":  "SELECT FROM village_ledger l JOIN division d ON d.code = l.village_code WHERE d.kind <> 'VILLAGE' OR NOT d.in_baseline",
		"nothing in an abolished unit":   "SELECT FROM service_request r JOIN division d ON d.code = coalesce(r.village_code, r.township_code) WHERE d.valid_to <= '2019-12-31'",
		"identifiers are version 7":      "SELECT FROM volunteer_service_record WHERE substr(id::text, 15, 1) <> '7' OR substr(id::text, 20, 1) NOT IN ('8', '9', 'a', 'b')",
		"telephone numbers of the range": "SELECT FROM volunteer WHERE phone !~ '^1\\d\\d0000\\d{4}$' UNION ALL SELECT FROM mediator WHERE phone !~ '^1\\d\\d0000\\d{4}$' UNION ALL SELECT FROM service_request WHERE applicant_phone !~ '^1\\d\\d0000\\d{4}$'",
		"names of teams are unique":      "SELECT name FROM volunteer_organization GROUP BY 1 HAVING count(*) > 1",
		"names of bodies are unique":     "SELECT name FROM mediation_organization GROUP BY 1 HAVING count(*) > 1",
		"placeholders say what they are": "SELECT FROM service_item WHERE is_placeholder <> (name LIKE '待补录%') OR (is_placeholder AND source <> 'DEMO')",
	})
}

// noneBreak runs statements that must find no row, by the rule they stand for.
func noneBreak(t *testing.T, rules map[string]string) {
	t.Helper()
	noneBreakIn(t, loaded(t), rules)
}

func noneBreakIn(t *testing.T, db *postgres.DB, rules map[string]string) {
	t.Helper()
	for name, sql := range rules {
		t.Run(name, func(t *testing.T) {
			if n := count(t, db, "SELECT count(*) FROM ("+sql+") x"); n != "0" {
				t.Errorf("%s rows break it: %s", n, sql)
			}
		})
	}
}

// Demo figures must differ between townships, or lights and rankings say nothing;
// and some units must have nothing to show.
func TestFiguresLookLikeLife(t *testing.T) {
	allTrue(t, map[string]string{
		"townships on time and late":     "SELECT max(rate) > 0.97 AND min(rate) BETWEEN 0.8 AND 0.88 FROM (SELECT avg((closed_on <= due_on)::int) AS rate FROM service_request WHERE status = 'CLOSED' GROUP BY township_code) x",
		"overdue requests are open":      "SELECT count(*) BETWEEN 10 AND 300 FROM service_request WHERE closed_on IS NULL AND due_on < '2019-12-31'",
		"cases are open and overdue":     "SELECT count(*) > 50 AND count(*) FILTER (WHERE due_on < '2019-12-31') > 3 FROM mediation_case WHERE closed_on IS NULL",
		"February is quiet":              "SELECT count(*) FILTER (WHERE extract(month FROM accepted_on) = 2) * 2 < count(*) FILTER (WHERE extract(month FROM accepted_on) = 12) FROM service_request",
		"weekends are quiet":             "SELECT count(*) FILTER (WHERE extract(isodow FROM accepted_on) > 5) < count(*) / 15 FROM service_request",
		"villages without volunteers":    "SELECT count(*) BETWEEN 3 AND 20 FROM division d WHERE d.in_baseline AND d.kind = 'VILLAGE' AND NOT EXISTS (SELECT FROM volunteer_organization o WHERE o.village_code = d.code)",
		"villages without books":         "SELECT count(*) BETWEEN 3 AND 10 FROM division d WHERE d.in_baseline AND d.kind = 'VILLAGE' AND NOT EXISTS (SELECT FROM village_ledger l WHERE l.village_code = d.code)",
		"most volunteers serve seldom":   "SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY n) <= 4 AND max(n) > 60 FROM (SELECT count(*) AS n FROM volunteer_service_record GROUP BY volunteer_id) x",
		"villages in the reward zone":    "SELECT count(*) >= 2 FROM village_ledger a JOIN village_ledger b ON b.village_code = a.village_code AND b.year = a.year + 1 WHERE b.year = 2018 AND b.operating_income >= 1000000 AND b.operating_income / a.operating_income BETWEEN 1.1 AND 1.3",
		"townships that leave money":     "SELECT min(rate) < 0.85 AND max(rate) > 0.95 FROM (SELECT sum(amount) / (SELECT sum(total) FROM budget_package p WHERE p.township_code = e.township_code AND year = 2019) AS rate FROM budget_expenditure e WHERE spent_on >= '2019-01-01' GROUP BY township_code) x",
		"every category of dispute":      "SELECT count(DISTINCT category) = 16 FROM mediation_case",
		"every field of volunteering":    "SELECT count(DISTINCT field) = 12 FROM volunteer_project",
		"every brand has projects":       "SELECT count(DISTINCT brand_id) = 3 AND count(*) > 20 FROM volunteer_project WHERE brand_id IS NOT NULL",
		"every town has every subject":   "SELECT count(*) = 12 FROM division d WHERE in_baseline AND kind IN ('TOWN', 'TOWNSHIP') AND EXISTS (SELECT FROM volunteer v WHERE v.township_code = d.code) AND EXISTS (SELECT FROM mediation_case c WHERE c.township_code = d.code) AND EXISTS (SELECT FROM service_request r WHERE r.township_code = d.code) AND EXISTS (SELECT FROM budget_package b WHERE b.township_code = d.code)",
		"hours are mostly whole":         "SELECT avg((hours % 1 = 0)::int) BETWEEN 0.6 AND 0.95 FROM volunteer_service_record",
		"the share of the active varies": "SELECT max(n) > 1.2 * min(n) FROM (SELECT count(DISTINCT r.volunteer_id)::numeric / (SELECT count(*) FROM volunteer v WHERE v.township_code = r.township_code) AS n FROM volunteer_service_record r GROUP BY r.township_code) x",
	})
}

// allTrue runs statements that must answer true.
func allTrue(t *testing.T, statements map[string]string) {
	t.Helper()
	allTrueIn(t, loaded(t), statements)
}

func allTrueIn(t *testing.T, db *postgres.DB, statements map[string]string) {
	t.Helper()
	for name, sql := range statements {
		t.Run(name, func(t *testing.T) {
			if got := count(t, db, sql); got != "true" {
				t.Errorf("%s is %s", sql, got)
			}
		})
	}
}

// Every row says where it comes from.
func TestEveryRowIsMarked(t *testing.T) {
	db := loaded(t)
	official := map[string]string{
		"division": "DOCUMENT OFFICIAL", "division_change": "OFFICIAL", "population_stat": "DOCUMENT", "document_fact": "DOCUMENT",
		"volunteer_brand": "DOCUMENT", "service_item": "DEMO DOCUMENT", "department": "DEMO DOCUMENT",
		"reward_anchor": "DEMO DOCUMENT", "star_subsidy_rule": "DOCUMENT", "service_term_policy": "DOCUMENT", "village_posting_policy": "DOCUMENT",
		"allocation_measure": "DEMO OFFICIAL", "holiday": "OFFICIAL", "township_tile": "ENTERED",
		"policy_document": "DEMO DOCUMENT", "milestone": "DOCUMENT", "county_power": "DOCUMENT",
		"indicator_target": "DEMO DOCUMENT", "honour": "DOCUMENT", "project": "DEMO DOCUMENT", "external_system": "DOCUMENT", "crime_report": "DOCUMENT", "campaign": "DOCUMENT",
	}
	for _, table := range tableNames(t) {
		want := official[table]
		if want == "" {
			want = "DEMO"
		}
		if got := count(t, db, "SELECT string_agg(DISTINCT source, ' ' ORDER BY source) FROM "+table); got != want {
			t.Errorf("%s is marked %s, not %s", table, got, want)
		}
	}
	if got := count(t, db, "SELECT count(*) FROM service_item WHERE source = 'DOCUMENT'"); got != "5" {
		t.Errorf("%s items come from the document, not the 5 it names", got)
	}
	if got := count(t, db, "SELECT string_agg(data_from || ' ' || data_through || ' ' || demo, ',') FROM county"); got != "2018-01-01 2019-12-31 true" {
		t.Errorf("the county says %s", got)
	}
}

// Nothing about anybody's ethnicity or religion, in no column and in no text. The
// official name of the autonomous region, in a sentence of the document, says
// nothing of anybody.
func TestNoEthnicityOrReligion(t *testing.T) {
	db := loaded(t)
	words := []string{"民族", "回族", "汉族", "宗教", "信仰", "清真", "穆斯林", "伊斯兰", "佛教", "基督", "ethnic", "nation_", "religio", "faith"}
	rows, err := db.Pool.Query(t.Context(), "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'public'")
	if err != nil {
		t.Fatal(err)
	}
	columns, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	for _, column := range columns {
		for _, word := range words {
			if strings.Contains(strings.ReplaceAll(column, "explanation_", ""), word) { // "explanation_" ends in one of the words
				t.Errorf("column %s", column)
			}
		}
	}
	for _, table := range tableNames(t) {
		if n := count(t, db, "SELECT count(*) FROM "+table+" x WHERE replace(x::text, '宁夏回族自治区', '') ~* '"+strings.Join(words, "|")+"'"); n != "0" {
			t.Errorf("%s rows of %s", n, table)
		}
	}
}
