// Package sheet reads tables that offices send: CSV files in UTF-8, UTF-16 or GB18030, and
// XLSX workbooks. Whatever is wrong with a file is a Problem with its line and column. The
// package knows no subject: readers of a subject name the columns that they take.
package sheet

import (
	"bytes"
	"fmt"
	"strings"

	"litong3422/internal/fault"
)

// Limits of a file. A national list of divisions is far below them.
const (
	longestFile = 32 << 20 // bytes
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

// read returns all rows of a file, of the kind that its first bytes say.
func (t *Table) read(content []byte) ([]Row, Problems) {
	switch {
	case len(bytes.TrimSpace(content)) == 0:
		return nil, t.refused(0, "文件是空的", "the file is empty")
	case len(content) > longestFile:
		return nil, t.refused(0, "文件超过%d MB", "the file is larger than %d MB", longestFile>>20)
	case bytes.HasPrefix(content, []byte("PK\x03\x04")):
		return t.readWorkbook(content)
	case bytes.HasPrefix(content, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		if bytes.Contains(content, []byte("E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00")) {
			return nil, t.refused(0, "工作簿已加密，请取消密码后另存", "the workbook is encrypted: save it without a password")
		}
		return nil, t.refused(0, "这是旧版 .xls，请另存为 .xlsx", "this is an old .xls: save it as .xlsx")
	}
	return t.readText(content)
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
