package postgres

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/calendar"
	"litong3422/internal/catalogue"
	"litong3422/internal/fault"
)

// DemoRemoval says how a demo county is to be emptied.
type DemoRemoval struct {
	County string
	// Entered removes what people entered or imported, too.
	Entered bool
	// From and Through are the span of the records to come. The divisions that stand on
	// its last day are the baseline from now on.
	From, Through calendar.Day
	// Administrator is made if no administrator remains; At is the time of it all.
	Administrator NewAccount
	At            time.Time
}

// RemovedDemo says what was removed.
type RemovedDemo struct {
	Rows          int64 // of all tables with a source
	Accounts      int64
	Administrator bool // the one of the removal was made
}

// RemoveDemo turns a demo county into one without a demo row, in one transaction. Rows of
// the document and of public lists stay, unless they refer to demo rows. Rows that people
// entered and that refer to demo rows are a fault, unless they are to go as well.
func (db *DB) RemoveDemo(ctx context.Context, c *catalogue.Catalogue, of DemoRemoval) (removed RemovedDemo, err error) {
	defer addContext(&err, "removing the demo data of county %s", of.County)
	err = pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		for _, statement := range []string{
			"SET LOCAL statement_timeout = 0", "SET LOCAL lock_timeout = 0",
			"LOCK TABLE county IN SHARE ROW EXCLUSIVE MODE", "SET CONSTRAINTS ALL DEFERRED",
		} {
			if _, err := tx.Exec(ctx, statement); err != nil {
				return err
			}
		}
		var demo bool
		if err := tx.QueryRow(ctx, "SELECT coalesce((SELECT demo FROM county WHERE county_code = $1), false)", of.County).Scan(&demo); err != nil {
			return err
		}
		if !demo {
			return fault.New(fault.Conflict, "县区 %s 没有演示数据", "county %s has no demo data", of.County)
		}
		r := demoRemover{tx: tx, county: of.County}
		if removed.Rows, err = r.records(ctx, c, of.Entered); err != nil {
			return err
		}
		if removed.Accounts, err = r.accounts(ctx); err != nil {
			return err
		}
		if removed.Administrator, err = r.administrator(ctx, NewAccounts(db, of.County), of); err != nil {
			return err
		}
		return r.conclude(ctx, c, of)
	})
	return removed, ReadError(err)
}

// demoRemover removes the demo rows of a county within a transaction.
type demoRemover struct {
	tx     pgx.Tx
	county string
}

// exec runs a statement on the county and returns the number of rows.
func (r demoRemover) exec(ctx context.Context, sql string, args ...any) (int64, error) {
	tag, err := r.tx.Exec(ctx, sql, append([]any{r.county}, args...)...)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", sql, err)
	}
	return tag.RowsAffected(), nil
}

// reference is a foreign key from one table with a source to another.
type reference struct {
	From, To   string
	Match      string // SQL that compares the columns of a and b
	Deferrable bool
}

