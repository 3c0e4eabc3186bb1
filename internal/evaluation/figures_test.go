package evaluation_test

import (
	"slices"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/chart"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/evaluation"
	"litong3422/internal/postgres"
)

// of is a session over a shipped set.
func of(t *testing.T, set demotest.Set) (*evaluation.Engine, *evaluation.Session) {
	t.Helper()
	d := deps(t)
	d.DB = set.Shared(t)
	d.Reader = postgres.NewReader(d.DB)
	e, err := evaluation.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return e, e.Session(t.Context(), auth.Scope{County: county})
}

// TestFiguresOfSomePeriods holds values against those counted from the rows by hand.
func TestFiguresOfSomePeriods(t *testing.T) {
	litong, ordinary := demotest.Litong(), demotest.OrdinaryDay()
	for _, test := range []struct {
		why, code, division, from, to string
		set                           demotest.Set
		value, numerator, denominator string
	}{
		{"postings due until 15 October", "VILLAGE_POSTING_DONE_RATE", "", "2019-10-01", "2019-10-31", ordinary, "100", "24", "24"},
		{"and those due later are not due in the year", "VILLAGE_POSTING_DONE_RATE", "", "2019-01-01", "2019-12-31", ordinary, "100", "24", "24"},
		{"consultations answered by March, not those answered since", "CONSULTATION_ADOPTED_RATE", "", "2018-03-01", "2018-03-31", ordinary, "46.4789", "33", "71"},
		{"the offices of before, though they are abolished", "INST_BEFORE_OFFICES", "", "2019-12-01", "2019-12-31", litong, "3", "36", "12"},
		{"households of villages without a contact yet count", "CADRE_CONTACT_RATE", "", "2018-01-01", "2018-01-31", litong, "54.1511", "41490", "76619"},
		{"those of a township", "CADRE_CONTACT_RATE", "640302201000", "2018-01-01", "2018-01-31", litong, "55.8655", "3124", "5592"},
		{"the centres of before", "INST_BEFORE_CENTRES", "", "2019-12-01", "2019-12-31", litong, "4", "48", "12"},
		{"the offices of after", "INST_OFFICES", "", "2019-12-01", "2019-12-31", litong, "2", "24", "12"},
	} {
		e, s := of(t, test.set)
		v := at(t, e, s, test.code, test.division, test.from, test.to)
		got := [3]string{v.Value.Decimal.String(), v.Numerator.Decimal.String(), v.Denominator.Decimal.String()}
		if want := [3]string{test.value, test.numerator, test.denominator}; got != want {
			t.Errorf("%s: %s of %s to %s: %v, want %v", test.why, test.code, test.from, test.to, got, want)
		}
	}
}

// TestUnitsAreCountedAsTheyStand: numbers of villages, and shares of them, are of the day's
// divisions. 106 and 11 are those of the list of 2018, with two teams of a farm.
func TestUnitsAreCountedAsTheyStand(t *testing.T) {
	const merged = "640302101000" // the farm was merged into it in 2019
	e, s := of(t, demotest.Litong())
	for _, test := range []struct {
		code, division, value string
		under                 evaluation.Boundaries
	}{
		{"VILLAGES", "", "106", evaluation.BaselineBoundaries},
		{"VILLAGES", "", "104", evaluation.PeriodBoundaries},
		{"VILLAGES", "", "104", evaluation.CurrentBoundaries},
		{"VILLAGES", merged, "9", evaluation.PeriodBoundaries},
		{"VILLAGES", merged, "9", evaluation.CurrentBoundaries},
		{"ELDERCARE_RATE", merged, "50", evaluation.PeriodBoundaries},
		{"ELDERCARE_RATE", merged, "50", evaluation.CurrentBoundaries},
	} {
		from, to := "2019-01-01", "2019-12-31"
		q := evaluation.ValuesQuery{From: &from, To: &to, Boundaries: test.under}
		if test.division != "" {
			q.Divisions = []string{test.division}
		}
		values, err := s.Values(e.Indicator(test.code), q)
		if err != nil || len(values) != 1 || values[0].Value.Decimal.String() != test.value {
			t.Errorf("%s of %q under %s: %v, %v; want %s", test.code, test.division, test.under, values, err, test.value)
		}
	}
}

// TestPartsOfAMeanAreMeans: by origin, each part of the mean hours of response is the mean of
// its own cases. The sum of the patrols' hours, 16,615.9, is no mean.
func TestPartsOfAMeanAreMeans(t *testing.T) {
	e, s := of(t, demotest.Litong())
	c, err := s.Composition(e.Indicator("ENF_RESPONSE_HOURS"), evaluation.Selection{}, chart.English)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range c.Parts {
		got = append(got, p.Value.Decimal.String())
	}
	if want := []string{"8.9429", "8.4366", "8.426", "7.9473"}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestRatesOfAFewCasesAreNotInTheIndex looks at a month, in which townships have few cases.
func TestRatesOfAFewCasesAreNotInTheIndex(t *testing.T) {
	e, s := of(t, demotest.Litong())
	from, to := "2019-06-01", "2019-06-30"
	index, err := s.CapabilityIndex(&from, &to)
	if err != nil {
		t.Fatal(err)
	}
	small := 0
	for _, township := range index.Townships {
		for _, d := range township.Dimensions {
			for _, c := range d.Contributions {
				if !at(t, e, s, c.Indicator.Code, township.Unit.Code, from, to).SmallDenominator() {
					continue
				}
				if small++; c.Score.Valid || c.Points.Valid || !c.Value.Valid {
					t.Errorf("%s of %s: %+v", c.Indicator.Code, township.Unit.Code, c)
				}
			}
		}
	}
	if small == 0 {
		t.Error("no township has a rate of a few cases")
	}
}

// TestARunningYearIsComparedByDays: until 15 October with until 15 October, by the townships
// that have handed in all of both. Whole months would compare fifteen days with thirty-one.
func TestARunningYearIsComparedByDays(t *testing.T) {
	e, s := of(t, demotest.OrdinaryDay())
	for _, test := range []struct {
		code, change        string
		reporters, expected int
	}{
		{"MED_ALL_CASES", "6.1203", 11, 12}, // 2,965 after 2,794; 郭家桥乡 is silent since September
		{"ON_TIME_RATE", "0.5002", 11, 12},  // 马莲渠乡 has sent none of October
		{"LOANS", "6.5359", 1, 1},           // a register of the district
		{"VOL_PEOPLE", "36.5857", 12, 12},   // a stock, of the same day
	} {
		for _, to := range []string{"2019-10-15", "2019-10-31", "2019-12-31"} {
			v := at(t, e, s, test.code, "", "2019-01-01", to)
			like, err := v.YearOnYearLikeForLike()
			if err != nil || v.YearOnYear.Valid || like == nil || like.Change.Decimal.String() != test.change || like.Reporters != test.reporters || like.Expected != test.expected {
				t.Errorf("%s until %s: %+v, %v", test.code, to, like, err)
			}
		}
	}
	if like, err := at(t, e, s, "MED_ALL_CASES", "640302203000", "2019-01-01", "2019-10-31").YearOnYearLikeForLike(); like != nil || err != nil {
		t.Errorf("a silent township: %+v, %v", like, err)
	}
	all, err := e.List(nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range all {
		if _, err := at(t, e, s, i.Code, "", "2019-01-01", "2019-10-31").YearOnYearLikeForLike(); err != nil {
			t.Error(err)
		}
	}
}
