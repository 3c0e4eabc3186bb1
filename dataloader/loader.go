// Package dataloader reads a tree of rows with one SQL statement per level and
// edge, whatever the number of rows and without a timer.
//
// All rows that one statement returned form a batch, and every row knows its
// batch and its place in it. When a resolver asks for an edge of one row, the
// edge is read for all rows of the batch at once and kept, by the response path
// of the field, for the siblings that will ask next. The rows so read form a
// batch of their own, so that the next level does the same. See
// docs/adr/0003-sibling-batches-instead-of-timers.md.
//
// A model struct takes part by embedding Member and being a postgres.Row:
//
//	type MediationCase struct {
//		dataloader.Member
//		...
//	}
//
// A root resolver reads with List or ByKeys; an edge's resolver with One, Many,
// Count, Figures or Groups. The plan functions are called once per batch and
// path, so walking a selection costs nothing for the siblings.
package dataloader

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// Member is embedded in every row type; it holds the row's place in its batch.
type Member struct {
	batch *batch
	index int
}

func (m *Member) member() *Member { return m }

// Record is a row that belongs to a batch: any postgres.Row that embeds Member.
type Record interface {
	postgres.Row
	member() *Member
}

// pointer lets callers name the struct, One[model.Division], and get pointers to it.
type pointer[T any] interface {
	*T
	Record
}

// batch is the rows of one statement, and the edges read for them so far. It
// lives as long as the operation that read it.
type batch struct {
	ctx    context.Context // the operation's: a load serves all siblings, not the one that came first
	reader *postgres.Reader
	scope  auth.Scope
	entity *catalogue.Entity
	rows   []postgres.Row
	keys   []string

	mu    sync.Mutex
	edges map[string]any // response path → *edge[R]
}

// edge is what one field of all rows of a batch resolves to; done closes when it is known.
type edge[R any] struct {
	done    chan struct{}
	results []R // one per row of the batch
	err     error
}

// errNoBatch is a mistake of the program: a row made by hand has no siblings.
var errNoBatch = errors.New("dataloader: the row was not read through this package")

// load returns the row's part of the edge at path, reading it for the whole
// batch when the row is the first of its siblings to ask.
func load[R any](ctx context.Context, row Record, path string, read func(*batch) ([]R, error)) (R, error) {
	var none R
	m := row.member()
	if m.batch == nil {
		return none, errNoBatch
	}
	b := m.batch

	b.mu.Lock()
	known, found := b.edges[path]
	if !found {
		e := &edge[R]{done: make(chan struct{})}
		if b.edges == nil {
			b.edges = map[string]any{}
		}
		b.edges[path] = e
		b.mu.Unlock()
		e.read(b, read)
		known = e
	} else {
		b.mu.Unlock()
	}

	e, ok := known.(*edge[R])
	if !ok {
		return none, fmt.Errorf("dataloader: two kinds of read at path %q", path)
	}
	select {
	case <-e.done:
	case <-ctx.Done():
		return none, postgres.ReadError(ctx.Err())
	}
	if e.err != nil {
		return none, e.err
	}
	return e.results[m.index], nil
}

// read fills the edge. Siblings are woken even when read panics: the panic goes
// on up to whoever recovers, and they get an error instead of waiting for ever.
func (e *edge[R]) read(b *batch, read func(*batch) ([]R, error)) {
	e.err = errors.New("dataloader: the read of a sibling panicked")
	defer close(e.done)
	e.results, e.err = read(b)
}

// adopt makes rows the members of a new batch of the same operation.
func adopt(ctx context.Context, r *postgres.Reader, scope auth.Scope, e *catalogue.Entity, rows []postgres.Row, keys []string) {
	b := &batch{ctx: ctx, reader: r, scope: scope, entity: e, rows: rows, keys: keys}
	for i, row := range rows {
		*row.(Record).member() = Member{batch: b, index: i}
	}
}

// slab returns a source of new rows that allocates them several at a time.
func slab[T any, P pointer[T]]() func() postgres.Row {
	var chunk []T
	size := 8
	return func() postgres.Row {
		if len(chunk) == 0 {
			chunk = make([]T, size)
			size = min(size*2, 128)
		}
		row := P(&chunk[0])
		chunk = chunk[1:]
		return row
	}
}
