package indicator

// retained are the staff and their minimum service, sub-item 4.2 (S-421, S-425, S-431).
func retained() []*Definition {
	return []*Definition{
		{
			Code: "TALENT_RETENTION_RATE", SubItem: "4.2", Source: "S-421",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "五年服务期留任率", EN: "Five-year retention"},
			Meaning: Text{
				ZH: "期末前五年内新招录到乡镇的公务员中，仍在乡镇的比例",
				EN: "Of the civil servants recruited into townships within the five years before the period's end, the share still in a township",
			},
			Numerator:   Text{ZH: "仍在乡镇的公务员", EN: "Civil servants still in a township"},
			Denominator: Text{ZH: "五年内新招录的公务员", EN: "Civil servants recruited within five years"},
			Num:         Side{Cell: "TALENT_RETENTION_RATE", Span: ToDate},
			Den:         &Side{Cell: "TALENT_RETENTION_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "ServiceCommitment", List: "serviceCommitments", Date: "recruitedOn", Until: "commitUntil", Still: "endsOn", Span: ToDate,
				Where: Where{}, Numerator: Where{},
			},
		},
		{
			Code: "COMMITMENT_YEARS", SubItem: "4.2", Source: "S-421", Baseline: "S-421",
			Kind: Ratio, Frequency: Monthly, Direction: Up, Finest: Township, Unit: Text{ZH: "年", EN: "years"}, Decimals: 1,
			Name: Text{ZH: "最低服务年限", EN: "Years of minimum service"},
			Meaning: Text{
				ZH: "期末仍受约束的新招录公务员的平均最低服务年限；年限由政策规定，此数恒为5，不评灯",
				EN: "Mean minimum service of the newly recruited civil servants bound at the period's end; the policy sets it, so the figure is always 5 and not judged",
			},
			Numerator:   Text{ZH: "服务年限之和", EN: "Years of service"},
			Denominator: Text{ZH: "仍受约束的公务员", EN: "Civil servants bound"},
			Num:         Side{Cell: "COMMITMENT_YEARS", Span: ToDate},
			Den:         &Side{Cell: "COMMITMENT_YEARS", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "ServiceCommitment", List: "serviceCommitments", Sum: "years", Date: "recruitedOn", Until: "endsOn", Span: ToDate, Where: Where{},
			},
			UnmetRows: &Drill{
				Entity: "ServiceCommitment", List: "serviceCommitments", Date: "recruitedOn", Until: "endsOn", Span: ToDate,
				Where: Where{"years": Where{"lt": 5}},
			},
		},
		{
			Code: "COMMITMENTS_EXPIRING", SubItem: "4.2", Source: "S-421",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: people(),
			Name: Text{ZH: "一年内服务期满", EN: "Commitments that end within a year"},
			Meaning: Text{
				ZH: "期末在乡镇、一年内将满最低服务年限的公务员",
				EN: "Civil servants in their townships at the period's end whose minimum service ends within a year",
			},
			Numerator: Text{ZH: "一年内期满的公务员", EN: "Commitments about to end"},
			Num:       Side{Cell: "COMMITMENTS_EXPIRING", Span: ToDate},
			Drill: Drill{
				Entity: "ServiceCommitment", List: "serviceCommitments", Date: "expiringFrom", Until: "endsOn", Span: ToDate, Where: Where{},
			},
		},
		{
			Code: "RANKED_RATE", SubItem: "4.2", Source: "S-425",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "职级确定率", EN: "Civil servants with a rank"},
			Meaning: Text{
				ZH: "期末在岗公务员中已确定职级的比例（职务与职级并行）；试用期人员尚无职级",
				EN: "Of the civil servants in post at the period's end, the share with a rank (posts and ranks in parallel); staff on probation have none yet",
			},
			Numerator:   Text{ZH: "已确定职级的公务员", EN: "Civil servants with a rank"},
			Denominator: Text{ZH: "在岗公务员", EN: "Civil servants in post"},
			Num:         Side{Cell: "RANKED_RATE", Span: ToDate},
			Den:         &Side{Cell: "RANKED_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "Staff", List: "staffMembers", Date: "joinedOn", Until: "leftOn", Since: "rankedOn", Span: ToDate,
				Where: Where{"kind": Where{"eq": "CIVIL_SERVANT"}}, Numerator: Where{"kind": Where{"eq": "CIVIL_SERVANT"}},
			},
			Composition: Composition{By: []string{"rank"}},
		},
		{
			Code: "TOWNSHIP_STAFF", SubItem: "4.2", Source: "S-425",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: people(),
			Name:        Text{ZH: "乡镇工作人员", EN: "Township staff"},
			Meaning:     Text{ZH: "期末在岗的乡镇工作人员", EN: "Staff of the townships in post at the period's end"},
			Numerator:   Text{ZH: "在岗人员", EN: "Staff in post"},
			Num:         Side{Cell: "TOWNSHIP_STAFF", Span: ToDate},
			Drill:       Drill{Entity: "Staff", List: "staffMembers", Date: "joinedOn", Until: "leftOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"rank"}},
		},
		{
			Code: "STAFF_TURNOVER_RATE", SubItem: "4.2", Source: "S-431",
			Kind: Rate, Frequency: Monthly, Direction: Down, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "人员流出率", EN: "Turnover of staff"},
			Meaning: Text{
				ZH: "期间离开乡镇的人员占期末在岗人员的比例；不折算为年，长短不同的期间不可直接比较",
				EN: "Staff who left their township in the period over those in post at its end; it is not scaled to a year, so periods of other lengths do not compare",
			},
			Numerator:   Text{ZH: "离开的人员", EN: "Staff who left"},
			Denominator: Text{ZH: "在岗人员", EN: "Staff in post"},
			Num:         Side{Cell: "STAFF_TURNOVER_RATE", Span: InPeriod},
			Den:         &Side{Cell: "TOWNSHIP_STAFF", Span: ToDate},
			Drill:       Drill{Entity: "Staff", List: "staffMembers", Date: "leftOn", Where: Where{}},
			Composition: Composition{By: []string{"kind"}},
		},
	}
}

