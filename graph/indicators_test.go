//go:build !race

package graph_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

// Every figure leads to its rows: the lists behind its numerator and its denominator,
// counted or summed by the lists' own aggregates, give the same figures to the last
// digit. So roll-ups and the read grammar, two ways to one truth, prove each other;
// for the district, a township, a village and a clerk.
func TestFiguresEqualTheRowsBehindThem(t *testing.T) { onBothSets(t, figuresEqualTheRowsBehindThem) }

func figuresEqualTheRowsBehindThem(t *testing.T, a api) {
	const question = `query($divisions: [String!], $from: Date, $to: Date) { indicators { code entities
		values(divisions: $divisions, from: $from, to: $to) { numerator denominator division { code }
			lineage { numerator { ...Side } denominator { ...Side } } } } }
		fragment Side on LineageRows { entity list where sumField times }`
	// Figures of a clerk that count what a clerk may not list: the officers of the whole
	// county and their postings, and service in other townships.
	unseen := map[string]bool{"ENF_CERTIFIED_RATE": true, "ENF_STAFF_DEVOLVED_RATE": true, "VOL_ACTIVE_RATE": true}
	compared := 0
	for _, c := range []struct {
		viewer             auth.Viewer
		division, from, to string
	}{
		{leader(), district, "2018-01-01", "2019-12-31"},
		{leader(), district, "2019-06-01", "2019-06-30"},
		{leader(), township, "2019-01-01", "2019-12-31"},
		{leader(), "640302100201", "2018-01-01", "2018-12-31"},
		{clerk(), district, "2018-01-01", "2019-12-31"},
		{clerk(), township, "2018-04-01", "2018-06-30"},
	} {
		variables := fmt.Sprintf(`{"divisions": ["%s"], "from": "%s", "to": "%s"}`, c.division, c.from, c.to)
		answer := a.ask(c.viewer, question, variables)
		for _, each := range answer.at("indicators").([]any) {
			of := each.(map[string]any)
			if c.viewer.Townships != nil && unseen[of["code"].(string)] {
				continue
			}
			for _, v := range of["values"].([]any) {
				name := fmt.Sprintf("%s, %s to %s, for %s", of["code"], c.from, c.to, c.viewer.UserName)
				compared += a.compareSides(c.viewer, name, v.(map[string]any))
				if others := entitiesBeside(of["entities"].([]any), v.(map[string]any)); len(others) > 0 {
					t.Errorf("%s: has rows of %v, but entities says %v", name, others, of["entities"])
				}
			}
		}
	}
	if compared < 500 {
		t.Errorf("only %d figures were compared with their rows", compared)
	}
}

// compareSides holds both sides of a value against the rows behind them, and says
// how many it has: a value that is unknown has none.
func (a api) compareSides(viewer auth.Viewer, name string, value map[string]any) (compared int) {
	a.t.Helper()
	lineage, known := value["lineage"].(map[string]any)
	if !known {
		return 0
	}
	for _, side := range []string{"numerator", "denominator"} {
		if rows, has := lineage[side].(map[string]any); has {
			a.compare(viewer, fmt.Sprint(name, " of ", value["division"], ", ", side), rows, value[side].(string))
			compared++
		}
	}
	return compared
}

// compare holds a stated figure against the rows behind it.
func (a api) compare(viewer auth.Viewer, name string, rows map[string]any, stated string) {
	a.t.Helper()
	figure := "count"
	sum, summed := rows["sumField"].(string)
	if summed {
		figure = "sum { " + sum + " }"
	}
	list := rows["list"].(string)
	query := fmt.Sprintf("query($where: %sWhere) { %s(where: $where) { aggregate { figure: %s } } }", rows["entity"], list, figure)
	found := a.quick(viewer, query, map[string]any{"where": rows["where"]}).at(list, "aggregate", "figure")
	if summed {
		found = found.(map[string]any)[sum]
		if found == nil {
			found = "0" // the sum of no rows
		}
	}
	total := decimal.RequireFromString(fmt.Sprint(found)).Mul(decimal.NewFromFloat(rows["times"].(float64)))
	if !decimal.RequireFromString(stated).Equal(total) {
		a.t.Errorf("%s: stated %v, the rows give %v where %v", name, stated, total, rows["where"])
	}
}

// entitiesBeside returns the entities of a value's rows that are not among those named.
func entitiesBeside(named []any, value map[string]any) (others []any) {
	lineage, _ := value["lineage"].(map[string]any)
	for _, side := range lineage {
		if rows, known := side.(map[string]any); known && !slices.Contains(named, rows["entity"]) {
			others = append(others, rows["entity"])
		}
	}
	return others
}

