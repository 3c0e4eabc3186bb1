package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// writer is the API over an empty county with a few accounts, for writing.
type writer struct{ api }

func newWriter(t *testing.T) writer {
	db := pgtest.New(t)
	at := time.Date(2019, 12, 31, 9, 0, 0, 0, time.UTC)
	for _, county := range []string{"640302", "640303"} {
		var accounts []postgres.NewAccount
		for _, name := range []string{"wang", "zhao"} {
			accounts = append(accounts, postgres.NewAccount{UserName: name, DisplayName: strings.ToUpper(name), Role: auth.Analyst, PasswordHash: "$argon2id$x"})
		}
		if _, err := postgres.NewAccounts(db, county).MakeDemoAccounts(t.Context(), accounts, at); err != nil {
			t.Fatal(err)
		}
	}
	return writer{newAPIOf(t, graph.Deps{DB: db, CursorKey: make([]byte, 32)})}
}

func analystOf(county, name string) auth.Viewer {
	return auth.Viewer{UserName: name, Role: auth.Analyst, County: county}
}

// write runs a mutation once; its payload is under the field's name.
func (w writer) write(v auth.Viewer, mutation string, input map[string]any) result {
	w.t.Helper()
	text, err := json.Marshal(map[string]any{"input": input})
	if err != nil {
		w.t.Fatal(err)
	}
	r := w.runBy(w.chain, &v, mutation, string(text))
	if len(r.Errors) > 0 {
		w.t.Fatalf("%v: %v", input, r.Errors)
	}
	return r
}

func (w writer) save(v auth.Viewer, input map[string]any) result {
	w.t.Helper()
	return w.write(v, `mutation($input: SaveQueryInput!) { saved: saveQuery(input: $input) {
		result { id title version shared mine } errors { __typename code message path ... on VersionConflict { current } } } }`, input)
}

func (w writer) remove(v auth.Viewer, id any, version any) result {
	w.t.Helper()
	return w.write(v, `mutation($input: DeleteSavedQueryInput!) { deleted: deleteSavedQuery(input: $input) {
		result errors { __typename code path ... on VersionConflict { current } } } }`, map[string]any{"id": id, "expectedVersion": version})
}

// titles are those in view, each with who saved it.
func (w writer) titles(v auth.Viewer) string {
	w.t.Helper()
	list, _ := w.ask(v, `{ savedQueries { title mine ownerName shared } }`, "").at("savedQueries").([]any)
	var shown []string
	for _, q := range list {
		row := q.(map[string]any)
		shown = append(shown, fmt.Sprint(row["title"], " ", row["ownerName"], " ", row["mine"]))
	}
	return strings.Join(shown, ", ")
}

// A saved query is its owner's; a shared one is seen by the county and no further.
func TestSavedQueriesAreOnesOwnUnlessShared(t *testing.T) {
	w := newWriter(t)
	wang, zhao, far := analystOf("640302", "wang"), analystOf("640302", "zhao"), analystOf("640303", "wang")
	own := w.save(wang, map[string]any{"title": " 草稿 ", "document": "{ viewer { userName } }", "variables": `{"a": 1}`})
	if own.at("saved", "result", "title") != "草稿" || own.at("saved", "result", "version") != 1.0 || own.at("saved", "result", "mine") != true {
		t.Errorf("saved %s", own.Raw)
	}
	w.save(wang, map[string]any{"title": "共享", "document": "{ viewer { role } }", "shared": true})
	w.save(zhao, map[string]any{"title": "草稿", "document": "{ viewer { role } }"})
	for _, seen := range []struct {
		viewer auth.Viewer
		want   string
	}{{wang, "共享 WANG true, 草稿 WANG true"}, {zhao, "草稿 ZHAO true, 共享 WANG false"}, {far, ""}} {
		if got := w.titles(seen.viewer); got != seen.want {
			t.Errorf("%s of %s sees %q, want %q", seen.viewer.UserName, seen.viewer.County, got, seen.want)
		}
	}
	id := own.at("saved", "result", "id")
	for name, other := range map[string]auth.Viewer{"a colleague": zhao, "the namesake in another county": far} {
		if r := w.remove(other, id, 1); r.at("deleted", "errors", 0, "__typename") != "NotPermitted" || r.at("deleted", "result") != nil {
			t.Errorf("%s: %s", name, r.Raw)
		}
	}
	for name, wrong := range map[string]any{"garbage": "x", "another kind": w.ask(wang, `{ savedQueries { id } }`, "").at("savedQueries", 0, "id").(string)[1:]} {
		if r := w.remove(wang, wrong, 1); r.at("deleted", "errors", 0, "code") != "NOT_PERMITTED" {
			t.Errorf("%s: %s", name, r.Raw)
		}
	}
	if r := w.remove(wang, id, 1); r.at("deleted", "result") != id {
		t.Errorf("deleted %s", r.Raw)
	}
	if got := w.titles(wang); got != "共享 WANG true" {
		t.Errorf("left %q", got)
	}
}

