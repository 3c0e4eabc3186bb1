package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"litong3422/internal/auth"
	"litong3422/internal/fault"
)

// Accounts is the store of one county's users, sessions and partner keys. It is safe for
// concurrent use. Times come from the caller, not from the database: one clock decides.
type Accounts struct {
	db     *DB
	county string
}

// NewAccounts returns the accounts of a county.
func NewAccounts(db *DB, county string) *Accounts { return &Accounts{db: db, county: county} }

// County is the county of these accounts.
func (s *Accounts) County() string { return s.county }

// Account is a user with the hash that a password is checked against.
type Account struct {
	auth.Viewer
	PasswordHash string
	Disabled     bool
}

// NewAccount is an account to be made.
type NewAccount struct {
	UserName     string
	DisplayName  string
	Role         auth.Role
	Townships    []string
	PasswordHash string
}

// Origin is the client address and the id of a sign-in request, for the journal.
type Origin struct {
	Address   string
	RequestID string
}

const accountColumns = `a.id::text, a.user_name, a.display_name, a.role, a.password_hash, a.disabled_at IS NOT NULL,
	coalesce((SELECT array_agg(t.township_code ORDER BY t.township_code) FROM account_township t
	          WHERE t.county_code = $1 AND t.account_id = a.id), '{}')`

func (s *Accounts) scan(row pgx.Row) (a Account, found bool, err error) {
	a.County = s.county
	err = row.Scan(&a.UserID, &a.UserName, &a.DisplayName, &a.Role, &a.PasswordHash, &a.Disabled, &a.Townships)
	if errors.Is(err, pgx.ErrNoRows) {
		return Account{}, false, nil
	}
	if err != nil {
		return Account{}, false, ReadError(err)
	}
	return a, true, nil
}

// ByName returns the account of a user name; found is false where there is none.
func (s *Accounts) ByName(ctx context.Context, userName string) (a Account, found bool, err error) {
	defer addContext(&err, "reading an account")
	return s.scan(s.db.Pool.QueryRow(ctx, `SELECT `+accountColumns+`
		FROM account a WHERE a.county_code = $1 AND a.user_name = $2`, s.county, userName))
}

// Any reports whether the county has an account.
func (s *Accounts) Any(ctx context.Context) (any bool, err error) {
	defer addContext(&err, "looking for accounts")
	err = s.db.Pool.QueryRow(ctx, `SELECT EXISTS (SELECT FROM account a WHERE a.county_code = $1)`, s.county).Scan(&any)
	return any, ReadError(err)
}

// FirstTownship returns the code and the short name of the county's first township.
func (s *Accounts) FirstTownship(ctx context.Context) (code, name string, err error) {
	defer addContext(&err, "looking for a township")
	err = s.db.Pool.QueryRow(ctx, `SELECT d.code, d.short_name FROM division d
		WHERE d.county_code = $1 AND d.level = 'TOWNSHIP' AND d.in_baseline ORDER BY d.code LIMIT 1`, s.county).Scan(&code, &name)
	return code, name, ReadError(err)
}

// MakeDemoAccounts makes the accounts of the first start: all of them, or none where the
// county has an account already. made is false then.
func (s *Accounts) MakeDemoAccounts(ctx context.Context, accounts []NewAccount, now time.Time) (made bool, err error) {
	err = pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		// The lock is against another server that starts at the same moment.
		if _, err := tx.Exec(ctx, `LOCK TABLE account IN SHARE ROW EXCLUSIVE MODE`); err != nil {
			return err
		}
		var taken bool
		if err := tx.QueryRow(ctx, `SELECT EXISTS (SELECT FROM account a WHERE a.county_code = $1)`, s.county).Scan(&taken); err != nil || taken {
			return err
		}
		made = true
		for _, a := range accounts {
			if err := s.make(ctx, tx, a, true, now, Origin{Address: "start"}); err != nil {
				return fmt.Errorf("account %s: %w", a.UserName, err)
			}
		}
		return nil
	})
	if err != nil {
		return false, fmt.Errorf("writing the demo accounts: %w", err)
	}
	return made, nil
}

// make inserts an account and journals its password. A name that is taken is a fault.
func (s *Accounts) make(ctx context.Context, tx pgx.Tx, a NewAccount, demo bool, now time.Time, from Origin) error {
	id := newID()
	made, err := tx.Exec(ctx, `INSERT INTO account
			(county_code, id, user_name, display_name, role, password_hash, password_changed_at, demo, created_at, updated_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $7, $7) ON CONFLICT (county_code, user_name) DO NOTHING`,
		s.county, id, a.UserName, a.DisplayName, a.Role, a.PasswordHash, now, demo)
	if err != nil {
		return err
	}
	if made.RowsAffected() == 0 {
		return fault.New(fault.Conflict, "已有帐号 %s", "there is an account %s already", a.UserName)
	}
	for _, township := range a.Townships {
		if _, err := tx.Exec(ctx, `INSERT INTO account_township (county_code, account_id, township_code)
			VALUES ($1, $2, $3)`, s.county, id, township); err != nil {
			return err
		}
	}
	return s.journal(ctx, tx, act{kind: "PASSWORD_SET", ok: true, account: id, role: a.Role, at: now, origin: from})
}

// SetPassword gives an account another password, ends its sessions and unlocks its name.
// found is false where there is no such account.
func (s *Accounts) SetPassword(ctx context.Context, userName, hash string, now time.Time, from Origin) (found bool, err error) {
	defer addContext(&err, "setting a password")
	err = pgx.BeginFunc(ctx, s.db.Pool, func(tx pgx.Tx) error {
		var id string
		var role auth.Role
		err := tx.QueryRow(ctx, `UPDATE account SET password_hash = $3, password_changed_at = $4, updated_at = $4, version = version + 1
			WHERE county_code = $1 AND user_name = $2 RETURNING id::text, role`, s.county, userName, hash, now).Scan(&id, &role)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		found = true
		batch := &pgx.Batch{}
		batch.Queue(`UPDATE session SET ended_at = $3, end_reason = 'PASSWORD'
			WHERE county_code = $1 AND account_id = $2 AND ended_at IS NULL`, s.county, id, now)
		batch.Queue(`DELETE FROM sign_in_failure WHERE county_code = $1 AND name_digest = $2`, s.county, digestOf(userName))
		if err := tx.SendBatch(ctx, batch).Close(); err != nil {
			return err
		}
		return s.journal(ctx, tx, act{kind: "PASSWORD_SET", ok: true, account: id, role: role, at: now, origin: from})
	})
	return found, ReadError(err)
}

// act is one line of the journal of the door.
type act struct {
	kind    string
	ok      bool
	account string // empty: no such account
	role    auth.Role
	session string
	at      time.Time
	origin  Origin
}

// execer is a pool or a transaction; the two implementations are pgx's.
type execer interface {
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
}

func (s *Accounts) journal(ctx context.Context, to execer, a act) error {
	_, err := to.Exec(ctx, `INSERT INTO sign_in_act
			(county_code, id, at, act, succeeded, account_id, role, session_id, address, request_id)
		VALUES ($1, $2, $3, $4, $5, nullif($6, '')::uuid, nullif($7, ''), nullif($8, '')::uuid, $9, $10)`,
		s.county, newID(), a.at, a.kind, a.ok, a.account, string(a.role), a.session, a.origin.Address, a.origin.RequestID)
	return err
}

// newID makes a UUIDv7: rows of one time lie together.
func newID() string { return uuid.Must(uuid.NewV7()).String() }
