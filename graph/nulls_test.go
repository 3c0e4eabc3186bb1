//go:build !race

package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/fault"
)

// argumented is a field with nullable arguments, in a document with a place for them.
type argumented struct{ typ, field, document string }

// withNullables are fields of each kind that has nullable arguments. Those of other
// entities are derived alike.
func withNullables() []argumented {
	return []argumented{
		{"Query", "mediationCases", `{ mediationCases(%s) { totalCount nodes { number } } }`},
		{"Query", "divisions", `{ divisions(%s) { totalCount nodes { name } } }`},
		{"Division", "children", `{ division(code: "640302000000") { children(%s) { nodes { name } } } }`},
		{"MediationCaseConnection", "aggregate", `{ mediationCases { aggregate(%s) { count } } }`},
		{"MediationCaseConnection", "groups", `{ mediationCases { groups(by: [{field: STATUS}], %s) { key { status } aggregate { count } } } }`},
		{"MediationCaseGroup", "aggregate", `{ mediationCases { groups(by: [{field: STATUS}]) { aggregate(%s) { count } } } }`},
		{"MediationCaseGroup", "nodes", `{ mediationCases { groups(by: [{field: STATUS}]) { nodes(%s) { number } } } }`},
		{"MediationCaseConnection", "distinct", `{ mediationCases { distinct(field: STATUS, %s) { values { value } } } }`},
		{"Indicator", "values", `{ indicator(code: "MED_SUCCESS_RATE") { values(%s) { value from to division { code } } } }`},
		{"Indicator", "trend", `{ indicator(code: "MED_SUCCESS_RATE") { trend(%s) { value from to } } }`},
		{"Indicator", "ranking", `{ indicator(code: "MED_SUCCESS_RATE") { ranking(%s) { rank } } }`},
		{"Indicator", "chart", `{ indicator(code: "MED_SUCCESS_RATE") { chart(kind: TREND, %s) } }`},
		{"Indicator", "composition", `{ indicator(code: "MED_SUCCESS_RATE") { composition(%s) { chart } } }`},
		{"Query", "indicators", `{ indicators(%s) { code } }`},
		{"SubItem", "panels", `{ subItem(code: "2.1") { panels(%s) { __typename } } }`},
		{"Query", "reportingStatus", `{ reportingStatus(from: "2019-11-01", to: "2019-12-31", %s) { month due } }`},
		{"Query", "capabilityIndex", `{ capabilityIndex(%s) { from to } }`},
		{"CapabilityIndex", "chart", `{ capabilityIndex { chart(%s) } }`},
		{"Query", "explainCost", `{ explainCost(query: "{ __typename }", %s) { requested } }`},
		{"RewardSimulation", "awards", `{ simulateReward(input: {year: 2018, preset: STEPPED, policy: null, parameters: null}) { awards(%s) { amount } } }`},
		{"RewardSimulation", "chart", `{ simulateReward(input: {year: 2018, preset: STEPPED}) { chart(%s) } }`},
		{"AllocationSimulation", "chart", `{ simulateAllocation(input: {year: 2019}) { chart(%s) } }`},
		{"Query", "slowOperations", `{ slowOperations(%s) { __typename } }`},
	}
}

// A null argument is one that was not given, as a literal and in a variable.
func TestANullArgumentIsTheDefault(t *testing.T) {
	a := newAPI(t)
	schema := derive(t).Schema
	viewer := leader()
	viewer.Role = "ADMIN"
	empty := func(document string) string {
		return strings.NewReplacer("(%s)", "", ", %s)", ")").Replace(document)
	}
	for _, of := range withNullables() {
		want := a.run(&viewer, empty(of.document), "")
		if len(want.Errors) > 0 {
			t.Fatalf("%s: %v", of.document, want.Errors)
		}
		field := schema.Types[of.typ].Fields.ForName(of.field)
		var literals, uses, declarations, values []string
		for i, argument := range field.Arguments {
			if argument.Type.NonNull {
				continue
			}
			literals = append(literals, argument.Name+": null")
			uses = append(uses, fmt.Sprintf("%s: $v%d", argument.Name, i))
			declarations = append(declarations, fmt.Sprintf("$v%d: %s", i, argument.Type))
			values = append(values, fmt.Sprintf(`"v%d": null`, i))
		}
		for _, c := range []struct{ query, variables string }{
			{fmt.Sprintf(of.document, strings.Join(literals, ", ")), ""},
			{"query(" + strings.Join(declarations, ", ") + ") " + fmt.Sprintf(of.document, strings.Join(uses, ", ")), "{" + strings.Join(values, ", ") + "}"},
		} {
			if got := a.run(&viewer, c.query, c.variables); len(got.Errors) > 0 || got.Raw != want.Raw {
				t.Errorf("%s %s: %v\n%.300s\nand without it\n%.300s", c.query, c.variables, got.Errors, got.Raw, want.Raw)
			}
		}
	}
}

// Every field with a nullable argument is in the list above, or of a kind that is.
func TestNullableArgumentsAreAllTried(t *testing.T) {
	d := derive(t)
	of := withNullables()
	for _, def := range d.Schema.Types {
		for _, field := range def.Fields {
			nullable := slices.ContainsFunc(field.Arguments, func(a *ast.ArgumentDefinition) bool { return !a.Type.NonNull })
			if !nullable || def.BuiltIn || d.Catalogue.OwnerOf(def.Name) != nil || d.Catalogue.ByList(field.Name) != nil {
				continue
			}
			if !slices.ContainsFunc(of, func(a argumented) bool { return a.typ == def.Name && a.field == field.Name }) {
				t.Errorf("%s.%s is not tried with nulls", def.Name, field.Name)
			}
		}
	}
}

