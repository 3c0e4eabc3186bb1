//go:build !race

package graph_test

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"pgregory.net/rapid"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/internal/testsize"
)

// randomOperations is how many operations a long run compares.
const randomOperations = 1000

// Whatever is asked by whomever, lists, counts, aggregates, groups and distinct
// values are what plain SQL says. The page's limit never caps a count, and a filter
// under a group-by is never ignored: the operation asks for everything at once.
func TestAnswersAreThoseOfPlainSQL(t *testing.T) {
	cases := testsize.Cases(randomOperations)
	seed := uint64(time.Now().UnixNano())
	if given := flag.Lookup("rapid.seed").Value.String(); given != "0" {
		seed, _ = strconv.ParseUint(given, 10, 64)
	}
	t.Logf("%d cases; to run them again: -rapid.seed=%d", cases, seed)
	for name, value := range map[string]string{"rapid.seed": strconv.FormatUint(seed, 10), "rapid.checks": strconv.Itoa(cases)} {
		before := flag.Lookup(name).Value.String()
		if err := flag.Set(name, value); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = flag.Set(name, before) })
	}
	db, c := thinned(t)
	a := newAPIOf(t, graph.Deps{DB: db, CursorKey: bytes.Repeat([]byte{7}, 32)})
	samples := map[*catalogue.Entity][]map[string]*string{}
	var some []string
	for _, e := range c.Entities {
		samples[e] = sample(t, db, e)
	}
	for _, row := range samples[c.Entity("Division")] {
		if code := *row["code"]; strings.HasSuffix(code, "000") && code != district {
			some = append(some, code)
		}
	}
	found := 0
	rapid.Check(t, func(rt *rapid.T) {
		d := &generator{T: rt, samples: samples, viewer: leader()}
		d.viewer.Role = pick(d, []auth.Role{auth.Leader, auth.Analyst, auth.Partner, auth.Clerk, auth.Clerk, auth.Admin}, "role")
		if d.viewer.Role == auth.Clerk {
			d.viewer.Townships = rapid.SliceOfNDistinct(rapid.SampledFrom(some), 0, 3, rapid.ID[string]).Draw(rt, "townships")
		}
		if compareOnce(rt, a, db, d, pick(d, c.Entities, "entity")) != "0" {
			found++
		}
	})
	if found < cases/4 {
		t.Errorf("only %d of %d filters found rows", found, cases)
	}
}

// asked is one operation over an entity, and what is grouped and added up in it.
type asked struct {
	e           *catalogue.Entity
	where, also condition
	key, sum    *catalogue.Field
}

// compareOnce returns the number of rows that the operation was about.
func compareOnce(t *rapid.T, a api, db *postgres.DB, d *generator, e *catalogue.Entity) (total string) {
	q := asked{e: e, where: d.where(e, "t", 3), also: d.where(e, "t", 2)}
	var numbers, keys []*catalogue.Field
	for _, f := range e.Fields {
		if f.Numeric() {
			numbers = append(numbers, f)
		}
		if f.Groupable() && f.Kind != catalogue.DateTime && f.Kind != catalogue.Decimal {
			keys = append(keys, f)
		}
	}
	q.key = pick(d, keys, "key")
	if len(numbers) > 0 {
		q.sum = pick(d, numbers, "sum")
	}
	r := a.run(&d.viewer, q.operation(), "")
	if len(r.Errors) > 0 {
		t.Fatalf("%s\n%v", q.operation(), r.Errors)
	}
	got, want := q.answered(r), q.plain(t, db, d)
	for _, part := range slices.Sorted(maps.Keys(want)) {
		if got[part] != want[part] {
			t.Fatalf("%s of\n%s\nby %s %v is\n%s\nplain SQL says\n%s", part, q.operation(), d.viewer.Role, d.viewer.Townships, got[part], want[part])
		}
	}
	return want["totalCount"]
}

