package cell

import (
	"math/big"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"litong3422/internal/catalogue"
)

// multiple takes the word for a multiple off a unit: 10,000 and 元 of 万元.
func multiple(unit string) (times int64, rest string) {
	for _, known := range [...]struct {
		word  string
		times int64
	}{
		{"万亿", 1e12}, {"千亿", 1e11}, {"百亿", 1e10}, {"十亿", 1e9}, {"亿", 1e8},
		{"千万", 1e7}, {"百万", 1e6}, {"十万", 1e5}, {"万", 1e4}, {"仟", 1000}, {"千", 1000}, {"百", 100},
	} {
		if rest, found := strings.CutPrefix(unit, known.word); found {
			return known.times, rest
		}
	}
	return 1, unit
}

// ratio is a fraction; without a denominator it is unknown.
type ratio struct{ over, under int64 }

// ratioOf returns how many units of a field a word for a unit of the same kind means.
func ratioOf(unit catalogue.Unit, word string) ratio {
	one := ratio{1, 1}
	switch unit {
	case catalogue.Yuan:
		return pick(word, []string{"元", "圆", "元人民币", "人民币元", "yuan", "rmb", "cny"}, one, other{"角", ratio{1, 10}}, other{"分", ratio{1, 100}})
	case catalogue.Hours:
		return pick(word, []string{"小时", "个小时", "时", "钟头", "h", "hour", "hours"}, one, other{"分钟", ratio{1, 60}}, other{"分", ratio{1, 60}}, other{"min", ratio{1, 60}}, other{"minutes", ratio{1, 60}})
	case catalogue.Minutes:
		return pick(word, []string{"分钟", "分", "min", "minute", "minutes"}, one, other{"小时", ratio{60, 1}}, other{"个小时", ratio{60, 1}}, other{"h", ratio{60, 1}}, other{"hours", ratio{60, 1}})
	case catalogue.Days:
		return pick(word, []string{"天", "日", "day", "days"}, one, other{"周", ratio{7, 1}}, other{"星期", ratio{7, 1}})
	case catalogue.WorkingDays:
		return pick(word, []string{"工作日", "个工作日", "workingdays"}, one)
	case catalogue.Months:
		return pick(word, []string{"个月", "月", "month", "months"}, one, other{"年", ratio{12, 1}})
	case catalogue.Years:
		return pick(word, []string{"年", "周年", "year", "years"}, one, other{"个月", ratio{1, 12}})
	case catalogue.Year:
		return pick(word, []string{"年", "年度", "年份", "year"}, one)
	case catalogue.Points:
		return pick(word, []string{"分", "point", "points"}, one)
	case catalogue.Percent:
		return pick(word, []string{"%", "百分比", "个百分点", "百分点"}, one, other{"‰", ratio{1, 10}})
	case catalogue.Persons:
		return pick(word, []string{"人", "名", "个人", "person", "persons"}, one)
	case catalogue.Households:
		return pick(word, []string{"户", "household", "households"}, one)
	}
	return ratioOfSize(unit, word)
}

// ratioOfSize is ratioOf for lengths and areas.
func ratioOfSize(unit catalogue.Unit, word string) ratio {
	one := ratio{1, 1}
	switch unit {
	case catalogue.Km:
		return pick(word, []string{"公里", "千米", "km"}, one, other{"米", ratio{1, 1000}}, other{"m", ratio{1, 1000}})
	case catalogue.SquareKm:
		return pick(word, []string{"平方公里", "平方千米", "km²", "km2"}, one, other{"公顷", ratio{1, 100}}, other{"亩", ratio{1, 1500}}, other{"平方米", ratio{1, 1e6}})
	case catalogue.SquareMetre:
		return pick(word, []string{"平方米", "平米", "㎡", "m²", "m2"}, one, other{"亩", ratio{2000, 3}}, other{"公顷", ratio{10_000, 1}}, other{"平方公里", ratio{1e6, 1}})
	case catalogue.Mu:
		return pick(word, []string{"亩", "mu"}, one, other{"公顷", ratio{15, 1}}, other{"平方米", ratio{3, 2000}}, other{"㎡", ratio{3, 2000}}, other{"m²", ratio{3, 2000}}, other{"m2", ratio{3, 2000}}, other{"平方公里", ratio{1500, 1}})
	}
	return ratio{}
}

// other is a unit of the same kind that is not the field's own.
type other struct {
	word string
	of   ratio
}

func pick(word string, own []string, one ratio, others ...other) ratio {
	if slices.Contains(own, word) {
		return one
	}
	for _, o := range others {
		if o.word == word {
			return o.of
		}
	}
	return ratio{}
}

// factor returns how many of the field's units one of a unit is, "万元" or "" for the
// field's own. A field without a unit takes any word that the header states, and multiples.
func (c *Column) factor(unit string) (ratio, bool) {
	own := c.Field.Unit.Label().ZH
	if unit == "" || unit == own {
		return ratio{1, 1}, true
	}
	if found, known := c.compound(unit); known {
		return found, true
	}
	return c.compound(folded(unit))
}

// compound is factor for a unit with or without a multiple.
func (c *Column) compound(unit string) (ratio, bool) {
	if found := c.single(unit); found.under != 0 {
		return found, true
	}
	times, rest := multiple(unit)
	found := c.single(rest)
	if times == 1 || found.under == 0 || !c.multiplies(rest) {
		return ratio{}, false
	}
	return ratio{found.over * times, found.under}, true
}

