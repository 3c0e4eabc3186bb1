package web

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"litong3422/graph"
	"litong3422/internal/auth"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/transfer"
)

// newExportsHarness is the API with exports over the demo county.
func newExportsHarness(t *testing.T) *harness {
	t.Helper()
	d := newHarnessOver(t, demotest.Litong().Own(t), false)
	rules, log := DefaultRules(), slog.New(slog.DiscardHandler)
	schema, err := NewSchema(graph.Deps{DB: d.db, CursorKey: bytes.Repeat([]byte{1}, 32), Limits: &rules.Limits, Budget: rules.BudgetOf}, FastExecutor, log)
	if err != nil {
		t.Fatal(err)
	}
	exporter := transfer.NewExporter(schema.Catalogue, d.db)
	jobs := transfer.NewJobs(exporter, "640302", filepath.Join(d.dir, "exports"), d.clock, log)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { defer close(ended); jobs.Run(ctx) }()
	t.Cleanup(func() { stop(); <-ended })
	d.api = API{SignIn: d.signIn, Accounts: d.accounts, Schema: schema, Rules: rules, Now: d.clock, Log: log, Exports: &Exports{DB: d.db, Exporter: exporter, Jobs: jobs}}.Handler()
	d.handler = Middleware{Log: log}.Wrap(d.api)
	return d
}

// job is an export as clients see it.
type job struct {
	ID, Status, SHA256, File, FileName string
	Rows, AllRows, Bytes               int64
	Error                              *struct{ Code, Message string }
}

// export asks for an export and waits until it ends.
func (u user) export(body string) job {
	u.t.Helper()
	r := u.send("POST", "/exports", body, u.bearer, sendsJSON)
	if r.StatusCode != http.StatusAccepted {
		u.t.Fatalf("%s: %d %s", body, r.StatusCode, r.body)
	}
	return u.finished(u.jobOf(r))
}

func (u user) jobOf(r reply) (j job) {
	u.t.Helper()
	if err := json.Unmarshal([]byte(r.body), &j); err != nil {
		u.t.Fatalf("%d %s", r.StatusCode, r.body)
	}
	return j
}

func (u user) finished(j job) job {
	u.t.Helper()
	for until := time.Now().Add(30 * time.Second); time.Now().Before(until); time.Sleep(20 * time.Millisecond) {
		if j = u.jobOf(u.send("GET", "/exports/"+j.ID, "", u.bearer)); j.Status != "QUEUED" && j.Status != "RUNNING" {
			return j
		}
	}
	u.t.Fatalf("still %s", j.Status)
	return j
}

// rows asks for an export as CSV and returns its lines.
func (u user) rows(body string) (head string, lines []string) {
	u.t.Helper()
	j := u.export(strings.TrimSuffix(body, "}") + `, "format": "csv"}`)
	if j.Status != "DONE" {
		u.t.Fatalf("%s: %+v %+v", body, j, j.Error)
	}
	r := u.send("GET", j.File, "", u.bearer)
	text, marked := strings.CutPrefix(r.body, "\ufeff")
	if !marked || r.StatusCode != http.StatusOK {
		u.t.Fatalf("%d %.80q", r.StatusCode, r.body)
	}
	all := strings.Split(strings.TrimSuffix(text, "\r\n"), "\r\n")
	if int64(len(all)-1) != j.Rows {
		u.t.Errorf("%d lines for %d rows", len(all)-1, j.Rows)
	}
	return all[0], all[1:]
}

func TestExportsAreReadAsTheAPIReads(t *testing.T) {
	d := newExportsHarness(t)
	admin := d.user("admin")
	for name, test := range map[string]struct {
		body string
		head []string
	}{
		"an entity with order and columns": {
			`{"entity": "MediationCase", "columns": ["number", "status", "partyName", "township"], "where": {"status": {"eq": "CLOSED"}}, "orderBy": [{"field": "NUMBER"}]}`, []string{"案件编号", "状态", "当事人", "乡镇"}},
		"nested edges and aliases": {
			`{"query": "query($n: Int!) { mediationCases(first: $n, orderBy: [{ field: NUMBER }]) { totalCount nodes { caseNo: number village { name township: parent { name } } } pageInfo { hasNextPage } } }", "variables": {"n": 2}}`, []string{"caseNo", "村（社区）全称"}},
		"edges":  {`{"query": "{ townshipsOf: divisions(where: { level: { eq: TOWNSHIP } }) { edges { cursor node { code name } } } }"}`, []string{"区划代码", "全称"}},
		"groups": {`{"query": "{ mediationCases { groups(by: [{ field: TOWNSHIP }, { field: OPENED_ON, bucket: YEAR }]) { key { township { name } openedOn { label } } aggregate { count sum { amount } } } } }"}`, []string{"乡镇全称", "受理日期", "数量", "涉及金额合计（元）"}},
	} {
		t.Run(name, func(t *testing.T) {
			head, lines := user{&harness{t: t, db: d.db, handler: d.handler}, admin.bearer}.rows(test.body)
			t.Log(head, lines[0], len(lines))
			if !strings.HasPrefix(head, strings.Join(test.head, ",")) || len(lines) == 0 {
				t.Errorf("%s: %d lines", head, len(lines))
			}
		})
	}
}

