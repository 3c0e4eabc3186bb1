package economy

import (
	"fmt"
	"strings"

	"litong3422/internal/fault"
	"litong3422/internal/money"
)

// explain returns the reason of the decision with every number needed to check it by hand.
func (d Reward) explain() fault.Text {
	var zh, en strings.Builder
	fmt.Fprintf(&zh, "%d年经营收入%s元", d.Result.Year, money.Yuan(d.Result.Income))
	fmt.Fprintf(&en, "Operating income of %d: %s yuan", d.Result.Year, money.Yuan(d.Result.Income))
	if d.Result.Previous.Valid {
		fmt.Fprintf(&zh, ",上年%s元", money.Yuan(d.Result.Previous.Decimal))
		fmt.Fprintf(&en, "; of the year before: %s yuan", money.Yuan(d.Result.Previous.Decimal))
	} else {
		zh.WriteString(",上年数据缺失")
		en.WriteString("; the year before is missing")
	}
	if d.Growth.Valid {
		fmt.Fprintf(&zh, ",增幅%s", money.Percent(d.Growth.Decimal))
		fmt.Fprintf(&en, "; growth %s", money.Percent(d.Growth.Decimal))
	}
	reason := d.reason()
	return fault.Text{ZH: zh.String() + "。" + reason.ZH + "（规则R-1）", EN: en.String() + ". " + reason.EN + " (rule R-1)"}
}

func (d Reward) reason() fault.Text {
	p := d.Policy
	floor, least := money.Yuan(p.IncomeFloor), money.Percent(p.Anchors[0].Growth)
	switch {
	case d.Status == ManualReview:
		return fault.Text{
			ZH: "收入已达" + floor + "元，但上年收入缺失、不为正或不足本年的千分之一，增幅不可比，转人工审核，不自动奖励。",
			EN: "The income reaches " + floor + " yuan, but the year before is missing, not positive or below a thousandth of it, so growth says nothing: reviewed by people, never rewarded automatically.",
		}
	case d.Result.Income.LessThan(p.IncomeFloor):
		return fault.Text{ZH: "收入未达" + floor + "元，不予奖励。", EN: "The income is below " + floor + " yuan: no reward."}
	case d.Status == NotEligible && gained(d.Result).GreaterThanOrEqual(p.Anchors[0].Growth.Mul(d.Result.Previous.Decimal)):
		return fault.Text{ZH: "奖励额取整后为零，不予奖励。", EN: "The award rounds down to zero: no reward."}
	case d.Status == NotEligible:
		return fault.Text{ZH: "增幅未达" + least + ",不予奖励。", EN: "Growth is below " + least + ": no reward."}
	}
	how, amount := p.way(d.Result), money.Yuan(d.Amount)
	return fault.Text{
		ZH: fmt.Sprintf("收入不低于%s元且增幅不低于%s;%s，向下取整到%s元，奖励%s元。", floor, least, how.ZH, money.Yuan(p.RoundTo), amount),
		EN: fmt.Sprintf("The income is at least %s yuan and growth at least %s; %s, rounded down to whole %s yuan: %s yuan.", floor, least, how.EN, money.Yuan(p.RoundTo), amount),
	}
}

// way names the anchors from which the amount follows.
func (p RewardPolicy) way(r Result) fault.Text {
	at := p.reached(r)
	low := p.Anchors[at]
	if at == len(p.Anchors)-1 {
		return fault.Text{
			ZH: fmt.Sprintf("增幅达到%s，按封顶额%s元", money.Percent(low.Growth), money.Yuan(low.Award)),
			EN: fmt.Sprintf("growth reaches %s, so the cap of %s yuan holds", money.Percent(low.Growth), money.Yuan(low.Award)),
		}
	}
	high := p.Anchors[at+1]
	if p.Method == Stepped {
		return fault.Text{
			ZH: fmt.Sprintf("按分档办法，增幅在%s（含）至%s（不含）之间奖励%s元", money.Percent(low.Growth), money.Percent(high.Growth), money.Yuan(low.Award)),
			EN: fmt.Sprintf("by steps, growth from %s to below %s earns %s yuan", money.Percent(low.Growth), money.Percent(high.Growth), money.Yuan(low.Award)),
		}
	}
	return fault.Text{
		ZH: fmt.Sprintf("按线性办法，在%s对应%s元与%s对应%s元之间折算", money.Percent(low.Growth), money.Yuan(low.Award), money.Percent(high.Growth), money.Yuan(high.Award)),
		EN: fmt.Sprintf("in a straight line between %s for %s yuan and %s for %s yuan", money.Percent(low.Growth), money.Yuan(low.Award), money.Percent(high.Growth), money.Yuan(high.Award)),
	}
}
