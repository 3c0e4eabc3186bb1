package main

import (
	"context"
	"fmt"
	"strings"

	"litong3422/internal/postgres"
)

// countyOf reads which county this process serves: the one that is configured, or
// the only one that the database holds.
func countyOf(ctx context.Context, db *postgres.DB, configured string) (string, error) {
	counties, err := db.Counties(ctx)
	if err != nil {
		return "", err
	}
	return chooseCounty(counties, configured)
}

// chooseCounty returns the code of the county to serve. Its errors are complete
// lines for the operator, in both languages.
func chooseCounty(counties []postgres.LoadedCounty, configured string) (string, error) {
	for _, county := range counties {
		if county.Code == configured {
			return configured, nil
		}
	}
	switch {
	case len(counties) == 0:
		return "", fmt.Errorf("数据库中没有县区数据 the database holds no county")
	case configured != "":
		return "", fmt.Errorf("--county / LITONG_COUNTY: 数据库中没有县区 %s，只有 the database holds no county %s, only: %s", configured, configured, listCounties(counties))
	case len(counties) > 1:
		return "", fmt.Errorf("--county / LITONG_COUNTY: 数据库中有多个县区，请指定其一 the database holds several counties, name one of: %s", listCounties(counties))
	}
	return counties[0].Code, nil
}

func listCounties(counties []postgres.LoadedCounty) string {
	names := make([]string, len(counties))
	for i, c := range counties {
		names[i] = c.Code + " " + c.NameZH + " " + c.NameEN
	}
	return strings.Join(names, ", ")
}

// wantsDemoData reports whether the demo data set belongs into a database: into an
// empty one, and into one that has it, for the parts that a newer program brings.
func wantsDemoData(counties []postgres.LoadedCounty) bool {
	for _, county := range counties {
		if county.Demo {
			return true
		}
	}
	return len(counties) == 0
}
