// Package book writes workbooks (XLSX): sheets with headers and formats, explanations, and rows
// that are written as they come, so that a long table needs no more memory than a short one.
package book

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"unicode/utf8"

	"github.com/klauspost/compress/flate"
	"github.com/xuri/excelize/v2"
)

// MostRows is how many rows below its header a sheet holds.
const MostRows = 1_048_575

// NotesName is the name of the sheet that explains a workbook.
const NotesName = "说明"

// Form is what a value is.
type Form int

// The forms.
const (
	Text Form = iota
	Number
	Percent     // 0.5 is 0.5 %
	Day         // 2018-03-01
	Instant     // 2018-03-01 08:30:00
	Truth       // true or false, for programs; a workbook writes it as text
	forms   int = iota
)

// Column is a column of a table.
type Column struct {
	Header string
	Form   Form
}

// Value is a value of a row. Its memory may be used again for the next row.
type Value struct {
	Form  Form
	Blank bool
	Text  []byte // a number with a point, a day and an instant as Form shows them
}

// Book is a workbook: its sheets, headers and notes are made first, then the rows are written
// into them as they come.
type Book struct {
	file    *excelize.File
	sheets  []string
	styles  map[Form]int
	columns []Column
	most    int // rows of a sheet
}

// New makes a workbook for a number of rows. Rows that one sheet does not hold follow in
// others.
func New(title string, columns []Column, rows int64) (*Book, error) {
	return newBook(title, columns, rows, MostRows)
}

func newBook(title string, columns []Column, rows int64, most int) (*Book, error) {
	b := &Book{file: excelize.NewFile(), columns: columns, most: most}
	if err := b.makeStyles(); err != nil {
		return nil, err
	}
	for n := int64(0); n == 0 || n*int64(most) < rows; n++ {
		name := sheetName(title)
		if n > 0 {
			name = fmt.Sprintf("%s%d", name, n+1)
		}
		if err := b.addSheet(name, n == 0); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// sheetName is a title as the name of a sheet.
func sheetName(title string) string {
	const longest = 24 // of 31, with room for a number
	title = strings.Map(func(c rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, c) {
			return -1
		}
		return c
	}, title)
	if letters := []rune(title); len(letters) > longest {
		title = string(letters[:longest])
	}
	if title == "" || title == NotesName {
		return "数据"
	}
	return title
}

// textFormat is the number of the format @, which keeps what is typed as text.
const textFormat = 49

func (b *Book) makeStyles() (err error) {
	b.styles = map[Form]int{}
	day, instant, percent := "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss", "0.00##%"
	for f, style := range map[Form]*excelize.Style{
		Text: {NumFmt: textFormat}, Day: {CustomNumFmt: &day}, Instant: {CustomNumFmt: &instant}, Number: {}, Percent: {CustomNumFmt: &percent},
	} {
		if b.styles[f], err = b.file.NewStyle(style); err != nil {
			return err
		}
	}
	return nil
}

// headStyle is the style of headers.
func headStyle(f *excelize.File) (int, error) {
	return f.NewStyle(&excelize.Style{NumFmt: textFormat, Font: &excelize.Font{Bold: true}, Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E8EEF7"}}})
}

// addSheet adds a sheet with its header, which stays in view.
func (b *Book) addSheet(name string, first bool) error {
	if first {
		if err := b.file.SetSheetName("Sheet1", name); err != nil {
			return err
		}
	} else if _, err := b.file.NewSheet(name); err != nil {
		return err
	}
	b.sheets = append(b.sheets, name)
	head, err := headStyle(b.file)
	if err != nil {
		return err
	}
	return writeHeader(b.file, name, b.columns, head, b.styles)
}

func writeHeader(f *excelize.File, name string, columns []Column, head int, styles map[Form]int) error {
	for i, c := range columns {
		column, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := f.SetColStyle(name, column, styles[c.Form]); err != nil {
			return err
		}
		if err := f.SetColWidth(name, column, column, widthOf(c)); err != nil {
			return err
		}
		if err := f.SetCellStr(name, column+"1", c.Header); err != nil {
			return err
		}
		if err := f.SetCellStyle(name, column+"1", column+"1", head); err != nil {
			return err
		}
	}
	return f.SetPanes(name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

// widthOf is the width of a column: of its header, and of what it usually holds.
func widthOf(c Column) float64 {
	least := map[Form]float64{Day: 12, Instant: 20, Number: 10, Percent: 10, Text: 14}[c.Form]
	const widest = 40
	return min(max(least, float64(2*utf8.RuneCountInString(c.Header)+2)), widest)
}

// writeTo writes the workbook; rows writes the rows of each sheet, one sheet after the other.
func (b *Book) writeTo(w io.Writer, rows func(w io.Writer) error) error {
	into := &zipOf{w: zip.NewWriter(w), rows: rows, parts: map[string]int{}, sheets: make([]bytes.Buffer, len(b.sheets))}
	into.w.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	for n := range b.sheets {
		into.parts[partOf(n)] = n
	}
	b.file.SetZipWriter(func(io.Writer) excelize.ZipWriter { return into })
	_, err := b.file.WriteTo(io.Discard) // the parts go into the archive itself
	return err
}

// partOf is the name of the part that holds a sheet.
func partOf(sheet int) string { return fmt.Sprintf("xl/worksheets/sheet%d.xml", sheet+1) }

// zipOf writes the parts of a workbook as they come. Sheets come last, in their order, with
// the rows of the export in them.
type zipOf struct {
	w      *zip.Writer
	rows   func(w io.Writer) error
	parts  map[string]int
	sheets []bytes.Buffer // as excelize makes them: with headers and without rows
}

// Create implements excelize.ZipWriter.
func (z *zipOf) Create(name string) (io.Writer, error) {
	if n, isSheet := z.parts[name]; isSheet {
		return &z.sheets[n], nil
	}
	return z.w.Create(name)
}

// AddFS implements excelize.ZipWriter.
func (z *zipOf) AddFS(files fs.FS) error { return z.w.AddFS(files) }

// Close implements excelize.ZipWriter.
func (z *zipOf) Close() error {
	for n := range z.sheets {
		w, err := z.w.Create(partOf(n))
		if err == nil {
			err = z.splice(w, z.sheets[n].Bytes())
		}
		if err != nil {
			return err
		}
	}
	return z.w.Close()
}

// splice writes a sheet with its rows behind the header.
func (z *zipOf) splice(w io.Writer, text []byte) error {
	const end = "</sheetData>"
	before, after, found := bytes.Cut(text, []byte(end))
	if !found {
		return errors.New("a sheet of the workbook has no header")
	}
	if _, err := w.Write(before); err != nil {
		return err
	}
	if err := z.rows(w); err != nil {
		return err
	}
	_, err := w.Write(append([]byte(end), after...))
	return err
}
