package web

import (
	"bytes"
	"encoding/json"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"litong3422/graph/schema"
	"litong3422/internal/command"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
)

// importing is the API with imports.
type importing struct{ *harness }

func newImporting(t *testing.T, db *postgres.DB) importing {
	t.Helper()
	d := newAPIOver(t, db)
	mux := http.NewServeMux()
	mux.Handle("/", d.api)
	imports := authenticate(d.signIn, d.log(), newImportsAPI(transfer.NewImporter(schema.Catalogue(), db, command.New(db, schema.Catalogue())), d.clock, d.log()))
	mux.Handle(importsPath, imports)
	mux.Handle(importsPath+"/", imports)
	d.api = mux
	d.handler = Middleware{Log: d.log()}.Wrap(mux)
	return importing{d}
}

func (d importing) admin() user { return d.user("admin") }

// upload sends a file to be tried.
func (u user) upload(name string, content []byte, query string) (int, shownImport, string) {
	u.t.Helper()
	return u.uploadWith(name, content, query, "")
}

func (u user) uploadWith(name string, content []byte, query, mapping string) (int, shownImport, string) {
	u.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("file", name)
	if err == nil {
		_, err = part.Write(content)
	}
	if err == nil && mapping != "" {
		err = form.WriteField("mapping", mapping)
	}
	if err == nil {
		err = form.Close()
	}
	if err != nil {
		u.t.Fatal(err)
	}
	r := u.send("POST", importsPath+"?"+query, body.String(), u.bearer, "Content-Type: "+form.FormDataContentType())
	var shown shownImport
	if r.StatusCode == http.StatusCreated {
		if err := json.Unmarshal([]byte(r.body), &shown); err != nil {
			u.t.Fatal(err)
		}
	}
	return r.StatusCode, shown, r.body
}

// importFile tries a file and commits it.
func (u user) importFile(name string, content []byte, query string, partial bool) shownImport {
	u.t.Helper()
	status, checked, body := u.upload(name, content, query)
	if status != http.StatusCreated || checked.Committed || checked.Status != postgres.ImportChecked {
		u.t.Fatalf("%d %s", status, body)
	}
	at := importsPath + "/" + checked.ID + "/commit"
	if partial {
		at += "?partial=true"
	}
	r := u.send("POST", at, "", u.bearer)
	var done shownImport
	if err := json.Unmarshal([]byte(r.body), &done); err != nil || len(done.Files) != 1 {
		u.t.Fatalf("%d %v %s", r.StatusCode, err, r.body)
	}
	return done
}

// csv is the text of a file, written with other separators.
func csv(lines ...string) []byte {
	return []byte(strings.ReplaceAll(strings.Join(lines, "\n"), "|", ",") + "\n")
}

// holidays is a file of days off.
func holidays(days ...string) []byte {
	lines := []string{"日期|安排|名称|依据"}
	for _, day := range days {
		lines = append(lines, day+"|放假|假日|试验〔2031〕1号")
	}
	return csv(lines...)
}

