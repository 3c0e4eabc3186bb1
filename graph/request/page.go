package request

import (
	"encoding/json"
	"strconv"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/page"
	"litong3422/internal/query"
)

// Sizes of a page in rows.
const (
	DefaultPageSize = 20
	MaxPageSize     = 100
)

// pageOf reads first, after, last and before.
func (r *Reader) pageOf(args map[string]any, b page.Binding, terms int) (query.Page, error) {
	first, hasFirst := args["first"].(int64)
	last, hasLast := args["last"].(int64)
	after, hasAfter := args["after"].(string)
	before, hasBefore := args["before"].(string)
	p := query.Page{Limit: DefaultPageSize}
	switch {
	case hasFirst && hasLast:
		return p, fault.InvalidArgument("first", "first 与 last 只能给一个", "give first or last, not both")
	case hasAfter && hasBefore:
		return p, fault.InvalidArgument("after", "after 与 before 只能给一个", "give after or before, not both")
	case hasFirst && hasBefore:
		return p, fault.InvalidArgument("before", "before 与 last 一起用，after 与 first 一起用", "before goes with last, and after with first")
	case hasLast && hasAfter:
		return p, fault.InvalidArgument("after", "before 与 last 一起用，after 与 first 一起用", "before goes with last, and after with first")
	}
	p.Backward = hasLast || hasBefore
	for name, n := range map[string]int64{"first": first, "last": last} {
		if _, given := args[name].(int64); !given {
			continue
		}
		if n < 1 || n > MaxPageSize {
			return p, ErrPageSize(name, strconv.FormatInt(n, 10))
		}
		p.Limit = int(n)
	}
	cursor, given := after, hasAfter
	if hasBefore {
		cursor, given = before, true
	}
	if !given {
		return p, nil
	}
	var err error
	p.Keyset, err = r.Cursors.Decode(b, cursor, terms+1)
	return p, err
}

// ErrPageSize returns the error of a page size that no list accepts.
func ErrPageSize(argument, size string) error {
	return fault.InvalidArgument(argument, "每页须为1至%[2]d行，不能是 %[1]s", "a page has 1 to %[2]d rows, not %[1]s", size, MaxPageSize)
}

// binding digests what a cursor is bound to: the list or edge, its order and its filter.
func binding(list string, order []catalogue.OrderTerm, where any) page.Binding {
	type term struct {
		Field           string
		Desc, NullsLast bool
		Collation       catalogue.Collation
	}
	canonical := struct {
		List  string
		Order []term
		Where any
	}{List: list, Where: where}
	for _, t := range order {
		canonical.Order = append(canonical.Order, term{t.Field.Name, t.Desc, t.NullsLast, t.Collation})
	}
	text, _ := json.Marshal(canonical) // maps marshal in the order of their keys
	return page.Bind(text)
}
