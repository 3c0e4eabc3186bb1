//go:build !race

package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/fault"
	"litong3422/internal/page"
)

// An id belongs to one type, so that stores of clients keep one record for it: the rows
// of groups are entities as everywhere else.
func TestAnIDHasOneType(t *testing.T) {
	d := derive(t)
	for name, def := range d.Schema.Types {
		if def.Kind != ast.Object || def.Fields.ForName("id") == nil {
			continue
		}
		const own = "SavedQuery" // its ids are its own
		if entity := d.Catalogue.Entity(name) != nil; entity != slices.Contains(def.Interfaces, "Node") || !entity && name != own {
			t.Errorf("%s has an id and is no entity", name)
		}
	}
	a := newAPI(t)
	r := a.ask(leader(), `{ mediationCases(first: 3) { nodes { id __typename township { id __typename } }
		groups(by: [{field: TOWNSHIP}, {field: MEDIATOR}], first: 3) { key { township { __typename id } mediator { __typename id organization { __typename id } } } nodes { __typename id village { __typename id } } } } }`, "")
	objects := 0
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, item := range v {
				walk(item)
			}
		case map[string]any:
			if id, ok := v["id"].(string); ok {
				objects++
				if entity, _, known := page.ParseID(id); !known || entity != v["__typename"] {
					t.Errorf("%v has the id of a %s", v["__typename"], entity)
				}
			}
			for _, member := range v {
				walk(member)
			}
		}
	}
	walk(r.Data)
	if objects < 20 {
		t.Errorf("%d objects: %s", objects, r.Raw)
	}
}

// same reports whether two parts of answers are alike.
func same(t *testing.T, a, b any) bool {
	t.Helper()
	one, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	two, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	return string(one) == string(two)
}

const aboutUnits = ` fragment Unit on Division { ... on Node { id } name parent { name level } children(first: 2, orderBy: {field: CODE}, where: {inBaseline: {eq: $yes}}) { totalCount nodes { code } } }`

// Edges of the rows of groups are those of the rows themselves, however many groups there
// are, in a fixed number of statements.
func TestRowsOfGroupsHaveTheirEdges(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `query($yes: Boolean) { mediationCases { groups(by: [{field: VILLAGE}], orderBy: [{measure: {function: COUNT}, direction: DESC}]) {
		key { v: village { ...Unit } village { code } } aggregate { count } } } }`+aboutUnits, `{"yes": true}`)
	groups := r.at("mediationCases", "groups").([]any)
	if len(groups) <= 100 || r.Statements > 6 {
		t.Errorf("%d groups in %d statements", len(groups), r.Statements)
	}
	for i := 0; i < len(groups); i += 40 {
		code := r.at("mediationCases", "groups", i, "key", "village", "code")
		if code == nil { // cases of no village
			continue
		}
		want := a.ask(leader(), fmt.Sprintf(`query($yes: Boolean) { division(code: %q) { ...Unit } }`, code)+aboutUnits, `{"yes": true}`)
		if got := r.at("mediationCases", "groups", i, "key", "v"); !same(t, got, want.at("division")) {
			t.Errorf("%v: %v, and by itself %v", code, got, want.at("division"))
		}
	}
	siblings := func(first int) result {
		return a.ask(leader(), fmt.Sprintf(`{ mediationOrganizations(first: %d, orderBy: {field: NAME}) { nodes { cases { groups(by: [{field: MEDIATOR}, {township: {field: PARENT}}], first: 2) {
			key { mediator { number organization { name } } via { township { parent { name children(first: 1) { nodes { name } } } } } } nodes(first: 2) { number village { township { name } } steps: township { name } } } } } } }`, first), "")
	}
	few, many := siblings(2), siblings(12)
	if few.Statements != many.Statements {
		t.Errorf("%d statements for two siblings, %d for twelve", few.Statements, many.Statements)
	}
	if name := many.at("mediationOrganizations", "nodes", 0, "cases", "groups", 0, "key", "via", "township", "parent", "name"); name == nil {
		t.Errorf("no name beyond the edge: %.500s", many.Raw)
	}
}

// What a viewer may not see stays null, and an edge that is refused fails its groups.
func TestRowsOfGroupsStayInTheScope(t *testing.T) {
	a := newAPI(t)
	query := `{ mediators { groups(by: [{field: TOWNSHIP}, {field: ORGANIZATION}]) { key { township { code parent { code } } organization { name township { code } } } nodes { number township { code } } } } }`
	r := a.ask(clerk(), query, "")
	for i := range r.at("mediators", "groups").([]any) {
		if code := r.at("mediators", "groups", i, "key", "organization", "township", "code"); code != township && code != nil {
			t.Errorf("a clerk sees %v", code)
		}
	}
	viewer := leader()
	refused := a.run(&viewer, `{ mediationCases { groups(by: [{field: TOWNSHIP}]) { key { township { children(first: 0) { totalCount } } } } } }`, "")
	if kinds := refused.kinds(); len(kinds) != 1 || kinds[0] != fault.Invalid {
		t.Errorf("%v %s", refused.Errors, refused.Raw)
	}
}
