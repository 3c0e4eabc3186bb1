package setup_test

import (
	"fmt"
	"strings"
	"testing"

	"litong3422/internal/calendar"
	"litong3422/internal/setup"
)

// csv is the content of a CSV file; | stands for the comma.
func csv(text string) []byte { return []byte(strings.ReplaceAll(text, "|", ",")) }

func request(t *testing.T) setup.Request {
	t.Helper()
	from, _ := calendar.Parse("2026-01-01")
	return setup.Request{
		Code: "510185", NameZH: "简阳市", NameEN: "Jianyang", From: from, Through: from + 100,
		Divisions: setup.File{Name: "divisions.csv", Content: csv("代码|名称|说明\n510185100000|石桥镇|\n510185100200|新民村委会|\n")},
	}
}

func TestACountyIsReadFromItsFiles(t *testing.T) {
	r := request(t)
	r.Departments = &setup.File{Name: "departments.csv", Content: csv("代码|名称|类别|组建日期\nSPJ|行政审批局|审批服务|2019-03-01\nMZJ|民政局||\n")}
	r.Holidays = &setup.File{Name: "holidays.csv", Content: csv("日期|安排|名称|依据\n2026-02-16|放假|春节|国办发明电〔2025〕7号\n2026-02-14|上班|春节|国办发明电〔2025〕7号\n")}
	county, notes, err := setup.Read(r)
	if err != nil {
		t.Fatal(err)
	}
	if len(county.Divisions) != 3 || county.NameEN != "Jianyang" || len(county.Departments) != 2 || county.Departments[1].Kind != "FUNCTIONAL" || county.Departments[0].Established.String() != "2019-03-01" {
		t.Errorf("%+v", county)
	}
	if len(county.Holidays) != 2 || county.Holidays[1].Arrangement != calendar.Work || county.Holidays[0].Name != "春节" {
		t.Errorf("%+v", county.Holidays)
	}
	if len(notes) != 1 || notes[0].File != "divisions.csv" || !strings.Contains(notes[0].Text.EN, "说明") {
		t.Errorf("%+v", notes)
	}
}

func TestTargetsAndAccountsAreRead(t *testing.T) {
	r := request(t)
	r.Divisions.Content = append(r.Divisions.Content, csv("510185101000|平泉镇|\n")...)
	r.Targets = &setup.File{Name: "targets.csv", Content: csv(`指标|目标|红线|乡镇|生效日期|依据
MED_SUCCESS_RATE|97|90||2026-07-01|乙文件
调解成功率（疑难复杂）|96|||2026-01-01|甲文件
MED_SUCCESS_RATE|95.5||石桥|2026-07-01|乙文件
MED_OVERDUE|0||||丙文件
`)}
	r.Accounts = &setup.File{Name: "accounts.csv", Content: csv("用户名|姓名或岗位|角色|所属乡镇\nzhang|张县长|领导|\nwang|王|办事员|石桥镇、510185101000\n")}
	county, _, err := setup.Read(r)
	if err != nil {
		t.Fatal(err)
	}
	var targets []string
	for _, target := range county.Targets {
		to := "-"
		if target.To != nil {
			to = target.To.String()
		}
		targets = append(targets, fmt.Sprint(target.Indicator, target.Township, target.Target.Decimal, target.RedLine.Valid, target.From, to, target.BasisZH))
	}
	if got, want := strings.Join(targets, "\n"), `MED_OVERDUE 0 false 2026-01-01 - 丙文件
MED_SUCCESS_RATE 96 false 2026-01-01 2026-07-01 甲文件
MED_SUCCESS_RATE 97 true 2026-07-01 - 乙文件
MED_SUCCESS_RATE510185100000 95.5 false 2026-07-01 - 乙文件`; strings.ReplaceAll(got, " ", "") != strings.ReplaceAll(want, " ", "") {
		t.Errorf("targets:\n%s", got)
	}
	if got := fmt.Sprint(county.Accounts); got != "[{zhang 张县长 LEADER []} {wang 王 CLERK [510185100000 510185101000]}]" {
		t.Errorf("accounts: %s", got)
	}
}

