package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"litong3422/internal/auth"
)

// dataVersion names the state of all that the indicators of county c are computed
// from: the cells and what is not folded yet, the county's row, its divisions and
// their changes, the document's figures. Equal names mean equal states: a row that is
// changed, by whatever program, has a new xmin. Changes of targets, owners, weights
// and places in the schematic map are counted by the database in rollup_version.
const dataVersion = `concat_ws(' ', c.name_zh, c.name_en, c.division_code, c.data_from, c.data_through, c.demo, c.loaded_at,
    (SELECT v.version FROM rollup_version v WHERE v.county_code = $1),
    (SELECT count(*) FROM rollup_delta d WHERE d.county_code = $1),
    (SELECT concat_ws(' ', count(*), sum(d.xmin::text::bigint), max(d.updated_at)) FROM division d WHERE d.county_code = $1),
    (SELECT concat_ws(' ', count(*), sum(d.xmin::text::bigint), max(d.updated_at)) FROM division_change d WHERE d.county_code = $1),
    (SELECT concat_ws(' ', count(*), sum(f.xmin::text::bigint), max(f.updated_at)) FROM document_fact f WHERE f.county_code = $1))`

// DataVersion reads the present data version of the scope's county; it is empty where none
// is loaded.
func (db *DB) DataVersion(ctx context.Context, scope auth.Scope) (_ string, err error) {
	defer addContext(&err, "reading the data version of county %s", scope.County)
	var name string
	err = db.Pool.QueryRow(ctx, `SELECT `+dataVersion+` FROM county c WHERE c.county_code = $1`, scope.County).Scan(&name)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", nil
	}
	return name, ReadError(err)
}

// nextDataVersion ends a transaction that changed cells.
func nextDataVersion(ctx context.Context, tx pgx.Tx, county string) error {
	_, err := tx.Exec(ctx, `INSERT INTO rollup_version AS v (county_code, version) VALUES ($1, 1)
ON CONFLICT (county_code) DO UPDATE SET version = v.version + 1`, county)
	if err != nil {
		return fmt.Errorf("counting the changes of the roll-ups: %w", err)
	}
	return nil
}
