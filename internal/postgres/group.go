package postgres

import (
	"cmp"
	"context"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// Group is one group: its keys, aligned with the query's By (nil: null; buckets
// by their first day), and its figures, aligned with the query's Figures.
type Group struct {
	Keys    []*string
	Figures [][]*string
}

// Groups groups the rows of an entity, in one statement.
func (r *Reader) Groups(ctx context.Context, scope auth.Scope, q query.Groups) (_ []Group, err error) {
	defer addContext(&err, "grouping %s", q.Entity.Name)
	s, err := compile.Groups(scope, q)
	if err != nil {
		return nil, err
	}
	rows, err := r.query(ctx, s, s.Args(nil))
	if err != nil {
		return nil, err
	}
	groups, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (Group, error) {
		values, err := texts(row)
		return cut(q, values), err
	})
	if err != nil {
		return nil, ReadError(err)
	}
	return groups, CheckTruncation(q, len(groups))
}

// CheckTruncation refuses to show a part of the groups as if it were all of them.
func CheckTruncation(q query.Groups, found int) error {
	if !q.FailIfTruncated || found <= q.Limit {
		return nil
	}
	return fault.New(fault.LimitExceeded, "超过%d组；请缩小范围，或用 first 取按次序的前若干组",
		"there are more than %d groups; narrow the question, or take the first of them in the order with first", q.Limit)
}

// GroupsPer groups the rows of a to-many edge for each parent, in one statement;
// the limit is per parent.
func (r *Reader) GroupsPer(ctx context.Context, scope auth.Scope, ref *catalogue.Ref, owner *catalogue.Entity, parents []string, q query.Groups) (_ [][]Group, err error) {
	defer addContext(&err, "grouping %s.%s", owner.Name, ref.Name)
	out := make([][]Group, len(parents))
	if len(parents) == 0 {
		return out, nil
	}
	s, err := compile.GroupsPer(scope, ref, owner, q, compile.PlaceText)
	if err != nil {
		return out, err
	}
	err = r.perParent(ctx, s, parents,
		func(place int64, values []*string) { out[place-1] = append(out[place-1], cut(q, values)) })
	for _, groups := range out {
		err = cmp.Or(err, CheckTruncation(q, len(groups)))
	}
	return out, err
}

func cut(q query.Groups, values []*string) Group {
	n := len(q.By)
	return Group{Keys: values[:n:n], Figures: shape(q.Figures, values[n:])}
}
