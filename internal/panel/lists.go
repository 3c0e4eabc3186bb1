package panel

// Panels of 2.2, items as lists.
func lists() []*Definition {
	accepted := Span{Date: "acceptedOn"}
	none := noRows("办件", "requests")
	return []*Definition{
		{
			Code: "lists.ratings", SubItem: "2.2", Kind: Bars, Source: "S-214",
			Title: text("办结之后，群众怎样评价？", "How do people rate what was closed?"),
			Note:  text("所选期间办结的办件，按评价等级；按国家“好差评”规定，好评为非常满意、满意、基本满意，评价自愿。", "Requests closed in the period by their rating. As the national survey has it, very satisfied, satisfied and fairly satisfied are good ratings; rating is voluntary."),
			Unit:  cases(), Format: "@integer", Empty: none,
			States: ratingShades(),
			Steps: &Steps{
				Entity: "ServiceRequest", Where: Where{"status": eq("CLOSED")}, Span: Span{Date: "closedOn"}, Part: text("好评", "Good ratings"),
				Steps: ratings(nil, 3, [5]Text{
					text("非常满意", "Very satisfied"), text("满意", "Satisfied"), text("基本满意", "Fairly satisfied"), text("不满意", "Dissatisfied"), text("非常不满意", "Very dissatisfied"),
				}),
			},
		},
		{
			Code: "lists.limits", SubItem: "2.2", Kind: Figures, Source: "S-214",
			Title: text("限时办结落实如何？逾期多少件？", "Are time limits met, and how many requests are overdue?"),
			Note:  text("办结的为所选期间办结；在办的为期间末（数据截至日之后的期间按数据截至日）尚未办结。", "Closed ones were closed in the period. Open ones are not closed at the period's end, or on the last day of the data if that is earlier."),
			Unit:  cases(), Format: "@integer", Empty: none,
			States: []State{{Shade: "good"}, {Shade: "poor"}, {Shade: "first"}, {Shade: "fair"}, {Shade: "poor"}},
			Steps: &Steps{
				Entity: "ServiceRequest", Part: text("按时办结", "Closed in time"),
				Steps: []Step{
					{Name: text("按时办结", "Closed in time"), Where: Where{"status": eq("CLOSED"), "onTime": eq(true)}, Span: Span{Date: "closedOn"}, In: true},
					{Name: text("逾期办结", "Closed late"), Where: Where{"status": eq("CLOSED"), "onTime": eq(false)}, Span: Span{Date: "closedOn"}},
					{Name: text("在办未到期", "Open, not due"), Span: Span{Date: "acceptedOn", Until: "closedOn"}, Due: Due{Field: "dueOn", State: Later}, Out: true},
					{Name: text("在办临期（3天内）", "Open, due within 3 days"), Span: Span{Date: "acceptedOn", Until: "closedOn"}, Due: Due{Field: "dueOn", State: Soon}, Out: true},
					{Name: text("在办已逾期", "Open and overdue"), Span: Span{Date: "acceptedOn", Until: "closedOn"}, Due: Due{Field: "dueOn", State: Overdue}, Out: true},
				},
			},
		},
		{
			Code: "lists.compression", SubItem: "2.2", Kind: Bullet, Source: "S-214",
			Title: text("承诺时限比法定时限压缩了多少？", "How far do promised days fall below statutory ones?"),
			Note:  text("横条为每项平均承诺时限，竖线为每项平均法定时限，按事项类型；两者都有的事项，统计时点为期末。", "The bar is the average promised days of an item, the line the statutory days, by type; items that have both, at the period's end."),
			Unit:  text("工作日", "working days"), Format: "@number", Empty: noRows("有时限的事项", "items with time limits"),
			Differs: []Difference{{"TIME_COMPRESSION", text("按全部事项的天数合计计算，本图按类型取每项平均", "is computed from the days of all items, this panel averages them by type")}},
			Rows: &Rows{
				Entity: "ServiceItem", Where: Where{"statutoryDays": known(), "promisedDays": known()}, Span: Span{Date: "validFrom", Until: "validTo"},
				By: []Dimension{by("type", "类型", "Type")},
				Measures: []Measure{
					{Name: text("平均承诺", "Promised, average"), Function: Average, Field: "promisedDays"},
					{Name: text("平均法定", "Statutory, average"), Function: Average, Field: "statutoryDays"},
					{Name: text("事项数", "Items"), Format: "@integer"},
				},
			},
		},
		{
			Code: "lists.ontime", SubItem: "2.2", Kind: Heat, Source: "S-214",
			Title: text("哪些乡镇、哪些季度办理不及时？", "Which townships were late, and in which quarters?"),
			Note:  text("按时办结率 = 按期办结 ÷ 办结。", "On-time rate: closed by the due day over closed."),
			Unit:  share(), Format: "@percent", Empty: none,
			Indicators: &Indicators{Codes: []string{"ON_TIME_RATE"}, Townships: true, ByPeriod: "QUARTER"},
		},
		{
			Code: "lists.spread", SubItem: "2.2", Kind: Bullet, Source: "S-214",
			Title: text("哪些事项办理用时较长？", "Which items take long?"),
			Note:  text("所选期间办结的办件从受理到办结的自然日：横条为中位数，竖线为95%的办件在多少天内办结；办结最多的二十项，其余见清单。", "Calendar days from acceptance to closing of requests closed in the period: the bar is the median, the line the days within which 95 % were closed. The twenty items closed most; see the list for the rest."),
			Unit:  text("天", "days"), Format: "@number", Empty: none, Folded: true,
			Rows: &Rows{
				Entity: "ServiceRequest", Where: Where{"status": eq("CLOSED")}, Span: Span{Date: "closedOn"}, Most: 20, MostBy: 2,
				By: []Dimension{{Name: text("事项", "Item"), Field: "item.code", Label: "item.name"}},
				Measures: []Measure{
					{Name: text("中位数", "Median"), Function: Median, Field: "handlingDays"},
					{Name: text("95%办结", "95 % closed within"), Function: Median, Field: "handlingDays", Fraction: "0.95"},
					{Name: text("办结件数", "Requests closed"), Format: "@integer"},
				},
			},
		},
		{
			Code: "lists.status", SubItem: "2.2", Kind: Stack, Source: "S-214",
			Title: text("各乡镇还有多少办件在办，多少已逾期？", "How many requests are open in each township, and how many overdue?"),
			Note:  text("期间末尚未办结的办件，按是否到期；期间末晚于数据截至日的，按数据截至日。", "Requests not closed at the period's end, by whether they are due; as of the last day of the data if that is earlier."),
			Unit:  cases(), Format: "@integer", Empty: text("期间末没有在办的办件。", "No request is open at the period's end."),
			States: openShades(),
			Rows:   &Rows{Entity: "ServiceRequest", Span: Span{Date: "acceptedOn", Until: "closedOn"}, By: []Dimension{byTownship()}, Measures: open("dueOn")},
		},
		{
			Code: "lists.duties", SubItem: "2.2", Kind: Figures, Source: "S-211",
			Title: text("履职事项三张清单各有多少项？", "How long are the three lists of duties?"),
			Note:  text("基本履职、配合履职、上级收回。部分事项名称待补录，暂以编号代替。", "Basic, cooperative and recalled duties. Unnamed ones are placeholders."),
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
		onDays("lists.days", "2.2", "S-214", text("哪些月份、星期几办事的人多？", "In which months and on which weekdays do most people come?"), cases(), none, "@number",
			&Rows{Entity: "ServiceRequest", Span: accepted, By: []Dimension{byDay("acceptedOn")}, Measures: count("件数", "Requests")}),
	}
}
