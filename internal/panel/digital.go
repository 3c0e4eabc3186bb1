package panel

// Panels of 2.3, informatised means.
func digital() []*Definition {
	return []*Definition{
		{
			Code: "digital.systems", SubItem: "2.3", Kind: Matrix, Source: "S-224",
			Title: text("四个系统与十二个乡镇，哪里还没对接？", "Where are the four systems and twelve townships not connected yet?"),
			Note:  text("四个系统：社（医）保、民政、生育登记、就业。", "Four systems: insurance, civil affairs, birth registration, employment."),
			Unit:  places(), Format: "@integer", Empty: noRows("系统对接", "system integrations"),
			States: []State{{"PLANNED", "none"}, {"TESTING", "fair"}, {"INTEGRATED", "good"}},
			Rows: &Rows{
				Entity: "SystemIntegration", Span: Span{Date: "plannedOn", ToDate: true},
				By: []Dimension{
					byTownship(),
					{Name: text("系统", "System"), Field: "system.code", Label: "system.name"},
					by("status", "状态", "State"),
				},
				Measures: count("对接数", "Integrations"),
			},
		},
		{
			Code: "digital.tiers", SubItem: "2.3", Kind: Tiers, Source: "S-223",
			Title: text("自治区、市、区、乡镇、村五级联通，缺口在哪里？", "Region, city, district, township, village: where are links missing?"),
			Note:  text("每个点是一级的一个单位或一个乡镇的各村（社区），数字为已联通 / 应联通；圆点为全部联通，■ 与虚线为有缺口。“应联通”为期间末已要求接入的单位。", "A point is a unit of a tier, or the villages of a township; figures are connected over required. A circle is connected in full; ■ and a dashed line mean that links are missing. Required are those due by the period's end."),
			Unit:  places(), Format: "@integer", Empty: noRows("纵向联网线路", "vertical links"),
			Root: text("自治区", "Region"),
			Rows: &Rows{
				Entity: "NetworkLink", Where: Where{"kind": eq("VERTICAL")}, Span: Span{Date: "requiredFrom", ToDate: true},
				By: []Dimension{
					by("tier", "层级", "Tier"),
					{Name: text("乡镇", "Township"), Field: "township.code", None: text("全区", "District")},
				},
				Measures: []Measure{
					{Name: text("已联通", "Connected"), Where: Where{"connectedOn": known(), "disconnectedOn": Where{"isNull": true}}},
					{Name: text("应联通", "Required")},
				},
			},
		},
		{
			Code: "digital.extranet", SubItem: "2.3", Kind: Stack, Source: "S-222",
			Title: text("区直部门与乡镇的政务外网接通了吗？", "Are the district's departments and townships on the government extranet?"),
			Note:  text("按部门一端与乡镇一端的应接入数，分已接通与未接通。", "Ends to be connected, at the departments and in the townships, connected and not."),
			Unit:  places(), Format: "@integer", Empty: noRows("横向联网线路", "horizontal links"),
			Rows: &Rows{
				Entity: "NetworkLink", Where: Where{"kind": eq("HORIZONTAL")}, Span: Span{Date: "requiredFrom", ToDate: true}, By: []Dimension{by("tier", "层级", "Tier")},
				Measures: []Measure{
					{Name: text("已接通", "Connected"), Where: Where{"connectedOn": known(), "disconnectedOn": Where{"isNull": true}}},
					{Name: text("未接通", "Not connected"), Where: Where{"not": Where{"connectedOn": known(), "disconnectedOn": Where{"isNull": true}}}},
				},
			},
		},
		{
			Code: "digital.levels", SubItem: "2.3", Kind: Stack, Source: "S-225",
			Title: text("小事出不出村、大事出不出乡镇？", "Do small matters stay in the village and large ones in the township?"),
			Note:  text("按办结月份与办理层级。", "By month of closing and level of handling."),
			Unit:  cases(), Format: "@integer", Empty: noRows("办件", "requests"),
			Rows: &Rows{
				Entity: "ServiceRequest", Where: Where{"status": eq("CLOSED")}, Span: Span{Date: "closedOn"},
				By: []Dimension{byMonth("closedOn"), by("handledLevel", "办理层级", "Level")}, Measures: count("件数", "Requests"),
			},
		},
		{
			Code: "digital.channels", SubItem: "2.3", Kind: Heat, Source: "S-221",
			Title: text("各乡镇的群众从哪个渠道办事？", "Through which channel do people of each township come?"),
			Note:  text("所选期间受理的办件。", "Requests accepted in the period."),
			Unit:  cases(), Format: "@integer", Empty: noRows("办件", "requests"),
			Rows: &Rows{Entity: "ServiceRequest", Span: Span{Date: "acceptedOn"}, By: []Dimension{byTownship(), by("channel", "渠道", "Channel")}, Measures: count("件数", "Requests")},
		},
		{
			Code: "digital.sites", SubItem: "2.3", Kind: Bullet, Source: "S-227",
			Title: text("哪些重点行业和区域还没有监控覆盖？", "Which key industries and areas are not covered yet?"),
			Note:  text("条为已覆盖点位，竖线为应覆盖点位，期间末的一次填报；只有汇总数，不含点位位置。", "The bar is sites covered, the line sites to cover; totals only, no positions."),
			Unit:  places(), Format: "@integer", Empty: noRows("重点区域覆盖", "key-site reports"),
			Rows: &Rows{
				Entity: "KeySiteCoverage", Span: Span{Date: "asOf"}, By: []Dimension{by("field", "行业/区域", "Field")},
				Measures: []Measure{{Name: text("已覆盖", "Covered"), Function: Sum, Field: "covered"}, {Name: text("应覆盖", "Sites"), Function: Sum, Field: "sites"}},
			},
		},
		{
			Code: "digital.projects", SubItem: "2.3", Kind: Treemap, Source: "S-203, S-226",
			Title: text("1.2亿元投在哪些项目？", "Into which projects did the 120 million yuan go?"),
			Note:  text("面积为投资额；没有投资额的项目不画。", "Areas are investments; projects without one are not drawn."),
			Unit:  yuan(), Format: "@money", Empty: noRows("有投资额的项目", "projects with an investment"),
			Rows: &Rows{
				Entity: "Project", Where: Where{"investment": known()}, By: []Dimension{by("kind", "类别", "Kind"), by("name", "项目", "Project")},
				Measures: sum("investment", "投资（元）", "Investment (yuan)"),
			},
		},
		{
			Code: "digital.crime", SubItem: "2.3", Kind: Bars, Source: "S-228",
			Title: text("“两抢一盗”发案下降了多少？", "By how much have robbery, snatching and theft fallen?"),
			Note:  text("只画已填报件数的期间。", "Only periods with a reported number are drawn."),
			Unit:  cases(), Format: "@integer",
			Empty: text("原文只写“大幅下降”，没有数字，因此不画图。公安部门填报件数后，这里会出现走势。", "The document says “fell sharply” and gives no number, so nothing is drawn. Once the police report numbers, the trend appears here."),
			Rows:  &Rows{Entity: "CrimeReport", Where: Where{"cases": known()}, By: []Dimension{by("period", "期间", "Period")}, Measures: sum("cases", "件数", "Cases")},
		},
	}
}
