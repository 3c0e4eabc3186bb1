package indicator

// communities are stations, communities and social organisations of sub-item 2.4 (S-232,
// S-234, S-239).
func communities() []*Definition {
	return []*Definition{
		{
			Code: "STATIONS", SubItem: "2.4", Source: "S-234",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Name:      Text{ZH: "志愿服务站（点）", EN: "Volunteer stations"},
			Meaning:   Text{ZH: "期末运行的志愿服务站（点）", EN: "Volunteer stations and points open at the period's end"},
			Numerator: Text{ZH: "志愿服务站（点）", EN: "Stations and points"},
			Num:       Side{Cell: "STATIONS", Span: ToDate},
			Drill: Drill{
				Entity: "VolunteerStation", List: "volunteerStations", Date: "openedOn", Until: "closedOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "STAR_COMMUNITIES", SubItem: "2.4", Source: "S-232",
			Kind: Stock, Frequency: Yearly, Direction: Up, Finest: Village, Unit: units(),
			Reporters: ByTheDistrict, Only: "COMMUNITY",
			Name:        Text{ZH: "星级和谐社区", EN: "Star communities"},
			Meaning:     Text{ZH: "最近一个已过年度评定的星级和谐社区", EN: "Communities rated as star-rated harmonious in the latest past year"},
			Numerator:   Text{ZH: "星级和谐社区", EN: "Star-rated communities"},
			Reported:    true,
			Num:         Side{Cell: "STAR_COMMUNITIES", Span: ToDate},
			Drill:       Drill{Entity: "StarCommunity", List: "starCommunities", Year: "year", ClosedYear: true, Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"stars"}},
		},
		{
			Code: "SOCIAL_ORGS", SubItem: "2.4", Source: "S-239",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Township, Unit: units(),
			Name:      Text{ZH: "社会组织", EN: "Social organisations"},
			Meaning:   Text{ZH: "期末登记的社会组织", EN: "Social organisations registered at the period's end"},
			Numerator: Text{ZH: "社会组织", EN: "Social organisations"},
			Num:       Side{Cell: "SOCIAL_ORGS", Span: ToDate},
			Drill: Drill{
				Entity: "SocialOrganization", List: "socialOrganizations", Date: "registeredOn", Until: "deregisteredOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "SOCIAL_WORKERS", SubItem: "2.4", Source: "S-239",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: people(),
			Only:        "COMMUNITY",
			Name:        Text{ZH: "社会工作者", EN: "Social workers"},
			Meaning:     Text{ZH: "期末在岗的社会工作者", EN: "Social workers in post at the period's end"},
			Numerator:   Text{ZH: "社会工作者", EN: "Social workers"},
			Num:         Side{Cell: "SOCIAL_WORKERS", Span: ToDate},
			Drill:       Drill{Entity: "SocialWorker", List: "socialWorkers", Date: "registeredOn", Until: "leftOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"grade"}},
		},
		{
			Code: "SOCIETY_LINKAGES", SubItem: "2.4", Source: "S-239",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Only: "COMMUNITY",
			Name: Text{ZH: "“三社联动”项目", EN: "Three-society linkages"},
			Meaning: Text{
				ZH: "期间开始的社区、社会组织、社会工作者联动项目",
				EN: "Projects of a community, a social organisation and a social worker begun in the period",
			},
			Numerator:   Text{ZH: "开始的联动项目", EN: "Linkages begun"},
			Num:         Side{Cell: "SOCIETY_LINKAGES", Span: InPeriod},
			Drill:       Drill{Entity: "SocietyLinkage", List: "societyLinkages", Date: "startedOn", Where: Where{}},
			Composition: Composition{By: []string{"organization", "kind"}},
		},
		{
			Code: "SOCIETY_BENEFICIARIES", SubItem: "2.4", Source: "S-239",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: served(),
			Only:        "COMMUNITY",
			Name:        Text{ZH: "“三社联动”受益人次", EN: "People served by linkages"},
			Meaning:     Text{ZH: "期间开始的“三社联动”项目的受益人次", EN: "People served by the linkages begun in the period"},
			Numerator:   Text{ZH: "受益人次", EN: "People served"},
			Num:         Side{Cell: "SOCIETY_BENEFICIARIES", Span: InPeriod},
			Drill:       Drill{Entity: "SocietyLinkage", List: "societyLinkages", Sum: "beneficiaries", Date: "startedOn", Where: Where{}},
			Composition: Composition{By: []string{"organization", "kind"}},
		},
	}
}

// loans are the start-up guaranteed loans to rural women, sub-item 2.4 (S-241). The district
// keeps their register.
func loans() []*Definition {
	return []*Definition{
		{
			Code: "LOANS", SubItem: "2.4", Source: "S-241", Baseline: "S-241.a",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: people(),
			Only:        "VILLAGE",
			Name:        Text{ZH: "妇女创业担保贷款人数", EN: "Loans to rural women"},
			Meaning:     Text{ZH: "期间获得创业担保贷款的农村妇女，一人一笔", EN: "Rural women granted a start-up guaranteed loan in the period, one each"},
			Numerator:   Text{ZH: "发放的贷款", EN: "Loans granted"},
			Register:    true,
			Num:         Side{Cell: "LOANS", Span: InPeriod},
			Drill:       Drill{Entity: "WomenLoan", List: "womenLoans", Date: "grantedOn", Where: Where{}},
			Composition: Composition{By: []string{"purpose"}},
		},
		{
			Code: "LOAN_AMOUNT", SubItem: "2.4", Source: "S-241", Baseline: "S-241.b",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: yuan(),
			Only:        "VILLAGE",
			Name:        Text{ZH: "妇女创业担保贷款金额", EN: "Loans to rural women, amount"},
			Meaning:     Text{ZH: "期间发放的农村妇女创业担保贷款金额", EN: "Start-up guaranteed loans granted to rural women in the period"},
			Numerator:   Text{ZH: "发放金额", EN: "Amount granted"},
			Register:    true,
			Num:         Side{Cell: "LOAN_AMOUNT", Span: InPeriod},
			Drill:       Drill{Entity: "WomenLoan", List: "womenLoans", Sum: "amount", Date: "grantedOn", Where: Where{}},
			Composition: Composition{By: []string{"purpose"}},
		},
		{
			Code: "LOAN_REPAYMENT_RATE", SubItem: "2.4", Source: "S-241",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Only: "VILLAGE",
			Name: Text{ZH: "贷款按期还款率", EN: "Loans repaid on time"},
			Meaning: Text{
				ZH: "期间到期的贷款中，在到期日或之前还清的比例；逾期还清的不算，逾期未还的另列",
				EN: "Of the loans due in the period, the share repaid on or before the due day; late ones do not count, and open ones are listed apart",
			},
			Numerator:   Text{ZH: "按期还清的贷款", EN: "Loans repaid on time"},
			Denominator: Text{ZH: "到期的贷款", EN: "Loans due"},
			Register:    true,
			Num:         Side{Cell: "LOAN_REPAYMENT_RATE", Span: InPeriod},
			Den:         &Side{Cell: "LOAN_REPAYMENT_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "WomenLoan", List: "womenLoans", Date: "dueOn", Due: true,
				Where: Where{}, Numerator: Where{"onTime": Where{"eq": true}},
			},
			Composition: Composition{By: []string{"purpose"}},
		},
	}
}

// hardship are the files of workers in difficulty, sub-item 2.4 (S-242).
func hardship() []*Definition {
	return []*Definition{
		{
			Code: "HARDSHIP_FILED_RATE", SubItem: "2.4", Source: "S-242", Baseline: "S-242.a",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "困难职工建档率", EN: "Hardship files"},
			Meaning:     Text{ZH: "截至期末识别的困难职工中已建档的比例", EN: "Of the workers in difficulty identified by the period's end, the share with a file"},
			Numerator:   Text{ZH: "已建档的困难职工", EN: "Workers with a file"},
			Denominator: Text{ZH: "识别的困难职工", EN: "Workers identified"},
			Num:         Side{Cell: "HARDSHIP_FILED_RATE", Span: ToDate},
			Den:         &Side{Cell: "HARDSHIP_FILED_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "HardshipFile", List: "hardshipFiles", Date: "identifiedOn", Since: "filedOn", Span: ToDate,
				Where: Where{}, Numerator: Where{},
			},
			Composition: Composition{By: []string{"cause"}},
		},
		{
			Code: "HARDSHIP_VERIFIED_RATE", SubItem: "2.4", Source: "S-242", Baseline: "S-242.b",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "困难职工入户核查率", EN: "Hardship files verified"},
			Meaning:     Text{ZH: "截至期末已建档的困难职工中经入户核查属实的比例", EN: "Of the workers with a file by the period's end, the share verified by a home visit"},
			Numerator:   Text{ZH: "经入户核查的档案", EN: "Files verified at home"},
			Denominator: Text{ZH: "已建档的困难职工", EN: "Workers with a file"},
			Num:         Side{Cell: "HARDSHIP_VERIFIED_RATE", Span: ToDate},
			Den:         &Side{Cell: "HARDSHIP_VERIFIED_RATE", OfDenominator: true, Span: ToDate},
			Drill:       Drill{Entity: "HardshipFile", List: "hardshipFiles", Date: "filedOn", Span: ToDate, Where: Where{}},
			NumRows: &Drill{
				Entity: "HardshipFile", List: "hardshipFiles", Span: ToDate, More: verifiedAtHome, Where: Where{},
			},
			Composition: Composition{By: []string{"cause"}},
		},
	}
}

// verifiedAtHome keeps files that a home visit verified by the period's end.
func verifiedAtHome(_ RecordedUnit, p Period) Where {
	return Where{"visits": Where{"some": Where{"verified": Where{"eq": true}, "visitedOn": Where{"lte": p.Last()}}}}
}
