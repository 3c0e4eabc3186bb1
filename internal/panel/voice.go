package panel

// Panels of 3.2, the appeal-feedback mechanism.
func voice() []*Definition {
	received := Span{Date: "receivedOn"}
	none := noRows("诉求", "appeals")
	return []*Definition{
		{
			Code: "voice.steps", SubItem: "3.2", Kind: Funnel, Source: "S-325",
			Title: text("诉求从受理到满意，卡在哪一步？", "Where do appeals stop between acceptance and satisfaction?"),
			Note:  text("所选期间收到的诉求；满意为4、5分。", "Appeals received in the period; satisfied are ratings of 4 and 5."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Steps: &Steps{Entity: "Appeal", Span: received, Steps: []Step{
				{Name: text("受理", "Accepted")},
				{Name: text("办结", "Closed"), Where: Where{"closedOn": known()}},
				{Name: text("解决", "Solved"), Where: Where{"closedOn": known(), "solved": eq(true)}},
				{Name: text("解决且满意", "Solved and satisfied"), Where: Where{"closedOn": known(), "solved": eq(true), "rating": Where{"gte": 4}}},
			}},
		},
		{
			Code: "voice.matters", SubItem: "3.2", Kind: Waffle, Source: "S-324",
			Title: text("“百姓百件事”办了多少件？", "How many of the hundred matters are done?"),
			Note:  text("每格一件（多于一百五十件时每格百分之一），所选期间列入的事项。", "One square per matter (a hundredth each above 150), those listed in the period."),
			Unit:  cases(), Format: "@integer", Empty: noRows("百姓百件事", "matters"),
			States: []State{{Shade: "good"}, {Shade: "fair"}},
			Steps: &Steps{Entity: "PeopleMatter", Span: Span{Date: "listedOn"}, Steps: []Step{
				{Name: text("已办结", "Done"), Where: Where{"doneOn": known()}},
				{Name: text("办理中", "Open"), Where: Where{"doneOn": Where{"isNull": true}}},
			}},
		},
		{
			Code: "voice.redblack", SubItem: "3.2", Kind: Listed, Source: "S-325",
			Title: text("红黑榜：群众最满意和最不满意的是哪些乡镇？", "Where are people most satisfied, and where least?"),
			Note:  text("按诉求满意率，红榜为前三名，黑榜为后三名（从最后一名起）；同值同名次。", "By satisfaction with appeals: the first three, and the last three from the last; equal values share a rank."),
			Unit:  share(), Format: "@percent", Empty: text("所选期间没有可比的满意率；只看部分乡镇的用户不排名。", "There are no rates to compare; viewers of some townships only see no ranks."),
			Indicators: &Indicators{Codes: []string{"APPEAL_SATISFIED_RATE"}, Edge: 3},
		},
		{
			Code: "voice.worries", SubItem: "3.2", Kind: Stack, Source: "S-309",
			Title: text("烦心事、操心事、揪心事是什么事？", "What annoys, worries and grieves people?"),
			Note:  text("所选期间收到的诉求，按类别与“三心事”标记。", "Appeals of the period by category and tag."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{
				Entity: "Appeal", Span: received,
				By: []Dimension{
					by("category", "类别", "Category"),
					{Name: text("标记", "Tag"), Field: "worry", None: text("未标记", "Not tagged")},
				}, Measures: count("件数", "Appeals"),
			},
		},
		{
			Code: "voice.places", SubItem: "3.2", Kind: Heat, Source: "S-325",
			Title: text("哪个乡镇、哪类诉求多？", "Which townships and categories have many appeals?"),
			Note:  text("所选期间收到的诉求。", "Appeals received in the period."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "Appeal", Span: received, By: []Dimension{byTownship(), by("category", "类别", "Category")}, Measures: count("件数", "Appeals")},
		},
		{
			Code: "voice.channels", SubItem: "3.2", Kind: Sankey, Source: "S-321, S-325",
			Title: text("群众从哪里反映，走到哪一步？", "Through which channel do people speak, and how far do they get?"),
			Note:  text("所选期间收到的诉求，从渠道到现在的状态。", "Appeals of the period, from channel to state."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "Appeal", Span: received, By: []Dimension{by("channel", "渠道", "Channel"), by("status", "状态", "State")}, Measures: count("件数", "Appeals")},
		},
		{
			Code: "voice.consultations", SubItem: "3.2", Kind: Stack, Source: "S-327",
			Title: text("协商议题达成了一致吗？", "Do consultations come to agreement?"),
			Note:  text("所选期间的协商，按乡镇与结果。", "Consultations of the period by township and result."),
			Unit:  text("次", "consultations"), Format: "@integer", Empty: noRows("协商", "consultations"),
			Rows: &Rows{Entity: "Consultation", Span: Span{Date: "heldOn"}, By: []Dimension{byTownship(), by("result", "结果", "Result")}, Measures: count("次数", "Consultations")},
		},
		{
			Code: "voice.reports", SubItem: "3.2", Kind: Bars, Source: "S-328",
			Title: text("区级领导述职，选民评议多少分？", "How did voters rate the district leaders' reports?"),
			Note:  text("所选期间评议得分的平均数，按乡镇。", "Average score of the period by township."),
			Unit:  text("分", "points"), Format: "@number", Empty: noRows("述职评议", "duty reports"),
			Rows: &Rows{Entity: "DutyReport", Span: Span{Date: "heldOn"}, By: []Dimension{byTownship()}, Measures: []Measure{{Name: text("平均得分", "Average score"), Function: Average, Field: "score"}}},
		},
		{
			Code: "voice.sessions", SubItem: "3.2", Kind: Calendar, Source: "S-323",
			Title: text("领导干部哪些日子接访下访？", "On which days did leaders receive or visit petitioners?"),
			Note:  text("每格一天，颜色为当天场次；显示所选期间最近两年。", "One square a day, coloured by sessions; the period's last two years."),
			Unit:  text("场", "sessions"), Format: "@integer", Empty: noRows("接访下访", "sessions"),
			Rows: &Rows{Entity: "PetitionSession", Span: Span{Date: "heldOn"}, By: []Dimension{byDay("heldOn")}, Measures: count("场次", "Sessions")},
		},
	}
}
