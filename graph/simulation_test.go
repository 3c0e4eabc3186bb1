//go:build !race

package graph_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// The rule, run again over the ledgers, gives what the decisions stored say: the
// same amounts, growth and words.
func TestSimulatingThePolicyInForceChangesNothing(t *testing.T) {
	a := newAPI(t)
	const query = `query($in: RewardSimulationInput!) {
		simulateReward(input: $in) { villages leftOut eligible activeEligible cost activeCost difference active { code }
			awards(first: 200) { village { code } amount activeAmount growth status explanation { zh en } } }
		front: rewardAwards(first: 100, where: {year: {eq: 2018}}) { totalCount nodes { ...decision } }
		back: rewardAwards(last: 20, where: {year: {eq: 2018}}) { nodes { ...decision } }
	}
	fragment decision on RewardAward { village { code } amount growth status explanationZh explanationEn }`
	for _, input := range []string{`{"year": 2018, "preset": "LINEAR"}`, `{"year": 2018, "policy": "R-1-LINEAR"}`,
		`{"year": 2018, "parameters": {"method": "LINEAR", "incomeFloor": "1000000", "roundTo": "100", "anchors": [{"growth": "10", "award": "50000"}, {"growth": "30", "award": "100000"}]}}`} {
		r := a.ask(leader(), query, `{"in": `+input+`}`)
		if r.at("simulateReward", "difference") != "0" || r.at("simulateReward", "active", "code") != "R-1-LINEAR" || r.at("simulateReward", "cost") == "0" {
			t.Errorf("%s: %v", input, r.at("simulateReward"))
		}
		if villages, left := r.at("simulateReward", "villages").(float64), r.at("simulateReward", "leftOut").(float64); villages+left != 106 || villages != r.at("front", "totalCount") {
			t.Errorf("%s: %v villages and %v left out, %v decisions", input, villages, left, r.at("front", "totalCount"))
		}
		stored := map[any]map[string]any{}
		for _, n := range append(r.at("front", "nodes").([]any), r.at("back", "nodes").([]any)...) {
			node := n.(map[string]any)
			stored[node["village"].(map[string]any)["code"]] = node
		}
		for _, n := range r.at("simulateReward", "awards").([]any) {
			node := n.(map[string]any)
			kept, words := stored[node["village"].(map[string]any)["code"]], node["explanation"].(map[string]any)
			if kept == nil || kept["status"] != node["status"] || !sameNumber(kept["amount"], node["amount"]) || !sameNumber(kept["growth"], node["growth"]) ||
				words["zh"] != kept["explanationZh"] || words["en"] != kept["explanationEn"] || node["amount"] != node["activeAmount"] {
				t.Errorf("%s: %v, stored %v", input, node, kept)
			}
		}
	}
}

// sameNumber compares decimals that may differ in idle zeros.
func sameNumber(a, b any) bool {
	trim := func(v any) string {
		text := fmt.Sprint(v)
		if strings.Contains(text, ".") {
			text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
		}
		return text
	}
	return trim(a) == trim(b)
}

