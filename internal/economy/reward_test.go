package economy_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"litong3422/internal/economy"
	"litong3422/internal/fault"
)

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func result(income, previous string) economy.Result {
	r := economy.Result{Year: 2019, Income: dec(income)}
	if previous != "" {
		r.Previous = decimal.NewNullDecimal(dec(previous))
	}
	return r
}

// The vectors of the rule's definition: income, the year before, LINEAR, STEPPED.
func TestRewardVectors(t *testing.T) {
	for _, v := range []struct{ income, previous, linear, stepped, status string }{
		{"1000000", "909090.90", "50000", "50000", "AWARDED"},
		{"1000000", "909090.91", "0", "0", "NOT_ELIGIBLE"},
		{"1200000", "1000000", "75000", "75000", "AWARDED"},
		{"1100000", "1000000", "50000", "50000", "AWARDED"},
		{"1290000", "1000000", "97500", "75000", "AWARDED"},
		{"1300000", "1000000", "100000", "100000", "AWARDED"},
		{"2000000", "1000000", "100000", "100000", "AWARDED"},
		{"999999.99", "500000", "0", "0", "NOT_ELIGIBLE"},
		{"1050000", "1000000", "0", "0", "NOT_ELIGIBLE"},
		{"1000000", "", "0", "0", "MANUAL_REVIEW"},
		{"1000000", "0", "0", "0", "MANUAL_REVIEW"},
		{"1000000", "-5", "0", "0", "MANUAL_REVIEW"},
		{"900000", "", "0", "0", "NOT_ELIGIBLE"},
		{"900000", "1000000", "0", "0", "NOT_ELIGIBLE"},
		{"1100399.99", "1000000", "50000", "50000", "AWARDED"}, // rounded down to whole 100
		{"1100400", "1000000", "50100", "50000", "AWARDED"},
		{"1299999.99", "1000000", "99900", "75000", "AWARDED"},
	} {
		for method, want := range map[economy.Method]string{economy.Linear: v.linear, economy.Stepped: v.stepped} {
			d := economy.Preset(method).Decide(result(v.income, v.previous))
			if !d.Amount.Equal(dec(want)) || string(d.Status) != v.status {
				t.Errorf("%s after %q by %s: %s %s, not %s %s", v.income, v.previous, method, d.Status, d.Amount, v.status, want)
			}
		}
	}
}

// Growth is cut, never rounded up over a threshold.
func TestGrowthIsCut(t *testing.T) {
	for _, v := range []struct{ income, previous, growth string }{
		{"1000000", "909090.91", "9.9999"}, {"1000000", "909090.90", "10"}, {"1200000", "1000000", "20"},
		{"1000000", "1500000", "-33.3334"}, {"1000000", "3000000", "-66.6667"}, {"1500000", "700000", "114.2857"},
	} {
		d := economy.Preset(economy.Linear).Decide(result(v.income, v.previous))
		if !d.Growth.Valid || !d.Growth.Decimal.Equal(dec(v.growth)) {
			t.Errorf("%s after %s grew by %v, not %s", v.income, v.previous, d.Growth, v.growth)
		}
	}
}

func TestTheExplanationNamesEveryInput(t *testing.T) {
	for _, v := range []struct {
		method           economy.Method
		income, previous string
		zh, en           []string
	}{
		{economy.Linear, "1290000", "1000000",
			[]string{"2019年", "1,290,000元", "上年1,000,000元", "增幅29%", "10%对应50,000元", "30%对应100,000元", "100元", "奖励97,500元", "R-1"},
			[]string{"2019", "1,290,000 yuan", "1,000,000", "growth 29%", "straight line", "97,500 yuan", "R-1"}},
		{economy.Stepped, "1290000", "1000000", []string{"20%（含）至30%（不含）", "75,000元"}, []string{"from 20% to below 30%", "75,000 yuan"}},
		{economy.Linear, "1500000", "1000000", []string{"封顶额100,000元"}, []string{"cap of 100,000"}},
		{economy.Linear, "999999.99", "500000", []string{"999,999.99元", "未达1,000,000元"}, []string{"below 1,000,000"}},
		{economy.Linear, "1000000", "909090.91", []string{"增幅9.9999%", "未达10%"}, []string{"below 10%"}},
		{economy.Linear, "1000000", "", []string{"缺失", "人工审核"}, []string{"missing", "by people"}},
	} {
		said := economy.Preset(v.method).Decide(result(v.income, v.previous)).Explanation
		for _, part := range v.zh {
			if !strings.Contains(said.ZH, part) {
				t.Errorf("%q does not say %q", said.ZH, part)
			}
		}
		for _, part := range v.en {
			if !strings.Contains(said.EN, part) {
				t.Errorf("%q does not say %q", said.EN, part)
			}
		}
	}
}

