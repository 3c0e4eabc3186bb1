package postgres_test

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
	"litong3422/internal/search"
)

// world is the whole fixture in memory: what the property tests compare the
// reader with, evaluated row by row in the plainest way.
type world struct {
	rows map[*catalogue.Entity][]tuple
	// ranks hold, for text that is sorted in Chinese, each value's place.
	ranks map[catalogue.Collation]map[string]int
}

// tuple is a row's columns as text; nil for null.
type tuple map[string]*string

func readWorld(t *testing.T, db *postgres.DB, c *catalogue.Catalogue) world {
	w := world{rows: map[*catalogue.Entity][]tuple{}, ranks: map[catalogue.Collation]map[string]int{}}
	texts := map[string]bool{}
	for _, e := range c.Entities {
		columns := map[string]bool{e.Key: true}
		for _, f := range e.Fields {
			columns[f.Column] = true
		}
		for _, ref := range e.Refs {
			if !ref.Many {
				columns[ref.Column] = true
			}
		}
		if e.TownshipScoped {
			columns["township_code"] = true
		}
		names := slices.Sorted(maps.Keys(columns))
		casts := make([]string, len(names))
		for i, name := range names {
			casts[i] = `"` + name + `"::text`
		}
		rows, err := db.Pool.Query(t.Context(), "SELECT "+strings.Join(casts, ", ")+" FROM "+e.Table+" WHERE county_code = $1", here)
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			values, dest := make([]*string, len(names)), make([]any, len(names))
			for i := range values {
				dest[i] = &values[i]
			}
			if err := rows.Scan(dest...); err != nil {
				t.Fatal(err)
			}
			row := tuple{}
			for i, name := range names {
				row[name] = values[i]
				if values[i] != nil {
					texts[*values[i]] = true
				}
			}
			w.rows[e] = append(w.rows[e], row)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
	}
	for collation, name := range map[catalogue.Collation]string{catalogue.ByPinyin: "zh-x-icu", catalogue.ByStroke: "zh-u-co-stroke-x-icu"} {
		w.ranks[collation] = map[string]int{}
		for i, text := range plain(t, db, `SELECT v FROM unnest($1::text[]) AS v ORDER BY v COLLATE "`+name+`"`, slices.Sorted(maps.Keys(texts))) {
			w.ranks[collation][text] = i
		}
	}
	return w
}

// visible are the rows of an entity in scope.
func (w world) visible(e *catalogue.Entity, scope auth.Scope) []tuple {
	if !e.TownshipScoped || scope.Townships == nil {
		return w.rows[e]
	}
	var out []tuple
	for _, row := range w.rows[e] {
		code := row["township_code"]
		if code == nil && e.SharedWhenNull || code != nil && slices.Contains(scope.Townships, *code) {
			out = append(out, row)
		}
	}
	return out
}

// holds evaluates a filter on a row.
func (w world) holds(e *catalogue.Entity, row tuple, scope auth.Scope, where query.Where) bool {
	switch where := where.(type) {
	case nil:
		return true
	case query.And:
		for _, term := range where {
			if !w.holds(e, row, scope, term) {
				return false
			}
		}
		return true
	case query.Or:
		for _, term := range where {
			if w.holds(e, row, scope, term) {
				return true
			}
		}
		return false
	case query.Not:
		return !w.holds(e, row, scope, where.Of)
	case query.Compare:
		return compares(where, row[where.Field.Column])
	case query.Related:
		rows := w.related(e, row, scope, where.Ref)
		match := 0
		for _, other := range rows {
			if w.holds(where.Ref.Target, other, scope, where.Where) {
				match++
			}
		}
		switch where.Quant {
		case query.None:
			return match == 0
		case query.Every:
			return match == len(rows)
		default:
			return match > 0
		}
	case query.Search:
		var texts []string
		for _, f := range e.Searched() {
			if v := row[f.Column]; v != nil {
				texts = append(texts, *v)
			}
		}
		return found(search.Index(texts), where.For)
	case query.Counted:
		n := int64(0)
		for _, other := range w.related(e, row, scope, where.Ref) {
			if w.holds(where.Ref.Target, other, scope, where.Where) {
				n++
			}
		}
		for _, is := range where.Is {
			if !map[query.Op]bool{query.Eq: n == is.N, query.Ne: n != is.N, query.Lt: n < is.N, query.Lte: n <= is.N, query.Gt: n > is.N, query.Gte: n >= is.N}[is.Op] {
				return false
			}
		}
		return true
	}
	panic(fmt.Sprintf("unknown filter %T", where))
}