func TestSimulatingAnotherRewardPolicy(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{
		stepped: simulateReward(input: {year: 2018, preset: STEPPED}) { cost activeCost difference eligible activeEligible policy { code } awards(first: 3) { amount } more: awards(first: 3, skip: 1) { amount } }
		stored: simulateReward(input: {year: 2018, policy: "R-1-STEPPED"}) { cost policy { code } }
		generous: simulateReward(input: {year: 2018, parameters: {method: STEPPED, incomeFloor: 0, roundTo: 1, anchors: [{growth: 0, award: 1}]}}) { eligible cost }
		before: simulateReward(input: {year: 2016, preset: LINEAR}) { active { code } activeCost activeEligible manualReview }
	}`, "")
	if r.at("stepped", "difference") == "0" || r.at("stepped", "eligible") != r.at("stepped", "activeEligible") || r.at("stepped", "policy", "code") != nil {
		t.Error(r.at("stepped"))
	}
	if r.at("stepped", "cost") != r.at("stored", "cost") || r.at("stored", "policy", "code") != "R-1-STEPPED" {
		t.Errorf("the preset and the stored policy differ: %v %v", r.at("stepped"), r.at("stored"))
	}
	if r.at("stepped", "awards", 1, "amount") != r.at("stepped", "more", 0, "amount") {
		t.Error("skip does not skip")
	}
	if r.at("generous", "eligible").(float64) < 60 || r.at("generous", "cost") == "0" {
		t.Error(r.at("generous"))
	}
	// 2016 is the first year with books: no village has a year before, and no policy holds.
	if r.at("before", "active") != nil || r.at("before", "activeCost") != "0" || r.at("before", "manualReview").(float64) == 0 {
		t.Error(r.at("before"))
	}
}

// The lump sums stored are what the policy in force shares out, to the yuan.
func TestTheBudgetIsWhatThePolicySharesOut(t *testing.T) {
	a := newAPI(t)
	for _, year := range []string{"2017", "2018", "2019"} {
		r := a.ask(leader(), `query { simulateAllocation(input: {year: `+year+`}) { active total activeTotal difference packages { township { code } total shares { category amount activeAmount } } }
			budgetPackages(first: 20, orderBy: [{field: CREATED_AT}], where: {year: {eq: `+year+`}}) { totalCount aggregate { sum { total } } nodes { total township { code } allocations(first: 4) { nodes { category original } } } } }`, "")
		if r.at("simulateAllocation", "difference") != "0" || !sameNumber(r.at("simulateAllocation", "total"), r.at("budgetPackages", "aggregate", "sum", "total")) {
			t.Errorf("%s: %v", year, r.at("simulateAllocation", "total"))
		}
		stored := map[string]any{}
		for _, n := range r.at("budgetPackages", "nodes").([]any) {
			node := n.(map[string]any)
			code := node["township"].(map[string]any)["code"].(string)
			stored[code] = node["total"]
			for _, x := range node["allocations"].(map[string]any)["nodes"].([]any) {
				allocation := x.(map[string]any)
				stored[code+allocation["category"].(string)] = allocation["original"]
			}
		}
		packages := r.at("simulateAllocation", "packages").([]any)
		if len(packages) != 12 {
			t.Errorf("%d packages", len(packages))
		}
		for _, p := range packages {
			node := p.(map[string]any)
			code := node["township"].(map[string]any)["code"].(string)
			if !sameNumber(node["total"], stored[code]) {
				t.Errorf("%s %s: %v, stored %v", year, code, node["total"], stored[code])
			}
			for _, x := range node["shares"].([]any) {
				share := x.(map[string]any)
				if share["amount"] != share["activeAmount"] || !sameNumber(share["amount"], stored[code+share["category"].(string)]) {
					t.Errorf("%s %s: %v", year, code, share)
				}
			}
		}
	}
}

// Other weights move money between the townships and leave the sum alone; other
// pools move the sum.
func TestSimulatingAnotherAllocation(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{
		weights: simulateAllocation(input: {year: 2019, weights: [{category: AGRICULTURE, factor: AREA, weight: 0.5}, {category: AGRICULTURE, factor: BASE, weight: 0.5}]}) { difference packages { difference shares { category difference explanation { zh } } } }
		pools: simulateAllocation(input: {year: 2019, pools: [{category: ADMINISTRATION, amount: 1}]}) { total activeTotal difference }
	}`, "")
	moved := 0
	for _, p := range r.at("weights", "packages").([]any) {
		for _, x := range p.(map[string]any)["shares"].([]any) {
			share := x.(map[string]any)
			if share["difference"] != "0" {
				moved++
			}
			if share["category"] != "AGRICULTURE" && share["difference"] != "0" {
				t.Errorf("%v moved too", share)
			}
		}
	}
	if r.at("weights", "difference") != "0" || moved < 10 {
		t.Errorf("%d shares moved, the sum by %v", moved, r.at("weights", "difference"))
	}
	if !strings.HasPrefix(r.at("pools", "difference").(string), "-8") {
		t.Error(r.at("pools"))
	}
}

