package postgres

import (
	"context"
	"encoding/json"
	"errors"
	"hash/fnv"
	"maps"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/fault"
)

// RowRuleError is the refusal of a row that breaks, or makes another row break, a rule
// between rows.
type RowRuleError struct {
	Place  int    // of the change, as Making numbers them
	Table  string // of the written row
	Column string // of the written row, at fault
	Rule   string
	Text   fault.Text
}

// Error returns the English text, for the log.
func (e *RowRuleError) Error() string { return "rule " + e.Rule + ": " + e.Text.EN }

// touchedRow is a row that the transaction wrote, as it was and as it is.
type touchedRow struct {
	place  int
	images []Image
}

// changed returns the first of these columns whose value the write changed.
func (r touchedRow) changed(columns []string) (string, bool) {
	for _, column := range columns {
		before, after := r.images[0][column], r.images[len(r.images)-1][column]
		if len(r.images) == 1 && before != nil || before != after {
			return column, true
		}
	}
	return "", false
}

// ruleCheck is a rule to run because of rows of one table.
type ruleCheck struct {
	tableRule
	rows []touchedRow
}

// obey runs the rules between rows that the written rows may break, after all of them are
// written: changes that belong together may break a rule in between. Its error is a
// *RowRuleError. It sends all statements that are still pending.
func (w *Writer) obey(ctx context.Context) (err error) {
	defer addContext(&err, "running the rules between rows")
	if err := w.seal(ctx); err != nil {
		return err
	}
	checks := w.checks()
	if keys, alone := w.locks(checks); len(keys) > 0 {
		// Each statement sees what the transactions that it waited for have written.
		w.pending.Queue(`SELECT CASE WHEN alone THEN pg_advisory_xact_lock(key) ELSE pg_advisory_xact_lock_shared(key) END
			FROM unnest($1::bigint[], $2::boolean[]) AS l(key, alone)`, keys, alone)
	}
	var broken *ruleCheck
	for _, c := range checks {
		text, err := c.touched(c.rows)
		if err != nil {
			return err
		}
		w.pending.Queue(c.statement, w.author.County, text).QueryRow(func(row pgx.Row) error {
			found, err := isThere(row)
			if found && broken == nil {
				broken = &c
			}
			return err
		})
	}
	if err := w.send(ctx); err != nil || broken == nil {
		return err
	}
	return w.fault(ctx, *broken)
}

// isThere reports whether a statement found a row.
func isThere(row pgx.Row) (bool, error) {
	var key string
	err := row.Scan(&key)
	if errors.Is(err, pgx.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// checks returns the rules to run.
func (w *Writer) checks() (checks []ruleCheck) {
	for _, table := range slices.Sorted(maps.Keys(w.touched)) {
		for _, rule := range w.db.rules[table] {
			c := ruleCheck{tableRule: rule}
			for _, row := range w.touched[table] {
				if _, changed := row.changed(rule.read.columns); changed {
					c.rows = append(c.rows, row)
				}
			}
			if len(c.rows) > 0 {
				checks = append(checks, c)
			}
		}
	}
	return checks
}

// touched returns what the statement reads of the images of rows, as JSON.
func (c ruleCheck) touched(rows []touchedRow) (string, error) {
	images := make([]Image, 0, len(rows))
	for _, row := range rows {
		for _, image := range row.images {
			read := make(Image, len(c.written))
			for _, column := range c.written {
				if v, there := image[column]; there {
					read[column] = v
				}
			}
			images = append(images, read)
		}
	}
	text, err := json.Marshal(images)
	return string(text), err
}

// lockGroups is how many locks a rule has in a county for all values: those of many rows of
// one transaction are few.
const lockGroups = 64

// locks returns the advisory locks that the rules take, in one order for all transactions.
// Two transactions whose rows break a rule only together must not both find that it holds.
func (w *Writer) locks(checks []ruleCheck) (keys []int64, alone []bool) {
	wanted := map[int64]bool{}
	want := func(alone bool, parts ...string) {
		sum := fnv.New64a()
		sum.Write([]byte(w.author.County + " " + strings.Join(parts, " ")))
		key := int64(sum.Sum64())
		wanted[key] = wanted[key] || alone
	}
	for _, c := range checks {
		if !c.waits() {
			continue
		}
		want(len(c.read.shared) == 0 && !c.read.relies, c.Name)
		for _, row := range c.rows {
			for _, image := range row.images {
				if len(c.read.shared) > 0 {
					want(!c.read.relies, c.Name, lockGroup(image, c.read.shared))
				}
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(wanted)) {
		keys, alone = append(keys, key), append(alone, wanted[key])
	}
	return keys, alone
}

// lockGroup names the group of locks that the values of columns fall into.
func lockGroup(image Image, columns []string) string {
	sum := fnv.New32a()
	for _, column := range columns {
		value, _ := image.Text(column)
		sum.Write([]byte(value + " "))
	}
	return string(rune('0' + sum.Sum32()%lockGroups))
}

// fault finds the written row because of which a rule is broken.
func (w *Writer) fault(ctx context.Context, c ruleCheck) error {
	at := c.rows[len(c.rows)-1]
	for _, row := range c.rows[:len(c.rows)-1] {
		text, err := c.touched([]touchedRow{row})
		if err != nil {
			return err
		}
		found, err := isThere(w.conn.QueryRow(ctx, c.statement, w.author.County, text))
		if err != nil {
			return err
		}
		if found {
			at = row
			break
		}
	}
	column, _ := at.changed(c.read.columns)
	return &RowRuleError{Place: at.place, Table: c.read.table, Column: column, Rule: c.Name, Text: c.Text}
}
