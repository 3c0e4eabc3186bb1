package demo

import "time"

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

// aroundSpringFestival reports whether the day lies between a week before and two weeks
// after New Year's Eve.
func aroundSpringFestival(d day) bool {
	for _, eve := range []day{on(2018, time.February, 15), on(2019, time.February, 4)} {
		if d >= eve-6 && d <= eve+10 {
			return true
		}
	}
	return false
}
