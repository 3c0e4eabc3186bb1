package postgres_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
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
		if r.Ref.Many {
			r.Quant = rapid.SampledFrom([]query.Quantifier{query.Some, query.None, query.Every}).Draw(t, "quantifier")
		}
		if rapid.IntRange(0, 9).Draw(t, "any") > 0 {
			r.Where = d.where(t, r.Ref.Target, depth-1)
		}
		return r
	}
	return d.compare(t, e)
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
		order[i] = catalogue.OrderTerm{
			Field: choose(t, fields, "by"), Desc: rapid.Bool().Draw(t, "desc"), NullsLast: rapid.Bool().Draw(t, "nullsLast"),
			Collation: rapid.SampledFrom([]catalogue.Collation{catalogue.ByCodepoint, catalogue.ByPinyin, catalogue.ByStroke}).Draw(t, "collation"),
		}
	}
	return order
}

// Pages, read forwards and backwards, join to exactly the rows that a plain
// evaluation finds, in their order, without a gap or a repeat; counts agree; a
// scope never lets through what it should not.
func TestPagesJoinToTheWholeOrderedList(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	w := readWorld(t, db, c)
	d := newDrawn(w, c)
	rapid.Check(t, func(rt *rapid.T) {
		e := choose(rt, d.entities, "entity")
		scope := d.scope(rt)
		q := query.List{Entity: e, Order: d.order(rt, e), Fields: e.Fields}
		if rapid.IntRange(0, 2).Draw(rt, "filtered") > 0 {
			q.Where = d.where(rt, e, 3)
		}
		var fits []tuple
		for _, row := range w.visible(e, scope) {
			if w.holds(e, row, scope, q.Where) {
				fits = append(fits, row)
			}
		}
		var want []string
		for _, row := range w.sorted(e, fits, q.Order) {
			want = append(want, *row[e.Key])
		}
		q.Page.Limit = rapid.IntRange(max(1, len(want)/6), max(2, len(want)+1)).Draw(rt, "limit")
		for _, q.Page.Backward = range []bool{false, true} {
			got := joined(rt, r, scope, q)
			if !slices.Equal(got, want) {
				rt.Fatalf("backward %v: pages join to\n%v, want\n%v", q.Page.Backward, got, want)
			}
		}
		n, err := r.Count(t.Context(), scope, e, q.Where, 0)
		if err != nil || int(n) != len(want) {
			rt.Fatalf("count is %d (%v), want %d", n, err, len(want))
		}
		limit := rapid.IntRange(1, 50).Draw(rt, "cap")
		n, err = r.Count(t.Context(), scope, e, q.Where, limit)
		if err != nil || int(n) != min(len(want), limit) {
			rt.Fatalf("count up to %d is %d (%v), want %d", limit, n, err, min(len(want), limit))
		}
	})
}

// joined reads page after page by the cursors.
func joined(t *rapid.T, r *postgres.Reader, scope auth.Scope, q query.List) []string {
	var all []string
	q.Page.Keyset = nil
	for range 200 {
		page, err := r.List(t.Context(), scope, q, newRecord(q.Entity))
		if err != nil {
			t.Fatal(err)
		}
		more := page.HasNext
		if q.Page.Backward {
			more = page.HasPrevious
			all = append(slices.Clone(page.Keys), all...)
		} else {
			all = append(all, page.Keys...)
		}
		if len(page.Rows) > q.Page.Limit || len(page.Cursors) != len(page.Rows) || len(page.Keys) != len(page.Rows) {
			t.Fatalf("page of %d rows, %d keys, %d cursors; limit %d", len(page.Rows), len(page.Keys), len(page.Cursors), q.Page.Limit)
		}
		if !more {
			return all
		}
		q.Page.Keyset = page.Cursors[len(page.Cursors)-1]
		if q.Page.Backward {
			q.Page.Keyset = page.Cursors[0]
		}
	}
	t.Fatal("the pages do not end")
	return nil
}

