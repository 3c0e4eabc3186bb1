package batch_test

import (
	"strings"
	"testing"

	"litong3422/graph/exec/exectest"
)

// Operations that select entities and other root fields are answered as by the reference,
// in the order of the selection, with the statements of both parts. The entities run here.
func TestMixedOperationsAreAnsweredAlike(t *testing.T) {
	p := exectest.NewPair(t, exectest.Loaded(t))
	const entities = `cases: mediationCases(first: 3) { totalCount nodes { number village { name } } }`
	for name, test := range map[string]struct {
		query, variables string
		parts            []string // whose statements add up to those of the query; nil: not compared
	}{
		"an entity first":       {`{ ` + entities + ` viewer { userName townships { code } } }`, "", []string{`{ ` + entities + ` }`, `{ viewer { userName townships { code } } }`}},
		"an entity last":        {`{ viewer { userName townships { code } } ` + entities + ` }`, "", []string{`{ ` + entities + ` }`, `{ viewer { userName townships { code } } }`}},
		"an entity between":     {`{ a: savedQueries { title } ` + entities + ` b: viewer { role } __typename c: viewer { displayName } }`, "", []string{`{ ` + entities + ` }`, `{ a: savedQueries { title } }`}},
		"fragments and merging": {`query { ...V ...E viewer { displayName } } fragment V on Query { viewer { userName ...R } } fragment R on Viewer { role } fragment E on Query { ` + entities + ` }`, "", nil},
		"conditions": {`query($yes: Boolean!, $no: Boolean!) { viewer @include(if: $yes) { userName } savedQueries @skip(if: $yes) { title } ` + entities + ` pillars @include(if: $no) { number } }`,
			`{"yes": true, "no": false}`, []string{`{ ` + entities + ` }`}},
		"text with braces and quotes": {`{ a: explainCost(query: "{ viewer { userName } }", variables: {}) { requested parts { path } } ` + entities + ` b: explainCost(query: "query($a: [String!]) { viewer { userName } }") { requested } }`, "", nil},
		"introspection":               {`{ __type(name: "Division") { name } ` + entities + ` }`, "", nil},
		"a row that does not exist":   {`{ viewer { userName } division(code: "640302999999") { name } }`, "", nil},
		"null at one field":           {`{ node(id: "x") { id } ` + entities + ` }`, "", nil},
		"null of the whole":           {`{ slowOperations { totalCount } division(code: "640302999999") { name } ` + entities + ` }`, "", nil},
		"groups beyond the limit": {`{ viewer { userName } division(code: "640302100000") { name townshipServiceRequests { groups(by: [{field: NUMBER}]) { aggregate { count } } } }
			divisions(first: 20, where: {level: {eq: TOWNSHIP}}) { nodes { code townshipServiceRequests { groups(by: [{field: NUMBER}]) { aggregate { count } } } } } }`, "", nil},
		"indicators": {`{ indicators(subItem: "3.1") { code } ` + entities + ` }`, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			for _, viewer := range exectest.Viewers() {
				want := exectest.Ask(t, p.Reference, viewer, test.query, test.variables)
				for range 3 { // planned, from the plan, from the cache
					before := p.Executors.Batch.Counts()
					got := exectest.Ask(t, p.Chain, viewer, test.query, test.variables)
					if got.String() != want.String() {
						t.Fatalf("%s: the chain says\n%s\nthe reference\n%s", viewer.UserName, got, want)
					}
					if after := p.Executors.Batch.Counts(); after.Mixed != before.Mixed+1 || after.Discarded != before.Discarded {
						t.Errorf("%s: not answered as a mixed operation: %+v, before %+v", viewer.UserName, after, before)
					}
					var sum int64
					for _, part := range test.parts {
						sum += exectest.Ask(t, p.Chain, viewer, part, "").Statements
					}
					if test.parts != nil && got.Statements != sum {
						t.Errorf("%s: %d statements, the parts take %d", viewer.UserName, got.Statements, sum)
					}
				}
			}
		})
	}
}

// Groups beyond the limit fail at their places, after one run.
func TestGroupsBeyondTheLimitRunOnce(t *testing.T) {
	p := exectest.NewPair(t, exectest.Loaded(t))
	const by = `by: [{field: NUMBER}]`
	for _, query := range []string{
		`{ mediationCases { groups(` + by + `) { aggregate { count } } } }`,
		`{ mediationCases { totalCount groups(` + by + `) { aggregate { count } nodes(first: 1) { id } } } pools: divisions(first: 1) { nodes { code } } }`,
		`{ division(code: "640302100000") { name townshipServiceRequests { groups(` + by + `) { aggregate { count } } } } divisions(first: 1) { nodes { code } } }`,
		`{ divisions(first: 20, where: {level: {eq: TOWNSHIP}}) { nodes { code townshipServiceRequests { groups(` + by + `) { aggregate { count } } } } } }`,
	} {
		for _, viewer := range exectest.Viewers() {
			want := exectest.Ask(t, p.Reference, viewer, query, "")
			before := p.Executors.Batch.Counts()
			got := exectest.Ask(t, p.Chain, viewer, query, "")
			if got.String() != want.String() {
				t.Errorf("%s\n%s: the chain says\n%s\nthe reference\n%s", query, viewer.UserName, got, want)
			}
			if after := p.Executors.Batch.Counts(); after.Answered != before.Answered+1 || len(want.Errors) > 0 && strings.Contains(want.Errors[0], "LIMIT") && got.Statements > want.Statements {
				t.Errorf("%s\n%s: %+v, before %+v; %d statements, the reference needs %d", query, viewer.UserName, after, before, got.Statements, want.Statements)
			}
		}
	}
}
