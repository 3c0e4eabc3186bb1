//go:build !race

package graph_test

import (
	"fmt"
	"slices"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// names are the names that a search of divisions gives, best first.
func (a api) names(viewer auth.Viewer, arguments string) []string {
	a.t.Helper()
	r := a.ask(viewer, fmt.Sprintf(`{ divisions(%s) { nodes { shortName } } }`, arguments), "")
	var names []string
	for i := range r.at("divisions", "nodes").([]any) {
		names = append(names, r.at("divisions", "nodes", i, "shortName").(string))
	}
	return names
}

func TestDivisionsAreFoundHoweverTheyAreTyped(t *testing.T) {
	a := newAPI(t)
	for search, want := range map[string]string{
		"扁担沟": "扁担沟", "担沟": "扁担沟", "biandangou": "扁担沟", "bian dan gou": "扁担沟", "bdg": "扁担沟", "biandan": "扁担沟",
		"扁丹沟": "扁担沟", "扁坦沟": "扁担沟", "biandanguo": "扁担沟", "金积": "金积", "jinji": "金积", "litong": "利通", "ltq": "利通", "hanbeibu": "汉北堡", "hanbeipu": "汉北堡",
	} {
		names := a.names(leader(), fmt.Sprintf("search: %q, first: 5", search))
		if len(names) == 0 || len([]rune(names[0])) < len([]rune(want)) || names[0][:len(want)] != want {
			t.Errorf("%s finds %v", search, names)
		}
	}
	if names := a.names(leader(), `search: "不存在的地方"`); len(names) != 0 {
		t.Errorf("what is not there is found as %v", names)
	}
}

// The best comes first, pages of a search join without gaps, and an order of one's
// own takes the place of the rank.
func TestSearchesAreRankedAndPaged(t *testing.T) {
	a := newAPI(t)
	first := a.names(leader(), `search: "上桥", first: 100`)
	if len(first) < 2 || first[0] != "上桥镇" && first[0] != "上桥村" && first[0] != "上桥" {
		t.Errorf("上桥 finds %v first", first)
	}
	var joined []string
	cursor := ""
	for range 50 {
		r := a.ask(leader(), fmt.Sprintf(`{ divisions(search: "上桥", first: 1 %s) { nodes { shortName } pageInfo { hasNextPage endCursor } totalCount } }`, cursor), "")
		if len(joined) == 0 && int(r.count("divisions", "totalCount")) != len(first) {
			t.Errorf("counted %v of %d", r.at("divisions", "totalCount"), len(first))
		}
		joined = append(joined, r.at("divisions", "nodes", 0, "shortName").(string))
		if r.at("divisions", "pageInfo", "hasNextPage") != true {
			break
		}
		cursor = fmt.Sprintf("after: %q", r.at("divisions", "pageInfo", "endCursor"))
	}
	if !slices.Equal(joined, first) {
		t.Errorf("pages join to %v, the list is %v", joined, first)
	}
	byCode := a.names(leader(), `search: "上桥", first: 100, orderBy: [{field: CODE, direction: DESC}]`)
	if slices.Equal(byCode, first) || len(byCode) != len(first) {
		t.Errorf("by code: %v", byCode)
	}
	viewer := leader()
	r := a.run(&viewer, fmt.Sprintf(`{ divisions(search: "金积", %s) { nodes { code } } }`, cursor), "")
	if kinds := r.kinds(); len(kinds) != 1 || kinds[0] != fault.CursorMismatch {
		t.Errorf("a cursor of another search: %v", r.Errors)
	}
}

// A search is a filter like others: of counts, figures, groups and edges, within
// the viewer's rights.
func TestSearchFiltersWhateverIsRead(t *testing.T) {
	a := newAPI(t)
	for _, viewer := range []auth.Viewer{leader(), clerk()} {
		r := a.ask(viewer, `{
			byEdge: mediationCases(where: {village: {search: "majiahu"}}) { totalCount }
			byName: mediationCases(where: {village: {name: {contains: "马家湖"}}}) { totalCount }
			divisions(where: {kind: {in: [TOWN, TOWNSHIP]}}, first: 3) { nodes { townshipMediationOrganizations(search: "调解委员会") { totalCount aggregate { count } countUpTo(limit: 1) { value } groups(by: [{field: KIND}]) { aggregate { count } } } 
				plain: townshipMediationOrganizations(where: {name: {contains: "调解委员会"}}) { totalCount } } }
		}`, "")
		if r.count("byEdge", "totalCount") != r.count("byName", "totalCount") || viewer.Role == auth.Leader && r.count("byName", "totalCount") == 0 {
			t.Errorf("%s: through the edge %v, by name %v", viewer.UserName, r.at("byEdge"), r.at("byName"))
		}
		for i := range r.at("divisions", "nodes").([]any) {
			found := r.at("divisions", "nodes", i, "townshipMediationOrganizations")
			n, sum := r.count("divisions", "nodes", i, "townshipMediationOrganizations", "totalCount"), 0.0
			for g := range r.at("divisions", "nodes", i, "townshipMediationOrganizations", "groups").([]any) {
				sum += r.count("divisions", "nodes", i, "townshipMediationOrganizations", "groups", g, "aggregate", "count")
			}
			if sum != n || r.count("divisions", "nodes", i, "townshipMediationOrganizations", "aggregate", "count") != n || n < r.count("divisions", "nodes", i, "plain", "totalCount") {
				t.Errorf("%s: %v", viewer.UserName, found)
			}
		}
	}
}

// A search of nothing is a slip, and what is masked is never searched.
func TestSearchRefuses(t *testing.T) {
	a := newAPI(t)
	viewer := leader()
	for _, ask := range []string{
		`{ divisions(search: "塔") { totalCount } }`, `{ divisions(search: "") { totalCount } }`,
		`{ divisions(where: {search: "。"}) { totalCount } }`, `{ divisions(where: {search: null}) { totalCount } }`,
	} {
		r := a.run(&viewer, ask, "")
		if kinds := r.kinds(); len(kinds) != 1 || kinds[0] != fault.Invalid {
			t.Errorf("%s: %v %s", ask, r.Errors, r.Raw)
		}
	}
	for _, ask := range []string{`{ volunteers(search: "张三") { totalCount } }`, `{ mediators(where: {search: "张三"}) { totalCount } }`} {
		if r := a.run(&viewer, ask, ""); len(r.Errors) == 0 {
			t.Errorf("%s is answered: %s", ask, r.Raw)
		}
	}
}

// Texts that look alike are found by each other, as search and as a part of a text; they are
// compared exactly otherwise. A part of a text that shows nothing is refused.
func TestTextsThatLookAlikeAreFound(t *testing.T) {
	a := newAPI(t)
	ask := `query($t: String!) { plain: mediationCases(where: {number: {contains: $t}}) { totalCount }
		starts: mediationCases(where: {number: {startsWith: $t}}) { totalCount }
		distinct: mediationCases { distinct(field: NUMBER, contains: $t, first: 1) { values { value } } } }`
	for _, text := range []string{"利调〔2019〕0000", "利调〔２０１９〕００００", "利\u200b调〔2019〕0000\ufeff"} {
		r := a.ask(leader(), ask, fmt.Sprintf(`{"t": %q}`, text))
		if plain, starts := r.at("plain", "totalCount"), r.at("starts", "totalCount"); plain != 9.0 || starts != 9.0 || r.at("distinct", "distinct", "values", 0, "value") == nil {
			t.Errorf("%q: %s", text, r.Raw)
		}
	}
	for _, text := range []string{"塔湾村", "塔\u200b湾\u00ad村", "\ufeff塔湾村"} {
		if name := a.ask(leader(), `query($t: String!) { divisions(search: $t, first: 1) { nodes { shortName } } }`, fmt.Sprintf(`{"t": %q}`, text)).at("divisions", "nodes", 0, "shortName"); name != "塔湾村" {
			t.Errorf("%q finds %v", text, name)
		}
	}
	if n := a.ask(leader(), `{ mediationCases(where: {number: {eq: "利调〔２０１９〕00001号"}}) { totalCount } }`, "").at("mediationCases", "totalCount"); n != 0.0 {
		t.Errorf("an exact comparison finds %v", n)
	}
	viewer := leader()
	if n := a.ask(leader(), `{ mediationCases(where: {number: {eq: "\u200b利调〔2019〕00001号"}}) { totalCount } }`, "").at("mediationCases", "totalCount"); n != 0.0 {
		t.Errorf("an exact comparison with a character that shows nothing finds %v", n)
	}
	for _, where := range []string{`{contains: "\u200b"}`, `{startsWith: "\u2060\uFEFF"}`} {
		r := a.run(&viewer, `{ mediationCases(where: {number: `+where+`}) { totalCount } }`, "")
		if kinds := r.kinds(); len(kinds) != 1 || kinds[0] != fault.Invalid {
			t.Errorf("%s: %v %s", where, r.Errors, r.Raw)
		}
	}
}

// What people know rows by is searched, on whatever entity: it takes one word in
// the schema, which is easily forgotten.
func TestNamesAreSearched(t *testing.T) {
	for _, e := range derive(t).Catalogue.Entities {
		for _, name := range []string{"name", "nameZh", "title"} {
			if f := e.Field(name); f != nil && f.PII == "" && f.Kind == catalogue.String && !f.Search {
				t.Errorf("%s.%s lacks @search", e.Name, name)
			}
		}
	}
}
