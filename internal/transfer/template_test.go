package transfer_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/command"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/transfer"
)

// TestTemplatesImport imports the template of every entity as it is: its headers are all
// known, and it has no rows.
func TestTemplatesImport(t *testing.T) {
	db := demotest.Litong().Own(t)
	c := schema.Catalogue()
	x := transfer.NewExporter(c, db)
	im := transfer.NewImporter(c, db, command.New(db, schema.Catalogue()))
	for _, e := range c.Entities {
		if !e.Entered() {
			continue
		}
		t.Run(e.Name, func(t *testing.T) {
			var file bytes.Buffer
			if err := x.Template(t.Context(), admin().Scope(), e, &file); err != nil {
				t.Fatal(err)
			}
			r, err := im.Import(t.Context(), transfer.Request{Viewer: admin(), At: time.Now(), Files: []transfer.File{fileOf("t.xlsx", file.Bytes())}, Options: transfer.Options{Mode: transfer.Upsert}})
			if err != nil || r.Files[0].Error != nil || len(r.Files[0].Sheets) != 1 {
				t.Fatalf("%v %+v", err, r)
			}
			s := r.Files[0].Sheets[0]
			if slices.Contains(e.Write.By, "ADMIN") && len(s.Refused) > 0 {
				t.Errorf("refused: %+v", s.Refused)
			}
			if s.Entity == nil || *s.Entity != e.Name {
				t.Errorf("recognised as %v", s.Entity)
			}
			if s.Rows != 0 || len(s.Notes) == 0 || !strings.Contains(s.Notes[len(s.Notes)-1].ZH, "没有数据行") {
				t.Errorf("%d rows, notes %v", s.Rows, s.Notes)
			}
			for _, column := range s.Columns {
				if column.Field == nil {
					t.Errorf("the header %s is unknown: %s %v", column.Header, column.How, column.Candidates)
				}
			}
		})
	}
}

func fileOf(name string, content []byte) transfer.File {
	return transfer.File{Name: name, Content: bytes.NewReader(content), Size: int64(len(content))}
}

// TestFilledTemplatesImport fills templates by the words of their own lists.
func TestFilledTemplatesImport(t *testing.T) {
	db := demotest.Litong().Own(t)
	c := schema.Catalogue()
	x := transfer.NewExporter(c, db)
	im := transfer.NewImporter(c, db, command.New(db, schema.Catalogue()))
	for entity, row := range map[string]map[string]any{
		"Department":         {},
		"RuralRoad":          {},
		"SocialOrganization": {"名称": "利通区新社会组织"},
		"DebtInstrument":     {"编号": "ZW-2019-900", "本金（元）": 125000.5},
	} {
		t.Run(entity, func(t *testing.T) {
			var file bytes.Buffer
			if err := x.Template(t.Context(), admin().Scope(), c.Entity(entity), &file); err != nil {
				t.Fatal(err)
			}
			f := opened(t, file.Bytes())
			fill(t, f, row)
			filled, err := f.WriteToBuffer()
			if err != nil {
				t.Fatal(err)
			}
			r, err := im.Import(t.Context(), transfer.Request{Viewer: admin(), At: time.Now(), Files: []transfer.File{fileOf("t.xlsx", filled.Bytes())}, Options: transfer.Options{Mode: transfer.Upsert}, Commit: true})
			if err != nil || !r.Committed || r.Files[0].Sheets[0].Created != 1 {
				t.Errorf("%v %+v", err, r.Files[0].Sheets[0].Refused)
			}
		})
	}
}

func opened(t *testing.T, content []byte) *excelize.File {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// fill fills the first row: with given values, and with the first word of each list; other
// cells that must have a value get one of their kind.
func fill(t *testing.T, f *excelize.File, given map[string]any) {
	t.Helper()
	sheet := f.GetSheetList()[0]
	rules, err := f.GetDataValidations(sheet)
	if err != nil {
		t.Fatal(err)
	}
	headers, err := f.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, header := range headers[0] {
		must := strings.HasPrefix(header, "*")
		column, _ := excelize.ColumnNumberToName(i + 1)
		value, known := given[strings.TrimPrefix(header, "*")]
		at := slices.IndexFunc(rules, func(v *excelize.DataValidation) bool { return strings.HasPrefix(v.Sqref, column+"2:") })
		switch {
		case known:
		case !must:
			continue
		case at >= 0 && rules[at].Type == "list":
			range_ := strings.TrimPrefix(rules[at].Formula1, "'列表'!")
			value, err = f.GetCellValue("列表", strings.ReplaceAll(strings.Split(range_, ":")[0], "$", ""))
			if err != nil || value == "" {
				t.Fatalf("the list of %s: %v", header, err)
			}
		case at >= 0 && rules[at].Type == "date":
			value = "2019-05-06"
		case at >= 0 && (rules[at].Type == "whole" || rules[at].Type == "decimal"):
			value = 3
		default:
			value = "甲" + header
		}
		if err := f.SetCellValue(sheet, column+"2", value); err != nil {
			t.Fatal(err)
		}
	}
}

// TestTemplatesOfAClerkOfferTheOwnTownship looks at the list of places.
func TestTemplatesOfAClerkOfferTheOwnTownship(t *testing.T) {
	db := demotest.Litong().Shared(t)
	clerk := auth.Viewer{UserName: "clerk", Role: auth.Clerk, County: "640302", Townships: []string{"640302100000"}}
	var file bytes.Buffer
	if err := transfer.NewExporter(schema.Catalogue(), db).Template(t.Context(), clerk.Scope(), schema.Catalogue().Entity("MediationCase"), &file); err != nil {
		t.Fatal(err)
	}
	rows, err := opened(t, file.Bytes()).GetRows("列表")
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		for _, word := range row {
			if strings.Contains(word, "高闸镇") {
				t.Errorf("offers %s", word)
			}
		}
	}
}
