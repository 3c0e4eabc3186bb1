package web

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"litong3422/graph/admission"
)

// user talks GraphQL for one user.
type user struct {
	*harness
	bearer string
}

func (d *harness) user(name string) user {
	token, _ := d.mustLogin(name)
	return user{d, "Authorization: Bearer " + token}
}

// result is an answer read as GraphQL.
type result struct {
	reply
	members map[string]json.RawMessage
	codes   []string
	first   string // first message
}

func (u user) post(body string, headers ...string) result {
	u.t.Helper()
	return u.read(u.send("POST", "/graphql", body, append([]string{u.bearer, sendsJSON}, headers...)...))
}

func (u user) ask(query string, headers ...string) result {
	u.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query})
	if err != nil {
		u.t.Fatal(err)
	}
	return u.post(string(body), headers...)
}

func (u user) get(query string, headers ...string) result {
	u.t.Helper()
	return u.read(u.send("GET", "/graphql?"+query, "", append([]string{u.bearer}, headers...)...))
}

func (u user) read(r reply) result {
	u.t.Helper()
	out := result{reply: r}
	if err := json.Unmarshal([]byte(r.body), &out.members); err != nil {
		u.t.Fatalf("not JSON: %d %q", r.StatusCode, r.body)
	}
	var errs []struct {
		Message    string
		Extensions struct{ Code, RequestID string }
	}
	if raw, ok := out.members["errors"]; ok {
		if err := json.Unmarshal(raw, &errs); err != nil || len(errs) == 0 {
			u.t.Fatalf("errors: %v in %s", err, r.body)
		}
		out.first = errs[0].Message
	}
	for _, e := range errs {
		if e.Message == "" || e.Extensions.RequestID == "" {
			u.t.Errorf("an error without message or request: %s", r.body)
		}
		out.codes = append(out.codes, e.Extensions.Code)
	}
	return out
}

func (r result) code() string { return strings.Join(r.codes, " ") }

func (r result) hasData() bool { _, ok := r.members["data"]; return ok }

const wantsModern = "Accept: application/graphql-response+json"

func TestGraphQLAnswers(t *testing.T) {
	u := newAPI(t).user("leader")
	r := u.ask(`{ viewer { userName role } }`)
	if r.StatusCode != 200 || string(r.members["data"]) != `{"viewer":{"userName":"leader","role":"LEADER"}}` {
		t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	if r := u.ask(`{ mediationCases { totalCount nodes { id } } }`); string(r.members["data"]) != `{"mediationCases":{"totalCount":0,"nodes":[]}}` {
		t.Errorf("%s", r.body)
	}
	if r := u.post(`{"query":"query A { __typename } query B { viewer { role } }","operationName":"B","variables":null,"extensions":{}}`); string(r.members["data"]) != `{"viewer":{"role":"LEADER"}}` {
		t.Errorf("%s", r.body)
	}
	for _, header := range []string{"Cache-Control", "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Content-Length"} {
		if r.Header.Get(header) == "" {
			t.Errorf("no %s", header)
		}
	}
	if r.Header.Get("Access-Control-Allow-Origin") != "" || r.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("headers %v", r.Header)
	}
	if strings.Contains(strings.ReplaceAll(r.Header.Get("Content-Security-Policy"), "style-src 'self' 'unsafe-inline'", ""), "unsafe") {
		t.Error("the content policy allows scripts inline")
	}
}

func TestGraphQLNeedsASignIn(t *testing.T) {
	d := newAPI(t)
	for name, body := range map[string]string{
		"a query": `{"query":"{ viewer { role } }"}`, "nonsense": `}{`, "introspection": `{"query":"{ __schema { types { name } } }"}`,
		"an unknown field": `{"query":"{ nope }"}`, "a wrong argument": `{"query":"{ mediationCases(first: -1) { totalCount } }"}`,
	} {
		r := d.send("POST", "/graphql", body, sendsJSON)
		if r.StatusCode != http.StatusUnauthorized || r.code() != "UNAUTHENTICATED" {
			t.Errorf("%s: %d %s", name, r.StatusCode, r.body)
		}
	}
	_, cookie := d.mustLogin("leader")
	if r := d.send("GET", "/graphql?query={__typename}", "", cookie); r.StatusCode != http.StatusUnauthorized {
		t.Errorf("on the cookie alone: %d", r.StatusCode)
	}
}

