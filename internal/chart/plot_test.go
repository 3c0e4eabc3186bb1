package chart

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func value(s string) decimal.NullDecimal {
	if s == "" {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(decimal.RequireFromString(s))
}

// plot is two townships by two states of two measures, with a gap.
func plot() Plot {
	return Plot{
		Unit: "件", Formats: []string{"@integer", "@percent"}, Names: []string{"件数", "比率"},
		Axes:   [][]string{{"金积镇", "高闸镇"}, {"新建</script>", "改建"}, {"未开始", "已完成"}},
		Shades: []string{"none", "good"},
		Zone:   &Zone{Name: "奖励区", X: "10", Low: "10", Top: "30", Ceiling: decimal.NewFromInt(60)},
		Marks: []Mark{
			{At: []int{0, 0, 1}, Labels: []string{"金积镇", "新建</script>", "已完成"}, Code: "640302100000", Values: []decimal.NullDecimal{value("12"), value("97.07")}},
			{At: []int{0, 1, 0}, Labels: []string{"金积镇", "改建", "未开始"}, Values: []decimal.NullDecimal{value("0"), value("")}},
			{At: []int{1, 0, 0}, Labels: []string{"高闸镇", "新建</script>", "未开始"}, Values: []decimal.NullDecimal{value("3"), value("20")}},
		},
	}
}

func drawPlots(t *testing.T) map[string]string {
	t.Helper()
	judged := plot()
	for i, shade := range []string{"poor", "", "good"} {
		judged.Marks[i].Shade = shade
	}
	tiers := Plot{Root: "自治区", Axes: [][]string{{"市", "乡镇", "村"}, {"金积镇", "全区"}}, Marks: []Mark{
		{At: []int{0, 1}, Labels: []string{"市", "全区"}, Values: []decimal.NullDecimal{value("1"), value("1")}},
		{At: []int{1, 0}, Labels: []string{"乡镇", "金积镇"}, Code: "640302100000", Values: []decimal.NullDecimal{value("1"), value("1")}},
		{At: []int{2, 0}, Labels: []string{"村", "金积镇"}, Code: "640302100000", Values: []decimal.NullDecimal{value("16"), value("17")}},
	}}
	drawn := map[string]string{}
	for name, draw := range map[string]func() (json.RawMessage, error){
		"heat": func() (json.RawMessage, error) { return HeatMap(plot()) }, "matrix": func() (json.RawMessage, error) { return Matrix(plot()) },
		"waffle": func() (json.RawMessage, error) {
			return Waffle(Plot{Axes: [][]string{{"有", "其余"}}, Shades: []string{"good", "none"}, Marks: []Mark{{At: []int{0}, Values: []decimal.NullDecimal{value("84")}}, {At: []int{1}, Values: []decimal.NullDecimal{value("44")}}}})
		},
		"sankey": func() (json.RawMessage, error) { return SankeyFlow(plot()) }, "funnel": func() (json.RawMessage, error) { return FunnelSteps(plot()) },
		"treemap": func() (json.RawMessage, error) { return TreeMapOf(plot()) }, "bars": func() (json.RawMessage, error) { return Bars(plot()) },
		"stack": func() (json.RawMessage, error) { return StackedBars(plot()) }, "bullet": func() (json.RawMessage, error) { return BulletBars(plot()) },
		"scatter": func() (json.RawMessage, error) { return ScatterZone(plot()) }, "radar": func() (json.RawMessage, error) { return RadarOf(plot()) },

		"classes": func() (json.RawMessage, error) { return HeatMap(judged) }, "dots": func() (json.RawMessage, error) { return Dotted(judged) },
		"judged bars": func() (json.RawMessage, error) { return Bars(judged) }, "tiers": func() (json.RawMessage, error) { return TierLinks(tiers) },
		"tile": func() (json.RawMessage, error) { return TilePlot(plot(), "示意图", nil) },
		"against": func() (json.RawMessage, error) {
			return StackedAgainst(plot(), "合计", []Mark{{At: []int{0}, Values: []decimal.NullDecimal{value("-12")}}})
		},
		"curves": func() (json.RawMessage, error) {
			one := decimal.NewFromInt(1)
			return Curves(Scales{Names: [2]string{"增幅", "奖励"}, Formats: [2]string{"@percent", "@money"}, Top: decimal.NewFromInt(45)},
				[]Trace{{Name: "本办法", Symbol: "circle", Shade: "own", Dots: []Dot{{}, {X: one, Y: one, Sign: true}}}},
				[]Trace{{Name: "奖励</script>", Symbol: "diamond", Shade: "own", Dots: []Dot{{X: decimal.NewFromInt(90), Y: one, Name: "东塔村", Mark: 7}}}},
				[]Trace{{Name: "收入不足", Symbol: "circle"}, {Name: "增幅不足", Symbol: "diamond", Dots: []Dot{{X: one, Name: "早元村", Mark: 8}}}})
		},
		"compare": func() (json.RawMessage, error) {
			return Compare([]string{"职能科学", "运转有序"}, "达标", plot().Marks[:1])
		},
	} {
		raw, err := draw()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		drawn[name] = string(raw)
	}
	return drawn
}

func TestPlotsAreDataOnly(t *testing.T) {
	for name, option := range drawPlots(t) {
		for _, forbidden := range []string{"__f__", "function", "<script", "</script", `"toolbox"`, `"legend"`, `"color":`} {
			if strings.Contains(option, forbidden) {
				t.Errorf("%s contains %s: %s", name, forbidden, option)
			}
		}
	}
}

func TestPlotsNameTheirMarks(t *testing.T) {
	drawn := drawPlots(t)
	for name, wants := range map[string][]string{
		"heat":        {`{"mark":0,"value":[0,0,12]}`, `{"mark":1,"value":[1,0,0]}`, `"min":0`, `"max":12`},
		"matrix":      {`{"mark":0,"name":"●","value":[0,0,1]}`, `{"mark":1,"name":"○","value":[1,0,0]}`, `"shade":"good"`},
		"sankey":      {`{"mark":0,"source":"0","target":"2","value":12}`, `{"mark":0,"source":"2","target":"5","value":12}`},
		"funnel":      {`{"mark":0,"name":"金积镇","value":12}`, `"sort":"none"`, `"max":12`},
		"treemap":     {`"name":"金积镇"`, `"mark":2`},
		"bars":        {`{"code":"640302100000","mark":0,"value":12}`, `"minInterval":1`},
		"stack":       {`"data":[{"mark":0,"value":12},{"mark":2,"value":3}]`, `"stack":"all"`},
		"bullet":      {`{"mark":0,"value":[97.07,0]}`, `"symbol":"rect"`},
		"scatter":     {`"mark":0,"name":"金积镇","symbol":"triangle","value":[12,60]`, `{"mark":2,"name":"高闸镇","value":[3,20]}`, `"max":60`, `"min":-60`},
		"radar":       {`"value":[12,0,3]`, `"triggerEvent":true`},
		"tile":        {`{"code":"640302100000","mark":0,"name":"金积镇","value":12}`},
		"against":     {`{"mark":0,"value":12}`, `{"mark":3,"value":[-12,0]}`, `"stack":"all"`},
		"curves":      {`{"symbol":"none","value":[0,0]}`, `{"value":[1,1]}`, `{"mark":7,"name":"东塔村","symbol":"triangle","value":[45,1]}`, `"max":45`, `"shade":"own","silent":true`, `{"mark":8,"name":"早元村","value":[1,1]}`, `"data":["收入不足","增幅不足"]`, `"xAxisIndex":1`},
		"tiers":       {`"source":"root","target":"0"`, `"source":"0","target":"1"`, `"source":"1","target":"2"`, `"name":"■ 16/17"`, `"type":"dashed"`, `"name":"金积镇"`},
		"compare":     {`"data":[12,97.07]`, `"xAxis":100`, `达标100`},
		"classes":     {`"mark":0,"name":"■","shade":"poor","value":[0,0,2,12]`, `"name":"","shade":"none","value":[1,0,3,0]`, `"label":"■ 未达标"`, `"formatter":"@named:@integer"`},
		"dots":        {`"mark":0,"name":"■","shade":"poor","value":[12,0,12]`, `"scale":true`},
		"judged bars": {`{"code":"640302100000","mark":0,"name":"■","shade":"poor","value":12}`},
	} {
		for _, want := range wants {
			if !strings.Contains(drawn[name], want) {
				t.Errorf("%s lacks %s: %s", name, want, drawn[name])
			}
		}
	}
	if n := strings.Count(drawn["waffle"], `"mark":0`); n != 84 {
		t.Errorf("the waffle has %d squares for 84 things", n)
	}
}

func TestSquaresAddUpToAHundred(t *testing.T) {
	for _, amounts := range [][]string{{"295", "16"}, {"1", "1", "998"}, {"333.3", "333.3", "333.4"}} {
		var of []decimal.Decimal
		total, sum := decimal.Zero, 0
		for _, a := range amounts {
			of = append(of, decimal.RequireFromString(a))
			total = total.Add(of[len(of)-1])
		}
		for _, n := range apportion(of, total) {
			sum += n
		}
		if sum != 100 {
			t.Errorf("%v: %d squares", amounts, sum)
		}
	}
}

func TestLevelScaleIsStrong(t *testing.T) {
	p := Plot{Formats: []string{"@percent"}, Marks: []Mark{{Values: []decimal.NullDecimal{value("100")}}, {Values: []decimal.NullDecimal{value("100")}}}}
	if low, high := p.scale(0); low != "0" || high != "100" {
		t.Errorf("a scale of nothing but 100 %% goes from %s to %s", low, high)
	}
}

// A stack says what its series mean, or has the colour of the word in its enum; what is
// past is marked.
func TestStacksAreColouredByMeaning(t *testing.T) {
	p := plot()
	p.Shades, p.Past = []string{"fair", "poor"}, 1
	drawn, err := StackedBars(p)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"name":"▲ 新建`, `"shade":"fair"`, `"name":"■ 改建"`, `{"mark":0,"past":true,"value":12}`, `{"mark":2,"value":3}`} {
		if !strings.Contains(string(drawn), want) {
			t.Errorf("lacks %s: %s", want, drawn)
		}
	}
	p.Shades, p.Hues = nil, []int{3, -1}
	if drawn, err = StackedBars(p); err != nil || !strings.Contains(string(drawn), `"hue":3`) || !strings.Contains(string(drawn), `"hue":-1`) {
		t.Errorf("%v: %s", err, drawn)
	}
}

