package query

import "litong3422/internal/catalogue"

// Table asks for all rows of a list, or for all groups, as columns.
type Table struct {
	List    List    // of its page only the limit counts, 0 for all; the columns say what is read
	Groups  *Groups // instead of rows
	Columns []Column
}

// Entity returns the entity whose rows, or groups of rows, are the table.
func (t *Table) Entity() *catalogue.Entity { return t.List.Entity }

// Column is a column of a table: a field of the rows or beyond to-one edges or, of groups, a
// key or a figure.
type Column struct {
	Name   string // by which programs know it, "village.name"
	Header string // "" for the words of the schema
	// Path leads from the table's entity, or from the entity of the key, to the field's.
	Path []*catalogue.Ref
	// Field is nil where the row at the end of the path is named in one word.
	Field *catalogue.Field
	// Key and Figure say which part of a group the column is; both are nil for rows.
	Key    *int
	Figure *FigureAt
}
