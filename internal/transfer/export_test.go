package transfer_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/simplifiedchinese"

	"litong3422/graph/schema"
	"litong3422/internal/auth"
	"litong3422/internal/command"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
	"litong3422/internal/transfer"
)

// table asks for an entity with some columns, all of them without names.
func table(entity string, where query.Where, columns ...string) query.Table {
	e := schema.Catalogue().Entity(entity)
	t := query.Table{List: query.List{Entity: e, Where: where}}
	for _, name := range columns {
		t.Columns = append(t.Columns, query.Column{Name: name, Field: e.Field(name)})
	}
	return t
}

func written(t *testing.T, db *postgres.DB, q transfer.Wanted) []byte {
	t.Helper()
	var file bytes.Buffer
	if _, err := transfer.NewExporter(schema.Catalogue(), db).Write(t.Context(), q, &file, nil); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// TestNoCellStartsAFormula plants texts that spreadsheets take for formulas: every one is
// marked in every format for spreadsheets, and comes back as it was.
func TestNoCellStartsAFormula(t *testing.T) {
	db := demotest.Litong().Own(t)
	planted := []string{"=1+1", "+1+1", "-1+1", "@SUM(A1)", "＝1+1", "＋1", "－1+1", "＠a", "'=1+1", "''=1", "'123", "=cmd|' /C calc'!A0", "=\"a\"&\"b\""}
	const summary = "summary"
	if _, err := db.Pool.Exec(t.Context(), `ALTER TABLE budget_expenditure DISABLE TRIGGER USER`); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Pool.Exec(t.Context(), `UPDATE budget_expenditure b SET summary = p.text FROM unnest($1::text[]) WITH ORDINALITY AS p(text, n)
JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM budget_expenditure) AS r USING (n) WHERE b.id = r.id`, planted); err != nil {
		t.Fatal(err)
	}
	e := schema.Catalogue().Entity("BudgetExpenditure")
	q := transfer.Wanted{Viewer: admin(), Format: transfer.CSV, Encoding: transfer.UTF8, Table: table(e.Name, query.Compare{Field: e.Field(summary), Op: query.In, Values: anyOf(planted)}, summary, "amount")}
	lines, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(written(t, db, q)), "\ufeff"))).ReadAll()
	if err != nil || len(lines) != len(planted)+1 {
		t.Fatalf("%v %d lines", err, len(lines))
	}
	for _, line := range lines[1:] {
		if !strings.HasPrefix(line[0], "'") || strings.HasPrefix(line[1], "'") {
			t.Errorf("%q", line)
		}
	}
	q.Format = transfer.XLSX
	book, err := opened(t, written(t, db, q)).GetRows("预算支出")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range book[1:] {
		if !strings.HasPrefix(line[0], "'") {
			t.Errorf("%q", line)
		}
	}
	q.Table.Columns = nil
	r, err := transfer.NewImporter(schema.Catalogue(), db, command.New(db, schema.Catalogue())).Import(t.Context(), transfer.Request{Viewer: admin(), At: time.Now(),
		Files: []transfer.File{fileOf("x.xlsx", written(t, db, q))}, Options: transfer.Options{Mode: transfer.Upsert, As: e.Name}})
	if s := r.Files[0].Sheets[0]; err != nil || s.Unchanged != len(planted) {
		t.Errorf("%v, %d of %d unchanged, %d created, refused %v", err, s.Unchanged, len(planted), s.Created, s.Refused)
	}
}

func anyOf(texts []string) (values []any) {
	for _, text := range texts {
		values = append(values, text)
	}
	return values
}

func TestEncodings(t *testing.T) {
	db := demotest.Litong().Shared(t)
	q := transfer.Wanted{Viewer: admin(), Format: transfer.CSV, Encoding: transfer.GB18030, Table: table("Department", nil, "code", "name")}
	text, err := simplifiedchinese.GB18030.NewDecoder().Bytes(written(t, db, q))
	if err != nil || !strings.HasPrefix(string(text), "部门编码"+","+"名称"+"\r\n") {
		t.Errorf("%v %.60q", err, text)
	}
	q.Encoding = transfer.UTF8
	if utf8 := written(t, db, q); string(utf8) != "\ufeff"+string(text) {
		t.Errorf("%.60q", utf8)
	}
	q.Format = transfer.NDJSON
	for line := range bytes.Lines(written(t, db, q)) {
		var row map[string]string
		if err := json.Unmarshal(line, &row); err != nil || row["code"] == "" || row["name"] == "" {
			t.Fatalf("%v %s", err, line)
		}
	}
}

