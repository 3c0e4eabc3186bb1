package web

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
)

// What is wrong with a variable is known before anything runs: a refusal without
// data that names the place and what is wanted, and never the value.
func TestVariablesOfTheWrongTypeAreRefused(t *testing.T) {
	d := newAPI(t)
	u := d.user("analyst")
	const planted = "13800138000王小明"
	where := func(condition string) string {
		return `{"query":"query($w: MediationCaseWhere) { mediationCases(where: $w) { totalCount } }","variables":{"w":` + condition + `}}`
	}
	one := func(declared, used, value string) string {
		return `{"query":"query($v: ` + declared + `) { ` + used + ` }","variables":{` + value + `}}`
	}
	for body, wanted := range map[string]string{
		where(`{"openedOn":{"gt":"` + planted + `"}}`):                                                                  "$w.openedOn.gt: a date",
		where(`{"openedOn":{"gt":"` + strings.Repeat("x", 300_000) + `"}}`):                                             "$w.openedOn.gt: a date",
		where(`{"createdAt":{"in":["2019-01-01T00:00:00Z","` + planted + `"]}}`):                                        "$w.createdAt.in[1]: an instant",
		where(`{"amount":{"gt":"` + planted + `"}}`):                                                                    "$w.amount.gt: a decimal",
		where(`{"parties":{"eq":"3"}}`):                                                                                 "$w.parties.eq: must be a 32-bit integer",
		where(`{"status":{"eq":"closed"}}`):                                                                             "$w.status.eq: is not a value of MediationStatus",
		where(`{"status":{"in":["CLOSED","` + planted + `"]}}`):                                                         "$w.status.in[1]: is not a value of MediationStatus",
		where(`{"` + planted + `":1}`):                                                                                  "$w: has no field ?",
		where(`{"partyName":{"eq":"x"}}`):                                                                               "$w: has no field partyName",
		where(`[]`):                                                                                                     "$w: must be an object",
		one("Int", "mediationCases(first: $v) { totalCount }", `"v":"5"`):                                               "$v: must be a 32-bit integer",
		one("Int", "mediationCases(first: $v) { totalCount }", `"v":2.5`):                                               "$v: must be a 32-bit integer",
		one("Int", "mediationCases(first: $v) { totalCount }", `"v":1e10`):                                              "$v: must be a 32-bit integer",
		one("Int!", "mediationCases(first: $v) { totalCount }", ``):                                                     "$v: a value is required",
		one("[ID!]!", "nodes(ids: $v) { id }", `"v":["x",null]`):                                                        "$v[1]: must not be null",
		one("Boolean!", "viewer { role @include(if: $v) userName }", `"v":"true"`):                                      "$v: must be true or false",
		one("String!", "explainCost(query: $v) { requested }", `"v":{"a":1}`):                                           "$v: must be a string",
		one("Date", "capabilityIndex(from: $v) { from }", `"v":"`+planted+`"`):                                          "$v: a date",
		one("MediationStatus", "viewer { role } mediationCases(where: { status: { eq: $v } }) { totalCount }", `"v":3`): "$v: must be an enum value",
	} {
		r := u.post(body, "Accept: application/graphql-response+json", "Accept-Language: en")
		if r.StatusCode != http.StatusBadRequest || r.hasData() || r.code() != "BAD_USER_INPUT" || !strings.Contains(r.first, wanted) {
			t.Errorf("%.200s: %d %.300s, want %s", body, r.StatusCode, r.body, wanted)
		}
		if strings.Contains(r.body, planted) || len(r.body) > 1000 {
			t.Errorf("%.200s: it comes back in %d bytes: %.300s", body, len(r.body), r.body)
		}
	}
	for _, body := range []string{
		where(`{"status":{"in":"CLOSED"},"parties":{"eq":3},"amount":{"gt":1.5},"openedOn":{"gt":"2019-01-01"},"and":{"number":{"eq":"x"}}}`),
		where(`null`),
		one("ID!", "node(id: $v) { id }", `"v":7`),
		one("[ID!]!", "nodes(ids: $v) { id }", `"v":"x"`),
		one("Int", "mediationCases(first: $v) { totalCount }", `"v":null`),
		one("Int", "mediationCases(first: $v) { totalCount }", `"v":2.0`), // as some clients write 2
		one("Int", "mediationCases(first: $v) { totalCount }", `"v":20e-1`),
		where(`{"parties":{"in":[3.0,-0.0,2e0]}}`),
		one("Float!", "mediationCases { aggregate { percentile(field: AMOUNT, p: $v) } }", `"v":1`),
		one("JSON", `explainCost(query: \"{ __typename }\", variables: $v) { requested }`, `"v":{"a":[1,{"b":null}]}`),
	} {
		if r := u.post(body); len(r.codes) != 0 {
			t.Errorf("%s: %s", body, r.body)
		}
	}
}

