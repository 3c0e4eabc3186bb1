package postgres_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/shopspring/decimal"

	"litong3422/internal/auth"
	"litong3422/internal/division"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

const (
	rollupCounty = "640302"
	district     = "640302000000"
	jinji        = "640302100000"
	jinjiVillage = "640302100201"
	gaozha       = "640302102000"
)

// smallCounty is a district of two townships with a handful of rows of every
// subject that feeds roll-ups.
func smallCounty(ctx context.Context, db *postgres.DB) error {
	return pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, smallCountyRows); err != nil {
			return err
		}
		return postgres.RebuildRollups(ctx, tx, rollupCounty)
	})
}

const smallCountyRows = `
INSERT INTO division (county_code, code, name, short_name, level, kind, in_baseline, valid_from, parent_code, township_code, source) VALUES
 ('640302','640302000000','利通区','利通区','DISTRICT','DISTRICT',true,'2016-01-01',NULL,NULL,'OFFICIAL'),
 ('640302','640302100000','金积镇','金积镇','TOWNSHIP','TOWN',true,'2016-01-01','640302000000','640302100000','OFFICIAL'),
 ('640302','640302100201','甲村村委会','甲村','VILLAGE','VILLAGE',true,'2016-01-01','640302100000','640302100000','OFFICIAL'),
 ('640302','640302102000','高闸镇','高闸镇','TOWNSHIP','TOWN',true,'2016-01-01','640302000000','640302102000','OFFICIAL'),
 ('640302','640302102201','乙村村委会','乙村','VILLAGE','VILLAGE',true,'2016-01-01','640302102000','640302102000','OFFICIAL');
INSERT INTO population_stat (county_code, id, year, superseded_year, basis, persons, division_code, township_code, source) VALUES
 ('640302','00000000-0000-7000-8000-000000000101',2018,2019,'UNSPECIFIED',1000,'640302000000',NULL,'DOCUMENT'),
 ('640302','00000000-0000-7000-8000-000000000102',2018,2019,'UNSPECIFIED',300,'640302100000','640302100000','DEMO'),
 ('640302','00000000-0000-7000-8000-000000000103',2019,NULL,'UNSPECIFIED',310,'640302100000','640302100000','DEMO'),
 ('640302','00000000-0000-7000-8000-000000000104',2019,NULL,'UNSPECIFIED',1010,'640302000000',NULL,'DEMO');
INSERT INTO volunteer_organization (county_code, id, name, kind, registered_on, township_code, source) VALUES
 ('640302','00000000-0000-7000-8000-000000000201','队','TOWNSHIP_TEAM','2015-03-01','640302100000','DEMO'),
 ('640302','00000000-0000-7000-8000-000000000202','局','GOVERNMENT','2018-03-01',NULL,'DEMO');
INSERT INTO volunteer (county_code, id, number, name, sex, registered_on, organization_id, township_code, village_code, source) VALUES
 ('640302','00000000-0000-7000-8000-000000000301','1','张三','MALE','2017-01-05','00000000-0000-7000-8000-000000000201','640302100000','640302100201','DEMO'),
 ('640302','00000000-0000-7000-8000-000000000302','2','李四','MALE','2018-02-05','00000000-0000-7000-8000-000000000202',NULL,NULL,'DEMO');
INSERT INTO volunteer_project (county_code, id, name, field, status, started_on, planned_participants, organization_id, township_code, source) VALUES
 ('640302','00000000-0000-7000-8000-000000000401','活动','COMMUNITY','RUNNING','2018-01-10',10,'00000000-0000-7000-8000-000000000201','640302100000','DEMO');
INSERT INTO volunteer_service_record (county_code, id, served_on, hours, volunteer_id, project_id, township_code, village_code, source) VALUES
 ('640302','00000000-0000-7000-8000-000000000501','2018-01-15',0.5,'00000000-0000-7000-8000-000000000301','00000000-0000-7000-8000-000000000401','640302100000','640302100201','DEMO'),
 ('640302','00000000-0000-7000-8000-000000000502','2018-05-15',0.5,'00000000-0000-7000-8000-000000000301','00000000-0000-7000-8000-000000000401','640302100000','640302100201','DEMO'),
 ('640302','00000000-0000-7000-8000-000000000503','2018-06-15',2.5,'00000000-0000-7000-8000-000000000302','00000000-0000-7000-8000-000000000401',NULL,NULL,'DEMO');
INSERT INTO mediation_organization (county_code, id, name, kind, established_on, township_code, source) VALUES
 ('640302','00000000-0000-7000-8000-000000000601','金积镇调委会','TOWNSHIP','2010-01-01','640302100000','DEMO');
INSERT INTO mediator (county_code, id, number, name, full_time, appointed_on, organization_id, township_code, source) VALUES
 ('640302','00000000-0000-7000-8000-000000000701','1','王五',true,'2012-01-01','00000000-0000-7000-8000-000000000601','640302100000','DEMO');
INSERT INTO mediation_case (county_code, id, number, category, complexity, origin, status, outcome, opened_on, due_on, closed_on, parties, party_name, judicially_confirmed, organization_id, mediator_id, township_code, village_code, source)
SELECT '640302', ('00000000-0000-7000-8000-0000000008' || lpad(n::text, 2, '0'))::uuid, n::text, 'LABOUR', CASE WHEN n % 2 = 0 THEN 'COMPLEX' ELSE 'ORDINARY' END, 'APPLICATION',
       CASE WHEN n % 5 = 0 THEN 'ACCEPTED' ELSE 'CLOSED' END, CASE WHEN n % 5 = 0 THEN NULL WHEN n % 7 = 0 THEN 'FAILED' ELSE 'SUCCESS_ORAL' END,
       date '2018-01-01' + 20 * n, date '2018-01-31' + 20 * n, CASE WHEN n % 5 = 0 THEN NULL ELSE date '2018-01-11' + 25 * n END, 2, '赵六', false,
       '00000000-0000-7000-8000-000000000601', '00000000-0000-7000-8000-000000000701',
       CASE WHEN n % 3 = 0 THEN '640302102000' ELSE '640302100000' END, CASE WHEN n % 3 = 1 THEN '640302100201' END, 'DEMO'
FROM generate_series(1, 30) AS n;
INSERT INTO village_ledger (county_code, id, year, operating_income, contract_income, investment_income, subsidy_income, other_income, expense, operating_assets, non_operating_assets, resource_mu, closed, village_code, township_code, source) VALUES
 ('640302','00000000-0000-7000-8000-000000000901',2017,900000.00,0,0,0,0,0,0,0,0,true,'640302100201','640302100000','DEMO'),
 ('640302','00000000-0000-7000-8000-000000000902',2018,1000000.00,0,0,0,0,0,0,0,0,true,'640302100201','640302100000','DEMO'),
 ('640302','00000000-0000-7000-8000-000000000903',2018,50000.50,0,0,0,0,0,0,0,0,true,'640302102201','640302102000','DEMO');
INSERT INTO county (county_code, name_zh, name_en, division_code, data_from, data_through, demo, loaded_at) VALUES
 ('640302','利通区','Litong District','640302000000','2018-01-01','2019-12-31',true,now());
`