// SourcedTables returns the tables whose rows say where they come from, by name.
func SourcedTables(ctx context.Context, tx pgx.Tx) ([]string, error) {
	rows, err := tx.Query(ctx, `SELECT c.table_name::text FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
		WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.column_name = 'source' ORDER BY 1`)
	if err != nil {
		return nil, fmt.Errorf("listing the tables: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[string])
}

func (r demoRemover) references(ctx context.Context, tables []string) ([]reference, error) {
	rows, err := r.tx.Query(ctx, `SELECT conrelid::regclass::text, confrelid::regclass::text, condeferrable, (
			SELECT string_agg(format('a.%I = b.%I', f.attname, t.attname), ' AND ' ORDER BY n) FROM unnest(conkey, confkey) WITH ORDINALITY AS k(f, t, n)
			JOIN pg_attribute f ON f.attrelid = conrelid AND f.attnum = k.f JOIN pg_attribute t ON t.attrelid = confrelid AND t.attnum = k.t)
		FROM pg_constraint WHERE contype = 'f' AND conrelid::regclass::text = ANY($1) AND confrelid::regclass::text = ANY($1) ORDER BY 1, 2, conname`, tables)
	if err != nil {
		return nil, fmt.Errorf("listing the references: %w", err)
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (f reference, err error) {
		return f, row.Scan(&f.From, &f.To, &f.Deferrable, &f.Match)
	})
}

// records removes the demo rows of all tables, and returns their number.
func (r demoRemover) records(ctx context.Context, c *catalogue.Catalogue, entered bool) (total int64, err error) {
	tables, err := SourcedTables(ctx, r.tx)
	if err != nil {
		return 0, err
	}
	tables = slices.DeleteFunc(tables, func(table string) bool { return table == "record_change" }) // goes with its rows, below
	references, err := r.references(ctx, tables)
	if err != nil {
		return 0, err
	}
	if entered {
		for _, table := range tables {
			if _, err := r.exec(ctx, "UPDATE "+table+" SET source = 'DEMO' WHERE county_code = $1 AND source IN ('ENTERED', 'IMPORTED')"); err != nil {
				return 0, err
			}
		}
	}
	if err := r.includeDependent(ctx, references); err != nil {
		return 0, err
	}
	for _, e := range c.Entities {
		if _, err := r.exec(ctx, `DELETE FROM record_change WHERE county_code = $1 AND entity = $2
			AND key IN (SELECT `+e.Key+`::text FROM `+e.Table+` WHERE county_code = $1 AND source = 'DEMO')`, e.Name); err != nil {
			return 0, err
		}
	}
	for _, table := range referringFirst(tables, references) {
		n, err := r.exec(ctx, "DELETE FROM "+table+" WHERE county_code = $1 AND source = 'DEMO'")
		if err != nil {
			return 0, err
		}
		total += n
	}
	return total, nil
}

// includeDependent counts rows of the document and of public lists that refer to demo rows
// among these. Rows that people entered and that refer to demo rows are a fault.
func (r demoRemover) includeDependent(ctx context.Context, references []reference) error {
	for more := true; more; {
		more = false
		for _, f := range references {
			n, err := r.exec(ctx, "UPDATE "+f.From+" a SET source = 'DEMO' FROM "+f.To+" b WHERE "+f.Match+
				" AND a.county_code = $1 AND a.source IN ('DOCUMENT', 'OFFICIAL') AND b.county_code = $1 AND b.source = 'DEMO'")
			if err != nil {
				return err
			}
			more = more || n > 0
		}
	}
	var found []string
	for _, f := range references {
		var n int64
		err := r.tx.QueryRow(ctx, "SELECT count(*) FROM "+f.From+" a JOIN "+f.To+" b ON "+f.Match+
			" WHERE a.county_code = $1 AND a.source IN ('ENTERED', 'IMPORTED') AND b.county_code = $1 AND b.source = 'DEMO'", r.county).Scan(&n)
		if err != nil {
			return fmt.Errorf("looking for entered rows of %s: %w", f.From, err)
		}
		if n > 0 {
			found = append(found, fmt.Sprintf("%s → %s: %d", f.From, f.To, n))
		}
	}
	if len(found) > 0 {
		return fault.New(fault.Conflict, "有人工录入或导入的记录引用演示数据（%s）；连同它们一起移除，请加 --entered",
			"rows that were entered or imported refer to demo rows (%s); to remove them as well, add --entered", strings.Join(found, ", "))
	}
	return nil
}

// referringFirst orders tables so that each stands before those that it refers to.
// References that are checked at the end of the transaction do not count.
func referringFirst(tables []string, references []reference) []string {
	var ordered []string
	for len(ordered) < len(tables) {
		before := len(ordered)
		for _, table := range tables {
			blocked := slices.Contains(ordered, table) || slices.ContainsFunc(references, func(f reference) bool {
				return f.To == table && f.From != table && !f.Deferrable && !slices.Contains(ordered, f.From)
			})
			if !blocked {
				ordered = append(ordered, table)
			}
		}
		if len(ordered) == before { // a circle: the database says which rows are in the way
			return append(ordered, slices.DeleteFunc(slices.Clone(tables), func(table string) bool { return slices.Contains(ordered, table) })...)
		}
	}
	return ordered
}

// accounts removes the demo accounts with their sessions, keys and saved queries. The
// journal of sign-ins stays.
func (r demoRemover) accounts(ctx context.Context) (n int64, err error) {
	const demo = `(SELECT id FROM account WHERE county_code = $1 AND demo)`
	const names = `(SELECT user_name FROM account WHERE county_code = $1 AND demo)`
	for _, statement := range []string{
		`DELETE FROM refresh_token WHERE county_code = $1 AND session_id IN (SELECT id FROM session WHERE county_code = $1 AND account_id IN ` + demo + `)`,
		`DELETE FROM session WHERE county_code = $1 AND account_id IN ` + demo,
		`DELETE FROM trusted_document WHERE county_code = $1 AND key_id IN (SELECT id FROM partner_key WHERE county_code = $1 AND account_id IN ` + demo + `)`,
		`DELETE FROM partner_key WHERE county_code = $1 AND account_id IN ` + demo,
		`DELETE FROM saved_query WHERE county_code = $1 AND owner IN ` + names,
		`DELETE FROM idempotent_request WHERE county_code = $1 AND account IN ` + names,
		`DELETE FROM account_township WHERE county_code = $1 AND account_id IN ` + demo,
	} {
		if _, err := r.exec(ctx, statement); err != nil {
			return 0, err
		}
	}
	return r.exec(ctx, `DELETE FROM account WHERE county_code = $1 AND demo`)
}

// administrator makes the given administrator where none remains.
func (r demoRemover) administrator(ctx context.Context, accounts *Accounts, of DemoRemoval) (made bool, err error) {
	var exists bool
	err = r.tx.QueryRow(ctx, `SELECT EXISTS (SELECT FROM account WHERE county_code = $1 AND role = 'ADMIN' AND disabled_at IS NULL)`, r.county).Scan(&exists)
	if err != nil || exists {
		return false, err
	}
	return true, accounts.make(ctx, r.tx, of.Administrator, false, of.At, Origin{Address: "command line"})
}

// conclude makes the county one of its own, and computes what follows from its rows.
func (r demoRemover) conclude(ctx context.Context, c *catalogue.Catalogue, of DemoRemoval) error {
	for _, statement := range []string{
		`DELETE FROM demo_load WHERE county_code = $1`,
		`DELETE FROM search_entry WHERE county_code = $1`,
		`DELETE FROM search_state WHERE county_code = $1`,
	} {
		if _, err := r.exec(ctx, statement); err != nil {
			return err
		}
	}
	if _, err := r.exec(ctx, `UPDATE county SET demo = false, follows_calendar = true, data_from = $2, data_through = $3, baseline_on = $3, loaded_at = $4 WHERE county_code = $1`,
		of.From.Time(), of.Through.Time(), of.At); err != nil {
		return err
	}
	if _, err := r.exec(ctx, `UPDATE division SET in_baseline = valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2) WHERE county_code = $1`, of.Through.Time()); err != nil {
		return err
	}
	if err := r.initial(ctx, of.From); err != nil {
		return err
	}
	return completeCounty(ctx, r.tx, c, of.County)
}

// initial gives a county that is left without them the targets, owners, reporting calendar
// and quality rules of a new one.
func (r demoRemover) initial(ctx context.Context, records calendar.Day) error {
	for _, of := range []struct {
		table, key string
		rows       func(calendar.Day, map[string]bool) copiedRows
	}{
		{"indicator_target", "indicator", func(records calendar.Day, known map[string]bool) copiedRows { return targetRows(records, known) }},
		{"indicator_owner", "indicator", ownerRows},
		{"reporting_duty", "subject", dutyRows},
		{"quality_rule", "code", qualityRuleRows},
	} {
		rows, err := r.tx.Query(ctx, "SELECT DISTINCT "+of.key+" FROM "+of.table+" WHERE county_code = $1", r.county)
		if err != nil {
			return fmt.Errorf("looking for rows of %s: %w", of.table, err)
		}
		keys, err := pgx.CollectRows(rows, pgx.RowTo[string])
		if err != nil {
			return fmt.Errorf("looking for rows of %s: %w", of.table, err)
		}
		known := map[string]bool{}
		for _, key := range keys {
			known[key] = true
		}
		if err := of.rows(records, known).copy(ctx, r.tx, r.county); err != nil {
			return err
		}
	}
	return nil
}
