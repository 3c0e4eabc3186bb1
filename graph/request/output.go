package request

import (
	"bytes"
	"encoding/json"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph/model"
	"litong3422/internal/catalogue"
)

// Figures and groups are written as JSON here, by the operation's selection. To gqlgen
// they are opaque.

// output is JSON that is being written.
type output struct{ bytes.Buffer }

func (o *output) text(s string) { graphql.MarshalString(s).MarshalGQL(&o.Buffer) }

// object writes the members of an object in the order given.
func (o *output) object(n int, member func(i int)) {
	o.WriteByte('{')
	for i := range n {
		if i > 0 {
			o.WriteByte(',')
		}
		member(i)
	}
	o.WriteByte('}')
}

// raw writes JSON that is complete; nil is null.
func (o *output) raw(v json.RawMessage) {
	if v == nil {
		o.WriteString("null")
		return
	}
	o.Write(v)
}

func (o *output) name(s string) {
	o.text(s)
	o.WriteByte(':')
}

// cells are the members that an operation selects of an object of figures.
type cells []cell

// cell is one member of an object of figures: a constant, an object, or a figure.
type cell struct {
	name       string
	constant   string // JSON
	nested     cells
	set, index int
	kind       catalogue.Kind
}

func typename(alias, typ string) cell { return cell{name: alias, constant: strconv.Quote(typ)} }

// write writes the object.
func (s cells) write(o *output, figures [][]*string) {
	o.object(len(s), func(i int) {
		c := s[i]
		o.name(c.name)
		switch {
		case c.constant != "":
			o.WriteString(c.constant)
		case c.nested != nil:
			c.nested.write(o, figures)
		default:
			o.value(figures[c.set][c.index], writerOf(c.kind))
		}
	})
}

// value writes what the reader gave as text; nil is null.
func (o *output) value(v *string, write writer) {
	if v == nil {
		o.WriteString("null")
		return
	}
	write(o, *v)
}

// writer writes a value that PostgreSQL printed.
type writer func(*output, string)

func writeText(o *output, v string) { o.text(v) }
func writeRaw(o *output, v string)  { o.WriteString(v) }

// writeInstant writes an instant as entities do.
func writeInstant(o *output, v string) {
	at, err := time.Parse(time.RFC3339Nano, v)
	if err != nil {
		o.text(v)
		return
	}
	model.MarshalDateTime(at).MarshalGQL(&o.Buffer)
}

func writerOf(k catalogue.Kind) writer {
	switch k {
	case catalogue.Int, catalogue.Boolean:
		return writeRaw
	case catalogue.DateTime:
		return writeInstant
	}
	return writeText
}

func (o *output) number(n int64) { o.WriteString(strconv.FormatInt(n, 10)) }
func (o *output) boolean(b bool) { o.WriteString(strconv.FormatBool(b)) }
