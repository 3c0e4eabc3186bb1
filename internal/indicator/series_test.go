package indicator

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// A track's sums are what adding up its cells by hand gives, for every span.
func TestTrackProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := NewMonth(2015, 1)
		cells := rapid.SliceOf(rapid.Custom(func(t *rapid.T) Cell {
			return Cell{
				Month:       start + Month(rapid.IntRange(0, 60).Draw(t, "month")),
				Numerator:   decimal.New(rapid.Int64Range(-50, 50).Draw(t, "numerator"), -1),
				Denominator: decimal.New(rapid.Int64Range(0, 50).Draw(t, "denominator"), 0),
			}
		})).Draw(t, "cells")
		from := start + Month(rapid.IntRange(-5, 60).Draw(t, "from"))
		p := Period{From: from, To: from + Month(rapid.IntRange(0, 30).Draw(t, "length"))}
		span := rapid.SampledFrom([]Span{InPeriod, ToDate, YearToDate}).Draw(t, "span")
		ofDenominator := rapid.Bool().Draw(t, "denominator")

		want := decimal.Decimal{}
		for _, c := range cells {
			after := span == ToDate || span == InPeriod && c.Month >= p.From || span == YearToDate && c.Month >= p.From.YearStart()
			if after && c.Month <= p.To {
				if ofDenominator {
					want = want.Add(c.Denominator)
				} else {
					want = want.Add(c.Numerator)
				}
			}
		}
		if got := NewTrack(cells).sum(p, span, ofDenominator); !got.Equal(want) {
			t.Fatalf("got %s, want %s", got, want)
		}
	})
}

func cell(year, month int, numerator, denominator string) Cell {
	return Cell{NewMonth(year, month), decimal.RequireFromString(numerator), decimal.RequireFromString(denominator)}
}

