package cell

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/calendar"
	"litong3422/internal/sheet"
)

// Years that a day may lie in: what lies outside is a slip.
const firstYear, lastYear = 1900, 2100

// moment is a day with the time of the day, if the cell has one.
type moment struct {
	day     calendar.Day
	hasTime bool
	seconds int // of the day
}

func (m moment) String() string {
	if !m.hasTime {
		return m.day.String()
	}
	return m.day.String() + fmt.Sprintf(" %02d:%02d:%02d", m.seconds/3600, m.seconds/60%60, m.seconds%60)
}

// readDay reads a day. A time behind it is left out.
func (c *Column) readDay(x sheet.Cell) (string, *Problem) {
	m, p := c.readDate(x)
	if p != nil {
		return "", p
	}
	return m.day.String(), nil
}

// readMoment reads a moment of China Standard Time. A day without a time is a problem.
func (c *Column) readMoment(x sheet.Cell) (string, *Problem) {
	m, p := c.readDate(x)
	if p != nil {
		return "", p
	}
	if !m.hasTime {
		return "", problem(DateFormat, "“%s”缺少时刻，应如 2020-03-01 08:30", "%s has no time: write 2020-03-01 08:30", m.day).suggest(m.day.String() + " 00:00")
	}
	return fmt.Sprintf("%sT%02d:%02d:%02d+08:00", m.day, m.seconds/3600, m.seconds/60%60, m.seconds%60), nil
}

func (c *Column) readDate(x sheet.Cell) (moment, *Problem) {
	switch x.Kind {
	case sheet.Number:
		return c.readSerial(x)
	case sheet.Bool:
		return moment{}, problem(DateFormat, "单元格是逻辑值，不是日期", "the cell is a truth value, not a date")
	}
	text, p := Text(x)
	if p != nil {
		return moment{}, p
	}
	return c.parseDate(text)
}

// readSerial reads a number that stands for a day.
func (c *Column) readSerial(x sheet.Cell) (moment, *Problem) {
	text := x.Text
	switch kind := x.Format.Kind; kind {
	case sheet.AsDate, sheet.AsDateTime:
		return serial(x, c.Date1904, text)
	case sheet.AsMonth, sheet.AsYear:
		m, p := serial(x, c.Date1904, text)
		if p == nil && m.day.Time().Day() == 1 && !(c.Month && kind == sheet.AsMonth) {
			return moment{}, problem(DateFormat, "单元格只显示年月，缺少日，应如 2020-03-01", "the cell shows a month without the day: write 2020-03-01").suggest(m.day.String())
		}
		return m, p
	case sheet.AsGeneral, sheet.AsNumber, sheet.AsText:
		return c.plainNumberAsDate(x, text)
	}
	return moment{}, problem(DateFormat, "“%s”不是日期，应如 2020-03-01", "%s is no date: write 2020-03-01", text)
}

// plainNumberAsDate reads a number that no format shows as a day: only 20200301 is one.
func (c *Column) plainNumberAsDate(x sheet.Cell, text string) (moment, *Problem) {
	if eightDigits.MatchString(x.Text) || c.Month && compactMonth.MatchString(x.Text) {
		return c.parseDate(x.Text)
	}
	p := problem(DateFormat, "“%s”不是日期，应如 2020-03-01", "%s is no date: write 2020-03-01", text)
	if m, wrong := serial(x, c.Date1904, text); wrong == nil && c.Workbook && m.day.Year() >= 1930 {
		p = problem(DateFormat, "“%s”是数字，不是日期；请将单元格设为日期格式", "%s is a number, not a date: format the cell as a date", text).suggest(m.day.String())
	}
	return moment{}, p
}

// serial returns the moment that a number of a workbook stands for. The count from 1900 has
// a day too many: 29 February 1900, the 60th.
func serial(x sheet.Cell, date1904 bool, text string) (moment, *Problem) {
	n, p := exact(x.Text)
	const last = 80_000 // in the year 2119
	if p != nil || n.LessThan(decimal.New(1, 0)) || n.GreaterThan(decimal.New(last, 0)) {
		return moment{}, outside(text)
	}
	count := n.IntPart()
	day := calendar.On(1899, time.December, 30) + calendar.Day(count)
	switch {
	case date1904:
		day = calendar.On(1904, time.January, 1) + calendar.Day(count)
	case count == 60:
		return moment{}, problem(DateImpossible, "1900年没有2月29日", "1900 had no 29 February")
	case count < 60:
		day++
	}
	if day.Year() < firstYear || day.Year() > lastYear {
		return moment{}, outside(text)
	}
	if n.Exponent() >= 0 {
		return moment{day: day, hasTime: x.Format.Kind == sheet.AsDateTime}, nil
	}
	seconds := n.Sub(decimal.New(count, 0)).Mul(decimal.New(secondsADay, 0)).Round(0).IntPart()
	m := moment{day: day, hasTime: x.Format.Kind == sheet.AsDateTime || seconds > 0, seconds: int(min(seconds, secondsADay-1))}
	return m, nil
}

func outside(text string) *Problem {
	return problem(DateImpossible, "“%s”不是%d年至%d年之间的日期", "%s is no date from %d to %d", text, firstYear, lastYear)
}

const secondsADay = 24 * 60 * 60
