package demo

import (
	"fmt"
	"time"
)

// day counts days since 1970-01-01: calendar days without clocks or time zones.
type day int32

func on(year int, month time.Month, dayOfMonth int) day {
	return day(time.Date(year, month, dayOfMonth, 0, 0, 0, 0, time.UTC).Unix() / (24 * 3600))
}

// The span of the demo records, and the last day before it opens.
func firstDay() day { return on(2018, time.January, 1) }
func lastDay() day  { return on(2019, time.December, 31) }

func (d day) time() time.Time       { return time.Unix(int64(d)*24*3600, 0).UTC() }
func (d day) year() int             { return d.time().Year() }
func (d day) weekday() time.Weekday { return d.time().Weekday() }
func (d day) String() string        { return d.time().Format(time.DateOnly) }

// festivals are the days off, and make-up working days, that the State Council
// announced for 2018 and 2019, and those of January 2020 that due dates reach.
// A span of "off" includes the weekends inside it; "work" lists weekend days
// worked instead (调休).
func festivals() (off [][2]day, work []day) {
	y18, y19, y20 := 2018, 2019, 2020
	off = [][2]day{
		{on(y18, time.January, 1), on(y18, time.January, 1)},       // 元旦
		{on(y18, time.February, 15), on(y18, time.February, 21)},   // 春节
		{on(y18, time.April, 5), on(y18, time.April, 7)},           // 清明
		{on(y18, time.April, 29), on(y18, time.May, 1)},            // 劳动节
		{on(y18, time.June, 16), on(y18, time.June, 18)},           // 端午
		{on(y18, time.September, 22), on(y18, time.September, 24)}, // 中秋
		{on(y18, time.October, 1), on(y18, time.October, 7)},       // 国庆
		{on(y18, time.December, 30), on(y19, time.January, 1)},     // 元旦
		{on(y19, time.February, 4), on(y19, time.February, 10)},    // 春节
		{on(y19, time.April, 5), on(y19, time.April, 7)},
		{on(y19, time.May, 1), on(y19, time.May, 4)},
		{on(y19, time.June, 7), on(y19, time.June, 9)},
		{on(y19, time.September, 13), on(y19, time.September, 15)},
		{on(y19, time.October, 1), on(y19, time.October, 7)},
		{on(y20, time.January, 1), on(y20, time.January, 1)},
		{on(y20, time.January, 24), on(y20, time.January, 30)},
	}
	work = []day{
		on(y18, time.February, 11), on(y18, time.February, 24), on(y18, time.April, 8), on(y18, time.April, 28),
		on(y18, time.September, 29), on(y18, time.September, 30), on(y18, time.December, 29),
		on(y19, time.February, 2), on(y19, time.February, 3), on(y19, time.April, 28), on(y19, time.May, 5),
		on(y19, time.September, 29), on(y19, time.October, 12), on(y20, time.January, 19),
	}
	return off, work
}

// workdays knows which days of 2018 to 2020 are worked.
type workdays struct {
	first day
	works []bool
	days  []day // the working days in order
	rank  []int // of each day: how many working days come before it
}

func newWorkdays() workdays {
	w := workdays{first: on(2018, time.January, 1)}
	end := on(2020, time.December, 31)
	w.works = make([]bool, end-w.first+1)
	for d := w.first; d <= end; d++ {
		w.works[d-w.first] = d.weekday() != time.Saturday && d.weekday() != time.Sunday
	}
	off, work := festivals()
	for _, span := range off {
		for d := max(span[0], w.first); d <= span[1]; d++ {
			w.works[d-w.first] = false
		}
	}
	for _, d := range work {
		w.works[d-w.first] = true
	}
	for i, works := range w.works {
		w.rank = append(w.rank, len(w.days))
		if works {
			w.days = append(w.days, w.first+day(i))
		}
	}
	return w
}

func (w workdays) worked(d day) bool { return w.works[d-w.first] }

// after is the n-th working day after d; the day itself does not count, as in
// the time limits of government services. n = 0 is the day itself.
func (w workdays) after(d day, n int) day {
	if n == 0 {
		return d
	}
	at := w.rank[d-w.first]
	if !w.worked(d) {
		at-- // d is not among the working days: the next one is already the first after it
	}
	if at+n >= len(w.days) {
		panic(fmt.Sprintf("demo: no working day %d after %s in the calendar", n, d))
	}
	return w.days[at+n]
}

// season weighs the days of the span for one subject: the months of a year,
// weekdays, festivals, and growth over the two years.
type season struct {
	months   [12]float64 // January first
	weekend  float64     // weight of a day off against a working day
	festival float64     // weight of the fortnight around the Spring Festival
	growth   float64     // of the second year against the first, 0.1 for 10 %
}

// drawDays returns a lottery over the days of the span from firstDay.
func (w workdays) drawDays(s season) lottery {
	weights := make([]float64, lastDay()-firstDay()+1)
	for i := range weights {
		d := firstDay() + day(i)
		weight := s.months[d.time().Month()-1]
		if !w.worked(d) {
			weight *= s.weekend
		}
		if aroundSpringFestival(d) {
			weight *= s.festival
		}
		weights[i] = weight * (1 + s.growth*float64(i)/float64(len(weights)))
	}
	return newLottery(weights)
}

// aroundSpringFestival is true from a week before to a fortnight after New Year's Eve.
func aroundSpringFestival(d day) bool {
	for _, eve := range []day{on(2018, time.February, 15), on(2019, time.February, 4)} {
		if d >= eve-6 && d <= eve+10 {
			return true
		}
	}
	return false
}
