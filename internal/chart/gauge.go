package chart

import (
	"encoding/json"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/shopspring/decimal"
)

// Gauge shows one value on a half ring; rates reach to 100, others to the next
// round number above value and target.
func Gauge(s Spec) (json.RawMessage, error) {
	gauge := charts.NewGauge()
	gauge.AddSeries(s.Name, nil)
	return finish(gauge, func(option map[string]any) {
		option["tooltip"] = s.tooltip("item")
		var value decimal.NullDecimal
		label := s.Name
		if len(s.Points) > 0 {
			value, label = s.Points[0].Value, s.Points[0].Label
		}
		drawn := series(option, 0)
		drawn["data"] = []any{map[string]any{"name": label, "value": number(value)}}
		drawn["min"], drawn["max"] = 0, s.gaugeEnd(value)
		drawn["startAngle"], drawn["endAngle"] = 200, -20
		drawn["center"], drawn["radius"] = []string{"50%", "60%"}, "90%"
		drawn["progress"] = map[string]any{"show": true, "width": 12}
		drawn["axisLine"] = map[string]any{"lineStyle": map[string]any{"width": 12}}
		drawn["pointer"] = map[string]any{"show": false}
		drawn["axisTick"] = map[string]any{"show": false}
		drawn["splitLine"] = map[string]any{"show": false}
		drawn["axisLabel"] = map[string]any{"formatter": s.Format, "distance": 16}
		drawn["detail"] = map[string]any{"formatter": s.Format, "offsetCenter": []any{0, "0%"}}
		drawn["title"] = map[string]any{"offsetCenter": []any{0, "28%"}}
	})
}

func (s Spec) gaugeEnd(value decimal.NullDecimal) json.Number {
	hundred := decimal.NewFromInt(100)
	if s.Format == "@percent" && (!value.Valid || value.Decimal.LessThanOrEqual(hundred)) {
		return json.Number("100")
	}
	top := decimal.Max(value.Decimal, s.Target.Decimal)
	if !top.IsPositive() {
		return json.Number("100")
	}
	step := decimal.New(1, int32(top.NumDigits())+top.Exponent()-1) // a handful of digits
	return json.Number(top.DivRound(step, 8).Floor().Add(decimal.NewFromInt(1)).Mul(step).String())
}
