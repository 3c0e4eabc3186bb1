package web

import (
	"bytes"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"
	"testing"
	"time"

	"litong3422/internal/observe"
	"litong3422/internal/postgres/pgtest"
)

// watched is the API behind a guard whose log and figures can be read.
func watched(t *testing.T) (user, *bytes.Buffer, *observe.Observer) {
	t.Helper()
	d := newAPIOver(t, pgtest.New(t))
	analyst := d.user("analyst")
	var lines bytes.Buffer
	observer := observe.New(observe.Build{}, nil, time.Now())
	outer := Middleware{Log: slog.New(slog.NewTextHandler(&lines, nil)), Observer: observer}
	d.handler = outer.Wrap(d.api)
	return analyst, &lines, observer
}

// The log line of an operation says what it cost, and nothing that was asked.
func TestOperationsLeaveOneLineWithoutVariables(t *testing.T) {
	analyst, lines, observer := watched(t)
	const planted = "planted-13800138000"
	r := analyst.post(`{"query":"query Planted($name: String!) { divisions(where: {name: {eq: $name}}) { totalCount nodes { name } } }","variables":{"name":"` + planted + `"}}`)
	if len(r.codes) > 0 {
		t.Fatal(r.body)
	}
	line := lines.String()
	id := regexp.MustCompile(`(?m)^.*msg=request id=(\S+) method=POST route=\S+ status=200 bytes=\d+ ms=[\d.]+ operation=Planted kind=query outcome=OK cost=[1-9]\d* sql=(\d+) sql_ms=[\d.]+ rows=\d+$`).FindStringSubmatch(line)
	if id == nil || id[2] == "0" || strings.Count(line, "\n") != 1 || strings.Contains(line, planted) {
		t.Fatalf("log: %s", line)
	}
	slow := observer.Slow.List()
	if len(slow) != 1 || slow[0].Name != "Planted" || slow[0].MaxBy != id[1] || fmt.Sprint(slow[0].SQL.Statements) != id[2] || slow[0].SQL.Time <= 0 || slow[0].Cost == 0 {
		t.Errorf("record: %+v, log: %s", slow, line)
	}
	w := httptest.NewRecorder()
	observer.Metrics.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	if text := w.Body.String(); !strings.Contains(text, `litong_operations_total{kind="query",operation="Planted",outcome="OK"} 1`) || strings.Contains(text, planted) {
		t.Errorf("figures: %s", text)
	}
}

// What is refused before it is read counts as that, under no name of the client's.
func TestRefusedOperationsAreObserved(t *testing.T) {
	analyst, lines, observer := watched(t)
	analyst.ask("query Broken { divisions { ")
	analyst.ask("query Unknown { nonsense }")
	analyst.ask("query Paged { divisions(first: 0) { totalCount } }")
	analyst.post("{")
	if log := lines.String(); !strings.Contains(log, "outcome=GRAPHQL_PARSE_FAILED") || !strings.Contains(log, "outcome=GRAPHQL_VALIDATION_FAILED") ||
		!strings.Contains(log, "operation=Paged kind=query outcome=BAD_USER_INPUT") || strings.Count(log, "outcome=") != 4 {
		t.Errorf("log: %s", log)
	}
	if slow := observer.Slow.List(); len(slow) != 1 || slow[0].Failed != 1 {
		t.Errorf("record: %+v", slow)
	}
}

// Figures and profiles are served to the operators' address alone, and there not
// to requests that came by a name.
func TestAdminAddress(t *testing.T) {
	site := newSite()
	ask := func(h http.Handler, host, path string) *httptest.ResponseRecorder {
		r := httptest.NewRequest("GET", path, nil)
		r.Host = host
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	admin, public := Admin(observe.NewMetrics(observe.Build{}, nil), site.Health), site.Handler()
	for path, want := range map[string]string{"/metrics": "litong_build_info", "/debug/pprof/goroutine?debug=1": "goroutine profile"} {
		if w := ask(admin, "127.0.0.1:9464", path); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
			t.Errorf("admin %s: %d", path, w.Code)
		}
		if w := ask(admin, "rebound.example:9464", path); w.Code != http.StatusForbidden {
			t.Errorf("admin %s by a foreign name: %d", path, w.Code)
		}
		if w := ask(public, "127.0.0.1:8080", path); w.Code != http.StatusNotFound || strings.Contains(w.Body.String(), want) {
			t.Errorf("public %s: %d", path, w.Code)
		}
	}
}

// A trace names what was done, and holds no value of it.
func TestTracesNameOperationsAndStatements(t *testing.T) {
	sent := make(chan string, 10)
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		sent <- string(body)
	}))
	defer collector.Close()
	analyst, _, observer := watched(t)
	observer.Tracer = observe.NewTracer(collector.URL, observe.Build{}, slog.New(slog.DiscardHandler))
	const planted = "planted-13800138000"
	if r := analyst.post(`{"query":"query Planted($name: String!) { divisions(where: {name: {eq: $name}}) { totalCount } }","variables":{"name":"` + planted + `"}}`); len(r.codes) > 0 {
		t.Fatal(r.body)
	}
	if err := observer.Tracer.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	trace := <-sent
	for _, name := range []string{`"name":"POST /graphql"`, `"name":"query Planted"`, `"name":"SELECT division"`} {
		if !strings.Contains(trace, name) {
			t.Errorf("no %s in %s", name, trace)
		}
	}
	if strings.Contains(trace, planted) || strings.Contains(trace, "WHERE") {
		t.Errorf("a value or a statement is in %s", trace)
	}
}