// The shipped set agrees with the document in every figure, without exception; what
// the document says in words only has no figure to agree with.
func TestReconciliationShowsNoDifference(t *testing.T) {
	a := newAPI(t)
	const question = `{ reconciliation { fact { code value qualifier } computed difference matches drill { list } } }`
	rows := map[string]bool{}
	for _, each := range a.ask(leader(), question, "").at("reconciliation").([]any) {
		row := each.(map[string]any)
		fact := row["fact"].(map[string]any)
		code := fact["code"].(string)
		if fact["value"] == nil {
			if fact["qualifier"] != "QUALITATIVE" || row["difference"] != nil || row["matches"] != nil {
				t.Errorf("%s has no figure: %v", code, row)
			}
			continue
		}
		rows[code[:5]] = true
		if row["matches"] != true || row["difference"] == nil || !decimal.RequireFromString(row["difference"].(string)).IsZero() {
			t.Errorf("%s is %v: computed %v, difference %v", code, fact["value"], row["computed"], row["difference"])
		}
		if row["drill"] == nil {
			t.Errorf("%s leads to no rows", code)
		}
	}
	// The rows of the inventory in which the document states a number.
	for _, row := range []string{"S-001", "S-002", "S-003", "S-004", "S-005", "S-006", "S-103", "S-104", "S-105", "S-108", "S-112", "S-113",
		"S-121", "S-124", "S-201", "S-204", "S-205", "S-206", "S-223", "S-226", "S-235", "S-236", "S-237", "S-238", "S-241", "S-302", "S-303",
		"S-310", "S-311", "S-312", "S-402", "S-410", "S-411", "S-412", "S-413", "S-414", "S-421", "S-422", "S-423", "S-427"} {
		if !rows[row] {
			t.Errorf("the figures of %s are not reconciled", row)
		}
	}
	open := map[string]bool{} // lists of the whole county
	for _, d := range indicator.NewCatalogue().Indicators {
		open[d.Baseline] = open[d.Baseline] || d.WholeCounty
	}
	for _, each := range a.ask(clerk(), question, "").at("reconciliation").([]any) {
		row := each.(map[string]any)
		code := row["fact"].(map[string]any)["code"].(string)
		if !open[code] && row["computed"] != nil {
			t.Errorf("a clerk sees the district's %s: %v", code, row["computed"])
		}
	}
}

// A viewer bound to a township sees that township's figures and no others.
func TestIndicatorsKeepToTheScope(t *testing.T) {
	a := newAPI(t)
	const other = "640302101000"
	values := func(viewer auth.Viewer, arguments string) []any {
		t.Helper()
		return a.ask(viewer, `{ indicator(code: "SERVICE_REQUESTS") { values(`+arguments+`) { value division { code } } } }`, "").at("indicator", "values").([]any)
	}
	all := values(leader(), `divisions: ["`+township+`"]`)
	for _, arguments := range []string{`divisions: ["` + township + `"]`, `divisions: ["` + district + `"]`, `level: TOWNSHIP`} {
		got := values(clerk(), arguments)
		if len(got) != 1 || got[0].(map[string]any)["value"] != all[0].(map[string]any)["value"] {
			t.Errorf("values(%s) for the clerk: %v, want the township's %v", arguments, got, all)
		}
	}
	if got := values(clerk(), `divisions: ["`+other+`"]`); len(got) != 0 {
		t.Errorf("the clerk sees another township: %v", got)
	}
	villages := values(clerk(), `level: VILLAGE`)
	for _, v := range villages {
		if code := v.(map[string]any)["division"].(map[string]any)["code"].(string); !strings.HasPrefix(code, township[:9]) {
			t.Errorf("the clerk sees village %s", code)
		}
	}
	if len(villages) != 18 {
		t.Errorf("the clerk sees %d villages and communities, 金积镇 has 18", len(villages))
	}
	who := clerk()
	for _, field := range []string{`trend(division: "` + other + `") { value }`, `chart(kind: GAUGE, division: "` + other + `")`} {
		r := a.run(&who, `{ indicator(code: "SERVICE_REQUESTS") { `+field+` } }`, "")
		if kinds := r.kinds(); !slices.Equal(kinds, []fault.Kind{fault.NotFound}) {
			t.Errorf("%s: %v", field, kinds)
		}
	}
	ranking := a.ask(clerk(), `{ indicator(code: "SERVICE_REQUESTS") { ranking { rank gapToAverage value { division { code } } } } }`, "").at("indicator", "ranking").([]any)
	if len(ranking) != 1 || ranking[0].(map[string]any)["rank"] != nil || ranking[0].(map[string]any)["gapToAverage"] != nil {
		t.Errorf("the clerk's ranking shows more than his township: %v", ranking)
	}
	chart := a.ask(clerk(), `{ indicator(code: "SERVICE_REQUESTS") { chart(kind: TILE_MAP) } }`, "")
	if tiles, _ := chart.at("indicator", "chart", "series", 0, "data").([]any); len(tiles) != 1 || strings.Contains(fmt.Sprint(tiles), other) {
		t.Errorf("the clerk's tile map shows another township's figure: %v", tiles)
	}
}

