//go:build !race

package postgres_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
	"litong3422/internal/search"
	"litong3422/internal/testsize"
)

// Table references as the reader writes them: FROM or JOIN, a quoted table, an alias.
var tableReference = regexp.MustCompile(`(FROM|JOIN|,) "([a-z_]+)" AS (t\d+)`)

// lint returns what is wrong with a statement of a county: a table reference
// without its county, without the viewer's townships, or something that is no
// reference the rule could be checked on.
func lint(c *catalogue.Catalogue, sql string, scoped bool) (faults []string) {
	byTable := map[string]*catalogue.Entity{}
	for _, e := range c.Entities {
		byTable[e.Table] = e
	}
	references := tableReference.FindAllStringSubmatch(sql, -1)
	if len(references) == 0 {
		faults = append(faults, "no table reference found")
	}
	for _, m := range references {
		e, alias := byTable[m[2]], m[3]
		if m[2] == "search_entry" { // it has no township: the row it belongs to is asked for
			e = &catalogue.Entity{}
		}
		if e == nil {
			faults = append(faults, "unknown table "+m[2])
			continue
		}
		if !strings.Contains(sql, alias+".county_code = $1") {
			faults = append(faults, "no county on "+m[0])
		}
		in := regexp.MustCompile(alias + `\.township_code = (ANY\(\$\d+::text\[\]\)|\$\d+::text)( |\)|$)`)
		if scoped && e.TownshipScoped && !in.MatchString(sql) {
			faults = append(faults, "no townships on "+m[0])
		}
		if (!scoped || !e.TownshipScoped) && in.MatchString(sql) {
			faults = append(faults, "townships on "+m[0]+", which has none")
		}
	}
	// Every FROM and JOIN leads to a reference checked above, a sub-select, the
	// parents' keys, or is part of an expression.
	allowed := regexp.MustCompile(`^(FROM|JOIN) ("|\((WITH grouped AS \()?SELECT |unnest\(|grouped\b|generate_series\(|t\d+\.|fact\.|series\.|'\^)`)
	for _, at := range regexp.MustCompile(`\b(FROM|JOIN) `).FindAllStringIndex(sql, -1) {
		rest := sql[at[0]:]
		if !allowed.MatchString(rest) && !strings.HasPrefix(rest, "JOIN LATERAL (SELECT") && !strings.HasPrefix(rest, "FROM $") && !strings.HasPrefix(rest, "FROM '") && !strings.HasPrefix(rest, "FROM (t") {
			faults = append(faults, "cannot judge "+rest[:min(len(rest), 40)])
		}
	}
	if strings.Contains(sql, "'") { // literals: collations, buckets, masks; never a value
		for _, literal := range regexp.MustCompile(`'[^']*'`).FindAllString(sql, -1) {
			if !knownLiteral.MatchString(literal) && !words(c)[strings.Trim(literal, "'")] {
				faults = append(faults, "a value in the statement: "+literal)
			}
		}
	}
	return faults
}

// words are those of all enums.
func words(c *catalogue.Catalogue) map[string]bool {
	all := map[string]bool{}
	for _, e := range c.Entities {
		for _, f := range e.Fields {
			for _, word := range f.Enum {
				all[word] = true
			}
		}
	}
	return all
}

var knownLiteral = regexp.MustCompile(`^'(\*+|week|month|quarter|year|Asia/Shanghai|8 hours|1 day|100 years|YYYY-MM-DD"T"HH24:MI:SS\.US"\+08:00"|\[(\\U[0-9A-F]{8}-?)+\]||g|\^\.\*\?\(\?:村\|社区\)|\^\.\*\?\(\?:镇\|乡\|街道\))'$`)

// Every entity, every field, every edge, in every kind of statement the reader
// writes: each table reference names the county and the viewer's townships.
func TestEveryTableReferenceNamesCountyAndTownships(t *testing.T) {
	db, recorded := readerDB(t)
	c, r := entities(t), postgres.NewReader(db)
	scopes := []auth.Scope{wholeCounty(), {County: here, Townships: townships[:1]}, {County: here, Townships: townships[:2]}, {County: here, Townships: []string{}}}
	if !testsize.Long {
		scopes = scopes[:2]
	}
	for _, scope := range scopes {
		recorded.take()
		for _, e := range c.Entities {
			readEverything(t, r, scope, e)
		}
		statements := recorded.take()
		if len(statements) < 10*len(c.Entities) {
			t.Fatalf("only %d statements to lint", len(statements))
		}
		for _, sql := range statements {
			if faults := lint(c, sql, scope.Townships != nil); len(faults) > 0 {
				t.Errorf("%s\n%s", strings.Join(faults, "\n"), sql)
			}
		}
	}
}

