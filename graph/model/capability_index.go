package model

import (
	"github.com/shopspring/decimal"

	"litong3422/internal/capability"
	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

// CapabilityIndex is the capability index of a period.
type CapabilityIndex struct {
	Policy    *CapabilityPolicy
	Notice    *LocalizedText
	From, To  string
	District  *CapabilityScore
	Townships []*CapabilityScore
}

// CapabilityScore is the index of one unit.
type CapabilityScore struct {
	DivisionCode              string
	Score                     *string
	Coverage                  string
	Rank, BestRank, WorstRank *int
	Dimensions                []*CapabilityDimensionScore
}

// NewCapabilityScore tells a result; indicators and readings are those it was made from.
func NewCapabilityScore(code string, r capability.Result, indicators map[string]*Indicator, readings map[string]capability.Reading) *CapabilityScore {
	score := &CapabilityScore{DivisionCode: code, Score: DecimalText(r.Score), Coverage: r.Coverage.String()}
	for _, d := range r.Dimensions {
		told := &CapabilityDimensionScore{
			Dimension: string(d.Dimension), Name: Localized(dimensionName(d.Dimension)), Score: DecimalText(d.Score),
			Coverage: d.Coverage.String(), Contributions: []*CapabilityContribution{},
		}
		for _, c := range d.Contributions {
			reading := readings[c.Indicator]
			told.Contributions = append(told.Contributions, &CapabilityContribution{
				Indicator: indicators[c.Indicator], Weight: c.Weight.String(), Value: DecimalText(reading.Value), Target: DecimalText(reading.Target),
				Score: DecimalText(c.Score), Points: DecimalText(c.Points),
			})
		}
		score.Dimensions = append(score.Dimensions, told)
	}
	return score
}

// Stand puts the unit into the ranking.
func (s *CapabilityScore) Stand(at capability.Standing) {
	if at.Rank > 0 {
		s.Rank, s.BestRank, s.WorstRank = &at.Rank, &at.Best, &at.Worst
	}
}

// dimensionName is the attribute in the words of the goal's sentence.
func dimensionName(d capability.Dimension) fault.Text {
	switch d {
	case capability.Function:
		return fault.Text{ZH: "职能科学", EN: "Sound functions"}
	case capability.Order:
		return fault.Text{ZH: "运转有序", EN: "Orderly operation"}
	case capability.Guarantee:
		return fault.Text{ZH: "保障有力", EN: "Strong guarantees"}
	case capability.Efficiency:
		return fault.Text{ZH: "服务高效", EN: "Efficient service"}
	default:
		return fault.Text{ZH: "人民满意", EN: "People's satisfaction"}
	}
}

// NewCapabilityPolicy reads a stored version of the weights, as far as they are
// of indicators that are known.
func NewCapabilityPolicy(p *CapabilityPolicy, weights []*CapabilityWeight, known func(indicator string) bool) (capability.Policy, error) {
	policy := capability.Policy{}
	for _, text := range []struct {
		from string
		into *decimal.Decimal
	}{{p.MinCoverage, &policy.MinCoverage}, {p.Cap, &policy.Cap}} {
		var err error
		if *text.into, err = decimal.NewFromString(text.from); err != nil {
			return policy, err
		}
	}
	for _, w := range weights {
		if w.policyCode != p.Code || !known(w.Indicator) {
			continue
		}
		weight, err := decimal.NewFromString(w.Weight)
		if err != nil {
			return policy, err
		}
		policy.Weights = append(policy.Weights, capability.Weight{Indicator: w.Indicator, Dimension: capability.Dimension(w.Dimension), Weight: weight})
	}
	return policy, nil
}

// NewReading is a judged value as the index reads it.
func NewReading(d *indicator.Definition, v indicator.Value) capability.Reading {
	return capability.Reading{Value: v.Value, Target: v.Target, Down: d.Direction == indicator.Down}
}
