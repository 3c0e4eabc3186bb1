package dataloader_test

import (
	"context"
	"testing"
	"time"

	"litong3422/dataloader"
	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// shipped is the shipped data set.
func shipped(b *testing.B) district {
	b.ReportAllocs()
	return loadFrom(b, pgtest.Shared(b, pgtest.County, func(ctx context.Context, db *postgres.DB) error {
		return demo.Load(ctx, db, schema.Catalogue(), func(string, int64, time.Duration) {})
	}))
}

// The tree of the whole district: three statements, every row asking for itself.
func BenchmarkLoaderThreeLevelTree(b *testing.B) {
	d := shipped(b)
	ctx, statements := postgres.CountStatements(b.Context())
	villages, n := 0, int64(0)
	for b.Loop() {
		villages = d.tree(b, ctx)
		n++
	}
	b.ReportMetric(float64(villages), "villages")
	b.ReportMetric(float64(statements())/float64(n), "statements/op")
}

// A page of fifty requests and the village of each.
func BenchmarkLoaderPageWithEdge(b *testing.B) {
	d := shipped(b)
	village := d.requests.Ref("village")
	selection := dataloader.Selection{Fields: d.divisions.Fields[1:3]}
	ctx, statements := postgres.CountStatements(b.Context())
	n := int64(0)
	for b.Loop() {
		page, err := dataloader.List[request](ctx, d.reader, auth.Scope{County: county}, d.list(d.requests, 50, village))
		if err != nil {
			b.Fatal(err)
		}
		each(b, page.Rows, func(r *request) error {
			_, err := dataloader.One[division](ctx, r, "village", village, func() (dataloader.Selection, error) { return selection, nil })
			return err
		})
		n++
	}
	b.ReportMetric(float64(statements())/float64(n), "statements/op")
}
