// Package batch executes reads of the catalogue's entities level by level, without
// gqlgen's executor. An operation is compiled to a plan of SQL statements and a tree
// of values. Each level of statements is one round trip. The response is written
// once, from the bytes that PostgreSQL sent.
//
// The package implements graphql.ExecutableSchema and writes the same bytes as
// gqlgen's executor, which stays complete and is the reference. An operation that
// the package cannot plan, or that fails in an unexpected way, is run by the
// reference. See docs/adr/0006-fast-read-executor.md.
//
//	executor.go  plan an operation, run it, or leave it
//	plan.go      operation → plan (connections.go: lists and their members;
//	             figures.go: aggregates and groups)
//	run.go       plan → rows, level by level (distinct.go: each key once)
//	values.go    rows → JSON (json.go: leaves)
package batch
