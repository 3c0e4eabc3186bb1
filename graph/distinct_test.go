//go:build !race

package graph_test

import (
	"fmt"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// Each value's count is what the filter by that value finds, for every viewer,
// and all counts together are the list.
func TestDistinctValuesCountWhatTheirFiltersFind(t *testing.T) {
	a := newAPI(t)
	for _, viewer := range []auth.Viewer{leader(), clerk()} {
		for _, test := range []struct{ list, field, where string }{
			{"mediationCases", "OUTCOME", "outcome: {%s}"},
			{"mediationCases", "MEDIATOR", "mediator: {id: {%s}}"},
			{"mediationCases", "VILLAGE", "village: {id: {%s}}"},
			{"volunteers", "BIRTH_YEAR", "birthYear: {%s}"},
			{"serviceItems", "ONE_STOP", "oneStop: {%s}"},
			{"serviceRequests", "CLOSED_ON", "closedOn: {%s}"},
			{"divisions", "NAME", "name: {%s}"},
			{"divisions", "AREA_KM2", "areaKm2: {%s}"},
		} {
			r := a.ask(viewer, fmt.Sprintf(`{ %s { totalCount distinct(field: %s, first: 500) { values { value count } hasMore } } }`, test.list, test.field), "")
			values, _ := r.at(test.list, "distinct", "values").([]any)
			sum := 0.0
			for i, v := range values {
				count, value := v.(map[string]any)["count"].(float64), v.(map[string]any)["value"]
				if sum += count; i > 20 || value == nil {
					continue
				}
				filter := fmt.Sprintf("eq: %#v", value)
				if test.field == "OUTCOME" {
					filter = fmt.Sprintf("eq: %v", value)
				}
				found := a.ask(viewer, fmt.Sprintf(`{ %s(where: {%s}) { totalCount } }`, test.list, fmt.Sprintf(test.where, filter)), "").count(test.list, "totalCount")
				if found != count {
					t.Errorf("%s: %s %v: %v rows, its filter finds %v", viewer.UserName, test.field, value, count, found)
				}
			}
			if total := r.count(test.list, "totalCount"); (sum != total) != (r.at(test.list, "distinct", "hasMore") == true) {
				t.Errorf("%s: the values of %s count %v rows of %v", viewer.UserName, test.field, sum, total)
			}
		}
	}
}

// Values are known by words: of enums in both languages, of edges by the name.
func TestDistinctValuesCarryLabels(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{ mediationCases {
		status: distinct(field: STATUS) { values { value label { zh en } } }
		yes: distinct(field: JUDICIALLY_CONFIRMED, orderBy: VALUE) { values { label { zh en } } }
		village: distinct(field: VILLAGE, contains: "塔湾") { __typename values { __typename label { __typename zh } } }
		mediator: distinct(field: MEDIATOR, first: 1) { values { label { zh } } hasMore }
	} shareReforms { __typename } dividends { distinct(field: SHARE_REFORM, first: 1) { values { value label { zh } } } } }`, "")
	words := map[any]any{}
	for i := range r.at("mediationCases", "status", "values").([]any) {
		words[r.at("mediationCases", "status", "values", i, "value")] = r.at("mediationCases", "status", "values", i, "label", "zh")
	}
	if words["CLOSED"] != "已结案" || words["IN_MEDIATION"] != "调解中" {
		t.Errorf("the words of statuses are %v", words)
	}
	for path, want := range map[string]any{"no": "no", "yes": "yes"} {
		i := map[string]int{"no": 0, "yes": 1}[path]
		if got := r.at("mediationCases", "yes", "values", i, "label", "en"); got != want {
			t.Errorf("value %d of a boolean is %v", i, got)
		}
	}
	villages, _ := r.at("mediationCases", "village", "values").([]any)
	if len(villages) == 0 || r.at("mediationCases", "village", "values", 0, "label", "zh") != "塔湾村" && r.at("mediationCases", "village", "values", 0, "label", "zh") != "塔湾村委会" {
		t.Errorf("villages with 塔湾: %v", villages)
	}
	// A mediator's name is masked: the number stands for it.
	if number, _ := r.at("mediationCases", "mediator", "values", 0, "label", "zh").(string); number == "" || r.at("mediationCases", "mediator", "hasMore") != true {
		t.Errorf("mediators: %v", r.at("mediationCases", "mediator"))
	}
	if r.at("dividends", "distinct", "values", 0, "value") == nil || r.at("dividends", "distinct", "values", 0, "label") != nil {
		t.Errorf("share reforms have no name: %v", r.at("dividends"))
	}
}

// Values that must stay hidden are refused: masked columns, and lists without a bound.
func TestDistinctRefuses(t *testing.T) {
	a := newAPI(t)
	viewer := leader()
	for _, ask := range []string{
		`{ mediators { distinct(field: NAME) { hasMore } } }`,
		`{ serviceRequests { distinct(field: APPLICANT_PHONE) { hasMore } } }`,
		`{ mediators { distinct(field: NUMBER, first: 501) { hasMore } } }`,
		`{ mediators { distinct(field: NUMBER, first: 0) { hasMore } } }`,
		`{ mediationCases { distinct(field: STATUS, contains: "x") { hasMore } } }`,
		`{ dividends { distinct(field: SHARE_REFORM, contains: "x") { hasMore } } }`,
	} {
		r := a.run(&viewer, ask, "")
		if len(r.Errors) == 0 {
			t.Errorf("%s is answered: %s", ask, r.Raw)
		}
		for _, kind := range r.kinds() {
			if kind != fault.Invalid && kind != fault.Internal { // the validator's own errors have no kind
				t.Errorf("%s: %v", ask, r.Errors)
			}
		}
	}
}
