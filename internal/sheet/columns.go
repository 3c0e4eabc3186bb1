package sheet

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"litong3422/internal/calendar"
)

// Column is a column that a reader takes, with the heads it goes by. The first head names
// it in problems where the file lacks it.
type Column struct {
	Heads    []string
	Required bool
}

// Columns says where the columns of a reader stand in a table.
type Columns struct {
	table *Table
	at    []int // by column of the reader; −1 where the table has none
	// Ignored are the heads of the table that no column goes by.
	Ignored []string
}

// Find looks for the columns in the head of the table. Blanks, brackets and the case of
// letters make no difference. A required column that is missing is a problem, and so is one
// that stands twice.
func (t *Table) Find(wanted []Column) (Columns, Problems) {
	found := Columns{table: t, at: make([]int, len(wanted))}
	var problems Problems
	used := make([]bool, len(t.Head.Cells))
	for i, column := range wanted {
		found.at[i] = -1
		for at, head := range t.Head.Cells {
			if !slices.ContainsFunc(column.Heads, func(known string) bool { return plainHead(known) == plainHead(head) }) {
				continue
			}
			used[at] = true
			if found.at[i] >= 0 {
				problems = append(problems, t.Problem(t.Head.Line, head, "与“%s”列重复", "stands twice, beside %s", t.Head.Cells[found.at[i]]))
				continue
			}
			found.at[i] = at
		}
		if column.Required && found.at[i] < 0 {
			problems = append(problems, t.Problem(t.Head.Line, column.Heads[0], "缺少这一列", "the column is missing"))
		}
	}
	for at, head := range t.Head.Cells {
		if head != "" && !used[at] {
			found.Ignored = append(found.Ignored, head)
		}
	}
	return found, problems
}

// plainHead is a head as columns are compared by it: without brackets and what they hold.
func plainHead(head string) string {
	head, _, _ = strings.Cut(strings.ReplaceAll(head, "(", "（"), "（")
	return strings.ToLower(strings.NewReplacer(" ", "", "_", "", "-", "", "\u3000", "", "\n", "", "*", "").Replace(head))
}

// Cell returns the text of a row in a column of the reader; "" where the table has none.
func (c Columns) Cell(row Row, column int) string {
	if at := c.at[column]; at >= 0 && at < len(row.Cells) {
		return row.Cells[at]
	}
	return ""
}

// Has reports whether the table has a column of the reader.
func (c Columns) Has(column int) bool { return c.at[column] >= 0 }

// Problem returns a problem of a row in a column of the reader.
func (c Columns) Problem(row Row, column int, zh, en string, args ...any) Problem {
	return c.table.Problem(row.Line, c.table.Head.Cells[c.at[column]], zh, en, args...)
}

// Day reads the day in a cell. found is false for an empty one; a text that is no day is a
// problem.
func (c Columns) Day(row Row, column int) (day calendar.Day, found bool, problems Problems) {
	text := c.Cell(row, column)
	if text == "" {
		return 0, false, nil
	}
	day, ok := c.table.day(text)
	if !ok {
		return 0, false, Problems{c.Problem(row, column, "“%s”不是日期，应如 2018-01-01", "%s is no date; write 2018-01-01", text)}
	}
	return day, true, nil
}

// Days that a table may name: what lies outside is a slip.
const firstYear, lastYear = 1900, 2100

func (t *Table) day(text string) (calendar.Day, bool) {
	for _, form := range []string{"2006-1-2", "2006/1/2", "2006.1.2", "2006年1月2日", "20060102"} {
		if at, err := time.Parse(form, text); err == nil {
			day := calendar.On(at.Date())
			return day, day.Year() >= firstYear && day.Year() <= lastYear
		}
	}
	// A workbook stores days as numbers. A small number is more likely a year.
	const firstNumber, lastNumber = 10_000, 73_050 // 1927 to 2099
	serial, err := strconv.ParseFloat(text, 64)
	if err != nil || !t.workbook || serial != float64(int(serial)) || serial < firstNumber || serial > lastNumber {
		return 0, false
	}
	zero := calendar.On(1899, time.December, 30)
	if t.date1904 {
		zero = calendar.On(1904, time.January, 1)
	}
	return zero + calendar.Day(serial), true
}
