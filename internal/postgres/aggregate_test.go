package postgres_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// line joins values for comparison with plain SQL's concat_ws.
func line(values ...*string) string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = "null"
		if v != nil {
			out[i] = *v
		}
	}
	return strings.Join(out, "|")
}

func TestFilteredAggregatesSideBySideAreOneStatement(t *testing.T) {
	db, recorded := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	cases := c.Entity("MediationCase")
	f := cases.Field
	all := []query.Aggregate{
		{Function: query.Count}, {Function: query.CountDistinct, Field: f("outcome")},
		{Function: query.Sum, Field: f("amount")}, {Function: query.Avg, Field: f("amount")},
		{Function: query.Min, Field: f("openedOn")}, {Function: query.Max, Field: f("parties")},
		{Function: query.Max, Field: f("number")}, {Function: query.Percentile, Field: f("amount"), Fraction: "0.5"},
	}
	sql := `concat_ws('|', count(*), count(DISTINCT outcome), coalesce(sum(amount)::text, 'null'), coalesce(trim_scale(avg(amount))::text, 'null'),
		coalesce(min(opened_on)::text, 'null'), coalesce(max(parties)::text, 'null'), coalesce(max(number), 'null'),
		coalesce(trim_scale(percentile_cont(0.5) WITHIN GROUP (ORDER BY amount::double precision)::numeric)::text, 'null'))`
	village := query.Related{Ref: cases.Ref("village"), Quant: query.One, Where: is(c.Entity("Division").Field("inBaseline"), query.Eq, true)}
	figures := []query.Figures{
		{Aggregates: all},
		{Where: is(f("status"), query.Eq, "CLOSED"), Aggregates: all},
		{Where: village, Aggregates: all},
		{Where: query.Or{}, Aggregates: all},
		{},
	}
	want := plain(t, db, "SELECT "+sql+" FROM mediation_case WHERE county_code = $1 AND complexity = 'COMPLEX'", here)
	want = append(want, plain(t, db, "SELECT "+sql+" FROM mediation_case WHERE county_code = $1 AND complexity = 'COMPLEX' AND status = 'CLOSED'", here)...)
	want = append(want, plain(t, db, "SELECT "+sql+" FROM mediation_case WHERE county_code = $1 AND complexity = 'COMPLEX' AND village_code IN (SELECT code FROM division WHERE in_baseline)", here)...)
	want = append(want, "0|0|null|null|null|null|null|null", "")

	recorded.take()
	got, err := r.Aggregate(t.Context(), wholeCounty(), cases, is(f("complexity"), query.Eq, "COMPLEX"), figures)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(recorded.take()); n != 1 {
		t.Errorf("%d statements, want 1", n)
	}
	var lines []string
	for _, set := range got {
		lines = append(lines, line(set...))
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("(-plain SQL +reader):\n%s", diff)
	}

	// One filtered set takes another way through the compiler.
	single, err := r.Aggregate(t.Context(), wholeCounty(), cases, is(f("complexity"), query.Eq, "COMPLEX"), figures[1:2])
	if err != nil || line(single[0]...) != want[1] {
		t.Errorf("one filtered set: got %v, %v, want %s", single, err, want[1])
	}
}

