package web

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// What a stock GraphQL server gets wrong, one by one.

func TestOnlyQueriesRunByGET(t *testing.T) {
	u := newAPI(t).user("analyst")
	for name, query := range map[string]string{
		"a mutation": "mutation { x }", "a subscription": "subscription { x }",
		"a mutation among queries": "query A { __typename } mutation B { x }",
	} {
		for _, accept := range []string{wantsModern, "Accept: application/json"} {
			r := u.get("operationName="+map[bool]string{true: "B"}[strings.Contains(query, "B")]+"&query="+url.QueryEscape(query), accept)
			if r.StatusCode != http.StatusMethodNotAllowed || r.Header.Get("Allow") != "POST" || r.code() != "BAD_USER_INPUT" || r.hasData() {
				t.Errorf("%s: %d, Allow %q, %s", name, r.StatusCode, r.Header.Get("Allow"), r.body)
			}
		}
	}
	if r := u.get("operationName=A&query=" + url.QueryEscape("query A { __typename } query B { viewer { role } }")); r.StatusCode != http.StatusOK || len(r.codes) != 0 {
		t.Errorf("a query: %d %s", r.StatusCode, r.body)
	}
}

func TestSubscriptionByPlainPOSTIsRefused(t *testing.T) {
	u := newAPI(t).user("analyst")
	r := u.ask("subscription { x }", wantsModern, "Accept-Language: en")
	if r.StatusCode != http.StatusBadRequest || r.hasData() || !strings.Contains(r.first, "subscriptions are not served here") {
		t.Errorf("%d %s", r.StatusCode, r.body)
	}
}

func TestIncrementalDeliveryIsRefused(t *testing.T) {
	u := newAPI(t).user("analyst")
	for _, query := range []string{
		"{ viewer { ... @defer { role } } }", "{ viewer { ...F @defer(if: false) } } fragment F on Viewer { role }",
		"{ pillars @stream { number } }", "{ mediationCases { nodes @stream(initialCount: 1) { id } } }",
	} {
		if r := u.ask(query, wantsModern); r.StatusCode != http.StatusBadRequest || r.code() != "GRAPHQL_VALIDATION_FAILED" || r.hasData() {
			t.Errorf("%s: %d %s", query, r.StatusCode, r.body)
		}
	}
}

func TestWhatIsUnacceptableIsSaid(t *testing.T) {
	u := newAPI(t).user("analyst")
	for _, accept := range []string{"text/html", "application/json;q=0", "application/xml, text/*;q=0.9", "multipart/mixed"} {
		r := u.ask("{ __typename }", "Accept: "+accept)
		if r.StatusCode != http.StatusNotAcceptable || r.hasData() {
			t.Errorf("%s: %d %s", accept, r.StatusCode, r.body)
		}
	}
	for accept, want := range map[string]string{
		"application/graphql-response+json;q=0.2, application/json;q=0.8": plainJSON,
		"application/graphql-response+json;q=0.8, application/json;q=0.2": graphqlJSON,
		"text/html, application/graphql-response+json;q=0.1":              graphqlJSON,
	} {
		r := u.ask("{ __typename }", "Accept: "+accept)
		if got := r.Header.Get("Content-Type"); r.StatusCode != http.StatusOK || got != want+"; charset=utf-8" {
			t.Errorf("%s: %d %s", accept, r.StatusCode, got)
		}
	}
}

// A body over the limit is refused whether it says its length or not.
func TestBodiesOverTheLimit(t *testing.T) {
	d := newAPI(t)
	u := d.user("analyst")
	const planted = "planted"
	for name, over := range map[string]int{"one byte over": 1, "twice": defaultBody} {
		body := `{"query":"{__typename}","variables":{"a":"` + planted + `"}}`
		body += strings.Repeat(" ", defaultBody-len(body)+over)
		if r := u.post(body); r.StatusCode != http.StatusRequestEntityTooLarge || r.code() != "LIMIT_EXCEEDED" || strings.Contains(r.body, planted) {
			t.Errorf("%s: %d %.200s", name, r.StatusCode, r.body)
		} else if !strings.Contains(r.body, `"cost":{"requested":1,"actual":1,`) {
			t.Errorf("%s: no cost in %s", name, r.body)
		}
		request := httptest.NewRequestWithContext(t.Context(), "POST", "/graphql", strings.NewReader(body))
		request.ContentLength = -1
		request.Host = "litong.test"
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Authorization", strings.TrimPrefix(u.bearer, "Authorization: "))
		w := httptest.NewRecorder()
		d.handler.ServeHTTP(w, request)
		if w.Code != http.StatusRequestEntityTooLarge {
			t.Errorf("%s, of unknown length: %d %.200s", name, w.Code, w.Body)
		}
	}
	body := `{"query":"{__typename}"}`
	if r := u.post(body + strings.Repeat(" ", defaultBody-len(body))); r.StatusCode != http.StatusOK {
		t.Errorf("at the limit: %d %s", r.StatusCode, r.body)
	}
}

