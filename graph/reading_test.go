//go:build !race

package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// Pages put together are the whole list, forwards and backwards, whatever the order.
func TestPagesPutTogetherAreTheList(t *testing.T) {
	a := newAPI(t)
	for _, order := range []string{
		`[{field: NAME, collation: PINYIN}]`,
		`[{field: NAME, collation: STROKE, direction: DESC}]`,
		`[{field: VALID_TO, nulls: FIRST}, {field: KIND, direction: DESC}]`,
		`[{field: AREA_KM2, direction: DESC, nulls: LAST}]`,
		`[{field: IN_BASELINE}, {field: CREATED_AT}]`,
	} {
		total := int(a.ask(leader(), `{ divisions { totalCount } }`, "").at("divisions", "totalCount").(float64))
		forward := a.walk(`first: 37`, "after", "endCursor", "hasNextPage", order)
		backward := a.walk(`last: 41`, "before", "startCursor", "hasPreviousPage", order)
		slices.Reverse(backward)
		if len(forward) != total || !slices.Equal(forward, backward) {
			t.Errorf("%s: %d rows forwards, %d backwards, of %d; equal: %v", order, len(forward), len(backward), total, slices.Equal(forward, backward))
		}
		if distinct := slices.Compact(slices.Sorted(slices.Values(forward))); len(distinct) != total {
			t.Errorf("%s: a row came twice", order)
		}
	}
}

// walk reads a list page by page, the last row of each page last.
func (a api) walk(size, cursorArgument, cursorField, more, order string) []string {
	a.t.Helper()
	var ids []string
	cursor := ""
	for range 100 {
		r := a.ask(leader(), fmt.Sprintf(`{ divisions(%s %s, orderBy: %s) { nodes { id } pageInfo { %s %s } } }`, size, cursor, order, cursorField, more), "")
		nodes, _ := r.at("divisions", "nodes").([]any)
		page := make([]string, len(nodes))
		for i, n := range nodes {
			page[i] = n.(map[string]any)["id"].(string)
		}
		if cursorArgument == "before" {
			slices.Reverse(page)
		}
		ids = append(ids, page...)
		if r.at("divisions", "pageInfo", more) != true {
			return ids
		}
		cursor = fmt.Sprintf("%s: %q", cursorArgument, r.at("divisions", "pageInfo", cursorField))
	}
	a.t.Fatal("the pages have no end")
	return nil
}

// A cursor goes with the list, filter and order it came from.
func TestACursorOfAnotherListIsRefused(t *testing.T) {
	a := newAPI(t)
	cursor := a.ask(leader(), `{ divisions(first: 1, orderBy: {field: NAME}) { pageInfo { endCursor } } }`, "").at("divisions", "pageInfo", "endCursor")
	for name, query := range map[string]string{
		"another order":  `{ divisions(first: 1, orderBy: {field: CODE}, after: %q) { nodes { id } } }`,
		"another filter": `{ divisions(first: 1, orderBy: {field: NAME}, where: {kind: {eq: TOWN}}, after: %q) { nodes { id } } }`,
		"another list":   `{ serviceItems(first: 1, orderBy: {field: NAME}, after: %q) { nodes { id } } }`,
		"an edge":        `{ division(code: "640302000000") { children(first: 1, orderBy: {field: NAME}, after: %q) { nodes { id } } } }`,
	} {
		viewer := leader()
		if kinds := a.run(&viewer, fmt.Sprintf(query, cursor), "").kinds(); len(kinds) != 1 || kinds[0] != fault.CursorMismatch {
			t.Errorf("%s: %v", name, kinds)
		}
	}
	a.ask(leader(), fmt.Sprintf(`{ divisions(first: 5, orderBy: {field: NAME, direction: ASC}, after: %q) { nodes { id } } }`, cursor), "")
}