func TestAggregatesPerParentAreOneStatement(t *testing.T) {
	db, recorded := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	orgs, cases := c.Entity("MediationOrganization"), c.Entity("MediationCase")
	parents := plain(t, db, "SELECT id::text FROM mediation_organization WHERE county_code = $1 ORDER BY name, id", here)
	parents = append(parents, "00000000-0000-0000-0000-000000000000")
	scope := auth.Scope{County: here, Townships: townships[:2]}
	recorded.take()
	got, err := r.AggregatesPer(t.Context(), scope, orgs.Ref("cases"), orgs, parents, is(cases.Field("parties"), query.Lt, int64(4)), []query.Figures{
		{Aggregates: []query.Aggregate{{Function: query.Count}}},
		{Where: is(cases.Field("status"), query.Eq, "CLOSED"), Aggregates: []query.Aggregate{{Function: query.Sum, Field: cases.Field("amount")}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(recorded.take()); n != 1 {
		t.Errorf("%d statements, want 1", n)
	}
	var lines []string
	for _, sets := range got {
		lines = append(lines, line(sets[0][0], sets[1][0]))
	}
	want := plain(t, db, `SELECT concat_ws('|', (SELECT count(*) FROM mediation_case AS c WHERE county_code = $1 AND organization_id = o.id AND parties < 4 AND township_code = ANY($2)),
		coalesce((SELECT sum(amount)::text FROM mediation_case AS c WHERE county_code = $1 AND organization_id = o.id AND parties < 4 AND township_code = ANY($2) AND status = 'CLOSED'), 'null'))
		FROM mediation_organization AS o WHERE county_code = $1 ORDER BY name, id`, here, townships[:2])
	if diff := cmp.Diff(append(want, "0|null"), lines); diff != "" {
		t.Errorf("(-plain SQL +reader):\n%s", diff)
	}
}

func TestGroups(t *testing.T) {
	db, recorded := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	cases, divisions := c.Entity("MediationCase"), c.Entity("Division")
	f := cases.Field
	count := []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}}
	township := cases.Ref("township")
	village := cases.Ref("village")
	clerk := auth.Scope{County: here, Townships: townships[:1]}
	for name, test := range map[string]struct {
		scope auth.Scope
		q     query.Groups
		sql   string
	}{
		"by enum": {wholeCounty(), query.Groups{By: []query.GroupKey{{Field: f("status")}}, Figures: count},
			"SELECT concat_ws('|', status, count(*)) FROM mediation_case WHERE county_code = $1 GROUP BY status ORDER BY status COLLATE \"C\""},
		"by nullable, nulls last": {wholeCounty(), query.Groups{By: []query.GroupKey{{Field: f("outcome")}}, Figures: count},
			"SELECT concat_ws('|', coalesce(outcome, 'null'), count(*)) FROM mediation_case WHERE county_code = $1 GROUP BY outcome ORDER BY outcome COLLATE \"C\""},
		"by an edge's key": {wholeCounty(), query.Groups{By: []query.GroupKey{{Path: []*catalogue.Ref{village}, Field: divisions.Field("id")}}, Figures: count},
			"SELECT concat_ws('|', coalesce(village_code, 'null'), count(*)) FROM mediation_case WHERE county_code = $1 GROUP BY village_code ORDER BY village_code COLLATE \"C\""},
		"by a self edge's key": {wholeCounty(), query.Groups{Entity: divisions, By: []query.GroupKey{{Path: []*catalogue.Ref{divisions.Ref("parent")}}}, Figures: count},
			"SELECT concat_ws('|', coalesce(parent_code, 'null'), count(*)) FROM division WHERE county_code = $1 GROUP BY parent_code ORDER BY parent_code COLLATE \"C\""},
		"by a uuid": {wholeCounty(), query.Groups{By: []query.GroupKey{{Path: []*catalogue.Ref{cases.Ref("organization")}}}, Figures: count},
			"SELECT concat_ws('|', organization_id, count(*)) FROM mediation_case WHERE county_code = $1 GROUP BY organization_id ORDER BY organization_id"},
		"by fields through edges": {wholeCounty(), query.Groups{By: []query.GroupKey{
			{Path: []*catalogue.Ref{village}, Field: divisions.Field("shortName")},
			{Path: []*catalogue.Ref{village, divisions.Ref("parent")}, Field: divisions.Field("shortName")}}, Figures: count},
			`SELECT concat_ws('|', coalesce(v.short_name, 'null'), coalesce(p.short_name, 'null'), count(*)) FROM mediation_case AS c
			 LEFT JOIN division AS v ON v.county_code = $1 AND v.code = c.village_code LEFT JOIN division AS p ON p.county_code = $1 AND p.code = v.parent_code
			 WHERE c.county_code = $1 GROUP BY v.short_name, p.short_name ORDER BY v.short_name COLLATE "C", p.short_name COLLATE "C"`},
		"filtered first": {wholeCounty(), query.Groups{Where: is(f("status"), query.Eq, "CLOSED"), By: []query.GroupKey{{Field: f("outcome")}}, Figures: count},
			"SELECT concat_ws('|', outcome, count(*)) FROM mediation_case WHERE county_code = $1 AND status = 'CLOSED' GROUP BY outcome ORDER BY outcome COLLATE \"C\""},
		"scoped": {clerk, query.Groups{By: []query.GroupKey{{Path: []*catalogue.Ref{township}}}, Figures: count},
			"SELECT concat_ws('|', township_code, count(*)) FROM mediation_case WHERE county_code = $1 AND township_code = '" + townships[0] + "' GROUP BY township_code"},
		"filtered figures keep empty groups": {wholeCounty(), query.Groups{By: []query.GroupKey{{Field: f("status")}},
			Figures: []query.Figures{{Where: is(f("outcome"), query.Eq, "FAILED"), Aggregates: []query.Aggregate{{Function: query.Count}, {Function: query.Sum, Field: f("amount")}}}}},
			"SELECT concat_ws('|', status, count(*) FILTER (WHERE outcome = 'FAILED'), coalesce((sum(amount) FILTER (WHERE outcome = 'FAILED'))::text, 'null')) FROM mediation_case WHERE county_code = $1 GROUP BY status ORDER BY status COLLATE \"C\""},
		"having, ordered by a figure, cut": {wholeCounty(), query.Groups{By: []query.GroupKey{{Field: f("openedOn"), Bucket: query.Month}}, Figures: count,
			Having: []query.Having{{Op: query.Gte, Value: "3"}}, Order: []query.GroupOrder{{Figure: &query.FigureAt{}, Desc: true}}, Limit: 5},
			"SELECT concat_ws('|', date_trunc('month', opened_on)::date, count(*)) FROM mediation_case WHERE county_code = $1 GROUP BY date_trunc('month', opened_on)::date HAVING count(*) >= 3 ORDER BY count(*) DESC, date_trunc('month', opened_on)::date LIMIT 5"},
		"ordered by a key": {wholeCounty(), query.Groups{By: []query.GroupKey{{Field: f("category")}, {Field: f("parties")}}, Figures: count, Order: []query.GroupOrder{{Key: 1, Desc: true, NullsLast: true}}},
			"SELECT concat_ws('|', category, parties, count(*)) FROM mediation_case WHERE county_code = $1 GROUP BY category, parties ORDER BY parties DESC, category COLLATE \"C\""},
	} {
		t.Run(name, func(t *testing.T) {
			if test.q.Entity == nil {
				test.q.Entity = cases
			}
			want := plain(t, db, test.sql, here)
			recorded.take()
			groups, err := r.Groups(t.Context(), test.scope, test.q)
			if err != nil {
				t.Fatal(err)
			}
			if n := len(recorded.take()); n != 1 {
				t.Errorf("%d statements, want 1", n)
			}
			if diff := cmp.Diff(want, lines(groups)); diff != "" {
				t.Errorf("(-plain SQL +reader):\n%s", diff)
			}
		})
	}
}

func lines(groups []postgres.Group) []string {
	var out []string
	for _, g := range groups {
		values := slices.Clone(g.Keys)
		for _, set := range g.Figures {
			values = append(values, set...)
		}
		out = append(out, line(values...))
	}
	return out
}

func TestBucketsAreChinasCalendar(t *testing.T) {
	db, _ := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	cases := c.Entity("MediationCase")
	// Every day of the fixture's years, against the calendar written out by hand.
	for bucket, start := range map[query.Bucket]string{
		query.Day:      "d",
		query.Week:     "d - (extract(isodow FROM d)::integer - 1)",
		query.TenDay:   "CASE WHEN extract(day FROM d) <= 10 THEN d - extract(day FROM d)::integer + 1 WHEN extract(day FROM d) <= 20 THEN d - extract(day FROM d)::integer + 11 ELSE d - extract(day FROM d)::integer + 21 END",
		query.Month:    "d - extract(day FROM d)::integer + 1",
		query.Quarter:  "make_date(extract(year FROM d)::integer, 1 + 3 * ((extract(month FROM d)::integer - 1) / 3), 1)",
		query.HalfYear: "make_date(extract(year FROM d)::integer, 1 + 6 * ((extract(month FROM d)::integer - 1) / 6), 1)",
		query.Year:     "make_date(extract(year FROM d)::integer, 1, 1)",
	} {
		groups, err := r.Groups(t.Context(), wholeCounty(), query.Groups{Entity: cases, By: []query.GroupKey{{Field: cases.Field("openedOn"), Bucket: bucket}},
			Figures: []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}}})
		if err != nil {
			t.Fatal(err)
		}
		want := plain(t, db, "SELECT concat_ws('|', ("+start+")::date, count(*)) FROM (SELECT opened_on AS d FROM mediation_case WHERE county_code = $1) AS x GROUP BY ("+start+")::date ORDER BY ("+start+")::date", here)
		if diff := cmp.Diff(want, lines(groups)); diff != "" {
			t.Errorf("%s (-by hand +reader):\n%s", bucket, diff)
		}
	}
}

