package transfer

import (
	"regexp"
	"slices"
	"strings"

	"litong3422/internal/catalogue"
	"litong3422/internal/sheet"
)

// total is the text of a line that adds lines up.
var total = regexp.MustCompile(`^(?:\S{0,8})?(?:合计|小计|总计|共计|累计|总和|平均)(?:数|值)?[:：]?$|^(?:合|小|总)\s*计$`)

func isTotal(text string) bool {
	return strings.ContainsAny(text, "计和均") && total.MatchString(text)
}

// note is how a line begins that says something about the table.
var note = regexp.MustCompile(`^[\(（]?(?:注|备注|说明|附注|填表|制表|填报|编制|编报|审核|审批|复核|统计|负责|联系|报送|经办|单位负责|单位[:：]|主管|签字|盖章|日期[:：]|数据来源|数据截至|资料来源|以上|以下|本表)`)

// why returns why a line of a table is no row; "" for a row.
func (t *table) why(line sheet.Line) Why {
	var texts []string
	named := 0 // cells whose text is that of the header
	for at, c := range line.Cells {
		text := textAt(line, at)
		if text == "" {
			continue
		}
		if c.Kind == sheet.Text {
			texts = append(texts, text)
		}
		if at < len(t.heads) && t.heads[at] != "" && plain(text) == t.heads[at] {
			named++
		}
	}
	n := filled(line)
	switch {
	case n == 0:
		return Blank
	case named >= leastMatched && named*2 > n:
		return RepeatedHeader
	case slices.ContainsFunc(texts, isTotal) && !t.keyed(line):
		return Total
	case len(texts) > 0 && note.MatchString(texts[0]) && !t.keyed(line):
		return Note
	case n == 1 && len(texts) == 1 && len([]rune(texts[0])) > 1 && t.covers(line):
		return Note
	case line.Number == t.unitRow:
		return Note
	}
	return ""
}

// keyed reports whether a line has a value in every column of the key or, where it has no
// number of its own, in every column that must have a value: then it is a row whatever its
// texts say.
func (t *table) keyed(line sheet.Line) bool {
	e := t.entity()
	keyed := t.fills(line, e.Write.Key, func(text string) bool { return total.MatchString(text) || note.MatchString(text) })
	if !isNumbered(e) || keyed && has(t.columns, e.Write.Key[0]) {
		return keyed
	}
	var required []catalogue.Member
	for _, m := range e.Written(false) {
		if !m.Nullable() && !m.Numbered() && has(t.columns, m) {
			required = append(required, m)
		}
	}
	return len(required) > 1 && t.fills(line, required, total.MatchString)
}

// fills reports whether a line has a value in every column of the members, none of which is
// the word of another line.
func (t *table) fills(line sheet.Line, members []catalogue.Member, other func(string) bool) bool {
	for _, m := range members {
		for _, c := range t.columns {
			if c.read() && c.member == m && (textAt(line, c.at) == "" || other(textAt(line, c.at))) {
				return false
			}
		}
	}
	return true
}

// covers reports whether the only text of a line is merged over several columns: a title
// within the table.
func (t *table) covers(line sheet.Line) bool {
	for at := range line.Cells {
		if textAt(line, at) == "" {
			continue
		}
		return slices.ContainsFunc(t.sheet.Merged, func(r sheet.Range) bool {
			return r.FirstLine == line.Number && r.FirstColumn == at && r.LastColumn > at
		})
	}
	return false
}

// takeUnits gives the columns the units of a line that has nothing but units.
func (t *table) takeUnits(line sheet.Line) bool {
	found := 0
	for at, c := range line.Cells {
		text := strings.Trim(textAt(line, at), "()（）")
		if text == "" || text == "-" || text == "—" || text == "单位" {
			continue
		}
		if c.Kind != sheet.Text || !isUnit(text) {
			return false
		}
		found++
	}
	for _, c := range t.columns {
		if text := strings.Trim(textAt(line, c.at), "()（）"); isUnit(text) && c.unit == "" {
			c.unit = text
		}
	}
	return found > 0
}
