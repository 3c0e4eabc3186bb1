package postgres

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
)

// NewSession is a session to be started.
type NewSession struct {
	Account Account
	// Digest of its first refresh token; nil: the session cannot be refreshed.
	Digest  []byte
	Expires time.Time
	// Replaces is the digest of the refresh token that the browser still had.
	Replaces []byte
}

// StartSession signs an account in: its failures are forgotten, the session the
// browser had is ended (and returned), the new one begins.
func (s *Accounts) StartSession(ctx context.Context, n NewSession, now time.Time, from Origin) (session, ended string, err error) {
	defer addContext(&err, "starting a session")
	session = newID()
	err = pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		if n.Replaces != nil {
			err := tx.QueryRow(ctx, `UPDATE session SET ended_at = $3, end_reason = 'REPLACED'
				WHERE county_code = $1 AND ended_at IS NULL AND id =
					(SELECT r.session_id FROM refresh_token r WHERE r.county_code = $1 AND r.digest = $2)
				RETURNING id::text`, s.county, n.Replaces, now).Scan(&ended)
			if err != nil && !errors.Is(err, pgx.ErrNoRows) {
				return err
			}
		}
		batch := &pgx.Batch{}
		batch.Queue(`INSERT INTO session (county_code, id, account_id, started_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
			s.county, session, n.Account.UserID, now, n.Expires)
		if n.Digest != nil {
			batch.Queue(`DELETE FROM sign_in_failure WHERE county_code = $1 AND name_digest = $2`, s.county, digestOf(n.Account.UserName))
			batch.Queue(`INSERT INTO refresh_token (county_code, digest, session_id, issued_at) VALUES ($1, $2, $3, $4)`,
				s.county, n.Digest, session, now)
		}
		if err := tx.SendBatch(ctx, batch).Close(); err != nil {
			return err
		}
		return s.journal(ctx, tx, act{kind: "SIGN_IN", ok: true, account: n.Account.UserID, role: n.Account.Role, session: session, at: now, origin: from})
	})
	return session, ended, ReadError(err)
}

// Refreshed is a session that goes on.
type Refreshed struct {
	Session string
	Viewer  auth.Viewer
	Expires time.Time
	// Replaced reports that the token's successor was exchanged as well. Nothing else
	// is set then.
	Replaced bool
}

// RenewalTime is how long a refresh token that was replaced still stands for the same
// renewal.
const RenewalTime = 30 * time.Second

// Refresh exchanges a refresh token for its successor next. A token that was replaced
// less than RenewalTime ago returns the same successor again, or Replaced. One that was
// replaced earlier is a copy: its session ends, for the thief and for the owner. ended
// names that session, and is "" otherwise.
func (s *Accounts) Refresh(ctx context.Context, digest, next []byte, now time.Time, from Origin) (r Refreshed, ended string, err error) {
	defer addContext(&err, "refreshing a session")
	var refused bool
	err = pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		old, found, err := s.lockRenewal(ctx, tx, digest, next, now)
		if err != nil || !found {
			refused = !found
			return err
		}
		stolen := old.used && !old.again
		if old.replaced && old.again && !old.over {
			r.Replaced = true
			return nil
		}
		journal := act{kind: "REFRESH", ok: !stolen && !old.over, account: old.account, session: old.session, at: now, origin: from}
		if err := s.journal(ctx, tx, journal); err != nil {
			return err
		}
		switch {
		case old.over:
			refused = true
			return nil
		case stolen:
			refused, ended = true, old.session
			return s.endSession(ctx, tx, old.session, "REUSE", now)
		}
		r.Session, r.Expires = old.session, old.expires
		r.Viewer, err = s.replace(ctx, tx, old, digest, next, now)
		return err
	})
	if err != nil {
		return Refreshed{}, "", ReadError(err)
	}
	if refused {
		return Refreshed{}, ended, auth.SignInAgain()
	}
	return r, "", nil
}

// renewal is a refresh token that a client has sent.
type renewal struct {
	session, account string
	expires          time.Time
	over             bool // the session has ended, or its account is disabled
	used             bool // replaced before
	again            bool // replaced less than RenewalTime ago
	replaced         bool // the successor was replaced, too
}

// lockRenewal reads a refresh token and locks its session: of two uses of one token, one
// is the second.
func (s *Accounts) lockRenewal(ctx context.Context, tx pgx.Tx, digest, next []byte, now time.Time) (old renewal, found bool, err error) {
	err = tx.QueryRow(ctx, `SELECT s.id::text, s.account_id::text, s.expires_at,
			r.used_at IS NOT NULL, coalesce(r.used_at > $4, false),
			s.ended_at IS NOT NULL OR s.expires_at <= $3
				OR (SELECT a.disabled_at IS NOT NULL FROM account a WHERE a.county_code = $1 AND a.id = s.account_id)
		FROM refresh_token r JOIN session s ON s.county_code = $1 AND s.id = r.session_id
		WHERE r.county_code = $1 AND r.digest = $2 FOR UPDATE OF r, s`, s.county, digest, now, now.Add(-RenewalTime)).
		Scan(&old.session, &old.account, &old.expires, &old.used, &old.again, &old.over)
	if errors.Is(err, pgx.ErrNoRows) {
		return old, false, nil
	}
	if err == nil && old.again {
		// Read behind the lock, so that the successor of a renewal just made is seen.
		err = tx.QueryRow(ctx, `SELECT EXISTS (SELECT FROM refresh_token r
			WHERE r.county_code = $1 AND r.digest = $2 AND r.used_at IS NOT NULL)`, s.county, next).Scan(&old.replaced)
	}
	return old, err == nil, err
}

// replace stores the successor of a refresh token and returns the viewer of its session.
func (s *Accounts) replace(ctx context.Context, tx pgx.Tx, old renewal, digest, next []byte, now time.Time) (auth.Viewer, error) {
	batch := &pgx.Batch{}
	batch.Queue(`UPDATE refresh_token SET used_at = $3 WHERE county_code = $1 AND digest = $2 AND used_at IS NULL`, s.county, digest, now)
	batch.Queue(`INSERT INTO refresh_token (county_code, digest, session_id, issued_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
		s.county, next, old.session, now)
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return auth.Viewer{}, err
	}
	a, _, err := s.scan(tx.QueryRow(ctx, `SELECT `+accountColumns+` FROM account a WHERE a.county_code = $1 AND a.id = $2`, s.county, old.account))
	return a.Viewer, err
}

