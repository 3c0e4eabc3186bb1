package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

// Every figure leads to its rows: the list behind a drill, counted or summed by
// the list's own aggregate, gives the same figure to the last digit. So roll-ups
// and the read grammar, two ways to one truth, prove each other; for the
// district, a township, a village and a clerk.
func TestFiguresEqualTheRowsBehindThem(t *testing.T) {
	a := newAPI(t)
	const question = `query($divisions: [String!], $from: Date, $to: Date) { indicators { code kind denominator { zh }
		values(divisions: $divisions, from: $from, to: $to) { value numerator denominator status
			drill { entity list where numeratorWhere sumField } } } }`
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
			for _, v := range of["values"].([]any) {
				value := v.(map[string]any)
				drill := value["drill"].(map[string]any)
				name := fmt.Sprintf("%s of %s, %s to %s, for %s", of["code"], c.division, c.from, c.to, c.viewer.UserName)
				stated, where := value["numerator"], drill["numeratorWhere"]
				if of["denominator"] == nil { // a count: the where is the figure's own
					where = drill["where"]
				} else if where != nil { // a rate over rows: both parts can be counted
					compared += a.compare(c.viewer, name+" (denominator)", drill, drill["where"], value["denominator"])
				} else if drill["sumField"] != nil { // a sum over something else: its rows are the numerator's
					where = drill["where"]
				} else {
					continue // the grammar cannot say the numerator
				}
				compared += a.compare(c.viewer, name, drill, where, stated)
			}
		}
	}
	if compared < 150 {
		t.Errorf("only %d figures were compared with their rows", compared)
	}
}

// compare holds a stated figure against the rows behind it; unknown figures are
// not compared.
func (a api) compare(viewer auth.Viewer, name string, drill map[string]any, where, stated any) int {
	a.t.Helper()
	if stated == nil {
		return 0
	}
	figure := "count"
	sum, summed := drill["sumField"].(string)
	if summed {
		figure = "sum { " + sum + " }"
	}
	raw, err := json.Marshal(map[string]any{"where": where})
	if err != nil {
		a.t.Fatal(err)
	}
	list := drill["list"].(string)
	query := fmt.Sprintf("query($where: %sWhere) { %s(where: $where) { aggregate { figure: %s } } }", drill["entity"], list, figure)
	found := a.ask(viewer, query, string(raw)).at(list, "aggregate", "figure")
	if summed {
		found = found.(map[string]any)[sum]
		if found == nil {
			found = "0" // the sum of no rows
		}
	}
	if !decimal.RequireFromString(stated.(string)).Equal(decimal.RequireFromString(fmt.Sprint(found))) {
		a.t.Errorf("%s: stated %v, the rows give %v where %s", name, stated, found, raw)
	}
	return 1
}

// The shipped set agrees with the document in every figure that is computed.
func TestReconciliationShowsNoDifference(t *testing.T) {
	a := newAPI(t)
	const question = `{ reconciliation { fact { code value } computed difference matches } }`
	computed := 0
	for _, each := range a.ask(leader(), question, "").at("reconciliation").([]any) {
		row := each.(map[string]any)
		if row["computed"] == nil {
			continue
		}
		computed++
		difference := decimal.RequireFromString(row["difference"].(string))
		if row["matches"] != true || !difference.IsZero() {
			t.Errorf("%v: computed %v, difference %v", row["fact"], row["computed"], row["difference"])
		}
	}
	if computed < 20 {
		t.Errorf("only %d figures are computed", computed)
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
		t.Errorf("the clerk's ranking tells more than his township: %v", ranking)
	}
	chart := a.ask(clerk(), `{ indicator(code: "SERVICE_REQUESTS") { chart(kind: TILE_MAP) } }`, "")
	if strings.Contains(chart.Raw, other) {
		t.Error("the clerk's tile map names another township's figure")
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
