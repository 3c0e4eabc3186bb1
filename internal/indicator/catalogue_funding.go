package indicator

import "slices"

// funding: sub-item 4.1, the lump-sum budget, its oversight, and the collective economy.
func funding() []*Definition { return slices.Concat(collective(), rewards(), budget(), oversight()) }

func collective() []*Definition {
	base := func(code, source, baseline string, kind Kind, span Span, unit, name, meaning, numerator Text, drill Drill) *Definition {
		return &Definition{
			Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: unit,
			Kind: kind, Frequency: Monthly, Direction: Up,
			SubItem: "4.1", Owner: rural(), Source: source, Baseline: baseline, Finest: Village,
			Num: own(code, span), Drill: drill,
		}
	}
	income := base("OPERATING_INCOME", "S-411", "", Flow, InPeriod, yuan(), Text{ZH: "村集体经营收入", EN: "Collective operating income"},
		Text{ZH: "村集体经济年度账中的经营收入之和", EN: "Operating income in the villages' yearly ledgers"},
		Text{ZH: "经营收入", EN: "Operating income"},
		Drill{Entity: "VillageLedger", List: "villageLedgers", Where: Where{}, Sum: "operatingIncome", Year: "year"})
	income.Frequency, income.Reported = Yearly, true

	million := base("VILLAGES_ABOVE_1M", "S-411", "", Stock, ToDate, units(), Text{ZH: "经营收入百万元以上的村", EN: "Villages above 1 million yuan"},
		Text{ZH: "最近一个已过年度经营收入达到100万元的村", EN: "Villages whose operating income of the latest past year reached 1,000,000 yuan"},
		Text{ZH: "经营收入达到100万元的村", EN: "Villages at 1,000,000 yuan or more"},
		Drill{Entity: "VillageLedger", List: "villageLedgers", Where: Where{"operatingIncome": Where{"gte": "1000000"}}, Year: "year", ClosedYear: true})
	million.Frequency, million.Reported = Yearly, true

	supported := Drill{Entity: "HollowVillageSupport", List: "hollowVillageSupports", Where: Where{}, Date: "approvedOn", Span: ToDate}
	funds, left := supported, supported
	funds.Sum, left.Until = "amount", "graduatedOn"
	reforms := Drill{Entity: "ShareReform", List: "shareReforms", Where: Where{}, Date: "startedOn", Span: ToDate}
	bySteps := Composition{By: []string{"step"}}
	assets := reforms
	assets.Sum = "netAssets"

	remaining := base("HOLLOW_REMAINING", "S-410", "", Stock, ToDate, units(), Text{ZH: "尚未摘帽的“空壳村”", EN: "Hollow villages remaining"},
		Text{ZH: "已扶持而期末尚未摘帽的“空壳村”", EN: "Supported hollow-shell villages that have not left the list at the period's end"},
		Text{ZH: "尚未摘帽的村", EN: "Villages still on the list"}, left)
	remaining.Direction = Down
	remaining.Target, remaining.RedLine, remaining.TargetProposed = whole(0), whole(11), true

	dividends := base("DIVIDENDS", "S-414", "S-414", Flow, InPeriod, yuan(), Text{ZH: "成员分红", EN: "Member dividends"},
		Text{ZH: "所属年份在期间内的集体经济收入成员分红;原文为2017与2018两年合计", EN: "Dividends to members for the years of the period; the document gives 2017 and 2018 together"},
		Text{ZH: "分红金额", EN: "Dividends"},
		Drill{Entity: "Dividend", List: "dividends", Where: Where{}, Sum: "amount", Year: "year"})
	dividends.Frequency, dividends.Reported = Yearly, true

	villages := base("SHARE_REFORM_VILLAGES", "S-412", "S-412", Stock, ToDate, units(), Text{ZH: "股份合作制改革村", EN: "Share-reform villages"},
		Text{ZH: "截至期末已启动农村集体经营性资产股份合作制改革的村", EN: "Villages that have begun the shareholding reform by the period's end"},
		Text{ZH: "已启动改革的村", EN: "Villages in the reform"}, reforms)
	net := base("NET_ASSETS", "S-413", "S-413", Stock, ToDate, yuan(), Text{ZH: "量化经营性净资产", EN: "Quantified net assets"},
		Text{ZH: "改革村量化的经营性净资产之和", EN: "Operating net assets quantified in the reform villages"},
		Text{ZH: "经营性净资产", EN: "Operating net assets"}, assets)
	villages.Composition, net.Composition = bySteps, bySteps

	of := []*Definition{
		income, million,
		base("HOLLOW_VILLAGES", "S-410", "S-410.b", Stock, ToDate, units(), Text{ZH: "受扶持“空壳村”", EN: "Hollow villages supported"},
			Text{ZH: "截至期末已获专项资金扶持的“空壳村”", EN: "Hollow-shell villages granted special funds by the period's end"},
			Text{ZH: "受扶持的村", EN: "Villages supported"}, supported),
		remaining,
		base("HOLLOW_SUPPORT", "S-410", "S-410.a", Stock, ToDate, yuan(), Text{ZH: "“空壳村”专项资金", EN: "Hollow-village funds"},
			Text{ZH: "截至期末批复的扶持专项资金累计", EN: "Special funds granted by the period's end"},
			Text{ZH: "批复的专项资金", EN: "Funds granted"}, funds),
		villages, net,
		dividends,
	}
	for _, d := range of { // support and reforms are the district's to record
		d.Register = !d.Reported
	}
	return of
}