func TestGraphQLProtocol(t *testing.T) {
	u := newAPI(t).user("analyst")
	escaped := url.QueryEscape
	for _, c := range []struct {
		name   string
		r      result
		status int
		code   string
	}{
		{"GET", u.get("query=" + escaped("{__typename}")), 200, ""},
		{"GET with variables", u.get("query=" + escaped("query($n:Int){mediationCases(first:$n){totalCount}}") + "&variables=" + escaped(`{"n":5}`)), 200, ""},
		{"GET without a query", u.get(""), 400, "BAD_USER_INPUT"},
		{"GET with two queries", u.get("query={__typename}&query={__typename}"), 400, "BAD_USER_INPUT"},
		{"parse error, modern", u.ask("{", wantsModern), 400, "GRAPHQL_PARSE_FAILED"},
		{"parse error, plain", u.ask("{", "Accept: application/json"), 200, "GRAPHQL_PARSE_FAILED"},
		{"unknown field, modern", u.ask("{ nope }", wantsModern), 400, "GRAPHQL_VALIDATION_FAILED"},
		{"unknown field, plain", u.ask("{ nope }"), 200, "GRAPHQL_VALIDATION_FAILED"},
		{"bad variable, modern", u.post(`{"query":"query($n:Int!){mediationCases(first:$n){totalCount}}","variables":{"n":null}}`, wantsModern), 400, "BAD_USER_INPUT"},
		{"no such operation", u.post(`{"query":"query A{__typename}","operationName":"B"}`, wantsModern), 400, "GRAPHQL_VALIDATION_FAILED"},
		{"subscription", u.ask("subscription { x }", wantsModern), 400, "GRAPHQL_VALIDATION_FAILED"},
		{"defer", u.ask("{ viewer { ... @defer { role } } }", wantsModern), 400, "GRAPHQL_VALIDATION_FAILED"},
		{"no body", u.post(``), 400, "BAD_USER_INPUT"},
		{"no query", u.post(`{}`), 400, "BAD_USER_INPUT"},
		{"documentId null", u.post(`{"query":"{__typename}","documentId":null,"operationName":null,"variables":null,"extensions":null}`), 200, ""},
		{"query null", u.post(`{"query":null}`), 400, "BAD_USER_INPUT"},
		{"query a number", u.post(`{"query":1}`), 400, "BAD_USER_INPUT"},
		{"variables a list", u.post(`{"query":"{__typename}","variables":[]}`), 400, "BAD_USER_INPUT"},
		{"operationName a number", u.post(`{"query":"{__typename}","operationName":1}`), 400, "BAD_USER_INPUT"},
		{"extensions text", u.post(`{"query":"{__typename}","extensions":"x"}`), 400, "BAD_USER_INPUT"},
		{"a batch", u.post(`[{"query":"{__typename}"},{"query":"{__typename}"}]`), 400, "BAD_USER_INPUT"},
		{"other case", u.post(`{"Query":"{__typename}"}`), 400, "BAD_USER_INPUT"},
		{"two queries", u.post(`{"query":"{__typename}","query":"{__typename}"}`), 400, "BAD_USER_INPUT"},
		{"a name twice deep in the variables", u.post(`{"query":"{__typename}","variables":{"a":{"b":1,"b":2}}}`), 400, "BAD_USER_INPUT"},
		{"text after", u.post(`{"query":"{__typename}"} x`), 400, "BAD_USER_INPUT"},
		{"two values", u.post(`{"query":"{__typename}"}{}`), 400, "BAD_USER_INPUT"},
		{"broken UTF-8", u.post("{\"query\":\"{__typename} #\xff\"}"), 400, "BAD_USER_INPUT"},
		{"half a surrogate pair", u.post(`{"query":"{__typename}","variables":{"a":"\ud800"}}`), 400, "BAD_USER_INPUT"},
		{"a whole surrogate pair", u.post(`{"query":"{__typename}","variables":{"a":"\ud840\udc00\\ud800"}}`), 200, ""},
		{"NUL", u.post(`{"query":"{__typename}","variables":{"a":"\u0000"}}`), 400, "BAD_USER_INPUT"},
		{"a huge number", u.post(`{"query":"{__typename}","variables":{"a":1e999999999}}`), 400, "BAD_USER_INPUT"},
		{"deep variables", u.post(`{"query":"{__typename}","variables":{"a":` + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + `}}`), 400, "LIMIT_EXCEEDED"},
		{"many variables", u.post(`{"query":"{__typename}","variables":{"a":[` + strings.Repeat("1,", 30000) + `1]}}`), 400, "LIMIT_EXCEEDED"},
		{"two megabytes", u.post(`{"query":"` + strings.Repeat("x", 2<<20) + `"}`), 413, "LIMIT_EXCEEDED"},
		{"wants HTML", u.ask("{__typename}", "Accept: text/html"), 406, "BAD_USER_INPUT"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.r.StatusCode != c.status || c.r.code() != c.code {
				t.Fatalf("%d %s", c.r.StatusCode, c.r.body)
			}
			if c.r.hasData() == (c.code != "") {
				t.Errorf("data or none: %s", c.r.body)
			}
			if len(c.r.body) > 2048 {
				t.Errorf("%d bytes", len(c.r.body))
			}
		})
	}
	for name, r := range map[string]reply{
		"as a form":     u.send("POST", "/graphql", "query={__typename}", u.bearer, "Content-Type: application/x-www-form-urlencoded"),
		"as multipart":  u.send("POST", "/graphql", "x", u.bearer, "Content-Type: multipart/form-data; boundary=x"),
		"as text":       u.send("POST", "/graphql", `{"query":"{__typename}"}`, u.bearer, "Content-Type: text/plain"),
		"as GraphQL":    u.send("POST", "/graphql", `{__typename}`, u.bearer, "Content-Type: application/graphql"),
		"without type":  u.send("POST", "/graphql", `{"query":"{__typename}"}`, u.bearer),
		"in UTF-16":     u.send("POST", "/graphql", `{"query":"{__typename}"}`, u.bearer, "Content-Type: application/json; charset=utf-16"),
		"gzip encoding": u.send("POST", "/graphql", `{"query":"{__typename}"}`, u.bearer, sendsJSON, "Content-Encoding: gzip"),
	} {
		if r.StatusCode != http.StatusUnsupportedMediaType {
			t.Errorf("%s: %d %s", name, r.StatusCode, r.body)
		}
	}
	for _, method := range []string{"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "HEAD"} {
		if r := u.send(method, "/graphql", "", u.bearer); r.StatusCode != http.StatusMethodNotAllowed || r.Header.Get("Allow") != "GET, POST" {
			t.Errorf("%s: %d", method, r.StatusCode)
		}
	}
}

