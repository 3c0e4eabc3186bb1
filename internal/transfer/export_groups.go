package transfer

import (
	"context"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
	"litong3422/internal/sheet/book"
)

// groups writes the groups of rows.
func (r *exporting) groups(ctx context.Context) error {
	q := *r.wanted.Table.Groups
	q.Limit = mostGroups + 1
	found, err := r.snapshot.Groups(ctx, r.scope, q)
	if err != nil {
		return err
	}
	if len(found) > mostGroups {
		return fault.New(fault.LimitExceeded, "超过%d组，请缩小范围", "there are more than %d groups: narrow the question", mostGroups)
	}
	r.all = int64(len(found))
	columns := make([]outColumn, len(r.wanted.Table.Columns))
	reads := make([]func(postgres.Group, *book.Value), len(columns))
	for i, c := range r.wanted.Table.Columns {
		if columns[i], reads[i], err = r.groupColumn(ctx, q, c, found); err != nil {
			return err
		}
	}
	distinguish(columns)
	values := make([]book.Value, len(columns))
	return r.write(columns, func(add func([]book.Value) error) error {
		for _, g := range found {
			if err := ctx.Err(); err != nil {
				return err
			}
			for i := range values {
				reads[i](g, &values[i])
				r.guard(&values[i])
			}
			if err := add(values); err != nil {
				return err
			}
		}
		return nil
	})
}

// groupColumn says what a column of groups is called, and how it is read.
func (r *exporting) groupColumn(ctx context.Context, q query.Groups, c query.Column, found []postgres.Group) (outColumn, func(postgres.Group, *book.Value), error) {
	if c.Figure != nil {
		return r.figureColumn(q, c)
	}
	at, key := *c.Key, q.By[*c.Key]
	of := q.Entity
	for _, ref := range key.Path {
		of = ref.Target
	}
	out := outColumn{column: c, name: c.Name, header: c.Header}
	if c.Field != nil { // a field of the row that the key leads to
		known, err := r.rowsOf(ctx, of, c.Field, at, found)
		if out.header == "" {
			out.header = labelOf(key.Path) + c.Field.Label.ZH + unitMark(c.Field, c.Field.Label.ZH)
		}
		out.form, out.note, out.field = formOf(c.Field), c.Field.Description(), c.Field
		return out, func(g postgres.Group, into *book.Value) {
			into.Blank = true
			if k := g.Keys[at]; k != nil && known[*k] != nil {
				set(into, known[*k].Form, string(known[*k].Text))
				into.Blank = known[*k].Blank
			}
		}, err
	}
	if out.header == "" {
		out.header = labelOf(key.Path) + key.Field.Label.ZH
	}
	out.note, out.field = key.Field.Description(), key.Field
	read := newDisplay(of, key.Field, r.raw())
	if key.Bucket == query.NoBucket {
		out.form = formOf(key.Field)
	}
	return out, func(g postgres.Group, into *book.Value) {
		switch k := g.Keys[at]; {
		case k == nil:
			into.Blank = true
		case key.Bucket != query.NoBucket && key.Bucket != query.Day:
			say(into, periodOf(*k, key.Bucket))
		case key.Bucket == query.Day:
			say(into, *k)
		default:
			read.text(*k, into)
		}
	}, nil
}

func labelOf(path []*catalogue.Ref) (label string) {
	for _, ref := range path {
		label += ref.Label.ZH
	}
	return label
}

// raw reports whether a program reads the file: it gets names instead of words.
func (r *exporting) raw() bool { return r.wanted.Format == NDJSON }

// rowsOf reads a field of the rows that the keys of groups lead to, by key.
func (r *exporting) rowsOf(ctx context.Context, e *catalogue.Entity, f *catalogue.Field, at int, found []postgres.Group) (map[string]*book.Value, error) {
	known := map[string]*book.Value{}
	var keys []string
	for _, g := range found {
		if k := g.Keys[at]; k != nil {
			if _, seen := known[*k]; !seen {
				known[*k], keys = nil, append(keys, *k)
			}
		}
	}
	statement, err := compile.ByKeys(r.scope, e, []*catalogue.Field{f}, nil, compile.Form{})
	if err != nil || len(keys) == 0 {
		return known, err
	}
	cell, _ := statement.Cell(f.Column)
	read := newDisplay(e, f, r.raw())
	return known, r.snapshot.ByKeys(ctx, statement, keys, func(row *postgres.Record) error {
		v := &book.Value{}
		read.read(row, cell, v)
		known[string(row.Raw(statement.Key()))] = v
		return nil
	})
}
