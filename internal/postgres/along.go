package postgres

import (
	"slices"
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
)

// Form is the form in which a compiled read gives its rows. The zero value is each
// row with its key and the columns asked for.
type Form struct {
	Along []Along // what comes along with each row
	// Keyless leaves keys out that nobody needs and that take longer to write than
	// to find: no id or cursor is asked for, and no other read starts from the rows.
	Keyless bool
}

// Along asks for the row at the other end of a to-one edge beside the row that has
// the edge: one statement where a look-up would be another, in another round trip.
type Along struct {
	As     string // its name, unique in the statement
	Ref    *catalogue.Ref
	Fields []*catalogue.Field
	Refs   []*catalogue.Ref // whose columns are asked for, those of Along not among them
	Along  []Along          // of the edge's row in turn
}

// beside is the columns of a row that comes along, from a column of the statement on.
type beside struct {
	as string
	at int
	selection
}

// formed is a selection in a form: the columns that lead to what comes along stand
// at its end, for the statement's own use.
func (s selection) formed(e *catalogue.Entity, alias string, f Form) selection {
	if f.Keyless && keyType(e) == "uuid" && !s.showsKey {
		s.exprs = slices.Clone(s.exprs)
		s.exprs[0] = "true" // it still tells that the row is there
	}
	for _, edge := range f.Along {
		s.exprs = append(s.exprs, column(alias, edge.Ref.Column))
	}
	s.links = len(f.Along)
	return s
}

// along compiles a read of rows with the rows that come along. Each is a lateral
// sub-select with a limit: it can only run as a nested loop, which keeps the order
// of the rows, and PostgreSQL remembers (Memoize) what many rows share. Where there
// is no such row, or none in scope, its columns are null, the key among them.
func (b *builder) along(sql string, s selection, f Form) (string, selection) {
	if len(f.Along) == 0 {
		return sql, s
	}
	j := &joined{builder: b}
	j.show("page", s)
	j.follow("page", s, f.Along)
	s.beside = j.rows
	return "SELECT " + strings.Join(j.names, ", ") + " FROM (" + sql + ") AS page" + cellNames(len(s.exprs)) + j.from.String(), s
}

// joined collects what comes along in one statement.
type joined struct {
	*builder
	names []string // of the select list
	from  strings.Builder
	rows  []beside
}

// show puts the columns of alias into the select list, but for the links.
func (j *joined) show(alias string, s selection) {
	for cell := range len(s.exprs) - s.links {
		j.names = append(j.names, alias+"."+cellName(cell))
	}
}

// follow joins the rows that the links of alias lead to.
func (j *joined) follow(alias string, s selection, edges []Along) {
	for i, edge := range edges {
		target, inner, outer := edge.Ref.Target, j.alias(), j.alias()
		of := j.columns(target, inner, nil, edge.Fields, edge.Refs).formed(target, inner, Form{Along: edge.Along, Keyless: true})
		link := alias + "." + cellName(len(s.exprs)-s.links+i)
		j.from.WriteString(" LEFT JOIN LATERAL (SELECT " + strings.Join(of.exprs, ", ") + " FROM " + from(target, inner) +
			" WHERE " + and(j.visible(target, inner), column(inner, target.Key)+" = "+link) + " LIMIT 1) AS " +
			outer + cellNames(len(of.exprs)) + " ON true")
		j.rows = append(j.rows, beside{as: edge.As, at: len(j.names), selection: of})
		j.show(outer, of)
		j.follow(outer, of, edge.Along)
	}
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
