package transfer_test

import (
	"io"
	"runtime/metrics"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/query"
	"litong3422/internal/transfer"
)

// BenchmarkExport writes a million mediation cases with their references in each format, and
// reports the rows a second and how far the heap grew.
func BenchmarkExport(b *testing.B) {
	const rows = 1_000_000
	db := demotest.Litong().Changed(b, `ALTER TABLE mediation_case DISABLE TRIGGER USER`, `
INSERT INTO mediation_case (county_code, id, number, category, complexity, origin, status, outcome, opened_on, due_on, closed_on, amount, parties, party_name, judicially_confirmed, fulfilled, organization_id, mediator_id, township_code, village_code, source)
SELECT county_code, gen_random_uuid(), number || '-' || n, category, complexity, origin, status, outcome, opened_on, due_on, closed_on, amount, parties, party_name, judicially_confirmed, fulfilled, organization_id, mediator_id, township_code, village_code, source
FROM generate_series(1, 1000) AS n CROSS JOIN mediation_case ORDER BY n LIMIT 1000000`, `ALTER TABLE mediation_case ENABLE TRIGGER USER`)
	c := schema.Catalogue()
	x := transfer.NewExporter(c, db)
	for _, format := range []transfer.Format{transfer.XLSX, transfer.CSV, transfer.NDJSON} {
		b.Run(string(format), func(b *testing.B) {
			for b.Loop() {
				began, rest := time.Now(), heap()
				peak := rest
				r, err := x.Write(b.Context(), transfer.Wanted{Viewer: admin(), Format: format, Encoding: transfer.UTF8,
					Table: query.Table{List: query.List{Entity: c.Entity("MediationCase"), Page: query.Page{Limit: rows}}}}, io.Discard, func(int64, int64) { peak = max(peak, heap()) })
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(r.Rows)/time.Since(began).Seconds(), "rows/s")
				b.ReportMetric(float64(r.Rows), "rows")
				b.ReportMetric(float64(r.Bytes)/(1<<20), "MB")
				b.ReportMetric(float64(peak-rest)/(1<<20), "heap-MB")
			}
		})
	}
}

// heap is how much memory the heap takes, with what is free in it.
func heap() uint64 {
	s := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}, {Name: "/memory/classes/heap/unused:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64() + s[1].Value.Uint64()
}
