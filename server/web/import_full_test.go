package web

import (
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"litong3422/internal/demo/demotest"
	"litong3422/internal/page"
	"litong3422/internal/postgres"
	"litong3422/internal/transfer"
)

const jinJi = "640302100000"

// texts reads one column of texts.
func (d importing) texts(sql string, args ...any) (list []string) {
	d.t.Helper()
	if err := d.db.Pool.QueryRow(d.t.Context(), `SELECT coalesce(array_agg(x), '{}') FROM (`+sql+`) AS t(x)`, args...).Scan(&list); err != nil {
		d.t.Fatal(err)
	}
	return list
}

// linksOf is a file of network links of 金积镇, by their numbers.
func linksOf(numbers ...string) []byte {
	lines := []string{"线路编号|接通日期|乡镇"}
	for _, n := range numbers {
		lines = append(lines, n+"||金积镇")
	}
	return csv(lines...)
}

const fullLinks = "as=NetworkLink&mode=update&full=true"

// tried tries a file and returns the report of its sheet.
func (u user) tried(file []byte, query string) (id string, sheet transfer.SheetReport) {
	u.t.Helper()
	status, tried, body := u.upload("全量.csv", file, query)
	if status != http.StatusCreated {
		u.t.Fatalf("%d %s", status, body)
	}
	return tried.ID, tried.Files[0].Sheets[0]
}

// end commits an import and ends what vanished.
func (u user) end(id, query, reason string) (int, shownImport, string) {
	u.t.Helper()
	body, err := json.Marshal(map[string]any{"endVanished": true, "reason": reason})
	if err != nil {
		u.t.Fatal(err)
	}
	r := u.send("POST", importsPath+"/"+id+"/commit"+query, string(body), u.bearer, sendsJSON)
	var done shownImport
	if strings.Contains(r.body, `"files"`) {
		if err := json.Unmarshal([]byte(r.body), &done); err != nil {
			u.t.Fatal(err)
		}
	}
	return r.StatusCode, done, r.body
}

// What a full export no longer has is listed within the townships that the file speaks of and
// the viewer may write, and nowhere else.
func TestAFullExportListsWhatVanished(t *testing.T) {
	db := demotest.Litong().Own(t)
	d := newImporting(t, db)
	links := d.texts(`SELECT number FROM network_link WHERE township_code = $1 ORDER BY number`, jinJi)
	foreign := d.texts(`SELECT number FROM network_link WHERE township_code = '640302101000' ORDER BY number LIMIT 1`)[0]
	if len(links) < 5 {
		t.Fatal(links)
	}
	gone := len(links) - 2
	for name, u := range map[string]user{"clerk": d.user("clerk"), "admin": d.admin()} {
		_, s := u.tried(linksOf(links[:2]...), fullLinks)
		v := s.Vanished
		if s.Unchanged != 2 || v == nil || v.Count != gone || len(v.Rows) != gone || v.Unread != 0 || v.Ended != 0 {
			t.Fatalf("%s: %+v", name, v)
		}
		var keys []string
		for _, row := range v.Rows {
			keys = append(keys, row.Key)
			if entity, _, ok := page.ParseID(row.ID); !ok || entity != "NetworkLink" {
				t.Errorf("%s: %+v", name, row)
			}
		}
		if slices.Sort(keys); !slices.Equal(keys, links[2:]) {
			t.Errorf("%s: %v", name, keys)
		}
	}
	clerk := d.user("clerk")
	for says, of := range map[string]struct {
		file          []byte
		count, unread int
	}{
		"a refused row is named by its number":        {csv("线路编号|接通日期|乡镇", links[0]+"||金积镇", links[1]+"|春节前|金积镇"), gone, 0},
		"a row of another township discloses nothing": {csv("线路编号|接通日期|乡镇", links[0]+"||金积镇", links[1]+"||金积镇", foreign+"||"), gone, 0},
		"a township that is not the clerk's":          {csv("线路编号|接通日期|乡镇", links[0]+"||金积镇", links[1]+"||金积镇", foreign+"||高闸镇"), gone, 0},
		"a row without a number that is refused":      {csv("线路编号|接通日期|乡镇", links[0]+"||金积镇", "|春节前|金积镇"), gone + 1, 1},
	} {
		if _, s := clerk.tried(of.file, fullLinks); s.Vanished.Count != of.count || s.Vanished.Unread != of.unread {
			t.Errorf("%s: %d vanished, %d unread", says, s.Vanished.Count, s.Vanished.Unread)
		}
	}
	if _, s := clerk.tried(linksOf(links[:2]...), "as=NetworkLink&mode=update"); s.Vanished != nil {
		t.Errorf("not asked for: %+v", s.Vanished)
	}
	if n := d.count(`SELECT count(*) FROM network_link WHERE township_code = '` + jinJi + `'`); n != len(links) {
		t.Errorf("%d of %d links are left by tries", n, len(links))
	}
}

// A file of one year says nothing of another.
func TestAFullExportSpeaksOfItsYears(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	townships := d.texts(`SELECT township_code FROM budget_package WHERE year = 2019 ORDER BY 1`)
	lines := []string{"乡镇|年份"}
	for _, code := range townships {
		lines = append(lines, code+"|2019")
	}
	if _, s := d.admin().tried(csv(lines...), "as=BudgetPackage&mode=update&full=true"); s.Unchanged != len(townships) || s.Vanished == nil || s.Vanished.Count != 0 {
		t.Errorf("%+v %+v", s, s.Vanished)
	}
}

