package sheet

import (
	"bytes"
	"io"
	"strconv"
	"strings"
)

// Limits of a workbook.
const (
	mostSheets  = 256
	mostMerged  = 100_000
	mostColumns = 1_000
	lastLine    = 1 << 20 // of a spreadsheet
	lastColumn  = 1 << 14
)

// openWorkbook reads what a workbook is made of, and the layout of its sheets.
func (b *Book) openWorkbook(file io.ReaderAt, size int64) error {
	p, err := openParts(file, size)
	if err != nil {
		return err
	}
	b.parts = p
	main, err := p.mainPart()
	if err != nil {
		return err
	}
	relations, err := p.relations(main)
	if err != nil {
		return err
	}
	if err := b.readWorkbook(main, relations); err != nil {
		return err
	}
	var styles string
	for _, r := range relations {
		switch r.kind {
		case "styles":
			styles = r.target
		case "sharedStrings":
			b.shared = &texts{part: r.target}
		}
	}
	if b.formats, err = p.readFormats(styles); err != nil {
		return err
	}
	for _, s := range b.Sheets {
		if err := b.readLayout(s); err != nil {
			return err
		}
	}
	return nil
}

// mainPart returns the name of the part that lists the sheets. Other documents in archives
// are refused.
func (p *parts) mainPart() (string, error) {
	relations, err := p.relations("")
	if err != nil {
		return "", err
	}
	main := ""
	for _, r := range relations {
		if r.kind == "officeDocument" {
			main = r.target
		}
	}
	switch {
	case p.has("mimetype") && p.has("content.xml"):
		return "", refusal(FileFormat, "这是 OpenDocument 文件，请另存为 .xlsx", "this is an OpenDocument file: save it as .xlsx")
	case strings.HasSuffix(main, ".bin"):
		return "", refusal(FileFormat, "这是 .xlsb 二进制工作簿，请另存为 .xlsx", "this is a binary workbook (.xlsb): save it as .xlsx")
	case p.has("xl/vbaproject.bin"):
		return "", refusal(FileFormat, "这是带宏的工作簿，请另存为 .xlsx", "this is a workbook with macros: save it as .xlsx")
	case p.has("word/document.xml"), p.has("ppt/presentation.xml"):
		return "", refusal(FileFormat, "这是文档或演示文稿而不是表格，请另存为 .xlsx", "this is a document or a presentation, not a table: save it as .xlsx")
	case main == "" || !p.has(main):
		return "", refusal(FileFormat, "这是压缩包而不是 .xlsx 工作簿，请解压后选择其中的表格", "this is an archive, not an .xlsx workbook: unpack it and take the table")
	}
	return main, p.checkType(main)
}

// checkType refuses a workbook whose content type says that it has macros.
func (p *parts) checkType(main string) error {
	r, err := p.open("[Content_Types].xml")
	if err != nil {
		return err
	}
	defer r.close()
	return r.each(func(_ int, element string) error {
		if element == "Override" && partName(r.get("PartName")) == main && strings.Contains(strings.ToLower(r.get("ContentType")), "macroenabled") {
			return refusal(FileFormat, "这是带宏的工作簿，请另存为 .xlsx", "this is a workbook with macros: save it as .xlsx")
		}
		return nil
	})
}

// readWorkbook reads the list of sheets and the date system.
func (b *Book) readWorkbook(main string, relations map[string]relation) error {
	r, err := b.parts.open(main)
	if err != nil {
		return err
	}
	defer r.close()
	err = r.each(func(depth int, element string) error {
		switch {
		case depth == 1 && element != "workbook":
			return errXML
		case depth == 2 && element == "workbookPr":
			b.Date1904 = r.flag("date1904")
		case depth == 3 && element == "sheet":
			if len(b.Sheets) == mostSheets {
				return tooLarge("工作表超过%d个", "there are more than %d sheets", mostSheets)
			}
			state := r.get("state")
			of, found := relations[r.getRelation()]
			if !found {
				return errXML
			}
			if of.kind == "worksheet" { // charts and dialogs have no cells
				b.Sheets = append(b.Sheets, &Sheet{Name: r.get("name"), Hidden: state == "hidden" || state == "veryHidden", part: of.target})
			}
		}
		return nil
	})
	if err == nil && len(b.Sheets) == 0 {
		return refusal(FileFormat, "工作簿中没有工作表", "the workbook has no sheet of cells")
	}
	return err
}

