package panel

// Panels of 2.3, informatised means.
func digital() []*Definition {
	return []*Definition{
		{
			Code: "digital.systems", SubItem: "2.3", Kind: Matrix, Source: "S-224",
			Whole: text("到期间末应对接的{n}处全部对接", "All {n} integrations due by the period's end are done"),
			Title: text("业务系统与乡镇，哪里还没对接？", "Which systems and townships are not connected yet?"),
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
			Whole: text("五级应联通的{n}个单位全部联通", "All {n} units of the five tiers are connected"),
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
			Code: "digital.extranet", SubItem: "2.3", Kind: Stack, Source: "S-222", States: []State{{Shade: "good"}, {Shade: "poor"}},
			Whole: text("应接入的{n}个单位全部接通", "All {n} units that are due are connected"),
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
			Note:  text("所选期间受理的办件；格内为该渠道占本乡镇办件的比重，件数见提示与数据表。", "Requests accepted in the period; a cell is the channel's share of the township's requests. The tooltip and the table have the number."),
			Unit:  share(), Format: "@percent", Empty: noRows("办件", "requests"),
			Rows: &Rows{Entity: "ServiceRequest", Span: Span{Date: "acceptedOn"}, By: []Dimension{byTownship(), by("channel", "渠道", "Channel")}, Measures: count("件数", "Requests"), Share: true},
		},
		{
			Code: "digital.sites", SubItem: "2.3", Kind: Bullet, Source: "S-227",
			Whole: text("应覆盖的{n}个点位全部覆盖", "All {n} sites are covered"),
			Title: text("哪些重点行业和区域还没有监控覆盖？", "Which key industries and areas are not covered yet?"),
			Note:  text("横条为已覆盖点位，竖线为应覆盖点位，以期间末最近一次统计为准；只有汇总数，不含点位位置。", "The bar is sites covered, the line sites to cover, by the last count at the period's end; totals only, no positions."),
			Unit:  places(), Format: "@integer", Empty: noRows("重点区域覆盖", "key-site reports"),
			Rows: &Rows{
				Entity: "KeySiteCoverage", Span: Span{Date: "asOf", Until: "supersededOn"}, By: []Dimension{by("field", "行业/区域", "Field")},
				Measures: []Measure{{Name: text("已覆盖", "Covered"), Function: Sum, Field: "covered"}, {Name: text("应覆盖", "Sites"), Function: Sum, Field: "sites"}},
			},
		},
		{
			Code: "digital.projects", SubItem: "2.3", Kind: Bars, Source: "S-226",
			Title: text("信息化项目各投了多少？", "How much went into each information project?"),
			Note:  text("视频监控与联网项目中有投资额的；“雪亮工程”的1.2亿元是原文数字，其余为演示记录。", "Projects of monitoring and networks that state an investment. The 120 million yuan of Sharp Eyes are the document's, the others are demonstration records."),
			Unit:  yuan(), Format: "@money", Empty: noRows("有投资额的项目", "projects with an investment"),
			Rows: &Rows{
				Entity: "Project", Where: Where{"investment": known(), "kind": Where{"in": []string{"SAFETY_MONITORING", "NETWORK"}}}, By: []Dimension{by("name", "项目", "Project")},
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
