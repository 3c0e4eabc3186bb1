package fast_test

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"
)

// operationsPerCase makes thousands of operations of rapid's hundred cases.
const operationsPerCase = 25

// Drawn operations get the same bytes and the same errors from both executors,
// whoever asks; and it is really the fast one that answers.
func TestDrawnOperationsAreAnsweredAlike(t *testing.T) {
	p := newPair(t, loaded(t))
	all := viewers()
	known := known(t, p)
	asked, refused := int64(0), int64(0)
	rapid.Check(t, func(t *rapid.T) {
		for range operationsPerCase {
			op := drawOperation(t, p.resolver.Catalogue(), known)
			viewer := rapid.SampledFrom(all).Draw(t, "viewer")
			want := ask(t, p.reference, viewer, op.query, op.variables)
			before := p.fast.Counts()
			got := ask(t, p.quick, viewer, op.query, op.variables)
			if got.String() != want.String() {
				t.Fatalf("%s\n%s\n%s: the fast executor says\n%s\nthe reference\n%s", op.query, op.variables, viewer.UserName, got, want)
			}
			after := p.fast.Counts()
			// What is read along with a row by its key is read in vain where there is none.
			if after.Fast > before.Fast && got.statements > want.statements && len(want.errors) == 0 {
				t.Fatalf("%s\n%s\n%s: %d statements, the reference needs %d", op.query, op.variables, viewer.UserName, got.statements, want.statements)
			}
			if after.Discarded > before.Discarded && len(want.errors) == 0 {
				t.Fatalf("%s\n%s\n%s: discarded", op.query, op.variables, viewer.UserName)
			}
			asked++
			if len(want.errors) > 0 && after.Fast == before.Fast {
				refused++
			}
		}
	})
	c := p.fast.Counts()
	t.Logf("%d operations: %+v, %d left for their mistakes", asked, c, refused)
	if eligible := asked - refused; c.Fast*100 < eligible*95 {
		t.Errorf("only %d of %d operations without mistakes ran fast", c.Fast, eligible)
	}
}

// known are some rows of every entity, as the reference tells them.
func known(t *testing.T, p pair) map[string]existing {
	all := map[string]existing{}
	for _, e := range p.resolver.Catalogue().Entities {
		code := ""
		if e.Key != "id" {
			code = e.Key
		}
		text := ask(t, p.reference, viewers()[0], "{ list: "+e.List+"(first: 5) { edges { cursor node { id "+code+" } } } }", "")
		var answer struct {
			List struct {
				Edges []struct {
					Cursor string
					Node   struct{ ID, Code string }
				}
			}
		}
		if err := json.Unmarshal([]byte(text.data), &answer); err != nil {
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
