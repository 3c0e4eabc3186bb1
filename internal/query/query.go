// Package query holds the read grammar as plain values: what the GraphQL edge
// asks and internal/postgres compiles to SQL. Every name in it is a pointer into
// the catalogue, so nothing a client typed can reach SQL but as a bound value.
package query

import (
	"litong3422/internal/catalogue"
	"litong3422/internal/search"
)

// List asks for one page of an entity.
type List struct {
	Entity *catalogue.Entity
	Where  Where                 // nil: all
	Order  []catalogue.OrderTerm // nil: the entity's default
	Page   Page
	Fields []*catalogue.Field // selected scalar fields; the compiler adds the key, edges' columns and order columns it needs
	Refs   []*catalogue.Ref   // selected to-one edges, whose columns are read too
}

// Page is a keyset page.
type Page struct {
	Limit    int       // 1 to 100
	Backward bool      // last/before instead of first/after
	Keyset   []*string // decoded cursor: one text value per order term and the key last (nil: null); empty: from the start
	// SkipCursors leaves the cursors of the page out. Their values are columns of
	// their own, which a client that asks for no cursor does not need.
	SkipCursors bool
	// SkipHasNext reads no row beyond the page, so that HasNext stays false.
	SkipHasNext bool
}

// Where is a filter tree.
type Where interface{ where() }

// And holds when all of its terms hold; empty, it holds.
type And []Where

// Or holds when one of its terms holds; empty, it does not hold.
type Or []Where

// Not negates; a null comparison inside counts as not holding, so Not of it holds.
type Not struct{ Of Where }

// Compare compares a field with values.
type Compare struct {
	Field  *catalogue.Field
	Op     Op
	Values []any // bound: string, int64, bool; Decimal, Date and DateTime as text; one value, two for Between, any number for In
}

// Related holds by the rows at the other end of an edge.
type Related struct {
	Ref   *catalogue.Ref
	Quant Quantifier
	Where Where // nil: any row
}

// Counted holds by how many rows at the end of a to-many edge fit.
type Counted struct {
	Ref   *catalogue.Ref
	Where Where // nil: any row
	Is    []Bound
}

// Bound compares a count with a number; Op is one of eq ne lt lte gt gte.
type Bound struct {
	Op Op
	N  int64
}

// Search holds for the rows that a search finds.
type Search struct{ For *search.Query }

func (Search) where()  {}
func (And) where()     {}
func (Or) where()      {}
func (Not) where()     {}
func (Compare) where() {}
func (Related) where() {}
func (Counted) where() {}

// Op is a comparison operator.
type Op string

// The operators. Ne and NotIn hold for null too (null is not that value).
const (
	Eq         Op = "eq"
	Ne         Op = "ne"
	In         Op = "in"
	NotIn      Op = "notIn"
	Lt         Op = "lt"
	Lte        Op = "lte"
	Gt         Op = "gt"
	Gte        Op = "gte"
	Between    Op = "between"
	IsNull     Op = "isNull" // value true or false
	Contains   Op = "contains"
	StartsWith Op = "startsWith"
)

// Quantifier says how many rows of an edge must match.
type Quantifier string

// The quantifiers; One is for to-one edges.
const (
	One   Quantifier = "one"
	Some  Quantifier = "some"
	None  Quantifier = "none"
	Every Quantifier = "every"
)

// Aggregate asks for figures over a filtered set, or per group.
type Aggregate struct {
	Function Function
	Field    *catalogue.Field // nil for Count
	Fraction string           // for Percentile: "0.5"
}

// Function is an aggregate function.
type Function string

// The aggregate functions; sums and averages are exact decimals.
const (
	Count         Function = "count"
	CountDistinct Function = "countDistinct"
	Sum           Function = "sum"
	Avg           Function = "avg"
	Min           Function = "min"
	Max           Function = "max"
	Percentile    Function = "percentile"
)

// Figures asks for aggregates over the part of a set that fits Where. Several of
// them side by side are one statement and one scan.
type Figures struct {
	Where      Where // nil: the whole set
	Aggregates []Aggregate
}

// Groups asks for figures per group. Where applies before grouping.
type Groups struct {
	Entity          *catalogue.Entity
	Where           Where
	By              []GroupKey
	Fill            *Fill // nil: only the groups that have rows
	Figures         []Figures
	Having          []Having
	Order           []GroupOrder // all the keys, ascending and nulls last, are always appended
	Limit           int          // 0: all
	FailIfTruncated bool         // more groups than Limit are an error, not cut
}

// GroupKey is one dimension of a group-by: a field, through to-one edges if any.
// Without a field, it is the key at the end of the path.
type GroupKey struct {
	Path   []*catalogue.Ref // to-one edges from the entity to the field's entity
	Field  *catalogue.Field
	Bucket Bucket // for dates
	Moved  *Moved // for codes of divisions; nil leaves them as they are recorded
}

// Moved puts rows under other divisions than those they are recorded in. Codes maps a
// recorded code to another one. With Village, an edge of the entity itself, the code at
// its end is looked up before the key's own.
type Moved struct {
	Codes   map[string]string
	Village *catalogue.Ref
}

// Fill adds the groups that lack rows: every span of time of one bucketed key,
// with every combination of the other keys that occurs. Their counts are zero,
// their other figures null.
type Fill struct {
	Key      int    // index into By
	From, To string // first and last day; empty: those of the groups found
}

// GroupNodes asks for the first rows of groups.
type GroupNodes struct {
	Order  []catalogue.OrderTerm // nil: the entity's default
	Limit  int                   // per group
	Fields []*catalogue.Field
}

// FigureAt points at Figures[Set].Aggregates[Index] of a group-by.
type FigureAt struct{ Set, Index int }

// Having keeps the groups whose figure compares so with a number (or a date); a
// null figure never does. Op is one of eq ne lt lte gt gte.
type Having struct {
	Figure FigureAt
	Op     Op
	Value  string
}

// GroupOrder is one term of the order of groups: by a figure, or else by a key.
type GroupOrder struct {
	Figure    *FigureAt
	Key       int // index into By, where Figure is nil
	Desc      bool
	NullsLast bool
	Collation catalogue.Collation // for text keys
}

// Bucket is a span of calendar time, in Asia/Shanghai.
type Bucket string

// The buckets.
const (
	NoBucket Bucket = ""
	Day      Bucket = "DAY"
	Week     Bucket = "WEEK"
	TenDay   Bucket = "TEN_DAY"
	Month    Bucket = "MONTH"
	Quarter  Bucket = "QUARTER"
	HalfYear Bucket = "HALF_YEAR"
	Year     Bucket = "YEAR"
)
