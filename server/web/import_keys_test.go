package web

import (
	"fmt"
	"testing"

	"litong3422/internal/demo/demotest"
	"litong3422/internal/transfer"
)

// counted is how many rows of the first sheet were created, corrected, unchanged and refused.
func counted(done shownImport) string {
	s := done.Files[0].Sheets[0]
	return fmt.Sprint(s.Created, s.Updated, s.Unchanged, s.RefusedCount)
}

// Rows with a number are recognised by it, those without by all else that the file says; they
// get a number of the product.
func TestRowsWithAndWithoutANumber(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	const head = "线路编号|种类|层级|应接入日期|接通日期|乡镇"
	lines := func(rows ...string) []byte { return csv(append([]string{head}, rows...)...) }
	first := lines("专线1|纵向|乡镇级|2019-05-01||金积镇", "|纵向|乡镇级|2019-05-02||金积镇", "|纵向|乡镇级|2019-05-02||金积镇")
	if got := counted(admin.importFile("f.csv", first, "as=NetworkLink", false)); got != "3 0 0 0" {
		t.Fatal(got)
	}
	if n := d.count(`SELECT count(DISTINCT number) FROM network_link WHERE source = 'IMPORTED' AND number LIKE '自编%'`); n != 2 {
		t.Errorf("%d numbers are given", n)
	}
	for _, step := range []struct {
		says, want string
		file       []byte
	}{
		{"the same file again", "0 0 3 0", first},
		{"connected: known by its number", "0 1 0 0", lines("专线1|纵向|乡镇级|2019-05-01|2019-06-01|金积镇")},
		{"connected: not known without a number", "1 0 0 0", lines("|纵向|乡镇级|2019-05-02|2019-06-01|金积镇")},
		{"a number twice", "0 0 0 2", lines("专线2|纵向|乡镇级|2019-05-01||金积镇", "专线2|纵向|乡镇级|2019-05-03||金积镇")},
		{"with a total", "0 0 1 0", csv("种类|层级|应接入日期|接通日期|乡镇", "纵向|乡镇级|2019-05-02||金积镇", "合计|1条|||")},
		{"without the column", "0 0 2 0", csv("种类|层级|应接入日期|接通日期|乡镇", "纵向|乡镇级|2019-05-01|2019-06-01|金积镇", "纵向|乡镇级|2019-05-02||金积镇")},
	} {
		if got := counted(admin.importFile("f.csv", step.file, "as=NetworkLink", false)); got != step.want {
			t.Errorf("%s: %s, want %s", step.says, got, step.want)
		}
	}
	unknown := admin.importFile("f.csv", lines("专线9|纵向|乡镇级|2019-05-01||金积镇"), "as=NetworkLink&mode=update", false)
	if s := unknown.Files[0].Sheets[0]; counted(unknown) != "0 0 0 1" || s.Refused[0].Code != "KEY_UNKNOWN" || s.Refused[0].Cell != "A2" {
		t.Errorf("%+v", s.Refused)
	}
}

// A number of a row never names the row at the end of its edge: a finding is not of the
// inspection that has the finding's number.
func TestANumberNamesNoOtherRow(t *testing.T) {
	db := demotest.Litong().Own(t)
	d := newImporting(t, db)
	var number string
	if err := db.Pool.QueryRow(t.Context(), "SELECT min(number) FROM fund_inspection").Scan(&number); err != nil {
		t.Fatal(err)
	}
	done := d.admin().importFile("f.csv", csv("问题编号|种类|涉及金额|发现日期|整改期限|乡镇", number+"|会计核算|100|2019-05-01|2019-06-30|金积镇"), "as=InspectionFinding", false)
	missing := func(r transfer.Refused) bool {
		return r.Code == "COLUMN_REQUIRED_MISSING" && r.Field != nil && *r.Field == "inspection"
	}
	if refused := done.Files[0].Sheets[0].Refused; done.Committed || len(refused) == 0 || !missing(refused[0]) {
		t.Errorf("%+v", refused)
	}
}
