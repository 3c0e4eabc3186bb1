package indicator

// collective are the ledgers and reforms of the villages' collective economy, sub-item 4.1
// (S-410 to S-414). Villages report ledgers and dividends. The district keeps the register
// of support and of share reforms.
func collective() []*Definition {
	return []*Definition{
		{
			Code: "OPERATING_INCOME", SubItem: "4.1", Source: "S-411",
			Kind: Flow, Frequency: Yearly, Direction: Up, Finest: Village, Unit: yuan(),
			Reporters: ByVillages, Only: "VILLAGE",
			Name:      Text{ZH: "村集体经营收入", EN: "Collective operating income"},
			Meaning:   Text{ZH: "村集体经济年度账中的经营收入之和", EN: "Operating income in the villages' yearly ledgers"},
			Numerator: Text{ZH: "经营收入", EN: "Operating income"},
			Reported:  true,
			Num:       Side{Cell: "OPERATING_INCOME", Span: InPeriod},
			Drill:     Drill{Entity: "VillageLedger", List: "villageLedgers", Sum: "operatingIncome", Year: "year", Where: Where{}},
		},
		{
			Code: "VILLAGES_ABOVE_1M", SubItem: "4.1", Source: "S-411",
			Kind: Stock, Frequency: Yearly, Direction: Up, Finest: Village, Unit: units(),
			Reporters: ByVillages, Only: "VILLAGE",
			Name:      Text{ZH: "经营收入达到100万元的村", EN: "Villages above 1 million yuan"},
			Meaning:   Text{ZH: "最近一个已过年度经营收入达到100万元的村", EN: "Villages whose operating income of the latest past year reached 1,000,000 yuan"},
			Numerator: Text{ZH: "经营收入达到100万元的村", EN: "Villages at 1,000,000 yuan or more"},
			Reported:  true,
			Num:       Side{Cell: "VILLAGES_ABOVE_1M", Span: ToDate},
			Drill: Drill{
				Entity: "VillageLedger", List: "villageLedgers", Year: "year", ClosedYear: true,
				Where: Where{"operatingIncome": Where{"gte": "1000000"}},
			},
		},
		{
			Code: "HOLLOW_VILLAGES", SubItem: "4.1", Source: "S-410", Baseline: "S-410.b",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Only:      "VILLAGE",
			Name:      Text{ZH: "受扶持“空壳村”", EN: "Hollow villages supported"},
			Meaning:   Text{ZH: "截至期末已获专项资金扶持的“空壳村”", EN: "Hollow-shell villages granted special funds by the period's end"},
			Numerator: Text{ZH: "受扶持的村", EN: "Villages supported"},
			Register:  true,
			Num:       Side{Cell: "HOLLOW_VILLAGES", Span: ToDate},
			Drill:     Drill{Entity: "HollowVillageSupport", List: "hollowVillageSupports", Date: "approvedOn", Span: ToDate, Where: Where{}},
		},
		{
			Code: "HOLLOW_REMAINING", SubItem: "4.1", Source: "S-410",
			Kind: Stock, Frequency: Monthly, Direction: Down, Finest: Village, Unit: units(),
			Only:      "VILLAGE",
			Name:      Text{ZH: "尚未消除的“空壳村”", EN: "Hollow villages remaining"},
			Meaning:   Text{ZH: "已扶持而期末尚未消除的“空壳村”", EN: "Supported hollow-shell villages that have not left the list at the period's end"},
			Numerator: Text{ZH: "尚未消除的村", EN: "Villages still on the list"},
			Register:  true,
			Num:       Side{Cell: "HOLLOW_REMAINING", Span: ToDate},
			Drill: Drill{
				Entity: "HollowVillageSupport", List: "hollowVillageSupports", Date: "approvedOn", Until: "graduatedOn", Span: ToDate, Where: Where{},
			},
		},
		{
			Code: "HOLLOW_LEFT_RATE", SubItem: "4.1", Source: "S-410",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "“空壳村”消除率", EN: "Hollow villages that left the list"},
			Meaning: Text{
				ZH: "截至期末扶持的“空壳村”中已消除的比例；以已关账年度的经营收入为准",
				EN: "Of the hollow-shell villages supported up to the period's end, the share that left the list, by the income of a closed year",
			},
			Numerator:   Text{ZH: "尚未消除的村", EN: "Villages still on the list"},
			Denominator: Text{ZH: "扶持的村", EN: "Villages supported"},
			Register:    true, Complement: true,
			Num:   Side{Cell: "HOLLOW_REMAINING", Span: ToDate},
			Den:   &Side{Cell: "HOLLOW_VILLAGES", Span: ToDate},
			Drill: Drill{Entity: "HollowVillageSupport", List: "hollowVillageSupports", Date: "approvedOn", Span: ToDate, ByVillage: true, Where: Where{}},
			NumRows: &Drill{
				Entity: "HollowVillageSupport", List: "hollowVillageSupports", Date: "approvedOn", Until: "graduatedOn", Span: ToDate, ByVillage: true, Where: Where{},
			},
		},
		{
			Code: "HOLLOW_SUPPORT", SubItem: "4.1", Source: "S-410", Baseline: "S-410.a",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: yuan(),
			Only:      "VILLAGE",
			Name:      Text{ZH: "“空壳村”专项资金", EN: "Hollow-village funds"},
			Meaning:   Text{ZH: "截至期末批复的扶持专项资金累计", EN: "Special funds granted by the period's end"},
			Numerator: Text{ZH: "批复的专项资金", EN: "Funds granted"},
			Register:  true,
			Num:       Side{Cell: "HOLLOW_SUPPORT", Span: ToDate},
			Drill: Drill{
				Entity: "HollowVillageSupport", List: "hollowVillageSupports", Sum: "amount", Date: "approvedOn", Span: ToDate, Where: Where{},
			},
		},
		{
			Code: "SHARE_REFORM_VILLAGES", SubItem: "4.1", Source: "S-412", Baseline: "S-412",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Only:        "VILLAGE",
			Name:        Text{ZH: "股份合作制改革村", EN: "Share-reform villages"},
			Meaning:     Text{ZH: "截至期末已启动农村集体经营性资产股份合作制改革的村", EN: "Villages that have begun the shareholding reform by the period's end"},
			Numerator:   Text{ZH: "已启动改革的村", EN: "Villages in the reform"},
			Register:    true,
			Num:         Side{Cell: "SHARE_REFORM_VILLAGES", Span: ToDate},
			Drill:       Drill{Entity: "ShareReform", List: "shareReforms", Date: "startedOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"step"}},
		},
		{
			Code: "NET_ASSETS", SubItem: "4.1", Source: "S-413", Baseline: "S-413",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: yuan(),
			Only:        "VILLAGE",
			Name:        Text{ZH: "量化经营性净资产", EN: "Quantified net assets"},
			Meaning:     Text{ZH: "改革村量化的经营性净资产之和", EN: "Operating net assets quantified in the reform villages"},
			Numerator:   Text{ZH: "经营性净资产", EN: "Operating net assets"},
			Register:    true,
			Num:         Side{Cell: "NET_ASSETS", Span: ToDate},
			Drill:       Drill{Entity: "ShareReform", List: "shareReforms", Sum: "netAssets", Date: "startedOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"step"}},
		},
		{
			Code: "DIVIDENDS", SubItem: "4.1", Source: "S-414", Baseline: "S-414",
			Kind: Flow, Frequency: Yearly, Direction: Up, Finest: Village, Unit: yuan(),
			Reporters: ByTheDistrict, Only: "VILLAGE",
			Name: Text{ZH: "成员分红", EN: "Member dividends"},
			Meaning: Text{
				ZH: "所属年份在期间内的集体经济收入成员分红；原文为2017与2018两年合计",
				EN: "Dividends to members for the years of the period; the document gives 2017 and 2018 together",
			},
			Numerator: Text{ZH: "分红金额", EN: "Dividends"},
			Reported:  true,
			Num:       Side{Cell: "DIVIDENDS", Span: InPeriod},
			Drill:     Drill{Entity: "Dividend", List: "dividends", Sum: "amount", Year: "year", Where: Where{}},
		},
	}
}

// budget are the lump-sum budgets of the townships, sub-item 4.1 (S-401 to S-406).
func budget() []*Definition {
	return []*Definition{
		{
			Code: "BUDGET_PACKAGE", SubItem: "4.1", Source: "S-401",
			Kind: Flow, Frequency: Yearly, Direction: Neutral, Finest: Township, Unit: yuan(),
			Name:        Text{ZH: "乡镇预算包干总额", EN: "Lump-sum township budgets"},
			Meaning:     Text{ZH: "期间各年的乡镇预算包干总额之和", EN: "Lump-sum budgets of the townships for the years of the period"},
			Numerator:   Text{ZH: "包干总额", EN: "Lump sums"},
			Reported:    true,
			Num:         Side{Cell: "BUDGET_PACKAGE", Span: InPeriod},
			Drill:       Drill{Entity: "BudgetPackage", List: "budgetPackages", Sum: "total", Year: "year", Where: Where{}},
			Composition: Composition{By: []string{"category"}, Rows: &Drill{Entity: "BudgetAllocation", List: "budgetAllocations", Sum: "adjusted", Year: "year", Where: Where{}}},
		},
		{
			Code: "BUDGET_EXEC_RATE", SubItem: "4.1", Source: "S-406", Baseline: "S-406",
			Kind: Rate, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "预算执行率", EN: "Budget execution rate"},
			Meaning: Text{
				ZH: "年初至期末的支出占当年包干总额的比例；目标为序时进度",
				EN: "Spending from January to the period's end over the year's lump sums; the target is the elapsed share of the year",
			},
			Numerator:   Text{ZH: "年初以来的支出", EN: "Spending since January"},
			Denominator: Text{ZH: "当年包干总额", EN: "Lump sums of the year"},
			Pace:        true,
			Num:         Side{Cell: "BUDGET_EXEC_RATE", Span: YearToDate},
			Den:         &Side{Cell: "BUDGET_PACKAGE", Span: YearToDate},
			Drill: Drill{
				Entity: "BudgetExpenditure", List: "budgetExpenditures", Sum: "amount", Date: "spentOn", Span: YearToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"category"}},
		},
		{
			Code: "BUDGET_TRANSFERS", SubItem: "4.1", Source: "S-405", Baseline: "S-405",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: yuan(),
			Name:        Text{ZH: "类间调剂", EN: "Transfers between categories"},
			Meaning:     Text{ZH: "期间四类之间自主调剂的金额，总额不变", EN: "Amounts moved between the four categories at the townships' discretion; totals unchanged"},
			Numerator:   Text{ZH: "调剂金额", EN: "Amounts transferred"},
			Register:    true,
			Num:         Side{Cell: "BUDGET_TRANSFERS", Span: InPeriod},
			Drill:       Drill{Entity: "BudgetTransfer", List: "budgetTransfers", Sum: "amount", Date: "transferredOn", Where: Where{}},
			Composition: Composition{By: []string{"toCategory"}},
		},
	}
}
