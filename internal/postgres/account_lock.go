package postgres

import (
	"context"
	"crypto/sha256"
	"errors"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// A name is locked for LockTime after LockAfter failures, each within LockTime
// of the one before.
const (
	LockAfter = 5
	LockTime  = 15 * time.Minute
)

// digestOf stands for a user name that somebody has typed.
func digestOf(userName string) []byte {
	sum := sha256.Sum256([]byte(strings.ToLower(userName)))
	return sum[:]
}

// LockedUntil returns the time until which a name is locked, or the zero time.
func (s *Accounts) LockedUntil(ctx context.Context, userName string, now time.Time) (_ time.Time, err error) {
	defer addContext(&err, "reading the lock of a user name")
	var until time.Time
	err = s.db.Pool.QueryRow(ctx, `SELECT locked_until FROM sign_in_failure
		WHERE county_code = $1 AND name_digest = $2 AND locked_until > $3`, s.county, digestOf(userName), now).Scan(&until)
	if errors.Is(err, pgx.ErrNoRows) {
		return time.Time{}, nil
	}
	return until, ReadError(err)
}

// SignInFailed counts a failure and returns until when the name is locked by it.
// account is empty when there is no such account; all else is the same.
func (s *Accounts) SignInFailed(ctx context.Context, userName, account string, now time.Time, from Origin) (until time.Time, err error) {
	defer addContext(&err, "counting a failed sign-in")
	err = pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		var locked *time.Time
		// One statement decides, so that failures at the same moment all count.
		if err := tx.QueryRow(ctx, `INSERT INTO sign_in_failure AS f (county_code, name_digest, failures, last_at)
			VALUES ($1, $2, 1, $3)
			ON CONFLICT (county_code, name_digest) DO UPDATE SET
				failures = CASE WHEN f.last_at > $4 AND f.locked_until IS NULL THEN f.failures + 1
				                WHEN f.locked_until > $3 THEN f.failures ELSE 1 END,
				locked_until = CASE WHEN f.locked_until > $3 THEN f.locked_until
				                    WHEN f.last_at > $4 AND f.locked_until IS NULL AND f.failures + 1 >= $5 THEN $6::timestamptz END,
				last_at = $3
			RETURNING locked_until`,
			s.county, digestOf(userName), now, now.Add(-LockTime), LockAfter, now.Add(LockTime)).Scan(&locked); err != nil {
			return err
		}
		a := act{kind: "SIGN_IN", account: account, at: now, origin: from}
		if err := s.journal(ctx, tx, a); err != nil {
			return err
		}
		if locked == nil {
			return nil
		}
		until = *locked
		a.kind, a.ok = "LOCK", true
		return s.journal(ctx, tx, a)
	})
	return until, ReadError(err)
}
