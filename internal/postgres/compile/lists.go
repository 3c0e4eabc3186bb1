package compile

import (
	"fmt"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// lists compiles a page for each parent.
func (b *builder) lists(ref *catalogue.Ref, owner *catalogue.Entity, q query.List, f Form) (string, selection) {
	q.Entity = ref.Target
	outer, link := b.parents(ref, owner)
	inner, s := b.list(q, link, f)
	return "SELECT parent.place, child.* FROM " + outer + " CROSS JOIN LATERAL (" + inner + ") AS child", s
}

// parents compiles the rows that a to-many edge starts from, as "parent" with a
// place counted from 1, and the predicate that ties the edge's rows to one.
func (b *builder) parents(ref *catalogue.Ref, owner *catalogue.Entity) (from string, link func(alias string) string) {
	if !ref.Many {
		b.fail(fmt.Errorf("postgres: edge %s of %s is not a list", ref.Name, owner.Name))
	}
	return "unnest(" + b.keys(owner) + ") WITH ORDINALITY AS parent(key, place)",
		func(alias string) string { return column(alias, ref.Column) + " = parent.key" }
}
