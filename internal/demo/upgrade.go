package demo

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// complemented returns the tables of shipped words, whose rows have codes. A newer program
// may add rows to them, to which the rows of new subjects refer.
func complemented(facts []fact) []table {
	return []table{factTable(facts), departmentTable(), documentTable()}
}

// wordsVersion returns a digest of the shipped words, "" if they cannot be read.
func wordsVersion() string {
	facts, err := readFacts()
	if err != nil {
		return "" // building the data set fails with the same error
	}
	sum := sha256.New()
	for _, t := range complemented(facts) {
		w := &rows{out: bufio.NewWriter(sum), county: County}
		t.write(w)
		if w.out.Flush() != nil {
			return ""
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// upgrade brings a county that an older program loaded up to date, in one transaction. It
// fills the tables of subjects that were never loaded, and adds once the rows that newer
// versions of a subject have. It recomputes the cells if their definitions changed.
// It changes no existing row, no table that ever had rows, and no county but the
// demonstration's.
func upgrade(ctx context.Context, db *postgres.DB, c *catalogue.Catalogue, recipe Recipe, report Report) error {
	if due, err := outdated(ctx, db.Pool); err != nil || !due {
		return err
	}
	if err := db.Pool.QueryRow(ctx, `SELECT data_through = $2 FROM county WHERE county_code = $1`, County, ordinaryDay().time()).Scan(&recipe.Ordinary); err != nil {
		return fmt.Errorf("demo: look for the day of the records: %w", err)
	}
	made, err := parts(recipe)
	if err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		if err := prepare(ctx, tx); err != nil {
			return err
		}
		if due, err := outdated(ctx, tx); err != nil || !due {
			return err // another process was faster
		}
		var filled []table
		for _, p := range made {
			some, err := p.complete(ctx, tx, report)
			if err != nil {
				return err
			}
			filled = append(filled, some...)
		}
		if err := recipe.takeBack(ctx, tx, filled); err != nil {
			return err
		}
		if err := mark(ctx, tx, made); err != nil {
			return err
		}
		if len(filled) > 0 {
			if err := index(ctx, tx, c); err != nil {
				return err
			}
			if err := analyze(ctx, tx, append(filled, searchTable())); err != nil {
				return err
			}
		}
		start := time.Now()
		if err := rollUp(ctx, tx); err != nil {
			return err
		}
		report("roll-ups", 0, time.Since(start))
		return postgres.KeepFactsVersion(ctx, tx, County)
	})
}

// complete adds the rows of a subject that the county lacks: whole tables first, then once
// the rows that later versions added. It returns the tables that got rows.
func (p part) complete(ctx context.Context, tx pgx.Tx, report Report) (filled []table, err error) {
	var current bool
	err = tx.QueryRow(ctx, `SELECT EXISTS (SELECT FROM demo_load WHERE county_code = $1 AND subject = $2 AND version = $3)`, County, p.name, p.version).Scan(&current)
	if err != nil {
		return nil, fmt.Errorf("demo: look for the version of %s: %w", p.name, err)
	}
	add := func(t table, by func(context.Context, pgx.Tx, table) (int64, error)) error {
		start := time.Now()
		n, err := by(ctx, tx, t)
		if err == nil && n > 0 {
			filled = append(filled, t)
			report(t.name, n, time.Since(start))
		}
		return err
	}
	for _, t := range p.tables {
		if err := add(t, complete); err != nil {
			return nil, err
		}
	}
	if p.added.write != nil && !current {
		if err := add(p.added, complement); err != nil {
			return nil, err
		}
	}
	return filled, nil
}

// complete adds the rows of a table that the county lacks: all rows if the table has
// neither rows nor a mark, and new rows of shipped words. It returns their number.
func complete(ctx context.Context, tx pgx.Tx, t table) (int64, error) {
	if slices.ContainsFunc(complemented(nil), func(words table) bool { return words.name == t.name }) {
		return complement(ctx, tx, t)
	}
	var untouched bool
	err := tx.QueryRow(ctx, `SELECT NOT EXISTS (SELECT FROM demo_load WHERE county_code = $1 AND table_name = $2)
		AND NOT EXISTS (SELECT FROM `+t.name+` WHERE county_code = $1)`, County, t.name).Scan(&untouched)
	if err != nil || !untouched {
		return 0, err
	}
	return copyTable(ctx, tx, County, t)
}

// complement adds the rows whose keys are missing and returns their number.
func complement(ctx context.Context, tx pgx.Tx, t table) (int64, error) {
	shipped := t
	shipped.name = "shipped_" + t.name
	if _, err := tx.Exec(ctx, `CREATE TEMP TABLE `+shipped.name+` (LIKE `+t.name+` INCLUDING DEFAULTS) ON COMMIT DROP`); err != nil {
		return 0, fmt.Errorf("demo: complement %s: %w", t.name, err)
	}
	if _, err := copyTable(ctx, tx, County, shipped); err != nil {
		return 0, err
	}
	columns := "county_code, " + strings.Join(quoteAll(strings.Fields(t.columns)), ", ") + ", source"
	tag, err := tx.Exec(ctx, `INSERT INTO `+t.name+` (`+columns+`) SELECT `+columns+` FROM `+shipped.name+` ON CONFLICT DO NOTHING`)
	if err != nil {
		return 0, fmt.Errorf("demo: complement %s: %w", t.name, err)
	}
	return tag.RowsAffected(), nil
}

// outdated reports whether the demonstration's county lacks a subject in its present
// version, or has cells of other definitions.
func outdated(ctx context.Context, q querier) (bool, error) {
	var names, versions []string
	for _, s := range subjects() {
		names, versions = append(names, s.name), append(versions, s.version)
	}
	facts, err := postgres.FactsVersion(ctx, q)
	if err != nil {
		return false, err
	}
	var due bool
	err = q.QueryRow(ctx, `SELECT EXISTS (SELECT FROM county WHERE county_code = $1 AND demo AND facts_version IS DISTINCT FROM $4)
		OR EXISTS (SELECT FROM county WHERE county_code = $1 AND demo) AND EXISTS (
			SELECT FROM unnest($2::text[], $3::text[]) AS s(name, version)
			WHERE NOT EXISTS (SELECT FROM demo_load l WHERE l.county_code = $1 AND l.subject = s.name AND l.version = s.version))`,
		County, names, versions, facts).Scan(&due)
	if err != nil {
		return false, fmt.Errorf("demo: look for new subjects: %w", err)
	}
	return due, nil
}

// mark records the tables as filled.
func mark(ctx context.Context, tx pgx.Tx, made []part) error {
	for _, p := range made {
		for _, t := range p.tables {
			_, err := tx.Exec(ctx, `INSERT INTO demo_load (county_code, table_name, subject, version) VALUES ($1, $2, $3, $4)
				ON CONFLICT (county_code, table_name) DO UPDATE SET subject = excluded.subject, version = excluded.version`,
				County, t.name, p.name, p.version)
			if err != nil {
				return fmt.Errorf("demo: mark %s: %w", t.name, err)
			}
		}
	}
	return nil
}
