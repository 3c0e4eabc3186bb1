package simulation

import (
	"encoding/json"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/economy"
	"litong3422/internal/evaluation"
	"litong3422/internal/fault"
)

// Chart draws the rule and the villages by it, as an ECharts option; the session
// names the villages.
func (r *Reward) Chart(names *evaluation.Session, in chart.Language) (json.RawMessage, error) {
	drawn := r.all[:min(maxSimulated, len(r.all))]
	scales := chart.Scales{
		Names:   [2]string{in.Of(fault.Text{ZH: "增幅", EN: "Growth"}), in.Of(fault.Text{ZH: "奖励额（元）", EN: "Award (yuan)"})},
		Formats: [2]string{"@percent", "@money"},
	}
	scales.Low, scales.Top = r.growthShown(drawn)
	lines := []chart.Trace{trace(in.Of(fault.Text{ZH: "试算办法", EN: "This policy"}), "circle", "own", r.proposed, scales.Top)}
	if r.inForce != nil {
		lines = append([]chart.Trace{trace(in.Of(fault.Text{ZH: "现行办法", EN: "Policy in force"}), "rect", "quiet", *r.inForce, scales.Top)}, lines...)
	}
	awarded, others, err := villagePoints(names, r.proposed, drawn, in)
	if err != nil {
		return nil, err
	}
	return chart.Curves(scales, lines, []chart.Trace{awarded}, others)
}

// villagePoints are the villages whose growth is known: those with an award, and the
// others by what they lack.
func villagePoints(names *evaluation.Session, p economy.RewardPolicy, drawn []economy.ComparedAward, in chart.Language) (awarded chart.Trace, others []chart.Trace, err error) {
	awarded = chart.Trace{Name: in.Of(fault.Text{ZH: "获奖", EN: "Awarded"}), Symbol: "circle", Shade: "own"}
	slow := chart.Trace{Name: in.Of(fault.Text{ZH: "增幅不足", EN: "Growth too low"}), Symbol: "diamond", Shade: "fair"}
	poor := chart.Trace{Name: in.Of(fault.Text{ZH: "收入未达门槛", EN: "Income too low"}), Symbol: "circle", Shade: "quiet"}
	for i, a := range drawn {
		if !a.Reward.Growth.Valid {
			continue
		}
		u, err := names.Unit(a.Village)
		if err != nil {
			return awarded, nil, err
		}
		dot := chart.Dot{X: a.Reward.Growth.Decimal, Y: a.Reward.Amount, Name: in.Of(u.Called()), Mark: i}
		switch {
		case a.Reward.Status == economy.Awarded:
			awarded.Dots = append(awarded.Dots, dot)
		case a.Result.Income.LessThan(p.IncomeFloor):
			poor.Dots = append(poor.Dots, dot)
		default:
			slow.Dots = append(slow.Dots, dot)
		}
	}
	return awarded, []chart.Trace{poor, slow}, nil
}

// growthShown is the range of growth that is drawn: half as far again as the last
// anchor of either policy, and a little below zero where villages shrank.
func (r *Reward) growthShown(drawn []economy.ComparedAward) (low, top decimal.Decimal) {
	for _, p := range []*economy.RewardPolicy{&r.proposed, r.inForce} {
		if p != nil {
			top = decimal.Max(top, p.Anchors[len(p.Anchors)-1].Growth)
		}
	}
	const tens = -1
	top = top.Mul(decimal.New(15, -1)).Add(decimal.NewFromInt(5)).Round(tens)
	top = decimal.Max(top, decimal.NewFromInt(10))
	for _, a := range drawn {
		if a.Reward.Growth.Valid && a.Reward.Growth.Decimal.IsNegative() {
			return decimal.NewFromInt(-10), top
		}
	}
	return decimal.Zero, top
}

// trace is a policy as a line, with a sign at every anchor.
func trace(name, symbol, shade string, p economy.RewardPolicy, top decimal.Decimal) chart.Trace {
	t := chart.Trace{Name: name, Symbol: symbol, Shade: shade}
	for _, corner := range p.Curve(top) {
		sign := false
		for _, a := range p.Anchors {
			sign = sign || a.Growth.Equal(corner.Growth) && corner.Award.IsPositive()
		}
		t.Dots = append(t.Dots, chart.Dot{X: corner.Growth, Y: corner.Award, Sign: sign})
	}
	return t
}

// AllocationChartKind is a chart of an allocation; the words are the API's.
type AllocationChartKind string

// The kinds of chart.
const (
	AmountChart     AllocationChartKind = "AMOUNT"
	DifferenceChart AllocationChartKind = "DIFFERENCE"
)

// Chart draws what the townships get by category, or by how much that differs from
// the policy in force, as an ECharts option; the session names the townships.
func (a *Allocation) Chart(names *evaluation.Session, kind AllocationChartKind, in chart.Language) (json.RawMessage, error) {
	plot := chart.Plot{Unit: in.Of(fault.Text{ZH: "元", EN: "yuan"}), Formats: []string{"@money"}, Axes: make([][]string, 2)}
	for _, pool := range a.Pools {
		plot.Axes[1] = append(plot.Axes[1], heading(in.Of(pool.Category.Name())))
	}
	var sums []chart.Mark
	for t, p := range a.all[:min(maxSimulated, len(a.all))] {
		u, err := names.Unit(p.Township)
		if err != nil {
			return nil, err
		}
		plot.Axes[0] = append(plot.Axes[0], in.Of(u.Called()))
		sum := p.Active
		if kind == DifferenceChart {
			sum = p.Total - p.Active
		}
		sums = append(sums, chart.Mark{At: []int{t}, Values: []decimal.NullDecimal{decimal.NewNullDecimal(yuan(sum))}})
		for c, s := range p.Shares {
			amount := s.Share.Amount
			if kind == DifferenceChart {
				amount -= s.Active.Amount
			}
			plot.Marks = append(plot.Marks, chart.Mark{At: []int{t, c}, Code: p.Township, Values: []decimal.NullDecimal{decimal.NewNullDecimal(yuan(amount))}})
		}
	}
	name := fault.Text{ZH: "现行办法合计", EN: "Sum in force"}
	if kind == DifferenceChart {
		name = fault.Text{ZH: "合计增减", EN: "Net change"}
	}
	return chart.StackedAgainst(plot, in.Of(name), sums)
}

// heading is a name with its first letter in upper case.
func heading(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToUpper(first)) + name[size:]
}
