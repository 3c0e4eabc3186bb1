package compile

import (
	"fmt"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/query"
	"litong3422/internal/search"
)

// where compiles a filter on the rows of alias. SQL's three-valued logic is made
// two-valued without a cost to the usual case: a comparison with null is null,
// which WHERE takes as false, and there is no NOT above it, because negation is
// pushed down to the leaves (holds says whether the filter shall hold), where IS
// NOT TRUE takes null as not holding. Plain comparisons stay as they are, and so
// usable by an index.
func (b *builder) where(e *catalogue.Entity, alias string, w query.Where, holds bool) string {
	switch w := w.(type) {
	case nil:
		return sqlBool(holds)
	case query.And:
		return b.junction(e, alias, w, holds, holds)
	case query.Or:
		return b.junction(e, alias, w, !holds, holds)
	case query.Not:
		return b.where(e, alias, w.Of, !holds)
	case query.Compare:
		p := b.compare(e, alias, w)
		switch {
		case holds:
			return p
		case w.Field.Nullable:
			return "(" + p + ") IS NOT TRUE"
		default:
			return "NOT (" + p + ")"
		}
	case query.Related:
		return b.related(e, alias, w, holds)
	case query.Search:
		return b.search(e, alias, w, holds)
	case query.Counted:
		return b.counted(e, alias, w, holds)
	default:
		b.fail(fmt.Errorf("postgres: unknown filter %T", w))
		return "false"
	}
}

// filter is where, or nothing for no filter.
func (b *builder) filter(e *catalogue.Entity, alias string, w query.Where) string {
	if w == nil {
		return ""
	}
	return b.where(e, alias, w, true)
}

// junction joins terms by AND (all) or OR; De Morgan has chosen which.
func (b *builder) junction(e *catalogue.Entity, alias string, terms []query.Where, all, holds bool) string {
	if len(terms) == 0 {
		return sqlBool(all)
	}
	parts := make([]string, len(terms))
	for i, term := range terms {
		parts[i] = b.where(e, alias, term, holds)
	}
	if len(parts) == 1 {
		return parts[0]
	}
	if all {
		return "(" + strings.Join(parts, " AND ") + ")"
	}
	return "(" + strings.Join(parts, " OR ") + ")"
}

func sqlBool(v bool) string {
	if v {
		return "true"
	}
	return "false"
}

// arity is how many values an operator takes; -1 means any number.
func arity(op query.Op) int {
	switch op {
	case query.In, query.NotIn:
		return -1
	case query.Between:
		return 2
	default:
		return 1
	}
}

// compare compiles one comparison. It may be null where the field is.
func (b *builder) compare(e *catalogue.Entity, alias string, c query.Compare) string {
	b.mayRead(c.Field)
	if n := arity(c.Op); n >= 0 && n != len(c.Values) {
		b.fail(fmt.Errorf("postgres: %s takes %d values, not %d", c.Op, n, len(c.Values)))
		return "false"
	}
	col, typ := column(alias, c.Field.Column), typeOf(e, c.Field)
	if c.Op == query.IsNull {
		return b.compareNull(col, c)
	}
	values := b.values(e, c.Field, c.Values)
	if b.err != nil {
		return "false"
	}
	switch c.Op {
	case query.Eq, query.Ne, query.In, query.NotIn:
		return b.compareEqual(col, typ, c, values)
	case query.Contains, query.StartsWith:
		return b.compareText(col, typ, c, values[0])
	default:
		// Text is compared by code point, whatever the database's locale.
		return b.compareOrder(col+collate(typ, catalogue.ByCodepoint), typ, c.Op, values)
	}
}

// compareNull compiles a test for null.
func (b *builder) compareNull(col string, c query.Compare) string {
	null, ok := c.Values[0].(bool)
	if !ok {
		b.fail(fmt.Errorf("postgres: isNull takes a boolean, not %T", c.Values[0]))
	}
	if null {
		return col + " IS NULL"
	}
	return col + " IS NOT NULL"
}

// compareEqual compiles operators that ask whether values are equal.
func (b *builder) compareEqual(col, typ string, c query.Compare, values []any) string {
	switch {
	case c.Op == query.Eq:
		return col + " = " + b.word(c.Field, typ, values[0])
	case c.Op == query.Ne && c.Field.Nullable:
		return col + " IS DISTINCT FROM " + b.word(c.Field, typ, values[0])
	case c.Op == query.Ne:
		return col + " <> " + b.word(c.Field, typ, values[0])
	case c.Op == query.In:
		return col + " = ANY(" + b.array(typ, values) + ")"
	}
	p := col + " <> ALL(" + b.array(typ, values) + ")"
	if c.Field.Nullable {
		return "(" + p + " OR " + col + " IS NULL)"
	}
	return p
}

// compareText compiles operators that look for a part of a text. Texts that look alike are
// equal there (search.Plain).
func (b *builder) compareText(col, typ string, c query.Compare, value any) string {
	text, ok := value.(string)
	if !ok || typ != "text" {
		b.fail(fmt.Errorf("postgres: %s on a field of kind %s", c.Op, c.Field.Kind))
		return "false"
	}
	pattern := likePattern(search.Plain(text)) + "%"
	if c.Op == query.Contains {
		pattern = "%" + pattern
	}
	return "(" + search.PlainSQL(col) + ")" + collate(typ, catalogue.ByCodepoint) + " LIKE " + b.one(typ, pattern)
}

// compareOrder compiles operators that ask which value is greater.
func (b *builder) compareOrder(col, typ string, op query.Op, values []any) string {
	if op == query.Between {
		return "(" + col + " >= " + b.one(typ, values[0]) + " AND " + col + " <= " + b.one(typ, values[1]) + ")"
	}
	operator, ok := comparison(op)
	if !ok {
		b.fail(fmt.Errorf("postgres: unknown operator %q", op))
		return "false"
	}
	return col + operator + b.one(typ, values[0])
}

// mayRead refuses what must not be inferred: a masked field can be selected (it
// comes masked), but not filtered, ordered, grouped or aggregated. The edge does
// not offer it; this is the second lock.
func (b *builder) mayRead(f *catalogue.Field) {
	if f.PII != "" {
		b.fail(fault.New(fault.Forbidden, "字段 %s 属个人信息，不可筛选、排序或统计", "field %s is personal data: it cannot be filtered, ordered or aggregated", f.Name))
	}
}
