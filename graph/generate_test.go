package graph_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"pgregory.net/rapid"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/page"
)

// condition is one filter, as the API takes it and as plain SQL says it. The two
// are written side by side, the SQL as simply as can be: no index need like it.
type condition struct{ api, sql string }

// generator makes random filters for one viewer.
type generator struct {
	*rapid.T
	viewer  auth.Viewer
	samples map[*catalogue.Entity][]map[string]*string // some rows of each entity, columns as text
	aliases int
}

func pick[T any](d *generator, of []T, label string) T {
	return of[rapid.IntRange(0, len(of)-1).Draw(d.T, label)]
}

func (d *generator) upTo(n int, label string) int { return rapid.IntRange(0, n).Draw(d.T, label) }

// visible is what the viewer may see of a table, as docs/architecture.md says it.
func (d *generator) visible(e *catalogue.Entity, alias string) string {
	in := alias + ".county_code = '" + county + "'"
	if !e.TownshipScoped || d.viewer.Role != auth.Clerk {
		return in
	}
	own := "false"
	if len(d.viewer.Townships) > 0 {
		own = alias + ".township_code IN ('" + strings.Join(d.viewer.Townships, "', '") + "')"
	}
	if e.SharedWhenNull {
		own = "(" + own + " OR " + alias + ".township_code IS NULL)"
	}
	return in + " AND " + own
}

func (d *generator) where(e *catalogue.Entity, alias string, depth int) condition {
	kind := d.upTo(9, "kind")
	if depth == 0 {
		kind = 9
	}
	switch {
	case kind == 0:
		c := d.where(e, alias, depth-1)
		return condition{"{not: " + c.api + "}", "NOT (" + c.sql + ")"}
	case kind <= 3:
		return d.several(e, alias, depth, kind == 3)
	case kind <= 7 && len(e.Refs) > 0:
		return d.related(e, alias, pick(d, e.Refs, "edge"), depth)
	}
	return d.compare(e, alias)
}

func (d *generator) several(e *catalogue.Entity, alias string, depth int, any bool) condition {
	var apis, sqls []string
	for range d.upTo(3, "terms") {
		c := d.where(e, alias, depth-1)
		apis, sqls = append(apis, c.api), append(sqls, "("+c.sql+")")
	}
	if any {
		return condition{"{or: [" + strings.Join(apis, ", ") + "]}", strings.Join(append(sqls, "false"), " OR ")}
	}
	return condition{"{and: [" + strings.Join(apis, ", ") + "]}", strings.Join(append(sqls, "true"), " AND ")}
}

func (d *generator) related(e *catalogue.Entity, alias string, ref *catalogue.Ref, depth int) condition {
	d.aliases++
	other := "o" + strconv.Itoa(d.aliases)
	inner := d.where(ref.Target, other, depth-1)
	link := fmt.Sprintf(`%s."%s" = %s."%s"`, other, ref.Target.Key, alias, ref.Column)
	if ref.Many {
		link = fmt.Sprintf(`%s."%s" = %s."%s"`, other, ref.Column, alias, e.Key)
	}
	rows := fmt.Sprintf(`FROM "%s" %s WHERE %s AND %s`, ref.Target.Table, other, d.visible(ref.Target, other), link)
	if !ref.Many {
		return condition{"{" + ref.Name + ": " + inner.api + "}", "EXISTS (SELECT 1 " + rows + " AND (" + inner.sql + "))"}
	}
	switch d.upTo(3, "quantifier") {
	case 0:
		return condition{"{" + ref.Name + ": {some: " + inner.api + "}}", "EXISTS (SELECT 1 " + rows + " AND (" + inner.sql + "))"}
	case 1:
		return condition{"{" + ref.Name + ": {none: " + inner.api + "}}", "NOT EXISTS (SELECT 1 " + rows + " AND (" + inner.sql + "))"}
	case 2:
		return condition{"{" + ref.Name + ": {every: " + inner.api + "}}", "NOT EXISTS (SELECT 1 " + rows + " AND NOT (" + inner.sql + "))"}
	}
	n := d.upTo(3, "n")
	op := pick(d, []string{"eq", "ne", "lt", "lte", "gt", "gte"}, "bound")
	return condition{fmt.Sprintf("{%s: {count: {%s: %d, where: %s}}}", ref.Name, op, n, inner.api),
		fmt.Sprintf("(SELECT count(*) %s AND (%s)) %s %d", rows, inner.sql, operators[op], n)}
}

