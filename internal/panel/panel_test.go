package panel

import (
	"encoding/json"
	"strings"
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
		`null`:                                            {},
		`{"year":{"gte":2018,"lte":2018}}`:                {Year: "year"},
		`{"year":{"eq":2018}}`:                            {Year: "year", Latest: true},
		`{"year":{"gte":2018,"lte":2019}}`:                {Year: "year", Begun: true},
		`{"day":{"gte":"2018-07-01","lte":"2019-03-31"}}`: {Date: "day"},
		`{"day":{"lte":"2019-03-31"}}`:                    {Date: "day", ToDate: true},
		`{"day":{"gt":"2019-03-31","lte":"2020-03-31"}}`:  {Date: "day", Ahead: 12},
		`{"day":{"lte":"2019-03-31"},"or":[{"end":{"isNull":true}},{"end":{"gt":"2019-03-31"}}]}`: {Date: "day", Until: "end"},
	} {
		got, err := json.Marshal(span.On(span.Dates(p, "2019-12-31")))
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
		{&Definition{Kind: Waffle}, []Share{known("有", 84), known("其余", 44)}, "有84/128，占65.6%"},
		{&Definition{Kind: Funnel}, []Share{known("受理", 200), known("办结", 150)}, "受理后，75%已办结"},
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

// A running year is not over: a yearly panel shows the last one that is.
func TestYearlyPanelsShowYearsThatAreOver(t *testing.T) {
	running := indicator.Period{From: indicator.NewMonth(2019, 1), To: indicator.NewMonth(2019, 6)}
	for want, span := range map[string]Span{
		`{"year":{"eq":2018}}`:             {Year: "year", Latest: true},
		`{"year":{"gte":2018,"lte":2018}}`: {Year: "year"},
		`{"year":{"gte":2019,"lte":2019}}`: {Year: "year", Begun: true},
	} {
		if got, err := json.Marshal(span.On(span.Dates(running, "2019-12-31"))); err != nil || string(got) != want {
			t.Errorf("%+v: %s, want %s (%v)", span, got, want, err)
		}
	}
}

// Open rows are judged on the day that is asked for, or on the last day of the data.
func TestDueStates(t *testing.T) {
	month := indicator.Period{From: indicator.NewMonth(2019, 6), To: indicator.NewMonth(2019, 6)}
	for state, want := range map[DueState]string{
		Overdue: `{"dueOn":{"lt":"2019-06-15"}}`, Soon: `{"dueOn":{"gte":"2019-06-15","lte":"2019-06-18"}}`, Later: `{"dueOn":{"gt":"2019-06-18"}}`,
	} {
		got, err := json.Marshal(Due{Field: "dueOn", State: state}.On(Span{}.Dates(month, "2019-06-15")))
		if err != nil || string(got) != want {
			t.Errorf("state %d: %s, want %s (%v)", state, got, want, err)
		}
	}
}

// A title holds for every period, so it names no figure of one.
func TestTitlesNameNoFigure(t *testing.T) {
	for _, d := range NewCatalogue().All() {
		if strings.ContainsAny(d.Title.ZH+d.Title.EN, "0123456789") {
			t.Errorf("%s: %q", d.Code, d.Title.ZH)
		}
	}
}

// A stock that is counted again and again is read by its last count: where an indicator
// says when rows of an entity end, so do panels of the same rows.
func TestPanelsDoNotAddUpCountsOfAStock(t *testing.T) {
	for _, d := range NewCatalogue().All() {
		if d.Rows == nil {
			continue
		}
		for _, of := range indicator.NewCatalogue().Indicators {
			r := of.Drill
			if r.Entity == d.Rows.Entity && r.Date == d.Rows.Span.Date && r.Date != "" && r.Until != "" && d.Rows.Span.Until == "" && !d.Rows.Span.ToDate {
				t.Errorf("%s adds up what %s counts until %s", d.Code, of.Code, r.Until)
			}
		}
	}
}

func TestNothingMissingIsASentence(t *testing.T) {
	known := func(values ...int64) Share {
		s := Share{Labels: []string{"甲"}}
		for _, v := range values {
			s.Values = append(s.Values, decimal.NewNullDecimal(decimal.NewFromInt(v)))
		}
		return s
	}
	whole := Text{ZH: "{n}项全部完成", EN: "all {n}"}
	matrix := &Definition{Kind: Matrix, Whole: whole, States: []State{{Value: "OPEN"}, {Value: "DONE"}}}
	ratio := &Definition{Kind: Heat, Whole: whole, Rows: &Rows{Ratio: true}}
	for _, test := range []struct {
		of    *Definition
		says  []Share
		worst int
		want  string
	}{
		{matrix, []Share{known(1), known(1)}, 1, "2项全部完成"},
		{matrix, []Share{known(1), known(1)}, 0, ""},
		{ratio, []Share{known(100, 5, 5), known(100, 3, 3)}, -1, "8项全部完成"},
		{ratio, []Share{known(100, 5, 5), known(75, 3, 4)}, -1, ""},
		{&Definition{Kind: Bullet, Whole: whole}, []Share{known(85, 85)}, -1, "85项全部完成"},
		{&Definition{Kind: Bullet, Whole: whole}, []Share{known(84, 85)}, -1, ""},
		{&Definition{Kind: Stack, Whole: whole}, []Share{known(20, 0)}, -1, "20项全部完成"},
		{&Definition{Kind: Waffle, Whole: whole}, []Share{known(318), known(0)}, -1, "318项全部完成"},
		{&Definition{Kind: Waffle, Whole: whole}, []Share{known(317), known(1)}, -1, ""},
		{&Definition{Kind: Bullet}, []Share{known(85, 85)}, -1, ""},
	} {
		if got, ok := test.of.Complete(test.says, test.worst); got.ZH != test.want || ok != (test.want != "") {
			t.Errorf("%s %v: %q, want %q", test.of.Kind, test.says, got.ZH, test.want)
		}
	}
}

func TestLimitsShade(t *testing.T) {
	up, down := &Limits{Good: "95", Fair: "85"}, &Limits{Good: "5", Fair: "10", Down: true}
	for _, test := range []struct {
		of    *Limits
		value string
		want  string
	}{{up, "95", "good"}, {up, "94.99", "fair"}, {up, "84.9", "poor"}, {down, "5", "good"}, {down, "5.1", "fair"}, {down, "10.1", "poor"}, {nil, "1", ""}} {
		if got := test.of.Shade(decimal.NewNullDecimal(decimal.RequireFromString(test.value))); got != test.want {
			t.Errorf("%s: %q, want %q", test.value, got, test.want)
		}
	}
	if got := up.Shade(decimal.NullDecimal{}); got != "" {
		t.Errorf("an unknown figure is %q", got)
	}
}

func TestShareOfTheStepsThatCount(t *testing.T) {
	d := &Definition{Kind: Bars, Steps: &Steps{Part: Text{ZH: "好评", EN: "Good"}, Steps: []Step{{In: true}, {}, {Out: true}}}}
	var says []Share
	for _, n := range []int64{84, 44, 900} {
		says = append(says, Share{Labels: []string{""}, Values: []decimal.NullDecimal{decimal.NewNullDecimal(decimal.NewFromInt(n))}})
	}
	if got, ok := d.Finding(says); !ok || got.ZH != "好评84/128，占65.6%" {
		t.Errorf("%q", got.ZH)
	}
}
