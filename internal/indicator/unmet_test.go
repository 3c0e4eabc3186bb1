package indicator

import (
	"reflect"
	"slices"
	"testing"
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
		"DUTY_REPORT_SCORE": "score", "CAPACITY_SCORE": "score", "COMMITMENT_YEARS": "years",
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