// The error for a wrong literal says what is wanted there, and never repeats the literal.
func TestErrorsOfWrongLiteralsSayWhatIsWanted(t *testing.T) {
	d := newAPI(t)
	u := d.user("analyst")
	for query, wanted := range map[string]string{
		`{ mediationCases(first: "13800138000") { totalCount } }`:                                     "a value must be of type Int",
		`{ mediationCases(where: { number: { eq: 13800138000 } }) { totalCount } }`:                   "a value must be of type String",
		`{ mediationCases(where: { nope: { eq: 1 } }) { totalCount } }`:                               "there is no such input field: nope",
		`{ mediationCases(where: { status: { eq: LOST } }) { totalCount } }`:                          "there is no such enum value: LOST",
		`{ mediationCases(where: { status: { eq: "13800138000" } }) { totalCount } }`:                 "a value must be of type MediationStatus",
		`{ mediationCases(where: { openedOn: { between: { from: "2018-01-01" } } }) { totalCount } }`: "a required input field is missing: DateRange.to",
	} {
		r := u.ask(query, "Accept: application/graphql-response+json", "Accept-Language: en")
		if r.StatusCode != http.StatusBadRequest || r.hasData() || !strings.Contains(r.first, wanted) || strings.Contains(r.body, "13800138000") {
			t.Errorf("%s: %d %s, want %s", query, r.StatusCode, r.body, wanted)
		}
	}
	body, err := json.Marshal(map[string]any{"query": `query($i: ID!) { mediator(id: $i) { number } }`, "variables": map[string]any{"i": strings.Repeat("x", 300_000)}})
	if err != nil {
		t.Fatal(err)
	}
	if r := u.post(string(body)); len(r.codes) != 1 || len(r.body) > 1000 {
		t.Errorf("a long id: %d bytes", len(r.body))
	}
}

// So is what is wrong with a date, an instant or a decimal that stands in the document.
func TestLiteralsOfTheWrongTypeAreRefused(t *testing.T) {
	d := newAPI(t)
	u := d.user("analyst")
	ask := func(where string) result {
		body, err := json.Marshal(map[string]string{"query": `{ mediationCases(where: {` + where + `}) { totalCount } }`})
		if err != nil {
			t.Fatal(err)
		}
		return u.post(string(body), "Accept: application/graphql-response+json", "Accept-Language: en")
	}
	for where, wanted := range map[string]string{
		`openedOn: {gt: "abc"}`:                                    "a date has the form",
		`openedOn: {between: {from: "2019-01-01", to: 20190101}}`:  "a date has the form",
		`and: [{not: {createdAt: {in: ["2019-01-01T00:00:00"]}}}]`: "an instant is written as",
		`amount: {in: ["12.50", "12,50"]}`:                         "a decimal number looks like",
		`amount: {gt: 1e3}`:                                        "a decimal number looks like",
	} {
		if r := ask(where); r.StatusCode != http.StatusBadRequest || r.hasData() || r.code() != "GRAPHQL_VALIDATION_FAILED" || !strings.Contains(r.first, wanted) {
			t.Errorf("%s: %d %s, want %s", where, r.StatusCode, r.body, wanted)
		}
	}
	if r := ask(`openedOn: {gte: "2019-02-28"}, createdAt: {lt: "2030-01-01T00:00:00+08:00"}, amount: {in: [1, 1.5, "-2.25"]}`); len(r.codes) != 0 {
		t.Errorf("sound literals: %s", r.body)
	}
}
