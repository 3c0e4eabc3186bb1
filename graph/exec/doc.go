// Package exec holds what the executors of the edge share: the key of an operation,
// the buffer that a response is written into, the handler that chains two
// executors, and the place of an error at a root field.
package exec
