// Package calendar has days and calendars of working days: weekends, public holidays and
// the weekend days worked instead (调休). Holidays are records of the database, which the
// caller passes. The package is pure.
package calendar

import (
	"fmt"
	"time"
)

// Day is a calendar day of Asia/Shanghai, without time or zone. It counts the days since
// 1970-01-01, so its zero value is a day. An absent day is a nil *Day.
type Day int32

const secondsADay = 24 * 3600

// On returns the day of a date.
func On(year int, month time.Month, dayOfMonth int) Day {
	return Day(time.Date(year, month, dayOfMonth, 0, 0, 0, 0, time.UTC).Unix() / secondsADay)
}

// Parse returns the day of a text in the form YYYY-MM-DD. Any other text is an error.
func Parse(text string) (Day, error) {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return 0, fmt.Errorf("calendar: %q is no day of the form YYYY-MM-DD", text)
	}
	return Day(t.Unix() / secondsADay), nil
}

// Time returns the day's midnight in UTC, the form of dates in PostgreSQL's driver.
func (d Day) Time() time.Time { return time.Unix(int64(d)*secondsADay, 0).UTC() }

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday { return d.Time().Weekday() }

// Year returns the calendar year.
func (d Day) Year() int { return d.Time().Year() }

// String returns the day as YYYY-MM-DD.
func (d Day) String() string { return d.Time().Format(time.DateOnly) }

// Weekend reports whether the day is a Saturday or a Sunday.
func (d Day) Weekend() bool { return d.Weekday() == time.Saturday || d.Weekday() == time.Sunday }

// AddYears returns the same date n years later. 29 February becomes 28 February in a year
// that has none, so that a term of years ends in its own month.
func (d Day) AddYears(n int) Day { return d.AddMonths(12 * n) }

// AddMonths returns the same date n months later, or the last day of that month if it has
// no such date.
func (d Day) AddMonths(n int) Day {
	t := d.Time()
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return On(first.Year(), first.Month(), min(t.Day(), last))
}

// DaysInYear returns 365 or 366.
func DaysInYear(year int) int {
	return int(On(year+1, time.January, 1) - On(year, time.January, 1))
}
