package cell

import (
	"regexp"
	"strings"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
)

const digitsOf = `(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d{1,4}(?:,\d{4})+)(\.\d+)?`

// numeralMarks are the characters of which a text that numeral reads has one.
const numeralMarks = "零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億时"

const longestNumber = 120 // bytes of a number or a date that was written as text

var (
	numberText  = regexp.MustCompile(`^([+-]?)(¥|[A-Za-z$€£]+\s?\$?|人民币)?\s?([+-]?)` + digitsOf + `\s?([^\d\s.,+\-()][^\d\s,]{0,9})?(-?)$`)
	bracketed   = regexp.MustCompile(`^\((¥?[^()]+)\)\s?(\D{0,8})$`)
	numeralText = regexp.MustCompile(`^([零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億]+)(\D{0,8})$`)
	moneyText   = regexp.MustCompile(`^([零〇一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億]+)[元圆](?:([一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?[整正]?$`)
	hoursText   = regexp.MustCompile(`^(\d+)个?小时(\d{1,2})分钟?$`)
	decimalMark = regexp.MustCompile(`^-?\d{1,3}(?:\.\d{3})*,\d+$`)
	scientific  = regexp.MustCompile(`^[+-]?\d+(?:\.\d+)?[Ee][+-]?\d+$`)
	triangle    = regexp.MustCompile(`^[△▲▼▽]`)
)

// parseNumber reads a number that was written as text.
func (c *Column) parseNumber(text string) (decimal.Decimal, *Problem) {
	if len(text) > longestNumber {
		return decimal.Decimal{}, notANumber(text)
	}
	shown := brief(text)
	written := strings.ReplaceAll(narrow(text), "\u00a0", " ")
	if n, p, done := c.inBrackets(text, written); done {
		return n, p
	}
	if n, p, done := c.numeral(written, shown); done {
		return n, p
	}
	parts := numberText.FindStringSubmatch(written)
	if parts == nil || parts[1] != "" && parts[3] != "" || parts[7] != "" && parts[1]+parts[3] != "" || strings.HasPrefix(parts[4], "0") && strings.ContainsAny(parts[4], ", ") {
		return decimal.Decimal{}, c.refuseNumber(text, written)
	}
	n, err := decimal.NewFromString(strings.ReplaceAll(strings.ReplaceAll(parts[4], ",", ""), " ", "") + parts[5])
	if err != nil {
		return decimal.Decimal{}, notANumber(text)
	}
	if strings.Contains(parts[1]+parts[3]+parts[7], "-") {
		n = n.Neg()
	}
	if sign := strings.TrimSpace(parts[2]); sign != "" && (!isYuan(sign) || c.Field.Unit != catalogue.Yuan) {
		return n, problem(UnitUnknown, "“%s”的币种或单位不明，请只填数字", "the currency or unit of %s is unknown: write the number alone", shown)
	}
	return c.withUnit(n, parts[6], shown)
}

// inBrackets reads a negative number as accounts have it: (1,234.00).
func (c *Column) inBrackets(text, written string) (n decimal.Decimal, p *Problem, done bool) {
	if !strings.HasPrefix(written, "(") || c.Field.Kind != catalogue.Decimal {
		return n, nil, false
	}
	inner := bracketed.FindStringSubmatch(written)
	if inner == nil {
		return n, nil, false
	}
	if n, p = c.parseNumber(inner[1] + inner[2]); p == nil && n.IsNegative() {
		p = notANumber(text)
	}
	return n.Neg(), p, true
}

