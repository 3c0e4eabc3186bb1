package panel

// Panels of 2.2, items as lists.
func lists() []*Definition {
	accepted := Span{Date: "acceptedOn"}
	none := noRows("办件", "requests")
	return []*Definition{
		{
			Code: "lists.steps", SubItem: "2.2", Kind: Funnel, Source: "S-214",
			Title: text("办件从受理到好评，少在哪一步？", "Where are requests lost between acceptance and a good rating?"),
			Note:  text("所选期间受理的办件；好评为满意、非常满意（4、5分）。", "Requests accepted in the period; good ratings are 4 and 5."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Steps: &Steps{Entity: "ServiceRequest", Span: accepted, Steps: []Step{
				{Name: text("受理", "Accepted")},
				{Name: text("办结", "Closed"), Where: Where{"status": eq("CLOSED")}},
				{Name: text("评价", "Rated"), Where: Where{"status": eq("CLOSED"), "rating": known()}},
				{Name: text("好评", "Rated well"), Where: Where{"status": eq("CLOSED"), "rating": Where{"gte": 4}}},
			}},
		},
		{
			Code: "lists.limits", SubItem: "2.2", Kind: Donut, Source: "S-214",
			Title: text("限时办结守住了吗，还有多少已经逾期？", "Are time limits kept, and how much is overdue?"),
			Note:  text("所选期间受理的办件（不含不予受理与撤回），时点为数据截至日。", "Requests accepted in the period (without refused and withdrawn ones), as of the last day of the data."),
			Unit:  cases(), Format: "@integer", Empty: none,
			States: []State{{Shade: "good"}, {Shade: "fair"}, {Shade: "first"}, {Shade: "poor"}},
			Steps: &Steps{
				Entity: "ServiceRequest", Where: Where{"status": Where{"in": []string{"ACCEPTED", "IN_PROGRESS", "CLOSED"}}}, Span: accepted,
				Steps: []Step{
					{Name: text("按时办结", "Closed in time"), Where: Where{"onTime": eq(true)}},
					{Name: text("逾期办结", "Closed late"), Where: Where{"onTime": eq(false)}},
					{Name: text("在办未到期", "Open, not due"), Where: Where{"closedOn": Where{"isNull": true}}, Coming: "dueOn"},
					{Name: text("在办已逾期", "Open and overdue"), Where: Where{"closedOn": Where{"isNull": true}}, Passed: "dueOn"},
				},
			},
		},
		{
			Code: "lists.compression", SubItem: "2.2", Kind: Bullet, Source: "S-214",
			Title: text("承诺时限比法定时限压缩了多少？", "How far do promised days fall below statutory ones?"),
			Note:  text("条为承诺时限合计，竖线为法定时限合计，按事项类型；两者都有的事项。", "The bar is promised days in all, the line statutory days, by type; items that have both."),
			Unit:  text("工作日", "working days"), Format: "@integer", Empty: noRows("有时限的事项", "items with time limits"),
			Rows: &Rows{
				Entity: "ServiceItem", Where: Where{"statutoryDays": known(), "promisedDays": known()}, Span: Span{Date: "validFrom", Until: "validTo"},
				By:       []Dimension{by("type", "类型", "Type")},
				Measures: []Measure{{Name: text("承诺", "Promised"), Function: Sum, Field: "promisedDays"}, {Name: text("法定", "Statutory"), Function: Sum, Field: "statutoryDays"}},
			},
		},
		{
			Code: "lists.ontime", SubItem: "2.2", Kind: Heat, Source: "S-214",
			Title: text("哪些乡镇、哪些季度办得不及时？", "Which townships were late, and in which quarters?"),
			Note:  text("按时办结率 = 按期办结 ÷ 办结。", "On-time rate: closed by the due day over closed."),
			Unit:  share(), Format: "@percent", Empty: none,
			Indicators: &Indicators{Codes: []string{"ON_TIME_RATE"}, Townships: true, ByPeriod: "QUARTER"},
		},
		{
			Code: "lists.spread", SubItem: "2.2", Kind: Boxes, Source: "S-214",
			Title: text("哪些事项办得慢，快慢差多少？", "Which items take long, and how far do cases differ?"),
			Note:  text("所选期间办结的办件从受理到办结的自然日：箱为中间一半，竖线为中位数，两端为第5、95百分位；办结最多的二十项，其余见清单。", "Calendar days from acceptance to closing of requests closed in the period: the box is the middle half, the line the median, the ends the 5th and 95th percentiles. The twenty items closed most; see the list for the rest."),
			Unit:  text("天", "days"), Format: "@number", Empty: none,
			Rows: &Rows{
				Entity: "ServiceRequest", Where: Where{"status": eq("CLOSED")}, Span: Span{Date: "closedOn"}, Most: 20, MostBy: 5,
				By:       []Dimension{{Name: text("事项", "Item"), Field: "item.code", Label: "item.name"}},
				Measures: append(percentiles("handlingDays"), Measure{Name: text("办结件数", "Requests closed")}),
			},
		},
		{
			Code: "lists.status", SubItem: "2.2", Kind: Stack, Source: "S-214",
			Title: text("各乡镇还有多少办件在办？", "How many requests are still open in each township?"),
			Note:  text("所选期间受理的办件，按现在的状态。", "Requests accepted in the period by their state."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "ServiceRequest", Span: accepted, By: []Dimension{byTownship(), by("status", "状态", "State")}, Measures: count("件数", "Requests")},
		},
		{
			Code: "lists.duties", SubItem: "2.2", Kind: Treemap, Source: "S-211",
			Title: text("履职事项三张清单各有多少项？", "How long are the three lists of duties?"),
			Note:  text("基本履职、配合履职、上级收回。待补录事项为占位。", "Basic, cooperative and recalled duties. Unnamed ones are placeholders."),
			Unit:  items(), Format: "@integer", Empty: noRows("履职事项", "duties"),
			Rows: &Rows{Entity: "DutyListItem", Span: Span{Date: "effectiveFrom", Until: "effectiveTo"}, By: []Dimension{by("kind", "清单", "List")}, Measures: count("项数", "Items")},
		},
		{
			Code: "lists.items", SubItem: "2.2", Kind: Bars, Source: "S-212",
			Title: text("群众办得最多的是哪二十项？", "Which twenty items do people ask for most?"),
			Note:  text("按所选期间受理件数，前二十项；其余见清单。", "By requests of the period, the first twenty; see the list for the rest."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{
				Entity: "ServiceRequest", Span: accepted, Most: 20,
				By: []Dimension{{Name: text("事项", "Item"), Field: "item.code", Label: "item.name"}}, Measures: count("件数", "Requests"),
			},
		},
		{
			Code: "lists.days", SubItem: "2.2", Kind: Calendar, Source: "S-214",
			Title: text("哪些日子办事的人多？", "On which days do most people come?"),
			Note:  text("每格一天，颜色为当天受理件数；显示所选期间最近两年。", "One square a day, coloured by requests accepted; the period's last two years."),
			Unit:  cases(), Format: "@integer", Empty: none,
			Rows: &Rows{Entity: "ServiceRequest", Span: accepted, By: []Dimension{byDay("acceptedOn")}, Measures: count("件数", "Requests")},
		},
	}
}
