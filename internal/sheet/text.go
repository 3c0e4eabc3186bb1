package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	utf16 "golang.org/x/text/encoding/unicode"
)

// readText reads a CSV file. Its separator is the comma, the tab or the semicolon, as the
// first line has it.
func (t *Table) readText(content []byte) ([]Row, Problems) {
	text, ok := decode(content)
	if !ok {
		return nil, t.refused(0, "无法识别：应为 CSV（UTF-8 或 GB18030）或 XLSX", "this cannot be read: want CSV (UTF-8 or GB18030) or XLSX")
	}
	if opening := strings.ToLower(text[:min(len(text), 512)]); strings.Contains(opening, "<html") || strings.Contains(opening, "<table") || strings.HasPrefix(opening, "<?xml") {
		return nil, t.refused(0, "这是网页而不是表格，请另存为 .xlsx 或 .csv", "this is a web page, not a table: save it as .xlsx or .csv")
	}
	reader := csv.NewReader(strings.NewReader(text))
	reader.Comma, reader.FieldsPerRecord = separator(text), -1
	var rows []Row
	for {
		cells, err := reader.Read()
		var wrong *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return rows, nil
		case errors.As(err, &wrong):
			return nil, t.refused(wrong.StartLine, "引号不成对，这一行无法读出", "the quotes do not match; the line cannot be read")
		case err != nil:
			return nil, t.refused(0, "无法读出", "this cannot be read")
		case len(rows) == mostRows:
			return nil, t.refused(0, "超过%d行", "there are more than %d rows", mostRows)
		}
		line, _ := reader.FieldPos(0)
		rows = append(rows, Row{line, trimmed(cells)})
	}
}

// decode returns the text of a file in one of the encodings; ok is false for no text.
func decode(content []byte) (text string, ok bool) {
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")), bytes.HasPrefix(content, []byte("\xfe\xff")):
		decoded, err := utf16.UTF16(utf16.LittleEndian, utf16.UseBOM).NewDecoder().Bytes(content)
		return legible(string(decoded), err)
	case utf8.Valid(content):
		return legible(strings.TrimPrefix(string(content), "\ufeff"), nil)
	}
	decoded, err := simplifiedchinese.GB18030.NewDecoder().Bytes(content)
	return legible(string(decoded), err)
}

// legible reports whether a decoded text is one: it has no characters that stand for
// unreadable bytes, and no control characters but those of lines.
func legible(text string, err error) (string, bool) {
	return text, err == nil && !strings.ContainsFunc(text, func(c rune) bool {
		return c == utf8.RuneError || unicode.IsControl(c) && !unicode.IsSpace(c)
	})
}

func separator(text string) rune {
	first, _, _ := strings.Cut(text, "\n")
	best, most := ',', 0
	for _, c := range []rune{',', '\t', ';'} {
		if n := strings.Count(first, string(c)); n > most {
			best, most = c, n
		}
	}
	return best
}

func trimmed(cells []string) []string {
	for i, cell := range cells {
		cells[i] = strings.TrimFunc(cell, func(c rune) bool { return unicode.IsSpace(c) || c == '\u200b' || c == '\ufeff' })
	}
	return cells
}
