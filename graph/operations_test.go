package graph_test

import (
	"slices"
	"testing"
	"time"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/observe"
)

// The record of slow operations is the administrators' alone, in each order, and
// says what a run cost on average.
func TestSlowOperations(t *testing.T) {
	start := time.Date(2019, 12, 31, 9, 0, 0, 0, time.UTC)
	slow := observe.NewSlow(start)
	for i, run := range []struct {
		name string
		took time.Duration
		sql  int64
	}{{"Home", 30, 2}, {"Home", 10, 3}, {"", 20, 9}, {"HomeCases", 15, 1}} {
		slow.Add(observe.Operation{
			Name: run.name, Kind: "query", Document: "{ " + run.name + " }", Outcome: observe.Answered, Request: "r",
			Ended: start.Add(time.Duration(i) * time.Second), Took: run.took * time.Millisecond,
			SQL: observe.SQL{Statements: run.sql, Rows: 7, Time: time.Duration(run.sql) * time.Millisecond},
		})
	}
	a := newAPIOf(t, graph.Deps{CursorKey: make([]byte, 32), Slow: slow})
	admin := auth.Viewer{UserName: "admin", Role: auth.Admin, County: county}

	r := a.ask(admin, `{ slowOperations(contains: "home") { totalCount since nodes { name kind document count failures medianMs maxMs maxRequest statements sqlMs rows cost lastSeen } } }`, "")
	if got := r.at("slowOperations", "totalCount"); got != 2.0 {
		t.Errorf("totalCount %v", got)
	}
	first, _ := r.at("slowOperations", "nodes", 0).(map[string]any)
	document, _ := first["document"].(string)
	delete(first, "document")
	want := map[string]any{
		"name": "Home", "kind": "QUERY", "count": 2.0, "failures": 0.0, "medianMs": "10.000", "maxMs": "30.000", "maxRequest": "r",
		"statements": "2.5", "sqlMs": "2.500", "rows": "7.0", "cost": 0.0, "lastSeen": "2019-12-31T17:00:01+08:00",
	}
	for name, value := range want {
		if first[name] != value {
			t.Errorf("%s is %v, want %v", name, first[name], value)
		}
	}
	if len(document) != 64 {
		t.Errorf("document %q", document)
	}
	for order, want := range map[string][]any{
		"MAX": {"Home", nil, "HomeCases"}, "MEDIAN": {nil, "HomeCases", "Home"}, "COUNT": {"Home", nil, "HomeCases"},
		"SQL_TIME": {nil, "Home", "HomeCases"}, "LAST_SEEN": {"HomeCases", nil, "Home"},
	} {
		r := a.ask(admin, `{ slowOperations(orderBy: `+order+`) { nodes { name } } }`, "")
		var got []any
		for i := range want {
			got = append(got, r.at("slowOperations", "nodes", i, "name"))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v", order, got)
		}
	}
	if r := a.ask(admin, `{ slowOperations(first: 1) { totalCount nodes { name } } }`, ""); r.at("slowOperations", "nodes", 1) != nil || r.at("slowOperations", "totalCount") != 3.0 {
		t.Errorf("one of three: %s", r.Raw)
	}
	for _, first := range []string{"0", "-1", "101"} {
		if r := a.run(&admin, `{ slowOperations(first: `+first+`) { totalCount } }`, ""); !slices.Equal(r.kinds(), []fault.Kind{fault.Invalid}) {
			t.Errorf("first %s: %v", first, r.Errors)
		}
	}
	for _, role := range []auth.Role{auth.Leader, auth.Analyst, auth.Partner, auth.Clerk} {
		if r := a.run(&auth.Viewer{Role: role, County: county}, `{ slowOperations { totalCount } }`, ""); !slices.Equal(r.kinds(), []fault.Kind{fault.Forbidden}) {
			t.Errorf("%s: %v", role, r.Errors)
		}
	}
}
