package main

import (
	"context"
	"io"
	"runtime/metrics"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/demo"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
	"litong3422/internal/transfer"
)

// Aims of an export of a million rows.
const (
	exportSeconds = 60.0
	exportMemory  = 96.0 // MB above the rest
)

// ExportsCommand measures exports of all service requests with their references: rows a second
// and memory above the rest, in each format.
type ExportsCommand struct {
	CountyOptions `embed:""`
	Strict        bool `help:"目标未达到则退出码为1。 Exit code 1 when an aim is missed."`
}

// Run implements the command.
func (c *ExportsCommand) Run(ctx context.Context, console *console) error {
	county, err := openCounty(ctx, c.CountyOptions, console)
	if err != nil {
		return err
	}
	defer county.close()
	db, err := postgres.Open(ctx, county.private.DSN(), postgres.Options{ApplicationName: "litong3422 bench", MaxConns: 4})
	if err != nil {
		return err
	}
	defer db.Close()
	known := schema.Catalogue()
	exporter := transfer.NewExporter(known, db)
	r := report{to: console.out}
	r.line("| export of service requests | rows | rows/s | seconds for a million (%.0f) | file, MB | memory above rest, MB (%.0f) |", exportSeconds, exportMemory)
	r.line("|---|---|---|---|---|---|")
	met := true
	for _, format := range []transfer.Format{transfer.XLSX, transfer.CSV, transfer.NDJSON} {
		began, rest := time.Now(), heldMemory()
		peak := rest
		done, err := exporter.Write(ctx, transfer.Wanted{
			Viewer: auth.Viewer{UserName: "bench", Role: auth.Admin, County: demo.County}, Format: format, Encoding: transfer.UTF8,
			Table: query.Table{List: query.List{Entity: known.Entity("ServiceRequest")}},
		}, io.Discard, func(int64, int64) { peak = max(peak, heldMemory()) })
		if err != nil {
			return err
		}
		rate, above := float64(done.Rows)/time.Since(began).Seconds(), float64(peak-rest)/(1<<20)
		million := 1e6 / rate
		good := million <= exportSeconds && above <= exportMemory
		met = met && good
		r.line("| %s %s | %d | %.0f | %.1f | %.0f | %.1f |", format, r.mark(good), done.Rows, rate, million, float64(done.Bytes)/(1<<20), above)
	}
	if !met && c.Strict {
		return errMissed
	}
	return nil
}

// heldMemory is how much memory the Go runtime has from the system and has not returned.
func heldMemory() uint64 {
	s := []metrics.Sample{{Name: "/memory/classes/total:bytes"}, {Name: "/memory/classes/heap/released:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64() - s[1].Value.Uint64()
}
