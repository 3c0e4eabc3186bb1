package postgres_test

import (
	"slices"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/query"
	"litong3422/internal/search"
)

// drawn makes random queries over entities that have rows in the fixture, with
// values that occur in them (so that filters split the rows) or nearly do.
type drawn struct {
	w        world
	entities []*catalogue.Entity
}

// choose draws by index, so that a failure prints a number and not a catalogue.
func choose[T any](t *rapid.T, of []T, label string) T {
	return of[rapid.IntRange(0, len(of)-1).Draw(t, label)]
}

func newDrawn(w world, c *catalogue.Catalogue) drawn {
	d := drawn{w: w}
	for _, e := range c.Entities {
		if len(w.rows[e]) > 0 {
			d.entities = append(d.entities, e)
		}
	}
	return d
}

func (d drawn) scope(t *rapid.T) auth.Scope {
	switch rapid.IntRange(0, 3).Draw(t, "scope") {
	case 0:
		return auth.Scope{County: here, Townships: []string{}}
	case 1:
		return auth.Scope{County: here, Townships: rapid.SliceOfDistinct(rapid.SampledFrom(townships), rapid.ID[string]).Draw(t, "townships")}
	default:
		return wholeCounty()
	}
}

func open(e *catalogue.Entity) []*catalogue.Field {
	return slices.DeleteFunc(slices.Clone(e.Fields), func(f *catalogue.Field) bool { return f.PII != "" })
}

func many(e *catalogue.Entity) []*catalogue.Ref {
	return slices.DeleteFunc(slices.Clone(e.Refs), func(r *catalogue.Ref) bool { return !r.Many })
}

func (d drawn) where(t *rapid.T, e *catalogue.Entity, depth int) query.Where {
	kind := rapid.IntRange(0, 9).Draw(t, "kind")
	if depth == 0 {
		kind = 9
	}
	switch kind {
	case 0:
		return query.Not{Of: d.where(t, e, depth-1)}
	case 1, 2:
		terms := make(query.And, rapid.IntRange(0, 3).Draw(t, "terms"))
		for i := range terms {
			terms[i] = d.where(t, e, depth-1)
		}
		return terms
	case 3, 4:
		terms := make(query.Or, rapid.IntRange(0, 3).Draw(t, "terms"))
		for i := range terms {
			terms[i] = d.where(t, e, depth-1)
		}
		return terms
	case 5, 6, 7:
		if len(e.Refs) == 0 {
			break
		}
		r := query.Related{Ref: choose(t, e.Refs, "edge"), Quant: query.One}
		if r.Ref.Many && rapid.IntRange(0, 2).Draw(t, "counted") == 0 {
			return d.counted(t, r.Ref, depth)
		}
		if r.Ref.Many {
			r.Quant = rapid.SampledFrom([]query.Quantifier{query.Some, query.None, query.Every}).Draw(t, "quantifier")
		}
		if rapid.IntRange(0, 9).Draw(t, "any") > 0 {
			r.Where = d.where(t, r.Ref.Target, depth-1)
		}
		return r
	}
	if len(e.Searched()) > 0 && rapid.IntRange(0, 3).Draw(t, "search") == 0 {
		if w := d.search(t, e); w != nil {
			return w
		}
	}
	return d.compare(t, e)
}

// search looks for a part of a text of some row, at times with a slip or in pinyin.
func (d drawn) search(t *rapid.T, e *catalogue.Entity) query.Where {
	f := choose(t, e.Searched(), "searched")
	text, ok := d.value(t, e, &catalogue.Field{Column: f.Column, Kind: catalogue.String}, query.Contains).(string)
	runes := []rune(text)
	if len(runes) > 20 {
		runes = runes[:20]
	}
	if len(runes) > 2 && rapid.IntRange(0, 2).Draw(t, "slip") == 0 {
		runes[rapid.IntRange(0, len(runes)-1).Draw(t, "at")] = '村'
	}
	text = string(runes)
	if lines := strings.Split(search.Index([]string{text}).Pinyin, "\n"); ok && len(lines) > 2 && rapid.IntRange(0, 2).Draw(t, "pinyin") == 0 {
		text = strings.ReplaceAll(lines[1], " ", "")
	}
	q, err := search.Parse(text)
	if err != nil {
		return nil // too short
	}
	return query.Search{For: q}
}

