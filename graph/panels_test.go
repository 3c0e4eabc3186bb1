package graph_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

const panelFields = `code kind title { zh en } empty { zh en } unit { zh } columns chart drill { list where } marks { labels values drill { entity list where sumField } }`

// panelsOf asks for panels of a sub-item; without codes, for all of them.
func (a api) panelsOf(subItem string, codes ...string) []map[string]any {
	a.t.Helper()
	variables, err := json.Marshal(map[string]any{"code": subItem, "codes": codes})
	if err != nil {
		a.t.Fatal(err)
	}
	var list []map[string]any
	for _, p := range a.ask(leader(), `query($code: String!, $codes: [String!]) { subItem(code: $code) { panels(codes: $codes) { `+panelFields+` } } }`, string(variables)).at("subItem", "panels").([]any) {
		list = append(list, p.(map[string]any))
	}
	return list
}

// Every panel either draws something that leads to its rows, or says what to do.
func TestPanelsDrawOrSayWhy(t *testing.T) {
	a := newAPI(t)
	for _, pillar := range indicator.NewCatalogue().Pillars {
		for _, s := range pillar.SubItems {
			for _, p := range a.panelsOf(s.Code) {
				code := p["code"].(string)
				if p["chart"] == nil {
					if p["empty"] == nil {
						t.Errorf("%s: neither a chart nor a reason", code)
					}
					continue
				}
				marks := p["marks"].([]any)
				columns := len(p["columns"].([]any))
				for _, m := range marks {
					mark := m.(map[string]any)
					if n := len(mark["labels"].([]any)) + len(mark["values"].([]any)); n != columns {
						t.Fatalf("%s: %d cells in a row under %d heads", code, n, columns)
					}
				}
				drawn := map[int]bool{}
				marksIn(p["chart"], drawn)
				for i := range drawn {
					if i < 0 || i >= len(marks) {
						t.Errorf("%s: the chart has mark %d of %d", code, i, len(marks))
					}
				}
				if len(marks) > 0 && len(drawn) == 0 && p["kind"] != "RADAR" {
					t.Errorf("%s: nothing in the chart leads anywhere", code)
				}
			}
		}
	}
}

func marksIn(option any, into map[int]bool) {
	switch o := option.(type) {
	case map[string]any:
		if n, ok := o["mark"]; ok {
			into[int(n.(float64))] = true
		}
		for _, v := range o {
			marksIn(v, into)
		}
	case []any:
		for _, v := range o {
			marksIn(v, into)
		}
	}
}

// What a mark says is what the rows that it leads to add up to, row for row.
func TestMarksEqualTheirRows(t *testing.T) {
	a := newAPI(t)
	const most = 5 // marks of each panel that are followed
	for _, def := range panel.NewCatalogue().All() {
		measure, value := "", 0
		switch {
		case def.Steps != nil && def.Steps.Retained != nil:
			measure, value = "count", 2 // the whole, which the share is of
		case def.Steps != nil && def.Steps.Sum == "":
			measure = "count"
		case def.Steps != nil:
			measure = "sum { " + def.Steps.Sum + " }"
		case def.Rows != nil && !def.Rows.Ratio && len(def.Rows.Measures) == 1 && def.Rows.Measures[0].Function == panel.Count:
			measure = "count"
		case def.Rows != nil && !def.Rows.Ratio && def.Rows.Measures[0].Function == panel.Sum && def.Rows.Measures[0].Where == nil:
			measure = "sum { " + def.Rows.Measures[0].Field + " }"
		default:
			continue
		}
		marks := a.panelsOf(def.SubItem, def.Code)[0]["marks"].([]any)
		for i := 0; i < len(marks); i += max(1, len(marks)/most) {
			mark := marks[i].(map[string]any)
			if stated, known := mark["values"].([]any)[value].(string); known {
				a.follow(def.Code, mark, measure, stated)
			}
		}
	}
}

// follow compares a mark with the rows that it leads to.
func (a api) follow(code string, mark map[string]any, measure, stated string) {
	a.t.Helper()
	drill := mark["drill"].(map[string]any)
	where, err := json.Marshal(map[string]any{"where": drill["where"]})
	if err != nil {
		a.t.Fatal(err)
	}
	list := drill["list"].(string)
	answer := a.ask(leader(), fmt.Sprintf(`query($where: %sWhere) { %s(where: $where) { aggregate { %s } } }`, drill["entity"], list, measure), string(where))
	found := answer.at(list, "aggregate", "count")
	if sums, isSum := answer.at(list, "aggregate", "sum").(map[string]any); isSum {
		for _, v := range sums {
			found = v
		}
	}
	if got, want := decimal.RequireFromString(fmt.Sprint(found)), decimal.RequireFromString(stated); !got.Equal(want) {
		a.t.Errorf("%s %v: the mark says %s, its rows %s (%s)", code, mark["labels"], want, got, where)
	}
}

// A clerk sees the panels of his township only.
func TestPanelsKeepToTheScope(t *testing.T) {
	a := newAPI(t)
	ask := `{ subItem(code: "1.3") { panels(codes: ["institution.posts"]) { marks { labels } } } }`
	count := func(r result) int {
		return len(r.at("subItem", "panels").([]any)[0].(map[string]any)["marks"].([]any))
	}
	if all, own := count(a.ask(leader(), ask, "")), count(a.ask(clerk(), ask, "")); all != 12 || own != 1 {
		t.Errorf("the leader sees %d townships, the clerk %d; want 12 and 1", all, own)
	}
}
