// Package capability computes the composite capability index: one score of five
// dimensions, the five attributes of the reform's goal (职能科学、运转有序、保障有力、
// 服务高效、人民满意). The weights are an example of this product's, editable and
// versioned, not an official appraisal (domain 3.6); wherever the index shows,
// that is said beside it.
package capability

import (
	"slices"

	"github.com/shopspring/decimal"
)

// Dimension is one of the five attributes; the words are the API's.
type Dimension string

// The dimensions, in the order of the goal's sentence.
const (
	Function     Dimension = "FUNCTION"     // 职能科学
	Order        Dimension = "ORDER"        // 运转有序
	Guarantee    Dimension = "GUARANTEE"    // 保障有力
	Efficiency   Dimension = "EFFICIENCY"   // 服务高效
	Satisfaction Dimension = "SATISFACTION" // 人民满意
)

// Dimensions lists them in their order.
func Dimensions() []Dimension {
	return []Dimension{Function, Order, Guarantee, Efficiency, Satisfaction}
}

// Weight is how much an indicator counts within its dimension.
type Weight struct {
	Indicator string
	Dimension Dimension
	Weight    decimal.Decimal // positive
}

// Policy is a version of the weights.
type Policy struct {
	Weights []Weight
	// Dimensions weighs the dimensions; equal where it is nil.
	Dimensions map[Dimension]decimal.Decimal
	// MinCoverage is the share of a dimension's weight that must be reported for
	// it to have a score, and of the dimensions' for the index to have one.
	MinCoverage decimal.Decimal
	// Cap bounds the score of one indicator, in points.
	Cap decimal.Decimal
}

// Reading is what a township has for an indicator.
type Reading struct {
	Value, Target decimal.NullDecimal
	Down          bool // less is better
	Small         bool // of too few cases to say anything
}

// places is how many decimals scores and contributions carry.
const places = 4

func hundred() decimal.Decimal { return decimal.NewFromInt(100) }

// Score is 100 at the target: value/target, or target/value where less is
// better, at most the cap. A target of zero is met (100) or missed (0). Without a
// value or a target there is no score, and neither of too few cases: one case more or
// less would move the index.
func (p Policy) Score(r Reading) decimal.NullDecimal {
	if !r.Value.Valid || !r.Target.Valid || r.Small {
		return decimal.NullDecimal{}
	}
	value, target := r.Value.Decimal, r.Target.Decimal
	over, under := value, target
	if r.Down {
		over, under = target, value
	}
	switch {
	case target.IsZero() && r.Down:
		if value.IsPositive() {
			return decimal.NewNullDecimal(decimal.Zero)
		}
		return decimal.NewNullDecimal(hundred())
	case !over.IsPositive() && under.IsPositive():
		return decimal.NewNullDecimal(decimal.Zero)
	case !under.IsPositive():
		return decimal.NewNullDecimal(p.Cap)
	}
	return decimal.NewNullDecimal(decimal.Min(p.Cap, over.Mul(hundred()).DivRound(under, places)))
}

// Result is the index of one township.
type Result struct {
	Score      decimal.NullDecimal // none below the least coverage
	Coverage   decimal.Decimal     // share of the dimensions' weight that has a score, 0 to 1
	Dimensions []DimensionResult   // all five, in order
}

// DimensionResult is the score of one dimension.
type DimensionResult struct {
	Dimension     Dimension
	Score         decimal.NullDecimal
	Coverage      decimal.Decimal // share of its weight that is reported, 0 to 1
	Contributions []Contribution  // in the policy's order, those not reported too
}

// Contribution is what one indicator adds to the index, in points of it. The
// contributions add up to the index exactly; they are none where it is none.
type Contribution struct {
	Indicator string
	Weight    decimal.Decimal
	Score     decimal.NullDecimal
	Points    decimal.NullDecimal
}

