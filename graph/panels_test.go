package graph_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

const panelFields = `panels { code kind title { zh en } empty { zh en } unit { zh } columns chart drill { list where } marks { labels values drill { entity list where sumField } } }`

// panelsOf asks for the panels of a sub-item.
func (a api) panelsOf(subItem string) []map[string]any {
	a.t.Helper()
	var list []map[string]any
	for _, p := range a.ask(leader(), `query($code: String!) { subItem(code: $code) { `+panelFields+` } }`, `{"code": "`+subItem+`"}`).at("subItem", "panels").([]any) {
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
				if len(drawn) == 0 && p["kind"] != "RADAR" {
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
	const most = 12 // marks of each panel that are followed
	for _, def := range panel.NewCatalogue().All() {
		measure := ""
		switch {
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
		followed := 0
		for _, p := range a.panelsOf(def.SubItem) {
			if p["code"] != def.Code {
				continue
			}
			marks := p["marks"].([]any)
			for i := 0; i < len(marks); i += max(1, len(marks)/most) {
				mark := marks[i].(map[string]any)
				stated, ok := mark["values"].([]any)[0].(string)
				if !ok {
					continue
				}
				drill := mark["drill"].(map[string]any)
				where, err := json.Marshal(map[string]any{"where": drill["where"]})
				if err != nil {
					t.Fatal(err)
				}
				list, entity := drill["list"].(string), drill["entity"].(string)
				answer := a.ask(leader(), fmt.Sprintf(`query($where: %sWhere) { %s(where: $where) { aggregate { %s } } }`, entity, list, measure), string(where))
				found := answer.at(list, "aggregate")
				if f, isCount := found.(map[string]any)["count"]; isCount {
					found = f
				} else {
					for _, v := range found.(map[string]any)["sum"].(map[string]any) {
						found = v
					}
				}
				if got, want := decimal.RequireFromString(fmt.Sprint(found)), decimal.RequireFromString(stated); !got.Equal(want) {
					t.Errorf("%s %v: the mark says %s, its rows %s (%s)", def.Code, mark["labels"], want, got, where)
				}
				followed++
			}
		}
		if followed == 0 {
			t.Logf("%s has no marks", def.Code)
		}
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
