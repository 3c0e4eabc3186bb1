package request

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// maxDistinct bounds the values of one answer. A client narrows them by contains.
const maxDistinct = 500

// Distinct is a list of distinct values: a group-by of one field, or of a to-one edge
// and the label of the row at its end. It is safe for concurrent use.
type Distinct struct {
	Query   query.Groups
	first   int
	entity  *catalogue.Entity // of the edge's end; nil for a plain field
	kind    catalogue.Kind
	labels  map[string]fault.Text // of enum words
	members []distinctMember
}

// distinctMember is one member of the answer, or of a value in it.
type distinctMember struct {
	name, field string
	nested      []distinctMember
}

// Distinct reads a distinct field of a connection over the rows of where.
func (r *Reader) Distinct(ctx context.Context, field graphql.CollectedField, e *catalogue.Entity, in query.Where) (*Distinct, error) {
	args, err := r.Arguments(ctx, field.Field)
	if err != nil {
		return nil, err
	}
	p := &Distinct{first: int(args["first"].(int64)), members: distinctMembers(ctx, field, "DistinctValues")}
	if p.first < 1 || p.first > maxDistinct {
		return nil, fault.InvalidArgument("first", "应在1与%d之间", "must lie between 1 and %d", maxDistinct)
	}
	where, err := filter.Argument(args, e)
	if err != nil {
		return nil, err
	}
	p.Query = query.Groups{Entity: e, Where: both(in, where), Limit: p.first + 1, // the one more shows whether there are more
		Figures: []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}}}
	named := r.planDistinctKey(p, e, args["field"].(string))
	if text, given := args["contains"].(string); given {
		if err := filter.Part(text, "contains"); err != nil {
			return nil, err
		}
		narrower := p.containing(named, text)
		if narrower == nil {
			return nil, fault.InvalidArgument("contains", "只用于文本字段与有名称的引用", "is for text fields, and for edges to what has a name")
		}
		p.Query.Where = both(p.Query.Where, narrower)
	}
	if args["orderBy"] == "COUNT" {
		p.Query.Order = append(p.Query.Order, query.GroupOrder{Figure: &query.FigureAt{}, Desc: true})
	}
	byName := query.GroupOrder{Key: len(p.Query.By) - 1, NullsLast: true}
	if named != nil {
		byName.Collation = catalogue.ByPinyin
	}
	p.Query.Order = append(p.Query.Order, byName)
	return p, nil
}

// planDistinctKey sets what to group by, and returns the text field that values
// are known by, if there is one.
func (r *Reader) planDistinctKey(p *Distinct, e *catalogue.Entity, word string) (named *catalogue.Field) {
	f := e.FieldOf(word)
	if f == nil {
		path := []*catalogue.Ref{e.RefOf(word)}
		p.entity, p.kind = path[0].Target, catalogue.ID
		p.Query.By = []query.GroupKey{{Path: path}}
		if named = p.entity.NameField(); named != nil {
			p.Query.By = append(p.Query.By, query.GroupKey{Path: path, Field: named})
		}
		return named
	}
	p.kind, p.Query.By = f.Kind, []query.GroupKey{{Field: f}}
	if f.Kind == catalogue.Enum {
		p.labels = map[string]fault.Text{}
		for _, value := range f.Enum {
			label := f.ValueLabel(value)
			p.labels[value] = fault.Text{ZH: label.ZH, EN: label.EN}
		}
	}
	if f.Kind == catalogue.String {
		return f
	}
	return nil
}

// containing returns the filter of the argument contains, or nil if the values have no text.
func (p *Distinct) containing(named *catalogue.Field, text string) query.Where {
	if named == nil {
		return nil
	}
	narrower := query.Compare{Field: named, Op: query.Contains, Values: []any{text}}
	if p.entity != nil {
		return query.Related{Ref: p.Query.By[0].Path[0], Quant: query.One, Where: narrower}
	}
	return narrower
}

// both joins two filters of which either may be none.
func both(a, b query.Where) query.Where {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return query.And{a, b}
}

func distinctMembers(ctx context.Context, f graphql.CollectedField, typ string) []distinctMember {
	var members []distinctMember
	for _, c := range collect(ctx, f.Selections, typ) {
		m := distinctMember{name: c.Alias, field: c.Name}
		switch c.Name {
		case "__typename":
			m.field = typ
		case "values":
			m.nested = distinctMembers(ctx, c, "DistinctValue")
		case "label":
			m.nested = distinctMembers(ctx, c, "LocalizedText")
		}
		members = append(members, m)
	}
	return members
}

// JSON writes the distinct values of the groups found.
func (p *Distinct) JSON(found []postgres.Group) json.RawMessage {
	var out output
	p.write(&out, found)
	return out.Bytes()
}

func (p *Distinct) write(o *output, found []postgres.Group) {
	more := len(found) > p.first
	found = found[:min(len(found), p.first)]
	o.object(len(p.members), func(i int) {
		m := p.members[i]
		o.name(m.name)
		switch m.field {
		case "values":
			o.WriteByte('[')
			for i, g := range found {
				if i > 0 {
					o.WriteByte(',')
				}
				p.writeValue(o, m.nested, g)
			}
			o.WriteByte(']')
		case "hasMore":
			o.boolean(more)
		default:
			o.text(m.field)
		}
	})
}

func (p *Distinct) writeValue(o *output, members []distinctMember, g postgres.Group) {
	value := g.Keys[0]
	o.object(len(members), func(i int) {
		m := members[i]
		o.name(m.name)
		switch {
		case m.field == "count":
			o.WriteString(*g.Figures[0][0])
		case m.field == "DistinctValue":
			o.text(m.field)
		case value == nil:
			o.WriteString("null")
		case m.field == "value" && p.entity != nil:
			o.text(page.ID(p.entity.Name, *value))
		case m.field == "value":
			writerOf(p.kind)(o, *value)
		default:
			p.writeLabel(o, m.nested, g)
		}
	})
}

// writeLabel writes the label of a value. A row at the end of an edge has none if its
// entity has no name, or if the viewer may not read it.
func (p *Distinct) writeLabel(o *output, members []distinctMember, g postgres.Group) {
	last := g.Keys[len(g.Keys)-1]
	if nameless := p.entity != nil && len(g.Keys) == 1; nameless || last == nil {
		o.WriteString("null")
		return
	}
	label, known := p.labels[*last]
	if !known {
		label = fault.Text{ZH: *last, EN: *last}
	}
	if p.kind == catalogue.Boolean {
		label = fault.Text{ZH: "否", EN: "no"}
		if strings.HasPrefix(*last, "t") {
			label = fault.Text{ZH: "是", EN: "yes"}
		}
	}
	o.object(len(members), func(i int) {
		o.name(members[i].name)
		switch members[i].field {
		case "zh":
			o.text(label.ZH)
		case "en":
			o.text(label.EN)
		default:
			o.text(members[i].field)
		}
	})
}
