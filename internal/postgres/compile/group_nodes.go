package compile

import (
	"strconv"
	"strings"

	"litong3422/internal/query"
)

// groupsAt are groups, and where they were found: at the root, or below parents.
type groupsAt struct {
	groups  [][]*string // keys of each
	tables  string      // of the parents
	link    func(alias string) string
	parents []int64 // place of each group's parent
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
