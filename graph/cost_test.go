//go:build !race

package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"litong3422/graph/admission"
	"litong3422/internal/fault"
)

// The prices as docs/http.md states them, worked out by hand.
func TestCostsAreAsDocumented(t *testing.T) {
	for _, c := range []struct {
		name, query, variables string
		requested, scans       int
	}{
		{"nothing read", `{ __typename }`, "", 1, 0},
		{"two values", `{ viewer { role userName } }`, "", 1 + 1, 0},
		{"one row by its key, three values", `{ division(code: "640302100000") { code name level } }`, "", 1 + 10 + 1 + 1, 0},
		{"values of places and periods", `{ indicators(codes: ["A", "B"]) { values(level: VILLAGE, bucket: MONTH) { value } } }`, "", 1 + 10 + 2 + 10 + 2*150*24 + 720, 0},
		{"of a level in a variable", `query($l: DivisionLevel) { indicators(codes: ["A"]) { values(level: $l) { value } } }`, `{"l": "TOWNSHIP"}`, 1 + 10 + 1 + 10 + 20 + 2, 0},
		{"a page: a statement, 20 rows of 2 values", `{ mediationCases { nodes { id number } } }`, "", 1 + 10 + 20 + 4, 0},
		{"a page of 50", `{ mediationCases(first: 50) { nodes { id number } } }`, "", 1 + 10 + 50 + 10, 0},
		{"by edges", `{ mediationCases(first: 50) { edges { cursor node { id } } } }`, "", 1 + 10 + 50 + 10, 0},
		{"a page of a variable", `query($n: Int) { mediationCases(first: $n) { nodes { id number } } }`, `{"n": 100}`, 1 + 10 + 100 + 20, 0},
		{"a variable left out", `query($n: Int) { mediationCases(first: $n) { nodes { id number } } }`, `{}`, 1 + 10 + 20 + 4, 0},
		{"only a count", `{ mediationCases { totalCount } }`, "", 1 + 100 + 1, 1},
		{"a count up to a limit", `{ mediationCases { countUpTo(limit: 10) { value exact } } }`, "", 1 + 10 + 1 + 1, 0},
		{"figures side by side", `{ mediationCases { a: aggregate { count } b: aggregate { count } } }`, "", 1 + 2*101 + 1, 2},
		{"groups", `{ mediationCases { groups(by: [{field: CATEGORY}], first: 50) { key { category } aggregate { count } } } }`, "", 1 + 100 + 50 + 10, 1},
		{"a page below a page: one statement more", `{ divisions(first: 10) { nodes { children(first: 5) { nodes { code } } } } }`, "", 1 + 10 + 10 + 10 + 50 + 5, 0},
		{"a simulation: its decisions, and the 20 it shows", `{ simulateReward(input: {year: 2018, preset: LINEAR}) { cost awards(first: 20) { amount } } }`, "", 1 + 300 + 1 + 10 + 20 + 2, 0},
		{"a fragment", `{ mediationCases { ...F } } fragment F on MediationCaseConnection { nodes { id number } }`, "", 1 + 10 + 20 + 4, 0},
		{"the schema is free", `{ __schema { types { name fields { name args { name } } } } viewer { role userName } }`, "", 1 + 1, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := admission.NewOperations(derive(t).Schema, derive(t).Catalogue, admission.DefaultLimits())
			op, errs := d.Prepare(admission.Request{Text: c.query})
			if len(errs) > 0 {
				t.Fatal(errs[0].Err)
			}
			var given map[string]any
			if c.variables != "" {
				if err := json.Unmarshal([]byte(c.variables), &given); err != nil {
					t.Fatal(err)
				}
			}
			_, e, errs := d.Variables(op, given)
			if len(errs) > 0 || e.Requested != c.requested || e.Scans != c.scans {
				t.Errorf("%+v, want %d and %d scans; %v; %+v", e, c.requested, c.scans, errs, op.Parts(given))
			}
		})
	}
}

// Nothing that the product shows or gives as an example comes near the limit: a
// client may ask for twice as much.
func TestOperationsAreAffordable(t *testing.T) {
	d := admission.NewOperations(derive(t).Schema, derive(t).Catalogue, admission.DefaultLimits())
	for _, g := range operations(t) {
		op, errs := d.Prepare(admission.Request{Text: g.Query})
		if len(errs) > 0 {
			t.Errorf("%s: %v", g.Name, errs[0].Err)
			continue
		}
		var given map[string]any
		if g.Variables != "" {
			if err := json.Unmarshal([]byte(g.Variables), &given); err != nil {
				t.Fatal(err)
			}
		}
		_, e, errs := d.Variables(op, given)
		if len(errs) > 0 || 2*e.Requested > admission.DefaultLimits().Cost {
			t.Errorf("%s: %d points, %v %+v", g.Name, e.Requested, errs, op.Parts(given))
		}
	}
}