// Rate computes the index from what a township has. Only what is reported
// counts; what is not lowers the coverage, never the score.
func (p Policy) Rate(readings map[string]Reading) Result {
	t := p.tally(readings)
	result := Result{Coverage: decimal.Zero}
	var sum, weight, all decimal.Decimal
	for _, d := range Dimensions() {
		score, coverage := t[d].score(p.MinCoverage)
		w := p.dimensionWeight(d)
		all = all.Add(w)
		if score.Valid {
			sum, weight = sum.Add(w.Mul(score.Decimal)), weight.Add(w)
		}
		result.Dimensions = append(result.Dimensions, DimensionResult{Dimension: d, Score: rounded(score), Coverage: coverage})
	}
	if all.IsPositive() {
		result.Coverage = weight.DivRound(all, places)
	}
	if weight.IsPositive() && result.Coverage.GreaterThanOrEqual(p.MinCoverage) {
		result.Score = decimal.NewNullDecimal(sum.DivRound(weight, places))
	}
	p.contribute(&result, readings, t, weight)
	return result
}

// tallied is what a dimension's reported indicators add up to.
type tallied struct{ sum, reported, all decimal.Decimal }

func (p Policy) tally(readings map[string]Reading) map[Dimension]tallied {
	t := map[Dimension]tallied{}
	for _, w := range p.Weights {
		d := t[w.Dimension]
		d.all = d.all.Add(w.Weight)
		if s := p.Score(readings[w.Indicator]); s.Valid {
			d.sum, d.reported = d.sum.Add(w.Weight.Mul(s.Decimal)), d.reported.Add(w.Weight)
		}
		t[w.Dimension] = d
	}
	return t
}

// deep is how many decimals intermediate quotients carry.
const deep = 12

func (t tallied) score(least decimal.Decimal) (decimal.NullDecimal, decimal.Decimal) {
	if !t.all.IsPositive() {
		return decimal.NullDecimal{}, decimal.Zero
	}
	coverage := t.reported.DivRound(t.all, places)
	if !t.reported.IsPositive() || coverage.LessThan(least) {
		return decimal.NullDecimal{}, coverage
	}
	return decimal.NewNullDecimal(t.sum.DivRound(t.reported, deep)), coverage
}

func rounded(d decimal.NullDecimal) decimal.NullDecimal {
	d.Decimal = d.Decimal.Round(places)
	return d
}

func (p Policy) dimensionWeight(d Dimension) decimal.Decimal {
	if p.Dimensions == nil {
		return decimal.NewFromInt(1)
	}
	return p.Dimensions[d]
}

// contribute splits the index among its indicators by largest remainder, so that
// the points shown add up to the score shown.
func (p Policy) contribute(result *Result, readings map[string]Reading, t map[Dimension]tallied, weight decimal.Decimal) {
	type share struct {
		at        *Contribution
		remainder decimal.Decimal
	}
	var shares []share
	left := result.Score.Decimal
	unit := decimal.New(1, -places)
	for i := range result.Dimensions {
		d := &result.Dimensions[i]
		for _, w := range p.Weights {
			if w.Dimension == d.Dimension {
				d.Contributions = append(d.Contributions, Contribution{Indicator: w.Indicator, Weight: w.Weight, Score: p.Score(readings[w.Indicator])})
			}
		}
		if !result.Score.Valid || !d.Score.Valid {
			continue
		}
		for k := range d.Contributions {
			c := &d.Contributions[k]
			if !c.Score.Valid {
				continue
			}
			exact := p.dimensionWeight(d.Dimension).Mul(c.Weight).Mul(c.Score.Decimal).DivRound(weight.Mul(t[d.Dimension].reported), deep)
			c.Points = decimal.NewNullDecimal(exact.Truncate(places))
			left = left.Sub(c.Points.Decimal)
			shares = append(shares, share{c, exact.Sub(c.Points.Decimal)})
		}
	}
	slices.SortStableFunc(shares, func(a, b share) int { return b.remainder.Cmp(a.remainder) })
	for i := 0; left.GreaterThanOrEqual(unit) && len(shares) > 0; i = (i + 1) % len(shares) {
		shares[i].at.Points.Decimal = shares[i].at.Points.Decimal.Add(unit)
		left = left.Sub(unit)
	}
	if left.IsNegative() && len(shares) > 0 { // rounding up went the other way
		shares[len(shares)-1].at.Points.Decimal = shares[len(shares)-1].at.Points.Decimal.Add(left)
	}
}
