package postgres

import (
	"bytes"
	"context"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
)

// ClaimRequest claims an idempotency key of the author for this transaction. If the key was
// claimed before, ClaimRequest waits for that transaction and returns its answer, and
// whether its request was the same.
func (w *Writer) ClaimRequest(ctx context.Context, key string, digest []byte) (claimed bool, answer []byte, same bool, err error) {
	defer addContext(&err, "claiming an idempotency key")
	insert, err := w.queue(ctx, `INSERT INTO idempotent_request (county_code, account, key, digest, answer, made_at) VALUES ($1, $2, $3, $4, 'null', $5)
ON CONFLICT (county_code, account, key) DO NOTHING`, w.author.County, w.author.Name, key, digest, w.author.At)
	if err != nil {
		return false, nil, false, err
	}
	insert.Exec(func(tag pgconn.CommandTag) error { claimed = tag.RowsAffected() == 1; return nil })
	var known []byte
	err = w.row(ctx, []any{&known, &answer}, `SELECT digest, answer FROM idempotent_request WHERE county_code = $1 AND account = $2 AND key = $3`,
		w.author.County, w.author.Name, key)
	if err != nil || claimed {
		return claimed, nil, false, err
	}
	return false, answer, bytes.Equal(known, digest), err
}

// AnswerRequest stores the answer of the request that this transaction claimed.
func (w *Writer) AnswerRequest(key string, answer []byte) {
	w.pending.Queue(`UPDATE idempotent_request SET answer = $4 WHERE county_code = $1 AND account = $2 AND key = $3`,
		w.author.County, w.author.Name, key, answer)
}

// ForgetRequests deletes the answers to requests of a county that were made before a day
// ago: a key means another request after that.
func (db *DB) ForgetRequests(ctx context.Context, county string, now time.Time) (err error) {
	defer addContext(&err, "deleting the answers to old requests")
	_, err = db.Pool.Exec(ctx, `DELETE FROM idempotent_request WHERE county_code = $1 AND made_at < $2`, county, now.Add(-24*time.Hour))
	return ReadError(err)
}
