package web

import (
	"bytes"
	"log/slog"
	"net/http"
	"testing"

	"litong3422/graph"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// newAPI is the harness with the whole API, over an empty database.
func newAPI(t *testing.T) *harness {
	t.Helper()
	return newAPIOver(t, pgtest.New(t))
}

func newAPIOver(t *testing.T, db *postgres.DB) *harness {
	t.Helper()
	return newAPIWith(t, db, DefaultRules())
}

func newAPIWith(t *testing.T, db *postgres.DB, rules Rules) *harness {
	t.Helper()
	d := newHarnessOver(t, db, false)
	schema, err := NewSchema(graph.Deps{DB: d.db, CursorKey: bytes.Repeat([]byte{1}, 32), Limits: &rules.Limits, Budget: rules.BudgetOf}, FastExecutor, slog.New(slog.NewTextHandler(t.Output(), nil)))
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	mux := http.NewServeMux()
	mux.Handle("/auth/", newSignInAPI(d.signIn, Public{}, log))
	mux.Handle("/graphql", authenticate(d.signIn, log, newGraphQLAPI(schema, rules, newTrustedDocuments(d.accounts, log), d.clock, log)))
	d.api = mux
	d.handler = Middleware{Log: log}.Wrap(mux)
	return d
}
