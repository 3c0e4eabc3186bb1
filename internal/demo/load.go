package demo

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
)

// Report receives each table when it is copied, with its number of rows, and each later
// step.
type Report func(table string, rows int64, took time.Duration)

// Load stores the shipped data set; where an older program has stored it, it adds
// the subjects that are new since. The catalogue says which text is searched.
func Load(ctx context.Context, db *postgres.DB, c *catalogue.Catalogue, report Report) error {
	return Build(ctx, db, c, Shipped(), report)
}

// LoadSet is Load for the shipped set of that name, one of Sets. An empty name is that of the
// set that the database holds, or the default. Another set than the database's is an error
// for the operator to read.
func LoadSet(ctx context.Context, db *postgres.DB, c *catalogue.Catalogue, name string, report Report) error {
	if name == "" {
		return Load(ctx, db, c, report)
	}
	recipe, known := Sets()[name]
	if !known {
		return fmt.Errorf("demo: there is no set %q", name)
	}
	var held time.Time
	err := db.Pool.QueryRow(ctx, "SELECT data_through FROM county WHERE county_code = $1", County).Scan(&held)
	if err != nil && !errors.Is(err, pgx.ErrNoRows) {
		return fmt.Errorf("demo: look for the day of the records: %w", err)
	}
	if err == nil && !held.Equal(recipe.through().time()) {
		return fmt.Errorf("--demo / LITONG_DEMO: 数据库中的演示数据截至%s，不是 %s；请另选数据目录 the database holds demo data through %s, which is not %s: choose another data folder",
			held.Format("2006年1月2日"), name, held.Format(time.DateOnly), name)
	}
	return Build(ctx, db, c, recipe, report)
}

// Build stores the data set of a recipe; an existing county is upgraded. All
// of it happens in one transaction whose last row is the county's: a load that is
// killed leaves nothing, and the next one starts afresh.
func Build(ctx context.Context, db *postgres.DB, c *catalogue.Catalogue, recipe Recipe, report Report) error {
	if loaded, err := isLoaded(ctx, db.Pool); err != nil {
		return err
	} else if loaded {
		return upgrade(ctx, db, c, recipe, report)
	}
	made, err := parts(recipe)
	if err != nil {
		return err
	}
	return pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		if err := prepare(ctx, tx); err != nil {
			return err
		}
		if loaded, err := isLoaded(ctx, tx); err != nil || loaded {
			return err // another process was faster
		}
		if err := fill(ctx, tx, c, recipe, tablesOf(made), report); err != nil {
			return err
		}
		_, err := tx.Exec(ctx, `INSERT INTO county (county_code, name_zh, name_en, division_code, data_from, data_through, document_on, baseline_on, demo, loaded_at)
			VALUES ($1, '利通区', 'Litong District', $2, $3, $4, $5, '2018-12-31', true, now())`,
			County, County+"000000", firstDay().time(), recipe.through().time(), lastDay().time())
		if err != nil {
			return fmt.Errorf("demo: conclude the load: %w", err)
		}
		start := time.Now() // the facts ask the county for the last day of the records
		if err := rollUp(ctx, tx); err != nil {
			return err
		}
		report("roll-ups", 0, time.Since(start))
		if err := postgres.KeepFactsVersion(ctx, tx, County); err != nil {
			return err
		}
		return mark(ctx, tx, made)
	})
}

// prepare makes the transaction one of a load: it takes as long as it takes, and
// only one goes on at a time, which the lock on the table of counties sees to
// (reading it stays possible).
func prepare(ctx context.Context, tx pgx.Tx) error {
	for _, statement := range []string{
		"SET LOCAL statement_timeout = 0", "SET LOCAL lock_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0",
		"SET LOCAL maintenance_work_mem = '128MB'",
		"LOCK TABLE county IN SHARE ROW EXCLUSIVE MODE",
	} {
		if _, err := tx.Exec(ctx, statement); err != nil {
			return fmt.Errorf("demo: prepare the load: %w", err)
		}
	}
	return nil
}

// querier is the pool or a transaction.
type querier interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

