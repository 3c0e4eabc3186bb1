// Package batch executes reads of the catalogue's entities level by level,
// without gqlgen's executor: an operation becomes a plan of compiled statements
// and a tree of values; each level of statements is one round trip, and the
// answer is written once, from the bytes that PostgreSQL sent.
//
// It stands behind the same seam, graphql.ExecutableSchema, and gives the same
// bytes. gqlgen's executor stays complete and is its reference: whatever is not
// planned here, and whatever goes wrong here, is left to it. See
// docs/adr/0006-fast-read-executor.md.
//
//	executor.go  the seam: plan, run, or leave it
//	plan.go      operation → plan (connections.go: lists and what they hold;
//	             figures.go: their aggregates and groups)
//	run.go       plan → rows, level by level (distinct.go: keys, each once)
//	values.go    rows → JSON (json.go: leaves)
package batch
