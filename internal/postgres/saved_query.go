package postgres

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
)

// SavedQuery is a question to the API that a user keeps.
type SavedQuery struct {
	ID, Owner, OwnerName       string // Owner is a user's name, OwnerName what is shown of it
	Title, Document, Variables string
	Shared                     bool
	Version                    int
	UpdatedAt                  time.Time
}

// WriteOutcome is what became of a write that was not a fault.
type WriteOutcome int

// The outcomes.
const (
	Written WriteOutcome = iota
	// Taken: something of that name is there already.
	Taken
	// Stale: the record has another version now.
	Stale
	// Full: one has as many as one may have.
	Full
	// Absent: no such record, or not one's own.
	Absent
)

// MaxSavedQueries is how many a user may keep, and how many of others are shown.
const MaxSavedQueries = 200

const savedQueryColumns = `q.id::text, q.owner, coalesce((SELECT a.display_name FROM account a
	WHERE a.county_code = $1 AND a.user_name = q.owner), q.owner), q.title, q.document, q.variables, q.shared, q.version, q.updated_at`

func (q *SavedQuery) places() []any {
	return []any{&q.ID, &q.Owner, &q.OwnerName, &q.Title, &q.Document, &q.Variables, &q.Shared, &q.Version, &q.UpdatedAt}
}

// SavedQueries lists the viewer's own and those that others of the county share,
// one's own first, the newest first.
func (db *DB) SavedQueries(ctx context.Context, v auth.Viewer) (_ []SavedQuery, err error) {
	defer addContext(&err, "reading saved queries")
	rows, err := db.Pool.Query(ctx, `(SELECT `+savedQueryColumns+` FROM saved_query q
			WHERE q.county_code = $1 AND q.owner = $2 ORDER BY q.updated_at DESC, q.id LIMIT $3)
		UNION ALL (SELECT `+savedQueryColumns+` FROM saved_query q
			WHERE q.county_code = $1 AND q.shared AND q.owner <> $2 ORDER BY q.updated_at DESC, q.id LIMIT $3)`,
		v.County, v.UserName, MaxSavedQueries)
	if err != nil {
		return nil, ReadError(err)
	}
	found, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (q SavedQuery, err error) {
		return q, row.Scan(q.places()...)
	})
	return found, ReadError(err)
}

// SaveQuery keeps a viewer's query under its title: a new one when its version is
// 0, else in the place of the one of that version. version is the one that is
// there when the outcome is Taken or Stale.
func (db *DB) SaveQuery(ctx context.Context, v auth.Viewer, q SavedQuery) (saved SavedQuery, outcome WriteOutcome, version int, err error) {
	defer addContext(&err, "saving a query")
	args := []any{v.County, v.UserName, q.Title, q.Document, q.Variables, q.Shared}
	statement := `UPDATE saved_query q SET document = $4, variables = $5, shared = $6, version = version + 1, updated_at = now()
		WHERE county_code = $1 AND owner = $2 AND title = $3 AND version = $7 RETURNING ` + savedQueryColumns
	if q.Version == 0 {
		statement = `INSERT INTO saved_query AS q (county_code, owner, title, document, variables, shared, id)
			SELECT $1, $2, $3, $4, $5, $6, $7 WHERE (SELECT count(*) FROM saved_query o WHERE o.county_code = $1 AND o.owner = $2) < $8
			ON CONFLICT ON CONSTRAINT saved_query_title DO NOTHING RETURNING ` + savedQueryColumns
		args = append(args, newID(), MaxSavedQueries)
	} else {
		args = append(args, q.Version)
	}
	err = db.Pool.QueryRow(ctx, statement, args...).Scan(saved.places()...)
	if !errors.Is(err, pgx.ErrNoRows) {
		return saved, Written, saved.Version, ReadError(err)
	}
	refused := Full
	if q.Version != 0 {
		refused = Absent
	}
	err = db.Pool.QueryRow(ctx, `SELECT version FROM saved_query WHERE county_code = $1 AND owner = $2 AND title = $3`,
		v.County, v.UserName, q.Title).Scan(&version)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return SavedQuery{}, refused, 0, nil
	case q.Version == 0:
		refused = Taken
	default:
		refused = Stale
	}
	return SavedQuery{}, refused, version, ReadError(err)
}

// DeleteSavedQuery deletes one of the viewer's own in that version; the version
// returned is the one that is there when the outcome is Stale.
func (db *DB) DeleteSavedQuery(ctx context.Context, v auth.Viewer, id string, expected int) (outcome WriteOutcome, version int, err error) {
	defer addContext(&err, "deleting a saved query")
	var deleted bool
	// Both parts see the row as it was before.
	err = db.Pool.QueryRow(ctx, `WITH gone AS (DELETE FROM saved_query
			WHERE county_code = $1 AND owner = $2 AND id = $3 AND version = $4 RETURNING id)
		SELECT q.version, EXISTS (SELECT 1 FROM gone) FROM saved_query q WHERE q.county_code = $1 AND q.owner = $2 AND q.id = $3`,
		v.County, v.UserName, id, expected).Scan(&version, &deleted)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return Absent, 0, nil
	case err != nil:
		return Absent, 0, ReadError(err)
	case !deleted:
		return Stale, version, nil
	}
	return Written, version, nil
}
