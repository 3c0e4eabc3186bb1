package postgres

import (
	"context"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// Count counts the rows that fit; with a limit above 0 it stops there, which is
// what makes counting a large table cheap.
func (r *Reader) Count(ctx context.Context, scope auth.Scope, e *catalogue.Entity, where query.Where, limit int) (_ int64, err error) {
	defer addContext(&err, "counting %s", e.Name)
	s, err := compile.Count(scope, e, where, limit)
	if err != nil {
		return 0, err
	}
	rows, err := r.query(ctx, s, s.Args(nil))
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	var n int64
	for rows.Next() {
		if err := rows.Scan(&n); err != nil {
			return 0, ReadError(err)
		}
	}
	return n, ReadError(rows.Err())
}

// Counts counts the rows of a to-many edge for each parent, in one statement.
func (r *Reader) Counts(ctx context.Context, scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, parents []string, where query.Where, limit int) (_ []int64, err error) {
	defer addContext(&err, "counting %s.%s", owner.Name, ref.Name)
	counts := make([]int64, len(parents))
	if len(parents) == 0 {
		return counts, nil
	}
	s, err := compile.Counts(scope, ref, owner, where, limit)
	if err != nil {
		return nil, err
	}
	rows, err := r.queryKeys(ctx, s, parents)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var place, n int64
	for rows.Next() {
		if err := rows.Scan(&place, &n); err != nil {
			return nil, ReadError(err)
		}
		counts[place-1] = n
	}
	return counts, ReadError(rows.Err())
}
