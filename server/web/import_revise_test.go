package web

import (
	"encoding/json"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"litong3422/internal/demo/demotest"
	"litong3422/internal/transfer"
	"litong3422/internal/transfer/cell"
)

// offDays is a file of days off with a name each.
func offDays(days ...[2]string) []byte {
	lines := []string{"日期|安排|名称|依据"}
	for _, day := range days {
		lines = append(lines, day[0]+"|放假|"+day[1]+"|试验〔2031〕1号")
	}
	return csv(lines...)
}

// revise sends a revision of an import.
func (u user) revise(id, body string) (int, shownImport) {
	u.t.Helper()
	r := u.send("POST", importsPath+"/"+id+"/corrections", body, u.bearer, sendsJSON)
	var shown shownImport
	if r.StatusCode == http.StatusOK {
		if err := json.Unmarshal([]byte(r.body), &shown); err != nil {
			u.t.Fatal(err)
		}
	}
	return r.StatusCode, shown
}

func TestARefusedCellIsCorrectedInPlace(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	_, checked, _ := admin.upload("放假安排.csv", offDays([2]string{"2031-04-01", "甲"}, [2]string{"2031-02-30", "乙"}, [2]string{"2031-04-03", "丙"}), "")
	if n := len(checked.Files[0].Sheets[0].Refused); n != 1 {
		t.Fatalf("%d refused", n)
	}
	at := checked.Files[0].Sheets[0].Refused[0].Cell
	for body, want := range map[string]int{
		`{"cells":{"":{"` + at + `":"2031-02-31"}}}`:                http.StatusOK, // wrong again
		`{"cells":{"":{"everywhere":"2031-02-31"}}}`:                http.StatusBadRequest,
		`{"cells":{"":{"A3":"` + strings.Repeat("长", 4001) + `"}}}`: http.StatusBadRequest,
		`{"mode":"delete"}`:                          http.StatusBadRequest,
		`{"mapping":{"columns":{},"blank":"guess"}}`: http.StatusBadRequest,
		`{"more":1}`:                                 http.StatusBadRequest,
	} {
		if status, _ := admin.revise(checked.ID, body); status != want {
			t.Errorf("%s: %d, want %d", body, status, want)
		}
	}
	status, revised := admin.revise(checked.ID, `{"cells":{"":{"`+at+`":"2031-04-02"}}}`)
	if s := revised.Files[0].Sheets[0]; status != http.StatusOK || len(s.Refused) != 0 || s.Created != 3 {
		t.Fatalf("%d %+v", status, s)
	}
	var seen transfer.Window
	r := admin.send("GET", importsPath+"/"+checked.ID+"/rows?from=2&count=2", "", admin.bearer)
	if err := json.Unmarshal([]byte(r.body), &seen); err != nil || len(seen.Lines) != 2 || seen.Lines[1].Cells[0] != "2031-04-02" || len(seen.Lines[1].Corrected) != 1 || !seen.More {
		t.Errorf("%v %s", err, r.body)
	}
	clerk := d.user("clerk")
	for _, place := range []string{"/rows", "/marked.xlsx"} {
		if r := clerk.send("GET", importsPath+"/"+checked.ID+place, "", clerk.bearer); r.code() != "NOT_FOUND" {
			t.Errorf("another's sheet: %d %s", r.StatusCode, r.body)
		}
	}
	if r := admin.send("POST", importsPath+"/"+checked.ID+"/commit", "", admin.bearer); r.StatusCode != http.StatusOK {
		t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	if n := d.count(`SELECT count(*) FROM holiday WHERE day = '2031-04-02'`); n != 1 {
		t.Errorf("%d rows", n)
	}
	if status, _ := admin.revise(checked.ID, `{}`); status != http.StatusConflict {
		t.Errorf("revised after the commit: %d", status)
	}
}

// The marked workbook has the refused rows below their header, and is imported as it is.
func TestTheMarkedWorkbookIsImportedOnceCorrected(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	_, checked, _ := admin.upload("放假安排.csv", offDays([2]string{"2031-05-01", "甲"}, [2]string{"2031-02-30", "=1+1"}), "")
	r := admin.send("GET", importsPath+"/"+checked.ID+"/marked.xlsx", "", admin.bearer)
	if r.StatusCode != http.StatusOK {
		t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	book, err := excelize.OpenReader(strings.NewReader(r.body))
	if err != nil {
		t.Fatal(err)
	}
	rows, err := book.GetRows("Sheet1")
	comments, err2 := book.GetComments("Sheet1")
	if err != nil || err2 != nil || len(rows) != 2 || rows[1][0] != "2031-02-30" || rows[1][4] != "3" || len(comments) != 1 || comments[0].Cell != "A2" {
		t.Fatalf("%v %v %q %+v", err, err2, rows, comments)
	}
	if formula, _ := book.GetCellFormula("Sheet1", "C2"); formula != "" || rows[1][2] != "=1+1" {
		t.Errorf("a text became a formula: %q %q", formula, rows[1][2])
	}
	if err := book.SetCellStr("Sheet1", "A2", "2031-05-02"); err != nil {
		t.Fatal(err)
	}
	var corrected strings.Builder
	if err := book.Write(&corrected); err != nil {
		t.Fatal(err)
	}
	if done := admin.importFile("退回行.xlsx", []byte(corrected.String()), "", false); done.Files[0].Sheets[0].Created != 1 {
		t.Errorf("%+v", done.Files[0].Sheets[0])
	}
}

// Every suggestion for a place that a word does not decide is taken as it was offered.
func TestASuggestedPlaceIsUnderstood(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	content, err := os.ReadFile("../../internal/transfer/testdata/samples/open/o12_村干部花名册_地名.xlsx")
	if err != nil {
		t.Fatal(err)
	}
	_, checked, _ := admin.upload("花名册.xlsx", content, "")
	before := checked.Files[0].Sheets[0]
	cells := map[string]string{}
	for _, r := range before.Refused {
		if r.Code == cell.ReferenceAmbiguous && len(r.Suggestions) > 0 {
			cells[r.Cell] = r.Suggestions[0]
		}
	}
	if len(cells) == 0 {
		t.Fatal("the sample has no word of several places")
	}
	body, err := json.Marshal(map[string]any{"cells": map[string]any{before.Sheet: cells}})
	if err != nil {
		t.Fatal(err)
	}
	status, revised := admin.revise(checked.ID, string(body))
	if status != http.StatusOK {
		t.Fatalf("%d", status)
	}
	for _, r := range revised.Files[0].Sheets[0].Refused {
		if cells[r.Cell] != "" {
			t.Errorf("%s %q: %s", r.Cell, cells[r.Cell], r.Message.EN)
		}
	}
}
