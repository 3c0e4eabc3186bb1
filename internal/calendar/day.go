// Package calendar knows days and which of them are worked: weekends, public
// holidays, and the weekend days worked instead (调休). It holds no holidays of
// its own; they are records with their basis, and come in as a parameter.
package calendar

import (
	"fmt"
	"time"
)

// Day is a calendar day of Asia/Shanghai, without clock or zone: days since
// 1970-01-01. The zero value is that day; an absent day is a *Day or a flag of
// its owner, never zero.
type Day int32

const secondsADay = 24 * 3600

// On returns the day of a date.
func On(year int, month time.Month, dayOfMonth int) Day {
	return Day(time.Date(year, month, dayOfMonth, 0, 0, 0, 0, time.UTC).Unix() / secondsADay)
}

// Parse reads YYYY-MM-DD.
func Parse(text string) (Day, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return 0, fmt.Errorf("calendar: %q is no day of the form YYYY-MM-DD", text)
	}
	return Day(t.Unix() / secondsADay), nil
}

// Time is the day's midnight in UTC, the form in which dates travel to PostgreSQL.
func (d Day) Time() time.Time { return time.Unix(int64(d)*secondsADay, 0).UTC() }

// Weekday is the day of the week.
func (d Day) Weekday() time.Weekday { return d.Time().Weekday() }

// Year is the calendar year.
func (d Day) Year() int { return d.Time().Year() }

// String prints YYYY-MM-DD.
func (d Day) String() string { return d.Time().Format(time.DateOnly) }

// Weekend tells whether the day is a Saturday or Sunday.
func (d Day) Weekend() bool { return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday }

// AddYears is the same date n years on. 29 February becomes 28 February in a
// year that has none, not 1 March: a term of years ends in its own month.
func (d Day) AddYears(n int) Day { return d.AddMonths(12 * n) }

// AddMonths is the same date n months on, or the last day of that month when it
// has no such date.
func (d Day) AddMonths(n int) Day {
	t := d.Time()
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return On(first.Year(), first.Month(), min(t.Day(), last))
}

// DaysInYear is 365 or 366.
func DaysInYear(year int) int {
	return int(On(year+1, time.January, 1) - On(year, time.January, 1))
}
