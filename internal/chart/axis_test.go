package chart

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

// rates is a series of rates without a target.
func rates(values ...string) Spec {
	s := Spec{Name: "率", Unit: "%", Format: "@percent"}
	for i, v := range values {
		s.Points = append(s.Points, Point{Label: fmt.Sprint(i), Value: value(v)})
	}
	return s
}

func TestRatesEndAtTheWhole(t *testing.T) {
	for _, test := range []struct {
		values []string
		want   string
	}{
		{[]string{"85.7", "100"}, `"interval":5,"max":100,"min":85,`},
		{[]string{"92.3", "", "95.1"}, `"interval":2,"max":100,"min":92,`},
		{[]string{"33.3", "100"}, `"interval":20,"max":100,"min":20,`},
		{[]string{"100", "100"}, `"interval":1,"max":100,"min":98,`},
	} {
		trend, err := Trend(rates(test.values...))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(trend), test.want) {
			t.Errorf("%v: lacks %s: %s", test.values, test.want, trend)
		}
	}
	for _, free := range [][]string{{"98", "104"}, {"12", "20"}, {"", ""}} {
		trend, err := Trend(rates(free...))
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(trend), `"max":100`) {
			t.Errorf("%v: ends at 100: %s", free, trend)
		}
	}
}

func TestCompositionOfManyPartsIsBars(t *testing.T) {
	for parts, want := range map[int]string{mostSlices: `"type":"pie"`, mostSlices + 1: `"type":"bar"`} {
		s := Spec{Name: "构成", Unit: "小时", Format: "@hours", Points: []Point{{Label: "无"}}}
		for i := range parts {
			s.Points = append(s.Points, Point{Label: fmt.Sprint(i), Value: decimal.NewNullDecimal(decimal.NewFromInt(int64(i + 1)))})
		}
		drawn, err := Composition(s)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(drawn), want) || strings.Contains(string(drawn), "无") {
			t.Errorf("%d parts: want %s without the part of nothing: %s", parts, want, drawn)
		}
	}
}

func TestFunnelEndsAsWideAsItsLastStep(t *testing.T) {
	p := Plot{Marks: []Mark{{Labels: []string{"受理"}, Values: []decimal.NullDecimal{value("3600")}}, {Labels: []string{"结案"}, Values: []decimal.NullDecimal{value("900")}}}}
	drawn, err := FunnelSteps(p)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"min":900`, `"max":3600`, `"minSize":"25%"`} {
		if !strings.Contains(string(drawn), want) {
			t.Errorf("lacks %s: %s", want, drawn)
		}
	}
}

func TestTileOfAnUnseenDivisionHasItsName(t *testing.T) {
	drawn, err := TileMap(Spec{Points: []Point{{Code: "640302100000", Label: "金积镇", Value: value("1")}}}, "示意图", []Tile{{Code: "640302401000", Name: "孙家滩", Column: 2, Row: 4}})
	if err != nil {
		t.Fatal(err)
	}
	var option struct {
		Series []struct{ NameMap map[string]string }
	}
	if err := json.Unmarshal(drawn, &option); err != nil {
		t.Fatal(err)
	}
	if name := option.Series[0].NameMap["640302401000"]; name != "孙家滩" {
		t.Errorf("the tile is called %q", name)
	}
}
