// Package setup reads what a county is made of: its divisions, and where it has them its
// departments, holidays, targets and accounts. It decides whether the files make a county; the store writes
// it. The package is pure.
package setup

import (
	"fmt"
	"regexp"
	"strings"

	"litong3422/internal/calendar"
	"litong3422/internal/division"
	"litong3422/internal/fault"
	"litong3422/internal/sheet"
)

// County is a county without a record.
type County struct {
	Code           string // six digits
	NameZH, NameEN string
	From, Through  calendar.Day // the span of its records
	// FollowsCalendar moves the last day of the records with the calendar.
	FollowsCalendar bool
	Divisions       []division.Listed
	Departments     []Department
	Holidays        []Holiday
	Targets         []Target  // of each indicator and township by day
	Accounts        []Account // without the first administrator
}

// File is a file with its name and its content.
type File struct {
	Name    string
	Content []byte
}

// Request is what the operator asks for.
type Request struct {
	Code, NameZH, NameEN string
	From, Through        calendar.Day
	FollowsCalendar      bool
	Divisions            File
	Departments          *File // nil: none yet
	Holidays             *File
	Targets              *File // townships go by the names of Divisions
	Accounts             *File
}

// Note is something about a file that the operator should know; it is no fault.
type Note struct {
	File string
	Text fault.Text
}

// Read makes a county of the files. The error is all that is wrong with them, as
// sheet.Problems, or a fault of the request.
func Read(of Request) (County, []Note, error) {
	if err := of.check(); err != nil {
		return County{}, nil, err
	}
	county := County{Code: of.Code, NameZH: of.NameZH, NameEN: of.NameEN, From: of.From, Through: of.Through, FollowsCalendar: of.FollowsCalendar}
	var problems sheet.Problems
	var notes []Note
	table, wrong := sheet.Read(of.Divisions.Name, of.Divisions.Content)
	problems = append(problems, wrong...)
	if wrong == nil {
		list, wrong := division.ReadList(table, division.ListOf{County: of.Code, Name: of.NameZH, NameEN: of.NameEN, First: of.From})
		problems = append(problems, wrong...)
		county.Divisions = list.Units
		notes = append(notes, ignored(of.Divisions.Name, list.Ignored)...)
		if len(list.Units) > 0 {
			county.NameEN = list.Units[0].NameEN
		}
	}
	for _, optional := range []struct {
		file *File
		read func(*County, sheet.Table) ([]string, sheet.Problems)
	}{{of.Departments, readDepartments}, {of.Holidays, readHolidays}, {of.Targets, readTargets}, {of.Accounts, readAccounts}} {
		if optional.file == nil {
			continue
		}
		table, wrong := sheet.Read(optional.file.Name, optional.file.Content)
		var heads []string
		if wrong == nil {
			heads, wrong = optional.read(&county, table)
		}
		problems = append(problems, wrong...)
		notes = append(notes, ignored(optional.file.Name, heads)...)
	}
	if err := problems.Err(); err != nil {
		return County{}, nil, err
	}
	return county, notes, nil
}

// ignored says which columns of a file were not read, for one of them may be a slip.
func ignored(file string, heads []string) []Note {
	if len(heads) == 0 {
		return nil
	}
	return []Note{{file, fault.New(fault.Invalid, "未读取的列：%s", "columns that are not read: %s", strings.Join(heads, ", ")).Text}}
}

// FieldProblem is what is wrong with a field of a request.
type FieldProblem struct {
	Field string // as the command line names it, without the dashes
	Text  fault.Text
}

// Error names the flag, in both languages.
func (p FieldProblem) Error() string {
	return fmt.Sprintf("--%[1]s：%[2]s  --%[1]s: %[3]s", p.Field, p.Text.ZH, p.Text.EN)
}

var countyCode = regexp.MustCompile(`^\d{6}$`)

func (of Request) check() error {
	wrong := func(field, zh, en string, args ...any) error {
		return FieldProblem{Field: field, Text: fault.New(fault.Invalid, zh, en, args...).Text}
	}
	switch {
	case !countyCode.MatchString(of.Code) || strings.HasSuffix(of.Code, "00"):
		return wrong("code", "县区代码应为六位数字，末两位不为00，而不是“%s”", "the code of a county is six digits that do not end in 00, not %s", of.Code)
	case strings.TrimSpace(of.NameZH) == "":
		return wrong("name", "县区名称不能为空", "the county has no name")
	case of.Through < of.From:
		return wrong("from", "%s 晚于记录的最后一天 %s", "%s is after the last day of the records, %s", of.From.String(), of.Through.String())
	}
	return nil
}
