package cell

import (
	"regexp"
	"strings"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
	"litong3422/internal/sheet"
)

const (
	significant  = 15 // digits that a spreadsheet keeps and shows
	placesOfYuan = 2  // to the fen
)

var stored = regexp.MustCompile(`^([+-]?)(\d*)(?:\.(\d*))?(?:[Ee]([+-]?\d{1,4}))?$`)

// short reads a number of few digits without an exponent, as most are.
func short(digits string) (decimal.Decimal, bool) {
	points, length := 0, 0
	for i := range len(digits) {
		switch c := digits[i]; {
		case c >= '0' && c <= '9':
			length++
		case c == '.' && i > 0 && i < len(digits)-1:
			points++
		case c != '-' || i > 0:
			return decimal.Decimal{}, false
		}
	}
	if length == 0 || length > significant || points > 1 {
		return decimal.Decimal{}, false
	}
	n, err := decimal.NewFromString(digits)
	return plain(n), err == nil
}

// exact returns a number as the spreadsheet shows it in full: rounded to 15 digits, since
// what lies behind is noise of binary fractions. A larger difference is a problem.
func exact(digits string) (decimal.Decimal, *Problem) {
	if n, ok := short(digits); ok {
		return n, nil
	}
	parts := stored.FindStringSubmatch(digits)
	if parts == nil || parts[2]+parts[3] == "" {
		return decimal.Decimal{}, notANumber(digits)
	}
	const far = 310 // powers of ten of a binary fraction
	if exponent := number(strings.TrimLeft(parts[4], "+-")); exponent > far || len(parts[2])+len(parts[3]) > far {
		return decimal.Decimal{}, outOfRange(digits)
	}
	n, err := decimal.NewFromString(digits)
	if err != nil {
		return decimal.Decimal{}, notANumber(digits)
	}
	rounded := n
	if surplus := n.NumDigits() - significant; surplus > 0 {
		rounded = n.Round(-n.Exponent() - int32(surplus))
	}
	if noise := decimal.New(1, -6); n.Sub(rounded).Abs().GreaterThan(noise) {
		return decimal.Decimal{}, problem(NumberPrecision, "表格软件只保留数字的前15位，“%s”可能已被改动；请将单元格设为文本格式后重新填写", "spreadsheets keep 15 digits of a number, so %s may be changed: format the cell as text and write it again", brief(digits))
	}
	return plain(rounded), nil
}

// plain is a number without zeros behind the point and without an exponent.
func plain(n decimal.Decimal) decimal.Decimal {
	if n.Exponent() == 0 {
		return n
	}
	text := n.String()
	if n.Exponent() < 0 && text[len(text)-1] != '0' {
		return n
	}
	if strings.Contains(text, ".") {
		text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	}
	out, err := decimal.NewFromString(text)
	if err != nil {
		return n
	}
	return out
}

func notANumber(text string) *Problem {
	return problem(NumberFormat, "“%s”不是数字，应如 12345.67", "%s is no number: write 12345.67", brief(text))
}

func outOfRange(text string) *Problem {
	return problem(NumberRange, "“%s”超出范围", "%s is out of range", brief(text))
}

// readWhole reads a whole number.
func (c *Column) readWhole(x sheet.Cell) (any, *Problem) {
	if c.Field.Unit == catalogue.Points && x.Kind == sheet.Text {
		points, p := pointsOf(folded(x.Text))
		switch {
		case p != nil:
			return nil, p
		case points != 0:
			return points, nil
		}
	}
	n, p := c.readNumber(x)
	if p != nil {
		return nil, p
	}
	text := brief(x.Text)
	switch {
	case !n.IsInteger():
		return nil, problem(NumberPrecision, "“%s”应为整数", "%s must be a whole number", text)
	case n.GreaterThan(decimal.New(1<<31-1, 0)), n.LessThan(decimal.New(-1<<31, 0)):
		return nil, outOfRange(text)
	case c.Field.Unit == catalogue.Year && (n.LessThan(decimal.New(firstYear, 0)) || n.GreaterThan(decimal.New(lastYear, 0))):
		p := problem(NumberRange, "“%s”不是%d年至%d年之间的年份", "%s is no year from %d to %d", text, firstYear, lastYear)
		if n.IsPositive() && n.LessThan(decimal.New(100, 0)) {
			p.suggest("19"+twoDigits(n), "20"+twoDigits(n))
		}
		return nil, p
	}
	return n.IntPart(), nil
}

// pointsOf reads a word of satisfaction as points of the five grades of GB/T 39735. The outer
// two are words of five grades alone; the others are of three grades, too, and are refused
// with the points that they have among five. It is 0 for other texts.
func pointsOf(word string) (int64, *Problem) {
	switch word {
	case "非常满意":
		return 5, nil
	case "非常不满意":
		return 1, nil
	case "满意":
		return 0, gradeProblem(word, "4")
	case "基本满意", "一般":
		return 0, gradeProblem(word, "3")
	case "不满意":
		return 0, gradeProblem(word, "2")
	}
	return 0, nil
}

func gradeProblem(word, points string) *Problem {
	return problem(NumberFormat, "“%s”在三级与五级评价中分值不同，请写1至5", "%s has other points among three grades than among five: write 1 to 5", word).suggest(points)
}

