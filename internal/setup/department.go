package setup

import (
	"strings"

	"litong3422/internal/calendar"
	"litong3422/internal/sheet"
)

// Department is a department of the county.
type Department struct {
	Code, Name, Kind, Note string
	Established, Dissolved *calendar.Day
}

// The columns of a file of departments.
const (
	departmentCode = iota
	departmentName
	departmentKind
	departmentEstablished
	departmentDissolved
	departmentNote
)

// departmentKinds maps the words of files to the kinds of the schema.
func departmentKinds() map[string]string {
	return map[string]string{
		"": "FUNCTIONAL", "functional": "FUNCTIONAL", "职能部门": "FUNCTIONAL",
		"approval": "APPROVAL", "审批服务": "APPROVAL", "审批服务部门": "APPROVAL",
		"law_enforcement": "LAW_ENFORCEMENT", "综合执法": "LAW_ENFORCEMENT", "综合执法部门": "LAW_ENFORCEMENT",
	}
}

// readDepartments reads the departments of a county and returns the heads that it ignored.
func readDepartments(county *County, table sheet.Table) ([]string, sheet.Problems) {
	columns, problems := table.Find([]sheet.Column{
		departmentCode:        {Heads: []string{"代码", "部门代码", "编码", "code"}, Required: true},
		departmentName:        {Heads: []string{"名称", "部门名称", "name"}, Required: true},
		departmentKind:        {Heads: []string{"类别", "部门类别", "kind"}},
		departmentEstablished: {Heads: []string{"组建日期", "成立日期", "established on", "established"}},
		departmentDissolved:   {Heads: []string{"撤销日期", "dissolved on", "dissolved"}},
		departmentNote:        {Heads: []string{"备注", "note"}},
	})
	if len(problems) > 0 {
		return nil, problems
	}
	codes, names := map[string]int{}, map[string]int{}
	for _, row := range table.Rows {
		d := Department{Code: columns.Cell(row, departmentCode), Name: columns.Cell(row, departmentName), Note: columns.Cell(row, departmentNote)}
		problems = append(problems, unique(columns, row, departmentCode, codes)...)
		problems = append(problems, unique(columns, row, departmentName, names)...)
		kind, known := departmentKinds()[strings.ToLower(columns.Cell(row, departmentKind))]
		if !known {
			problems = append(problems, columns.Problem(row, departmentKind, "不认识类别“%s”，应为职能部门、审批服务或综合执法", "the kind %s is not known; want functional, approval or law_enforcement", columns.Cell(row, departmentKind)))
		}
		d.Kind = kind
		established, known, wrong := columns.Day(row, departmentEstablished)
		if problems = append(problems, wrong...); known {
			d.Established = &established
		}
		dissolved, known, wrong := columns.Day(row, departmentDissolved)
		if problems = append(problems, wrong...); known {
			d.Dissolved = &dissolved
		}
		if d.Established != nil && d.Dissolved != nil && *d.Dissolved <= *d.Established {
			problems = append(problems, columns.Problem(row, departmentDissolved, "撤销日期不晚于组建日期", "it was dissolved no later than it was established"))
		}
		county.Departments = append(county.Departments, d)
	}
	return columns.Ignored, problems
}

// unique reports a cell that is empty, or that an earlier row has, too.
func unique(columns sheet.Columns, row sheet.Row, column int, seen map[string]int) sheet.Problems {
	text := columns.Cell(row, column)
	if text == "" {
		return sheet.Problems{columns.Problem(row, column, "不能为空", "must not be empty")}
	}
	if line, twice := seen[text]; twice {
		return sheet.Problems{columns.Problem(row, column, "“%s”与第%d行重复", "%s stands twice; it is that of line %d, too", text, line)}
	}
	seen[text] = row.Line
	return nil
}
