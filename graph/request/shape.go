package request

import (
	"time"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// Shape is a member of a JSON object that is made of the values of one statement. It is
// a constant, an object, or the value of a column.
type Shape struct {
	Name     string
	Constant string // JSON
	Nested   []Shape
	Column   int
	Kind     catalogue.Kind
	// Write appends a value that its kind alone does not determine: an instant or a
	// period of time. through is the last day of the county's data.
	Write func(out []byte, value string, through time.Time) []byte
	// Record is the selection of the row of Entity whose key is the value.
	Record []RecordField
	Entity *catalogue.Entity
}

// RecordField is a member of a record: a constant, or a field.
type RecordField struct {
	Name     string
	Constant string // JSON
	Field    *catalogue.Field
}

// Shape returns the members of the aggregate field of an alias, over the statement of
// all Figures.
func (p *Aggregates) Shape(alias string) []Shape {
	return p.cells[alias].outline(p.Figures, 0)
}

// outline finds the columns of figures, which begin at first.
func (s cells) outline(figures []query.Figures, first int) []Shape {
	out := make([]Shape, len(s))
	for i, c := range s {
		out[i] = Shape{Name: c.name, Constant: c.constant, Kind: c.kind, Column: first + c.index}
		for _, set := range figures[:c.set] {
			out[i].Column += len(set.Aggregates)
		}
		if c.nested != nil {
			out[i].Nested = c.nested.outline(figures, first)
		}
		if c.kind == catalogue.DateTime {
			out[i].Write = appendInstant
		}
	}
	return out
}

func appendInstant(out []byte, value string, _ time.Time) []byte {
	var o output
	writeInstant(&o, value)
	return append(out, o.Bytes()...)
}

// RecordRead holds the fields that are read of the rows that a key leads to.
type RecordRead struct {
	Column  int // of the key
	Entity  *catalogue.Entity
	Fields  []*catalogue.Field
	KeyOnly bool // the keys alone answer the selection: no row is read
}

// Shape returns the members of a group. Column i is the group's key i; the figures follow.
func (p *Groups) Shape() []Shape {
	var out []Shape
	for _, m := range p.members {
		o := Shape{Name: m.name, Constant: m.constant}
		switch {
		case m.key != nil:
			o.Nested = outlineKeys(m.key)
		case m.constant == "":
			o.Nested = m.cells.outline(p.Query.Figures, len(p.Query.By))
		}
		out = append(out, o)
	}
	return out
}

// Records returns what is read of the rows that keys lead to, in the order of the keys.
func (p *Groups) Records(scope auth.Scope) []RecordRead {
	var out []RecordRead
	for column := range p.Query.By {
		if plan, selected := p.records[column]; selected {
			out = append(out, RecordRead{column, plan.entity, plan.fields, plan.ownKey(scope)})
		}
	}
	return out
}

// outlineKeys returns the members of a group's key. Column i is key i.
func outlineKeys(cells []keyCell) []Shape {
	out := make([]Shape, len(cells))
	for i, c := range cells {
		out[i] = Shape{Name: c.name, Constant: c.constant, Column: c.index, Kind: c.kind}
		switch {
		case c.nested != nil:
			out[i].Nested = outlineKeys(c.nested)
		case c.period != nil:
			out[i].Write = func(out []byte, value string, through time.Time) []byte {
				var o output
				periodWriter{through}.write(&o, value, c.bucket, c.period)
				return append(out, o.Bytes()...)
			}
		case c.record != nil:
			out[i].Record, out[i].Entity = make([]RecordField, len(c.record)), c.entity
			for j, f := range c.record {
				out[i].Record[j] = RecordField{f.name, f.constant, f.field}
			}
		}
	}
	return out
}
