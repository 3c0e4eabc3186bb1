package compile

import (
	"strconv"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/query"
)

// Table compiles a read of the rows of a list, without their cursors and in its order: all
// of them, unless its page has a limit.
func Table(scope auth.Scope, q query.List, f Form) (*Statement, error) {
	b := newBuilder(scope)
	e, alias := q.Entity, b.alias()
	terms := b.terms(e, alias, q.Order)
	s := b.columns(e, alias, nil, q.Fields, q.Refs).formed(e, alias, f)
	limit := ""
	if q.Page.Limit > 0 {
		limit = " LIMIT " + strconv.Itoa(q.Page.Limit)
	}
	sql, s := b.inline("SELECT "+strings.Join(s.exprs, ", ")+" FROM "+from(e, alias)+
		" WHERE "+and(b.visible(e, alias), b.filter(e, alias, q.Where))+orderBy(terms)+limit, s, f)
	return b.statement(sql, s, 0)
}
