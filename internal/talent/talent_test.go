package talent_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"litong3422/internal/calendar"
	"litong3422/internal/fault"
	"litong3422/internal/talent"
)

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func day(t *testing.T, text string) calendar.Day {
	t.Helper()
	d, err := calendar.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestFiveYearsOfService(t *testing.T) {
	term := talent.ServiceTerm{Years: 5}
	granted := &talent.Override{Role: talent.OrgDepartment, Reason: "照顾配偶", Document: "示例文号1"}
	for _, c := range []struct {
		recruited, on, until string
		toTownship           bool
		override             *talent.Override
		status               talent.MoveStatus
	}{
		{"2014-08-01", "2019-07-31", "2019-08-01", false, nil, talent.MoveRejected},
		{"2014-08-01", "2019-08-01", "2019-08-01", false, nil, talent.MoveAllowed},
		{"2016-02-29", "2021-02-27", "2021-02-28", false, nil, talent.MoveRejected},
		{"2016-02-29", "2021-02-28", "2021-02-28", false, nil, talent.MoveAllowed},
		{"2018-08-01", "2019-01-01", "2023-08-01", true, nil, talent.MoveAllowed},
		{"2018-08-01", "2019-01-01", "2023-08-01", false, granted, talent.MoveOverridden},
		{"2018-08-01", "2019-01-01", "2023-08-01", false, &talent.Override{Role: "LEADER", Reason: "x", Document: "y"}, talent.MoveRejected},
		{"2018-08-01", "2019-01-01", "2023-08-01", false, &talent.Override{Role: talent.OrgDepartment, Reason: "x"}, talent.MoveRejected},
		{"2018-08-01", "2019-01-01", "2023-08-01", false, &talent.Override{Role: talent.OrgDepartment, Document: "x"}, talent.MoveRejected},
	} {
		d := term.Decide(talent.Move{Recruited: day(t, c.recruited), On: day(t, c.on), ToTownship: c.toTownship, Override: c.override})
		if d.Status != c.status || d.CommitUntil.String() != c.until {
			t.Errorf("%s on %s: %s until %s, not %s until %s", c.recruited, c.on, d.Status, d.CommitUntil, c.status, c.until)
		}
		if !strings.Contains(d.Explanation.ZH, "R-2") || !strings.Contains(d.Explanation.ZH, c.until) || !strings.Contains(d.Explanation.EN, c.recruited) {
			t.Error(d.Explanation)
		}
	}
	if got := (talent.ServiceTerm{Years: 8}).CommitUntil(day(t, "2016-02-29")).String(); got != "2024-02-29" {
		t.Error(got)
	}
}

// No move before the term is allowed without an override, and every move after it is.
func TestTheTermHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		term := talent.ServiceTerm{Years: rapid.IntRange(1, 10).Draw(t, "years")}
		recruited := calendar.On(2008, 1, 1) + calendar.Day(rapid.IntRange(0, 5000).Draw(t, "recruited"))
		on := recruited + calendar.Day(rapid.IntRange(0, 5000).Draw(t, "after"))
		status := term.Decide(talent.Move{Recruited: recruited, On: on}).Status
		until := term.CommitUntil(recruited)
		if (status == talent.MoveAllowed) != (on >= until) {
			t.Fatalf("%s after %s, bound until %s: %s", on, recruited, until, status)
		}
		if until.Year() != recruited.Year()+term.Years || until.Time().Month() != recruited.Time().Month() {
			t.Fatalf("%d years after %s is %s", term.Years, recruited, until)
		}
	})
}

func TestRetention(t *testing.T) {
	on, left := day(t, "2019-12-31"), day(t, "2019-06-30")
	later := on + 1
	got := talent.ServiceTerm{Years: 5}.Retention(on, []talent.Service{
		{Recruited: day(t, "2018-08-01"), InTownship: true},
		{Recruited: day(t, "2017-08-01"), InTownship: true, Left: &left},
		{Recruited: day(t, "2015-01-01"), InTownship: true, Left: &later},
		{Recruited: day(t, "2014-12-31"), InTownship: true},  // the term is over that day
		{Recruited: day(t, "2018-08-01"), InTownship: false}, // never in a township
		{Recruited: day(t, "2020-01-01"), InTownship: true},  // not yet
	})
	if got.Recruited != 3 || got.Retained != 2 || !got.Rate.Decimal.Equal(dec("66.7")) {
		t.Errorf("%+v", got)
	}
	if (talent.ServiceTerm{Years: 5}).Retention(on, nil).Rate.Valid {
		t.Error("a rate without recruits")
	}
}

