package signin

import (
	"context"
	"sync"
)

// nameLocks holds one lock for each name that is in use. Its zero value is ready.
type nameLocks struct {
	mu    sync.Mutex
	names map[string]*nameLock
}

type nameLock struct {
	held  chan struct{} // holds one value while the lock is held
	users int           // callers that hold the lock or wait for it
}

// lock waits for the lock of a name; the caller must call unlock. The error is the
// context's.
func (l *nameLocks) lock(ctx context.Context, name string) (unlock func(), err error) {
	l.mu.Lock()
	if l.names == nil {
		l.names = map[string]*nameLock{}
	}
	mine := l.names[name]
	if mine == nil {
		mine = &nameLock{held: make(chan struct{}, 1)}
		l.names[name] = mine
	}
	mine.users++
	l.mu.Unlock()
	release := func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		if mine.users--; mine.users == 0 {
			delete(l.names, name)
		}
	}
	select {
	case mine.held <- struct{}{}:
		return func() { <-mine.held; release() }, nil
	case <-ctx.Done():
		release()
		return nil, ctx.Err()
	}
}
