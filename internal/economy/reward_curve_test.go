package economy_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"litong3422/internal/economy"
)

func corners(p economy.RewardPolicy, top string) string {
	text := ""
	for _, c := range p.Curve(dec(top)) {
		text += c.Growth.String() + ":" + c.Award.String() + " "
	}
	return text
}

func TestCurve(t *testing.T) {
	linear, stepped := economy.Preset(economy.Linear), economy.Preset(economy.Stepped)
	coarse, flat, early := linear, linear, linear
	coarse.RoundTo = dec("20000")
	flat.Anchors = []economy.Anchor{{Growth: dec("10"), Award: dec("5")}, {Growth: dec("30"), Award: dec("5")}}
	flat.RoundTo = dec("1")
	early.Anchors = []economy.Anchor{{Growth: dec("0"), Award: dec("100")}}
	for want, got := range map[string]string{
		"0:0 10:0 10:50000 30:100000 45:100000 ":                                              corners(linear, "45"),
		"0:0 10:0 10:50000 20:50000 20:75000 30:75000 30:100000 45:100000 ":                   corners(stepped, "45"),
		"0:0 10:0 10:40000 14:40000 14:60000 22:60000 22:80000 30:80000 30:100000 40:100000 ": corners(coarse, "40"),
		"0:0 10:0 10:5 30:5 ": corners(flat, "20"),
		"0:0 0:100 9:100 ":    corners(early, "9"),
	} {
		if got != want {
			t.Errorf("the curve is %q, not %q", got, want)
		}
	}
}

// The line stands at what the rule decides, whatever the policy.
func TestTheCurveIsWhatTheRuleDecides(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := economy.RewardPolicy{Method: rapid.SampledFrom([]economy.Method{economy.Linear, economy.Stepped}).Draw(t, "method"), RoundTo: decimal.NewFromInt(rapid.Int64Range(1, 5000).Draw(t, "step"))}
		growth, award := int64(-1), int64(0)
		for range rapid.IntRange(1, 6).Draw(t, "anchors") {
			growth += rapid.Int64Range(1, 20).Draw(t, "growth")
			award += rapid.Int64Range(0, 30_000).Draw(t, "award")
			p.Anchors = append(p.Anchors, economy.Anchor{Growth: decimal.NewFromInt(growth), Award: decimal.NewFromInt(award)})
		}
		curve := p.Curve(decimal.NewFromInt(growth + 10))
		for i, c := range curve {
			if i > 0 && (c.Growth.LessThan(curve[i-1].Growth) || c.Award.LessThan(curve[i-1].Award)) {
				t.Fatalf("the line falls at %v", c)
			}
		}
		for _, a := range p.Anchors {
			earned := p.Decide(economy.Result{Year: 2018, Income: a.Growth.Add(dec("100")), Previous: decimal.NewNullDecimal(dec("100"))}).Amount
			drawn := decimal.Zero
			for _, c := range curve {
				if !c.Growth.GreaterThan(a.Growth) {
					drawn = c.Award
				}
			}
			if !drawn.Equal(earned) {
				t.Fatalf("at %s %% the line says %s, the rule %s", a.Growth, drawn, earned)
			}
		}
	})
}
