package postgres

import (
	"context"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// Lists reads one page of a to-many edge for each parent, in one statement: a
// lateral sub-select with a limit per parent reads as many rows as it returns,
// where numbering all children would read them all. The result is aligned with
// parents; a parent without rows has an empty page.
func (r *Reader) Lists(ctx context.Context, scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, parents []string, q query.List, newRow func() Row) (_ []Page, err error) {
	defer addContext(&err, "reading pages of %s.%s", owner.Name, ref.Name)
	pages := make([]Page, len(parents))
	if len(parents) == 0 {
		return pages, nil
	}
	s, err := compile.Lists(scope, ref, owner, q, compile.Form{})
	if err != nil {
		return nil, err
	}
	rows, err := r.queryKeys(ctx, s, parents)
	if err != nil {
		return nil, err
	}
	defer rows.Close()

	// No outer ORDER BY: a lateral sub-select with a limit can only run as a nested
	// loop, which keeps each parent's rows in their order.
	scan := scanner{Statement: s, cursors: !q.Page.SkipCursors, newRow: newRow}
	pagers := make([]pager, len(parents))
	for i := range pagers {
		pagers[i].of = q.Page
	}
	var place int64
	for rows.Next() {
		found, err := scan.row(rows, &place)
		if err != nil {
			return nil, err
		}
		pagers[place-1].add(found)
	}
	if err := rows.Err(); err != nil {
		return nil, ReadError(err)
	}
	for i := range pagers {
		pages[i] = pagers[i].finish()
	}
	return pages, nil
}