func TestAnImportIsTriedCommittedAndUndone(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	status, checked, body := admin.upload("放假安排.csv", holidays("2031-01-01", "2031-01-02"), "")
	if status != http.StatusCreated || checked.Files[0].Sheets[0].Created != 2 || *checked.Files[0].Sheets[0].Entity != "Holiday" {
		t.Fatalf("%d %s", status, body)
	}
	stored := func() int {
		return d.count(`SELECT count(*) FROM holiday WHERE day >= '2031-01-01' AND source = 'IMPORTED'`)
	}
	if stored() != 0 {
		t.Error("a try stores rows")
	}
	at := importsPath + "/" + checked.ID
	if r := admin.send("POST", at+"/commit", "", admin.bearer); r.StatusCode != http.StatusOK || stored() != 2 {
		t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	if r := admin.send("POST", at+"/commit", "", admin.bearer); r.StatusCode != http.StatusConflict {
		t.Errorf("committed twice: %d", r.StatusCode)
	}
	if n := d.count(`SELECT count(*) FROM record_change WHERE import_id::text = '` + checked.ID + `' AND origin IN ('2', '3')`); n != 2 {
		t.Errorf("%d changes say where they come from", n)
	}
	if again := admin.importFile("放假安排.csv", holidays("2031-01-01", "2031-01-02"), "", false); again.Files[0].Sheets[0].Unchanged != 2 {
		t.Errorf("the same file again: %+v", again.Files[0].Sheets[0])
	}
	if r := admin.send("POST", at+"/undo", `{"reason":"重复"}`, admin.bearer, sendsJSON); r.StatusCode != http.StatusOK || stored() != 0 {
		t.Errorf("%d %s", r.StatusCode, r.body)
	}
	if r := admin.send("POST", at+"/undo", "", admin.bearer); r.StatusCode != http.StatusConflict {
		t.Errorf("undone twice: %d", r.StatusCode)
	}
	if r := admin.send("GET", importsPath, "", admin.bearer); !strings.Contains(r.body, checked.ID) || !strings.Contains(r.body, postgres.ImportUndone) {
		t.Errorf("the list: %s", r.body)
	}
}

// Rows that were changed since are named, and the import stays whole.
func TestAnImportIsNotUndoneOverLaterChanges(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	first := admin.importFile("甲.csv", holidays("2031-02-01", "2031-02-02"), "", false)
	admin.importFile("乙.csv", csv("日期|安排|名称|依据", "2031-02-02|放假|另一假日|试验〔2031〕2号"), "", false)
	r := admin.send("POST", importsPath+"/"+first.ID+"/undo", "", admin.bearer)
	if r.StatusCode != http.StatusConflict || !strings.Contains(r.body, "1条记录") || !strings.Contains(r.body, "3") {
		t.Errorf("%d %s", r.StatusCode, r.body)
	}
	if n := d.count(`SELECT count(*) FROM holiday WHERE day IN ('2031-02-01', '2031-02-02')`); n != 2 {
		t.Errorf("%d rows are left", n)
	}
}

// One bad row keeps the whole file out, unless the good rows are asked for.
func TestAllRowsOrNone(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	count := func() int {
		return d.count(`SELECT count(*) FROM holiday WHERE day >= '2031-03-01' AND source = 'IMPORTED'`)
	}
	bad := holidays("2031-03-01", "2031-02-30", "2031-03-03")
	if done := admin.importFile("甲.csv", bad, "", false); done.Committed || count() != 0 || done.Files[0].Sheets[0].Refused[0].Cell != "A3" {
		t.Errorf("%+v", done.Files[0].Sheets[0])
	}
	if done := admin.importFile("甲.csv", bad, "", true); !done.Committed || count() != 2 {
		t.Errorf("%+v", done.Files[0].Sheets[0])
	}
	double := csv("日期|安排|名称|依据", "2031-04-01|放假|甲|文", "2031-04-01|放假|乙|文", "2031-04-02|放假|丙|文")
	if done := admin.importFile("乙.csv", double, "", true); len(done.Files[0].Sheets[0].Refused) != 2 || done.Files[0].Sheets[0].Created != 1 {
		t.Errorf("doubles: %+v", done.Files[0].Sheets[0])
	}
}

func TestClerksImportForTheirTownship(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	clerk := d.user("clerk")
	file := func(township, village string) []byte {
		return csv("编号|姓名|职务|任职日期|镇|村", "CG-X-"+township+"|张三|委员|2019-01-01|"+township+"|"+village)
	}
	own := clerk.importFile("花名册.csv", file("金积镇", "西门村"), "", false)
	other := clerk.importFile("花名册二.csv", file("高闸镇", "韩桥村"), "", false)
	if !own.Committed || other.Committed || other.Files[0].Sheets[0].Refused[0].Code != "REFERENCE_OUT_OF_SCOPE" {
		t.Errorf("%+v %+v", own.Files[0].Sheets[0], other.Files[0].Sheets[0])
	}
	if done := clerk.importFile("放假.csv", holidays("2031-01-01"), "", false); done.Committed {
		t.Error("a clerk imports days off")
	}
	admins := d.admin().importFile("放假.csv", holidays("2031-01-01"), "", false)
	if r := clerk.send("GET", importsPath+"/"+admins.ID, "", clerk.bearer); r.StatusCode != http.StatusNotFound {
		t.Errorf("another's import: %d", r.StatusCode)
	}
	if r := clerk.send("POST", importsPath+"/"+admins.ID+"/undo", "", clerk.bearer); r.StatusCode != http.StatusNotFound {
		t.Errorf("another's import is undone: %d", r.StatusCode)
	}
	for _, name := range []string{"leader", "analyst", "partner"} {
		u := d.user(name)
		if status, _, body := u.upload("f.csv", file("金积镇", "西门村"), ""); status != http.StatusForbidden {
			t.Errorf("%s: %d %s", name, status, body)
		}
	}
}

func TestRequestsThatAreNoImport(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	for query, says := range map[string]string{"mode=insert": "mode", "as=Nothing": "没有这种记录", "sheet=无": "没有这个工作表", "id=7": "UUID"} {
		if status, _, body := admin.upload("f.csv", holidays("2031-01-01"), query); status != http.StatusBadRequest || !strings.Contains(body, says) {
			t.Errorf("%s: %d %s", query, status, body)
		}
	}
	if r := admin.send("POST", importsPath, "{}", admin.bearer, sendsJSON); r.StatusCode != http.StatusBadRequest {
		t.Errorf("JSON: %d", r.StatusCode)
	}
	if r := admin.send("POST", importsPath, "", admin.bearer, "Content-Type: multipart/form-data; boundary=x", "Content-Length: 99999999"); r.StatusCode < 400 {
		t.Errorf("no body: %d", r.StatusCode)
	}
	for _, path := range []string{"/nothing", "/01890000-0000-7000-8000-000000000000", "/nothing/commit"} {
		if r := admin.send("GET", importsPath+path, "", admin.bearer); r.StatusCode != http.StatusNotFound && r.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("%s: %d", path, r.StatusCode)
		}
	}
	request := httptest.NewRequest(http.MethodPost, importsPath, strings.NewReader("x"))
	request.Host = "litong.test"
	w := httptest.NewRecorder()
	d.handler.ServeHTTP(w, request)
	if w.Code != http.StatusUnauthorized {
		t.Errorf("without a token: %d", w.Code)
	}
}

