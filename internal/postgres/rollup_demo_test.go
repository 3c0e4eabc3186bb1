package postgres_test

import (
	"context"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/demo"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func loadLitong(ctx context.Context, db *postgres.DB) error {
	return demo.Load(ctx, db, schema.Catalogue(), func(string, int64, time.Duration) {})
}

// TestShippedSetVerifies holds every cell and every total of the document
// against the rows of the shipped data set.
func TestShippedSetVerifies(t *testing.T) {
	db := pgtest.Shared(t, pgtest.County, loadLitong)
	differences, err := db.Verify(t.Context(), demo.County)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range differences {
		t.Error(d)
	}
}

// TestVerifyFindsWhatNoLongerAddsUp takes half an hour off one of 270,000 records.
func TestVerifyFindsWhatNoLongerAddsUp(t *testing.T) {
	db := pgtest.FromTemplate(t, pgtest.County, loadLitong)
	_, err := db.Pool.Exec(t.Context(), `UPDATE volunteer_service_record SET hours = hours - 0.5 WHERE county_code = $1 AND id =
		(SELECT id FROM volunteer_service_record WHERE county_code = $1 AND hours > 5 AND village_code IS NOT NULL ORDER BY id LIMIT 1)`, demo.County)
	if err != nil {
		t.Fatal(err)
	}
	differences, err := db.Verify(t.Context(), demo.County)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, d := range differences {
		found[d.Subject+" "+d.Name]++
	}
	// The village's, the township's and the district's cell, and the document's total.
	if len(differences) != 4 || found["cell VOL_HOURS"] != 3 || found["total S-238"] != 1 {
		t.Errorf("got %v", differences)
	}
}

// TestEveryIndicatorIsFed holds the catalogue against the fact views: each
// indicator with cells of its own has some, and no view feeds an unknown one.
func TestEveryIndicatorIsFed(t *testing.T) {
	db := pgtest.Shared(t, pgtest.County, loadLitong)
	rows, err := db.Pool.Query(t.Context(), `SELECT DISTINCT indicator FROM rollup_cell WHERE county_code = $1`, demo.County)
	if err != nil {
		t.Fatal(err)
	}
	fed, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	has := map[string]bool{}
	for _, code := range fed {
		has[code] = true
	}
	for _, code := range indicator.NewCatalogue().OwnCells() {
		// New debt is forbidden, and a constraint keeps it out: no row can feed it.
		if !has[code] && code != "TOWNSHIP_NEW_DEBT" {
			t.Errorf("%s has no cells", code)
		}
		delete(has, code)
	}
	for code := range has {
		t.Errorf("cells of %s, which is no indicator", code)
	}
}

