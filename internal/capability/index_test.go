package capability

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func some(s string) decimal.NullDecimal { return decimal.NewNullDecimal(dec(s)) }

func policy(weights ...Weight) Policy {
	return Policy{Weights: weights, MinCoverage: dec("0.6"), Cap: dec("120")}
}

func TestScoreOfAnIndicator(t *testing.T) {
	p := policy()
	for _, c := range []struct {
		value, target string
		down          bool
		want          string
	}{
		{"90", "90", false, "100"}, {"45", "90", false, "50"}, {"200", "90", false, "120"}, {"0", "90", false, "0"}, {"-5", "90", false, "0"},
		{"10", "5", true, "50"}, {"5", "5", true, "100"}, {"1", "5", true, "120"}, {"0", "5", true, "120"},
		{"0", "0", true, "100"}, {"1", "0", true, "0"},
	} {
		if got := p.Score(Reading{Value: some(c.value), Target: some(c.target), Down: c.down}); !got.Valid || !got.Decimal.Equal(dec(c.want)) {
			t.Errorf("%s of %s, down %v: %s, not %s", c.value, c.target, c.down, got.Decimal, c.want)
		}
	}
	if p.Score(Reading{Target: some("5")}).Valid || p.Score(Reading{Value: some("5")}).Valid {
		t.Error("without a value or a target there is no score")
	}
}

// A rate of a few cases moves nothing, whatever it is: it lowers the coverage, as what is not
// reported does.
func TestFewCasesDoNotMoveTheIndex(t *testing.T) {
	p := policy(Weight{"a", Function, dec("2")}, Weight{"b", Function, dec("1")})
	of := func(value string) DimensionResult {
		return p.Rate(map[string]Reading{
			"a": {Value: some("90"), Target: some("100")}, "b": {Value: some(value), Target: some("100"), Small: true},
		}).Dimensions[0]
	}
	for _, value := range []string{"0", "100"} {
		if d := of(value); !d.Score.Decimal.Equal(dec("90")) || !d.Coverage.Equal(dec("0.6667")) || d.Contributions[1].Score.Valid {
			t.Errorf("%s of a few cases: %+v", value, d)
		}
	}
}

func TestOnlyWhatIsReportedCounts(t *testing.T) {
	p := policy(
		Weight{"a", Function, dec("1")}, Weight{"b", Function, dec("1")}, Weight{"c", Function, dec("1")},
		Weight{"d", Order, dec("1")}, Weight{"e", Guarantee, dec("1")}, Weight{"f", Efficiency, dec("1")}, Weight{"g", Satisfaction, dec("1")})
	full := Reading{Value: some("50"), Target: some("100")}
	r := p.Rate(map[string]Reading{"a": full, "b": full, "d": full, "e": full})
	if got := r.Dimensions[0]; !got.Score.Valid || !got.Score.Decimal.Equal(dec("50")) || !got.Coverage.Equal(dec("0.6667")) {
		t.Errorf("two thirds are reported: %+v", got)
	}
	if !r.Score.Valid || !r.Score.Decimal.Equal(dec("50")) || !r.Coverage.Equal(dec("0.6")) {
		t.Errorf("three of five dimensions: %s at %s", r.Score.Decimal, r.Coverage)
	}
	if r := p.Rate(map[string]Reading{"a": full, "d": full, "e": full}); r.Dimensions[0].Score.Valid || r.Score.Valid {
		t.Error("a third of a dimension, and then two of five dimensions, are too little")
	}
}

// drawn is a policy and what some townships have.
func drawn(t *rapid.T) (Policy, []map[string]Reading) {
	p := policy()
	for i := range rapid.IntRange(5, 15).Draw(t, "weights") {
		p.Weights = append(p.Weights, Weight{fmt.Sprint(i), Dimensions()[i%5], decimal.New(rapid.Int64Range(1, 500).Draw(t, "weight"), -2)})
	}
	townships := make([]map[string]Reading, rapid.IntRange(1, 6).Draw(t, "townships"))
	for i := range townships {
		townships[i] = map[string]Reading{}
		for _, w := range p.Weights {
			if rapid.IntRange(0, 9).Draw(t, "reported") > 1 {
				value := decimal.New(rapid.Int64Range(0, 2_000_000).Draw(t, "value"), -4)
				townships[i][w.Indicator] = Reading{Value: decimal.NewNullDecimal(value), Target: some("97.3"), Down: rapid.Bool().Draw(t, "down")}
			}
		}
	}
	return p, townships
}

func TestContributionsAddUpExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, townships := drawn(t)
		for _, readings := range townships {
			r := p.Rate(readings)
			sum := decimal.Zero
			for _, d := range r.Dimensions {
				for _, c := range d.Contributions {
					if c.Points.Valid && c.Points.Decimal.IsNegative() {
						t.Fatalf("%s takes points away", c.Indicator)
					}
					sum = sum.Add(c.Points.Decimal)
				}
			}
			if !sum.Equal(r.Score.Decimal) {
				t.Fatalf("contributions add up to %s, the index is %s", sum, r.Score.Decimal)
			}
			if r.Score.Valid && (r.Score.Decimal.IsNegative() || r.Score.Decimal.GreaterThan(p.Cap)) {
				t.Fatalf("index %s", r.Score.Decimal)
			}
		}
	})
}

// Moving a weight by hand and rating anew gives a rank within the returned range.
func TestRangesHoldTheRanksOfMovedWeights(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, townships := drawn(t)
		standings := p.Stability(townships)
		at := rapid.IntRange(0, len(p.Weights)-1).Draw(t, "moved")
		moved := p
		moved.Weights = append([]Weight(nil), p.Weights...)
		moved.Weights[at].Weight = moved.Weights[at].Weight.Mul(rapid.SampledFrom([]decimal.Decimal{dec("0.8"), dec("1"), dec("1.2")}).Draw(t, "factor"))
		scores := make([]decimal.NullDecimal, len(townships))
		for i, readings := range townships {
			scores[i] = moved.Rate(readings).Score
		}
		for i, rank := range ranks(scores) {
			if s := standings[i]; rank > 0 && s.Rank > 0 && (rank < s.Best || rank > s.Worst) {
				t.Fatalf("rank %d is outside %d to %d", rank, s.Best, s.Worst)
			}
		}
	})
}
