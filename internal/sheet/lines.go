package sheet

import (
	"strconv"
)

// lineReader reads the cells of a sheet line by line.
type lineReader struct {
	*partReader
	book  *Book
	line  Line
	width int    // of the widest line so far
	text  []byte // of the cells of the line, one after the other
	spans []span // of each cell of the line in text; shared strings have none
}

// span is where the text of a cell lies, and the style of the cell.
type span struct{ from, to, style int }

// readSheet calls a function for every line of a sheet of a workbook.
func (b *Book) readSheet(s *Sheet, each func(Line) error) error {
	if err := b.shared.load(b.parts); err != nil {
		return err
	}
	part, err := b.parts.open(s.part)
	if err != nil {
		return err
	}
	defer part.close()
	r := &lineReader{partReader: part, book: b}
	return part.each(func(depth int, element string) error {
		if depth == 2 && element == "sheetData" {
			return r.readLines(each)
		}
		return nil
	})
}

// readLines reads all rows of the open element.
func (r *lineReader) readLines(each func(Line) error) error {
	last := 0
	for {
		kind, err := r.next()
		switch {
		case err != nil:
			return r.within(err)
		case kind == endTag:
			return nil
		case kind != startTag:
			continue
		case string(r.name) != "row":
			if err := r.skipElement(); err != nil {
				return r.within(err)
			}
			continue
		}
		r.line = Line{Number: last + 1, Hidden: r.flag("hidden")}
		if given := r.get("r"); given != "" {
			r.line.Number, err = strconv.Atoi(given)
		}
		if err != nil || r.line.Number <= last || r.line.Number > lastLine {
			return errXML
		}
		last = r.line.Number
		if err := r.readCells(); err != nil {
			return r.within(err)
		}
		if len(r.line.Cells) > 0 {
			if err := each(r.line); err != nil {
				return err
			}
		}
	}
}

// readCells reads the cells of a row up to its end.
func (r *lineReader) readCells() error {
	r.text, r.spans = r.text[:0], r.spans[:0]
	column := -1
	for {
		kind, err := r.next()
		switch {
		case err != nil:
			return err
		case kind == endTag:
			r.fillIn()
			return nil
		case kind != startTag:
			continue
		case string(r.name) != "c":
			if err := r.skipElement(); err != nil {
				return err
			}
			continue
		}
		if column, err = r.readCell(column); err != nil {
			return err
		}
	}
}

// fillIn gives the cells of the line their texts, which are parts of one, and formats.
func (r *lineReader) fillIn() {
	text := string(r.text)
	for i := range r.line.Cells {
		c, at := &r.line.Cells[i], r.spans[i]
		if at.to > at.from {
			c.Text = text[at.from:at.to]
		}
		if c.Kind != Empty {
			c.Format = r.book.formats[at.style].of(c)
		}
	}
}
