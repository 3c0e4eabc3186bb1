package setup

import (
	"strings"

	"litong3422/internal/sheet"
)

// townshipOf finds a unit of township level that stands on the last day of the records, by
// its code or its name, with or without the word for its kind. A name that two of them have
// is a problem.
func townshipOf(county *County, columns sheet.Columns, row sheet.Row, column int, text string) (string, sheet.Problems) {
	var codes []string
	for _, d := range county.Divisions {
		if d.Code != d.Township || d.To != nil && *d.To <= county.Through {
			continue
		}
		if d.Code == text {
			return d.Code, nil
		}
		if d.Name == text || d.ShortName == text || withoutKind(d.ShortName) == text {
			codes = append(codes, d.Code)
		}
	}
	switch len(codes) {
	case 1:
		return codes[0], nil
	case 0:
		return "", sheet.Problems{columns.Problem(row, column, "名录中没有现存的乡镇“%s”", "no township %s stands in the list of divisions", text)}
	}
	return "", sheet.Problems{columns.Problem(row, column, "有%d个乡镇叫“%s”，请写代码", "%d townships are called %s; write the code", len(codes), text)}
}

func withoutKind(name string) string {
	for _, kind := range []string{"镇", "乡", "街道"} {
		if bare, found := strings.CutSuffix(name, kind); found {
			return bare
		}
	}
	return name
}