// withUnit converts a number by the unit that stands behind it, or by that of the column.
func (c *Column) withUnit(n decimal.Decimal, unit, shown string) (decimal.Decimal, *Problem) {
	unit = strings.TrimSpace(unit)
	if c.Field.Unit == catalogue.Yuan {
		unit = strings.TrimSuffix(strings.TrimSuffix(unit, "整"), "正")
	}
	switch {
	case unit == "":
		return c.inUnit(n, c.Unit, shown)
	case unit == "%":
		return c.percent(n, shown)
	case inexact(unit):
		return n, problem(NumberFormat, "“%s”不是确切的数字", "%s is no exact number", shown)
	case c.Field.Unit == catalogue.Percent:
		return n, c.unknownUnit(unit, shown)
	}
	factor, known := c.factor(unit)
	if !known {
		return n, c.unknownUnit(unit, shown)
	}
	column, _ := c.factor(c.Unit)
	if _, rest := multiple(folded(unit)); rest == "" && column != (ratio{1, 1}) && column != factor { // 8.5万 in a column of 千元
		p := problem(UnitUnknown, "“%s”与该列的单位“%s”不一致，请只填数字", "the unit of %s is not that of the column, %s: write the number alone", shown, c.Unit)
		return n, p
	}
	return times(n, factor, shown)
}

// inexact reports whether a word behind a number says that it is not exact.
func inexact(unit string) bool {
	for _, word := range []string{"多", "余", "左右", "上下", "以上", "以下", "以内", "许", "来", "几", "半", "约", "~", "起"} {
		if strings.Contains(unit, word) {
			return true
		}
	}
	return false
}

// numeral reads Chinese numerals and lengths of time; done is false for anything else.
func (c *Column) numeral(written, shown string) (n decimal.Decimal, p *Problem, done bool) {
	if !strings.ContainsAny(written, numeralMarks) {
		return n, nil, false
	}
	if parts := hoursText.FindStringSubmatch(written); parts != nil && (c.Field.Unit == catalogue.Hours || c.Field.Unit == catalogue.Minutes) && number(parts[2]) < 60 {
		minutes := decimal.New(int64(number(parts[1]))*60+int64(number(parts[2])), 0)
		n, p = c.withUnit(minutes, "分钟", shown)
		return n, p, true
	}
	if parts := moneyText.FindStringSubmatch(written); parts != nil && c.Field.Unit == catalogue.Yuan {
		yuan, ok := chineseNumber(parts[1])
		jiao, _ := chineseNumber(parts[2])
		fen, _ := chineseNumber(parts[3])
		if !ok {
			return n, notANumber(shown), true
		}
		return decimal.New(yuan*100+jiao*10+fen, -2), nil, true
	}
	if parts := numeralText.FindStringSubmatch(written); parts != nil {
		whole, ok := chineseNumber(parts[1])
		if !ok {
			return n, problem(NumberFormat, "“%s”有不同的读法，请写成数字", "%s can be read in two ways: write it in digits", shown), true
		}
		if isWhole := strings.ContainsAny(parts[1], "万亿") && parts[2] == ""; isWhole {
			n, p = c.withUnit(decimal.New(whole, 0), "", shown)
			if column, _ := c.factor(c.Unit); p == nil && column != (ratio{1, 1}) {
				p = c.unknownUnit("万", shown)
			}
			return n, p, true
		}
		n, p = c.withUnit(decimal.New(whole, 0), parts[2], shown)
		return n, p, true
	}
	return n, nil, false
}

// refuseNumber says why a text is no number.
func (c *Column) refuseNumber(text, written string) *Problem {
	shown := brief(text)
	switch {
	case triangle.MatchString(written):
		digits := strings.TrimLeft(written, "△▲▼▽ ")
		return problem(NumberFormat, "“%s”是负数还是增减标记不明", "it is unclear whether the sign of %s means a negative number", shown).suggest("-"+digits, digits)
	case scientific.MatchString(written):
		if n, p := exact(written); p == nil && n.Abs().LessThan(decimal.New(1, 15)) {
			return problem(NumberPrecision, "“%s”是科学计数法，末尾的数字可能已丢失，请写成普通数字", "%s is written with an exponent and may be rounded: write it in digits", shown).suggest(n.String())
		}
		return outOfRange(text)
	case decimalMark.MatchString(written):
		return problem(NumberFormat, "“%s”中的逗号是小数点还是千位分隔符不明", "it is unclear whether the comma in %s is a decimal point", shown).
			suggest(strings.ReplaceAll(strings.ReplaceAll(written, ".", ""), ",", "."), strings.ReplaceAll(written, ",", ""))
	case inexact(written):
		return problem(NumberFormat, "“%s”不是确切的数字", "%s is no exact number", shown)
	}
	return notANumber(text)
}
