package postgres_test

import (
	"strings"
	"testing"

	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
	"litong3422/internal/search"
)

// What the reader accepts as a value, PostgreSQL takes: no text from outside ends
// in an error of the database.
func FuzzValues(f *testing.F) {
	types := []string{"text", "uuid", "numeric", "date", "timestamptz"}
	for _, text := range []string{
		"", "马%_\\", "\x00", "\xff\xfe", "00000000-0000-0000-0000-000000000000", "{00000000-0000-0000-0000-000000000000}", "-0", "007.50", "1e9", "NaN", "Infinity", "1.", ".1", "1_000",
		"2018-02-29", "2020-02-29", "0001-01-01", "9999-12-31", "2018-1-1", "today", "2018-01-01T00:00:00Z", "2018-01-01T24:00:00Z", "2018-01-01T00:00:60Z",
		"2018-01-01T00:00:00+23:59", "2018-01-01T00:00:00.1234567890123Z", "9999-12-31T23:59:59-15:59", "2018-01-01t00:00:00z", strings.Repeat("9", 41),
	} {
		for i := range types {
			f.Add(i, text)
		}
	}
	db, _ := readerDB(f)
	f.Fuzz(func(t *testing.T, i int, text string) {
		typ := types[((i%len(types))+len(types))%len(types)]
		bound, ok := compile.CheckValue(typ, text)
		if !ok {
			return
		}
		var taken bool
		if err := db.Pool.QueryRow(t.Context(), "SELECT ($1::text::"+typ+") IS NOT NULL", bound).Scan(&taken); err != nil || !taken {
			t.Errorf("%s %q was accepted, and PostgreSQL says: %v", typ, text, err)
		}
	})
}

// contains and startsWith mean what they say, whatever the text holds; texts that look
// alike are equal.
func FuzzContains(f *testing.F) {
	for _, text := range []string{"", "%", "_", `\`, `\%`, "塔湾", "50% 的村_", `反斜\`, "'", `"`, "$1", "\x00", "\xff", "Ａ", "A村", "塔\u200b湾", "\ufeff"} {
		f.Add(text)
	}
	db, _ := readerDB(f)
	c, r := entities(f), postgres.NewReader(db)
	e := c.Entity("Division")
	rows := plain(f, db, "SELECT concat_ws('', name, '|', note_zh) FROM division WHERE county_code = $1", here)
	f.Fuzz(func(t *testing.T, text string) {
		contains, starts := 0, 0
		for _, row := range rows {
			name, note, _ := strings.Cut(row, "|")
			if strings.Contains(search.Plain(name), search.Plain(text)) {
				contains++
			}
			if note != "" && strings.HasPrefix(search.Plain(note), search.Plain(text)) {
				starts++
			}
		}
		for _, test := range []struct {
			where query.Where
			want  int
		}{
			{is(e.Field("name"), query.Contains, text), contains},
			{query.And{is(e.Field("noteZh"), query.StartsWith, text), is(e.Field("noteZh"), query.Ne, "")}, starts},
		} {
			n, err := r.Count(t.Context(), wholeCounty(), e, test.where, 0)
			if fault.KindOf(err) == fault.Invalid && err != nil {
				continue // not a text
			}
			if err != nil || int(n) != test.want {
				t.Errorf("%q: got %d (%v), want %d", text, n, err, test.want)
			}
		}
	})
}

// A cursor of any content is an answer or a typed error, never a failure.
func FuzzKeyset(f *testing.F) {
	for _, text := range []string{"", "2018-01-01", "x", "\x00", "\xff", "1e400", "infinity", "-infinity", "NaN", "true", "4714-01-01 BC", "99999999999999999999"} {
		f.Add(text, "00000000-0000-0000-0000-000000000000", false)
		f.Add("2018-01-01", text, true)
	}
	db, _ := readerDB(f)
	c, r := entities(f), postgres.NewReader(db)
	e := c.Entity("MediationCase")
	f.Fuzz(func(t *testing.T, opened, key string, backward bool) {
		_, err := r.List(t.Context(), wholeCounty(), query.List{Entity: e, Page: query.Page{Limit: 3, Backward: backward, Keyset: []*string{&opened, &key}}}, newRecord(e))
		switch kind := fault.KindOf(err); {
		case err == nil, kind == fault.Invalid, kind == fault.CursorInvalid:
		default:
			t.Errorf("cursor %q %q: %v", opened, key, err)
		}
	})
}
