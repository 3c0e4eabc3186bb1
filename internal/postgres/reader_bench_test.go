package postgres_test

import (
	"context"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/internal/query"
)

// bench is the shipped data set.
func bench(b *testing.B) (*postgres.Reader, *catalogue.Catalogue, auth.Scope) {
	db := pgtest.Shared(b, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		return demo.Load(ctx, db, schema.Catalogue(), func(string, int64, time.Duration) {})
	})
	b.ReportAllocs()
	return postgres.NewReader(db), entities(b), wholeCounty()
}

func fieldsOf(e *catalogue.Entity, names ...string) []*catalogue.Field {
	fields := make([]*catalogue.Field, len(names))
	for i, name := range names {
		fields[i] = e.Field(name)
	}
	return fields
}

func BenchmarkReaderPoint(b *testing.B) {
	r, c, scope := bench(b)
	e := c.Entity("Division")
	fields := fieldsOf(e, "code", "name", "shortName", "level", "kind", "validFrom")
	for b.Loop() {
		rows, err := r.ByKeys(b.Context(), scope, e, []string{"640302100000"}, fields, nil, newRecord(e))
		if err != nil || rows[0] == nil {
			b.Fatal(rows, err)
		}
	}
}

func BenchmarkReaderPage(b *testing.B) {
	r, c, scope := bench(b)
	e := c.Entity("ServiceRequest")
	q := query.List{Entity: e, Fields: fieldsOf(e, "number", "status", "channel", "acceptedOn", "dueOn", "closedOn", "rating", "applicantName"),
		Refs:  []*catalogue.Ref{e.Ref("item"), e.Ref("township"), e.Ref("village")},
		Where: query.And{is(e.Field("status"), query.Eq, "CLOSED"), is(e.Field("channel"), query.In, "WINDOW", "ONLINE")}, Page: query.Page{Limit: 50}}
	for b.Loop() {
		page, err := r.List(b.Context(), scope, q, newRecord(e))
		if err != nil || len(page.Rows) == 0 {
			b.Fatal(len(page.Rows), err)
		}
		q.Page.Keyset = page.Cursors[len(page.Cursors)-1] // the next page costs what the first does
		if !page.HasNext {
			q.Page.Keyset = nil
		}
	}
}

func BenchmarkReaderCount(b *testing.B) {
	r, c, scope := bench(b)
	e := c.Entity("ServiceRequest")
	where := is(e.Field("status"), query.Eq, "CLOSED")
	for name, limit := range map[string]int{"exact": 0, "upTo1001": 1001} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := r.Count(b.Context(), scope, e, where, limit); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// The ten newest cases of every township, in one statement.
func BenchmarkReaderNestedTopN(b *testing.B) {
	r, c, scope := bench(b)
	divisions, cases := c.Entity("Division"), c.Entity("MediationCase")
	townships := keysOfLevel(b, r, scope, divisions, "TOWNSHIP")
	q := query.List{Fields: fieldsOf(cases, "number", "category", "status", "openedOn"), Refs: []*catalogue.Ref{cases.Ref("mediator")},
		Where: is(cases.Field("complexity"), query.Eq, "COMPLEX"), Page: query.Page{Limit: 10, SkipCursors: true}}
	ref := divisions.Ref("townshipMediationCases")
	for b.Loop() {
		if _, err := r.Lists(b.Context(), scope, ref, divisions, townships, q, newRecord(cases)); err != nil {
			b.Fatal(err)
		}
	}
}

func keysOfLevel(b *testing.B, r *postgres.Reader, scope auth.Scope, e *catalogue.Entity, level string) []string {
	b.Helper()
	page, err := r.List(b.Context(), scope, query.List{Entity: e, Where: is(e.Field("level"), query.Eq, level), Page: query.Page{Limit: 200}}, newRecord(e))
	if err != nil {
		b.Fatal(err)
	}
	return page.Keys
}

// Cases by township, type and month, with two figures.
func BenchmarkReaderGroups(b *testing.B) {
	r, c, scope := bench(b)
	e := c.Entity("MediationCase")
	q := query.Groups{Entity: e, By: []query.GroupKey{{Path: []*catalogue.Ref{e.Ref("township")}}, {Field: e.Field("category")}, {Field: e.Field("openedOn"), Bucket: query.Month}},
		Figures: []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}},
			{Where: is(e.Field("outcome"), query.In, "SUCCESS_WRITTEN", "SUCCESS_ORAL"), Aggregates: []query.Aggregate{{Function: query.Count}}}}}
	for b.Loop() {
		groups, err := r.Groups(b.Context(), scope, q)
		if err != nil || len(groups) < 100 {
			b.Fatal(len(groups), err)
		}
	}
}
