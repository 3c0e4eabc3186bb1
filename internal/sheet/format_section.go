package sheet

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// sectionReader reads one section of a number format from left to right.
type sectionReader struct {
	rest      string
	out       CellFormat
	condition condition
	fields    []string // the letters of days and times, "yyyy", in their order
	elapsed   bool
	digits    bool // a place for a digit was read
	point     bool
	commas    int // behind the last digit
	between   string
	fraction  bool
	general   bool
	text      bool
	percent   bool
}

func parseSection(section string) (CellFormat, condition) {
	r := &sectionReader{rest: section}
	for r.rest != "" {
		r.step()
	}
	r.finish()
	return r.out, r.condition
}

// step reads the next piece of the section.
func (r *sectionReader) step() {
	c, size := utf8.DecodeRuneInString(r.rest)
	switch {
	case c == '"':
		text, rest, closed := strings.Cut(r.rest[1:], `"`)
		if !closed {
			rest = ""
		}
		r.rest = rest
		r.literal(text)
	case c == '\\' || c == '!':
		_, escaped := utf8.DecodeRuneInString(r.rest[size:])
		r.literal(r.rest[size : size+escaped])
		r.rest = r.rest[size+escaped:]
	case c == '_' || c == '*': // a blank as wide as the next character; filling with it
		_, next := utf8.DecodeRuneInString(r.rest[size:])
		r.rest = r.rest[size+next:]
	case c == '[':
		text, rest, closed := strings.Cut(r.rest[1:], "]")
		if !closed {
			rest = ""
		}
		r.rest = rest
		r.bracket(text)
	case r.word():
	default:
		r.character(c)
		r.rest = r.rest[size:]
	}
}

// word reads what is more than one letter long; it reports whether it did.
func (r *sectionReader) word() bool {
	for _, word := range []string{"General", "G/通用格式", "通用格式"} {
		if len(r.rest) >= len(word) && strings.EqualFold(r.rest[:len(word)], word) {
			r.general, r.rest = true, r.rest[len(word):]
			return true
		}
	}
	for _, half := range []string{"AM/PM", "A/P", "上午/下午"} {
		if len(r.rest) >= len(half) && strings.EqualFold(r.rest[:len(half)], half) {
			r.fields, r.rest = append(r.fields, "h"), r.rest[len(half):]
			return true
		}
	}
	if len(r.rest) >= 2 && (r.rest[0] == 'E' || r.rest[0] == 'e') && (r.rest[1] == '+' || r.rest[1] == '-') && r.digits {
		r.rest = strings.TrimLeft(r.rest[2:], "0#?")
		return true
	}
	letter := r.rest[0] | 0x20
	if !strings.ContainsRune("ymdhsebga", rune(letter)) || letter > 'z' || r.rest[0] < 'A' {
		return false
	}
	n := 1
	for n < len(r.rest) && r.rest[n]|0x20 == letter && r.rest[n] >= 'A' {
		n++
	}
	r.fields = append(r.fields, strings.Repeat(string(rune(letter)), n))
	r.rest = r.rest[n:]
	return true
}

// bracket reads a condition, a currency, an elapsed time, a colour or a kind of digits.
func (r *sectionReader) bracket(text string) {
	switch lower := strings.ToLower(text); {
	case lower == "":
	case strings.Trim(lower, "h") == "", strings.Trim(lower, "m") == "", strings.Trim(lower, "s") == "":
		r.elapsed = true
		r.fields = append(r.fields, lower[:1])
	case strings.ContainsRune("<>=", rune(text[0])):
		operator := text[:len(text)-len(strings.TrimLeft(text, "<>="))]
		if limit, err := strconv.ParseFloat(text[len(operator):], 64); err == nil {
			r.condition = condition{operator, limit}
		}
	case text[0] == '$':
		symbol, locale, _ := strings.Cut(text[1:], "-")
		if strings.HasSuffix(locale, "411") && strings.ContainsAny(symbol, "¥￥") {
			symbol = "JPY" // yen have the sign of yuan
		}
		r.literal(symbol)
	}
}

func (r *sectionReader) character(c rune) {
	switch c {
	case '0', '#', '?':
		if r.between != "" || r.commas > 0 && r.point {
			r.out.Mixed = true
		}
		r.digits, r.commas = true, 0
		switch {
		case r.point:
			r.out.Decimals++
		case c == '0':
			r.out.Zeros++
		}
	case '.':
		r.point = r.point || r.digits || len(r.fields) == 0
	case ',':
		if r.digits {
			r.commas++
		}
	case '%':
		r.percent = true
	case '/':
		r.fraction = r.digits
	case '@':
		r.text = true
	default:
		r.literal(string(c))
	}
}

// literal reads text that is shown as it stands.
func (r *sectionReader) literal(text string) {
	if r.digits {
		r.between += text
		return
	}
	r.out.Prefix += text
}

func (r *sectionReader) finish() {
	f := &r.out
	f.Suffix, f.Scale = strings.TrimSpace(r.between), r.commas
	f.Prefix = strings.TrimSpace(f.Prefix)
	switch {
	case len(r.fields) > 0:
		*f = CellFormat{Kind: r.dated()}
	case r.text:
		f.Kind = AsText
	case r.percent:
		f.Kind = AsPercent
	case r.fraction:
		*f = CellFormat{Kind: AsFraction}
	case r.digits:
		f.Kind = AsNumber
	case r.general:
		f.Kind = AsGeneral
		f.Prefix, f.Suffix = "", strings.TrimSpace(f.Prefix) // both stand around the digits; a unit follows them
	default:
		f.Kind = AsNothing
	}
}

// dated returns the kind of a format that shows days or times.
func (r *sectionReader) dated() FormatKind {
	var year, month, day, clock bool
	for i, field := range r.fields {
		switch field[0] {
		case 'y', 'e', 'b', 'g':
			year = true
		case 'd', 'a':
			day = true
		case 'h', 's':
			clock = true
		case 'm': // minutes beside hours or seconds
			beside := i > 0 && r.fields[i-1][0] == 'h' || i+1 < len(r.fields) && r.fields[i+1][0] == 's'
			month = month || !beside
		}
	}
	switch {
	case r.elapsed:
		return AsDuration
	case clock && (year || month || day):
		return AsDateTime
	case clock:
		return AsTime
	case day:
		return AsDate
	case month:
		return AsMonth
	case year:
		return AsYear
	}
	return AsTime
}
