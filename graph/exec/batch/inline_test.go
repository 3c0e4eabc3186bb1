//go:build !race

package batch_test

import (
	"strings"
	"testing"

	"litong3422/graph/exec/exectest"
)

// To-one edges from which no list starts are joined into the statement of their rows,
// up to the budget of joins. The others are looked up, one statement for each edge.
func TestToOneEdgesAreJoinedInline(t *testing.T) {
	t.Parallel()
	p := exectest.NewPair(t, exectest.Loaded(t))
	for name, test := range map[string]struct {
		query      string
		statements int64
	}{
		"of a list": {`{ mediationCases(first: 20) { nodes { number mediator { name organization { name } } organization { name kind } village { name } } } }`, 1},
		"of nodes and edges, with the same names": {`{ mediationCases(first: 20) {
			n: nodes { x: organization { name } } m: nodes { x: mediator { number } } edges { n: node { x: township { name } } } } }`, 1},
		"of each parent's list":   {`{ division(code: "640302100000") { name parent { name } townshipMediationCases(first: 5) { nodes { mediator { name } } } } }`, 2},
		"not where a list starts": {`{ mediationCases(first: 20) { nodes { organization { name township { name } mediators(first: 2) { nodes { name township { name } } } } } } }`, 3},
		"within the budget of joins": {`{ mediationCases(first: 20) { nodes { ` +
			strings.Join([]string{"a", "b", "c", "d", "e", "f", "g", "h"}, ": organization { name township { code } } ") + `: organization { name } } } }`, 1 + 5},
	} {
		t.Run(name, func(t *testing.T) {
			for i, viewer := range exectest.Viewers() {
				before := p.Executors.Batch.Counts().Answered
				want, got := exectest.Ask(t, p.Reference, viewer, test.query, ""), exectest.Ask(t, p.Chain, viewer, test.query, "")
				if got.String() != want.String() {
					t.Fatalf("%s: the chain says\n%s\nthe reference\n%s", viewer.UserName, got, want)
				}
				if p.Executors.Batch.Counts().Answered == before {
					t.Errorf("%s: left to the reference", viewer.UserName)
				}
				if got.Statements > test.statements || i == 0 && got.Statements != test.statements { // who sees nothing looks up nothing
					t.Errorf("%s: %d statements instead of %d", viewer.UserName, got.Statements, test.statements)
				}
			}
		})
	}
}