// Of two commits of one import exactly one stores rows.
func TestTwoCommitsAtOnce(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	_, checked, _ := admin.upload("f.csv", holidays("2031-05-01", "2031-05-02"), "")
	codes := make([]int, 2)
	var group sync.WaitGroup
	for i := range codes {
		group.Go(func() {
			codes[i] = admin.send("POST", importsPath+"/"+checked.ID+"/commit", "", admin.bearer).StatusCode
		})
	}
	group.Wait()
	if codes[0]+codes[1] != http.StatusOK+http.StatusConflict {
		t.Errorf("%v", codes)
	}
	if n := d.count(`SELECT count(*) FROM record_change WHERE import_id IS NOT NULL`); n != 2 {
		t.Errorf("%d changes", n)
	}
}

// A mapping that a file was committed with is kept under the name of its source, and proposed
// for the next file with the same headers.
func TestAMappingIsKeptAndProposed(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	file := func(day string) []byte {
		return csv("日子|怎么过|叫什么|凭什么", day+"|歇|假日|试验〔2031〕1号")
	}
	if status, checked, body := admin.upload("a.csv", file("2031-06-01"), "as=Holiday"); status != http.StatusCreated || checked.Refusals() == 0 {
		t.Fatalf("%d %s", status, body)
	}
	mapping := `{"source":"放假系统","entity":"Holiday","columns":{"日子":"day","怎么过":"arrangement","叫什么":"name","凭什么":"notice"},"values":{"arrangement":{"歇":"OFF"}}}`
	_, checked, body := admin.uploadWith("a.csv", file("2031-06-01"), "", mapping)
	if checked.Refusals() != 0 || checked.Files[0].Sheets[0].Columns[0].How != transfer.ByMapping {
		t.Fatal(body)
	}
	if r := admin.send("POST", importsPath+"/"+checked.ID+"/commit", "", admin.bearer); r.StatusCode != http.StatusOK {
		t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	_, next, body := admin.upload("b.csv", file("2031-06-02"), "as=Holiday")
	if p := next.Files[0].Sheets[0].ProposedMapping; p == nil || *p != "放假系统" {
		t.Errorf("nothing is proposed: %s", body)
	}
	if status, next, body := admin.upload("b.csv", file("2031-06-02"), "source=放假系统"); status != http.StatusCreated || next.Refusals() != 0 {
		t.Errorf("%d %s", status, body)
	}
	if status, _, body := admin.upload("b.csv", file("2031-06-02"), "source=无"); status != http.StatusBadRequest {
		t.Errorf("%d %s", status, body)
	}
	if r := admin.send("GET", importsPath+"/mappings", "", admin.bearer); !strings.Contains(r.body, "放假系统") {
		t.Errorf("%s", r.body)
	}
}

// What a file says is compared with a stored row only if the row is the clerk's, and a mask
// is taken for what is stored only if it is the one that the clerk sees: an outcome would
// disclose the row, or the name, otherwise.
func TestAnImportDisclosesNothing(t *testing.T) {
	db := demotest.Litong().Own(t)
	d := newImporting(t, db)
	clerk := d.user("clerk")
	var own, foreign, name, foreignName string
	if err := db.Pool.QueryRow(t.Context(), `SELECT max(number) FILTER (WHERE own), max(number) FILTER (WHERE NOT own), max(party_name) FILTER (WHERE own), max(party_name) FILTER (WHERE NOT own)
		FROM (SELECT DISTINCT ON (township_code = '640302100000') number, party_name, township_code = '640302100000' AS own FROM mediation_case
		      WHERE length(party_name) = 2 ORDER BY township_code = '640302100000', number) AS c`).Scan(&own, &foreign, &name, &foreignName); err != nil {
		t.Fatal(err)
	}
	outcome := func(number, party string) transfer.SheetReport {
		status, tried, body := clerk.upload("f.csv", csv("案件编号|当事人", number+"|"+party), "as=MediationCase&mode=update")
		if status != http.StatusCreated {
			t.Fatalf("%d %s", status, body)
		}
		return tried.Files[0].Sheets[0]
	}
	right, wrong := outcome(foreign, foreignName), outcome(foreign, "甲乙")
	if right.Unchanged != 0 || right.Refused[0].Code != "REFERENCE_OUT_OF_SCOPE" || right.Refused[0].Message != wrong.Refused[0].Message {
		t.Errorf("a row of another township: %+v, %+v", right, wrong)
	}
	letters := []rune(name)
	if seen := outcome(own, string(letters[0])+"*"); seen.Unchanged != 1 {
		t.Errorf("the mask that the clerk sees: %+v", seen.Refused)
	}
	if other := outcome(own, "*"+string(letters[1])); other.Unchanged != 0 || other.RefusedCount != 1 {
		t.Errorf("another mask: %+v", other)
	}
}
