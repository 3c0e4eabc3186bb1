package web

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"litong3422/graph"
	"litong3422/graph/schema"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestMiddlewareHidesPanics(t *testing.T) {
	var lines bytes.Buffer
	g := Middleware{Log: slog.New(slog.NewTextHandler(&lines, &slog.HandlerOptions{Level: slog.LevelDebug}))}
	h := g.Wrap(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("secret of the house") }))
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
	r := reply{w.Result(), w.Body.String()}
	if w.Code != http.StatusInternalServerError || r.code() != "INTERNAL" || strings.Contains(r.body, "secret") {
		t.Errorf("%d %s", w.Code, r.body)
	}
	if id := w.Header().Get("X-Request-Id"); id == "" || !strings.Contains(r.body, id) || !strings.Contains(lines.String(), id) ||
		!strings.Contains(lines.String(), "secret of the house") {
		t.Errorf("answer and log do not meet: %s %s", r.body, lines.String())
	}
}

func TestMiddlewareKeepsTheLogClean(t *testing.T) {
	var lines bytes.Buffer
	g := Middleware{Log: slog.New(slog.NewTextHandler(&lines, &slog.HandlerOptions{Level: slog.LevelDebug}))}
	mux := http.NewServeMux()
	mux.HandleFunc("/page/{name}", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) })
	h := g.Wrap(mux)
	const planted = "planted\nlevel=ERROR"
	r := httptest.NewRequest("GET", "/page/planted?phone=planted", nil)
	r.Method = planted
	r.Header.Set("User-Agent", planted)
	h.ServeHTTP(httptest.NewRecorder(), r)
	r = httptest.NewRequest("GET", "/page/planted?phone=planted", nil)
	h.ServeHTTP(httptest.NewRecorder(), r)
	if log := lines.String(); strings.Contains(log, "planted") || strings.Count(log, "\n") != 2 || !strings.Contains(log, "route=/page/{name}") {
		t.Errorf("log: %s", log)
	}
}

func TestMiddlewareRefuses(t *testing.T) {
	served := Middleware{Log: slog.New(slog.DiscardHandler)}.Wrap(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }))
	for _, c := range []struct {
		name   string
		change func(*http.Request)
		status int
	}{
		{"the honest twin", func(*http.Request) {}, 200},
		{"an address as host", func(r *http.Request) { r.Host = "[::1]:8080" }, 200},
		{"a host with markup", func(r *http.Request) { r.Host = "<script>" }, 400},
		{"a long host", func(r *http.Request) { r.Host = strings.Repeat("a", 300) }, 400},
		{"TRACE", func(r *http.Request) { r.Method = "TRACE" }, 405},
		{"an invented method", func(r *http.Request) { r.Method = "GETS" }, 405},
		{"deflate", func(r *http.Request) { r.Header.Set("Content-Encoding", "deflate") }, 415},
		{"a large body announced", func(r *http.Request) { r.ContentLength = 2 << 20 }, 413},
	} {
		r := httptest.NewRequest("GET", "/", nil)
		c.change(r)
		w := httptest.NewRecorder()
		served.ServeHTTP(w, r)
		if w.Code != c.status || w.Header().Get("Content-Security-Policy") == "" || w.Header().Get("X-Content-Type-Options") != "nosniff" {
			t.Errorf("%s: %d %v", c.name, w.Code, w.Header())
		}
	}
}

