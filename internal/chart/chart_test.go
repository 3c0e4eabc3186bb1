package chart

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func spec() Spec {
	known := func(s string) decimal.NullDecimal { return decimal.NewNullDecimal(decimal.RequireFromString(s)) }
	return Spec{
		Name: "调解成功率</script><script>alert(1)</script>", Unit: "%", Format: "@percent",
		Points: []Point{
			{Code: "640302100000", Label: "金积镇", Value: known("97.0760")},
			{Code: "640302401000", Label: "孙家滩"},
			{Code: "640302102000", Label: "高闸镇", Value: known("0")},
		},
		Target: known("95"), Words: Words{Target: "目标"},
	}
}

// every draws every kind of chart.
func every(t *testing.T, s Spec) map[string]string {
	t.Helper()
	drawn := map[string]string{}
	for name, draw := range map[string]func(Spec) (json.RawMessage, error){
		"trend": Trend, "spark": Spark, "ranking": Ranking, "gauge": Gauge, "composition": Composition,
		"tile map": func(s Spec) (json.RawMessage, error) {
			return TileMap(s, "示意图，不代表行政区域界线", Arrange(nil, []Tile{{Code: "1"}, {Code: "2"}, {Code: "3", Name: "孙家滩"}}))
		},
	} {
		raw, err := draw(s)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		drawn[name] = string(raw)
	}
	return drawn
}

func TestOptionsAreDataOnly(t *testing.T) {
	for _, s := range []Spec{spec(), {Name: "空", Format: "@integer"}} {
		for name, option := range every(t, s) {
			for _, forbidden := range []string{"__f__", "function", "<script", `"toolbox"`, `"legend"`, `"color":`} {
				if strings.Contains(option, forbidden) {
					t.Errorf("%s contains %s: %s", name, forbidden, option)
				}
			}
			var parsed map[string]any
			if err := json.Unmarshal([]byte(option), &parsed); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if parsed["animation"] != false {
				t.Errorf("%s moves", name)
			}
			if _, titled := parsed["title"]; titled {
				t.Errorf("%s has a title of its own", name)
			}
		}
	}
}

func TestUnknownIsAGap(t *testing.T) {
	drawn := every(t, spec())
	for name, want := range map[string]string{
		"trend":    `"data":[97.076,null,{"label":{"formatter":"@percent","position":"top","show":true},"symbol":"circle","symbolSize":7,"value":0}]`,
		"spark":    `"data":[97.076,null,0]`,
		"ranking":  `"data":[{"code":"640302100000","value":97.076},{"code":"640302401000","value":null},{"code":"640302102000","value":0}]`,
		"tile map": `{"code":"640302401000","name":"孙家滩","value":null}`,
	} {
		if !strings.Contains(drawn[name], want) {
			t.Errorf("%s lacks %s: %s", name, want, drawn[name])
		}
	}
	if strings.Contains(drawn["composition"], "孙家滩") || strings.Contains(drawn["composition"], "高闸镇") {
		t.Errorf("a slice of nothing: %s", drawn["composition"])
	}
}

func TestTrendHasCategoriesAndTarget(t *testing.T) {
	trend := every(t, spec())["trend"]
	for _, want := range []string{`"data":["金积镇","孙家滩","高闸镇"]`, `"yAxis":95`, `"type":"dashed"`, `目标95%`, `"top":"36"`} {
		if !strings.Contains(trend, want) {
			t.Errorf("lacks %s: %s", want, trend)
		}
	}
}

func TestRankingLiesOnItsSide(t *testing.T) {
	var option struct {
		YAxis []struct {
			Data    []string
			Inverse bool
		}
	}
	if err := json.Unmarshal([]byte(every(t, spec())["ranking"]), &option); err != nil {
		t.Fatal(err)
	}
	if len(option.YAxis) != 1 || len(option.YAxis[0].Data) != 3 || !option.YAxis[0].Inverse {
		t.Errorf("the units are not on the vertical axis, best on top: %+v", option)
	}
}

func TestTileMapSaysWhatItIs(t *testing.T) {
	tiles := every(t, spec())["tile map"]
	for _, want := range []string{`"map":"tiles-`, "示意图，不代表行政区域界线", `"3":"孙家滩"`, `"tiles":[{"column":0,"name":"1","row":0},{"column":1,"name":"2","row":0},{"column":0,"name":"3","row":1}]`, `"aspectScale":1`, `"min":0`, `"max":97.076`} {
		if !strings.Contains(tiles, want) {
			t.Errorf("lacks %s: %s", want, tiles)
		}
	}
}

func TestGaugeEnd(t *testing.T) {
	for _, test := range []struct{ format, value, want string }{
		{"@percent", "97.1", "100"}, {"@percent", "120", "200"}, {"@integer", "855", "900"}, {"@integer", "88000", "90000"},
		{"@number", "27.07", "30"}, {"@integer", "0", "100"}, {"@hours", "2382012.5", "3000000"},
	} {
		s := Spec{Format: test.format}
		if got := s.gaugeEnd(decimal.NewNullDecimal(decimal.RequireFromString(test.value))).String(); got != test.want {
			t.Errorf("a gauge for %s ends at %s, want %s", test.value, got, test.want)
		}
	}
}

// A target that changed is a stepped line of its own; one that did not is a line across.
func TestTrendsStepWhereTheTargetChanged(t *testing.T) {
	known := func(s string) decimal.NullDecimal { return decimal.NewNullDecimal(decimal.RequireFromString(s)) }
	s := spec()
	for i := range s.Points {
		s.Points[i].Target = known("95")
	}
	flat, err := Trend(s)
	if err != nil || !strings.Contains(string(flat), `"markLine"`) || strings.Contains(string(flat), `"step"`) {
		t.Errorf("%s %v", flat, err)
	}
	s.Points[0].Target, s.Points[1].Target = decimal.NullDecimal{}, known("90")
	stepped, err := Trend(s)
	if err != nil || strings.Contains(string(stepped), `"markLine"`) || !strings.Contains(string(stepped), `"data":[null,90,95],"name":"目标","shade":"target","step":"middle"`) {
		t.Errorf("%s %v", stepped, err)
	}
}
