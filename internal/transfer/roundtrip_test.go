package transfer_test

import (
	"bytes"
	"slices"
	"testing"
	"time"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/command"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/query"
	"litong3422/internal/transfer"
)

func admin() auth.Viewer {
	return auth.Viewer{UserID: "1", UserName: "admin", DisplayName: "管理员", Role: auth.Admin, County: "640302"}
}

// TestExportedRowsComeBackUnchanged exports every entity and imports the file again: no row
// is changed, made or refused, though names are masked.
func TestExportedRowsComeBackUnchanged(t *testing.T) {
	db := demotest.Litong().Own(t)
	c := schema.Catalogue()
	x := transfer.NewExporter(c, db)
	im := transfer.NewImporter(c, db, command.New(db, schema.Catalogue()))
	for _, e := range c.Entities {
		if !e.Entered() || !slices.Contains(e.Write.By, "ADMIN") {
			continue
		}
		for _, format := range []transfer.Format{transfer.XLSX, transfer.CSV} {
			t.Run(e.Name+" "+string(format), func(t *testing.T) { comesBack(t, x, im, e, format) })
		}
	}
}

// mostRows bounds the rows of one entity in the test.
const mostRows = 300

func comesBack(t *testing.T, x *transfer.Exporter, im *transfer.Importer, e *catalogue.Entity, format transfer.Format) {
	var file bytes.Buffer
	encoding := transfer.UTF8
	if format == transfer.CSV {
		encoding = transfer.GB18030
	}
	r, err := x.Write(t.Context(), transfer.Wanted{Viewer: admin(), Format: format, Encoding: encoding, Table: query.Table{List: query.List{Entity: e, Page: query.Page{Limit: mostRows}}}}, &file, nil)
	if err != nil {
		t.Fatal(err)
	}
	report, err := im.Import(t.Context(), transfer.Request{Viewer: admin(), At: time.Now(),
		Files: []transfer.File{{Name: e.Name + "." + string(format), Content: bytes.NewReader(file.Bytes()), Size: int64(file.Len())}}, Options: transfer.Options{Mode: transfer.Upsert, As: e.Name}})
	if err != nil {
		t.Fatal(err)
	}
	if report.Files[0].Error != nil {
		t.Fatal(report.Files[0].Error)
	}
	unchanged := 0
	for _, s := range report.Files[0].Sheets {
		unchanged += s.Unchanged
		if s.Created+s.Updated > 0 {
			t.Errorf("%s: %d created, %d updated", s.Sheet, s.Created, s.Updated)
		}
		for i, x := range s.Refused {
			if i < 5 {
				t.Errorf("%s %s: %s %s", s.Sheet, x.Cell, x.Code, x.Message.EN)
			}
		}
		if len(s.Skipped) > 0 {
			t.Errorf("%s: skipped %v", s.Sheet, s.Skipped)
		}
		for _, column := range s.Columns {
			if column.Field == nil {
				t.Logf("not read: %s %s", column.Header, column.How)
			}
		}
	}
	if int64(unchanged) != r.Rows {
		t.Errorf("%d of %d rows unchanged", unchanged, r.Rows)
	}
}
