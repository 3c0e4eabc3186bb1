package batch_test

import (
	"testing"

	"litong3422/graph/exec/exectest"
)

// Lists of one entity, at the root and at edges, each have figures of their own.
func TestListsOfOneEntityHaveTheirOwnFigures(t *testing.T) {
	p := exectest.NewPair(t, exectest.Loaded(t))
	for _, query := range []string{
		`{ a: mediationCases { distinct(field: STATUS) { values { value count } } } b: mediationCases { distinct(field: OUTCOME) { values { value count } } } }`,
		`{ a: mediationCases(where: { status: { eq: CLOSED } }) { distinct(field: CATEGORY, first: 3) { values { value } hasMore } }
			b: mediationCases { distinct(field: CATEGORY) { values { value count } } } indicator(code: "MED_ALL_CASES") { code } }`,
		`{ divisions(where: { level: { eq: TOWNSHIP } }, first: 3) { nodes {
			a: townshipMediationCases { distinct(field: STATUS) { values { value count } } }
			b: townshipMediationCases { distinct(field: OUTCOME) { values { value count } } aggregate { count } groups(by: [{ field: STATUS }]) { aggregate { count } } }
		} } }`,
	} {
		want := exectest.Ask(t, p.Reference, exectest.Viewers()[0], query, "")
		before := p.Executors.Batch.Counts().Answered
		got := exectest.Ask(t, p.Chain, exectest.Viewers()[0], query, "")
		if len(want.Errors) > 0 || got.String() != want.String() {
			t.Errorf("%s\nthe chain says\n%s\nthe reference\n%s", query, got, want)
		}
		if p.Executors.Batch.Counts().Answered == before {
			t.Errorf("%s is left to the reference", query)
		}
	}
}
