package panel

// Panels of 3.1, the comprehensive-governance mechanism.
func mediation() []*Definition {
	opened := Span{Date: "openedOn"}
	none := noRows("调解案件", "mediation cases")
	return []*Definition{
		{
			Code: "mediation.outcomes", SubItem: "3.1", Kind: Sankey, Source: "S-308–S-312",
			Title: text("哪类纠纷调得成，哪类调不成？", "Which disputes are settled, and which are not?"),
			Note:  text("所选期间结案的案件，从纠纷类别到结果。", "Cases closed in the period, from category to outcome."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "MediationCase", Where: Where{"outcome": known()}, Span: Span{Date: "closedOn"}, By: []Dimension{by("category", "类别", "Category"), by("outcome", "结果", "Outcome")}, Measures: count("件数", "Cases")},
		},
		{
			Code: "mediation.roles", SubItem: "3.1", Kind: Heat, Source: "S-301",
			Title: text("哪个综治办缺岗？", "Which governance office lacks a role?"),
			Note:  text("期间末在岗人数，按四类岗位；空格为缺岗。", "People in post at the period's end by the four roles; an empty cell is a role that is vacant."),
			Unit:  text("人", "people"), Format: "@integer", Empty: noRows("综治人员", "governance staff"),
			Rows: &Rows{Entity: "GovernanceStaff", Span: Span{Date: "appointedOn", Until: "leftOn"}, By: []Dimension{byTownship(), by("role", "岗位", "Role")}, Measures: count("人数", "People")},
		},
		{
			Code: "mediation.places", SubItem: "3.1", Kind: Heat, Source: "S-308",
			Title: text("哪个乡镇、哪类纠纷多？", "Which townships and categories have many disputes?"),
			Note:  text("所选期间受理的案件。", "Cases opened in the period."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "MediationCase", Span: opened, By: []Dimension{byTownship(), by("category", "类别", "Category")}, Measures: count("件数", "Cases")},
		},
		{
			Code: "mediation.months", SubItem: "3.1", Kind: Stack, Source: "S-308",
			Title: text("每月受理多少，来自哪里？", "How many are opened each month, and where do they come from?"),
			Note:  text("按受理月份与来源。", "By month of opening and origin."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "MediationCase", Span: opened, By: []Dimension{byMonth("openedOn"), by("origin", "来源", "Origin")}, Measures: count("件数", "Cases")},
		},
		{
			Code: "mediation.organizations", SubItem: "3.1", Kind: Treemap, Source: "S-302",
			Title: text("1,499个调解组织是哪些类型？", "Of which kinds are the 1,499 mediation organisations?"),
			Note:  text("期间末的调解组织。", "Organisations at the period's end."),
			Unit:  places(), Format: "@integer", Empty: noRows("调解组织", "mediation organisations"),
			Rows: &Rows{Entity: "MediationOrganization", Span: Span{Date: "establishedOn", Until: "dissolvedOn"}, By: []Dimension{by("kind", "类型", "Kind")}, Measures: count("组织数", "Organisations")},
		},
		{
			Code: "mediation.decisions", SubItem: "3.1", Kind: Waffle, Source: "S-306",
			Title: text("联席会议议定的事办完了吗？", "Have the joint meetings' decisions been carried out?"),
			Note:  text("所选期间议定的事项，每格一项（多于一百五十项时每格百分之一）。", "Decisions of the period, one square each (a hundredth each above 150)."),
			Unit:  items(), Format: "@integer", Empty: noRows("联席会议议定事项", "meeting decisions"),
			States: []State{{Shade: "good"}, {Shade: "fair"}},
			Steps: &Steps{Entity: "MeetingDecision", Span: Span{Date: "decidedOn"}, Steps: []Step{
				{Name: text("已办结", "Done"), Where: Where{"doneOn": known()}},
				{Name: text("未办结", "Open"), Where: Where{"doneOn": Where{"isNull": true}}},
			}},
		},
		{
			Code: "mediation.emergencies", SubItem: "3.1", Kind: Heat, Source: "S-307",
			Title: text("突发事件多久有人到场？", "How fast is the response to emergencies?"),
			Note:  text("响应时间的平均数（分钟），按类别与等级。", "Average minutes of response by kind and level."),
			Unit:  text("分钟", "minutes"), Format: "@integer", Empty: noRows("突发事件", "emergencies"),
			Rows: &Rows{
				Entity: "EmergencyIncident", Span: Span{Date: "occurredOn"}, By: []Dimension{by("kind", "类别", "Kind"), by("level", "等级", "Level")},
				Measures: []Measure{{Name: text("平均响应（分钟）", "Average response (minutes)"), Function: Average, Field: "responseMinutes"}},
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
		{
			Code: "mediation.days", SubItem: "3.1", Kind: Calendar, Source: "S-310",
			Title: text("纠纷在哪些日子集中？", "On which days do disputes cluster?"),
			Note:  text("每格一天，颜色为当天受理件数；显示所选期间最近两年。", "One square a day, coloured by cases opened; the period's last two years."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "MediationCase", Span: opened, By: []Dimension{byDay("openedOn")}, Measures: count("件数", "Cases")},
		},
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
