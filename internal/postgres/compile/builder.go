// Package compile turns query values into SQL statements with bound arguments. It
// is pure: it knows no connection, no context and no clock, and equal queries of
// equal scopes give equal texts. Prepared statements and their plans depend on that.
package compile

import (
	"strconv"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
)

// builder compiles one statement. Two rules hold for everything it writes:
// names and words of enums come from the catalogue, values are bound; and every
// table reference carries visible, so that no sub-select escapes the county or
// the viewer's townships.
type builder struct {
	scope     auth.Scope
	args      []any
	aliases   int
	townships string // what the township must equal to be in scope, once bound
	keysAt    int    // where in args the keys stand that the statement starts from; 0: nowhere
	keyType   string // the SQL type of those keys
	err       error  // the first mistake; the statement is not run then
}

func newBuilder(scope auth.Scope) *builder {
	return &builder{scope: scope, args: []any{scope.County}} // $1, always
}

// bind adds a value and returns its parameter.
func (b *builder) bind(value any) string {
	b.args = append(b.args, value)
	return "$" + strconv.Itoa(len(b.args))
}

func (b *builder) fail(err error) {
	if b.err == nil {
		b.err = err
	}
}

// alias returns a new table alias, unique in the statement.
func (b *builder) alias() string {
	b.aliases++
	return "t" + strconv.Itoa(b.aliases-1)
}

// from is one table reference.
func from(e *catalogue.Entity, alias string) string { return Quote(e.Table) + " AS " + alias }

// visible is the predicate that every table reference must carry.
func (b *builder) visible(e *catalogue.Entity, alias string) string {
	county := alias + ".county_code = $1"
	if !e.TownshipScoped || b.scope.Townships == nil {
		return county
	}
	if b.townships == "" {
		if len(b.scope.Townships) == 1 { // the usual clerk; an index on (county_code, township_code, …) then gives order too
			b.townships = b.bind(b.scope.Townships[0]) + "::text"
		} else {
			b.townships = "ANY(" + b.bind(b.scope.Townships) + "::text[])"
		}
	}
	in := alias + ".township_code = " + b.townships
	if e.SharedWhenNull {
		return county + " AND (" + in + " OR " + alias + ".township_code IS NULL)"
	}
	return county + " AND " + in
}

// column is a qualified column: an unqualified one in ORDER BY could mean an
// output alias, which hides the index.
func column(alias, name string) string { return alias + "." + Quote(name) }

// Quote is a name of the catalogue as an SQL identifier.
func Quote(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }

// KeyType is the SQL type of the entity's key, and so of the columns that hold it.
func KeyType(e *catalogue.Entity) string {
	if e.Key == "id" {
		return "uuid"
	}
	return "text"
}

// typeOf is the SQL type that values of a field are compared in.
func typeOf(e *catalogue.Entity, f *catalogue.Field) string {
	switch f.Kind {
	case catalogue.ID:
		return KeyType(e)
	case catalogue.Int:
		return "bigint"
	case catalogue.Decimal:
		return "numeric"
	case catalogue.Boolean:
		return "boolean"
	case catalogue.Date:
		return "date"
	case catalogue.DateTime:
		return "timestamptz"
	default:
		return "text"
	}
}

// and joins predicates that are not empty.
func and(predicates ...string) string {
	kept := predicates[:0]
	for _, p := range predicates {
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, " AND ")
}
