package postgres

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"time"
)

// lookupBatcher sends look-ups by key to PostgreSQL, those of many requests in one
// round trip. While a round trip is under way, look-ups wait for the next one. A
// look-up that finds no round trip under way goes at once, so none waits for a
// clock. On a busy server this saves, of each request, system calls, wake-ups and
// changes of process, which cost more than finding a row does.
//
// Only look-ups by primary key are batched. They take microseconds and wait for no
// row lock, so no request waits long for another. A batch may still fail, or take
// longer than batchTimeout (another session locks a table). Then each of its
// look-ups runs again by itself, and for a while all do: so each request has its own
// error and its own time.
type lookupBatcher struct {
	db            *DB
	maxRoundTrips int // under way at once

	mu           sync.Mutex
	roundTrips   int // under way
	waiting      []*waiter
	backoffUntil time.Time // until then, no look-ups are batched
}

// waiter is one request's round of look-ups that waits for a batch.
type waiter struct {
	steps []step
	done  chan error // receives once
}

const (
	batchTimeout = time.Second
	backoff      = 5 * time.Second
	maxBatch     = 64  // waiters in one batch
	maxWaiting   = 512 // waiters in all
	// maxLookupKeys is how many keys a look-up has at most: more are a read of their own.
	maxLookupKeys = 64
)

// errNotBatched says that a round has to run by itself.
var errNotBatched = errors.New("postgres: look-ups not batched")

func newLookupBatcher(db *DB) *lookupBatcher {
	return &lookupBatcher{db: db, maxRoundTrips: max(1, runtime.GOMAXPROCS(0)/2)}
}

// onlyLookups reports whether a round is made of nothing but short look-ups by key.
func onlyLookups(steps []step) bool {
	for _, s := range steps {
		if !s.statement.Lookup() || s.keys > maxLookupKeys {
			return false
		}
	}
	return true
}

// do runs the steps; errNotBatched leaves them to the caller.
func (b *lookupBatcher) do(ctx context.Context, steps []step) error {
	b.mu.Lock()
	batching := time.Now().After(b.backoffUntil)
	switch {
	case !batching || len(b.waiting) == maxWaiting:
		b.mu.Unlock()
		return errNotBatched
	case b.roundTrips < b.maxRoundTrips:
		b.roundTrips++
		b.mu.Unlock()
		return b.runAtOnce(ctx, steps)
	}
	w := &waiter{steps: steps, done: make(chan error, 1)}
	b.waiting = append(b.waiting, w)
	b.mu.Unlock()
	stats := beginBatched(ctx, steps)
	var err error
	select {
	case err = <-w.done:
	case <-ctx.Done():
		if err = ctx.Err(); !b.withdraw(w) {
			err = <-w.done // the batch still writes into the request's rows until it is done
		}
	}
	stats.end(steps, err)
	return err
}

// runAtOnce runs the steps of a request that does not have to wait.
func (b *lookupBatcher) runAtOnce(ctx context.Context, steps []step) error {
	failed := true // after a panic, too: no waiter may wait for a round trip that never ends
	defer func() { b.endRoundTrip(failed) }()
	limited, cancel := context.WithTimeout(ctx, batchTimeout)
	defer cancel()
	err := b.db.run(limited, steps)
	// A request that was cancelled says nothing about the database.
	failed = err != nil && ctx.Err() == nil
	if failed {
		return errNotBatched
	}
	return err
}

// withdraw removes a waiter; false means that its batch is under way.
func (b *lookupBatcher) withdraw(w *waiter) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, other := range b.waiting {
		if other == w {
			b.waiting = append(b.waiting[:i], b.waiting[i+1:]...)
			return true
		}
	}
	return false
}

// endRoundTrip starts the batches of those that wait, or sends them away if the
// round trip failed.
func (b *lookupBatcher) endRoundTrip(failed bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if failed {
		b.backoffUntil = time.Now().Add(backoff)
		for _, other := range b.waiting {
			other.done <- errNotBatched
		}
		b.waiting = nil
	}
	if len(b.waiting) == 0 {
		b.roundTrips--
		return
	}
	go b.loop()
}

// loop runs batches until no waiter is left.
func (b *lookupBatcher) loop() {
	var batch []*waiter
	var steps []step
	for {
		b.mu.Lock()
		n := min(len(b.waiting), maxBatch)
		batch = append(batch[:0], b.waiting[:n]...)
		b.waiting = slices.Delete(b.waiting, 0, n)
		if n == 0 {
			b.roundTrips--
		}
		b.mu.Unlock()
		if n == 0 {
			return
		}
		steps = steps[:0]
		for _, w := range batch {
			steps = append(steps, w.steps...)
		}
		if err := b.runBatch(steps); err != nil {
			for _, w := range batch {
				w.done <- errNotBatched
			}
			b.endRoundTrip(true)
			return
		}
		for _, w := range batch {
			w.done <- nil
		}
	}
}

// runBatch runs the steps of several requests. No request's context bounds them:
// one that is cancelled does not end the batch for the others.
func (b *lookupBatcher) runBatch(steps []step) error {
	ctx, cancel := context.WithTimeout(context.Background(), batchTimeout)
	defer cancel()
	return b.db.run(ctx, steps)
}
