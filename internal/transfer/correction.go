package transfer

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"time"
	"unicode/utf8"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
	"litong3422/internal/sheet"
)

// Corrections are texts that stand in the place of cells, by the sheet and the name of the
// cell: {"Sheet1": {"F17": "2020-03-01"}}. A text file has one sheet without a name.
type Corrections map[string]map[string]string

// Limits of the corrections of an import. A sheet that needs more is corrected in a
// spreadsheet program.
const (
	mostCorrections   = 5000
	longestCorrection = 4000 // characters
)

// errCorrection refuses a correction of no cell, one that is too long, or too many.
func errCorrection() error {
	return fault.New(fault.Invalid, "没有这个单元格，或更正的文字太长，或更正超过%d处；请改用标注表更正",
		"there is no such cell, or a text is too long, or there are more than %d corrections: correct the marked sheet instead", mostCorrections)
}

// lines returns the lines of a sheet with the corrections. A line without content has none.
func (c Corrections) lines(book *sheet.Book, s *sheet.Sheet) iter.Seq2[sheet.Line, error] {
	if len(c[s.Name]) == 0 {
		return book.Lines(s)
	}
	byLine := map[int]map[int]string{}
	for name, text := range c[s.Name] {
		line, column, _ := sheet.ParseCellName(name)
		if byLine[line] == nil {
			byLine[line] = map[int]string{}
		}
		byLine[line][column] = text
	}
	return func(yield func(sheet.Line, error) bool) {
		for line, err := range book.Lines(s) {
			for column, text := range byLine[line.Number] {
				for len(line.Cells) <= column {
					line.Cells = append(line.Cells, sheet.Cell{})
				}
				line.Cells[column] = typed(text)
			}
			if !yield(line, err) {
				return
			}
		}
	}
}

// typed is a cell whose text was typed.
func typed(text string) sheet.Cell {
	if text == "" {
		return sheet.Cell{}
	}
	return sheet.Cell{Kind: sheet.Text, Text: text}
}

// Revision says what is read otherwise in an import that was tried. What it leaves out stays.
type Revision struct {
	As      *string                       `json:"as"`
	Mode    *Mode                         `json:"mode"`
	Mapping *Mapping                      `json:"mapping"`
	Full    *bool                         `json:"full"`
	Cells   map[string]map[string]*string `json:"cells"` // null takes a correction back
}

// ReadRevision reads a revision. Unknown keys are an error.
func ReadRevision(r io.Reader) (v Revision, err error) {
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		return v, fmt.Errorf("reading a revision: %w", err)
	}
	if v.Mode != nil {
		if _, err := ParseMode(string(*v.Mode)); err != nil {
			return v, fmt.Errorf("reading a revision: %w", err)
		}
	}
	if v.Mapping != nil {
		return v, v.Mapping.check()
	}
	return v, nil
}

// apply changes the options.
func (v Revision) apply(o *Options) error {
	if v.As != nil {
		o.As = *v.As
	}
	if v.Mode != nil {
		o.Mode = *v.Mode
	}
	if v.Mapping != nil {
		o.Mapping = v.Mapping
	}
	if v.Full != nil {
		o.Full = *v.Full
	}
	if o.Cells == nil {
		o.Cells = Corrections{}
	}
	for name, cells := range v.Cells {
		for at, text := range cells {
			if _, _, ok := sheet.ParseCellName(at); !ok || text != nil && utf8.RuneCountInString(*text) > longestCorrection {
				return errCorrection()
			}
			if text == nil {
				delete(o.Cells[name], at)
				continue
			}
			if o.Cells[name] == nil {
				o.Cells[name] = map[string]string{}
			}
			o.Cells[name][at] = *text
		}
	}
	n := 0
	for _, cells := range o.Cells {
		n += len(cells)
	}
	if n > mostCorrections {
		return errCorrection()
	}
	return nil
}

// Revise tries an import again, read otherwise, and stores it so.
func (i *Importer) Revise(ctx context.Context, viewer auth.Viewer, stored StoredImport, v Revision, at time.Time, progress func(int)) (StoredImport, error) {
	q, err := stored.request(viewer, at, progress)
	if err != nil {
		return stored, err
	}
	if err := v.apply(&q.Options); err != nil {
		return stored, err
	}
	report, err := i.Import(ctx, q)
	if err != nil {
		return stored, err
	}
	report.ImportID = &stored.ID
	stored.Report = report
	if stored.Options, err = json.Marshal(q.Options); err != nil {
		return stored, err
	}
	if stored.Import.Report, err = json.Marshal(report); err != nil {
		return stored, err
	}
	return stored, i.db.ReviseImport(ctx, viewer.County, stored.Import)
}

// request asks for the import once more, from the content that is stored.
func (stored StoredImport) request(viewer auth.Viewer, at time.Time, progress func(int)) (q Request, err error) {
	if !stored.open() {
		return q, errNotChecked()
	}
	q = Request{ID: stored.ID, Viewer: viewer, At: at, Progress: progress,
		Files: []File{{Name: stored.FileName, Content: bytes.NewReader(stored.Content), Size: int64(len(stored.Content))}}}
	q.Options, err = stored.options()
	return q, err
}

func (stored StoredImport) options() (o Options, err error) {
	if err := json.Unmarshal(stored.Options, &o); err != nil {
		return o, fmt.Errorf("reading the options of an import: %w", err)
	}
	return o, nil
}
