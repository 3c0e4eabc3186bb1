//go:build !race

package graph_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// Every indicator has every kind of chart, in both languages; the parts of a
// composition add up to the figure they take apart.
func TestEveryIndicatorCanBeDrawn(t *testing.T) {
	a := newAPI(t)
	const question = `query($language: Language!) { indicators { code kind frequency name { zh en }
		values(from: "2019-01-01", to: "2019-12-31") { value }
		trend: chart(kind: TREND, language: $language) ranking: chart(kind: RANKING, language: $language)
		map: chart(kind: TILE_MAP, language: $language) gauge: chart(kind: GAUGE, language: $language) spark: chart(kind: SPARK, language: $language)
		villages: chart(kind: RANKING, division: "640302100000", language: $language)
		parts: chart(kind: COMPOSITION, from: "2019-01-01", to: "2019-12-31", language: $language) } }`
	for _, language := range []string{"ZH", "EN"} {
		for _, each := range a.ask(leader(), question, `{"language": "`+language+`"}`).at("indicators").([]any) {
			of := each.(map[string]any)
			for _, kind := range []string{"trend", "ranking", "map", "gauge", "spark", "villages", "parts"} {
				option, _ := of[kind].(map[string]any)
				series, _ := option["series"].([]any)
				withYearBefore := kind == "trend" && len(series) == 2
				if len(series) != 1 && !withYearBefore {
					t.Errorf("%s %s: %d series: %v", of["code"], kind, len(series), option)
				}
			}
			if of["kind"] != "FLOW" && of["kind"] != "STOCK" {
				continue
			}
			value := of["values"].([]any)[0].(map[string]any)["value"]
			if sum := parts(t, of["parts"]); value != nil && !sum.Equal(decimal.RequireFromString(value.(string))) {
				// Not of the whole: people of the district's own bodies lie in no township, and
				// population is stated for the district alone.
				if code := of["code"]; code == "VOL_PEOPLE" || code == "POPULATION" {
					continue
				}
				t.Errorf("%s: its parts add up to %s, the figure is %v", of["code"], sum, value)
			}
		}
	}
	words := a.ask(leader(), `{ indicator(code: "BUDGET_PACKAGE") { chart(kind: COMPOSITION, language: EN) } }`, "")
	if !strings.Contains(words.Raw, "Village and town management") {
		t.Errorf("the parts of the budget are not in English: %s", words.Raw)
	}
}

// parts adds up the slices of a composition.
func parts(t *testing.T, option any) decimal.Decimal {
	t.Helper()
	sum := decimal.Decimal{}
	series := option.(map[string]any)["series"].([]any)[0].(map[string]any)
	data, _ := series["data"].([]any)
	for _, slice := range data {
		value, err := json.Marshal(slice.(map[string]any)["value"])
		if err != nil {
			t.Fatal(err)
		}
		sum = sum.Add(decimal.RequireFromString(string(value)))
	}
	return sum
}