func (q asked) operation() string {
	bucket, period, sum := "", "", ""
	if q.key.Kind == catalogue.Date {
		bucket, period = ", bucket: MONTH", " { from }"
	}
	if q.sum != nil {
		sum = "sum { " + q.sum.Name + " } max { " + q.sum.Name + " }"
	}
	word := catalogue.EnumName(q.key.Name)
	return fmt.Sprintf(`{ %s(where: %s, first: 3) { totalCount countUpTo(limit: 2) { value exact } nodes { id }
	aggregate { count countDistinct(field: %s) %s } also: aggregate(where: %s) { count }
	groups(by: [{field: %s%s}], where: %s, first: 5000) { key { %s%s } aggregate { count %s } }
	kept: groups(by: [{field: %[3]s%[7]s}], having: [{measure: {function: COUNT}, number: {gte: 2}}], first: 5000) { aggregate { count } }
	distinct(field: %[3]s, where: %[5]s, first: 500) { values { count } } } }`, q.e.List, q.where.api, word, sum, q.also.api, word, bucket, q.also.api, q.key.Name, period, sum)
}

// answered and plain put both answers into the same words.
func (q asked) answered(r result) map[string]string {
	at := func(path ...any) any { return r.at(append([]any{q.e.List}, path...)...) }
	figures := func(of any) string {
		m, _ := of.(map[string]any)
		out := said(m["count"])
		if q.sum != nil {
			for _, function := range []string{"sum", "max"} {
				out += " " + said(m[function].(map[string]any)[q.sum.Name])
			}
		}
		return out
	}
	ids := []string{}
	for i := range at("nodes").([]any) {
		ids = append(ids, said(at("nodes", i, "id")))
	}
	groups, kept, counts := []string{}, []string{}, []string{}
	for i := range at("groups").([]any) {
		key := at("groups", i, "key", q.key.Name)
		if period, bucketed := key.(map[string]any); bucketed {
			key = period["from"]
		}
		groups = append(groups, said(key)+": "+figures(at("groups", i, "aggregate")))
	}
	for i := range at("kept").([]any) {
		kept = append(kept, said(at("kept", i, "aggregate", "count")))
	}
	for i := range at("distinct", "values").([]any) {
		counts = append(counts, said(at("distinct", "values", i, "count")))
	}
	slices.Sort(groups)
	slices.Sort(kept)
	return map[string]string{"list": strings.Join(ids, "\n"), "totalCount": said(at("totalCount")),
		"countUpTo": said(at("countUpTo", "value")) + " " + said(at("countUpTo", "exact")),
		"aggregate": figures(at("aggregate")), "countDistinct": said(at("aggregate", "countDistinct")), "filtered aggregate": said(at("also", "count")),
		"groups": strings.Join(groups, "\n"), "having": strings.Join(kept, "\n"), "distinct": strings.Join(counts, "\n")}
}

