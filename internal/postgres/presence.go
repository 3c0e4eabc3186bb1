package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/indicator"
)

// unclosed selects the rows of county $1 that are handed in and not final, by subject:
// the months of ledgers that are not closed.
const unclosed = `SELECT 'VillageLedger' AS subject, village_code AS code, make_date(year, 12, 1) AS month FROM village_ledger WHERE county_code = $1 AND NOT closed`

// moved selects the villages of county $1 that went from one township to another: the
// codes before and after. Their rows are handed in by either, as the day has it.
const moved = `SELECT v.code FROM division a JOIN division b ON b.county_code = a.county_code AND b.code = a.successor_code AND b.township_code <> a.township_code
    CROSS JOIN LATERAL (VALUES (a.code), (b.code)) AS v(code) WHERE a.county_code = $1 AND a.level = 'VILLAGE'`

// Presence reads in which months the county's townships and moved villages have cells of
// some codes, and all its villages of others; the provisional ones carry their subject
// instead of a code. It reads the whole county, whatever the scope.
func (db *DB) Presence(ctx context.Context, scope auth.Scope, townships, villages []string) (cells, provisional []indicator.PresentCell, err error) {
	defer addContext(&err, "reading what county %s has handed in", scope.County)
	rows, err := db.Pool.Query(ctx, `
SELECT false, indicator, division_code, array_agg(month ORDER BY month) FROM (
    SELECT indicator, division_code, month FROM (
        SELECT indicator, division_code, month, numerator, denominator FROM rollup_cell WHERE county_code = $1 AND indicator = ANY($2::text[])
        UNION ALL
        SELECT indicator, division_code, month, numerator, denominator FROM rollup_delta WHERE county_code = $1 AND indicator = ANY($2::text[])
    ) AS c
    WHERE division_code <> $1 || '000000' AND (division_code LIKE '%000' OR division_code IN (`+moved+`) OR indicator = ANY($3::text[]))
    GROUP BY 1, 2, 3 HAVING sum(numerator) <> 0 OR sum(denominator) <> 0
) AS present GROUP BY 2, 3
UNION ALL
SELECT true, subject, code, array_agg(month ORDER BY month) FROM (`+unclosed+`) AS o GROUP BY 2, 3`, scope.County, townships, villages)
	if err != nil {
		return nil, nil, ReadError(err)
	}
	var open bool
	var cell indicator.PresentCell
	var months []time.Time
	_, err = pgx.ForEachRow(rows, []any{&open, &cell.Code, &cell.Division, &months}, func() error {
		of := indicator.PresentCell{Code: cell.Code, Division: cell.Division, Months: make([]indicator.Month, len(months))}
		for i, m := range months {
			of.Months[i] = indicator.MonthOf(m)
		}
		if open {
			provisional = append(provisional, of)
		} else {
			cells = append(cells, of)
		}
		return nil
	})
	return cells, provisional, ReadError(err)
}
