package sheet

import (
	"strconv"
	"strings"
)

// FormatKind is what the number format of a cell shows of a number.
type FormatKind uint8

// The kinds of number format.
const (
	AsGeneral  FormatKind = iota
	AsText                // "@": what is typed stays text
	AsNumber              // digits
	AsPercent             // a hundred times the number
	AsFraction            // "# ?/?"
	AsDate                // a day; the year may be hidden
	AsDateTime            // a day and a time
	AsTime                // a time of the day
	AsDuration            // hours beyond 24, "[h]:mm"
	AsMonth               // a month of a year, without the day
	AsYear                // a year alone
	AsNothing             // the cell shows no digit
)

// Dated reports whether the format shows a number as a day, with or without its time.
func (k FormatKind) Dated() bool {
	return k >= AsDate && k <= AsDateTime || k == AsMonth || k == AsYear
}

// CellFormat is how a cell shows its number: the section of the number format that goes for
// it. The zero value is General.
type CellFormat struct {
	Kind     FormatKind
	Decimals int    // decimal places shown, of a number or a per cent
	Zeros    int    // digits shown at least before the point: 8 for "00000000"
	Scale    int    // the number of thousands that it is divided by for showing: 1 for "0.0,"
	Prefix   string // literal text before the digits, "¥"
	Suffix   string // literal text behind the digits, "万元"
	Mixed    bool   // literal text stands between the digits: "000-0000-0000"
	Code     string // the whole number format, "" for a built-in one
}

// format is a number format: its sections, and which numbers each goes for.
type format struct {
	sections  []CellFormat
	condition []condition // by section, if the format has any
}

// condition is "[>=10000]" of a section.
type condition struct {
	operator string
	limit    float64
}

func (c condition) holds(n float64) bool {
	switch c.operator {
	case "<":
		return n < c.limit
	case "<=":
		return n <= c.limit
	case ">":
		return n > c.limit
	case ">=":
		return n >= c.limit
	case "=":
		return n == c.limit
	case "<>":
		return n != c.limit
	}
	return true
}

// of returns the section that goes for the content of a cell.
func (f format) of(c *Cell) CellFormat {
	switch {
	case len(f.sections) == 0:
		return CellFormat{}
	case len(f.sections) == 1 && f.condition == nil, c.Kind != Number:
		return f.sections[0]
	}
	n, err := strconv.ParseFloat(c.Text, 64)
	if err != nil {
		return f.sections[0]
	}
	if f.condition != nil {
		for i, section := range f.sections {
			if f.condition[i].holds(n) {
				return section
			}
		}
		return CellFormat{Kind: AsNothing, Code: f.sections[0].Code} // shown as ####
	}
	switch {
	case n < 0:
		return f.sections[1]
	case n == 0 && len(f.sections) > 2:
		return f.sections[2]
	}
	return f.sections[0]
}

// parseFormat reads the code of a number format.
func parseFormat(code string) format {
	var f format
	conditions := false
	var found []condition
	for _, section := range splitSections(code) {
		parsed, c := parseSection(section)
		parsed.Code = code
		conditions = conditions || c.operator != ""
		f.sections, found = append(f.sections, parsed), append(found, c)
	}
	if len(f.sections) > 3 { // the fourth is for texts
		f.sections, found = f.sections[:3], found[:3]
	}
	if n := len(f.sections); n > 1 && f.sections[n-1].Kind == AsText && f.sections[0].Kind != AsText {
		f.sections, found = f.sections[:n-1], found[:n-1]
	}
	if conditions {
		f.condition = defaultConditions(found)
	}
	return f
}

// defaultConditions fills in the conditions that sections have without saying so.
func defaultConditions(c []condition) []condition {
	if len(c) > 1 && c[1].operator == "" && len(c) > 2 {
		c[1] = condition{"<", 0}
	}
	if c[0].operator == "" {
		c[0] = condition{">", 0}
	}
	return c
}

// splitSections splits a code at semicolons out of quotes.
func splitSections(code string) []string {
	var sections []string
	start := 0
	for i := 0; i < len(code); i++ {
		switch code[i] {
		case '"':
			if end := strings.IndexByte(code[i+1:], '"'); end >= 0 {
				i += end + 1
			}
		case '\\', '!', '_', '*':
			i++
		case '[':
			if end := strings.IndexByte(code[i:], ']'); end >= 0 {
				i += end
			}
		case ';':
			sections = append(sections, code[start:i])
			start = i + 1
		}
	}
	return append(sections, code[min(start, len(code)):])
}
