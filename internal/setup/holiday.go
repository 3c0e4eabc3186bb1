package setup

import (
	"strings"

	"litong3422/internal/calendar"
	"litong3422/internal/sheet"
)

// Holiday is a day whose work a notice of the State Council arranges.
type Holiday struct {
	calendar.Exception
	Name, Notice string
}

// The columns of a file of holidays.
const (
	holidayDay = iota
	holidayArrangement
	holidayName
	holidayNotice
)

// arrangements maps the words of files to those of the calendar.
func arrangements() map[string]calendar.Arrangement {
	return map[string]calendar.Arrangement{
		"off": calendar.Off, "放假": calendar.Off, "休": calendar.Off,
		"work": calendar.Work, "上班": calendar.Work, "调休上班": calendar.Work, "班": calendar.Work,
	}
}

// readHolidays reads the days off and the weekend days worked, and returns the heads that
// it ignored.
func readHolidays(county *County, table sheet.Table) ([]string, sheet.Problems) {
	columns, problems := table.Find([]sheet.Column{
		holidayDay:         {Heads: []string{"日期", "day", "date"}, Required: true},
		holidayArrangement: {Heads: []string{"安排", "arrangement"}, Required: true},
		holidayName:        {Heads: []string{"名称", "节日", "name"}, Required: true},
		holidayNotice:      {Heads: []string{"依据", "通知", "文号", "notice"}, Required: true},
	})
	if len(problems) > 0 {
		return nil, problems
	}
	lines := map[calendar.Day]int{}
	for _, row := range table.Rows {
		before := len(problems)
		day, found, wrong := columns.Day(row, holidayDay)
		problems = append(problems, wrong...)
		switch line, twice := lines[day]; {
		case !found && wrong == nil:
			problems = append(problems, columns.Problem(row, holidayDay, "不能为空", "must not be empty"))
		case found && twice:
			problems = append(problems, columns.Problem(row, holidayDay, "%s 与第%d行重复", "%s stands twice; it is that of line %d, too", day.String(), line))
		case found:
			lines[day] = row.Line
		}
		arrangement, known := arrangements()[strings.ToLower(columns.Cell(row, holidayArrangement))]
		switch {
		case !known:
			problems = append(problems, columns.Problem(row, holidayArrangement, "“%s”应为放假或上班", "%s is neither off nor work", columns.Cell(row, holidayArrangement)))
		case len(problems) == before && arrangement == calendar.Work && !day.Weekend():
			problems = append(problems, columns.Problem(row, holidayArrangement, "%s 不是周末，不存在调休上班", "%s is no weekend day that could be worked", day.String()))
		}
		for _, column := range []int{holidayName, holidayNotice} {
			if columns.Cell(row, column) == "" {
				problems = append(problems, columns.Problem(row, column, "不能为空", "must not be empty"))
			}
		}
		if len(problems) == before {
			county.Holidays = append(county.Holidays, Holiday{
				calendar.Exception{Day: day, Arrangement: arrangement}, columns.Cell(row, holidayName), columns.Cell(row, holidayNotice),
			})
		}
	}
	return columns.Ignored, problems
}
