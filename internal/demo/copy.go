package demo

import (
	"bufio"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"
)

// table is one table of the data set: its columns and how its rows are written.
// county_code comes first and is written for every row; version and the
// instants of creation are left to the database.
type table struct {
	name    string
	columns string // without county_code, separated by spaces
	write   func(*rows)
}

// rows writes rows in the text format of COPY. Its methods write one value
// each, in the order of the columns; end closes a row. Text is cheaper than
// boxing every value for the binary format, and rows are made while PostgreSQL
// reads the ones before.
type rows struct {
	out    *bufio.Writer
	buf    []byte
	county string
	count  int64
	err    error
	begun  bool
}

func (w *rows) next() {
	if !w.begun {
		w.buf = append(w.buf[:0], w.county...)
		w.begun = true
	}
	w.buf = append(w.buf, '\t')
}

func (w *rows) null() *rows {
	w.next()
	w.buf = append(w.buf, '\\', 'N')
	return w
}

func (w *rows) text(s string) *rows {
	w.next()
	if strings.ContainsAny(s, "\\\t\n\r") {
		s = strings.NewReplacer("\\", "\\\\", "\t", "\\t", "\n", "\\n", "\r", "\\r").Replace(s)
	}
	w.buf = append(w.buf, s...)
	return w
}

// maybe writes a text, or null for "".
func (w *rows) maybe(s string) *rows {
	if s == "" {
		return w.null()
	}
	return w.text(s)
}

func (w *rows) id(u uuid.UUID) *rows {
	w.next()
	var x [32]byte
	hex.Encode(x[:], u[:])
	w.buf = append(w.buf, x[:]...)
	return w
}

func (w *rows) int(n int64) *rows {
	w.next()
	w.buf = strconv.AppendInt(w.buf, n, 10)
	return w
}

// numbered writes the number of the row: the letters of its kind and its place in the table.
func (w *rows) numbered(kind string) *rows {
	w.next()
	w.buf = fmt.Appendf(w.buf, "%s%06d", kind, w.count+1)
	return w
}

// positive writes a number, or null for one that is not above 0.
func (w *rows) positive(n int64) *rows {
	if n <= 0 {
		return w.null()
	}
	return w.int(n)
}

func (w *rows) bool(b bool) *rows {
	w.next()
	if b {
		w.buf = append(w.buf, 't')
	} else {
		w.buf = append(w.buf, 'f')
	}
	return w
}

// day writes a day, or null for 0.
func (w *rows) day(d day) *rows {
	if d == 0 {
		return w.null()
	}
	w.next()
	w.buf = d.time().AppendFormat(w.buf, time.DateOnly)
	return w
}

// at writes a minute of a day in Shanghai, or null for the day 0.
func (w *rows) at(d day, minute int) *rows {
	if d == 0 {
		return w.null()
	}
	w.day(d)
	w.buf = fmt.Appendf(w.buf, " %02d:%02d:00+08", minute/60, minute%60)
	return w
}

// fen writes an amount of money, kept in hundredths of a yuan.
func (w *rows) fen(n int64) *rows {
	w.next()
	w.buf = strconv.AppendInt(w.buf, n/100, 10)
	w.buf = append(w.buf, '.', byte('0'+n/10%10), byte('0'+n%10))
	return w
}

// halves writes a number of half-hours as hours.
func (w *rows) halves(n int64) *rows {
	w.next()
	w.buf = strconv.AppendInt(w.buf, n/2, 10)
	w.buf = append(w.buf, '.', byte('0'+n%2*5))
	return w
}

// decimal writes a number, or null for none.
func (w *rows) decimal(d decimal.NullDecimal) *rows {
	if !d.Valid {
		return w.null()
	}
	return w.text(d.Decimal.String())
}

// end writes the source of the row, which every table has last, and the row.
func (w *rows) end(source string) {
	w.text(source)
	w.begun = false
	w.count++
	if w.err == nil {
		w.buf = append(w.buf, '\n')
		_, w.err = w.out.Write(w.buf)
	}
}

// copyTable streams one table into the database and returns its number of rows.
// The rows are made in a goroutine of their own, which always ends before
// copyTable returns.
func copyTable(ctx context.Context, tx pgx.Tx, county string, t table) (int64, error) {
	reader, writer := io.Pipe()
	made := make(chan int64)
	go func() {
		w := &rows{out: bufio.NewWriterSize(writer, 1<<16), county: county}
		t.write(w)
		if w.err == nil {
			w.err = w.out.Flush()
		}
		writer.CloseWithError(w.err) // nil closes with EOF
		made <- w.count
	}()
	columns := "county_code, " + strings.Join(quoteAll(strings.Fields(t.columns)), ", ") + ", source"
	tag, err := tx.Conn().PgConn().CopyFrom(ctx, reader, "COPY "+t.name+" ("+columns+") FROM STDIN")
	reader.CloseWithError(err) // unblocks the writer when COPY ended before it did
	count := <-made
	if err != nil {
		return 0, fmt.Errorf("demo: copy %s: %w", t.name, err)
	}
	if tag.RowsAffected() != count {
		return 0, fmt.Errorf("demo: copy %s: made %d rows, stored %d", t.name, count, tag.RowsAffected())
	}
	return count, nil
}

func quoteAll(columns []string) []string {
	for i, c := range columns {
		columns[i] = `"` + c + `"`
	}
	return columns
}
