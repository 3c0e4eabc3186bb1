package appeal_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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
	_, unnamed := appeal.Receive("")
	_, oneself := r.Offer(c, "综治办", friday)
	if fault.KindOf(unnamed) != fault.Invalid || fault.KindOf(oneself) != fault.Invalid {
		t.Errorf("%v %v", unnamed, oneself)
	}
	if again, err := offered.Offer(c, "党政办", friday+4); err != nil || again.On(friday+4).Responsible != "综治办" {
		t.Errorf("after a lapse it may be offered again: %v", err)
	}
}

// Whatever the steps, the first receiver stays, and the receiver who answers was first or
// has accepted.
func TestAReceiverAlwaysAnswers(t *testing.T) {
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
			loaded, err := appeal.Load(r.Stored())
			if err != nil {
				t.Fatalf("%+v does not load: %v", r.Stored(), err)
			}
			alike(t, c, r, loaded, offices, day)
			if r.First() != "甲" || !answers[r.On(day).Responsible] {
				t.Fatalf("%s answers, %s was first", r.On(day).Responsible, r.First())
			}
		}
	})
}

// alike fails unless both responsibilities decide the same, now and after every step.
func alike(t *rapid.T, c calendar.Calendar, a, b appeal.Responsibility, offices []string, day calendar.Day) {
	t.Helper()
	same := func(step string, x, y appeal.Responsibility, errX, errY error) {
		if fault.KindOf(errX) != fault.KindOf(errY) || (errX == nil) != (errY == nil) {
			t.Fatalf("%s: %v before storing, %v after", step, errX, errY)
		}
		for on := day; on < day+6; on++ {
			if diff := cmp.Diff(x.On(on), y.On(on)); diff != "" || x.First() != y.First() || x.Closed() != y.Closed() {
				t.Fatalf("%s on %s: %s", step, on, diff)
			}
		}
	}
	same("as loaded", a, b, nil, nil)
	for _, office := range offices {
		x, errX := a.Offer(c, office, day)
		y, errY := b.Offer(c, office, day)
		same("offer", x, y, errX, errY)
		x, errX = a.Accept(office, day)
		y, errY = b.Accept(office, day)
		same("accept", x, y, errX, errY)
		x, errX = a.Close(office)
		y, errY = b.Close(office)
		same("close", x, y, errX, errY)
	}
}

func TestStoredHandoversThatNoStepsProduce(t *testing.T) {
	on := calendar.On(2019, 3, 1)
	accepted := func(d calendar.Day) *calendar.Day { return &d }
	for name, s := range map[string]appeal.Stored{
		"no first receiver":    {},
		"to the holder":        {FirstReceiver: "甲", Handovers: []appeal.Handover{{To: "甲", Offered: on, Lapses: on + 3}}},
		"to an empty receiver": {FirstReceiver: "甲", Handovers: []appeal.Handover{{Offered: on, Lapses: on + 3}}},
		"lapsed first":         {FirstReceiver: "甲", Handovers: []appeal.Handover{{To: "乙", Offered: on, Lapses: on - 1}}},
		"accepted too late":    {FirstReceiver: "甲", Handovers: []appeal.Handover{{To: "乙", Offered: on, Lapses: on + 3, Accepted: accepted(on + 4)}}},
		"accepted too early":   {FirstReceiver: "甲", Handovers: []appeal.Handover{{To: "乙", Offered: on, Lapses: on + 3, Accepted: accepted(on - 1)}}},
		"offered while open": {FirstReceiver: "甲", Handovers: []appeal.Handover{
			{To: "乙", Offered: on, Lapses: on + 3}, {To: "丙", Offered: on + 3, Lapses: on + 4}}},
		"offered before it was held": {FirstReceiver: "甲", Handovers: []appeal.Handover{
			{To: "乙", Offered: on, Lapses: on + 3, Accepted: accepted(on + 3)}, {To: "丙", Offered: on + 2, Lapses: on + 4}}},
	} {
		if _, err := appeal.Load(s); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}
