package compile

import (
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/query"
)

// maxLimit bounds a page; the edge's own limit is lower.
const maxLimit = 1000

// list compiles a page; link, if any, ties the rows of an alias to a parent.
func (b *builder) list(q query.List, link func(alias string) string, f Form) (string, selection) {
	if q.Page.Limit < 1 || q.Page.Limit > maxLimit {
		b.fail(fault.New(fault.Invalid, "每页条数须在1到%d之间", "the page size must lie between 1 and %d", maxLimit))
	}
	e, alias := q.Entity, b.alias()
	terms := b.terms(e, alias, q.Order)
	cursorTerms := terms
	if q.Page.SkipCursors {
		cursorTerms = nil
	}
	if q.Page.Backward {
		terms = reversed(terms)
	}
	linked := ""
	if link != nil {
		linked = link(alias)
	}
	s := b.columns(e, alias, cursorTerms, q.Fields, q.Refs).formed(e, alias, f)
	// One row more than asked shows whether there are more. The limit is a literal:
	// of a parameter's value the planner knows nothing, and guesses badly.
	limit := q.Page.Limit + 1
	if q.Page.SkipHasNext {
		limit--
	}
	return b.inline("SELECT "+strings.Join(s.exprs, ", ")+" FROM "+from(e, alias)+
		" WHERE "+and(b.visible(e, alias), linked, b.filter(e, alias, q.Where), b.after(terms, q.Page.Keyset))+
		orderBy(terms)+" LIMIT "+strconv.Itoa(limit), s, f)
}

// byKeys compiles a read of the rows with those keys, in any order.
func (b *builder) byKeys(e *catalogue.Entity, fields []*catalogue.Field, refs []*catalogue.Ref, f Form) (string, selection) {
	alias := b.alias()
	s := b.columns(e, alias, nil, fields, refs).formed(e, alias, f)
	return b.inline("SELECT "+strings.Join(s.exprs, ", ")+" FROM "+from(e, alias)+" WHERE "+
		and(b.visible(e, alias), column(alias, e.Key)+" = ANY("+b.keys(e)+")"), s, f)
}

// byKey compiles a read of the row with a key that is given at each run.
func (b *builder) byKey(e *catalogue.Entity, fields []*catalogue.Field, refs []*catalogue.Ref, f Form) (string, selection) {
	alias := b.alias()
	s := b.columns(e, alias, nil, fields, refs).formed(e, alias, f)
	return b.inline("SELECT "+strings.Join(s.exprs, ", ")+" FROM "+from(e, alias)+" WHERE "+
		and(b.visible(e, alias), column(alias, e.Key)+" = "+b.key(e)), s, f)
}

// canonical is the key as PostgreSQL prints it.
func canonical(e *catalogue.Entity, key string) string {
	if KeyType(e) == "uuid" {
		return strings.ToLower(key)
	}
	return key
}
