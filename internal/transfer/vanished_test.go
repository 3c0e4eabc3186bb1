package transfer_test

import (
	"strings"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/command"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/transfer"
)

// TestSheetsOfOneEntityAreComparedTogether imports a file for each of two townships: what one
// of them has, the other does not lack, and the first says what both lack.
func TestSheetsOfOneEntityAreComparedTogether(t *testing.T) {
	db := demotest.Litong().Own(t)
	links := func(township string) (numbers []string) {
		if err := db.Pool.QueryRow(t.Context(), `SELECT array_agg(number ORDER BY number) FROM network_link WHERE township_code = $1`, township).Scan(&numbers); err != nil {
			t.Fatal(err)
		}
		return numbers
	}
	file := func(name, township string, numbers []string) transfer.File {
		text := "number,township\n"
		for _, n := range numbers {
			text += n + "," + township + "\n"
		}
		return transfer.File{Name: name, Content: strings.NewReader(text), Size: int64(len(text))}
	}
	first, second := links("640302100000"), links("640302101000")
	q := transfer.Request{Viewer: admin(), At: time.Now(), Commit: true,
		Files:   []transfer.File{file("a.csv", "640302100000", first[1:]), file("b.csv", "640302101000", second[:len(second)-1])},
		Options: transfer.Options{As: "NetworkLink", Mode: transfer.Update, Full: true, Ending: &transfer.Ending{Reason: "已并网"}}}
	im := transfer.NewImporter(schema.Catalogue(), db, command.New(db, schema.Catalogue()))
	report, err := im.Import(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	v := report.Files[0].Sheets[0].Vanished
	if !report.Committed || v == nil || v.Count != 2 || v.Ended != 2 || report.Files[1].Sheets[0].Vanished != nil {
		t.Fatalf("%+v", report)
	}
	for _, row := range v.Rows {
		if row.Key != first[0] && row.Key != second[len(second)-1] {
			t.Errorf("ended: %+v", row)
		}
	}
	if left := len(links("640302100000")) + len(links("640302101000")); left != len(first)+len(second)-2 {
		t.Errorf("%d links are left", left)
	}
	if n, err := im.Undo(t.Context(), admin(), *report.ImportID, "误传", time.Now()); err != nil || n != 2 {
		t.Errorf("%d rows come back: %v", n, err)
	}
	q.Options.Full = false
	if _, err := im.Import(t.Context(), q); err == nil {
		t.Error("rows are ended without a full export")
	}
}
