package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Image is a row as JSON, by column. Numbers are json.Number.
type Image map[string]any

// Version returns the version of the row.
func (i Image) Version() int {
	n, err := i["version"].(json.Number).Int64()
	if err != nil { // the column is a positive integer
		return 0
	}
	return int(n)
}

// Text returns a column as text; ok is false where it is null.
func (i Image) Text(column string) (text string, ok bool) {
	switch v := i[column].(type) {
	case nil:
		return "", false
	case string:
		return v, true
	default:
		return fmt.Sprint(v), true
	}
}

// Author is who writes, when, why, and by which way.
type Author struct {
	County string
	Name   string // the user's name
	At     time.Time
	Source string // ENTERED or IMPORTED
	Import string // the key of the import that the rows come from; "" for none
	Reason string
}

// Writer writes rows in one transaction: each with its change, its roll-ups and its search
// text.
type Writer struct {
	db     *DB
	conn   *pgx.Conn
	author Author
	origin string // of the rows that are written, in the file of an import
	line   int

	place   int                     // of the change that is made
	touched map[string][]touchedRow // by table
	pending *pgx.Batch              // statements that go with the next one whose result is needed
	group   *rowGroup               // rows that are still to be put among the statements
	grouped bool                    // whether rows that are alike share a statement
}

// maxAttempts is how often a transaction runs that others deadlock with.
const maxAttempts = 5

// Write runs f in a transaction. It is committed if f returns nil and the rows that it wrote
// obey the rules between rows. A transaction that deadlocks with another is run again, so f
// may run more than once. The error of a refused row is a *ConstraintError or a
// *RowRuleError.
func (db *DB) Write(ctx context.Context, author Author, f func(*Writer) error) error {
	for attempt := 1; ; attempt++ {
		err := db.transact(ctx, author, f)
		var failed *pgconn.PgError
		if attempt < maxAttempts && errors.As(err, &failed) && failed.Code == "40P01" {
			continue
		}
		return constraintError(err)
	}
}

// transact runs f in one transaction, which begins with the first statements of f: that
// saves a round trip.
func (db *DB) transact(ctx context.Context, author Author, f func(*Writer) error) error {
	conn, err := db.Pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release() // closes a connection whose transaction is not ended
	w := &Writer{db: db, conn: conn.Conn(), author: author, touched: map[string][]touchedRow{}, pending: &pgx.Batch{}}
	w.pending.Queue("BEGIN")
	if err := f(w); err != nil {
		return errors.Join(err, w.rollback(ctx))
	}
	if err := w.obey(ctx); err != nil {
		return errors.Join(err, w.rollback(ctx))
	}
	done, err := w.conn.Exec(ctx, "COMMIT")
	if err == nil && done.String() != "COMMIT" { // PostgreSQL rolls back a failed transaction without an error
		err = pgx.ErrTxCommitRollback
	}
	return err
}

// rollback ends the transaction, if it has begun, without its changes. A connection that is
// lost has ended it already.
func (w *Writer) rollback(ctx context.Context) error {
	if w.conn.IsClosed() || w.conn.PgConn().TxStatus() == 'I' {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Second)
	defer cancel()
	if _, err := w.conn.Exec(ctx, "ROLLBACK"); err != nil && !w.conn.IsClosed() {
		return err
	}
	return nil
}

// queue adds a statement to those that go with the next one whose result is needed.
func (w *Writer) queue(ctx context.Context, statement string, args ...any) (*pgx.QueuedQuery, error) {
	if err := w.seal(ctx); err != nil {
		return nil, err
	}
	return w.pending.Queue(statement, args...), nil
}

// flush sends the rows and statements that are still to be sent and reads their results.
func (w *Writer) flush(ctx context.Context) error {
	if err := w.seal(ctx); err != nil {
		return err
	}
	return w.send(ctx)
}

// send sends the pending statements.
func (w *Writer) send(ctx context.Context) error {
	if w.pending.Len() == 0 {
		return nil
	}
	batch := w.pending
	w.pending = &pgx.Batch{}
	return w.conn.SendBatch(ctx, batch).Close()
}

// row reads the one row of a statement, after the pending ones.
func (w *Writer) row(ctx context.Context, into []any, statement string, args ...any) error {
	queued, err := w.queue(ctx, statement, args...)
	if err != nil {
		return err
	}
	queued.QueryRow(func(row pgx.Row) error { return row.Scan(into...) })
	return w.send(ctx)
}

// writeError is the failure of a statement that writes a row.
type writeError struct {
	place int
	row   Image // as it was to be, or as it was if it was to be deleted
	cause error
}

// Error returns the cause's text.
func (e *writeError) Error() string { return e.cause.Error() }

// Unwrap returns the cause.
func (e *writeError) Unwrap() error { return e.cause }

// Making says which change of a request makes the writes that follow, and its reason.
func (w *Writer) Making(place int, reason string) { w.place, w.author.Reason = place, reason }

// Together lets rows that are alike share statements from now on. Which of them is refused is
// not known then: try them again one at a time.
func (w *Writer) Together(together bool) { w.grouped = together }

// From says where in the file of the import the rows that follow stand.
func (w *Writer) From(origin string) { w.origin = origin }

// Try runs f in a part of the transaction of its own: all that f writes is checked at its
// end, as the end of the transaction would, and taken back if f fails or a row is refused.
// Errors are those of Write.
func (w *Writer) Try(ctx context.Context, f func() error) error {
	if err := w.flush(ctx); err != nil {
		return err
	}
	outer := w.touched
	w.touched = map[string][]touchedRow{}
	w.pending.Queue("SAVEPOINT part")
	err := f()
	if err == nil {
		err = w.obey(ctx)
	}
	if err == nil {
		w.pending.Queue("SET CONSTRAINTS ALL IMMEDIATE")
		w.pending.Queue("SET CONSTRAINTS ALL DEFERRED")
		w.pending.Queue("RELEASE SAVEPOINT part")
		err = w.send(ctx)
	}
	w.touched = outer
	if err == nil {
		return nil
	}
	w.group, w.pending = nil, &pgx.Batch{}
	if w.conn.PgConn().TxStatus() == 'I' || w.conn.IsClosed() {
		return constraintError(err)
	}
	if _, back := w.conn.Exec(ctx, "ROLLBACK TO SAVEPOINT part"); back != nil {
		return errors.Join(constraintError(err), back)
	}
	return constraintError(err)
}
