package division_test

import (
	"os"
	"strings"
	"testing"

	"litong3422/internal/calendar"
	"litong3422/internal/division"
	"litong3422/internal/sheet"
)

// read reads a list; | stands for the comma of a CSV file.
func read(t *testing.T, text string) (division.List, sheet.Problems) {
	t.Helper()
	table, err := sheet.Read("list.csv", []byte(strings.ReplaceAll(text, "|", ",")))
	if err != nil {
		t.Fatal(err)
	}
	first, _ := calendar.Parse("2024-01-01")
	return division.ReadList(table, division.ListOf{County: "510185", Name: "简阳市", First: first})
}

const list = `统计用区划代码|城乡分类代码|名称|类别|启用日期|停用日期|承继代码
510185000000||简阳市||||
510185001000||射洪坝街道办事处||||
510185100000||石桥镇|镇|2019-12-01||
510185200000||五指乡||2010-01-01|2026-07-01|510185100000
510185400000||红旗农场||||
510185401000||高新开发区||||
510185100001|121|桥头社区居委会||||
510185100200|220|新民村委会||2019-12-01||
510185200201|220|五指村委会|行政村|2010-01-01|2026-07-01|510185100200
510185400500||一队||||
510185001001|111|东街居委会||||
`

func TestAListIsRead(t *testing.T) {
	got, problems := read(t, list)
	if problems != nil {
		t.Fatal(problems)
	}
	var lines []string
	for _, u := range got.Units {
		to := "-"
		if u.To != nil {
			to = u.To.String()
		}
		lines = append(lines, strings.Join([]string{u.Code[6:], u.ShortName, u.NameEN, u.Level, u.Kind, u.From.String(), to, u.Successor}, " "))
	}
	want := `000000 简阳市 Jianyang City DISTRICT DISTRICT 2010-01-01 - 
001000 射洪坝街道 Shehongba Subdistrict TOWNSHIP SUBDISTRICT 2024-01-01 - 
100000 石桥镇 Shiqiao Town TOWNSHIP TOWN 2019-12-01 - 
200000 五指乡 Wuzhi Township TOWNSHIP TOWNSHIP 2010-01-01 2026-07-01 510185100000
400000 红旗农场 Hongqi Farm TOWNSHIP FARM 2024-01-01 - 
401000 高新开发区 Gaoxin Development Zone TOWNSHIP ZONE 2024-01-01 - 
001001 东街社区 Dongjie Community VILLAGE COMMUNITY 2024-01-01 - 
100001 桥头社区 Qiaotou Community VILLAGE COMMUNITY 2024-01-01 - 
100200 新民村 Xinmin Village VILLAGE VILLAGE 2019-12-01 - 
200201 五指村 Wuzhi Village VILLAGE VILLAGE 2010-01-01 2026-07-01 510185100200
400500 一队 Yidui VILLAGE FARM_UNIT 2024-01-01 - `
	if text := strings.Join(lines, "\n"); text != want {
		t.Errorf("got\n%s", text)
	}
}

// The row of the county may be absent, and columns that say nothing new are named.
func TestAPublicListIsRead(t *testing.T) {
	content, err := os.ReadFile("../demo/data/litong-divisions.csv")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.ReplaceAll(string(content), "640302", "510185")
	_, rest, _ := strings.Cut(text, "\n")
	head, _, _ := strings.Cut(text, "\n")
	_, rest, _ = strings.Cut(rest, "\n")
	got, problems := read(t, head+"\n"+rest)
	if len(problems) > 0 || len(got.Units) != 153 || got.Units[0].Name != "简阳市" {
		t.Errorf("%d units, %v", len(got.Units), problems)
	}
	if strings.Join(got.Ignored, " ") != "level first_seen former_names" {
		t.Errorf("ignored: %v", got.Ignored)
	}
}

func TestAllThatIsWrongWithAListIsSaid(t *testing.T) {
	head, rows, _ := strings.Cut(list, "\n")
	for _, c := range []struct{ name, row, says string }{
		{"a gap", "510185300200||孤村||||", "column 统计用区划代码: its township, 510185300000, is not in the list"},
		{"a double", "510185100200||又村||||", "code 510185100200 stands twice; it is that of line 9, too"},
		{"a foreign county", "640302100000||金积镇||||", "code 640302100000 is not of this county (510185)"},
		{"a short code", "510185100||石桥镇||||", "has 9 digits, not 12"},
		{"a rewritten code", "5.10185E+11||石桥镇||||", "5.10185E+11 is no number"},
		{"no code", "||石桥镇||||", "there is no code"},
		{"no township in the code", "510185000200||某村||||", "names no township"},
		{"no name", "510185100201||||||", "there is no name"},
		{"another name for the county", "510185000000||红寺堡区||||", "the county is called 红寺堡区 here"},
		{"an unknown kind", "510185100201||某村|部落|||", "line 13, column 类别: the kind 部落 is not known"},
		{"an unknown class", "510185100201|999|某村||||", "there is no urban-rural code 999"},
		{"a kind of another level", "510185100201||某村|镇|||", "does not fit the level"},
		{"digits of no kind", "510185700000||某地||||", "stand for no kind"},
		{"no day", "510185100201||某村||2019-13-01||", "2019-13-01 is no date"},
		{"the end before the beginning", "510185100201||某村||2020-01-01|2019-12-31|", "ends on 2019-12-31, which is not after"},
		{"a village before its township", "510185100201||某村||2019-01-01||", "its township, 510185100000 (line 4), does not"},
		{"a village after its township", "510185200202||某村||2012-01-01||", "its township, 510185200000 (line 5), does not"},
		{"a successor without an end", "510185100201||某村||||510185100200", "a successor is named, but no last day"},
		{"a successor that is not there", "510185100201||某村|||2025-01-01|510185100299", "the successor 510185100299 is not in the list"},
		{"a successor that has ended", "510185100201||某村|||2026-08-01|510185200201", "does not stand on 2026-08-01"},
		{"its own successor", "510185100201||某村|||2025-01-01|510185100201", "its own successor"},
		{"a township that becomes a village", "510185201000||某乡|||2025-01-01|510185100200", "of another level"},
		{"a name twice", "510185100201||新民村委会||||", "it has the name of line 9"},
	} {
		text := head + "\n" + rows + c.row + "\n"
		if c.name == "another name for the county" {
			text = head + "\n" + strings.Replace(rows, "510185000000||简阳市||||", c.row, 1)
		}
		units, problems := read(t, text)
		if len(problems) != 1 || !strings.Contains(problems.Error(), c.says) || units.Units != nil {
			t.Errorf("%s: %v", c.name, problems)
		}
	}
	_, problems := read(t, head+"\n510185100200|||部落|||\n5101||x||||\n")
	if len(problems) != 4 {
		t.Errorf("not all problems at once: %v", problems)
	}
	if _, problems := read(t, head+"\n510185000000||简阳市||||\n"); len(problems) != 1 || !strings.Contains(problems.Error(), "there is no township") {
		t.Errorf("a county alone: %v", problems)
	}
	if _, problems := read(t, "parent|code|name\n510185200000|510185100200|村\n510185000000|510185100000|镇\n"); len(problems) != 1 || !strings.Contains(problems.Error(), "the parent 510185200000 does not fit the code") {
		t.Errorf("a broken tree: %v", problems)
	}
}
