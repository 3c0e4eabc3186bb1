package sheet

import (
	"bytes"
	"strconv"
)

// cellParts is what a cell of a sheet is made of.
type cellParts struct {
	kind     string // its attribute t
	style    int
	formula  bool
	hasValue bool // an element v or is, empty or not
}

// readCell reads the open cell into the line. It returns the column of the cell, which is
// the one after last where the cell does not name it.
func (r *lineReader) readCell(last int) (int, error) {
	column, parts, err := r.readCellTag(last)
	if err != nil {
		return 0, err
	}
	from := len(r.text)
	if err := r.readContent(&parts); err != nil {
		return 0, err
	}
	cell, err := r.cell(parts, from)
	if err != nil || cell.Kind == Empty {
		return column, err
	}
	if column >= mostColumns {
		return 0, tooManyRows("列数超过%d", "there are more than %d columns", mostColumns)
	}
	for len(r.line.Cells) <= column {
		if r.line.Cells == nil {
			r.line.Cells = make([]Cell, 0, max(r.width, column+1))
		}
		r.line.Cells, r.spans = append(r.line.Cells, Cell{}), append(r.spans, span{})
		r.width = max(r.width, len(r.line.Cells))
	}
	if r.line.Cells[column].Kind != Empty {
		return 0, errXML // the cell stands twice
	}
	r.line.Cells[column] = cell
	r.spans[column] = span{from, len(r.text), parts.style}
	return column, nil
}

func (r *lineReader) readCellTag(last int) (column int, parts cellParts, err error) {
	column = last + 1
	for _, a := range r.attributes {
		switch string(a.name) {
		case "r":
			line, at, ok := parseReference(a.value)
			if !ok || line != r.line.Number {
				return 0, parts, errXML
			}
			column = at
		case "s":
			parts.style, err = strconv.Atoi(string(a.value))
			if err != nil || parts.style < 0 || parts.style >= len(r.book.formats) {
				return 0, parts, errXML
			}
		case "t":
			parts.kind = string(a.value)
		}
	}
	return column, parts, nil
}

// readContent reads what is in the open cell; the text of its value goes behind the others.
func (r *lineReader) readContent(parts *cellParts) error {
	inValue := false
	for {
		kind, err := r.next()
		if err != nil {
			return r.within(err)
		}
		switch {
		case kind == characters && inValue:
			if r.text, err = r.appendCharacters(r.text); err != nil {
				return err
			}
		case kind == characters:
		case kind == endTag && !inValue:
			return nil
		case kind == endTag:
			inValue = false
		case inValue:
			return errXML
		case string(r.name) == "v" && !parts.hasValue:
			inValue, parts.hasValue = true, true
		case string(r.name) == "is" && !parts.hasValue:
			parts.hasValue = true
			if r.text, err = r.richText(r.text); err != nil {
				return err
			}
		case string(r.name) == "v", string(r.name) == "is":
			return errXML
		default:
			parts.formula = parts.formula || string(r.name) == "f"
			if err := r.skipElement(); err != nil {
				return err
			}
		}
	}
}

// cell returns the content of a cell whose value was read; its text is set later.
func (r *lineReader) cell(parts cellParts, from int) (Cell, error) {
	cell := Cell{Formula: parts.formula}
	value := r.text[from:]
	switch parts.kind {
	case "s":
		return r.sharedCell(cell, from)
	case "inlineStr", "str":
		r.text = append(r.text[:from], unescape(value)...)
		if cell.Kind = Text; len(value) == 0 && !(parts.formula && parts.hasValue) {
			cell.Kind = Empty
		}
	case "b":
		cell.Kind = Bool
		if string(value) == "true" || string(value) == "false" {
			r.text = append(r.text[:from], map[bool]byte{true: '1', false: '0'}[value[0] == 't'])
		}
	case "e":
		cell.Kind = Error
	case "d":
		cell.Kind = Day
	case "", "n":
		trimmed := bytes.Trim(value, " \t\r\n")
		r.text = append(r.text[:from], trimmed...)
		if cell.Kind = Number; !isNumber(trimmed) {
			cell.Kind = Text
		}
	default:
		return cell, errXML
	}
	if len(r.text) == from && cell.Kind != Text {
		cell.Kind = Empty
	}
	if len(r.text) == from && cell.Kind == Text && parts.kind != "str" {
		cell.Kind = Empty
	}
	if cell.Kind == Empty && parts.formula {
		cell.Kind = NoValue
	}
	return cell, nil
}

// sharedCell returns a cell whose text is a shared string.
func (r *lineReader) sharedCell(cell Cell, from int) (Cell, error) {
	if len(r.text) == from {
		return cell, nil
	}
	at, err := strconv.Atoi(string(r.text[from:]))
	if err != nil {
		return cell, errXML
	}
	text, found := r.book.shared.get(at)
	if !found {
		return cell, errXML
	}
	r.text = r.text[:from]
	if text != "" {
		cell.Kind, cell.Text = Text, text
	}
	return cell, nil
}

// isNumber reports whether a value is a number as workbooks store it.
func isNumber(value []byte) bool {
	i, digits := 0, 0
	sign := func() {
		if i < len(value) && (value[i] == '-' || value[i] == '+') {
			i++
		}
	}
	run := func() (n int) {
		for i < len(value) && value[i] >= '0' && value[i] <= '9' {
			i++
			n++
		}
		return n
	}
	sign()
	digits = run()
	if i < len(value) && value[i] == '.' {
		i++
		digits += run()
	}
	if digits > 0 && i < len(value) && value[i]|0x20 == 'e' {
		i++
		sign()
		digits = run()
	}
	return digits > 0 && i == len(value)
}