// A trend shows its last figure, signs what is not good, and the year before.
func TestTrendSaysWhatIsNotGood(t *testing.T) {
	s := Spec{Name: "率", Unit: "%", Format: "@percent", Target: value("90"), Words: Words{Target: "目标", Before: "上年同月"}}
	for i := range 14 {
		s.Points = append(s.Points, Point{Label: "月", Value: decimal.NewNullDecimal(decimal.NewFromInt(int64(85 + i)))})
	}
	s.Points[3].Shade, s.Points[13].Shade = "poor", "fair"
	drawn, err := Trend(s)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`{"shade":"poor","symbol":"rect","symbolSize":8,"value":88}`, `"label":{"formatter":"@percent","position":"top","show":true}`,
		`"data":[null,null,null,null,null,null,null,null,null,null,null,null,85,86]`, `"name":"上年同月"`, `"showMaxLabel":true`} {
		if !strings.Contains(string(drawn), want) {
			t.Errorf("lacks %s: %s", want, drawn)
		}
	}
}

// The target's line does not lie on the axis.
func TestTheTargetIsNoAxis(t *testing.T) {
	s := rates("90", "97")
	s.Target = value("90")
	drawn, err := Trend(s)
	if err != nil || !strings.Contains(string(drawn), `"min":88`) {
		t.Errorf("%v: %s", err, drawn)
	}
}

func TestPeriodsInChinese(t *testing.T) {
	for label, want := range map[string]string{"2019Q2": "2019年二季度", "2019-06": "2019年6月", "2019": "2019年", "2018-01…2019-12": "2018-01…2019-12"} {
		if got := Chinese.Span(label); got != want || English.Span(label) != label {
			t.Errorf("%s is %s, want %s", label, got, want)
		}
	}
}
