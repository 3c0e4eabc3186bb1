package book

import (
	"bufio"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
	"litong3422/internal/sheet"
)

// longestCell is how many characters a cell of a workbook holds.
const longestCell = 32_767

// rowWriter writes rows of a sheet as XML.
type rowWriter struct {
	w       *bufio.Writer
	names   []string // of the columns
	styles  [forms]string
	columns []Column
	line    int
}

func newRowWriter(w io.Writer, b *Book) *rowWriter {
	r := &rowWriter{w: bufio.NewWriterSize(w, 1<<16), columns: b.columns, line: 1}
	for i := range b.columns {
		r.names = append(r.names, sheet.ColumnName(i))
	}
	for f, style := range b.styles {
		r.styles[f] = `" s="` + strconv.Itoa(style)
	}
	return r
}

// row writes a row.
func (r *rowWriter) row(values []Value) error {
	r.line++
	out := r.w.AvailableBuffer()
	out = append(out, `<row r="`...)
	out = strconv.AppendInt(out, int64(r.line), 10)
	out = append(out, `">`...)
	for i := range values {
		v := &values[i]
		if v.Blank {
			continue
		}
		out = append(append(out, `<c r="`...), r.names[i]...)
		out = strconv.AppendInt(out, int64(r.line), 10)
		var err error
		if out, err = r.cell(out, v); err != nil {
			return err
		}
	}
	_, err := r.w.Write(append(out, "</row>"...))
	return err
}

// cell writes what follows the name of a cell.
func (r *rowWriter) cell(out []byte, v *Value) ([]byte, error) {
	switch v.Form {
	case Number, Percent:
		if digits(v.Text) <= 15 {
			out = append(append(out, r.styles[v.Form]...), `"><v>`...)
			if v.Form == Percent {
				return append(append(out, hundredth(string(v.Text))...), "</v></c>"...), nil
			}
			return append(append(out, v.Text...), "</v></c>"...), nil
		}
	case Day:
		if day, err := calendar.Parse(string(v.Text)); err == nil && day.Year() > 1900 {
			out = append(append(out, r.styles[Day]...), `"><v>`...)
			out = strconv.AppendInt(out, int64(day-epoch()), 10)
			return append(out, "</v></c>"...), nil
		}
	case Instant:
		if at, err := time.Parse("2006-01-02 15:04:05", string(v.Text)); err == nil && at.Year() > 1900 {
			out = append(append(out, r.styles[Instant]...), `"><v>`...)
			out = strconv.AppendFloat(out, float64(at.Unix())/86400+25569, 'f', 8, 64)
			return append(out, "</v></c>"...), nil
		}
	}
	text := string(v.Text)
	if len(text) > longestCell && utf8.RuneCountInString(text) > longestCell {
		return out, fault.New(fault.LimitExceeded, "有一格文字超过%d字，工作簿放不下；请导出为 csv", "a cell has more than %d characters, which no workbook holds: export csv", longestCell)
	}
	out = append(append(out, r.styles[Text]...), `" t="inlineStr"><is><t xml:space="preserve">`...)
	return append(appendXML(out, text), "</t></is></c>"...), nil
}

// epoch is the day that workbooks count from.
func epoch() calendar.Day { return calendar.On(1899, time.December, 30) }

// digits counts the digits of a number without zeros before it.
func digits(text []byte) (n int) {
	for _, c := range text {
		if c >= '1' && c <= '9' || c == '0' && n > 0 {
			n++
		}
	}
	return n
}

// appendXML appends a text as the content of an element. Characters that XML does not allow
// are written as workbooks write them: _x0001_.
func appendXML(out []byte, text string) []byte {
	const hex = "0123456789ABCDEF"
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '&':
			out = append(out, "&amp;"...)
		case c == '<':
			out = append(out, "&lt;"...)
		case c == '>':
			out = append(out, "&gt;"...)
		case c < ' ' && c != '\n' && c != '\t':
			out = append(out, '_', 'x', '0', '0', hex[c>>4], hex[c&15], '_')
		case c == '_' && escapes(text[i:]):
			out = append(out, "_x005F_"...)
		default:
			out = append(out, c)
		}
	}
	return out
}

// escapes reports whether a text begins as workbooks write a character: _x0041_.
func escapes(text string) bool {
	if len(text) < 7 || text[1] != 'x' || text[6] != '_' {
		return false
	}
	_, err := strconv.ParseUint(text[2:6], 16, 16)
	return err == nil
}

// hundredth divides a number by a hundred, exactly: workbooks store 12.5 % as 0.125.
func hundredth(number string) string {
	sign := ""
	if number != "" && number[0] == '-' {
		sign, number = "-", number[1:]
	}
	whole, fraction, _ := strings.Cut(number, ".")
	whole = "00" + whole
	at := len(whole) - 2
	shifted := strings.TrimLeft(whole[:at], "0")
	if shifted == "" {
		shifted = "0"
	}
	return sign + shifted + "." + whole[at:] + fraction
}
