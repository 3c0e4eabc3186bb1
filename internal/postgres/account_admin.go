package postgres

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/fault"
)

// All returns the accounts of the county by name.
func (s *Accounts) All(ctx context.Context) (all []Account, err error) {
	defer addContext(&err, "listing the accounts")
	rows, err := s.db.Pool.Query(ctx, `SELECT `+accountColumns+` FROM account a WHERE a.county_code = $1 ORDER BY a.user_name`, s.county)
	if err != nil {
		return nil, ReadError(err)
	}
	all, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (Account, error) {
		a, _, err := s.scan(row)
		return a, err
	})
	return all, ReadError(err)
}

// Make makes an account. A name that is taken is a fault, and so is a township that the
// county does not have.
func (s *Accounts) Make(ctx context.Context, a NewAccount, now time.Time, from Origin) (err error) {
	defer addContext(&err, "making an account")
	return ReadError(pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, `SELECT code FROM division WHERE county_code = $1 AND level = 'TOWNSHIP' AND code = ANY($2)`, s.county, a.Townships)
		if err != nil {
			return err
		}
		known, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			return err
		}
		for _, code := range a.Townships {
			if !slices.Contains(known, code) {
				return fault.New(fault.Invalid, "本县区没有乡镇 %s", "the county has no township %s", code)
			}
		}
		return s.make(ctx, tx, a, false, now, from)
	}))
}

// SetDisabled disables an account and ends its sessions, or enables it. found is false
// where there is no such account.
func (s *Accounts) SetDisabled(ctx context.Context, userName string, disabled bool, now time.Time) (found bool, err error) {
	defer addContext(&err, "disabling an account")
	err = pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		var id string
		err := tx.QueryRow(ctx, `UPDATE account SET disabled_at = CASE WHEN $3 THEN coalesce(disabled_at, $4) END, updated_at = $4, version = version + 1
			WHERE county_code = $1 AND user_name = $2 RETURNING id::text`, s.county, userName, disabled, now).Scan(&id)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		if found = err == nil; err != nil || !disabled {
			return err
		}
		_, err = tx.Exec(ctx, `UPDATE session SET ended_at = $3, end_reason = 'LOGOUT' WHERE county_code = $1 AND account_id = $2 AND ended_at IS NULL`, s.county, id, now)
		return err
	})
	return found, ReadError(err)
}
