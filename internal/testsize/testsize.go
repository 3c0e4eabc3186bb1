// Package testsize decides how many cases a test draws. `make test` draws few,
// `make test-long` draws all, by the build tag long; CI runs both.
//
// A file of tests that takes minutes says `//go:build long`. A file of tests that do
// one thing at a time, many times over, says `//go:build !race`: the race detector
// would multiply its time and find nothing.
package testsize

// shortPart is the part of the cases that a short run draws: one in so many.
const shortPart = 10

// Cases returns how many cases to draw: all of them in a long run, a tenth in a
// short one, and always at least one.
func Cases(all int) int {
	if Long {
		return all
	}
	return max(all/shortPart, 1)
}
