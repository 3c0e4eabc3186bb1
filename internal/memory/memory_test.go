package memory

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
	"testing/synctest"
	"time"
)

func TestTheLimitGrowsWithWhatIsInUse(t *testing.T) {
	const mb = 1 << 20
	for used, want := range map[uint64]int64{
		0: Limit, 20 * mb: Limit, 38 * mb: Limit, 39 * mb: 64 * mb, 64 * mb: 112 * mb, 1000 * mb: 1984 * mb,
	} {
		if got := limitFor(used); got != want {
			t.Errorf("%d MB in use: a limit of %d MB, not %d", used/mb, got/mb, want/mb)
		}
	}
	if got := limitFor(math.MaxUint64); got < Limit {
		t.Errorf("an absurd figure: %d", got)
	}
}

// What the environment says stays.
func TestTheEnvironmentOverrules(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(77))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(123 << 20))
	t.Setenv("GOGC", "77")
	t.Setenv("GOMEMLIMIT", "123MiB")
	Keep(t.Context())
	if got := debug.SetMemoryLimit(-1); got != 123<<20 {
		t.Errorf("the limit is %d", got)
	}
	if got := debug.SetGCPercent(77); got != 77 {
		t.Errorf("GOGC is %d", got)
	}
}

// With more in use, the limit is raised at the next look.
func TestTheLimitIsRaised(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	t.Setenv("GOGC", "")
	t.Setenv("GOMEMLIMIT", "")
	synctest.Test(t, func(t *testing.T) {
		used := make([]byte, 100<<20)
		Keep(t.Context())
		if got := debug.SetMemoryLimit(-1); got != Limit {
			t.Fatalf("the limit begins at %d", got)
		}
		runtime.GC() // what is in use is counted by a collection
		time.Sleep(2 * watchEvery)
		synctest.Wait()
		if got := debug.SetMemoryLimit(-1); got <= Limit {
			t.Errorf("the limit stays at %d", got)
		}
		runtime.KeepAlive(used)
	})
}
