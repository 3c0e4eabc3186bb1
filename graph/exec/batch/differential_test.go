//go:build !race

package batch_test

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/testsize"
)

// operationsPerCase makes thousands of operations of rapid's hundred cases.
const operationsPerCase = 25

// Generated operations get the same bytes and the same errors from the chain and from
// the reference, for each viewer. The batch executor really answers them, mixed ones too.
func TestGeneratedOperationsAreAnsweredAlike(t *testing.T) {
	t.Parallel()
	p := exectest.NewPair(t, exectest.Loaded(t))
	all := exectest.Viewers()
	known := known(t, p)
	var asked, refused, mixed, leftMixed int64
	rapid.Check(t, func(t *rapid.T) {
		for range testsize.Cases(operationsPerCase) {
			op := generateOperation(t, p.Resolver.Catalogue(), known)
			viewer := rapid.SampledFrom(all).Draw(t, "viewer")
			want := exectest.Ask(t, p.Reference, viewer, op.query, op.variables)
			before := p.Executors.Batch.Counts()
			got := exectest.Ask(t, p.Chain, viewer, op.query, op.variables)
			if got.String() != want.String() {
				t.Fatalf("%s\n%s\n%s: the chain says\n%s\nthe reference\n%s", op.query, op.variables, viewer.UserName, got, want)
			}
			after := p.Executors.Batch.Counts()
			// What is read along with a row by its key is read in vain where there is none.
			if after.Answered > before.Answered && got.Statements > want.Statements && len(want.Errors) == 0 {
				t.Fatalf("%s\n%s\n%s: %d statements, the reference needs %d", op.query, op.variables, viewer.UserName, got.Statements, want.Statements)
			}
			if after.Discarded > before.Discarded && len(want.Errors) == 0 {
				t.Fatalf("%s\n%s\n%s: discarded", op.query, op.variables, viewer.UserName)
			}
			asked++
			if op.mixed && len(want.Errors) == 0 {
				if mixed++; after.Mixed == before.Mixed {
					leftMixed++
				}
			}
			if len(want.Errors) > 0 && after.Answered == before.Answered {
				refused++
			}
		}
	})
	if mixed < asked/10 || leftMixed*100 > mixed*5 {
		t.Errorf("of %d operations %d were mixed; %d of these did not run in part here", asked, mixed, leftMixed)
	}
	c := p.Executors.Batch.Counts()
	t.Logf("%d operations: %+v, %d left for their mistakes", asked, c, refused)
	if eligible := asked - refused; c.Answered*100 < eligible*95 {
		t.Errorf("only %d of %d operations without mistakes ran fast", c.Answered, eligible)
	}
}

// known returns some rows of every entity, as the reference answers them.
func known(t *testing.T, p exectest.Pair) map[string]existing {
	all := map[string]existing{}
	for _, e := range p.Resolver.Catalogue().Entities {
		code := ""
		if e.Key != "id" {
			code = e.Key
		}
		text := exectest.Ask(t, p.Reference, exectest.Viewers()[0], "{ list: "+e.List+"(first: 5) { edges { cursor node { id "+code+" } } } }", "")
		var answer struct {
			List struct {
				Edges []struct {
					Cursor string
					Node   struct{ ID, Code string }
				}
			}
		}
		if err := json.Unmarshal([]byte(text.Data), &answer); err != nil {
			t.Fatal(err)
		}
		var known existing
		for _, edge := range answer.List.Edges {
			known.ids = append(known.ids, edge.Node.ID)
			known.codes = append(known.codes, edge.Node.Code)
			known.cursors = append(known.cursors, edge.Cursor)
		}
		all[e.Name] = known
	}
	return all
}