// An instant belongs to the day it is in China, whatever the session's zone.
func TestInstantsAreBucketedAndPrintedInChinasTime(t *testing.T) {
	db := migrated(t)
	c, r := entities(t), postgres.NewReader(db)
	items := c.Entity("ServiceItem")
	// 17:30 UTC on New Year's Eve is 01:30 on New Year's Day in China.
	if _, err := db.Pool.Exec(t.Context(), `INSERT INTO service_item (county_code, code, name, is_placeholder, type, exercise_level, one_stop, basic_public_service, audience, handling_type, visits, charged, valid_from, source, created_at)
		VALUES ($1, 'X', '事项', false, 'PUBLIC_SERVICE', 'TOWNSHIP', true, false, 'PERSON', 'IMMEDIATE', 0, false, '2018-01-01', 'DEMO', '2018-12-31T17:30:00Z')`, here); err != nil {
		t.Fatal(err)
	}
	created := items.Field("createdAt")
	groups, err := r.Groups(t.Context(), wholeCounty(), query.Groups{Entity: items, By: []query.GroupKey{{Field: created, Bucket: query.Year}, {Field: created}},
		Figures: []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Min, Field: created}}}}})
	if err != nil {
		t.Fatal(err)
	}
	const instant = "2019-01-01T01:30:00.000000+08:00"
	if diff := cmp.Diff([]string{"2019-01-01|" + instant + "|" + instant}, lines(groups)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestGroupsPerParentAreOneStatement(t *testing.T) {
	db, recorded := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	orgs, cases := c.Entity("MediationOrganization"), c.Entity("MediationCase")
	parents := plain(t, db, "SELECT id::text FROM mediation_organization WHERE county_code = $1 ORDER BY id", here)
	recorded.take()
	perParent, err := r.GroupsPer(t.Context(), wholeCounty(), orgs.Ref("cases"), orgs, parents, query.Groups{
		By: []query.GroupKey{{Field: cases.Field("category")}}, Figures: []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}},
		Order: []query.GroupOrder{{Figure: &query.FigureAt{}, Desc: true}}, Limit: 2,
	})
	if err != nil {
		t.Fatal(err)
	}
	if n := len(recorded.take()); n != 1 {
		t.Errorf("%d statements, want 1", n)
	}
	for i, groups := range perParent {
		want := plain(t, db, `SELECT concat_ws('|', category, count(*)) FROM mediation_case WHERE county_code = $1 AND organization_id = $2::text::uuid GROUP BY category ORDER BY count(*) DESC, category COLLATE "C" LIMIT 2`, here, parents[i])
		if diff := cmp.Diff(want, lines(groups)); diff != "" {
			t.Errorf("parent %d (-plain SQL +reader):\n%s", i, diff)
		}
	}
}

