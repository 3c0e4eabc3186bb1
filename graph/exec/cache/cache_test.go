package cache_test

import (
	"context"
	"testing"

	"github.com/jackc/pgx/v5"

	"litong3422/graph/exec/exectest"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

// A change of the rows is in the next answer: before it is folded, once it is, and
// after a rebuild; and so is a change of a division, of a figure of the document,
// of the county.
func TestCachedAnswersEndWithTheirDataVersion(t *testing.T) {
	t.Parallel()
	db := pgtest.FromTemplate(t, pgtest.County, exectest.Load)
	p := exectest.NewPair(t, db)
	const query = `{
  county { demo facts { value } }
  indicators(subItem: "3.1") {
    code
    values(from: "2019-01-01", to: "2019-12-31") { value light division { shortName } coverage { reported missing } lineage { numerator { list where } unmet { where } } }
    ranking(from: "2019-01-01", to: "2019-12-31") { rank rankedUnits }
    chart(kind: TILE_MAP)
  }
  capabilityIndex(from: "2019-01-01", to: "2019-12-31") { policy { nameZh } district { score } townships { rank dimensions { score contributions { weight } } } }
}`
	viewer := exectest.Viewers()[0]
	compare := func(after string, kept bool) {
		t.Helper()
		before := p.Executors.Cache.Counts().Hits
		want, got := exectest.Ask(t, p.Reference, viewer, query, ""), exectest.Ask(t, p.Chain, viewer, query, "")
		if got.String() != want.String() {
			t.Fatalf("after %s the chain says\n%s\nthe reference\n%s", after, got, want)
		}
		if now := p.Executors.Cache.Counts().Hits > before; now != kept {
			t.Errorf("after %s: kept %v", after, now)
		}
		if kept && got.Statements != 1 {
			t.Errorf("after %s: %d statements for a kept answer", after, got.Statements)
		}
	}
	compare("nothing", false)
	compare("being asked again", false)
	compare("nothing", true)
	exec := func(sql string) func(context.Context, pgx.Tx) error {
		return func(ctx context.Context, tx pgx.Tx) error { _, err := tx.Exec(ctx, sql); return err }
	}
	for _, change := range []struct {
		name string
		make func(context.Context, pgx.Tx) error
	}{
		{"a change of a case", func(ctx context.Context, tx pgx.Tx) error {
			var id string
			if err := tx.QueryRow(ctx, `SELECT id::text FROM mediation_case WHERE county_code = '640302' AND outcome = 'SUCCESS_ORAL' AND closed_on > '2019-01-01' ORDER BY id LIMIT 1`).Scan(&id); err != nil {
				return err
			}
			return postgres.AppendDeltas(ctx, tx, exectest.County, []postgres.RollupChange{{Source: "mediation_case", Keys: []string{id}}}, func() error {
				_, err := tx.Exec(ctx, `UPDATE mediation_case SET outcome = 'FAILED', fulfilled = NULL, version = version + 1 WHERE county_code = '640302' AND id = $1`, id)
				return err
			})
		}},
		{"a rebuild", func(ctx context.Context, tx pgx.Tx) error {
			return postgres.RebuildRollups(ctx, tx, exectest.County)
		}},
		{"a division's new name", exec(`UPDATE division SET short_name = '新名', version = version + 1, updated_at = now() WHERE county_code = '640302' AND code = '640302000000'`)},
		{"a new figure of the document", exec(`UPDATE document_fact SET value = 7, version = version + 1, updated_at = now() WHERE county_code = '640302' AND code = 'S-006' AND value IS NOT NULL`)},
		{"a new target", exec(`UPDATE indicator_target SET target = target + 1, version = version + 1 WHERE county_code = '640302' AND indicator = 'MED_SUCCESS_RATE' AND township_code IS NULL`)},
		{"new weights", exec(`UPDATE capability_weight SET weight = weight + 0.01 WHERE county_code = '640302' AND dimension = 'ORDER'`)},
		{"a township's other place on the map", exec(`UPDATE township_tile SET tile_row = 50, version = version + 1 WHERE county_code = '640302' AND tile_row = 0`)},
		{"real records", exec(`UPDATE county SET demo = false WHERE county_code = '640302'`)},
	} {
		if err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error { return change.make(t.Context(), tx) }); err != nil {
			t.Fatalf("%s: %v", change.name, err)
		}
		compare(change.name, false)
		compare(change.name, true)
		if folded, err := db.FoldRollups(t.Context(), exectest.County); err != nil {
			t.Fatal(err)
		} else if folded > 0 {
			compare("a fold after "+change.name, false)
		}
		compare("a fold after "+change.name, true)
	}
}

// An answer that is counted from rows, or depends on the viewer, is not cached.
func TestOtherAnswersAreNotCached(t *testing.T) {
	t.Parallel()
	p := exectest.NewPair(t, exectest.Loaded(t))
	for _, query := range []string{
		`{ indicators { chart(kind: COMPOSITION) } }`,
		`{ indicators { code } viewer { userName } }`,
		`{ county { division { children { totalCount } } } }`,
		`{ county { division { populations { nodes { persons } } } } }`,
		`{ indicators(codes: ["NONE"]) { code } }`,
	} {
		for range 3 {
			want, got := exectest.Ask(t, p.Reference, exectest.Viewers()[0], query, ""), exectest.Ask(t, p.Chain, exectest.Viewers()[0], query, "")
			if got.String() != want.String() {
				t.Errorf("%s: the chain says\n%s\nthe reference\n%s", query, got, want)
			}
		}
	}
	if c := p.Executors.Cache.Counts(); c.Hits > 0 {
		t.Errorf("%+v", c)
	}
}
