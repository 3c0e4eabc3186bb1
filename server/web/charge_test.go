package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/postgres/pgtest"
)

type shownCost struct {
	Requested, Actual, Remaining *int
	ResetAt                      *time.Time
}

// cost is what an answer says of its cost; it must say all four.
func (r result) cost(t *testing.T) shownCost {
	t.Helper()
	var extensions struct{ Cost shownCost }
	if err := json.Unmarshal(r.members["extensions"], &extensions); err != nil {
		t.Fatalf("%v in %s", err, r.body)
	}
	c := extensions.Cost
	if c.Requested == nil || c.Actual == nil || c.Remaining == nil || c.ResetAt == nil {
		t.Fatalf("no cost in %s", r.body)
	}
	if *c.Actual > *c.Requested {
		t.Errorf("more was spent than asked for: %s", r.body)
	}
	return c
}

func TestEveryReplySaysItsCost(t *testing.T) {
	d := newAPI(t)
	u := d.user("analyst")
	for name, c := range map[string]struct {
		r         result
		requested int
	}{
		"an answer":            {u.ask(`{ viewer { role userName } }`), 2},
		"a page":               {u.ask(`{ mediationCases(first: 50) { nodes { id number } totalCount } }`), 1 + 10 + 50 + 10 + 101},
		"by GET":               {u.get("query=" + url.QueryEscape(`{ viewer { role } }`)), 2},
		"by gqlgen's executor": {u.ask(`{ pillars { number } }`), 1 + 8 + 1},
		"a syntax error":       {u.ask(`{`), 1},
		"an unknown field":     {u.ask(`{ nope }`), 1},
		"too expensive":        {u.ask(`{ divisions(first: 100) { nodes { children(first: 100) { nodes { parent { parent { parent { parent { code } } } } } } } } }`, wantsModern), 0},
		"too many nodes":       {u.ask(`{ divisions(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }`), 0},
		"malformed":            {u.post(`{`), 1},
		"no JSON":              {u.read(u.send("POST", "/graphql", "x", u.bearer, "Content-Type: text/plain")), 1},
		"unacceptable":         {u.ask(`{ __typename }`, "Accept: text/html"), 1},
		"a mutation by GET":    {u.get("query=" + url.QueryEscape(`mutation { x }`)), 1},
		"a failure":            {u.ask(`{ node(id: "nonsense") { id } }`), 13},
	} {
		cost := c.r.cost(t)
		if c.requested > 0 && *cost.Requested != c.requested || c.requested == 0 && *cost.Requested < 50_000 {
			t.Errorf("%s: %s", name, c.r.body)
		}
		if c.requested == 0 && (c.r.code() != "LIMIT_EXCEEDED" || *cost.Actual != 1) {
			t.Errorf("%s: %s", name, c.r.body)
		}
	}
	unknown := u.read(d.send("POST", "/graphql", `{"query":"{ __typename }"}`, sendsJSON))
	if cost := unknown.cost(t); *cost.Requested+*cost.Actual+*cost.Remaining != 0 {
		t.Errorf("a client that is not known is charged: %s", unknown.body)
	}
}

// What is refused before the API reads it is answered as the API answers.
func TestRefusalsAtTheAddressOfTheAPIFollowAccept(t *testing.T) {
	d := newAPI(t)
	u := d.user("analyst")
	for name, c := range map[string]struct {
		method, bearer string
		status         int
	}{"no token": {"POST", "X-Nothing: 1", 401}, "a wrong token": {"POST", "Authorization: Bearer x.y.z", 401}, "a wrong method": {"PUT", u.bearer, 405}} {
		for accepted, want := range map[string]string{
			"application/graphql-response+json": graphqlJSON, "application/json": plainJSON, "*/*": plainJSON, "text/html": plainJSON,
			"application/json;q=0.5, application/graphql-response+json": graphqlJSON,
		} {
			r := u.read(d.send(c.method, "/graphql", `{"query":"{ __typename }"}`, c.bearer, sendsJSON, "Accept: "+accepted))
			if r.StatusCode != c.status || r.Header.Get("Content-Type") != want+"; charset=utf-8" || r.hasData() {
				t.Errorf("%s, %s: %d %v %s", name, accepted, r.StatusCode, r.Header, r.body)
			}
			r.cost(t)
		}
	}
}

// What is charged is what was used: the reservation comes back.
func TestActualCostIsCharged(t *testing.T) {
	u := newAPI(t).user("analyst")
	const query = `{ mediationCases(first: 100) { nodes { id } } }`
	first, second := u.ask(query).cost(t), u.ask(query).cost(t)
	// An empty database: the request and its statement.
	if *first.Requested != 1+10+100+10 || *first.Actual != 1+10 || *first.Remaining-*second.Remaining != 11 {
		t.Errorf("%d of %d, then %d left of %d", *first.Actual, *first.Requested, *second.Remaining, *first.Remaining)
	}
}

