package postgres

import (
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// Groups puts a group-by into the round. The returned function gives the groups,
// as Reader.Groups does, once the round has run.
func (d *Round) Groups(scope auth.Scope, q query.Groups) (func() ([]Group, error), error) {
	statement, err := compile.Groups(scope, q)
	if err != nil {
		return nil, err
	}
	rows := &Rows{}
	d.Add(statement, nil, rows)
	return func() ([]Group, error) {
		groups := make([]Group, rows.Len())
		for i := range groups {
			groups[i] = cut(q, rows.texts(i))
		}
		return groups, CheckTruncation(q, len(groups))
	}, nil
}

// Aggregate puts figures over a set into the round. The returned function gives
// the figures, as Reader.Aggregate does, once the round has run.
func (d *Round) Aggregate(scope auth.Scope, e *catalogue.Entity, where query.Where, figures []query.Figures) (func() ([][]*string, error), error) {
	statement, err := compile.Aggregate(scope, e, where, figures)
	if err != nil {
		return nil, err
	}
	rows := &Rows{}
	d.Add(statement, nil, rows)
	return func() ([][]*string, error) { return shape(figures, rows.texts(0)), nil }, nil
}

// texts copies a row of text columns.
func (r *Rows) texts(row int) []*string {
	cells, values := make([]string, r.width), make([]*string, r.width)
	for i := range values {
		if raw := r.Raw(row, i); raw != nil {
			cells[i] = string(raw)
			values[i] = &cells[i]
		}
	}
	return values
}
