package transfer

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/transform"

	"litong3422/internal/fault"
	"litong3422/internal/sheet/book"
	"litong3422/internal/transfer/cell"
)

// Format is the format of an exported file.
type Format string

// The formats.
const (
	XLSX   Format = "xlsx"
	CSV    Format = "csv"
	NDJSON Format = "ndjson"
)

// Encoding is the encoding of a text file.
type Encoding string

// The encodings; UTF-8 has a byte order mark in CSV, so that spreadsheets know it.
const (
	UTF8    Encoding = "utf-8"
	GB18030 Encoding = "gb18030"
)

// ParseFormat reads a format and an encoding; without them they are XLSX and UTF-8.
func ParseFormat(format, encoding string) (f Format, e Encoding, err error) {
	f, e = Format(strings.ToLower(format)), Encoding(strings.ToLower(encoding))
	if f == "" {
		f = XLSX
	}
	if e == "" || e == "utf8" {
		e = UTF8
	}
	switch {
	case f != XLSX && f != CSV && f != NDJSON:
		return f, e, fault.New(fault.Invalid, "format 应为 xlsx、csv 或 ndjson", "format must be xlsx, csv or ndjson")
	case e != UTF8 && e != GB18030:
		return f, e, fault.New(fault.Invalid, "encoding 应为 utf-8 或 gb18030", "encoding must be utf-8 or gb18030")
	case e == GB18030 && f != CSV:
		return f, e, fault.New(fault.Invalid, "gb18030 只用于 csv", "gb18030 is for csv only")
	}
	return f, e, nil
}

// sink writes a table to a file.
type sink interface {
	row(values []book.Value) error
	close() error
}

// csvSink writes CSV as RFC 4180 has it.
type csvSink struct {
	w      *csv.Writer
	out    io.Closer // of the encoding; nil for UTF-8
	buffer *bufio.Writer
	texts  []string
}

func newCSVSink(w io.Writer, columns []outColumn, encoding Encoding) (*csvSink, error) {
	buffer := bufio.NewWriterSize(w, 1<<16)
	s := &csvSink{buffer: buffer, texts: make([]string, len(columns))}
	var into io.Writer = buffer
	if encoding == GB18030 {
		encoded := transform.NewWriter(buffer, simplifiedchinese.GB18030.NewEncoder())
		into, s.out = encoded, encoded
	} else if _, err := buffer.WriteString("\ufeff"); err != nil {
		return nil, err
	}
	s.w = csv.NewWriter(into)
	s.w.UseCRLF = true
	for i, c := range columns {
		s.texts[i] = cell.Guard(c.header)
	}
	return s, s.w.Write(s.texts)
}

func (s *csvSink) row(values []book.Value) error {
	for i := range values {
		v := &values[i]
		switch {
		case v.Blank:
			s.texts[i] = ""
		case v.Form == book.Percent:
			s.texts[i] = string(v.Text) + "%" // 0.5 alone could be a half
		default:
			s.texts[i] = string(v.Text)
		}
	}
	return s.w.Write(s.texts)
}

func (s *csvSink) close() error {
	s.w.Flush()
	if err := s.w.Error(); err != nil {
		return err
	}
	if s.out != nil {
		if err := s.out.Close(); err != nil {
			return err
		}
	}
	return s.buffer.Flush()
}

// jsonSink writes an object a line, for programs.
type jsonSink struct {
	w     *bufio.Writer
	names []string // as JSON, with the colon
}

func newJSONSink(w io.Writer, columns []outColumn) (*jsonSink, error) {
	s := &jsonSink{w: bufio.NewWriterSize(w, 1<<16)}
	seen := map[string]bool{}
	for _, c := range columns {
		name := c.name
		for n := 2; seen[name]; n++ {
			name = fmt.Sprint(c.name, n)
		}
		seen[name] = true
		text, err := json.Marshal(name)
		if err != nil {
			return nil, err
		}
		s.names = append(s.names, string(text)+":")
	}
	return s, nil
}

func (s *jsonSink) row(values []book.Value) error {
	out := s.w.AvailableBuffer()
	for i := range values {
		v := &values[i]
		out = append(out, ",{"[b2i(i == 0)])
		out = append(out, s.names[i]...)
		switch {
		case v.Blank:
			out = append(out, "null"...)
		case v.Form == book.Number && wholeNumber(v.Text), v.Form == book.Truth:
			out = append(out, v.Text...)
		default:
			out = appendJSON(out, v.Text)
		}
	}
	_, err := s.w.Write(append(out, '}', '\n'))
	return err
}

func (s *jsonSink) close() error { return s.w.Flush() }

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// wholeNumber reports whether a number is one that every JSON reader keeps exactly. Others
// are texts, as in the API.
func wholeNumber(text []byte) bool {
	const longest = 15
	for i, c := range text {
		if (c < '0' || c > '9') && (c != '-' || i > 0) {
			return false
		}
	}
	return len(text) <= longest
}

// appendJSON appends a text in quotes.
func appendJSON(out, text []byte) []byte {
	const hex = "0123456789abcdef"
	out = append(out, '"')
	for len(text) > 0 {
		c := text[0]
		switch {
		case c == '"' || c == '\\':
			out = append(out, '\\', c)
		case c < ' ':
			out = append(out, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		case c < utf8.RuneSelf:
			out = append(out, c)
		default:
			r, n := utf8.DecodeRune(text)
			out, text = utf8.AppendRune(out, r), text[n:]
			continue
		}
		text = text[1:]
	}
	return append(out, '"')
}
