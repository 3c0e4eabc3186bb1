package indicator

import (
	"fmt"
	"strings"
)

// Markdown returns the text of docs/indicators.md. A test compares it with the file.
func (c *Catalogue) Markdown() string {
	var b strings.Builder
	b.WriteString(`# 指标目录 Catalogue of indicators

<!-- Written from internal/indicator by: go test ./internal/indicator -run Document -update -->

本文件由指标目录生成。目标、红线和责任部门为新建县区时写入的初始值，此后由管理员在“目标与红线”中按施行日期修改；标“建议”者为本系统建议值，原文未规定。取值由事实视图（migrations）经汇总单元得出，可下钻到记录。

This file is generated from the catalogue. Targets, red lines and owners are those that a new county begins with; its
administrators change them from a day on, under “Targets and red lines”, and figures are judged by what was in force at the
period's end. A target marked *proposed* is ours; the source document states none. Values come
from the fact views (migrations) through roll-up cells, and lead back to their rows.

How values are computed:

- A rate or ratio is numerator over denominator, rounded to four decimals, never up to 100 per cent, the target or the red line;
  lights and changes are of the value before rounding. A denominator of zero gives no value: 无应报 NOT_DUE.
- Flows add up the period's months. Stocks are the sum of all changes up to the period's end. Budget execution runs from
  January of the period's first year to its end.
- Units hand in the rows of a figure: townships, or each village its own (ledgers, toilet surveys, star subsidies). Requests,
  cases, appeals, disclosures, petition sessions, volunteer service and allowances are due every month; health checks, training,
  duty reports, assessments, ledgers and dividends every year, once it is over; lump sums and personnel funding once it has begun;
  spending within the year so far. Of meetings, decisions, consultations, incidents and linkages there may be none. Of things
  that last one row is enough. A figure is 完整 COMPLETE when all of it was handed in, is final (ledgers are closed) and its
  period is over; else 不完整 PARTIAL. Where nothing was handed in that was due, it is 未报送 MISSING and never zero: the unit is
  left out of totals and of the denominators of others' rows, and Coverage names it. Registers that the district itself keeps
  (loans, rewards, projects, debts) and shares of the townships or villages themselves are 0 where there are none.
- 不适用 NOT_APPLICABLE: a town without villages has no village income, an abolished unit no figures. 无应报 NOT_DUE: nothing fell
  due, or no unit's report is due yet. 按年统计 YEARLY: a yearly flow or rate has no value for months and quarters.
- Figures that look back twelve months are partial, and not judged, until the records cover them.
- A rate of fewer than five cases is marked, and neither judged nor ranked. A light needs three fifths of the units. A unit with
  a gap in what it handed in is not ranked.
- Active volunteers are distinct people: +1 in the month in which a person's hours of the last twelve months reach 1, −1 in the
  month in which they fall below. The running sum is exact for every month and adds up over divisions, since a person counts
  where registered.
- 同比 and 环比 are points for rates and per cent otherwise, between periods that are over and of which the same units have handed
  in the same; else like for like, over the units that handed in all of both. A period that is not over has a 同比 like for like
  by the day: until 15 October, where the records end on that day, with until 15 October of last year. Sums of more than a year have no 同比, years no
  环比, and execution within the year no 环比 across it.
- Light: green at the target or better; amber between target and red line, or within a tenth of the target where there is no
  red line; red beyond. Budget execution is judged by its distance from the share of the year that is over at the records' last
  day (15 and 25 points), and is red above 100 per cent.
- A viewer bound to townships sees those only; the district's value then adds up those townships. Figures that belong to the
  whole county are the county's for every viewer.

What a statistician may contest, and how it is decided here:

| question | decision |
|---|---|
| An on-time rate of what is closed hides what is open and overdue | Beside each stands the number that is due and still open at the period's end (…_OVERDUE), with none as its target. It is unknown for a unit that has not handed in the period's last month; a total that such a unit is part of is partial, and has of it what it had open before |
| Is done late done? | No. Decisions, people's matters, loans, findings, health checks and courses count in the period in which they fall due, and are met only on or before the due day. A published rate does not change later |
| What falls due after the last day of the records | Is not due yet, and in neither side |
| Past values of things whose rows hold the present only (vacancies, time limits, one-stop) | No value before the last month of the records. Published procedures count from their day of publication |
| Consultations whose outcome comes later | The rate is of all held up to the period's end, and an outcome counts from its day. The past shows what was known then |
| A year that is not over | Is compared with the same days of last year, by the units that have handed in all of both; never with whole months |
| Villages without a contact of cadres yet | Their households stay in the denominator |
| Set-up tasks that are not due yet | Are left out: a plan that is kept is not red |
| Delegated items in use: 5 of 63 items have a name | Shown, not judged |
| On-time rate of delegated services, whose items state no limit | Shown against the general limit of 20 working days, not judged |
| Figures that cannot be otherwise (new debts, leaders of stations, years of service) | Shown with the reason, not judged, not in the capability index |
| Lines on counts (villages on the hollow list) | Only a count of zero can be a target at every level; else the share is judged (HOLLOW_LEFT_RATE) |
| A village leaves the hollow list | By the income of a closed year (R-10), so not in the year itself |
| Disputes terminated or withdrawn | Stay in the denominator of both success rates, as in the document's 830 of 855 |
| Dismissed enforcement cases | Are no violations, and left out of the grassroots rate |
| Good ratings from 3 for requests, from 4 for appeals | Two scales, each stated in its definition; they are not compared |
| Mean or median hours of response | The indicator is the mean and says so; its panel shows the median |
| Ratios of a flow to a stock (cases per 10,000, hours per volunteer, turnover) | Of the period, not scaled to a year; periods of other lengths do not compare. Turnover divides by the staff at the end |
| Duty reports | Each counts alike; the mean is not weighted by voters |
| Volunteers | Registered ever: deregistration is not recorded, so the figure only grows |
| Mediators of S-303 | Those trained, by the day of training; those in office are another figure |
| Denominators under five | The value is shown and marked; it is neither judged nor ranked, and has no score in the capability index: it lowers the coverage there, as a value that is not reported does |
`)
	shipped := map[string]Shipped{}
	for _, s := range c.Shipped() {
		shipped[s.Code] = s
	}
	section := func(title string, of []*Definition) {
		if len(of) == 0 {
			return
		}
		fmt.Fprintf(&b, "\n## %s\n", title)
		for _, d := range of {
			d.markdown(&b, shipped[d.Code])
		}
	}
	section("概况 Profile", c.Of("0"))
	for _, p := range c.Pillars {
		for _, s := range p.SubItems {
			section(fmt.Sprintf("%s %s %s", s.Code, s.Name.ZH, s.Name.EN), c.Of(s.Code))
		}
	}
	return b.String()
}