func TestEvaluate(t *testing.T) {
	c := NewCatalogue()
	cover := Coverage{From: NewMonth(2018, 1), Through: NewMonth(2019, 6)}
	series := Series{
		"MED_COMPLEX_CASES":   NewTrack([]Cell{cell(2018, 3, "40", "0"), cell(2019, 2, "30", "0"), cell(2019, 3, "50", "0")}),
		"MED_COMPLEX_SUCCESS": NewTrack([]Cell{cell(2018, 3, "38", "0"), cell(2019, 2, "30", "0"), cell(2019, 3, "48", "0")}),
		"VOL_PEOPLE":          NewTrack([]Cell{cell(2015, 1, "100", "0"), cell(2019, 3, "-1", "0")}),
		"OPERATING_INCOME":    NewTrack([]Cell{cell(2017, 12, "10", "1"), cell(2018, 12, "15.5", "1")}),
		"TIME_COMPRESSION":    NewTrack([]Cell{cell(2018, 1, "5", "20")}),
		"ENF_CASES":           NewTrack([]Cell{cell(2019, 3, "20", "0")}),
		"POPULATION":          NewTrack([]Cell{cell(2018, 1, "410000", "1")}),
	}
	month := func(year, number int) Period { return period(NewMonth(year, number), NewMonth(year, number), false) }
	year := func(n int) Period { return period(NewMonth(n, 1), NewMonth(n, 12), false) }
	for _, test := range []struct {
		name, code  string
		level       Level
		p           Period
		value       string
		status      Status
		light       Light
		yoy, before string
	}{
		{"a rate with both comparisons", "MED_SUCCESS_RATE", District, month(2019, 3), "96", Complete, Green, "1", "-4"},
		{"no cases, no rate", "MED_SUCCESS_RATE", District, month(2019, 1), "", NotDue, NoLight, "", ""},
		{"no cases are zero cases", "MED_COMPLEX_CASES", District, month(2019, 1), "0", Complete, NoLight, "", ""},
		{"before the records nothing is known", "MED_COMPLEX_CASES", District, month(2017, 12), "", NotDue, NoLight, "", ""},
		{"nor after them", "MED_COMPLEX_CASES", District, month(2019, 7), "", NotDue, NoLight, "", ""},
		{"a period not over is partial and not compared", "MED_COMPLEX_CASES", District, year(2019), "80", Partial, NoLight, "", ""},
		{"a stock is its changes so far", "VOL_PEOPLE", Village, month(2019, 3), "99", Complete, NoLight, "-1", "-1"},
		{"a yearly figure of a past year", "OPERATING_INCOME", Village, year(2018), "15.5", Complete, NoLight, "55", ""},
		{"no yearly figure of a month", "OPERATING_INCOME", Village, month(2018, 12), "", ByTheYear, NoLight, "", ""},
		{"a report of a year that is over is due", "OPERATING_INCOME", Village, year(2016), "", Missing, Grey, "", ""},
		{"too few cases are not judged", "MED_SUCCESS_RATE", District, month(2018, 3), "95", Complete, Green, "", ""},
		{"a report of a year that is not over is not due", "OPERATING_INCOME", Village, year(2019), "", NotDue, NoLight, "", ""},
		{"finer than there is", "TIME_COMPRESSION", Township, month(2018, 1), "", NotApplicable, NoLight, "", ""},
		{"a ratio per ten thousand", "ENF_CASES_PER_10K", District, month(2019, 3), "0.4878", Complete, NoLight, "", ""},
		{"a complement of the present", "TIME_COMPRESSION", District, month(2019, 6), "75", Complete, NoLight, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := c.Indicator(test.code).Evaluate(series, Unit{Level: test.level, Lines: shipped(c, test.code)}, test.p, cover)
			if shown(v.Value) != test.value || v.Status != test.status || v.Light != test.light ||
				shown(v.YearOnYear) != test.yoy || shown(v.PeriodOnPeriod) != test.before {
				t.Errorf("got %q %s %s, year on year %q, period on period %q", shown(v.Value), v.Status, v.Light, shown(v.YearOnYear), shown(v.PeriodOnPeriod))
			}
		})
	}
	cumulative := c.Indicator("MED_COMPLEX_CASES").Evaluate(series, Unit{Level: District}, period(NewMonth(2019, 3), NewMonth(2019, 3), true), cover)
	if shown(cumulative.Value) != "80" || shown(cumulative.YearOnYear) != "100" || cumulative.PeriodOnPeriod.Valid {
		t.Errorf("cumulative: %+v", cumulative)
	}
}

// What is a fen below full payment is not full, neither in its light nor as it is shown.
func TestRoundingReachesNoLine(t *testing.T) {
	c := NewCatalogue()
	d := c.Indicator("WORK_ALLOWANCE_RATE")
	month := period(NewMonth(2019, 3), NewMonth(2019, 3), false)
	for paid, want := range map[string][2]string{"6679479": {"99.9999", "RED"}, "6679480": {"100", "GREEN"}, "6679481": {"100.0001", "GREEN"}} {
		series := Series{d.Code: NewTrack([]Cell{cell(2019, 3, paid, "6679480")})}
		v := d.Evaluate(series, Unit{Level: District, Lines: shipped(c, d.Code)}, month, Coverage{From: NewMonth(2018, 1), Through: NewMonth(2019, 12)})
		if got := [2]string{shown(v.Value), string(v.Light)}; got != want {
			t.Errorf("%s of 6679480: %v, want %v", paid, got, want)
		}
	}
}

// Changes are of exact values: from 5/12 to 6/12 is a fifth.
func TestChangesAreExact(t *testing.T) {
	d := NewCatalogue().Indicator("UNIFY_PER_CENTRE")
	series := Series{
		"FIVE_UNIFY_RATE": NewTrack([]Cell{cell(2018, 3, "5", "0"), cell(2019, 3, "1", "0")}),
		"SERVICE_CENTRES": NewTrack([]Cell{cell(2018, 1, "12", "0")}),
	}
	v := d.Evaluate(series, Unit{Level: District}, period(NewMonth(2019, 3), NewMonth(2019, 3), false), Coverage{From: NewMonth(2018, 1), Through: NewMonth(2019, 12)})
	if shown(v.YearOnYear) != "20" {
		t.Errorf("year on year %s", shown(v.YearOnYear))
	}
}

