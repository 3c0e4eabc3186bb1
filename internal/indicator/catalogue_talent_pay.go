package indicator

// paid are the allowances of sub-item 4.2 (S-426, S-430).
func paid() []*Definition {
	return []*Definition{
		{
			Code: "WORK_ALLOWANCE_RATE", SubItem: "4.2", Source: "S-426", Baseline: "S-426",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "乡镇工作补贴发放率", EN: "Township work allowance paid"},
			Meaning: Text{
				ZH: "期间实发的乡镇工作补贴占应发的比例；原文为足额发放",
				EN: "Township work allowances paid in the period over those due; the document says in full",
			},
			Numerator:   Text{ZH: "实发，元", EN: "Paid, yuan"},
			Denominator: Text{ZH: "应发，元", EN: "Due, yuan"},
			Num:         Side{Cell: "WORK_ALLOWANCE_RATE", Span: InPeriod},
			Den:         &Side{Cell: "WORK_ALLOWANCE_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "AllowancePayment", List: "allowancePayments", Sum: "paid", Over: "due", Date: "month",
				Where: Where{"kind": Where{"eq": "TOWNSHIP_WORK"}},
			},
		},
		{
			Code: "LEADER_ALLOWANCE_RATE", SubItem: "4.2", Source: "S-430",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "小组长任职补贴发放率", EN: "Group leaders' allowance paid"},
			Meaning: Text{
				ZH: "期间实发的村民小组长、妇代小组长任职补贴占应发的比例",
				EN: "Post allowances of villager-group and women's-group leaders paid in the period over those due",
			},
			Numerator:   Text{ZH: "实发，元", EN: "Paid, yuan"},
			Denominator: Text{ZH: "应发，元", EN: "Due, yuan"},
			Num:         Side{Cell: "LEADER_ALLOWANCE_RATE", Span: InPeriod},
			Den:         &Side{Cell: "LEADER_ALLOWANCE_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "AllowancePayment", List: "allowancePayments", Sum: "paid", Over: "due", Date: "month",
				Where: Where{"kind": Where{"in": []string{"GROUP_LEADER", "WOMEN_GROUP_LEADER"}}},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "ALLOWANCES_PAID", SubItem: "4.2", Source: "S-426",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: yuan(),
			Name:        Text{ZH: "补贴发放额", EN: "Allowances paid"},
			Meaning:     Text{ZH: "期间实发的各类补贴之和", EN: "Allowances of all kinds paid in the period"},
			Numerator:   Text{ZH: "实发", EN: "Paid"},
			Num:         Side{Cell: "ALLOWANCES_PAID", Span: InPeriod},
			Drill:       Drill{Entity: "AllowancePayment", List: "allowancePayments", Sum: "paid", Over: "due", Date: "month", Where: Where{}},
			Composition: Composition{By: []string{"kind"}},
		},
	}
}

