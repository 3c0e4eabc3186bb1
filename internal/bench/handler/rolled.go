package handler

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

// RolledCodes are the indicators of groups_rolled, in the catalogue's order.
func RolledCodes() []string { return []string{"MED_ALL_CASES", "MED_ALL_SUCCESS_RATE"} }

// The two statements of groups_rolled: figures of cases, by the day's column that
// follows rolledUnits, spread over all townships and months.
const (
	rolledUnits = ` FROM division t CROSS JOIN generate_series($2::date::timestamp, $3::date::timestamp, interval '1 month') AS m(month)
LEFT JOIN (SELECT township_code, date_trunc('month', `
	rolledJoin = ` GROUP BY 1, 2) AS c ON c.township_code = t.code AND c.month = m.month WHERE t.county_code = $1 AND t.level = 'TOWNSHIP' AND t.in_baseline ORDER BY t.code COLLATE "C", m.month`
	// A township without any row of a month has not reported: its figure is unknown, not zero.
	rolledCount = `CASE WHEN c.n IS NOT NULL THEN c.n WHEN EXISTS (SELECT FROM mediation_case k WHERE k.county_code = $1 AND k.township_code = t.code
AND k.closed_on >= m.month AND k.closed_on < m.month + interval '1 month' AND k.status = 'CLOSED') THEN 0 END::text`
	rolledCases = `SELECT t.code, m.month::date::text, ` + rolledCount + `, ` + rolledCount + `, NULL` + rolledUnits +
		`opened_on::timestamp) AS month, count(*) AS n FROM mediation_case WHERE county_code = $1 AND opened_on BETWEEN $2 AND $3` + rolledJoin
	rolledRates = `SELECT t.code, m.month::date::text, trim_scale(round(100 * c.success::numeric / c.judged, 4))::text, CASE WHEN c.judged > 0 THEN c.success END::text, c.judged::text` + rolledUnits +
		`closed_on::timestamp) AS month, count(*) AS judged, count(*) FILTER (WHERE outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL')) AS success
FROM mediation_case WHERE county_code = $1 AND closed_on BETWEEN $2 AND $3 AND status = 'CLOSED'` + rolledJoin
)

// rolled computes from the base tables what the product has rolled up.
func rolled(ctx context.Context, db *pgxpool.Pool, asked arguments, out *object) error {
	out.more = false
	out.open("", '{')
	out.open("indicators", '[')
	at := ""
	into := func(code string) func([][]byte) {
		return func(v [][]byte) {
			if at != code {
				if at != "" {
					out.close(']')
					out.close('}')
				}
				at = code
				out.open("", '{')
				out.text("code", []byte(code))
				out.open("values", '[')
			}
			out.open("", '{')
			out.open("division", '{')
			out.text("code", v[0])
			out.close('}')
			for i, name := range [...]string{"from", "value", "numerator", "denominator"} {
				out.text(name, v[1+i])
			}
			out.close('}')
		}
	}
	args := []any{County, asked.From, asked.To}
	codes := RolledCodes()
	err := round(ctx, db, statement{rolledCases, args, into(codes[0])}, statement{rolledRates, args, into(codes[1])})
	for _, bracket := range []byte("]}]}") {
		out.close(bracket)
	}
	return err
}
