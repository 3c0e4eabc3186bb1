package panel

// Panels of 1.1, integrated law enforcement.
func enforcement() []*Definition {
	ofCases := Span{Date: "reportedOn"}
	none := noRows("执法案件", "enforcement cases")
	return []*Definition{
		{
			Code: "enforcement.targets", SubItem: "1.1", Kind: Bullet, Source: "S-102–S-106",
			Title: text("力量下放、就地处理、全覆盖，离目标还有多远？", "How far are devolution, local handling and coverage from their targets?"),
			Note:  text("横条为实际值，竖线为目标值。", "The bar is the value, the line the target."),
			Unit:  share(), Format: "@percent", Empty: none,
			Indicators: &Indicators{Codes: []string{"ENF_STAFF_DEVOLVED_RATE", "ENF_CASE_LOCAL_RATE", "ENF_BRIGADE_COVERAGE", "ENF_ITEM_CENTRALISED", "ENF_SETUP_PROGRESS"}},
		},
		{
			Code: "enforcement.setup", SubItem: "1.1", Kind: Matrix, Source: "S-106",
			Whole: text("到期间末计划的{n}项任务全部完成", "All {n} tasks planned by the period's end are done"),
			Title: text("各乡镇的七项改革任务，哪一项还没完成？", "Which set-up tasks are open, and where?"),
			Note:  text("七项：机构设置、职能整合、力量整合、队伍组建、力量下沉、资格培训、装备配备。", "Seven tasks: institution, functions, strength, team, sinking, training, equipment."),
			Unit:  items(), Format: "@integer", Empty: noRows("改革任务", "reform tasks"),
			States: []State{{"NOT_STARTED", "none"}, {"IN_PROGRESS", "fair"}, {"DONE", "good"}},
			Rows: &Rows{
				Entity: "ReformTask", Span: Span{Date: "plannedOn", ToDate: true},
				By: []Dimension{byTownship(), by("kind", "任务", "Task"), by("status", "状态", "State")}, Measures: count("任务数", "Tasks"),
			},
		},
		{
			Code: "enforcement.steps", SubItem: "1.1", Kind: Funnel, Source: "S-104",
			Title: text("案件办理到哪一环节？", "Where do cases stop between report and closing?"),
			Note:  text("所选期间受理的案件，到数据截至日走到各步的件数；未立案的案件可能当场改正。", "Cases reported in the period and how many have come to each step; cases that were not filed may have been corrected on the spot."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Steps: &Steps{Entity: "EnforcementCase", Span: ofCases, Steps: []Step{
				{Name: text("受理", "Reported")},
				{Name: text("首次处置", "First action"), Where: Where{"firstActionAt": known()}},
				{Name: text("立案", "Filed"), Where: Where{"filedOn": known()}},
				{Name: text("决定", "Decided"), Where: Where{"decidedOn": known(), "filedOn": known()}},
				{Name: text("决定并结案", "Closed after decision"), Where: Where{"closedOn": known(), "decidedOn": known(), "filedOn": known()}},
			}},
		},
		{
			Code: "enforcement.levels", SubItem: "1.1", Kind: Stack, Source: "S-104, S-108",
			Title:   text("每月结案由哪一级处理？", "At which level are the month's cases closed?"),
			Note:    text("按结案月份；原文要求九成以上在基层处理。", "By month of closing; the document asks for 90 % at the grassroots."),
			Differs: []Difference{{"ENF_CASE_LOCAL_RATE", text("不计查无违法而撤销的案件，本图计全部结案", "leaves out cases that were dismissed, this panel counts all that were closed")}},
			Unit:    cases(), Format: "@integer", Empty: none,
			Rows: &Rows{
				Entity: "EnforcementCase", Span: Span{Date: "closedOn"},
				By: []Dimension{byMonth("closedOn"), by("handledLevel", "处理层级", "Level")}, Measures: count("件数", "Cases"),
			},
		},
		{
			Code: "enforcement.response", SubItem: "1.1", Kind: Bars, Source: "S-107",
			Title:   text("从发现到处置，哪些乡镇用时较长？", "Which townships are slow from report to first action?"),
			Note:    text("首次处置用时的中位数（小时），越短越好；未处置的案件不计。", "Median hours to the first action, shorter is better; cases without one do not count."),
			Differs: []Difference{{"ENF_RESPONSE_HOURS", text("是平均数，受少数久未处置的案件影响；本图为中位数", "is the mean, which few long cases move; this panel shows medians")}},
			Unit:    text("小时", "hours"), Format: "@number", Empty: none,
			Rows: &Rows{
				Entity: "EnforcementCase", Span: ofCases, Where: Where{"responseHours": known()}, By: []Dimension{byTownship()},
				Measures: []Measure{{Name: text("中位用时（小时）", "Median hours"), Function: Median, Field: "responseHours"}},
			},
		},
		{
			Code: "enforcement.items", SubItem: "1.1", Kind: Bars, Source: "S-105",
			Title: text("哪些领域的执法事项用得最多？", "In which fields are the items used most?"),
			Note:  text("所选期间受理的案件，按事项的领域；多数事项的名称待补录，因此不按事项排列。", "Cases of the period by the item's field. Most items are not named yet, so they are not listed one by one."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "EnforcementCase", Span: ofCases, By: []Dimension{by("item.field", "领域", "Field")}, Measures: count("件数", "Cases")},
		},
		{
			Code: "enforcement.fields", SubItem: "1.1", Kind: Heat, Source: "S-105",
			Title: text("各乡镇的案件集中在哪些领域？", "In which fields does each township have its cases?"),
			Note:  text("所选期间受理的案件；格内为该领域占本乡镇案件的比重，件数见提示与数据表。", "Cases of the period; a cell is the field's share of the township's cases. The tooltip and the table have the number."),
			Unit:  share(), Format: "@percent", Empty: none,
			Rows: &Rows{
				Entity: "EnforcementCase", Span: ofCases, By: []Dimension{byTownship(), by("item.field", "领域", "Field")}, Measures: count("件数", "Cases"), Share: true,
			},
		},
		onDays("enforcement.days", "1.1", "S-104", text("哪些月份、星期几案件多？", "In which months and on which weekdays do cases cluster?"), cases(), none, "@number",
			&Rows{Entity: "EnforcementCase", Span: ofCases, By: []Dimension{byDay("reportedOn")}, Measures: count("件数", "Cases")}),
	}
}
