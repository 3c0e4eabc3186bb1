//go:build !race

package graph_test

import (
	"fmt"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// A filter by the number of related rows finds the rows of which that many are
// counted, under the viewer's own rights, and an order by it orders by them.
func TestRelationsAreFilteredAndOrderedByTheirCounts(t *testing.T) {
	a := newAPI(t)
	for _, viewer := range []auth.Viewer{leader(), clerk()} {
		all := a.ask(viewer, `{ mediationOrganizations(first: 100, orderBy: [{field: CASES_COUNT, direction: DESC}]) { totalCount nodes { id
			cases { totalCount aggregate(where: {outcome: {eq: FAILED}}) { count } } } } }`, "")
		rows := all.at("mediationOrganizations", "nodes").([]any)
		if len(rows) < 5 {
			t.Fatalf("%s sees %d organisations", viewer.UserName, len(rows))
		}
		last := -1.0
		for i := range rows {
			n := all.count("mediationOrganizations", "nodes", i, "cases", "totalCount")
			if last >= 0 && n > last {
				t.Errorf("%s: %v cases after %v", viewer.UserName, n, last)
			}
			last = n
		}
		most := all.count("mediationOrganizations", "nodes", 2, "cases", "totalCount")
		for bounds, holds := range map[string]func(cases, failed float64) bool{
			fmt.Sprintf("gte: %d", int(most)):                     func(n, _ float64) bool { return n >= most },
			fmt.Sprintf("gt: %d, lt: %d", int(most)/2, int(most)): func(n, _ float64) bool { return n > float64(int(most)/2) && n < most },
			`where: {outcome: {eq: FAILED}}, gte: 2`:              func(_, f float64) bool { return f >= 2 },
			`where: {outcome: {eq: FAILED}}, eq: 0`:               func(_, f float64) bool { return f == 0 },
			fmt.Sprintf("ne: %d, lte: 1000000", int(most)):        func(n, _ float64) bool { return n != most },
			`where: {and: [], outcome: {isNull: true}}, gte: 100`: func(float64, float64) bool { return false },
		} {
			want := 0.0
			for i := range rows {
				if holds(all.count("mediationOrganizations", "nodes", i, "cases", "totalCount"), all.count("mediationOrganizations", "nodes", i, "cases", "aggregate", "count")) {
					want++
				}
			}
			r := a.ask(viewer, fmt.Sprintf(`query($ids: [ID!]) { mediationOrganizations(where: {id: {in: $ids}, cases: {count: {%s}}}) { totalCount } }`, bounds), fmt.Sprintf(`{"ids": [%s]}`, ids(rows)))
			if got := r.count("mediationOrganizations", "totalCount"); got != want {
				t.Errorf("%s: {%s} finds %v organisations, want %v", viewer.UserName, bounds, got, want)
			}
		}
	}
}

func ids(rows []any) string {
	text := ""
	for i, row := range rows {
		if i > 0 {
			text += ","
		}
		text += fmt.Sprintf("%q", row.(map[string]any)["id"])
	}
	return text
}

// A count without a bound, or with one that no count has, is a slip and refused.
func TestRelationCountsRefuse(t *testing.T) {
	a := newAPI(t)
	viewer := leader()
	for _, count := range []string{`{}`, `{where: {}}`, `null`, `{gte: null}`, `{gte: -1}`} {
		r := a.run(&viewer, `{ mediators(where: {cases: {count: `+count+`}}) { totalCount } }`, "")
		if kinds := r.kinds(); len(kinds) != 1 || kinds[0] != fault.Invalid {
			t.Errorf("%s: %v %s", count, r.Errors, r.Raw)
		}
	}
}
