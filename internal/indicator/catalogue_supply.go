package indicator

// supply: what sub-item 2.4 has besides volunteering.
func supply() []*Definition { return append(communities(), append(loans(), hardship()...)...) }

func communities() []*Definition {
	at := func(source string, finest Level) kept { return kept{"2.4", source, civilAffairs(), finest} }
	stations := kept{"2.4", "S-234", civility(), Village}.count("STATIONS", units(), Text{ZH: "志愿服务站(点)", EN: "Volunteer stations"},
		Text{ZH: "期末运行的志愿服务站(点)", EN: "Volunteer stations and points open at the period's end"},
		Text{ZH: "志愿服务站(点)", EN: "Stations and points"}, stockOf("VolunteerStation", "volunteerStations", "openedOn", "closedOn")).by("kind")
	stars := at("S-232", Village).count("STAR_COMMUNITIES", units(), Text{ZH: "星级和谐社区", EN: "Star communities"},
		Text{ZH: "最近一个已过年度评定的星级和谐社区", EN: "Communities rated as star-rated harmonious in the latest past year"},
		Text{ZH: "星级和谐社区", EN: "Star-rated communities"},
		Drill{Entity: "StarCommunity", List: "starCommunities", Where: Where{}, Year: "year", ClosedYear: true, Span: ToDate}).by("stars")
	stars.Frequency, stars.Reported = Yearly, true
	linkages := Drill{Entity: "SocietyLinkage", List: "societyLinkages", Where: Where{}, Date: "startedOn"}
	served := linkages
	served.Sum = "beneficiaries"
	return []*Definition{
		stations, stars,
		at("S-239", Township).count("SOCIAL_ORGS", units(), Text{ZH: "社会组织", EN: "Social organisations"},
			Text{ZH: "期末登记的社会组织", EN: "Social organisations registered at the period's end"},
			Text{ZH: "社会组织", EN: "Social organisations"}, stockOf("SocialOrganization", "socialOrganizations", "registeredOn", "deregisteredOn")).by("kind"),
		at("S-239", Village).count("SOCIAL_WORKERS", people(), Text{ZH: "社会工作者", EN: "Social workers"},
			Text{ZH: "期末在岗的社会工作者", EN: "Social workers in post at the period's end"},
			Text{ZH: "社会工作者", EN: "Social workers"}, stockOf("SocialWorker", "socialWorkers", "registeredOn", "leftOn")).by("grade"),
		at("S-239", Village).count("SOCIETY_LINKAGES", units(), Text{ZH: "“三社联动”项目", EN: "Three-society linkages"},
			Text{ZH: "期间开始的社区、社会组织、社会工作者联动项目", EN: "Projects of a community, a social organisation and a social worker begun in the period"},
			Text{ZH: "开始的联动项目", EN: "Linkages begun"}, linkages).by("organization", "kind"),
		at("S-239", Village).count("SOCIETY_BENEFICIARIES", people(), Text{ZH: "“三社联动”受益人次", EN: "People served by linkages"},
			Text{ZH: "期间开始的“三社联动”项目的受益人次", EN: "People served by the linkages begun in the period"},
			Text{ZH: "受益人次", EN: "People served"}, served).by("organization", "kind"),
	}
}

func loans() []*Definition {
	at := kept{"2.4", "S-241", women(), Village}
	granted := Drill{Entity: "WomenLoan", List: "womenLoans", Where: Where{}, Date: "grantedOn"}
	money := granted
	money.Sum = "amount"
	of := []*Definition{
		at.count("LOANS", people(), Text{ZH: "妇女创业担保贷款人数", EN: "Loans to rural women"},
			Text{ZH: "期间获得创业担保贷款的农村妇女,一人一笔", EN: "Rural women granted a start-up guaranteed loan in the period, one each"},
			Text{ZH: "发放的贷款", EN: "Loans granted"}, granted).from("S-241.a").by("purpose"),
		at.count("LOAN_AMOUNT", yuan(), Text{ZH: "妇女创业担保贷款金额", EN: "Loans to rural women, amount"},
			Text{ZH: "期间发放的农村妇女创业担保贷款金额", EN: "Start-up guaranteed loans granted to rural women in the period"},
			Text{ZH: "发放金额", EN: "Amount granted"}, money).from("S-241.b").by("purpose"),
		at.rate("LOAN_REPAYMENT_RATE", 95, Text{ZH: "贷款还款率", EN: "Loan repayment"},
			Text{ZH: "截至期末已到期的贷款中已还清的比例", EN: "Of the loans due by the period's end, the share repaid"},
			Text{ZH: "已还清的到期贷款", EN: "Due loans repaid"}, Text{ZH: "到期的贷款", EN: "Loans due"},
			doneOf("WomenLoan", "womenLoans", "dueOn", "repaidOn")).proposed(85).by("purpose"),
	}
	for _, d := range of { // loans are the district's to record
		d.Register = true
	}
	return of
}

func hardship() []*Definition {
	at := kept{"2.4", "S-242", unions(), Township}
	verified := Drill{Entity: "HardshipFile", List: "hardshipFiles", Where: Where{}, Span: ToDate, More: func(_ RecordedUnit, p Period) Where {
		return Where{"visits": Where{"some": Where{"verified": Where{"eq": true}, "visitedOn": Where{"lte": p.Last()}}}}
	}}
	return []*Definition{
		at.rate("HARDSHIP_FILED_RATE", 100, Text{ZH: "困难职工建档率", EN: "Hardship files"},
			Text{ZH: "截至期末识别的困难职工中已建档的比例", EN: "Of the workers in difficulty identified by the period's end, the share with a file"},
			Text{ZH: "已建档的困难职工", EN: "Workers with a file"}, Text{ZH: "识别的困难职工", EN: "Workers identified"},
			doneOf("HardshipFile", "hardshipFiles", "identifiedOn", "filedOn")).from("S-242").by("cause"),
		at.rate("HARDSHIP_VERIFIED_RATE", 100, Text{ZH: "困难职工入户核查率", EN: "Hardship files verified"},
			Text{ZH: "截至期末已建档的困难职工中经入户核查属实的比例", EN: "Of the workers with a file by the period's end, the share verified by a home visit"},
			Text{ZH: "经入户核查的档案", EN: "Files verified at home"}, Text{ZH: "已建档的困难职工", EN: "Workers with a file"},
			stockOf("HardshipFile", "hardshipFiles", "filedOn", "")).over(&verified).by("cause"),
	}
}
