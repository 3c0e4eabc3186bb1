package indicator

// volunteering are the volunteers, projects and hours of sub-item 2.4 (S-235 to S-238).
func volunteering() []*Definition {
	return []*Definition{
		{
			Code: "VOL_HOURS", SubItem: "2.4", Source: "S-238", Baseline: "S-238",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: hours(), Decimals: 1,
			Name:        Text{ZH: "志愿服务时长", EN: "Volunteer hours"},
			Meaning:     Text{ZH: "期间志愿服务记录的时长之和，半小时为一档", EN: "Hours of the service records of the period, in steps of half an hour"},
			Numerator:   Text{ZH: "服务时长", EN: "Hours served"},
			Num:         Side{Cell: "VOL_HOURS", Span: InPeriod},
			Drill:       Drill{Entity: "VolunteerServiceRecord", List: "volunteerServiceRecords", Sum: "hours", Date: "servedOn", Where: Where{}},
			Composition: Composition{By: []string{"project", "field"}},
		},
		{
			Code: "VOL_PEOPLE", SubItem: "2.4", Source: "S-236", Baseline: "S-236",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: people(),
			Name: Text{ZH: "实名注册志愿者", EN: "Registered volunteers"},
			Meaning: Text{
				ZH: "截至期末累计实名注册的志愿者；没有注销登记，只增不减",
				EN: "Real-name volunteers ever registered up to the period's end; deregistration is not recorded, so the figure only grows",
			},
			Numerator: Text{ZH: "注册志愿者", EN: "Registered volunteers"},
			Num:       Side{Cell: "VOL_PEOPLE", Span: ToDate},
			Drill:     Drill{Entity: "Volunteer", List: "volunteers", Date: "registeredOn", Span: ToDate, Where: Where{}},
		},
		{
			Code: "VOL_ORGS", SubItem: "2.4", Source: "S-235", Baseline: "S-235",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Name:      Text{ZH: "志愿者组织", EN: "Volunteer organisations"},
			Meaning:   Text{ZH: "期末登记注册的志愿者组织，注销的不计", EN: "Registered volunteer organisations at the period's end, without deregistered ones"},
			Numerator: Text{ZH: "志愿者组织", EN: "Organisations"},
			Num:       Side{Cell: "VOL_ORGS", Span: ToDate},
			Drill: Drill{
				Entity: "VolunteerOrganization", List: "volunteerOrganizations", Date: "registeredOn", Until: "deregisteredOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "VOL_PROJECTS", SubItem: "2.4", Source: "S-237", Baseline: "S-237",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Name:        Text{ZH: "志愿服务项目", EN: "Volunteer projects"},
			Meaning:     Text{ZH: "期间开始实施的志愿服务项目", EN: "Volunteer projects begun in the period"},
			Numerator:   Text{ZH: "开始的项目", EN: "Projects begun"},
			Num:         Side{Cell: "VOL_PROJECTS", Span: InPeriod},
			Drill:       Drill{Entity: "VolunteerProject", List: "volunteerProjects", Date: "startedOn", Where: Where{}},
			Composition: Composition{By: []string{"field"}},
		},
		{
			Code: "VOL_HOURS_PER_PERSON", SubItem: "2.4", Source: "S-238",
			Kind: Ratio, Frequency: Monthly, Direction: Up, Finest: Village, Unit: Text{ZH: "小时/人", EN: "hours per person"}, Decimals: 2,
			Name: Text{ZH: "人均服务时长", EN: "Hours per volunteer"},
			Meaning: Text{
				ZH: "期间服务时长与期末注册志愿者之比；不折算为年，长短不同的期间不可直接比较",
				EN: "Hours of the period over the volunteers registered at its end; it is not scaled to a year, so periods of other lengths do not compare",
			},
			Numerator:   Text{ZH: "服务时长", EN: "Hours served"},
			Denominator: Text{ZH: "期末注册志愿者", EN: "Volunteers registered at the end"},
			Num:         Side{Cell: "VOL_HOURS", Span: InPeriod},
			Den:         &Side{Cell: "VOL_PEOPLE", Span: ToDate},
			Drill:       Drill{Entity: "VolunteerServiceRecord", List: "volunteerServiceRecords", Sum: "hours", Date: "servedOn", Where: Where{}},
			Composition: Composition{By: []string{"project", "field"}},
		},
		{
			Code: "VOL_REGISTRATION_RATE", SubItem: "2.4", Source: "S-236",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "志愿者注册率", EN: "Registration rate"},
			Meaning:     Text{ZH: "注册志愿者占总人口的比例", EN: "Registered volunteers over the population"},
			Numerator:   Text{ZH: "注册志愿者", EN: "Registered volunteers"},
			Denominator: Text{ZH: "总人口", EN: "Population"},
			Num:         Side{Cell: "VOL_PEOPLE", Span: ToDate},
			Den:         &Side{Cell: "POPULATION", Span: ToDate},
			Drill:       Drill{Entity: "Volunteer", List: "volunteers", Date: "registeredOn", Span: ToDate, Where: Where{}},
		},
		{
			Code: "VOL_ACTIVE_RATE", SubItem: "2.4", Source: "S-236",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Window: 12,
			Name:   Text{ZH: "志愿者活跃率", EN: "Active rate"},
			Meaning: Text{
				ZH: "注册志愿者中，截至期末的12个月内累计服务满1小时的比例；每人只计一次，归其所属单位",
				EN: "Of the registered volunteers, the share with at least 1 hour in the 12 months up to the period's end; each person counts once, where registered",
			},
			Numerator:   Text{ZH: "12个月内服务满1小时的志愿者", EN: "Volunteers with at least 1 hour in 12 months"},
			Denominator: Text{ZH: "注册志愿者", EN: "Registered volunteers"},
			Num:         Side{Cell: "VOL_ACTIVE_RATE", Span: ToDate},
			Den:         &Side{Cell: "VOL_PEOPLE", Span: ToDate},
			Drill:       Drill{Entity: "Volunteer", List: "volunteers", Date: "registeredOn", Span: ToDate, Where: Where{}},
			NumRows: &Drill{
				Entity: "Volunteer", List: "volunteers", Date: "registeredOn", Span: ToDate, More: servedAnHourRecently, Where: Where{},
			},
		},
	}
}

// servedAnHourRecently keeps volunteers with an hour of service in the twelve months up to
// the period's end. A database constraint makes half an hour the least record, so one
// record of an hour or any two records are enough.
func servedAnHourRecently(_ RecordedUnit, p Period) Where {
	recent := Where{"gte": (p.To - 11).First(), "lte": p.Last()}
	return Where{"or": []Where{
		{"records": Where{"count": Where{"gte": 1, "where": Where{"servedOn": recent, "hours": Where{"gte": "1"}}}}},
		{"records": Where{"count": Where{"gte": 2, "where": Where{"servedOn": recent}}}},
	}}
}
