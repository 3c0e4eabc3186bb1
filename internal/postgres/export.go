package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"
)

// The states of an export.
const (
	ExportQueued  = "QUEUED"
	ExportRunning = "RUNNING"
	ExportDone    = "DONE"
	ExportFailed  = "FAILED"
	ExportExpired = "EXPIRED" // its file is deleted
)

// Export is a job that writes rows to a file.
type Export struct {
	ID         string
	Entity     string
	Asked      json.RawMessage // the request
	Purpose    string
	Format     string
	Encoding   string
	Scope      string // the key of the scope that it read in
	Status     string
	Rows       int64 // written so far
	AllRows    *int64
	Size       *int64
	Digest     []byte // SHA-256 of the file
	DataAt     *time.Time
	Error      json.RawMessage // why it failed
	MadeBy     string
	Key        *string // of the partner's program that asked
	MadeAt     time.Time
	StartedAt  *time.Time
	FinishedAt *time.Time
	ExpiresAt  *time.Time
}

// exportLease is how long a job is its server's without a sign of life.
const exportLease = 30 * time.Second

const exportColumns = `id::text, entity, asked, purpose, format, encoding, scope, status, rows_done, rows_all, size, digest, data_at, error,
	made_by, partner_key, made_at, started_at, finished_at, expires_at`

func scanExport(row pgx.CollectableRow) (e Export, err error) {
	return e, row.Scan(&e.ID, &e.Entity, &e.Asked, &e.Purpose, &e.Format, &e.Encoding, &e.Scope, &e.Status, &e.Rows, &e.AllRows, &e.Size, &e.Digest, &e.DataAt, &e.Error,
		&e.MadeBy, &e.Key, &e.MadeAt, &e.StartedAt, &e.FinishedAt, &e.ExpiresAt)
}

// AddExport queues a job. It is refused, and ok is false, if the user has that many open ones.
func (db *DB) AddExport(ctx context.Context, county string, e Export, mostOpen int) (ok bool, err error) {
	defer addContext(&err, "queueing an export")
	done, err := db.Pool.Exec(ctx, `INSERT INTO data_export (county_code, id, entity, asked, purpose, format, encoding, scope, status, made_by, partner_key, made_at, leased_until)
SELECT $1, $2, $3, $4, $5, $6, $7, $8, 'QUEUED', $9, $10, $11, now() + $12::interval
WHERE (SELECT count(*) FROM data_export WHERE county_code = $1 AND made_by = $9 AND status IN ('QUEUED', 'RUNNING') AND deleted_at IS NULL) < $13`,
		county, e.ID, e.Entity, e.Asked, e.Purpose, e.Format, e.Encoding, e.Scope, e.MadeBy, e.Key, e.MadeAt, exportLease, mostOpen)
	return err == nil && done.RowsAffected() == 1, ReadError(err)
}

// StartExport marks a queued job as running; ok is false if it was deleted.
func (db *DB) StartExport(ctx context.Context, county, id string, at time.Time) (ok bool, err error) {
	return db.changeExport(ctx, "starting an export", `UPDATE data_export SET status = 'RUNNING', started_at = $3, leased_until = now() + $4::interval
WHERE county_code = $1 AND id = $2 AND status = 'QUEUED' AND deleted_at IS NULL`, county, id, at, exportLease)
}

// RenewExport keeps a job of this server, and says how far it is; ok is false if it was
// deleted or given up.
func (db *DB) RenewExport(ctx context.Context, county, id string, rows, all int64) (ok bool, err error) {
	return db.changeExport(ctx, "renewing an export", `UPDATE data_export SET rows_done = $3, rows_all = nullif($4, 0), leased_until = now() + $5::interval
WHERE county_code = $1 AND id = $2 AND status IN ('QUEUED', 'RUNNING') AND deleted_at IS NULL`, county, id, rows, all, exportLease)
}

// FinishExport ends a job with its file; ok is false if it was deleted meanwhile.
func (db *DB) FinishExport(ctx context.Context, county string, e Export) (ok bool, err error) {
	return db.changeExport(ctx, "finishing an export", `UPDATE data_export SET status = 'DONE', rows_done = $3, rows_all = $3, size = $4, digest = $5, data_at = $6, finished_at = $7, expires_at = $8, leased_until = NULL
WHERE county_code = $1 AND id = $2 AND status = 'RUNNING' AND deleted_at IS NULL`, county, e.ID, e.Rows, e.Size, e.Digest, e.DataAt, e.FinishedAt, e.ExpiresAt)
}

