// Package handler answers the shapes of the benchmark the way one would by hand,
// without GraphQL: for each shape one round trip of statements that return flat
// rows as text, and JSON appended to a buffer. It checks no rights and no input:
// it is the yardstick that the product is held against, not a second product.
// What it answers is equal to the product's data; the benchmark proves that
// before it measures anything.
package handler