// The reasons add up, an outcome's villages are as many as are counted, and the
// drawing shows each village where the rule puts it.
func TestTheVillagesOfASimulatedReward(t *testing.T) {
	a := newAPI(t)
	r := a.ask(leader(), `{ simulateReward(input: {year: 2018, preset: STEPPED}) {
		villages eligible belowFloor belowGrowth manualReview
		all: awards(first: 200) { village { shortName } growth amount status }
		awarded: awards(first: 200, status: AWARDED) { status } rest: awards(first: 200, skip: 1, status: NOT_ELIGIBLE) { status }
		chart english: chart(language: EN) } }`, "")
	count := func(field string) int { return int(r.at("simulateReward", field).(float64)) }
	if sum := count("eligible") + count("belowFloor") + count("belowGrowth") + count("manualReview"); sum != count("villages") || count("belowFloor") == 0 || count("belowGrowth") == 0 {
		t.Errorf("%d of %d villages have an outcome", sum, count("villages"))
	}
	awarded, rest := r.at("simulateReward", "awarded").([]any), r.at("simulateReward", "rest").([]any)
	if len(awarded) != count("eligible") || len(rest) != count("belowFloor")+count("belowGrowth")-1 || rest[0].(map[string]any)["status"] != "NOT_ELIGIBLE" {
		t.Errorf("%d awarded, %d of the rest", len(awarded), len(rest))
	}
	all, points := r.at("simulateReward", "all").([]any), 0
	for _, s := range r.at("simulateReward", "chart", "series").([]any) {
		drawn := s.(map[string]any)
		if drawn["type"] != "scatter" {
			continue
		}
		for _, d := range drawn["data"].([]any) {
			datum := d.(map[string]any)
			village := all[int(datum["mark"].(float64))].(map[string]any)
			at := datum["value"].([]any)
			// A village without an award stands in a row below the scale of awards.
			placed := sameNumber(at[1], village["amount"])
			if village["status"] != "AWARDED" {
				placed = drawn["yAxisIndex"] == 1.0
			}
			if datum["name"] != village["village"].(map[string]any)["shortName"] || !placed || datum["symbol"] == nil && !sameNumber(at[0], village["growth"]) {
				t.Errorf("%v is drawn as %v", village, datum)
			}
			points++
		}
	}
	if points < 90 || r.at("simulateReward", "english", "series", 0, "name") != "Policy in force" {
		t.Errorf("%d villages drawn", points)
	}
}

// Shares, pools and drawings of a simulated allocation say the same.
func TestTheWholeOfASimulatedAllocation(t *testing.T) {
	a := newAPI(t)
	const query = `{ simulateAllocation(input: {year: 2019, weights: [{category: AGRICULTURE, factor: AREA, weight: 1}], pools: [{category: ADMINISTRATION, amount: 90000000}]}) {
		total pool activePool pools { category amount activeAmount shared difference weights { factor weight } activeWeights { factor } }
		packages { total difference share shares { amount difference } } amounts: chart(kind: AMOUNT) differences: chart } }`
	r := a.ask(leader(), query, "")
	if r.at("simulateAllocation", "total") != r.at("simulateAllocation", "pool") || r.at("simulateAllocation", "pool") == r.at("simulateAllocation", "activePool") {
		t.Errorf("%v shared out of %v", r.at("simulateAllocation", "total"), r.at("simulateAllocation", "pool"))
	}
	for _, p := range r.at("simulateAllocation", "pools").([]any) {
		pool := p.(map[string]any)
		if pool["shared"] != pool["amount"] || (pool["difference"] == "0") == (pool["category"] == "ADMINISTRATION") {
			t.Error(pool)
		}
		if weights := pool["weights"].([]any); pool["category"] == "AGRICULTURE" && (len(weights) != 1 || len(pool["activeWeights"].([]any)) < 2) {
			t.Error(weights)
		}
	}
	packages := r.at("simulateAllocation", "packages").([]any)
	for kind, field := range map[string]string{"amounts": "amount", "differences": "difference"} {
		drawn := r.at("simulateAllocation", kind, "series").([]any)
		for c, s := range drawn[:4] {
			for town, d := range s.(map[string]any)["data"].([]any) {
				datum, share := d.(map[string]any), packages[town].(map[string]any)["shares"].([]any)[c].(map[string]any)
				if int(datum["mark"].(float64)) != town*4+c || share[field] != strconv.FormatFloat(datum["value"].(float64), 'f', -1, 64) {
					t.Errorf("%s: %v is drawn as %v", kind, share, datum)
				}
			}
		}
		if signs := drawn[4].(map[string]any)["data"].([]any); len(signs) != len(packages) || signs[0].(map[string]any)["mark"] != 48.0 {
			t.Errorf("%s: %d sums", kind, len(signs))
		}
	}
	own := a.ask(clerk(), query, "")
	if own.at("simulateAllocation", "pool") != r.at("simulateAllocation", "pool") || own.at("simulateAllocation", "packages", 0, "share") != packages[0].(map[string]any)["share"] || own.at("simulateAllocation", "pools", 0, "shared") == r.at("simulateAllocation", "pools", 0, "shared") {
		t.Error(own.at("simulateAllocation"))
	}
}

