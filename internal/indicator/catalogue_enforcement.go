package indicator

// enforcementCases are the indicators of enforcement cases, sub-item 1.1 (S-104, S-107).
func enforcementCases() []*Definition {
	return []*Definition{
		{
			Code: "ENF_CASE_LOCAL_RATE", SubItem: "1.1", Source: "S-104", Baseline: "S-104",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "违法行为就地处理率", EN: "Grassroots handling rate"},
			Meaning: Text{
				ZH: "期间办结的违法案件（责令改正或处罚）中，由乡镇综合执法队处理的比例；查无违法而撤销的不算违法行为。原文为90%以上，低于90%即为红灯",
				EN: "Of the violations closed in the period (corrected or penalised), the share handled by the townships' brigades; dismissed cases are no violations. The document says 90 % or more, and below that is red",
			},
			Numerator:   Text{ZH: "由乡镇综合执法队办结的案件", EN: "Cases closed by township brigades"},
			Denominator: Text{ZH: "办结的违法案件", EN: "Violations closed"},
			Num:         Side{Cell: "ENF_CASE_LOCAL_RATE", Span: InPeriod},
			Den:         &Side{Cell: "ENF_CASE_LOCAL_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "EnforcementCase", List: "enforcementCases", Date: "closedOn",
				Where:     Where{"outcome": Where{"in": []string{"CORRECTED", "PENALISED"}}, "status": Where{"eq": "CLOSED"}},
				Numerator: Where{"handledLevel": Where{"eq": "TOWNSHIP"}, "outcome": Where{"in": []string{"CORRECTED", "PENALISED"}}, "status": Where{"eq": "CLOSED"}},
			},
			Composition: Composition{By: []string{"handledLevel"}},
		},
		{
			Code: "ENF_CASES", SubItem: "1.1", Source: "S-104",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: pieces(),
			Name:        Text{ZH: "执法案件", EN: "Enforcement cases"},
			Meaning:     Text{ZH: "期间发现或举报的违法行为", EN: "Violations detected or reported in the period"},
			Numerator:   Text{ZH: "发现或举报的案件", EN: "Cases detected or reported"},
			Num:         Side{Cell: "ENF_CASES", Span: InPeriod},
			Drill:       Drill{Entity: "EnforcementCase", List: "enforcementCases", Date: "reportedOn", Where: Where{}},
			Composition: Composition{By: []string{"item", "field"}},
		},
		{
			Code: "ENF_CASES_PER_10K", SubItem: "1.1", Source: "S-104",
			Kind: Ratio, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: Text{ZH: "件/万人（期内）", EN: "cases per 10,000 in the period"}, Decimals: 2,
			Name: Text{ZH: "每万人案件数", EN: "Cases per 10,000 people"},
			Meaning: Text{
				ZH: "期间案件数与总人口之比；乡镇人口未知，只算全区。不折算为年，长短不同的期间不可直接比较",
				EN: "Cases of the period over the population; the townships' populations are unknown, so for the district only. It is not scaled to a year, so periods of other lengths do not compare",
			},
			Numerator:   Text{ZH: "发现或举报的案件", EN: "Cases detected or reported"},
			Denominator: Text{ZH: "总人口", EN: "Population"},
			Per:         10000,
			Num:         Side{Cell: "ENF_CASES", Span: InPeriod},
			Den:         &Side{Cell: "POPULATION", Span: ToDate},
			Drill:       Drill{Entity: "EnforcementCase", List: "enforcementCases", Date: "reportedOn", Where: Where{}},
			Composition: Composition{By: []string{"item", "field"}},
		},
		{
			Code: "ENF_RESPONSE_HOURS", SubItem: "1.1", Source: "S-107",
			Kind: Ratio, Frequency: Monthly, Direction: Down, Finest: Village, Unit: hours(), Decimals: 1,
			Name: Text{ZH: "发现到处置平均时长", EN: "Mean hours from detection to action"},
			Meaning: Text{
				ZH: "期间发现的案件从发现或举报到首次到场处置的平均小时数；“看得见”与“管得着”之间的距离。中位数可在案件列表按 responseHours 求0.5分位",
				EN: "Mean hours from detection or report to first action, of the cases detected in the period: the distance between seeing and acting. The median is the percentile 0.5 of responseHours over the list of cases",
			},
			Numerator:   Text{ZH: "到场处置所用小时", EN: "Hours to first action"},
			Denominator: Text{ZH: "已到场处置的案件", EN: "Cases acted upon"},
			Num:         Side{Cell: "ENF_RESPONSE_HOURS", Span: InPeriod},
			Den:         &Side{Cell: "ENF_RESPONSE_HOURS", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "EnforcementCase", List: "enforcementCases", Sum: "responseHours", Date: "reportedOn",
				Where: Where{"responseHours": Where{"isNull": false}},
			},
			Composition: Composition{By: []string{"origin"}},
			UnmetRows: &Drill{
				Entity: "EnforcementCase", List: "enforcementCases", Date: "reportedOn",
				Where: Where{},
			},
			Misses: above("responseHours"),
		},
	}
}

