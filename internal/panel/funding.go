package panel

// Panels of 4.1, the funding guarantee.
func funding() []*Definition {
	return []*Definition{
		{
			Code: "funding.debt", SubItem: "4.1", Kind: Lights, Source: "S-409",
			Title: text("有没有乡镇新增债务？", "Has any township taken on new debt?"),
			Note:  text("严禁乡镇举债；出现新增债务即亮红灯，系统不予登记。按期间末、按乡镇。", "Townships must not borrow: any debt is red, and the database refuses to store it. At the period's end, by township."),
			Unit:  text("笔", "debts"), Format: "@integer", Empty: noRows("乡镇", "townships"),
			Indicators: &Indicators{Codes: []string{"TOWNSHIP_NEW_DEBT"}, Townships: true},
		},
		{
			Code: "funding.package", SubItem: "4.1", Kind: Stack, Source: "S-401, S-402",
			Title: text("各乡镇的包干预算由哪四类构成？", "Which of the four categories make up each township's lump sum?"),
			Note:  text("所选年度各类调整后金额之和；乡镇可在四类之间自主调剂，总额不变。", "Adjusted amounts of the chosen years; townships may move money between the categories, the total stays."),
			Unit:  yuan(), Format: "@money", Empty: noRows("包干预算", "lump sums"),
			Rows: &Rows{
				Entity: "BudgetAllocation", Span: Span{Year: "year", Begun: true},
				By: []Dimension{byTownship(), by("category", "类别", "Category")}, Measures: sum("adjusted", "金额（元）", "Amount (yuan)"),
			},
		},
		{
			Code: "funding.pace", SubItem: "4.1", Kind: Bullet, Source: "S-406",
			Title: text("哪些乡镇的预算执行跟不上进度？", "In which townships does execution lag behind?"),
			Note:  text("横条为执行率，竖线为序时进度。", "The bar is the share spent, the line the elapsed share of the year."),
			Unit:  share(), Format: "@percent", Empty: noRows("预算执行数据", "figures of execution"),
			Indicators: &Indicators{Codes: []string{"BUDGET_EXEC_RATE"}, Townships: true},
		},
		{
			Code: "funding.transfers", SubItem: "4.1", Kind: Sankey, Source: "S-405",
			Title: text("调剂的钱从哪一类到了哪一类？", "From which category to which did the transferred money go?"),
			Note:  text("左为调出，右为调入；调剂不改变总额。", "Left: taken from; right: given to. Transfers leave the total as it is."),
			Unit:  yuan(), Format: "@money", Empty: noRows("预算调剂", "budget transfers"),
			Rows: &Rows{
				Entity: "BudgetTransfer", Span: Span{Date: "transferredOn"},
				By: []Dimension{by("fromCategory", "调出", "From"), by("toCategory", "调入", "To")}, Measures: sum("amount", "金额（元）", "Amount (yuan)"),
			},
		},
		{
			Code: "funding.categories", SubItem: "4.1", Kind: Bullet, Source: "S-405",
			Title: text("调剂之后，四类资金各增减多少？", "By how much did transfers change each of the four categories?"),
			Note:  text("横条为调剂后安排，竖线为年初安排，所选年度合计；横条超过竖线为调入，不足为调出。", "The bar is the amount after transfers, the line the original one, of the chosen years; a bar beyond its line gained, one short of it gave."),
			Unit:  yuan(), Format: "@money", Empty: noRows("包干预算", "lump sums"),
			Rows: &Rows{
				Entity: "BudgetAllocation", Span: Span{Year: "year", Begun: true}, By: []Dimension{by("category", "类别", "Category")},
				Measures: []Measure{{Name: text("调剂后（元）", "After transfers (yuan)"), Function: Sum, Field: "adjusted"}, {Name: text("年初（元）", "Original (yuan)"), Function: Sum, Field: "original"}},
			},
		},
		{
			Code: "funding.findings", SubItem: "4.1", Kind: Stack, Source: "S-408", States: []State{{Shade: "good"}, {Shade: "poor"}},
			Title: text("专项检查发现的问题整改了吗？", "Have the inspections' findings been rectified?"),
			Note:  text("所选期间发现的问题，按乡镇，分已整改与未整改。", "Findings of the period by township, rectified and not."),
			Unit:  text("个", "findings"), Format: "@integer", Empty: noRows("检查发现的问题", "findings"),
			Rows: &Rows{
				Entity: "InspectionFinding", Span: Span{Date: "foundOn"}, By: []Dimension{byTownship()},
				Measures: []Measure{
					{Name: text("已整改", "Rectified"), Where: Where{"rectifiedOn": known()}},
					{Name: text("未整改", "Not rectified"), Where: Where{"rectifiedOn": Where{"isNull": true}}},
				},
			},
		},
		{
			Code: "funding.income", SubItem: "4.1", Kind: Bars, Source: "S-410",
			Title: text("村集体的收入来自哪里？", "Where does the villages' income come from?"),
			Note:  text("最近一个已结束年度各村账目的合计；经营收入是奖励与“空壳村”认定的口径，其他三类另计。", "Sums of the ledgers of the last year that is over by the period's end. Rewards and hollow villages are judged by operating income; the other kinds are counted beside it."),
			Unit:  yuan(), Format: "@money", Empty: noRows("村集体账目", "village ledgers"),
			Steps: &Steps{Entity: "VillageLedger", Span: Span{Year: "year", Latest: true}, Steps: []Step{
				{Name: text("经营收入", "Operating"), Sum: "operatingIncome"},
				{Name: text("发包及上交收入", "Contracts"), Sum: "contractIncome"},
				{Name: text("投资收益", "Investments"), Sum: "investmentIncome"},
				{Name: text("补助收入", "Subsidies"), Sum: "subsidyIncome"},
				{Name: text("其他收入", "Other"), Sum: "otherIncome"},
			}},
		},
		{
			Code: "funding.bands", SubItem: "4.1", Kind: Bars, Source: "S-410, S-411",
			Title: text("各村经营收入分布在哪几档？", "How are the villages' operating incomes distributed?"),
			Note:  text("期间末最近一个已结束年度登记账目的村；5万元以下为“空壳村”参考线，100万元以上为奖励档。档位为建议。", "Villages with a ledger of the last year that is over by the period's end; below 50,000 yuan is the usual line of hollow villages, from 1 million the reward band. The bands are proposed."),
			Unit:  text("个村", "villages"), Format: "@integer", Empty: noRows("村集体账目", "village ledgers"),
			Steps: &Steps{Entity: "VillageLedger", Span: Span{Year: "year", Latest: true}, Steps: incomeBands()},
		},
		{
			Code: "funding.reward", SubItem: "4.1", Kind: Scatter, Source: "S-411",
			Title: text("哪些村够得上经营收入奖励？", "Which villages qualify for the income reward?"),
			Note:  text("每点一村一年，为所选期间作出的认定。阴影为奖励区：经营收入100万元以上、增幅10% 以上；30% 起奖励封顶。账目未结的年度尚未认定；上年收入不明、需人工复核的村没有增幅，不在图中；横轴按十倍刻度；增幅超出±60%或收入不足1万元的点以三角形画在边缘，真实数值见提示与数据表。", "One point per village and year, of the decisions of the period. Shaded is the reward zone: income of 1 million yuan or more, growth of 10 % or more; from 30 % the reward is capped. Years whose books are open are not decided yet; villages under manual review have no growth and no point. The income scale is in powers of ten. Growth beyond ±60 % and income below 10,000 yuan are triangles at the edge; the tooltip and the table have the true value."),
			Unit:  share(), Format: "@percent", Empty: noRows("奖励认定", "reward decisions"),
			Zone: &Zone{Name: text("奖励区", "Reward zone"), X: "1000000", Low: "10", Top: "30", Ceiling: "60", Floor: "10000"},
			Rows: &Rows{
				Entity: "RewardAward", Span: Span{Date: "decidedOn"}, Where: Where{"growth": known()},
				By: []Dimension{byVillage(), by("year", "年度", "Year")},
				Measures: []Measure{
					{Name: text("经营收入（元）", "Operating income (yuan)"), Function: Largest, Field: "income", Format: "@money"},
					{Name: text("增幅（%）", "Growth (%)"), Function: Largest, Field: "growth"},
				},
			},
		},
		{
			Code: "funding.assets", SubItem: "4.1", Kind: Treemap, Source: "S-412, S-413",
			Title: text("经营性净资产量化在哪些村？", "In which villages were net assets quantified?"),
			Note:  text("面积为到期间末量化的经营性净资产，按乡镇、村；原文为8.11亿元。", "Areas are operating net assets quantified by the period's end, by township and village; the document says 811 million yuan."),
			Unit:  yuan(), Format: "@money", Empty: noRows("股份合作制改革", "share reforms"),
			Rows: &Rows{
				Entity: "ShareReform", Span: Span{Date: "startedOn", ToDate: true}, By: []Dimension{byTownship(), byVillage()},
				Measures: sum("netAssets", "净资产（元）", "Net assets (yuan)"),
			},
		},
		{
			Code: "funding.hollow", SubItem: "4.1", Kind: Bullet, Source: "S-410",
			Title: text("“空壳村”的扶持资金拨付到位了吗？", "Has the support of the hollow villages been paid out?"),
			Note:  text("横条为已拨付，竖线为核定的扶持资金，按乡镇。", "The bar is what was paid, the line what was approved, by township."),
			Unit:  yuan(), Format: "@money", Empty: noRows("空壳村扶持", "hollow-village supports"),
			Rows: &Rows{
				Entity: "HollowVillageSupport", Span: Span{Date: "approvedOn", ToDate: true}, By: []Dimension{byTownship()},
				Measures: []Measure{{Name: text("已拨（元）", "Paid (yuan)"), Function: Sum, Field: "paid"}, {Name: text("核定（元）", "Approved (yuan)"), Function: Sum, Field: "amount"}},
			},
		},
	}
}

func incomeBands() []Step {
	band := func(zh, en, from, to string) Step {
		where := Where{}
		if from != "" {
			where["gte"] = from
		}
		if to != "" {
			where["lt"] = to
		}
		return Step{Name: text(zh, en), Where: Where{"operatingIncome": where}}
	}
	return []Step{
		{Name: text("无经营收入", "None"), Where: Where{"operatingIncome": Where{"lte": "0"}}},
		{Name: text("5万元以下", "Below 50,000"), Where: Where{"operatingIncome": Where{"gt": "0", "lt": "50000"}}},
		band("5–10万元", "50,000 to 100,000", "50000", "100000"),
		band("10–50万元", "100,000 to 500,000", "100000", "500000"),
		band("50–100万元", "500,000 to 1 million", "500000", "1000000"),
		band("100万元以上", "1 million or more", "1000000", ""),
	}
}
