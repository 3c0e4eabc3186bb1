package transfer

import (
	"context"
	"iter"
	"slices"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/command"
	"litong3422/internal/fault"
	"litong3422/internal/sheet"
	"litong3422/internal/transfer/cell"
)

// rowsAtOnce is how many rows are resolved and written at a time.
const rowsAtOnce = 2000

// mostBlank bounds the blank lines that a report names.
const mostBlank = 1000

// table reads a table and writes its rows.
func (r *run) table(ctx context.Context, im *command.Importing, book *sheet.Book, t *table, f File, out *SheetReport) (again bool, err error) {
	e := t.entity()
	out.Entity, out.HeaderRow = &e.Name, &t.header
	for _, c := range t.columns {
		out.Columns = append(out.Columns, c.report())
	}
	if !im.MayWrite(e) {
		out.refuse(cell.ReferenceOutOfScope, nil, fault.Text{ZH: "您无权写入" + e.Label.ZH + "。", EN: e.Label.EN + " are not yours to write."})
		return false, nil
	}
	implied := r.implied(t, f)
	rd := newReader(t, book, r.limits[e.Table], r.request.Options.Mapping)
	if len(r.request.Files) > 1 {
		rd.file = f.Name
	}
	rd.imply(implied, out)
	b := newBatch(r, im, rd, out)
	b.census = r.censusOf(e, out, CellRow(t.sheet.Name, t.header))
	b.readOnly = !r.columnsFit(t, rd, out)
	reading, stop := context.WithCancel(ctx)
	parts := read(reading, r.request.Options.Cells.lines(book, rd.table.sheet), rd)
	defer func() { // the file is the caller's again when the reading has ended
		stop()
		for range parts {
			continue
		}
	}()
	for part := range parts {
		if part.err != nil {
			return false, part.err
		}
		out.Rows += len(part.rows)
		out.Skipped = append(out.Skipped, part.skipped...)
		if again, err := b.write(ctx, part.rows); err != nil || again {
			return again, err
		}
	}
	if out.Rows == 0 {
		out.note("表头之下没有数据行。", "There are no rows below the header.")
	}
	slices.SortStableFunc(out.Refused, func(a, b Refused) int { return a.Row - b.Row })
	return false, ctx.Err()
}

// part is some rows of a table, and the lines between them that are none.
type part struct {
	rows    []*row
	skipped []Skipped
	err     error
}

// read reads the lines of a table, while the rows before them are written. It ends with an
// error, or when the context is done.
func read(ctx context.Context, lines iter.Seq2[sheet.Line, error], rd *reader) <-chan part {
	parts := make(chan part)
	send := func(p part) bool {
		select {
		case parts <- p:
			return true
		case <-ctx.Done():
			return false
		}
	}
	go func() {
		defer close(parts)
		var p part
		last, blank := rd.table.header, 0
		for line, err := range lines {
			if err != nil {
				send(part{err: err})
				return
			}
			if line.Number <= rd.table.header {
				continue
			}
			for n := last + 1; n < line.Number && blank < mostBlank; n++ {
				blank++
				p.skipped = append(p.skipped, Skipped{Row: n, Why: Blank})
			}
			last = line.Number
			if why := rd.table.why(line); why != "" {
				p.skipped = append(p.skipped, Skipped{Row: line.Number, Why: why})
				continue
			}
			if p.rows = append(p.rows, rd.read(line)); len(p.rows) == rowsAtOnce {
				if !send(p) {
					return
				}
				p = part{}
			}
		}
		send(p)
	}()
	return parts
}

// report is the column as the report shows it.
func (c *column) report() ColumnReport {
	of := ColumnReport{Column: sheet.ColumnName(c.at), Header: c.header, How: c.how, Candidates: []string{}}
	if c.read() {
		name := c.member.Name()
		of.Field = &name
	}
	for _, m := range c.candidates {
		of.Candidates = append(of.Candidates, m.Name())
	}
	return of
}

// imply fills in what the sheet says outside the table.
func (r *reader) imply(values implied, out *SheetReport) {
	for _, m := range r.table.matcher.members {
		v, known := values.values[m.Name()]
		if !known || r.reads(m) {
			continue
		}
		r.constant(m, v.text)
		out.note("“"+m.Label().ZH+"”取自“"+v.from+"”："+v.text, m.Label().EN+" is taken from "+v.from+": "+v.text)
	}
}

