//go:build !race

package graph_test

import (
	"testing"

	"github.com/shopspring/decimal"
)

const capabilityQuestion = `{ capabilityIndex { district { score } townships { rank bestRank worstRank score coverage
	division { code } dimensions { dimension score contributions { indicator { code } value score points } } } } }`

// The index says the same as the indicators it is made of, and its parts add up
// to what is shown.
func TestCapabilityIndexIsMadeOfTheIndicators(t *testing.T) {
	a := newAPI(t)
	townships := a.ask(leader(), capabilityQuestion, "").at("capabilityIndex", "townships").([]any)
	if len(townships) != 12 {
		t.Fatalf("%d townships are ranked", len(townships))
	}
	last := 0
	for _, each := range townships {
		of := each.(map[string]any)
		code := of["division"].(map[string]any)["code"].(string)
		text, scored := of["score"].(string)
		if !scored {
			continue
		}
		rank := int(of["rank"].(float64))
		if rank < last || of["bestRank"].(float64) > float64(rank) || of["worstRank"].(float64) < float64(rank) {
			t.Errorf("%s: rank %d after %d, from %v to %v", code, rank, last, of["bestRank"], of["worstRank"])
		}
		last = rank
		sum := decimal.Zero
		for _, d := range of["dimensions"].([]any) {
			for _, c := range d.(map[string]any)["contributions"].([]any) {
				if points, counts := c.(map[string]any)["points"].(string); counts {
					sum = sum.Add(decimal.RequireFromString(points))
				}
			}
		}
		if !sum.Equal(decimal.RequireFromString(text)) {
			t.Errorf("%s: contributions add up to %s, the index is %s", code, sum, text)
		}
	}
	contribution := townships[0].(map[string]any)["dimensions"].([]any)[1].(map[string]any)["contributions"].([]any)[0].(map[string]any)
	code := contribution["indicator"].(map[string]any)["code"].(string)
	division := townships[0].(map[string]any)["division"].(map[string]any)["code"].(string)
	stated := a.ask(leader(), `query($c: String!, $d: [String!]) { indicator(code: $c) { values(divisions: $d) { value } } }`,
		`{"c": "`+code+`", "d": ["`+division+`"]}`).at("indicator", "values", 0, "value")
	if stated != contribution["value"] {
		t.Errorf("%s of %s is %v, the index has %v", code, division, stated, contribution["value"])
	}
}

func TestAClerkSeesTheOwnTownshipWithoutARank(t *testing.T) {
	townships := newAPI(t).ask(clerk(), capabilityQuestion, "").at("capabilityIndex", "townships").([]any)
	if len(townships) != 1 || townships[0].(map[string]any)["division"].(map[string]any)["code"] != township || townships[0].(map[string]any)["rank"] != nil {
		t.Errorf("%v", townships)
	}
}