func TestMasks(t *testing.T) {
	db, _ := readerDB(t)
	for _, test := range []struct{ kind, value, want string }{
		{"NAME", "张三", "张*"}, {"NAME", "张三丰", "张**"}, {"NAME", "张", "张*"}, {"NAME", "", "*"},
		{"PHONE", "13812348000", "138****8000"}, {"PHONE", "2034567", "*****67"}, {"PHONE", "5", "*"}, {"PHONE", "", "*"},
		{"ID_NUMBER", "640302198001011234", "6****************4"}, {"ID_NUMBER", "1234", "****"},
		{"ADDRESS", "吴忠市利通区金积镇塔湾村三队12号", "吴忠市利通区金积镇塔湾村***"},
		{"ADDRESS", "金积镇街道北路5号", "金积镇***"}, {"ADDRESS", "北京路5号", "北京***"},
		{"SOMETHING_NEW", "secret", "***"},
	} {
		got := plain(t, db, "SELECT "+compile.Mask("v", test.kind)+" FROM (SELECT $1::text AS v) AS x", test.value)
		if got[0] != test.want {
			t.Errorf("%s %q: got %q, want %q", test.kind, test.value, got[0], test.want)
		}
		if null := plain(t, db, "SELECT "+compile.Mask("v", test.kind)+" FROM (SELECT NULL::text AS v) AS x"); null[0] != "null" {
			t.Errorf("%s of null: got %q", test.kind, null[0])
		}
	}
}
