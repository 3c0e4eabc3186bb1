package graph

import (
	"context"
	"encoding/json"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/budget"
	"litong3422/internal/chart"
	"litong3422/internal/economy"
	"litong3422/internal/fault"
)

// rewardChart draws the rule and the villages by it; it decides nothing anew.
func (r *Resolver) rewardChart(ctx context.Context, obj *model.RewardSimulation, language *model.Language) (json.RawMessage, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	in := tongue(language)
	drawn := obj.All[:min(maxSimulated, len(obj.All))]
	scales := chart.Scales{
		Names:   [2]string{fault.Text{ZH: "增幅", EN: "Growth"}.In(in), fault.Text{ZH: "奖励额(元)", EN: "Award (yuan)"}.In(in)},
		Formats: [2]string{"@percent", "@money"},
	}
	scales.Low, scales.Top = growthShown(obj, drawn)
	lines := []chart.Trace{trace(fault.Text{ZH: "试算办法", EN: "This policy"}.In(in), "circle", "own", obj.Proposed, scales.Top)}
	if obj.InForce != nil {
		lines = append([]chart.Trace{trace(fault.Text{ZH: "有效办法", EN: "Policy in force"}.In(in), "rect", "quiet", *obj.InForce, scales.Top)}, lines...)
	}
	points, err := d.villagePoints(obj.Proposed, drawn, in)
	if err != nil {
		return nil, err
	}
	return chart.Curves(scales, lines, points)
}

// villagePoints are the villages whose growth is known, by what became of them.
func (d *desk) villagePoints(p economy.RewardPolicy, drawn []economy.ComparedAward, in string) ([]chart.Trace, error) {
	awarded := chart.Trace{Name: fault.Text{ZH: "获奖", EN: "Awarded"}.In(in), Symbol: "circle", Shade: "own"}
	slow := chart.Trace{Name: fault.Text{ZH: "增幅不足", EN: "Growth too low"}.In(in), Symbol: "diamond", Shade: "fair"}
	poor := chart.Trace{Name: fault.Text{ZH: "收入未达门槛", EN: "Income too low"}.In(in), Symbol: "circle", Shade: "quiet"}
	for i, a := range drawn {
		if !a.Reward.Growth.Valid {
			continue
		}
		u, err := d.unit(a.Village)
		if err != nil {
			return nil, err
		}
		spot := chart.Spot{X: a.Reward.Growth.Decimal, Y: a.Reward.Amount, Name: u.ShortName, Mark: i}
		switch {
		case a.Reward.Status == economy.Awarded:
			awarded.Spots = append(awarded.Spots, spot)
		case a.Result.Income.LessThan(p.IncomeFloor):
			poor.Spots = append(poor.Spots, spot)
		default:
			slow.Spots = append(slow.Spots, spot)
		}
	}
	return []chart.Trace{poor, slow, awarded}, nil
}

// growthShown is from where to where growth is drawn: half as far again as the
// last anchor of either policy, and a little below nought where villages shrank.
func growthShown(obj *model.RewardSimulation, drawn []economy.ComparedAward) (low, top decimal.Decimal) {
	for _, p := range []*economy.RewardPolicy{&obj.Proposed, obj.InForce} {
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
		t.Spots = append(t.Spots, chart.Spot{X: corner.Growth, Y: corner.Award, Sign: sign})
	}
	return t
}

// allocationChart draws what the townships get by category, or by how much that
// differs from the policy in force.
func (r *Resolver) allocationChart(ctx context.Context, obj *model.AllocationSimulation, kind model.AllocationChartKind, language *model.Language) (json.RawMessage, error) {
	d, err := r.desk(ctx)
	if err != nil {
		return nil, err
	}
	in := tongue(language)
	plot := chart.Plot{Unit: fault.Text{ZH: "元", EN: "yuan"}.In(in), Formats: []string{"@money"}, Axes: make([][]string, 2)}
	for _, pool := range obj.Pools {
		plot.Axes[1] = append(plot.Axes[1], heading(budget.Category(pool.Category).Name().In(in)))
	}
	var sums []chart.Mark
	for t, p := range obj.All[:min(maxSimulated, len(obj.All))] {
		u, err := d.unit(p.Township)
		if err != nil {
			return nil, err
		}
		plot.Axes[0] = append(plot.Axes[0], u.ShortName)
		sum := p.Active
		if kind == model.AllocationChartKindDifference {
			sum = p.Total - p.Active
		}
		sums = append(sums, chart.Mark{At: []int{t}, Values: []decimal.NullDecimal{yuan(sum)}})
		for c, s := range p.Shares {
			amount := s.Share.Amount
			if kind == model.AllocationChartKindDifference {
				amount -= s.Active.Amount
			}
			plot.Marks = append(plot.Marks, chart.Mark{At: []int{t, c}, Code: p.Township, Values: []decimal.NullDecimal{yuan(amount)}})
		}
	}
	name := fault.Text{ZH: "有效办法合计", EN: "Sum in force"}
	if kind == model.AllocationChartKindDifference {
		name = fault.Text{ZH: "合计增减", EN: "Net change"}
	}
	return chart.StackedAgainst(plot, name.In(in), sums)
}

// heading is a name that words write in small letters where it stands alone.
func heading(name string) string {
	first, size := utf8.DecodeRuneInString(name)
	return string(unicode.ToUpper(first)) + name[size:]
}

func yuan(n int64) decimal.NullDecimal { return decimal.NewNullDecimal(decimal.NewFromInt(n)) }
