package institution

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func five() []Station {
	var stations []Station
	for _, kind := range Kinds() {
		stations = append(stations, Station{kind, 1, 1})
	}
	return stations
}

func TestDecide(t *testing.T) {
	without := func(i int) []Station { return slices.Delete(five(), i, i+1) }
	with := func(s ...Station) []Station { return append(five(), s...) }
	changed := func(i int, s Station) []Station {
		stations := five()
		stations[i] = s
		return stations
	}
	for name, test := range map[string]struct {
		stations  []Station
		compliant bool
		zh, en    string // what the explanation says
	}{
		"the five":              {five(), true, "两办两中心一执法队齐全", "Two offices, two centres and one brigade"},
		"in any order":          {append(five()[2:], five()[:2]...), true, "齐全", "each with one leader"},
		"none":                  {nil, false, "缺党政办；缺综治办；缺经济社会发展中心；缺民生服务中心；缺综合行政执法队", "no Party and Government Office; no Comprehensive"},
		"one missing":           {without(1), false, "不合规：缺综治办（规则R-6）", "Not compliant: no Comprehensive Governance Office (rule R-6)"},
		"one twice":             {with(Station{LivelihoodCentre, 1, 1}), false, "民生服务中心有2个", "2 of Livelihood Services Centre"},
		"one of before left":    {with(Station{"FORMER_OFFICE", 1, 1}), false, "另有规定之外的站所1个", "1 stations beyond the five"},
		"as it was before":      {slices.Repeat([]Station{{"FORMER_CENTRE", 0, 0}}, 7), false, "另有规定之外的站所7个（规则", "7 stations beyond the five"},
		"no leader in charge":   {changed(0, Station{PartyGovernmentOffice, 0, 1}), false, "党政办分管领导0名", "Party and Government Office has 0 leaders in charge"},
		"two in charge":         {changed(4, Station{EnforcementBrigade, 2, 1}), false, "综合行政执法队分管领导2名", "has 2 leaders in charge"},
		"no supervisor":         {changed(3, Station{LivelihoodCentre, 1, 0}), false, "民生服务中心业务主管0名", "Livelihood Services Centre has 0 business supervisors"},
		"two faults in one say": {changed(2, Station{EconomicCentre, 0, 2}), false, "经济社会发展中心分管领导0名；经济社会发展中心业务主管2名", "has 0 leaders in charge; Economic"},
	} {
		d := Decide(test.stations)
		if d.Compliant != test.compliant || !strings.Contains(d.Explanation.ZH, test.zh) || !strings.Contains(d.Explanation.EN, test.en) {
			t.Errorf("%s: %v, %s / %s", name, d.Compliant, d.Explanation.ZH, d.Explanation.EN)
		}
	}
}

// Compliant is exactly: as many stations as kinds, each kind among them, and one
// leader and one supervisor everywhere. The decision keeps what it was made from.
func TestDecideProperty(t *testing.T) {
	kinds := append(Kinds(), "FORMER_OFFICE", "FORMER_CENTRE")
	rapid.Check(t, func(t *rapid.T) {
		stations := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Station {
			roles := rapid.SampledFrom([]int{1, 1, 1, 1, 0, 2})
			return Station{rapid.SampledFrom(kinds).Draw(t, "kind"), roles.Draw(t, "leaders"), roles.Draw(t, "supervisors")}
		}), 0, 7).Draw(t, "stations")
		if rapid.Bool().Draw(t, "whole") {
			stations = rapid.Permutation(five()).Draw(t, "order")
		}
		want := len(stations) == 5
		for _, kind := range Kinds() {
			want = want && slices.ContainsFunc(stations, func(s Station) bool { return s == Station{kind, 1, 1} })
		}
		d := Decide(stations)
		if d.Compliant != want || !slices.Equal(d.Stations, stations) || strings.HasPrefix(d.Explanation.ZH, "不合规") == want {
			t.Fatalf("%v: %+v", stations, d)
		}
		leaders := 0
		for _, s := range stations {
			leaders += s.Leaders
		}
		if d.Leaders != leaders {
			t.Fatalf("%d leaders of %v", d.Leaders, stations)
		}
	})
}
