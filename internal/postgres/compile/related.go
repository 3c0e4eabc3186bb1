package compile

import (
	"fmt"
	"slices"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// related compiles a filter by the rows of an edge, always as EXISTS, never as a
// list of fetched keys. Rows out of scope do not count.
func (b *builder) related(e *catalogue.Entity, alias string, r query.Related, holds bool) string {
	if b.inLink(r) {
		return b.where(r.Ref.Target, alias, ofLink(r.Ref, r.Where), holds)
	}
	target := b.alias()
	link := linked(e, alias, r.Ref, target)
	exists, inner := holds, true
	switch r.Quant {
	case query.One, query.Some:
	case query.None:
		exists = !holds
	case query.Every: // no row for which it does not hold
		exists, inner = !holds, false
	default:
		b.fail(fmt.Errorf("postgres: unknown quantifier %q", r.Quant))
	}
	match := ""
	if r.Where != nil || !inner {
		match = b.where(r.Ref.Target, target, r.Where, inner)
	}
	p := "EXISTS (SELECT 1 FROM " + from(r.Ref.Target, target) + " WHERE " +
		and(b.visible(r.Ref.Target, target), link, match) + ")"
	if !exists {
		return "NOT " + p
	}
	return p
}

// inLink reports whether a filter by a to-one edge says nothing that the edge's own
// column does not: it names keys of rows that are all in view, and a foreign key
// sees to it that they are there. Then no other table need be looked at, and an
// index on the column serves as it is.
func (b *builder) inLink(r query.Related) bool {
	return r.Quant == query.One && !r.Ref.Many && r.Where != nil &&
		(b.scope.Townships == nil || !r.Ref.Target.TownshipScoped) && namesKeys(r.Ref.Target, r.Where)
}

// namesKeys reports whether a filter does nothing but name keys.
func namesKeys(e *catalogue.Entity, w query.Where) bool {
	switch w := w.(type) {
	case query.And:
		return len(w) > 0 && !slices.ContainsFunc(w, func(term query.Where) bool { return !namesKeys(e, term) })
	case query.Compare:
		return w.Field.Column == e.Key && (w.Op == query.Eq || w.Op == query.In)
	}
	return false
}

// ofLink is a filter that names keys, asked of the column that holds them, which
// may be null.
func ofLink(ref *catalogue.Ref, w query.Where) query.Where {
	if c, ok := w.(query.Compare); ok {
		field := *c.Field
		field.Column, field.Nullable = ref.Column, true
		c.Field = &field
		return c
	}
	all := slices.Clone(w.(query.And))
	for i, term := range all {
		all[i] = ofLink(ref, term)
	}
	return all
}

// linked is the predicate that ties the rows at the end of an edge to their owner.
func linked(owner *catalogue.Entity, alias string, ref *catalogue.Ref, target string) string {
	if ref.Many {
		return column(target, ref.Column) + " = " + column(alias, owner.Key)
	}
	return column(target, ref.Target.Key) + " = " + column(alias, ref.Column)
}

// counted compiles a filter by the number of rows of an edge. Counting stops one
// above the largest number compared with: "three or more" reads four rows of an
// edge at most, however many it has.
func (b *builder) counted(e *catalogue.Entity, alias string, c query.Counted, holds bool) string {
	if !c.Ref.Many || len(c.Is) == 0 {
		b.fail(fmt.Errorf("postgres: a count of %s, compared with %d numbers", c.Ref.Name, len(c.Is)))
		return "false"
	}
	limit := int64(0)
	parts := make([]string, len(c.Is))
	for i, is := range c.Is {
		operator, ok := comparison(is.Op)
		if !ok {
			b.fail(fmt.Errorf("postgres: a count with operator %q", is.Op))
			return "false"
		}
		limit = max(limit, is.N+1)
		parts[i] = "count(*)" + operator + b.one("bigint", is.N)
	}
	p := "(SELECT " + strings.Join(parts, " AND ") + " FROM (" + b.edgeRows(e, alias, c.Ref, c.Where) + " LIMIT " + b.one("bigint", limit) + ") AS counted)"
	if !holds {
		return "NOT " + p
	}
	return p
}

// edgeRows compiles one column of ones, a row for each row of an edge that fits.
func (b *builder) edgeRows(e *catalogue.Entity, alias string, ref *catalogue.Ref, where query.Where) string {
	target := b.alias()
	return "SELECT 1 FROM " + from(ref.Target, target) + " WHERE " +
		and(b.visible(ref.Target, target), linked(e, alias, ref, target), b.filter(ref.Target, target, where))
}

// edgeCount is the number of rows of a to-many edge, as an order term.
func (b *builder) edgeCount(e *catalogue.Entity, alias string, ref *catalogue.Ref) string {
	if !ref.Many {
		b.fail(fmt.Errorf("postgres: an order by the number of %s", ref.Name))
	}
	return "(SELECT count(*) FROM (" + b.edgeRows(e, alias, ref, nil) + ") AS counted)"
}

// comparison is the SQL of an operator that compares two values.
func comparison(op query.Op) (operator string, ok bool) {
	operator, ok = map[query.Op]string{query.Eq: " = ", query.Ne: " <> ", query.Lt: " < ", query.Lte: " <= ", query.Gt: " > ", query.Gte: " >= "}[op]
	return operator, ok
}
