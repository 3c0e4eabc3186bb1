package evaluation_test

import (
	"slices"
	"testing"

	"litong3422/internal/auth"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// on is a session over the shipped set after some changes of its rows.
func on(t *testing.T, statements ...string) (*evaluation.Engine, *evaluation.Session) {
	t.Helper()
	d := deps(t)
	d.DB = demotest.Litong().Changed(t, statements...)
	d.Reader = postgres.NewReader(d.DB)
	e, err := evaluation.New(d)
	if err != nil {
		t.Fatal(err)
	}
	return e, e.Session(t.Context(), auth.Scope{County: county})
}

// at is the value of one division over a span of days.
func at(t *testing.T, e *evaluation.Engine, s *evaluation.Session, code, division, from, to string) *evaluation.Value {
	t.Helper()
	q := evaluation.ValuesQuery{From: &from, To: &to}
	if division != "" {
		q.Divisions = []string{division}
	}
	values, err := s.Values(e.Indicator(code), q)
	if err != nil || len(values) != 1 {
		t.Fatalf("%s of %s: %v, %v", code, division, values, err)
	}
	return values[0]
}

// shown is a value's figure, status, light and comparisons, "-" for none.
func shown(v *evaluation.Value) [5]string {
	of := func(valid bool, text string) string {
		if !valid {
			return "-"
		}
		return text
	}
	return [5]string{
		of(v.Value.Valid, v.Value.Decimal.String()), string(v.Status), string(v.Light),
		of(v.YearOnYear.Valid, v.YearOnYear.Decimal.String()), of(v.PeriodOnPeriod.Valid, v.PeriodOnPeriod.Decimal.String()),
	}
}

// A month that is not over is partial, as quarters and years are: it is not compared.
// Budget execution is judged by the day of the records, not by the year's end.
func TestAMonthThatIsNotOverIsPartial(t *testing.T) {
	e, s := on(t, "UPDATE county SET data_through = '2019-10-15'",
		"DELETE FROM mediation_case WHERE opened_on > '2019-10-15' OR closed_on > '2019-10-15'",
		"DELETE FROM budget_expenditure WHERE spent_on > '2019-10-15'")
	for _, span := range [][2]string{{"2019-10-01", "2019-10-31"}, {"2019-10-01", "2019-12-31"}, {"2019-01-01", "2019-12-31"}, {"2019-01-01", "2019-10-15"}} {
		v := at(t, e, s, "MED_ALL_CASES", "", span[0], span[1])
		if got := shown(v); got[0] == "-" || got[1] != "PARTIAL" || got[3] != "-" || got[4] != "-" {
			t.Errorf("%v: %v", span, got)
		}
		if c := v.Coverage(); c == nil || c.Expected != 12 && span[0] != "2019-10-01" || len(c.Missing) != 0 {
			t.Errorf("%v: a report that is not due is missing: %+v", span, c)
		}
	}
	if got := shown(at(t, e, s, "MED_ALL_CASES", "", "2019-09-01", "2019-09-30")); got[1] != "COMPLETE" || got[3] == "-" || got[4] == "-" {
		t.Errorf("the month before: %v", got)
	}
	if got := shown(at(t, e, s, "MED_ALL_CASES", "", "2019-11-01", "2019-11-30")); got[1] != "NOT_DUE" || got[2] != "NONE" {
		t.Errorf("a month to come: %v", got)
	}
	pace := at(t, e, s, "BUDGET_EXEC_RATE", "", "2019-01-01", "2019-12-31")
	if got := shown(pace); pace.TimeProgress().String() != "79.0323" || pace.Target.Decimal.String() != "79.0323" || got[1] != "PARTIAL" || got[2] != "GREEN" {
		t.Errorf("pace: %v of %s", got, pace.TimeProgress())
	}
	if got := shown(at(t, e, s, "OPERATING_INCOME", "", "2019-01-01", "2019-10-15")); got[1] != "YEARLY" || got[2] != "NONE" {
		t.Errorf("a yearly figure of ten months: %v", got)
	}
}

// A village without a ledger has not earned zero: totals say whose ledgers they are of,
// and growth is that of the villages with both.
func TestLedgersThatAreMissingAreNoZeros(t *testing.T) {
	e, s := session(t, auth.Scope{County: county})
	for _, test := range []struct {
		division, value     string
		reported, expected  int
		like                string
		reporters, unclosed int
	}{
		{township, "14900896.54", 15, 17, "5.673", 15, -1},
		{"", "58639683.34", 98, 104, "12.2156", 98, 15},
	} {
		v := at(t, e, s, "OPERATING_INCOME", test.division, "2019-01-01", "2019-12-31")
		if got := shown(v); got != [5]string{test.value, "PARTIAL", "NONE", "-", "-"} {
			t.Errorf("%q: %v", test.division, got)
		}
		c := v.Coverage()
		if c == nil || c.Level != indicator.Village || c.Reported != test.reported || c.Expected != test.expected || test.unclosed >= 0 && c.Provisional != test.unclosed {
			t.Errorf("%q: %+v", test.division, c)
		}
		if test.division == township && !slices.Equal(c.Missing, []string{"640302100202", "640302100205"}) {
			t.Errorf("missing: %v", c.Missing)
		}
		like, err := v.YearOnYearLikeForLike()
		if err != nil || like == nil || like.Change.Decimal.String() != test.like || like.Reporters != test.reporters || like.Expected != test.expected {
			t.Errorf("%q like for like: %+v, %v", test.division, like, err)
		}
	}
	// The same villages reported in 2017 and 2018: nothing to set right.
	v := at(t, e, s, "OPERATING_INCOME", "", "2018-01-01", "2018-12-31")
	if like, err := v.YearOnYearLikeForLike(); !v.YearOnYear.Valid || like != nil || err != nil {
		t.Errorf("2018: %v, %+v, %v", shown(v), like, err)
	}
	if got := shown(at(t, e, s, "OPERATING_INCOME", "640302100202", "2019-01-01", "2019-12-31")); got[1] != "MISSING" || got[2] != "GREY" {
		t.Errorf("a village without a ledger: %v", got)
	}
}

// A month that a township has not reported is a gap in its year, in the district's, and
// in growth; it is not ranked.
func TestAGapIsNoZero(t *testing.T) {
	const silent = "640302104000"
	e, s := on(t, "DELETE FROM mediation_case WHERE township_code = '"+silent+
		"' AND ('2019-06-01' <= opened_on AND opened_on < '2019-07-01' OR '2019-06-01' <= closed_on AND closed_on < '2019-07-01')")
	for _, division := range []string{"", silent} {
		v := at(t, e, s, "MED_ALL_CASES", division, "2019-01-01", "2019-12-31")
		if got := shown(v); got[0] == "-" || got[1] != "PARTIAL" || got[3] != "-" {
			t.Errorf("%q: %v", division, got)
		}
		if c := v.Coverage(); division == "" && (c == nil || c.Reported != 11 || c.Expected != 12 || !slices.Equal(c.Missing, []string{silent})) {
			t.Errorf("coverage: %+v", c)
		}
		like, err := v.YearOnYearLikeForLike()
		if err != nil || (like != nil) != (division == "") || like != nil && (like.Reporters != 11 || !like.Change.Valid) {
			t.Errorf("%q like for like: %+v, %v", division, like, err)
		}
	}
	if got := shown(at(t, e, s, "MED_ALL_CASES", "640302101000", "2019-01-01", "2019-12-31")); got[1] != "COMPLETE" || got[3] == "-" {
		t.Errorf("another township: %v", got)
	}
	from, to := "2019-01-01", "2019-12-31"
	ranked, err := s.Ranking(e.Indicator("MED_ALL_SUCCESS_RATE"), evaluation.Selection{From: &from, To: &to})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range ranked {
		if r.Value.Unit.Code == silent && (r.Rank() != nil || r.RankedUnits != 11) {
			t.Errorf("ranked with a gap: %+v of %d", r.Rank(), r.RankedUnits)
		}
	}
}

// Every figure has the state that it is in. Nothing is called missing that no unit owes.
func TestStates(t *testing.T) {
	e, s := session(t, auth.Scope{County: county})
	const urban, rural = "640302106000", "640302102000" // a town of communities alone, and of villages alone
	for _, test := range []struct {
		why, code, division, from, to string
		want                          [5]string
		reported, expected            int // -1: no coverage
	}{
		{"nothing is insured anywhere yet", "CADRE_INSURANCE_RATE", "", "2018-01-01", "2018-01-31", [5]string{"-", "NOT_DUE", "NONE", "-", "-"}, 0, 0},
		{"no duty is in force anywhere yet", "POST_DUTIES", "", "2018-01-01", "2018-01-31", [5]string{"-", "NOT_DUE", "NONE", "-", "-"}, 0, 0},
		{"no meeting in a month is none held", "JOINT_MEETINGS", "640302100000", "2018-09-01", "2018-09-30", [5]string{"0", "COMPLETE", "NONE", "*", "*"}, -1, -1},
		{"only communities have them", "SOCIETY_LINKAGES", "", "2019-01-01", "2019-12-31", [5]string{"*", "COMPLETE", "NONE", "*", "-"}, 4, 4},
		{"a township without communities", "SOCIETY_LINKAGES", rural, "2019-01-01", "2019-12-31", [5]string{"-", "NOT_APPLICABLE", "NONE", "-", "-"}, -1, -1},
		{"every village has its survey", "TOILET_RATE", "", "2019-12-01", "2019-12-31", [5]string{"65.2", "COMPLETE", "GREEN", "*", "*"}, 104, 104},
		{"a town without villages", "TOILET_RATE", urban, "2019-12-01", "2019-12-31", [5]string{"-", "NOT_APPLICABLE", "NONE", "-", "-"}, -1, -1},
		{"its income", "OPERATING_INCOME", urban, "2019-01-01", "2019-12-31", [5]string{"-", "NOT_APPLICABLE", "NONE", "-", "-"}, -1, -1},
		{"its hollow villages", "HOLLOW_REMAINING", urban, "2019-12-01", "2019-12-31", [5]string{"-", "NOT_APPLICABLE", "NONE", "-", "-"}, -1, -1},
		{"a figure of the district alone", "POPULATION", "", "2019-12-01", "2019-12-31", [5]string{"410000", "COMPLETE", "NONE", "*", "*"}, -1, -1},
		{"which townships do not have", "VOL_REGISTRATION_RATE", rural, "2019-12-01", "2019-12-31", [5]string{"-", "NOT_APPLICABLE", "NONE", "-", "-"}, -1, -1},
		{"a level that is too fine", "INST_STATIONS", "640302100202", "2019-12-01", "2019-12-31", [5]string{"-", "NOT_APPLICABLE", "NONE", "-", "-"}, -1, -1},
		{"an abolished farm", "MED_ALL_CASES", "640302400000", "2019-01-01", "2019-12-31", [5]string{"-", "NOT_APPLICABLE", "NONE", "-", "-"}, -1, -1},
		{"a month of a yearly flow", "OPERATING_INCOME", "", "2019-12-01", "2019-12-31", [5]string{"-", "YEARLY", "NONE", "-", "-"}, -1, -1},
		{"of a yearly rate", "PERSONNEL_FUNDING_GROWTH", "", "2019-01-01", "2019-01-31", [5]string{"-", "YEARLY", "NONE", "-", "-"}, -1, -1},
		{"a quarter of it", "STAR_FOUR_RATE", "", "2019-10-01", "2019-12-31", [5]string{"-", "YEARLY", "NONE", "-", "-"}, -1, -1},
		{"December of a yearly score", "CAPACITY_SCORE", "", "2019-12-01", "2019-12-31", [5]string{"-", "YEARLY", "NONE", "-", "-"}, -1, -1},
		{"before the window's records", "VOL_ACTIVE_RATE", "", "2017-12-01", "2017-12-31", [5]string{"-", "NOT_DUE", "NONE", "-", "-"}, -1, -1},
		{"a window that is not full", "VOL_ACTIVE_RATE", "", "2018-01-01", "2018-01-31", [5]string{"8.2875", "PARTIAL", "NONE", "-", "-"}, -1, -1},
		{"the first full one", "VOL_ACTIVE_RATE", "", "2018-12-01", "2018-12-31", [5]string{"*", "COMPLETE", "NONE", "-", "-"}, -1, -1},
		{"its year on year", "VOL_ACTIVE_RATE", "", "2019-01-01", "2019-01-31", [5]string{"*", "COMPLETE", "NONE", "-", "*"}, -1, -1},
		{"a light needs a full window", "DELEGATED_IN_USE_RATE", "", "2018-05-01", "2018-05-31", [5]string{"*", "PARTIAL", "NONE", "-", "-"}, -1, -1},
		{"dividends of a year without any are unknown", "DIVIDENDS", "", "2018-01-01", "2019-12-31", [5]string{"13804430.61", "PARTIAL", "NONE", "-", "-"}, -1, -1},
		{"as is their growth", "DIVIDENDS", "", "2017-01-01", "2018-12-31", [5]string{"21180000", "COMPLETE", "NONE", "-", "-"}, -1, -1},
		{"two years are not compared with two that overlap", "STAR_SUBSIDIES", "", "2018-01-01", "2019-12-31", [5]string{"*", "COMPLETE", "NONE", "-", "-"}, 104, 104},
		{"nor with years without a record", "BUDGET_PACKAGE", "", "2018-01-01", "2019-12-31", [5]string{"*", "COMPLETE", "NONE", "-", "-"}, 12, 12},
		{"a year has no period before it but last year", "MED_ALL_CASES", "", "2019-01-01", "2019-12-31", [5]string{"*", "COMPLETE", "NONE", "*", "-"}, 12, 12},
		{"a rate within the year is not compared across it", "BUDGET_EXEC_RATE", "", "2019-02-01", "2019-02-28", [5]string{"*", "*", "*", "*", "*"}, -1, -1},
	} {
		v := at(t, e, s, test.code, test.division, test.from, test.to)
		got := shown(v)
		for i, want := range test.want {
			if want != "*" && got[i] != want || want == "*" && got[i] == "-" && i == 0 {
				t.Errorf("%s: %s: got %v, want %v", test.why, test.code, got, test.want)
				break
			}
		}
		if c := v.Coverage(); test.expected >= 0 && (c == nil || c.Reported != test.reported || c.Expected != test.expected) {
			t.Errorf("%s: %s: coverage %+v", test.why, test.code, c)
		}
	}
	if c := at(t, e, s, "POPULATION", "", "2019-12-01", "2019-12-31").Coverage(); c != nil {
		t.Errorf("the district's population has a coverage: %+v", c)
	}
}

// What the units that have not reported have of a denominator is left out of it, and out
// of its lineage. A light needs three fifths of the units.
func TestAShareIsOfThoseThatReported(t *testing.T) {
	e, s := session(t, auth.Scope{County: county})
	v := at(t, e, s, "BUDGET_EXEC_RATE", "", "2018-01-01", "2018-01-31")
	c := v.Coverage()
	if c == nil || c.Reported != 2 || c.Expected != 12 || len(c.Missing) != 10 || v.Status != indicator.Partial || v.Light != indicator.NoLight {
		t.Fatalf("%+v of %+v", shown(v), c)
	}
	packages := indicator.Figure{}.Denominator.Decimal
	townships, err := s.Townships()
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range townships {
		if slices.Contains(c.Missing, u.Code) || !u.Ranked() {
			continue
		}
		packages = packages.Add(at(t, e, s, "BUDGET_PACKAGE", u.Code, "2018-01-01", "2018-12-31").Value.Decimal)
	}
	if !v.Denominator.Decimal.Equal(packages) || !packages.IsPositive() {
		t.Errorf("the denominator is %s, the lump sums of both %s", v.Denominator.Decimal, packages)
	}
	without := v.Lineage().Denominator.Where
	if _, narrowed := without["and"]; !narrowed {
		t.Errorf("lineage: %v", without)
	}
	if january := at(t, e, s, "BUDGET_EXEC_RATE", "640302100000", "2019-01-01", "2019-01-31"); january.PeriodOnPeriod.Valid {
		t.Errorf("January against December: %v", shown(january))
	}
}

// A viewer of one township sees all of its villages, and so their ranks.
func TestVillagesOfTheOwnTownshipAreRanked(t *testing.T) {
	e, s := session(t, auth.Scope{County: county, Townships: []string{township}})
	from, to := "2019-01-01", "2019-12-31"
	ranked, err := s.Ranking(e.Indicator("ON_TIME_RATE"), evaluation.Selection{Division: township, From: &from, To: &to})
	if err != nil || len(ranked) != 18 || ranked[0].Rank() == nil || *ranked[0].Rank() != 1 || ranked[0].RankedUnits != 18 {
		t.Fatalf("%v, %v", ranked, err)
	}
	// A rate of fewer than five cases is marked, and neither judged nor ranked.
	month := "2019-06-30"
	from = "2019-06-01"
	ranked, err = s.Ranking(e.Indicator("MED_SUCCESS_RATE"), evaluation.Selection{Division: township, From: &from, To: &month})
	if err != nil {
		t.Fatal(err)
	}
	small := 0
	for _, r := range ranked {
		if v := r.Value; v.SmallDenominator() {
			small++
			if !v.Value.Valid || v.Denominator.Decimal.IntPart() >= 5 || v.Light != indicator.NoLight || r.Rank() != nil {
				t.Errorf("too few cases: %v, rank %v", shown(v), r.Rank())
			}
		}
	}
	if small == 0 {
		t.Error("no village has a rate of a few cases")
	}
}
