package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// LoadedCounty is a county whose data a database holds. Its row is written last by a
// load, so a county that is read here is complete.
type LoadedCounty struct {
	Code           string // six digits
	NameZH, NameEN string
	Demo           bool // loaded from the demo data set
}

// Counties returns the counties that the database holds, by code. The schema must
// be current.
func (db *DB) Counties(ctx context.Context) ([]LoadedCounty, error) {
	rows, err := db.Pool.Query(ctx, `SELECT county_code, name_zh, name_en, demo FROM county ORDER BY county_code`)
	if err != nil {
		return nil, fmt.Errorf("reading the counties: %w", err)
	}
	counties, err := pgx.CollectRows(rows, pgx.RowToStructByPos[LoadedCounty])
	if err != nil {
		return nil, fmt.Errorf("reading the counties: %w", err)
	}
	return counties, nil
}