func units(codes ...string) []postgres.Unit {
	var list []postgres.Unit
	for _, code := range codes {
		switch {
		case code == district:
			list = append(list, postgres.Unit{Unit: division.Unit{Code: code}, Level: indicator.District})
		case code[9:] == "000":
			list = append(list, postgres.Unit{Unit: division.Unit{Code: code, Township: code}, Level: indicator.Township})
		default:
			list = append(list, postgres.Unit{Unit: division.Unit{Code: code, Township: code[:9] + "000"}, Level: indicator.Village})
		}
	}
	return list
}

// figure reads one value as text, "-" when there is none.
func figure(t *testing.T, db *postgres.DB, scope auth.Scope, code, division string, from, to indicator.Month) string {
	t.Helper()
	c := indicator.NewCatalogue()
	d := c.Indicator(code)
	unit := units(division)[0]
	q := postgres.CellQuery{Cells: d.Cells(), Divisions: []postgres.Unit{unit}, Since: indicator.NewMonth(2013, 1)}
	if d.WholeCounty {
		q.Open = d.Cells()
	}
	series, err := db.Cells(t.Context(), scope, q)
	if err != nil {
		t.Fatal(err)
	}
	cover := indicator.Coverage{From: indicator.NewMonth(2018, 1), Through: indicator.NewMonth(2019, 12)}
	f := d.Figure(series[division], indicator.Unit{Level: unit.Level}, indicator.Period{From: from, To: to}, cover)
	if !f.Value.Valid {
		return "-"
	}
	return f.Value.Decimal.String()
}

func month(year, number int) indicator.Month { return indicator.NewMonth(year, number) }

