//go:build !race

package graph_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/graph"
	"litong3422/internal/demo/demotest"
)

// lacking is the shipped set without some rows, and with the cells that follow.
func lacking(t *testing.T, statements ...string) api {
	t.Helper()
	db := demotest.Litong().Changed(t, statements...)
	return newAPIOf(t, graph.Deps{DB: db, CursorKey: bytes.Repeat([]byte{7}, 32)})
}

// A township that has not reported a subject is shown as such, and never as zero:
// in values, in its villages, in rankings, in charts and in the district's coverage.
func TestATownshipThatDoesNotReportIsNotZero(t *testing.T) {
	const silent, quiet = "640302103000", "640302104000"
	a := lacking(t, "DELETE FROM service_request WHERE township_code = '"+silent+"'",
		"DELETE FROM mediation_case WHERE township_code = '"+quiet+"' AND ('2019-06-01' <= opened_on AND opened_on < '2019-07-01' OR '2019-06-01' <= closed_on AND closed_on < '2019-07-01')")
	for _, code := range []string{"SERVICE_REQUESTS", "ON_TIME_RATE", "ONLINE_RATE", "DELEGATED_REQUESTS"} {
		answer := a.ask(leader(), `query($c: String!) { indicator(code: $c) {
			townships: values(level: TOWNSHIP) { division { code kind } value status light }
			villages: values(divisions: ["`+silent+`"], level: VILLAGE) { value status }
			district: values { value status coverage { reported expected missing } }
			whole: values(divisions: ["640302100000"]) { coverage { reported } }
			ranking { rank gapToAverage value { division { code } value } }
			bars: chart(kind: RANKING) map: chart(kind: TILE_MAP) } }`, `{"c": "`+code+`"}`)
		for _, each := range answer.at("indicator", "townships").([]any) {
			v := each.(map[string]any)
			of := v["division"].(map[string]any)
			switch kind := of["kind"]; {
			case of["code"] == silent:
				if v["value"] != nil || v["status"] != "MISSING" || v["light"] != "GREY" {
					t.Errorf("%s of a township that did not report: %v", code, v)
				}
			case kind != "TOWN" && kind != "TOWNSHIP":
			case v["value"] == nil:
				t.Errorf("%s of %v: %v", code, of["code"], v)
			}
		}
		for _, v := range answer.at("indicator", "villages").([]any) {
			if v.(map[string]any)["value"] != nil {
				t.Errorf("%s of a village there: %v", code, v)
			}
		}
		coverage := answer.at("indicator", "district", 0, "coverage").(map[string]any)
		if coverage["reported"] != 11.0 || coverage["expected"] != 12.0 || !slices.Equal(coverage["missing"].([]any), []any{silent}) {
			t.Errorf("coverage of %s: %v", code, coverage)
		}
		if answer.at("indicator", "whole", 0, "coverage") != nil {
			t.Errorf("a township's %s has a coverage", code)
		}
		for _, each := range answer.at("indicator", "ranking").([]any) {
			row := each.(map[string]any)
			if v := row["value"].(map[string]any); v["division"].(map[string]any)["code"] == silent && (row["rank"] != nil || row["gapToAverage"] != nil || v["value"] != nil) {
				t.Errorf("%s ranks a township that did not report: %v", code, row)
			}
		}
		for _, chart := range []string{"bars", "map"} {
			if drawn, found := drawnValue(answer.at("indicator", chart), "扁担沟镇"); found && drawn != nil && drawn != "-" {
				t.Errorf("%s of %s draws it as %v", chart, code, drawn)
			}
		}
	}
	// In a single month, and only there.
	months := a.ask(leader(), `{ indicator(code: "MED_ALL_CASES") { values(divisions: ["`+quiet+`"], from: "2019-05-01", to: "2019-07-31", bucket: MONTH) { value status yearOnYear } } }`, "").at("indicator", "values").([]any)
	for i, each := range months {
		v := each.(map[string]any)
		if silent := i == 1; (v["value"] == nil) != silent || (v["status"] == "MISSING") != silent || silent && v["yearOnYear"] != nil {
			t.Errorf("month %d: %v", i+5, v)
		}
	}
}

