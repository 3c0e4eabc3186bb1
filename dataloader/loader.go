// Package dataloader reads a tree of rows with one SQL statement per level and
// edge, whatever the number of rows and without a timer.
//
// With the default executor, lists and rows of entities do not pass through this
// package: graph/exec/batch reads them by plans of its own. This package serves what
// gqlgen's executor runs: the entities that indicators, node and nodes lead to, the
// payloads of mutations, entities of operations that the batch executor leaves or
// discards, and every read with --executor=generated. It also computes groups with
// their rows and distinct values of edges for the batch executor (OfKeys).
//
// All rows that one statement returned form a batch, and every row knows its batch and
// its place in it. When a resolver requests an edge of one row, the edge is read for all
// rows of the batch at once. The results are held by the response path of the field, for
// the siblings that request it next. The rows so read form a batch of their own. See
// docs/adr/0003-sibling-batches-instead-of-timers.md.
//
// All functions are safe for concurrent use. Siblings that request the same edge at the
// same time wait for one read. A caller stops waiting when its own context ends, with a
// fault of kind Timeout; the read goes on for the others. Errors that are no faults name
// the entity (fault.ReadError).
//
// A model struct takes part by embedding Member and being a postgres.Row:
//
//	type MediationCase struct {
//		dataloader.Member
//		...
//	}
//
// A root resolver reads with List or ByKeys; an edge's resolver with One, Many, Count,
// Figures or Groups. path is the response path of the field without indices: it must be
// the same for all siblings and differ between fields. plan is called once per batch and
// path, so that a selection is walked once for all siblings.
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

// batch holds the rows of one statement, and the edges read for them so far. It lives as
// long as the operation that read it.
type batch struct {
	// ctx is the operation's. A read serves all siblings, so it must not end with the
	// context of the field that came first; therefore the batch holds it.
	ctx    context.Context
	reader *postgres.Reader
	scope  auth.Scope
	entity *catalogue.Entity
	rows   []postgres.Row
	keys   []string

	mu    sync.Mutex
	edges map[string]any // response path → *edge[R]
}

// edge holds the results of one field for all rows of a batch. done closes when they
// are known.
type edge[R any] struct {
	done    chan struct{}
	results []R // one per row of the batch
	err     error
}

// errNoBatch is a mistake of the program: a row that this package did not read has no
// siblings.
var errNoBatch = errors.New("dataloader: the row was not read through this package")

// load returns the row's part of the edge at path. The first sibling that requests the
// edge reads it for the whole batch.
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

// read fills the edge. If read panics, the siblings get an error instead of waiting for
// ever, and the panic goes on in the goroutine of the first.
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
