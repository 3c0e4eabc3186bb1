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

本文件由指标目录生成。目标标“建议”者为本系统建议值，原文未规定。取值由事实视图（migrations）经汇总单元得出，可下钻到记录。

This file is generated from the catalogue. A target marked *proposed* is ours; the source document states none. Values come
from the fact views (migrations) through roll-up cells, and lead back to their rows.

How values are computed:

- A rate or ratio is numerator over denominator, rounded to four decimals; lights and ranks judge that value. A denominator of
  zero gives no value.
- Flows add up the period's months. Stocks are the sum of all changes up to the period's end. Budget execution runs from
  January of the period's first year to its end.
- A township that has no row of a subject for the period (of things that stand: none so far) has not reported: its figures
  and its villages' are unknown, not zero, and the district's coverage says how many of the twelve have reported. Registers
  that the district itself keeps (loans, rewards, projects, debts) and shares of the townships or villages themselves are 0
  where there are none. Figures that are handed in (population, ledgers, budgets, dividends) are unknown where none was.
- Active volunteers are distinct people: +1 in the month in which a person's hours of the last twelve months reach 1, −1 in the
  month in which they fall below. The running sum is exact for every month and adds up over divisions, since a person counts
  where registered.
- 同比 and 环比 are points for rates and per cent otherwise, and only between complete periods.
- Light: green at the target or better; amber between target and red line, or within a tenth of the target where there is no
  red line; red beyond. Budget execution is judged by its distance from the elapsed share of the year (15 and 25 points).
- A viewer bound to townships sees those only; the district's value then adds up those townships.
`)
	section := func(title string, of []*Definition) {
		if len(of) == 0 {
			return
		}
		fmt.Fprintf(&b, "\n## %s\n", title)
		for _, d := range of {
			d.markdown(&b)
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

func (d *Definition) markdown(b *strings.Builder) {
	fmt.Fprintf(b, "\n### %s %s\n\n%s\n%s\n\n", d.Code, d.Name.ZH, d.Meaning.ZH+"。", d.Meaning.EN+".")
	line := func(name, text string) {
		if text != "" {
			fmt.Fprintf(b, "- %s: %s\n", name, text)
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
		line("目标 Target", "序时进度 elapsed share of the year (建议 proposed)")
	case d.Target.Valid:
		target := d.Target.Decimal.String()
		if d.RedLine.Valid {
			target += ", 红线 red line " + d.RedLine.Decimal.String()
		}
		if d.TargetProposed {
			target += " (建议 proposed)"
		}
		line("目标 Target", target)
	}
	line("责任部门 Owner", d.Owner.ZH+" · "+d.Owner.EN)
	line("来源 Source", d.Source)
	line("原文基线 Baseline", d.Baseline)
	line("最细层级 Finest level", strings.ToLower(string(d.Finest)))
	rows := "`" + d.Drill.List + "`"
	if d.Drill.Sum != "" {
		rows += ", 合计 sum of `" + d.Drill.Sum + "`"
	}
	line("记录 Rows", rows)
}
