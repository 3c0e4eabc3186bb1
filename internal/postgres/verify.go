package postgres

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"litong3422/internal/indicator"
)

// Difference is something that verify found to be other than it should.
type Difference struct {
	// Subject is "cell" (a roll-up against the rows), "total" (a figure of the
	// document against the rows), "rule" (rows against each other) or "county"
	// (nothing to verify).
	Subject  string
	Name     string // indicator code, or fact code
	Division string // cells only
	Month    string // cells only, YYYY-MM
	Expected string // what the rows, or the document, say
	Found    string
}

func (d Difference) String() string {
	where := d.Name
	if d.Division != "" {
		where += " " + d.Division + " " + d.Month
	}
	return fmt.Sprintf("%s %s: expected %s, found %s", d.Subject, where, d.Expected, d.Found)
}

// Verify recomputes every cell of the county from the fact views and every total
// of the document from the rows, and runs the rules between rows. It returns what
// differs: nothing, in health.
func (db *DB) Verify(ctx context.Context, county string) (_ []Difference, err error) {
	defer addContext(&err, "verifying county %s", county)
	var loaded bool
	if err := db.Pool.QueryRow(ctx, `SELECT EXISTS (SELECT FROM county WHERE county_code = $1)`, county).Scan(&loaded); err != nil {
		return nil, fmt.Errorf("looking for the county: %w", err)
	}
	if !loaded {
		return []Difference{{Subject: "county", Name: county, Expected: "loaded", Found: "nothing"}}, nil
	}
	cells, err := verifyCells(ctx, db.Pool, county)
	if err != nil {
		return nil, err
	}
	totals, err := db.verifyTotals(ctx, county)
	if err != nil {
		return nil, err
	}
	rules, err := db.verifyRules(ctx, county)
	return slices.Concat(cells, totals, rules), err
}

// RepairCells computes the cells of a county anew where they are not what the rows say, in one
// transaction, and returns what it changed.
func (db *DB) RepairCells(ctx context.Context, county string) (repaired []Difference, err error) {
	defer addContext(&err, "repairing the roll-ups of county %s", county)
	err = pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `SET LOCAL statement_timeout = 0`); err != nil {
			return err
		}
		repaired, err = verifyCells(ctx, tx, county)
		if err != nil || len(repaired) == 0 {
			return err
		}
		return RebuildRollups(ctx, tx, county)
	})
	return repaired, ReadError(err)
}

// querier is a pool or a transaction.
type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
}

// verifyCells compares cells and unfolded deltas with the facts, in one snapshot.
func verifyCells(ctx context.Context, in querier, county string) ([]Difference, error) {
	rows, err := in.Query(ctx, `
WITH fresh AS (`+freshCells()+`), kept AS (
    SELECT indicator, division_code, month, sum(numerator) AS numerator, sum(denominator) AS denominator
    FROM (
        SELECT indicator, division_code, month, numerator, denominator FROM rollup_cell WHERE county_code = $1
        UNION ALL
        SELECT indicator, division_code, month, numerator, denominator FROM rollup_delta WHERE county_code = $1
    ) AS t GROUP BY 1, 2, 3
)
SELECT indicator, division_code, to_char(month, 'YYYY-MM'),
       coalesce(f.numerator, 0)::text || ' / ' || coalesce(f.denominator, 0)::text,
       coalesce(k.numerator, 0)::text || ' / ' || coalesce(k.denominator, 0)::text
FROM fresh f FULL JOIN kept k USING (indicator, division_code, month)
WHERE coalesce(f.numerator, 0) <> coalesce(k.numerator, 0) OR coalesce(f.denominator, 0) <> coalesce(k.denominator, 0)
ORDER BY indicator, division_code, month`, county)
	if err != nil {
		return nil, fmt.Errorf("verifying the roll-ups: %w", err)
	}
	defer rows.Close()
	var differences []Difference
	for rows.Next() {
		d := Difference{Subject: "cell"}
		if err := rows.Scan(&d.Name, &d.Division, &d.Month, &d.Expected, &d.Found); err != nil {
			return nil, fmt.Errorf("verifying the roll-ups: %w", err)
		}
		differences = append(differences, d)
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("verifying the roll-ups: %w", err)
	}
	return differences, nil
}

// verifyTotals compares the document's figures with the rows. Only the demo records promise
// to add up to them, and only from the day on that the figures count.
func (db *DB) verifyTotals(ctx context.Context, county string) ([]Difference, error) {
	var promised bool
	if err := db.Pool.QueryRow(ctx, `SELECT demo AND coalesce(data_through >= document_on, true) FROM county WHERE county_code = $1`, county).Scan(&promised); err != nil {
		return nil, fmt.Errorf("reading the day of the document's figures: %w", err)
	}
	if !promised {
		return nil, nil
	}
	rows, err := db.Pool.Query(ctx, `SELECT code, value::text, qualifier = 'GTE' FROM document_fact WHERE county_code = $1 AND value IS NOT NULL ORDER BY code`, county)
	if err != nil {
		return nil, fmt.Errorf("reading the document's figures: %w", err)
	}
	defer rows.Close()
	type fact struct {
		code    string
		value   decimal.NullDecimal
		atLeast bool
	}
	stated := map[string]fact{}
	for rows.Next() {
		var f fact
		if err := rows.Scan(&f.code, &f.value, &f.atLeast); err != nil {
			return nil, fmt.Errorf("reading the document's figures: %w", err)
		}
		stated[f.code] = f
	}
	if err := rows.Err(); err != nil {
		return nil, fmt.Errorf("reading the document's figures: %w", err)
	}
	var differences []Difference
	for _, code := range slices.Sorted(maps.Keys(documentTotals())) {
		var found decimal.NullDecimal
		err := db.Pool.QueryRow(ctx, `SELECT (`+documentTotals()[code]+`)::numeric`, county).Scan(&found)
		if err != nil {
			return nil, fmt.Errorf("counting %s: %w", code, err)
		}
		f, known := stated[code]
		if _, matches := indicator.Compare(f.value, found, f.atLeast); known && matches {
			continue
		}
		differences = append(differences, Difference{Subject: "total", Name: code, Expected: text(f.value), Found: text(found)})
	}
	return differences, nil
}

func text(d decimal.NullDecimal) string {
	if !d.Valid {
		return "nothing"
	}
	return d.Decimal.String()
}
