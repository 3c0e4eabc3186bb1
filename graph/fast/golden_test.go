package fast_test

import (
	"strings"
	"testing"
)

// leftToReference are the golden operations over other things than entities and
// what an edition covers.
func leftToReference() map[string]bool {
	return map[string]bool{"capability_index.graphql": true, "indicator_composition.graphql": true, "viewer.graphql": true}
}

// Every golden operation gets the same bytes from both executors, for everybody,
// with no more statements, and those over entities without the reference's help.
func TestGoldenOperationsAreAnsweredAlike(t *testing.T) {
	p := newPair(t, loaded(t))
	for _, g := range goldens(t) {
		t.Run(g.name, func(t *testing.T) {
			for _, viewer := range viewers() {
				for round := range 3 { // planned, from the plan kept, from the answer kept
					before := p.fast.Counts()
					want, got := ask(t, p.reference, viewer, g.query, g.variables), ask(t, p.quick, viewer, g.query, g.variables)
					if got.String() != want.String() {
						t.Fatalf("%s: the fast executor says\n%s\nthe reference\n%s", viewer.UserName, got, want)
					}
					if got.statements > want.statements {
						t.Errorf("%s: %d statements, the reference needs %d", viewer.UserName, got.statements, want.statements)
					}
					after := p.fast.Counts()
					left := leftToReference()[g.name]
					if strings.HasPrefix(g.name, "indicator_") { // kept when asked for again, unless it is long or an error
						left = left || round < 2 || len(want.errors) > 0 || len(want.data) > 128<<10
					}
					if ran := after.Fast > before.Fast; ran == left {
						t.Errorf("%s: ran fast: %v; %+v", viewer.UserName, ran, after)
					}
				}
			}
		})
	}
}