// More than the lump sum is red at any time: it is a hard cap. Time goes by the records'
// own day.
func TestOverspendingIsRed(t *testing.T) {
	d := NewCatalogue().Indicator("BUDGET_EXEC_RATE")
	year := period(NewMonth(2019, 1), NewMonth(2019, 12), false)
	for value, want := range map[string]Light{"100": Green, "100.0001": Red, "110": Red} {
		if got := d.Light(some(value), Lines{}, year, Coverage{}); got != want {
			t.Errorf("%s %%: %s, want %s", value, got, want)
		}
	}
	october := Coverage{From: NewMonth(2018, 1), Through: NewMonth(2019, 10), Day: 15}
	if got := shown(d.TargetFor(Lines{}, year, october)); got != "79.0323" {
		t.Errorf("elapsed at 15 October: %s", got)
	}
	if got := d.Light(some("65.6801"), Lines{}, year, october); got != Green {
		t.Errorf("13 points behind: %s", got)
	}
}

// A rank says who does better only of rates and figures per head with a direction.
func TestRankedIndicators(t *testing.T) {
	c := NewCatalogue()
	for code, want := range map[string]bool{
		"MED_SUCCESS_RATE": true, "ENF_RESPONSE_HOURS": true, "VOL_HOURS_PER_PERSON": true,
		"VOL_HOURS": false, "OPERATING_INCOME": false, "ENF_CASES": false, "ENF_CASES_PER_10K": false,
		"INST_BEFORE_OFFICES": false, "HOLLOW_VILLAGES": false, "BUDGET_EXEC_RATE": false,
	} {
		if got := c.Indicator(code).Ranked(); got != want {
			t.Errorf("%s is ranked: %t, want %t", code, got, want)
		}
	}
}

func TestCatalogueIsSound(t *testing.T) {
	c := NewCatalogue()
	items, headlines := 0, 0
	for _, p := range c.Pillars {
		for _, s := range p.SubItems {
			items++
			if s.Name.ZH == "" || s.Name.EN == "" || s.Summary.ZH == "" || s.Summary.EN == "" {
				t.Errorf("%s lacks words", s.Code)
			}
			if s.Headline != "" {
				headlines++
				if d := c.Indicator(s.Headline); d == nil || d.SubItem != s.Code {
					t.Errorf("%s: its headline %s is not its own", s.Code, s.Headline)
				}
			} else if len(c.Of(s.Code)) > 0 {
				t.Errorf("%s has indicators and no headline", s.Code)
			}
			if n := len(s.Key); n < 4 || n > 6 || s.Key[0] != s.Headline {
				t.Errorf("%s: key indicators %v: want four to six, the headline first", s.Code, s.Key)
			}
			for _, code := range s.Key {
				if d := c.Indicator(code); d == nil || d.SubItem != s.Code {
					t.Errorf("%s: the key indicator %s is not its own", s.Code, code)
				}
			}
			if d := c.Indicator(s.Compared); d == nil || d.SubItem != s.Code || d.Finest == District || !d.Ranked() && !d.Pace {
				t.Errorf("%s: townships cannot be compared by %s", s.Code, s.Compared)
			}
		}
	}
	if items != 11 || headlines != 11 {
		t.Errorf("%d sub-items and %d headlines, want 11 of each", items, headlines)
	}
	for _, d := range c.Indicators {
		if d.Name.ZH == "" || d.Name.EN == "" || d.Meaning.ZH == "" || d.Meaning.EN == "" || d.Numerator.ZH == "" || d.Unit.ZH == "" || d.Source == "" {
			t.Errorf("%s lacks words", d.Code)
		}
		if d.Fraction() != (d.Kind == Rate || d.Kind == Ratio) || d.Fraction() != (d.Denominator.ZH != "") {
			t.Errorf("%s: kind, denominator and its words disagree", d.Code)
		}
		if d.SubItem != "0" && c.SubItem(d.SubItem) == nil {
			t.Errorf("%s belongs to no sub-item", d.Code)
		}
		if d.Finest == District && !d.WholeCounty {
			t.Errorf("%s: a figure of the district that a viewer of a township gets in part", d.Code)
		}
		if d.Drill.List == "" || d.Drill.Where == nil {
			t.Errorf("%s leads to no rows", d.Code)
		}
		p := period(NewMonth(2019, 1), NewMonth(2019, 6), false)
		for _, where := range []Where{d.Drill.Where, d.Drill.Numerator} {
			for field := range where {
				if _, clash := d.Drill.inPeriod(p, "")[field]; clash {
					t.Errorf("%s: its filter and its period both name %s", d.Code, field)
				}
			}
		}
	}
}

