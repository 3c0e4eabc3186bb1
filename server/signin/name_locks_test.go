package signin

import (
	"context"
	"errors"
	"testing"
)

func TestNamesAreLockedOneByOne(t *testing.T) {
	var locks nameLocks
	unlock, err := locks.lock(t.Context(), "leader")
	if err != nil {
		t.Fatal(err)
	}
	other, err := locks.lock(t.Context(), "analyst")
	if err != nil {
		t.Fatalf("another name waits: %v", err)
	}
	other()
	gone, leave := context.WithCancel(t.Context())
	leave()
	if _, err := locks.lock(gone, "leader"); !errors.Is(err, context.Canceled) {
		t.Errorf("a caller that left: %v", err)
	}
	locked := make(chan struct{})
	go func() {
		unlock, err := locks.lock(t.Context(), "leader")
		if err != nil {
			t.Error(err)
			return
		}
		unlock()
		close(locked)
	}()
	select {
	case <-locked:
		t.Error("two hold the lock of one name")
	default:
	}
	unlock()
	<-locked
	again, err := locks.lock(t.Context(), "leader")
	if err != nil {
		t.Fatal(err)
	}
	again()
	if len(locks.names) != 0 {
		t.Errorf("locks that are not in use stay: %d", len(locks.names))
	}
}
