package fast_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// kind says who is to answer an operation.
type kind int

const (
	overEntities   kind = iota // ran fast, always
	overIndicators             // kept when asked for again, unless long or an error
	overOthers                 // the reference's
)

// kindOf looks at the fields of Query.
func kindOf(t *testing.T, p pair, g golden) kind {
	t.Helper()
	doc, err := parser.ParseQuery(&ast.Source{Input: g.query})
	if err != nil {
		t.Fatal(err)
	}
	most := overEntities
	for _, s := range doc.Operations[0].SelectionSet {
		name := s.(*ast.Field).Name
		switch c := p.resolver.Catalogue(); {
		case c.ByList(name) != nil, c.BySingle(name) != nil:
		case slices.Contains([]string{"county", "pillars", "subItem", "indicators", "indicator", "reconciliation"}, name) && !ofRows(g.query):
			most = max(most, overIndicators)
		default:
			most = overOthers
		}
	}
	return most
}

// ofRows tells whether a query asks of a sub-item or an indicator what is counted
// from rows, which no edition names.
func ofRows(query string) bool {
	return strings.Contains(query, "COMPOSITION") || strings.Contains(query, "panels")
}

// Every golden operation gets the same bytes from both executors, for everybody,
// with no more statements, and those over entities and indicators without the
// reference's help.
func TestGoldenOperationsAreAnsweredAlike(t *testing.T) {
	p := newPair(t, loaded(t))
	ran := map[kind]int{}
	for _, g := range goldens(t) {
		t.Run(g.name, func(t *testing.T) {
			of := kindOf(t, p, g)
			rounds := 3 // planned, from the plan kept, from the answer kept
			if of == overOthers {
				rounds = 1 // the reference answers each time anew
			}
			for _, viewer := range viewers() {
				want := ask(t, p.reference, viewer, g.query, g.variables) // of rows that nobody changes
				for round := range rounds {
					before := p.fast.Counts()
					got := ask(t, p.quick, viewer, g.query, g.variables)
					if got.String() != want.String() {
						t.Fatalf("%s: the fast executor says\n%s\nthe reference\n%s", viewer.UserName, got, want)
					}
					if got.statements > want.statements {
						t.Errorf("%s: %d statements, the reference needs %d", viewer.UserName, got.statements, want.statements)
					}
					after := p.fast.Counts()
					if after.Fast > before.Fast {
						ran[of]++
						continue
					}
					kept := round == 2 && len(want.errors) == 0 && len(want.data) <= 128<<10
					if of == overEntities || of == overIndicators && kept {
						t.Errorf("%s: left to the reference: %+v", viewer.UserName, after)
					}
				}
			}
		})
	}
	if ran[overEntities] < 15*3*len(viewers()) || ran[overIndicators] < 4*len(viewers()) {
		t.Errorf("too few ran fast: %v", ran)
	}
}