// found looks closely at an entry, without its tokens.
func found(e search.Entry, q *search.Query) bool {
	lines := map[search.Line]string{search.InText: e.Text, search.InPinyin: e.Pinyin, search.InInitials: e.Initials}
	return !slices.ContainsFunc(q.Words, func(w search.Word) bool {
		return !slices.ContainsFunc(w.Looks, func(l search.Look) bool {
			if l.Text != "" {
				return strings.Contains(lines[l.In], l.Text)
			}
			return regexp.MustCompile(l.Pattern).MatchString(lines[l.In])
		})
	})
}

// related are the rows in scope at the other end of an edge.
func (w world) related(e *catalogue.Entity, row tuple, scope auth.Scope, ref *catalogue.Ref) []tuple {
	mine, theirs := ref.Column, ref.Target.Key
	if ref.Many {
		mine, theirs = e.Key, ref.Column
	}
	var out []tuple
	for _, other := range w.visible(ref.Target, scope) {
		if row[mine] != nil && other[theirs] != nil && *row[mine] == *other[theirs] {
			out = append(out, other)
		}
	}
	return out
}

func compares(c query.Compare, value *string) bool {
	if c.Op == query.IsNull {
		return (value == nil) == c.Values[0].(bool)
	}
	text := func(i int) string { return fmt.Sprint(c.Values[i]) }
	among := func() bool {
		return value != nil && slices.ContainsFunc(c.Values, func(v any) bool { return compareAs(c.Field.Kind, *value, fmt.Sprint(v)) == 0 })
	}
	switch c.Op {
	case query.Eq, query.In:
		return among()
	case query.Ne, query.NotIn:
		return !among()
	}
	if value == nil {
		return false
	}
	switch c.Op {
	case query.Contains:
		return strings.Contains(search.Plain(*value), search.Plain(text(0)))
	case query.StartsWith:
		return strings.HasPrefix(search.Plain(*value), search.Plain(text(0)))
	case query.Between:
		return compareAs(c.Field.Kind, *value, text(0)) >= 0 && compareAs(c.Field.Kind, *value, text(1)) <= 0
	}
	n := compareAs(c.Field.Kind, *value, text(0))
	switch c.Op {
	case query.Lt:
		return n < 0
	case query.Lte:
		return n <= 0
	case query.Gt:
		return n > 0
	default:
		return n >= 0
	}
}

// compareAs compares two texts as values of a kind.
func compareAs(kind catalogue.Kind, a, b string) int {
	switch kind {
	case catalogue.Int, catalogue.Decimal:
		return decimal.RequireFromString(a).Cmp(decimal.RequireFromString(b))
	case catalogue.Boolean: // false before true, as t and f are not
		return cmp.Compare(map[string]int{"true": 1, "t": 1}[a], map[string]int{"true": 1, "t": 1}[b])
	case catalogue.DateTime:
		return instant(a).Compare(instant(b))
	default:
		return strings.Compare(a, b)
	}
}

func instant(s string) time.Time {
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02 15:04:05.999999-07"} {
		if at, err := time.Parse(layout, s); err == nil {
			return at
		}
	}
	panic("no instant: " + s)
}

// sorted are the rows in an order, with the key as the last term.
func (w world) sorted(e *catalogue.Entity, rows []tuple, scope auth.Scope, order []catalogue.OrderTerm) []tuple {
	if order == nil {
		order = e.DefaultOrder
	}
	desc := len(order) > 0 && order[len(order)-1].Desc
	rows = slices.Clone(rows)
	for i, o := range order { // counts stand in a column of their own
		if o.Count == nil {
			continue
		}
		for j, row := range rows {
			rows[j] = maps.Clone(row)
			n := strconv.Itoa(len(w.related(e, row, scope, o.Count)))
			rows[j][o.Field.Name] = &n
		}
		order = slices.Clone(order)
		order[i].Field = &catalogue.Field{Name: o.Field.Name, Column: o.Field.Name, Kind: catalogue.Int}
	}
	slices.SortFunc(rows, func(a, b tuple) int {
		for _, o := range order {
			if n := w.compareBy(o, a[o.Field.Column], b[o.Field.Column]); n != 0 {
				return n
			}
		}
		n := strings.Compare(*a[e.Key], *b[e.Key])
		if desc {
			n = -n
		}
		return n
	})
	return rows
}

func (w world) compareBy(o catalogue.OrderTerm, a, b *string) int {
	switch {
	case a == nil && b == nil:
		return 0
	case a == nil || b == nil:
		if (a == nil) == o.NullsLast {
			return 1
		}
		return -1
	}
	n := 0
	if ranks, chinese := w.ranks[o.Collation]; chinese && (o.Field.Kind == catalogue.String || o.Field.Kind == catalogue.Enum) {
		n = cmp.Compare(ranks[*a], ranks[*b])
	} else {
		n = compareAs(o.Field.Kind, *a, *b)
	}
	if o.Desc {
		n = -n
	}
	return n
}
