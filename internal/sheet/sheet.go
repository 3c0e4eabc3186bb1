// Package sheet reads tables that offices send: CSV files in UTF-8, UTF-16 or GB18030, and
// XLSX workbooks. Open and Lines stream typed cells with what their formats show. Read takes
// a small file as one table of texts; whatever is wrong with it is a Problem with its line
// and column. The package knows no subject: readers of a subject name the columns.
package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"litong3422/internal/fault"
)

// Limits of a file. A national list of divisions is far below them.
const (
	longestFile = 64 << 20 // bytes
	mostRows    = 300_000
)

// Table is the rows of a file. The first row that has two texts is the head.
type Table struct {
	// File is the name that problems show.
	File     string
	Head     Row
	Rows     []Row // below the head, without empty ones
	date1904 bool  // days of a workbook count from 1904
	workbook bool  // days may be written as numbers
}

// Row is a line of the file with its cells, without blanks around them.
type Row struct {
	Line  int // from 1, as the editor or the spreadsheet shows it
	Cells []string
}

// Problem is what is wrong at a place of a file.
type Problem struct {
	File   string
	Line   int    // 0: the whole file
	Column string // as the head calls it; "" for the whole line
	Text   fault.Text
}

// Error returns the place and the text, in both languages.
func (p Problem) Error() string {
	zh, en := p.File, p.File
	if p.Line > 0 {
		zh, en = fmt.Sprintf("%s 第%d行", zh, p.Line), fmt.Sprintf("%s line %d", en, p.Line)
	}
	if p.Column != "" {
		zh, en = zh+"“"+p.Column+"”列", en+", column "+p.Column
	}
	return zh + "：" + p.Text.ZH + "  " + en + ": " + p.Text.EN
}

// Problems are all that is wrong, in the order of the files and their lines.
type Problems []Problem

// Error returns one line for each problem.
func (p Problems) Error() string {
	lines := make([]string, len(p))
	for i, each := range p {
		lines[i] = each.Error()
	}
	return strings.Join(lines, "\n")
}

// Err returns the problems as an error, nil without any.
func (p Problems) Err() error {
	if len(p) == 0 {
		return nil
	}
	return p
}

// Read reads a file by its content; the name is for the problems only.
func Read(name string, content []byte) (Table, Problems) {
	t := Table{File: name}
	rows, problems := t.read(content)
	if problems != nil {
		return Table{}, problems
	}
	for i, row := range rows {
		if filled(row) >= 2 {
			t.Head, rows = row, rows[i+1:]
			break
		}
		if i == len(rows)-1 {
			return Table{}, t.refused(0, "没有表头：第一行应为各列的名称", "there is no head: the first row names the columns")
		}
	}
	for _, row := range rows {
		if filled(row) > 0 {
			t.Rows = append(t.Rows, row)
		}
	}
	if len(t.Rows) == 0 {
		return Table{}, t.refused(0, "文件是空的：没有数据行", "the file is empty: it has no rows")
	}
	return t, nil
}

// read returns the rows of the only visible sheet that has any. Cells are read as they are
// stored: the 12 digits of a code stay digits whatever the format of the cell shows.
func (t *Table) read(content []byte) ([]Row, Problems) {
	book, err := Open(t.File, bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return nil, t.unreadable(err)
	}
	t.workbook, t.date1904 = book.Workbook, book.Date1904
	var found []Row
	for _, s := range book.Sheets {
		if s.Hidden {
			continue
		}
		rows, problems := t.readRows(book, s)
		switch {
		case problems != nil:
			return nil, problems
		case len(rows) > 0 && found != nil:
			return nil, t.refused(0, "有多个工作表，请只留要导入的一个", "there are several sheets: leave only the one to import")
		case len(rows) > 0:
			found = rows
		}
	}
	if found == nil {
		return nil, t.refused(0, "文件是空的：没有可见的数据", "the file is empty: it shows no rows")
	}
	return found, nil
}

func (t *Table) readRows(book *Book, s *Sheet) ([]Row, Problems) {
	var rows []Row
	for line, err := range book.Lines(s) {
		if err != nil {
			return nil, t.unreadable(err)
		}
		row := Row{Line: line.Number, Cells: make([]string, len(line.Cells))}
		for i, cell := range line.Cells {
			row.Cells[i] = strings.TrimFunc(cell.Text, func(c rune) bool { return unicode.IsSpace(c) || c == '\u200b' || c == '\ufeff' })
		}
		if filled(row) > 0 {
			rows = append(rows, row)
		}
	}
	return rows, nil
}

// unreadable returns the problem of a file that cannot be read.
func (t *Table) unreadable(err error) Problems {
	text := fault.Text{ZH: "无法读出", EN: "this cannot be read"}
	var refused *FileError
	if errors.As(err, &refused) {
		text = refused.Text
	}
	return Problems{{File: t.File, Text: text}}
}

func (t *Table) refused(line int, zh, en string, args ...any) Problems {
	return Problems{t.Problem(line, "", zh, en, args...)}
}

// Problem returns a problem of this table. The args fill both texts.
func (t *Table) Problem(line int, column, zh, en string, args ...any) Problem {
	return Problem{File: t.File, Line: line, Column: column, Text: fault.New(fault.Invalid, zh, en, args...).Text}
}

func filled(row Row) (n int) {
	for _, cell := range row.Cells {
		if cell != "" {
			n++
		}
	}
	return n
}
