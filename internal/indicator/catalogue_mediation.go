package indicator

// mediation are the disputes of sub-item 3.1 (S-302 to S-304, S-310 to S-312). The document's
// 855 and 97.1 % cover the difficult and complex disputes only (C-09), and every label says
// so. Written and oral agreements count as success.
func mediation() []*Definition {
	return []*Definition{
		{
			Code: "MED_SUCCESS_RATE", SubItem: "3.1", Source: "S-312", Baseline: "S-312",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "调解成功率（疑难复杂）", EN: "Mediation success rate (complex)"},
			Meaning: Text{
				ZH: "期间调处的疑难复杂矛盾纠纷中调解成功的比例；不含一般纠纷",
				EN: "Of the difficult and complex disputes mediated in the period, the share settled; ordinary disputes are not in it",
			},
			Numerator:   Text{ZH: "调解成功的疑难复杂纠纷", EN: "Complex disputes settled"},
			Denominator: Text{ZH: "调处的疑难复杂纠纷", EN: "Complex disputes mediated"},
			Num:         Side{Cell: "MED_COMPLEX_SUCCESS", Span: InPeriod},
			Den:         &Side{Cell: "MED_COMPLEX_CASES", Span: InPeriod},
			Drill: Drill{
				Entity: "MediationCase", List: "mediationCases", Date: "closedOn",
				Where:     Where{"complexity": Where{"eq": "COMPLEX"}, "status": Where{"eq": "CLOSED"}},
				Numerator: Where{"complexity": Where{"eq": "COMPLEX"}, "outcome": Where{"in": []string{"SUCCESS_WRITTEN", "SUCCESS_ORAL"}}},
			},
			Composition: Composition{By: []string{"category"}},
		},
		{
			Code: "MED_COMPLEX_CASES", SubItem: "3.1", Source: "S-310", Baseline: "S-310",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: pieces(),
			Name:      Text{ZH: "调处疑难复杂纠纷", EN: "Complex disputes mediated"},
			Meaning:   Text{ZH: "期间调处（结案）的疑难复杂矛盾纠纷", EN: "Difficult and complex disputes whose mediation ended in the period"},
			Numerator: Text{ZH: "结案的疑难复杂纠纷", EN: "Complex disputes closed"},
			Num:       Side{Cell: "MED_COMPLEX_CASES", Span: InPeriod},
			Drill: Drill{
				Entity: "MediationCase", List: "mediationCases", Date: "closedOn",
				Where: Where{"complexity": Where{"eq": "COMPLEX"}, "status": Where{"eq": "CLOSED"}},
			},
			Composition: Composition{By: []string{"category"}},
		},
		{
			Code: "MED_COMPLEX_SUCCESS", SubItem: "3.1", Source: "S-311", Baseline: "S-311",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: pieces(),
			Name: Text{ZH: "疑难复杂纠纷调解成功", EN: "Complex disputes settled"},
			Meaning: Text{
				ZH: "期间调解成功的疑难复杂矛盾纠纷，书面与口头协议都计",
				EN: "Difficult and complex disputes settled in the period, by written or oral agreement",
			},
			Numerator: Text{ZH: "调解成功的疑难复杂纠纷", EN: "Complex disputes settled"},
			Num:       Side{Cell: "MED_COMPLEX_SUCCESS", Span: InPeriod},
			Drill: Drill{
				Entity: "MediationCase", List: "mediationCases", Date: "closedOn",
				Where: Where{"complexity": Where{"eq": "COMPLEX"}, "outcome": Where{"in": []string{"SUCCESS_WRITTEN", "SUCCESS_ORAL"}}},
			},
			Composition: Composition{By: []string{"category"}},
		},
		{
			Code: "MED_ORGS", SubItem: "3.1", Source: "S-302", Baseline: "S-302",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Name:      Text{ZH: "调解组织", EN: "Mediation organisations"},
			Meaning:   Text{ZH: "期末的各类调解组织，撤销的不计", EN: "Mediation organisations at the period's end, without dissolved ones"},
			Numerator: Text{ZH: "调解组织", EN: "Organisations"},
			Num:       Side{Cell: "MED_ORGS", Span: ToDate},
			Drill: Drill{
				Entity: "MediationOrganization", List: "mediationOrganizations", Date: "establishedOn", Until: "dissolvedOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "MEDIATORS", SubItem: "3.1", Source: "S-303",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: people(),
			Name:        Text{ZH: "人民调解员", EN: "People's mediators"},
			Meaning:     Text{ZH: "期末在任的人民调解员", EN: "People's mediators in office at the period's end"},
			Numerator:   Text{ZH: "在任调解员", EN: "Mediators in office"},
			Num:         Side{Cell: "MEDIATORS", Span: ToDate},
			Drill:       Drill{Entity: "Mediator", List: "mediators", Date: "appointedOn", Until: "leftOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"organization", "kind"}},
		},
		{
			Code: "MEDIATORS_TRAINED", SubItem: "3.1", Source: "S-303", Baseline: "S-303",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: people(),
			Name:        Text{ZH: "培训过的人民调解员", EN: "Mediators trained"},
			Meaning:     Text{ZH: "截至期末累计培训的人民调解员，按培训日期计；原文为“培养人民调解员8670人”", EN: "People's mediators trained up to the period's end, by the day of training; the document says 8,670 were trained"},
			Numerator:   Text{ZH: "培训过的调解员", EN: "Mediators trained"},
			Num:         Side{Cell: "MEDIATORS_TRAINED", Span: ToDate},
			Drill:       Drill{Entity: "Mediator", List: "mediators", Date: "trainedOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"organization", "kind"}},
		},
		{
			Code: "MED_ALL_CASES", SubItem: "3.1", Source: "S-304",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: pieces(),
			Name:        Text{ZH: "受理纠纷（全部）", EN: "Disputes accepted (all)"},
			Meaning:     Text{ZH: "期间受理的全部矛盾纠纷，一般与疑难复杂都计", EN: "All disputes accepted in the period, ordinary and complex"},
			Numerator:   Text{ZH: "受理的纠纷", EN: "Disputes accepted"},
			Num:         Side{Cell: "MED_ALL_CASES", Span: InPeriod},
			Drill:       Drill{Entity: "MediationCase", List: "mediationCases", Date: "openedOn", Where: Where{}},
			Composition: Composition{By: []string{"category"}},
		},
		{
			Code: "MED_ALL_SUCCESS_RATE", SubItem: "3.1", Source: "S-304", Baseline: "S-304",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "调解成功率（全部）", EN: "Mediation success rate (all)"},
			Meaning: Text{
				ZH: "期间结案的全部纠纷中调解成功的比例；终止与撤回的计入分母，与原文疑难复杂纠纷成功率口径一致",
				EN: "Of all disputes closed in the period, the share settled; terminated and withdrawn ones stay in the denominator, as in the document's rate of complex disputes",
			},
			Numerator:   Text{ZH: "调解成功的纠纷", EN: "Disputes settled"},
			Denominator: Text{ZH: "结案的纠纷", EN: "Disputes closed"},
			Num:         Side{Cell: "MED_ALL_SUCCESS_RATE", Span: InPeriod},
			Den:         &Side{Cell: "MED_ALL_SUCCESS_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "MediationCase", List: "mediationCases", Date: "closedOn",
				Where:     Where{"status": Where{"eq": "CLOSED"}},
				Numerator: Where{"status": Where{"eq": "CLOSED"}, "outcome": Where{"in": []string{"SUCCESS_WRITTEN", "SUCCESS_ORAL"}}},
			},
			Composition: Composition{By: []string{"category"}},
		},
		{
			Code: "MED_ON_TIME_RATE", SubItem: "3.1", Source: "S-304",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "调解按期结案率", EN: "Mediation on-time rate"},
			Meaning:     Text{ZH: "期间结案的纠纷中，在应结日期当日或之前结案的比例", EN: "Of the disputes closed in the period, the share closed on or before the due day; overdue open ones are listed apart"},
			Numerator:   Text{ZH: "按期结案的纠纷", EN: "Disputes closed on time"},
			Denominator: Text{ZH: "结案的纠纷", EN: "Disputes closed"},
			Num:         Side{Cell: "MED_ON_TIME_RATE", Span: InPeriod},
			Den:         &Side{Cell: "MED_ON_TIME_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "MediationCase", List: "mediationCases", Date: "closedOn",
				Where:     Where{"status": Where{"eq": "CLOSED"}},
				Numerator: Where{"onTime": Where{"eq": true}, "status": Where{"eq": "CLOSED"}},
			},
			Composition: Composition{By: []string{"category"}},
		},
	}
}
