//go:build !race

package recompute

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"litong3422/internal/demo/demotest"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/testsize"
)

// spans are the periods that are recomputed: years, quarters, months, the year to date, and
// those that run on the ordinary day.
func spans() []span {
	few := []span{{"2019-01-01", "2019-12-31"}, {"2019-10-01", "2019-10-31"}, {"2018-01-01", "2018-01-31"}, {"2018-07-01", "2018-09-30"}}
	if !testsize.Long {
		return few
	}
	return append(few, []span{
		{"2018-01-01", "2018-12-31"}, {"2018-01-01", "2019-12-31"}, {"2019-04-01", "2019-06-30"}, {"2019-10-01", "2019-12-31"},
		{"2018-11-01", "2018-11-30"}, {"2019-06-01", "2019-06-30"}, {"2019-08-01", "2019-08-31"}, {"2019-09-01", "2019-09-30"}, {"2019-01-01", "2019-10-31"},
	}...)
}

// pasts are periods around the ends of divisions, within the records and before them.
func pasts() []span {
	few := []span{{"2017-01-01", "2017-12-31"}, {"2019-01-01", "2019-09-30"}}
	if !testsize.Long {
		return few
	}
	return append(few, span{"2016-01-01", "2016-12-31"}, span{"2018-01-01", "2018-12-31"}, span{"2019-01-01", "2019-06-30"})
}

// TestFiguresAreRecomputed holds every figure of the product against its recomputation, for
// every unit, over the periods, on both sets. Where the product has no value, there must be
// nothing to count, or a stated reason.
func TestFiguresAreRecomputed(t *testing.T) {
	for _, set := range demotest.Sets() {
		p := newProduct(t, set)
		for _, at := range spans() {
			t.Run(set.Name+" "+at.from+" to "+at.to, func(t *testing.T) {
				compare(t, p, set, at, "")
			})
		}
	}
}

// TestFiguresFollowTheDivisions does the same under the divisions of the period's last day,
// whose places are found from the rows. Counts of the divisions themselves are left out.
func TestFiguresFollowTheDivisions(t *testing.T) {
	for _, set := range demotest.Sets() {
		p := newProduct(t, set)
		for _, at := range pasts() {
			t.Run(set.Name+" "+at.from+" to "+at.to, func(t *testing.T) {
				compare(t, p, set, at, evaluation.PeriodBoundaries)
			})
		}
	}
}

// compare recomputes all indicators for a period and reports the units that differ.
func compare(t *testing.T, p product, set demotest.Set, at span, under evaluation.Boundaries) {
	t.Helper()
	var moved places
	if under != "" {
		day, err := time.Parse(time.DateOnly, at.to)
		if err != nil {
			t.Fatal(err)
		}
		moved = readPlaces(t, p.db).atPeriod(day)
	}
	values := p.values(t, at.from, at.to, under)
	for code, sql := range statements() {
		of := p.engine.Indicator(code)
		if of == nil || under != "" && strings.Contains(sql, "division") {
			continue // TestEveryIndicatorHasAStatement names the unknown
		}
		found := rows(t, p.db, sql, at, set.Through)
		all, reported := add(found, moved), counts(nil)
		if strings.Contains(sql, "UNION ALL") {
			reported = add(ofReporters(found), moved)
		}
		var wrong []string
		for _, unit := range slices.Sorted(maps.Keys(values[code])) {
			v := values[code][unit]
			said := differs(of, v, all[unit])
			if c, two := reported[unit]; said != "" && two && v.Status != indicator.Complete && differs(of, v, c) == "" {
				said = ""
			}
			if said != "" && !excused(v, at, set, of, reported != nil, all[unit]) {
				wrong = append(wrong, unit+": "+said)
			}
		}
		if len(wrong) > 0 {
			t.Errorf("%s: %d of %d units differ, such as\n\t%s", code, len(wrong), len(values[code]), strings.Join(wrong[:min(3, len(wrong))], "\n\t"))
		}
	}
}

// differs says how the product's value differs from the count, "" if it does not.
func differs(of *evaluation.Indicator, v *evaluation.Value, c count) string {
	lines, err := v.TargetInForce()
	if err != nil {
		return err.Error()
	}
	want, known := expected(of, lines, c)
	mine := fmt.Sprintf("recomputed %s of %s", c.numerator, c.denominator)
	if !v.Value.Valid {
		return fmt.Sprintf("no value (%s), %s", v.Status, mine)
	}
	if known && v.Value.Decimal.Equal(want) && v.Numerator.Decimal.Equal(c.numerator) && (!of.Of().Fraction() || v.Denominator.Decimal.Equal(c.denominator)) {
		return ""
	}
	return fmt.Sprintf("%s (%s of %s, %s), %s", v.Value.Decimal, v.Numerator.Decimal, v.Denominator.Decimal, v.Status, mine)
}

// excused reports whether a value may be missing: nothing is counted, a yearly figure is
// asked of a part of a year, rows hold the present only, a unit has not handed in the rows
// of one of two sides, or it is no more.
func excused(v *evaluation.Value, at span, set demotest.Set, of *evaluation.Indicator, twoSides bool, c count) bool {
	ended := !v.Unit.To.IsZero() && v.Unit.To.Format(time.DateOnly) <= at.from
	switch {
	case v.Value.Valid:
		return false
	case v.Status == indicator.ByTheYear:
		return at.from[5:] != "01-01" || at.to[5:] != "12-31"
	case of.Of().Fraction() && c.denominator.IsZero():
		return true
	case of.Of().Undated:
		return at.to < set.Through
	case strings.HasSuffix(of.Code, "_OVERDUE") && (v.Status == indicator.Missing || v.Status == indicator.NotDue):
		return true // unknown of a township that has not reported
	}
	return c.numerator.IsZero() && (c.denominator.IsZero() || twoSides || ended)
}