// nodes keeps length and order; missing, malformed and forbidden are null alike.
func TestNodesAreAlignedAndDiscloseNothing(t *testing.T) {
	a := newAPI(t)
	elsewhere := `where: {township: {code: {ne: "` + township + `"}}}`
	r := a.ask(leader(), `{ mediationCases(first: 1, `+elsewhere+`) { nodes { id } } mediators(first: 1, where: {township: {code: {eq: "`+township+`"}}}) { nodes { id } } division(code: "`+township+`") { id } }`, "")
	foreign, own, division := r.at("mediationCases", "nodes", 0, "id"), r.at("mediators", "nodes", 0, "id"), r.at("division", "id")
	query := fmt.Sprintf(`{ nodes(ids: [%q, "garbage", %q, %q, %q]) { __typename id ... on Mediator { number organization { name } } ... on Division { name } ... on MediationCase { number } } node(id: %q) { id } }`,
		own, foreign, division, own, foreign)

	all := a.ask(leader(), query, "")
	if all.at("nodes", 0, "id") != own || all.at("nodes", 1) != nil || all.at("nodes", 2, "id") != foreign || all.at("nodes", 3, "name") == nil || all.at("nodes", 4, "id") != own {
		t.Errorf("the leader got %s", all.Raw)
	}
	clerks := a.ask(clerk(), query, "")
	if list, _ := clerks.at("nodes").([]any); len(list) != 5 || list[2] != nil || clerks.at("node") != nil {
		t.Errorf("the clerk got %s", clerks.Raw)
	}
	if clerks.at("nodes", 0, "id") != own || clerks.at("nodes", 3, "id") != division {
		t.Errorf("the clerk does not see its own: %s", clerks.Raw)
	}
}

// A clerk's lists, counts, aggregates and groups hold rows of its township only,
// and what everybody shares.
func TestAClerkSeesItsTownshipOnly(t *testing.T) {
	a := newAPI(t)
	for _, e := range derive(t).Catalogue.Entities {
		if !e.TownshipScoped || e.Ref("township") == nil {
			continue
		}
		mine := fmt.Sprintf(`where: {township: {code: {eq: %q}}}`, township)
		if e.SharedWhenNull {
			mine = fmt.Sprintf(`where: {or: [{township: {code: {eq: %q}}}, {not: {township: {}}}]}`, township)
		}
		query := `{ %s%s { totalCount countUpTo(limit: 100000) { value } aggregate { count }
			groups(by: {field: TOWNSHIP}) { key { township { code } } aggregate { count } } nodes { id township { code } } } }`
		want := a.ask(leader(), fmt.Sprintf(query, e.List, "("+mine+", orderBy: {field: CREATED_AT})"), "")
		got := a.ask(clerk(), fmt.Sprintf(query, e.List, "(orderBy: {field: CREATED_AT})"), "")
		if got.Raw != want.Raw {
			t.Errorf("%s: a clerk gets\n%.300s\na leader who asks for the township\n%.300s", e.Name, got.Raw, want.Raw)
		}
		foreign := a.ask(clerk(), fmt.Sprintf(`{ %s(where: {township: {code: {ne: %q}}}) { totalCount nodes { id } aggregate { count } } }`, e.List, township), "")
		if n := foreign.at(e.List, "totalCount"); n != float64(0) {
			t.Errorf("%s: a clerk counts %v rows of other townships", e.Name, n)
		}
	}
}

// No filter on an edge leads a clerk to rows beyond its scope.
func TestAFilterThroughAnEdgeDisclosesNothingBeyondTheScope(t *testing.T) {
	a := newAPI(t)
	r := a.ask(clerk(), fmt.Sprintf(`{ district: divisions(where: {code: {eq: %[1]q}, townshipMediationCases: {some: {}}}) { totalCount }
		parents: divisions(where: {children: {some: {code: {ne: %[2]q}, level: {eq: TOWNSHIP}}}}) { totalCount } }`, district, township), "")
	if r.at("parents", "totalCount") != float64(0) {
		t.Errorf("a clerk learns of other townships through their parent: %s", r.Raw)
	}
}

// Personal data are masked for everybody.
func TestPersonalDataAreMasked(t *testing.T) {
	a := newAPI(t)
	for _, viewer := range []auth.Viewer{leader(), clerk(), {UserName: "admin", Role: auth.Admin, County: county}} {
		r := a.ask(viewer, `{ volunteers(first: 50) { nodes { name phone } } }`, "")
		for _, n := range r.at("volunteers", "nodes").([]any) {
			row := n.(map[string]any)
			name, _ := row["name"].(string)
			phone, _ := row["phone"].(string)
			if !strings.HasSuffix(name, "*") || phone != "" && !strings.Contains(phone, "****") {
				t.Errorf("%s reads %q %q", viewer.UserName, name, phone)
			}
		}
	}
}

