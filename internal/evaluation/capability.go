package evaluation

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/capability"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// CapabilityIndex is the capability index of a period.
type CapabilityIndex struct {
	PolicyCode string // of the version of the weights
	Notice     indicator.Text
	From, To   string // days
	District   *CapabilityScore
	Townships  []*CapabilityScore // by rank
}

// CapabilityScore is the index of one unit.
type CapabilityScore struct {
	Unit                      postgres.Unit
	Score                     decimal.NullDecimal
	Coverage                  decimal.Decimal
	Rank, BestRank, WorstRank *int
	Dimensions                []*CapabilityDimensionScore
}

// CapabilityDimensionScore is the score of one dimension.
type CapabilityDimensionScore struct {
	Dimension     capability.Dimension
	Name          indicator.Text
	Score         decimal.NullDecimal
	Coverage      decimal.Decimal
	Contributions []*CapabilityContribution
}

// CapabilityContribution is what one indicator contributes to the index.
type CapabilityContribution struct {
	Indicator *Indicator
	Weight    decimal.Decimal
	Value     decimal.NullDecimal
	Target    decimal.NullDecimal
	Score     decimal.NullDecimal
	Points    decimal.NullDecimal
}

// CapabilityIndex computes the index of the period between two days (nil: the
// first and the last of the records) from the same cells as the indicators, so
// that its values are theirs. The weights are those in force on the last day.
func (s *Session) CapabilityIndex(from, to *string) (*CapabilityIndex, error) {
	p, err := s.Period(from, to)
	if err != nil {
		return nil, err
	}
	last, err := time.Parse(time.DateOnly, p.Last())
	if err != nil {
		return nil, fmt.Errorf("the last day of a period: %w", err)
	}
	stored, ok, err := s.engine.DB.CapabilityPolicy(s.ctx, s.scope, last)
	if err != nil {
		return nil, fmt.Errorf("weights of the capability index: %w", err)
	}
	policy := stored.Policy // without weights where none are in force
	policy.Weights = slices.DeleteFunc(policy.Weights, func(w capability.Weight) bool { return s.engine.Indicators.Indicator(w.Indicator) == nil })
	index := &CapabilityIndex{
		PolicyCode: stored.Code, From: p.First(), To: p.Last(), Townships: []*CapabilityScore{},
		Notice: indicator.Text{ZH: "示例权重，非官方考核。", EN: "Example weights, not an official appraisal."},
	}
	if !ok {
		index.Notice = indicator.Text{ZH: "期末没有生效的权重，因此没有得分。", EN: "No weights are in force at the period's end, so there are no scores."}
	}
	if err := s.rate(index, policy, p); err != nil {
		return nil, fmt.Errorf("capability index: %w", err)
	}
	return index, nil
}

// rate fills in the scores of the district and of the townships that are ranked. A
// viewer who sees some townships only gets scores without ranks.
func (s *Session) rate(index *CapabilityIndex, policy capability.Policy, p indicator.Period) error {
	district, err := s.Unit("")
	if err != nil {
		return err
	}
	townships, err := s.Townships()
	if err != nil {
		return err
	}
	units := append([]postgres.Unit{district}, slices.DeleteFunc(townships, func(u postgres.Unit) bool { return !u.Ranked() })...)
	indicators, readings, err := s.readings(policy, units, p)
	if err != nil {
		return err
	}
	index.District = newScore(district, policy.Rate(readings[0]), indicators, readings[0])
	standings := policy.Stability(readings[1:])
	for n, u := range units[1:] {
		score := newScore(u, policy.Rate(readings[n+1]), indicators, readings[n+1])
		if at := standings[n]; s.scope.Townships == nil && at.Rank > 0 {
			score.Rank, score.BestRank, score.WorstRank = &at.Rank, &at.Best, &at.Worst
		}
		index.Townships = append(index.Townships, score)
	}
	slices.SortStableFunc(index.Townships, func(a, b *CapabilityScore) int { return cmp.Compare(orLast(a.Rank), orLast(b.Rank)) })
	return nil
}

func orLast(rank *int) int {
	if rank == nil {
		return lastWithout(0)
	}
	return *rank
}

// readings are what the units have for the policy's indicators, by unit and code.
func (s *Session) readings(policy capability.Policy, units []postgres.Unit, p indicator.Period) (map[string]*Indicator, []map[string]capability.Reading, error) {
	codes := make([]string, len(policy.Weights))
	for n, w := range policy.Weights {
		codes[n] = w.Indicator
	}
	together, err := s.engine.Together(codes)
	if err != nil {
		return nil, nil, err
	}
	readings := make([]map[string]capability.Reading, len(units))
	for n := range readings {
		readings[n] = map[string]capability.Reading{}
	}
	indicators := map[string]*Indicator{}
	for _, i := range together {
		indicators[i.Code] = i
		values, err := s.AtBaseline(i, units, p)
		if err != nil {
			return nil, nil, err
		}
		for n, of := range values {
			readings[n][i.Code] = capability.Reading{Value: of[0].Value, Target: of[0].Target, Down: i.Direction == indicator.Down, Small: of[0].Small}
		}
	}
	return indicators, readings, nil
}

// newScore is a result of a unit, with the indicators and readings it is of.
func newScore(u postgres.Unit, r capability.Result, indicators map[string]*Indicator, readings map[string]capability.Reading) *CapabilityScore {
	score := &CapabilityScore{Unit: u, Score: r.Score, Coverage: r.Coverage}
	for _, d := range r.Dimensions {
		of := &CapabilityDimensionScore{
			Dimension: d.Dimension, Name: d.Dimension.Name(), Score: d.Score, Coverage: d.Coverage, Contributions: []*CapabilityContribution{},
		}
		for _, c := range d.Contributions {
			reading := readings[c.Indicator]
			of.Contributions = append(of.Contributions, &CapabilityContribution{
				Indicator: indicators[c.Indicator], Weight: c.Weight, Value: reading.Value, Target: reading.Target, Score: c.Score, Points: c.Points,
			})
		}
		score.Dimensions = append(score.Dimensions, of)
	}
	return score
}

// Chart draws the five dimensions of a township beside the district's, as an
// ECharts option: the district's alone where no township has the code.
func (index *CapabilityIndex) Chart(code string, in chart.Language) (json.RawMessage, error) {
	var axes []string
	for _, dimension := range index.District.Dimensions {
		axes = append(axes, in.Of(dimension.Name))
	}
	units := []chart.Mark{index.District.mark(in.Of(indicator.Text{ZH: "全区", EN: "District"}))}
	for _, score := range index.Townships {
		if score.Unit.Code == code {
			units = append([]chart.Mark{score.mark(in.Of(score.Unit.Called()))}, units...)
		}
	}
	return chart.Compare(axes, in.Of(indicator.Text{ZH: "达标", EN: "Target"}), units)
}

func (s *CapabilityScore) mark(name string) chart.Mark {
	m := chart.Mark{Labels: []string{name}}
	for _, dimension := range s.Dimensions {
		m.Values = append(m.Values, dimension.Score)
	}
	return m
}
