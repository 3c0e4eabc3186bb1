package indicator

// institutions are the compliance and staff of the townships' stations, sub-item 1.3 (S-121
// to S-125).
func institutions() []*Definition {
	return []*Definition{
		{
			Code: "INST_COMPLIANCE", SubItem: "1.3", Source: "S-121",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "站所合规率", EN: "Compliant townships"},
			Meaning: Text{
				ZH: "期末站所设置合规的乡镇比例：两办两中心一执法队五个齐全，每个各有1名分管领导、1名业务主管（规则R-6）",
				EN: "Townships whose stations comply at the period's end: exactly the five, each with one leader in charge and one business supervisor (rule R-6)",
			},
			Numerator:   Text{ZH: "合规的乡镇", EN: "Compliant townships"},
			Denominator: Text{ZH: "已认定的乡镇", EN: "Townships reviewed"},
			Num:         Side{Cell: "INST_COMPLIANCE", Span: ToDate},
			Den:         &Side{Cell: "INST_COMPLIANCE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "InstitutionReview", List: "institutionReviews", Date: "reviewedOn", Until: "validTo", Span: ToDate,
				Where: Where{}, Numerator: Where{"compliant": Where{"eq": true}},
			},
		},
		{
			Code: "INST_STATIONS", SubItem: "1.3", Source: "S-122",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:      Text{ZH: "改革后站所", EN: "Stations after the reform"},
			Meaning:   Text{ZH: "期末按“两办两中心一执法队”设置的站所，全区60个", EN: "Stations of the new template at the period's end, 60 in the district"},
			Numerator: Text{ZH: "站所", EN: "Stations"},
			Num:       Side{Cell: "INST_STATIONS", Span: ToDate},
			Drill: Drill{
				Entity: "Institution", List: "institutions", Date: "establishedOn", Until: "abolishedOn", Span: ToDate,
				Where: Where{"template": Where{"eq": "AFTER"}},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "INST_STREAMLINE_RATE", SubItem: "1.3", Source: "S-121",
			Kind: Rate, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "站所精简率", EN: "Streamlining"},
			Meaning: Text{
				ZH: "站所由改革前的七个减为五个的幅度；由原文数字推出，原文未列",
				EN: "By how much stations became fewer than the seven of before; derived from the document's numbers, not stated in it",
			},
			Numerator:   Text{ZH: "期末站所", EN: "Stations at the period's end"},
			Denominator: Text{ZH: "改革前站所", EN: "Stations before the reform"},
			Complement:  true,
			Num:         Side{Cell: "INST_STREAMLINE_RATE", Span: ToDate},
			Den:         &Side{Cell: "INST_STREAMLINE_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "Institution", List: "institutions", Date: "establishedOn", Until: "abolishedOn", Span: ToDate, Where: Where{},
			},
			DenRows: &Drill{
				Entity: "Institution", List: "institutions", Date: "establishedOn", Span: ToDate,
				Where: Where{"template": Where{"eq": "BEFORE"}},
			},
		},
		{
			Code: "INST_LEADER_COVERAGE", SubItem: "1.3", Source: "S-124",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "分管领导到位率", EN: "Leader coverage"},
			Meaning: Text{
				ZH: "期末有分管领导的站所比例；数据库要求每个站所都有，此数恒为100%，不评灯",
				EN: "Of the stations at the period's end, the share with a leader in charge; the database demands one of each, so the rate is always 100 % and not judged",
			},
			Numerator:   Text{ZH: "在任分管领导", EN: "Leaders in charge"},
			Denominator: Text{ZH: "改革后站所", EN: "Stations"},
			Num:         Side{Cell: "INST_LEADER_COVERAGE", Span: ToDate},
			Den:         &Side{Cell: "INST_STATIONS", Span: ToDate},
			Drill: Drill{
				Entity: "InstitutionPost", List: "institutionPosts", Date: "appointedOn", Until: "endedOn", Span: ToDate,
				Where: Where{"role": Where{"eq": "LEADER"}},
			},
			UnmetRows: stationsWithout("LEADER"),
		},
		{
			Code: "INST_SUPERVISOR_COVERAGE", SubItem: "1.3", Source: "S-125",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "业务主管到位率", EN: "Supervisor coverage"},
			Meaning: Text{
				ZH: "期末有业务主管的站所比例；数据库要求每个站所都有，此数恒为100%，不评灯",
				EN: "Of the stations at the period's end, the share with a business supervisor; the database demands one of each, so the rate is always 100 % and not judged",
			},
			Numerator:   Text{ZH: "在任业务主管", EN: "Business supervisors"},
			Denominator: Text{ZH: "改革后站所", EN: "Stations"},
			Num:         Side{Cell: "INST_SUPERVISOR_COVERAGE", Span: ToDate},
			Den:         &Side{Cell: "INST_STATIONS", Span: ToDate},
			Drill: Drill{
				Entity: "InstitutionPost", List: "institutionPosts", Date: "appointedOn", Until: "endedOn", Span: ToDate,
				Where: Where{"role": Where{"eq": "SUPERVISOR"}},
			},
			UnmetRows: stationsWithout("SUPERVISOR"),
		},
		{
			Code: "INST_VACANCY_RATE", SubItem: "1.3", Source: "S-121",
			Kind: Rate, Frequency: Monthly, Direction: Down, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "空编率", EN: "Vacancy rate"},
			Meaning: Text{
				ZH: "站所编制中空缺的比例；编制与在编人数只有现状，以往各期不回填",
				EN: "Of the stations' authorised posts, the share not filled; posts are known for the present only, so earlier periods have no value",
			},
			Numerator:   Text{ZH: "在编人数", EN: "Posts filled"},
			Denominator: Text{ZH: "编制数", EN: "Authorised posts"},
			Complement:  true,
			Undated:     true,
			Num:         Side{Cell: "INST_VACANCY_RATE", Span: ToDate},
			Den:         &Side{Cell: "INST_VACANCY_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "Institution", List: "institutions", Sum: "filledPosts", Over: "authorisedPosts", Date: "establishedOn", Until: "abolishedOn", Span: ToDate,
				Where: Where{"template": Where{"eq": "AFTER"}},
			},
		},
		{
			Code: "INST_LEADERS_PER_STATION", SubItem: "1.3", Source: "S-124", Baseline: "S-124",
			Kind: Ratio, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: Text{ZH: "名", EN: "leaders"},
			Name: Text{ZH: "每个站所分管领导", EN: "Leaders per station"},
			Meaning: Text{
				ZH: "期末每个站所平均的分管领导人数；唯一性由数据库保证",
				EN: "Leaders in charge per station at the period's end; that there is exactly one the database sees to",
			},
			Numerator:   Text{ZH: "在任分管领导", EN: "Leaders in charge"},
			Denominator: Text{ZH: "改革后站所", EN: "Stations"},
			Num:         Side{Cell: "INST_LEADER_COVERAGE", Span: ToDate},
			Den:         &Side{Cell: "INST_STATIONS", Span: ToDate},
			Drill: Drill{
				Entity: "InstitutionPost", List: "institutionPosts", Date: "appointedOn", Until: "endedOn", Span: ToDate,
				Where: Where{"role": Where{"eq": "LEADER"}},
			},
		},
	}
}

