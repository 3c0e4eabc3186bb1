package postgres_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// keysOf lists the keys of all rows that fit, in order.
func keysOf(t *testing.T, r *postgres.Reader, scope auth.Scope, e *catalogue.Entity, where query.Where) []string {
	t.Helper()
	page, err := r.List(t.Context(), scope, query.List{Entity: e, Where: where, Page: query.Page{Limit: 1000}}, newRecord(e))
	if err != nil {
		t.Fatal(err)
	}
	return page.Keys
}

// plain reads a column of the fixture by plain SQL.
func plain(t testing.TB, db *postgres.DB, sql string, args ...any) []string {
	t.Helper()
	rows, err := db.Pool.Query(t.Context(), sql, args...)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s *string
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		if s == nil {
			out = append(out, "null")
		} else {
			out = append(out, *s)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

func is(f *catalogue.Field, op query.Op, values ...any) query.Compare {
	return query.Compare{Field: f, Op: op, Values: values}
}

func TestFiltersMeanWhatPlainSQLSays(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	cases := c.Entity("MediationCase")
	divisions := c.Entity("Division")
	f := cases.Field
	related := func(e *catalogue.Entity, ref string, quant query.Quantifier, w query.Where) query.Related {
		return query.Related{Ref: e.Ref(ref), Quant: quant, Where: w}
	}
	for name, test := range map[string]struct {
		e     *catalogue.Entity
		where query.Where
		sql   string
	}{
		"all":                    {cases, nil, "true"},
		"and of nothing":         {cases, query.And{}, "true"},
		"or of nothing":          {cases, query.Or{}, "false"},
		"eq":                     {cases, is(f("status"), query.Eq, "CLOSED"), "status = 'CLOSED'"},
		"ne holds for null":      {cases, is(f("outcome"), query.Ne, "FAILED"), "outcome IS DISTINCT FROM 'FAILED'"},
		"in":                     {cases, is(f("parties"), query.In, int64(2), int64(4)), "parties IN (2, 4)"},
		"in nothing":             {cases, is(f("parties"), query.In), "false"},
		"notIn holds for null":   {cases, is(f("outcome"), query.NotIn, "FAILED", "SUCCESS_ORAL"), "outcome IS NULL OR outcome NOT IN ('FAILED', 'SUCCESS_ORAL')"},
		"decimal":                {cases, is(f("amount"), query.Gte, "1000.05"), "amount >= 1000.05"},
		"not of null comparison": {cases, query.Not{Of: is(f("amount"), query.Gte, "1000.05")}, "amount < 1000.05 OR amount IS NULL"},
		"not not":                {cases, query.Not{Of: query.Not{Of: is(f("amount"), query.Gte, "1000.05")}}, "amount >= 1000.05"},
		"date between":           {cases, is(f("openedOn"), query.Between, "2018-03-01", "2018-12-31"), "opened_on BETWEEN '2018-03-01' AND '2018-12-31'"},
		"isNull":                 {cases, is(f("closedOn"), query.IsNull, true), "closed_on IS NULL"},
		"isNull false":           {cases, is(f("closedOn"), query.IsNull, false), "closed_on IS NOT NULL"},
		"instant":                {cases, is(f("createdAt"), query.Lt, "2018-01-01T00:00:00+08:00"), "false"},
		"contains escapes":       {divisions, is(divisions.Field("noteZh"), query.Contains, "50% 的村_"), "note_zh = '50% 的村_民'"},
		"contains backslash":     {divisions, is(divisions.Field("noteZh"), query.Contains, `\`), `position('\' in note_zh) > 0`},
		"contains percent":       {divisions, is(divisions.Field("name"), query.Contains, "%"), "false"},
		"startsWith":             {divisions, is(divisions.Field("name"), query.StartsWith, "塔湾"), "left(name, 2) = '塔湾'"},
		"quote in text":          {divisions, is(divisions.Field("name"), query.Eq, "' OR true --"), "false"},
		"and or": {cases, query.And{is(f("complexity"), query.Eq, "COMPLEX"), query.Or{is(f("status"), query.Eq, "ACCEPTED"), is(f("parties"), query.Gt, int64(3))}},
			"complexity = 'COMPLEX' AND (status = 'ACCEPTED' OR parties > 3)"},
		"not or": {cases, query.Not{Of: query.Or{is(f("outcome"), query.Eq, "FAILED"), is(f("parties"), query.Gt, int64(3))}},
			"outcome IS DISTINCT FROM 'FAILED' AND parties <= 3"},
		"to-one": {cases, related(cases, "organization", query.One, is(c.Entity("MediationOrganization").Field("kind"), query.Eq, "DISTRICT")),
			"organization_id IN (SELECT id FROM mediation_organization WHERE kind = 'DISTRICT')"},
		"not to-one": {cases, query.Not{Of: related(cases, "village", query.One, is(divisions.Field("inBaseline"), query.Eq, true))},
			"village_code IS NULL OR village_code NOT IN (SELECT code FROM division WHERE in_baseline)"},
		"some": {divisions, related(divisions, "children", query.Some, is(divisions.Field("inBaseline"), query.Eq, false)),
			"code IN (SELECT parent_code FROM division WHERE NOT in_baseline)"},
		"some of any": {divisions, related(divisions, "children", query.Some, nil), "code IN (SELECT parent_code FROM division)"},
		"none":        {divisions, related(divisions, "children", query.None, nil), "level = 'VILLAGE'"},
		"every holds for none": {divisions, related(divisions, "children", query.Every, is(divisions.Field("noteZh"), query.IsNull, true)),
			"NOT EXISTS (SELECT FROM division c WHERE c.county_code = t.county_code AND c.parent_code = t.code AND c.note_zh IS NOT NULL)"},
		"every of nullable": {divisions, related(divisions, "children", query.Every, is(divisions.Field("noteZh"), query.StartsWith, "50%")),
			"NOT EXISTS (SELECT FROM division c WHERE c.county_code = t.county_code AND c.parent_code = t.code AND (c.note_zh NOT LIKE '50\\%%' OR c.note_zh IS NULL))"},
		"not every": {divisions, query.Not{Of: related(divisions, "children", query.Every, is(divisions.Field("noteZh"), query.IsNull, true))},
			"code IN (SELECT parent_code FROM division WHERE note_zh IS NOT NULL)"},
		"natural key as id": {divisions, is(divisions.Field("id"), query.In, townships[0], townships[2]), "code IN ('" + townships[0] + "', '" + townships[2] + "')"},
	} {
		t.Run(name, func(t *testing.T) {
			got := keysOf(t, r, wholeCounty(), test.e, test.where)
			want := plain(t, db, "SELECT "+test.e.Key+"::text FROM "+test.e.Table+" AS t WHERE county_code = $1 AND ("+test.sql+")", here)
			slices.Sort(got)
			slices.Sort(want)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-plain SQL +reader):\n%s", diff)
			}
			n, err := r.Count(t.Context(), wholeCounty(), test.e, test.where, 0)
			if err != nil || int(n) != len(want) {
				t.Errorf("count is %d (%v), want %d", n, err, len(want))
			}
		})
	}
}

func TestValuesThatPostgreSQLWouldNotTakeAreRefused(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	cases := c.Entity("MediationCase")
	for name, where := range map[string]query.Where{
		"nul in text":         is(cases.Field("number"), query.Eq, "AJ\x00"),
		"nul in pattern":      is(cases.Field("number"), query.Contains, "\x00"),
		"not UTF-8":           is(cases.Field("number"), query.Eq, "\xff"),
		"no such day":         is(cases.Field("openedOn"), query.Eq, "2018-02-30"),
		"no such decimal":     is(cases.Field("amount"), query.Gt, "1e400"),
		"NaN":                 is(cases.Field("amount"), query.Gt, "NaN"),
		"number for a text":   is(cases.Field("number"), query.Eq, int64(1)),
		"text for a number":   is(cases.Field("parties"), query.Eq, "1"),
		"no uuid":             is(cases.Field("id"), query.Eq, "42"),
		"no instant":          is(cases.Field("createdAt"), query.Gt, "yesterday"),
		"nul in a list":       is(cases.Field("number"), query.In, "a", "\x00"),
		"second bad":          is(cases.Field("openedOn"), query.Between, "2018-01-01", "today"),
		"inside a relation":   query.Related{Ref: cases.Ref("village"), Quant: query.One, Where: is(c.Entity("Division").Field("name"), query.Eq, "\x00")},
		"infinite day":        is(cases.Field("openedOn"), query.Eq, "infinity"),
		"year zero":           is(cases.Field("openedOn"), query.Eq, "0000-01-01"),
		"decimal of nothing":  is(cases.Field("amount"), query.Gt, "."),
		"decimal of a minus":  is(cases.Field("amount"), query.Gt, "-"),
		"very long a decimal": is(cases.Field("amount"), query.Gt, strings.Repeat("9", 200)),
	} {
		if _, err := r.Count(t.Context(), wholeCounty(), cases, where, 0); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: got %v, want %s", name, err, fault.Invalid)
		}
	}
}

func TestMistakesOfTheProgramAreInternal(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	cases := c.Entity("MediationCase")
	for name, where := range map[string]query.Where{
		"too few values":   is(cases.Field("number"), query.Eq),
		"between of one":   is(cases.Field("openedOn"), query.Between, "2018-01-01"),
		"unknown operator": is(cases.Field("number"), "~", "x"),
		"contains in date": is(cases.Field("openedOn"), query.Contains, "2018-01-01"),
		"quantifier":       query.Related{Ref: cases.Ref("village"), Quant: "most"},
	} {
		if _, err := r.Count(t.Context(), wholeCounty(), cases, where, 0); err == nil || fault.KindOf(err) != fault.Internal {
			t.Errorf("%s: got %v, want an internal error", name, err)
		}
	}
}

func TestPersonalDataComesMaskedAndCannotBeInferred(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	requests := c.Entity("ServiceRequest")
	name, phone := requests.Field("applicantName"), requests.Field("applicantPhone")
	page, err := r.List(t.Context(), wholeCounty(), query.List{Entity: requests, Fields: []*catalogue.Field{name, phone}, Page: query.Page{Limit: 200}}, newRecord(requests))
	if err != nil {
		t.Fatal(err)
	}
	names, phones := map[string]bool{}, map[string]bool{}
	for _, row := range page.Rows {
		names[*row.(*record).text("applicant_name")] = true
		if p := row.(*record).text("applicant_phone"); p != nil {
			phones[*p] = true
		}
	}
	if diff := cmp.Diff(map[string]bool{"马**": true, "丁*": true, "欧***": true}, names); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]bool{"138****8000": true, "*****67": true}, phones); diff != "" {
		t.Errorf("phones (-want +got):\n%s", diff)
	}

	refused := func(what string, err error) {
		t.Helper()
		if fault.KindOf(err) != fault.Forbidden {
			t.Errorf("%s by personal data: got %v, want %s", what, err, fault.Forbidden)
		}
	}
	_, err = r.Count(t.Context(), wholeCounty(), requests, query.Not{Of: is(name, query.IsNull, true)}, 0)
	refused("filter", err)
	_, err = r.List(t.Context(), wholeCounty(), query.List{Entity: requests, Order: []catalogue.OrderTerm{{Field: name}}, Page: query.Page{Limit: 1}}, newRecord(requests))
	refused("order", err)
	_, err = r.Groups(t.Context(), wholeCounty(), query.Groups{Entity: requests, By: []query.GroupKey{{Field: name}}})
	refused("group", err)
	for _, function := range []query.Function{query.CountDistinct, query.Min, query.Max, query.Percentile} {
		_, err = r.Aggregate(t.Context(), wholeCounty(), requests, nil, []query.Figures{{Aggregates: []query.Aggregate{{Function: function, Field: phone, Fraction: "0.5"}}}})
		refused(string(function), err)
	}
}