func TestFiguresFromCells(t *testing.T) {
	t.Parallel()
	db := pgtest.FromTemplate(t, "small county", smallCounty)
	all := auth.Scope{County: rollupCounty}
	clerk := auth.Scope{County: rollupCounty, Townships: []string{jinji}}
	for _, test := range []struct {
		name, code, division string
		scope                auth.Scope
		from, to             indicator.Month
		want                 string
	}{
		{"stated population stands at the district", "POPULATION", district, all, month(2018, 1), month(2018, 12), "1000"},
		{"the latest year holds", "POPULATION", district, all, month(2019, 6), month(2019, 6), "1010"},
		{"a township has its own", "POPULATION", jinji, all, month(2019, 1), month(2019, 12), "310"},
		{"no report is unknown", "POPULATION", gaozha, all, month(2019, 1), month(2019, 12), "-"},
		{"a clerk's district is his township", "POPULATION", district, clerk, month(2019, 1), month(2019, 12), "310"},
		{"people without township count for the district", "VOL_PEOPLE", district, all, month(2018, 2), month(2018, 2), "2"},
		{"and not before they register", "VOL_PEOPLE", district, all, month(2018, 1), month(2018, 1), "1"},
		{"nor for the clerk", "VOL_PEOPLE", district, clerk, month(2019, 1), month(2019, 12), "1"},
		{"registration rate", "VOL_REGISTRATION_RATE", district, all, month(2018, 1), month(2018, 12), "0.2"},
		{"hours are exact", "VOL_HOURS", district, all, month(2018, 1), month(2019, 12), "3.5"},
		{"hours by village", "VOL_HOURS", jinjiVillage, all, month(2018, 1), month(2018, 1), "0.5"},
		{"half an hour is not active", "VOL_ACTIVE_RATE", jinji, all, month(2018, 4), month(2018, 4), "0"},
		{"an hour in twelve months is", "VOL_ACTIVE_RATE", jinji, all, month(2018, 5), month(2018, 5), "100"},
		{"until the first half hour is a year old", "VOL_ACTIVE_RATE", jinji, all, month(2018, 12), month(2018, 12), "100"},
		{"then no longer", "VOL_ACTIVE_RATE", jinji, all, month(2019, 1), month(2019, 1), "0"},
		{"people are counted once, not by month", "VOL_ACTIVE_RATE", district, all, month(2018, 1), month(2018, 12), "100"},
		{"a ledger counts in whole years", "OPERATING_INCOME", district, all, month(2018, 1), month(2018, 12), "1050000.5"},
		{"and not in parts of one", "OPERATING_INCOME", district, all, month(2018, 1), month(2018, 6), "-"},
		{"a year without ledger is unknown", "OPERATING_INCOME", district, all, month(2019, 1), month(2019, 12), "-"},
		{"one village above a million", "VILLAGES_ABOVE_1M", district, all, month(2019, 6), month(2019, 6), "1"},
		{"none the year before", "VILLAGES_ABOVE_1M", district, all, month(2018, 6), month(2018, 6), "0"},
		{"unknown once the ledger is too old", "VILLAGES_ABOVE_1M", district, all, month(2019, 12), month(2019, 12), "-"},
		{"a clerk sees nothing of another township", "MED_ALL_CASES", gaozha, clerk, month(2018, 1), month(2019, 12), "0"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := figure(t, db, test.scope, test.code, test.division, test.from, test.to); got != test.want {
				t.Errorf("%s of %s in %s to %s: got %s, want %s", test.code, test.division, test.from, test.to, got, test.want)
			}
		})
	}
}

// TestVerifyFindsTampering changes a cell, then a row, behind the product's back.
func TestVerifyFindsTampering(t *testing.T) {
	t.Parallel()
	db := pgtest.FromTemplate(t, "small county", smallCounty)
	cells := func() []postgres.Difference {
		t.Helper()
		all, err := db.Verify(t.Context(), rollupCounty)
		if err != nil {
			t.Fatal(err)
		}
		var of []postgres.Difference
		for _, d := range all {
			if d.Subject == "cell" { // the small county is no Litong: its totals differ
				of = append(of, d)
			}
		}
		return of
	}
	exec := func(sql string) {
		t.Helper()
		if tag, err := db.Pool.Exec(t.Context(), sql); err != nil || tag.RowsAffected() != 1 {
			t.Fatal(tag, err)
		}
	}
	if got := cells(); len(got) != 0 {
		t.Fatal("differences in an untouched county:", got)
	}

	exec(`UPDATE rollup_cell SET numerator = numerator + 1 WHERE county_code = '640302' AND indicator = 'VOL_HOURS' AND division_code = '640302100201' AND month = '2018-01-01'`)
	want := postgres.Difference{Subject: "cell", Name: "VOL_HOURS", Division: jinjiVillage, Month: "2018-01", Expected: "0.5 / 0", Found: "1.5 / 0"}
	if got := cells(); len(got) != 1 || got[0] != want {
		t.Errorf("tampered cell: got %v, want %v", got, want)
	}
	exec(`UPDATE rollup_cell SET numerator = numerator - 1 WHERE county_code = '640302' AND indicator = 'VOL_HOURS' AND division_code = '640302100201' AND month = '2018-01-01'`)

	exec(`UPDATE volunteer_service_record SET hours = 3 WHERE county_code = '640302' AND id = '00000000-0000-7000-8000-000000000503'`)
	if got := cells(); len(got) != 1 || got[0].Name != "VOL_HOURS" || got[0].Division != district || got[0].Month != "2018-06" {
		t.Errorf("tampered row: got %v", got)
	}

	if got, err := db.Verify(t.Context(), "999999"); err != nil || len(got) != 1 || got[0].Subject != "county" {
		t.Errorf("a county that is not there: got %v, %v", got, err)
	}
}