func TestNegotiation(t *testing.T) {
	const none = ""
	for accept, want := range map[string]string{
		"": plainJSON, "*/*": plainJSON, "application/*": plainJSON, "application/json": plainJSON,
		"application/graphql-response+json":                                          graphqlJSON,
		"application/graphql-response+json, application/json":                        graphqlJSON,
		"application/graphql-response+json; charset=utf-8, application/json":         graphqlJSON,
		"application/graphql-response+json;q=0.5, application/json;q=0.9":            plainJSON,
		"application/json;q=0.5, application/graphql-response+json;q=0.9":            graphqlJSON,
		"application/graphql-response+json, */*":                                     graphqlJSON,
		"application/json;q=0, */*":                                                  graphqlJSON,
		"application/json;q=0":                                                       none,
		"text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8": plainJSON,
		"text/html":                        none,
		"application/json; charset=utf-16": none,
		"application/json;q=2":             none,
		"application/graphql-response+json;q=0.4, application/*;q=0.5, */*;q=0.1": plainJSON,
	} {
		got, ok := negotiate([]string{accept})
		if !ok {
			got = none
		}
		if got != want {
			t.Errorf("%s: %q, want %q", accept, got, want)
		}
	}
}

func TestErrorsEchoNothing(t *testing.T) {
	u := newAPI(t).user("analyst")
	const planted = "planted-410105196501010019"
	for name, r := range map[string]result{
		"malformed":      u.post(`{"query":"` + planted),
		"unknown member": u.post(`{"query":"{__typename}","` + planted + `":1}`),
		"bad variable":   u.post(`{"query":"query($n:Int){mediationCases(first:$n){totalCount}}","variables":{"n":"` + planted + `"}}`),
		"bad literal":    u.ask(`{ mediationCases(first: "` + planted + `") { totalCount } }`),
		"syntax":         u.ask(`{ "` + planted + `" }`),
		"bad enum":       u.ask(`{ mediationCases(orderBy: [{field: X, direction: "` + planted + `"}]) { totalCount } }`),
	} {
		if len(r.codes) == 0 || strings.Contains(r.body, planted) {
			t.Errorf("%s: %d %s", name, r.StatusCode, r.body)
		}
	}
	long := strings.Repeat("n", 30_000)
	if r := u.ask("{ " + long + " }"); len(r.body) > 2048 || r.code() != "GRAPHQL_VALIDATION_FAILED" {
		t.Errorf("a long name: %d bytes", len(r.body))
	}
	if r := u.ask("{ " + strings.Repeat("nope ", 400) + "}"); len(r.codes) > admission.MaxErrors || len(r.body) > 4096 {
		t.Errorf("%d errors in %d bytes", len(r.codes), len(r.body))
	}
	if r := u.ask(`{ division { id } }`, "Accept-Language: en"); r.code() != "GRAPHQL_VALIDATION_FAILED" || !strings.HasSuffix(r.first, ": code") {
		t.Errorf("the missing argument is not named: %s", r.body)
	}
	if r := u.ask(`{ mediationCasez { totalCount } }`); strings.Contains(r.body, "mediationCases") {
		t.Errorf("suggests: %s", r.body)
	}
}

