package cell

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"litong3422/internal/calendar"
)

const timeOfDay = `(?:(?:[T ]|\b)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?`

var (
	eightDigits    = regexp.MustCompile(`^\d{8}$`)
	compactDate    = regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$`)
	yearFirst      = regexp.MustCompile(`^(\d{4})([-/.])(\d{1,2})([-/.])(\d{1,2})` + timeOfDay + `$`)
	chineseDate    = regexp.MustCompile(`^(\d{4})年(\d{1,2})月(\d{1,2})[日号]` + timeOfDay + `$`)
	yearLast       = regexp.MustCompile(`^(\d{1,2})([-/.])(\d{1,2})([-/.])(\d{1,2}|\d{4})` + timeOfDay + `$`)
	numeralDate    = regexp.MustCompile(`^([〇○零一二三四五六七八九]{4})年(.{1,2})月(.{1,3})[日号]$`)
	monthOnly      = regexp.MustCompile(`^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月份?)$`)
	compactMonth   = regexp.MustCompile(`^((?:19|20)\d{2})(0[1-9]|1[0-2])$`)
	timeSpan       = regexp.MustCompile(`^[^T]*:\d{2}-\d`) // from one time to another, no zone
	serialText     = regexp.MustCompile(`^\d{5}(?:\.\d+)?$`)
	betweenNumbers = regexp.MustCompile(`\s*([-/.:年月])\s*|\s+([日号])`)
)

// parseDate reads a day or a moment that was written as text.
func (c *Column) parseDate(text string) (moment, *Problem) {
	if year, month, day, ok := simpleDay(text); ok {
		return dated(text, year, month, day, nil)
	}
	plain := betweenNumbers.ReplaceAllString(strings.Join(strings.Fields(dateMarks(text)), " "), "$1$2")
	if len(text) > longestNumber || timeSpan.MatchString(plain) {
		return c.incomplete(text, plain)
	}
	if m := compactDate.FindStringSubmatch(plain); m != nil {
		return dated(text, m[1], m[2], m[3], append(m[4:7:7], ""))
	}
	if m := yearFirst.FindStringSubmatch(plain); m != nil && m[2] == m[4] {
		return dated(text, m[1], m[3], m[5], m[6:])
	}
	if m := chineseDate.FindStringSubmatch(plain); m != nil {
		return dated(text, m[1], m[2], m[3], m[4:])
	}
	if m := yearLast.FindStringSubmatch(plain); m != nil && m[2] == m[4] {
		return c.yearless(text, m)
	}
	if m := numeralDate.FindStringSubmatch(plain); m != nil {
		if year, month, day, ok := chineseDay(m[1], m[2], m[3]); ok {
			return dated(text, year, month, day, nil)
		}
	}
	return c.incomplete(text, plain)
}

// simpleDay takes apart 2020-03-01, 2020/3/1 or 2020.3.1, as most days are written.
func simpleDay(text string) (year, month, day string, ok bool) {
	const yearLength, longest = 4, len("2020-03-01")
	if len(text) > longest || len(text) <= yearLength || !strings.ContainsRune("-/.", rune(text[yearLength])) {
		return "", "", "", false
	}
	year = text[:yearLength]
	month, day, ok = strings.Cut(text[yearLength+1:], text[yearLength:yearLength+1])
	for _, part := range []string{year, month, day} {
		ok = ok && part != "" && len(part) <= yearLength && strings.Trim(part, "0123456789") == ""
	}
	return year, month, day, ok && len(month) <= 2 && len(day) <= 2
}

// dateMarks turns the marks of a date into those of ASCII.
func dateMarks(text string) string {
	return strings.NewReplacer("。", ".", "：", ":", "—", "-", "–", "-", "\n", " ").Replace(narrow(text))
}

// dated returns the moment of year, month, day and the parts of a time.
func dated(text, year, month, day string, clock []string) (moment, *Problem) {
	y, m, d := number(year), number(month), number(day)
	if y < firstYear || y > lastYear {
		return moment{}, problem(DateImpossible, "“%s”的年份不在%d年至%d年之间", "the year of %s is not from %d to %d", brief(text), firstYear, lastYear)
	}
	at := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	if at.Month() != time.Month(m) || at.Day() != d {
		return moment{}, problem(DateImpossible, "没有“%s”这一天", "there is no day %s", brief(text))
	}
	found := moment{day: calendar.On(at.Date())}
	if len(clock) == 0 || clock[0] == "" {
		return found, nil
	}
	hour, minute, second := number(clock[0]), number(clock[1]), number(clock[2])
	if hour > 23 || minute > 59 || second > 59 {
		return moment{}, problem(DateImpossible, "没有“%s”这一时刻", "there is no time %s", brief(text))
	}
	found.hasTime, found.seconds = true, hour*3600+minute*60+second
	if zone := clock[3]; zone != "" {
		found = found.inChina(zone)
	}
	return found, nil
}

// inChina returns the moment as clocks in China show it, given the zone that it is in.
func (m moment) inChina(zone string) moment {
	const ahead = 8 * 3600
	offset := 0
	if zone != "Z" {
		digits := strings.ReplaceAll(zone[1:], ":", "")
		if offset = number(digits[:2])*3600 + number(digits[2:])*60; zone[0] == '-' {
			offset = -offset
		}
	}
	seconds := m.seconds - offset + ahead
	for ; seconds < 0; seconds += secondsADay {
		m.day--
	}
	m.day += calendar.Day(seconds / secondsADay)
	m.seconds = seconds % secondsADay
	return m
}

// number returns a run of digits as a number; 0 for none.
func number(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return 0
	}
	return n
}

// yearless reads a date whose first part is no year of four digits, if the mapping gives
// the order of its parts.
func (c *Column) yearless(text string, m []string) (moment, *Problem) {
	first, second, third := m[1], m[3], m[5]
	order := c.DateOrder
	if order != "" {
		parts := map[byte]string{order[0]: first, order[1]: second, order[2]: third}
		if year := fullYear(parts['Y']); year != "" {
			return dated(text, year, parts['M'], parts['D'], m[6:])
		}
	}
	var readings []string
	for _, parts := range [][3]string{{third, first, second}, {third, second, first}, {first, second, third}} {
		if year := fullYear(parts[0]); year != "" {
			if read, p := dated(text, year, parts[1], parts[2], nil); p == nil {
				readings = append(readings, read.day.String())
			}
		}
	}
	return moment{}, problem(DateAmbiguous, "“%s”的年、月、日次序不明，应如 2020-03-01", "the order of year, month and day in %s is unknown: write 2020-03-01", brief(text)).suggest(unique(readings)...)
}

// fullYear returns a year of four digits; "" for one of two digits that may be of either
// century.
func fullYear(digits string) string {
	const latest = 50
	switch {
	case len(digits) == 4:
		return digits
	case len(digits) == 2 && number(digits) <= latest:
		return "20" + digits
	}
	return ""
}

func unique(texts []string) []string {
	var kept []string
	for _, text := range texts {
		if len(kept) == 0 || kept[len(kept)-1] != text {
			kept = append(kept, text)
		}
	}
	return kept
}

// incomplete refuses what is no full date, and says what it lacks.
func (c *Column) incomplete(text, plain string) (moment, *Problem) {
	month := monthOnly.FindStringSubmatch(plain)
	if compact := compactMonth.FindStringSubmatch(plain); compact != nil {
		month = append(compact, "")
	}
	if month != nil {
		first, p := dated(text, month[1], month[2]+month[3], "1", nil)
		switch {
		case p != nil:
			return moment{}, p
		case c.Month:
			return first, nil
		}
		return moment{}, problem(DateFormat, "“%s”缺少日，应如 2020-03-01", "%s lacks the day: write 2020-03-01", brief(text)).suggest(first.day.String())
	}
	if serialText.MatchString(plain) {
		return moment{}, problem(DateFormat, "“%s”是数字，不是日期，应如 2020-03-01", "%s is a number, not a date: write 2020-03-01", brief(text))
	}
	if strings.HasPrefix(plain, "民国") {
		return moment{}, problem(DateFormat, "“%s”应改写为公历，如 2020-03-01", "%s: write the date as 2020-03-01", brief(text))
	}
	return moment{}, problem(DateFormat, "“%s”不是日期，应如 2020-03-01", "%s is no date: write 2020-03-01", brief(text))
}

// chineseDay reads a date in Chinese numerals: 二〇二〇年三月一日.
func chineseDay(year, month, day string) (y, m, d string, ok bool) {
	for _, c := range year {
		digit := strings.IndexRune("零一二三四五六七八九", c) / len("零")
		if c == '〇' || c == '○' {
			digit = 0
		}
		y += strconv.Itoa(digit)
	}
	monthNumber, ok1 := chineseNumber(strings.Replace(month, "元", "一", 1))
	dayNumber, ok2 := chineseNumber(day)
	return y, fmt.Sprint(monthNumber), fmt.Sprint(dayNumber), ok1 && ok2
}
