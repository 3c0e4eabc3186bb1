package sheet

import (
	"errors"
	"io"
	"iter"
)

// Book is a file of one or more sheets. It reads from the file on demand, so the file must
// stay open; it may not be used by two goroutines at once.
type Book struct {
	Name     string
	Workbook bool // numbers, days and formats are stored as such; a text file has texts only
	Date1904 bool // days count from 1904
	Sheets   []*Sheet

	parts   *parts   // of a workbook
	shared  *texts   // shared strings, read with the first sheet
	formats []format // by the number of the cell style
	text    *textFile
}

// Sheet is one sheet of a book. A text file has one without a name.
type Sheet struct {
	Name    string
	Hidden  bool
	Merged  []Range
	Columns []Span // the hidden columns

	part string
}

// HidesColumn reports whether a column of the sheet, counted from 0, is hidden.
func (s *Sheet) HidesColumn(column int) bool {
	for _, span := range s.Columns {
		if column >= span.First && column <= span.Last {
			return true
		}
	}
	return false
}

// Span is a run of columns, counted from 0; both ends belong to it.
type Span struct{ First, Last int }

// Range is a rectangle of cells. Lines count from 1 and columns from 0; all ends belong to it.
type Range struct{ FirstLine, FirstColumn, LastLine, LastColumn int }

// Line is a line of a sheet that has content. Cells belong to the caller.
type Line struct {
	Number int // from 1, as the spreadsheet shows it; of a text file the number of the record
	Hidden bool
	Cells  []Cell // by column, up to the last one with content
}

// Cell is what a cell holds and how it shows it.
type Cell struct {
	Kind    CellKind
	Formula bool // Text is the value that the file holds of a formula
	Text    string
	Format  CellFormat
}

// CellKind is the kind of content of a cell.
type CellKind uint8

// The kinds of content.
const (
	Empty   CellKind = iota
	Text             // Text is as in the file; parts of rich text are joined
	Number           // Text has the digits as they are stored, "1.5E-3" too
	Bool             // Text is "1" or "0"
	Day              // Text is a day of ISO 8601, with or without the time; only few programs write it
	Error            // Text is the error that a formula has, "#REF!"
	NoValue          // a formula of which the file holds no value
)

// Open finds out what a file is, by its content, and what sheets it has. An error is a
// *FileError, or one of reading the file.
func Open(name string, file io.ReaderAt, size int64) (*Book, error) {
	opening := make([]byte, min(size, 4096))
	if _, err := file.ReadAt(opening, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if size > longestFile {
		return nil, tooLarge("文件超过%d MB，请拆成几个文件", "the file is larger than %d MB: split it into several files", longestFile>>20)
	}
	if err := foreign(opening, file, size); err != nil {
		return nil, err
	}
	b := &Book{Name: name}
	if isZip(opening) {
		b.Workbook = true
		return b, b.openWorkbook(file, size)
	}
	text, err := openText(file, size)
	if err != nil {
		return nil, err
	}
	b.text, b.Sheets = text, []*Sheet{{}}
	return b, nil
}

// Lines returns the lines of a sheet that have content, in their order. It ends with an
// error where the file is damaged or too large, which is a *FileError.
func (b *Book) Lines(s *Sheet) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		lines := 0
		err := b.read(s, func(line Line) error {
			if lines++; lines > mostRows {
				return tooManyRows("超过%d行，请拆成几个文件", "there are more than %d rows: split the file", mostRows)
			}
			if !yield(line, nil) {
				return errStopped
			}
			return nil
		})
		if err != nil && !errors.Is(err, errStopped) {
			yield(Line{}, err)
		}
	}
}

func (b *Book) read(s *Sheet, each func(Line) error) error {
	if b.text != nil {
		return b.text.lines(each)
	}
	return b.readSheet(s, each)
}