func TestErrorLanguage(t *testing.T) {
	u := newAPI(t).user("analyst")
	for _, query := range []string{"{", "{ nope }", "{ mediationCases(first: -1) { totalCount } }", "{ a: __typename" + strings.Repeat(" b: __typename", 500) + "}"} {
		zh, en := u.ask(query), u.ask(query, "Accept-Language: en-GB")
		if zh.code() != en.code() || zh.first == en.first || strings.ContainsFunc(en.first, func(r rune) bool { return r > 0x2000 }) ||
			!strings.ContainsFunc(zh.first, func(r rune) bool { return r > 0x2000 }) {
			t.Errorf("%.30s: %q %q", query, zh.first, en.first)
		}
	}
}

func TestIntrospectionIsForSome(t *testing.T) {
	d := newAPI(t)
	for _, query := range []string{`{ __schema { queryType { name } } }`, `{ ... { ...F } } fragment F on Query { __type(name: "Query") { name } }`} {
		for _, name := range []string{"admin", "analyst"} {
			if r := d.user(name).ask(query); len(r.codes) != 0 {
				t.Errorf("%s: %s", name, r.body)
			}
		}
		for _, name := range []string{"leader", "partner", "clerk"} {
			if r := d.user(name).ask(query); r.code() != "FORBIDDEN" || r.hasData() {
				t.Errorf("%s: %s", name, r.body)
			}
		}
	}
	if r := d.user("clerk").ask(`{ __typename viewer { __typename } }`); len(r.codes) != 0 {
		t.Errorf("__typename: %s", r.body)
	}
}