func TestCompare(t *testing.T) {
	for _, test := range []struct {
		document, computed string
		atLeast            bool
		difference         string
		matches            bool
	}{
		{"97.1", "97.076", false, "0", true}, // at the document's one decimal
		{"97.1", "97.14999", false, "0", true},
		{"97.1", "97.15", false, "0.1", false},
		{"855", "854", false, "-1", false},
		{"65", "66", true, "0", true}, // at least: only what is short of it counts
		{"65", "64", true, "-1", false},
		{"90", "89.6", true, "-0.4", false}, // and is never rounded up to it
		{"65", "", true, "", false},
	} {
		difference, matches := Compare(some(test.document), some(test.computed), test.atLeast)
		if shown(difference) != test.difference || matches != test.matches {
			t.Errorf("%+v: got %s, %v", test, shown(difference), matches)
		}
	}
}

// A task falls due once and is done at another time: it leaves the denominator's rows alone.
func TestDrillDatesTheNumeratorOnItsOwn(t *testing.T) {
	d := NewCatalogue().Indicator("ENF_SETUP_PROGRESS").Drill
	june := d.Of(RecordedUnit{Code: "640302100000", Level: Township}, period(NewMonth(2019, 6), NewMonth(2019, 6), false))
	through := Where{"lte": "2019-06-30"}
	place := Where{"code": Where{"eq": "640302100000"}}
	if diff := cmp.Diff(Where{"dueOn": through, "township": place}, june.Where); diff != "" {
		t.Errorf("denominator: %s", diff)
	}
	if diff := cmp.Diff(Where{"dueOn": through, "doneOn": through, "township": place}, june.Numerator); diff != "" {
		t.Errorf("numerator: %s", diff)
	}
	if len(d.Numerator) != 0 {
		t.Error("narrowing changed the definition")
	}
}

// Who left early stays in the denominator's rows and leaves the numerator's.
func TestDrillLetsTheNumeratorEndOnItsOwn(t *testing.T) {
	d := NewCatalogue().Indicator("TALENT_RETENTION_RATE").Drill
	june := d.Of(RecordedUnit{Code: "640302000000", Level: District}, period(NewMonth(2019, 6), NewMonth(2019, 6), false))
	bound := Where{"recruitedOn": Where{"lte": "2019-06-30"}, "or": []Where{{"commitUntil": Where{"isNull": true}}, {"commitUntil": Where{"gt": "2019-06-30"}}}}
	if diff := cmp.Diff(bound, june.Where); diff != "" {
		t.Errorf("denominator: %s", diff)
	}
	bound["endsOn"] = Where{"gt": "2019-06-30"}
	if diff := cmp.Diff(bound, june.Numerator); diff != "" {
		t.Errorf("numerator: %s", diff)
	}
}
