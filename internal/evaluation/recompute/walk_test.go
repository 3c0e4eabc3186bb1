//go:build !race

package recompute

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"litong3422/internal/chart"
	"litong3422/internal/dashboard"
	"litong3422/internal/demo/demotest"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

// running are periods that are not over on the ordinary day, and past those that are.
func running() []span {
	return []span{{"2019-10-01", "2019-10-31"}, {"2019-10-01", "2019-12-31"}, {"2019-01-01", "2019-12-31"}, {"2019-01-01", "2019-10-31"}, {"2018-01-01", "2019-12-31"}}
}

func past() []span {
	return []span{{"2019-09-01", "2019-09-30"}, {"2019-07-01", "2019-09-30"}, {"2018-01-01", "2018-12-31"}}
}

// TestNoValueOfARunningPeriodIsComplete looks at every figure of every unit: what is not
// over is not complete, is compared with nothing and has no value where it has no status
// for one. What is missing has no value, and a value has its light and numerator.
func TestNoValueOfARunningPeriodIsComplete(t *testing.T) {
	p := newProduct(t, demotest.OrdinaryDay())
	for _, at := range append(running(), past()...) {
		over := at.to <= demotest.OrdinaryDay().Through
		for code, units := range p.values(t, at.from, at.to, "") {
			var wrong []string
			for unit, v := range units {
				if said := contradicts(v, over); said != "" {
					wrong = append(wrong, unit+" "+said)
				}
			}
			if len(wrong) > 0 {
				t.Errorf("%s from %s to %s: %d of %d units, such as %s", code, at.from, at.to, len(wrong), len(units), wrong[0])
			}
		}
	}
}

// contradicts says what of a value contradicts the rest, "" if nothing does.
func contradicts(v *evaluation.Value, over bool) string {
	valued := v.Status == indicator.Complete || v.Status == indicator.Partial
	switch {
	case !over && v.Status == indicator.Complete:
		return "is complete before the period is over"
	case !over && (v.YearOnYear.Valid || v.PeriodOnPeriod.Valid):
		return "is compared before the period is over"
	case valued != v.Value.Valid:
		return fmt.Sprintf("is %s with the value %v", v.Status, v.Value)
	case v.Value.Valid != v.Numerator.Valid:
		return "has a value without a numerator"
	case !v.Value.Valid && v.Light != indicator.Grey && v.Light != indicator.NoLight:
		return fmt.Sprintf("has no value and the light %s", v.Light)
	case v.Value.Valid && v.Light == indicator.Grey:
		return "has a value and is grey"
	}
	return ""
}

// TestWhatIsNotReportedHasNoValue asks for what the set leaves out on purpose.
func TestWhatIsNotReportedHasNoValue(t *testing.T) {
	p := newProduct(t, demotest.OrdinaryDay())
	s := p.session(t)
	for _, missing := range []struct {
		codes, unit string
		at          span
	}{
		{"MED_ALL_CASES MED_ON_TIME_RATE MED_SUCCESS_RATE", "640302203000", span{"2019-09-01", "2019-09-30"}},
		{"SERVICE_REQUESTS ON_TIME_RATE ONLINE_RATE", "640302202000", span{"2019-10-01", "2019-10-31"}},
		{"MED_OVERDUE", "640302203000", span{"2019-01-01", "2019-09-30"}},
		{"REQUESTS_OVERDUE", "640302202000", span{"2019-01-01", "2019-10-31"}},
		{"VOL_HOURS VOL_HOURS_PER_PERSON", "640302103000", span{"2019-09-01", "2019-09-30"}},
		{"PERSONNEL_FUNDING PERSONNEL_FUNDING_GROWTH", "640302202000", span{"2019-01-01", "2019-12-31"}},
	} {
		for code := range strings.FieldsSeq(missing.codes) {
			values, err := s.Values(p.engine.Indicator(code), evaluation.ValuesQuery{Divisions: []string{missing.unit, ""}, From: &missing.at.from, To: &missing.at.to})
			if err != nil {
				t.Fatal(err)
			}
			if v := values[0]; v.Value.Valid {
				t.Errorf("%s of %s from %s: %s (%s)", code, missing.unit, missing.at.from, v.Value.Decimal, v.Status)
			}
			if v := values[1]; v.Status == indicator.Complete {
				t.Errorf("%s of the district from %s is complete without %s", code, missing.at.from, missing.unit)
			}
		}
	}
}

