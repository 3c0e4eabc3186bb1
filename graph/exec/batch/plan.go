package batch

import (
	"context"
	"errors"
	"slices"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph"
	"litong3422/graph/request"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// plan is a compiled operation: the statements to read, and the tree of values to
// write. Planning alone changes it; many executions then use it at once.
type plan struct {
	levels  [][]*read // parents before children; the statements of a level are one round trip
	slots   int       // results that an execution needs
	derived bool      // whether some read is of kind derive
	partial []*read   // groups by periods that show whether the period is over
	root    object
	first   graphql.CollectedField // the first root field planned here: the place of an error of them all
	// others holds the root fields that the executor behind runs, and entities those that
	// this one runs. Both are nil unless the operation is mixed.
	others, entities *ast.OperationDefinition
	otherNames       []string // of others, quoted, with colons
}

// read is one statement, or the figures of one connection. Its result has a slot
// in the execution.
type read struct {
	kind      readKind
	slot      int
	level     int
	entity    *catalogue.Entity // of its rows
	parent    *read             // the read whose rows it starts from; nil: Query
	statement *compile.Statement
	page      query.Page   // of lists
	groups    query.Groups // of lists of groups
	link      int          // byEdge: the parent's cell that holds the key
	key       string       // byKey; empty if the argument cannot be a key
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

// derived holds the fields of a connection that graph computes: groups with their
// rows, and distinct values.
type derived struct {
	asked  *request.List
	fields []graphql.CollectedField
	ref    *catalogue.Ref // nil at the root
	path   string         // of the connection, unique in the plan
}

// errUnfit is the error of an operation that this executor does not plan.
var errUnfit = errors.New("batch: the operation is left to the executor behind")

// planner plans one operation. It holds the context because the context holds the
// operation, which every step of planning reads; a planner ends with the call of planOf.
type planner struct {
	ctx      context.Context
	resolver *graph.Resolver
	scope    auth.Scope
	plan     *plan
}

// planOf plans the operation in ctx. It returns errUnfit if this executor can run no
// root field of the operation, and the error of an argument that is refused.
func planOf(ctx context.Context, r *graph.Resolver, scope auth.Scope) (*plan, error) {
	p := &planner{ctx: ctx, resolver: r, scope: scope, plan: &plan{}}
	op := graphql.GetOperationContext(ctx).Operation
	fields, err := p.collect(op.SelectionSet, "Query")
	if err != nil {
		return nil, err
	}
	var entities, others []graphql.CollectedField
	for _, f := range fields {
		v, err := p.tryRootField(f)
		switch {
		case errors.Is(err, errUnfit):
			v = other{len(others)}
			others = append(others, f)
		case err != nil:
			return nil, err
		default:
			entities = append(entities, f)
		}
		p.plan.root.add(f, v)
	}
	if len(entities) > 0 {
		p.plan.first = entities[0]
	}
	if len(others) > 0 {
		if p.plan.slots == 0 {
			return nil, errUnfit // nothing is read here
		}
		p.plan.entities, p.plan.others = only(op, entities), only(op, others)
		p.plan.otherNames = p.plan.names(true)
	}
	return p.plan, nil
}

// tryRootField plans a field of Query. If the field is unfit, the plan is as before.
func (p *planner) tryRootField(f graphql.CollectedField) (value, error) {
	before, lengths := *p.plan, make([]int, len(p.plan.levels))
	for i, level := range p.plan.levels {
		lengths[i] = len(level)
	}
	v, err := p.rootField(f)
	if errors.Is(err, errUnfit) {
		*p.plan = before
		for i := range before.levels {
			p.plan.levels[i] = before.levels[i][:lengths[i]]
		}
	}
	return v, err
}

// collect lists the selected fields as gqlgen's executor does: fragments are spread,
// equal fields merged, and @skip and @include applied.
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

// add gives a read its slot and its level. A read starts one level below its parent,
// because its keys stand in the parent's rows. Lists below a single row start in the
// same round as that row: the operation's argument already holds their key.
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

// single plans a field of Query that returns one row.
func (p *planner) single(f graphql.CollectedField, e *catalogue.Entity) (value, error) {
	asked, err := p.resolver.Requests().SingleKey(p.ctx, f, e)
	if err != nil {
		return nil, err
	}
	r, of, err := p.rows(&read{kind: byKey, entity: e}, f.Selections)
	if err != nil {
		return nil, err
	}
	r.key, _ = compile.CanonicalKey(e, asked)
	return single{slot: r.slot, of: of, missing: missing{field: f, entity: e, key: asked}}, nil
}

// place locates the columns of a row: in the read's own row, or in a to-one row that
// is joined into it.
type place struct {
	*read
	cells compile.Cells
	of    *catalogue.Entity
	path  string // of the selection, unique in the read
}

// placed returns the place of a read's own rows.
func placed(r *read, path string) place { return place{r, r.statement.Cells, r.entity, path} }

// joinBudget is the number of to-one rows that one statement joins. Beyond it,
// PostgreSQL's planning time outweighs the saved round trip.
const joinBudget = 6

// toOneEdges holds the to-one edges of a selection by how their rows are read.
type toOneEdges struct {
	inline  []compile.Inline // joined into the statement of their parents
	lookups []*catalogue.Ref // read by key at the next level
}

// splitToOne decides for each to-one edge of a selection how its row is read. An edge
// is joined inline while the budget lasts, so that its row costs no round trip. An edge
// from which a list starts is looked up instead: the list needs each parent once, and a
// join would repeat the row for each row that leads to it.
func (p *planner) splitToOne(budget *int, set ast.SelectionSet, e *catalogue.Entity, path string) (toOneEdges, error) {
	fields, err := p.collect(set, e.Name, "Node")
	if err != nil {
		return toOneEdges{}, err
	}
	var c toOneEdges
	for _, f := range fields {
		ref := e.Ref(f.Name)
		if ref == nil || ref.Many {
			continue
		}
		if *budget == 0 || p.startsLists(f.Selections, ref.Target) {
			c.lookups = append(c.lookups, ref)
			continue
		}
		*budget--
		edge := compile.Inline{As: path + "." + f.Alias, Ref: ref, Fields: request.Columns(p.ctx, f.Selections, ref.Target).Fields}
		next, err := p.splitToOne(budget, f.Selections, ref.Target, edge.As)
		if err != nil {
			return toOneEdges{}, err
		}
		edge.Inline, edge.Refs = next.inline, next.lookups
		c.inline = append(c.inline, edge)
	}
	return c, nil
}

// startsLists reports whether the selection of an entity holds a to-many edge.
func (p *planner) startsLists(set ast.SelectionSet, e *catalogue.Entity) bool {
	fields, _ := p.collect(set, e.Name, "Node") // row returns the same error later
	return slices.ContainsFunc(fields, func(f graphql.CollectedField) bool {
		ref := e.Ref(f.Name)
		return ref != nil && ref.Many
	})
}

// toOne plans a to-one edge of the rows at a place.
func (p *planner) toOne(f graphql.CollectedField, ref *catalogue.Ref, from place) (value, error) {
	path, nullable := from.path+"."+f.Alias, !f.Definition.Type.NonNull
	if cells, joined := from.statement.Inline(path); joined {
		of, err := p.row(f.Selections, place{from.read, cells, ref.Target, path})
		return inlineCells{slot: from.slot, key: cells.Key(), of: of, nullable: nullable}, err
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

// rows plans a read by key and how its rows are written.
func (p *planner) rows(r *read, set ast.SelectionSet) (*read, object, error) {
	budget := joinBudget
	edges, err := p.splitToOne(&budget, set, r.entity, "")
	if err != nil {
		return nil, nil, err
	}
	compileRows := compile.ByKeys
	if r.kind == byKey {
		compileRows = compile.ByKey
	}
	if r.statement, err = compileRows(p.scope, r.entity, request.Columns(p.ctx, set, r.entity).Fields, edges.lookups, compile.Form{Inline: edges.inline}); err != nil {
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
