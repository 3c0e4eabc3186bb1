package postgres

import (
	"context"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// GroupNodes reads the first rows of each group that q gave, in one statement;
// the result is aligned with the groups.
func (r *Reader) GroupNodes(ctx context.Context, scope auth.Scope, q query.Groups, groups []Group, nodes query.GroupNodes, newRow func() Row) (_ [][]Row, err error) {
	defer addContext(&err, "reading rows of groups of %s", q.Entity.Name)
	if len(groups) == 0 {
		return [][]Row{}, nil
	}
	keys := make([][]*string, len(groups))
	for i, g := range groups {
		keys[i] = g.Keys
	}
	s, err := compile.GroupNodes(scope, q, keys, nodes)
	if err != nil {
		return nil, err
	}
	return r.groupNodes(ctx, s, s.Args(nil), len(groups), newRow)
}

// GroupNodesPer is GroupNodes for the groups of a to-many edge of each parent, in
// one statement for all; the result is aligned with the groups of all parents in a row.
func (r *Reader) GroupNodesPer(ctx context.Context, scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, parents []string, q query.Groups, perParent [][]Group, nodes query.GroupNodes, newRow func() Row) (_ [][]Row, err error) {
	defer addContext(&err, "reading rows of groups of %s.%s", owner.Name, ref.Name)
	if len(parents) == 0 {
		return nil, nil
	}
	var keys [][]*string
	var places []int64
	for i, groups := range perParent {
		for _, g := range groups {
			keys, places = append(keys, g.Keys), append(places, int64(i+1))
		}
	}
	if len(keys) == 0 {
		return [][]Row{}, nil
	}
	s, err := compile.GroupNodesPer(scope, ref, owner, q, keys, places, nodes)
	if err != nil {
		return nil, err
	}
	args, err := s.ArgsOfKeys(parents)
	if err != nil {
		return nil, err
	}
	return r.groupNodes(ctx, s, args, len(keys), newRow)
}

// groupNodes reads the rows of n groups.
func (r *Reader) groupNodes(ctx context.Context, s *compile.Statement, args []any, n int, newRow func() Row) ([][]Row, error) {
	out := make([][]Row, n)
	rows, err := r.query(ctx, s, args)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	scan := scanner{Statement: s, newRow: newRow}
	var place int64
	for rows.Next() {
		found, err := scan.row(rows, &place)
		if err != nil {
			return nil, err
		}
		out[place-1] = append(out[place-1], found.row)
	}
	return out, ReadError(rows.Err())
}