func TestRefusalsByCostGiveAdvice(t *testing.T) {
	for _, c := range []struct{ query, en string }{
		{`{ divisions(first: 100) { nodes { code children(first: 90) { nodes { code name kind level validFrom validTo parent { name } township { name } shortName } } } } }`,
			"lower first of divisions.nodes.children (now 90)"},
		{`{ a: mediationCases { groups(by: [{field: NUMBER}], first: 5000) { key { number } aggregate { count } } } b: mediationCases { groups(by: [{field: NUMBER}], first: 5000) { key { number category } aggregate { count } } }
		   c: mediationCases { groups(by: [{field: NUMBER}], first: 5000) { key { number category } aggregate { count } } } d: mediationCases { groups(by: [{field: NUMBER}], first: 5000) { key { number category } aggregate { count } } } }`,
			"lower first of a.groups (now 5000)"},
	} {
		limits := admission.DefaultLimits()
		limits.Cost, limits.Nodes = 9000, 100_000_000
		d := admission.NewOperations(derive(t).Schema, derive(t).Catalogue, limits)
		op, refused := d.Prepare(admission.Request{Text: c.query})
		if len(refused) > 0 {
			t.Fatal(refused[0].Err)
		}
		_, e, errs := d.Variables(op, nil)
		if len(errs) != 1 || fault.KindOf(errs[0].Err) != fault.LimitExceeded || e.Requested <= limits.Cost {
			t.Errorf("%s: %+v %v", c.query, e, errs)
			continue
		}
		if text := errs[0].Err.Error(); !strings.Contains(text, "the limit is 9000") || !strings.Contains(text, c.en) {
			t.Error(text)
		}
	}
}

func TestExplainingRunsNothing(t *testing.T) {
	a := newAPI(t)
	const query = `query($q: String!, $v: JSON) { explainCost(query: $q, variables: $v) { requested limit allowed refusal { zh en } scans parts { path cost count setBy } } }`
	ask := func(explained, variables string) result {
		t.Helper()
		text, err := json.Marshal(map[string]any{"q": explained, "v": json.RawMessage(variables)})
		if err != nil {
			t.Fatal(err)
		}
		asker := leader()
		return a.run(&asker, query, string(text))
	}
	r := ask(`query($n: Int!) { mediationCases(first: $n) { nodes { id number } totalCount } }`, `{"n": 50}`)
	if len(r.Errors) > 0 || r.Statements != 0 || r.at("explainCost", "requested") != float64(1+10+50+10+101) || r.at("explainCost", "allowed") != true ||
		r.at("explainCost", "scans") != float64(1) || r.at("explainCost", "parts", 0, "path") != "mediationCases.totalCount" ||
		r.at("explainCost", "parts", 1, "setBy") != "mediationCases(first)" || r.at("explainCost", "parts", 1, "count") != float64(50) {
		t.Errorf("%d statements: %s %v", r.Statements, r.Raw, r.Errors)
	}
	dear := `{ divisions(first: 100) { nodes { children(first: 100) { nodes { code parent { code parent { code parent { code parent { code } } } } } } } } }`
	if r := ask(dear, "null"); r.at("explainCost", "allowed") != false || !strings.Contains(r.Raw, "lower first of divisions.nodes.children (now 100)") {
		t.Errorf("%s %v", r.Raw, r.Errors)
	}
	for name, r := range map[string]result{
		"not GraphQL": ask("{", "null"), "no such field": ask("{ nope }", "null"),
		"no variable": ask(`query($n: Int!) { mediationCases(first: $n) { totalCount } }`, "null"), "variables a list": ask("{ __typename }", "[1]"),
	} {
		if len(r.Errors) != 1 || fault.KindOf(r.Errors[0].Err) == fault.Internal || r.Statements != 0 {
			t.Errorf("%s: %v", name, r.Errors)
		}
	}
	d := admission.NewOperations(derive(t).Schema, derive(t).Catalogue, admission.DefaultLimits())
	if _, errs := d.Prepare(admission.Request{Text: `{ a: explainCost(query: "x") { requested } b: explainCost(query: "x") { requested } c: explainCost(query: "x") { requested } }`}); len(errs) == 0 {
		t.Error("three at once")
	}
}