// stationsPerTownship are the numbers of stations per township before and after the reform,
// sub-item 1.3 (S-121). Former stations count whether or not they were abolished later.
func stationsPerTownship() []*Definition {
	return []*Definition{
		{
			Code: "INST_BEFORE_OFFICES", SubItem: "1.3", Source: "S-121", Baseline: "S-121.a",
			Kind: Ratio, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:        Text{ZH: "改革前内设“办”数", EN: "Offices before the reform"},
			Meaning:     Text{ZH: "改革前每个乡镇平均内设的“办”数；说的是改革前的设置，撤销后不减", EN: "Offices per township as set up before the reform; it describes that state, so it does not fall when they are abolished"},
			Numerator:   Text{ZH: "改革前的“办”", EN: "Offices before the reform"},
			Denominator: Text{ZH: "乡镇", EN: "Townships"},
			Num:         Side{Cell: "INST_BEFORE_OFFICES", Span: ToDate},
			Den:         &Side{Cell: "TOWNSHIP_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "Institution", List: "institutions", Date: "establishedOn", Span: ToDate,
				Where: Where{"kind": Where{"in": []string{"FORMER_OFFICE"}}},
			},
		},
		{
			Code: "INST_BEFORE_CENTRES", SubItem: "1.3", Source: "S-121", Baseline: "S-121.b",
			Kind: Ratio, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:        Text{ZH: "改革前“中心”数", EN: "Centres before the reform"},
			Meaning:     Text{ZH: "改革前每个乡镇平均的“中心”数；说的是改革前的设置，撤销后不减", EN: "Centres per township as set up before the reform; it describes that state, so it does not fall when they are abolished"},
			Numerator:   Text{ZH: "改革前的“中心”", EN: "Centres before the reform"},
			Denominator: Text{ZH: "乡镇", EN: "Townships"},
			Num:         Side{Cell: "INST_BEFORE_CENTRES", Span: ToDate},
			Den:         &Side{Cell: "TOWNSHIP_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "Institution", List: "institutions", Date: "establishedOn", Span: ToDate,
				Where: Where{"kind": Where{"in": []string{"FORMER_CENTRE"}}},
			},
		},
		{
			Code: "INST_OFFICES", SubItem: "1.3", Source: "S-121", Baseline: "S-121.c",
			Kind: Ratio, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:        Text{ZH: "改革后“办”数", EN: "Offices after the reform"},
			Meaning:     Text{ZH: "期末每个乡镇平均的改革后的“办”数", EN: "Offices of the new template per township at the period's end"},
			Numerator:   Text{ZH: "改革后的“办”", EN: "Offices after the reform"},
			Denominator: Text{ZH: "乡镇", EN: "Townships"},
			Num:         Side{Cell: "INST_OFFICES", Span: ToDate},
			Den:         &Side{Cell: "TOWNSHIP_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "Institution", List: "institutions", Date: "establishedOn", Until: "abolishedOn", Span: ToDate,
				Where: Where{"kind": Where{"in": []string{"PARTY_GOVERNMENT_OFFICE", "GOVERNANCE_OFFICE"}}},
			},
		},
		{
			Code: "INST_CENTRES", SubItem: "1.3", Source: "S-121", Baseline: "S-121.d",
			Kind: Ratio, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:        Text{ZH: "改革后“中心”数", EN: "Centres after the reform"},
			Meaning:     Text{ZH: "期末每个乡镇平均的改革后的“中心”数", EN: "Centres of the new template per township at the period's end"},
			Numerator:   Text{ZH: "改革后的“中心”", EN: "Centres after the reform"},
			Denominator: Text{ZH: "乡镇", EN: "Townships"},
			Num:         Side{Cell: "INST_CENTRES", Span: ToDate},
			Den:         &Side{Cell: "TOWNSHIP_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "Institution", List: "institutions", Date: "establishedOn", Until: "abolishedOn", Span: ToDate,
				Where: Where{"kind": Where{"in": []string{"ECONOMIC_CENTRE", "LIVELIHOOD_CENTRE"}}},
			},
		},
		{
			Code: "INST_BRIGADES", SubItem: "1.3", Source: "S-121", Baseline: "S-121.e",
			Kind: Ratio, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:        Text{ZH: "改革后执法队数", EN: "Brigades after the reform"},
			Meaning:     Text{ZH: "期末每个乡镇平均的执法队数", EN: "Brigades of the new template per township at the period's end"},
			Numerator:   Text{ZH: "改革后的执法队", EN: "Brigades after the reform"},
			Denominator: Text{ZH: "乡镇", EN: "Townships"},
			Num:         Side{Cell: "INST_BRIGADES", Span: ToDate},
			Den:         &Side{Cell: "TOWNSHIP_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "Institution", List: "institutions", Date: "establishedOn", Until: "abolishedOn", Span: ToDate,
				Where: Where{"kind": Where{"in": []string{"LAW_ENFORCEMENT_BRIGADE"}}},
			},
		},
	}
}

// stationsWithout returns the stations without a post-holder of the role.
func stationsWithout(role string) *Drill {
	return &Drill{
		Entity: "Institution", List: "institutions", Date: "establishedOn", Until: "abolishedOn", Span: ToDate,
		Where: Where{"template": Where{"eq": "AFTER"}},
		More:  lacks("posts", "appointedOn", "endedOn", Where{"role": Where{"eq": role}}),
	}
}