func (d drawn) counted(t *rapid.T, ref *catalogue.Ref, depth int) query.Where {
	c := query.Counted{Ref: ref}
	if rapid.Bool().Draw(t, "some") {
		c.Where = d.where(t, ref.Target, depth-1)
	}
	for range rapid.IntRange(1, 2).Draw(t, "bounds") {
		op := rapid.SampledFrom([]query.Op{query.Eq, query.Ne, query.Lt, query.Lte, query.Gt, query.Gte}).Draw(t, "op")
		c.Is = append(c.Is, query.Bound{Op: op, N: int64(rapid.IntRange(0, 4).Draw(t, "n"))})
	}
	return c
}

func (d drawn) compare(t *rapid.T, e *catalogue.Entity) query.Compare {
	c := query.Compare{Field: choose(t, open(e), "field")}
	ops := []query.Op{query.Eq, query.Ne, query.In, query.NotIn, query.IsNull}
	if c.Field.Kind != catalogue.Enum && c.Field.Kind != catalogue.Boolean && c.Field.Kind != catalogue.ID {
		ops = append(ops, query.Lt, query.Lte, query.Gt, query.Gte, query.Between)
	}
	if c.Field.Kind == catalogue.String {
		ops = append(ops, query.Contains, query.StartsWith)
	}
	c.Op = rapid.SampledFrom(ops).Draw(t, "op")
	n := 1
	switch c.Op {
	case query.IsNull:
		c.Values = []any{rapid.Bool().Draw(t, "null")}
		return c
	case query.In, query.NotIn:
		n = rapid.IntRange(0, 4).Draw(t, "values")
	case query.Between:
		n = 2
	}
	for range n {
		c.Values = append(c.Values, d.value(t, e, c.Field, c.Op))
	}
	return c
}

// value is one of the field's values in the fixture, or a part of one.
func (d drawn) value(t *rapid.T, e *catalogue.Entity, f *catalogue.Field, op query.Op) any {
	text := ""
	for i := 0; i < 5 && len(d.w.rows[e]) > 0; i++ { // a null is no value
		if v := choose(t, d.w.rows[e], "row")[f.Column]; v != nil {
			text = *v
			break
		}
	}
	switch f.Kind {
	case catalogue.Int:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return int64(1)
		}
		return n + int64(rapid.IntRange(-1, 1).Draw(t, "off"))
	case catalogue.Boolean:
		return text == "true"
	case catalogue.Decimal:
		if text == "" {
			return "1000.00"
		}
		return text
	case catalogue.Date:
		if text == "" {
			return "2018-07-01"
		}
		return text
	case catalogue.DateTime:
		if text == "" {
			return "2019-01-01T00:00:00+08:00"
		}
		return instant(text).Format("2006-01-02T15:04:05.999999Z07:00")
	case catalogue.ID:
		if text == "" {
			return "00000000-0000-0000-0000-000000000000"
		}
		return text
	case catalogue.String:
		runes := []rune(text)
		if op == query.Contains || op == query.StartsWith || rapid.IntRange(0, 3).Draw(t, "cut") == 0 {
			from := 0
			if op == query.Contains {
				from = rapid.IntRange(0, len(runes)).Draw(t, "from")
			}
			return string(runes[from:rapid.IntRange(from, len(runes)).Draw(t, "to")])
		}
	}
	return text
}

func (d drawn) order(t *rapid.T, e *catalogue.Entity) []catalogue.OrderTerm {
	n := rapid.IntRange(-1, 3).Draw(t, "order")
	if n < 0 {
		return nil
	}
	fields := open(e)
	for _, f := range fields { // nulls are where orders go wrong: half of the terms may have some
		if f.Nullable {
			fields = append(fields, f, f)
		}
	}
	order := make([]catalogue.OrderTerm, n)
	for i := range order {
		if len(many(e)) > 0 && rapid.IntRange(0, 4).Draw(t, "count") == 0 {
			ref := choose(t, many(e), "counted edge")
			order[i] = catalogue.OrderTerm{Field: ref.CountField(), Count: ref, Desc: rapid.Bool().Draw(t, "desc")}
			continue
		}
		order[i] = catalogue.OrderTerm{
			Field: choose(t, fields, "by"), Desc: rapid.Bool().Draw(t, "desc"), NullsLast: rapid.Bool().Draw(t, "nullsLast"),
			Collation: rapid.SampledFrom([]catalogue.Collation{catalogue.ByCodepoint, catalogue.ByPinyin, catalogue.ByStroke}).Draw(t, "collation"),
		}
	}
	return order
}
