package postgres_test

import (
	"slices"
	"testing"

	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestCountiesAreReadByCode(t *testing.T) {
	db := pgtest.New(t)
	if counties, err := db.Counties(t.Context()); err != nil || len(counties) != 0 {
		t.Fatalf("an empty database holds %v, %v", counties, err)
	}
	const insert = `INSERT INTO county (county_code, name_zh, name_en, division_code, data_from, data_through, demo, loaded_at)
		VALUES ($1, $2, $3, $1 || '000000', '2018-01-01', '2019-12-31', $4, now())`
	want := []postgres.LoadedCounty{
		{Code: "640302", NameZH: "利通区", NameEN: "Litong District", Demo: true},
		{Code: "640303", NameZH: "红寺堡区", NameEN: "Hongsipu District"},
	}
	for _, c := range slices.Backward(want) {
		if _, err := db.Pool.Exec(t.Context(), insert, c.Code, c.NameZH, c.NameEN, c.Demo); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := db.Counties(t.Context()); err != nil || !slices.Equal(got, want) {
		t.Errorf("%v, %v", got, err)
	}
}
