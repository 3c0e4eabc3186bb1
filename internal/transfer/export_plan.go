package transfer

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
	"litong3422/internal/sheet/book"
)

// outColumn is a column of an export.
type outColumn struct {
	column query.Column
	name   string
	header string
	note   fault.Text // what it is
	field  *catalogue.Field
	form   book.Form
	read   func(*postgres.Record, *book.Value)
}

// mostEdges bounds the edges that the columns of an export go through: PostgreSQL joins each.
const mostEdges = 24

// plan is how a table of rows is read.
type plan struct {
	table   *query.Table
	columns []outColumn
	words   []*word
	form    compile.Form
	places  *placeWords
	raw     bool
	joins   int
}

// newPlan finds what is read for the columns of a table of rows. Without columns it has
// those that a row is stored in.
func newPlan(t *query.Table, places *placeWords, raw bool) (*plan, error) {
	p := &plan{table: t, places: places, raw: raw}
	columns := t.Columns
	if len(columns) == 0 {
		columns = StoredColumns(t.Entity())
	}
	p.columns = make([]outColumn, len(columns))
	t.List.Fields, t.List.Refs = nil, nil
	for i, c := range columns {
		p.columns[i] = describe(c)
		p.want(t.Entity(), c)
	}
	if p.joins > mostEdges {
		return nil, fault.New(fault.LimitExceeded, "导出的列至多经过%d个引用", "the columns of an export go through %d edges at most", mostEdges)
	}
	return p, nil
}

// StoredColumns are the columns of an export that names none: all that a row holds.
func StoredColumns(e *catalogue.Entity) (columns []query.Column) {
	for _, m := range e.Columns() {
		c := query.Column{Name: m.Name()}
		if m.Ref != nil {
			c.Path = []*catalogue.Ref{m.Ref}
		} else {
			c.Field = m.Field
		}
		columns = append(columns, c)
	}
	return columns
}

// want adds what a column needs to the statement.
func (p *plan) want(e *catalogue.Entity, c query.Column) {
	if len(c.Path) == 0 {
		p.table.List.Fields = append(p.table.List.Fields, c.Field)
		return
	}
	last := c.Path[len(c.Path)-1]
	through := c.Path
	if c.Field == nil && last.Target.Table == "division" {
		through = c.Path[:len(c.Path)-1] // its code is enough
	}
	at := p.join(through)
	switch {
	case len(through) < len(c.Path) && at == nil:
		p.table.List.Refs = append(p.table.List.Refs, last)
	case len(through) < len(c.Path):
		at.Refs = append(at.Refs, last)
	case c.Field != nil:
		at.Fields = append(at.Fields, c.Field)
	default:
		w := newWord(last.Target, p.places)
		at.Fields = append(append(at.Fields, w.fields...), idOf(last.Target)...)
		at.Refs = append(at.Refs, w.refs...)
	}
}

// join returns the inlined row at the end of a path; nil for an empty one.
func (p *plan) join(path []*catalogue.Ref) *compile.Inline {
	edges := &p.form.Inline
	var at *compile.Inline
	for i, ref := range path {
		n := slices.IndexFunc(*edges, func(in compile.Inline) bool { return in.Ref == ref })
		if n < 0 {
			*edges = append(*edges, compile.Inline{As: pathName(path[:i+1]), Ref: ref})
			n = len(*edges) - 1
			p.joins++
		}
		at = &(*edges)[n]
		edges = &at.Inline
	}
	return at
}

func pathName(path []*catalogue.Ref) string {
	names := make([]string, len(path))
	for i, ref := range path {
		names[i] = ref.Name
	}
	return strings.Join(names, ".")
}

// compile makes the statement, and the readers of its cells.
func (p *plan) compile(scope auth.Scope) (*compile.Statement, error) {
	s, err := compile.Table(scope, p.table.List, p.form)
	if err != nil {
		return nil, err
	}
	for i := range p.columns {
		p.columns[i].read = p.reader(s, p.columns[i].column)
	}
	return s, nil
}

