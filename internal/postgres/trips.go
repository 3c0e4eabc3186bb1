package postgres

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"
	"time"
)

// trips take look-ups by key to PostgreSQL, those of many requests in one round
// trip: while one is under way, look-ups gather for the next. A look-up that finds
// nobody under way goes at once, so nothing ever waits for a clock. On a busy
// server this saves, of each request, system calls, wake-ups and changes of
// process, which cost more than finding a row does.
//
// Only look-ups by primary key travel: they take microseconds and wait for no row
// lock, so nobody waits long for anybody else. Should a trip fail all the same, or
// take longer than tripLimit (somebody locks a table), its travellers go again,
// each alone, and for a while everybody does: then each has the error, and the
// time, that is its own.
type trips struct {
	db   *DB
	most int // under way at once

	mu       sync.Mutex
	underWay int
	waiting  []*traveller
	alone    time.Time // until then, nobody travels together
}

// traveller is one request's round of look-ups.
type traveller struct {
	steps []step
	back  chan error // receives once
}

const (
	tripLimit   = time.Second
	aloneFor    = 5 * time.Second
	tripSeats   = 64  // travellers of one trip
	seatsToWait = 512 // travellers that wait
	// longestLookUp is how many keys a look-up has at most: more are a read of their own.
	longestLookUp = 64
)

// errAlone says that a round has to go by itself.
var errAlone = errors.New("postgres: no trip together")

func newTrips(db *DB) *trips {
	return &trips{db: db, most: max(1, runtime.GOMAXPROCS(0)/2)}
}

// lookUps tells whether a round is made of nothing but short look-ups by key.
func lookUps(steps []step) bool {
	for _, s := range steps {
		if !s.statement.lookUp || s.keys > longestLookUp {
			return false
		}
	}
	return true
}

// take runs the steps; errAlone leaves them to the caller.
func (t *trips) take(ctx context.Context, steps []step) error {
	t.mu.Lock()
	together := time.Now().After(t.alone)
	switch {
	case !together || len(t.waiting) == seatsToWait:
		t.mu.Unlock()
		return errAlone
	case t.underWay < t.most:
		t.underWay++
		t.mu.Unlock()
		return t.first(ctx, steps)
	}
	me := &traveller{steps: steps, back: make(chan error, 1)}
	t.waiting = append(t.waiting, me)
	t.mu.Unlock()
	effort := beginShared(ctx, steps)
	var err error
	select {
	case err = <-me.back:
	case <-ctx.Done():
		if err = ctx.Err(); !t.leave(me) {
			err = <-me.back // what it reads into is being written; soon it is not
		}
	}
	effort.end(steps, err)
	return err
}

// first makes a trip for the steps of a request that finds nobody under way.
func (t *trips) first(ctx context.Context, steps []step) error {
	failed := true // by a panic, too: nobody may wait for a trip that never ends
	defer func() { t.next(failed) }()
	limited, cancel := context.WithTimeout(ctx, tripLimit)
	defer cancel()
	err := t.db.run(limited, steps)
	// Whoever leaves says nothing about the database.
	failed = err != nil && ctx.Err() == nil
	if failed {
		return errAlone
	}
	return err
}

// leave takes back a traveller that still waits; false: it is under way.
func (t *trips) leave(me *traveller) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	for i, other := range t.waiting {
		if other == me {
			t.waiting = append(t.waiting[:i], t.waiting[i+1:]...)
			return true
		}
	}
	return false
}

// next ends a trip: those that wait travel, or are sent away if it failed.
func (t *trips) next(failed bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if failed {
		t.alone = time.Now().Add(aloneFor)
		for _, other := range t.waiting {
			other.back <- errAlone
		}
		t.waiting = nil
	}
	if len(t.waiting) == 0 {
		t.underWay--
		return
	}
	go t.shuttle()
}

// shuttle makes trips until nobody waits.
func (t *trips) shuttle() {
	var aboard []*traveller
	var steps []step
	for {
		t.mu.Lock()
		n := min(len(t.waiting), tripSeats)
		aboard = append(aboard[:0], t.waiting[:n]...)
		t.waiting = slices.Delete(t.waiting, 0, n)
		if n == 0 {
			t.underWay--
		}
		t.mu.Unlock()
		if n == 0 {
			return
		}
		steps = steps[:0]
		for _, traveller := range aboard {
			steps = append(steps, traveller.steps...)
		}
		if err := t.together(steps); err != nil {
			for _, traveller := range aboard {
				traveller.back <- errAlone
			}
			t.next(true)
			return
		}
		for _, traveller := range aboard {
			traveller.back <- nil
		}
	}
}

// together runs the steps of several requests. No request's context bounds them:
// whoever leaves does not end the others' trip.
func (t *trips) together(steps []step) error {
	ctx, cancel := context.WithTimeout(context.Background(), tripLimit)
	defer cancel()
	return t.db.run(ctx, steps)
}
