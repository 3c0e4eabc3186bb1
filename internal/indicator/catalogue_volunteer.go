package indicator

// volunteering: sub-item 2.4.
func volunteering() []*Definition {
	base := func(code, source, baseline string, kind Kind, span Span, unit, name, meaning, numerator Text, drill Drill) *Definition {
		return &Definition{
			Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: unit,
			Kind: kind, Frequency: Monthly, Direction: Up,
			SubItem: "2.4", Owner: civility(), Source: source, Baseline: baseline, Finest: Village,
			Num: own(code, span), Drill: drill,
		}
	}
	hoursDrill := Drill{Entity: "VolunteerServiceRecord", List: "volunteerServiceRecords", Where: Where{}, Sum: "hours", Date: "servedOn"}
	peopleDrill := Drill{Entity: "Volunteer", List: "volunteers", Where: Where{}, Date: "registeredOn", Span: ToDate}

	total := base("VOL_HOURS", "S-238", "S-238", Flow, InPeriod, hours(), Text{ZH: "志愿服务时长", EN: "Volunteer hours"},
		Text{ZH: "期间志愿服务记录的时长之和,半小时为一档", EN: "Hours of the service records of the period, in steps of half an hour"},
		Text{ZH: "服务时长", EN: "Hours served"}, hoursDrill)
	total.Decimals = 1
	total.Composition.By = []string{"project", "field"}

	perPerson := base("VOL_HOURS_PER_PERSON", "S-238", "", Ratio, InPeriod, Text{ZH: "小时/人", EN: "hours per person"},
		Text{ZH: "人均服务时长", EN: "Hours per volunteer"},
		Text{ZH: "期间服务时长与期末注册志愿者之比", EN: "Hours of the period over the volunteers registered at its end"},
		Text{ZH: "服务时长", EN: "Hours served"}, hoursDrill)
	perPerson.Decimals = 2
	perPerson.Composition.By = []string{"project", "field"}
	perPerson.Denominator = Text{ZH: "期末注册志愿者", EN: "Volunteers registered at the end"}
	perPerson.Num, perPerson.Den = own("VOL_HOURS", InPeriod), &Side{Cell: "VOL_PEOPLE", Span: ToDate}

	registration := base("VOL_REGISTRATION_RATE", "S-236", "", Rate, ToDate, percent(),
		Text{ZH: "志愿者注册率", EN: "Registration rate"},
		Text{ZH: "注册志愿者占总人口的比例", EN: "Registered volunteers over the population"},
		Text{ZH: "注册志愿者", EN: "Registered volunteers"}, peopleDrill)
	registration.Decimals = 1
	registration.Denominator = Text{ZH: "总人口", EN: "Population"}
	registration.Num, registration.Den = own("VOL_PEOPLE", ToDate), &Side{Cell: "POPULATION", Span: ToDate}
	registration.Target, registration.RedLine, registration.TargetProposed = whole(20), whole(13), true

	active := base("VOL_ACTIVE_RATE", "S-236", "", Rate, ToDate, percent(),
		Text{ZH: "志愿者活跃率", EN: "Active rate"},
		Text{ZH: "注册志愿者中,截至期末的12个月内累计服务满1小时的比例;每人只计一次,归其所属单位", EN: "Of the registered volunteers, the share with at least 1 hour in the 12 months up to the period's end; each person counts once, where registered"},
		Text{ZH: "12个月内服务满1小时的志愿者", EN: "Volunteers with at least 1 hour in 12 months"}, peopleDrill)
	active.Decimals = 1
	active.Denominator = Text{ZH: "注册志愿者", EN: "Registered volunteers"}
	active.NumRows = activeVolunteers(peopleDrill)
	active.Num, active.Den = own("VOL_ACTIVE_RATE", ToDate), &Side{Cell: "VOL_PEOPLE", Span: ToDate}

	organizations := base("VOL_ORGS", "S-235", "S-235", Stock, ToDate, units(), Text{ZH: "志愿者组织", EN: "Volunteer organisations"},
		Text{ZH: "期末登记注册的志愿者组织,注销的不计", EN: "Registered volunteer organisations at the period's end, without deregistered ones"},
		Text{ZH: "志愿者组织", EN: "Organisations"},
		Drill{Entity: "VolunteerOrganization", List: "volunteerOrganizations", Where: Where{}, Date: "registeredOn", Until: "deregisteredOn", Span: ToDate})
	organizations.Composition.By = []string{"kind"}
	projects := base("VOL_PROJECTS", "S-237", "S-237", Flow, InPeriod, units(), Text{ZH: "志愿服务项目", EN: "Volunteer projects"},
		Text{ZH: "期间开始实施的志愿服务项目", EN: "Volunteer projects begun in the period"},
		Text{ZH: "开始的项目", EN: "Projects begun"},
		Drill{Entity: "VolunteerProject", List: "volunteerProjects", Where: Where{}, Date: "startedOn"})
	projects.Composition.By = []string{"field"}

	return []*Definition{
		total,
		base("VOL_PEOPLE", "S-236", "S-236", Stock, ToDate, people(), Text{ZH: "实名注册志愿者", EN: "Registered volunteers"},
			Text{ZH: "期末实名注册的志愿者", EN: "Real-name registered volunteers at the period's end"},
			Text{ZH: "注册志愿者", EN: "Registered volunteers"}, peopleDrill),
		organizations, projects, perPerson, registration, active,
	}
}

// activeVolunteers served an hour in the twelve months up to the period's end. No
// record is below half an hour (a constraint), so two of them, or one of an hour.
func activeVolunteers(rows Drill) *Drill {
	rows.More = func(_ RecordedUnit, p Period) Where {
		recent := Where{"gte": (p.To - 11).First(), "lte": p.Last()}
		return Where{"or": []Where{
			{"records": Where{"count": Where{"gte": 1, "where": Where{"servedOn": recent, "hours": Where{"gte": "1"}}}}},
			{"records": Where{"count": Where{"gte": 2, "where": Where{"servedOn": recent}}}},
		}}
	}
	return &rows
}
