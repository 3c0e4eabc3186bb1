package panel

// Panels of 3.2, the appeal-feedback mechanism.
func voice() []*Definition {
	received := Span{Date: "receivedOn"}
	none := noRows("诉求", "appeals")
	return []*Definition{
		{
			Code: "voice.ratings", SubItem: "3.2", Kind: Bars, Source: "S-325",
			Title: text("诉求办结之后，群众满意吗？", "Are people satisfied with appeals that were closed?"),
			Note:  text("所选期间办结的诉求，按评价等级；满意为4、5分，评价自愿。", "Appeals closed in the period by their rating; satisfied are 4 and 5, and rating is voluntary."),
			Unit:  cases(), Format: "@integer", Empty: none,
			States: ratingShades(),
			Steps: &Steps{
				Entity: "Appeal", Where: Where{"status": eq("CLOSED")}, Span: Span{Date: "closedOn"}, Part: text("满意", "Satisfied"),
				Steps: ratings(nil, 4, [5]Text{
					text("非常满意", "Very satisfied"), text("满意", "Satisfied"), text("基本满意", "Fairly satisfied"), text("不满意", "Dissatisfied"), text("非常不满意", "Very dissatisfied"),
				}),
			},
		},
		{
			Code: "voice.matters", SubItem: "3.2", Kind: Waffle, Source: "S-324",
			Title: text("“百姓百件事”办了多少件？", "How many of the people's matters are done?"),
			Note:  text("与指标“百姓百件事”办结率同一口径，统计时点为期末；每格一件（多于一百五十件时每格百分之一）。", "As the indicator counts, at the period's end; one square per matter (a hundredth each above 150)."),
			Unit:  cases(), Format: "@integer", Empty: noRows("百姓百件事", "matters"),
			States:     []State{{Shade: "good"}, {Shade: "fair"}},
			Indicators: &Indicators{Codes: []string{"PEOPLE_MATTERS_DONE_RATE"}, OfFraction: true},
		},
		{
			Code: "voice.redblack", SubItem: "3.2", Kind: Listed, Source: "S-325",
			Title: text("红黑榜：群众最满意和最不满意的是哪些乡镇？", "Where are people most satisfied, and where least?"),
			Note:  text("按诉求满意率，红榜为前三名，黑榜为后三名；同值同名次。", "By satisfaction with appeals: the first three, and the last three; equal values share a rank."),
			Unit:  share(), Format: "@percent", Empty: text("所选期间没有可比的满意率；只看部分乡镇的用户不排名。", "There are no rates to compare; viewers of some townships only see no ranks."),
			Indicators: &Indicators{Codes: []string{"APPEAL_SATISFIED_RATE"}, Edge: 3},
		},
		{
			Code: "voice.worries", SubItem: "3.2", Kind: Stack, Source: "S-309",
			Title: text("“烦心事、操心事、揪心事”集中在哪些方面？", "What annoys, worries and grieves people?"),
			Note:  text("所选期间收到、标为“三心事”的诉求，按类别；未标记的不计。", "Appeals of the period that carry one of the three tags, by category; the others are left out."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{
				Entity: "Appeal", Where: Where{"worry": known()}, Span: received,
				By: []Dimension{by("category", "类别", "Category"), by("worry", "标记", "Tag")}, Measures: count("件数", "Appeals"),
			},
		},
		{
			Code: "voice.places", SubItem: "3.2", Kind: Heat, Source: "S-325",
			Title: text("各乡镇的诉求集中在哪几类？", "Of which categories are each township's appeals?"),
			Note:  text("所选期间收到的诉求；格内为该类占本乡镇诉求的比重，件数见提示与数据表。", "Appeals received in the period; a cell is the category's share of the township's appeals. The tooltip and the table have the number."),
			Unit:  share(), Format: "@percent", Empty: none,
			Rows: &Rows{Entity: "Appeal", Span: received, By: []Dimension{byTownship(), by("category", "类别", "Category")}, Measures: count("件数", "Appeals"), Share: true},
		},
		{
			Code: "voice.channels", SubItem: "3.2", Kind: Stack, Source: "S-321, S-325",
			Title: text("哪个渠道来的诉求还没办结，多少已逾期？", "From which channel are appeals still open, and how many are overdue?"),
			Note:  text("期间末尚未办结的诉求，按渠道与是否到期；期间末晚于数据截至日的，按数据截至日。", "Appeals not closed at the period's end, by channel and whether they are due; as of the last day of the data if that is earlier."),
			Unit:  cases(), Format: "@integer", Empty: text("期间末没有未办结的诉求。", "No appeal is open at the period's end."),
			States: openShades(),
			Rows:   &Rows{Entity: "Appeal", Span: Span{Date: "receivedOn", Until: "closedOn"}, By: []Dimension{by("channel", "渠道", "Channel")}, Measures: open("dueOn")},
		},
		{
			Code: "voice.consultations", SubItem: "3.2", Kind: Stack, Source: "S-327",
			Title: text("协商议题达成了一致吗？", "Do consultations come to agreement?"),
			Note:  text("所选期间的协商，按乡镇与结果。", "Consultations of the period by township and result."),
			Unit:  text("次", "consultations"), Format: "@integer", Empty: noRows("协商", "consultations"),
			States: []State{{"AGREED", "good"}, {"PARTLY", "fair"}, {"NOT_AGREED", "poor"}},
			Rows:   &Rows{Entity: "Consultation", Span: Span{Date: "heldOn"}, By: []Dimension{byTownship(), by("result", "结果", "Result")}, Measures: count("次数", "Consultations")},
		},
		{
			Code: "voice.reports", SubItem: "3.2", Kind: Dots, JudgedBy: "DUTY_REPORT_SCORE", Source: "S-328",
			Title:   text("区级领导述职，选民评议多少分？", "How did voters rate the district leaders' reports?"),
			Note:    text("所选期间评议得分的平均数，按乡镇；虚线为期末有效的目标。", "Average score of the period by township; the dashed line is the target in force at its end."),
			Differs: []Difference{{"DUTY_REPORT_SCORE", text("是全区的平均，本图按乡镇分别平均", "averages the district, this panel each township")}},
			Unit:    text("分", "points"), Format: "@number", Empty: noRows("述职评议", "duty reports"),
			Rows: &Rows{Entity: "DutyReport", Span: Span{Date: "heldOn"}, By: []Dimension{byTownship()}, Measures: []Measure{{Name: text("平均得分", "Average score"), Function: Average, Field: "score"}}},
		},
		onDays("voice.sessions", "3.2", "S-323", text("领导干部在哪些月份、星期几接访下访？", "In which months and on which weekdays did leaders receive petitioners?"), text("场", "sessions"), noRows("接访下访", "sessions"), "@number",
			&Rows{Entity: "PetitionSession", Span: Span{Date: "heldOn"}, By: []Dimension{byDay("heldOn")}, Measures: count("场次", "Sessions")}),
	}
}
