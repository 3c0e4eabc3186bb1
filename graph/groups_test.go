//go:build !race

package graph_test

import (
	"fmt"
	"testing"

	"litong3422/internal/fault"
)

// count is the figure of a group, or of a list.
func (r result) count(path ...any) float64 {
	n, _ := r.at(path...).(float64)
	return n
}

// Groups beyond edges count what filters through the same edges count.
func TestGroupsLeadThroughEdges(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{ mediationCases { groups(by: [{township: {field: KIND}}, {village: {parent: {field: NAME}}}, {field: VILLAGE}, {organization: {field: ESTABLISHED_ON, bucket: YEAR}}], first: 7,
		orderBy: [{keyAt: 0, direction: DESC}, {measure: {function: COUNT}, direction: DESC}]) {
		key { status village { code } via { __typename township { kind code } village { kind via { parent { name kind } } } mediator { number } organization { establishedOn { from to } } } }
		aggregate { count } } } }`, "")
	previous := "ZZZ"
	for i := range r.at("mediationCases", "groups").([]any) {
		key := func(path ...any) any { return r.at(append([]any{"mediationCases", "groups", i, "key"}, path...)...) }
		kind := key("via", "township", "kind").(string)
		if kind > previous {
			t.Errorf("group %d: %s after %s", i, kind, previous)
		}
		previous = kind
		if key("via", "mediator") != nil || key("status") != nil || key("via", "township", "code") != nil {
			t.Errorf("group %d shows what it is not grouped by: %v", i, key())
		}
		village, parent := "{village: {code: {isNull: false}}}", "{}"
		if code := key("village", "code"); code != nil {
			village = fmt.Sprintf("{village: {code: {eq: %q}, parent: {name: {eq: %q}}}}", code, key("via", "village", "via", "parent", "name"))
		} else {
			village, parent = "{not: "+village+"}", "{}"
		}
		want := a.ask(leader(), fmt.Sprintf(`{ mediationCases(where: {and: [%s, %s], township: {kind: {eq: %s}}, organization: {establishedOn: {between: {from: %q, to: %q}}}}) { totalCount } }`,
			village, parent, kind, key("via", "organization", "establishedOn", "from"), key("via", "organization", "establishedOn", "to")), "").at("mediationCases", "totalCount")
		if got := r.at("mediationCases", "groups", i, "aggregate", "count"); got != want {
			t.Errorf("group %d, %v: %v rows, the filter finds %v", i, key(), got, want)
		}
	}
}

// Conditions on figures keep groups by any figure, filtered ones too, shown or not.
func TestHavingKeepsGroupsByTheirFigures(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{ mediationCases {
		all: groups(by: [{field: TOWNSHIP}], orderBy: [{measure: {function: COUNT, where: {outcome: {eq: FAILED}}}, direction: DESC}]) { key { township { code } } aggregate { count max { openedOn } } failed: aggregate(where: {outcome: {eq: FAILED}}) { count } }
		some: groups(by: [{field: TOWNSHIP}], having: [
			{measure: {function: COUNT, where: {outcome: {eq: FAILED}}}, number: {gte: 1, lt: "1000"}},
			{measure: {function: MAX, field: OPENED_ON}, date: {gte: "2019-06-01"}},
			{measure: {function: MIN, field: CREATED_AT}, instant: {gt: "2001-01-01T00:00:00Z"}}],
			orderBy: [{measure: {function: COUNT, where: {outcome: {eq: FAILED}}}, direction: DESC}]) { key { township { code } } }
	} }`, "")
	var want []any
	previous := 1e9
	for i := range r.at("mediationCases", "all").([]any) {
		failed := r.count("mediationCases", "all", i, "failed", "count")
		if failed > previous {
			t.Errorf("%v failures after %v", failed, previous)
		}
		previous = failed
		last, _ := r.at("mediationCases", "all", i, "aggregate", "max", "openedOn").(string)
		if failed >= 1 && last >= "2019-06-01" {
			want = append(want, r.at("mediationCases", "all", i, "key", "township", "code"))
		}
	}
	got := r.at("mediationCases", "some").([]any)
	if len(got) != len(want) || len(want) == 0 {
		t.Fatalf("%d groups, want %d", len(got), len(want))
	}
	for i := range want {
		if code := r.at("mediationCases", "some", i, "key", "township", "code"); code != want[i] {
			t.Errorf("group %d is %v, want %v", i, code, want[i])
		}
	}
}

