package checker_test

import (
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/internal/quality/checker"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

const county = "640302"

type world struct {
	*testing.T
	db      *postgres.DB
	checker *checker.Checker
}

func newWorld(t *testing.T, db *postgres.DB) world {
	t.Helper()
	engine, err := evaluation.New(evaluation.Deps{DB: db, Reader: postgres.NewReader(db), Catalogue: schema.Catalogue(), Indicators: indicator.NewCatalogue()})
	if err != nil {
		t.Fatal(err)
	}
	return world{t, db, checker.New(db, schema.Catalogue(), engine)}
}

// check runs all rules, and returns what each of them found.
func (w world) check() map[string]checker.Outcome {
	w.Helper()
	outcomes, err := w.checker.Run(w.Context(), county, time.Now())
	if err != nil {
		w.Fatal(err)
	}
	by := map[string]checker.Outcome{}
	for _, o := range outcomes {
		if o.Err != nil {
			w.Errorf("%s: %v", o.Rule.Code, o.Err)
		}
		by[o.Rule.Code] = o
	}
	return by
}

func (w world) exec(sql string, args ...any) {
	w.Helper()
	if _, err := w.db.Pool.Exec(w.Context(), sql, args...); err != nil {
		w.Fatal(err)
	}
}

func (w world) count(sql string, args ...any) (n int) {
	w.Helper()
	if err := w.db.Pool.QueryRow(w.Context(), sql, args...).Scan(&n); err != nil {
		w.Fatal(err)
	}
	return n
}

// open counts the open findings of a rule.
func (w world) open(rule string) int {
	w.Helper()
	return w.count(`SELECT count(*) FROM quality_finding WHERE rule_code = $1 AND status = 'OPEN'`, rule)
}

func TestRulesFindWhatTheirDefinitionsSay(t *testing.T) {
	w := newWorld(t, demotest.Litong().Own(t))
	w.exec(`INSERT INTO quality_rule (county_code, code, name_zh, name_en, kind, severity, subject, condition, source) VALUES
		($1, 'T_SUM', '合计', 'sum', 'ROW', 'ERROR', 'BudgetPackage', 'sum(expenditures.amount) * 2 > total and count(expenditures) > 2', 'ENTERED'),
		($1, 'T_TWINS', '重复', 'twins', 'DUPLICATE', 'ERROR', 'BudgetExpenditure', '[package, spentOn, category]', 'ENTERED'),
		($1, 'T_DAYS', '天数', 'days', 'ROW', 'ERROR', 'MediationCase', 'closedOn - openedOn > 20 and not judiciallyConfirmed and village != nil and category in ["NEIGHBOUR", "CONTRACT"]', 'ENTERED'),
		($1, 'T_YEAR', '年份', 'year', 'ROW', 'ERROR', 'MediationCase', 'year(openedOn) == year(today) and month(openedOn) == 12 and today - 10 < openedOn', 'ENTERED'),
		($1, 'T_RATE', '比率', 'rate', 'FIGURE', 'ERROR', 'MED_ALL_SUCCESS_RATE', 'denominator >= 5 and value < 90', 'ENTERED')`, county)
	found := w.check()
	for rule, sql := range map[string]string{
		"LEDGER_UNCLOSED": `SELECT count(*) FROM village_ledger WHERE NOT closed`,
		"CASE_LONG_OPEN":  `SELECT count(*) FROM mediation_case WHERE closed_on IS NULL AND due_on < '2019-12-01'`,
		"T_SUM":           `SELECT count(*) FROM budget_package p WHERE (SELECT sum(amount) FROM budget_expenditure WHERE package_id = p.id) * 2 > total AND (SELECT count(*) FROM budget_expenditure WHERE package_id = p.id) > 2`,
		"T_TWINS":         `SELECT least(sum(n), 1000) FROM (SELECT count(*) AS n FROM budget_expenditure GROUP BY package_id, spent_on, category HAVING count(*) > 1) AS twins`,
		"T_DAYS":          `SELECT count(*) FROM mediation_case WHERE closed_on - opened_on > 20 AND NOT judicially_confirmed AND village_code IS NOT NULL AND category IN ('NEIGHBOUR', 'CONTRACT')`,
		"T_YEAR":          `SELECT count(*) FROM mediation_case WHERE opened_on > '2019-12-21'`,
		"T_RATE": `SELECT count(*) FROM (SELECT township_code, date_trunc('month', closed_on) FROM mediation_case
			WHERE outcome IS NOT NULL AND closed_on >= '2019-01-01' AND township_code IN (SELECT code FROM division WHERE level = 'TOWNSHIP' AND kind IN ('TOWN', 'TOWNSHIP'))
			GROUP BY 1, 2 HAVING count(*) >= 5 AND count(*) FILTER (WHERE outcome LIKE 'SUCCESS%') < 0.9 * count(*)) AS low`,
	} {
		if want := w.count(sql); found[rule].Found != want || want == 0 || w.open(rule) != want {
			t.Errorf("%s found %d, %d are open, want %d", rule, found[rule].Found, w.open(rule), want)
		}
	}
}

func TestFindingsCloseOpenAgainAndStayExplained(t *testing.T) {
	w := newWorld(t, demotest.Litong().Own(t))
	w.check()
	before := w.open("LEDGER_UNCLOSED")
	if again := w.check()["LEDGER_UNCLOSED"]; again.Opened != 0 || again.Closed != 0 || w.open("LEDGER_UNCLOSED") != before {
		t.Errorf("the same check again opened %d and closed %d", again.Opened, again.Closed)
	}
	const one = `(SELECT id FROM village_ledger WHERE NOT closed ORDER BY id LIMIT 1)`
	w.exec(`CREATE TABLE reopened AS SELECT id FROM village_ledger WHERE id = ` + one)
	w.exec(`UPDATE village_ledger SET closed = true WHERE id = ` + one)
	if closed := w.check()["LEDGER_UNCLOSED"]; closed.Closed != 1 || w.open("LEDGER_UNCLOSED") != before-1 {
		t.Errorf("closing one ledger closed %d findings", closed.Closed)
	}
	w.exec(`UPDATE village_ledger SET closed = false WHERE id = (SELECT id FROM reopened)`)
	if opened := w.check()["LEDGER_UNCLOSED"]; opened.Opened != 1 || w.open("LEDGER_UNCLOSED") != before {
		t.Errorf("opening it again opened %d findings", opened.Opened)
	}
	w.exec(`UPDATE quality_finding SET status = 'EXPLAINED', explanation = '试验' WHERE rule_code = 'LEDGER_UNCLOSED'`)
	if explained := w.check()["LEDGER_UNCLOSED"]; explained.Opened != 0 || w.open("LEDGER_UNCLOSED") != 0 {
		t.Errorf("%d explained findings were opened", explained.Opened)
	}
	w.exec(`UPDATE quality_rule SET active = false WHERE code = 'LEDGER_UNCLOSED'`)
	w.check()
	if left := w.count(`SELECT count(*) FROM quality_finding WHERE rule_code = 'LEDGER_UNCLOSED' AND status <> 'CLOSED'`); left != 0 {
		t.Errorf("%d findings of a rule out of use are not closed", left)
	}
}

// A rule that cannot be checked neither stops the others nor closes what it found.
func TestARuleThatCannotBeCheckedIsSaid(t *testing.T) {
	w := newWorld(t, demotest.Litong().Own(t))
	w.check()
	before := w.open("LEDGER_UNCLOSED")
	w.exec(`UPDATE quality_rule SET condition = 'nothing > 1' WHERE code = 'LEDGER_UNCLOSED'`)
	outcomes, err := w.checker.Run(t.Context(), county, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	failed := 0
	for _, o := range outcomes {
		if o.Err != nil {
			failed++
		}
	}
	if failed != 1 || len(outcomes) < 10 || w.open("LEDGER_UNCLOSED") != before {
		t.Errorf("%d of %d rules failed, %d findings are open, %d were", failed, len(outcomes), w.open("LEDGER_UNCLOSED"), before)
	}
}

// missing counts the open findings about reports of an entity.
func (w world) missing(entity string) int {
	w.Helper()
	w.check()
	return w.count(`SELECT count(*) FROM quality_finding WHERE rule_code = 'REPORT_MISSING' AND status = 'OPEN' AND entity = $1`, entity)
}

// What a unit need not hand in, or not yet, is not missing; the calendar says so.
func TestTheCalendarDecidesWhatIsMissing(t *testing.T) {
	w := newWorld(t, demotest.Litong().Own(t))
	ledgers := w.count(`SELECT count(*) FROM division v WHERE level = 'VILLAGE' AND kind = 'VILLAGE' AND in_baseline AND valid_to IS NULL
		AND EXISTS (SELECT FROM division t WHERE t.code = v.township_code AND t.kind IN ('TOWN', 'TOWNSHIP'))
		AND NOT EXISTS (SELECT FROM village_ledger l WHERE l.village_code = v.code AND l.year = 2019)`)
	if missing := w.missing("VillageLedger"); missing != ledgers || ledgers == 0 {
		t.Errorf("%d ledgers are missing, want %d", missing, ledgers)
	}
	w.exec(`UPDATE reporting_duty SET grace_days = 30 WHERE subject = 'VILLAGE_LEDGER'`)
	if missing := w.missing("VillageLedger"); missing != 0 {
		t.Errorf("%d ledgers are missing within the days of grace", missing)
	}

	w.exec(`DELETE FROM disclosure WHERE township_code = '640302100000' AND published_on BETWEEN '2019-11-01' AND '2019-11-30'`)
	err := pgx.BeginFunc(t.Context(), w.db.Pool, func(tx pgx.Tx) error { return postgres.RebuildRollups(t.Context(), tx, county) })
	if err != nil {
		t.Fatal(err)
	}
	if missing := w.missing("Disclosure"); missing != 1 {
		t.Errorf("%d months of disclosures are missing, want 1", missing)
	}
	w.exec(`INSERT INTO reporting_duty (county_code, id, subject, frequency, township_code, effective_from, basis, source)
		VALUES ($1, gen_random_uuid(), 'DISCLOSURE', 'AS_IT_HAPPENS', '640302100000', '2019-01-01', '试验', 'ENTERED')`, county)
	if missing := w.missing("Disclosure"); missing != 0 {
		t.Errorf("%d months of disclosures are missing where none is due", missing)
	}
}
