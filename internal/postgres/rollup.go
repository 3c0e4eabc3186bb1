package postgres

import (
	"context"
	"fmt"
	"strings"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
)

// RebuildRollups computes all cells of a county from the fact views, inside the
// caller's transaction, and drops its deltas. It is one statement, so it sees
// each change of another transaction with its deltas or not at all; folds wait.
func RebuildRollups(ctx context.Context, tx pgx.Tx, county string) error {
	if _, err := tx.Exec(ctx, `SELECT FROM county WHERE county_code = $1 FOR NO KEY UPDATE`, county); err != nil {
		return fmt.Errorf("locking the county's roll-ups: %w", err)
	}
	// Large hash tables stay in memory: this runs after a load, and seldom. Nothing
	// is gained from memoising the few values that each row is spread over.
	for _, setting := range []string{`SET LOCAL work_mem = '128MB'`, `SET LOCAL enable_memoize = off`} {
		if _, err := tx.Exec(ctx, setting); err != nil {
			return fmt.Errorf("preparing to rebuild the roll-ups: %w", err)
		}
	}
	_, err := tx.Exec(ctx, `
WITH fresh AS MATERIALIZED (`+freshCells()+`), folded AS (
    DELETE FROM rollup_delta WHERE county_code = $1
), stale AS (
    DELETE FROM rollup_cell c WHERE c.county_code = $1 AND NOT EXISTS (
        SELECT FROM fresh f WHERE f.indicator = c.indicator AND f.division_code = c.division_code AND f.month = c.month)
)
INSERT INTO rollup_cell AS c (county_code, indicator, division_code, month, numerator, denominator)
SELECT $1::text, indicator, division_code, month, numerator, denominator FROM fresh ORDER BY indicator, division_code, month
ON CONFLICT (county_code, indicator, division_code, month)
DO UPDATE SET numerator = excluded.numerator, denominator = excluded.denominator`, county)
	if err != nil {
		return fmt.Errorf("rebuilding the roll-ups: %w", err)
	}
	return nextDataVersion(ctx, tx, county)
}

// RollupChange names rows that a transaction is about to insert, change or delete.
type RollupChange struct {
	Source string   // as the fact views' column source says: the table, or "volunteer_activity"
	Keys   []string // the rows' keys; the volunteers' for volunteer_activity
	New    bool     // the rows are not there yet, so that there is nothing to lock and to subtract
}

// AppendDeltas runs change and appends, in the same transaction, what it changed
// in the cells: the rows' facts after it less their facts before. It locks the
// rows first, so that two transactions changing one row count it once.
func AppendDeltas(ctx context.Context, tx pgx.Tx, county string, rows []RollupChange, change func() error) error {
	sources, batch := factSources(), &pgx.Batch{}
	before, err := queueBefore(batch, sources, county, rows)
	if err != nil {
		return err
	}
	if before != nil {
		if err := tx.SendBatch(ctx, batch).Close(); err != nil {
			return fmt.Errorf("reading facts before a change: %w", err)
		}
	}
	if err := change(); err != nil {
		return err
	}
	batch = &pgx.Batch{}
	if err := queueDeltas(batch, sources, county, rows, before); err != nil {
		return err
	}
	if err := tx.SendBatch(ctx, batch).Close(); err != nil {
		return fmt.Errorf("appending deltas: %w", err)
	}
	return nil
}

// queueBefore queues the locks of rows and the readings of their facts before a change. It
// returns what they give when the batch is done, nil if all rows are new.
func queueBefore(batch *pgx.Batch, sources map[string]factSource, county string, rows []RollupChange) (before *contributions, err error) {
	for _, r := range rows {
		source, known := sources[r.Source]
		if !known {
			return nil, fmt.Errorf("postgres: no facts come from %q", r.Source)
		}
		if r.New {
			continue
		}
		if before == nil {
			before = &contributions{}
		}
		batch.Queue(`SELECT FROM `+source.lock+` WHERE county_code = $1 AND `+source.key+` = ANY($2::`+source.arrayType()+
			`) ORDER BY `+source.key+` FOR NO KEY UPDATE`, county, r.Keys)
		before.queue(batch, source, county, r)
	}
	return before, nil
}

// queueDeltas queues what a change made of the facts of rows, less those of before.
func queueDeltas(batch *pgx.Batch, sources map[string]factSource, county string, rows []RollupChange, before *contributions) error {
	for _, r := range rows {
		if before == nil { // what was there before is subtracted once
			before = &contributions{}
		}
		if err := before.append(batch, sources[r.Source], county, r); err != nil {
			return err
		}
		before = nil
	}
	return nil
}

