package compile

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/query"
)

// groupsPer compiles groups for each parent, after its place.
func (b *builder) groupsPer(place Place, ref *catalogue.Ref, owner *catalogue.Entity, q query.Groups) string {
	q.Entity = ref.Target
	outer, link := b.parents(ref, owner)
	return "SELECT " + string(place) + ", grouped.* FROM " + outer + " CROSS JOIN LATERAL (" + b.groups(q, link) + ") AS grouped"
}

// groups compiles a group-by to rows of text columns: facts are filtered, then
// grouped with typed keys and figures, gaps are filled, then groups are filtered,
// ordered (by all keys in the end, so that the order is total), cut and printed.
func (b *builder) groups(q query.Groups, link func(alias string) string) string {
	if len(q.By) == 0 {
		b.fail(fmt.Errorf("postgres: groups of %s by nothing", q.Entity.Name))
		return ""
	}
	facts := b.facts(q.Entity, q.Where, q.By, q.Figures, link)

	var inner, outer, keys []string
	kinds := make([]catalogue.Kind, len(q.By))
	for i, key := range q.By {
		name := "k" + strconv.Itoa(i)
		kinds[i] = groupKind(q.Entity, key)
		inner = append(inner, "fact."+name)
		keys = append(keys, "fact."+name)
		outer = append(outer, printed("g."+name, kinds[i]))
	}
	for i, set := range q.Figures {
		for j, a := range set.Aggregates {
			name := figureName(query.FigureAt{Set: i, Index: j})
			inner = append(inner, b.figure(a, i, set)+" AS "+name)
			outer = append(outer, printed("g."+name, figureKind(a)))
		}
	}

	grouped := "SELECT " + strings.Join(inner, ", ") + " FROM (" + facts + ") AS fact GROUP BY " + strings.Join(keys, ", ")
	if q.Fill != nil {
		grouped = b.filled(q, grouped)
	}
	sql := "SELECT " + strings.Join(outer, ", ") + " FROM (" + grouped + ") AS g"
	if having := b.having(q); having != "" {
		sql += " WHERE " + having
	}
	sql += b.groupOrder(q, kinds)
	switch {
	case q.FailIfTruncated: // one more shows whether there are more
		sql += " LIMIT " + strconv.Itoa(q.Limit+1)
	case q.Limit > 0:
		sql += " LIMIT " + strconv.Itoa(q.Limit)
	}
	return sql
}

// having compiles the filter on groups.
func (b *builder) having(q query.Groups) string {
	var parts []string
	for _, h := range q.Having {
		a, ok := figureOf(q, h.Figure)
		if !ok {
			b.fail(fmt.Errorf("postgres: having of an unknown figure %v", h.Figure))
			return ""
		}
		f := &catalogue.Field{Name: string(a.Function), Kind: figureKind(a)}
		if f.Kind == catalogue.Int { // compared with any number
			f.Kind = catalogue.Decimal
		}
		typ := typeOf(q.Entity, f)
		operator, ok := comparison(h.Op)
		if !ok {
			b.fail(fmt.Errorf("postgres: having with operator %q", h.Op))
			return ""
		}
		if values := b.values(q.Entity, f, []any{h.Value}); b.err == nil {
			parts = append(parts, "g."+figureName(h.Figure)+collate(typ, catalogue.ByCodepoint)+operator+b.one(typ, values[0]))
		}
	}
	return strings.Join(parts, " AND ")
}

// groupOrder compiles the order of groups.
func (b *builder) groupOrder(q query.Groups, kinds []catalogue.Kind) string {
	var terms []term
	for _, o := range q.Order {
		t := term{nullable: true, desc: o.Desc, nullsLast: o.NullsLast, collation: o.Collation}
		if o.Figure != nil {
			a, ok := figureOf(q, *o.Figure)
			if !ok {
				b.fail(fmt.Errorf("postgres: order by an unknown figure %v", *o.Figure))
				return ""
			}
			t.column, t.typ = "g."+figureName(*o.Figure), textOr(figureKind(a))
		} else {
			if o.Key < 0 || o.Key >= len(kinds) {
				b.fail(fmt.Errorf("postgres: order by an unknown group key %d", o.Key))
				return ""
			}
			t.column, t.typ = "g.k"+strconv.Itoa(o.Key), textOr(kinds[o.Key])
		}
		terms = append(terms, t)
	}
	for i, kind := range kinds {
		terms = append(terms, term{column: "g.k" + strconv.Itoa(i), typ: textOr(kind), nullable: true, nullsLast: true})
	}
	return orderBy(terms)
}

// textOr is "text" for kinds that a collation applies to.
func textOr(kind catalogue.Kind) string {
	if kind == catalogue.String || kind == catalogue.Enum {
		return "text"
	}
	return string(kind)
}