func TestRankingLeavesFarmsOut(t *testing.T) {
	a := newAPI(t)
	ranking := a.ask(leader(), `{ indicator(code: "ON_TIME_RATE") { ranking(from: "2019-01-01", to: "2019-12-31") { rank previousRank value { value division { kind } } } } }`, "").at("indicator", "ranking").([]any)
	placed, last := 0, 0.0
	for _, each := range ranking {
		row := each.(map[string]any)
		kind := row["value"].(map[string]any)["division"].(map[string]any)["kind"]
		rank, has := row["rank"].(float64)
		if ranks := kind == "TOWN" || kind == "TOWNSHIP"; ranks != has {
			t.Errorf("a %v has rank %v", kind, row["rank"])
		}
		if has {
			placed++
			if rank < last {
				t.Errorf("rank %v after %v", rank, last)
			}
			last = rank
		}
	}
	if placed != 12 {
		t.Errorf("%d townships have a rank, want 12", placed)
	}
}

// A ranking of some units only lists those, with their places among all.
func TestRankingOfSomeUnits(t *testing.T) {
	a := newAPI(t)
	const list = `{ rank previousRank rankedUnits gapToAverage value { value division { code } } }`
	both := a.ask(leader(), `{ indicators { all: ranking(division: "640302000000") `+list+` some: ranking(division: "640302000000", of: ["640302104000", "640302401000", "640302000000"]) `+list+` } }`, "")
	compared := 0
	for _, each := range both.at("indicators").([]any) {
		indicator := each.(map[string]any)
		var want []any
		for _, entry := range indicator["all"].([]any) {
			switch entry.(map[string]any)["value"].(map[string]any)["division"].(map[string]any)["code"] {
			case "640302104000", "640302401000":
				want = append(want, entry)
			}
		}
		if some := indicator["some"].([]any); len(want) > 0 && !reflect.DeepEqual(some, want) || len(want) != len(some) {
			t.Errorf("some units: %v, want %v", some, want)
		}
		for _, entry := range indicator["all"].([]any) {
			placed := entry.(map[string]any)
			if rank, has := placed["rank"].(float64); has && rank > placed["rankedUnits"].(float64) {
				t.Errorf("rank %v of %v", rank, placed["rankedUnits"])
			}
			compared++
		}
	}
	if compared < 100 {
		t.Errorf("only %d places", compared)
	}
}

func TestIndicatorsRefuseNonsense(t *testing.T) {
	a := newAPI(t)
	who := leader()
	for field, want := range map[string]fault.Kind{
		`indicator(code: "ON_TIME_RATE") { values(divisions: ["1"]) { value } }`:                                                    fault.NotFound,
		`indicator(code: "ON_TIME_RATE") { values(from: "2019-02-30") { value } }`:                                                  fault.Invalid,
		`indicator(code: "ON_TIME_RATE") { values(from: "2019-12-01", to: "2019-01-01") { value } }`:                                fault.Invalid,
		`indicator(code: "ON_TIME_RATE") { values(from: "0100-01-01") { value } }`:                                                  fault.LimitExceeded,
		`indicator(code: "ON_TIME_RATE") { values(level: VILLAGE, from: "1990-01-01", to: "2019-12-31", bucket: MONTH) { value } }`: fault.LimitExceeded,
		`indicator(code: "ON_TIME_RATE") { trend(months: 61) { value } }`:                                                           fault.Invalid,
		`indicator(code: "ON_TIME_RATE") { trend(months: 0) { value } }`:                                                            fault.Invalid,
		`indicators(codes: ["NONE"]) { code }`:                                                                                      fault.Invalid,
		`indicators(subItem: "9.9") { code }`:                                                                                       fault.Invalid,
	} {
		r := a.run(&who, "{ "+field+" }", "")
		if kinds := r.kinds(); !slices.Equal(kinds, []fault.Kind{want}) {
			t.Errorf("%s: got %v, want %s", field, kinds, want)
		}
	}
	r := a.ask(who, `{ indicator(code: "NONE") { code } subItem(code: "9.9") { code } }`, "")
	if r.at("indicator") != nil || r.at("subItem") != nil {
		t.Errorf("what does not exist was found: %s", r.Raw)
	}
}