func TestExportsKeepRightsAndMasks(t *testing.T) {
	d := newExportsHarness(t)
	const all = `{"entity": "MediationCase", "columns": ["number", "township", "partyName"]}`
	_, lines := d.user("clerk").rows(all)
	for _, line := range lines {
		if strings.Split(line, ",")[1] != "金积镇" || !strings.HasSuffix(line, "*") {
			t.Fatalf("a clerk of 金积镇 gets %s", line)
		}
	}
	_, whole := d.user("admin").rows(all)
	if len(whole) <= len(lines) || d.count(`SELECT count(*) FROM mediation_case`) != len(whole) || d.count(`SELECT count(*) FROM mediation_case WHERE township_code = '640302100000'`) != len(lines) {
		t.Errorf("%d rows of %d", len(lines), len(whole))
	}
	if head, posts := d.user("leader").rows(`{"entity": "InstitutionPost"}`); strings.Contains(strings.Join(posts, ""), "*") {
		t.Errorf("a leader sees who holds a post: %s %s", head, posts[0])
	}
}

func TestExportFiles(t *testing.T) {
	d := newExportsHarness(t)
	clerk, admin, analyst := d.user("clerk"), d.user("admin"), d.user("analyst")
	j := clerk.export(`{"entity": "Mediator", "purpose": "季度核对"}`)
	r := clerk.send("GET", j.File, "", clerk.bearer)
	sum := sha256.Sum256([]byte(r.body))
	if j.Status != "DONE" || j.Bytes != int64(len(r.body)) || j.SHA256 != hex.EncodeToString(sum[:]) || j.Rows != j.AllRows {
		t.Fatalf("%+v %d", j, len(r.body))
	}
	if !strings.HasPrefix(r.Header.Get("Content-Disposition"), "attachment; filename*=utf-8''") || r.Header.Get("Cache-Control") != "no-store" {
		t.Errorf("headers: %v", r.Header)
	}
	f, err := excelize.OpenReader(strings.NewReader(r.body))
	if err != nil {
		t.Fatal(err)
	}
	notes, err := f.GetRows("说明")
	if err != nil || !strings.Contains(strings.Join(notes[5], " "), "金积镇办事员") {
		t.Errorf("notes: %v %v", err, notes)
	}
	for who, code := range map[user]string{analyst: "NOT_FOUND", admin: "FORBIDDEN"} {
		if r := who.send("GET", j.File, "", who.bearer); r.code() != code {
			t.Errorf("another user: %d %s", r.StatusCode, r.body)
		}
	}
	if r := admin.send("GET", "/exports", "", admin.bearer); !strings.Contains(r.body, j.ID) {
		t.Errorf("an administrator's list: %s", r.body)
	}
	if r := analyst.send("GET", "/exports", "", analyst.bearer); strings.Contains(r.body, j.ID) {
		t.Errorf("another user's list: %s", r.body)
	}
	d.exec(`UPDATE account_township SET township_code = '640302101000'`)
	d.advance(10 * time.Second)
	if r := clerk.send("GET", j.File, "", clerk.bearer); r.code() != "FORBIDDEN" {
		t.Errorf("after a change of rights: %d", r.StatusCode)
	}
	if r := clerk.send("DELETE", "/exports/"+j.ID, "", clerk.bearer); r.StatusCode != http.StatusNoContent {
		t.Errorf("delete: %d %s", r.StatusCode, r.body)
	}
	for _, path := range []string{"/exports/" + j.ID, j.File, "/exports/x", "/exports/" + j.ID + "/other"} {
		if r := clerk.send("GET", path, "", clerk.bearer); r.code() != "NOT_FOUND" {
			t.Errorf("%s: %d %s", path, r.StatusCode, r.body)
		}
	}
	if d.count(`SELECT count(*) FROM data_export WHERE deleted_by = 'clerk' AND purpose = '季度核对'`) != 1 {
		t.Error("the row of a deleted export stays")
	}
}

