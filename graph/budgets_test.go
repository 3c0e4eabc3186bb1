package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/auth"
	"litong3422/internal/demo/demotest"
)

// operations are the committed operations, each with its budget of statements.
func operations(t testing.TB) []exectest.Operation {
	t.Helper()
	return exectest.Operations(t, "testdata")
}

// placing is how many statements more a ranking takes for a viewer of some townships: their
// places are those among all, which are read apart from the viewer's own figures.
const placing = 2

// Every committed operation answers without errors, and with no more statements than
// its budget, however many rows there are.
func TestOperationsKeepTheirBudgets(t *testing.T) { onBothSets(t, operationsKeepTheirBudgets) }

func operationsKeepTheirBudgets(t *testing.T, a api) {
	// A list that is empty on the other set asks for nothing more.
	exact := a.set == demotest.Litong()
	for _, op := range operations(t) {
		t.Run(op.Name, func(t *testing.T) {
			a := a
			a.t = t
			for _, viewer := range []auth.Viewer{leader(), clerk()} {
				r := a.ask(viewer, op.Query, op.Variables)
				budget := op.Budget
				if viewer.Role == auth.Clerk && strings.Contains(op.Query, "ranking") {
					budget += placing
				}
				if r.Statements > budget {
					t.Errorf("%s: %d statements, the budget is %d", viewer.UserName, r.Statements, budget)
				}
				if exact && viewer.Role == auth.Leader && r.Statements < op.Budget {
					t.Errorf("%d statements: the budget of %d is too wide", r.Statements, op.Budget)
				}
				if !json.Valid([]byte(r.Raw)) {
					t.Errorf("%s: the answer is no JSON", viewer.UserName)
				}
			}
		})
	}
}

// BenchmarkOperations runs each operation in process, without HTTP.
func BenchmarkOperations(b *testing.B) {
	a, asker := newAPI(b), leader()
	for _, op := range operations(b) {
		b.Run(op.Name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				a.runBy(a.exec, &asker, op.Query, op.Variables)
			}
		})
	}
}
