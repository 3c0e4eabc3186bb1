package batch

import (
	"errors"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph/request"
	"litong3422/internal/catalogue"
	"litong3422/internal/page"
)

// value appends its JSON for one row. at is the row's index in the result that the
// value belongs to. A member of a connection is written at the row that owns the
// connection; a member of Query at 0.
type value interface {
	append(x *execution, out []byte, at int) ([]byte, error)
}

// errNull is the error of a null in a non-null place. It discards the operation: the
// reference knows how far the null propagates.
var errNull = errors.New("batch: null in a place that takes none")

// object writes its members in the order of the selection.
type object []member

type member struct {
	name  string // quoted, with its colon
	value value
}

func (o *object) add(f graphql.CollectedField, v value) { o.named(f.Alias, v) }

func (o *object) named(name string, v value) { *o = append(*o, member{`"` + name + `":`, v}) }

func (o object) append(x *execution, out []byte, at int) (_ []byte, err error) {
	if x.failing {
		return o.appendFailing(x, out, at)
	}
	out = append(out, '{')
	for i := range o {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, o[i].name...)
		if out, err = o[i].value.append(x, out, at); err != nil {
			return out, err
		}
	}
	return append(out, '}'), nil
}

// typename writes the name of a type.
func typename(name string) constant { return constant(`"` + name + `"`) }

// scalar writes a cell of the row by its kind.
type scalar struct {
	slot, cell int
	kind       catalogue.Kind
	nullable   bool
}

func (s scalar) append(x *execution, out []byte, at int) ([]byte, error) {
	rows := &x.results[s.slot].rows
	raw := rows.Raw(at, s.cell)
	if raw == nil {
		return appendNull(out, s.nullable)
	}
	ok := true
	switch s.kind {
	case catalogue.Int:
		var n int64
		n, ok = rows.Int(at, s.cell)
		out = strconv.AppendInt(out, n, 10)
	case catalogue.Boolean:
		var b bool
		b, ok = rows.Bool(at, s.cell)
		out = strconv.AppendBool(out, b)
	case catalogue.DateTime:
		out, ok = appendInstant(out, rows, at, s.cell)
	default:
		out = appendString(out, raw)
	}
	if !ok {
		return out, errors.New("batch: a cell is not of its kind")
	}
	return out, nil
}

// globalID writes the id of the row.
type globalID struct {
	slot, cell int
	entity     string
}

func (g globalID) append(x *execution, out []byte, at int) ([]byte, error) {
	return appendString(out, page.ID(g.entity, string(x.results[g.slot].rows.Raw(at, g.cell)))), nil
}

// inlineCells writes a to-one row whose columns are joined into the row itself. The row
// does not exist if its key is null.
type inlineCells struct {
	slot, key int
	of        object
	nullable  bool
}

func (b inlineCells) append(x *execution, out []byte, at int) ([]byte, error) {
	if x.results[b.slot].rows.Raw(at, b.key) == nil {
		return appendNull(out, b.nullable)
	}
	return b.of.appendNullable(x, out, at, b.nullable)
}

// toOne writes the row that a to-one edge leads to, looked up by key.
type toOne struct {
	slot     int
	of       object
	nullable bool
}

func (t toOne) append(x *execution, out []byte, at int) ([]byte, error) {
	target := x.results[t.slot].targets[at]
	if target < 0 {
		return appendNull(out, t.nullable)
	}
	return t.of.appendNullable(x, out, int(target), t.nullable)
}

// single writes the row of a field of Query. A row that does not exist is answered
// here: running the reference as well would double the work of every such request.
type single struct {
	slot    int
	of      object
	missing missing
}

// missing is a row that a field of Query did not find.
type missing struct {
	field  graphql.CollectedField
	entity *catalogue.Entity
	key    string
}

func (m missing) error() error { return request.ErrNotFound(m.entity, m.key) }

func (s single) append(x *execution, out []byte, _ int) ([]byte, error) {
	if x.results[s.slot].rows.Len() == 0 {
		x.missing = append(x.missing, s.missing)
		return appendNull(out, true)
	}
	return s.of.appendNullable(x, out, 0, true)
}

// rowList writes one parent's page of rows: nodes, edges or groups.
type rowList struct {
	slot int
	of   object
}

func (l rowList) append(x *execution, out []byte, at int) (_ []byte, err error) {
	if x.failing {
		return l.appendFailing(x, out, at)
	}
	out = append(out, '[')
	p := &x.results[l.slot].pages[at]
	for i := range p.len() {
		if i > 0 {
			out = append(out, ',')
		}
		if out, err = l.of.append(x, out, p.row(i)); err != nil {
			return out, err
		}
	}
	return append(out, ']'), nil
}

// cursor writes the cursor of the row.
type cursor struct {
	slot    int
	binding page.Binding
}

func (c cursor) append(x *execution, out []byte, at int) ([]byte, error) {
	return appendString(out, x.resolver.Requests().Cursors.Encode(c.binding, x.results[c.slot].rows.Keyset(at))), nil
}

// endCursor writes the cursor of the page's first or last row.
type endCursor struct {
	cursor
	start bool
}

func (c endCursor) append(x *execution, out []byte, at int) ([]byte, error) {
	p := &x.results[c.slot].pages[at]
	switch {
	case p.len() == 0:
		return appendNull(out, true)
	case c.start:
		return c.cursor.append(x, out, p.row(0))
	}
	return c.cursor.append(x, out, p.row(p.len()-1))
}

// hasMore writes whether rows follow the page, or precede it.
type hasMore struct {
	slot   int
	before bool
}

func (h hasMore) append(x *execution, out []byte, at int) ([]byte, error) {
	p := &x.results[h.slot].pages[at]
	if h.before {
		return strconv.AppendBool(out, p.previous), nil
	}
	return strconv.AppendBool(out, p.next), nil
}

// number writes a count.
type number struct{ slot int }

func (n number) append(x *execution, out []byte, at int) ([]byte, error) {
	return strconv.AppendInt(out, x.results[n.slot].numbers[at], 10), nil
}

// capped writes a count up to a limit.
type capped struct {
	slot  int
	limit int64
}

func (c capped) append(x *execution, out []byte, at int) ([]byte, error) {
	return strconv.AppendInt(out, min(x.results[c.slot].numbers[at], c.limit), 10), nil
}

// exact writes whether a capped count is the whole count.
type exact capped

func (c exact) append(x *execution, out []byte, at int) ([]byte, error) {
	return strconv.AppendBool(out, x.results[c.slot].numbers[at] <= c.limit), nil
}

// finished writes the JSON of a field that graph computed.
type finished struct {
	slot  int
	of    *derived
	index int // of its field
}

func (f finished) append(x *execution, out []byte, at int) ([]byte, error) {
	place := at*len(f.of.fields) + f.index
	if err := x.results[f.slot].failures[place]; err != nil {
		return out, x.fail(f.of.fields[f.index], err)
	}
	return append(out, x.results[f.slot].texts[place]...), nil
}