// FailExport ends a job without a file.
func (db *DB) FailExport(ctx context.Context, county, id string, reason json.RawMessage, at time.Time) error {
	_, err := db.changeExport(ctx, "failing an export", `UPDATE data_export SET status = 'FAILED', error = $3, finished_at = $4, leased_until = NULL
WHERE county_code = $1 AND id = $2 AND status IN ('QUEUED', 'RUNNING')`, county, id, reason, at)
	return err
}

// DeleteExport takes a job out of the lists; its server stops writing it. The row stays.
func (db *DB) DeleteExport(ctx context.Context, county, id, by string, at time.Time) (ok bool, err error) {
	return db.changeExport(ctx, "deleting an export", `UPDATE data_export SET deleted_by = $3, deleted_at = $4
WHERE county_code = $1 AND id = $2 AND deleted_at IS NULL`, county, id, by, at)
}

func (db *DB) changeExport(ctx context.Context, what, statement string, args ...any) (changed bool, err error) {
	defer addContext(&err, "%s", what)
	done, err := db.Pool.Exec(ctx, statement, args...)
	return err == nil && done.RowsAffected() == 1, ReadError(err)
}

// ExpireExports fails the jobs whose server has gone, and marks those as expired whose file is
// to be deleted. It returns the ids of the jobs whose files stay.
func (db *DB) ExpireExports(ctx context.Context, county string, gone json.RawMessage, at time.Time) (ids []string, err error) {
	defer addContext(&err, "expiring exports")
	if _, err = db.Pool.Exec(ctx, `UPDATE data_export SET status = 'FAILED', error = $2, finished_at = $3, leased_until = NULL
WHERE county_code = $1 AND status IN ('QUEUED', 'RUNNING') AND leased_until < now()`, county, gone, at); err != nil {
		return nil, ReadError(err)
	}
	if _, err = db.Pool.Exec(ctx, `UPDATE data_export SET status = 'EXPIRED' WHERE county_code = $1 AND status = 'DONE' AND expires_at <= $2`, county, at); err != nil {
		return nil, ReadError(err)
	}
	rows, err := db.Pool.Query(ctx, `SELECT id::text FROM data_export WHERE county_code = $1 AND status IN ('QUEUED', 'RUNNING', 'DONE') AND deleted_at IS NULL`, county)
	if err != nil {
		return nil, ReadError(err)
	}
	ids, err = pgx.CollectRows(rows, pgx.RowTo[string])
	return ids, ReadError(err)
}

// Export returns a job that is not deleted; ok is false without one.
func (db *DB) Export(ctx context.Context, county, id string) (e Export, ok bool, err error) {
	defer addContext(&err, "reading an export")
	rows, err := db.Pool.Query(ctx, `SELECT `+exportColumns+` FROM data_export WHERE county_code = $1 AND id = $2 AND deleted_at IS NULL`, county, id)
	if err != nil {
		return e, false, ReadError(err)
	}
	e, err = pgx.CollectExactlyOneRow(rows, scanExport)
	if errors.Is(err, pgx.ErrNoRows) {
		return e, false, nil
	}
	return e, err == nil, ReadError(err)
}

// Exports returns the newest jobs that are not deleted: those of a user or, with an empty
// name, all; with a key, only those of the key.
func (db *DB) Exports(ctx context.Context, county, by, key string, most int) (list []Export, err error) {
	defer addContext(&err, "reading the exports")
	rows, err := db.Pool.Query(ctx, `SELECT `+exportColumns+` FROM data_export
WHERE county_code = $1 AND deleted_at IS NULL AND ($2 = '' OR made_by = $2) AND ($3 = '' OR partner_key = $3) ORDER BY made_at DESC, id LIMIT $4`, county, by, key, most)
	if err != nil {
		return nil, ReadError(err)
	}
	list, err = pgx.CollectRows(rows, scanExport)
	return list, ReadError(err)
}
