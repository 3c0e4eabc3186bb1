package request

import (
	"context"
	"slices"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/graph/model"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// keyCell is one member of a group's key object.
type keyCell struct {
	name     string
	constant string         // JSON; "null" for what is not grouped by
	index    int            // of the key
	kind     catalogue.Kind // of plain values
	period   []periodCell
	nested   []keyCell // beyond edges
	bucket   string
	record   []recordCell
	entity   *catalogue.Entity // of record and of edges
	edges    int               // one more than the index of the row's entry in Groups.edges
}

// recordCell is one field of the row that a key leads to.
type recordCell struct {
	name     string
	constant string
	field    *catalogue.Field
}

// recordPlan holds the fields that are selected of the rows that keys lead to.
type recordPlan struct {
	entity *catalogue.Entity
	fields []*catalogue.Field
}

// recordAt names the row that a value of a key leads to.
type recordAt struct {
	index int
	key   string
}

// ownKey reports whether the keys alone answer the selection. Then no row is read: the
// selection needs nothing but the key, every viewer of the scope may read every row,
// and no column leads to a row that does not exist.
func (p recordPlan) ownKey(scope auth.Scope) bool {
	for _, f := range p.fields {
		if f.Kind != catalogue.ID && f.Column != p.entity.Key {
			return false
		}
	}
	return scope.Townships == nil || !p.entity.TownshipScoped
}

type records map[recordAt]postgres.Row

// planKey reads the selection of a group's key, or of a key beyond a path of edges.
func (p *Groups) planKey(ctx context.Context, e *catalogue.Entity, path []*catalogue.Ref, set ast.SelectionSet) []keyCell {
	cells := []keyCell{}
	for _, c := range collect(ctx, set, e.Name+"GroupKey") {
		cell := keyCell{name: c.Alias}
		field, ref := e.Field(c.Name), e.Ref(c.Name)
		switch {
		case c.Name == "__typename":
			cell.constant = `"` + e.Name + `GroupKey"`
		case field == nil && ref == nil:
			cell.nested = p.planVia(ctx, e, path, c.Selections)
		default:
			if cell.index = p.keyIndex(ownKey(path, e, catalogue.EnumName(c.Name))); cell.index < 0 {
				cell.constant = "null"
			} else {
				p.planValue(ctx, &cell, field, ref, c.Selections)
			}
		}
		cells = append(cells, cell)
	}
	return cells
}

// planVia reads the keys beyond each edge; null for edges that no key goes through.
func (p *Groups) planVia(ctx context.Context, e *catalogue.Entity, path []*catalogue.Ref, set ast.SelectionSet) []keyCell {
	cells := []keyCell{}
	for _, c := range collect(ctx, set, e.Name+"GroupKeyVia") {
		cell := keyCell{name: c.Alias, constant: "null"}
		ref := e.Ref(c.Name)
		if ref == nil {
			cell.constant = `"` + e.Name + `GroupKeyVia"`
		} else if deeper := append(slices.Clip(path), ref); p.goesThrough(deeper) {
			cell.constant, cell.nested = "", p.planKey(ctx, ref.Target, deeper, c.Selections)
		}
		cells = append(cells, cell)
	}
	return cells
}

// goesThrough reports whether a key lies beyond a path of edges, not at its end.
func (p *Groups) goesThrough(path []*catalogue.Ref) bool {
	return slices.ContainsFunc(p.Query.By, func(k query.GroupKey) bool {
		beyond := len(k.Path) > len(path) || len(k.Path) == len(path) && k.Field != nil
		return beyond && slices.Equal(k.Path[:len(path)], path)
	})
}

func (p *Groups) planValue(ctx context.Context, cell *keyCell, field *catalogue.Field, ref *catalogue.Ref, set ast.SelectionSet) {
	switch {
	case ref != nil && selectsEdges(ctx, set, ref.Target):
		cell.entity, cell.edges = ref.Target, p.addEdges(ref.Target, set)
	case ref != nil:
		plan := p.records[cell.index]
		plan.entity = ref.Target
		cell.entity, cell.record = ref.Target, plan.planCells(ctx, set)
		p.records[cell.index] = plan
	case field.Kind == catalogue.Date || field.Kind == catalogue.DateTime:
		cell.bucket = string(p.Query.By[cell.index].Bucket)
		cell.period = p.planPeriod(ctx, set)
	default:
		cell.kind = field.Kind
	}
}

// planCells reads a selection without edges, and adds the fields that it needs.
func (p *recordPlan) planCells(ctx context.Context, set ast.SelectionSet) []recordCell {
	cells := []recordCell{}
	for _, c := range collect(ctx, set, p.entity.Name, "Node") {
		cell := recordCell{name: c.Alias, field: p.entity.Field(c.Name)}
		if c.Name == "__typename" {
			cell.constant = `"` + p.entity.Name + `"`
		} else if !slices.Contains(p.fields, cell.field) {
			p.fields = append(p.fields, cell.field)
		}
		cells = append(cells, cell)
	}
	return cells
}

func (c *keyCell) write(o *output, g postgres.Group, shown GroupRows, periods periodWriter) {
	if c.nested != nil {
		o.object(len(c.nested), func(i int) {
			o.name(c.nested[i].name)
			c.nested[i].write(o, g, shown, periods)
		})
		return
	}
	var v *string
	if c.constant == "" {
		v = g.Keys[c.index]
	}
	switch {
	case c.constant != "":
		o.WriteString(c.constant)
	case v == nil:
		o.WriteString("null")
	case c.period != nil:
		periods.write(o, *v, c.bucket, c.period)
	case c.edges > 0:
		o.raw(shown.edges[c.edges-1][*v])
	case c.record != nil:
		row, _ := shown.records[recordAt{c.index, *v}].(*plainRow)
		if row == nil { // missing, or not the viewer's to see
			o.WriteString("null")
			return
		}
		o.object(len(c.record), func(i int) { c.record[i].write(o, c.entity, *v, row) })
	default:
		writerOf(c.kind)(o, *v)
	}
}

func (c *recordCell) write(o *output, e *catalogue.Entity, key string, row *plainRow) {
	o.name(c.name)
	switch {
	case c.constant != "":
		o.WriteString(c.constant)
	case c.field.Kind == catalogue.ID:
		o.text(page.ID(e.Name, key))
	default:
		row.write(o, c.field)
	}
}

// newRow makes the row the reader fills.
func (p recordPlan) newRow() postgres.Row {
	return &plainRow{entity: p.entity, values: map[string]any{}}
}

// plainRow holds columns of any entity; group keys need no struct.
type plainRow struct {
	entity *catalogue.Entity
	values map[string]any // column → pointer to pointer
}

// Dest returns the destination of a column, as the reader expects it.
func (r *plainRow) Dest(column string) any {
	if known := r.values[column]; known != nil {
		return known
	}
	var dest any = new(*string)
	for _, f := range r.entity.Fields {
		if f.Column != column || f.Kind == catalogue.ID {
			continue
		}
		switch f.Kind {
		case catalogue.Int:
			dest = new(*int64)
		case catalogue.Boolean:
			dest = new(*bool)
		case catalogue.DateTime:
			dest = new(*time.Time)
		}
	}
	r.values[column] = dest
	return dest
}

func (r *plainRow) write(o *output, f *catalogue.Field) {
	switch v := r.values[f.Column].(type) {
	case **string:
		if *v != nil {
			o.text(**v)
			return
		}
	case **int64:
		if *v != nil {
			o.number(**v)
			return
		}
	case **bool:
		if *v != nil {
			o.boolean(**v)
			return
		}
	case **time.Time:
		if *v != nil {
			model.MarshalDateTime(**v).MarshalGQL(&o.Buffer)
			return
		}
	}
	o.WriteString("null")
}
