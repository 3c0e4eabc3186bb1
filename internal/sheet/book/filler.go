package book

import (
	"errors"
	"io"
)

// Write writes the workbook with the rows that each gives to add.
func (b *Book) Write(w io.Writer, each func(add func([]Value) error) error) error {
	f := &filler{book: b, sheets: make(chan io.Writer), full: make(chan error), done: make(chan struct{})}
	go func() {
		defer close(f.done)
		f.err = each(f.add)
		f.finish()
	}()
	err := b.writeTo(w, f.fill)
	close(f.sheets)
	<-f.done
	return errors.Join(f.err, err)
}

// filler hands rows to the sheets of a workbook. The workbook asks for the rows of a sheet,
// and the database gives all of them: each has a goroutine of its own.
type filler struct {
	book   *Book
	sheets chan io.Writer // where the rows of the next sheet go
	full   chan error     // that sheet has its rows
	sheet  *rowWriter     // that rows go to; nil before the first one and after a failure
	done   chan struct{}  // all rows were given, or an error
	err    error          // of the rows; set before done is closed
}

// fill waits until the rows of a sheet are written.
func (f *filler) fill(w io.Writer) error {
	select {
	case f.sheets <- w:
		return <-f.full
	case <-f.done: // a sheet without rows
		return f.err
	}
}

// add adds a row, to the next sheet if the last one is full.
func (f *filler) add(values []Value) error {
	if f.sheet != nil && f.sheet.line > f.book.most {
		f.finish()
	}
	if f.sheet == nil {
		w, more := <-f.sheets
		if !more {
			return errors.New("the workbook takes no more rows")
		}
		f.sheet = newRowWriter(w, f.book)
	}
	return f.sheet.row(values)
}

// finish ends the sheet that rows go to.
func (f *filler) finish() {
	if f.sheet != nil {
		f.full <- errors.Join(f.err, f.sheet.w.Flush())
		f.sheet = nil
	}
}
