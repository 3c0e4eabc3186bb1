package compile

import (
	"slices"
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
)

// Form is the form in which a compiled read gives its rows. The zero value is each
// row with its key and the columns asked for.
type Form struct {
	Inline []Inline // to-one rows that the statement reads with each row
	// Keyless leaves the rows' keys out. It is for reads that ask for no id and no
	// cursor, and whose rows no other read starts from: writing keys takes longer
	// than finding rows.
	Keyless bool
}

// Inline asks for the row at the other end of a to-one edge in the statement that
// reads the row with the edge. A look-up would be a second statement and a second
// round trip.
type Inline struct {
	As     string // its name, unique in the statement
	Ref    *catalogue.Ref
	Fields []*catalogue.Field
	Refs   []*catalogue.Ref // edges whose columns are read; those of Inline are not repeated here
	Inline []Inline         // edges of the inlined row in turn
}

// inlineCells are the columns of an inlined row, from a column of the statement on.
type inlineCells struct {
	as string
	at int
	selection
}

// formed returns the selection in a form. The columns that lead to inlined rows
// stand at its end, for the statement's own use.
func (s selection) formed(e *catalogue.Entity, alias string, f Form) selection {
	if f.Keyless && KeyType(e) == "uuid" && !s.showsKey {
		s.exprs = slices.Clone(s.exprs)
		s.exprs[0] = "true" // not null: the row is there
	}
	for _, edge := range f.Inline {
		s.exprs = append(s.exprs, column(alias, edge.Ref.Column))
	}
	s.links = len(f.Inline)
	return s
}

// inline compiles a read of rows with their inlined rows. Each inlined row is a
// lateral sub-select with a limit. It can only run as a nested loop, which keeps the
// order of the rows, and PostgreSQL remembers (Memoize) rows that many rows share.
// Where there is no such row, or none in scope, its columns are null, its key too.
func (b *builder) inline(sql string, s selection, f Form) (string, selection) {
	if len(f.Inline) == 0 {
		return sql, s
	}
	j := &inliner{builder: b}
	j.show("page", s)
	j.join("page", s, f.Inline)
	s.inlined = j.rows
	return "SELECT " + strings.Join(j.names, ", ") + " FROM (" + sql + ") AS page" + cellNames(len(s.exprs)) + j.from.String(), s
}

// inliner collects the inlined rows of one statement.
type inliner struct {
	*builder
	names []string // of the select list
	from  strings.Builder
	rows  []inlineCells
}

// show adds the columns of alias to the select list, except the links.
func (j *inliner) show(alias string, s selection) {
	for cell := range len(s.exprs) - s.links {
		j.names = append(j.names, alias+"."+cellName(cell))
	}
}

// join joins the rows that the links of alias lead to.
func (j *inliner) join(alias string, s selection, edges []Inline) {
	for i, edge := range edges {
		target, inner, outer := edge.Ref.Target, j.alias(), j.alias()
		of := j.columns(target, inner, nil, edge.Fields, edge.Refs).formed(target, inner, Form{Inline: edge.Inline, Keyless: true})
		link := alias + "." + cellName(len(s.exprs)-s.links+i)
		j.from.WriteString(" LEFT JOIN LATERAL (SELECT " + strings.Join(of.exprs, ", ") + " FROM " + from(target, inner) +
			" WHERE " + and(j.visible(target, inner), column(inner, target.Key)+" = "+link) + " LIMIT 1) AS " +
			outer + cellNames(len(of.exprs)) + " ON true")
		j.rows = append(j.rows, inlineCells{as: edge.As, at: len(j.names), selection: of})
		j.show(outer, of)
		j.join(outer, of, edge.Inline)
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
