package write_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"litong3422/graph/exec/exectest"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
	"litong3422/internal/quality/checker"
)

// checkQuality runs the rules of data quality.
func (s site) checkQuality() {
	s.Helper()
	engine, err := evaluation.New(evaluation.Deps{DB: s.db, Reader: postgres.NewReader(s.db), Catalogue: schema.Catalogue(), Indicators: indicator.NewCatalogue()})
	if err != nil {
		s.Fatal(err)
	}
	outcomes, err := checker.New(s.db, schema.Catalogue(), engine).Run(s.Context(), exectest.County, time.Now())
	if err != nil || len(outcomes) == 0 {
		s.Fatal(outcomes, err)
	}
}

// touched returns how many open findings the operating income of a division in 2019 has.
func (s site) touched(v auth.Viewer, division string) (n int) {
	s.Helper()
	answer := exectest.Ask(s.T, s.pair.Chain, v, `{ indicator(code: "OPERATING_INCOME") { values(divisions: ["`+division+`"], from: "2019-01-01", to: "2019-12-31") { openFindings } } }`, "")
	var data struct {
		Indicator struct{ Values []struct{ OpenFindings int } }
	}
	if err := json.Unmarshal([]byte(answer.Data), &data); err != nil || len(data.Indicator.Values) != 1 {
		s.Fatal(answer.String(), err)
	}
	return data.Indicator.Values[0].OpenFindings
}

// A finding is explained by who is in charge of the row, once, and the figures it touches say
// so in the next answer.
func TestFindingsAreExplainedByWhoIsInCharge(t *testing.T) {
	s := open(t)
	if n := s.touched(admin(), jinJi); n != 0 {
		t.Errorf("before the check, %d findings touch the figure", n)
	}
	s.checkQuality()
	const ofJinJi = `FROM quality_finding WHERE status = 'OPEN' AND entity = 'VillageLedger' AND township_code = '640302100000'`
	before := s.count(`SELECT count(*) ` + ofJinJi)
	if n := s.touched(admin(), jinJi); n != before || before == 0 {
		t.Errorf("%d findings touch the figure of the township, want %d", n, before)
	}
	county := s.count(`SELECT count(*) FROM quality_finding WHERE status = 'OPEN' AND entity = 'VillageLedger'`)
	if n := s.touched(admin(), ""+exectest.County+"000000"); n != county || county <= before {
		t.Errorf("%d findings touch the figure of the county, want %d", n, county)
	}
	if n := s.touched(clerk(jinJi), exectest.County+"000000"); n != before {
		t.Errorf("a clerk sees %d findings in the figure of the county, want those of the township, %d", n, before)
	}
	var id string
	if err := s.db.Pool.QueryRow(s.Context(), `SELECT id::text `+ofJinJi+` ORDER BY id LIMIT 1`).Scan(&id); err != nil {
		t.Fatal(err)
	}
	id = page.ID("QualityFinding", id)
	explain := func(v auth.Viewer, explanation string) payload {
		return s.set(v, "explainQualityFinding", map[string]any{"id": id, "expectedVersion": 1, "explanation": explanation})
	}
	if refused := explain(clerk(jinYinTan), "无误").Errors; len(refused) != 1 || refused[0].Code != "NOT_PERMITTED" {
		t.Errorf("by the clerk of another township: %+v", refused)
	}
	if refused := explain(admin(), " ").Errors; len(refused) != 1 || strings.Join(refused[0].Path, " ") != "explanation" {
		t.Errorf("without a reason: %+v", refused)
	}
	if done := explain(clerk(jinJi), "账目由代理记账中心统一结账"); len(done.Errors) > 0 || s.count(`SELECT count(*) FROM quality_finding WHERE status = 'EXPLAINED'`) != 1 {
		t.Fatalf("by the clerk: %+v", done)
	}
	if n := s.touched(admin(), jinJi); n != before-1 {
		t.Errorf("after the explanation %d findings touch the figure, want %d", n, before-1)
	}
	if again := explain(clerk(jinJi), "无误").Errors; len(again) != 1 || again[0].Code != "VERSION_CONFLICT" {
		t.Errorf("once more: %+v", again)
	}
}

