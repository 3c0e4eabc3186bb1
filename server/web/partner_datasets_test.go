package web

import (
	"bytes"
	"log/slog"
	"net/http"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/page"
	"litong3422/internal/postgres/pgtest"
)

// limitKey limits a key to some datasets and returns when servers have noticed.
func (d *harness) limitKey(prefix string, datasets auth.Datasets) {
	d.t.Helper()
	if err := d.accounts.SetDatasets(d.t.Context(), prefix, datasets); err != nil {
		d.t.Fatal(err)
	}
	d.advance(10 * time.Second)
}

func TestKeysReadTheirDatasetsOnly(t *testing.T) {
	rules := DefaultRules()
	rules.Introspect = append(rules.Introspect, auth.Partner)
	for _, executor := range []string{FastExecutor, GeneratedExecutor} {
		t.Run(executor, func(t *testing.T) {
			d := newAPIWith(t, pgtest.New(t), rules)
			log := slog.New(slog.DiscardHandler)
			schema, err := NewSchema(graph.Deps{DB: d.db, CursorKey: bytes.Repeat([]byte{1}, 32), Limits: &rules.Limits}, executor, log)
			if err != nil {
				t.Fatal(err)
			}
			api := authenticate(d.signIn, log, newGraphQLAPI(schema, rules, newTrustedDocuments(d.accounts, log), d.clock, log))
			d.handler = Middleware{Log: log}.Wrap(api)
			const day = "01890000-0000-7000-8000-000000000001"
			d.exec(`INSERT INTO holiday (county_code, id, day, arrangement, name, notice, source) VALUES ('640302', $1, '2019-10-01', 'OFF', '国庆节', 'x', 'ENTERED')`, day)
			id := page.ID("Holiday", day)
			const list, rest = `{ holidays { totalCount nodes { name } } }`, `{ mediators { totalCount } }`
			byID := `{ node(id: "` + id + `") { __typename } nodes(ids: ["` + id + `"]) { id } }`
			const known = `{ __type(name: "Holiday") { name } }`
			u, prefix := d.partnerKey(auth.DocumentsOff, 0)
			expect := func(query, data, code string) {
				t.Helper()
				r := u.ask(query)
				if code != r.code() || string(r.members["data"]) != data {
					t.Errorf("%s: %d %s", query, r.StatusCode, r.body)
				}
			}
			const holidays = `{"holidays":{"totalCount":1,"nodes":[{"name":"国庆节"}]}}`
			found := `{"node":{"__typename":"Holiday"},"nodes":[{"id":"` + id + `"}]}`
			expect(list, holidays, "")
			expect(rest, `{"mediators":{"totalCount":0}}`, "")
			expect(byID, found, "")
			expect(known, `{"__type":{"name":"Holiday"}}`, "")

			d.limitKey(prefix, auth.Datasets{"Holiday"})
			expect(list, holidays, "")
			expect(byID, found, "")
			expect(rest, "", "GRAPHQL_VALIDATION_FAILED")
			expect(known, "", "FORBIDDEN") // gqlgen would show the whole schema

			d.limitKey(prefix, auth.Datasets{"Mediator"})
			expect(list, "", "GRAPHQL_VALIDATION_FAILED")
			expect(rest, `{"mediators":{"totalCount":0}}`, "")
			expect(byID, `{"node":null,"nodes":[null]}`, "")
			expect(`{ explainCost(query: "{ holidays { totalCount } }") { requested } }`, "null", "GRAPHQL_VALIDATION_FAILED")
			expect(`{ explainCost(query: "{ mediators { totalCount } }") { requested } }`, `{"explainCost":{"requested":102}}`, "")

			d.limitKey(prefix, nil)
			expect(list, holidays, "")
			expect(known, `{"__type":{"name":"Holiday"}}`, "")
		})
	}
}

// A trusted document is held to the datasets of its key, too.
func TestTrustedDocumentsStayInTheirDatasets(t *testing.T) {
	d := newAPI(t)
	u, prefix := d.partnerKey(auth.DocumentsEnforce, 0)
	const text = `{ mediators { totalCount } }`
	if err := d.accounts.Trust(t.Context(), prefix, "test", text, d.clock()); err != nil {
		t.Fatal(err)
	}
	if r := u.ask(text); len(r.codes) != 0 {
		t.Fatalf("before: %s", r.body)
	}
	d.limitKey(prefix, auth.Datasets{"Holiday"})
	if r := u.ask(text); r.code() != "GRAPHQL_VALIDATION_FAILED" || r.hasData() {
		t.Errorf("after: %d %s", r.StatusCode, r.body)
	}
}

// A key for some datasets reads the SDL of these, whatever its role, and no more.
func TestTheSDLOfAKeyHoldsItsDatasets(t *testing.T) {
	d := newAPI(t)
	log := slog.New(slog.DiscardHandler)
	d.handler = Middleware{Log: log}.Wrap(authenticate(d.signIn, log, newSchemaFiles([]auth.Role{auth.Admin}, log)))
	u, prefix := d.partnerKey(auth.DocumentsOff, 0)
	if r := d.send("GET", sdlPath, "", u.bearer); r.StatusCode != http.StatusForbidden {
		t.Fatalf("a key for everything, of a role that may not read the schema: %d", r.StatusCode)
	}
	etags := map[string]bool{}
	for _, entity := range []string{"Holiday", "Mediator"} {
		d.limitKey(prefix, auth.Datasets{entity})
		r := d.send("GET", sdlPath, "", u.bearer)
		schema, err := gqlparser.LoadSchema(&ast.Source{Input: r.body})
		if r.StatusCode != http.StatusOK || err != nil {
			t.Fatalf("%s: %d %v %.200s", entity, r.StatusCode, err, r.body)
		}
		for name, there := range map[string]bool{"Holiday": entity == "Holiday", "Mediator": entity == "Mediator", "Indicator": false, "MediationCase": false, "Mutation": false} {
			if (schema.Types[name] != nil) != there {
				t.Errorf("%s: %s in the SDL: %v", entity, name, !there)
			}
		}
		etag := r.Header.Get("ETag")
		if again := d.send("GET", sdlPath, "", u.bearer, "If-None-Match: "+etag); again.StatusCode != http.StatusNotModified {
			t.Errorf("%s: unchanged, %d", entity, again.StatusCode)
		}
		etags[etag] = true
		if r := d.send("GET", referencePath, "", u.bearer); r.StatusCode != http.StatusForbidden {
			t.Errorf("%s: the reference: %d", entity, r.StatusCode)
		}
	}
	if len(etags) != 2 {
		t.Errorf("ETags %v", etags)
	}
}
