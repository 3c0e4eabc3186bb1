//go:build !race

package graph_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

const panelFields = `code kind complete folded title { zh en } finding { zh } empty { zh en } unit { zh } columns chart drill { list where } marks { labels values gap shade fact { row sentence } drill { entity list where sumField } }`

// panelsOf asks for panels of a sub-item; without codes, for all of them.
func (a api) panelsOf(subItem string, codes ...string) []map[string]any {
	a.t.Helper()
	return a.panelsTo(leader(), subItem, codes...)
}

func (a api) panelsTo(viewer auth.Viewer, subItem string, codes ...string) []map[string]any {
	a.t.Helper()
	variables, err := json.Marshal(map[string]any{"code": subItem, "codes": codes})
	if err != nil {
		a.t.Fatal(err)
	}
	var list []map[string]any
	for _, p := range a.ask(viewer, `query($code: String!, $codes: [String!]) { subItem(code: $code) { panels(codes: $codes) { `+panelFields+` } } }`, string(variables)).at("subItem", "panels").([]any) {
		list = append(list, p.(map[string]any))
	}
	return list
}

// Every panel either draws something that leads to its rows, or says what to do.
func TestPanelsDrawOrSayWhy(t *testing.T) { onBothSets(t, panelsDrawOrSayWhy) }

