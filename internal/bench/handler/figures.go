package handler

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

// What groups and base ask about: a year, and its last month.
const (
	GroupsFrom = "2019-01-01"
	GroupsTo   = "2019-12-31"
	BaseFrom   = "2019-12-01"
	BaseTo     = "2019-12-31"
)

// Categories are the eight commonest, which every township has every month.
func Categories() []string {
	return []string{"MARRIAGE_FAMILY", "NEIGHBOUR", "DAMAGES", "CONTRACT", "LAND_FOREST", "LABOUR", "LAND_ACQUISITION", "TRAFFIC"}
}

func groups(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	out.more = false
	out.open("", '{')
	out.open("mediationCases", '{')
	out.open("groups", '[')
	count := func(name string, n []byte) {
		out.open(name, '{')
		out.raw("count", n)
		out.close('}')
	}
	err := round(ctx, db, statement{`SELECT c.township_code, c.category, date_trunc('month', c.opened_on::timestamp)::date::text AS month, count(*)::text,
       count(*) FILTER (WHERE c.outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL', 'FAILED'))::text, count(*) FILTER (WHERE c.outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL'))::text
FROM mediation_case c JOIN division t ON t.county_code = $1 AND t.code = c.township_code AND t.kind IN ('TOWN', 'TOWNSHIP')
WHERE c.county_code = $1 AND c.opened_on BETWEEN $2 AND $3 AND c.category = ANY($4)
GROUP BY c.township_code, c.category, month
ORDER BY c.township_code COLLATE "C", c.category COLLATE "C", month`, []any{County, asked.From, asked.To, asked.Categories},
		func(v [][]byte) {
			out.open("", '{')
			out.open("key", '{')
			out.open("township", '{')
			out.text("code", v[0])
			out.close('}')
			out.text("category", v[1])
			out.open("openedOn", '{')
			out.text("from", v[2])
			out.close('}')
			out.close('}')
			count("all", v[3])
			count("judged", v[4])
			count("success", v[5])
			out.close('}')
		}})
	for _, bracket := range []byte("]}}") {
		out.close(bracket)
	}
	return err
}

// basics are the tables of base: one statement and one scan each.
func basics() []basic {
	return []basic{
		{"divisions", `SELECT count(*) FILTER (WHERE kind = 'TOWN')::text, count(*) FILTER (WHERE kind = 'TOWNSHIP')::text, count(*) FILTER (WHERE kind = 'VILLAGE')::text,
       count(*) FILTER (WHERE kind = 'COMMUNITY')::text, count(*) FILTER (WHERE kind = 'FARM')::text FROM division WHERE county_code = $1 AND in_baseline`, "", count("towns", "townships", "villages", "communities", "farms")},
		{"serviceItems", `SELECT count(*) FILTER (WHERE delegation = 'POWER')::text, count(*) FILTER (WHERE delegation = 'SERVICE')::text, count(*) FILTER (WHERE one_stop)::text
FROM service_item WHERE county_code = $1`, "", count("powers", "services", "oneStop")},
		{"serviceRequests", `SELECT count(*)::text, count(*) FILTER (WHERE channel = 'ONLINE')::text, count(*) FILTER (WHERE handled_level IN ('VILLAGE', 'TOWNSHIP'))::text, count(*) FILTER (WHERE rating >= 3)::text
FROM service_request WHERE county_code = $1`, "accepted_on", count("all", "online", "local", "good")},
		{"mediationOrganizations", `SELECT count(*)::text FROM mediation_organization WHERE county_code = $1`, "", count("all")},
		{"mediators", `SELECT count(*)::text FROM mediator WHERE county_code = $1`, "", count("all")},
		{"mediationCases", `SELECT count(*)::text, count(*) FILTER (WHERE complexity = 'COMPLEX')::text, count(*) FILTER (WHERE outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL'))::text, count(*) FILTER (WHERE outcome = 'FAILED')::text
FROM mediation_case WHERE county_code = $1`, "opened_on", count("all", "complex", "success", "failed")},
		{"volunteerOrganizations", `SELECT count(*)::text FROM volunteer_organization WHERE county_code = $1`, "", count("all")},
		{"volunteers", `SELECT count(*)::text FROM volunteer WHERE county_code = $1`, "", count("all")},
		{"volunteerProjects", `SELECT count(*)::text FROM volunteer_project WHERE county_code = $1`, "started_on", count("all")},
		{"volunteerServiceRecords", `SELECT count(*)::text, sum(hours)::text FROM volunteer_service_record WHERE county_code = $1`, "served_on", []figure{{"all", "count", ""}, {"all", "sum", "hours"}}},
		{"hollowVillageSupports", `SELECT sum(amount)::text FROM hollow_village_support WHERE county_code = $1`, "", []figure{{"all", "sum", "amount"}}},
		{"shareReforms", `SELECT sum(net_assets)::text FROM share_reform WHERE county_code = $1`, "", []figure{{"all", "sum", "netAssets"}}},
	}
}

// basic is one table of base.
type basic struct {
	list, sql string
	date      string // column that lies in the month; "": all rows
	figures   []figure
}

// figure is a column of the answer: alias { function { field } }.
type figure struct{ alias, function, field string }

func count(aliases ...string) []figure {
	figures := make([]figure, len(aliases))
	for i, alias := range aliases {
		figures[i] = figure{alias, "count", ""}
	}
	return figures
}

func (b basic) write(out *object, v [][]byte) {
	out.open(b.list, '{')
	for i, f := range b.figures {
		if i == 0 || b.figures[i-1].alias != f.alias {
			out.open(f.alias, '{')
		}
		if f.field == "" {
			out.raw(f.function, v[i])
		} else {
			out.open(f.function, '{')
			out.text(f.field, v[i])
			out.close('}')
		}
		if i == len(b.figures)-1 || b.figures[i+1].alias != f.alias {
			out.close('}')
		}
	}
	out.close('}')
}

func base(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	out.more = false
	out.open("", '{')
	var statements []statement
	for _, b := range basics() {
		s := statement{b.sql, []any{County}, func(v [][]byte) { b.write(out, v) }}
		if b.date != "" {
			s.sql += " AND " + b.date + " BETWEEN $2 AND $3"
			s.args = append(s.args, asked.From, asked.To)
		}
		statements = append(statements, s)
	}
	err := round(ctx, db, statements...)
	out.close('}')
	return err
}