// prepare reads what naming rows needs.
func (p *plan) prepare(ctx context.Context, s *postgres.Snapshot, scope auth.Scope) error {
	for _, w := range p.words {
		if err := w.readTaken(ctx, s, scope); err != nil {
			return err
		}
	}
	return nil
}

// reader returns how a column is read from a row of the statement.
func (p *plan) reader(s *compile.Statement, c query.Column) func(*postgres.Record, *book.Value) {
	e := p.table.Entity()
	cellsAt := func(path []*catalogue.Ref) compile.Cells {
		if len(path) == 0 {
			return s.Cells
		}
		cells, _ := s.Inline(pathName(path))
		return cells
	}
	if c.Field != nil {
		of := e
		if len(c.Path) > 0 {
			of = c.Path[len(c.Path)-1].Target
		}
		cell, _ := cellsAt(c.Path).Cell(c.Field.Column)
		r := newDisplay(of, c.Field, p.raw)
		return func(row *postgres.Record, into *book.Value) { r.read(row, cell, into) }
	}
	last := c.Path[len(c.Path)-1]
	if last.Target.Table == "division" {
		cell, _ := cellsAt(c.Path[:len(c.Path)-1]).Cell(last.Column)
		l := levelOf(catalogue.Member{Ref: last})
		return func(row *postgres.Record, into *book.Value) {
			if into.Blank = true; row.Raw(cell) != nil {
				if word := p.places.word(string(row.Raw(cell)), l); word != "" {
					say(into, word)
				}
			}
		}
	}
	return p.wordReader(cellsAt(c.Path), last.Target)
}

func (p *plan) wordReader(cells compile.Cells, target *catalogue.Entity) func(*postgres.Record, *book.Value) {
	w := newWord(target, p.places)
	w.key = cells.Key()
	var readings []*display
	for _, f := range w.fields {
		cell, _ := cells.Cell(f.Column)
		w.cells = append(w.cells, cell)
		readings = append(readings, newDisplay(target, f, p.raw))
	}
	for _, r := range w.refs {
		cell, _ := cells.Cell(r.Column)
		w.codes = append(w.codes, cell)
	}
	p.words = append(p.words, w)
	return func(row *postgres.Record, into *book.Value) { w.read(row, readings, into) }
}

// describe says what a column is called and holds.
func describe(c query.Column) outColumn {
	out := outColumn{column: c, name: c.Name, header: c.Header, field: c.Field}
	var zh, en []string
	for _, ref := range c.Path {
		zh, en = append(zh, ref.Label.ZH), append(en, ref.Label.EN)
	}
	if c.Field == nil {
		ref := c.Path[len(c.Path)-1]
		out.note = ref.Description()
	} else {
		zh, en = append(zh, c.Field.Label.ZH), append(en, c.Field.Label.EN)
		out.form, out.note = formOf(c.Field), c.Field.Description()
	}
	if out.name == "" {
		out.name = strings.Join(en, ".")
	}
	if out.header == "" {
		out.header = strings.Join(zh, "") + unitMark(c.Field, strings.Join(zh, ""))
		if c.Field != nil && len(c.Path) == 0 && c.Field.Computed() {
			out.header += "（" + computedMark + "）"
		}
	}
	return out
}

func formOf(f *catalogue.Field) book.Form {
	switch f.Kind {
	case catalogue.Int, catalogue.Decimal:
		if f.Unit == catalogue.Percent {
			return book.Percent
		}
		return book.Number
	case catalogue.Date:
		return book.Day
	case catalogue.DateTime:
		return book.Instant
	}
	return book.Text
}

// unitMark is the unit of a number behind its header: （元）.
func unitMark(f *catalogue.Field, header string) string {
	if f == nil || f.Unit == "" || f.Unit == catalogue.Year {
		return ""
	}
	unit := f.Unit.Label().ZH
	if strings.Contains(header, "（"+unit) || strings.HasSuffix(header, unit) {
		return ""
	}
	return "（" + unit + "）"
}

// distinguish makes headers that are the same differ.
func distinguish(columns []outColumn) {
	seen := map[string]int{}
	for i := range columns {
		if n := seen[columns[i].header]; n > 0 {
			columns[i].header += strconv.Itoa(n + 1)
		}
		seen[columns[i].header]++
	}
}
