// Package handler answers the shapes of the benchmark the way one would by hand,
// without GraphQL: for each shape one round trip of statements that return flat
// rows as text, and JSON appended to a buffer. It gets its arguments as the product
// does, by POST from a client that is signed in, but it checks no rights and no input,
// and writes no log: it is the yardstick that the product is held against, not a second product.
// What it answers is equal to the product's data; the benchmark proves that
// before it measures anything.
package handler