// Nothing is overwritten that one has not read.
func TestSavedQueriesKeepTheirVersions(t *testing.T) {
	w := newWriter(t)
	wang := analystOf("640302", "wang")
	input := func(version any, document string) map[string]any {
		m := map[string]any{"title": "t", "document": document}
		if version != nil {
			m["expectedVersion"] = version
		}
		return m
	}
	if r := w.save(wang, input(1, "{ a }")); r.at("saved", "errors", 0, "__typename") != "NotPermitted" {
		t.Errorf("changed what is not there: %s", r.Raw)
	}
	w.save(wang, input(nil, "{ a }"))
	if r := w.save(wang, input(nil, "{ b }")); r.at("saved", "errors", 0, "__typename") != "NotUnique" || r.at("saved", "result") != nil {
		t.Errorf("saved twice: %s", r.Raw)
	}
	if r := w.save(wang, input(1, "{ b }")); r.at("saved", "result", "version") != 2.0 {
		t.Errorf("changed: %s", r.Raw)
	}
	r := w.save(wang, input(1, "{ c }"))
	if r.at("saved", "errors", 0, "__typename") != "VersionConflict" || r.at("saved", "errors", 0, "current") != 2.0 {
		t.Errorf("changed from a stale version: %s", r.Raw)
	}
	list := w.ask(wang, `{ savedQueries { id document } }`, "")
	if list.at("savedQueries", 0, "document") != "{ b }" {
		t.Errorf("kept %s", list.Raw)
	}
	if r := w.remove(wang, list.at("savedQueries", 0, "id"), 1); r.at("deleted", "errors", 0, "current") != 2.0 {
		t.Errorf("deleted a stale version: %s", r.Raw)
	}
}

func TestSavedQueriesAreBounded(t *testing.T) {
	w := newWriter(t)
	wang := analystOf("640302", "wang")
	good := func() map[string]any { return map[string]any{"title": "t", "document": "{ a }"} }
	for _, wrong := range []struct {
		field string
		value any
	}{
		{"title", "  "}, {"title", strings.Repeat("字", 81)}, {"document", " \n"}, {"document", strings.Repeat("x", 32<<10+1)},
		{"variables", "[1]"}, {"variables", "{"}, {"variables", `{"a":"` + strings.Repeat("x", 32<<10) + `"}`}, {"expectedVersion", 0},
	} {
		input := good()
		input[wrong.field] = wrong.value
		r := w.save(wang, input)
		if r.at("saved", "errors", 0, "__typename") != "ValidationError" || r.at("saved", "errors", 0, "path", 0) != wrong.field || r.at("saved", "result") != nil {
			t.Errorf("%s: %.200s", wrong.field, r.Raw)
		}
	}
	for i := range postgres.MaxSavedQueries {
		input := good()
		input["title"] = fmt.Sprint("t", i)
		if r := w.save(wang, input); r.at("saved", "result") == nil {
			t.Fatalf("%d: %s", i, r.Raw)
		}
	}
	r := w.save(wang, good())
	if r.at("saved", "errors", 0, "path", 0) != "title" || !strings.Contains(r.Raw, "200") {
		t.Errorf("one too many: %s", r.Raw)
	}
	if list, _ := w.ask(wang, `{ savedQueries { id } }`, "").at("savedQueries").([]any); len(list) != postgres.MaxSavedQueries {
		t.Errorf("%d are shown", len(list))
	}
}