// A clerk's simulation shows the own township only, and the same of it.
func TestAClerkSimulatesTheOwnTownship(t *testing.T) {
	a := newAPI(t)
	const query = `{ simulateReward(input: {year: 2018, preset: STEPPED}) { villages leftOut awards(first: 200) { township { code } amount } }
		simulateAllocation(input: {year: 2019, pools: [{category: AGRICULTURE, amount: 12}]}) { total packages { township { code } total } } }`
	own, all := a.ask(clerk(), query, ""), a.ask(leader(), query, "")
	if n := own.at("simulateReward", "villages").(float64) + own.at("simulateReward", "leftOut").(float64); n != 17 {
		t.Errorf("%v villages", n)
	}
	for _, x := range own.at("simulateReward", "awards").([]any) {
		if code := x.(map[string]any)["township"].(map[string]any)["code"]; code != township {
			t.Errorf("a village of %v", code)
		}
	}
	packages := own.at("simulateAllocation", "packages").([]any)
	if len(packages) != 1 || own.at("simulateAllocation", "packages", 0, "township", "code") != township ||
		own.at("simulateAllocation", "packages", 0, "total") != all.at("simulateAllocation", "packages", 0, "total") || own.at("simulateAllocation", "total") == all.at("simulateAllocation", "total") {
		t.Error(packages)
	}
	nowhere := auth.Viewer{UserName: "none", Role: auth.Clerk, County: county}
	if r := a.ask(nowhere, query, ""); r.at("simulateReward", "villages") != 0.0 || len(r.at("simulateAllocation", "packages").([]any)) != 0 {
		t.Errorf("a clerk without a township sees %s", r.Raw)
	}
}

func TestSimulationsThatAreRefused(t *testing.T) {
	a := newAPI(t)
	v := leader()
	for query, kind := range map[string]fault.Kind{
		`{ simulateReward(input: {year: 2018}) { cost } }`:                                                                                                                                fault.Invalid,
		`{ simulateReward(input: {year: 2018, preset: LINEAR, policy: "R-1-STEPPED"}) { cost } }`:                                                                                         fault.Invalid,
		`{ simulateReward(input: {year: 99999, preset: LINEAR}) { cost } }`:                                                                                                               fault.Invalid,
		`{ simulateReward(input: {year: 2018, policy: "R-99"}) { cost } }`:                                                                                                                fault.NotFound,
		`{ simulateReward(input: {year: 2018, preset: LINEAR}) { awards(first: 201) { amount } } }`:                                                                                       fault.Invalid,
		`{ simulateReward(input: {year: 2018, preset: LINEAR}) { awards(first: 0) { amount } } }`:                                                                                         fault.Invalid,
		`{ simulateReward(input: {year: 2018, preset: LINEAR}) { awards(skip: -1) { amount } } }`:                                                                                         fault.Invalid,
		`{ simulateReward(input: {year: 2018, parameters: {method: LINEAR, incomeFloor: "1", roundTo: "0", anchors: [{growth: 1, award: 1}]}}) { cost } }`:                                fault.Invalid,
		`{ simulateReward(input: {year: 2018, parameters: {method: LINEAR, incomeFloor: "1", roundTo: "1", anchors: []}}) { cost } }`:                                                     fault.Invalid,
		`{ simulateReward(input: {year: 2018, parameters: {method: LINEAR, incomeFloor: "1", roundTo: "1", anchors: [{growth: "999999999999999999999999999999", award: 1}]}}) { cost } }`: fault.Invalid,
		`{ simulateAllocation(input: {year: 2010}) { total } }`:                                                                                                                           fault.NotFound,
		`{ simulateAllocation(input: {year: -5}) { total } }`:                                                                                                                             fault.Invalid,
		`{ simulateAllocation(input: {year: 2019, weights: [{category: AGRICULTURE, factor: AREA, weight: 0.9}]}) { total } }`:                                                            fault.Invalid,
		`{ simulateAllocation(input: {year: 2019, pools: [{category: AGRICULTURE, amount: 0.5}]}) { total } }`:                                                                            fault.Invalid,
		`{ simulateAllocation(input: {year: 2019, pools: [{category: AGRICULTURE, amount: "-1"}]}) { total } }`:                                                                           fault.Invalid,
		`{ simulateAllocation(input: {year: 2019, pools: [{category: AGRICULTURE, amount: "99999999999999999999"}]}) { total } }`:                                                         fault.Invalid,
		`{ simulateAllocation(input: {year: 2019, weights: [` + strings.Repeat(`{category: AGRICULTURE, factor: AREA, weight: 0.1} `, 41) + `]}) { total } }`:                             fault.LimitExceeded,
	} {
		if r := a.run(&v, query, ""); len(r.Errors) != 1 || r.kinds()[0] != kind {
			t.Errorf("%s: %v, not %s", query, r.Errors, kind)
		}
	}
	if r := a.run(nil, `{ simulateReward(input: {year: 2018, preset: LINEAR}) { cost } }`, ""); len(r.Errors) == 0 {
		t.Error("a simulation without signing in")
	}
}