// enforcementStrength are the officers, brigades and powers of sub-item 1.1 (S-102, S-103,
// S-105, S-106). The document states the number of items and the share of officers posted
// to townships. That every brigade is there and every task done follows from its text.
func enforcementStrength() []*Definition {
	return []*Definition{
		{
			Code: "ENF_STAFF_DEVOLVED_RATE", SubItem: "1.1", Source: "S-103", Baseline: "S-103",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: District, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "执法力量下沉率", EN: "Devolved strength"},
			Meaning: Text{
				ZH: "期末在岗的执法人员中，派驻在乡镇综合执法队的比例，按人数计（A-03）",
				EN: "Of the officers posted at the period's end, the share with township brigades, by headcount (A-03)",
			},
			Numerator:   Text{ZH: "派驻乡镇的执法人员", EN: "Officers with township brigades"},
			WholeCounty: true,
			Denominator: Text{ZH: "在岗执法人员", EN: "Officers posted"},
			Num:         Side{Cell: "ENF_STAFF_DEVOLVED_RATE", Span: ToDate},
			Den:         &Side{Cell: "ENF_STAFF_DEVOLVED_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "OfficerPosting", List: "officerPostings", Date: "postedOn", Until: "endedOn", Span: ToDate,
				Where: Where{}, Numerator: Where{"township": Where{"level": Where{"eq": "TOWNSHIP"}}},
			},
		},
		{
			Code: "ENF_BRIGADE_COVERAGE", SubItem: "1.1", Source: "S-102", Baseline: "S-102",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "综合执法队覆盖率", EN: "Brigade coverage"},
			Meaning:     Text{ZH: "有派驻综合执法队的乡镇占全部乡镇的比例", EN: "Townships with a stationed brigade over all townships"},
			Numerator:   Text{ZH: "派驻的综合执法队", EN: "Brigades stationed"},
			Denominator: Text{ZH: "乡镇", EN: "Townships"},
			Num:         Side{Cell: "ENF_BRIGADE_COVERAGE", Span: ToDate},
			Den:         &Side{Cell: "TOWNSHIP_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "EnforcementBrigade", List: "enforcementBrigades", Date: "dispatchedOn", Until: "withdrawnOn", Span: ToDate, Where: Where{},
			},
			UnmetRows: townshipsWithout("townshipEnforcementBrigades", "dispatchedOn", "withdrawnOn"),
		},
		{
			Code: "ENF_ITEMS", SubItem: "1.1", Source: "S-105", Baseline: "S-105",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: District, Unit: items(),
			Name:        Text{ZH: "执法事项", EN: "Enforcement items"},
			Meaning:     Text{ZH: "期末列入权力清单的执法事项", EN: "Enforcement items in the list of powers at the period's end"},
			Numerator:   Text{ZH: "执法事项", EN: "Enforcement items"},
			WholeCounty: true,
			Num:         Side{Cell: "ENF_ITEMS", Span: ToDate},
			Drill: Drill{
				Entity: "EnforcementItem", List: "enforcementItems", Date: "validFrom", Until: "validTo", Span: ToDate, Place: Nowhere, Where: Where{},
			},
			Composition: Composition{By: []string{"field"}},
		},
		{
			Code: "ENF_ITEM_CENTRALISED", SubItem: "1.1", Source: "S-105",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: District, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "执法事项集中率", EN: "Centralised items"},
			Meaning:     Text{ZH: "执法事项中，交由综合执法局集中行使的比例", EN: "Of the enforcement items, the share exercised centrally by the bureau"},
			Numerator:   Text{ZH: "集中行使的执法事项", EN: "Items exercised centrally"},
			Denominator: Text{ZH: "执法事项", EN: "Enforcement items"},
			WholeCounty: true,
			Num:         Side{Cell: "ENF_ITEM_CENTRALISED", Span: ToDate},
			Den:         &Side{Cell: "ENF_ITEM_CENTRALISED", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "EnforcementItem", List: "enforcementItems", Date: "validFrom", Until: "validTo", Since: "centralisedOn", Span: ToDate, Place: Nowhere,
				Where: Where{}, Numerator: Where{},
			},
		},
		{
			Code: "ENF_SETUP_PROGRESS", SubItem: "1.1", Source: "S-106",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "改革任务完成率", EN: "Set-up progress"},
			Meaning: Text{
				ZH: "截至期末到期的改革任务中已完成的比例；每个乡镇七项（机构设置、职能整合、力量整合、队伍组建、力量下沉、资格培训、装备配备），全区共84项",
				EN: "Of the set-up tasks due by the period's end, the share done; seven of each township, 84 in all",
			},
			Numerator:   Text{ZH: "已完成的任务", EN: "Tasks done"},
			Denominator: Text{ZH: "到期的任务", EN: "Tasks due"},
			Num:         Side{Cell: "ENF_SETUP_PROGRESS", Span: ToDate},
			Den:         &Side{Cell: "ENF_SETUP_PROGRESS", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "ReformTask", List: "reformTasks", Date: "dueOn", Due: true, Since: "doneOn", Span: ToDate,
				Where: Where{}, Numerator: Where{},
			},
		},
		{
			Code: "ENF_OFFICERS", SubItem: "1.1", Source: "S-103",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: people(),
			Name: Text{ZH: "执法人员", EN: "Enforcement officers"},
			Meaning: Text{
				ZH: "期末在岗的执法人员，按派驻地计；局机关人员只计入全区",
				EN: "Officers posted at the period's end, counted where they are posted; those of the bureau itself count for the district only",
			},
			Numerator: Text{ZH: "在岗执法人员", EN: "Officers posted"},
			Num:       Side{Cell: "ENF_OFFICERS", Span: ToDate},
			Drill: Drill{
				Entity: "OfficerPosting", List: "officerPostings", Date: "postedOn", Until: "endedOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"officer", "duty"}},
		},
		{
			Code: "ENF_CERTIFICATES", SubItem: "1.1", Source: "S-106",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: District, Unit: units(),
			Name:        Text{ZH: "有效执法证件", EN: "Valid certificates"},
			Meaning:     Text{ZH: "期末有效的执法证件，每名执法人员至多一证", EN: "Enforcement certificates valid at the period's end, at most one an officer"},
			Numerator:   Text{ZH: "有效证件", EN: "Valid certificates"},
			WholeCounty: true,
			Num:         Side{Cell: "ENF_CERTIFICATES", Span: ToDate},
			Drill: Drill{
				Entity: "OfficerCertificate", List: "officerCertificates", Date: "issuedOn", Until: "validTo", Span: ToDate, Place: Nowhere, Where: Where{},
			},
			Composition: Composition{By: []string{"officer", "duty"}},
		},
		{
			Code: "ENF_CERTIFIED_RATE", SubItem: "1.1", Source: "S-106",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: District, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "持证率", EN: "Certified officers"},
			Meaning:     Text{ZH: "期末在岗的执法人员中，持有效执法证件的比例", EN: "Of the officers posted at the period's end, the share with a valid certificate"},
			Numerator:   Text{ZH: "有效证件", EN: "Valid certificates"},
			Denominator: Text{ZH: "在岗执法人员", EN: "Officers posted"},
			WholeCounty: true,
			Num:         Side{Cell: "ENF_CERTIFICATES", Span: ToDate},
			Den:         &Side{Cell: "ENF_CERTIFIED_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "OfficerCertificate", List: "officerCertificates", Date: "issuedOn", Until: "validTo", Span: ToDate, Place: Nowhere, Where: Where{},
			},
			DenRows: &Drill{
				Entity: "OfficerPosting", List: "officerPostings", Date: "postedOn", Until: "endedOn", Span: ToDate, Place: Nowhere, Where: Where{},
			},
			UnmetRows: &Drill{
				Entity: "OfficerPosting", List: "officerPostings", Date: "postedOn", Until: "endedOn", Span: ToDate, Place: Nowhere, Where: Where{},
				More: uncertified,
			},
		},
		{
			Code: "ENF_EQUIPMENT", SubItem: "1.1", Source: "S-106",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: Text{ZH: "件", EN: "pieces"},
			Name:      Text{ZH: "在用执法装备", EN: "Equipment in use"},
			Meaning:   Text{ZH: "期末在用的执法装备件数", EN: "Pieces of enforcement equipment in use at the period's end"},
			Numerator: Text{ZH: "在用装备", EN: "Pieces in use"},
			Num:       Side{Cell: "ENF_EQUIPMENT", Span: ToDate},
			Drill: Drill{
				Entity: "EnforcementEquipment", List: "enforcementEquipmentEntries", Sum: "quantity", Date: "acquiredOn", Until: "retiredOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
	}
}

// uncertified keeps postings of officers without a valid certificate.
func uncertified(at RecordedUnit, p Period) Where {
	return Where{"officer": lacks("certificates", "issuedOn", "validTo", nil)(at, p)}
}