// single is factor for a unit without a multiple.
func (c *Column) single(unit string) ratio {
	if unit == "" {
		return ratio{1, 1}
	}
	if c.Field.Unit == "" {
		if _, stated := multiple(folded(c.Unit)); unit == stated {
			return ratio{1, 1}
		}
	}
	return ratioOf(c.Field.Unit, unit)
}

// multiplies reports whether multiples of a unit are in use: of 万元 and 万亩 they are, but not of 千米 or 百年.
func (c *Column) multiplies(unit string) bool {
	switch c.Field.Unit {
	case catalogue.Yuan:
		return unit != "角" && unit != "分"
	case catalogue.Year, catalogue.Percent, catalogue.Points:
		return false
	}
	return true
}

// sameUnit reports whether two words mean the same unit.
func (c *Column) sameUnit(a, b string) bool {
	first, known1 := c.factor(a)
	second, known2 := c.factor(b)
	return known1 && known2 && first == second
}

// inUnit converts a number that is in a unit to the unit of the field, exactly.
func (c *Column) inUnit(n decimal.Decimal, unit, text string) (decimal.Decimal, *Problem) {
	if c.Field.Unit == catalogue.Percent {
		if unit != "" && folded(unit) != "%" {
			return n, c.unknownUnit(unit, text)
		}
		return c.share(n, text)
	}
	if unit == "" {
		return n, nil
	}
	factor, known := c.factor(unit)
	if !known {
		return n, c.unknownUnit(unit, text)
	}
	return times(n, factor, text)
}

// times multiplies a number by a fraction, if the result has an end.
func times(n decimal.Decimal, by ratio, text string) (decimal.Decimal, *Problem) {
	n = n.Mul(decimal.New(by.over, 0))
	if by.under == 1 {
		return plain(n), nil
	}
	result := new(big.Rat).Quo(n.Rat(), big.NewRat(by.under, 1))
	places, finite := result.FloatPrec()
	if !finite {
		return n, problem(NumberPrecision, "“%s”换算单位后除不尽", "%s has no exact value in the unit of the field", text)
	}
	converted, err := decimal.NewFromString(result.FloatString(places))
	if err != nil {
		return n, notANumber(text)
	}
	return converted, nil
}

func (c *Column) unknownUnit(unit, text string) *Problem {
	if own := c.Field.Unit.Label(); own.ZH != "" {
		return problem(UnitUnknown, "“%s”的单位“%s”无法换算为%s", "the unit of %s, %s, cannot be converted to %s", text, unit, own.ZH)
	}
	return problem(UnitUnknown, "“%s”的单位“%s”不明，请只填数字", "the unit of %s, %s, is unknown: write the number alone", text, unit)
}

// percent reads a number of per cent: 97.1 of 97.1%.
func (c *Column) percent(n decimal.Decimal, text string) (decimal.Decimal, *Problem) {
	if c.Field.Unit != catalogue.Percent {
		return n, problem(UnitUnknown, "“%s”是百分数，该列不是", "%s is a per cent, the field is not", text)
	}
	return plain(n), nil
}

// share reads a number without a sign of per cent in a field of per cents. Between −1 and 1
// it may be a fraction.
func (c *Column) share(n decimal.Decimal, text string) (decimal.Decimal, *Problem) {
	small := n.Abs().LessThanOrEqual(decimal.New(1, 0))
	hundredfold := plain(n.Mul(decimal.New(100, 0)))
	switch {
	case n.IsZero():
		return n, nil
	case c.Fraction && small:
		return hundredfold, nil
	case c.Fraction:
		return n, problem(NumberRange, "“%s”大于1，该列应为小数比例", "%s is larger than 1, but the column holds fractions of one", text).suggest(n.String()+"%", hundredfold.String()+"%")
	case small:
		return n, problem(UnitUnknown, "“%s”是百分数还是小数比例不明，请写明百分号", "it is unclear whether %s is a per cent or a fraction of one: write the per-cent sign", text).suggest(n.String()+"%", hundredfold.String()+"%")
	}
	return n, nil
}

// duration reads a part of a day as hours or minutes: a cell that shows 2:30 holds 0.104.
func (c *Column) duration(days decimal.Decimal, text string) (decimal.Decimal, *Problem) {
	length := int64(0)
	switch c.Field.Unit {
	case catalogue.Hours:
		length = 3600
	case catalogue.Minutes:
		length = 60
	default:
		return days, problem(NumberFormat, "单元格是时间格式，不是数字", "the cell is a time, not a number")
	}
	if c.Unit != "" {
		if _, known := c.factor(c.Unit); !known {
			return days, c.unknownUnit(c.Unit, text)
		}
	}
	seconds := days.Mul(decimal.New(secondsADay, 0))
	whole := seconds.Round(0)
	if seconds.Sub(whole).Abs().GreaterThan(decimal.New(1, -4)) {
		return days, problem(NumberPrecision, "“%s”不是整秒", "%s is no whole number of seconds", text)
	}
	return times(whole, ratio{1, length}, text)
}

// UnitFits reports whether a number in a unit can be read as a value of a field: 万元 for an
// amount, 公顷 for an area in mu. A field without a unit takes every unit.
func UnitFits(f *catalogue.Field, unit string) bool {
	c := Column{Field: f, Unit: unit}
	if f.Unit == catalogue.Percent {
		return folded(unit) == "%"
	}
	_, known := c.factor(unit)
	return known
}
