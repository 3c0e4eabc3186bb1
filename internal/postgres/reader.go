package postgres

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// Row is what the reader scans a row into. Dest returns the pointer for a column
// of the entity, or nil for one it does not know: *string, *int64, *bool,
// *time.Time, or a pointer to one of these for nullable columns. Decimals, dates
// and keys of other entities come as text; personal data comes masked.
type Row interface{ Dest(column string) any }

// Reader reads entities: it compiles query values to SQL, one statement a call.
// The scope is a parameter of every call and restricts every table reference.
type Reader struct{ db *DB }

// NewReader returns a reader of db.
func NewReader(db *DB) *Reader { return &Reader{db: db} }

// Page is one page of rows.
type Page struct {
	Rows        []Row
	Keys        []string    // the rows' keys
	Cursors     [][]*string // per row, a text value per order term and the key last; nil where the query said SkipCursors
	HasNext     bool        // more rows follow
	HasPrevious bool        // rows precede; after a cursor that is taken for granted, as Relay allows
}

// List reads one page.
func (r *Reader) List(ctx context.Context, scope auth.Scope, q query.List, newRow func() Row) (_ Page, err error) {
	defer addContext(&err, "reading a page of %s", q.Entity.Name)
	s, err := compile.List(scope, q, compile.Form{})
	if err != nil {
		return Page{}, err
	}
	rows, err := r.query(ctx, s, s.Args(nil))
	if err != nil {
		return Page{}, err
	}
	defer rows.Close()
	scan := scanner{Statement: s, cursors: !q.Page.SkipCursors, newRow: newRow}
	page := pager{of: q.Page}
	for rows.Next() {
		found, err := scan.row(rows)
		if err != nil {
			return Page{}, err
		}
		page.add(found)
	}
	if err := rows.Err(); err != nil {
		return Page{}, ReadError(err)
	}
	return page.finish(), nil
}

// pager collects the rows of one page.
type pager struct {
	of   query.Page
	page Page
	more bool
}

// add keeps a row, or learns from the one row too many that there are more.
func (p *pager) add(r scanned) {
	if len(p.page.Rows) == p.of.Limit {
		p.more = true
		return
	}
	p.page.Rows = append(p.page.Rows, r.row)
	p.page.Keys = append(p.page.Keys, r.key)
	if r.cursor != nil {
		p.page.Cursors = append(p.page.Cursors, r.cursor)
	}
}

// finish puts a page read backwards into the order asked for.
func (p *pager) finish() Page {
	started := len(p.of.Keyset) > 0
	if p.of.Backward {
		slices.Reverse(p.page.Rows)
		slices.Reverse(p.page.Keys)
		slices.Reverse(p.page.Cursors)
		p.page.HasNext, p.page.HasPrevious = started, p.more
	} else {
		p.page.HasNext, p.page.HasPrevious = p.more, started
	}
	return p.page
}

// scanner scans the rows of one statement.
type scanner struct {
	*compile.Statement
	cursors bool
	newRow  func() Row
	dest    []any // reused from row to row
}

// scanned is a row with what the page keeps of it.
type scanned struct {
	row    Row
	key    string
	cursor []*string
}

// row scans the current row; leading take the columns before the row's own.
func (s *scanner) row(rows pgx.Rows, leading ...any) (scanned, error) {
	r := scanned{row: s.newRow()}
	s.dest = append(append(s.dest[:0], leading...), &r.key)
	if s.cursors {
		r.cursor = make([]*string, s.Terms()+1)
		for i := range s.Terms() {
			s.dest = append(s.dest, &r.cursor[i])
		}
	}
	for _, name := range s.Columns() {
		d := r.row.Dest(name)
		if d == nil {
			return r, fmt.Errorf("postgres: %T has no column %q", r.row, name)
		}
		s.dest = append(s.dest, d)
	}
	if err := rows.Scan(s.dest...); err != nil {
		return r, ReadError(err)
	}
	switch d := r.row.Dest(s.KeyColumn()).(type) { // the key is always read
	case *string:
		*d = r.key
	case **string:
		key := r.key
		*d = &key
	}
	if s.cursors {
		key := r.key
		r.cursor[len(r.cursor)-1] = &key
	}
	return r, nil
}

// query runs a compiled statement.
func (r *Reader) query(ctx context.Context, s *compile.Statement, args []any) (pgx.Rows, error) {
	rows, err := r.db.Pool.Query(ctx, s.SQL(), args...)
	if err != nil {
		return nil, ReadError(err)
	}
	return rows, nil
}

// queryKeys runs a compiled statement that starts from keys.
func (r *Reader) queryKeys(ctx context.Context, s *compile.Statement, keys []string) (pgx.Rows, error) {
	args, err := s.ArgsOfKeys(keys)
	if err != nil {
		return nil, err
	}
	return r.query(ctx, s, args)
}

// ByKeys reads rows by key, aligned with keys: nil where there is none, or none in
// scope. Equal keys share one row. A key that cannot be one is not found.
func (r *Reader) ByKeys(ctx context.Context, scope auth.Scope, e *catalogue.Entity, keys []string, fields []*catalogue.Field, refs []*catalogue.Ref, newRow func() Row) (_ []Row, err error) {
	defer addContext(&err, "reading %s by key", e.Name)
	out := make([]Row, len(keys))
	wanted := make([]string, 0, len(keys))
	for _, key := range keys {
		if _, ok := compile.CanonicalKey(e, key); ok {
			wanted = append(wanted, key)
		}
	}
	if len(wanted) == 0 {
		return out, nil
	}

	s, err := compile.ByKeys(scope, e, fields, refs, compile.Form{})
	if err != nil {
		return nil, err
	}
	rows, err := r.queryKeys(ctx, s, wanted)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	scan := scanner{Statement: s, newRow: newRow}
	found := make(map[string]Row, len(wanted))
	for rows.Next() {
		r, err := scan.row(rows)
		if err != nil {
			return nil, err
		}
		found[r.key] = r.row
	}
	if err := rows.Err(); err != nil {
		return nil, ReadError(err)
	}
	for i, key := range keys {
		if canonical, ok := compile.CanonicalKey(e, key); ok && found[canonical] != nil {
			out[i] = found[canonical]
		}
	}
	return out, nil
}

// ColumnText returns the text that a read left in a row's column; ok is false
// for null.
func ColumnText(row Row, column string) (text string, ok bool, err error) {
	switch d := row.Dest(column).(type) {
	case *string:
		return *d, *d != "", nil
	case **string:
		if *d == nil {
			return "", false, nil
		}
		return **d, true, nil
	default:
		return "", false, fmt.Errorf("postgres: %T holds no text in column %q", row, column)
	}
}