// An attack is refused before anything runs: it pays for the request, and no more.
func TestAttacksAreCheap(t *testing.T) {
	u := newAPI(t).user("analyst")
	// Written out it is 2^45 fields: this test ends only if no step walks them all.
	const levels = 45
	bomb := "{ ...F0 } "
	for i := range levels {
		bomb += fmt.Sprintf("fragment F%d on Query { ...F%d ...F%d } ", i, i+1, i+1)
	}
	bomb += fmt.Sprintf("fragment F%d on Query { __typename }", levels)
	nodes := `{ divisions(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }`
	for _, c := range []struct{ name, query, code string }{
		{"fragment bomb", bomb, "LIMIT_EXCEEDED"},
		{"fragment cycle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "GRAPHQL_VALIDATION_FAILED"},
		{"self cycle", "{ ...A } fragment A on Query { ...A }", "GRAPHQL_VALIDATION_FAILED"},
		{"depth", "{ a" + strings.Repeat("{ a", 10) + strings.Repeat("}", 11), "LIMIT_EXCEEDED"},
		{"nesting of braces", strings.Repeat("{", 900), "GRAPHQL_PARSE_FAILED"},
		{"aliases", "{" + aliases(31) + "}", "LIMIT_EXCEEDED"},
		{"root fields", "{" + strings.Repeat(" __typename", 21) + "}", "LIMIT_EXCEEDED"},
		{"fields", "{ viewer {" + strings.Repeat(" role", 500) + "} }", "LIMIT_EXCEEDED"},
		{"tokens", "{" + strings.Repeat(" __typename", 1000) + "}", "LIMIT_EXCEEDED"},
		{"bytes", "{ __typename } #" + strings.Repeat("x", 33<<10), "LIMIT_EXCEEDED"},
		{"operations", manyOperations(11), "LIMIT_EXCEEDED"},
		{"directives", "{ __typename" + strings.Repeat(" @x", 400) + " }", strings.TrimSpace(strings.Repeat("GRAPHQL_VALIDATION_FAILED ", 5))},
		{"nested argument", `{ mediationCases(where: ` + strings.Repeat("{not:", 40) + "{}" + strings.Repeat("}", 40) + `) { totalCount } }`, "LIMIT_EXCEEDED"},
		{"nodes", nodes, "LIMIT_EXCEEDED"},
		{"introspection many times", "{" + aliasesOf("__schema { types { name fields { name } } }", 3) + "}", "LIMIT_EXCEEDED"},
		{"a page too large", `{ mediationCases(first: 101) { totalCount } }`, "BAD_USER_INPUT"},
		{"a page of nothing", `{ mediationCases(first: 0) { totalCount } }`, "BAD_USER_INPUT"},
		{"a negative page", `{ divisions { nodes { children(last: -1) { totalCount } } } }`, "BAD_USER_INPUT"},
		{"a number past 64 bits", `{ mediationCases(first: 99999999999999999999) { totalCount } }`, "GRAPHQL_VALIDATION_FAILED"},
		{"introspection in circles", "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", "GRAPHQL_VALIDATION_FAILED"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := u.ask(c.query)
			if r.code() != c.code || r.hasData() {
				t.Errorf("%d %s", r.StatusCode, r.body)
			}
			if *r.cost(t).Actual != requestPrice {
				t.Errorf("something ran: %s", r.body)
			}
			if len(r.body) > 4096 {
				t.Errorf("%d bytes", len(r.body))
			}
		})
	}
	for name, query := range map[string]string{
		"thirty aliases":     "{ viewer { " + aliasesOf("role", 30) + " } }",
		"twenty root fields": "{" + strings.Repeat(" __typename", 20) + "}",
		"ten operations":     manyOperations(10),
		"fragments":          "{ viewer { ...A ...B } } fragment A on Viewer { role ...B } fragment B on Viewer { userName }",
		"nodes":              `{ divisions(first: 100) { nodes { children(first: 20) { nodes { children(first: 20) { totalCount } } } } } }`,
	} {
		body, _ := json.Marshal(map[string]any{"query": query, "operationName": map[bool]any{true: "A0", false: nil}[name == "ten operations"]})
		if r := u.post(string(body)); len(r.codes) != 0 {
			t.Errorf("the honest twin, %s: %s", name, r.body)
		}
	}
	t.Run("the limit is said with the value", func(t *testing.T) {
		r := u.ask(nodes, "Accept-Language: en")
		if !strings.Contains(r.first, "1010100 nodes") || !strings.Contains(r.first, "50000") {
			t.Error(r.first)
		}
	})
}

func aliases(n int) string { return aliasesOf("__typename", n) }

func aliasesOf(field string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d: %s", i, field)
	}
	return b.String()
}

func manyOperations(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "query A%d { __typename } ", i)
	}
	return b.String()
}
