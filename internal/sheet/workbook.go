package sheet

import (
	"bytes"
	"errors"

	"github.com/xuri/excelize/v2"
)

// Limits of what a workbook may unpack to.
const (
	longestPackage = 256 << 20
	longestPart    = 64 << 20
)

// readWorkbook reads the only visible sheet with rows. Cells are read as they are stored:
// the 12 digits of a code stay digits whatever the format of the cell shows.
func (t *Table) readWorkbook(content []byte) ([]Row, Problems) {
	book, err := excelize.OpenReader(bytes.NewReader(content), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: longestPackage, UnzipXMLSizeLimit: longestPart,
	})
	if err != nil {
		return nil, t.unreadable(err)
	}
	defer func() { _ = book.Close() }() // removes temporary files; the rows are read
	t.workbook = true
	if properties, err := book.GetWorkbookProps(); err == nil && properties.Date1904 != nil {
		t.date1904 = *properties.Date1904
	}
	var found []Row
	for _, name := range book.GetSheetList() {
		if visible, err := book.GetSheetVisible(name); err != nil || !visible {
			continue
		}
		rows, problems := t.readSheet(book, name)
		if problems != nil {
			return nil, problems
		}
		if len(rows) == 0 {
			continue
		}
		if found != nil {
			return nil, t.refused(0, "有多个工作表，请只留要导入的一个", "there are several sheets: leave only the one to import")
		}
		found = rows
	}
	if found == nil {
		return nil, t.refused(0, "文件是空的：没有可见的数据", "the file is empty: it shows no rows")
	}
	return found, nil
}

// readSheet returns the rows of a sheet that have a cell, with their numbers.
func (t *Table) readSheet(book *excelize.File, name string) ([]Row, Problems) {
	lines, err := book.Rows(name)
	if err != nil {
		return nil, t.unreadable(err)
	}
	defer func() { _ = lines.Close() }()
	var rows []Row
	for line := 1; lines.Next(); line++ {
		cells, err := lines.Columns()
		if err != nil {
			return nil, t.unreadable(err)
		}
		row := Row{line, trimmed(cells)}
		if filled(row) == 0 {
			continue
		}
		if len(rows) == mostRows {
			return nil, t.refused(0, "超过%d行", "there are more than %d rows", mostRows)
		}
		rows = append(rows, row)
	}
	if err := lines.Error(); err != nil {
		return nil, t.unreadable(err)
	}
	return rows, nil
}

func (t *Table) unreadable(err error) Problems {
	if errors.Is(err, excelize.ErrWorkbookPassword) {
		return t.refused(0, "工作簿已加密，请取消密码后另存", "the workbook is encrypted: save it without a password")
	}
	return t.refused(0, "工作簿已损坏或不是 .xlsx，无法读出", "the workbook is damaged or no .xlsx; it cannot be read")
}