// said is a value of an answer as text.
func said(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

func (q asked) plain(t *rapid.T, db *postgres.DB, d *generator) map[string]string {
	rows := fmt.Sprintf(`FROM "%s" t WHERE %s AND (%s)`, q.e.Table, d.visible(q.e, "t"), q.where.sql)
	also := rows + " AND (" + q.also.sql + ")"
	key := `t."` + q.key.Column + `"`
	distinct := key
	if q.key.Kind == catalogue.Date {
		key = "date_trunc('month', " + key + ")::date"
	}
	figures := "count(*)::text"
	if q.sum != nil {
		figures += fmt.Sprintf(` || ' ' || coalesce(sum(t.%[1]q)::text, 'null') || ' ' || coalesce(max(t.%[1]q)::text, 'null')`, q.sum.Column)
	}
	lines := func(sql string) string {
		found, err := db.Pool.Query(t.Context(), sql)
		if err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
		texts, err := pgx.CollectRows(found, pgx.RowTo[string])
		if err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
		return strings.Join(texts, "\n")
	}
	total := lines("SELECT count(*)::text " + rows)
	n, _ := strconv.Atoi(total)
	list := lines(fmt.Sprintf(`SELECT t."%s"::text %s ORDER BY %s LIMIT 3`, q.e.Key, rows, q.order()))
	ids := strings.Fields(list)
	for i, key := range ids {
		ids[i] = page.ID(q.e.Name, key)
	}
	return map[string]string{"list": strings.Join(ids, "\n"), "totalCount": total, "countUpTo": fmt.Sprintf("%d %v", min(n, 2), n <= 2),
		"aggregate": lines("SELECT " + figures + " " + rows), "countDistinct": lines("SELECT count(DISTINCT " + distinct + ")::text " + rows),
		"filtered aggregate": lines("SELECT count(*)::text " + also),
		"groups":             lines(`SELECT line FROM (SELECT coalesce(` + key + `::text, 'null') || ': ' || ` + figures + ` AS line ` + also + ` GROUP BY ` + key + `) AS g ORDER BY line COLLATE "C"`),
		"having":             lines(`SELECT n FROM (SELECT count(*)::text AS n ` + rows + ` GROUP BY ` + key + ` HAVING count(*) >= 2) AS g ORDER BY n COLLATE "C"`),
		"distinct":           lines("SELECT count(*)::text " + also + " GROUP BY " + distinct + " ORDER BY count(*) DESC LIMIT 500")}
}

// order is the entity's own order, the key at its end.
func (q asked) order() string {
	var terms []string
	direction := ""
	for _, o := range q.e.DefaultOrder {
		term := `t."` + o.Field.Column + `"`
		if o.Field.Kind == catalogue.String {
			term += ` COLLATE "C"`
		}
		if direction = ""; o.Desc {
			direction = " DESC"
		}
		terms = append(terms, term+direction+" NULLS LAST")
	}
	key := `t."` + q.e.Key + `"`
	if q.e.Key != "id" {
		key += ` COLLATE "C"`
	}
	return strings.Join(append(terms, key+direction), ", ")
}

// thinned is a part of the shipped data set, small enough for a thousand cases:
// of each table some hundred rows, and so edges that lead nowhere too.
func thinned(t *testing.T) (*postgres.DB, *catalogue.Catalogue) {
	t.Helper()
	from, to, c := loaded(t), pgtest.New(t), derive(t).Catalogue
	tables := []string{"county"}
	for _, e := range c.Entities {
		tables = append(tables, e.Table)
	}
	source, err := from.Pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer source.Release()
	err = pgx.BeginFunc(t.Context(), to.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(t.Context(), "SET LOCAL session_replication_role = replica"); err != nil {
			return err
		}
		for _, table := range tables {
			var n int
			if err := source.QueryRow(t.Context(), "SELECT greatest(count(*) / 250, 1) FROM "+table).Scan(&n); err != nil {
				return err
			}
			var columns string
			if err := source.QueryRow(t.Context(), `SELECT string_agg(quote_ident(column_name), ', ') FROM information_schema.columns
				WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER'`, table).Scan(&columns); err != nil {
				return err
			}
			reader, writer := io.Pipe()
			go func() {
				_, err := source.Conn().PgConn().CopyTo(t.Context(), writer, fmt.Sprintf("COPY (SELECT %[3]s FROM %[1]s AS t WHERE abs(hashtext(t::text)::bigint) %% %[2]d = 0) TO STDOUT", table, n, columns))
				writer.CloseWithError(err)
			}()
			if _, err := tx.Conn().PgConn().CopyFrom(t.Context(), reader, "COPY "+table+" ("+columns+") FROM STDIN"); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := to.Pool.Exec(t.Context(), "ANALYZE"); err != nil {
		t.Fatal(err)
	}
	return to, c
}

// sample is some rows of an entity, their columns as text.
func sample(t *testing.T, db *postgres.DB, e *catalogue.Entity) []map[string]*string {
	t.Helper()
	var columns []string
	for _, f := range e.Fields {
		columns = append(columns, `"`+f.Column+`"::text`)
	}
	rows, err := db.Pool.Query(t.Context(), fmt.Sprintf(`SELECT %s FROM "%s" ORDER BY hashtext("%s"::text) LIMIT 40`, strings.Join(columns, ", "), e.Table, e.Key))
	if err != nil {
		t.Fatal(err)
	}
	out, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (map[string]*string, error) {
		values, dest, named := make([]*string, len(columns)), make([]any, len(columns)), map[string]*string{}
		for i := range values {
			dest[i] = &values[i]
		}
		err := row.Scan(dest...)
		for i, f := range e.Fields {
			named[f.Column] = values[i]
		}
		return named, err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