// Names of post-holders are shown in full to leaders, and masked to all others. A
// citizen's name is masked for leaders, too.
func TestPostHoldersAreNamedToLeaders(t *testing.T) {
	a := newAPI(t)
	viewers := []auth.Viewer{
		leader(), clerk(), {UserName: "admin", Role: auth.Admin, County: county},
		{UserName: "analyst", Role: auth.Analyst, County: county}, {UserName: "partner", Role: auth.Partner, County: county},
	}
	for _, viewer := range viewers {
		r := a.ask(viewer, `{
			institutionPosts(first: 50) { nodes { holderName } }
			petitionSessions(first: 50) { nodes { leader } }
			serviceRequests(first: 50) { nodes { applicantName } }
		}`, "")
		for list, field := range map[string]string{"institutionPosts": "holderName", "petitionSessions": "leader", "serviceRequests": "applicantName"} {
			rows, _ := r.at(list, "nodes").([]any)
			if len(rows) == 0 {
				t.Errorf("%s reads no %s: %.300s", viewer.Role, list, r.Raw)
			}
			open := viewer.Role == auth.Leader && list != "serviceRequests"
			for _, row := range rows {
				if name, _ := row.(map[string]any)[field].(string); name == "" || strings.Contains(name, "*") == open {
					t.Errorf("%s reads the %s %q", viewer.Role, field, name)
				}
			}
		}
	}
}

// Aliases, fragments and conditions hold inside figures too.
func TestFiguresFollowTheSelection(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `query($yes: Boolean!, $no: Boolean!) {
		mediationCases {
			aggregate { n: count ...Money @include(if: $yes) ... on MediationCaseAggregate @skip(if: $yes) { countDistinct(field: STATUS) } kind: __typename }
			groups(by: {field: STATUS}) { ...Keyed aggregate @skip(if: $yes) { count } figures: aggregate { n: count } }
		}
	}
	fragment Money on MediationCaseAggregate { sum { total: amount amount @include(if: $no) } }
	fragment Keyed on MediationCaseGroup { __typename key { state: status __typename } }`, `{"yes": true, "no": false}`)
	figures := r.at("mediationCases", "aggregate").(map[string]any)
	if len(figures) != 3 || figures["kind"] != "MediationCaseAggregate" || r.at("mediationCases", "aggregate", "sum", "total") == nil {
		t.Errorf("figures: %s", r.Raw)
	}
	group := r.at("mediationCases", "groups", 0).(map[string]any)
	if len(group) != 3 || group["__typename"] != "MediationCaseGroup" || r.at("mediationCases", "groups", 0, "key", "state") == nil || r.at("mediationCases", "groups", 0, "figures", "n") == nil {
		t.Errorf("groups: %s", r.Raw)
	}
	if r.Statements != 2 {
		t.Errorf("%d statements", r.Statements)
	}
}

// Filters apply before grouping, also those of the list that the groups are of.
func TestFiltersApplyBeforeGrouping(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{
		mediationCases(where: {complexity: {eq: COMPLEX}}) {
			all: aggregate { count }
			groups(by: {field: CATEGORY}, where: {outcome: {in: [SUCCESS_WRITTEN, SUCCESS_ORAL]}}) { key { category } aggregate { count } failed: aggregate(where: {outcome: {eq: FAILED}}) { count } }
		}
	}`, "")
	sum := 0.0
	for i := range r.at("mediationCases", "groups").([]any) {
		sum += r.at("mediationCases", "groups", i, "aggregate", "count").(float64)
		if failed := r.at("mediationCases", "groups", i, "failed", "count"); failed != float64(0) {
			t.Errorf("group %d has %v failures", i, failed)
		}
	}
	if sum != 830 || r.at("mediationCases", "all", "count") != float64(855) {
		t.Errorf("the groups count %v successes of %v complex cases", sum, r.at("mediationCases", "all", "count"))
	}
}