// The log of an internal error outside GraphQL names the request, its route and the
// step that failed.
func TestInternalErrorsLogWhereTheyFailed(t *testing.T) {
	d := newHarness(t, false)
	access, _ := d.mustLogin("leader")
	var lines bytes.Buffer
	log := slog.New(slog.NewTextHandler(&lines, nil))
	mux := http.NewServeMux()
	mux.Handle("GET /private/{what}", authenticate(d.signIn, log, http.NotFoundHandler()))
	d.handler = Middleware{Log: log}.Wrap(mux)
	d.exec(`ALTER TABLE session RENAME TO elsewhere`)
	d.advance(time.Minute)
	r := d.send("GET", "/private/planted?planted=1", "", "Authorization: Bearer "+access)
	if r.StatusCode != http.StatusInternalServerError || r.code() != "INTERNAL" {
		t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	want := `level=ERROR msg="request failed" id=` + r.Header.Get("X-Request-Id") + ` method=GET route="GET /private/{what}" error="reading a session: `
	if log := lines.String(); !strings.Contains(log, want) || strings.Contains(log, "planted") {
		t.Errorf("no %s in %s", want, log)
	}
}

// Whatever goes wrong below, the client learns a code and a number.
func TestGraphQLHidesCauses(t *testing.T) {
	// Without a time limit of PostgreSQL's: only the API's own can end a statement.
	d := newHarnessOver(t, databaseWithTimeout(t, postgres.Unlimited), false)
	u := d.user("leader")
	schema, err := NewSchema(graph.Deps{DB: d.db, CursorKey: bytes.Repeat([]byte{1}, 32)}, GeneratedExecutor, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	var lines bytes.Buffer
	log := slog.New(slog.NewTextHandler(&lines, nil))
	api := newGraphQLAPI(schema, DefaultRules(), newTrustedDocuments(d.accounts, log), time.Now, log)
	d.handler = Middleware{Log: log}.Wrap(authenticate(d.signIn, log, api))
	d.exec(`ALTER TABLE mediation_case RENAME TO elsewhere`)
	t.Run("an error of the database", func(t *testing.T) {
		r := u.ask(`query Broken { mediationCases { totalCount } }`)
		if r.StatusCode != http.StatusOK || r.code() != "INTERNAL" || !r.hasData() {
			t.Fatalf("%d %s", r.StatusCode, r.body)
		}
		for _, leak := range []string{"mediation_case", "42P01", "SELECT", "pgx", ".go", "relation"} {
			if strings.Contains(r.body, leak) {
				t.Errorf("leaks %s: %s", leak, r.body)
			}
		}
		if id := r.Header.Get("X-Request-Id"); !strings.Contains(r.first, id) || !strings.Contains(lines.String(), id) || !strings.Contains(lines.String(), "42P01") {
			t.Errorf("answer and log do not meet: %s %s", r.body, lines.String())
		}
		if !strings.Contains(lines.String(), "operation=Broken") {
			t.Errorf("no operation in the log: %s", lines.String())
		}
	})
	t.Run("a silent database", func(t *testing.T) {
		tx, err := d.db.Pool.Begin(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = tx.Rollback(context.Background()) }()
		if _, err := tx.Exec(t.Context(), `LOCK TABLE volunteer IN ACCESS EXCLUSIVE MODE`); err != nil {
			t.Fatal(err)
		}
		api.limit = 300 * time.Millisecond
		if r := u.ask(`{ volunteers { totalCount } }`); r.code() != "TIMEOUT" {
			t.Errorf("%d %s", r.StatusCode, r.body)
		}
	})
}

// A clerk sees one township: in lists, counts, aggregates, by id and by filter.
func TestClerkSeesOneTownship(t *testing.T) {
	db := pgtest.FromTemplate(t, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		return demo.Load(ctx, db, schema.Catalogue(), func(string, int64, time.Duration) {})
	})
	d := newAPIOver(t, db)
	clerk, leader := d.user("clerk"), d.user("leader")
	const mine = "640302100000"
	within := func(u user, where string) string {
		r := u.ask(`{ mediationCases` + where + ` { totalCount aggregate { count } groups(by: [{ field: STATUS }]) { aggregate { count } } } }`)
		if len(r.codes) != 0 {
			t.Fatalf("%s", r.body)
		}
		return string(r.members["data"])
	}
	all, own := within(clerk, ""), within(leader, `(where: { township: { code: { eq: "`+mine+`" } } })`)
	if all != own || strings.Contains(all, `"totalCount":0,`) || all == within(leader, "") {
		t.Errorf("the clerk sees %s, the township has %s", all, own)
	}
	if got := within(clerk, `(where: { township: { code: { ne: "`+mine+`" } } })`); !strings.Contains(got, `"totalCount":0,`) {
		t.Errorf("elsewhere the clerk sees %s", got)
	}
	foreign := leader.ask(`{ mediationCases(first: 1, where: { township: { code: { ne: "` + mine + `" } } }) { nodes { id } } }`)
	_, id, _ := strings.Cut(foreign.body, `"id":"`)
	id, _, _ = strings.Cut(id, `"`)
	if id == "" {
		t.Fatalf("%s", foreign.body)
	}
	for _, one := range []string{`mediationCase(id: "` + id + `") { id }`, `node(id: "` + id + `") { id }`} {
		if r := clerk.ask(`{ it: ` + one + ` }`); !strings.Contains(r.body, `"it":null`) || r.code() != "" && r.code() != "NOT_FOUND" {
			t.Errorf("%s: %s", one, r.body)
		}
		if r := leader.ask(`{ it: ` + one + ` }`); !strings.Contains(r.body, id) {
			t.Errorf("the leader: %s", r.body)
		}
	}
}

// Paths where other servers offer metrics or explorers answer no client: programs,
// browsers and scanners that pretend to be one.
func TestAddressesOfOtherServersAreNotFound(t *testing.T) {
	site := newSite().Handler()
	for _, path := range []string{"/metrics", "/debug/pprof/", "/debug/vars", "/playground", "/graphiql", "/altair", "/voyager", "/query", "/subscriptions", "/api/", "/api/graphql", "/v1/graphql"} {
		for _, method := range []string{"GET", "POST"} {
			for _, accept := range []string{"", "*/*", navigation} {
				r := httptest.NewRequest(method, path, nil)
				r.Host = "litong.test"
				r.Header.Set("Accept", accept)
				w := httptest.NewRecorder()
				site.ServeHTTP(w, r)
				if w.Code != http.StatusNotFound {
					t.Errorf("%s %s for %q: %d", method, path, accept, w.Code)
				}
			}
		}
	}
	for path, allow := range map[string]string{"/graphql": "GET, POST", "/auth/login": "POST", "/": "GET, HEAD"} {
		r := httptest.NewRequest("DELETE", path, nil)
		r.Host = "litong.test"
		w := httptest.NewRecorder()
		site.ServeHTTP(w, r)
		if w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != allow {
			t.Errorf("DELETE %s: %d, Allow %q", path, w.Code, w.Header().Get("Allow"))
		}
	}
}
