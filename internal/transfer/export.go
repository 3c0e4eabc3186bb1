package transfer

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"hash"
	"io"
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
	"litong3422/internal/sheet/book"
	"litong3422/internal/transfer/cell"
)

// Exporter writes rows and groups to files.
type Exporter struct {
	catalogue *catalogue.Catalogue
	db        *postgres.DB
}

// NewExporter returns an exporter.
func NewExporter(c *catalogue.Catalogue, db *postgres.DB) *Exporter {
	return &Exporter{catalogue: c, db: db}
}

// Wanted is an export that a viewer asks for.
type Wanted struct {
	Viewer   auth.Viewer
	KeyID    string // of a partner's program; "" for a person
	Table    query.Table
	Asked    json.RawMessage // the request, as the notes show it
	Format   Format
	Encoding Encoding
	Purpose  string
}

// Result is what a file holds.
type Result struct {
	Rows   int64
	Bytes  int64
	Digest []byte // SHA-256
	At     time.Time
}

// Progress is called with how many rows are written, of how many.
type Progress func(done, all int64)

// progressEvery is after how many rows Progress is called.
const progressEvery = 2000

// Write writes the table to w, as the database is at one moment.
func (x *Exporter) Write(ctx context.Context, q Wanted, w io.Writer, progress Progress) (r Result, err error) {
	county, ok, err := x.db.County(ctx, auth.Scope{County: q.Viewer.County})
	if err != nil {
		return r, err
	}
	if !ok {
		return r, errNoCounty()
	}
	counted := &counter{w: w, sum: sha256.New()}
	err = x.db.Snapshot(ctx, func(s *postgres.Snapshot) error {
		r.At = s.At
		run := &exporting{wanted: q, county: county, snapshot: s, scope: q.Viewer.Scope(), out: counted, progress: progress}
		if q.Table.Groups != nil {
			return run.groups(ctx)
		}
		return run.list(ctx)
	})
	r.Rows, r.Bytes, r.Digest = counted.rows, counted.bytes, counted.sum.Sum(nil)
	return r, err
}

// mostGroups bounds the groups of an export, which are sorted in memory.
const mostGroups = 200_000

// Count returns how many rows an export has.
func (x *Exporter) Count(ctx context.Context, q Wanted) (int64, error) {
	scope := q.Viewer.Scope()
	if q.Table.Groups == nil {
		return postgres.NewReader(x.db).Count(ctx, scope, q.Table.Entity(), q.Table.List.Where, 0)
	}
	groups := *q.Table.Groups
	groups.Limit = mostGroups
	found, err := postgres.NewReader(x.db).Groups(ctx, scope, groups)
	return int64(len(found)), err
}

// MediaType returns the media type of a file.
func MediaType(f Format, e Encoding) string {
	switch f {
	case XLSX:
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	case CSV:
		return "text/csv; charset=" + string(e) + "; header=present"
	}
	return "application/x-ndjson; charset=utf-8"
}

// counter counts and digests what is written.
type counter struct {
	w     io.Writer
	sum   hash.Hash
	bytes int64
	rows  int64
}

// Write implements io.Writer.
func (c *counter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.bytes += int64(n)
	_, _ = c.sum.Write(p[:n]) // a digest takes everything
	return n, err
}

// exporting is one export under way.
type exporting struct {
	wanted   Wanted
	county   postgres.County
	snapshot *postgres.Snapshot
	scope    auth.Scope
	out      *counter
	progress Progress
	all      int64
}

// list writes the rows of a list.
func (r *exporting) list(ctx context.Context) error {
	t := r.wanted.Table
	p, err := newPlan(&t, newPlaceWords(r.county, r.scope), r.raw())
	if err != nil {
		return err
	}
	statement, err := p.compile(r.scope)
	if err != nil {
		return err
	}
	if err := p.prepare(ctx, r.snapshot, r.scope); err != nil {
		return err
	}
	if r.all, err = r.snapshot.Count(ctx, r.scope, t.Entity(), t.List.Where); err != nil {
		return err
	}
	if most := int64(t.List.Page.Limit); most > 0 {
		r.all = min(r.all, most)
	}
	distinguish(p.columns)
	values := make([]book.Value, len(p.columns))
	return r.write(p.columns, func(add func([]book.Value) error) error {
		return r.snapshot.Each(ctx, statement, statement.Args(nil), func(row *postgres.Record) error {
			for i := range p.columns {
				p.columns[i].read(row, &values[i])
				r.guard(&values[i])
			}
			return add(values)
		})
	})
}

// guard marks a text so that no spreadsheet program takes it for a formula.
func (r *exporting) guard(v *book.Value) {
	if r.wanted.Format != NDJSON && v.Form == book.Text && !v.Blank && cell.MayBeFormula(v.Text) {
		say(v, cell.Guard(string(v.Text)))
	}
}

// write writes rows, which each gives one after the other, in the format of the export.
func (r *exporting) write(columns []outColumn, each func(add func([]book.Value) error) error) error {
	if r.wanted.Format == XLSX {
		return r.writeBook(columns, each)
	}
	var s sink
	var err error
	if s, err = newJSONSink(r.out, columns); r.wanted.Format == CSV {
		s, err = newCSVSink(r.out, columns, r.wanted.Encoding)
	}
	if err != nil {
		return err
	}
	if err := each(r.counting(s.row)); err != nil {
		return err
	}
	return s.close()
}

// counting counts the rows that are written.
func (r *exporting) counting(write func([]book.Value) error) func([]book.Value) error {
	return func(values []book.Value) error {
		r.out.rows++
		if r.progress != nil && r.out.rows%progressEvery == 0 {
			r.progress(r.out.rows, r.all)
		}
		return write(values)
	}
}
