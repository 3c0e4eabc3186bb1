package postgres_test

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"testing"

	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// TestTextResultsAreRefused opens the database in each of pgx's execution modes.
func TestTextResultsAreRefused(t *testing.T) {
	shared, _ := readerDB(t)
	for mode, opens := range map[string]bool{"cache_statement": true, "cache_describe": true, "describe_exec": true, "exec": false, "simple_protocol": false} {
		address, err := url.Parse(shared.Pool.Config().ConnString())
		if err != nil {
			t.Fatal(err)
		}
		values := address.Query()
		values.Set("default_query_exec_mode", mode)
		address.RawQuery = values.Encode()
		db, err := postgres.Open(t.Context(), address.String(), postgres.Options{})
		switch {
		case opens && err != nil:
			t.Errorf("%s: %v", mode, err)
		case opens:
			var into postgres.Rows
			if found, err := newLookup(t, db, "Division").find(t.Context(), &into, townships[0]); err != nil || len(found) != 1 {
				t.Errorf("%s: found %v, %v", mode, found, err)
			}
			db.Close()
		case err == nil || !strings.Contains(err.Error(), "default_query_exec_mode"):
			t.Errorf("%s: opened with %v", mode, err)
		}
	}
}

// TestReadErrorsNameTheEntity cancels reads: their errors say what was being read,
// and keep their kind and their cause.
func TestReadErrorsNameTheEntity(t *testing.T) {
	db, _ := readerDB(t)
	e, r := entities(t).Entity("MediationCase"), postgres.NewReader(db)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for want, read := range map[string]func() error{
		"reading a page of MediationCase: ": func() error {
			_, err := r.List(ctx, wholeCounty(), query.List{Entity: e, Page: query.Page{Limit: 1}}, newRecord(e))
			return err
		},
		"counting MediationCase: ": func() error { _, err := r.Count(ctx, wholeCounty(), e, nil, 0); return err },
		"reading county 640302: ":  func() error { _, _, err := db.County(ctx, wholeCounty()); return err },
	} {
		err := read()
		if err == nil || !strings.HasPrefix(err.Error(), want) || fault.KindOf(err) != fault.Timeout || !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, want %s…", err, want)
		}
	}
}
