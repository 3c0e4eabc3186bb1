package batch

import (
	"strconv"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/request"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// connectionPlan is a connection being planned: a list of Query (ref is nil), or a
// to-many edge of the rows of parent.
type connectionPlan struct {
	*planner
	asked      *request.List
	entity     *catalogue.Entity
	parent     *read
	ref        *catalogue.Ref
	rows       *read // nil if no page is selected
	aggregates *read // nil until an aggregate is planned
	figures    *read // nil until a field that graph computes is planned
}

func (p *planner) connection(f graphql.CollectedField, name string, e *catalogue.Entity, parent *read, ref *catalogue.Ref) (value, error) {
	asked, err := p.resolver.Requests().List(p.ctx, f, name, e)
	if err != nil {
		return nil, err
	}
	c := &connectionPlan{planner: p, asked: asked, entity: e, parent: parent, ref: ref}
	fields, err := p.collect(f.Selections, e.Name+"Connection")
	if err != nil {
		return nil, err
	}
	if asked.Rows {
		if err := c.page(fields); err != nil {
			return nil, err
		}
	}
	o := object{}
	for _, g := range fields {
		v, err := c.member(g)
		if err != nil {
			return nil, err
		}
		o.add(g, v)
	}
	return o, nil
}

// page plans the read of the connection's rows.
func (c *connectionPlan) page(fields []graphql.CollectedField) error {
	q, form, err := c.formOf(fields)
	if err != nil {
		return err
	}
	r := &read{kind: list, entity: c.entity, parent: c.parent, page: q.Page}
	if c.ref == nil {
		r.statement, err = compile.List(c.scope, q, form)
	} else {
		r.statement, err = compile.Lists(c.scope, c.ref, c.parent.entity, q, form)
	}
	if err == nil {
		c.rows = c.add(r)
	}
	return err
}

// formOf returns the list and the form of its statement. The selections of nodes and
// of edges are read together, because they select from the same rows.
func (c *connectionPlan) formOf(fields []graphql.CollectedField) (query.List, compile.Form, error) {
	q, form, budget := c.asked.Query, compile.Form{Keyless: c.asked.Query.Page.SkipCursors}, joinBudget
	q.Refs = nil
	for _, f := range fields {
		nodes := []graphql.CollectedField{f}
		if f.Name == "edges" {
			var err error
			if nodes, err = c.collect(f.Selections, c.entity.Name+"Edge"); err != nil {
				return q, form, err
			}
		}
		for _, node := range nodes {
			if node.Name != "nodes" && node.Name != "node" {
				continue
			}
			edges, err := c.splitToOne(&budget, node.Selections, c.entity, pathOf(f, node))
			if err != nil {
				return q, form, err
			}
			form.Inline, q.Refs = append(form.Inline, edges.inline...), append(q.Refs, edges.lookups...)
			form.Keyless = form.Keyless && !c.startsLists(node.Selections, c.entity)
		}
	}
	return q, form, nil
}

// pathOf returns the path of the rows of nodes, or of the node of edges.
func pathOf(f, node graphql.CollectedField) string { return f.Alias + "." + node.Alias }

func (c *connectionPlan) member(f graphql.CollectedField) (value, error) {
	switch {
	case f.Name == "__typename":
		return typename(c.entity.Name + "Connection"), nil
	case f.Name == "nodes":
		of, err := c.row(f.Selections, placed(c.rows, pathOf(f, f)))
		return rowList{slot: c.rows.slot, of: of}, err
	case f.Name == "edges":
		of, err := c.edge(f)
		return rowList{slot: c.rows.slot, of: of}, err
	case f.Name == "pageInfo":
		return c.pageInfo(f.Selections)
	case f.Name == "totalCount":
		slot, err := c.count(0)
		return number{slot}, err
	case f.Name == "countUpTo":
		return c.countUpTo(f)
	case f.Name == "aggregate":
		return c.aggregate(f)
	case f.Name == "groups":
		return c.groups(f)
	case graph.HasFigures(f.Name):
		return c.derived(f), nil
	}
	return nil, errUnfit
}

// derived plans a field that graph computes. All such fields of a connection are one
// read.
func (c *connectionPlan) derived(f graphql.CollectedField) value {
	if c.figures == nil {
		c.figures = c.add(&read{kind: derive, parent: c.parent, derived: &derived{asked: c.asked, ref: c.ref}})
		c.figures.derived.path = "slot " + strconv.Itoa(c.figures.slot)
	}
	of := c.figures.derived
	of.fields = append(of.fields, f)
	return finished{slot: c.figures.slot, of: of, index: len(of.fields) - 1}
}

func (c *connectionPlan) edge(edges graphql.CollectedField) (object, error) {
	fields, err := c.collect(edges.Selections, c.entity.Name+"Edge")
	if err != nil {
		return nil, err
	}
	o := object{}
	for _, f := range fields {
		var v value
		switch f.Name {
		case "__typename":
			v = typename(c.entity.Name + "Edge")
		case "node":
			v, err = c.row(f.Selections, placed(c.rows, pathOf(edges, f)))
		case "cursor":
			v = cursor{slot: c.rows.slot, binding: c.asked.Binding}
		default:
			err = errUnfit
		}
		if err != nil {
			return nil, err
		}
		o.add(f, v)
	}
	return o, nil
}

func (c *connectionPlan) pageInfo(set ast.SelectionSet) (value, error) {
	fields, err := c.collect(set, "PageInfo")
	if err != nil {
		return nil, err
	}
	o := object{}
	for _, f := range fields {
		switch f.Name {
		case "__typename":
			o.add(f, typename("PageInfo"))
		case "hasNextPage":
			o.add(f, hasMore{slot: c.rows.slot})
		case "hasPreviousPage":
			o.add(f, hasMore{slot: c.rows.slot, before: true})
		case "startCursor":
			o.add(f, endCursor{cursor: cursor{c.rows.slot, c.asked.Binding}, start: true})
		case "endCursor":
			o.add(f, endCursor{cursor: cursor{c.rows.slot, c.asked.Binding}})
		default:
			return nil, errUnfit
		}
	}
	return o, nil
}

// count plans the number of the connection's rows, up to limit unless that is 0.
func (c *connectionPlan) count(limit int) (slot int, err error) {
	r := &read{kind: count, entity: c.entity, parent: c.parent}
	if c.ref == nil {
		r.statement, err = compile.Count(c.scope, c.entity, c.asked.Query.Where, limit)
	} else {
		r.statement, err = compile.Counts(c.scope, c.ref, c.parent.entity, c.asked.Query.Where, limit)
	}
	if err != nil {
		return 0, err
	}
	return c.add(r).slot, nil
}

func (c *connectionPlan) countUpTo(f graphql.CollectedField) (value, error) {
	limit, err := c.resolver.Requests().CountLimit(c.ctx, f)
	if err != nil {
		return nil, err
	}
	slot, err := c.count(limit + 1) // the one more shows whether the count is exact
	if err != nil {
		return nil, err
	}
	fields, err := c.collect(f.Selections, "CountUpTo")
	if err != nil {
		return nil, err
	}
	o := object{}
	for _, g := range fields {
		switch g.Name {
		case "__typename":
			o.add(g, typename("CountUpTo"))
		case "value":
			o.add(g, capped{slot, int64(limit)})
		case "exact":
			o.add(g, exact{slot, int64(limit)})
		default:
			return nil, errUnfit
		}
	}
	return o, nil
}