func twoDigits(n decimal.Decimal) string {
	text := n.String()
	return strings.Repeat("0", 2-len(text)) + text
}

// readDecimal reads a number with its decimal places.
func (c *Column) readDecimal(x sheet.Cell) (string, *Problem) {
	n, p := c.readNumber(x)
	if p != nil {
		return "", p
	}
	digits := 15
	if c.Digits > 0 {
		digits = c.Digits
	}
	if n.Abs().GreaterThanOrEqual(decimal.New(1, int32(digits))) {
		return "", outOfRange(brief(x.Text))
	}
	places := c.Places
	if places < 0 && c.Field.Unit == catalogue.Yuan {
		places = placesOfYuan
	}
	if most := int32(places); places >= 0 && !n.Equal(n.Round(most)) {
		return "", problem(NumberPrecision, "“%[1]s”合%[3]s，小数超过%[2]d位", "%[1]s is %[3]s, which has more than %[2]d decimal places", brief(x.Text), places, n).suggest(n.Round(most).String())
	}
	return n.String(), nil
}

// readNumber reads a number in the unit of the field.
func (c *Column) readNumber(x sheet.Cell) (decimal.Decimal, *Problem) {
	switch x.Kind {
	case sheet.Number:
		return c.storedNumber(x)
	case sheet.Bool:
		return decimal.Decimal{}, problem(NumberFormat, "单元格是逻辑值，不是数字", "the cell is a truth value, not a number")
	}
	text, p := Text(x)
	if p != nil {
		return decimal.Decimal{}, p
	}
	return c.parseNumber(text)
}

// storedNumber reads a number of a workbook, of which the format may show another one.
func (c *Column) storedNumber(x sheet.Cell) (decimal.Decimal, *Problem) {
	text, f := brief(x.Text), x.Format
	n, p := exact(x.Text)
	if p != nil {
		return n, p
	}
	switch f.Kind {
	case sheet.AsPercent:
		return c.percent(n.Mul(decimal.New(100, 0)), text)
	case sheet.AsTime, sheet.AsDuration:
		return c.duration(n, text)
	case sheet.AsYear:
		if m, p := serial(x, c.Date1904, text); c.Field.Unit == catalogue.Year && p == nil {
			return decimal.New(int64(m.day.Year()), 0), nil
		}
		return n, problem(NumberFormat, "单元格是日期格式，不是数字；请将单元格设为数字格式后核对", "the cell is a date, not a number: format it as a number and check it")
	case sheet.AsDate, sheet.AsDateTime, sheet.AsMonth:
		return n, problem(NumberFormat, "单元格是日期格式，不是数字；请将单元格设为数字格式后核对", "the cell is a date, not a number: format it as a number and check it")
	case sheet.AsNothing:
		if !n.IsZero() {
			return n, problem(NumberFormat, "单元格的数字格式不显示“%s”，请核对", "the number format of the cell hides %s: check it", text)
		}
	}
	return c.shownNumber(n, f, text)
}

// shownNumber reads a number whose format may add a currency or a unit.
func (c *Column) shownNumber(n decimal.Decimal, f sheet.CellFormat, text string) (decimal.Decimal, *Problem) {
	if f.Prefix == "" && f.Suffix == "" && f.Scale == 0 && !f.Mixed {
		return c.inUnit(n, c.Unit, text)
	}
	unclear := problem(UnitUnknown, "单元格的数字格式“%s”显示的与存储的“%s”不同，单位不明；请设为常规格式后核对", "the number format %s shows something else than the stored %s, so the unit is unclear: format the cell as General and check it", brief(f.Code), text)
	before, unit := strings.Trim(f.Prefix, "()-+ "), strings.Trim(narrow(f.Suffix), "()-+ ")
	if f.Mixed || before != "" && (!isYuan(before) || c.Field.Unit != catalogue.Yuan) {
		return n, unclear
	}
	if f.Scale > 0 {
		shown := unit
		if shown == "" {
			shown = c.Unit
		}
		factor, known := c.factor(shown)
		if !known || factor != thousands(f.Scale) || c.Unit != "" && !c.sameUnit(c.Unit, shown) {
			return n, unclear
		}
		return n, nil // it is stored in the unit of the field, and shown in thousands
	}
	if unit == "" {
		return c.inUnit(n, c.Unit, text)
	}
	if c.Unit != "" && !c.sameUnit(c.Unit, unit) {
		return n, unclear
	}
	if c.Field.Unit == catalogue.Percent && unit == "%" {
		return n, nil // 0.0"%" shows the number as it is
	}
	return c.inUnit(n, unit, text)
}

// thousands is that many thousands multiplied.
func thousands(times int) ratio {
	const most = 4
	product := ratio{1, 1}
	for range min(times, most) {
		product.over *= 1000
	}
	return product
}

// isYuan reports whether a sign of currency means yuan.
func isYuan(sign string) bool {
	switch strings.ToUpper(narrow(sign)) {
	case "¥", "RMB", "CNY", "人民币", "RMB¥", "CN¥":
		return true
	}
	return false
}
