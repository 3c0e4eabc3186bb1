package transfer

import (
	"bytes"
	"slices"

	"litong3422/internal/sheet"
	"litong3422/internal/transfer/cell"
)

// Window is some lines of a sheet, to be looked at.
type Window struct {
	Sheet string       `json:"sheet"`
	Lines []WindowLine `json:"lines"` // those with content
	More  bool         `json:"more"`  // whether there are lines below
}

// WindowLine is a line with the texts of its cells.
type WindowLine struct {
	Row       int      `json:"row"`
	Cells     []string `json:"cells"`
	Corrected []string `json:"corrected"` // names of the cells whose text was typed here
}

// MostWindow is how many lines a window has.
const MostWindow = 200

// Window returns the lines of a sheet from one on, at most count of them, with corrections.
func (stored StoredImport) Window(name string, from, count int) (Window, error) {
	w := Window{Sheet: name, Lines: []WindowLine{}}
	book, s, o, err := stored.sheet(name)
	if err != nil {
		return w, err
	}
	for line, err := range o.Cells.lines(book, s) {
		if err != nil {
			return w, err
		}
		if line.Number < from {
			continue
		}
		if line.Number >= from+count {
			w.More = true
			break
		}
		w.Lines = append(w.Lines, shownLine(book, s, o.Cells, line))
	}
	return w, nil
}

// sheet opens a sheet of the content that is stored.
func (stored StoredImport) sheet(name string) (*sheet.Book, *sheet.Sheet, Options, error) {
	if !stored.open() {
		return nil, nil, Options{}, errNotChecked()
	}
	o, err := stored.options()
	if err != nil {
		return nil, nil, o, err
	}
	book, err := sheet.Open(stored.FileName, bytes.NewReader(stored.Content), int64(len(stored.Content)))
	if err != nil {
		return nil, nil, o, err
	}
	at := slices.IndexFunc(book.Sheets, func(s *sheet.Sheet) bool { return s.Name == name })
	if at < 0 {
		return nil, nil, o, errNoSheet()
	}
	return book, book.Sheets[at], o, nil
}

func shownLine(book *sheet.Book, s *sheet.Sheet, c Corrections, line sheet.Line) WindowLine {
	of := WindowLine{Row: line.Number, Cells: make([]string, len(line.Cells)), Corrected: []string{}}
	for at, x := range line.Cells {
		of.Cells[at] = cell.Shown(x, book.Date1904)
		if len(c[s.Name]) > 0 {
			name := sheet.CellName(line.Number, at)
			if _, typed := c[s.Name][name]; typed {
				of.Corrected = append(of.Corrected, name)
			}
		}
	}
	return of
}