// TestShippedFigures reads the document's figures back from the roll-ups.
func TestShippedFigures(t *testing.T) {
	db := pgtest.Shared(t, pgtest.County, loadLitong)
	all := auth.Scope{County: demo.County}
	from, to := month(2018, 1), month(2019, 12)
	for code, want := range map[string]string{
		"VILLAGES": "106", "COMMUNITIES": "22", "FARMS": "3", "TOWNS": "8", "TOWNSHIPS": "4", "POPULATION": "410000",
		"DELEGATED_ITEMS": "63", "VOL_ORGS": "263", "VOL_PEOPLE": "88000", "VOL_PROJECTS": "7504", "VOL_HOURS": "2382012.5",
		"VOL_HOURS_PER_PERSON": "27.0683", "VOL_REGISTRATION_RATE": "21.4634", "ONE_STOP_RATE": "100",
		"MED_ORGS": "1499", "MEDIATORS": "8670", "MED_COMPLEX_CASES": "855", "MED_COMPLEX_SUCCESS": "830", "MED_SUCCESS_RATE": "97.076",
		"HOLLOW_VILLAGES": "22", "HOLLOW_SUPPORT": "30900000", "SHARE_REFORM_VILLAGES": "25", "NET_ASSETS": "811000000",
		"FIVE_UNIFY_RATE": "100", "UNIFY_PER_CENTRE": "5", "CENTRE_STANDARD_RATE": "100", "ROAD_KM": "1260", "TOILET_RATE": "65.2", "ELDERCARE_RATE": "65.625",
		"TCM_CLINIC_RATE": "100", "CONNECTIVITY_RATE": "100", "INTEGRATION_RATE": "100", "KEY_SITE_COVERAGE": "100", "SAFETY_INVESTMENT": "120000000",
		"LOANS": "400", "LOAN_AMOUNT": "21940000", "HARDSHIP_FILED_RATE": "100", "HARDSHIP_VERIFIED_RATE": "100",
		"COMMITMENT_YEARS": "5", "VILLAGE_POSTED_RATE": "100", "VILLAGE_POSTING_DONE_RATE": "100", "WORK_ALLOWANCE_RATE": "100", "STAR_FOUR_RATE": "15", "STAR_FIVE_RATE": "20",
	} {
		if got := figure(t, db, all, code, district, from, to); got != want {
			t.Errorf("%s: got %s, want %s", code, got, want)
		}
	}
	if got := figure(t, db, all, "DIVIDENDS", district, month(2017, 1), month(2018, 12)); got != "21180000" {
		t.Errorf("DIVIDENDS of 2017 and 2018: got %s", got)
	}
	for _, d := range indicator.NewCatalogue().Indicators {
		t.Logf("%s %s: %s", d.Code, d.Name.ZH, figure(t, db, all, d.Code, district, from, to))
	}
}

func BenchmarkRebuildRollups(b *testing.B) {
	db := pgtest.FromTemplate(b, pgtest.County, loadLitong)
	for b.Loop() {
		err := pgx.BeginFunc(b.Context(), db.Pool, func(tx pgx.Tx) error { return postgres.RebuildRollups(b.Context(), tx, demo.County) })
		if err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	db := pgtest.Shared(b, pgtest.County, loadLitong)
	for b.Loop() {
		if _, err := db.Verify(b.Context(), demo.County); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCells reads the whole catalogue for the district, and one indicator
// for all villages, as the home page and a village map do.
func BenchmarkCells(b *testing.B) {
	db := pgtest.Shared(b, pgtest.County, loadLitong)
	scope := auth.Scope{County: demo.County}
	county, _, err := db.County(b.Context(), scope)
	if err != nil {
		b.Fatal(err)
	}
	var villages []postgres.Unit
	for _, u := range county.Units {
		if u.Baseline && u.Level == indicator.Village {
			villages = append(villages, u)
		}
	}
	c := indicator.NewCatalogue()
	for _, bench := range []struct {
		name string
		q    postgres.CellQuery
	}{
		{"district, all indicators", postgres.CellQuery{Cells: c.OwnCells(), Divisions: county.Units[:1], Since: month(2013, 1)}},
		{"all villages, one indicator", postgres.CellQuery{Cells: []string{"VOL_HOURS"}, Divisions: villages, Since: month(2013, 1)}},
	} {
		b.Run(bench.name, func(b *testing.B) {
			for b.Loop() {
				if _, err := db.Cells(b.Context(), scope, bench.q); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkAppendDeltas(b *testing.B) {
	db := pgtest.FromTemplate(b, pgtest.County, loadLitong)
	var id string
	if err := db.Pool.QueryRow(b.Context(), `SELECT id::text FROM mediation_case WHERE county_code = $1 AND status = 'CLOSED' LIMIT 1`, demo.County).Scan(&id); err != nil {
		b.Fatal(err)
	}
	rows := []postgres.RollupChange{{Source: "mediation_case", Keys: []string{id}}}
	for b.Loop() {
		err := pgx.BeginFunc(b.Context(), db.Pool, func(tx pgx.Tx) error {
			return postgres.AppendDeltas(b.Context(), tx, demo.County, rows, func() error {
				_, err := tx.Exec(b.Context(), `UPDATE mediation_case SET due_on = CASE WHEN due_on < closed_on THEN closed_on ELSE opened_on END WHERE county_code = $1 AND id = $2`, demo.County, id)
				return err
			})
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}
