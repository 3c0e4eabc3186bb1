package postgres

import (
	"context"
	"strconv"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// GroupNodes reads the first rows of each group that q gave, in one statement;
// the result is aligned with the groups.
func (r *Reader) GroupNodes(ctx context.Context, scope auth.Scope, q query.Groups, groups []Group, nodes query.GroupNodes, newRow func() Row) ([][]Row, error) {
	if len(groups) == 0 {
		return [][]Row{}, nil
	}
	keys := make([][]*string, len(groups))
	for i, g := range groups {
		keys[i] = g.Keys
	}
	s, err := CompileGroupNodes(scope, q, keys, nodes)
	if err != nil {
		return nil, err
	}
	return r.groupNodes(ctx, s, s.Args(nil), len(groups), newRow)
}

// GroupNodesPer is GroupNodes for the groups of a to-many edge of each parent, in
// one statement for all; the result is aligned with the groups of all parents in a row.
func (r *Reader) GroupNodesPer(ctx context.Context, scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, parents []string, q query.Groups, perParent [][]Group, nodes query.GroupNodes, newRow func() Row) ([][]Row, error) {
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
	s, err := CompileGroupNodesPer(scope, ref, owner, q, keys, places, nodes)
	if err != nil {
		return nil, err
	}
	args, err := s.ArgsOfKeys(parents)
	if err != nil {
		return nil, err
	}
	return r.groupNodes(ctx, s, args, len(keys), newRow)
}

// groupsAt are groups, and where they were found: at the root, or below parents.
type groupsAt struct {
	groups  [][]*string // keys of each
	tables  string      // of the parents
	link    func(alias string) string
	parents []int64 // place of each group's parent
}

// groupNodes reads the rows of n groups.
func (r *Reader) groupNodes(ctx context.Context, s *Statement, args []any, n int, newRow func() Row) ([][]Row, error) {
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

// groupNodes compiles the rows of groups: all rows are numbered within their
// groups in one scan, and joined with the groups wanted. A lateral read per group,
// as lists have it, would scan once a group: keys are seldom indexed.
func (b *builder) groupNodes(q query.Groups, at groupsAt, nodes query.GroupNodes) (string, selection) {
	e, alias := q.Entity, b.alias()
	tables, linked := from(e, alias), ""
	joined := map[string]string{}
	var exprs, partition, found, wanted, arrays, names []string
	if at.link != nil {
		linked = at.link(alias)
		partition, exprs = append(partition, "parent.place"), append(exprs, "parent.place AS parent")
	}
	for i, key := range q.By {
		var expr string
		expr, tables = b.groupKey(e, alias, key, tables, joined)
		name := "k" + strconv.Itoa(i)
		partition, exprs = append(partition, expr), append(exprs, expr+" AS "+name)
		found, wanted = append(found, printed("ranked."+name, groupKind(e, key))), append(wanted, "wanted."+name)
		values := make([]*string, len(at.groups))
		for g := range at.groups {
			values[g] = at.groups[g][i]
		}
		arrays, names = append(arrays, b.bind(values)+"::text[]"), append(names, name)
	}
	if at.link != nil {
		tables = at.tables + " CROSS JOIN " + tables
		found, wanted = append(found, "ranked.parent::text"), append(wanted, "wanted.parent::text")
		arrays, names = append(arrays, b.bind(at.parents)+"::bigint[]"), append(names, "parent")
	}

	s := b.columns(e, alias, nil, nodes.Fields, nil)
	columns := make([]string, len(s.exprs))
	for i, expr := range s.exprs {
		name := "c" + strconv.Itoa(i)
		exprs, columns[i] = append(exprs, expr+" AS "+name), "ranked."+name
	}
	numbered := "SELECT " + strings.Join(exprs, ", ") +
		", row_number() OVER (PARTITION BY " + strings.Join(partition, ", ") + orderBy(b.terms(e, alias, nodes.Order)) + ") AS number FROM " + tables +
		" WHERE " + and(b.visible(e, alias), linked, b.filter(e, alias, q.Where))
	// Arrays compare null as equal to null, and hash.
	return "SELECT wanted.place, " + strings.Join(columns, ", ") + " FROM (" + numbered + ") AS ranked JOIN unnest(" + strings.Join(arrays, ", ") +
		") WITH ORDINALITY AS wanted(" + strings.Join(names, ", ") + ", place) ON ARRAY[" + strings.Join(found, ", ") + "] = ARRAY[" + strings.Join(wanted, ", ") +
		"] WHERE ranked.number <= " + strconv.Itoa(nodes.Limit) + " ORDER BY wanted.place, ranked.number", s
}