func figureName(at query.FigureAt) string {
	return "a" + strconv.Itoa(at.Set) + "_" + strconv.Itoa(at.Index)
}

func figureOf(q query.Groups, at query.FigureAt) (query.Aggregate, bool) {
	if at.Set < 0 || at.Set >= len(q.Figures) || at.Index < 0 || at.Index >= len(q.Figures[at.Set].Aggregates) {
		return query.Aggregate{}, false
	}
	return q.Figures[at.Set].Aggregates[at.Index], true
}

// groupKind is the kind of a group's key.
func groupKind(e *catalogue.Entity, key query.GroupKey) catalogue.Kind {
	switch {
	case key.Bucket != query.NoBucket:
		return catalogue.Date
	case key.Field != nil && key.Field.Kind != catalogue.ID:
		return key.Field.Kind
	}
	if len(key.Path) > 0 {
		e = key.Path[len(key.Path)-1].Target
	}
	if KeyType(e) == "uuid" {
		return catalogue.ID
	}
	return catalogue.String
}

// groupKey compiles a key and the joins it needs. The last edge's own key is on
// the table before it and takes no join. A row whose target is missing or out of
// scope has a null key, but is counted.
func (b *builder) groupKey(e *catalogue.Entity, alias string, key query.GroupKey, tables string, joined map[string]string) (expr, joins string) {
	if key.Moved != nil {
		return b.movedKey(e, alias, key, tables, joined)
	}
	path := ""
	for i, ref := range key.Path {
		if ref.Many {
			b.fail(fmt.Errorf("postgres: groups by a list, %s", ref.Name))
			return "NULL", tables
		}
		if i == len(key.Path)-1 && (key.Field == nil || key.Field.Column == ref.Target.Key) {
			return column(alias, ref.Column), tables
		}
		path += "." + ref.Name
		target, known := joined[path]
		if !known {
			target = b.alias()
			joined[path] = target
			tables += " LEFT JOIN " + from(ref.Target, target) + " ON " +
				b.visible(ref.Target, target) + " AND " + column(target, ref.Target.Key) + " = " + column(alias, ref.Column)
		}
		alias = target
	}
	if key.Field == nil {
		return column(alias, e.Key), tables
	}
	b.mayRead(key.Field)
	return b.bucket(column(alias, key.Field.Column), key), tables
}

// movedKey compiles a code of a division, or the code that stands for it.
func (b *builder) movedKey(e *catalogue.Entity, alias string, key query.GroupKey, tables string, joined map[string]string) (expr, joins string) {
	moved := key.Moved
	key.Moved = nil
	own, joins := b.groupKey(e, alias, key, tables, joined)
	if len(moved.Codes) == 0 {
		return own, joins
	}
	codes, err := json.Marshal(moved.Codes)
	if err != nil {
		b.fail(fmt.Errorf("postgres: codes that stand for others: %w", err))
		return "NULL", joins
	}
	table := b.bind(string(codes)) + "::text::jsonb"
	choices := table + " ->> " + own + ", " + own
	if moved.Village != nil {
		choices = table + " ->> " + column(alias, moved.Village.Column) + ", " + choices
	}
	return "coalesce(" + choices + ")", joins
}

// bucket compiles the first day of the span of calendar time a value lies in, in
// China's time. Days have no time zone: they are cut as timestamps without one.
func (b *builder) bucket(col string, key query.GroupKey) string {
	if key.Bucket == query.NoBucket {
		return col
	}
	day := col
	switch key.Field.Kind {
	case catalogue.Date:
	case catalogue.DateTime:
		day = "(" + col + " AT TIME ZONE 'Asia/Shanghai')::date"
	default:
		b.fail(fmt.Errorf("postgres: bucket of a field of kind %s", key.Field.Kind))
		return "NULL"
	}
	trunc := func(unit string) string { return "date_trunc('" + unit + "', " + day + "::timestamp)::date" }
	switch key.Bucket {
	case query.Day:
		return day
	case query.Week: // from Monday
		return trunc("week")
	case query.TenDay: // 旬: from the 1st, the 11th and the 21st
		return "(" + trunc("month") + " + 10 * least((extract(day FROM " + day + ")::integer - 1) / 10, 2))"
	case query.Month:
		return trunc("month")
	case query.Quarter:
		return trunc("quarter")
	case query.HalfYear:
		return "make_date(extract(year FROM " + day + ")::integer, CASE WHEN extract(month FROM " + day + ") < 7 THEN 1 ELSE 7 END, 1)"
	case query.Year:
		return trunc("year")
	default:
		b.fail(fmt.Errorf("postgres: unknown bucket %q", key.Bucket))
		return "NULL"
	}
}
