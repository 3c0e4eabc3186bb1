package transfer

import (
	"cmp"
	"context"
	"io"
	"slices"
	"strconv"
	"strings"

	"litong3422/internal/auth"
	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/sheet/book"
)

// Template writes the workbook in which rows of an entity are entered, to be imported. It
// offers the places that the scope has.
func (x *Exporter) Template(ctx context.Context, scope auth.Scope, e *catalogue.Entity, w io.Writer) error {
	county, ok, err := x.db.County(ctx, auth.Scope{County: scope.County})
	if err != nil {
		return err
	}
	if !ok {
		return errNoCounty()
	}
	limits, err := x.db.ColumnLimits(ctx)
	if err != nil {
		return err
	}
	ranges, err := x.db.ColumnRanges(ctx)
	if err != nil {
		return err
	}
	t := &templating{entity: e, places: newPlaceWords(county, scope), county: county, limits: limits[e.Table], ranges: ranges[e.Table]}
	var columns []book.TemplateColumn
	notes := book.Notes{Lines: t.lines(), Head: []string{"列", "是否必填", "填写要求", "字段", "Meaning"}}
	for _, m := range newMatcher(e).members {
		c := t.column(m)
		columns = append(columns, c)
		must := "选填"
		if t.required(m) {
			must = "必填"
		}
		notes.Table = append(notes.Table, []string{c.Header, must, strings.ReplaceAll(c.Note, "\n", ""), m.Name(), description(m).EN})
	}
	return book.WriteTemplate(w, e.Label.ZH, columns, notes)
}

// templating is a template that is being made.
type templating struct {
	entity *catalogue.Entity
	places *placeWords
	county postgres.County
	limits map[string]postgres.ColumnLimits
	ranges map[string]postgres.ColumnRange
}

// lines explain the template.
func (t *templating) lines() [][2]string {
	var names []string
	for _, k := range t.entity.Write.Key {
		names = append(names, k.Label().ZH)
	}
	key := "以“" + strings.Join(names, "”“") + "”识别；已有的记录按表更正，没有的新建"
	if isNumbered(t.entity) {
		key += "；不填编号的，其他各列都相同的视为同一条，新记录由系统编号"
	}
	return [][2]string{
		{"用途", "填写“" + t.entity.Label.ZH + "”后导入系统；" + t.entity.Description().ZH},
		{"县区", t.county.NameZH},
		{"必填", "表头带 * 的列必须填写，其余可以不填"},
		{"同一条记录", key},
		{"日期", "写成 2020-03-01；时刻写成 2020-03-01 08:30"},
		{"数字", "只填数字，单位见表头"},
		{"编号与电话", "各列已设为文本格式，号码会原样保留"},
		{"行数", "前" + strconv.Itoa(book.TemplateRows) + "行有下拉选项与校验，之后的行同样可以导入"},
	}
}

// required reports whether a new row needs a value there.
func (t *templating) required(m catalogue.Member) bool {
	if m.Optional() || t.follows(m) {
		return false
	}
	return slices.Contains(t.entity.Written(false), m)
}

// follows reports whether a member follows from others that every row has.
func (t *templating) follows(m catalogue.Member) bool {
	if m.Column() == "township_code" {
		village, has := memberOf(t.entity, "village_code")
		return has && !village.Nullable()
	}
	return derivable(t.entity, m) && !slices.ContainsFunc(derivedFrom(t.entity, m), func(p pair) bool { return p.own.Nullable() })
}

// column makes the column of a member.
func (t *templating) column(m catalogue.Member) book.TemplateColumn {
	c := book.TemplateColumn{Column: book.Column{Header: m.Label().ZH + unitMark(m.Field, m.Label().ZH)}}
	if t.required(m) {
		c.Header = "*" + c.Header
	}
	var note []string
	if m.Ref != nil {
		note = t.refer(m, &c)
	} else {
		c.Form = formOf(m.Field)
		note = t.fieldRule(m.Field, &c)
	}
	if m.Numbered() {
		note = append(note, "不填时由系统编号。")
	}
	if t.entity.Write.State != nil && (m.Field == t.entity.Write.State || !slices.Contains(t.entity.Written(false), m)) {
		note = append(note, "由办理过程产生，新记录可以不填。")
	}
	c.Note = description(m).ZH + "\n" + strings.Join(note, "\n")
	return c
}