// Filled gaps are groups like others: typed, counted zero, ordered and cut.
func TestGapsAreFilledOnRequest(t *testing.T) {
	a := newAPI(t)
	ask := func(by, more string) result {
		return a.ask(leader(), `{ mediationCases(where: {openedOn: {between: {from: "2018-03-05", to: "2018-04-02"}}, category: {eq: NEIGHBOUR}}) {
			groups(by: [`+by+`]`+more+`) { key { category openedOn { label from partial } } aggregate { count countDistinct(field: STATUS) sum { amount } } nodes { id } } } }`, "")
	}
	for bucket, want := range map[string]int{"DAY": 90, "WEEK": 14, "TEN_DAY": 10, "MONTH": 4, "QUARTER": 2, "HALF_YEAR": 1, "YEAR": 1} {
		r := ask(`{field: OPENED_ON, bucket: `+bucket+`, fillGaps: true, from: "2018-02-10", to: "2018-05-10"}`, "")
		groups := r.at("mediationCases", "groups").([]any)
		if len(groups) != want {
			t.Errorf("%s: %d groups, want %d", bucket, len(groups), want)
		}
		total := 0.0
		for i := range groups {
			n := r.count("mediationCases", "groups", i, "aggregate", "count")
			total += n
			sum, nodes := r.at("mediationCases", "groups", i, "aggregate", "sum", "amount"), r.at("mediationCases", "groups", i, "nodes").([]any)
			if n == 0 && (sum != nil || len(nodes) > 0) || n > 0 && len(nodes) == 0 {
				t.Errorf("%s: a group of %v rows has the sum %v and %d nodes", bucket, n, sum, len(nodes))
			}
		}
		if plain := ask(`{field: OPENED_ON, bucket: `+bucket+`}`, ""); total != plain.sum("mediationCases") || total == 0 {
			t.Errorf("%s: %v rows in filled groups, %v in plain ones", bucket, total, plain.sum("mediationCases"))
		}
	}
	// Without bounds, from the first period found to the last; each combination of the other keys.
	r := ask(`{field: CATEGORY}, {field: OPENED_ON, fillGaps: true}`, `, orderBy: [{key: OPENED_ON, direction: DESC}], first: 5`)
	if n := len(r.at("mediationCases", "groups").([]any)); n != 5 || r.at("mediationCases", "groups", 0, "key", "category") != "NEIGHBOUR" {
		t.Errorf("%d groups: %s", n, r.Raw)
	}
	r = ask(`{field: OPENED_ON, bucket: MONTH, fillGaps: true, from: "2018-01-01", to: "2018-12-31"}`, `, having: [{measure: {function: COUNT}, number: {eq: 0}}]`)
	if n := len(r.at("mediationCases", "groups").([]any)); n < 10 {
		t.Errorf("%d months without cases of the two", n)
	}
}

// sum adds the counts of all groups of a list.
func (r result) sum(list string) float64 {
	total := 0.0
	for i := range r.at(list, "groups").([]any) {
		total += r.count(list, "groups", i, "aggregate", "count")
	}
	return total
}

