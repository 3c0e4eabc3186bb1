package batch

import (
	"errors"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/internal/catalogue"
	"litong3422/internal/page"
)

// value writes itself for a row: at is its index in the result that the value
// belongs to. Members of a connection are written at the row that owns it, those
// of Query at 0.
type value interface {
	append(x *execution, out []byte, at int) ([]byte, error)
}

// errNull says that a null stands where none may: the reference knows how far
// that reaches.
var errNull = errors.New("fast: null in a place that takes none")

// object writes its members in the order selected.
type object []member

type member struct {
	name  string // quoted, with its colon
	value value
}

func (o *object) add(f graphql.CollectedField, v value) { o.named(f.Alias, v) }

func (o *object) named(name string, v value) { *o = append(*o, member{`"` + name + `":`, v}) }

func (o object) append(x *execution, out []byte, at int) (_ []byte, err error) {
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

// typename is a type's name.
func typename(name string) constant { return constant(`"` + name + `"`) }

// scalar is a cell of the row.
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
		return out, errors.New("fast: a cell is not of its kind")
	}
	return out, nil
}

// globalID is the row's id.
type globalID struct {
	slot, cell int
	entity     string
}

func (g globalID) append(x *execution, out []byte, at int) ([]byte, error) {
	return appendString(out, page.ID(g.entity, string(x.results[g.slot].rows.Raw(at, g.cell)))), nil
}

// beside is made of columns that stand in the row itself, if their key does: a row
// that came along.
type beside struct {
	slot, key int
	of        object
	nullable  bool
}

func (b beside) append(x *execution, out []byte, at int) ([]byte, error) {
	if x.results[b.slot].rows.Raw(at, b.key) == nil {
		return appendNull(out, b.nullable)
	}
	return b.of.append(x, out, at)
}

// toOne is the row at the other end of an edge.
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
	return t.of.append(x, out, int(target))
}

// single is the one row of a field of Query. That there is none is an ordinary
// answer: asking the reference again would double the work of whoever asks so.
type single struct {
	slot    int
	of      object
	missing missing
}

// missing is what a field of Query did not find.
type missing struct {
	field  graphql.CollectedField
	entity *catalogue.Entity
	key    string
}

func (s single) append(x *execution, out []byte, _ int) ([]byte, error) {
	if x.results[s.slot].rows.Len() == 0 {
		x.missing = append(x.missing, s.missing)
		return appendNull(out, true)
	}
	return s.of.append(x, out, 0)
}

// rowList is nodes or edges.
type rowList struct {
	slot int
	of   object
}

func (l rowList) append(x *execution, out []byte, at int) (_ []byte, err error) {
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

// cursor is the row's cursor.
type cursor struct {
	slot    int
	binding page.Binding
}

func (c cursor) append(x *execution, out []byte, at int) ([]byte, error) {
	return appendString(out, x.resolver.Cursors().Encode(c.binding, x.results[c.slot].rows.Keyset(at))), nil
}

// endCursor is the cursor of the page's first or last row.
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

// hasMore tells whether rows follow the page, or precede it.
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

// number is a count.
type number struct{ slot int }

func (n number) append(x *execution, out []byte, at int) ([]byte, error) {
	return strconv.AppendInt(out, x.results[n.slot].numbers[at], 10), nil
}

// capped is a count up to a limit, and exact whether that is all.
type capped struct {
	slot  int
	limit int64
}

func (c capped) append(x *execution, out []byte, at int) ([]byte, error) {
	return strconv.AppendInt(out, min(x.results[c.slot].numbers[at], c.limit), 10), nil
}

type exact capped

func (c exact) append(x *execution, out []byte, at int) ([]byte, error) {
	return strconv.AppendBool(out, x.results[c.slot].numbers[at] <= c.limit), nil
}

// finished is JSON that the edge wrote.
type finished struct {
	slot  int
	of    *derived
	index int // of its field
}

func (f finished) append(x *execution, out []byte, at int) ([]byte, error) {
	return append(out, x.results[f.slot].texts[at*len(f.of.fields)+f.index]...), nil
}
