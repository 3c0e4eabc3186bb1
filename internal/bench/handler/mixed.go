package handler

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

// UserName is the viewer whom mixed shows. The hand-written handler has no sessions.
const UserName = "analyst"

// MixedCodes are the indicators of mixed: one flow of the district.
func MixedCodes() []string { return []string{"SERVICE_REQUESTS"} }

const mixedSQL = `SELECT trim_scale(coalesce(sum(numerator), 0))::text
FROM (
    SELECT numerator FROM rollup_cell WHERE county_code = $1 AND division_code = $2 AND indicator = $3 AND month BETWEEN $4 AND $5
    UNION ALL
    SELECT numerator FROM rollup_delta WHERE county_code = $1 AND division_code = $2 AND indicator = $3 AND month BETWEEN $4 AND $5
) AS c`

// mixed writes the viewer, an indicator of the district and the page of shape page. One
// round trip reads all of them.
func mixed(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	p := pageWriter{out: out, count: exactly()}
	code := asked.Codes[0]
	figure := statement{mixedSQL, []any{County, County + "000000", code, asked.From, asked.To}, func(v [][]byte) {
		out.open("indicators", '[')
		out.open("", '{')
		out.text("code", []byte(code))
		out.open("values", '[')
		out.open("", '{')
		out.text("value", v[0])
		for _, bracket := range []byte("}]}]") {
			out.close(bracket)
		}
		p.begin()
	}}
	out.more = false
	out.open("", '{')
	out.open("viewer", '{')
	out.text("userName", []byte(UserName))
	out.close('}')
	err := round(ctx, db, append([]statement{figure}, p.statements(asked)...)...)
	p.end()
	out.close('}')
	return err
}
