package postgres_test

import (
	"strings"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/calendar"
	"litong3422/internal/fault"
	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
	"litong3422/internal/setup"
)

// csv is the content of a CSV file; | stands for the comma.
func csv(text string) []byte { return []byte(strings.ReplaceAll(text, "|", ",")) }

func jianyang(t *testing.T) setup.County {
	t.Helper()
	county, _, err := setup.Read(setup.Request{
		Code: "510185", NameZH: "简阳市", From: calendar.On(2026, 1, 1), Through: calendar.On(2026, 11, 30),
		Divisions: setup.File{Name: "d.csv", Content: csv(`code|name|from|to|successor
510185001000|射洪坝街道办事处|||
510185100000|石桥镇|||
510185101000|平泉镇|2026-05-01||
510185200000|五指乡||2026-07-01|510185100000
510185001001|东街居委会|||
510185100200|新民村委会|||
510185100201|安心村委会|2026-07-01||
510185200200|五指村委会||2026-07-01|510185100200
510185200201|安心村委会||2026-07-01|510185100201
`)},
		Departments: &setup.File{Name: "p.csv", Content: csv("code|name|kind\nSP|行政审批局|approval\n")},
		Targets: &setup.File{Name: "t.csv", Content: csv(`indicator|target|red line|township|from|basis
MED_SUCCESS_RATE|96|90|||简司发〔2026〕3号
MED_SUCCESS_RATE|97|90||2026-07-01|简司发〔2026〕9号
MED_SUCCESS_RATE|94|||2020-01-01|旧文件
MED_SUCCESS_RATE|95||石桥镇|2026-07-01|简司发〔2026〕9号
`)},
		Holidays: &setup.File{Name: "h.csv", Content: csv("day|arrangement|name|notice\n2026-10-01|off|国庆节|国办发明电〔2025〕7号\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	return county
}

func administrator() []postgres.NewAccount {
	return []postgres.NewAccount{{UserName: "admin", DisplayName: "管理员", Role: auth.Admin, PasswordHash: "$argon2id$v=19$x"}}
}

func TestACountyIsCreatedWithoutADemoRow(t *testing.T) {
	db := pgtest.New(t)
	if err := db.CreateCounty(t.Context(), schema.Catalogue(), jianyang(t), administrator(), time.Now()); err != nil {
		t.Fatal(err)
	}
	county, ok, err := db.County(t.Context(), auth.Scope{County: "510185"})
	if err != nil || !ok || county.Demo || county.NameEN != "Jianyang City" || len(county.Units) != 10 || county.BaselineOn.Format(time.DateOnly) != "2026-11-30" {
		t.Fatalf("%+v %v", county, err)
	}
	for what, sql := range map[string]string{
		"10 divisions, 7 of them in the baseline": `SELECT count(*) = 10 AND count(*) FILTER (WHERE in_baseline) = 7 AND bool_and(source = 'OFFICIAL') FROM division`,
		"changes": `SELECT string_agg(kind || ' ' || right(division_code, 6) || ' ' || effective_on || ' ' || coalesce(right(successor_code, 6), '-'), ', ' ORDER BY division_code, effective_on)
			= 'CREATED 100201 2026-07-01 -, CREATED 101000 2026-05-01 -, MERGED 200000 2026-07-01 100000, MOVED 200200 2026-07-01 100200, MOVED 200201 2026-07-01 100201' FROM division_change`,
		"the cells of its three units of township level": `SELECT sum(numerator) = 3 FROM rollup_cell WHERE indicator = 'TOWNSHIP_UNITS' AND division_code = '510185000000'`,
		"its departments and holidays":                   `SELECT (SELECT count(*) FROM department WHERE source = 'IMPORTED') = 1 AND (SELECT count(*) FROM holiday) = 1`,
		"targets and owners of every indicator, as proposals": `SELECT count(*) = 63 AND bool_and(source = 'IMPORTED' AND effective_from = '2021-01-01' AND effective_to IS NULL)
			AND (SELECT count(*) = 163 FROM indicator_owner) FROM indicator_target WHERE proposed`,
		"the targets of its file, one after another": `SELECT string_agg(concat_ws(' ', coalesce(right(township_code, 6), 'all'), trim_scale(target), effective_from, effective_to), ', ' ORDER BY township_code NULLS FIRST, effective_from)
			= 'all 94 2020-01-01 2026-01-01, all 96 2026-01-01 2026-07-01, all 97 2026-07-01, 100000 95 2026-07-01' FROM indicator_target WHERE NOT proposed AND indicator = 'MED_SUCCESS_RATE'`,
		"entries for the search":               `SELECT count(*) = 10 FROM search_entry WHERE entity = 'Division'`,
		"an administrator and no demo account": `SELECT count(*) = 1 AND bool_and(role = 'ADMIN' AND NOT demo) FROM account`,
	} {
		var holds bool
		if err := db.Pool.QueryRow(t.Context(), sql).Scan(&holds); err != nil || !holds {
			t.Errorf("not so: %s (%v)", what, err)
		}
	}
	if differences, err := db.Verify(t.Context(), "510185"); err != nil || len(differences) > 0 {
		t.Errorf("verify: %v %v", differences, err)
	}
	if err := db.CreateCounty(t.Context(), schema.Catalogue(), jianyang(t), administrator(), time.Now()); fault.KindOf(err) != fault.Conflict {
		t.Errorf("twice: %v", err)
	}
}

// What fails last leaves nothing behind.
func TestACountyIsCreatedWholeOrNotAtAll(t *testing.T) {
	db := pgtest.New(t)
	unnamed := administrator()
	unnamed[0].UserName = "No Name"
	err := db.CreateCounty(t.Context(), schema.Catalogue(), jianyang(t), unnamed, time.Now())
	if err == nil || !strings.Contains(err.Error(), "510185") {
		t.Errorf("%v", err)
	}
	var rows int
	if err := db.Pool.QueryRow(t.Context(), `SELECT (SELECT count(*) FROM county) + (SELECT count(*) FROM division) + (SELECT count(*) FROM rollup_cell) + (SELECT count(*) FROM search_entry) + (SELECT count(*) FROM account)`).Scan(&rows); err != nil || rows != 0 {
		t.Errorf("%d rows, %v", rows, err)
	}
}

func TestAccountsOfACountyOfItsOwn(t *testing.T) {
	db := pgtest.New(t)
	if err := db.CreateCounty(t.Context(), schema.Catalogue(), jianyang(t), administrator(), time.Now()); err != nil {
		t.Fatal(err)
	}
	accounts := postgres.NewAccounts(db, "510185")
	clerk := postgres.NewAccount{UserName: "wang", DisplayName: "王", Role: auth.Clerk, Townships: []string{"510185100000"}, PasswordHash: "$argon2id$v=19$x"}
	if err := accounts.Make(t.Context(), clerk, time.Now(), postgres.Origin{}); err != nil {
		t.Fatal(err)
	}
	if err := accounts.Make(t.Context(), clerk, time.Now(), postgres.Origin{}); fault.KindOf(err) != fault.Conflict {
		t.Errorf("the same name again: %v", err)
	}
	clerk.UserName, clerk.Townships = "li", []string{"510185100000", "510185999000"}
	if err := accounts.Make(t.Context(), clerk, time.Now(), postgres.Origin{}); fault.KindOf(err) != fault.Invalid {
		t.Errorf("a township that is not there: %v", err)
	}
	for _, disabled := range []bool{true, false} {
		if found, err := accounts.SetDisabled(t.Context(), "wang", disabled, time.Now()); err != nil || !found {
			t.Errorf("%t %v", found, err)
		}
		all, err := accounts.All(t.Context())
		if err != nil || len(all) != 2 || all[1].UserName != "wang" || all[1].Disabled != disabled || len(all[1].Townships) != 1 {
			t.Errorf("%+v %v", all, err)
		}
	}
	if found, err := accounts.SetDisabled(t.Context(), "zhao", true, time.Now()); err != nil || found {
		t.Errorf("no such account: %t %v", found, err)
	}
}

// The records of a county in use run until today, and what falls due by then counts.
func TestTheRecordsFollowTheCalendar(t *testing.T) {
	db := pgtest.New(t)
	county := jianyang(t)
	county.FollowsCalendar = true
	if err := db.CreateCounty(t.Context(), schema.Catalogue(), county, administrator(), time.Now()); err != nil {
		t.Fatal(err)
	}
	for _, day := range []calendar.Day{calendar.On(2026, 12, 1), calendar.On(2026, 11, 1)} { // never back
		if err := db.FollowCalendar(t.Context(), day); err != nil {
			t.Fatal(err)
		}
		got, _, err := db.County(t.Context(), auth.Scope{County: "510185"})
		if err != nil || got.Through.Format(time.DateOnly) != "2026-12-01" || got.BaselineOn.Format(time.DateOnly) != "2026-11-30" {
			t.Errorf("%s %s %v", got.Through, got.BaselineOn, err)
		}
	}
	var fresh bool
	if err := db.Pool.QueryRow(t.Context(), `SELECT facts_version = (SELECT facts_version FROM county WHERE county_code = '510185') AND facts_version IS NOT NULL FROM county`).Scan(&fresh); err != nil || !fresh {
		t.Errorf("cells of another day: %v", err)
	}
	if differences, err := db.Verify(t.Context(), "510185"); err != nil || len(differences) > 0 {
		t.Errorf("verify: %v %v", differences, err)
	}
}
