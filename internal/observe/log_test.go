package observe

import (
	"bytes"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"log/slog"
)

// A line on a quiet server is written at once, those of a busy moment soon, a
// warning with all that came before it.
func TestLinesGatherOnlyForAMoment(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out bytes.Buffer
		lines := &LineWriter{out: &out}
		log := NewLog(lines, slog.LevelInfo).With("who", "tester")
		expect := func(want int, why string) {
			t.Helper()
			lines.mu.Lock()
			defer lines.mu.Unlock()
			if got := strings.Count(out.String(), "who=tester\n"); got != want {
				t.Fatalf("%s: %d lines, not %d:\n%s", why, got, want, out.String())
			}
		}
		log.Info("first")
		expect(1, "on a quiet server")
		log.Info("second")
		log.Debug("not at this level")
		log.Info("third")
		expect(1, "within a moment")
		time.Sleep(2 * flushInterval)
		synctest.Wait()
		expect(3, "after a moment")
		log.Info("fourth")
		log.Info("fifth")
		expect(4, "after another quiet moment")
		log.Warn("sixth")
		expect(6, "with a warning")
	})
}
