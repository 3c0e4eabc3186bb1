package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"litong3422/internal/postgres"
)

// errNoCounty is the error where the database holds no county at all. It says what to run.
var errNoCounty = errors.New("数据库中尚无县区。设立本县：server county create --code 代码 --name 名称 --divisions 文件；或载入演示数据：server --demo=litong\n" +
	"the database holds no county. Make yours: server county create --code CODE --name NAME --divisions FILE; or load the demo data: server --demo=litong")

// countyOf reads which county this process serves: the one that is configured, or
// the only one that the database holds.
func countyOf(ctx context.Context, db *postgres.DB, configured string) (postgres.LoadedCounty, error) {
	counties, err := db.Counties(ctx)
	if err != nil {
		return postgres.LoadedCounty{}, err
	}
	return chooseCounty(counties, configured)
}

// chooseCounty returns the county to serve. Its errors are complete
// lines for the operator, in both languages.
func chooseCounty(counties []postgres.LoadedCounty, configured string) (none postgres.LoadedCounty, err error) {
	for _, county := range counties {
		if county.Code == configured {
			return county, nil
		}
	}
	switch {
	case len(counties) == 0:
		return none, errNoCounty
	case configured != "":
		return none, fmt.Errorf("--county / LITONG_COUNTY: 数据库中没有县区 %s，只有 the database holds no county %s, only: %s", configured, configured, listCounties(counties))
	case len(counties) > 1:
		return none, fmt.Errorf("--county / LITONG_COUNTY: 数据库中有多个县区，请指定其一 the database holds several counties, name one of: %s", listCounties(counties))
	}
	return counties[0], nil
}

func listCounties(counties []postgres.LoadedCounty) string {
	names := make([]string, len(counties))
	for i, c := range counties {
		names[i] = c.Code + " " + c.NameZH + " " + c.NameEN
	}
	return strings.Join(names, ", ")
}

// wantsDemoData reports whether the demo data set belongs into a database: into an empty
// one if it is asked for, and into one that has it, for the parts that a newer program
// brings.
func wantsDemoData(counties []postgres.LoadedCounty, asked bool) bool {
	for _, county := range counties {
		if county.Demo {
			return true
		}
	}
	return asked && len(counties) == 0
}
