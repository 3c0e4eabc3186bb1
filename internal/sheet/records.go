package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

// recordReader reads the records of a text file. A record ends with its line, unless the
// line ends within quotes.
type recordReader struct {
	r         *bufio.Reader
	separator rune
	number    int // of the record that was read last
	field     []byte
	quoted    bool // the field began with a quote
}

// markup refuses a web page or another document of tags that goes by the name of a table.
func markup(opening []byte) error {
	text := strings.ToLower(string(bytes.TrimSpace(opening[:min(len(opening), 4096)])))
	switch {
	case strings.HasPrefix(text, "<?xml"), strings.Contains(text, "urn:schemas-microsoft-com:office:spreadsheet"):
		return refusal(FileFormat, "这是 XML 表格而不是工作簿，请在表格软件中打开并另存为 .xlsx", "this is an XML spreadsheet, not a workbook: open it in a spreadsheet program and save it as .xlsx")
	case strings.HasPrefix(text, "<"), strings.Contains(text, "<html"), strings.Contains(text, "<table"):
		return refusal(FileFormat, "这是网页而不是表格，请在表格软件中打开并另存为 .xlsx", "this is a web page, not a table: open it in a spreadsheet program and save it as .xlsx")
	case strings.HasPrefix(text, "mime-version:"):
		return refusal(FileFormat, "这是网页归档而不是表格，请在表格软件中打开并另存为 .xlsx", "this is an archived web page, not a table: open it in a spreadsheet program and save it as .xlsx")
	}
	return nil
}

// separatorOf finds the separator by the first records: the one that splits most of them
// into equally many fields. A first line sep=; says it.
func separatorOf(sample []byte) rune {
	if line, _, _ := bytes.Cut(sample, []byte("\n")); isSeparatorLine(string(line)) {
		return rune(bytes.TrimRight(line, "\r")[len("sep=")])
	}
	best, bestFields, bestRecords := ',', 1, 0
	for _, separator := range []rune{',', '\t', ';', '|', '，'} {
		fields, records := usualWidth(sample, separator)
		if fields > 1 && (records > bestRecords || records == bestRecords && fields > bestFields) {
			best, bestFields, bestRecords = separator, fields, records
		}
	}
	return best
}

func isSeparatorLine(line string) bool {
	line = strings.TrimRight(line, "\r")
	return len(line) == len("sep=")+1 && strings.EqualFold(line[:len("sep=")], "sep=")
}

// usualWidth returns the number of fields that most of the first records have, and how many
// records have it.
func usualWidth(sample []byte, separator rune) (fields, records int) {
	r := recordReader{r: bufio.NewReader(bytes.NewReader(sample)), separator: separator}
	widths := map[int]int{}
	const enough = 50
	for range enough {
		record, err := r.read()
		if err != nil {
			break
		}
		widths[len(record)]++
	}
	for width, count := range widths {
		if width > 1 && (count > records || count == records && width > fields) {
			fields, records = width, count
		}
	}
	return fields, records
}

// lines calls a function for every record that has a text. A first line sep=; is not counted.
func (t *textFile) lines(each func(Line) error) error {
	r := recordReader{r: t.reader(), separator: t.separator}
	for first := true; ; first = false {
		record, err := r.read()
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		case first && isSeparatorLine(strings.Join(record, string(t.separator))):
			r.number = 0
			continue
		}
		line := Line{Number: r.number}
		for i, text := range record {
			if text == "" {
				continue
			}
			if i >= mostColumns {
				return tooManyRows("列数超过%d", "there are more than %d columns", mostColumns)
			}
			if line.Cells == nil {
				line.Cells = make([]Cell, 0, len(record))
			}
			line.Cells = append(line.Cells, make([]Cell, i+1-len(line.Cells))...)
			line.Cells[i] = Cell{Kind: Text, Text: text}
		}
		if line.Cells == nil {
			continue
		}
		if err := each(line); err != nil {
			return err
		}
	}
}

// read returns the fields of the next record; io.EOF behind the last one.
func (r *recordReader) read() ([]string, error) {
	var record []string
	r.field, r.quoted = r.field[:0], false
	r.number++
	for started := false; ; started = true {
		c, _, err := r.r.ReadRune()
		switch {
		case errors.Is(err, io.EOF) && !started:
			return nil, io.EOF
		case errors.Is(err, io.EOF), err == nil && (c == '\n' || c == '\r'):
			if c == '\r' {
				r.accept('\n')
			}
			return append(record, r.take()), nil
		case err != nil:
			return nil, err
		case c == r.separator:
			record = append(record, r.take())
		case c == '"' && len(r.field) == 0 && !r.quoted:
			if err := r.readQuoted(); err != nil {
				return nil, err
			}
		default:
			r.field = utf8.AppendRune(r.field, c)
		}
		if len(r.field) > longestToken || len(record) > lastColumn {
			return nil, r.unreadable()
		}
	}
}

// accept reads a character if it is the next one.
func (r *recordReader) accept(c byte) bool {
	if next, err := r.r.Peek(1); err != nil || next[0] != c {
		return false
	}
	_, err := r.r.Discard(1)
	return err == nil
}

// readQuoted reads up to the closing quote; two quotes stand for one.
func (r *recordReader) readQuoted() error {
	r.quoted = true
	for {
		c, _, err := r.r.ReadRune()
		switch {
		case errors.Is(err, io.EOF):
			return r.unreadable()
		case err != nil:
			return err
		case c == '"' && !r.accept('"'):
			return r.checkClosed()
		}
		if r.field = utf8.AppendRune(r.field, c); len(r.field) > longestToken {
			return r.unreadable()
		}
	}
}

// checkClosed refuses a text right behind a closing quote.
func (r *recordReader) checkClosed() error {
	next, err := r.r.Peek(utf8.UTFMax)
	if len(next) == 0 {
		if errors.Is(err, io.EOF) {
			return nil
		}
		return err
	}
	if c, _ := utf8.DecodeRune(next); c != r.separator && c != '\n' && c != '\r' {
		return r.unreadable()
	}
	return nil
}

func (r *recordReader) unreadable() error {
	return refusal(FileFormat, "第%d行的引号不成对，无法读出；请在表格软件中打开并另存为 .xlsx", "quotes do not match in line %d: open the file in a spreadsheet program and save it as .xlsx", r.number)
}

// take returns the field that was read. A field ="0012" means the text 0012.
func (r *recordReader) take() string {
	text := string(r.field)
	r.field, r.quoted = r.field[:0], false
	if inner, formula := strings.CutPrefix(text, `="`); formula {
		if inner, closed := strings.CutSuffix(inner, `"`); closed && !strings.Contains(inner, `"`) {
			return inner
		}
	}
	return text
}
