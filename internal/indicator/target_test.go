package indicator

import (
	"testing"
	"time"
)

// shipped returns the lines that the catalogue ships for an indicator.
func shipped(c *Catalogue, code string) []Lines {
	for _, s := range c.Shipped() {
		if s.Code == code {
			return s.Lines()
		}
	}
	return nil
}

func TestShippedLinesFit(t *testing.T) {
	c := NewCatalogue()
	all := c.Shipped()
	if len(shippedOwners()) != len(all) {
		t.Errorf("%d indicators and %d owners", len(all), len(shippedOwners()))
	}
	judged := 0
	for _, s := range all {
		if s.Owner.ZH == "" || s.Owner.EN == "" {
			t.Errorf("%s has no owner", s.Code)
		}
		if !s.Judged() {
			continue
		}
		judged++
		if m := c.Indicator(s.Code).Misfit(s.Lines()[0], false); m != nil {
			t.Errorf("%s: %s", s.Code, m.Why.EN)
		}
	}
	if judged != len(shippedLines()) {
		t.Errorf("%d lines are of no indicator", len(shippedLines())-judged)
	}
}

func TestMisfit(t *testing.T) {
	c := NewCatalogue()
	for _, test := range []struct {
		code            string
		target, redLine string
		township        bool
		want            Part
	}{
		{"MED_SUCCESS_RATE", "95", "90", true, ""},
		{"MED_SUCCESS_RATE", "95", "95", false, ""},
		{"MED_SUCCESS_RATE", "90", "95", false, OfRedLine},
		{"EMERGENCY_MINUTES", "30", "45", false, ""},
		{"EMERGENCY_MINUTES", "45", "30", false, OfRedLine},
		{"MED_SUCCESS_RATE", "", "", false, ""},
		{"BUDGET_EXEC_RATE", "90", "", false, OfIndicator},
		{"POPULATION", "1", "", false, OfIndicator},
		{"VOL_HOURS", "1", "", false, OfIndicator},
		{"MED_OVERDUE", "0", "", true, ""},
		{"MED_OVERDUE", "3", "", false, OfTarget},
		{"MED_OVERDUE", "", "3", false, OfRedLine},
		{"ONE_STOP_RATE", "90", "", true, OfTownship},
	} {
		got := Part("")
		if m := c.Indicator(test.code).Misfit(Lines{Target: some(test.target), RedLine: some(test.redLine)}, test.township); m != nil {
			got = m.At
		}
		if got != test.want {
			t.Errorf("%+v: at %q", test, got)
		}
	}
}

// A line is in force from its first day to the day before its last, and judges a month by
// its last day. That of a township goes before that of the district.
func TestLinesInForce(t *testing.T) {
	day := func(month time.Month, day int) time.Time { return time.Date(2019, month, day, 0, 0, 0, 0, time.UTC) }
	line := func(target, division string, from, to time.Time) Lines {
		return Lines{Target: some(target), Division: division, Term: Term{From: from, To: to}}
	}
	all := NewTargets(map[string][]Lines{"X": {
		line("90", "D", day(1, 1), day(6, 15)), line("95", "D", day(6, 15), time.Time{}),
		line("80", "A", day(3, 31), day(9, 1)), line("", "A", day(9, 1), time.Time{}),
	}}, map[string][]Owner{"X": {{Name: Text{ZH: "甲"}, Term: Term{From: day(1, 1), To: day(3, 1)}}, {Name: Text{ZH: "乙"}, Term: Term{From: day(3, 1)}}}})
	for _, test := range []struct {
		township string
		month    int
		want     string
	}{
		{"", 0, ""}, {"", 1, "90"}, {"", 5, "90"}, {"", 6, "95"}, {"", 12, "95"},
		{"A", 2, "90"}, {"A", 3, "80"}, {"A", 8, "80"}, {"A", 9, "95"}, {"B", 5, "90"},
	} {
		if got := shown(LinesAt(all.Of("X", test.township, "D"), NewMonth(2019, test.month)).Target); got != test.want {
			t.Errorf("%+v: %q", test, got)
		}
	}
	if before, after := all.Owner("X", NewMonth(2019, 2)).Name.ZH, all.Owner("X", NewMonth(2019, 3)).Name.ZH; before != "甲" || after != "乙" {
		t.Errorf("owners %s, %s", before, after)
	}
	if of := LinesAt(all.Of("Y", "A", "D"), NewMonth(2019, 5)); of.Target.Valid {
		t.Errorf("another indicator: %+v", of)
	}
}
