package budget_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"litong3422/internal/budget"
	"litong3422/internal/fault"
)

func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

func weights(pairs ...string) []budget.Weight {
	var list []budget.Weight
	for i := 0; i < len(pairs); i += 2 {
		list = append(list, budget.Weight{Factor: budget.Factor(pairs[i]), Weight: dec(pairs[i+1])})
	}
	return list
}

func TestAllocate(t *testing.T) {
	measures := []budget.Measure{
		{"A", budget.Population, dec("50000")}, {"B", budget.Population, dec("30000")}, {"C", budget.Population, dec("20000")},
		{"A", budget.Area, dec("10.5")}, {"B", budget.Area, dec("31.5")}, {"C", budget.Area, dec("0")},
		{"elsewhere", budget.Area, dec("1000")}, // takes no part
	}
	shares, err := budget.Allocate(budget.Pool{Category: "AGRICULTURE", Amount: 1_000_003, Weights: weights("POPULATION", "0.6", "AREA", "0.3", "BASE", "0.1")}, []string{"A", "B", "C"}, measures)
	if err != nil {
		t.Fatal(err)
	}
	// A: .6×.5 + .3×.25 + .1/3 = .40833, B: .6×.3 + .3×.75 + .1/3 = .43833, C: .6×.2 + .1/3 = .15333
	if got := fmt.Sprint(shares); got != "[AGRICULTURE A 408334 AGRICULTURE B 438335 AGRICULTURE C 153334]" {
		t.Error(got)
	}
	if budget.Total(shares) != 1_000_003 {
		t.Errorf("the shares add up to %d", budget.Total(shares))
	}
	for _, part := range []string{"1,000,003元", "人口 0.6 × 50000 ÷ 100000", "面积 0.3 × 10.5 ÷ 42", "基数 0.1 × 1 ÷ 3", "R-4"} {
		if !strings.Contains(shares[0].Explanation.ZH, part) {
			t.Errorf("%q does not say %q", shares[0].Explanation.ZH, part)
		}
	}
}

// Equal remainders go to the smaller code, whatever the order of the townships.
func TestEqualRemaindersGoToTheSmallerCode(t *testing.T) {
	shares, err := budget.Allocate(budget.Pool{Category: "X", Amount: 10, Weights: weights("BASE", "1")}, []string{"C", "A", "B"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(shares); got != "[X C 3 X A 4 X B 3]" {
		t.Error(got)
	}
	if !shares[1].Rounded || !strings.Contains(shares[1].Explanation.EN, "largest remainder") || shares[0].Rounded {
		t.Error(shares[1].Explanation.EN)
	}
}

func TestAllocationsThatAreRefused(t *testing.T) {
	good := budget.Pool{Category: "X", Amount: 10, Weights: weights("BASE", "1")}
	area := budget.Measure{Township: "A", Factor: budget.Area, Value: dec("1")}
	for name, c := range map[string]struct {
		pool      budget.Pool
		townships []string
		measures  []budget.Measure
	}{
		"no townships":      {good, nil, nil},
		"township twice":    {good, []string{"A", "A"}, nil},
		"negative pool":     {budget.Pool{Amount: -1, Weights: good.Weights}, []string{"A"}, nil},
		"pool too large":    {budget.Pool{Amount: 2_000_000_000_000, Weights: good.Weights}, []string{"A"}, nil},
		"weights below 1":   {budget.Pool{Amount: 1, Weights: weights("BASE", "0.9")}, []string{"A"}, nil},
		"weights above 1":   {budget.Pool{Amount: 1, Weights: weights("BASE", "0.9", "AREA", "0.2")}, []string{"A"}, []budget.Measure{area}},
		"negative weight":   {budget.Pool{Amount: 1, Weights: weights("BASE", "1.2", "AREA", "-0.2")}, []string{"A"}, []budget.Measure{area}},
		"factor twice":      {budget.Pool{Amount: 1, Weights: weights("BASE", "0.5", "BASE", "0.5")}, []string{"A"}, nil},
		"endless decimals":  {budget.Pool{Amount: 1, Weights: weights("BASE", "0.5000001", "AREA", "0.4999999")}, []string{"A"}, []budget.Measure{area}},
		"unmeasured factor": {budget.Pool{Amount: 1, Weights: weights("AREA", "1")}, []string{"A"}, nil},
		"measured twice":    {budget.Pool{Amount: 1, Weights: weights("AREA", "1")}, []string{"A"}, []budget.Measure{area, area}},
		"negative measure":  {good, []string{"A"}, []budget.Measure{{"A", budget.Area, dec("-1")}}},
	} {
		if _, err := budget.Allocate(c.pool, c.townships, c.measures); fault.KindOf(err) != fault.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever the weights and measures, the shares add up to the pool to the yuan,
// each lies within one yuan of its exact part, and the order of townships changes nothing.
func TestSharesAddUpToThePool(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		factors := []budget.Factor{budget.Economy, budget.Population, budget.Area, budget.Villages, budget.Base}
		left, p := int64(1_000_000), budget.Pool{Category: "X", Amount: rapid.Int64Range(0, 500_000_000).Draw(t, "pool")}
		for i, f := range factors {
			w := rapid.Int64Range(0, left).Draw(t, "weight")
			if i == len(factors)-1 {
				w = left
			}
			left -= w
			p.Weights = append(p.Weights, budget.Weight{Factor: f, Weight: decimal.New(w, -6)})
		}
		var townships []string
		var measures []budget.Measure
		for i := range rapid.IntRange(1, 14).Draw(t, "townships") {
			code := fmt.Sprintf("6403021%02d000", i)
			townships = append(townships, code)
			for _, f := range factors[:4] {
				low := int64(0)
				if i == 0 {
					low = 1 // a factor has some measure somewhere
				}
				measures = append(measures, budget.Measure{Township: code, Factor: f, Value: decimal.New(rapid.Int64Range(low, 900_000).Draw(t, "measure"), -2)})
			}
		}
		shares, err := budget.Allocate(p, townships, measures)
		if err != nil {
			t.Fatal(err)
		}
		if budget.Total(shares) != p.Amount {
			t.Fatalf("%d is shared out of %d", budget.Total(shares), p.Amount)
		}
		for i, s := range shares {
			exact := decimal.Zero
			for _, c := range s.Components {
				exact = exact.Add(c.Weight.Mul(c.Value).Mul(decimal.NewFromInt(p.Amount)).DivRound(c.Total, 12))
			}
			if s.Amount < 0 || s.Township != townships[i] || exact.Sub(decimal.NewFromInt(s.Amount)).Abs().GreaterThan(dec("1.000001")) {
				t.Fatalf("%v, exactly %s", s, exact)
			}
		}
		turned := make([]string, len(townships))
		for i, code := range townships {
			turned[len(turned)-1-i] = code
		}
		again, err := budget.Allocate(p, turned, measures)
		if err != nil {
			t.Fatal(err)
		}
		for i, s := range again {
			if s.Amount != shares[len(shares)-1-i].Amount {
				t.Fatal("the order of the townships matters")
			}
		}
	})
}
