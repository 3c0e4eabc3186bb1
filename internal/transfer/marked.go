package transfer

import (
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"litong3422/internal/sheet"
	"litong3422/internal/transfer/cell"
)

// Marked writes a workbook of the rows that were refused, below the lines of their header,
// with the reasons as comments. It can be corrected and imported as it is: texts stay texts,
// so that no cell becomes a formula.
func (stored StoredImport) Marked(w io.Writer) error {
	book := excelize.NewFile()
	defer func() { _ = book.Close() }() // it has no file
	m := marker{book: book}
	var err error
	if m.style, err = book.NewStyle(&excelize.Style{NumFmt: textFormat, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"#FBE3D6"}}}); err != nil {
		return err
	}
	for _, f := range stored.Report.Files {
		for _, s := range f.Sheets {
			if len(s.Refused) > 0 && s.HeaderRow != nil {
				if err := m.sheet(stored, s); err != nil {
					return err
				}
			}
		}
	}
	return book.Write(w)
}

// textFormat is the number format of a text, "@".
const textFormat = 49

// marker writes the sheets of a marked workbook.
type marker struct {
	book  *excelize.File
	style int
	some  bool // whether a sheet is written
}

// firstSheet is the sheet that a new workbook has.
const firstSheet = "Sheet1"

func (m *marker) sheet(stored StoredImport, report SheetReport) error {
	book, s, o, err := stored.sheet(report.Sheet)
	if err != nil {
		return err
	}
	name := report.Sheet
	if name == "" {
		name = firstSheet
	}
	if !m.some {
		err = m.book.SetSheetName(firstSheet, name)
	} else {
		_, err = m.book.NewSheet(name)
	}
	if err != nil {
		return err
	}
	m.some = true
	refused := map[int][]Refused{}
	for _, r := range report.Refused {
		refused[r.Row] = append(refused[r.Row], r)
	}
	to := *report.HeaderRow // the next line is one below
	origin := len(report.Columns)
	for line, err := range o.Cells.lines(book, s) {
		switch {
		case err != nil:
			return err
		case line.Number <= *report.HeaderRow:
			if err := m.line(name, line.Number, book, line); err != nil {
				return err
			}
			if line.Number == *report.HeaderRow {
				if err := m.book.SetCellStr(name, sheet.CellName(line.Number, origin), "原文件行号 Line of the file"); err != nil {
					return err
				}
				if err := m.comment(name, line.Number, line.Number, 0, refused[line.Number]); err != nil {
					return err
				}
			}
		case len(refused[line.Number]) > 0 || mayHoldUnits(report, line.Number):
			to++
			if err := m.line(name, to, book, line); err != nil {
				return err
			}
			if err := m.book.SetCellInt(name, sheet.CellName(to, origin), int64(line.Number)); err != nil {
				return err
			}
			if err := m.comment(name, line.Number, to, origin, refused[line.Number]); err != nil {
				return err
			}
		}
	}
	for _, r := range s.Merged {
		if r.LastLine <= *report.HeaderRow {
			if err := m.book.MergeCell(name, sheet.CellName(r.FirstLine, r.FirstColumn), sheet.CellName(r.LastLine, r.LastColumn)); err != nil {
				return err
			}
		}
	}
	return nil
}

// mayHoldUnits reports whether a line below the header is one that no row is, right below it: it
// may hold the units.
func mayHoldUnits(report SheetReport, line int) bool {
	for _, s := range report.Skipped {
		if s.Row == line {
			return s.Why == Note && line == *report.HeaderRow+1
		}
	}
	return false
}

func (m *marker) line(name string, to int, book *sheet.Book, line sheet.Line) error {
	for at, x := range line.Cells {
		text := cell.Shown(x, book.Date1904)
		if text == "" {
			continue
		}
		if err := m.book.SetCellStr(name, sheet.CellName(to, at), text); err != nil {
			return err
		}
	}
	return nil
}

// comment marks the refused cells of a line. What is wrong with the whole line stands at one
// column, the reasons of one cell in one comment.
func (m *marker) comment(name string, from, to, whole int, refused []Refused) error {
	texts := map[int][]string{}
	var order []int
	for _, r := range refused {
		at := whole
		if line, column, ok := sheet.ParseCellName(r.Cell); ok && line == from {
			at = column
		}
		if texts[at] == nil {
			order = append(order, at)
		}
		texts[at] = append(texts[at], r.Message.ZH+"\n"+r.Message.EN)
	}
	for _, at := range order {
		cellName := sheet.CellName(to, at)
		if err := m.book.SetCellStyle(name, cellName, cellName, m.style); err != nil {
			return err
		}
		if err := m.book.AddComment(name, excelize.Comment{Cell: cellName, Author: "数据导入", Text: strings.Join(texts[at], "\n"), Width: 320, Height: 120}); err != nil {
			return err
		}
	}
	return nil
}