func TestWhatIsWrongWithTargetsAndAccountsIsSaid(t *testing.T) {
	r := request(t)
	r.Targets = &setup.File{Name: "targets.csv", Content: csv(`indicator|target|red line|township|from|basis
NONE|95||||a
MED_SUCCESS_RATE|95%||||a
MED_SUCCESS_RATE|90|95|||a
MED_SUCCESS_RATE|90||五指|2026-13-01|
MED_SUCCESS_RATE|||||a
MED_OVERDUE|3||||a
MED_OVERDUE|0|||2026-02-01|a
MED_OVERDUE|0|0||2026-02-01|b
`)}
	r.Accounts = &setup.File{Name: "accounts.csv", Content: csv("user|name|role|township\nzhang||leader|石桥\nzhang|张|boss|\nWang Wu|王|clerk|\n")}
	_, _, err := setup.Read(r)
	if err == nil {
		t.Fatal("no error")
	}
	for _, says := range []string{
		"targets.csv line 2, column indicator: there is no indicator", "line 3, column target: 95% is no number", "line 4, column red line: The red line must not be better",
		"line 5, column township: no township 五指", "line 5, column from: 2026-13-01 is no date", "line 5, column basis: must not be empty",
		"line 6, column indicator: there is neither", "line 7, column target: A count differs by level", "line 9, column indicator: it begins on the same day as that of line 8",
		"accounts.csv line 2, column name: must not be empty", "line 2, column township: a clerk needs townships, and no other role", "line 3, column user: zhang stands twice",
		"line 3, column role: the role boss is not known", "line 4, column user: the user name Wang Wu must be", "line 4, column township: a clerk needs townships",
	} {
		if !strings.Contains(err.Error(), says) {
			t.Errorf("no %q in\n%v", says, err)
		}
	}
}

// The problems of all files are listed together.
func TestAllThatIsWrongWithTheFilesIsSaid(t *testing.T) {
	r := request(t)
	r.Divisions.Content = append(r.Divisions.Content, csv("510185100|短|\n")...)
	r.Departments = &setup.File{Name: "departments.csv", Content: csv("code|name|kind|established|dissolved\nA|一局|森林||\nA|一局||2020-01-01|2019-01-01\n|二局|||\n")}
	r.Holidays = &setup.File{Name: "holidays.csv", Content: csv("day|arrangement|name|notice\n2026-02-16|work|春节|n\n2026-2-17|off|春节|n\n2026-02-17|off||n\n|rest|春节|n\n")}
	_, _, err := setup.Read(r)
	if err == nil {
		t.Fatal("no error")
	}
	for _, says := range []string{
		"divisions.csv line 4, column 代码: code 510185100 has 9 digits", "departments.csv line 2, column kind: the kind 森林 is not known",
		"line 3, column code: A stands twice; it is that of line 2, too", "line 3, column name: 一局 stands twice", "line 3, column dissolved: it was dissolved no later",
		"line 4, column code: must not be empty", "holidays.csv line 2, column arrangement: 2026-02-16 is no weekend day", "line 4, column day: 2026-02-17 stands twice; it is that of line 3",
		"line 4, column name: must not be empty", "line 5, column day: must not be empty", "line 5, column arrangement: rest is neither off nor work",
	} {
		if !strings.Contains(err.Error(), says) {
			t.Errorf("no %q in\n%v", says, err)
		}
	}
	r.Departments.Content = nil
	if _, _, err := setup.Read(r); !strings.Contains(err.Error(), "departments.csv: the file is empty") {
		t.Errorf("an empty file: %v", err)
	}
}

func TestACountyNeedsACodeANameAndASpan(t *testing.T) {
	for says, change := range map[string]func(*setup.Request){
		"--code": func(r *setup.Request) { r.Code = "5101" }, "not 510100": func(r *setup.Request) { r.Code = "510100" },
		"--name": func(r *setup.Request) { r.NameZH = " " }, "--from": func(r *setup.Request) { r.Through = r.From - 1 },
	} {
		r := request(t)
		change(&r)
		if _, _, err := setup.Read(r); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", says, err)
		}
	}
}
