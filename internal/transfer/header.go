package transfer

import (
	"slices"
	"strings"
	"unicode"

	"litong3422/internal/sheet"
)

// header is the texts above a column: those of the lines of the header, the uppermost first.
// A merged cell counts for all that it covers.
type header struct {
	at       int
	texts    []string
	readings []reading
}

// text returns the lowest text.
func (h header) text() string {
	for _, text := range slices.Backward(h.texts) {
		if text != "" {
			return text
		}
	}
	return ""
}

// parents returns the texts above the lowest.
func (h header) parents() []string {
	var list []string
	for _, text := range h.texts {
		if text != "" && (len(list) == 0 || list[len(list)-1] != text) {
			list = append(list, text)
		}
	}
	return list[:max(len(list)-1, 0)]
}

// read sets what the header may be read as, the likeliest first.
func (h *header) read() {
	h.readings = readingsOf(h.text())
	if parents := h.parents(); len(parents) > 0 {
		h.readings = append(h.readings, readingsOf(strings.Join(parents, "")+h.text())...)
	}
}

// mostHeaderLines is how many lines a header has at most, and mostTitleLines how many may
// stand above it.
const (
	mostHeaderLines = 3
	mostTitleLines  = 25
)

// headersIn returns the headers that lines of a sheet make, from one to another line.
func headersIn(s *sheet.Sheet, lines []sheet.Line) []header {
	width := 0
	for _, line := range lines {
		width = max(width, len(line.Cells))
	}
	list := make([]header, width)
	for at := range width {
		list[at].at = at
		for i, line := range lines {
			number, text := line.Number, textAt(line, at)
			if text == "" {
				if from, found := mergedFrom(s, number, at); found {
					text = textOn(lines[:i+1], from)
				}
			}
			list[at].texts = append(list[at].texts, text)
		}
		list[at].read()
	}
	return list
}

// place is a cell by its line and column.
type place struct{ line, column int }

// mergedFrom returns the first cell of the merged one that covers a cell.
func mergedFrom(s *sheet.Sheet, line, column int) (place, bool) {
	for _, r := range s.Merged {
		if line >= r.FirstLine && line <= r.LastLine && column >= r.FirstColumn && column <= r.LastColumn {
			return place{r.FirstLine, r.FirstColumn}, true
		}
	}
	return place{}, false
}

func textOn(lines []sheet.Line, at place) string {
	for _, line := range lines {
		if line.Number == at.line {
			return textAt(line, at.column)
		}
	}
	return ""
}

func textAt(line sheet.Line, column int) string {
	if column >= len(line.Cells) {
		return ""
	}
	c := line.Cells[column]
	if c.Kind != sheet.Text && c.Kind != sheet.Number {
		return ""
	}
	if !strings.ContainsFunc(c.Text, unicode.IsSpace) {
		return c.Text
	}
	return strings.Join(strings.Fields(c.Text), "")
}

// filled counts the cells of a line with content.
func filled(line sheet.Line) (n int) {
	for _, c := range line.Cells {
		if c.Kind != sheet.Empty && !(c.Kind == sheet.Text && strings.TrimSpace(c.Text) == "") {
			n++
		}
	}
	return n
}