// drawnValue finds, anywhere in a chart's option, the value drawn under a name.
func drawnValue(option any, name string) (value any, found bool) {
	switch o := option.(type) {
	case map[string]any:
		if o["name"] == name {
			if v, has := o["value"].([]any); has && len(v) > 0 {
				return v[len(v)-1], true
			}
			return o["value"], true
		}
		for _, inner := range o {
			if v, hit := drawnValue(inner, name); hit {
				return v, true
			}
		}
	case []any:
		for _, inner := range o {
			if v, hit := drawnValue(inner, name); hit {
				return v, true
			}
		}
	}
	return nil, false
}

// Against last year (同比), against the month before (环比), cumulated within the
// year (年内累计) and beside the time gone by (序时进度): each by its definition.
func TestComparisonsKeepTheirDefinitions(t *testing.T) {
	a := newAPI(t)
	answer := a.ask(leader(), `{ indicator(code: "SERVICE_REQUESTS") {
			months: values(from: "2018-06-01", to: "2019-06-30", bucket: MONTH) { value yearOnYear periodOnPeriod timeProgress }
			cumulated: values(from: "2019-06-01", to: "2019-06-30", cumulative: true) { from to value yearOnYear periodOnPeriod timeProgress }
			last: values(from: "2018-06-01", to: "2018-06-30", cumulative: true) { value } }
		rate: indicator(code: "ON_TIME_RATE") { values(from: "2018-06-01", to: "2019-06-30", bucket: MONTH) { numerator denominator yearOnYear periodOnPeriod } }
		pace: indicator(code: "BUDGET_EXEC_RATE") { values(from: "2019-01-01", to: "2019-09-30") { target timeProgress } } }`, "")
	number := func(path ...any) decimal.Decimal {
		t.Helper()
		v, known := answer.at(path...).(string)
		if !known {
			t.Fatalf("%v is unknown", path)
		}
		return decimal.RequireFromString(v)
	}
	change := func(now, base decimal.Decimal) decimal.Decimal {
		return now.Sub(base).Mul(decimal.NewFromInt(100)).DivRound(base, 4)
	}
	equal := func(what string, got, want decimal.Decimal) {
		t.Helper()
		if !got.Equal(want) {
			t.Errorf("%s is %s, want %s", what, got, want)
		}
	}
	month := func(i int) decimal.Decimal { return number("indicator", "months", i, "value") }
	equal("同比", number("indicator", "months", 12, "yearOnYear"), change(month(12), month(0)))
	equal("环比", number("indicator", "months", 12, "periodOnPeriod"), change(month(12), month(11)))
	rate := func(i int) decimal.Decimal {
		hundredfold := number("rate", "values", i, "numerator").Mul(decimal.NewFromInt(100))
		return hundredfold.DivRound(number("rate", "values", i, "denominator"), 20)
	}
	equal("同比 of a rate", number("rate", "values", 12, "yearOnYear"), rate(12).Sub(rate(0)).Round(4))
	equal("环比 of a rate", number("rate", "values", 12, "periodOnPeriod"), rate(12).Sub(rate(11)).Round(4))
	sum := decimal.Decimal{}
	for i := 7; i <= 12; i++ { // January to June
		sum = sum.Add(month(i))
	}
	equal("年内累计", number("indicator", "cumulated", 0, "value"), sum)
	equal("同比 of 年内累计", number("indicator", "cumulated", 0, "yearOnYear"), change(sum, number("indicator", "last", 0, "value")))
	if from := answer.at("indicator", "cumulated", 0, "from"); from != "2019-01-01" || answer.at("indicator", "cumulated", 0, "periodOnPeriod") != nil {
		raw, err := json.Marshal(answer.at("indicator", "cumulated"))
		t.Errorf("年内累计 to June: %s %v", raw, err)
	}
	equal("序时进度 in June", number("indicator", "cumulated", 0, "timeProgress"), decimal.NewFromInt(50))
	equal("序时进度 in September", number("pace", "values", 0, "timeProgress"), decimal.NewFromInt(75))
	equal("the target of budget execution", number("pace", "values", 0, "target"), decimal.NewFromInt(75))
}
