package compile

import (
	"strconv"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// counts compiles a count for each parent.
func (b *builder) counts(ref *catalogue.Ref, owner *catalogue.Entity, where query.Where, limit int) string {
	outer, link := b.parents(ref, owner)
	inner := b.count(ref.Target, where, limit, link)
	return "SELECT parent.place, counted.n FROM " + outer + " CROSS JOIN LATERAL (" + inner + ") AS counted"
}

// count compiles a count as column n.
func (b *builder) count(e *catalogue.Entity, where query.Where, limit int, link func(alias string) string) string {
	alias := b.alias()
	linked := ""
	if link != nil {
		linked = link(alias)
	}
	rows := " FROM " + from(e, alias) + " WHERE " + and(b.visible(e, alias), linked, b.filter(e, alias, where))
	if limit <= 0 {
		return "SELECT count(*) AS n" + rows
	}
	return "SELECT count(*) AS n FROM (SELECT 1" + rows + " LIMIT " + strconv.Itoa(limit) + ") AS capped"
}