func TestExportsThatAreRefused(t *testing.T) {
	d := newExportsHarness(t)
	u := d.user("analyst")
	for body, code := range map[string]string{
		`{}`:                                   "BAD_USER_INPUT",
		`{"query": "{ viewer { userName } }"}`: "BAD_USER_INPUT",
		`{"query": "{ mediationCases { totalCount } }"}`:                                      "BAD_USER_INPUT",
		`{"query": "{ mediationCases { nodes { number } } mediators { nodes { number } } }"}`: "BAD_USER_INPUT",
		`{"query": "{ mediators { nodes { number cases { totalCount } } } }"}`:                "BAD_USER_INPUT",
		`{"query": "mutation { endSession { ok } }"}`:                                         "GRAPHQL_VALIDATION_FAILED",
		`{"query": "{ nothing { nodes { id } } }"}`:                                           "GRAPHQL_VALIDATION_FAILED",
		`{"query": "{"}`:        "GRAPHQL_PARSE_FAILED",
		`{"entity": "Nothing"}`: "BAD_USER_INPUT",
		`{"entity": "Mediator", "columns": ["nothing"]}`:                                                     "BAD_USER_INPUT",
		`{"entity": "Mediator", "columns": ["number", "number"]}`:                                            "BAD_USER_INPUT",
		`{"entity": "Mediator", "columns": ["cases"]}`:                                                       "BAD_USER_INPUT",
		`{"entity": "Mediator", "where": {"name": {"eq": "x"}}}`:                                             "BAD_USER_INPUT",
		`{"entity": "Mediator", "query": "{ mediators { nodes { number } } }"}`:                              "BAD_USER_INPUT",
		`{"entity": "Mediator", "format": "pdf"}`:                                                            "BAD_USER_INPUT",
		`{"entity": "Mediator", "format": "xlsx", "encoding": "gb18030"}`:                                    "BAD_USER_INPUT",
		`{"entity": "Mediator", "purpose": 3}`:                                                               "BAD_USER_INPUT",
		`{"query": "{ mediators { nodes { number } groups(by: [{ field: STATUS }]) { key { status } } } }"}`: "GRAPHQL_VALIDATION_FAILED",
	} {
		if r := u.send("POST", "/exports", body, u.bearer, sendsJSON); r.StatusCode/100 != 4 || r.code() != code {
			t.Errorf("%s: %d %s", body, r.StatusCode, r.body)
		}
	}
	if r := d.send("POST", "/exports", `{"entity": "Mediator"}`, sendsJSON); r.StatusCode != http.StatusUnauthorized {
		t.Errorf("without a token: %d", r.StatusCode)
	}
	if r := u.send("DELETE", "/exports", "", u.bearer); r.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("delete all: %d", r.StatusCode)
	}
	if d.count(`SELECT count(*) FROM data_export`) != 0 {
		t.Error("a refused export is stored")
	}
}

func TestPartnersExportWithinTheirGrantsAndBudgets(t *testing.T) {
	d := newExportsHarness(t)
	u, prefix := d.partnerKey(auth.DocumentsOff, 500)
	d.limitKey(prefix, auth.Datasets{"Mediator", "MediationCase"})
	other, _ := d.partnerKey(auth.DocumentsOff, 0)
	if r := u.send("POST", "/exports", `{"entity": "Holiday", "format": "ndjson"}`, u.bearer, sendsJSON); r.code() != "GRAPHQL_VALIDATION_FAILED" {
		t.Errorf("beyond the grant: %d %s", r.StatusCode, r.body)
	}
	if r := u.send("POST", "/exports", `{"entity": "MediationCase", "format": "ndjson", "columns": ["number"]}`, u.bearer, sendsJSON); r.code() != "LIMIT_EXCEEDED" {
		t.Errorf("beyond the budget: %d %s", r.StatusCode, r.body)
	}
	j := u.export(`{"entity": "MediationCase", "format": "ndjson", "columns": ["number", "partyName"], "where": {"number": {"eq": "利调〔2018〕00001号"}}}`)
	if r := u.send("GET", j.File, "", u.bearer); r.body != `{"number":"利调〔2018〕00001号","partyName":"王**"}`+"\n" {
		t.Errorf("%+v %s", j, r.body)
	}
	for _, path := range []string{"/exports/" + j.ID, j.File} {
		if r := other.send("GET", path, "", other.bearer); r.code() != "NOT_FOUND" {
			t.Errorf("another key of the same owner: %s %d", path, r.StatusCode)
		}
	}
}

func TestTemplatesAreServed(t *testing.T) {
	d := newExportsHarness(t)
	u := d.user("clerk")
	r := u.send("GET", "/templates/MediationCase.xlsx", "", u.bearer)
	if r.StatusCode != http.StatusOK || !strings.Contains(r.Header.Get("Content-Type"), "spreadsheetml") || !strings.HasPrefix(r.body, "PK") {
		t.Errorf("%d %v", r.StatusCode, r.Header)
	}
	for _, path := range []string{"/templates/Division.xlsx", "/templates/Nothing.xlsx", "/templates/MediationCase.csv", "/templates/", "/templates/a/b.xlsx"} {
		if r := u.send("GET", path, "", u.bearer); r.code() != "NOT_FOUND" {
			t.Errorf("%s: %d %s", path, r.StatusCode, r.body)
		}
	}
}