func TestAWrongQualityRuleIsRefusedAtItsField(t *testing.T) {
	s := open(t)
	rule := map[string]any{"code": "T_ONE", "nameZh": "试验", "nameEn": "Trial", "kind": "ROW", "severity": "WARNING", "subject": "MediationCase", "condition": "amount >"}
	for field, value := range map[string]string{"condition": "partyName == \"张三\"", "subject": "Nothing"} {
		wrong := map[string]any{}
		for k, v := range rule {
			wrong[k] = v
		}
		wrong[field] = value
		refused := s.set(admin(), "createQualityRule", map[string]any(wrong)).Errors
		if len(refused) != 1 || refused[0].Code != "RULE_VIOLATION" || strings.Join(refused[0].Path, " ") != field {
			t.Errorf("a wrong %s: %+v", field, refused)
		}
	}
	rule["condition"] = "amount > 1000000"
	if done := s.set(admin(), "createQualityRule", rule); len(done.Errors) > 0 {
		t.Errorf("%+v", done.Errors)
	}
	if refused := s.set(admin(), "createReportingDuty", map[string]any{"subject": "VILLAGE_LEDGER", "frequency": "MONTHLY", "effectiveFrom": "2020-01-01", "basis": "试验"}).Errors; len(refused) != 1 || !strings.Contains(refused[0].Message, "按年登记") {
		t.Errorf("a monthly ledger: %+v", refused)
	}
}

// What is due and handed in is what the rows say.
func TestReportingStatusIsWhatTheRowsSay(t *testing.T) {
	s := open(t)
	answer := exectest.Ask(s.T, s.pair.Chain, admin(), `{ reportingStatus(from: "2019-01-01", to: "2019-12-31", subjects: [MEDIATION_CASE, VILLAGE_LEDGER, JOINT_MEETING]) {
		month due reported township { code } subjects { subject frequency due reported provisional missing } } }`, "")
	var data struct {
		ReportingStatus []struct {
			Month         string
			Due, Reported int
			Township      struct{ Code string }
			Subjects      []struct {
				Subject, Frequency         string
				Due, Reported, Provisional int
				Missing                    []string
			}
		}
	}
	if err := json.Unmarshal([]byte(answer.Data), &data); err != nil || len(answer.Errors) > 0 {
		t.Fatal(answer.String(), err)
	}
	if n := s.count(`SELECT count(*) FROM division WHERE level = 'TOWNSHIP' AND kind IN ('TOWN', 'TOWNSHIP') AND in_baseline`); len(data.ReportingStatus) != 12*n {
		t.Errorf("%d cells, want those of %d townships", len(data.ReportingStatus), n)
	}
	for _, cell := range data.ReportingStatus {
		for _, of := range cell.Subjects {
			due, reported := 0, 0
			switch {
			case of.Subject == "MEDIATION_CASE":
				due, reported = 1, s.count(`SELECT count(*) FROM (SELECT FROM mediation_case WHERE township_code = $1 AND (date_trunc('month', opened_on) = $2::date OR date_trunc('month', closed_on) = $2::date OR date_trunc('month', due_on) = $2::date) LIMIT 1) AS one`, cell.Township.Code, cell.Month)
			case of.Subject == "VILLAGE_LEDGER" && cell.Month == "2019-12-01":
				due = s.count(`SELECT count(*) FROM division WHERE level = 'VILLAGE' AND kind = 'VILLAGE' AND in_baseline AND valid_to IS NULL AND township_code = $1`, cell.Township.Code)
				reported = s.count(`SELECT count(DISTINCT village_code) FROM village_ledger WHERE year = 2019 AND township_code = $1`, cell.Township.Code)
				if open := s.count(`SELECT count(*) FROM village_ledger WHERE year = 2019 AND NOT closed AND township_code = $1`, cell.Township.Code); of.Provisional != open {
					t.Errorf("%s: %d ledgers are provisional, want %d", cell.Township.Code, of.Provisional, open)
				}
			}
			if of.Due != due || of.Reported != reported || len(of.Missing) != due-reported {
				t.Errorf("%s %s %s: %d of %d, missing %v, want %d of %d", cell.Township.Code, cell.Month, of.Subject, of.Reported, of.Due, of.Missing, reported, due)
			}
		}
	}
	for _, wrong := range []string{`from: "2019-02-01", to: "2019-01-01"`, `from: "2010-01-01", to: "2019-12-31"`} {
		if refused := exectest.Ask(s.T, s.pair.Chain, admin(), `{ reportingStatus(`+wrong+`) { due } }`, ""); len(refused.Errors) != 1 {
			t.Errorf("%s: %s", wrong, refused.String())
		}
	}
}