func (r *reader) reads(m catalogue.Member) bool {
	return slices.ContainsFunc(r.inputs, func(in input) bool { return in.member == m })
}

// columnsFit refuses a table whose columns are not sure, or that lacks some.
func (r *run) columnsFit(t *table, rd *reader, out *SheetReport) bool {
	before := out.RefusedCount
	for _, m := range doubled(t.columns) {
		var headers []string
		for _, c := range t.columns {
			if c.read() && c.member == m {
				headers = append(headers, "“"+c.header+"”（"+sheet.ColumnName(c.at)+"列）")
			}
		}
		list := strings.Join(headers, "、")
		out.refuse(cell.ColumnDuplicate, &m, fault.Text{ZH: "有几列都是“" + m.Label().ZH + "”：" + list + "。请只留一列，或用映射指定。",
			EN: "Several columns are " + m.Label().EN + ": " + list + ". Leave one, or use a mapping."})
	}
	for _, c := range t.columns {
		if c.how != Ambiguous {
			continue
		}
		var names []string
		for _, m := range c.candidates {
			names = append(names, m.Label().ZH)
		}
		m := c.candidates[0]
		if slices.ContainsFunc(c.candidates, func(m catalogue.Member) bool { return !m.Nullable() && !rd.reads(m) }) {
			out.refuse(cell.ColumnAmbiguous, &m, fault.Text{ZH: "“" + c.header + "”可能是" + strings.Join(names, "或") + "，请用映射指定。", EN: c.header + " may be one of several fields: use a mapping."})
		}
	}
	if r.request.Options.Mode != Update {
		for _, m := range t.entity().Written(false) {
			if r.mustHave(t, m) && !rd.reads(m) {
				out.refuse(cell.ColumnRequiredMissing, &m, fault.Text{ZH: "缺少“" + m.Label().ZH + "”一列，它必须有值。请补上这一列，或在映射中给一个固定值。",
					EN: "There is no column for " + m.Label().EN + ", which must have a value. Add it, or give a constant in a mapping."})
			}
		}
	}
	for _, k := range t.entity().Write.Key {
		if !rd.reads(k) && !k.Nullable() && !k.Numbered() && !r.mustHave(t, k) && !derivable(t.entity(), k) && !slices.ContainsFunc(out.Refused, func(x Refused) bool { return x.Field != nil && *x.Field == k.Name() }) {
			out.refuse(cell.ColumnRequiredMissing, &k, fault.Text{ZH: "缺少“" + k.Label().ZH + "”一列，没有它认不出记录。", EN: "There is no column for " + k.Label().EN + ", without which a record cannot be recognised."})
		}
	}
	return out.RefusedCount == before
}

// mustHave reports whether a member of a new row needs a column.
func (r *run) mustHave(t *table, m catalogue.Member) bool {
	return !m.Optional() && !derivable(t.entity(), m)
}

// derivable reports whether a member follows from others of the row: the township of a
// village, or a row whose key has members that this one has, too, such as the budget of the
// township and year.
func derivable(e *catalogue.Entity, m catalogue.Member) bool {
	if m.Ref == nil {
		return false
	}
	if m.Column() == "township_code" {
		_, hasVillage := memberOf(e, "village_code")
		return hasVillage
	}
	return derivedFrom(e, m) != nil
}

// derivedFrom returns the members of the key of the row at the end of an edge, with those of
// this entity that hold the same; nil if there are not all of them. A text, such as a number,
// is each row's own.
func derivedFrom(e *catalogue.Entity, m catalogue.Member) []pair {
	target := m.Ref.Target
	if target.Write == nil || isDivision(m) {
		return nil
	}
	var pairs []pair
	for _, k := range target.Write.Key {
		own, ok := e.Member(k.Name())
		if !ok || own == m || own.Field != nil && own.Field.Kind == catalogue.String || (own.Ref == nil) != (k.Ref == nil) {
			return nil
		}
		pairs = append(pairs, pair{theirs: k, own: own})
	}
	return pairs
}

// pair is a member of another entity and the one of this entity that holds the same.
type pair struct{ theirs, own catalogue.Member }
