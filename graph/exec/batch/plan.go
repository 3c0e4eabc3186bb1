package batch

import (
	"context"
	"errors"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// plan is an operation made ready: what to read, and how to write it. It is
// never changed after planning, and run by many requests at once.
type plan struct {
	levels  [][]*read // parents before children
	slots   int
	derived bool    // some read is derived
	partial []*read // groups by periods that tell whether they are over
	root    object
	first   graphql.CollectedField // a root field, to lay errors of the whole at
}

// read is one statement, or the figures of one connection. Its result stands in
// a slot of the execution.
type read struct {
	kind      readKind
	slot      int
	level     int
	entity    *catalogue.Entity // of its rows
	parent    *read             // whose rows it starts from; nil: Query
	statement *postgres.Statement
	page      query.Page   // of lists
	groups    query.Groups // of lists of groups
	link      int          // byEdge: the parent's cell that holds the key
	key       string       // byKey; empty for what is no row's key
	derived   *derived
}

type readKind int

const (
	byKey   readKind = iota // one row
	byEdge                  // the rows at the other end of a to-one edge
	list                    // a page, or one for each row of the parent
	count                   // a number, or one for each
	figures                 // aggregates, one row or one for each
	derive                  // figures that the edge computes, as JSON
)

// derived is what the edge computes itself of a connection.
type derived struct {
	asked  *graph.Asked
	fields []graphql.CollectedField
	ref    *catalogue.Ref // nil at the root
	path   string         // of the connection, unique in the plan
}

// errUnfit says that the operation is left to the reference.
var errUnfit = errors.New("fast: not of our kind")

type planner struct {
	ctx      context.Context
	resolver *graph.Resolver
	scope    auth.Scope
	plan     *plan
}

// planOf plans the operation of ctx.
func planOf(ctx context.Context, r *graph.Resolver, scope auth.Scope) (*plan, error) {
	p := &planner{ctx: ctx, resolver: r, scope: scope, plan: &plan{}}
	fields, err := p.collect(graphql.GetOperationContext(ctx).Operation.SelectionSet, "Query")
	if err != nil {
		return nil, err
	}
	for _, f := range fields {
		v, err := p.rootField(f)
		if err != nil {
			return nil, err
		}
		p.plan.first = f
		p.plan.root.add(f, v)
	}
	return p.plan, nil
}

// collect lists the fields selected, as gqlgen's executor does.
func (p *planner) collect(set ast.SelectionSet, types ...string) ([]graphql.CollectedField, error) {
	fields := graphql.CollectFields(graphql.GetOperationContext(p.ctx), set, types)
	for _, f := range fields {
		if len(f.Deferrables) > 0 {
			return nil, errUnfit
		}
	}
	return fields, nil
}

func (p *planner) rootField(f graphql.CollectedField) (value, error) {
	if f.Name == "__typename" {
		return typename("Query"), nil
	}
	if e := p.resolver.Catalogue().ByList(f.Name); e != nil {
		return p.connection(f, e.List, e, nil, nil)
	}
	if e := p.resolver.Catalogue().BySingle(f.Name); e != nil {
		return p.single(f, e)
	}
	return nil, errUnfit
}

// add plans a read below parent. What starts from a key that stands in the
// question need not wait for that key's row.
func (p *planner) add(r *read) *read {
	if r.parent != nil {
		r.level = r.parent.level
		if r.kind == byEdge || r.parent.kind != byKey {
			r.level++
		}
	}
	p.plan.derived = p.plan.derived || r.kind == derive
	r.slot = p.plan.slots
	p.plan.slots++
	if r.level == len(p.plan.levels) {
		p.plan.levels = append(p.plan.levels, nil)
	}
	p.plan.levels[r.level] = append(p.plan.levels[r.level], r)
	return r
}

// single plans a field of Query for one row.
func (p *planner) single(f graphql.CollectedField, e *catalogue.Entity) (value, error) {
	asked, err := p.resolver.SingleKey(p.ctx, f, e)
	if err != nil {
		return nil, err
	}
	r, of, err := p.rows(&read{kind: byKey, entity: e}, f.Selections)
	if err != nil {
		return nil, err
	}
	r.key, _ = postgres.CanonicalKey(e, asked)
	return single{slot: r.slot, of: of, missing: missing{field: f, entity: e, key: asked}}, nil
}

// place is where the columns of a row stand: a read's own row, or one that comes
// along with it.
type place struct {
	*read
	cells postgres.Cells
	of    *catalogue.Entity
	path  string // of the selection, unique in the read
}

// placed is the place of a read's own rows.
func placed(r *read, path string) place { return place{r, r.statement.Cells, r.entity, path} }

// mostAlong bounds how many rows come along with one: PostgreSQL plans so many
// joins at leisure.
const mostAlong = 6

// company is the to-one edges of a selection: those whose rows come along, and
// those that are looked up.
type company struct {
	along []postgres.Inline
	apart []*catalogue.Ref
}

// company parts the to-one edges of a selection. Those come along, while seats are
// left, from which no list starts, which would need each row once.
func (p *planner) company(seats *int, set ast.SelectionSet, e *catalogue.Entity, path string) (company, error) {
	fields, err := p.collect(set, e.Name, "Node")
	if err != nil {
		return company{}, err
	}
	var c company
	for _, f := range fields {
		ref := e.Ref(f.Name)
		if ref == nil || ref.Many {
			continue
		}
		if *seats == 0 || p.startsLists(f.Selections, ref.Target) {
			c.apart = append(c.apart, ref)
			continue
		}
		*seats--
		edge := postgres.Inline{As: path + "." + f.Alias, Ref: ref, Fields: p.resolver.Selected(p.ctx, f.Selections, ref.Target).Fields}
		next, err := p.company(seats, f.Selections, ref.Target, edge.As)
		if err != nil {
			return company{}, err
		}
		edge.Inline, edge.Refs = next.along, next.apart
		c.along = append(c.along, edge)
	}
	return c, nil
}

// startsLists tells whether a list starts from the rows of a selection.
func (p *planner) startsLists(set ast.SelectionSet, e *catalogue.Entity) bool {
	fields, _ := p.collect(set, e.Name, "Node") // an error is found again on the way
	return slices.ContainsFunc(fields, func(f graphql.CollectedField) bool {
		ref := e.Ref(f.Name)
		return ref != nil && ref.Many
	})
}

// toOne plans a to-one edge of the rows at a place.
func (p *planner) toOne(f graphql.CollectedField, ref *catalogue.Ref, from place) (value, error) {
	path, nullable := from.path+"."+f.Alias, !f.Definition.Type.NonNull
	if cells, comes := from.statement.Inline(path); comes {
		of, err := p.row(f.Selections, place{from.read, cells, ref.Target, path})
		return beside{slot: from.slot, key: cells.Key(), of: of, nullable: nullable}, err
	}
	link, ok := from.cells.Cell(ref.Column)
	if !ok {
		return nil, errUnfit
	}
	r, of, err := p.rows(&read{kind: byEdge, entity: ref.Target, parent: from.read, link: link}, f.Selections)
	if err != nil {
		return nil, err
	}
	return toOne{slot: r.slot, of: of, nullable: nullable}, nil
}

// rows plans rows that are found by key.
func (p *planner) rows(r *read, set ast.SelectionSet) (*read, object, error) {
	seats := mostAlong
	with, err := p.company(&seats, set, r.entity, "")
	if err != nil {
		return nil, nil, err
	}
	compile := postgres.CompileByKeys
	if r.kind == byKey {
		compile = postgres.CompileByKey
	}
	if r.statement, err = compile(p.scope, r.entity, p.resolver.Selected(p.ctx, set, r.entity).Fields, with.apart, postgres.Form{Inline: with.along}); err != nil {
		return nil, nil, err
	}
	p.add(r)
	of, err := p.row(set, placed(r, ""))
	return r, of, err
}

// row plans how a row is written.
func (p *planner) row(set ast.SelectionSet, from place) (object, error) {
	e := from.of
	fields, err := p.collect(set, e.Name, "Node")
	if err != nil {
		return nil, err
	}
	o := object{}
	for _, f := range fields {
		var v value
		if field, ref := e.Field(f.Name), e.Ref(f.Name); field != nil {
			v, err = from.scalar(field)
		} else if ref != nil && ref.Many {
			v, err = p.connection(f, e.Name+"."+ref.Name, ref.Target, from.read, ref)
		} else if ref != nil {
			v, err = p.toOne(f, ref, from)
		} else if f.Name == "__typename" {
			v = typename(e.Name)
		} else {
			err = errUnfit
		}
		if err != nil {
			return nil, err
		}
		o.add(f, v)
	}
	return o, nil
}

func (from place) scalar(f *catalogue.Field) (value, error) {
	if f.Kind == catalogue.ID {
		return globalID{slot: from.slot, cell: from.cells.Key(), entity: from.of.Name}, nil
	}
	cell, ok := from.cells.Cell(f.Column)
	if !ok || f.PII != "" && f.Kind != catalogue.String {
		return nil, errUnfit
	}
	return scalar{slot: from.slot, cell: cell, kind: f.Kind, nullable: f.Nullable}, nil
}
