package dataloader

import (
	"context"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// Page is one page of rows.
type Page[P any] struct {
	Rows        []P
	Keys        []string
	Cursors     [][]*string // per row: a value per order term and the key last; nil where the query said SkipCursors
	HasNext     bool
	HasPrevious bool
}

// Selection is what is read of an entity: fields, and the columns of to-one edges.
type Selection struct {
	Fields []*catalogue.Field
	Refs   []*catalogue.Ref
}

// List reads one page of rows, in the order of the query. The rows form a batch.
func List[T any, P pointer[T]](ctx context.Context, r *postgres.Reader, scope auth.Scope, q query.List) (Page[P], error) {
	page, err := r.List(ctx, scope, q, slab[T, P]())
	if err != nil {
		return Page[P]{}, fault.Reading("reading a list", q.Entity.Name, err)
	}
	adopt(ctx, r, scope, q.Entity, page.Rows, page.Keys)
	return typed[P](page), nil
}

// ByKeys reads rows by key. The result is aligned with keys. It is nil for a key without
// a row, or whose row lies outside the scope. Equal keys share one row. The rows form a
// batch.
func ByKeys[T any, P pointer[T]](ctx context.Context, r *postgres.Reader, scope auth.Scope, e *catalogue.Entity, keys []string, s Selection) ([]P, error) {
	rows, err := r.ByKeys(ctx, scope, e, keys, s.Fields, s.Refs, slab[T, P]())
	if err != nil {
		return nil, fault.Reading("reading rows", e.Name, err)
	}
	found := make([]postgres.Row, 0, len(rows))
	foundKeys := make([]string, 0, len(rows))
	seen := make(map[postgres.Row]bool, len(rows))
	out := make([]P, len(rows))
	for i, row := range rows {
		if row == nil {
			continue
		}
		out[i] = row.(P)
		if !seen[row] {
			seen[row] = true
			found, foundKeys = append(found, row), append(foundKeys, keys[i])
		}
	}
	adopt(ctx, r, scope, e, found, foundKeys)
	return out, nil
}

// One reads a to-one edge of row. The result is nil if the column is null, or if its row
// does not exist or lies outside the scope. The column must have been selected with the
// row (query.List.Refs, Selection.Refs).
func One[T any, P pointer[T]](ctx context.Context, row Record, path string, ref *catalogue.Ref, plan func() (Selection, error)) (P, error) {
	return load(ctx, row, path, func(b *batch) ([]P, error) {
		s, err := plan()
		if err != nil {
			return nil, err
		}
		var keys []string
		at := map[string]int{}             // key → index in keys
		places := make([]int, len(b.rows)) // row → index in keys, or -1
		for i, sibling := range b.rows {
			key, ok, err := postgres.ColumnText(sibling, ref.Column)
			if err != nil {
				return nil, err
			}
			if !ok {
				places[i] = -1
				continue
			}
			n, known := at[key]
			if !known {
				n = len(keys)
				at[key] = n
				keys = append(keys, key)
			}
			places[i] = n
		}
		targets, err := ByKeys[T, P](b.ctx, b.reader, b.scope, ref.Target, keys, s)
		if err != nil {
			return nil, err
		}
		out := make([]P, len(b.rows))
		for i, n := range places {
			if n >= 0 {
				out[i] = targets[n]
			}
		}
		return out, nil
	})
}

// Many reads one page of a to-many edge of row, in the order of the query. A row without
// children has an empty page. All children of all siblings form one batch.
func Many[T any, P pointer[T]](ctx context.Context, row Record, path string, ref *catalogue.Ref, plan func() (query.List, error)) (Page[P], error) {
	return load(ctx, row, path, func(b *batch) ([]Page[P], error) {
		q, err := plan()
		if err != nil {
			return nil, err
		}
		pages, err := b.reader.Lists(b.ctx, b.scope, ref, b.entity, b.keys, q, slab[T, P]())
		if err != nil {
			return nil, fault.Reading("reading lists", ref.Target.Name, err)
		}
		var rows []postgres.Row
		var keys []string
		out := make([]Page[P], len(pages))
		for i, page := range pages {
			rows, keys = append(rows, page.Rows...), append(keys, page.Keys...)
			out[i] = typed[P](page)
		}
		adopt(b.ctx, b.reader, b.scope, ref.Target, rows, keys)
		return out, nil
	})
}

// CountPlan says what is counted: the rows of an edge that fit Where, up to Limit unless
// that is 0.
type CountPlan struct {
	Where query.Where
	Limit int
}

// Count returns the number of rows of a to-many edge of row.
func Count(ctx context.Context, row Record, path string, ref *catalogue.Ref, plan func() (CountPlan, error)) (int64, error) {
	return load(ctx, row, path, func(b *batch) ([]int64, error) {
		p, err := plan()
		if err != nil {
			return nil, err
		}
		counts, err := b.reader.Counts(b.ctx, b.scope, ref, b.entity, b.keys, p.Where, p.Limit)
		return counts, fault.Reading("counting rows", ref.Target.Name, err)
	})
}

// FiguresPlan says which aggregates are computed over the rows of an edge that fit Where.
type FiguresPlan struct {
	Where   query.Where
	Figures []query.Figures
}

// Figures computes aggregates over a to-many edge of row. The result is aligned with the
// plan's figures and their aggregates; nil is the aggregate of no value.
func Figures(ctx context.Context, row Record, path string, ref *catalogue.Ref, plan func() (FiguresPlan, error)) ([][]*string, error) {
	return load(ctx, row, path, func(b *batch) ([][][]*string, error) {
		p, err := plan()
		if err != nil {
			return nil, err
		}
		figures, err := b.reader.AggregatesPer(b.ctx, b.scope, ref, b.entity, b.keys, p.Where, p.Figures)
		return figures, fault.Reading("computing aggregates", ref.Target.Name, err)
	})
}

// Groups groups the rows of a to-many edge of row, in the order of the query. Its limit
// holds for each row. If one sibling has more groups and the query fails if truncated,
// all siblings get a fault of kind LimitExceeded.
func Groups(ctx context.Context, row Record, path string, ref *catalogue.Ref, plan func() (query.Groups, error)) ([]postgres.Group, error) {
	return load(ctx, row, path, func(b *batch) ([][]postgres.Group, error) {
		q, err := plan()
		if err != nil {
			return nil, err
		}
		groups, err := b.reader.GroupsPer(b.ctx, b.scope, ref, b.entity, b.keys, q)
		return groups, fault.Reading("grouping rows", ref.Target.Name, err)
	})
}

// Level holds the rows that a read serves, and what it reads with.
type Level struct {
	Reader *postgres.Reader
	Scope  auth.Scope
	Owner  *catalogue.Entity
	Ref    *catalogue.Ref
	Keys   []string
}

// GroupsWith groups as Groups does, and then reads the rows that the groups show. then is
// called once for the groups of all siblings; its result is aligned with the siblings.
func GroupsWith[S any](ctx context.Context, row Record, path string, ref *catalogue.Ref, plan func() (query.Groups, error),
	then func(context.Context, Level, [][]postgres.Group) ([]S, error)) ([]postgres.Group, S, error) {
	type result struct {
		groups []postgres.Group
		shown  S
	}
	mine, err := load(ctx, row, path, func(b *batch) ([]result, error) {
		q, err := plan()
		if err != nil {
			return nil, err
		}
		perRow, err := b.reader.GroupsPer(b.ctx, b.scope, ref, b.entity, b.keys, q)
		if err != nil {
			return nil, fault.Reading("grouping rows", ref.Target.Name, err)
		}
		shown, err := then(b.ctx, Level{Reader: b.reader, Scope: b.scope, Owner: b.entity, Ref: ref, Keys: b.keys}, perRow)
		if err != nil {
			return nil, fault.Reading("reading rows of groups", ref.Target.Name, err)
		}
		out := make([]result, len(perRow))
		for i, groups := range perRow {
			out[i] = result{groups, shown[i]}
		}
		return out, nil
	})
	return mine.groups, mine.shown, err
}

// typed returns the reader's page with rows of the row type.
func typed[P any](page postgres.Page) Page[P] {
	rows := make([]P, len(page.Rows))
	for i, row := range page.Rows {
		rows[i] = row.(P)
	}
	return Page[P]{Rows: rows, Keys: page.Keys, Cursors: page.Cursors, HasNext: page.HasNext, HasPrevious: page.HasPrevious}
}

// History reads the changes of row, newest first.
func History(ctx context.Context, row Record, path string, page postgres.HistoryPage) ([]postgres.RecordChange, error) {
	return load(ctx, row, path, func(b *batch) ([][]postgres.RecordChange, error) {
		changes, err := b.reader.History(b.ctx, b.scope, b.entity, b.keys, page)
		return changes, fault.Reading("reading the history", b.entity.Name, err)
	})
}