// allFields returns an input object as clients send it that know no absent fields: each
// field is null but those that have a value.
func allFields(t *testing.T, schema *ast.Schema, input string, values map[string]any) map[string]any {
	t.Helper()
	out := map[string]any{}
	for _, f := range schema.Types[input].Fields {
		if !f.Type.NonNull {
			out[f.Name] = nil
		}
	}
	for name, v := range values {
		f := schema.Types[input].Fields.ForName(name)
		if nested, ok := v.(map[string]any); ok {
			v = allFields(t, schema, f.Type.Name(), nested)
		}
		if list, ok := v.([]any); ok {
			filled := make([]any, len(list))
			for i, item := range list {
				filled[i] = item
				if nested, ok := item.(map[string]any); ok {
					filled[i] = allFields(t, schema, f.Type.Name(), nested)
				}
			}
			v = filled
		}
		out[name] = v
	}
	return out
}

type object = map[string]any

// Clients that send all fields of an input, most of them null, get what those get that
// leave them out.
func TestNullBesideAValueCountsAsAbsent(t *testing.T) {
	a := newAPI(t)
	schema := derive(t).Schema
	for _, c := range []struct {
		typ, document string
		value         any
	}{
		{"MediationCaseWhere", `query($v: MediationCaseWhere) { mediationCases(where: $v) { totalCount } }`,
			object{"status": object{"eq": "CLOSED"}}},
		{"MediationCaseWhere", `query($v: MediationCaseWhere) { mediationCases(where: $v) { totalCount } }`,
			object{"openedOn": object{"gte": "2019-01-01"}, "township": object{"code": object{"in": []any{township}}}, "not": object{"outcome": object{"isNull": true}}}},
		{"MediationCaseWhere", `query($v: MediationCaseWhere) { mediationCases(where: $v) { totalCount } }`,
			object{"or": []any{object{"status": object{"eq": "CLOSED"}}, object{"number": object{"contains": "1"}}}}},
		{"MediatorWhere", `query($v: MediatorWhere) { mediators(where: $v) { totalCount } }`,
			object{"cases": object{"some": object{"status": object{"eq": "CLOSED"}}, "count": object{"gte": 2}}}},
		{"MediationCaseOrder", `query($v: MediationCaseOrder!) { mediationCases(orderBy: [$v], first: 3) { nodes { number } } }`,
			object{"field": "OPENED_ON", "direction": "DESC"}},
		{"MediationCaseGroupBy", `query($v: MediationCaseGroupBy!) { mediationCases { groups(by: [$v]) { key { via { township { kind } } } aggregate { count } } } }`,
			object{"township": object{"field": "KIND"}}},
		{"MediationCaseHaving", `query($v: MediationCaseHaving!) { mediationCases { groups(by: {field: STATUS}, having: [$v]) { key { status } } } }`,
			object{"measure": object{"function": "COUNT"}, "number": object{"gte": 2}}},
		{"MediationCaseGroupOrder", `query($v: MediationCaseGroupOrder!) { mediationCases { groups(by: {field: STATUS}, orderBy: [$v]) { key { status } } } }`,
			object{"measure": object{"function": "COUNT"}}},
		{"RewardSimulationInput", `query($v: RewardSimulationInput!) { simulateReward(input: $v) { cost } }`, object{"year": 2018, "preset": "STEPPED"}},
	} {
		sent := func(v any) string {
			text, err := json.Marshal(object{"v": v})
			if err != nil {
				t.Fatal(err)
			}
			return string(text)
		}
		want := a.ask(leader(), c.document, sent(c.value))
		got := a.ask(leader(), c.document, sent(allFields(t, schema, c.typ, c.value.(object))))
		if got.Raw != want.Raw {
			t.Errorf("%s %v: %s, and without nulls %s", c.document, c.value, got.Raw, want.Raw)
		}
	}
}

// A condition of nulls alone is refused wherever it stands: a variable that was
// forgotten must not match every row.
func TestNullsAloneAreNoCondition(t *testing.T) {
	a := newAPI(t)
	schema := derive(t).Schema
	viewer := leader()
	for name, where := range map[string]object{
		"a filter": {}, "an operator": {"status": object{"eq": nil}}, "a range": {"openedOn": object{"gte": nil, "lt": nil}}, "a to-one edge": {"township": object{}},
		"a condition beyond an edge": {"township": object{"code": object{}}}, "not": {"not": object{}}, "a part of or": {"or": []any{object{}}},
		"beside another": {"outcome": object{"isNull": true}, "status": object{"eq": nil}},
	} {
		text, err := json.Marshal(object{"v": allFields(t, schema, "MediationCaseWhere", where)})
		if err != nil {
			t.Fatal(err)
		}
		r := a.run(&viewer, `query($v: MediationCaseWhere) { mediationCases(where: $v) { totalCount } }`, string(text))
		if kinds := r.kinds(); len(kinds) != 1 || kinds[0] != fault.Invalid {
			t.Errorf("%s: %v %s", name, r.Errors, r.Raw)
		}
	}
}
