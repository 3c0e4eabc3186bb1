package batch

import (
	"time"

	"github.com/99designs/gqlgen/graphql"

	"litong3422/graph/request"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
)

// aggregate plans an aggregate. All aggregates of a connection are one statement.
func (c *connectionPlan) aggregate(f graphql.CollectedField) (value, error) {
	members := c.asked.Aggregates.Shape(f.Alias)
	if c.aggregates == nil {
		r := &read{kind: figures, entity: c.entity, parent: c.parent}
		width := 0
		for _, set := range c.asked.Aggregates.Figures {
			width += len(set.Aggregates)
		}
		if width == 0 { // __typename alone
			return outlined(members, r, nil), nil
		}
		var err error
		if c.ref == nil {
			r.statement, err = compile.Aggregate(c.scope, c.entity, c.asked.Query.Where, c.asked.Aggregates.Figures)
		} else {
			r.statement, err = compile.Aggregates(c.scope, c.ref, c.parent.entity, c.asked.Query.Where, c.asked.Aggregates.Figures, compile.PlaceNumber)
		}
		if err != nil {
			return nil, err
		}
		c.aggregates = c.add(r)
	}
	return outlined(members, c.aggregates, nil), nil
}

// groups plans a group-by, and the reads of the rows that its keys lead to.
func (c *connectionPlan) groups(f graphql.CollectedField) (value, error) {
	groups, err := c.resolver.Requests().Groups(c.ctx, f, c.entity, c.asked.Query.Where)
	if err != nil {
		return nil, err
	}
	if groups.HasNodes() || groups.HasEdges() {
		return c.derived(f), nil
	}
	r := &read{kind: list, entity: c.entity, parent: c.parent}
	r.page.Limit, r.groups = allGroups, groups.Query
	if c.ref == nil {
		r.statement, err = compile.Groups(c.scope, groups.Query)
	} else {
		r.statement, err = compile.GroupsPer(c.scope, c.ref, c.parent.entity, groups.Query, compile.PlaceNumber)
	}
	if err != nil {
		return nil, err
	}
	c.add(r)
	if groups.Partial() {
		c.plan.partial = append(c.plan.partial, r)
	}
	records := map[int]*read{}
	for _, record := range groups.Records(c.scope) {
		if record.KeyOnly {
			continue
		}
		keyed := &read{kind: byEdge, entity: record.Entity, parent: r, link: r.statement.Key() + record.Column}
		if keyed.statement, err = compile.ByKeys(c.scope, record.Entity, record.Fields, nil, compile.Form{}); err != nil {
			return nil, err
		}
		records[record.Column] = c.add(keyed)
	}
	return groupList{rowList{slot: r.slot, of: outlined(groups.Shape(), r, records)}, f}, nil
}

// allGroups is larger than any number of groups: the limit stands in the statement.
const allGroups = 1 << 30

// outlined makes an object of an outline over the rows of a read. records holds, by
// column, the reads of the rows that group keys lead to.
func outlined(members []request.Shape, of *read, records map[int]*read) object {
	o := object{}
	for _, m := range members {
		switch {
		case m.Constant != "":
			o.named(m.Name, constant(m.Constant))
		case m.Nested != nil:
			o.named(m.Name, outlined(m.Nested, of, records))
		case m.Record != nil:
			o.named(m.Name, recorded(m, of, records[m.Column]))
		case m.Write != nil:
			o.named(m.Name, &printed{slot: of.slot, cell: of.statement.Key() + m.Column, write: m.Write})
		default:
			o.named(m.Name, figure{slot: of.slot, cell: of.statement.Key() + m.Column, bare: m.Kind == catalogue.Int || m.Kind == catalogue.Boolean})
		}
	}
	return o
}

// recorded makes an object of the row that a group's key leads to. row is nil if only
// the key is selected: then no row is read.
func recorded(m request.Shape, groups, row *read) value {
	o, slot, key := object{}, groups.slot, groups.statement.Key()+m.Column
	if row != nil {
		slot, key = row.slot, row.statement.Key()
	}
	for _, f := range m.Record {
		switch {
		case f.Constant != "":
			o.named(f.Name, constant(f.Constant))
		case f.Field.Kind == catalogue.ID:
			o.named(f.Name, globalID{slot: slot, cell: key, entity: m.Entity.Name})
		case row == nil:
			o.named(f.Name, figure{slot: slot, cell: key})
		default:
			cell, _ := row.statement.Cell(f.Field.Column)
			o.named(f.Name, scalar{slot: slot, cell: cell, kind: f.Field.Kind, nullable: true})
		}
	}
	if row == nil {
		return inlineCells{slot: slot, key: key, of: o, nullable: true}
	}
	return toOne{slot: slot, of: o, nullable: true}
}

// constant writes JSON that is the same in every answer.
type constant string

func (c constant) append(_ *execution, out []byte, _ int) ([]byte, error) {
	return append(out, c...), nil
}

// figure writes a cell that PostgreSQL printed.
type figure struct {
	slot, cell int
	bare       bool // a number or a boolean: written without quotes
}

func (f figure) append(x *execution, out []byte, at int) ([]byte, error) {
	raw := x.results[f.slot].rows.Raw(at, f.cell)
	switch {
	case raw == nil:
		return appendNull(out, true)
	case f.bare:
		return append(out, raw...), nil
	}
	return appendString(out, raw), nil
}

// printed writes a cell by a function of graph: an instant, a period. An execution
// keeps what it wrote, because many groups share few periods.
type printed struct {
	slot, cell int
	write      func(out []byte, value string, through time.Time) []byte
}

// printedAs is the key of what a value of a cell was written as.
type printedAs struct {
	by    *printed
	value string
}

func (p *printed) append(x *execution, out []byte, at int) ([]byte, error) {
	raw := x.results[p.slot].rows.Raw(at, p.cell)
	if raw == nil {
		return appendNull(out, true)
	}
	if known, found := x.printed[printedAs{p, string(raw)}]; found {
		return append(out, known...), nil
	}
	from := len(out)
	out = p.write(out, string(raw), x.through)
	if x.printed == nil {
		x.printed = map[printedAs]string{}
	}
	x.printed[printedAs{p, string(raw)}] = string(out[from:])
	return out, nil
}

// check verifies that aggregates came one row for each parent, in the parents' order.
func (x *execution) check(r *read, parents int) error {
	rows := &x.results[r.slot].rows
	if rows.Len() != parents {
		return errDisorder
	}
	if r.parent == nil {
		return nil
	}
	for i := range parents {
		if place, ok := rows.Int(i, 0); !ok || place != int64(i)+1 {
			return errDisorder
		}
	}
	return nil
}
