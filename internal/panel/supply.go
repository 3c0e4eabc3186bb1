package panel

// Panels of 2.4, diversified supply.
func supply() []*Definition {
	return []*Definition{
		onDays("supply.days", "2.4", "S-238", text("志愿服务集中在哪些月份、星期几？", "In which months and on which weekdays do volunteers serve?"), text("小时", "hours"), noRows("志愿服务记录", "volunteer records"), "@integer",
			&Rows{Entity: "VolunteerServiceRecord", Span: Span{Date: "servedOn"}, By: []Dimension{byDay("servedOn")}, Measures: sum("hours", "时长（小时）", "Hours")}),
		{
			Code: "supply.fields", SubItem: "2.4", Kind: Bars, Source: "S-237",
			Title: text("志愿服务项目做什么？", "What are the volunteer projects about?"),
			Note:  text("所选期间启动的项目，按领域。", "Projects begun in the period, by field."),
			Unit:  places(), Format: "@integer", Empty: noRows("志愿服务项目", "volunteer projects"),
			Rows: &Rows{Entity: "VolunteerProject", Span: Span{Date: "startedOn"}, By: []Dimension{by("field", "领域", "Field")}, Measures: count("项目数", "Projects")},
		},
		{
			Code: "supply.organizations", SubItem: "2.4", Kind: Bars, Source: "S-235, S-238",
			Title: text("哪二十个组织服务时间最长？", "Which twenty organisations give most hours?"),
			Note:  text("所选期间的服务时长，前二十个；其余见清单。", "Hours of the period, the first twenty; see the list for the rest."),
			Unit:  text("小时", "hours"), Format: "@hours", Empty: noRows("志愿服务记录", "volunteer records"),
			Rows: &Rows{
				Entity: "VolunteerServiceRecord", Span: Span{Date: "servedOn"}, Most: 20,
				By: []Dimension{by("project.organization.name", "组织", "Organisation")}, Measures: sum("hours", "时长（小时）", "Hours"),
			},
		},
		{
			Code: "supply.stations", SubItem: "2.4", Kind: Tiles, Source: "S-234",
			Title: text("志愿服务站（点）分布在哪里？", "Where are the volunteer stations?"),
			Note:  text("期间末的站（点）数，按乡镇。", "Stations at the period's end, by township."),
			Unit:  places(), Format: "@integer", Empty: noRows("志愿服务站（点）", "volunteer stations"),
			Indicators: &Indicators{Codes: []string{"STATIONS"}, Townships: true},
		},
		{
			Code: "supply.brands", SubItem: "2.4", Kind: Cards, Source: "S-240", Quoted: true,
			Title: text("各志愿服务品牌带动多少项目？", "How many projects does each volunteer brand carry?"),
			Note:  text("品牌名称来自原文，项目为到期间末启动的记录。", "The brands are the document's; the projects are those begun by the period's end."),
			Unit:  places(), Format: "@integer", Empty: noRows("品牌项目", "brand projects"),
			Rows: &Rows{
				Entity: "VolunteerProject", Where: Where{"brand": Where{"name": known()}}, Span: Span{Date: "startedOn", ToDate: true},
				By: []Dimension{by("brand.name", "品牌", "Brand"), by("brand.description", "说明", "Description"), bySource("brand.")}, Measures: count("项目数", "Projects"),
			},
		},
		{
			Code: "supply.loans", SubItem: "2.4", Kind: Stack, Source: "S-241",
			Title: text("妇女创业担保贷款投向哪里、做什么？", "Where did women's start-up loans go, and for what?"),
			Note:  text("所选期间发放的金额，按乡镇与用途；全部为400人、2,194万元。", "Amounts granted in the period, by township and purpose; 400 borrowers and 21.94 million yuan in all."),
			Unit:  yuan(), Format: "@money", Empty: noRows("创业担保贷款", "start-up loans"),
			Rows: &Rows{Entity: "WomenLoan", Span: Span{Date: "grantedOn"}, By: []Dimension{byTownship(), by("purpose", "用途", "Purpose")}, Measures: sum("amount", "金额（元）", "Amount (yuan)")},
		},
		{
			Code: "supply.hardship", SubItem: "2.4", Kind: Waffle, Source: "S-242",
			Title: text("困难职工都建档了吗？", "Do all workers in difficulty have their file?"),
			Note:  text("与指标“困难职工建档率”同一口径，统计时点为期末；每格一人（多于一百五十人时每格百分之一）。", "As the indicator counts, at the period's end; one square per worker (a hundredth each above 150)."),
			Unit:  text("人", "workers"), Format: "@integer", Empty: noRows("困难职工档案", "hardship files"),
			Whole:      text("{n}名困难职工全部建档", "All {n} workers in difficulty have their file"),
			States:     []State{{Shade: "good"}, {Shade: "poor"}},
			Indicators: &Indicators{Codes: []string{"HARDSHIP_FILED_RATE"}, OfFraction: true},
		},
		{
			Code: "supply.stars", SubItem: "2.4", Kind: Heat, Source: "S-232",
			Title: text("“星级和谐社区”星级怎样分布？", "How are the stars of the harmonious communities spread?"),
			Note:  text("期间末最近一个已结束年度的评定，按乡镇与星级。", "Ratings of the last year that is over by the period's end, by township and stars."),
			Unit:  places(), Format: "@integer", Empty: noRows("星级评定", "star ratings"),
			Rows: &Rows{Entity: "StarCommunity", Span: Span{Year: "year", Latest: true}, By: []Dimension{byTownship(), byStars()}, Measures: count("社区数", "Communities")},
		},
		{
			Code: "supply.linkage", SubItem: "2.4", Kind: Sankey, Source: "S-239",
			Title: text("“三社联动”中，哪类社会组织联动哪些乡镇？", "Which kinds of organisation work with which townships?"),
			Note:  text("所选期间开始的联动，从社会组织类别到乡镇。", "Linkages begun in the period, from kind of organisation to township."),
			Unit:  text("次", "linkages"), Format: "@integer", Empty: noRows("三社联动", "three-society linkages"),
			Rows: &Rows{Entity: "SocietyLinkage", Span: Span{Date: "startedOn"}, By: []Dimension{by("organization.kind", "社会组织", "Organisation"), byTownship()}, Measures: count("联动数", "Linkages")},
		},
	}
}
