//go:build !race

package graph_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
)

// totals adds up an indicator over a level under some boundaries, by period.
func (a api) totals(code, level, boundaries string) (sums map[string]decimal.Decimal, codes map[string][]string) {
	a.t.Helper()
	answer := a.ask(leader(), `query($code: String!, $level: DivisionLevel!, $boundaries: Boundaries!) {
		indicator(code: $code) { values(level: $level, bucket: YEAR, boundaries: $boundaries) { period value division { code } } } }`,
		`{"code": "`+code+`", "level": "`+level+`", "boundaries": "`+boundaries+`"}`)
	sums, codes = map[string]decimal.Decimal{}, map[string][]string{}
	for _, v := range answer.at("indicator", "values").([]any) {
		value := v.(map[string]any)
		period := value["period"].(string)
		codes[period] = append(codes[period], value["division"].(map[string]any)["code"].(string))
		if text, known := value["value"].(string); known {
			sums[period] = sums[period].Add(decimal.RequireFromString(text))
		}
	}
	return sums, codes
}

// A farm was abolished within the records, and villages had moved before: what
// was recorded stays the same in all, whichever boundaries it is counted by.
func TestTotalsStayTheSameUnderEveryBoundaries(t *testing.T) {
	a := newAPI(t)
	const farm, town, community, team = "640302400000", "640302101000", "640302101002", "640302400200"
	for _, code := range []string{"MED_ALL_CASES", "SERVICE_REQUESTS", "VOL_HOURS", "MEDIATORS"} {
		for _, level := range []string{"TOWNSHIP", "VILLAGE"} {
			baseline, _ := a.totals(code, level, "BASELINE")
			for _, boundaries := range []string{"CURRENT", "AT_PERIOD"} {
				sums, codes := a.totals(code, level, boundaries)
				for _, period := range []string{"2018", "2019"} {
					if !sums[period].Equal(baseline[period]) || sums[period].IsZero() {
						t.Errorf("%s by %s, %s of %s: %s, but %s were recorded", code, level, boundaries, period, sums[period], baseline[period])
					}
				}
				gone, successor := farm, town
				if level == "VILLAGE" {
					gone, successor = team, community
				}
				stood := boundaries == "AT_PERIOD"
				if slices.Contains(codes["2018"], gone) != stood || slices.Contains(codes["2019"], gone) || !slices.Contains(codes["2019"], successor) {
					t.Errorf("%s by %s, %s: 2018 %v, 2019 %v", code, level, boundaries, codes["2018"], codes["2019"])
				}
			}
		}
	}
}

// A figure under today's boundaries leads to the rows of all who went into it.
func TestMergedFiguresEqualTheRowsBehindThem(t *testing.T) {
	a := newAPI(t)
	const question = `query($divisions: [String!], $b: Boundaries!) { indicators { code
		values(divisions: $divisions, boundaries: $b) { numerator denominator division { code } divisionName lineage { numerator { ...Side } denominator { ...Side } } } } }
		fragment Side on LineageRows { entity list where sumField times }`
	compared := 0
	for _, each := range a.ask(leader(), question, `{"b": "CURRENT", "divisions": ["640302101000", "640302101002", "640302103000"]}`).at("indicators").([]any) {
		of := each.(map[string]any)
		for _, v := range of["values"].([]any) {
			compared += a.compareSides(leader(), of["code"].(string), v.(map[string]any))
		}
	}
	if compared < 200 {
		t.Errorf("only %d figures were compared", compared)
	}
}

func TestAGoneDivisionNamesItsSuccessor(t *testing.T) {
	a := newAPI(t)
	const question = `query($c: String!, $b: Boundaries!) { indicator(code: "VOL_ORGS") { values(divisions: [$c], boundaries: $b) { value } } }`
	for _, c := range []struct{ code, boundaries, says string }{
		{"640302400000", "CURRENT", "640302101000"},
		{"640302401500", "BASELINE", "640302103211"},
		{"640302401500", "CURRENT", "640302103211"},
		{"640302402000", "AT_PERIOD", "did not exist"},
		{"640302999000", "CURRENT", "no division with the code"},
	} {
		viewer := leader()
		r := a.run(&viewer, question, `{"c": "`+c.code+`", "b": "`+c.boundaries+`"}`)
		if len(r.Errors) != 1 || fault.KindOf(r.Errors[0]) != fault.NotFound || !strings.Contains(r.Errors[0].Message, c.says) {
			t.Errorf("%s, %s: %v", c.code, c.boundaries, r.Errors)
		}
	}
	// Names are those of the period.
	answer := a.ask(leader(), `{ indicator(code: "VOL_ORGS") { now: values(divisions: ["640302104205"], boundaries: CURRENT) { divisionName }
		then: values(divisions: ["640302104205"], boundaries: AT_PERIOD) { divisionName } } }`, "")
	now, then := answer.at("indicator", "now", 0, "divisionName"), answer.at("indicator", "then", 0, "divisionName")
	if now != "中华村村民委员会" || then != "八家坊村委会" {
		t.Errorf("now %v, then %v", now, then)
	}
}
