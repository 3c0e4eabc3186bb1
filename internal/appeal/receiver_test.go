package appeal_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"litong3422/internal/appeal"
	"litong3422/internal/calendar"
	"litong3422/internal/fault"
)

func weeks(t testing.TB) calendar.Calendar {
	t.Helper()
	c, err := calendar.New(2019, 2020, nil)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestTheFirstAskedAnswers(t *testing.T) {
	c := weeks(t)
	friday := calendar.On(2019, 3, 1)
	r, err := appeal.Receive("综治办")
	if err != nil {
		t.Fatal(err)
	}
	offered, err := r.Offer(c, "民生服务中心", friday)
	if err != nil {
		t.Fatal(err)
	}
	// Friday's offer may be accepted until Monday; until then the first answers.
	if d := offered.On(friday + 3); d.Responsible != "综治办" || !strings.Contains(d.Explanation.ZH, "2019-03-04前待接收") {
		t.Errorf("%+v", d)
	}
	if d := offered.On(friday + 4); d.Responsible != "综治办" || !strings.Contains(d.Explanation.EN, "fell back") {
		t.Errorf("%+v", d)
	}
	taken, err := offered.Accept("民生服务中心", friday+3)
	if err != nil || taken.On(friday+3).Responsible != "民生服务中心" || taken.First() != "综治办" {
		t.Errorf("%+v %v", taken, err)
	}
	closed, err := taken.Close("民生服务中心")
	if err != nil || !closed.Closed() || r.Closed() || !strings.Contains(closed.On(friday+9).Explanation.ZH, "已办结") {
		t.Errorf("%+v %v", closed, err)
	}
	for name, step := range map[string]func() error{
		"accepted too late":        func() error { _, err := offered.Accept("民生服务中心", friday+4); return err },
		"accepted before offered":  func() error { _, err := offered.Accept("民生服务中心", friday-1); return err },
		"accepted by another":      func() error { _, err := offered.Accept("党政办", friday); return err },
		"accepted without offer":   func() error { _, err := r.Accept("党政办", friday); return err },
		"offered twice":            func() error { _, err := offered.Offer(c, "党政办", friday); return err },
		"closed by another":        func() error { _, err := r.Close("党政办"); return err },
		"offered after the close":  func() error { _, err := closed.Offer(c, "党政办", friday); return err },
		"accepted after the close": func() error { _, err := closed.Accept("党政办", friday); return err },
		"closed twice":             func() error { _, err := closed.Close("民生服务中心"); return err },
	} {
		if err := step(); fault.KindOf(err) != fault.Conflict {
			t.Errorf("%s: %v", name, err)
		}
	}
	_, nobody := appeal.Receive("")
	_, oneself := r.Offer(c, "综治办", friday)
	if fault.KindOf(nobody) != fault.Invalid || fault.KindOf(oneself) != fault.Invalid {
		t.Errorf("%v %v", nobody, oneself)
	}
	if again, err := offered.Offer(c, "党政办", friday+4); err != nil || again.On(friday+4).Responsible != "综治办" {
		t.Errorf("after a lapse it may be offered again: %v", err)
	}
}

// Whatever happens: the first receiver stays, and somebody answers who was first
// or accepted.
func TestSomebodyAlwaysAnswers(t *testing.T) {
	c := weeks(t)
	rapid.Check(t, func(t *rapid.T) {
		offices := []string{"甲", "乙", "丙"}
		r, err := appeal.Receive("甲")
		if err != nil {
			t.Fatal(err)
		}
		day := calendar.On(2019, 1, 1)
		answers := map[string]bool{"甲": true}
		for range rapid.IntRange(0, 30).Draw(t, "steps") {
			day += calendar.Day(rapid.IntRange(0, 4).Draw(t, "later"))
			who := rapid.SampledFrom(offices).Draw(t, "who")
			before := r.On(day).Responsible
			switch rapid.IntRange(0, 9).Draw(t, "step") {
			case 0, 1, 2, 3:
				r, _ = r.Offer(c, who, day)
				if r.On(day).Responsible != before {
					t.Fatal("an offer moved the responsibility")
				}
			case 4, 5, 6, 7:
				next, err := r.Accept(who, day)
				if err == nil {
					answers[who] = true
				}
				r = next
			default:
				r, _ = r.Close(who)
			}
			if r.First() != "甲" || !answers[r.On(day).Responsible] {
				t.Fatalf("%s answers, %s was first", r.On(day).Responsible, r.First())
			}
		}
	})
}
