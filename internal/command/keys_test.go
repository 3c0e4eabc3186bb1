package command_test

import (
	"slices"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/change"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/postgres"
)

// readOnly are the entities that no mutation writes, and why.
func readOnly() map[string]string {
	return map[string]string{
		"DocumentFact":   "the document's own figures",
		"Milestone":      "statements of the document",
		"Division":       "the file of divisions makes them, and the codes of all rows rest on them",
		"DivisionChange": "the file of divisions makes them",
	}
}

func TestEveryEntityIsWrittenOrSaysWhyNot(t *testing.T) {
	for _, e := range schema.Catalogue().Entities {
		if why := readOnly()[e.Name]; (e.Write == nil) != (why != "") {
			t.Errorf("%s: written: %v; not written: %q", e.Name, e.Write != nil, why)
		}
	}
}

// TestBusinessKeysAreUnique holds the keys of the schema against the constraints.
func TestBusinessKeysAreUnique(t *testing.T) {
	constraints, err := demotest.Litong().Shared(t).Constraints(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range writable() {
		var key []string
		for _, m := range e.Write.Key {
			key = append(key, m.Column())
		}
		slices.Sort(key)
		unique := func(c postgres.Constraint) bool {
			columns := slices.Sorted(slices.Values(c.Columns))
			return c.Table == e.Table && slices.Contains([]postgres.ConstraintKind{postgres.UniqueConstraint, postgres.PrimaryConstraint}, c.Kind) && slices.Equal(columns, key)
		}
		if len(key) > 0 && !slices.ContainsFunc(constraints, unique) {
			t.Errorf("%s: no constraint makes %v unique", e.Name, key)
		}
	}
}

// TestBodiesOfOneNameInTwoTownships makes a body in two townships, and one of them again.
func TestBodiesOfOneNameInTwoTownships(t *testing.T) {
	w := open(t)
	body := func(township string) change.Change {
		return creation("MediationOrganization", map[string]any{"name": "新华村调解委员会", "kind": "TOWNSHIP", "establishedOn": "2019-05-01", "township": township})
	}
	w.must(body(guCheng))
	w.must(body("640302101000"))
	if _, refused := w.do(body(guCheng)); len(refused) != 1 || refused[0].Code != change.NotUnique {
		t.Errorf("the same body again: %v", refused)
	}
}
