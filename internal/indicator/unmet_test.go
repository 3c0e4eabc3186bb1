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
	for _, d := range c.Indicators {
		judged := d.Target.Valid || d.RedLine.Valid || d.Pace
		if unmet := c.Lineage(d, at, p).Unmet; judged && unmet == nil {
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

// The rows behind a mean that speak against it are those beyond its target.
func TestUnmetRowsOfAMeanMissItsTarget(t *testing.T) {
	c := NewCatalogue()
	for code, field := range map[string]string{
		"ENF_RESPONSE_HOURS": "responseHours", "EMERGENCY_MINUTES": "responseMinutes",
		"DUTY_REPORT_SCORE": "score", "CAPACITY_SCORE": "score",
	} {
		d := c.Indicator(code)
		operator := map[Direction]string{Up: "lt", Down: "gt"}[d.Direction]
		line, _ := d.UnmetRows.Where[field].(Where)
		target := d.Target.Decimal.String()
		if n, whole := line[operator].(int); whole && n != int(d.Target.Decimal.IntPart()) || !whole && line[operator] != target {
			t.Errorf("%s: %v, want %s %s", code, line, operator, target)
		}
	}
}

// What falls due after the last day of the records is not due yet, on either side.
func TestDueRowsEndWithTheRecords(t *testing.T) {
	c := NewCatalogue()
	at := RecordedUnit{Code: "640302000000", Level: District, Through: "2019-10-15"}
	october := period(NewMonth(2019, 10), NewMonth(2019, 10), false)
	lineage := c.Lineage(c.Indicator("DECISION_DONE_RATE"), at, october)
	due := Where{"gte": "2019-10-01", "lte": "2019-10-15"}
	if got := lineage.Denominator.Where["dueOn"]; !reflect.DeepEqual(got, due) {
		t.Errorf("due: %v", got)
	}
	open := c.Lineage(c.Indicator("REQUESTS_OVERDUE"), at, october)
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
		if got := c.Lineage(c.Indicator(code), at, p).Unmet.Where; !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %v, want %v", code, got, want)
		}
	}
}
