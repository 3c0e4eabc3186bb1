package compile

import (
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// term is one term of an order, ready to compile.
type term struct {
	column    string // qualified, or an expression in parentheses
	typ       string
	collation catalogue.Collation
	nullable  bool
	desc      bool
	nullsLast bool
}

func (t term) expr() string { return t.column + collate(t.typ, t.collation) }

// collate is the COLLATE clause of a comparison or order; all our collations are
// deterministic, so that equal means the same text and a key breaks no tie twice.
func collate(typ string, c catalogue.Collation) string {
	if typ != "text" {
		return ""
	}
	switch c {
	case catalogue.ByPinyin:
		return ` COLLATE "zh-x-icu"`
	case catalogue.ByStroke:
		return ` COLLATE "zh-u-co-stroke-x-icu"`
	default:
		return ` COLLATE "C"`
	}
}

// terms are the terms of an order (nil: the entity's own), and the key, which
// makes it total. The key follows the direction of the term before it, so that
// one index (county_code, column, key) serves both directions.
func (b *builder) terms(e *catalogue.Entity, alias string, order []catalogue.OrderTerm) []term {
	if order == nil {
		order = e.DefaultOrder
	}
	terms := make([]term, 0, len(order)+1)
	desc := false
	for _, o := range order {
		b.mayRead(o.Field)
		desc = o.Desc
		t := term{typ: typeOf(e, o.Field), collation: o.Collation, nullable: o.Field.Nullable, desc: desc, nullsLast: o.NullsLast}
		switch {
		case o.Count != nil:
			t.column = b.edgeCount(e, alias, o.Count)
		case o.Rank != nil:
			t.column = b.rank(e, alias, o.Rank)
		default:
			t.column = column(alias, o.Field.Column)
		}
		terms = append(terms, t)
	}
	return append(terms, term{column: column(alias, e.Key), typ: KeyType(e), desc: desc})
}

// reversed is the same order read from its end.
func reversed(terms []term) []term {
	out := make([]term, len(terms))
	for i, t := range terms {
		t.desc, t.nullsLast = !t.desc, !t.nullsLast
		out[i] = t
	}
	return out
}

func orderBy(terms []term) string {
	parts := make([]string, len(terms))
	for i, t := range terms {
		p := t.expr()
		if t.desc {
			p += " DESC"
		}
		// Where PostgreSQL would put the nulls there anyway, or there are none, an
		// explicit clause would only hide the index.
		if t.nullable && t.nullsLast == t.desc {
			if t.nullsLast {
				p += " NULLS LAST"
			} else {
				p += " NULLS FIRST"
			}
		}
		parts[i] = p
	}
	return " ORDER BY " + strings.Join(parts, ", ")
}

// after is the predicate of the rows that come after the cursor in the order.
func (b *builder) after(terms []term, cursor []*string) string {
	if len(cursor) == 0 {
		return ""
	}
	if len(cursor) != len(terms) {
		b.fail(fault.New(fault.CursorInvalid, "游标无效", "invalid cursor"))
		return "false"
	}
	params := make([]string, len(terms)) // "" for null
	uniform := true
	for i, t := range terms {
		uniform = uniform && !t.nullable && t.desc == terms[0].desc
		if cursor[i] == nil {
			if !t.nullable {
				b.fail(fault.New(fault.CursorInvalid, "游标无效", "invalid cursor"))
				return "false"
			}
			continue
		}
		if strings.ContainsRune(*cursor[i], 0) {
			b.fail(fault.New(fault.CursorInvalid, "游标无效", "invalid cursor"))
			return "false"
		}
		params[i] = b.bind(*cursor[i]) + "::text::" + t.typ
	}
	if uniform {
		// A row comparison is one range of an index.
		exprs := make([]string, len(terms))
		for i, t := range terms {
			exprs[i] = t.expr()
		}
		return "(" + strings.Join(exprs, ", ") + ")" + beyondOp(terms[0].desc) + "(" + strings.Join(params, ", ") + ")"
	}

	// after = t0 beyond v0, or t0 equal to v0 and (t1 beyond v1, or …), from the inside out.
	p := ""
	for i := len(terms) - 1; i >= 0; i-- {
		beyond, equal := terms[i].beyond(params[i])
		switch {
		case p == "":
			p = beyond
		case beyond == "false":
			p = "(" + equal + " AND " + p + ")"
		default:
			p = "(" + beyond + " OR (" + equal + " AND " + p + "))"
		}
	}
	return p
}

// beyondOp is the comparison that means "after" in a direction.
func beyondOp(desc bool) string {
	if desc {
		return " < "
	}
	return " > "
}

// beyond returns the predicates of the values that come after the cursor's, and
// of the same value; param is empty for null.
func (t term) beyond(param string) (beyond, equal string) {
	if param == "" {
		if t.nullsLast {
			return "false", t.column + " IS NULL"
		}
		return t.column + " IS NOT NULL", t.column + " IS NULL"
	}
	beyond = t.expr() + beyondOp(t.desc) + param
	if t.nullable && t.nullsLast {
		beyond = "(" + beyond + " OR " + t.column + " IS NULL)"
	}
	return beyond, t.column + " = " + param
}