// readLayout reads the hidden columns and the merged cells of a sheet, which stand before
// and behind its cells. The cells are passed over.
func (b *Book) readLayout(s *Sheet) error {
	r, err := b.parts.open(s.part)
	if err != nil {
		return err
	}
	defer r.close()
	return r.each(func(depth int, element string) error {
		switch {
		case depth == 1 && element != "worksheet":
			return errXML
		case depth == 2 && element == "sheetData" && !r.empty:
			return r.passOver()
		case depth == 3 && element == "col" && r.flag("hidden"):
			first, last := r.number("min"), r.number("max")
			if first < 1 || last < first || len(s.Columns) == lastColumn {
				return errXML
			}
			s.Columns = append(s.Columns, Span{first - 1, last - 1})
		case depth == 3 && element == "mergeCell":
			merged, ok := parseRange(r.get("ref"))
			if !ok {
				return errXML
			}
			if len(s.Merged) == mostMerged {
				return tooLarge("合并单元格超过%d处", "there are more than %d merged cells", mostMerged)
			}
			s.Merged = append(s.Merged, merged)
		}
		return nil
	})
}

// passOver reads to the end tag of the open element without reading what is in it.
func (s *scanner) passOver() error {
	name := s.names[s.starts[len(s.starts)-1]:]
	for {
		i := bytes.Index(s.buffer[s.at:s.end], []byte("</"))
		if i < 0 {
			s.at = max(s.at, s.end-1)
			if err := s.fill(); err != nil {
				return s.within(err)
			}
			continue
		}
		s.at += i
		if err := s.need(len("</") + len(name) + len(">")); err != nil {
			return s.within(err)
		}
		if bytes.HasPrefix(s.buffer[s.at+len("</"):s.end], name) {
			return s.readEnd()
		}
		s.at += len("</")
	}
}

func parseRange(text string) (Range, bool) {
	from, to, two := strings.Cut(text, ":")
	if !two {
		to = from
	}
	var r Range
	var ok1, ok2 bool
	r.FirstLine, r.FirstColumn, ok1 = parseReference([]byte(from))
	r.LastLine, r.LastColumn, ok2 = parseReference([]byte(to))
	return r, ok1 && ok2 && r.FirstLine <= r.LastLine && r.FirstColumn <= r.LastColumn
}

// parseReference reads "AB12": line 12, column 27.
func parseReference(text []byte) (line, column int, ok bool) {
	i := 0
	for i < len(text) && i < 3 && text[i] >= 'A' && text[i] <= 'Z' {
		column = column*26 + int(text[i]-'A') + 1
		i++
	}
	if i == 0 || i == len(text) || len(text)-i > 7 {
		return 0, 0, false
	}
	for _, c := range text[i:] {
		if c < '0' || c > '9' {
			return 0, 0, false
		}
		line = line*10 + int(c-'0')
	}
	return line, column - 1, line >= 1 && line <= lastLine && column <= lastColumn
}

// ParseCellName returns the line of a cell and its column, counted from 0: "F17". ok is false
// for other texts.
func ParseCellName(name string) (line, column int, ok bool) { return parseReference([]byte(name)) }

// ColumnName returns the letters of a column that is counted from 0: "A", "AB".
func ColumnName(column int) string {
	name := ""
	for column++; column > 0; column = (column - 1) / 26 {
		name = string(rune('A'+(column-1)%26)) + name
	}
	return name
}

// CellName returns the name of a cell: "AB12". Columns count from 0.
func CellName(line, column int) string { return ColumnName(column) + strconv.Itoa(line) }