// readEverything runs each kind of read of an entity.
func readEverything(t *testing.T, r *postgres.Reader, scope auth.Scope, e *catalogue.Entity) {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatalf("%s: %v", e.Name, err)
		}
	}
	var where query.And
	var by []query.GroupKey
	var order []catalogue.OrderTerm
	figures := []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}, {Where: query.Compare{Field: e.Field("id"), Op: query.IsNull, Values: []any{false}}}}
	for _, f := range e.Fields {
		if f.PII != "" {
			continue
		}
		where = append(where, query.Compare{Field: f, Op: query.IsNull, Values: []any{false}})
		if f.Kind == catalogue.Enum {
			where = append(where, query.Compare{Field: f, Op: query.Eq, Values: []any{f.Enum[0]}}, query.Compare{Field: f, Op: query.Ne, Values: []any{f.Enum[0]}})
		}
		order = append(order, catalogue.OrderTerm{Field: f})
		by = append(by, query.GroupKey{Field: f})
		if f.Kind == catalogue.Int || f.Kind == catalogue.Decimal {
			figures[1].Aggregates = append(figures[1].Aggregates, query.Aggregate{Function: query.Sum, Field: f})
		}
	}
	if len(e.Searched()) > 0 {
		found, err := search.Parse("塔湾村 tawan")
		must(err)
		where = append(where, query.Search{For: found})
		order = append(order, catalogue.OrderTerm{Field: catalogue.RankField(), Rank: found})
	}
	var refs []*catalogue.Ref
	key := "640302100000"
	if e.Key == "id" {
		key = "00000000-0000-0000-0000-000000000000"
	}
	for _, ref := range e.Refs {
		inner := query.Compare{Field: ref.Target.Field("id"), Op: query.IsNull, Values: []any{false}}
		if !ref.Many {
			refs = append(refs, ref)
			where = append(where, query.Related{Ref: ref, Quant: query.One, Where: query.Not{Of: inner}})
			by = append(by, query.GroupKey{Path: []*catalogue.Ref{ref}, Field: ref.Target.Field("version")})
			continue
		}
		for _, quant := range []query.Quantifier{query.Some, query.None, query.Every} {
			where = append(where, query.Related{Ref: ref, Quant: quant, Where: inner})
		}
		where = append(where, query.Counted{Ref: ref, Where: inner, Is: []query.Bound{{Op: query.Gte, N: 1}, {Op: query.Lt, N: 3}}})
		order = append(order, catalogue.OrderTerm{Field: ref.CountField(), Count: ref})
		q := query.List{Where: query.And{inner}, Fields: ref.Target.Fields, Page: query.Page{Limit: 2}}
		_, err := r.Lists(t.Context(), scope, ref, e, []string{key}, q, newRecord(ref.Target))
		must(err)
		for _, limit := range []int{0, 5} {
			_, err = r.Counts(t.Context(), scope, ref, e, []string{key}, inner, limit)
			must(err)
		}
		_, err = r.AggregatesPer(t.Context(), scope, ref, e, []string{key}, inner, []query.Figures{{Aggregates: []query.Aggregate{{Function: query.Count}}}})
		must(err)
		_, err = r.GroupsPer(t.Context(), scope, ref, e, []string{key}, query.Groups{By: []query.GroupKey{{Field: ref.Target.Field("version")}}})
		must(err)
		_, err = r.GroupNodesPer(t.Context(), scope, ref, e, []string{key}, query.Groups{By: []query.GroupKey{{Field: ref.Target.Field("version")}}, Where: inner},
			[][]postgres.Group{{{Keys: []*string{nil}}}}, query.GroupNodes{Limit: 1, Fields: ref.Target.Fields}, newRecord(ref.Target))
		must(err)
	}
	for _, w := range []query.Where{where, query.Or(where), query.Not{Of: where}} {
		_, err := r.List(t.Context(), scope, query.List{Entity: e, Where: w, Order: order, Fields: e.Fields, Refs: refs, Page: query.Page{Limit: 2, Backward: true}}, newRecord(e))
		must(err)
		for _, limit := range []int{0, 5} {
			_, err = r.Count(t.Context(), scope, e, w, limit)
			must(err)
		}
		_, err = r.Aggregate(t.Context(), scope, e, w, figures)
		must(err)
		grouping := query.Groups{Entity: e, Where: w, By: by, Figures: figures, Limit: 3}
		found, err := r.Groups(t.Context(), scope, grouping)
		must(err)
		if len(found) == 0 {
			found = []postgres.Group{{Keys: make([]*string, len(by))}}
		}
		_, err = r.GroupNodes(t.Context(), scope, grouping, found, query.GroupNodes{Limit: 1, Fields: e.Fields}, newRecord(e))
		must(err)
	}
	for _, f := range e.Fields {
		if f.Kind == catalogue.Date || f.Kind == catalogue.DateTime {
			for _, bucket := range []query.Bucket{query.Day, query.Week, query.TenDay, query.Month, query.Quarter, query.HalfYear, query.Year} {
				_, err := r.Groups(t.Context(), scope, query.Groups{Entity: e, By: []query.GroupKey{{Field: f, Bucket: bucket}}})
				must(err)
				_, err = r.Groups(t.Context(), scope, query.Groups{Entity: e, By: []query.GroupKey{{Field: f, Bucket: bucket}, {Field: e.Field("version")}}, Figures: figures,
					Fill: &query.Fill{From: "2018-01-01", To: "2018-01-20"}})
				must(err)
			}
		}
	}
	_, err := r.ByKeys(t.Context(), scope, e, []string{key}, e.Fields, refs, newRecord(e))
	must(err)
	readInline(t, r, scope, e, refs)
}