// TestExportsShowOneMoment writes rows while a snapshot is read: it does not see them.
func TestExportsShowOneMoment(t *testing.T) {
	db := demotest.Litong().Own(t)
	e := schema.Catalogue().Entity("Holiday")
	scope := admin().Scope()
	var before, after int64
	err := db.Snapshot(t.Context(), func(s *postgres.Snapshot) (err error) {
		if before, err = s.Count(t.Context(), scope, e, nil); err != nil {
			return err
		}
		if _, err = db.Pool.Exec(t.Context(), `INSERT INTO holiday (county_code, id, day, arrangement, name, notice, source) VALUES ('640302', gen_random_uuid(), '2031-10-01', 'OFF', '国庆节', 'x', 'ENTERED')`); err != nil {
			return err
		}
		after, err = s.Count(t.Context(), scope, e, nil)
		return err
	})
	if err != nil || before != after {
		t.Errorf("%v, %d rows and then %d", err, before, after)
	}
	r, err := transfer.NewExporter(schema.Catalogue(), db).Write(t.Context(), transfer.Wanted{Viewer: admin(), Format: transfer.NDJSON, Table: table("Holiday", nil, "name")}, io.Discard, nil)
	if err != nil || r.Rows != before+1 {
		t.Errorf("%v, %d rows after %d", err, r.Rows, before)
	}
}

// jobsOf are the jobs of a county with a folder and a clock of their own.
func jobsOf(t *testing.T, db *postgres.DB) (jobs *transfer.Jobs, folder string, now *time.Time) {
	folder, at := filepath.Join(t.TempDir(), "exports"), time.Now()
	now = &at
	return transfer.NewJobs(transfer.NewExporter(schema.Catalogue(), db), "640302", folder, func() time.Time { return *now }, slog.New(slog.DiscardHandler)), folder, now
}

func statusOf(t *testing.T, db *postgres.DB, id string) postgres.Export {
	t.Helper()
	e, ok, err := db.Export(t.Context(), "640302", id)
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	return e
}

func TestFilesExpire(t *testing.T) {
	db := demotest.Litong().Own(t)
	jobs, folder, now := jobsOf(t, db)
	job, err := jobs.Add(t.Context(), transfer.Wanted{Viewer: admin(), Format: transfer.CSV, Encoding: transfer.UTF8, Table: table("Department", nil)})
	if err != nil {
		t.Fatal(err)
	}
	run(t, jobs, func() bool { return statusOf(t, db, job.ID).Status == postgres.ExportDone })
	path := jobs.Path(job.ID, transfer.CSV)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Fatalf("%v %v", info, err)
	}
	if err := os.WriteFile(filepath.Join(folder, "stray.csv"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	*now = now.Add(23 * time.Hour)
	if err := jobs.Expire(t.Context()); err != nil {
		t.Fatal(err)
	}
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Errorf("%v", files)
	}
	*now = now.Add(2 * time.Hour)
	if err := jobs.Expire(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) || statusOf(t, db, job.ID).Status != postgres.ExportExpired {
		t.Errorf("%v %s", err, statusOf(t, db, job.ID).Status)
	}
}

// run runs the jobs until something holds.
func run(t *testing.T, jobs *transfer.Jobs, until func() bool) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { defer close(ended); jobs.Run(ctx) }()
	for limit := time.Now().Add(20 * time.Second); !until() && time.Now().Before(limit); time.Sleep(10 * time.Millisecond) {
	}
	stop()
	<-ended
}