func panelsDrawOrSayWhy(t *testing.T, a api) {
	for _, pillar := range indicator.NewCatalogue().Pillars {
		for _, s := range pillar.SubItems {
			for _, p := range a.panelsOf(s.Code) {
				code := p["code"].(string)
				marks := p["marks"].([]any)
				if p["empty"] != nil {
					if p["chart"] != nil {
						t.Errorf("%s: a chart of nothing", code)
					}
					continue
				}
				if p["complete"] == true {
					if p["chart"] != nil || p["finding"] == nil || len(marks) == 0 {
						t.Errorf("%s: nothing is missing, and no sentence says so", code)
					}
					continue
				}
				if drawn := panel.Kind(p["kind"].(string)).Chart(); drawn != (p["chart"] != nil) || len(marks) == 0 {
					t.Errorf("%s: %d marks, and a chart: %t", code, len(marks), p["chart"] != nil)
				}
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
				if p["chart"] != nil && len(drawn) == 0 && p["kind"] != "RADAR" {
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
func TestMarksEqualTheirRows(t *testing.T) { onBothSets(t, marksEqualTheirRows) }

func marksEqualTheirRows(t *testing.T, a api) {
	const most = 5 // marks of each panel that are followed
	for _, def := range panel.NewCatalogue().All() {
		measure, value := "", 0
		switch {
		case def.Kind == panel.Calendar:
			continue // no filter selects a day of the week
		case def.Steps != nil:
			measure = "count"
		case def.Rows != nil && def.Rows.Share:
			measure, value = "count", 1 // the number behind the share
		case def.Rows != nil && !def.Rows.Ratio && len(def.Rows.Measures) == 1 && def.Rows.Measures[0].Function == panel.Count:
			measure = "count"
		case def.Rows != nil && !def.Rows.Ratio && def.Rows.Measures[0].Function == panel.Sum && def.Rows.Measures[0].Where == nil:
			measure = "sum { " + def.Rows.Measures[0].Field + " }"
		case def.Kind == panel.Tiers:
			measure, value = "count", 1 // what ought to be there
		default:
			continue
		}
		marks := a.panelsOf(def.SubItem, def.Code)[0]["marks"].([]any)
		for i := 0; i < len(marks); i += max(1, len(marks)/most) {
			mark := marks[i].(map[string]any)
			if stated, known := mark["values"].([]any)[value].(string); known {
				if def.Steps != nil && cmp.Or(def.Steps.Steps[i].Sum, def.Steps.Sum) != "" {
					measure = "sum { " + cmp.Or(def.Steps.Steps[i].Sum, def.Steps.Sum) + " }"
				}
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

// Each part of a composition leads to its rows, of which there are as many.
func TestPartsOfACompositionLeadToTheirRows(t *testing.T) {
	onBothSets(t, partsOfACompositionLeadToTheirRows)
}

func partsOfACompositionLeadToTheirRows(t *testing.T, a api) {
	followed := 0
	for _, each := range a.ask(leader(), `{ indicators { code kind composition(from: "2019-01-01", to: "2019-12-31") { chart parts { labels: name value drill { entity list where sumField } } } } }`, "").at("indicators").([]any) {
		of := each.(map[string]any)
		composed := of["composition"].(map[string]any)
		parts := composed["parts"].([]any)
		drawn := map[int]bool{}
		marksIn(composed["chart"], drawn)
		for i := range drawn {
			if i < 0 || i >= len(parts) {
				t.Errorf("%s: the chart has mark %d of %d", of["code"], i, len(parts))
			}
		}
		def := indicator.NewCatalogue().Indicator(of["code"].(string))
		if of["kind"] != "FLOW" && of["kind"] != "STOCK" || len(def.Composition.By) == 0 {
			continue // of the units below: their rankings' drills
		}
		for i := 0; i < len(parts); i += max(1, len(parts)/2) {
			part := parts[i].(map[string]any)
			measure := "count"
			if sum, ok := part["drill"].(map[string]any)["sumField"].(string); ok {
				measure = "sum { " + sum + " }"
			}
			if stated, known := part["value"].(string); known {
				a.follow(def.Code, part, measure, stated)
				followed++
			}
		}
	}
	if followed < 40 {
		t.Errorf("only %d parts were followed", followed)
	}
}

// All sixty stations show who answers for what: to leaders by name, to others masked.
func TestStationsNameTheirLeaders(t *testing.T) {
	a := newAPI(t)
	for _, viewer := range []auth.Viewer{leader(), {UserName: "analyst", Role: auth.Analyst, County: county}} {
		marks := a.panelsTo(viewer, "1.3", "institution.leaders")[0]["marks"].([]any)
		if len(marks) != 60 {
			t.Errorf("%d stations", len(marks))
		}
		for _, m := range marks {
			mark := m.(map[string]any)
			for _, name := range mark["labels"].([]any)[2:] {
				if strings.HasSuffix(name.(string), "*") == (viewer.Role == auth.Leader) {
					t.Errorf("%v: %s reads %q", mark["labels"], viewer.Role, name)
				}
			}
			if mark["gap"] != false {
				t.Errorf("%v: a gap where somebody stands", mark["labels"])
			}
		}
	}
	fewer := lacking(t, "UPDATE institution SET abolished_on = '2019-06-01', leader_id = NULL, supervisor_id = NULL WHERE id = (SELECT min(id::text)::uuid FROM institution WHERE template = 'AFTER')")
	if n := len(fewer.panelsOf("1.3", "institution.leaders")[0]["marks"].([]any)); n != 59 {
		t.Errorf("%d stations after one was abolished", n)
	}
}

// What is the document's carries the sentence that names it.
func TestCardsQuoteTheDocument(t *testing.T) {
	a := newAPI(t)
	for _, of := range []struct{ subItem, code, row, words string }{
		{"2.1", "facility.honours", "S-208", "全国百佳乡镇卫生院"},
		{"2.4", "supply.brands", "S-240", "乐活志愿10+"},
		{"1.2", "delegation.fields", "S-115", "社会管理"},
	} {
		found := false
		for _, m := range a.panelsOf(of.subItem, of.code)[0]["marks"].([]any) {
			fact, quoted := m.(map[string]any)["fact"].(map[string]any)
			if !quoted {
				t.Errorf("%s: %v without its sentence", of.code, m)
				continue
			}
			found = found || fact["row"] == of.row && strings.Contains(fact["sentence"].(string), of.words)
		}
		if !found {
			t.Errorf("%s does not quote %s", of.code, of.row)
		}
	}
}

// Five tiers with the region above them: one city, one district, and what is not
// connected is a gap.
func TestTiersShowTheirGaps(t *testing.T) {
	gaps := func(a api) (tiers map[string]int, open int) {
		tiers = map[string]int{}
		for _, m := range a.panelsOf("2.3", "digital.tiers")[0]["marks"].([]any) {
			mark := m.(map[string]any)
			tiers[mark["labels"].([]any)[0].(string)]++
			if mark["gap"] == true {
				open++
			}
		}
		return tiers, open
	}
	tiers, open := gaps(newAPI(t))
	if len(tiers) != 4 || open != 0 {
		t.Errorf("%v, %d gaps", tiers, open)
	}
	cut := lacking(t, "UPDATE network_link SET connected_on = NULL WHERE kind = 'VERTICAL' AND tier = 'TOWNSHIP' AND township_code = '640302100000'")
	if _, open = gaps(cut); open != 1 {
		t.Errorf("%d gaps after one link was cut", open)
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
