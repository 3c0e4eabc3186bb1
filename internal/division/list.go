package division

import (
	"strings"

	"litong3422/internal/calendar"
	"litong3422/internal/sheet"
)

// Listed is a unit of a county's list of divisions.
type Listed struct {
	Code, Name, ShortName, NameEN string
	Level, Kind                   string
	Parent, Township              string        // codes; "" for the county itself
	From                          calendar.Day  // the first day on which it stands
	To                            *calendar.Day // the first day on which it does not; nil: it stands
	Successor                     string        // code of the unit that takes over; "" if none is known
	line                          sheet.Row
}

// within reports whether the unit stands on days of a span only; to nil is an open one.
func (l *Listed) within(from calendar.Day, to *calendar.Day) bool {
	return from <= l.From && (to == nil || l.To != nil && *l.To <= *to)
}

// The columns of a list.
const (
	codeColumn = iota
	nameColumn
	kindColumn
	classColumn
	fromColumn
	toColumn
	successorColumn
	englishColumn
	parentColumn
)

func listColumns() []sheet.Column {
	return []sheet.Column{
		codeColumn:      {Heads: []string{"代码", "区划代码", "统计用区划代码", "行政区划代码", "编码", "code", "division code", "statistical code"}, Required: true},
		nameColumn:      {Heads: []string{"名称", "区划名称", "单位名称", "name", "division name"}, Required: true},
		kindColumn:      {Heads: []string{"类别", "类型", "区划类别", "kind", "type"}},
		classColumn:     {Heads: []string{"城乡分类代码", "城乡分类", "urban-rural code", "urban-rural class", "class"}},
		fromColumn:      {Heads: []string{"启用日期", "设立日期", "生效日期", "起始日期", "from", "valid from"}},
		toColumn:        {Heads: []string{"停用日期", "撤销日期", "失效日期", "终止日期", "to", "valid to"}},
		successorColumn: {Heads: []string{"承继代码", "变更后代码", "新代码", "successor", "successor code"}},
		englishColumn:   {Heads: []string{"英文名称", "英文名", "name en", "english name"}},
		parentColumn:    {Heads: []string{"上级代码", "父级代码", "parent", "parent code"}},
	}
}

// ListOf says whose list is read.
type ListOf struct {
	County string       // six digits
	Name   string       // of the county, in Chinese
	NameEN string       // of the county; "": in pinyin
	First  calendar.Day // from which units stand whose row has no day
}

// List is a county's list of divisions: the county first, then by code.
type List struct {
	Units   []Listed
	Ignored []string // heads of the file that say nothing to the reader
}

// ReadList reads a list of divisions. The problems are all that is wrong with it; with any
// there is no list. The row of the county itself may be absent.
func ReadList(table sheet.Table, of ListOf) (List, sheet.Problems) {
	columns, problems := table.Find(listColumns())
	if len(problems) > 0 {
		return List{}, problems
	}
	r := &listReader{table: table, columns: columns, of: of, first: map[string]*Listed{}}
	for _, row := range table.Rows {
		r.read(row)
	}
	r.checkTree()
	if len(r.problems) > 0 {
		r.sort()
		return List{}, r.problems
	}
	return List{r.sorted(), columns.Ignored}, nil
}

// listReader reads the rows of a list and collects the problems.
type listReader struct {
	table    sheet.Table
	columns  sheet.Columns
	of       ListOf
	units    []*Listed
	first    map[string]*Listed // by code
	problems sheet.Problems
}

func (r *listReader) problem(row sheet.Row, column int, zh, en string, args ...any) {
	r.problems = append(r.problems, r.columns.Problem(row, column, zh, en, args...))
}

// read adds the unit of a row, unless its code leaves it without a place.
func (r *listReader) read(row sheet.Row) {
	code := r.columns.Cell(row, codeColumn)
	if !r.placed(row, code) {
		return
	}
	unit := &Listed{Code: code, Name: r.columns.Cell(row, nameColumn), Level: levelOf(code), line: row}
	if before := r.first[code]; before != nil {
		r.problem(row, codeColumn, "代码 %s 与第%d行重复", "code %s stands twice; it is that of line %d, too", code, before.line.Line)
		return
	}
	r.first[code] = unit
	r.units = append(r.units, unit)
	if unit.Level != County {
		unit.Parent, unit.Township = r.of.County+"000000", code
	}
	if unit.Level == Village {
		unit.Parent = townshipOf(code)
		unit.Township = unit.Parent
	}
	r.name(unit)
	r.kind(unit)
	r.days(unit)
	if parent := r.columns.Cell(row, parentColumn); unit.Level != County && parent != "" && parent != unit.Parent {
		r.problem(row, parentColumn, "上级代码 %s 与代码不符，应为 %s", "the parent %s does not fit the code; it is %s", parent, unit.Parent)
	}
}

