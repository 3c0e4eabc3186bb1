// Package testsize decides how much a test run does. `make test` draws few cases
// and leaves out what takes minutes; `make test-long` does all of it. CI runs both.
// scripts/test-go finds the packages with something long by their import of this one.
package testsize

import (
	"os"
	"testing"
)

// Variable is the environment variable that makes a run a long one.
const Variable = "LITONG_TEST_LONG"

// shortPart is the part of the cases that a short run draws: one in so many.
const shortPart = 10

// Long reports whether this is a long run.
func Long() bool { return os.Getenv(Variable) != "" }

// Cases returns how many cases to draw: all of them in a long run, a tenth in a
// short one, and always at least one.
func Cases(all int) int {
	if Long() {
		return all
	}
	return max(all/shortPart, 1)
}

// LongOnly skips a test that takes minutes, unless the run is long.
func LongOnly(t testing.TB) {
	t.Helper()
	if !Long() {
		t.Skip("takes minutes: make test-long runs it")
	}
}

// WithoutRace skips a test under the race detector: one that does a single thing
// at a time, a thousand times over, or that drives another process. It runs
// without the detector in the same `make test-long`.
func WithoutRace(t testing.TB) {
	t.Helper()
	if race {
		t.Skip("does one thing at a time: runs without the race detector")
	}
}
