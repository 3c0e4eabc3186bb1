package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/pressly/goose/v3"
)

// InReadOnly lets tests try to write where simulations read.
func (db *DB) InReadOnly(ctx context.Context, read func(pgx.Tx) error) error {
	return db.readOnly(ctx, read)
}

// Migrations lets tests run single migrations, up and down.
func (db *DB) Migrations(ctx context.Context, do func(*goose.Provider) error) error {
	return db.migrate(ctx, do)
}

// TablesOfFacts returns, for each fact view, the tables whose writers append its deltas.
func TablesOfFacts() map[string]map[string]bool {
	views := map[string]map[string]bool{}
	for _, view := range factViews() {
		views[view.name] = map[string]bool{}
		for _, source := range view.sources {
			if source.lock == source.name {
				views[view.name][source.name] = true
			}
			for _, d := range dependants() {
				if d.source == source.name {
					views[view.name][d.table] = true
				}
			}
		}
	}
	return views
}
