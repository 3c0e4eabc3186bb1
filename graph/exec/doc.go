// Package exec is what the executors of the edge share: the memory that an answer
// is written into, what an answer depends on, and how errors are laid at root fields.
package exec
