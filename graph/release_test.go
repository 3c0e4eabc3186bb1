package graph_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/catalogue/compat"
)

// releasedSchema is what the clients of the last release rely on.
func releasedSchema(t *testing.T) *ast.Schema {
	t.Helper()
	text, err := os.ReadFile("released.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "released.graphqls", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// Nothing that the last release promised is taken back: docs/schema.md says what
// may be done instead, and how a release is made.
func TestReleasedSchemaIsKept(t *testing.T) {
	released := releasedSchema(t)
	for _, line := range report(released, compat.Breaks(released, derive(t).Schema, time.Now()), operations(t)) {
		t.Error(line)
	}
}

// A break names the committed operations that it breaks, and only those.
func TestBreaksNameTheOperationsTheyBreak(t *testing.T) {
	const query = `type Query { case(id: ID!): Case cases(first: Int): [Case!]! }`
	load := func(sdl string) *ast.Schema {
		schema, err := gqlparser.LoadSchema(&ast.Source{Input: sdl})
		if err != nil {
			t.Fatal(err)
		}
		return schema
	}
	released := load(query + `type Case { number: String note: String }`)
	current := load(query + `type Case { number: Int }`)
	got := report(released, compat.Breaks(released, current, time.Time{}), []exectest.Operation{
		{Name: "both.graphql", Query: "{ cases { number note } }"},
		{Name: "note.graphql", Query: `query ($id: ID!) { case(id: $id) { note } }`, Variables: `{"id": "1"}`},
		{Name: "since.graphql", Query: "{ added }"}, // younger than the release: it may come and go
	})
	want := []string{
		"Case.note: the field is removed (breaks both.graphql, note.graphql)",
		"Case.number: its type was String and is Int (breaks both.graphql)",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

// report is a line for each break, with the operations that notice it.
func report(released *ast.Schema, breaks []compat.Break, operations []exectest.Operation) []string {
	hit := make([][]string, len(breaks))
	for _, g := range operations {
		doc, errs := gqlparser.LoadQueryWithRules(released, g.Query, rules.NewDefaultRules())
		if len(errs) > 0 {
			continue // it uses what is newer than the release
		}
		var variables map[string]any
		if g.Variables != "" && json.Unmarshal([]byte(g.Variables), &variables) != nil {
			continue // the test of budgets reports it
		}
		uses := compat.Uses(released, doc, variables)
		for i, b := range breaks {
			if uses[b.Hits] {
				hit[i] = append(hit[i], g.Name)
			}
		}
	}
	var lines []string
	for i, b := range breaks {
		who := "no committed operation notices"
		if len(hit[i]) > 0 {
			who = "breaks " + strings.Join(hit[i], ", ")
		}
		lines = append(lines, fmt.Sprintf("%s (%s)", b, who))
	}
	return lines
}
