package postgres

import (
	"context"
	"encoding/binary"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres/compile"
	"litong3422/internal/query"
)

// Snapshot reads the database as it is at one moment. It is not safe for concurrent use.
type Snapshot struct {
	tx pgx.Tx
	At time.Time // the moment
}

// snapshotTime is how long statements of a snapshot may take: the rows of a long table are
// sent as fast as they are written to a file.
const snapshotTime = 15 * time.Minute

// Snapshot runs read in a transaction that changes nothing and sees no later change.
func (db *DB) Snapshot(ctx context.Context, read func(*Snapshot) error) error {
	return pgx.BeginTxFunc(ctx, db.Pool, pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}, func(tx pgx.Tx) error {
		limit := milliseconds(snapshotTime)
		s := &Snapshot{tx: tx}
		err := tx.QueryRow(ctx, `SELECT now() FROM set_config('statement_timeout', $1, true) AS a, set_config('idle_in_transaction_session_timeout', $1, true) AS b`, limit).Scan(&s.At)
		if err != nil {
			return ReadError(err)
		}
		return read(s)
	})
}

// Count returns how many rows of an entity fit a filter.
func (s *Snapshot) Count(ctx context.Context, scope auth.Scope, e *catalogue.Entity, where query.Where) (n int64, err error) {
	defer addContext(&err, "counting %s", e.Name)
	statement, err := compile.Count(scope, e, where, 0)
	if err != nil {
		return 0, err
	}
	return n, ReadError(s.tx.QueryRow(ctx, statement.SQL(), statement.Args(nil)...).Scan(&n))
}

// Groups returns all groups.
func (s *Snapshot) Groups(ctx context.Context, scope auth.Scope, q query.Groups) (groups []Group, err error) {
	defer addContext(&err, "grouping %s", q.Entity.Name)
	statement, err := compile.Groups(scope, q)
	if err != nil {
		return nil, err
	}
	rows, err := s.tx.Query(ctx, statement.SQL(), statement.Args(nil)...)
	if err != nil {
		return nil, ReadError(err)
	}
	groups, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (Group, error) {
		values, err := texts(row)
		return cut(q, values), err
	})
	return groups, ReadError(err)
}

// Each runs a compiled read and calls do with each row. The rows are never all in memory;
// the Record is only good until do returns.
func (s *Snapshot) Each(ctx context.Context, statement *compile.Statement, args []any, do func(*Record) error) error {
	rows, err := s.tx.Query(ctx, statement.SQL(), args...)
	if err != nil {
		return ReadError(err)
	}
	defer rows.Close()
	r := Record{}
	for _, f := range rows.FieldDescriptions() {
		r.text = append(r.text, f.Format == pgx.TextFormatCode)
	}
	for rows.Next() {
		r.raw = rows.RawValues()
		if err := do(&r); err != nil {
			return err
		}
	}
	return ReadError(rows.Err())
}

// ByKeys calls do with each row of an entity that has one of the keys.
func (s *Snapshot) ByKeys(ctx context.Context, statement *compile.Statement, keys []string, do func(*Record) error) error {
	args, err := statement.ArgsOfKeys(keys)
	if err != nil {
		return err
	}
	return s.Each(ctx, statement, args, do)
}

// Record is a row of a statement.
type Record struct {
	raw  [][]byte
	text []bool // per cell: it came in PostgreSQL's text format
}

// Raw returns a cell's bytes: for text, its UTF-8. It is nil for null.
func (r *Record) Raw(cell int) []byte { return r.raw[cell] }

// Int decodes a whole number; ok is false for null.
func (r *Record) Int(cell int) (n int64, ok bool) { return wholeOf(r.raw[cell], r.text[cell]) }

// Bool decodes a boolean; ok is false for null.
func (r *Record) Bool(cell int) (b, ok bool) { return truthOf(r.raw[cell], r.text[cell]) }

// Instant decodes a timestamptz; ok is false for null.
func (r *Record) Instant(cell int) (at time.Time, ok bool) {
	return instantOf(r.raw[cell], r.text[cell])
}

// wholeOf decodes a whole number in its binary format.
func wholeOf(raw []byte, text bool) (n int64, ok bool) {
	if text {
		return 0, false
	}
	switch len(raw) {
	case 2:
		return int64(int16(binary.BigEndian.Uint16(raw))), true
	case 4:
		return int64(int32(binary.BigEndian.Uint32(raw))), true
	case 8:
		return int64(binary.BigEndian.Uint64(raw)), true
	}
	return 0, false
}

// truthOf decodes a boolean in its binary format.
func truthOf(raw []byte, text bool) (b, ok bool) {
	if len(raw) != 1 || text {
		return false, false
	}
	return raw[0] != 0, true
}

// wireEpoch is where PostgreSQL counts microseconds from: 1 January 2000, UTC.
const wireEpoch = 946_684_800

// instantOf decodes a timestamptz in its binary format.
func instantOf(raw []byte, text bool) (at time.Time, ok bool) {
	if len(raw) != 8 || text {
		return time.Time{}, false
	}
	return time.UnixMicro(int64(binary.BigEndian.Uint64(raw)) + wireEpoch*1_000_000), true
}