func isLoaded(ctx context.Context, db querier) (loaded bool, err error) {
	if err := db.QueryRow(ctx, "SELECT EXISTS (SELECT FROM county WHERE county_code = $1)", County).Scan(&loaded); err != nil {
		return false, fmt.Errorf("demo: look for the county: %w", err)
	}
	return loaded, nil
}

// fill copies the tables. Foreign keys and indexes of the large ones are taken
// off and put back afterwards, in the same transaction: checked and built once
// over all rows, they cost a tenth of what they cost row by row.
func fill(ctx context.Context, tx pgx.Tx, c *catalogue.Catalogue, recipe Recipe, tables []table, report Report) error {
	put, err := takeOffKeys(ctx, tx)
	if err != nil {
		return err
	}
	for _, t := range tables {
		start := time.Now()
		count, err := copyTable(ctx, tx, County, t)
		if err != nil {
			return err
		}
		report(t.name, count, time.Since(start))
	}
	for _, step := range []struct {
		name string
		do   func() error
	}{
		{"day of the records", func() error { return recipe.takeBack(ctx, tx, tables) }},
		{"search", func() error { return index(ctx, tx, c) }},
		{"statistics", func() error { return analyze(ctx, tx, append(tables, searchTable())) }},
		{"keys and indexes", func() error { return put(ctx) }},
	} {
		start := time.Now()
		if err := step.do(); err != nil {
			return err
		}
		report(step.name, 0, time.Since(start))
	}
	return nil
}

// analyze gathers the planner's statistics before anything is queried.
func analyze(ctx context.Context, tx pgx.Tx, tables []table) error {
	for _, t := range tables {
		if _, err := tx.Exec(ctx, "ANALYZE "+t.name); err != nil {
			return fmt.Errorf("demo: analyze %s: %w", t.name, err)
		}
	}
	return nil
}

// searchTable is the table that index fills.
func searchTable() table { return table{name: "search_entry"} }

// index makes the entries of all searchable text.
func index(ctx context.Context, tx pgx.Tx, c *catalogue.Catalogue) error {
	if err := postgres.SyncSearch(ctx, tx, c, County); err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	return nil
}

// rollUp computes the cells that indicators are read from.
func rollUp(ctx context.Context, tx pgx.Tx) error {
	if err := postgres.RebuildRollups(ctx, tx, County); err != nil {
		return err
	}
	return analyze(ctx, tx, []table{{name: "rollup_cell"}})
}

// large are the tables worth taking the keys off: those with many rows, and that of
// the search, which has sixty tokens to a row.
func large() []string {
	return []string{searchTable().name, "service_request", "mediation_organization", "mediator", "mediation_case", "volunteer", "volunteer_project", "volunteer_service_record", "budget_expenditure"}
}

// takeOffKeys drops the foreign keys and plain indexes of the large tables and
// returns what puts them back, word for word as the database itself spells them:
// the migrations stay their only definition.
func takeOffKeys(ctx context.Context, tx pgx.Tx) (put func(context.Context) error, err error) {
	rows, err := tx.Query(ctx, `
		SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
		       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
		FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::text[]::regclass[])
		UNION ALL
		SELECT format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
		FROM pg_index WHERE indrelid = ANY ($1::text[]::regclass[])
		  AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
		ORDER BY 2`, large())
	if err != nil {
		return nil, fmt.Errorf("demo: list the keys: %w", err)
	}
	type key struct{ Drop, Add string }
	keys, err := pgx.CollectRows(rows, pgx.RowToStructByPos[key])
	if err != nil {
		return nil, fmt.Errorf("demo: list the keys: %w", err)
	}
	for _, k := range keys {
		if _, err := tx.Exec(ctx, k.Drop); err != nil {
			return nil, fmt.Errorf("demo: take keys off: %w", err)
		}
	}
	return func(ctx context.Context) error {
		for _, k := range keys {
			if _, err := tx.Exec(ctx, k.Add); err != nil {
				return fmt.Errorf("demo: put keys back: %w", err)
			}
		}
		return nil
	}, nil
}
