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
		for _, row := range w.sorted(e, fits, scope, q.Order) {
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
			for _, row := range w.sorted(ref.Target, fits, scope, q.Order) {
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
