package main

import (
	"context"
	"io"
	"log/slog"
	"strings"
	"testing"

	"litong3422/internal/postgres"
	"litong3422/internal/postgres/pgtest"
)

func TestTheCountyComesFromTheDatabase(t *testing.T) {
	litong := postgres.LoadedCounty{Code: "640302", NameZH: "利通区", NameEN: "Litong District", Demo: true}
	hongsipu := postgres.LoadedCounty{Code: "640303", NameZH: "红寺堡区", NameEN: "Hongsipu District"}
	for _, c := range []struct {
		name             string
		held             []postgres.LoadedCounty
		configured, code string
		said             []string // by the error
		demo             bool
	}{
		{"the only one", []postgres.LoadedCounty{hongsipu}, "", "640303", nil, false},
		{"the only one, named", []postgres.LoadedCounty{litong}, "640302", "640302", nil, true},
		{"one of several, named", []postgres.LoadedCounty{litong, hongsipu}, "640303", "640303", nil, true},
		{"none", nil, "", "", []string{"server county create", "holds no county"}, true},
		{"none of this name", []postgres.LoadedCounty{litong}, "640399", "", []string{"--county / LITONG_COUNTY", "没有县区 640399", "holds no county 640399", "640302 利通区 Litong District"}, true},
		{"several, none named", []postgres.LoadedCounty{litong, hongsipu}, "", "", []string{"--county / LITONG_COUNTY", "请指定其一", "several counties", "640302 利通区 Litong District, 640303 红寺堡区 Hongsipu District"}, true},
	} {
		code, err := chooseCounty(c.held, c.configured)
		if code.Code != c.code || (err != nil) != (c.said != nil) {
			t.Errorf("%s: %q, %v", c.name, code.Code, err)
		}
		for _, said := range c.said {
			if err != nil && !strings.Contains(err.Error(), said) {
				t.Errorf("%s: no %q in %v", c.name, said, err)
			}
		}
		if got := wantsDemoData(c.held, true); got != c.demo {
			t.Errorf("%s: demo data wanted: %v", c.name, got)
		}
	}
}

// A database with a county of its own is served as it is: no demo data, no
// accounts of another county.
func TestACountyOfItsOwnGetsNoDemoData(t *testing.T) {
	db := pgtest.New(t)
	_, err := db.Pool.Exec(t.Context(), `INSERT INTO county (county_code, name_zh, name_en, division_code, data_from, data_through, demo, loaded_at)
		VALUES ('640303', '红寺堡区', 'Hongsipu District', '640303000000', '2018-01-01', '2019-12-31', false, now())`)
	if err != nil {
		t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	own := &database{dsn: db.Pool.Config().ConnString()}
	if err := own.prepare(t.Context(), log, func(line string) { t.Errorf("said: %s", line) }); err != nil {
		t.Fatal(err)
	}
	config := &Config{Data: t.TempDir(), DatabaseURL: Secret(own.dsn), LogLevel: "error"}
	err = withCounty(t.Context(), config, &console{out: io.Discard, err: io.Discard}, func(db *postgres.DB, county postgres.LoadedCounty) error {
		if county.Code != "640303" {
			t.Errorf("county %s", county.Code)
		}
		counties, err := db.Counties(context.WithoutCancel(t.Context()))
		if len(counties) != 1 {
			t.Errorf("%d counties", len(counties))
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