// EndSession signs out the session of a refresh token, or else the session named;
// it returns the session that it ended, "" when there was none.
func (s *Accounts) EndSession(ctx context.Context, digest []byte, named string, now time.Time, from Origin) (session string, err error) {
	defer addContext(&err, "ending a session")
	err = pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		var account string
		err := tx.QueryRow(ctx, `UPDATE session SET ended_at = $4, end_reason = 'LOGOUT'
			WHERE county_code = $1 AND ended_at IS NULL AND id = coalesce(
				(SELECT r.session_id FROM refresh_token r WHERE r.county_code = $1 AND r.digest = $2), nullif($3, '')::uuid)
			RETURNING id::text, account_id::text`, s.county, digest, named, now).Scan(&session, &account)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		return s.journal(ctx, tx, act{kind: "SIGN_OUT", ok: true, account: account, session: session, at: now, origin: from})
	})
	return session, ReadError(err)
}

func (s *Accounts) endSession(ctx context.Context, to execer, session, reason string, now time.Time) error {
	_, err := to.Exec(ctx, `UPDATE session SET ended_at = $3, end_reason = $4
		WHERE county_code = $1 AND id = $2 AND ended_at IS NULL`, s.county, session, now, reason)
	return err
}

// SessionViewer returns the viewer of a session. It is an UNAUTHENTICATED fault if the
// session has ended or its account is disabled.
func (s *Accounts) SessionViewer(ctx context.Context, session string, now time.Time) (_ auth.Viewer, err error) {
	defer addContext(&err, "reading the viewer of a session")
	a, found, err := s.scan(s.db.Pool.QueryRow(ctx, `SELECT `+accountColumns+`
		FROM session s JOIN account a ON a.county_code = $1 AND a.id = s.account_id
		WHERE s.county_code = $1 AND s.id = $2::uuid AND s.ended_at IS NULL AND s.expires_at > $3 AND a.disabled_at IS NULL`,
		s.county, session, now))
	if err != nil {
		return auth.Viewer{}, err
	}
	if !found {
		return auth.Viewer{}, auth.SignInAgain()
	}
	return a.Viewer, nil
}

// ForgetOld deletes sessions that ended a day ago, with their tokens, and old
// failures. The journal stays.
func (s *Accounts) ForgetOld(ctx context.Context, now time.Time) (err error) {
	defer addContext(&err, "deleting old sessions")
	old := now.Add(-24 * time.Hour)
	err = pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		batch := &pgx.Batch{}
		batch.Queue(`DELETE FROM refresh_token r USING session s WHERE r.county_code = $1 AND s.county_code = $1
			AND s.id = r.session_id AND s.expires_at < $2`, s.county, old)
		batch.Queue(`DELETE FROM session WHERE county_code = $1 AND expires_at < $2`, s.county, old)
		batch.Queue(`DELETE FROM sign_in_failure WHERE county_code = $1 AND last_at < $2`, s.county, old)
		return tx.SendBatch(ctx, batch).Close()
	})
	return ReadError(err)
}
