package postgres

import (
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres/compile"
)

// Rows are the rows of one statement as they came over the wire, copied once
// into one piece of memory. Their cells are decoded where they are written.
type Rows struct {
	statement *compile.Statement
	width     int
	text      []bool // per column: it came in PostgreSQL's text format
	cells     []cell // width of them per row
	data      []byte
}

// cell is a part of data; length -1 is null.
type cell struct{ from, length int32 }

// maxBytes is more than any level holds: pages and nodes are bounded.
const maxBytes = 1 << 30

// Len is how many rows there are.
func (r *Rows) Len() int {
	if r.width == 0 {
		return 0
	}
	return len(r.cells) / r.width
}

// Size is how much memory the rows hold.
func (r *Rows) Size() int { return cap(r.data) + 8*cap(r.cells) }

// Keep drops rows: only those between from and to stay, moved to follow the
// first kept; the caller goes through the rows once, in order. It returns how many
// are kept now.
func (r *Rows) Keep(kept, from, to int) int {
	if kept != from {
		copy(r.cells[kept*r.width:], r.cells[from*r.width:to*r.width])
	}
	return kept + to - from
}

// Truncate ends a pass of Keep.
func (r *Rows) Truncate(kept int) { r.cells = r.cells[:kept*r.width] }

// Reset forgets the rows, and keeps the memory.
func (r *Rows) Reset() {
	r.statement, r.width, r.text, r.cells, r.data = nil, 0, r.text[:0], r.cells[:0], r.data[:0]
}

// read copies all rows of a result.
func (r *Rows) read(s *compile.Statement, rows pgx.Rows) error {
	r.Reset()
	r.statement = s
	for _, f := range rows.FieldDescriptions() {
		r.text = append(r.text, f.Format == pgx.TextFormatCode)
	}
	r.width = len(r.text)
	for rows.Next() {
		for _, value := range rows.RawValues() {
			if value == nil {
				r.cells = append(r.cells, cell{0, -1})
				continue
			}
			r.cells = append(r.cells, cell{int32(len(r.data)), int32(len(value))})
			r.data = append(r.data, value...)
		}
		if len(r.data) > maxBytes {
			rows.Close()
			return fmt.Errorf("postgres: a level of more than %d bytes", maxBytes)
		}
	}
	return rows.Err()
}

// Raw is a cell's bytes: for text, its UTF-8. It is nil for null.
func (r *Rows) Raw(row, column int) []byte {
	c := r.cells[row*r.width+column]
	if c.length < 0 {
		return nil
	}
	return r.data[c.from : c.from+c.length : c.from+c.length]
}

// Int decodes a whole number; ok is false for null, and for what is none.
func (r *Rows) Int(row, column int) (n int64, ok bool) {
	return wholeOf(r.Raw(row, column), r.text[column])
}

// Bool decodes a boolean.
func (r *Rows) Bool(row, column int) (b, ok bool) {
	return truthOf(r.Raw(row, column), r.text[column])
}

// Instant decodes a timestamptz.
func (r *Rows) Instant(row, column int) (at time.Time, ok bool) {
	return instantOf(r.Raw(row, column), r.text[column])
}

// Keyset is what a row's cursor is made of: the terms of the order, and the key.
func (r *Rows) Keyset(row int) []*string {
	s := r.statement
	keyset := make([]*string, s.Terms()+1)
	for i := range keyset {
		column := s.Key() // the last
		if i < s.Terms() {
			column = s.Key() + 1 + i
		}
		if raw := r.Raw(row, column); raw != nil {
			text := string(raw)
			keyset[i] = &text
		}
	}
	return keyset
}
