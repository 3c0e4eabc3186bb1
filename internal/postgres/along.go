package postgres

import (
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
)

// Along asks for the row at the other end of a to-one edge beside the row that has
// the edge: one statement where a look-up would be another, in another round trip.
type Along struct {
	As     string // its name, unique in the statement
	Ref    *catalogue.Ref
	Fields []*catalogue.Field
	Refs   []*catalogue.Ref
	Along  []Along // of the edges' rows in turn
}

// beside is the columns of a row that comes along, from a column of the statement on.
type beside struct {
	as string
	at int
	selection
}

// along compiles a read of rows with the rows that come along. Each is a lateral
// sub-select with a limit: it can only run as a nested loop, which keeps the order
// of the rows, and PostgreSQL remembers (Memoize) what many rows share. Where there
// is no such row, or none in scope, its columns are null, the key among them.
func (b *builder) along(sql string, s selection, edges []Along) (string, selection) {
	if len(edges) == 0 {
		return sql, s
	}
	j := &joined{builder: b, names: []string{"page.*"}, width: len(s.exprs)}
	for _, edge := range edges {
		j.add("page", s, edge)
	}
	s.beside = j.rows
	return "SELECT " + strings.Join(j.names, ", ") + " FROM (" + sql + ") AS page" + cellNames(len(s.exprs)) + j.from.String(), s
}

// joined collects what comes along in one statement.
type joined struct {
	*builder
	names []string // of the select list
	from  strings.Builder
	rows  []beside
	width int // columns so far
}

// add joins the row of an edge to the rows of alias, whose columns are s.
func (j *joined) add(alias string, s selection, edge Along) {
	target, inner, outer := edge.Ref.Target, j.alias(), j.alias()
	of := j.columns(target, inner, nil, edge.Fields, edge.Refs)
	link := alias + "." + cellName(s.cellOf(edge.Ref.Column)) + "::" + keyType(target)
	j.from.WriteString(" LEFT JOIN LATERAL (SELECT " + strings.Join(of.exprs, ", ") + " FROM " + from(target, inner) +
		" WHERE " + and(j.visible(target, inner), column(inner, target.Key)+" = "+link) + " LIMIT 1) AS " +
		outer + cellNames(len(of.exprs)) + " ON true")
	j.names = append(j.names, outer+".*")
	j.rows = append(j.rows, beside{as: edge.As, at: j.width, selection: of})
	j.width += len(of.exprs)
	for _, next := range edge.Along {
		j.add(outer, of, next)
	}
}

// cellOf is where a column stands in the select list. An edge's own column always
// does: it is selected with the edge.
func (s selection) cellOf(column string) int {
	if column == s.key {
		return 0
	}
	for i, name := range s.columns {
		if name == column {
			return 1 + s.cursor + i
		}
	}
	return len(s.exprs) // no such name: PostgreSQL refuses the statement
}

func cellName(cell int) string { return "c" + strconv.Itoa(cell) }

// cellNames names the columns of a sub-select, which would else have none or the
// same twice.
func cellNames(n int) string {
	names := make([]string, n)
	for i := range names {
		names[i] = cellName(i)
	}
	return "(" + strings.Join(names, ", ") + ")"
}
