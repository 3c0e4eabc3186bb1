package observe

import (
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

var start = time.Date(2019, 12, 31, 9, 0, 0, 0, time.UTC)

func ran(name, document string, took time.Duration) Operation {
	return Operation{
		Name: name, Kind: "query", Document: document, Outcome: Answered, Request: name + took.String(),
		Ended: start, Took: took, Cost: 7,
		SQL: SQL{Statements: 2, Rows: 30, Time: took / 2},
	}
}

func figures(t *testing.T, m *Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	if w.Code != 200 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	return w.Body.String()
}

func TestFiguresByOperation(t *testing.T) {
	o := New(Build{Version: "v1", Revision: "abc", Go: "go1"}, []string{"Home"}, start)
	o.Operation(ran("Home", "query Home { a }", 20*time.Millisecond))
	o.Operation(ran("Home", "query Home { a }", 40*time.Millisecond))
	o.Operation(ran("", "{ a }", time.Millisecond))
	o.Operation(Operation{Outcome: "GRAPHQL_PARSE_FAILED", Took: time.Millisecond})
	o.Metrics.Request("/graphql", 200)
	o.Metrics.WatchPool("requests", func() Pool { return Pool{Max: 16, InUse: 3, Waiting: 2 * time.Second} })
	o.Metrics.Count("fast_operations_total", "…", map[string]string{"result": "left"}, func() int64 { return 5 })
	text := figures(t, o.Metrics)
	for _, line := range []string{
		`litong_operations_total{kind="query",operation="Home",outcome="OK"} 2`,
		`litong_operations_total{kind="query",operation="anonymous",outcome="OK"} 1`,
		`litong_operations_total{kind="none",operation="none",outcome="GRAPHQL_PARSE_FAILED"} 1`,
		`litong_operation_seconds_bucket{kind="query",operation="Home",le="0.025"} 1`,
		`litong_operation_seconds_count{kind="query",operation="Home"} 2`,
		`litong_operation_sql_statements_total{operation="Home"} 4`,
		`litong_operation_sql_seconds_total{operation="Home"} 0.03`,
		`litong_operation_sql_rows_total{operation="Home"} 60`,
		`litong_operation_cost_points_total{operation="Home"} 14`,
		`litong_http_requests_total{route="/graphql",status="200"} 1`,
		`litong_sql_pool_connections_max{pool="requests"} 16`,
		`litong_sql_pool_wait_seconds_total{pool="requests"} 2`,
		`litong_fast_operations_total{result="left"} 5`,
		`litong_build_info{go="go1",revision="abc",version="v1"} 1`,
		"go_goroutines ", "process_resident_memory_bytes ",
	} {
		if !strings.Contains(text, line) {
			t.Errorf("no line %s", line)
		}
	}
	if t.Failed() {
		t.Log(text)
	}
}

// Clients may invent names for ever: the figures stay few, and those of the
// product's own operations stay apart.
func TestInventedNamesDoNotGrowTheFigures(t *testing.T) {
	o := New(Build{}, []string{"Home"}, start)
	refused := ran("Refused", "query Refused { no }", time.Millisecond)
	refused.Outcome = "GRAPHQL_VALIDATION_FAILED"
	o.Operation(refused)
	for i := range 5 * namesLearnt {
		o.Operation(ran(fmt.Sprintf("Invented%d", i), "{ a }", time.Millisecond))
	}
	o.Operation(ran("Home", "query Home { a }", time.Millisecond))
	text := figures(t, o.Metrics)
	if n := strings.Count(text, "litong_operations_total{"); n != namesLearnt+3 {
		t.Errorf("%d series, want those learnt, Home, and other with two outcomes", n)
	}
	for _, line := range []string{
		fmt.Sprintf(`litong_operations_total{kind="query",operation="other",outcome="OK"} %d`, 4*namesLearnt),
		`litong_operations_total{kind="query",operation="other",outcome="GRAPHQL_VALIDATION_FAILED"} 1`,
		`litong_operations_total{kind="query",operation="Home",outcome="OK"} 1`,
	} {
		if !strings.Contains(text, line) {
			t.Errorf("no line %s", line)
		}
	}
}

func TestSlowRecordAddsUpTheRunsOfADocument(t *testing.T) {
	s := NewSlow(start)
	for _, took := range []time.Duration{5, 1, 9, 2, 3} {
		s.Add(ran("Cases", "query Cases { a }", took*time.Millisecond))
	}
	failed := ran("Cases", "query Cases { a }", time.Millisecond)
	failed.Outcome, failed.Cost, failed.Ended = "TIMEOUT", 90, failed.Ended.Add(time.Minute)
	s.Add(failed)
	s.Add(ran("Cases", "query Cases { b }", time.Millisecond)) // the same name, another document
	s.Add(Operation{Outcome: "GRAPHQL_PARSE_FAILED", Took: time.Hour})

	list := s.List()
	if len(list) != 2 {
		t.Fatalf("%d documents", len(list))
	}
	got := list[0]
	want := SlowOperation{
		Name: "Cases", Kind: "query", Document: "84b91d057db382645c81e43cc0c250187c39f2bb997921f85b720946e5f2bf91", Count: 6, Failed: 1,
		Median: 2 * time.Millisecond, Max: 9 * time.Millisecond, MaxBy: "Cases9ms",
		SQL: SQL{Statements: 12, Rows: 180, Time: 10500 * time.Microsecond}, Cost: 90, LastSeen: failed.Ended,
	}
	if got != want {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

// A full record keeps the slowest documents, whatever follows. A document that is not
// sent any more is replaced.
func TestSlowRecordIsBounded(t *testing.T) {
	s := NewSlow(start)
	s.most = 3
	add := func(name string, took time.Duration, later time.Duration) {
		op := ran(name, name, took*time.Millisecond)
		op.Ended = op.Ended.Add(later)
		s.Add(op)
	}
	names := func() (all string) {
		for _, e := range s.List() {
			all += e.Name
		}
		return all
	}
	for _, name := range []string{"c", "b", "a"} {
		add(name, time.Duration(name[0]), 0)
	}
	add("A", 1, 0)
	if names() != "cba" {
		t.Errorf("a faster one came in: %s", names())
	}
	add("z", 200, 0)
	if names() != "zcb" {
		t.Errorf("a slower one did not take the fastest's place: %s", names())
	}
	add("b", 1, forgotten)
	add("c", 1, forgotten)
	add("A", 1, forgotten+time.Hour)
	if names() != "cbA" {
		t.Errorf("the forgotten one stays: %s", names())
	}
}

// Observing costs no memory once an operation is known: the fast executor's
// answers allocate little more than this would.
func TestObservingAllocatesNothing(t *testing.T) {
	o := New(Build{}, []string{"Home"}, start)
	op := ran("Home", "query Home { a }", time.Millisecond)
	o.Operation(op)
	if n := testing.AllocsPerRun(100, func() { o.Operation(op); o.Metrics.Request("/graphql", 200) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
