//go:build long

package testsize

// Long reports whether this is a long run.
const Long = true