// TestJobsOfServersThatAreGoneFail ends a server with a job under way, and one that was
// killed: both say so.
func TestJobsOfServersThatAreGoneFail(t *testing.T) {
	db := demotest.Litong().Own(t)
	jobs, folder, _ := jobsOf(t, db)
	waiting, err := jobs.Add(t.Context(), transfer.Wanted{Viewer: admin(), Format: transfer.XLSX, Table: table("MediationCase", nil)})
	if err != nil {
		t.Fatal(err)
	}
	run(t, jobs, func() bool { return statusOf(t, db, waiting.ID).Status == postgres.ExportRunning })
	if e := statusOf(t, db, waiting.ID); e.Status == postgres.ExportFailed && !strings.Contains(string(e.Error), "UNAVAILABLE") {
		t.Errorf("%s %s", e.Status, e.Error)
	}
	killed, err := jobs.Add(t.Context(), transfer.Wanted{Viewer: admin(), Format: transfer.XLSX, Table: table("Department", nil)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Pool.Exec(t.Context(), `UPDATE data_export SET status = 'RUNNING', leased_until = now() - interval '1 second' WHERE id = $1`, killed.ID); err != nil {
		t.Fatal(err)
	}
	next := transfer.NewJobs(transfer.NewExporter(schema.Catalogue(), db), "640302", folder, time.Now, slog.New(slog.DiscardHandler))
	if err := next.Expire(t.Context()); err != nil {
		t.Fatal(err)
	}
	if e := statusOf(t, db, killed.ID); e.Status != postgres.ExportFailed || !strings.Contains(string(e.Error), "UNAVAILABLE") {
		t.Errorf("%s %s", e.Status, e.Error)
	}
	if files, _ := os.ReadDir(folder); len(files) > 1 {
		t.Errorf("%v", files)
	}
}

// TestDeletedJobsStop deletes a job before it begins: no file is made.
func TestDeletedJobsStop(t *testing.T) {
	db := demotest.Litong().Own(t)
	jobs, folder, _ := jobsOf(t, db)
	job, err := jobs.Add(t.Context(), transfer.Wanted{Viewer: admin(), Format: transfer.CSV, Encoding: transfer.UTF8, Table: table("MediationCase", nil)})
	if err != nil {
		t.Fatal(err)
	}
	if err := jobs.Delete(t.Context(), job, "admin"); err != nil {
		t.Fatal(err)
	}
	after, err := jobs.Add(t.Context(), transfer.Wanted{Viewer: admin(), Format: transfer.CSV, Encoding: transfer.UTF8, Table: table("Department", nil)})
	if err != nil {
		t.Fatal(err)
	}
	run(t, jobs, func() bool { return statusOf(t, db, after.ID).Status == postgres.ExportDone })
	if files, _ := os.ReadDir(folder); len(files) != 1 {
		t.Errorf("%v", files)
	}
	if _, ok, err := db.Export(t.Context(), "640302", job.ID); ok || err != nil {
		t.Error(ok, err)
	}
}

// TestMasksComeBack exports what clerks and leaders see, and imports it in the name of an
// administrator: no mask is taken for a value.
func TestMasksComeBack(t *testing.T) {
	db := demotest.Litong().Own(t)
	x, im := transfer.NewExporter(schema.Catalogue(), db), transfer.NewImporter(schema.Catalogue(), db, command.New(db, schema.Catalogue()))
	clerk := auth.Viewer{UserName: "clerk", Role: auth.Clerk, County: "640302", Townships: []string{"640302100000"}}
	for _, name := range []string{"MediationCase", "Mediator", "Institution", "InstitutionPost", "HardshipFile", "Volunteer", "Staff", "Honour"} {
		for _, viewer := range []auth.Viewer{clerk, {UserName: "leader", Role: auth.Leader, County: "640302"}} {
			var file bytes.Buffer
			q := transfer.Wanted{Viewer: viewer, Format: transfer.XLSX, Table: table(name, nil)}
			q.Table.List.Page.Limit = mostRows
			r, err := x.Write(t.Context(), q, &file, nil)
			if err != nil {
				t.Fatal(err)
			}
			report, err := im.Import(t.Context(), transfer.Request{Viewer: admin(), At: time.Now(), Files: []transfer.File{fileOf("x.xlsx", file.Bytes())}, Options: transfer.Options{Mode: transfer.Upsert, As: name}})
			if s := report.Files[0].Sheets[0]; err != nil || int64(s.Unchanged) != r.Rows {
				t.Errorf("%s of %s: %v, %d of %d unchanged, refused %v", name, viewer.Role, err, s.Unchanged, r.Rows, s.Refused[:min(3, len(s.Refused))])
			}
		}
	}
}
