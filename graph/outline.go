package graph

import (
	"context"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// Outline is a member of an object that is made of the values of one statement:
// what the edge plans of figures and groups, for whoever reads them elsewhere. It
// is a constant, an object, or the value in a column.
type Outline struct {
	Name     string
	Constant string // JSON
	Nested   []Outline
	Column   int
	Kind     catalogue.Kind
	// Write appends a value that is not written by its kind alone: an instant, a
	// period of time. through is the last day of the county's data.
	Write func(out []byte, value string, through time.Time) []byte
	// Record is selected of the row of Entity that the value is the key of.
	Record []RecordField
	Entity *catalogue.Entity
}

// RecordField is a member of a record: a constant, or a field.
type RecordField struct {
	Name     string
	Constant string // JSON
	Field    *catalogue.Field
}

// Figures are all figures that are selected of the list, in one statement.
func (a *Asked) Figures() []query.Figures { return a.figures.figures }

// Aggregate outlines an aggregate of the list, by its alias, over the statement
// of its figures.
func (a *Asked) Aggregate(alias string) []Outline {
	return a.figures.shapes[alias].outline(a.figures.figures, 0)
}

// outline finds the columns of figures, which begin at first.
func (s shape) outline(figures []query.Figures, first int) []Outline {
	out := make([]Outline, len(s))
	for i, c := range s {
		out[i] = Outline{Name: c.name, Constant: c.constant, Kind: c.kind, Column: first + c.index}
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

// GroupsAsked is what a group-by asks.
type GroupsAsked struct {
	Query   query.Groups
	Members []Outline
	Records []RecordAsked
	Partial bool // some period tells whether it is partial
	Nodes   bool // rows of the groups are selected, which is not outlined
}

// RecordAsked says which fields are needed of the rows that a column has the keys of.
type RecordAsked struct {
	Column int
	Entity *catalogue.Entity
	Fields []*catalogue.Field
	OwnKey bool // the keys tell all: no row needs to be read
}

// Groups plans the groups of a list.
func (r *Resolver) Groups(ctx context.Context, scope auth.Scope, f graphql.CollectedField, a *Asked) (*GroupsAsked, error) {
	ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: a.Query.Entity.Name + "Connection", Field: f})
	p, err := r.planGroups(ctx, &model.Listing{Entity: a.Query.Entity, Where: a.Query.Where})
	if err != nil {
		return nil, err
	}
	asked := &GroupsAsked{Query: p.query, Partial: p.partial, Nodes: len(p.nodes) > 0}
	for _, m := range p.members {
		o := Outline{Name: m.name, Constant: m.constant}
		switch {
		case m.key != nil:
			o.Nested = outlineKeys(m.key)
		case m.constant == "":
			o.Nested = m.shape.outline(p.query.Figures, len(p.query.By))
		}
		asked.Members = append(asked.Members, o)
	}
	for column := range p.query.By {
		if plan, selected := p.records[column]; selected {
			asked.Records = append(asked.Records, RecordAsked{column, plan.entity, plan.fields, plan.ownKey(scope)})
		}
	}
	return asked, nil
}

// outlineKeys: key i of the groups is column i.
func outlineKeys(cells []keyCell) []Outline {
	out := make([]Outline, len(cells))
	for i, c := range cells {
		out[i] = Outline{Name: c.name, Constant: c.constant, Column: c.index, Kind: c.kind}
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