// trained are secondments and village postings, sub-item 4.2 (S-422, S-423). The district
// keeps the register of secondments.
func trained() []*Definition {
	return []*Definition{
		{
			Code: "SECONDMENTS", SubItem: "4.2", Source: "S-422",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Township, Unit: people(),
			Name: Text{ZH: "挂职跟班", EN: "Secondments"},
			Meaning: Text{
				ZH: "期间选派到发达地区和自治区厅局挂职、跟班的乡镇干部",
				EN: "Township cadres sent in the period to developed regions and departments of the autonomous region",
			},
			Numerator:   Text{ZH: "选派的干部", EN: "Cadres sent"},
			Register:    true,
			Num:         Side{Cell: "SECONDMENTS", Span: InPeriod},
			Drill:       Drill{Entity: "Secondment", List: "secondments", Date: "startedOn", Where: Where{}},
			Composition: Composition{By: []string{"host"}},
		},
		{
			Code: "VILLAGE_POSTED_RATE", SubItem: "4.2", Source: "S-423", Baseline: "S-423.b",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Only: "VILLAGE",
			Name: Text{ZH: "选调生到村率", EN: "Selected graduates posted to a village"},
			Meaning: Text{
				ZH: "截至期末区直部门新招录选调生中已安排到村任职的比例；原文为全部",
				EN: "Of the selected graduates recruited by district departments up to the period's end, the share posted to a village; the document says all",
			},
			Numerator:   Text{ZH: "已到村的选调生", EN: "Graduates posted"},
			Denominator: Text{ZH: "新招录的选调生", EN: "Graduates recruited"},
			Num:         Side{Cell: "VILLAGE_POSTED_RATE", Span: ToDate},
			Den:         &Side{Cell: "VILLAGE_POSTED_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "VillagePosting", List: "villagePostings", Date: "recruitedOn", Since: "startedOn", Span: ToDate,
				Where: Where{}, Numerator: Where{},
			},
		},
		{
			Code: "VILLAGE_POSTING_DONE_RATE", SubItem: "4.2", Source: "S-423",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Only: "VILLAGE",
			Name: Text{ZH: "到村任职满两年率", EN: "Village postings of two years completed"},
			Meaning: Text{
				ZH: "截至期末应满两年的到村任职中，任满的比例",
				EN: "Of the village postings whose two years are over by the period's end, the share served in full",
			},
			Numerator:   Text{ZH: "任满两年的", EN: "Served in full"},
			Denominator: Text{ZH: "应满两年的", EN: "Due"},
			Num:         Side{Cell: "VILLAGE_POSTING_DONE_RATE", Span: ToDate},
			Den:         &Side{Cell: "VILLAGE_POSTING_DONE_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "VillagePosting", List: "villagePostings", Date: "dueOn", Due: true, Since: "completedOn", Span: ToDate,
				Where: Where{}, Numerator: Where{},
			},
		},
	}
}

