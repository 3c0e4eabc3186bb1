package panel

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"

	"litong3422/internal/indicator"
)

func TestDefinitionsAreWhole(t *testing.T) {
	indicators, seen := indicator.NewCatalogue(), map[string]bool{}
	for _, d := range NewCatalogue().All() {
		if seen[d.Code] {
			t.Errorf("%s is defined twice", d.Code)
		}
		seen[d.Code] = true
		if indicators.SubItem(d.SubItem) == nil {
			t.Errorf("%s: no sub-item %s", d.Code, d.SubItem)
		}
		for _, words := range []Text{d.Title, d.Empty} {
			if words.ZH == "" || words.EN == "" {
				t.Errorf("%s lacks words: %v", d.Code, words)
			}
		}
		sources := 0
		for _, given := range []bool{d.Rows != nil, d.Steps != nil, d.Indicators != nil} {
			if given {
				sources++
			}
		}
		if sources != 1 || d.Source == "" || d.Format == "" {
			t.Errorf("%s: %d sources, from %q, format %q", d.Code, sources, d.Source, d.Format)
		}
	}
	for _, p := range indicators.Pillars {
		for _, s := range p.SubItems {
			if n := len(NewCatalogue().Of(s.Code)); n < 3 {
				t.Errorf("sub-item %s has %d panels", s.Code, n)
			}
		}
	}
}

func TestSpans(t *testing.T) {
	p := indicator.Period{From: indicator.NewMonth(2018, 7), To: indicator.NewMonth(2019, 3)}
	for want, span := range map[string]Span{
		`null`:                             {},
		`{"year":{"gte":2018,"lte":2019}}`: {Year: "year"},
		`{"year":{"eq":2019}}`:             {Year: "year", Latest: true},
		`{"day":{"gte":"2018-07-01","lte":"2019-03-31"}}`:                                         {Date: "day"},
		`{"day":{"lte":"2019-03-31"}}`:                                                            {Date: "day", ToDate: true},
		`{"day":{"gt":"2019-03-31","lte":"2020-03-31"}}`:                                          {Date: "day", Ahead: 12},
		`{"day":{"lte":"2019-03-31"},"or":[{"end":{"isNull":true}},{"end":{"gt":"2019-03-31"}}]}`: {Date: "day", Until: "end"},
	} {
		got, err := json.Marshal(span.Of(p))
		if err != nil || string(got) != want {
			t.Errorf("%+v: %s, want %s (%v)", span, got, want, err)
		}
	}
}

func TestFindings(t *testing.T) {
	known := func(label string, values ...int64) Share {
		s := Share{Labels: []string{label}}
		for _, v := range values {
			s.Values = append(s.Values, decimal.NewNullDecimal(decimal.NewFromInt(v)))
		}
		return s
	}
	bars := &Definition{Kind: Bars, Rows: &Rows{Measures: []Measure{{}}}}
	for _, test := range []struct {
		of   *Definition
		says []Share
		want string
	}{
		{&Definition{Kind: Waffle}, []Share{known("有", 84), known("其余", 44)}, "有 84 / 128，占65.6%"},
		{&Definition{Kind: Funnel}, []Share{known("受理", 200), known("办结", 150)}, "“受理”中有75%走到“办结”"},
		{bars, []Share{known("甲", 3), known("乙", 1)}, "甲最多，占75%"},
		{bars, []Share{known("甲", 3), known("乙", 3)}, ""},
		{&Definition{Kind: Scatter, Zone: &Zone{Name: Text{ZH: "奖励区"}, X: "10", Low: "10"}}, []Share{known("甲", 10, 10), known("乙", 10, 9)}, "奖励区内1个，共2个"},
		{&Definition{Kind: Radar}, []Share{known("甲", 1)}, ""},
	} {
		got, ok := test.of.Finding(test.says)
		if got.ZH != test.want || ok != (test.want != "") {
			t.Errorf("%s: %q, want %q", test.of.Kind, got.ZH, test.want)
		}
	}
}
