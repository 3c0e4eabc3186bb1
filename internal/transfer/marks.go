package transfer

import (
	"regexp"

	"litong3422/internal/catalogue"
)

// computedMark stands in the header of a column that the product computes. An import does
// not read it.
const computedMark = "自动计算"

// namedID is how an export names a row whose name others have too, or that has none: by what
// people know of it, and its id.
var namedID = regexp.MustCompile(`〔([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})〕$`)

// idIn returns the id in the word that names a row; "" without one.
func idIn(word string) string {
	if m := namedID.FindStringSubmatch(word); m != nil {
		return m[1]
	}
	return ""
}

// idOf returns the field that holds the id of rows.
func idOf(e *catalogue.Entity) []*catalogue.Field {
	if f := e.Field("id"); f != nil {
		return []*catalogue.Field{f}
	}
	return nil
}
