package panel

// Panels of 1.1, integrated law enforcement.
func enforcement() []*Definition {
	ofCases := Span{Date: "reportedOn"}
	none := noRows("执法案件", "enforcement cases")
	return []*Definition{
		{
			Code: "enforcement.targets", SubItem: "1.1", Kind: Bullet, Source: "S-102–S-106",
			Title: text("力量下放、就地处理、全覆盖，离目标还有多远？", "How far are devolution, local handling and coverage from their targets?"),
			Note:  text("条为数值，竖线为目标。", "The bar is the value, the line the target."),
			Unit:  share(), Format: "@percent", Empty: none,
			Indicators: &Indicators{Codes: []string{"ENF_STAFF_DEVOLVED_RATE", "ENF_CASE_LOCAL_RATE", "ENF_BRIGADE_COVERAGE", "ENF_ITEM_CENTRALISED", "ENF_SETUP_PROGRESS"}},
		},
		{
			Code: "enforcement.setup", SubItem: "1.1", Kind: Matrix, Source: "S-106",
			Title: text("十二个乡镇的七项任务，哪一项还没完成？", "Which of the seven set-up tasks are open in the twelve townships?"),
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
			Title: text("案件从发现到结案，停在哪一步？", "Where do cases stop between report and closing?"),
			Note:  text("所选期间受理的案件，到数据截至日走到各步的件数；未立案的案件可能当场改正。", "Cases reported in the period and how many have come to each step; cases that were not filed may have been corrected on the spot."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Steps: &Steps{Entity: "EnforcementCase", Span: ofCases, Steps: []Step{
				{Name: text("受理", "Reported")},
				{Name: text("首次处置", "First action"), Where: Where{"firstActionAt": known()}},
				{Name: text("立案", "Filed"), Where: Where{"filedOn": known()}},
				{Name: text("决定", "Decided"), Where: Where{"decidedOn": known(), "filedOn": known()}},
				{Name: text("决定后结案", "Closed after decision"), Where: Where{"closedOn": known(), "decidedOn": known(), "filedOn": known()}},
			}},
		},
		{
			Code: "enforcement.levels", SubItem: "1.1", Kind: Stack, Source: "S-104, S-108",
			Title: text("每月结案由哪一级处理？", "At which level are the month's cases closed?"),
			Note:  text("按结案月份；原文要求九成以上在基层处理。", "By month of closing; the document asks for 90 % at the grassroots."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{
				Entity: "EnforcementCase", Span: Span{Date: "closedOn"},
				By: []Dimension{byMonth("closedOn"), by("handledLevel", "处理层级", "Level")}, Measures: count("件数", "Cases"),
			},
		},
		{
			Code: "enforcement.response", SubItem: "1.1", Kind: Bars, Source: "S-107",
			Title: text("从发现到处置，哪些乡镇慢？", "Which townships are slow from report to first action?"),
			Note:  text("首次处置用时的中位数（小时），越短越好；未处置的案件不计。", "Median hours to the first action, shorter is better; cases without one do not count."),
			Unit:  text("小时", "hours"), Format: "@number", Empty: none,
			Rows: &Rows{
				Entity: "EnforcementCase", Span: ofCases, Where: Where{"responseHours": known()}, By: []Dimension{byTownship()},
				Measures: []Measure{{Name: text("中位用时（小时）", "Median hours"), Function: Median, Field: "responseHours"}},
			},
		},
		{
			Code: "enforcement.items", SubItem: "1.1", Kind: Bars, Source: "S-105",
			Title: text("436项执法事项中，最常用的是哪二十项？", "Which twenty of the 436 items are used most?"),
			Note:  text("按所选期间受理件数，前二十项；其余事项见清单。待补录的名称为占位。", "By cases of the period, the first twenty; see the list for the rest. Unnamed items are placeholders."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{
				Entity: "EnforcementCase", Span: ofCases, Most: 20,
				By: []Dimension{{Name: text("事项", "Item"), Field: "item.code", Label: "item.name"}}, Measures: count("件数", "Cases"),
			},
		},
		{
			Code: "enforcement.fields", SubItem: "1.1", Kind: Heat, Source: "S-105",
			Title: text("哪个乡镇、哪个领域案件多？", "Which townships and fields have many cases?"),
			Note:  text("所选期间受理的案件，按事项领域。", "Cases of the period by the item's field."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{
				Entity: "EnforcementCase", Span: ofCases, By: []Dimension{byTownship(), by("item.field", "领域", "Field")}, Measures: count("件数", "Cases"),
			},
		},
		{
			Code: "enforcement.days", SubItem: "1.1", Kind: Calendar, Source: "S-104",
			Title: text("哪些日子案件集中？", "On which days do cases cluster?"),
			Note:  text("每格一天，颜色为当天受理件数；显示所选期间最近两年。", "One square a day, coloured by the cases reported; the period's last two years."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "EnforcementCase", Span: ofCases, By: []Dimension{byDay("reportedOn")}, Measures: count("件数", "Cases")},
		},
	}
}