// A limit is a refusal of the request: under GraphQL's own media type no 200.
func TestRefusalsByLimitAreNoSuccess(t *testing.T) {
	u := newAPI(t).user("analyst")
	for name, query := range map[string]string{
		"depth": strings.Repeat("{ a ", 11) + strings.Repeat("}", 11), "aliases": "{" + aliases(31) + "}",
		"nodes": `{ divisions(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }`,
	} {
		if r := u.ask(query, wantsModern); r.StatusCode != http.StatusBadRequest || r.code() != "LIMIT_EXCEEDED" || r.hasData() {
			t.Errorf("%s: %d %s", name, r.StatusCode, r.body)
		}
	}
}

func TestRawErrorsReachNoClient(t *testing.T) {
	d := newAPI(t)
	u := d.user("analyst")
	d.exec(`ALTER TABLE mediation_case RENAME TO planted_case`)
	d.exec(`ALTER TABLE mediator RENAME COLUMN id TO planted_column`)
	for _, query := range []string{
		`{ mediationCases { totalCount } }`, `{ mediationCases { nodes { number } } }`, `{ mediationCases { aggregate { count } } }`,
		`{ mediators { nodes { name } } }`, `{ mediators { edges { cursor } } }`,
	} {
		r := u.ask(query, wantsModern, "Accept-Language: en")
		if r.code() != "INTERNAL" || len(r.body) > 2048 {
			t.Errorf("%s: %d %s", query, r.StatusCode, r.body)
		}
		for _, inner := range []string{"SQLSTATE", "relation", "planted", "does not exist", "42P01", "42703", ".go", "pgx", "postgres"} {
			if strings.Contains(r.body, inner) {
				t.Errorf("%s: %q in %s", query, inner, r.body)
			}
		}
	}
}

// slowed puts something that takes forever in front of a table.
func slowed(d *harness) {
	d.exec(`ALTER TABLE mediation_case RENAME TO mediation_case_itself`)
	d.exec(`CREATE FUNCTION slow_cases() RETURNS SETOF mediation_case_itself LANGUAGE sql VOLATILE AS
		'SELECT pg_sleep(600); SELECT * FROM mediation_case_itself'`)
	d.exec(`CREATE VIEW mediation_case AS SELECT * FROM slow_cases()`)
}

// withTimeout is the API over a new database whose statements have this time.
func withTimeout(t *testing.T, statement time.Duration) *harness {
	t.Helper()
	return newAPIOver(t, databaseWithTimeout(t, statement))
}

func databaseWithTimeout(t *testing.T, statement time.Duration) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), pgtest.New(t).Pool.Config().ConnString(),
		postgres.Options{StatementTimeout: statement, ApplicationName: "under test"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	return db
}

func TestSlowStatementsAreStopped(t *testing.T) {
	t.Parallel()
	d := withTimeout(t, 300*time.Millisecond)
	slowed(d)
	u := d.user("analyst")
	for _, query := range []string{`{ mediationCases { nodes { number } } }`, `{ mediationCases { totalCount } }`} {
		if r := u.ask(query, wantsModern); r.StatusCode != http.StatusOK || r.code() != "TIMEOUT" || strings.Contains(r.body, "57014") {
			t.Errorf("%s: %d %s", query, r.StatusCode, r.body)
		}
	}
	if r := u.ask(`{ viewer { role } }`); len(r.codes) != 0 {
		t.Errorf("afterwards: %s", r.body)
	}
}

// Only the client's leaving can end this statement: it has no time limit.
func TestLeavingCancelsTheStatement(t *testing.T) {
	t.Parallel()
	d := withTimeout(t, postgres.Unlimited)
	slowed(d)
	u := d.user("analyst")
	server := httptest.NewServer(d.handler)
	defer server.Close()
	for name, query := range map[string]string{
		"a page": `{ mediationCases { nodes { number } } }`, "a count": `{ mediationCases { totalCount } }`,
		"groups": `{ mediationCases { groups(by: [{field: CATEGORY}]) { aggregate { count } } } }`,
	} {
		t.Run(name, func(t *testing.T) {
			ctx, leave := context.WithCancel(t.Context())
			defer leave()
			request, err := http.NewRequestWithContext(ctx, "GET", server.URL+"/graphql?query="+url.QueryEscape(query), nil)
			if err != nil {
				t.Fatal(err)
			}
			request.Header.Set("Authorization", strings.TrimPrefix(u.bearer, "Authorization: "))
			left := make(chan error, 1)
			go func() {
				answer, err := server.Client().Do(request)
				if err == nil {
					answer.Body.Close()
				}
				left <- err
			}()
			d.waitForSleepers(t, true)
			leave()
			if err := <-left; !errors.Is(err, context.Canceled) {
				t.Fatalf("the client: %v", err)
			}
			d.waitForSleepers(t, false)
		})
	}
}

// waitForSleepers waits until statements sleep, or none does.
func (d *harness) waitForSleepers(t *testing.T, some bool) {
	t.Helper()
	const patience = 10 * time.Minute
	for began := time.Now(); time.Since(began) < patience; time.Sleep(10 * time.Millisecond) {
		n := d.count(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND wait_event = 'PgSleep'`)
		if (n > 0) == some {
			return
		}
	}
	t.Fatalf("no statement sleeps, or one does forever; wanted some: %v", some)
}