// TestEveryRankingAndChartIsDrawn draws every indicator in every way on the ordinary day, and
// checks that only values are ranked.
func TestEveryRankingAndChartIsDrawn(t *testing.T) {
	p := newProduct(t, demotest.OrdinaryDay())
	all, err := p.engine.List(nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []span{running()[0], running()[3], past()[0], past()[2]} {
		s := p.session(t)
		for _, i := range all {
			sel := evaluation.Selection{From: &at.from, To: &at.to}
			ranked, err := s.Ranking(i, sel)
			if err != nil {
				t.Fatalf("ranking of %s: %v", i.Code, err)
			}
			for _, r := range ranked {
				if r.Rank() != nil && !r.Value.Value.Valid {
					t.Errorf("%s of %s is ranked without a value", i.Code, r.Value.Unit.Code)
				}
			}
			for _, kind := range []evaluation.ChartKind{evaluation.TrendChart, evaluation.RankingChart, evaluation.TileMapChart, evaluation.GaugeChart, evaluation.SparkChart, evaluation.CompositionChart} {
				option, err := s.Chart(i, kind, sel, chart.Chinese)
				if err != nil {
					t.Errorf("%s from %s: %v", i.Code, at.from, err)
				} else if !json.Valid(option) {
					t.Errorf("chart %s of %s from %s is no JSON", kind, i.Code, at.from)
				}
			}
		}
	}
}

// TestEveryPanelIsDrawn draws the panels of all sub-items on the ordinary day.
func TestEveryPanelIsDrawn(t *testing.T) {
	p := newProduct(t, demotest.OrdinaryDay())
	d, err := dashboard.New(p.engine, panel.NewCatalogue())
	if err != nil {
		t.Fatal(err)
	}
	for _, pillar := range p.engine.Pillars() {
		for _, item := range pillar.SubItems {
			for _, at := range append(running(), past()...) {
				panels, err := d.Panels(p.session(t), dashboard.Query{SubItem: item.Code, From: &at.from, To: &at.to, Language: chart.Chinese})
				if err != nil {
					t.Errorf("panels of %s from %s: %v", item.Code, at.from, err)
				}
				for _, one := range panels {
					if one.Chart != nil && !json.Valid(one.Chart) {
						t.Errorf("panel %s from %s to %s is no JSON", one.Code, at.from, at.to)
					}
					if one.Chart == nil && one.Empty == nil && len(one.Marks) == 0 {
						t.Errorf("panel %s from %s to %s is blank and says nothing", one.Code, at.from, at.to)
					}
				}
			}
		}
	}
}

// TestTheIndexAndTheReconciliationStand computes both on the ordinary day. Figures of the
// document whose day is still to come are not compared; those of earlier years are.
func TestTheIndexAndTheReconciliationStand(t *testing.T) {
	p := newProduct(t, demotest.OrdinaryDay())
	s := p.session(t)
	for _, at := range append(running(), past()...) {
		if _, err := s.CapabilityIndex(&at.from, &at.to); err != nil {
			t.Errorf("index from %s: %v", at.from, err)
		}
	}
	cases, dividends := "855", "21180000"
	rows, err := s.Reconcile([]evaluation.Fact{{Code: "S-310", Value: &cases}, {Code: "S-414", Value: &dividends}})
	if err != nil {
		t.Fatal(err)
	}
	if r := rows[0]; r.Reached || r.Matches != nil || r.Difference.Valid || !r.Computed.Valid {
		t.Errorf("a figure of December: %+v", r)
	}
	if r := rows[1]; !r.Reached || r.Matches == nil || !*r.Matches {
		t.Errorf("a figure of 2017 and 2018: %+v", r)
	}
}