func (d *Definition) markdown(b *strings.Builder, shipped Shipped) {
	fmt.Fprintf(b, "\n### %s %s\n\n%s\n%s\n\n", d.Code, d.Name.ZH, d.Meaning.ZH+"。", d.Meaning.EN+".")
	line := func(name, text string) {
		if text != "" {
			fmt.Fprintf(b, "- %s：%s\n", name, text)
		}
	}
	line("名称 Name", d.Name.ZH+" · "+d.Name.EN)
	if d.Fraction() {
		sign := "/"
		formula := d.Numerator.EN + " " + sign + " " + d.Denominator.EN
		if d.Complement {
			formula = "1 − " + formula
		}
		if d.Per != 0 {
			formula += fmt.Sprintf(" × %d", d.Per)
		}
		line("公式 Formula", formula)
		line("分子 Numerator", d.Numerator.ZH)
		line("分母 Denominator", d.Denominator.ZH)
	}
	line("种类 Kind", strings.ToLower(fmt.Sprintf("%s, %s, %s", d.Kind, d.Frequency, d.Direction)))
	line("单位 Unit", strings.TrimSuffix(d.Unit.ZH+" · "+d.Unit.EN, " · "))
	switch {
	case d.Pace:
		line("目标 Target", "序时进度 elapsed share of the year（建议 proposed）")
	case shipped.Target.Valid:
		target := shipped.Target.Decimal.String()
		if shipped.RedLine.Valid {
			target += "，红线 red line " + shipped.RedLine.Decimal.String()
		}
		if shipped.Proposed {
			target += "（建议 proposed）"
		}
		line("目标 Target", target)
	}
	line("责任部门 Owner", shipped.Owner.ZH+" · "+shipped.Owner.EN)
	line("来源 Source", d.Source)
	line("原文基线 Baseline", d.Baseline)
	line("最细层级 Finest level", strings.ToLower(string(d.Finest)))
	rows := "`" + d.Drill.List + "`"
	if d.Drill.Sum != "" {
		rows += "，合计 sum of `" + d.Drill.Sum + "`"
	}
	line("记录 Rows", rows)
}
