package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/calendar"
)

// FollowCalendar makes today the last day of the records of every county that follows the
// calendar, with the cells that follow from it.
func (db *DB) FollowCalendar(ctx context.Context, today calendar.Day) (err error) {
	defer addContext(&err, "moving the last day of the records")
	moved, err := db.Pool.Exec(ctx, `UPDATE county SET data_through = $1 WHERE follows_calendar AND data_through < $1`, today.Time())
	if err != nil || moved.RowsAffected() == 0 {
		return ReadError(err)
	}
	return db.SyncRollups(ctx)
}

// SyncRollups computes the cells anew of every county whose cells follow from other
// definitions of the facts than those of the database: an update of the program may count
// differently. What is fresh costs one small read.
func (db *DB) SyncRollups(ctx context.Context) (err error) {
	defer addContext(&err, "bringing the roll-ups up to date")
	version, err := FactsVersion(ctx, db.Pool)
	if err != nil {
		return err
	}
	rows, err := db.Pool.Query(ctx, `SELECT county_code FROM county WHERE facts_version IS DISTINCT FROM $1 ORDER BY county_code`, version)
	if err != nil {
		return ReadError(err)
	}
	stale, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return ReadError(err)
	}
	for _, county := range stale {
		err := pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
			if err := RebuildRollups(ctx, tx, county); err != nil {
				return err
			}
			return KeepFactsVersion(ctx, tx, county)
		})
		if err != nil {
			return ReadError(err)
		}
	}
	return nil
}