// benefits are the cadres of the villages and their entitlements, sub-item 4.2 (S-428 to
// S-430).
func benefits() []*Definition {
	return []*Definition{
		{
			Code: "VILLAGE_CADRES", SubItem: "4.2", Source: "S-429",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: people(),
			Name:        Text{ZH: "村干部", EN: "Village cadres"},
			Meaning:     Text{ZH: "期末在任的村（社区）干部", EN: "Cadres of villages and communities in post at the period's end"},
			Numerator:   Text{ZH: "在任村干部", EN: "Cadres in post"},
			Num:         Side{Cell: "VILLAGE_CADRES", Span: ToDate},
			Drill:       Drill{Entity: "VillageCadre", List: "villageCadres", Date: "appointedOn", Until: "leftOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"post"}},
		},
		{
			Code: "HEALTH_CHECK_RATE", SubItem: "4.2", Source: "S-428",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "优秀村干部按期体检率", EN: "Health checks of excellent cadres on time"},
			Meaning: Text{
				ZH: "应检期限在期间内的优秀村干部中，在期限当日或之前体检的比例",
				EN: "Of the excellent village cadres whose yearly health check fell due in the period, the share checked on or before the due day",
			},
			Numerator:   Text{ZH: "按期体检的", EN: "Checked on time"},
			Denominator: Text{ZH: "应体检的", EN: "Due"},
			Num:         Side{Cell: "HEALTH_CHECK_RATE", Span: InPeriod},
			Den:         &Side{Cell: "HEALTH_CHECK_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "HealthCheck", List: "healthChecks", Date: "dueOn", Due: true,
				Where: Where{}, Numerator: Where{"onTime": Where{"eq": true}},
			},
			Composition: Composition{By: []string{"year"}},
		},
		{
			Code: "CADRE_TRAINING_RATE", SubItem: "4.2", Source: "S-429",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "村干部在职教育按期完成率", EN: "Cadre education completed on time"},
			Meaning: Text{
				ZH: "完成期限在期间内的村干部在职教育中，在期限当日或之前完成的比例",
				EN: "Of the in-service courses of village cadres due in the period, the share completed on or before the due day",
			},
			Numerator:   Text{ZH: "按期完成的", EN: "Completed on time"},
			Denominator: Text{ZH: "应完成的", EN: "Due"},
			Num:         Side{Cell: "CADRE_TRAINING_RATE", Span: InPeriod},
			Den:         &Side{Cell: "CADRE_TRAINING_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "CadreTraining", List: "cadreTrainings", Date: "dueOn", Due: true,
				Where: Where{}, Numerator: Where{"onTime": Where{"eq": true}},
			},
			Composition: Composition{By: []string{"course"}},
		},
		{
			Code: "CADRE_INSURANCE_RATE", SubItem: "4.2", Source: "S-429",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "村干部意外伤害保险覆盖率", EN: "Cadres insured"},
			Meaning:     Text{ZH: "期末在保的村干部占在任村干部的比例", EN: "Village cadres insured against accidents over those in post, at the period's end"},
			Numerator:   Text{ZH: "在保的村干部", EN: "Cadres insured"},
			Denominator: Text{ZH: "在任村干部", EN: "Cadres in post"},
			Num:         Side{Cell: "CADRE_INSURANCE_RATE", Span: ToDate},
			Den:         &Side{Cell: "VILLAGE_CADRES", Span: ToDate},
			Drill: Drill{
				Entity: "CadreInsurance", List: "cadreInsurances", Date: "insuredFrom", Until: "insuredTo", Span: ToDate, Where: Where{},
			},
			UnmetRows: &Drill{
				Entity: "VillageCadre", List: "villageCadres", Date: "appointedOn", Until: "leftOn", Span: ToDate, Where: Where{},
				More: lacks("insurances", "insuredFrom", "insuredTo", nil),
			},
		},
		{
			Code: "GROUP_LEADERS", SubItem: "4.2", Source: "S-430",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: people(),
			Only:        "VILLAGE",
			Name:        Text{ZH: "村民小组长、妇代小组长", EN: "Group leaders"},
			Meaning:     Text{ZH: "期末在任的村民小组长和妇代小组长", EN: "Leaders of villager and women's groups in post at the period's end"},
			Numerator:   Text{ZH: "在任小组长", EN: "Leaders in post"},
			Num:         Side{Cell: "GROUP_LEADERS", Span: ToDate},
			Drill:       Drill{Entity: "GroupLeader", List: "groupLeaders", Date: "appointedOn", Until: "leftOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"kind"}},
		},
	}
}