func TestPoliciesThatContradictThemselves(t *testing.T) {
	for name, change := range map[string]func(*economy.RewardPolicy){
		"method":          func(p *economy.RewardPolicy) { p.Method = "BEST" },
		"no anchors":      func(p *economy.RewardPolicy) { p.Anchors = nil },
		"falling growth":  func(p *economy.RewardPolicy) { p.Anchors[1].Growth = dec("10") },
		"falling award":   func(p *economy.RewardPolicy) { p.Anchors[1].Award = dec("1") },
		"negative award":  func(p *economy.RewardPolicy) { p.Anchors[0].Award = dec("-1") },
		"negative growth": func(p *economy.RewardPolicy) { p.Anchors[0].Growth = dec("-1") },
		"negative floor":  func(p *economy.RewardPolicy) { p.IncomeFloor = dec("-1") },
		"no rounding":     func(p *economy.RewardPolicy) { p.RoundTo = dec("0") },
		"endless digits":  func(p *economy.RewardPolicy) { p.Anchors[1].Award = dec("1e9000") },
		"endless decimal": func(p *economy.RewardPolicy) { p.RoundTo = dec("1e-9000") },
		"too many anchors": func(p *economy.RewardPolicy) {
			p.Anchors = nil
			for i := range 11 {
				p.Anchors = append(p.Anchors, economy.Anchor{Growth: decimal.NewFromInt(int64(i)), Award: dec("1")})
			}
		},
	} {
		p := economy.Preset(economy.Stepped)
		if err := p.Check(); err != nil {
			t.Fatal(err)
		}
		if change(&p); fault.KindOf(p.Check()) != fault.Invalid {
			t.Errorf("%s: %v", name, p.Check())
		}
	}
}

func drawPolicy(t *rapid.T) economy.RewardPolicy {
	p := economy.RewardPolicy{
		Method:      rapid.SampledFrom([]economy.Method{economy.Linear, economy.Stepped}).Draw(t, "method"),
		IncomeFloor: decimal.NewFromInt(rapid.Int64Range(0, 2_000_000).Draw(t, "floor")),
		RoundTo:     decimal.NewFromInt(rapid.SampledFrom([]int64{1, 10, 100, 333, 1000}).Draw(t, "rounding")),
	}
	growth, award := int64(0), int64(0)
	for range rapid.IntRange(1, 4).Draw(t, "anchors") {
		growth += rapid.Int64Range(1, 3000).Draw(t, "growth")
		award += rapid.Int64Range(0, 80_000).Draw(t, "award")
		p.Anchors = append(p.Anchors, economy.Anchor{Growth: decimal.New(growth, -2), Award: decimal.NewFromInt(award)})
	}
	return p
}

// For one previous income, more income never earns less, and nothing earns more
// than the last anchor.
func TestTheRewardIsMonotoneAndCapped(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPolicy(t)
		if err := p.Check(); err != nil {
			t.Fatal(err)
		}
		previous := decimal.NullDecimal{Decimal: decimal.New(rapid.Int64Range(-100, 300_000_000).Draw(t, "previous"), -2), Valid: rapid.Bool().Draw(t, "known")}
		less := rapid.Int64Range(0, 400_000_000).Draw(t, "less")
		more := less + rapid.Int64Range(0, 100_000_000).Draw(t, "gain")
		a := p.Decide(economy.Result{Year: 2019, Income: decimal.New(less, -2), Previous: previous})
		b := p.Decide(economy.Result{Year: 2019, Income: decimal.New(more, -2), Previous: previous})
		if b.Amount.LessThan(a.Amount) && b.Status != economy.ManualReview {
			t.Fatalf("income %d earns %s, %d earns %s", less, a.Amount, more, b.Amount)
		}
		if top := p.Anchors[len(p.Anchors)-1].Award; b.Amount.GreaterThan(top) || b.Amount.IsNegative() {
			t.Fatalf("%s is not within 0 and %s", b.Amount, top)
		}
		if !b.Amount.Mod(p.RoundTo).IsZero() {
			t.Fatalf("%s is not rounded to %s", b.Amount, p.RoundTo)
		}
		if b.Status != economy.Awarded && !b.Amount.IsZero() {
			t.Fatalf("%s earns %s", b.Status, b.Amount)
		}
		if !previous.Valid && b.Status == economy.Awarded {
			t.Fatal("an award without a year before")
		}
	})
}

// A base of next to nothing makes any income grow a million times over: people decide.
func TestATinyBaseIsReviewed(t *testing.T) {
	for _, v := range []struct {
		previous string
		status   economy.RewardStatus
	}{{"0.01", economy.ManualReview}, {"1499.99", economy.ManualReview}, {"1500", economy.Awarded}} {
		d := economy.Preset(economy.Linear).Decide(result("1500000", v.previous))
		if d.Status != v.status || d.Status == economy.ManualReview && !d.Amount.IsZero() {
			t.Errorf("%s yuan the year before: %s, %s yuan, want %s", v.previous, d.Status, d.Amount, v.status)
		}
	}
}

// An award that rounds to zero is none, and no award has parts of a fen.
func TestAwardsCanBePaid(t *testing.T) {
	coarse := economy.Preset(economy.Linear)
	coarse.RoundTo = dec("1000000")
	if d := coarse.Decide(result("1290000", "1000000")); d.Status != economy.NotEligible || !d.Amount.IsZero() || !strings.Contains(d.Explanation.ZH, "取整后为零") {
		t.Errorf("%s, %s yuan: %s", d.Status, d.Amount, d.Explanation.ZH)
	}
	fine := economy.Preset(economy.Linear)
	for step, ok := range map[string]bool{"0.001": false, "0.015": false, "0.01": true, "0.05": true, "100": true} {
		fine.RoundTo = dec(step)
		if err := fine.Check(); (err == nil) != ok {
			t.Errorf("rounding to %s: %v", step, err)
		}
	}
}
