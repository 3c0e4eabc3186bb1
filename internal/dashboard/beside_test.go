package dashboard_test

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/dashboard"
	"litong3422/internal/evaluation"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

// besides are the indicators of a panel's page that count the same rows by the same day,
// or whose rate asks about the same field.
func besides(def *panel.Definition, indicators *indicator.Catalogue) []*indicator.Definition {
	var found []*indicator.Definition
	for _, of := range indicators.Indicators {
		if of.SubItem == def.SubItem && (sameRows(def, of) || sameQuestion(def, of)) {
			found = append(found, of)
		}
	}
	return found
}

func entityOf(def *panel.Definition) (entity string, where panel.Where, span panel.Span) {
	switch {
	case def.Rows != nil:
		return def.Rows.Entity, def.Rows.Where, def.Rows.Span
	case def.Steps != nil:
		return def.Steps.Entity, def.Steps.Where, def.Steps.Span
	}
	return "", nil, panel.Span{}
}

// sameRows: all rows that the indicator counts, by the same day and measured alike. A
// panel with another filter counts another set, and its title names it.
func sameRows(def *panel.Definition, of *indicator.Definition) bool {
	entity, where, span := entityOf(def)
	if entity != of.Drill.Entity || of.NumRows != nil || of.Drill.More != nil || !measures(def, of.Drill.Sum) {
		return false
	}
	if len(where) > 0 && !reflect.DeepEqual(where, of.Drill.Where) {
		return false
	}
	return cmp.Or(span.Date, span.Year) == cmp.Or(of.Drill.Date, of.Drill.Year) && span.Until == of.Drill.Until && span.Ahead == 0 &&
		span.Latest == of.Drill.ClosedYear && span.ToDate == (of.Drill.Span == indicator.ToDate && of.Drill.Until == "")
}

// sameQuestion: a part of the panel's whole and the indicator's numerator read one field.
func sameQuestion(def *panel.Definition, of *indicator.Definition) bool {
	if def.Steps == nil || def.Steps.Part.ZH == "" || of.Kind != indicator.Rate || of.Drill.Entity != def.Steps.Entity || of.NumRows != nil {
		return false
	}
	asked := fields(of.Drill.Numerator)
	if of.Drill.Since != "" {
		asked = append(asked, of.Drill.Since)
	}
	return slices.ContainsFunc(def.Steps.Steps, func(s panel.Step) bool {
		return s.In && slices.ContainsFunc(fields(s.Where), func(f string) bool { return f != "status" && slices.Contains(asked, f) })
	})
}

// measures reports whether the panel has a figure of a field, or a count if it is "".
func measures(def *panel.Definition, field string) bool {
	if def.Steps != nil {
		return slices.ContainsFunc(def.Steps.Steps, func(s panel.Step) bool { return cmp.Or(s.Sum, def.Steps.Sum) == field })
	}
	return slices.ContainsFunc(def.Rows.Measures, func(m panel.Measure) bool { return m.Field == field })
}

// adds reports whether the panel adds up a field, or counts.
func adds(def *panel.Definition, field string) bool {
	return def.Steps != nil || slices.ContainsFunc(def.Rows.Measures, func(m panel.Measure) bool {
		return m.Field == field && (m.Function == panel.Sum || m.Function == panel.Count)
	})
}

func fields(w panel.Where) []string {
	var names []string
	for name, under := range w {
		all, many := under.([]panel.Where)
		switch {
		case many:
			for _, each := range all {
				names = append(names, fields(each)...)
			}
		case name == "not":
			names = append(names, fields(under.(panel.Where))...)
		default:
			names = append(names, name)
		}
	}
	return names
}