func description(m catalogue.Member) (text struct{ ZH, EN string }) {
	if m.Ref != nil {
		d := m.Ref.Description()
		text.ZH, text.EN = d.ZH, d.EN
		return text
	}
	d := m.Field.Description()
	text.ZH, text.EN = d.ZH, d.EN
	return text
}

// refer offers places, and says how other rows are named.
func (t *templating) refer(m catalogue.Member, c *book.TemplateColumn) []string {
	if isDivision(m) {
		c.Choices, c.Open = t.placeNames(levelOf(m)), true
		return []string{"从下拉选项中选取，或写全称、12位代码。"}
	}
	w := newWord(m.Ref.Target, t.places)
	label := m.Ref.Target.Label.ZH
	if !w.named() {
		return []string{"导出的" + label + "中写明的标识；不填时按本行各列判断。"}
	}
	return []string{"写" + label + "的“" + w.fields[0].Label.ZH + "”，系统中须已有这条记录。"}
}

// placeNames are the places of a level, as an import reads them.
func (t *templating) placeNames(l level) (names []string) {
	units := slices.Clone(t.county.Units)
	slices.SortFunc(units, func(a, b postgres.Unit) int {
		return cmp.Or(strings.Compare(a.Township, b.Township), strings.Compare(a.Code, b.Code))
	})
	for _, u := range units {
		if !t.places.places.at(u.Code, l) || !u.To.IsZero() {
			continue
		}
		if name := t.places.word(u.Code, l); name != "" {
			names = append(names, name)
		}
	}
	return names
}

// fieldRule says what may be typed into the column of a field.
func (t *templating) fieldRule(f *catalogue.Field, c *book.TemplateColumn) (note []string) {
	switch f.Kind {
	case catalogue.Boolean:
		c.Choices = []string{"是", "否"}
		return []string{"填“是”或“否”。"}
	case catalogue.Enum:
		for _, name := range f.Enum {
			c.Choices = append(c.Choices, f.ValueLabel(name).ZH)
		}
		return []string{"从下拉选项中选取：" + strings.Join(c.Choices, "、") + "。"}
	case catalogue.Date:
		return []string{"日期，如 2020-03-01。"}
	case catalogue.DateTime:
		return []string{"时刻，如 2020-03-01 08:30。"}
	case catalogue.Int, catalogue.Decimal:
		return t.numberRule(f, c)
	}
	if l := t.limits[f.Column]; l.Longest > 0 {
		c.Longest = l.Longest
		note = append(note, "至多"+strconv.Itoa(l.Longest)+"字。")
	}
	return note
}

func (t *templating) numberRule(f *catalogue.Field, c *book.TemplateColumn) (note []string) {
	c.Whole = f.Kind == catalogue.Int
	kind := "数字"
	if c.Whole {
		kind = "整数"
	}
	if unit := f.Unit.Label().ZH; unit != "" && f.Unit != catalogue.Year {
		kind += "，以" + unit + "为单位"
	}
	if f.Unit == catalogue.Year {
		c.Least, c.Most = "1900", "2100"
		return []string{"四位年份，如2020。"}
	}
	if l, known := t.limits[f.Column]; known && l.Places > 0 && !c.Whole {
		kind += "，至多" + strconv.Itoa(l.Places) + "位小数"
	}
	r := t.ranges[f.Column]
	c.Least, c.Most = r.Least, r.Most
	if r.Least != "" {
		kind += "，不小于" + r.Least
	}
	if r.Most != "" {
		kind += "，不大于" + r.Most
	}
	if f.Unit == catalogue.Percent {
		c.Least, c.Most = "", ""
		return []string{"百分数，连同百分号填写，如12.5%。"}
	}
	return []string{kind + "。"}
}
