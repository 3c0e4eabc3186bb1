package handler

import (
	"bytes"
	"context"
	"strconv"

	"github.com/jackc/pgx/v5/pgxpool"
)

// nested reads townships, and their newest open cases with the columns of
// mediator and organisation beside, in one round trip.
func nested(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	type township struct{ code, name []byte }
	var townships []township
	out.more = false
	out.open("", '{')
	out.open("divisions", '{')
	out.open("nodes", '[')
	at := -1
	// next closes the township that is open and opens the one with that code, and
	// all in between, which have no cases; nil stands for the end.
	next := func(code []byte) {
		for at < len(townships) && (at < 0 || !bytes.Equal(townships[at].code, code)) {
			if at >= 0 {
				out.close(']')
				out.close('}')
				out.close('}')
			}
			if at++; at < len(townships) {
				out.open("", '{')
				out.text("code", townships[at].code)
				out.text("name", townships[at].name)
				out.open("cases", '{')
				out.open("nodes", '[')
			}
		}
	}
	err := round(ctx, db,
		statement{`SELECT code, name FROM division WHERE county_code = $1 AND level = 'TOWNSHIP' AND in_baseline ORDER BY code`, []any{County},
			func(v [][]byte) { townships = append(townships, township{bytes.Clone(v[0]), bytes.Clone(v[1])}) }},
		statement{`SELECT t.code, c.number, c.category, c.status, c.opened_on::text, c.due_on::text,
       m.number, left(m.name, 1) || repeat('*', greatest(char_length(m.name) - 1, 1)), m.full_time::text, o.name, o.kind
FROM division t
CROSS JOIN LATERAL (SELECT * FROM mediation_case WHERE county_code = $1 AND township_code = t.code AND status <> 'CLOSED' ORDER BY opened_on DESC, id DESC LIMIT 10) c
JOIN mediator m ON m.county_code = $1 AND m.id = c.mediator_id
JOIN mediation_organization o ON o.county_code = $1 AND o.id = c.organization_id
WHERE t.county_code = $1 AND t.level = 'TOWNSHIP' AND t.in_baseline ORDER BY t.code, c.opened_on DESC, c.id DESC`, []any{County},
			func(v [][]byte) {
				next(v[0])
				out.open("", '{')
				for i, name := range [...]string{"number", "category", "status", "openedOn", "dueOn"} {
					out.text(name, v[1+i])
				}
				out.open("mediator", '{')
				out.text("number", v[6])
				out.text("name", v[7])
				out.raw("fullTime", v[8])
				out.close('}')
				out.open("organization", '{')
				out.text("name", v[9])
				out.text("kind", v[10])
				out.close('}')
				out.close('}')
			}})
	next(nil)
	for _, bracket := range []byte("]}}") {
		out.close(bracket)
	}
	return err
}

// The dates between which page lists what was accepted: a quarter, about 20,000
// requests of the township at full size.
const (
	PageFrom = "2019-10-01"
	PageTo   = "2019-12-31"
	// Enough is how far page_up_to counts.
	Enough = 1001
)

const (
	pageRows = `FROM service_request WHERE county_code = $1 AND township_code = $2 AND accepted_on BETWEEN $3 AND $4 AND status = 'CLOSED'`
	pageSQL  = `SELECT r.number, r.status, r.channel, r.accepted_on::text, r.due_on::text, r.closed_on::text, r.rating::text, i.code, i.name, v.code, v.name, t.code, t.name
FROM (SELECT * ` + pageRows + ` ORDER BY accepted_on DESC, number COLLATE "C", id LIMIT 51) r
JOIN service_item i ON i.county_code = $1 AND i.code = r.item_code
JOIN division t ON t.county_code = $1 AND t.code = r.township_code
LEFT JOIN division v ON v.county_code = $1 AND v.code = r.village_code
ORDER BY r.accepted_on DESC, r.number COLLATE "C", r.id`
)

// counting is how page counts: a statement, and what its figure becomes.
type counting struct {
	sql   string
	write func(*object, []byte)
}

func exactly() counting {
	return counting{`SELECT count(*)::text ` + pageRows, func(o *object, n []byte) { o.raw("totalCount", n) }}
}

func upTo() counting {
	return counting{`SELECT count(*)::text FROM (SELECT 1 ` + pageRows + ` LIMIT ` + strconv.Itoa(Enough+1) + `) AS t`, writeUpTo}
}

func writeUpTo(o *object, n []byte) {
	o.open("countUpTo", '{')
	if count, _ := strconv.Atoi(string(n)); count > Enough {
		o.raw("value", []byte(strconv.Itoa(Enough)))
		o.boolean("exact", false)
	} else {
		o.raw("value", n)
		o.boolean("exact", true)
	}
	o.close('}')
}

// page reads fifty requests, and one more to know whether there are more, with
// the columns of what they refer to beside, and counts, in one round trip.
func page(c counting) answer {
	return func(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
		args := []any{County, asked.Township, asked.From, asked.To}
		rows := 0
		out.more = false
		out.open("", '{')
		out.open("serviceRequests", '{')
		out.open("nodes", '[')
		pair := func(name string, code, value []byte) {
			if code == nil {
				out.raw(name, nil)
				return
			}
			out.open(name, '{')
			out.text("code", code)
			out.text("name", value)
			out.close('}')
		}
		err := round(ctx, db,
			statement{pageSQL, args, func(v [][]byte) {
				if rows++; rows > 50 {
					return
				}
				out.open("", '{')
				for i, name := range [...]string{"number", "status", "channel", "acceptedOn", "dueOn", "closedOn"} {
					out.text(name, v[i])
				}
				out.raw("rating", v[6])
				pair("item", v[7], v[8])
				pair("village", v[9], v[10])
				pair("township", v[11], v[12])
				out.close('}')
			}},
			statement{c.sql, args, func(v [][]byte) {
				out.close(']')
				c.write(out, v[0])
			}})
		out.open("pageInfo", '{')
		out.boolean("hasNextPage", rows > 50)
		for range 3 {
			out.close('}')
		}
		return err
	}
}
