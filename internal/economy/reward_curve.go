package economy

import "github.com/shopspring/decimal"

// mostStairs is the largest number of stairs drawn between two anchors. More look like a
// line.
const mostStairs = 40

// Curve returns the corners of the rule as a line, from growth zero to top. They are the
// awards of a village whose income reaches the floor. The policy must pass Check.
func (p RewardPolicy) Curve(top decimal.Decimal) []Anchor {
	var corners []Anchor
	to := func(growth, award decimal.Decimal) {
		if n := len(corners); n == 0 || !corners[n-1].Growth.Equal(growth) || !corners[n-1].Award.Equal(award) {
			corners = append(corners, Anchor{growth, award})
		}
	}
	earned := decimal.Zero
	reach := func(growth, award decimal.Decimal) {
		to(growth, earned)
		earned = award
		to(growth, earned)
	}
	reach(decimal.Zero, decimal.Zero)
	for i, a := range p.Anchors {
		reach(a.Growth, p.roundDown(a.Award))
		if p.Method != Linear || i+1 == len(p.Anchors) {
			continue
		}
		high := p.Anchors[i+1]
		if stairs := p.stairs(a, high); len(stairs) <= mostStairs {
			for _, s := range stairs {
				reach(s.Growth, s.Award)
			}
		} else {
			earned = p.roundDown(high.Award)
			to(high.Growth, earned)
		}
	}
	if top.GreaterThan(corners[len(corners)-1].Growth) {
		to(top, earned)
	}
	return corners
}

// roundDown returns the award in whole steps of RoundTo.
func (p RewardPolicy) roundDown(award decimal.Decimal) decimal.Decimal {
	steps, _ := award.QuoRem(p.RoundTo, 0)
	return steps.Mul(p.RoundTo)
}

// stairs returns the points between two anchors at which the rounded award rises. It stops
// after one more than mostStairs.
func (p RewardPolicy) stairs(low, high Anchor) []Anchor {
	const shown = 4 // decimals of a growth, as Decide shows it
	span, rise := high.Growth.Sub(low.Growth), high.Award.Sub(low.Award)
	var stairs []Anchor
	for award := p.roundDown(low.Award).Add(p.RoundTo); !award.GreaterThan(high.Award) && len(stairs) <= mostStairs; award = award.Add(p.RoundTo) {
		stairs = append(stairs, Anchor{low.Growth.Add(award.Sub(low.Award).Mul(span).DivRound(rise, shown)), award})
	}
	return stairs
}
