package request

import (
	"slices"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/query"
)

// TableQuery returns the operation that lists an entity with columns of its own, so that
// a client that may not read one of them is refused as by the API. Its variables are $where,
// $orderBy and $search.
func TableQuery(e *catalogue.Entity, columns []query.Column) string {
	var b strings.Builder
	variables, arguments := "$where: "+e.Name+"Where, $orderBy: ["+e.Name+"Order!]", "where: $where, orderBy: $orderBy"
	if len(e.Searched()) > 0 {
		variables, arguments = variables+", $search: String", arguments+", search: $search"
	}
	b.WriteString("query Export(" + variables + ") { " + e.List + "(" + arguments + ") { nodes {")
	for _, c := range columns {
		if c.Field == nil {
			last := c.Path[len(c.Path)-1]
			b.WriteString(" " + c.Name + " { " + last.Target.Fields[0].Name + " }")
			continue
		}
		b.WriteString(" " + c.Name)
	}
	b.WriteString(" } } }")
	return b.String()
}

// TableColumns returns the columns of an entity by the names of its fields and to-one edges.
// Without names they are all that a row is stored in.
func TableColumns(e *catalogue.Entity, names []string) (columns []query.Column, err error) {
	if len(names) > mostColumns {
		return nil, fault.New(fault.LimitExceeded, "至多%d列", "there are %d columns at most", mostColumns)
	}
	if len(names) == 0 {
		for _, m := range e.Columns() {
			names = append(names, m.Name())
		}
	}
	for i, name := range names {
		field, ref := e.Field(name), e.Ref(name)
		switch {
		case slices.Contains(names[:i], name):
			return nil, fault.InvalidArgument("columns", "%s 重复", "%s is repeated", name)
		case field != nil:
			columns = append(columns, query.Column{Name: name, Field: field})
		case ref != nil && !ref.Many:
			columns = append(columns, query.Column{Name: name, Path: []*catalogue.Ref{ref}})
		default:
			return nil, fault.InvalidArgument("columns", "没有字段 %s", "there is no field %s", nameOrNot(name))
		}
	}
	return columns, nil
}
