package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
)

// Round is statements that go to PostgreSQL together, in one round trip: those
// of one level of an operation. Each sees its own snapshot, as the statements of
// separate reads do.
type Round struct {
	reader *Reader
	steps  []step
}

type step struct {
	statement *Statement
	args      []any
	into      *Rows
}

// Round begins a round.
func (r *Reader) Round() *Round { return &Round{reader: r} }

// Add puts a statement into the round, with the keys it starts from, if any.
func (d *Round) Add(s *Statement, keys *Keys, into *Rows) {
	d.steps = append(d.steps, step{s, s.bound(keys), into})
}

// AddKey puts a statement of CompileByKey into the round.
func (d *Round) AddKey(s *Statement, key string, into *Rows) {
	d.steps = append(d.steps, step{s, s.with(key), into})
}

// Run runs the statements and fills the rows of all.
func (d *Round) Run(ctx context.Context) error {
	switch len(d.steps) {
	case 0:
		return nil
	case 1:
		rows, err := d.reader.db.Pool.Query(ctx, d.steps[0].statement.sql, d.steps[0].args...)
		return d.steps[0].read(rows, err)
	}
	var batch pgx.Batch
	for _, s := range d.steps {
		batch.Queue(s.statement.sql, s.args...)
	}
	results := d.reader.db.Pool.SendBatch(ctx, &batch)
	for _, s := range d.steps {
		if err := s.read(results.Query()); err != nil {
			_ = results.Close() // what comes after the first error is that error again
			return err
		}
	}
	return ReadError(results.Close())
}

func (s step) read(rows pgx.Rows, err error) error {
	if err != nil {
		return ReadError(err)
	}
	defer rows.Close()
	return ReadError(s.into.read(s.statement, rows))
}
