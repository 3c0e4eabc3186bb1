package capability

import "github.com/shopspring/decimal"

// Standing is a township's place, and how far it depends on the weights: its
// best and worst rank when each weight, of indicators and of dimensions, moves by
// a fifth either way, one at a time. Ranks are shared (1, 2, 2, 4); 0 is none.
type Standing struct{ Rank, Best, Worst int }

// Stability ranks townships and tries how firm their ranks are.
func (p Policy) Stability(townships []map[string]Reading) []Standing {
	tallies := make([]map[Dimension]tallied, len(townships))
	for i, readings := range townships {
		tallies[i] = p.tally(readings)
	}
	standings := make([]Standing, len(townships))
	for i, rank := range ranks(p.scores(tallies, nil)) {
		standings[i] = Standing{rank, rank, rank}
	}
	try := func(m *move) {
		for i, rank := range ranks(p.scores(tallies, m)) {
			if s := &standings[i]; rank > 0 {
				s.Best, s.Worst = min(s.Best, rank), max(s.Worst, rank)
			}
		}
	}
	for _, factor := range []decimal.Decimal{decimal.New(-2, -1), decimal.New(2, -1)} {
		for _, w := range p.Weights {
			of := make([]decimal.NullDecimal, len(townships))
			for i, readings := range townships {
				of[i] = p.Score(readings[w.Indicator])
			}
			try(&move{dimension: w.Dimension, by: w.Weight.Mul(factor), of: of})
		}
		for _, d := range Dimensions() {
			try(&move{dimension: d, by: p.dimensionWeight(d).Mul(factor)})
		}
	}
	return standings
}

// move changes one weight: of an indicator, whose scores are given, or of the
// dimension itself.
type move struct {
	dimension Dimension
	by        decimal.Decimal
	of        []decimal.NullDecimal
}

// scores computes the index of every township, with one weight moved.
func (p Policy) scores(tallies []map[Dimension]tallied, m *move) []decimal.NullDecimal {
	scores := make([]decimal.NullDecimal, len(tallies))
	for i, t := range tallies {
		var sum, weight, all decimal.Decimal
		for _, d := range Dimensions() {
			of, w := t[d], p.dimensionWeight(d)
			if m != nil && m.dimension == d {
				switch {
				case m.of == nil:
					w = w.Add(m.by)
				default:
					of.all = of.all.Add(m.by)
					if m.of[i].Valid {
						of.sum, of.reported = of.sum.Add(m.by.Mul(m.of[i].Decimal)), of.reported.Add(m.by)
					}
				}
			}
			all = all.Add(w)
			if score, _ := of.score(p.MinCoverage); score.Valid {
				sum, weight = sum.Add(w.Mul(score.Decimal)), weight.Add(w)
			}
		}
		if weight.IsPositive() && weight.GreaterThanOrEqual(p.MinCoverage.Mul(all)) {
			scores[i] = decimal.NewNullDecimal(sum.DivRound(weight, places))
		}
	}
	return scores
}

// ranks gives the best score 1; equal scores share a rank.
func ranks(scores []decimal.NullDecimal) []int {
	ranks := make([]int, len(scores))
	for i, mine := range scores {
		if !mine.Valid {
			continue
		}
		ranks[i] = 1
		for _, other := range scores {
			if other.Valid && other.Decimal.GreaterThan(mine.Decimal) {
				ranks[i]++
			}
		}
	}
	return ranks
}
