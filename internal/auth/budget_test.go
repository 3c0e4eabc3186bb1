package auth

import (
	"sync"
	"testing"
	"time"
)

func TestBudgets(t *testing.T) {
	now := time.Date(2019, 12, 31, 9, 0, 0, 0, time.UTC)
	b := NewBudgets(func() time.Time { return now })
	if left, wait := b.Spend(Payer{ID: "a"}, 600, 500); left.Remaining != 100 || wait != 0 || !left.ResetAt.Equal(now.Add(50*time.Second)) {
		t.Errorf("the first: %+v %v", left, wait)
	}
	if left, wait := b.Spend(Payer{ID: "a"}, 600, 150); left.Remaining != 100 || wait != 5*time.Second {
		t.Errorf("too much: %+v %v", left, wait)
	}
	if left, wait := b.Spend(Payer{ID: "b"}, 600, 600); left.Remaining != 0 || wait != 0 {
		t.Errorf("another's: %+v %v", left, wait)
	}
	now = now.Add(5 * time.Second)
	if left, wait := b.Spend(Payer{ID: "a"}, 600, 150); left.Remaining != 0 || wait != 0 {
		t.Errorf("after the wait: %+v %v", left, wait)
	}
	if left := b.Return(Payer{ID: "a"}, 600, 90); left.Remaining != 90 {
		t.Errorf("returned: %+v", left)
	}
	if left := b.Return(Payer{ID: "a"}, 600, 9000); left.Remaining != 600 || !left.ResetAt.Equal(now) {
		t.Errorf("more than there is room for: %+v", left)
	}
	now = now.Add(-time.Hour) // a clock set back takes nothing away
	if left, wait := b.Spend(Payer{ID: "a"}, 600, 600); left.Remaining != 0 || wait != 0 {
		t.Errorf("by a clock set back: %+v %v", left, wait)
	}
}

// Many at once never spend more than there is.
func TestBudgetsAreExactUnderConcurrency(t *testing.T) {
	b := NewBudgets(func() time.Time { return time.Unix(0, 0) })
	var group sync.WaitGroup
	var mu sync.Mutex
	granted := 0
	for range 8 {
		group.Go(func() {
			for range 100 {
				if _, wait := b.Spend(Payer{ID: "a"}, 100, 1); wait == 0 {
					mu.Lock()
					granted++
					mu.Unlock()
				}
			}
		})
	}
	group.Wait()
	if granted != 100 {
		t.Errorf("%d points of 100 were spent", granted)
	}
}
