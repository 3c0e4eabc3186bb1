package setup

import (
	"cmp"
	"regexp"
	"slices"

	"github.com/shopspring/decimal"

	"litong3422/internal/calendar"
	"litong3422/internal/indicator"
	"litong3422/internal/sheet"
)

// Target is a target or a red line of an indicator, or both, from a day on.
type Target struct {
	Indicator       string
	Target, RedLine decimal.NullDecimal
	Township        string       // code; "" for the county
	From            calendar.Day // the first day in force
	// To is the first day on which the next target of the same indicator and township
	// holds; nil where there is none.
	To               *calendar.Day
	BasisZH, BasisEN string
	line             int
}

// The columns of a file of targets.
const (
	targetIndicator = iota
	targetTarget
	targetRedLine
	targetTownship
	targetFrom
	targetBasisZH
	targetBasisEN
)

// readTargets reads targets and red lines and returns the heads that it ignored. An
// indicator and a township go by their codes or by their names.
func readTargets(county *County, table sheet.Table) ([]string, sheet.Problems) {
	columns, problems := table.Find([]sheet.Column{
		targetIndicator: {Heads: []string{"指标", "指标编码", "指标名称", "indicator"}, Required: true},
		targetTarget:    {Heads: []string{"目标", "目标值", "target"}},
		targetRedLine:   {Heads: []string{"红线", "红线值", "red line"}},
		targetTownship:  {Heads: []string{"乡镇", "乡镇代码", "township"}},
		targetFrom:      {Heads: []string{"生效日期", "施行日期", "effective from", "from"}},
		targetBasisZH:   {Heads: []string{"依据", "中文依据", "文件", "basis"}, Required: true},
		targetBasisEN:   {Heads: []string{"英文依据", "basis in English"}},
	})
	if len(problems) > 0 {
		return nil, problems
	}
	for _, row := range table.Rows {
		target, wrong := readTarget(county, columns, row)
		if problems = append(problems, wrong...); len(wrong) == 0 {
			county.Targets = append(county.Targets, target)
		}
	}
	return columns.Ignored, append(problems, orderTargets(county.Targets, columns)...)
}

func readTarget(county *County, columns sheet.Columns, row sheet.Row) (Target, sheet.Problems) {
	t := Target{From: county.From, BasisZH: columns.Cell(row, targetBasisZH), BasisEN: columns.Cell(row, targetBasisEN), line: row.Line}
	var problems, wrong sheet.Problems
	problem := func(column int, zh, en string, args ...any) {
		problems = append(problems, columns.Problem(row, column, zh, en, args...))
	}
	definition := indicatorOf(columns.Cell(row, targetIndicator))
	if definition == nil {
		problem(targetIndicator, "没有编码或名称为“%s”的指标", "there is no indicator with the code or the name %s", columns.Cell(row, targetIndicator))
	}
	if t.Target, wrong = number(columns, row, targetTarget); wrong != nil {
		problems = append(problems, wrong...)
	}
	if t.RedLine, wrong = number(columns, row, targetRedLine); wrong != nil {
		problems = append(problems, wrong...)
	}
	if name := columns.Cell(row, targetTownship); name != "" {
		code, wrong := townshipOf(county, columns, row, targetTownship, name)
		problems = append(problems, wrong...)
		t.Township = code
	}
	if day, found, wrong := columns.Day(row, targetFrom); found {
		t.From = day
	} else {
		problems = append(problems, wrong...)
	}
	if t.BasisZH == "" {
		problem(targetBasisZH, "不能为空：写明规定目标的文件", "must not be empty: name the document that sets the target")
	}
	if !t.Target.Valid && !t.RedLine.Valid && len(problems) == 0 {
		problem(targetIndicator, "目标与红线均为空", "there is neither a target nor a red line")
	}
	if len(problems) > 0 {
		return t, problems
	}
	t.Indicator = definition.Code
	if misfit := definition.Misfit(indicator.Lines{Target: t.Target, RedLine: t.RedLine}, t.Township != ""); misfit != nil {
		column := map[indicator.Part]int{
			indicator.OfIndicator: targetIndicator, indicator.OfTownship: targetTownship, indicator.OfTarget: targetTarget, indicator.OfRedLine: targetRedLine,
		}[misfit.At]
		problem := columns.Problem(row, column, "", "")
		problem.Text = misfit.Why
		return t, sheet.Problems{problem}
	}
	return t, nil
}

// orderTargets sorts the targets and ends each where the next one of the same indicator and
// township begins. Two that begin on one day are a problem.
func orderTargets(targets []Target, columns sheet.Columns) (problems sheet.Problems) {
	same := func(a, b Target) bool { return a.Indicator == b.Indicator && a.Township == b.Township }
	slices.SortStableFunc(targets, func(a, b Target) int {
		return cmp.Or(cmp.Compare(a.Indicator, b.Indicator), cmp.Compare(a.Township, b.Township), cmp.Compare(a.From, b.From))
	})
	for i := 1; i < len(targets); i++ {
		before, t := &targets[i-1], targets[i]
		switch {
		case !same(*before, t):
		case before.From == t.From:
			problems = append(problems, columns.Problem(sheet.Row{Line: t.line}, targetIndicator, "与第%d行的生效日期相同", "it begins on the same day as that of line %d", before.line))
		default:
			before.To = &t.From
		}
	}
	return problems
}

// indicatorOf finds an indicator by its code or by its name in Chinese or English.
func indicatorOf(text string) *indicator.Definition {
	catalogue := indicator.NewCatalogue()
	if d := catalogue.Indicator(text); d != nil {
		return d
	}
	var found *indicator.Definition
	for _, d := range catalogue.Indicators {
		if text == "" || d.Name.ZH != text && d.Name.EN != text {
			continue
		}
		if found != nil {
			return nil // two of one name
		}
		found = d
	}
	return found
}

var plainNumber = regexp.MustCompile(`^-?\d{1,12}(\.\d{1,4})?$`)

// number reads an exact decimal; an empty cell is none.
func number(columns sheet.Columns, row sheet.Row, column int) (decimal.NullDecimal, sheet.Problems) {
	text := columns.Cell(row, column)
	if text == "" {
		return decimal.NullDecimal{}, nil
	}
	if !plainNumber.MatchString(text) {
		return decimal.NullDecimal{}, sheet.Problems{columns.Problem(row, column, "“%s”不是数字，应如95或2.5，不写百分号与单位", "%s is no number; write 95 or 2.5, without a sign for per cent or a unit", text)}
	}
	return decimal.NullDecimal{Decimal: decimal.RequireFromString(text), Valid: true}, nil
}
