package transfer

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/width"

	"litong3422/internal/catalogue"
)

// units are the words for units, by what they measure.
func units() map[catalogue.Unit][]string {
	return map[catalogue.Unit][]string{
		"YUAN":  {"元", "千元", "百元", "万元", "十万元", "百万元", "千万元", "亿元", "人民币元", "人民币", "rmb", "yuan"},
		"HOURS": {"小时", "时", "工时", "h", "分钟"}, "MINUTES": {"分钟", "分", "小时", "min"},
		"DAYS": {"天", "日"}, "WORKING_DAYS": {"个工作日", "工作日", "天"}, "MONTHS": {"个月", "月"}, "YEARS": {"年"}, "YEAR": {"年"},
		"KM": {"公里", "千米", "米", "km", "m"}, "SQUARE_KM": {"平方公里", "平方千米", "km²", "km2"}, "SQUARE_METRE": {"平方米", "㎡", "m²", "m2"},
		"MU": {"亩", "万亩", "公顷"}, "POINTS": {"分"}, "PERCENT": {"%", "百分比", "‰"}, "PERSONS": {"人", "万人", "人次"}, "HOUSEHOLDS": {"户", "万户"},
	}
}

// isUnit reports whether a text is a word for a unit.
func isUnit(text string) bool {
	text = strings.ToLower(width.Fold.String(strings.TrimSpace(text)))
	text = strings.TrimPrefix(strings.TrimPrefix(text, "单位"), ":")
	for _, words := range units() {
		if slices.Contains(words, text) {
			return true
		}
	}
	return slices.Contains([]string{"个", "件", "次", "家", "张", "名", "所", "处", "台", "辆", "条", "项", "元/亩", "美元"}, text)
}

// stated is where a line or a title states units: 单位：万元、亩.
var stated = regexp.MustCompile(`(?:计量|金额|货币)?单位[:：]?\s*([^\s()（）:：]+)`)

// statedUnits returns the units that a text states.
func statedUnits(text string) (found []string) {
	for _, m := range stated.FindAllStringSubmatch(width.Fold.String(text), -1) {
		for word := range strings.FieldsFuncSeq(m[1], func(c rune) bool { return strings.ContainsRune("、,，;；/和", c) }) {
			if isUnit(word) {
				found = append(found, word)
			}
		}
	}
	return found
}