// readInline reads rows with inlined rows, two edges deep.
func readInline(t *testing.T, r *postgres.Reader, scope auth.Scope, e *catalogue.Entity, refs []*catalogue.Ref) {
	t.Helper()
	form := compile.Form{Keyless: true}
	for _, ref := range refs {
		edge := compile.Inline{As: ref.Name, Ref: ref, Fields: ref.Target.Fields}
		for _, next := range ref.Target.Refs {
			if !next.Many {
				edge.Inline = append(edge.Inline, compile.Inline{As: ref.Name + "." + next.Name, Ref: next, Fields: next.Target.Fields})
				break
			}
		}
		form.Inline = append(form.Inline, edge)
	}
	statement, err := compile.List(scope, query.List{Entity: e, Fields: e.Fields[1:2], Page: query.Page{Limit: 2, SkipCursors: true}}, form)
	if err != nil {
		t.Fatalf("%s: %v", e.Name, err)
	}
	var rows postgres.Rows
	round := r.Round()
	round.Add(statement, nil, &rows)
	if err := round.Run(t.Context()); err != nil {
		t.Fatalf("%s: %v", e.Name, err)
	}
}

// The lint itself must see what it is for.
func TestTheLintSeesFaults(t *testing.T) {
	c := entities(t)
	for _, sql := range []string{
		`SELECT 1 FROM "mediation_case" AS t0 WHERE true`,
		`SELECT 1 FROM "mediation_case" AS t0 WHERE t0.county_code = $1 AND EXISTS (SELECT 1 FROM "division" AS t1 WHERE t1.code = t0.village_code)`,
		`SELECT 1 FROM "county_secret" AS t0 WHERE t0.county_code = $1`,
		`SELECT 1 FROM mediation_case WHERE county_code = $1`,
		`SELECT 1 FROM "mediation_case" AS t0 WHERE t0.county_code = $1 AND t0.number = 'AJ1'`,
	} {
		if len(lint(c, sql, false)) == 0 {
			t.Errorf("no fault found in %s", sql)
		}
	}
	if sql := `SELECT 1 FROM "mediation_case" AS t0 WHERE t0.county_code = $1`; len(lint(c, sql, true)) == 0 {
		t.Error(fmt.Sprint("no townships, and no fault found in ", sql))
	}
}