func TestBudgets(t *testing.T) {
	rules := DefaultRules()
	rules.UserBudget = 600
	d := newAPIWith(t, pgtest.New(t), rules)
	u, other := d.user("analyst"), d.user("leader")
	spend := `{` + aliasesOf("mediationCases { totalCount }", 4) + `}` // 1 + 4 * 101 + values
	if r := u.ask(spend); len(r.codes) != 0 {
		t.Fatalf("the first: %s", r.body)
	}
	r := u.ask(spend, "Accept-Language: en")
	after, err := strconv.Atoi(r.Header.Get("Retry-After"))
	if r.StatusCode != http.StatusTooManyRequests || r.code() != "RATE_LIMITED" || r.hasData() || err != nil || after < 1 || after > 60 {
		t.Fatalf("the second: %d %q %s", r.StatusCode, r.Header.Get("Retry-After"), r.body)
	}
	var inBody struct {
		Errors []struct{ Extensions struct{ RetryAfter int } }
	}
	if err := json.Unmarshal([]byte(r.body), &inBody); err != nil || inBody.Errors[0].Extensions.RetryAfter != after {
		t.Errorf("the body says when to try again: %v %s", err, r.body)
	}
	cost := r.cost(t)
	for _, said := range []string{strconv.Itoa(*cost.Requested), fmt.Sprintf("%d are left of 600", *cost.Remaining), "a0.totalCount", fmt.Sprintf("in %d seconds", after)} {
		if !strings.Contains(r.first, said) {
			t.Errorf("does not say %q: %s", said, r.first)
		}
	}
	if r := u.ask(`{ viewer { role } }`); len(r.codes) != 0 {
		t.Errorf("it is points that count, not requests: %s", r.body)
	}
	if r := other.ask(spend); len(r.codes) != 0 {
		t.Errorf("another user: %s", r.body)
	}
	if r := d.user("analyst").ask(spend); r.StatusCode != http.StatusTooManyRequests {
		t.Errorf("a new session is no new budget: %d %s", r.StatusCode, r.body)
	}
	d.advance(time.Duration(after+1) * time.Second) // what was asked in between costs, too
	if r := d.user("analyst").ask(spend); len(r.codes) != 0 {
		t.Errorf("after waiting as long as it says: %s", r.body)
	}
	t.Run("a flood of nonsense is paid for, too", func(t *testing.T) {
		flooder := d.user("clerk")
		refused := 0
		for range 650 {
			if r := flooder.post(`}{`); r.StatusCode == http.StatusTooManyRequests {
				refused++
				r.cost(t)
			}
		}
		if refused != 50 {
			t.Errorf("%d of 650 refused", refused)
		}
	})
}

// What costs more than the whole budget of a minute is explained as what it is:
// never allowed, however long one waits.
func TestExplanationsKnowTheBudget(t *testing.T) {
	rules := DefaultRules()
	rules.UserBudget = 300
	u := newAPIWith(t, pgtest.New(t), rules).user("analyst")
	dear := `{` + aliasesOf("mediationCases { totalCount }", 4) + `}`
	explain := func(query string) string {
		return u.ask(`{ explainCost(query: ` + strconv.Quote(query) + `) { allowed refusal { en } } }`).body
	}
	if r := u.ask(dear, "Accept-Language: en"); r.code() != "LIMIT_EXCEEDED" || !strings.Contains(r.first, "whole budget of a minute, 300") {
		t.Fatalf("asked: %s", r.body)
	}
	if said := explain(dear); !strings.Contains(said, `"allowed":false`) || !strings.Contains(said, "whole budget of a minute, 300") || !strings.Contains(said, "totalCount") {
		t.Errorf("explained: %s", said)
	}
	if said := explain(`{ viewer { role } }`); !strings.Contains(said, `"allowed":true,"refusal":null`) {
		t.Errorf("a cheap one: %s", said)
	}
}

// A budget for a minute is far above what a person at the page can spend.
func TestThePageKeepsWithinItsBudget(t *testing.T) {
	u := newAPI(t).user("leader")
	for range 300 {
		if r := u.ask(`{ pillars { number subItems { code } } county { code } mediationCases { totalCount nodes { id number } } }`); r.StatusCode != http.StatusOK {
			t.Fatalf("%d %s", r.StatusCode, r.body)
		}
	}
}

func TestRolesThatMayAskForTheSchema(t *testing.T) {
	rules := DefaultRules()
	rules.Introspect, rules.Suggest = []auth.Role{auth.Leader}, []auth.Role{auth.Leader}
	d := newAPIWith(t, pgtest.New(t), rules)
	leader, analyst := d.user("leader"), d.user("analyst")
	const schema = `{ __schema { queryType { name } } }`
	if r := leader.ask(schema); len(r.codes) != 0 {
		t.Errorf("a role that may: %s", r.body)
	}
	if r := analyst.ask(schema); r.code() != "FORBIDDEN" {
		t.Errorf("a role that may not: %s", r.body)
	}
	const wrong = `{ mediationCasez { totalCount } }`
	if r := leader.ask(wrong); !strings.Contains(r.first, "mediationCases") {
		t.Errorf("no suggestion: %s", r.body)
	}
	if r := analyst.ask(wrong); strings.Contains(r.body, "mediationCases") {
		t.Errorf("a suggestion: %s", r.body)
	}
	const planted = `planted \" Did you mean \"leak me`
	if r := leader.ask(`{ mediationCases(where: {status: {eq: "` + planted + `"}}) { totalCount } }`); strings.Contains(r.body, "planted") || strings.Contains(r.body, "leak") {
		t.Errorf("repeats the document: %s", r.body)
	}
}
