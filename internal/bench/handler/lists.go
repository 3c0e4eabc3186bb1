package handler

import (
	"bytes"
	"context"
	"strconv"

	"github.com/jackc/pgx/v5/pgxpool"
)

// nested reads townships, and their newest open cases with the columns of mediator and
// organisation, in one round trip.
func nested(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	type township struct{ code, name []byte }
	var townships []township
	out.more = false
	out.open("", '{')
	out.open("divisions", '{')
	out.open("nodes", '[')
	at := -1
	// next closes the open township and opens the one with that code. Townships in between
	// have no cases. Code nil is the end.
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

// The dates of acceptance of page's requests: a quarter, about 20,000 requests of the
// township at full size.
const (
	PageFrom = "2019-10-01"
	PageTo   = "2019-12-31"
	// Enough is the number up to which page_up_to counts.
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

// counting is a way to count a page's list: a statement, and how its figure is written.
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

// page reads fifty requests, and one more to know whether there are more, with the
// columns of the rows that they refer to, and counts, in one round trip.
func page(c counting) answer {
	return func(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
		p := pageWriter{out: out, count: c}
		out.more = false
		out.open("", '{')
		p.begin()
		err := round(ctx, db, p.statements(asked)...)
		p.end()
		out.close('}')
		return err
	}
}

// pageWriter writes the list of page: begin, then the rows of statements, then end.
type pageWriter struct {
	out   *object
	count counting
	rows  int
}

func (p *pageWriter) begin() {
	p.out.open("serviceRequests", '{')
	p.out.open("nodes", '[')
}

func (p *pageWriter) statements(asked arguments) []statement {
	args := []any{County, asked.Township, asked.From, asked.To}
	return []statement{
		{pageSQL, args, p.request},
		{p.count.sql, args, func(v [][]byte) {
			p.out.close(']')
			p.count.write(p.out, v[0])
		}},
	}
}

func (p *pageWriter) end() {
	p.out.open("pageInfo", '{')
	p.out.boolean("hasNextPage", p.rows > 50)
	p.out.close('}')
	p.out.close('}')
}

// request writes one row of pageSQL.
func (p *pageWriter) request(v [][]byte) {
	if p.rows++; p.rows > 50 {
		return
	}
	p.out.open("", '{')
	for i, name := range [...]string{"number", "status", "channel", "acceptedOn", "dueOn", "closedOn"} {
		p.out.text(name, v[i])
	}
	p.out.raw("rating", v[6])
	p.pair("item", v[7], v[8])
	p.pair("village", v[9], v[10])
	p.pair("township", v[11], v[12])
	p.out.close('}')
}

// pair writes a referred row with its code and name, null without a code.
func (p *pageWriter) pair(name string, code, value []byte) {
	if code == nil {
		p.out.raw(name, nil)
		return
	}
	p.out.open(name, '{')
	p.out.text("code", code)
	p.out.text("name", value)
	p.out.close('}')
}
