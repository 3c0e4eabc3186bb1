package transfer

import (
	"slices"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/sheet"
	"litong3422/internal/transfer/cell"
)

// input is where the value of a member comes from: a column of the table, or the same text
// for every row.
type input struct {
	member catalogue.Member
	column *column // nil for a constant
	cell   cell.Column
	text   string // of a constant
}

// reader reads the lines of a table as rows.
type reader struct {
	table   *table
	inputs  []input
	mapping *Mapping
	sheet   string
	file    string // "" where the import has one file only
}

// newReader says how each column is read.
func newReader(t *table, book *sheet.Book, limits map[string]postgres.ColumnLimits, mapping *Mapping) *reader {
	r := &reader{table: t, mapping: mapping, sheet: t.sheet.Name}
	for _, c := range t.columns {
		if c.read() {
			r.inputs = append(r.inputs, input{member: c.member, column: c, cell: r.cellColumn(c, book, limits)})
		}
	}
	if mapping == nil {
		return r
	}
	for name, text := range mapping.Constants {
		if m, ok := t.entity().Member(name); ok {
			r.constant(m, text)
		}
	}
	return r
}

// constant gives a member the same text in every row.
func (r *reader) constant(m catalogue.Member, text string) {
	r.inputs = append(r.inputs, input{member: m, text: text, cell: cell.Column{Field: m.Field, Places: -1}})
}

func (r *reader) cellColumn(c *column, book *sheet.Book, limits map[string]postgres.ColumnLimits) cell.Column {
	f := c.member.Field
	read := cell.Column{Field: f, Workbook: book.Workbook, Date1904: book.Date1904, Places: -1}
	if f == nil {
		return read
	}
	read.Unit = c.unit
	if read.Unit == "" && f.Unit != "" {
		for _, unit := range append(statedUnits(strings.Join(c.parents, " ")), r.table.units...) {
			if cell.UnitFits(f, unit) {
				read.Unit = unit
				break
			}
		}
	}
	if l, known := limits[f.Column]; known {
		read.Places, read.Digits, read.Longest = l.Places, l.Digits, l.Longest
	}
	read.Month = f.Kind == catalogue.Date && (f.Name == "month" || strings.HasSuffix(f.Label.ZH, "月份"))
	if r.mapping != nil {
		read.DateOrder, _ = byHeader(r.mapping.Dates, c.header)
		read.Words = r.mapping.Values[f.Name]
	}
	return read
}

// row is a line of a table as it was read.
type row struct {
	number int
	sheet  string
	values map[catalogue.Member]any    // fields, and keys of rows that edges lead to; nil for a blank cell
	words  map[catalogue.Member]string // what edges are named by
	masked map[catalogue.Member]string // masked personal data, which are no values
	cells  map[catalogue.Member]string
	wrong  []Refused
}

// origin says where the row stands.
func (r *reader) origin(of *row) string {
	origin := CellRow(of.sheet, of.number)
	if r.file != "" {
		return r.file + "/" + origin
	}
	return origin
}

// read reads a line.
func (r *reader) read(line sheet.Line) *row {
	n := len(r.inputs)
	of := &row{number: line.Number, sheet: r.sheet, values: make(map[catalogue.Member]any, n), cells: make(map[catalogue.Member]string, n)}
	for i := range r.inputs {
		in := &r.inputs[i]
		x := sheet.Cell{Kind: sheet.Text, Text: in.text}
		if in.column != nil {
			x = sheet.Cell{}
			if in.column.at < len(line.Cells) {
				x = line.Cells[in.column.at]
			}
			of.cells[in.member] = sheet.CellName(line.Number, in.column.at)
		}
		r.readCell(of, in, x)
	}
	return of
}

func (r *reader) readCell(of *row, in *input, x sheet.Cell) {
	m := in.member
	if m.Ref != nil {
		r.readWord(of, m, x)
		return
	}
	v, problem := in.cell.Read(x)
	switch {
	case problem == nil:
		of.values[m] = v
	case m.Field.PII != "" && strings.Contains(x.Text, "*"):
		if of.masked == nil {
			of.masked = map[catalogue.Member]string{}
		}
		of.masked[m] = strings.TrimSpace(x.Text)
	default:
		of.refuse(m, *problem)
	}
}

// readWord reads what an edge is named by.
func (r *reader) readWord(of *row, m catalogue.Member, x sheet.Cell) {
	switch {
	case x.Kind == sheet.Error || x.Kind == sheet.NoValue:
		if _, problem := (&cell.Column{Field: &catalogue.Field{Kind: catalogue.String}, Places: -1}).Read(x); problem != nil {
			of.refuse(m, *problem)
		}
		return
	case cell.Blank(x):
		of.values[m] = nil
		return
	}
	text, problem := cell.Text(x)
	if problem != nil {
		of.refuse(m, *problem)
		return
	}
	if r.mapping != nil {
		if meant, mapped := r.mapping.Values[m.Name()][text]; mapped {
			text = meant
		}
	}
	if of.words == nil {
		of.words = map[catalogue.Member]string{}
	}
	of.words[m] = text
}

// refuse notes what is wrong with the value of a member.
func (of *row) refuse(m catalogue.Member, p cell.Problem) {
	name := m.Name()
	of.wrong = append(of.wrong, Refused{Cell: of.cells[m], Row: of.number, Field: &name, Code: p.Code, Message: textOf(p.Text), Suggestions: orEmpty(p.Suggestions)})
}

// refused reports whether a member is refused already.
func (of *row) refused(m catalogue.Member) bool {
	return slices.ContainsFunc(of.wrong, func(r Refused) bool { return r.Field != nil && *r.Field == m.Name() })
}

func orEmpty(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}
