package transfer

import (
	"context"
	"errors"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/sheet"
	"litong3422/internal/sheet/book"
	"litong3422/internal/transfer/cell"
)

// run is one import, which may be tried more than once.
type run struct {
	request  Request
	limits   map[string]map[string]postgres.ColumnLimits
	places   *places
	matchers []*matcher
	sources  map[string]string  // with a mapping, by the headers of their files
	doubles  map[string]Refused // rows that a later one of the file has the key of, by origin
	censuses []*census          // of a full export, by entity
	done     int
}

// all reads all files. again is true if it has to be done once more, because a row was
// written of which a later one says otherwise.
func (r *run) all(ctx context.Context, im *command.Importing) (report Report, again bool, err error) {
	r.done, r.censuses = 0, nil
	report = Report{Files: []FileReport{}}
	sheets := 0
	for _, f := range r.request.Files {
		file := FileReport{File: f.Name, Sheets: []SheetReport{}}
		n, repeat, err := r.file(ctx, im, f, &file)
		var refused *sheet.FileError
		if errors.As(err, &refused) {
			file.Error = &FileError{Code: refused.Code, Message: textOf(refused.Text)}
		} else if err != nil {
			return Report{}, false, err
		}
		if repeat {
			return Report{}, true, nil
		}
		sheets += n
		report.Files = append(report.Files, file)
	}
	if r.request.Options.Sheet != "" && sheets == 0 && !report.Unreadable() {
		return Report{}, false, errNoSheet()
	}
	if !report.Unreadable() {
		err = r.vanish(ctx, im)
	}
	return report, false, err
}

// file reads a file: it finds the tables in its sheets, and then reads those.
func (r *run) file(ctx context.Context, im *command.Importing, f File, report *FileReport) (sheets int, again bool, err error) {
	book, err := sheet.Open(f.Name, f.Content, f.Size)
	if err != nil {
		return 0, false, err
	}
	var tables []*table
	for _, s := range book.Sheets {
		if !r.wanted(s) {
			continue
		}
		sheets++
		lines, err := r.opening(book, s)
		if err != nil {
			return sheets, false, err
		}
		if len(lines) == 0 {
			continue
		}
		t := recognise(s, lines, r.matchers, r.request.Options.Mapping, strings.Join([]string{f.Name, s.Name, titleOf(lines)}, " "))
		tables = append(tables, t)
		report.Sheets = append(report.Sheets, SheetReport{Sheet: s.Name, Columns: []ColumnReport{}, ProposedMapping: r.sourceOf(s, lines),
			Skipped: []Skipped{}, Refused: []Refused{}, Notes: []Text{}})
	}
	some := false // whether a sheet is a table whole
	for _, t := range tables {
		some = some || t != nil && t.isTable(r.implied(t, f).has)
	}
	for n, t := range tables {
		out := &report.Sheets[n]
		switch {
		case t == nil && !some:
			out.refuse(cell.ColumnRequiredMissing, nil, fault.Text{
				ZH: "没有认出表头：没有一行的名称与某类记录的字段相符。请检查表头，或用映射指定各列。", EN: "No header was recognised: no line has the names of an entity's fields. Check the header, or use a mapping."})
		case t == nil || some && !t.isTable(r.implied(t, f).has):
			out.note("这一工作表不是记录表，未导入。", "This sheet has no table of records; it was not imported.")
		default:
			again, err := r.table(ctx, im, book, t, f, out)
			if err != nil || again {
				return sheets, again, err
			}
		}
	}
	return sheets, false, nil
}

func (r *run) wanted(s *sheet.Sheet) bool {
	name := r.request.Options.Sheet
	if m := r.request.Options.Mapping; name == "" && m != nil && m.Sheet != nil {
		name = *m.Sheet
	}
	if name != "" {
		return s.Name == name
	}
	return !s.Hidden && s.Name != book.NotesName
}

// mostOpening is how many lines of a sheet are looked at for its header.
const mostOpening = mostTitleLines + mostHeaderLines

func (r *run) opening(book *sheet.Book, s *sheet.Sheet) (lines []sheet.Line, err error) {
	for line, err := range r.request.Options.Cells.lines(book, s) {
		if err != nil {
			return nil, err
		}
		if filled(line) > 0 {
			lines = append(lines, line)
		}
		if len(lines) == mostOpening {
			break
		}
	}
	return lines, nil
}

func titleOf(lines []sheet.Line) string {
	for at := range lines[0].Cells {
		if text := textAt(lines[0], at); text != "" {
			return text
		}
	}
	return ""
}

// refuse refuses the table, or the column of a member.
func (s *SheetReport) refuse(code cell.Code, m *catalogue.Member, text fault.Text) {
	refused := Refused{Code: code, Message: textOf(text), Suggestions: []string{}}
	if s.HeaderRow != nil {
		refused.Row = *s.HeaderRow
	}
	if m != nil {
		name := m.Name()
		refused.Field = &name
	}
	s.add(refused)
}

func (s *SheetReport) note(zh, en string) { s.Notes = append(s.Notes, Text{ZH: zh, EN: en}) }
