package fast_test

import (
	"testing"
)

// leftToReference are the golden operations over other things than entities.
func leftToReference() map[string]bool {
	return map[string]bool{
		"indicator_catalogue.graphql": true, "indicator_composition.graphql": true, "indicator_home.graphql": true,
		"indicator_ranking.graphql": true, "indicator_reconciliation.graphql": true, "indicator_township.graphql": true,
		"indicator_trend.graphql": true, "indicator_villages.graphql": true, "viewer.graphql": true,
	}
}

// Every golden operation gets the same bytes from both executors, for everybody,
// with no more statements, and those over entities without the reference's help.
func TestGoldenOperationsAreAnsweredAlike(t *testing.T) {
	p := newPair(t, loaded(t))
	for _, g := range goldens(t) {
		t.Run(g.name, func(t *testing.T) {
			for _, viewer := range viewers() {
				for range 2 { // planned, and from the plan kept
					before := p.fast.Counts()
					want, got := ask(t, p.reference, viewer, g.query, g.variables), ask(t, p.quick, viewer, g.query, g.variables)
					if got.String() != want.String() {
						t.Fatalf("%s: the fast executor says\n%s\nthe reference\n%s", viewer.UserName, got, want)
					}
					if got.statements > want.statements {
						t.Errorf("%s: %d statements, the reference needs %d", viewer.UserName, got.statements, want.statements)
					}
					after := p.fast.Counts()
					if ran := after.Fast > before.Fast; ran == leftToReference()[g.name] {
						t.Errorf("%s: ran fast: %v; %+v", viewer.UserName, ran, after)
					}
				}
			}
		})
	}
}