// placed reports whether a code has the form of one and is the county's.
func (r *listReader) placed(row sheet.Row, code string) bool {
	switch {
	case code == "":
		r.problem(row, codeColumn, "没有代码", "there is no code")
	case strings.Trim(code, "0123456789") != "":
		r.problem(row, codeColumn, "代码 %s 不是数字；表格软件可能已把它改成科学计数", "code %s is no number; a spreadsheet may have rewritten it", code)
	case len(code) != CodeLength:
		r.problem(row, codeColumn, "代码 %s 有%d位，应为%d位", "code %s has %d digits, not %d", code, len(code), CodeLength)
	case code[:6] != r.of.County:
		r.problem(row, codeColumn, "代码 %s 不属于本县区（%s）", "code %s is not of this county (%s)", code, r.of.County)
	case strings.HasPrefix(code[6:], "000") && code[6:] != "000000":
		r.problem(row, codeColumn, "代码 %s 没有乡级代码段", "code %s names no township", code)
	default:
		return true
	}
	return false
}

func (r *listReader) name(unit *Listed) {
	switch {
	case unit.Name == "":
		r.problem(unit.line, nameColumn, "没有名称", "there is no name")
	case unit.Level == County && unit.Name != r.of.Name:
		r.problem(unit.line, nameColumn, "县区名称“%s”与 --name 的“%s”不同", "the county is called %s here and %s by --name", unit.Name, r.of.Name)
	}
	unit.NameEN = r.columns.Cell(unit.line, englishColumn)
}

// kind fills the kind that the row states or, where it states none, that of the code.
func (r *listReader) kind(unit *Listed) {
	if class := r.columns.Cell(unit.line, classColumn); class != "" && !urbanRural(class) {
		r.problem(unit.line, classColumn, "没有城乡分类代码 %s", "there is no urban-rural code %s", class)
	}
	unit.Kind = kindOf(unit.Code, unit.Name)
	stated := r.columns.Cell(unit.line, kindColumn)
	known, isKind := kindWords()[strings.ToLower(stated)]
	switch {
	case stated == "":
		if unit.Kind == "" {
			r.problem(unit.line, codeColumn, "代码 %s 的代码段没有对应的类别，请注明类别", "the digits of code %s stand for no kind: state the kind", unit.Code)
		}
		return
	case !isKind:
		r.problem(unit.line, kindColumn, "不认识类别“%s”", "the kind %s is not known", stated)
	case !fits(known, unit.Level):
		r.problem(unit.line, kindColumn, "类别“%s”与代码 %s 的级别不符", "the kind %s does not fit the level of code %s", stated, unit.Code)
	default:
		if strings.EqualFold(stated, "quasi_township") && unit.Kind == "FARM" {
			return // the list has one word for both, and the name says which
		}
		unit.Kind = known
	}
}

// days fills the days between which the unit stands, and what takes over.
func (r *listReader) days(unit *Listed) {
	from, stated, problems := r.columns.Day(unit.line, fromColumn)
	r.problems = append(r.problems, problems...)
	unit.From = r.of.First
	if stated {
		unit.From = from
	}
	to, ends, problems := r.columns.Day(unit.line, toColumn)
	r.problems = append(r.problems, problems...)
	if ends {
		unit.To = &to
		if to <= unit.From {
			r.problem(unit.line, toColumn, "停用日期 %s 不晚于启用日期 %s", "it ends on %s, which is not after its first day, %s", to.String(), unit.From.String())
		}
		if unit.Level == County {
			r.problem(unit.line, toColumn, "县区本身不能停用", "the county itself cannot end")
		}
	}
	unit.Successor = r.columns.Cell(unit.line, successorColumn)
	if unit.Successor != "" && !ends && len(problems) == 0 {
		r.problem(unit.line, successorColumn, "有承继代码而没有停用日期", "a successor is named, but no last day")
	}
}