// Every panel agrees with the indicators that it stands beside: their figures are among
// its own, their sums by a name, or sums of these. A panel that differs says why.
func TestPanelsAgreeWithTheIndicatorsBeside(t *testing.T) {
	e, d := county(t)
	s := e.Session(t.Context(), whole())
	month := func(y, m int) indicator.Month { return indicator.NewMonth(y, m) }
	periods := []indicator.Period{
		{From: month(2019, 6), To: month(2019, 6)}, {From: month(2018, 10), To: month(2018, 12)}, {From: month(2018, 1), To: month(2018, 12)},
		{From: month(2019, 1), To: month(2019, 12)}, {From: month(2018, 1), To: month(2019, 12)},
	}
	compared := 0
	for _, def := range panel.NewCatalogue().All() {
		if def.Indicators != nil || def.Rows != nil && def.Rows.Most > 0 {
			continue // the indicators' own cells; a list of the first, which states no sum
		}
		differs := map[string]string{}
		for _, of := range besides(def, e.Indicators) {
			together, err := e.Together([]string{of.Code})
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range periods {
				value, err := s.OfDistrict(together[0], evaluation.BaselineBoundaries, p)
				if err != nil {
					t.Fatal(err)
				}
				wanted := figures(def, of, value)
				if len(wanted) == 0 {
					continue
				}
				compared++
				from, to := p.First(), p.Last()
				panels, err := d.Panels(s, dashboard.Query{SubItem: def.SubItem, From: &from, To: &to, Codes: []string{def.Code}, Language: chart.Chinese})
				if err != nil {
					t.Fatal(err)
				}
				for _, want := range wanted {
					if !stated(panels[0].Marks, want) {
						differs[of.Code] = fmt.Sprintf("%s to %s: the indicator says %s", from, to, want)
					}
				}
			}
		}
		for _, said := range def.Differs {
			if differs[said.Code] == "" {
				t.Errorf("%s says that it differs from %s, and agrees", def.Code, said.Code)
			}
			delete(differs, said.Code)
		}
		for code, why := range differs {
			t.Errorf("%s differs from %s without a word: %s", def.Code, code, why)
		}
	}
	if compared < 100 {
		t.Errorf("only %d figures compared", compared)
	}
}

// figures are what an indicator says of the rows that a panel counts: all of them, and
// those of its numerator where the panel asks about them.
func figures(def *panel.Definition, of *indicator.Definition, v *evaluation.Value) []decimal.Decimal {
	if !v.Value.Valid {
		return nil
	}
	switch {
	case of.Kind == indicator.Flow || of.Kind == indicator.Stock:
		return []decimal.Decimal{v.Value.Decimal}
	case !adds(def, of.Drill.Sum): // an average or a median of the panel
		return []decimal.Decimal{v.Value.Decimal}
	case sameQuestion(def, of) || of.Drill.Over != "" && measures(def, of.Drill.Over):
		return []decimal.Decimal{v.Numerator.Decimal, v.Denominator.Decimal}
	case of.Kind == indicator.Rate && of.Drill.Over == "":
		return []decimal.Decimal{v.Denominator.Decimal}
	}
	return nil
}

// mostNames of one dimension are added up in all combinations.
const mostNames = 10

// stated reports whether a figure is among those of the marks, sums of them by a name, or
// sums of these.
func stated(marks []*dashboard.Mark, want decimal.Decimal) bool {
	if len(marks) == 0 {
		return want.IsZero()
	}
	if want.Equal(decimal.NewFromInt(int64(len(marks)))) {
		return true
	}
	for measure := range marks[0].Values {
		for dimension := range marks[0].Labels {
			byName, all := map[string]decimal.Decimal{}, decimal.Zero
			for _, m := range marks {
				byName[m.Labels[dimension]] = byName[m.Labels[dimension]].Add(m.Values[measure].Decimal)
				all = all.Add(m.Values[measure].Decimal)
			}
			if all.Equal(want) || want.Equal(decimal.NewFromInt(int64(len(byName)))) {
				return true
			}
			sums := []decimal.Decimal{decimal.Zero}
			for _, n := range byName {
				if n.Equal(want) {
					return true
				}
				if len(byName) > mostNames {
					continue
				}
				for _, sum := range slices.Clone(sums) {
					sums = append(sums, sum.Add(n))
				}
			}
			if slices.ContainsFunc(sums, want.Equal) && !want.IsZero() {
				return true
			}
		}
	}
	// Measures beside each other are parts of one whole.
	total := decimal.Zero
	for _, m := range marks {
		for _, v := range m.Values {
			total = total.Add(v.Decimal)
		}
	}
	return total.Equal(want)
}
