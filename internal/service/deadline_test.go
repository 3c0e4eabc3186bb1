package service_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
	"litong3422/internal/service"
)

func day(t testing.TB, text string) calendar.Day {
	t.Helper()
	d, err := calendar.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// spring is 2019 with its Spring Festival and the two weekend days worked for it.
func spring(t testing.TB) calendar.Calendar {
	t.Helper()
	exceptions := []calendar.Exception{{Day: day(t, "2019-02-02"), Arrangement: calendar.Work}, {Day: day(t, "2019-02-03"), Arrangement: calendar.Work}}
	for d := day(t, "2019-02-04"); d <= day(t, "2019-02-10"); d++ {
		exceptions = append(exceptions, calendar.Exception{Day: d, Arrangement: calendar.Off})
	}
	c, err := calendar.New(2019, 2019, exceptions)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// dueOn decides about a request as stored values describe it.
func dueOn(c calendar.Calendar, accepted calendar.Day, days int, suspensions []service.Suspension) (service.Deadline, error) {
	limit, err := service.NewTimeLimit(accepted, days, suspensions)
	if err != nil {
		return service.Deadline{}, err
	}
	return limit.DueOn(c)
}

func suspended(t testing.TB, from, until string) service.Suspension {
	t.Helper()
	end := day(t, until)
	return service.Suspension{From: day(t, from), Until: &end}
}

func TestDueOn(t *testing.T) {
	c := spring(t)
	for _, x := range []struct {
		accepted string
		limit    int
		stops    []service.Suspension
		due      string
		stopped  int
	}{
		{"2019-01-31", 2, nil, "2019-02-02", 0},
		{"2019-01-31", 4, nil, "2019-02-11", 0},
		{"2019-02-05", 0, nil, "2019-02-11", 0},
		{"2019-03-01", 5, []service.Suspension{suspended(t, "2019-03-05", "2019-03-07")}, "2019-03-12", 2},
		{"2019-03-01", 5, []service.Suspension{suspended(t, "2019-03-05", "2019-03-05")}, "2019-03-08", 0},
		{"2019-03-01", 5, []service.Suspension{suspended(t, "2019-03-05", "2019-03-07"), suspended(t, "2019-03-06", "2019-03-08")}, "2019-03-13", 3}, // overlapping
		{"2019-03-01", 5, []service.Suspension{suspended(t, "2019-03-11", "2019-03-20")}, "2019-03-08", 0},                                           // after it was due
		{"2019-03-01", 5, []service.Suspension{suspended(t, "2019-03-08", "2019-03-11")}, "2019-03-11", 1},                                           // on the last day, over a weekend
		{"2019-03-01", 5, []service.Suspension{suspended(t, "2019-03-08", "2019-03-12"), suspended(t, "2019-03-12", "2019-03-13")}, "2019-03-13", 3}, // the second only because of the first
		{"2019-03-01", 5, []service.Suspension{suspended(t, "2019-02-20", "2019-03-05")}, "2019-03-11", 1},                                           // begun before
		{"2019-01-31", 3, []service.Suspension{suspended(t, "2019-02-03", "2019-02-11")}, "2019-02-11", 1},
	} {
		d, err := dueOn(c, day(t, x.accepted), x.limit, x.stops)
		if err != nil || d.Due.String() != x.due || d.Stopped != x.stopped || d.Suspended {
			t.Errorf("%s and %d days: due %s, stopped %d (%v), not %s, %d", x.accepted, x.limit, d.Due, d.Stopped, err, x.due, x.stopped)
		}
		if !strings.Contains(d.Explanation.ZH, x.due) || !strings.Contains(d.Explanation.EN, "R-9") {
			t.Error(d.Explanation)
		}
	}
}

func TestAnOpenSuspensionHasNoDueDate(t *testing.T) {
	open := []service.Suspension{{From: day(t, "2019-03-05")}}
	d, err := dueOn(spring(t), day(t, "2019-03-01"), 5, open)
	if err != nil || !d.Suspended || !strings.Contains(d.Explanation.ZH, "中止") {
		t.Errorf("%+v %v", d, err)
	}
	d, err = dueOn(spring(t), day(t, "2019-03-01"), 1, open)
	if err != nil || d.Suspended || d.Due != day(t, "2019-03-04") {
		t.Errorf("a suspension after the due date suspends: %+v %v", d, err)
	}
}

func TestDeadlinesThatMakeNoSense(t *testing.T) {
	c := spring(t)
	_, negative := dueOn(c, day(t, "2019-03-01"), -1, nil)
	_, backwards := dueOn(c, day(t, "2019-03-01"), 1, []service.Suspension{suspended(t, "2019-03-05", "2019-03-04")})
	_, beyond := dueOn(c, day(t, "2019-12-30"), 9, nil)
	for i, err := range []error{negative, backwards, beyond} {
		if fault.KindOf(err) != fault.Invalid {
			t.Errorf("%d: %v", i, err)
		}
	}
}

// A due date is always a working day. Between the acceptance and it lie exactly as many
// working days outside suspensions as the limit says. The values kept decide the same.
func TestADueDateIsAWorkingDay(t *testing.T) {
	c := spring(t)
	rapid.Check(t, func(t *rapid.T) {
		first := calendar.On(2019, 1, 1)
		accepted := first + calendar.Day(rapid.IntRange(0, 120).Draw(t, "accepted"))
		limit := rapid.IntRange(1, 30).Draw(t, "limit")
		var stops []service.Suspension
		for range rapid.IntRange(0, 4).Draw(t, "suspensions") {
			from := accepted + calendar.Day(rapid.IntRange(-5, 40).Draw(t, "from"))
			until := from + calendar.Day(rapid.IntRange(0, 12).Draw(t, "for"))
			stops = append(stops, service.Suspension{From: from, Until: &until})
		}
		d, err := dueOn(c, accepted, limit, stops)
		if err != nil {
			t.Fatal(err)
		}
		stored := d.TimeLimit
		if again, err := dueOn(c, stored.Accepted, stored.WorkingDays, stored.Suspensions); err != nil || !cmp.Equal(again, d) {
			t.Fatalf("the stored values decide %+v, not %+v (%v)", again, d, err)
		}
		ran := 0
		for x := accepted + 1; x <= d.Due; x++ {
			worked, err := c.Worked(x)
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range stops {
				worked = worked && (x < s.From || x >= *s.Until)
			}
			if worked {
				ran++
			}
		}
		if worked, _ := c.Worked(d.Due); !worked {
			t.Fatalf("%s is off", d.Due)
		}
		if ran != limit {
			t.Fatalf("%d days ran until %s, the limit is %d", ran, d.Due, limit)
		}
	})
}
