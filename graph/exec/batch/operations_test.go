//go:build !race

package batch_test

import (
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/testsize"
)

// kind says who is to answer an operation.
type kind int

const (
	overEntities   kind = iota // ran fast, always
	overIndicators             // cached from the second request on, unless long or an error
	overOthers                 // the reference's
)

// kindOf reads the policy of the fields of Query.
func kindOf(t *testing.T, p exectest.Pair, op exectest.Operation) kind {
	t.Helper()
	c, schema := p.Resolver.Catalogue(), p.Resolver.Requests().Schema
	doc, errs := gqlparser.LoadQueryWithRules(schema, op.Query, nil)
	if errs != nil {
		t.Fatal(errs)
	}
	most := overEntities
	for _, s := range doc.Operations[0].SelectionSet {
		f := s.(*ast.Field)
		switch {
		case c.ByList(f.Name) != nil, c.BySingle(f.Name) != nil:
		case cacheable(c, f):
			most = max(most, overIndicators)
		default:
			most = overOthers
		}
	}
	return most
}

// cacheable reports whether a field and those below it depend on the data version alone.
func cacheable(c *catalogue.Catalogue, f *ast.Field) bool {
	if f.Name == "__typename" {
		return true
	}
	if !c.Policy(f.ObjectDefinition.Name, f.Name).Cacheable(f.ArgumentMap(nil)) {
		return false
	}
	for _, s := range f.SelectionSet {
		switch s := s.(type) {
		case *ast.Field:
			if !cacheable(c, s) {
				return false
			}
		default:
			return false // a fragment: the reference may answer it
		}
	}
	return true
}

// Every committed operation gets the same bytes from all executors, for each viewer,
// with no more statements. Those over entities and indicators run without the
// reference.
func TestOperationsAreAnsweredAlike(t *testing.T) {
	t.Parallel()
	p := exectest.NewPair(t, exectest.Loaded(t))
	ran, all := map[kind]int{}, exectest.Viewers()
	asked := len(all) // viewers of one operation
	if !testsize.Long {
		asked = 2
	}
	for i, g := range exectest.Operations(t, "../../testdata") {
		t.Run(g.Name, func(t *testing.T) {
			of := kindOf(t, p, g)
			rounds := 3 // planned, from the plan kept, from the answer kept
			if of == overOthers {
				rounds = 1 // the reference answers each time anew
			}
			viewers := all
			if asked < len(all) { // the leader, and another for each operation
				viewers = []auth.Viewer{all[0], all[1+i%(len(all)-1)]}
			}
			for _, viewer := range viewers {
				want := exectest.Ask(t, p.Reference, viewer, g.Query, g.Variables) // of rows that do not change
				for round := range rounds {
					before := p.Executors.Batch.Counts().Answered + p.Executors.Cache.Counts().Hits
					got := exectest.Ask(t, p.Chain, viewer, g.Query, g.Variables)
					if got.String() != want.String() {
						t.Fatalf("%s: the chain says\n%s\nthe reference\n%s", viewer.UserName, got, want)
					}
					if got.Statements > want.Statements {
						t.Errorf("%s: %d statements, the reference needs %d", viewer.UserName, got.Statements, want.Statements)
					}
					after := p.Executors.Batch.Counts().Answered + p.Executors.Cache.Counts().Hits
					if after > before {
						ran[of]++
						continue
					}
					kept := round == 2 && len(want.Errors) == 0 && len(want.Data) <= 128<<10
					if of == overEntities || of == overIndicators && kept {
						t.Errorf("%s: left to the reference", viewer.UserName)
					}
				}
			}
		})
	}
	if ran[overEntities] < 15*3*asked || ran[overIndicators] < 4*asked {
		t.Errorf("too few ran fast: %v", ran)
	}
}
