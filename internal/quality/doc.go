// Package quality reads and checks the rules of data quality, which are data. A rule's
// condition is written in the syntax of github.com/expr-lang/expr, of which its parser is
// used. What a condition may say is small, typed, and known here: fields of one entity and
// sums over its to-many edges, or the figures of one indicator. internal/postgres turns
// conditions on rows into SQL; conditions on figures are evaluated here.
package quality
