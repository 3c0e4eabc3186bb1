package main

import (
	"bytes"
	"log/slog"
	"net/http"
	"testing"

	"github.com/alecthomas/kong"

	"litong3422/graph"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// newAPI is the door with the real schema behind it, over an empty database.
func newAPI(t *testing.T) *door {
	t.Helper()
	return newAPIOver(t, pgtest.New(t))
}

func newAPIOver(t *testing.T, db *postgres.DB) *door {
	t.Helper()
	return newAPIWith(t, db, defaultRules(t))
}

// defaultRules are the limits of a server without flags.
func defaultRules(t *testing.T) edgeRules {
	t.Helper()
	var flags LimitFlags
	parser, err := kong.New(&flags)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse(nil); err != nil {
		t.Fatal(err)
	}
	return flags.rules()
}

func newAPIWith(t *testing.T, db *postgres.DB, rules edgeRules) *door {
	t.Helper()
	d := newDoorOver(t, db, false)
	schema, err := newSchema(graph.Deps{DB: d.db, CursorKey: bytes.Repeat([]byte{1}, 32), Limits: &rules.limits, Budget: rules.budgetOf}, fastExecutor, slog.New(slog.NewTextHandler(t.Output(), nil)))
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	mux := http.NewServeMux()
	mux.Handle("/auth/", newAuthAPI(d.gate, false, log))
	mux.Handle("/graphql", authenticate(d.gate, log, newGraphQLAPI(schema, rules, newTrustedDocuments(d.accounts, log), d.clock, log)))
	d.api = mux
	d.handler = guard{log: log}.wrap(mux)
	return d
}
