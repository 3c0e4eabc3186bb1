package postgres_test

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
	"litong3422/internal/search"
)

func searching(t *testing.T, text string) query.Where {
	t.Helper()
	q, err := search.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return query.Search{For: q}
}

// Each searchable row has an entry, made as the rules of today make it; entries of
// one county, and of one township's rows, are found in no other scope.
func TestEveryRowIsFoundByItsOwnText(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	w := readWorld(t, db, c)
	rows := 0
	for _, e := range c.Entities {
		for _, f := range e.Searched() {
			for _, row := range w.rows[e] {
				v := row[f.Column]
				if v == nil || len([]rune(*v)) < 2 || len([]rune(*v)) > 50 {
					continue
				}
				rows++
				for _, scope := range []auth.Scope{wholeCounty(), {County: here, Townships: townships[:1]}, {County: elsewhere, Townships: []string{}}} {
					if scope.County == elsewhere && e.Key != "id" {
						continue // codes are the same in each county
					}
					where := query.And{searching(t, *v), query.Compare{Field: e.Field("id"), Op: query.Eq, Values: []any{*row[e.Key]}}}
					n, err := r.Count(t.Context(), scope, e, where, 0)
					if err != nil {
						t.Fatal(err)
					}
					visible := scope.County == here && slices.ContainsFunc(w.visible(e, scope), func(other tuple) bool { return *other[e.Key] == *row[e.Key] })
					if n == 1 != visible {
						t.Fatalf("%s %s: found %d times by %v", e.Name, *v, n, scope)
					}
				}
			}
		}
	}
	if rows < 20 {
		t.Errorf("only %d texts searched", rows)
	}
}

// What is written is found at once by its new text and no longer by the old, and
// what is deleted by none; other rules make all entries anew.
func TestEntriesFollowTheirRows(t *testing.T) {
	db := migrated(t)
	if err := fillReader(t.Context(), db); err != nil {
		t.Fatal(err)
	}
	c, r := entities(t), postgres.NewReader(db)
	e := c.Entity("VolunteerBrand")
	count := func(text string) int64 {
		n, err := r.Count(t.Context(), wholeCounty(), e, searching(t, text), 0)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	entries := func() []string {
		return plain(t, db, "SELECT entity || ' ' || coalesce(id::text, code) || text || pinyin || initials FROM search_entry WHERE county_code = $1 ORDER BY 1", here)
	}
	if _, err := db.Pool.Exec(t.Context(), `INSERT INTO volunteer_brand (county_code, id, name, description, source)
		SELECT $1, gen_random_uuid(), '品牌' || n, '说明' || n, 'DEMO' FROM generate_series(1, 2) AS n`, here); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Pool.Exec(t.Context(), "DELETE FROM search_state"); err != nil {
		t.Fatal(err)
	}
	syncSearch(t, db, c)
	before := entries()
	keys := plain(t, db, "SELECT id::text FROM volunteer_brand WHERE county_code = $1 ORDER BY 1", here)
	write := func(f func(w *postgres.Writer, before postgres.Image) error) {
		t.Helper()
		author := postgres.Author{County: here, Name: "writer", At: time.Now(), Source: "ENTERED"}
		if err := db.Write(t.Context(), author, func(w *postgres.Writer) error {
			before, err := w.Load(t.Context(), e, keys[0])
			if err != nil {
				return err
			}
			return f(w, before)
		}); err != nil {
			t.Fatal(err)
		}
	}
	write(func(w *postgres.Writer, before postgres.Image) error {
		return w.Update(t.Context(), e, catalogue.Update, before, postgres.Image{"name": "龙腾虎跃"})
	})
	if count("龙腾虎跃") != 1 || count("lthy") != 1 || count("longtenghuyue") != 1 {
		t.Error("the new name is not found")
	}
	write(func(w *postgres.Writer, before postgres.Image) error { return w.Delete(t.Context(), e, before) })
	if count("龙腾虎跃") != 0 || len(entries()) != len(before)-1 {
		t.Error("the entry of a deleted row is left")
	}
	if _, err := db.Pool.Exec(t.Context(), "UPDATE search_state SET digest = 'old'; UPDATE search_entry SET text = '', tokens = '{}'"); err != nil {
		t.Fatal(err)
	}
	syncSearch(t, db, c)
	anew := entries()
	if missing := slices.DeleteFunc(before, func(s string) bool { return slices.Contains(anew, s) }); len(missing) != 1 {
		t.Errorf("%d entries were not made anew", len(missing)-1)
	}
}

func syncSearch(t *testing.T, db *postgres.DB, c *catalogue.Catalogue) {
	t.Helper()
	if err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error { return postgres.SyncSearch(t.Context(), tx, c, here) }); err != nil {
		t.Fatal(err)
	}
}

// Plain texts are made by PostgreSQL as by Go, from every character that shows nothing.
func TestPlainTextsAreTheSameInSQL(t *testing.T) {
	db := migrated(t)
	texts := []string{"", "塔湾村", "ＬＴ－２０１９（１）", "cafe\u0301", "①㎡ﬁ", "塔\u200b湾\ufeff", "\ufa1b\u2f00"}
	var all strings.Builder
	for r := range unicode.MaxRune {
		if unicode.Is(unicode.Cf, r) {
			all.WriteString("村" + string(r))
		}
	}
	texts = append(texts, all.String(), "\u0600a\u06de\u070e\u2065b")
	for _, text := range texts {
		if got := plain(t, db, "SELECT "+search.PlainSQL("$1::text"), text); got[0] != search.Plain(text) {
			t.Errorf("%q: PostgreSQL makes %q, Go %q", text, got[0], search.Plain(text))
		}
	}
}