// starred are the subsidies of star-rated Party organisations and the rates that were
// really paid, sub-item 4.2 (S-427, rule R-3).
func starred() []*Definition {
	return []*Definition{
		{
			Code: "STAR_SUBSIDIES", SubItem: "4.2", Source: "S-427",
			Kind: Flow, Frequency: Yearly, Direction: Neutral, Finest: Village, Unit: yuan(),
			Reporters: ByVillages, Only: "VILLAGE",
			Name: Text{ZH: "星级党组织绩效补贴", EN: "Star subsidies"},
			Meaning: Text{
				ZH: "期间各年按党组织星级核定的村干部绩效补贴之和",
				EN: "Performance subsidies of village cadres by the stars of their Party organisations, for the years of the period",
			},
			Numerator:   Text{ZH: "绩效补贴", EN: "Subsidies"},
			Reported:    true,
			Num:         Side{Cell: "STAR_SUBSIDIES", Span: InPeriod},
			Drill:       Drill{Entity: "StarSubsidy", List: "starSubsidies", Sum: "amount", Over: "base", Year: "year", Where: Where{}},
			Composition: Composition{By: []string{"stars"}},
		},
		{
			Code: "STAR_FOUR_RATE", SubItem: "4.2", Source: "S-427", Baseline: "S-427.a",
			Kind: Rate, Frequency: Yearly, Direction: Neutral, Finest: Village, Unit: percent(), Decimals: 1,
			Reporters: ByVillages, Only: "VILLAGE",
			Name: Text{ZH: "四星级绩效补贴比例", EN: "Subsidy rate, four-star"},
			Meaning: Text{
				ZH: "四星级农村基层党组织干部的绩效补贴占基本报酬的比例",
				EN: "Performance subsidies over the basic remuneration, of the cadres of four-star organisations",
			},
			Numerator:   Text{ZH: "绩效补贴", EN: "Subsidies"},
			Denominator: Text{ZH: "基本报酬", EN: "Basic remuneration"},
			Num:         Side{Cell: "STAR_FOUR_RATE", Span: InPeriod},
			Den:         &Side{Cell: "STAR_FOUR_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "StarSubsidy", List: "starSubsidies", Sum: "amount", Over: "base", Year: "year",
				Where: Where{"stars": Where{"eq": 4}},
			},
		},
		{
			Code: "STAR_FIVE_RATE", SubItem: "4.2", Source: "S-427", Baseline: "S-427.b",
			Kind: Rate, Frequency: Yearly, Direction: Neutral, Finest: Village, Unit: percent(), Decimals: 1,
			Reporters: ByVillages, Only: "VILLAGE",
			Name: Text{ZH: "五星级绩效补贴比例", EN: "Subsidy rate, five-star"},
			Meaning: Text{
				ZH: "五星级农村基层党组织干部的绩效补贴占基本报酬的比例",
				EN: "Performance subsidies over the basic remuneration, of the cadres of five-star organisations",
			},
			Numerator:   Text{ZH: "绩效补贴", EN: "Subsidies"},
			Denominator: Text{ZH: "基本报酬", EN: "Basic remuneration"},
			Num:         Side{Cell: "STAR_FIVE_RATE", Span: InPeriod},
			Den:         &Side{Cell: "STAR_FIVE_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "StarSubsidy", List: "starSubsidies", Sum: "amount", Over: "base", Year: "year",
				Where: Where{"stars": Where{"eq": 5}},
			},
		},
	}
}

// funded is the funding of staff, which should grow steadily, sub-item 4.2 (S-424). Growth
// has a red line at zero and no target.
func funded() []*Definition {
	return []*Definition{
		{
			Code: "PERSONNEL_FUNDING", SubItem: "4.2", Source: "S-424",
			Kind: Flow, Frequency: Yearly, Direction: Up, Finest: Township, Unit: yuan(),
			Name:        Text{ZH: "乡镇人员经费保障", EN: "Funding of township staff"},
			Meaning:     Text{ZH: "期间各年乡镇人员经费的财政保障金额之和", EN: "Fiscal funding of the townships' staff for the years of the period"},
			Numerator:   Text{ZH: "人员经费", EN: "Funding"},
			Reported:    true,
			Num:         Side{Cell: "PERSONNEL_FUNDING", Span: InPeriod},
			Drill:       Drill{Entity: "PersonnelFunding", List: "personnelFundings", Sum: "amount", Year: "year", Where: Where{}},
			Composition: Composition{By: []string{"year"}},
		},
		{
			Code: "PERSONNEL_FUNDING_GROWTH", SubItem: "4.2", Source: "S-424",
			Kind: Rate, Frequency: Yearly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "人员经费增长率", EN: "Growth of staff funding"},
			Meaning: Text{
				ZH: "期间各年人员经费比上年的增长；建立稳定增长机制，低于零为红灯",
				EN: "Growth of the funding of staff against the year before, over the years of the period; it should grow steadily, so growth below zero is red",
			},
			Numerator:   Text{ZH: "比上年增加，元", EN: "Increase, yuan"},
			Denominator: Text{ZH: "上年金额，元", EN: "Amount of the year before, yuan"},
			Num:         Side{Cell: "PERSONNEL_FUNDING_GROWTH", Span: InPeriod},
			Den:         &Side{Cell: "PERSONNEL_FUNDING_GROWTH", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "PersonnelFunding", List: "personnelFundings", Sum: "change", Over: "previousAmount", Year: "year",
				Where: Where{"previousAmount": Where{"isNull": false}},
			},
			UnmetRows: &Drill{
				Entity: "PersonnelFunding", List: "personnelFundings", Year: "year",
				Where: Where{"change": Where{"lt": "0"}},
			},
		},
	}
}
