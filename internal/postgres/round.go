package postgres

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/postgres/compile"
)

// Round is statements that go to PostgreSQL together, in one round trip: those
// of one level of an operation. Each sees its own snapshot, as the statements of
// separate reads do.
type Round struct {
	reader *Reader
	steps  []step
}

type step struct {
	statement *compile.Statement
	args      []any
	keys      int // how many keys it starts from
	into      *Rows
}

// Round begins a round.
func (r *Reader) Round() *Round { return &Round{reader: r} }

// Add puts a statement into the round, with the keys it starts from, if any.
func (d *Round) Add(s *compile.Statement, keys *compile.Keys, into *Rows) {
	d.steps = append(d.steps, step{s, s.Args(keys), keys.Len(), into})
}

// AddKey puts a statement of compile.ByKey into the round.
func (d *Round) AddKey(s *compile.Statement, key string, into *Rows) {
	d.steps = append(d.steps, step{s, s.ArgsOfKey(key), 1, into})
}

// Run runs the statements and fills the rows of all. Its error names the tables, and
// is a fault as those of ReadError are.
func (d *Round) Run(ctx context.Context) (err error) {
	if len(d.steps) == 0 {
		return nil
	}
	defer func() {
		if err != nil {
			addContext(&err, "running %s", statementNames(d.steps))
		}
	}()
	if onlyLookups(d.steps) {
		if err := d.reader.db.lookups.do(ctx, d.steps); !errors.Is(err, errNotBatched) {
			return ReadError(err)
		}
	}
	return ReadError(d.reader.db.run(ctx, d.steps))
}

// run sends steps together and reads what they find.
func (db *DB) run(ctx context.Context, steps []step) error {
	if len(steps) == 1 {
		return steps[0].read(db.Pool.Query(ctx, steps[0].statement.SQL(), steps[0].args...))
	}
	var batch pgx.Batch
	for _, s := range steps {
		batch.Queue(s.statement.SQL(), s.args...)
	}
	results := db.Pool.SendBatch(ctx, &batch)
	for _, s := range steps {
		if err := s.read(results.Query()); err != nil {
			_ = results.Close() // what comes after the first error is that error again
			return err
		}
	}
	return results.Close()
}

func (s step) read(rows pgx.Rows, err error) error {
	if err != nil {
		return err
	}
	defer rows.Close()
	return s.into.read(s.statement, rows)
}