// TestDeltasUnderConcurrency lets writers insert, close and delete rows while
// folds and a rebuild run; every read in between, and the end, must be exact.
func TestDeltasUnderConcurrency(t *testing.T) {
	t.Parallel()
	db := pgtest.FromTemplate(t, "small county", smallCounty)
	ctx := t.Context()
	var writers, others sync.WaitGroup
	stop := make(chan struct{})
	for w := range 4 {
		writers.Go(func() {
			r := rand.New(rand.NewPCG(uint64(w), 7))
			for range 25 {
				if err := changeSomething(ctx, db, r); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for _, work := range []func() error{
		func() error { _, err := db.FoldRollups(ctx, rollupCounty); return err },
		func() error { _, err := db.FoldRollups(ctx, rollupCounty); return err },
		func() error {
			return pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error { return postgres.RebuildRollups(ctx, tx, rollupCounty) })
		},
		func() error {
			differences, err := db.Verify(ctx, rollupCounty)
			for _, d := range differences {
				if d.Subject == "cell" {
					return fmt.Errorf("while writing: %s", d)
				}
			}
			return err
		},
	} {
		others.Go(func() {
			for {
				if err := work(); err != nil {
					t.Error(err)
					return
				}
				select {
				case <-stop:
					return
				default:
				}
			}
		})
	}
	writers.Wait()
	close(stop)
	others.Wait()
	for _, step := range []string{"before", "after"} {
		differences, err := db.Verify(ctx, rollupCounty)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range differences {
			if d.Subject == "cell" {
				t.Errorf("%s the last fold: %s", step, d)
			}
		}
		if _, err := db.FoldRollups(ctx, rollupCounty); err != nil {
			t.Fatal(err)
		}
	}
	var left int
	if err := db.Pool.QueryRow(ctx, `SELECT count(*) FROM rollup_delta`).Scan(&left); err != nil || left != 0 {
		t.Errorf("%d deltas left, %v", left, err)
	}
}

// changeSomething does one random change of a case, or of a volunteer's record.
func changeSomething(ctx context.Context, db *postgres.DB, r *rand.Rand) error {
	return pgx.BeginFunc(ctx, db.Pool, func(tx pgx.Tx) error {
		if r.IntN(3) == 0 {
			volunteer := fmt.Sprintf("00000000-0000-7000-8000-00000000030%d", 1+r.IntN(2))
			id := uuid.Must(uuid.NewV7()).String()
			rows := []postgres.RollupChange{{Source: "volunteer_service_record", Keys: []string{id}}, {Source: "volunteer_activity", Keys: []string{volunteer}}}
			return postgres.AppendDeltas(ctx, tx, rollupCounty, rows, func() error {
				_, err := tx.Exec(ctx, `INSERT INTO volunteer_service_record (county_code, id, served_on, hours, volunteer_id, project_id, township_code, source)
					VALUES ('640302', $1, date '2017-06-01' + $2::integer, $3::numeric, $4, '00000000-0000-7000-8000-000000000401', '640302102000', 'ENTERED')`,
					id, r.IntN(800), decimal.New(int64(5*(1+r.IntN(4))), -1), volunteer)
				return err
			})
		}
		id := fmt.Sprintf("00000000-0000-7000-8000-0000000008%02d", 1+r.IntN(30))
		change := `UPDATE mediation_case SET status = 'CLOSED', outcome = CASE WHEN outcome = 'FAILED' THEN 'SUCCESS_ORAL' ELSE 'FAILED' END,
			closed_on = opened_on + 40, version = version + 1 WHERE county_code = '640302' AND id = $1`
		if r.IntN(4) == 0 {
			change = `DELETE FROM mediation_case WHERE county_code = '640302' AND id = $1`
		}
		return postgres.AppendDeltas(ctx, tx, rollupCounty, []postgres.RollupChange{{Source: "mediation_case", Keys: []string{id}}}, func() error {
			_, err := tx.Exec(ctx, change, id)
			return err
		})
	})
}

// TestActivityIsWhatItSays holds the view's spells against the definition taken
// literally, month by month and person by person, over random service records.
func TestActivityIsWhatItSays(t *testing.T) {
	t.Parallel()
	db := pgtest.FromTemplate(t, "small county", smallCounty)
	r := rand.New(rand.NewPCG(11, 3))
	for person := range 150 {
		id := uuid.Must(uuid.NewV7())
		_, err := db.Pool.Exec(t.Context(), `INSERT INTO volunteer (county_code, id, number, name, sex, registered_on, organization_id, township_code, source)
			VALUES ('640302', $1, $2, '测试', 'MALE', '2015-01-01', '00000000-0000-7000-8000-000000000201', '640302100000', 'DEMO')`, id, fmt.Sprint("T", person))
		if err != nil {
			t.Fatal(err)
		}
		for range r.IntN(7) {
			halves := 1 + r.IntN(2)*r.IntN(2) // mostly half an hour: the hard case
			_, err := db.Pool.Exec(t.Context(), `INSERT INTO volunteer_service_record (county_code, id, served_on, hours, volunteer_id, project_id, source)
				VALUES ('640302', $1, date '2015-01-01' + $2::integer, $3::numeric / 2, $4, '00000000-0000-7000-8000-000000000401', 'DEMO')`,
				uuid.Must(uuid.NewV7()), r.IntN(1500), halves, id)
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	rows, err := db.Pool.Query(t.Context(), `
WITH month AS (SELECT generate_series(timestamp '2014-12-01', '2021-01-01', '1 month')::date AS month)
SELECT m.month::text,
  (SELECT count(*) FROM volunteer v WHERE 1 <= (SELECT sum(hours) FROM volunteer_service_record r WHERE r.volunteer_id = v.id
     AND r.served_on >= m.month - interval '11 months' AND r.served_on < m.month + interval '1 month')) AS literally,
  (SELECT coalesce(sum(numerator), 0) FROM volunteer_activity_facts f WHERE f.county_code = '640302' AND f.month <= m.month) AS as_spells
FROM month m`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	most := int64(0)
	for rows.Next() {
		var month string
		var literally, spells int64
		if err := rows.Scan(&month, &literally, &spells); err != nil {
			t.Fatal(err)
		}
		most = max(most, literally)
		if literally != spells {
			t.Errorf("%s: %d people were active, the spells say %d", month, literally, spells)
		}
	}
	if rows.Err() != nil || most < 20 {
		t.Errorf("at most %d people were active at once: too few to prove anything; %v", most, rows.Err())
	}
}

func TestAppendDeltasRefusesUnknownSource(t *testing.T) {
	t.Parallel()
	db := pgtest.FromTemplate(t, "small county", smallCounty)
	err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error {
		return postgres.AppendDeltas(t.Context(), tx, rollupCounty, []postgres.RollupChange{{Source: "pg_class"}}, func() error { return nil })
	})
	if err == nil {
		t.Error("facts from an unknown source were accepted")
	}
}

// TestEverySourceHasItsView runs the delta statements of every source.
func TestEverySourceHasItsView(t *testing.T) {
	t.Parallel()
	db := pgtest.FromTemplate(t, "small county", smallCounty)
	for _, source := range []string{"division", "population_stat", "service_item", "service_request", "mediation_case", "mediation_organization", "mediator",
		"volunteer_organization", "volunteer", "volunteer_project", "volunteer_service_record", "volunteer_activity",
		"village_ledger", "share_reform", "dividend", "hollow_village_support", "budget_package", "budget_transfer", "budget_expenditure"} {
		err := pgx.BeginFunc(t.Context(), db.Pool, func(tx pgx.Tx) error {
			return postgres.AppendDeltas(t.Context(), tx, rollupCounty, []postgres.RollupChange{{Source: source, Keys: []string{}}}, func() error { return nil })
		})
		if err != nil {
			t.Errorf("%s: %v", source, err)
		}
	}
}
