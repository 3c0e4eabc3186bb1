package panel

// Panels of 3.1, the comprehensive-governance mechanism.
func mediation() []*Definition {
	opened := Span{Date: "openedOn"}
	none := noRows("调解案件", "mediation cases")
	return []*Definition{
		{
			Code: "mediation.outcomes", SubItem: "3.1", Kind: Bars, Source: "S-308–S-312",
			Title: text("哪类纠纷调解未成较多？", "Which disputes are not settled?"),
			Note:  text("所选期间结案的案件中，调解不成占成功与不成之和的比例，按纠纷类别；终止与撤回不计。件数见提示与数据表。", "Of the cases closed in the period, failures over successes and failures, by category; terminated and withdrawn ones are left out. The tooltip and the table have the numbers."),
			Unit:  share(), Format: "@percent", Empty: none, Limits: &Limits{Good: "5", Fair: "10", Down: true},
			Rows: &Rows{
				Entity: "MediationCase", Where: Where{"outcome": Where{"in": []string{"FAILED", "SUCCESS_WRITTEN", "SUCCESS_ORAL"}}}, Span: Span{Date: "closedOn"},
				By: []Dimension{by("category", "类别", "Category")}, Ratio: true,
				Measures: []Measure{{Name: text("不成", "Failed"), Where: Where{"outcome": eq("FAILED")}}, {Name: text("成功与不成", "Settled or failed")}},
			},
		},
		{
			Code: "mediation.roles", SubItem: "3.1", Kind: Heat, Source: "S-301",
			Title: text("哪个综治办缺岗？", "Which governance office lacks a role?"),
			Note:  text("期间末在岗人数；四类岗位每类至少一人，■为缺岗。", "People in post at the period's end; each of the four roles needs one at least, ■ marks a vacant one."),
			Unit:  text("人", "people"), Format: "@integer", Empty: noRows("综治人员", "governance staff"), Limits: &Limits{Good: "1", Fair: "1"},
			Rows: &Rows{
				Entity: "GovernanceStaff", Span: Span{Date: "appointedOn", Until: "leftOn"}, By: []Dimension{byTownship(), by("role", "岗位", "Role")},
				Measures: count("人数", "People"), Every: true,
			},
		},
		{
			Code: "mediation.places", SubItem: "3.1", Kind: Heat, Source: "S-308",
			Title: text("各乡镇的纠纷集中在哪几类？", "Of which categories are each township's disputes?"),
			Note:  text("所选期间受理的案件；格内为该类占本乡镇案件的比重，件数见提示与数据表。", "Cases opened in the period; a cell is the category's share of the township's cases. The tooltip and the table have the number."),
			Unit:  share(), Format: "@percent", Empty: none,
			Rows: &Rows{Entity: "MediationCase", Span: opened, By: []Dimension{byTownship(), by("category", "类别", "Category")}, Measures: count("件数", "Cases"), Share: true},
		},
		{
			Code: "mediation.months", SubItem: "3.1", Kind: Stack, Source: "S-308",
			Title: text("每月受理多少，来自哪里？", "How many are opened each month, and where do they come from?"),
			Note:  text("按受理月份与来源。", "By month of opening and origin."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "MediationCase", Span: opened, By: []Dimension{byMonth("openedOn"), by("origin", "来源", "Origin")}, Measures: count("件数", "Cases")},
		},
		{
			Code: "mediation.organizations", SubItem: "3.1", Kind: Bars, Source: "S-302",
			Title: text("调解组织是哪些类型？", "Of which kinds are the mediation organisations?"),
			Note:  text("期间末的调解组织；原文为1,499个。", "Organisations at the period's end; the document says 1,499."),
			Unit:  places(), Format: "@integer", Empty: noRows("调解组织", "mediation organisations"),
			Rows: &Rows{Entity: "MediationOrganization", Span: Span{Date: "establishedOn", Until: "dissolvedOn"}, By: []Dimension{by("kind", "类型", "Kind")}, Measures: count("组织数", "Organisations")},
		},
		{
			Code: "mediation.decisions", SubItem: "3.1", Kind: Waffle, Source: "S-306",
			Title: text("联席会议议定事项落实情况", "Have the joint meetings' decisions that were due been carried out?"),
			Note:  text("与指标“议定事项办结率”同一口径：所选期间到期的事项，每格一项（多于一百五十项时每格百分之一）。", "As the indicator counts: decisions due in the period, one square each (a hundredth each above 150)."),
			Unit:  items(), Format: "@integer", Empty: noRows("到期的议定事项", "meeting decisions that were due"),
			States:     []State{{Shade: "good"}, {Shade: "poor"}},
			Indicators: &Indicators{Codes: []string{"DECISION_DONE_RATE"}, OfFraction: true},
		},
		{
			Code: "mediation.emergencies", SubItem: "3.1", Kind: Bars, Source: "S-307",
			Title: text("突发事件到场处置用时", "How fast is the response to emergencies?"),
			Note:  text("所选期间各等级突发事件响应时间的平均数（分钟），虚线为期末有效的目标。", "Average minutes of response by level of the period's emergencies; the dashed line is the target in force at its end."),
			Unit:  text("分钟", "minutes"), Format: "@number", Empty: noRows("突发事件", "emergencies"), JudgedBy: "EMERGENCY_MINUTES",
			Differs: []Difference{{"EMERGENCY_MINUTES", text("是全部事件的平均，本图按等级分别平均", "averages all emergencies, this panel those of each level")}},
			Rows: &Rows{
				Entity: "EmergencyIncident", Span: Span{Date: "occurredOn"}, By: []Dimension{by("level", "等级", "Level")}, InOrder: true,
				Measures: []Measure{{Name: text("平均响应（分钟）", "Average response (minutes)"), Function: Average, Field: "responseMinutes"}, {Name: text("件数", "Incidents"), Format: "@integer"}},
			},
		},
		{
			Code: "mediation.open", SubItem: "3.1", Kind: Listed, Source: "S-310",
			Title: text("哪些疑难复杂纠纷还没有结案？", "Which complex disputes are still open?"),
			Note:  text("按应结日期从早到晚，前二十件；其余见清单。当事人姓名不在此列。", "By the day they are due, the first twenty; see the list for the rest. Parties are not named."),
			Unit:  cases(), Format: "@integer", Empty: text("没有未结的疑难复杂纠纷：到目前登记的都已结案。新受理的会列在这里。", "No complex dispute is open: all that were registered are closed. New ones will be listed here."),
			Rows: openCases("COMPLEX"),
		},
		{
			Code: "mediation.waiting", SubItem: "3.1", Kind: Listed, Source: "S-304, S-308",
			Title: text("哪些一般纠纷最早到期、还没有结案？", "Which ordinary disputes are due first and still open?"),
			Note:  text("按应结日期从早到晚，前二十件；其余见清单。当事人姓名不在此列。", "By the day they are due, the first twenty; see the list for the rest. Parties are not named."),
			Unit:  cases(), Format: "@integer", Empty: text("没有未结的一般纠纷。", "No ordinary dispute is open."),
			Rows: openCases("ORDINARY"),
		},
		onDays("mediation.days", "3.1", "S-310", text("纠纷集中在哪些月份、星期几？", "In which months and on which weekdays do disputes cluster?"), cases(), none, "@number",
			&Rows{Entity: "MediationCase", Span: opened, By: []Dimension{byDay("openedOn")}, Measures: count("件数", "Cases")}),
	}
}

// openCases are those that are not closed, the ones due first: all count one, so
// that the first keys decide which are kept.
func openCases(complexity string) *Rows {
	return &Rows{
		Entity: "MediationCase", Where: Where{"complexity": eq(complexity), "closedOn": Where{"isNull": true}}, Span: Span{Date: "openedOn", ToDate: true}, Most: 20,
		By: []Dimension{
			{Name: text("应结日期", "Due"), Field: "dueOn", Bucket: Day}, by("number", "案号", "Case"), byTownship(), by("category", "类别", "Category"), by("status", "状态", "State"),
			{Name: text("受理日期", "Opened"), Field: "openedOn", Bucket: Day},
		},
		Measures: count("件数", "Cases"),
	}
}