var operators = map[string]string{"eq": "=", "ne": "<>", "lt": "<", "lte": "<=", "gt": ">", "gte": ">="}

func (d *generator) compare(e *catalogue.Entity, alias string) condition {
	fields := slices.DeleteFunc(slices.Clone(e.Fields), func(f *catalogue.Field) bool { return f.PII != "" })
	f := pick(d, fields, "field")
	col := fmt.Sprintf(`%s."%s"`, alias, f.Column)
	say := func(api, sql string) condition {
		return condition{"{" + f.Name + ": {" + api + "}}", "coalesce(" + sql + ", false)"}
	}
	ops := []string{"eq", "ne", "in", "notIn"}
	if f.Kind == catalogue.Boolean {
		ops = ops[:2]
	}
	if f.Kind != catalogue.ID {
		ops = append(ops, "isNull")
	}
	if f.Kind != catalogue.ID && f.Kind != catalogue.Boolean && f.Kind != catalogue.Enum {
		ops = append(ops, "lt", "lte", "gt", "gte", "between")
	}
	if f.Kind == catalogue.String {
		ops = append(ops, "contains", "startsWith")
	}
	op := pick(d, ops, "op")
	api, value := d.value(e, f)
	collated := col
	if f.Kind == catalogue.String {
		collated += ` COLLATE "C"`
	}
	switch op {
	case "eq":
		return say("eq: "+api, col+" = "+value)
	case "ne":
		return say("ne: "+api, col+" IS DISTINCT FROM "+value)
	case "in", "notIn":
		other, otherValue := d.value(e, f)
		among := fmt.Sprintf("(%[1]s IS NOT NULL AND (%[1]s = %[2]s OR %[1]s = %[3]s))", col, value, otherValue)
		if op == "notIn" {
			among = "NOT " + among
		}
		return say(op+": ["+api+", "+other+"]", among)
	case "isNull":
		if d.upTo(1, "null") == 0 {
			return say("isNull: true", col+" IS NULL")
		}
		return say("isNull: false", col+" IS NOT NULL")
	case "between":
		other, otherValue := d.value(e, f)
		return say("between: {from: "+api+", to: "+other+"}", collated+" >= "+value+" AND "+collated+" <= "+otherValue)
	case "contains":
		return say("contains: "+api, "strpos(normalize("+col+", NFKC), normalize("+value+", NFKC)) > 0")
	case "startsWith":
		return say("startsWith: "+api, "starts_with(normalize("+col+", NFKC), normalize("+value+", NFKC))")
	}
	return say(op+": "+api, collated+" "+operators[op]+" "+value)
}

// value is a value of the field that some row has (or one like it), as the API
// takes it and as an SQL literal.
func (d *generator) value(e *catalogue.Entity, f *catalogue.Field) (api, sql string) {
	text := map[catalogue.Kind]string{catalogue.Int: "3", catalogue.Boolean: "true", catalogue.Decimal: "1000.00", catalogue.Date: "2019-01-01",
		catalogue.DateTime: "2019-01-01 00:00:00+08", catalogue.ID: "00000000-0000-0000-0000-000000000000"}[f.Kind]
	if f.Kind == catalogue.Enum {
		text = f.Enum[0]
	}
	if rows := d.samples[e]; len(rows) > 0 {
		if v := pick(d, rows, "row")[f.Column]; v != nil {
			text = *v
		}
	}
	if runes := []rune(text); f.Kind == catalogue.String && len(runes) > 1 && d.upTo(2, "part") == 0 {
		text = string(runes[:1+d.upTo(len(runes)-2, "length")])
	}
	sql = "'" + strings.ReplaceAll(text, "'", "''") + "'" + map[catalogue.Kind]string{catalogue.Int: "::bigint", catalogue.Decimal: "::numeric",
		catalogue.Boolean: "::boolean", catalogue.Date: "::date", catalogue.DateTime: "::timestamptz"}[f.Kind]
	switch f.Kind {
	case catalogue.Enum, catalogue.Int, catalogue.Boolean:
		return text, sql
	case catalogue.ID:
		return strconv.Quote(page.ID(e.Name, text)), sql
	case catalogue.DateTime: // as PostgreSQL prints it in Asia/Shanghai
		return strconv.Quote(strings.Replace(text, " ", "T", 1) + ":00"), sql
	}
	return quoted(text), sql
}

// quoted is a string of a GraphQL document.
func quoted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\t", `\t`).Replace(text) + `"`
}
