package calendar_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

func day(t *testing.T, text string) calendar.Day {
	t.Helper()
	d, err := calendar.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestDays(t *testing.T) {
	d := day(t, "2019-02-04")
	if d.String() != "2019-02-04" || d.Weekday() != time.Monday || d.Year() != 2019 || calendar.On(2019, 2, 4) != d {
		t.Errorf("%s %s", d, d.Weekday())
	}
	if _, err := calendar.Parse("2019-2-4"); err == nil {
		t.Error("2019-2-4 was read")
	}
	if calendar.DaysInYear(2020) != 366 || calendar.DaysInYear(2019) != 365 || calendar.DaysInYear(1900) != 365 {
		t.Error("leap years")
	}
}

// A term of years ends in its own month: 29 February becomes 28 February.
func TestYearsAndMonthsOn(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		to     string
	}{
		{"2016-02-29", 60, "2021-02-28"}, {"2016-02-29", 48, "2020-02-29"}, {"2018-08-31", 18, "2020-02-29"},
		{"2018-08-31", 6, "2019-02-28"}, {"2017-12-15", 24, "2019-12-15"}, {"2018-01-31", 1, "2018-02-28"}, {"2018-11-30", 2, "2019-01-30"},
	} {
		if got := day(t, c.from).AddMonths(c.months).String(); got != c.to {
			t.Errorf("%s and %d months is %s, not %s", c.from, c.months, got, c.to)
		}
	}
	if got := day(t, "2016-02-29").AddYears(5).String(); got != "2021-02-28" {
		t.Error(got)
	}
}

func spring(t *testing.T) calendar.Calendar {
	t.Helper()
	var exceptions []calendar.Exception
	for d := day(t, "2019-02-04"); d <= day(t, "2019-02-10"); d++ {
		exceptions = append(exceptions, calendar.Exception{Day: d, Arrangement: calendar.Off})
	}
	for _, d := range []string{"2019-02-02", "2019-02-03", "2018-12-29"} {
		exceptions = append(exceptions, calendar.Exception{Day: day(t, d), Arrangement: calendar.Work})
	}
	c, err := calendar.New(2019, 2019, exceptions)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWorkingDays(t *testing.T) {
	c := spring(t)
	for _, x := range []struct {
		from string
		n    int
		due  string
	}{
		{"2019-02-01", 1, "2019-02-02"},  // a Saturday that is worked
		{"2019-02-01", 3, "2019-02-11"},  // over the Spring Festival
		{"2019-02-05", 1, "2019-02-11"},  // from inside it
		{"2019-02-05", 0, "2019-02-11"},  // nothing falls due on a day off
		{"2019-02-01", 0, "2019-02-01"},  //
		{"2019-03-01", 5, "2019-03-08"},  // an ordinary week
		{"2019-03-02", 5, "2019-03-08"},  // accepted on a Saturday
		{"2019-01-31", 20, "2019-03-05"}, // two worked weekends, seven days off
	} {
		got, err := c.After(day(t, x.from), x.n)
		if err != nil || got.String() != x.due {
			t.Errorf("%d working days after %s is %s (%v), not %s", x.n, x.from, got, err, x.due)
		}
	}
	if worked, err := c.Worked(day(t, "2019-02-03")); !worked || err != nil {
		t.Error("a worked Sunday is off")
	}
}

func TestDaysBeyondTheCalendarAreNotCounted(t *testing.T) {
	c := spring(t)
	_, late := c.After(day(t, "2019-12-30"), 5)
	_, early := c.After(day(t, "2018-12-31"), 1)
	_, worked := c.Worked(day(t, "2020-01-01"))
	_, from := c.Between(day(t, "2018-01-01"), day(t, "2019-01-01"))
	_, to := c.Between(day(t, "2019-01-01"), day(t, "2020-01-01"))
	for i, err := range []error{late, early, worked, from, to} {
		if fault.KindOf(err) != fault.Invalid {
			t.Errorf("%d: %v", i, err)
		}
	}
	if _, err := calendar.New(2019, 2019, []calendar.Exception{{Day: 18000, Arrangement: calendar.Off}, {Day: 18000, Arrangement: calendar.Work}}); err == nil {
		t.Error("a day both off and worked was taken")
	}
}

// Whatever the exceptions, the n-th working day is worked, and exactly n working
// days lie between.
func TestAfterAndBetweenAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := calendar.On(2018, 1, 1)
		exceptions := map[calendar.Day]calendar.Arrangement{}
		for _, n := range rapid.SliceOfN(rapid.IntRange(0, 3*365), 0, 60).Draw(t, "exceptions") {
			d := first + calendar.Day(n)
			exceptions[d] = calendar.Off
			if d.Weekend() && n%2 == 0 {
				exceptions[d] = calendar.Work
			}
		}
		var list []calendar.Exception
		for d, a := range exceptions {
			list = append(list, calendar.Exception{Day: d, Arrangement: a})
		}
		c, err := calendar.New(2018, 2020, list)
		if err != nil {
			t.Fatal(err)
		}
		from := first + calendar.Day(rapid.IntRange(0, 600).Draw(t, "from"))
		n := rapid.IntRange(0, 60).Draw(t, "days")
		due, err := c.After(from, n)
		if err != nil {
			t.Fatal(err)
		}
		if worked, _ := c.Worked(due); !worked {
			t.Fatalf("%s is off", due)
		}
		if a, named := exceptions[due]; named && a == calendar.Off || !named && due.Weekend() {
			t.Fatalf("%s is a holiday or weekend", due)
		}
		if counted, err := c.Between(from, due); err != nil || n > 0 && counted != n {
			t.Fatalf("%d working days between %s and %s, not %d (%v)", counted, from, due, n, err)
		}
	})
}