// touched selects what the rows $2 of a source give to the cells of county $1.
func (s factSource) touched(source string) string {
	var facts []string
	for _, view := range s.views {
		facts = append(facts, `SELECT indicator, township_code, village_code, month, numerator::numeric, denominator::numeric FROM `+view+
			` WHERE county_code = $1 AND source = '`+source+`' AND source_key = ANY($2::`+s.arrayType()+`)`)
	}
	return spread("(" + strings.Join(facts, "\nUNION ALL\n") + ")")
}

// contributions are what rows gave to cells, as columns.
type contributions struct {
	indicators, divisions, months, numerators, denominators []string
}

// queue queues the reading of what rows give now.
func (c *contributions) queue(batch *pgx.Batch, source factSource, county string, r RollupChange) {
	batch.Queue(`SELECT indicator, division_code, month::text, numerator::text, denominator::text FROM (`+
		source.touched(r.Source)+`) AS t`, county, r.Keys).Query(func(rows pgx.Rows) error {
		for rows.Next() {
			var indicator, division, month, numerator, denominator string
			if err := rows.Scan(&indicator, &division, &month, &numerator, &denominator); err != nil {
				return fmt.Errorf("reading the facts of %s: %w", r.Source, err)
			}
			c.indicators, c.divisions, c.months = append(c.indicators, indicator), append(c.divisions, division), append(c.months, month)
			c.numerators, c.denominators = append(c.numerators, numerator), append(c.denominators, denominator)
		}
		return rows.Err()
	})
}

// append queues the rows' facts of then, less those of before, as deltas.
func (c *contributions) append(to *pgx.Batch, source factSource, county string, r RollupChange) error {
	batch, err := uuid.NewV7()
	if err != nil {
		return fmt.Errorf("naming a batch of deltas: %w", err)
	}
	to.Queue(`
INSERT INTO rollup_delta (county_code, batch, line, indicator, division_code, month, numerator, denominator)
SELECT $1::text, $3::uuid, row_number() OVER (), indicator, division_code, month, sum(numerator), sum(denominator)
FROM (
    SELECT * FROM (`+source.touched(r.Source)+`) AS now
    UNION ALL
    SELECT b.indicator, b.division_code, b.month, -b.numerator, -b.denominator
    FROM unnest($4::text[], $5::text[], $6::date[], $7::numeric[], $8::numeric[]) AS b(indicator, division_code, month, numerator, denominator)
) AS t
GROUP BY indicator, division_code, month
HAVING sum(numerator) <> 0 OR sum(denominator) <> 0`,
		county, r.Keys, batch, c.indicators, c.divisions, c.months, c.numerators, c.denominators)
	return nil
}

// foldAtOnce bounds one fold's transaction.
const foldAtOnce = 10_000

// FoldRollups adds up the deltas of a county into its cells and returns how many
// it took. Any number may run at once: each takes other deltas, a delta is taken
// once, and readers see it in one place at any moment.
func (db *DB) FoldRollups(ctx context.Context, county string) (folded int64, err error) {
	defer addContext(&err, "folding the roll-ups of county %s", county)
	for {
		n, err := db.fold(ctx, county)
		folded += n
		if err != nil || n < foldAtOnce {
			return folded, err
		}
	}
}

func (db *DB) fold(ctx context.Context, county string) (folded int64, err error) {
	err = pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `SELECT FROM county WHERE county_code = $1 FOR SHARE`, county); err != nil {
			return err
		}
		// Cells are written in key order, so that two folds cannot lock each other out.
		err := tx.QueryRow(ctx, fmt.Sprintf(`
WITH next AS (
    SELECT batch, line FROM rollup_delta WHERE county_code = $1 ORDER BY batch, line LIMIT %d FOR UPDATE SKIP LOCKED
), taken AS (
    DELETE FROM rollup_delta d USING next n
    WHERE d.county_code = $1 AND d.batch = n.batch AND d.line = n.line
    RETURNING d.indicator, d.division_code, d.month, d.numerator, d.denominator
), added AS (
    INSERT INTO rollup_cell AS c (county_code, indicator, division_code, month, numerator, denominator)
    SELECT $1::text, indicator, division_code, month, sum(numerator), sum(denominator)
    FROM taken GROUP BY 2, 3, 4 ORDER BY 2, 3, 4
    ON CONFLICT (county_code, indicator, division_code, month)
    DO UPDATE SET numerator = c.numerator + excluded.numerator, denominator = c.denominator + excluded.denominator
)
SELECT count(*) FROM taken`, foldAtOnce), county).Scan(&folded)
		if err != nil || folded == 0 {
			return err
		}
		return nextDataVersion(ctx, tx, county)
	})
	if err != nil {
		return 0, fmt.Errorf("folding deltas: %w", err)
	}
	return folded, nil
}