// An edge's pages, counts and groups per parent are those of each parent alone.
func TestEdgesAgreeWithThePlainEvaluation(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	w := readWorld(t, db, c)
	d := newDrawn(w, c)
	var edges []query.GroupKey // an owner's key and an edge, as a pair
	owners := map[*catalogue.Ref]*catalogue.Entity{}
	for _, e := range d.entities {
		for _, ref := range e.Refs {
			if ref.Many && len(w.rows[ref.Target]) > 0 {
				edges = append(edges, query.GroupKey{Path: []*catalogue.Ref{ref}})
				owners[ref] = e
			}
		}
	}
	rapid.Check(t, func(rt *rapid.T) {
		ref := choose(rt, edges, "edge").Path[0]
		owner, scope := owners[ref], d.scope(rt)
		q := query.List{Where: d.where(rt, ref.Target, 2), Order: d.order(rt, ref.Target), Page: query.Page{Limit: rapid.IntRange(1, 5).Draw(rt, "limit"), Backward: rapid.Bool().Draw(rt, "backward")}}
		var parents []string
		for _, row := range rapid.SliceOfN(rapid.SampledFrom(w.rows[owner]), 1, 6).Draw(rt, "parents") {
			parents = append(parents, *row[owner.Key])
		}
		pages, err := r.Lists(t.Context(), scope, ref, owner, parents, q, newRecord(ref.Target))
		if err != nil {
			rt.Fatal(err)
		}
		counts, err := r.Counts(t.Context(), scope, ref, owner, parents, q.Where, 0)
		if err != nil {
			rt.Fatal(err)
		}
		for i, parent := range parents {
			var fits []tuple
			for _, row := range w.related(owner, tuple{owner.Key: &parent}, scope, ref) {
				if w.holds(ref.Target, row, scope, q.Where) {
					fits = append(fits, row)
				}
			}
			var want []string
			for _, row := range w.sorted(ref.Target, fits, q.Order) {
				want = append(want, *row[ref.Target.Key])
			}
			cut := want[:min(len(want), q.Page.Limit)]
			if q.Page.Backward {
				cut = want[len(want)-min(len(want), q.Page.Limit):]
			}
			more := pages[i].HasNext || pages[i].HasPrevious
			if !slices.Equal(pages[i].Keys, cut) || more != (len(want) > q.Page.Limit) || int(counts[i]) != len(want) {
				rt.Fatalf("parent %s: got %v, more %v, count %d; want %v of %d", parent, pages[i].Keys, more, counts[i], cut, len(want))
			}
		}
	})
}

// Groups partition exactly the rows that fit.
func TestGroupsAgreeWithThePlainEvaluation(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	w := readWorld(t, db, c)
	d := newDrawn(w, c)
	rapid.Check(t, func(rt *rapid.T) {
		e := choose(rt, d.entities, "entity")
		scope := d.scope(rt)
		q := query.Groups{Entity: e, Where: d.where(rt, e, 2), Figures: []query.Figures{
			{Aggregates: []query.Aggregate{{Function: query.Count}}},
			{Where: d.where(rt, e, 1), Aggregates: []query.Aggregate{{Function: query.Count}}},
		}}
		for range rapid.IntRange(1, 2).Draw(rt, "keys") {
			key := query.GroupKey{}
			at := e
			for range rapid.IntRange(0, 2).Draw(rt, "path") {
				var ones []*catalogue.Ref
				for _, ref := range at.Refs {
					if !ref.Many {
						ones = append(ones, ref)
					}
				}
				if len(ones) == 0 {
					break
				}
				ref := choose(rt, ones, "edge")
				key.Path, at = append(key.Path, ref), ref.Target
			}
			plain := slices.DeleteFunc(open(at), func(f *catalogue.Field) bool { return f.Kind == catalogue.DateTime })
			if key.Field = choose(rt, plain, "field"); key.Field.Kind == catalogue.ID && rapid.Bool().Draw(rt, "bare") {
				key.Field = nil
			}
			q.By = append(q.By, key)
		}
		want := map[string][2]int{}
		for _, row := range w.visible(e, scope) {
			if !w.holds(e, row, scope, q.Where) {
				continue
			}
			keys := make([]*string, len(q.By))
			for i, key := range q.By {
				keys[i] = w.keyOf(e, row, scope, key)
			}
			n := want[line(keys...)]
			n[0]++
			if w.holds(e, row, scope, q.Figures[1].Where) {
				n[1]++
			}
			want[line(keys...)] = n
		}
		groups, err := r.Groups(t.Context(), scope, q)
		if err != nil {
			rt.Fatal(err)
		}
		var got, expected []string
		for _, g := range groups {
			got = append(got, line(g.Keys...)+"|"+*g.Figures[0][0]+"|"+*g.Figures[1][0])
		}
		for keys, n := range want {
			expected = append(expected, keys+"|"+strconv.Itoa(n[0])+"|"+strconv.Itoa(n[1]))
		}
		slices.Sort(got)
		slices.Sort(expected)
		if !slices.Equal(got, expected) {
			rt.Fatalf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(expected, "\n"))
		}
	})
}

// keyOf follows a group key; the last edge's own key needs no row at its end.
func (w world) keyOf(e *catalogue.Entity, row tuple, scope auth.Scope, key query.GroupKey) *string {
	for i, ref := range key.Path {
		if i == len(key.Path)-1 && (key.Field == nil || key.Field.Column == ref.Target.Key) {
			return row[ref.Column]
		}
		targets := w.related(e, row, scope, ref)
		if len(targets) == 0 {
			return nil
		}
		e, row = ref.Target, targets[0]
	}
	if key.Field == nil {
		return row[e.Key]
	}
	return row[key.Field.Column]
}
