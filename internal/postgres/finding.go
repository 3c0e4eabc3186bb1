package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/indicator"
)

// OpenFindings counts the open findings about one thing.
type OpenFindings struct {
	Entity    string // of the rows or reports; "" where the finding is about a figure
	Indicator string
	Township  string          // "" for the whole county
	Village   string          // "" for the whole township
	Month     indicator.Month // 0 without one
	Count     int
}

// OpenFindings counts the open findings of the scope's county by what they are about. It
// counts the whole county, whatever the townships of the scope.
func (db *DB) OpenFindings(ctx context.Context, scope auth.Scope) (open []OpenFindings, err error) {
	defer addContext(&err, "counting the open findings of county %s", scope.County)
	rows, err := db.Pool.Query(ctx, `
SELECT coalesce(entity, ''), coalesce(indicator, ''), coalesce(township_code, ''), coalesce(village_code, ''), month, count(*)
FROM quality_finding WHERE county_code = $1 AND status = 'OPEN' GROUP BY 1, 2, 3, 4, 5`, scope.County)
	if err != nil {
		return nil, ReadError(err)
	}
	var f OpenFindings
	var month *time.Time
	_, err = pgx.ForEachRow(rows, []any{&f.Entity, &f.Indicator, &f.Township, &f.Village, &month, &f.Count}, func() error {
		f.Month = 0
		if month != nil {
			f.Month = indicator.MonthOf(*month)
		}
		open = append(open, f)
		return nil
	})
	return open, ReadError(err)
}
