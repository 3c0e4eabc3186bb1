package demo

import (
	"bytes"
	"encoding/csv"
	"fmt"

	"litong3422/internal/calendar"
)

// holiday is a day of a notice of the State Council.
type holiday struct {
	day          calendar.Day
	arrangement  calendar.Arrangement
	name, notice string
}

// The years whose notices data/holidays.csv holds. Records end with 2019, but
// what was accepted at its end falls due in 2020.
const firstNotice, lastNotice = 2018, 2020

// readHolidays reads the notices' days off and the weekend days worked instead.
// A weekend that no notice names is off without standing there.
func readHolidays() ([]holiday, error) {
	raw, err := files.ReadFile("data/holidays.csv")
	if err != nil {
		return nil, err
	}
	lines, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("demo: read the holidays: %w", err)
	}
	var all []holiday
	for _, line := range lines[1:] {
		d, err := calendar.Parse(line[0])
		if err != nil {
			return nil, fmt.Errorf("demo: read the holidays: %w", err)
		}
		all = append(all, holiday{d, calendar.Arrangement(line[1]), line[2], line[3]})
	}
	return all, nil
}

func holidayTable() table {
	r := stream("holiday ids")
	return table{"holiday", "id day arrangement name notice", func(w *rows) {
		for _, h := range holidays() {
			w.id(r.id(day(h.day))).day(day(h.day)).text(string(h.arrangement)).text(h.name).text(h.notice).end("OFFICIAL")
		}
	}}
}

// workdays knows which days of 2018 to 2020 are worked.
type workdays struct{ calendar calendar.Calendar }

// holidays panics when the notices, which are compiled in, cannot be read; the
// package's tests rule that out.
func holidays() []holiday {
	all, err := readHolidays()
	if err != nil {
		panic(err)
	}
	return all
}

func newWorkdays() workdays {
	var exceptions []calendar.Exception
	for _, h := range holidays() {
		exceptions = append(exceptions, calendar.Exception{Day: h.day, Arrangement: h.arrangement})
	}
	c, err := calendar.New(firstNotice, lastNotice, exceptions)
	if err != nil {
		panic(err)
	}
	return workdays{c}
}

func (w workdays) worked(d day) bool {
	worked, err := w.calendar.Worked(calendar.Day(d))
	if err != nil {
		panic("demo: " + err.Error())
	}
	return worked
}

// after is the n-th working day after d; the day itself does not count, as in
// the time limits of government services. n = 0 is the day itself: something may
// happen on a day off, it only never falls due on one.
func (w workdays) after(d day, n int) day {
	if n == 0 {
		return d
	}
	after, err := w.calendar.After(calendar.Day(d), n)
	if err != nil {
		panic("demo: " + err.Error())
	}
	return day(after)
}