func TestStarSubsidy(t *testing.T) {
	policy := talent.StarPolicy{{4, dec("15")}, {5, dec("20")}}
	ratings := []talent.Rating{{2019, 5}, {2017, 4}, {2020, 3}}
	for _, c := range []struct {
		year                int
		base, rate, subsidy string
		stars               int
	}{
		{2016, "36000", "0", "0", 0}, {2017, "36000", "15", "5400", 4}, {2018, "36000", "15", "5400", 4},
		{2019, "36000", "20", "7200", 5}, {2020, "36000", "0", "0", 3}, {2017, "33333.33", "15", "5000", 4}, {2019, "0", "20", "0", 5},
	} {
		s, err := policy.Decide(c.year, ratings, dec(c.base))
		if err != nil || s.Stars != c.stars || !s.Rate.Equal(dec(c.rate)) || !s.Amount.Equal(dec(c.subsidy)) {
			t.Errorf("%d: %+v %v", c.year, s, err)
		}
		if !strings.Contains(s.Explanation.ZH, "R-3") || !strings.Contains(s.Explanation.EN, "R-3") {
			t.Error(s.Explanation)
		}
	}
	s, _ := policy.Decide(2019, ratings, dec("36000"))
	if s.Explanation.ZH != "2019年党组织为5星，绩效补贴为基本报酬36,000元的20%，计7,200元。（规则R-3）" || s.Explanation.EN != "The Party organisation has 5 stars in 2019: 20% of the basic remuneration of 36,000 yuan, 7,200 yuan. (rule R-3)" {
		t.Errorf("%q", s.Explanation)
	}
	if _, err := policy.Decide(2019, ratings, dec("-1")); fault.KindOf(err) != fault.Invalid {
		t.Error(err)
	}
}

func TestVillagePostings(t *testing.T) {
	p := talent.ProposedPostingPolicy()
	for _, c := range []struct {
		recruited, start, end, on string
		status                    talent.PostingStatus
		due                       string
		amber                     bool
	}{
		{"2018-08-01", "", "", "2018-09-30", talent.PostingAwaited, "2018-09-30", false},
		{"2018-08-01", "", "", "2018-10-01", talent.PostingMissing, "2018-09-30", true},
		{"2018-08-01", "2018-11-01", "", "2018-10-31", talent.PostingMissing, "2018-09-30", true},
		{"2018-08-01", "2018-09-01", "", "2019-12-31", talent.PostingServing, "2020-09-01", false},
		{"2017-08-01", "2017-09-01", "", "2019-09-01", talent.PostingCompleted, "2019-09-01", false},
		{"2017-08-01", "2017-09-01", "2019-09-01", "2019-12-31", talent.PostingCompleted, "2019-09-01", false},
		{"2017-08-01", "2017-09-01", "2019-08-31", "2019-12-31", talent.PostingShort, "2019-09-01", true},
		{"2017-08-01", "2017-09-01", "2019-08-31", "2019-08-30", talent.PostingServing, "2019-09-01", false},
		{"2016-01-01", "2016-02-29", "", "2018-02-28", talent.PostingCompleted, "2018-02-28", false},
	} {
		var posting *talent.Posting
		if c.start != "" {
			posting = &talent.Posting{Start: day(t, c.start)}
			if c.end != "" {
				end := day(t, c.end)
				posting.End = &end
			}
		}
		d := p.Decide(day(t, c.recruited), posting, day(t, c.on))
		if d.Status != c.status || d.Due.String() != c.due || d.Amber != c.amber || !strings.Contains(d.Explanation.ZH, c.due) || !strings.Contains(d.Explanation.EN, "R-8") {
			t.Errorf("%+v: %s %s %s", c, d.Status, d.Due, d.Explanation.ZH)
		}
	}
}

// Policies load from the values of rows and decide as before.
func TestStoredPolicies(t *testing.T) {
	term, err := talent.NewServiceTerm(5)
	if err != nil || term != (talent.ServiceTerm{Years: 5}) {
		t.Errorf("%+v %v", term, err)
	}
	proposed := talent.ProposedPostingPolicy()
	if p, err := talent.NewPostingPolicy(proposed.Months, proposed.GraceDays); err != nil || p != proposed {
		t.Errorf("%+v %v", p, err)
	}
	rules := []talent.StarRule{{Stars: 4, Rate: decimal.NewFromInt(15)}, {Stars: 5, Rate: decimal.NewFromInt(20)}}
	stars, err := talent.NewStarPolicy(rules)
	if err != nil {
		t.Fatal(err)
	}
	ratings := []talent.Rating{{Year: 2018, Stars: 4}}
	before, errBefore := talent.StarPolicy(rules).Decide(2019, ratings, decimal.NewFromInt(10_000))
	after, errAfter := stars.Decide(2019, ratings, decimal.NewFromInt(10_000))
	if errBefore != nil || errAfter != nil || before.Explanation != after.Explanation || !before.Amount.Equal(after.Amount) {
		t.Errorf("%+v became %+v", before, after)
	}
	for name, load := range map[string]func() error{
		"no years":        func() error { _, err := talent.NewServiceTerm(0); return err },
		"no months":       func() error { _, err := talent.NewPostingPolicy(0, 60); return err },
		"a negative wait": func() error { _, err := talent.NewPostingPolicy(24, -1); return err },
		"six stars":       func() error { _, err := talent.NewStarPolicy([]talent.StarRule{{Stars: 6}}); return err },
		"a rule twice":    func() error { _, err := talent.NewStarPolicy([]talent.StarRule{rules[0], rules[0]}); return err },
	} {
		if err := load(); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}