func TestByKeysIsAlignedAndScoped(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	divisions := c.Entity("Division")
	keys := []string{townships[1], "640302999000", townships[0], "640303100000", "640302000000", townships[1], "\x00"}
	rows, err := r.ByKeys(t.Context(), auth.Scope{County: here, Townships: townships[1:2]}, divisions, keys, []*catalogue.Field{divisions.Field("name")}, nil, newRecord(divisions))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, row := range rows {
		if row == nil {
			got = append(got, "-")
		} else {
			got = append(got, *row.(*record).text("code"))
		}
	}
	// The district has no township and is shared; another township is not seen.
	if diff := cmp.Diff([]string{townships[1], "-", "-", "-", "640302000000", townships[1], "-"}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if rows[0] != rows[5] {
		t.Error("equal keys do not share their row")
	}
	cases := c.Entity("MediationCase")
	rows, err = r.ByKeys(t.Context(), wholeCounty(), cases, []string{"no-uuid", ""}, nil, nil, newRecord(cases))
	if err != nil || rows[0] != nil || rows[1] != nil {
		t.Errorf("impossible keys: got %v, %v; want them not found", rows, err)
	}
}

func TestListsAreAlignedWithTheirParents(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	divisions := c.Entity("Division")
	parents := []string{townships[2], "640302000000", "640302100200", townships[2]}
	pages, err := r.Lists(t.Context(), wholeCounty(), divisions.Ref("children"), divisions, parents,
		query.List{Order: []catalogue.OrderTerm{{Field: divisions.Field("code"), Desc: true}}, Page: query.Page{Limit: 2}}, newRecord(divisions))
	if err != nil {
		t.Fatal(err)
	}
	var got [][]string
	for _, p := range pages {
		got = append(got, p.Keys)
	}
	want := [][]string{{"640302102202", "640302102201"}, {townships[2], townships[1]}, nil, {"640302102202", "640302102201"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !pages[0].HasNext || !pages[1].HasNext || pages[2].HasNext {
		t.Error("hasNext is wrong")
	}
	counts, err := r.Counts(t.Context(), wholeCounty(), divisions.Ref("children"), divisions, parents, nil, 0)
	if diff := cmp.Diff([]int64{3, 3, 0, 3}, counts); diff != "" || err != nil {
		t.Errorf("counts (-want +got): %v\n%s", err, diff)
	}
	counts, err = r.Counts(t.Context(), wholeCounty(), divisions.Ref("children"), divisions, parents, nil, 2)
	if diff := cmp.Diff([]int64{2, 2, 0, 2}, counts); diff != "" || err != nil {
		t.Errorf("capped counts (-want +got): %v\n%s", err, diff)
	}
	if _, err := r.Lists(t.Context(), wholeCounty(), divisions.Ref("parent"), divisions, parents, query.List{Page: query.Page{Limit: 1}}, newRecord(divisions)); err == nil {
		t.Error("a to-one edge was listed")
	}
}

func TestChineseOrders(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	orgs := c.Entity("MediationOrganization")
	names := func(collation catalogue.Collation) []string {
		page, err := r.List(t.Context(), wholeCounty(), query.List{Entity: orgs, Fields: []*catalogue.Field{orgs.Field("name")},
			Order: []catalogue.OrderTerm{{Field: orgs.Field("name"), Collation: collation}}, Page: query.Page{Limit: 100}}, newRecord(orgs))
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, row := range page.Rows {
			out = append(out, strings.TrimSuffix(*row.(*record).text("name"), "调解委员会"))
		}
		return slices.Compact(out)
	}
	for collation, want := range map[catalogue.Collation][]string{
		catalogue.ByPinyin:    {"郭家桥", "马莲渠", "塔湾", "早元"}, // guo, ma, ta, zao
		catalogue.ByStroke:    {"马莲渠", "早元", "郭家桥", "塔湾"}, // 3, 6, 10, 12
		catalogue.ByCodepoint: {"塔湾", "早元", "郭家桥", "马莲渠"},
	} {
		if diff := cmp.Diff(want, names(collation)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", collation, diff)
		}
	}
}

func TestPageLimitsAndCursorsAreChecked(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	cases := c.Entity("MediationCase")
	text := func(s string) *string { return &s }
	for name, test := range map[string]struct {
		page query.Page
		want fault.Kind
	}{
		"no rows":           {query.Page{}, fault.Invalid},
		"negative":          {query.Page{Limit: -1}, fault.Invalid},
		"too many":          {query.Page{Limit: 100000}, fault.Invalid},
		"short cursor":      {query.Page{Limit: 1, Keyset: []*string{text("2018-01-01")}}, fault.CursorInvalid},
		"null for non-null": {query.Page{Limit: 1, Keyset: []*string{nil, text("00000000-0000-0000-0000-000000000000")}}, fault.CursorInvalid},
		"nul":               {query.Page{Limit: 1, Keyset: []*string{text("\x00"), text("00000000-0000-0000-0000-000000000000")}}, fault.CursorInvalid},
		"no date":           {query.Page{Limit: 1, Keyset: []*string{text("x"), text("00000000-0000-0000-0000-000000000000")}}, fault.Invalid},
	} {
		if _, err := r.List(t.Context(), wholeCounty(), query.List{Entity: cases, Page: test.page}, newRecord(cases)); fault.KindOf(err) != test.want {
			t.Errorf("%s: got %v, want %s", name, err, test.want)
		}
	}
}

func TestACancelledReadIsATimeout(t *testing.T) {
	db, _ := readerDB(t)
	c := entities(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := postgres.NewReader(db).Count(ctx, wholeCounty(), c.Entity("Division"), nil, 0)
	if fault.KindOf(err) != fault.Timeout {
		t.Errorf("got %v, want %s", err, fault.Timeout)
	}
	ctx, cancel = context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err = db.Pool.Exec(ctx, "SELECT pg_sleep(5)")
	if err := postgres.ReadError(err); fault.KindOf(err) != fault.Timeout {
		t.Errorf("cancelled while it ran: got %v, want %s", err, fault.Timeout)
	}
	_, slow := db.Pool.Exec(t.Context(), "SET statement_timeout = 20; SELECT pg_sleep(5)")
	if err := postgres.ReadError(slow); fault.KindOf(err) != fault.Timeout {
		t.Errorf("statement timeout: got %v, want %s", err, fault.Timeout)
	}
}

func TestALostDatabaseIsUnavailable(t *testing.T) {
	db, _ := readerDB(t)
	c := entities(t)
	lost, err := postgres.Open(t.Context(), db.Pool.Config().ConnString(), postgres.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer lost.Close()
	var pid int
	conn, err := lost.Pool.Acquire(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := conn.QueryRow(t.Context(), "SELECT pg_backend_pid()").Scan(&pid); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Pool.Exec(t.Context(), "SELECT pg_terminate_backend($1, 5000)", pid); err != nil {
		t.Fatal(err)
	}
	_, err = conn.Exec(t.Context(), "SELECT 1")
	conn.Release()
	if err := postgres.ReadError(err); fault.KindOf(err) != fault.Unavailable {
		t.Errorf("got %v, want %s", err, fault.Unavailable)
	}
	// The pool heals on its own.
	if _, err := postgres.NewReader(lost).Count(t.Context(), wholeCounty(), c.Entity("Division"), nil, 0); err != nil {
		t.Errorf("after the loss: %v", err)
	}
}
