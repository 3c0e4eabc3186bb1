package auth

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"

	"litong3422/internal/fault"
)

func TestPasswordPolicy(t *testing.T) {
	for _, refused := range []string{
		"", "Ab1-", "Short1-aa", "alllowercase", "lowercase123", "UPPER12345", "Aa1-Aa1-Aa1-"[:4], "aaaaaaaaaaaaaaaaaaaaaaaa", "Password123!", "Clerk-2019-xyz",
		"Good-Pass\x00word1", "Good-Pass\xffword1", strings.Repeat("Ab1-xyz", 19),
	} {
		if err := CheckPassword("clerk", refused); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%q: %v", refused, err)
		}
	}
	for _, taken := range []string{
		"Quiet-Rivr9", "correct horse battery staple", "金积镇的黄河水2019年很清Ab", strings.Repeat("Ab1-wxyz", 8), "利通区 Wu zhong 3422条款",
	} {
		if err := CheckPassword("clerk", taken); err != nil {
			t.Errorf("%q: %v", taken, err)
		}
	}
}

func TestNewPasswords(t *testing.T) {
	seen := map[string]bool{}
	for range 200 {
		p := NewPassword()
		if err := CheckPassword("leader", p); err != nil || seen[p] {
			t.Fatalf("%s: %v", p, err)
		}
		seen[p] = true
	}
}

func TestHasher(t *testing.T) {
	h, err := NewHasher()
	if err != nil {
		t.Fatal(err)
	}
	long := strings.Repeat("a long pass-phrase ", 6)
	hash, err := h.Hash(t.Context(), long)
	if err != nil || !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
		t.Fatalf("%s %v", hash, err)
	}
	for password, want := range map[string]bool{long: true, long[:72]: false, long[:len(long)-1]: false, long + "x": false, "": false} {
		if got, err := h.Matches(t.Context(), password, hash); got != want || err != nil {
			t.Errorf("%q: %v %v", password, got, err)
		}
	}
	if got, err := h.Matches(t.Context(), long, ""); got || err != nil {
		t.Errorf("without an account: %v %v", got, err)
	}
	t.Run("who waits can leave", func(t *testing.T) {
		for range cap(h.slots) {
			h.slots <- struct{}{}
		}
		defer func() {
			for range cap(h.slots) {
				<-h.slots
			}
		}()
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := h.Matches(ctx, long, hash); !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		t.Run("and the queue is bounded", func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			var group sync.WaitGroup
			results := make(chan error, 2*longestQueue)
			for range 2 * longestQueue {
				group.Go(func() {
					_, err := h.Matches(ctx, long, hash)
					results <- err
				})
			}
			var throttled *Throttled
			if err := <-results; !errors.As(err, &throttled) || throttled.Seconds() != 1 {
				t.Errorf("the first to come back: %v", err)
			}
			cancel()
			group.Wait()
		})
	})
}
