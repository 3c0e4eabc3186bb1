package indicator

import (
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
)

// Every judged indicator leads to the rows that speak against it. The exceptions are sums
// of fields of the same rows, population, and budget pace: rows cannot show what is unmet.
func TestJudgedFiguresLeadToWhatIsUnmet(t *testing.T) {
	unknown := []string{
		"BUDGET_EXEC_RATE", "CADRE_CONTACT_RATE", "INST_VACANCY_RATE", "KEY_SITE_COVERAGE", "LEADER_ALLOWANCE_RATE",
		"PETITION_SETTLED_RATE", "TOILET_RATE", "VOL_REGISTRATION_RATE", "WORK_ALLOWANCE_RATE",
	}
	c := NewCatalogue()
	at, p := RecordedUnit{Code: "640302100000", Level: Township}, period(NewMonth(2019, 1), NewMonth(2019, 6), false)
	var without []string
	for _, s := range c.Shipped() {
		d := c.Indicator(s.Code)
		judged := s.Judged() || d.Pace
		if unmet := c.Lineage(d, at, p, s.Target).Unmet; judged && unmet == nil {
			without = append(without, d.Code)
		} else if unmet != nil && unmet.Sum != "" && d.Kind != Stock {
			t.Errorf("%s: the unmet rows are summed", d.Code)
		}
	}
	slices.Sort(without)
	if !slices.Equal(without, unknown) {
		t.Errorf("without unmet rows: %v", without)
	}
}

// The rows behind a mean that speak against it are those beyond the target in force.
func TestUnmetRowsOfAMeanMissItsTarget(t *testing.T) {
	c := NewCatalogue()
	at, p := RecordedUnit{Code: "640302100000", Level: Township}, period(NewMonth(2019, 1), NewMonth(2019, 6), false)
	for code, want := range map[string]Where{
		"ENF_RESPONSE_HOURS": {"responseHours": Where{"gt": "12.5"}}, "EMERGENCY_MINUTES": {"responseMinutes": Where{"gt": int64(12)}},
		"DUTY_REPORT_SCORE": {"score": Where{"lt": "12.5"}}, "CAPACITY_SCORE": {"score": Where{"lt": "12.5"}},
	} {
		unmet := c.Lineage(c.Indicator(code), at, p, some("12.5")).Unmet
		for field, condition := range want {
			if !reflect.DeepEqual(unmet.Where[field], condition) {
				t.Errorf("%s: %v, want %v", code, unmet.Where, want)
			}
		}
		if unmet := c.Lineage(c.Indicator(code), at, p, some("")).Unmet; unmet != nil {
			t.Errorf("%s without a target: %v", code, unmet.Where)
		}
	}
}

// What falls due after the last day of the records is not due yet, on either side.
func TestDueRowsEndWithTheRecords(t *testing.T) {
	c := NewCatalogue()
	at := RecordedUnit{Code: "640302000000", Level: District, Through: "2019-10-15"}
	october := period(NewMonth(2019, 10), NewMonth(2019, 10), false)
	lineage := c.Lineage(c.Indicator("DECISION_DONE_RATE"), at, october, some(""))
	due := Where{"gte": "2019-10-01", "lte": "2019-10-15"}
	if got := lineage.Denominator.Where["dueOn"]; !reflect.DeepEqual(got, due) {
		t.Errorf("due: %v", got)
	}
	open := c.Lineage(c.Indicator("REQUESTS_OVERDUE"), at, october, some(""))
	if got := open.Numerator.Where["dueOn"]; !reflect.DeepEqual(got, Where{"lte": "2019-10-15"}) {
		t.Errorf("overdue: %v", got)
	}
}

// Figures whose rows hold the present only have no past.
func TestUndatedFiguresHaveNoPast(t *testing.T) {
	c := NewCatalogue()
	cover := Coverage{From: NewMonth(2018, 1), Through: NewMonth(2019, 12)}
	track := NewTrack([]Cell{{Month: NewMonth(2018, 1), Numerator: decimal.NewFromInt(3), Denominator: decimal.NewFromInt(4)}})
	for _, code := range []string{"ONE_STOP_RATE", "TIME_COMPRESSION", "INST_VACANCY_RATE"} {
		d := c.Indicator(code)
		for month, known := range map[Month]bool{NewMonth(2019, 11): false, NewMonth(2019, 12): true} {
			if f := d.Figure(Series{code: track}, Unit{Level: District}, period(month, month, false), cover); f.Value.Valid != known {
				t.Errorf("%s in %s: %v", code, month, f)
			}
		}
	}
}

func TestUnmet(t *testing.T) {
	c := NewCatalogue()
	at, p := RecordedUnit{Code: "640302100000", Level: Township}, period(NewMonth(2019, 6), NewMonth(2019, 6), false)
	june := Where{"gte": "2019-06-01", "lte": "2019-06-30"}
	there := Where{"code": Where{"eq": "640302100000"}}
	for code, want := range map[string]Where{
		"ON_TIME_RATE":         {"closedOn": june, "status": Where{"eq": "CLOSED"}, "township": there, "not": Where{"onTime": Where{"eq": true}}},
		"APPEAL_REOPENED_RATE": {"closedOn": june, "status": Where{"eq": "CLOSED"}, "township": there, "reopened": Where{"eq": true}},
	} {
		if got := c.Lineage(c.Indicator(code), at, p, some("")).Unmet.Where; !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %v, want %v", code, got, want)
		}
	}
}