func budget() []*Definition {
	base := func(code, source string, kind Kind, unit, name, meaning, numerator Text, drill Drill) *Definition {
		return &Definition{
			Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: unit,
			Kind: kind, Frequency: Monthly, Direction: Neutral,
			SubItem: "4.1", Owner: finance(), Source: source, Finest: Township,
			Num: own(code, InPeriod), Drill: drill, Composition: Composition{By: []string{"category"}},
		}
	}
	packages := base("BUDGET_PACKAGE", "S-401", Flow, yuan(), Text{ZH: "乡镇预算包干总额", EN: "Lump-sum township budgets"},
		Text{ZH: "期间各年的乡镇预算包干总额之和", EN: "Lump-sum budgets of the townships for the years of the period"},
		Text{ZH: "包干总额", EN: "Lump sums"},
		Drill{Entity: "BudgetPackage", List: "budgetPackages", Where: Where{}, Sum: "total", Year: "year"})
	packages.Frequency, packages.Reported = Yearly, true
	packages.Composition.Rows = &Drill{Entity: "BudgetAllocation", List: "budgetAllocations", Where: Where{}, Sum: "adjusted", Year: "year"}

	execution := base("BUDGET_EXEC_RATE", "S-406", Rate, percent(), Text{ZH: "预算执行率", EN: "Budget execution rate"},
		Text{ZH: "年初至期末的支出占当年包干总额的比例;目标为序时进度", EN: "Spending from January to the period's end over the year's lump sums; the target is the elapsed share of the year"},
		Text{ZH: "年初以来的支出", EN: "Spending since January"},
		Drill{Entity: "BudgetExpenditure", List: "budgetExpenditures", Where: Where{}, Sum: "amount", Date: "spentOn", Span: YearToDate})
	execution.Denominator = Text{ZH: "当年包干总额", EN: "Lump sums of the year"}
	execution.Decimals = 1
	execution.Num = own("BUDGET_EXEC_RATE", YearToDate)
	execution.Den = &Side{Cell: "BUDGET_PACKAGE", Span: YearToDate}
	execution.Pace, execution.TargetProposed = true, true

	transfers := base("BUDGET_TRANSFERS", "S-405", Flow, yuan(), Text{ZH: "类间调剂", EN: "Transfers between categories"},
		Text{ZH: "期间四类之间自主调剂的金额,总额不变", EN: "Amounts moved between the four categories at the townships' discretion; totals unchanged"},
		Text{ZH: "调剂金额", EN: "Amounts transferred"},
		Drill{Entity: "BudgetTransfer", List: "budgetTransfers", Where: Where{}, Sum: "amount", Date: "transferredOn"})
	transfers.Register, transfers.Composition.By = true, []string{"toCategory"}

	return []*Definition{packages, execution, transfers}
}
