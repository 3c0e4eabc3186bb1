//go:build !race

package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// figures are the district's figures of the whole span, and of 2017 and 2018, by code.
type figuresOfDistrict struct {
	testing.TB
	of map[string]map[string]any
}

func (f figuresOfDistrict) number(code, field string) decimal.Decimal {
	f.Helper()
	v, found := f.of[code][field].(string)
	if !found {
		f.Fatalf("%s has no %s", code, field)
	}
	return decimal.RequireFromString(v)
}

func (f figuresOfDistrict) value(code string) decimal.Decimal {
	f.Helper()
	return f.number(code, "value")
}

// is fails unless a number, rounded to as many places as wanted has, is what is wanted.
func is(t *testing.T, what string, got decimal.Decimal, want string) {
	t.Helper()
	w := decimal.RequireFromString(want)
	if !got.Round(-w.Exponent()).Equal(w) {
		t.Errorf("%s is %s, want %s", what, got, want)
	}
}

// The document's figures are consistent with each other, and so are ours: the
// checks C-01 to C-14 of the inventory, each by its name.
func TestConsistencyOfTheBaseline(t *testing.T) {
	a := newAPI(t)
	answer := a.ask(leader(), `{ indicators { code name { zh } values { value numerator denominator } }
		dividends: indicator(code: "DIVIDENDS") { values(from: "2017-01-01", to: "2018-12-31") { value } }
		pillars { subItems { code facts { code } indicators { code } } } }`, "")
	f := figuresOfDistrict{t, map[string]map[string]any{}}
	names := map[string]string{}
	for _, each := range answer.at("indicators").([]any) {
		of := each.(map[string]any)
		f.of[of["code"].(string)] = of["values"].([]any)[0].(map[string]any)
		names[of["code"].(string)] = of["name"].(map[string]any)["zh"].(string)
	}
	f.of["DIVIDENDS"] = answer.at("dividends", "values", 0).(map[string]any)
	hundred := decimal.NewFromInt(100)
	share := func(of, whole decimal.Decimal) decimal.Decimal { return of.Mul(hundred).DivRound(whole, 6) }

	t.Run("C-01", func(t *testing.T) {
		is(t, "complex disputes", f.value("MED_COMPLEX_CASES"), "855")
		is(t, "settled", f.value("MED_COMPLEX_SUCCESS"), "830")
		is(t, "the success rate", f.value("MED_SUCCESS_RATE"), "97.0760")
		is(t, "the success rate, as stated", f.value("MED_SUCCESS_RATE"), "97.1")
	})
	t.Run("C-02", func(t *testing.T) {
		var counts []int
		for _, p := range answer.at("pillars").([]any) {
			items := p.(map[string]any)["subItems"].([]any)
			counts = append(counts, len(items))
			for _, item := range items {
				if s := item.(map[string]any); len(s["facts"].([]any)) == 0 || len(s["indicators"].([]any)) == 0 {
					t.Errorf("sub-item %v is empty", s["code"])
				}
			}
		}
		if !slices.Equal(counts, []int{3, 4, 2, 2}) {
			t.Errorf("the pillars have %v sub-items", counts)
		}
	})
	t.Run("C-03", func(t *testing.T) {
		for _, day := range []string{"2016-12-31", "2018-12-31", "2019-12-31", "2020-12-31", "2023-12-31"} {
			if n := a.standing(day, "TOWN"); n != 8 {
				t.Errorf("%d towns on %s", n, day)
			}
			if n := a.standing(day, "TOWNSHIP"); n != 4 {
				t.Errorf("%d townships on %s", n, day)
			}
		}
	})
	t.Run("C-04", func(t *testing.T) {
		is(t, "villages", f.value("VILLAGES"), "106")
		is(t, "communities", f.value("COMMUNITIES"), "22")
		for day, want := range map[string][2]int{"2018-12-31": {106, 22}, "2019-12-31": {104, 22}, "2023-12-31": {104, 28}} {
			if got := [2]int{a.standing(day, "VILLAGE"), a.standing(day, "COMMUNITY")}; got != want {
				t.Errorf("on %s there are %v villages and communities, want %v", day, got, want)
			}
		}
	})
	t.Run("C-05", func(t *testing.T) {
		before := f.value("INST_BEFORE_OFFICES").Add(f.value("INST_BEFORE_CENTRES"))
		after := f.value("INST_OFFICES").Add(f.value("INST_CENTRES")).Add(f.value("INST_BRIGADES"))
		is(t, "stations before", before, "7")
		is(t, "stations after", after, "5")
		is(t, "stations in the district", f.value("INST_STATIONS"), "60")
		is(t, "streamlining", f.value("INST_STREAMLINE_RATE"), "28.6")
	})
	t.Run("C-06", func(t *testing.T) {
		for enum, want := range map[string]int{"UnificationCriterion": 5, "CountyPowerField": 5, "ReformTaskKind": 7, "GovernanceRole": 4} {
			if values := a.ask(leader(), `{ __type(name: "`+enum+`") { enumValues { name } } }`, "").at("__type", "enumValues"); len(values.([]any)) != want {
				t.Errorf("%s has %v", enum, values)
			}
		}
		if n := a.ask(leader(), `{ externalSystems(where: { kind: { eq: BUSINESS } }) { totalCount } }`, "").at("externalSystems", "totalCount"); n != 4.0 {
			t.Errorf("%v business systems", n)
		}
		is(t, "Jinji's fields", f.value("COUNTY_POWER_FIELDS"), "5")
	})
	t.Run("C-07", func(t *testing.T) {
		is(t, "a loan on average", f.value("LOAN_AMOUNT").DivRound(f.value("LOANS"), 6), "54850.00")
	})
	t.Run("C-08", func(t *testing.T) {
		is(t, "mediators of an organisation", f.value("MEDIATORS").DivRound(f.value("MED_ORGS"), 6), "5.78")
	})
	t.Run("C-09", func(t *testing.T) {
		if all := f.value("MED_ALL_CASES"); all.LessThanOrEqual(f.value("MED_ORGS")) || all.LessThanOrEqual(f.value("MED_COMPLEX_CASES")) {
			t.Errorf("%s disputes in all, for %s organisations", all, f.value("MED_ORGS"))
		}
		for _, code := range []string{"MED_COMPLEX_CASES", "MED_COMPLEX_SUCCESS", "MED_SUCCESS_RATE"} {
			if !strings.Contains(names[code], "疑难复杂") {
				t.Errorf("%s does not say that it is of complex disputes only: %s", code, names[code])
			}
		}
	})
	t.Run("C-10", func(t *testing.T) {
		is(t, "volunteers of the population", share(f.value("VOL_PEOPLE"), f.value("POPULATION")), "21.5")
		is(t, "the registration rate", f.value("VOL_REGISTRATION_RATE"), "21.5")
	})
	t.Run("C-11", func(t *testing.T) {
		is(t, "dividends of the assets", share(f.value("DIVIDENDS"), f.value("NET_ASSETS")), "2.6")
	})
	t.Run("C-12", func(t *testing.T) {
		is(t, "villages and communities", f.number("ELDERCARE_RATE", "denominator"), "128")
		if covered := f.number("ELDERCARE_RATE", "numerator"); covered.LessThan(decimal.NewFromInt(84)) {
			t.Errorf("%s have eldercare, 65 %% of 128 is 84 at least", covered)
		}
	})
	t.Run("C-13", func(t *testing.T) {
		is(t, "support of a village on average", f.value("HOLLOW_SUPPORT").DivRound(f.value("HOLLOW_VILLAGES"), 6), "1404545")
		rows := a.ask(leader(), `{ hollowVillageSupports(where: { source: { ne: DEMO } }) { totalCount } }`, "")
		if n := rows.at("hollowVillageSupports", "totalCount"); n != 0.0 {
			t.Errorf("%v grants of single villages are marked as more than demo data", n)
		}
	})
	t.Run("C-14", TestReconciliationShowsNoDifference)
}

// standing counts the divisions of a kind on a day.
func (a api) standing(day, kind string) int {
	a.t.Helper()
	query := fmt.Sprintf(`{ divisions(where: { kind: { eq: %s }, validFrom: { lte: "%s" }, or: [{ validTo: { isNull: true } }, { validTo: { gt: "%s" } }] }) { totalCount } }`, kind, day, day)
	return int(a.ask(leader(), query, "").at("divisions", "totalCount").(float64))
}
