package request

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/filter"
	"litong3422/internal/query"
)

// mostColumns bounds the columns of a table.
const mostColumns = 200

// Table reads an operation as one table: the rows of its only list, or its groups. Which
// page it asks for does not count. What has no place in a table is a fault.
func (r *Reader) Table(ctx context.Context, op *ast.OperationDefinition) (t query.Table, err error) {
	if op.Operation != ast.Query {
		return t, fault.New(fault.Invalid, "只能导出查询的结果", "only the result of a query can be exported")
	}
	roots := collect(ctx, op.SelectionSet, "Query")
	if len(roots) != 1 || r.Catalogue.ByList(roots[0].Name) == nil {
		return t, fault.New(fault.Invalid, "导出的查询须只有一个列表，如 mediationCases", "an exported query has one list and nothing else, such as mediationCases")
	}
	field := roots[0]
	e := r.Catalogue.ByList(field.Name)
	args, err := r.Arguments(ctx, field.Field)
	if err != nil {
		return t, err
	}
	of := &List{Query: query.List{Entity: e}}
	if of.Query.Where, err = filter.Argument(args, e); err != nil {
		return t, err
	}
	if of.Query.Order, err = orderOf(args, e); err != nil {
		return t, err
	}
	if err = of.search(args); err != nil {
		return t, err
	}
	t.List = of.Query
	return t, r.tableOf(ctx, &t, collect(ctx, field.Selections, e.Name+"Connection"))
}

// tableOf reads the selection of the connection.
func (r *Reader) tableOf(ctx context.Context, t *query.Table, selected []graphql.CollectedField) (err error) {
	e := t.Entity()
	parts := 0
	for _, f := range selected {
		switch f.Name {
		case "nodes":
			parts++
			err = tableColumns(ctx, t, f.Selections, e, nil, "")
		case "edges":
			for _, g := range collect(ctx, f.Selections, e.Name+"Edge") {
				if g.Name == "node" && err == nil {
					parts++
					err = tableColumns(ctx, t, g.Selections, e, nil, "")
				}
			}
		case "groups":
			parts++
			err = r.groupColumns(ctx, t, f)
		}
		if err != nil {
			return err
		}
	}
	switch {
	case parts != 1:
		return fault.New(fault.Invalid, "须在 nodes、edges 与 groups 中选取一个：一次导出一张表", "select one of nodes, edges and groups: an export is one table")
	case len(t.Columns) == 0:
		return fault.New(fault.Invalid, "没有选取任何列", "no column is selected")
	case len(t.Columns) > mostColumns:
		return fault.New(fault.LimitExceeded, "至多%d列", "there are %d columns at most", mostColumns)
	}
	return nil
}

// tableColumns adds the columns that a selection of rows has, in its order.
func tableColumns(ctx context.Context, t *query.Table, set ast.SelectionSet, e *catalogue.Entity, path []*catalogue.Ref, before string) error {
	for _, c := range collect(ctx, set, e.Name, "Node") {
		field, ref := e.Field(c.Name), e.Ref(c.Name)
		name := before + c.Alias
		switch {
		case c.Name == "__typename":
		case field != nil:
			t.Columns = append(t.Columns, query.Column{Name: name, Header: aliasOf(c), Path: path, Field: field})
		case ref != nil && !ref.Many:
			deeper := append(path[:len(path):len(path)], ref)
			if err := tableColumns(ctx, t, c.Selections, ref.Target, deeper, name+"."); err != nil {
				return err
			}
		default:
			return fault.New(fault.Invalid, "%s 有多行，不能作为一列；请单独导出", "%s has rows of its own and is no column: export it by itself", name)
		}
	}
	return nil
}

// aliasOf returns the name that the client gives a field; "" without one.
func aliasOf(c graphql.CollectedField) string {
	if c.Alias != c.Name {
		return c.Alias
	}
	return ""
}

// groupColumns adds the columns of groups: keys and figures, in the order of the selection.
func (r *Reader) groupColumns(ctx context.Context, t *query.Table, f graphql.CollectedField) error {
	g, err := r.Groups(ctx, f, t.Entity(), t.List.Where)
	if err != nil {
		return err
	}
	t.Groups = &g.Query
	t.Groups.Limit, t.Groups.FailIfTruncated = 0, false
	for i, c := range collect(ctx, f.Selections, t.Entity().Name+"Group") {
		switch c.Name {
		case "__typename":
		case "key":
			err = keyColumns(ctx, t, g, g.members[i].key, c.Alias+".")
		case "aggregate":
			figureColumns(t, g.members[i].cells, c.Alias, aliasOf(c))
		default:
			err = fault.New(fault.Invalid, "各组的明细（%s）不能与汇总同在一张表中", "rows of groups (%s) cannot stand in one table with figures", c.Alias)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// keyColumns adds the columns of keys. What the groups are not grouped by is no column.
func keyColumns(ctx context.Context, t *query.Table, g *Groups, cells []keyCell, before string) error {
	for _, c := range cells {
		switch {
		case c.nested != nil:
			if err := keyColumns(ctx, t, g, c.nested, before+c.name+"."); err != nil {
				return err
			}
		case c.constant != "":
		case c.edges > 0:
			return fault.New(fault.Invalid, "分组依据 %s 只能选取它自己的字段", "of the key %s only its own fields can be selected", before+c.name)
		case c.record != nil:
			for _, inner := range c.record {
				if inner.field != nil {
					t.Columns = append(t.Columns, query.Column{Name: before + c.name + "." + inner.name, Key: &c.index, Field: inner.field})
				}
			}
		default:
			t.Columns = append(t.Columns, query.Column{Name: before + c.name, Key: &c.index})
		}
	}
	return nil
}

// figureColumns adds the columns of figures.
func figureColumns(t *query.Table, figures cells, before, alias string) {
	for _, c := range figures {
		if c.nested != nil {
			figureColumns(t, c.nested, before+"."+c.name, alias)
			continue
		}
		if c.constant == "" {
			t.Columns = append(t.Columns, query.Column{Name: before + "." + c.name, Header: alias, Figure: &query.FigureAt{Set: c.set, Index: c.index}})
		}
	}
}
