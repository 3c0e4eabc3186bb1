package cell

import "strings"

// Chinese numerals are read strictly: a numeral counts only if its number, written again,
// gives the same characters. 一百五 and 两万三 are not taken, since they are read in two ways.

const largestNumeral = 1_000_000_000_000 // exclusive

// chineseNumber returns the number of a numeral such as 三十五 or 伍万.
func chineseNumber(text string) (int64, bool) {
	plain := strings.NewReplacer(
		"壹", "一", "贰", "二", "叁", "三", "肆", "四", "伍", "五", "陆", "六", "柒", "七", "捌", "八", "玖", "九",
		"拾", "十", "佰", "百", "仟", "千", "萬", "万", "億", "亿", "两", "二", "〇", "零", "貳", "二", "參", "三", "陸", "六",
	).Replace(text)
	n, ok := sumOfNumeral(plain)
	if !ok || n >= largestNumeral {
		return 0, false
	}
	written := numeral(n)
	return n, shortTen(plain) == shortTen(written)
}

// shortTen writes 一十 at the beginning as 十.
func shortTen(text string) string {
	if rest, found := strings.CutPrefix(text, "一十"); found {
		return "十" + rest
	}
	return text
}

// sumOfNumeral adds up a numeral without looking at its grammar.
func sumOfNumeral(text string) (int64, bool) {
	var total, section, digit int64
	for _, c := range text {
		switch c {
		case '十', '百', '千':
			if digit == 0 {
				digit = 1
			}
			section += digit * map[rune]int64{'十': 10, '百': 100, '千': 1000}[c]
			digit = 0
		case '万':
			total, section, digit = total+(section+digit)*10_000, 0, 0
		case '亿':
			total, section, digit = (total+section+digit)*100_000_000, 0, 0
		default:
			at := strings.IndexRune("零一二三四五六七八九", c)
			if at < 0 {
				return 0, false
			}
			digit = int64(at / len("零"))
		}
		if total > largestNumeral || section > largestNumeral {
			return 0, false
		}
	}
	return total + section + digit, text != ""
}

// numeral writes a number as a Chinese numeral.
func numeral(n int64) string {
	if n == 0 {
		return "零"
	}
	var out strings.Builder
	gap := false
	for _, unit := range []struct {
		size int64
		name string
	}{{100_000_000, "亿"}, {10_000, "万"}, {1, ""}} {
		part := n / unit.size
		n %= unit.size
		if part == 0 {
			gap = out.Len() > 0
			continue
		}
		if out.Len() > 0 && (gap || part < 1000) {
			out.WriteString("零")
		}
		out.WriteString(numeralBelow(part) + unit.name)
		gap = false
	}
	return out.String()
}

// numeralBelow writes a number below 10,000.
func numeralBelow(n int64) string {
	digits := []string{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	var out strings.Builder
	gap := false
	for _, unit := range []struct {
		size int64
		name string
	}{{1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}} {
		digit := n / unit.size % 10
		if digit == 0 {
			gap = out.Len() > 0
			continue
		}
		if gap {
			out.WriteString("零")
		}
		out.WriteString(digits[digit] + unit.name)
		gap = false
	}
	return out.String()
}