// The rows that groups show are those that a list with the same filter and order begins with.
func TestGroupsShowTheirFirstRows(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{ mediationOrganizations(first: 3, where: {kind: {eq: TOWNSHIP}}) { nodes { id cases(where: {outcome: {isNull: false}}) {
		groups(by: [{field: CATEGORY}, {field: OUTCOME}], first: 4, where: {complexity: {eq: ORDINARY}}) { key { category outcome }
			newest: nodes(first: 2, orderBy: [{field: CLOSED_ON, direction: DESC}]) { id closedOn partiesText: number __typename } oldest: nodes(first: 1) { number } } } } } }`, "")
	if r.Statements != 4 {
		t.Errorf("%d statements", r.Statements)
	}
	seen := 0
	for o := range r.at("mediationOrganizations", "nodes").([]any) {
		for g := range r.at("mediationOrganizations", "nodes", o, "cases", "groups").([]any) {
			at := func(path ...any) any {
				return r.at(append([]any{"mediationOrganizations", "nodes", o, "cases", "groups", g}, path...)...)
			}
			want := a.ask(leader(), fmt.Sprintf(`{ mediationCases(first: 2, orderBy: [{field: CLOSED_ON, direction: DESC}], where: {organization: {id: {eq: %q}}, complexity: {eq: ORDINARY}, category: {eq: %s}, outcome: {eq: %s}}) { nodes { id } } }`,
				r.at("mediationOrganizations", "nodes", o, "id"), at("key", "category"), at("key", "outcome")), "")
			nodes := want.at("mediationCases", "nodes").([]any)
			for i := range nodes {
				seen++
				if got := at("newest", i, "id"); got != want.at("mediationCases", "nodes", i, "id") || at("newest", i, "__typename") != "MediationCase" {
					t.Errorf("row %d of a group is %v, want %v", i, got, want.at("mediationCases", "nodes", i, "id"))
				}
			}
			if got := at("newest").([]any); len(got) != len(nodes) || len(at("oldest").([]any)) != 1 {
				t.Errorf("%d rows, want %d", len(got), len(nodes))
			}
		}
	}
	if seen == 0 {
		t.Error("no rows at all")
	}
}

// What groups cannot mean is refused by name.
func TestGroupsRefuseWhatTheyCannotMean(t *testing.T) {
	a := newAPI(t)
	viewer := leader()
	for _, arguments := range []string{
		`by: [{}]`,
		`by: [{field: STATUS, township: {field: KIND}}]`,
		`by: [{field: STATUS}, {field: STATUS}]`,
		`by: [{township: {field: KIND}}, {township: {field: KIND}}]`,
		`by: [{bucket: MONTH, organization: {field: ESTABLISHED_ON}}]`,
		`by: [{field: STATUS, bucket: MONTH}]`,
		`by: [{field: STATUS, fillGaps: true}]`,
		`by: [{field: OPENED_ON, from: "2018-01-01"}]`,
		`by: [{field: OPENED_ON, fillGaps: true, from: "2018-01-02", to: "2018-01-01"}]`,
		`by: [{field: OPENED_ON, fillGaps: true}, {field: CLOSED_ON, fillGaps: true}]`,
		`by: [{field: STATUS}], orderBy: [{key: CATEGORY}]`,
		`by: [{field: STATUS}], orderBy: [{keyAt: 1}]`,
		`by: [{field: STATUS}], orderBy: [{key: STATUS, keyAt: 0}]`,
		`by: [{field: STATUS}], having: [{measure: {function: COUNT}}]`,
		`by: [{field: STATUS}], having: [{measure: {function: COUNT}, number: {}}]`,
		`by: [{field: STATUS}], having: [{measure: {function: COUNT}, number: {gt: null}}]`,
		`by: [{field: STATUS}], having: [{measure: {function: COUNT}, date: {gt: "2018-01-01"}}]`,
		`by: [{field: STATUS}], having: [{measure: {function: MAX, field: OPENED_ON}, number: {gt: 1}}]`,
		`by: [{field: STATUS}], having: [{measure: {function: SUM, field: OPENED_ON}, number: {gt: 1}}]`,
	} {
		if kinds := a.run(&viewer, `{ mediationCases { groups(`+arguments+`) { aggregate { count } } } }`, "").kinds(); len(kinds) != 1 || kinds[0] != fault.Invalid {
			t.Errorf("%s: %v", arguments, kinds)
		}
	}
	for _, arguments := range []string{
		`by: [{field: OPENED_ON, fillGaps: true, from: "1900-01-01", to: "2018-01-01"}]`,
		`by: [{township: {parent: {parent: {parent: {field: KIND}}}}}]`,
	} {
		if kinds := a.run(&viewer, `{ mediationCases { groups(`+arguments+`) { aggregate { count } } } }`, "").kinds(); len(kinds) != 1 || kinds[0] != fault.LimitExceeded {
			t.Errorf("%s: %v", arguments, kinds)
		}
	}
	for _, first := range []string{"0", "21"} {
		if kinds := a.run(&viewer, `{ mediationCases { groups(by: [{field: STATUS}]) { nodes(first: `+first+`) { id } } } }`, "").kinds(); len(kinds) != 1 || kinds[0] != fault.Invalid {
			t.Errorf("nodes(first: %s): %v", first, kinds)
		}
	}
}

// A part of the groups is never shown as if it were all: who wants a part says so.
func TestGroupsAreNeverCutInSilence(t *testing.T) {
	a := newAPI(t)
	viewer := leader()
	const by = `by: [{field: NUMBER}]`
	for _, query := range []string{
		`{ mediationCases { groups(` + by + `) { aggregate { count } } } }`,
		`query($n: Int) { mediationCases { groups(` + by + `, first: $n) { aggregate { count } } } }`,
		`{ mediationCases { groups(` + by + `, first: null) { aggregate { count } nodes(first: 1) { id } } } }`,
		`{ division(code: "640302000000") { township { code } } divisions(first: 20, where: {level: {eq: TOWNSHIP}}) { nodes { townshipServiceRequests { groups(` + by + `) { aggregate { count } } } } } }`,
	} {
		if kinds := a.run(&viewer, query, "").kinds(); len(kinds) == 0 || kinds[0] != fault.LimitExceeded {
			t.Errorf("%s: %v", query, kinds)
		}
	}
	for _, n := range []int{1000, 3} {
		groups := a.ask(viewer, `query($n: Int) { mediationCases { groups(`+by+`, first: $n) { aggregate { count } } } }`, fmt.Sprintf(`{"n": %d}`, n)).at("mediationCases", "groups").([]any)
		if len(groups) != n {
			t.Errorf("the first %d: %d groups", n, len(groups))
		}
	}
}