// What vanished is ended on request only, with a reason, and comes back with the import.
func TestWhatVanishedIsEndedAndComesBack(t *testing.T) {
	d := newImporting(t, demotest.Litong().Own(t))
	admin := d.admin()
	links := d.texts(`SELECT number FROM network_link WHERE township_code = $1 ORDER BY number`, jinJi)
	state := func() []string {
		return d.texts(`SELECT concat_ws(' ', id, number, kind, tier, required_from, connected_on, township_code, village_code) FROM network_link ORDER BY id`)
	}
	before := state()
	plain, _ := admin.tried(linksOf(links[:2]...), fullLinks)
	if r := admin.send("POST", importsPath+"/"+plain+"/commit", "{}", admin.bearer, sendsJSON); r.StatusCode != http.StatusOK || !slices.Equal(state(), before) {
		t.Fatalf("not asked for: %d %s", r.StatusCode, r.body)
	}
	id, _ := admin.tried(linksOf(links[:2]...), fullLinks)
	if status, _, body := admin.end(id, "", ""); status != http.StatusBadRequest || !strings.Contains(body, "原因") {
		t.Errorf("without a reason: %d %s", status, body)
	}
	status, done, body := admin.end(id, "", "已并网")
	if status != http.StatusOK || done.Files[0].Sheets[0].Vanished.Ended != len(links)-2 {
		t.Fatalf("%d %s", status, body)
	}
	if left := d.texts(`SELECT number FROM network_link WHERE township_code = $1 ORDER BY number`, jinJi); !slices.Equal(left, links[:2]) || len(state()) != len(before)-len(links)+2 {
		t.Errorf("left: %v", left)
	}
	if n := d.count(`SELECT count(*) FROM record_change WHERE import_id::text = '` + id + `' AND action = 'delete' AND reason = '已并网' AND origin IS NOT NULL`); n != len(links)-2 {
		t.Errorf("%d ends are in the history", n)
	}
	if r := admin.send("POST", importsPath+"/"+id+"/undo", `{"reason":"误传"}`, admin.bearer, sendsJSON); r.StatusCode != http.StatusOK || !slices.Equal(state(), before) {
		t.Errorf("%d %s", r.StatusCode, r.body)
	}
}

// Where it is not sure, or no longer so, what vanished, nothing is stored.
func TestWhatVanishedIsNotEndedUnlessItIsSure(t *testing.T) {
	db := demotest.Litong().Own(t)
	d := newImporting(t, db)
	admin := d.admin()
	links := d.texts(`SELECT number FROM network_link WHERE township_code = $1 ORDER BY number`, jinJi)
	count := func() int { return d.count(`SELECT count(*) FROM network_link`) }
	all := count()

	unread, _ := admin.tried(csv("线路编号|接通日期|乡镇", links[0]+"||金积镇", "|春节前|金积镇"), fullLinks)
	if status, _, body := admin.end(unread, "?partial=true", "已并网"); status != http.StatusConflict || !strings.Contains(body, "1行认不出") {
		t.Errorf("a row that is not known: %d %s", status, body)
	}
	not, _ := admin.tried(linksOf(links[0]), "as=NetworkLink&mode=update")
	if status, _, body := admin.end(not, "", "已并网"); status != http.StatusBadRequest || !strings.Contains(body, "全量") {
		t.Errorf("no full export: %d %s", status, body)
	}
	stale, _ := admin.tried(linksOf(links[0]), fullLinks)
	if _, err := db.Pool.Exec(t.Context(), `DELETE FROM network_link WHERE number = $1`, links[1]); err != nil {
		t.Fatal(err)
	}
	if status, _, body := admin.end(stale, "", "已并网"); status != http.StatusConflict || !strings.Contains(body, "又有变化") {
		t.Errorf("changed since: %d %s", status, body)
	}
	if n := count(); n != all-1 {
		t.Errorf("%d of %d links are left", n, all)
	}

	meetings := d.texts(`SELECT number FROM joint_meeting WHERE township_code = $1 ORDER BY number`, jinJi)
	used, s := admin.tried(csv("编号|乡镇", meetings[0]+"|金积镇"), "as=JointMeeting&mode=update&full=true")
	if s.Vanished.Count != len(meetings)-1 || s.Vanished.Rows[0].Label == "" {
		t.Fatalf("%+v", s.Vanished)
	}
	status, done, body := admin.end(used, "", "取消")
	if status != http.StatusConflict || done.Committed || len(done.Files[0].Sheets[0].Refused) == 0 || !strings.Contains(body, "不能结束") {
		t.Errorf("rows that others need: %d %s", status, body)
	}
	if n := d.count(`SELECT count(*) FROM joint_meeting WHERE township_code = '` + jinJi + `'`); n != len(meetings) {
		t.Errorf("%d meetings are left", n)
	}
	if n := d.count(`SELECT count(*) FROM data_import WHERE status = '` + postgres.ImportCommitted + `'`); n != 0 {
		t.Errorf("%d imports are committed", n)
	}
}
