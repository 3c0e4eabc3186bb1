package indicator

// serviceCentres are the livelihood-services centres and village projects of sub-item 2.1
// (S-201 to S-203). The document gives no number of centres: each of the twelve townships
// needs one.
func serviceCentres() []*Definition {
	return []*Definition{
		{
			Code: "FIVE_UNIFY_RATE", SubItem: "2.1", Source: "S-201",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "“五统一”达标率", EN: "Five unifications"},
			Meaning: Text{
				ZH: "民生服务中心在场所标识、服务设施、人员配备、服务制度、考核制度五项标准上达标的比例，每个中心五项",
				EN: "Of the five criteria of each livelihood-services centre (signage, facilities, staffing, rules, appraisal), the share met",
			},
			Numerator:   Text{ZH: "已达标的标准", EN: "Criteria met"},
			Denominator: Text{ZH: "中心数×5", EN: "Centres × 5"},
			Num:         Side{Cell: "FIVE_UNIFY_RATE", Span: ToDate},
			Den:         &Side{Cell: "FIVE_UNIFY_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "UnificationCheck", List: "unificationChecks", Date: "passedOn", Span: ToDate, More: centreIsOpen, Where: Where{},
			},
			NumRows: &Drill{
				Entity: "UnificationCheck", List: "unificationChecks", Date: "passedOn", Span: ToDate, More: centreIsOpen, Where: Where{},
			},
			DenRows: &Drill{
				Entity: "ServiceCentre", List: "serviceCentres", Times: 5, Date: "openedOn", Until: "closedOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"criterion"}},
			UnmetRows: &Drill{
				Entity: "ServiceCentre", List: "serviceCentres", Date: "openedOn", Until: "closedOn", Span: ToDate, More: criteriaOpen, Where: Where{},
			},
		},
		{
			Code: "CENTRE_STANDARD_RATE", SubItem: "2.1", Source: "S-202",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "标准化民生服务中心覆盖率", EN: "Standardised centres"},
			Meaning: Text{
				ZH: "有标准化民生服务中心的乡镇占全部乡镇的比例；原文未给数字，应为12个",
				EN: "Townships with a standardised livelihood-services centre over all townships; the document gives no number, 12 are expected",
			},
			Numerator:   Text{ZH: "标准化民生服务中心", EN: "Standardised centres"},
			Denominator: Text{ZH: "乡镇", EN: "Townships"},
			Num:         Side{Cell: "CENTRE_STANDARD_RATE", Span: ToDate},
			Den:         &Side{Cell: "TOWNSHIP_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "ServiceCentre", List: "serviceCentres", Date: "standardisedOn", Until: "closedOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"buildMode"}},
			UnmetRows:   townshipsWithout("townshipServiceCentres", "standardisedOn", "closedOn"),
		},
		{
			Code: "UNIFY_PER_CENTRE", SubItem: "2.1", Source: "S-201", Baseline: "S-201",
			Kind: Ratio, Frequency: Monthly, Direction: Up, Finest: Township, Unit: items(), Decimals: 1,
			Name:        Text{ZH: "每个中心达标的标准", EN: "Criteria met per centre"},
			Meaning:     Text{ZH: "每个民生服务中心平均达标的“五统一”标准数", EN: "Criteria of the five unifications met, on average of the centres"},
			Numerator:   Text{ZH: "已达标的标准", EN: "Criteria met"},
			Denominator: Text{ZH: "民生服务中心", EN: "Centres"},
			Num:         Side{Cell: "FIVE_UNIFY_RATE", Span: ToDate},
			Den:         &Side{Cell: "SERVICE_CENTRES", Span: ToDate},
			Drill: Drill{
				Entity: "UnificationCheck", List: "unificationChecks", Date: "passedOn", Span: ToDate, More: centreIsOpen, Where: Where{},
			},
			Composition: Composition{By: []string{"criterion"}},
		},
		{
			Code: "SERVICE_CENTRES", SubItem: "2.1", Source: "S-202",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Township, Unit: units(),
			Name:        Text{ZH: "民生服务中心", EN: "Livelihood-services centres"},
			Meaning:     Text{ZH: "期末运行的乡镇民生服务中心", EN: "Township livelihood-services centres open at the period's end"},
			Numerator:   Text{ZH: "民生服务中心", EN: "Centres"},
			Num:         Side{Cell: "SERVICE_CENTRES", Span: ToDate},
			Drill:       Drill{Entity: "ServiceCentre", List: "serviceCentres", Date: "openedOn", Until: "closedOn", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"buildMode"}},
		},
		{
			Code: "BEAUTIFUL_VILLAGES", SubItem: "2.1", Source: "S-203",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Only:      "VILLAGE",
			Name:      Text{ZH: "美丽乡村项目", EN: "Beautiful-village projects"},
			Meaning:   Text{ZH: "截至期末已开工的美丽乡村建设项目", EN: "Beautiful-village projects begun by the period's end"},
			Numerator: Text{ZH: "已开工的项目", EN: "Projects begun"},
			Register:  true,
			Num:       Side{Cell: "BEAUTIFUL_VILLAGES", Span: ToDate},
			Drill: Drill{
				Entity: "Project", List: "projects", Date: "startedOn", Span: ToDate,
				Where: Where{"kind": Where{"eq": "BEAUTIFUL_VILLAGE"}},
			},
			Composition: Composition{By: []string{"status"}},
		},
	}
}

// centreIsOpen keeps the checks of centres that are open at the period's end.
func centreIsOpen(_ RecordedUnit, p Period) Where {
	return Where{"centre": standing("openedOn", "closedOn", p.Last())}
}

// ruralServices are roads, toilets, eldercare and clinics of sub-item 2.1 (S-204 to S-207).
func ruralServices() []*Definition {
	return []*Definition{
		{
			Code: "ROAD_KM", SubItem: "2.1", Source: "S-204", Baseline: "S-204",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: Text{ZH: "公里", EN: "km"}, Decimals: 1,
			Only:      "VILLAGE",
			Name:      Text{ZH: "乡村通车里程", EN: "Rural roads"},
			Meaning:   Text{ZH: "期末通车的乡村道路里程", EN: "Length of rural roads open to traffic at the period's end"},
			Numerator: Text{ZH: "通车里程", EN: "Length open to traffic"},
			Num:       Side{Cell: "ROAD_KM", Span: ToDate},
			Drill: Drill{
				Entity: "RuralRoad", List: "ruralRoads", Sum: "lengthKm", Date: "openedOn", Until: "closedOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"grade"}},
		},
		{
			Code: "TOILET_RATE", SubItem: "2.1", Source: "S-205", Baseline: "S-205",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Reporters: ByVillages, Only: "VILLAGE",
			Name: Text{ZH: "卫生厕所覆盖率", EN: "Sanitary-toilet coverage"},
			Meaning: Text{
				ZH: "农户中有卫生厕所的比例，以每个村最近一次普查为准",
				EN: "Of the rural households, the share with a sanitary toilet, by each village's latest survey",
			},
			Numerator:   Text{ZH: "有卫生厕所的农户", EN: "Households with a sanitary toilet"},
			Denominator: Text{ZH: "农户", EN: "Rural households"},
			Num:         Side{Cell: "TOILET_RATE", Span: ToDate},
			Den:         &Side{Cell: "TOILET_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "ToiletSurvey", List: "toiletSurveys", Sum: "sanitary", Over: "households", Date: "surveyedOn", Until: "supersededOn", Span: ToDate, Where: Where{},
			},
		},
		{
			Code: "ELDERCARE_RATE", SubItem: "2.1", Source: "S-206", Baseline: "S-206",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "养老服务设施覆盖率", EN: "Eldercare coverage"},
			Meaning: Text{
				ZH: "至少有一处养老服务设施的村（社区）占全部村（社区）的比例；原文为65%以上，即128个中至少84个",
				EN: "Villages and communities with at least one eldercare facility over all of them; the document says 65 % or more, which is at least 84 of 128",
			},
			Numerator:   Text{ZH: "有养老服务设施的村（社区）", EN: "Villages and communities with a facility"},
			Denominator: Text{ZH: "村（社区）", EN: "Villages and communities"},
			Num:         Side{Cell: "ELDERCARE_RATE", Span: ToDate},
			Den:         &Side{Cell: "VILLAGE_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "EldercareFacility", List: "eldercareFacilities", Date: "openedOn", Until: "closedOn", Span: ToDate, Where: Where{},
			},
			NumRows: &Drill{
				Entity: "Division", List: "divisions", Span: ToDate, Place: ItSelf, ByVillage: true, More: hasEldercareFacility, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "TCM_CLINIC_RATE", SubItem: "2.1", Source: "S-207", Baseline: "S-207",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "中医馆覆盖率", EN: "Clinics of Chinese medicine"},
			Meaning:     Text{ZH: "乡镇卫生院中设有中医馆的比例", EN: "Of the township health centres, the share with a clinic of Chinese medicine"},
			Numerator:   Text{ZH: "设有中医馆的卫生院", EN: "Health centres with a clinic"},
			Denominator: Text{ZH: "乡镇卫生院", EN: "Township health centres"},
			Num:         Side{Cell: "TCM_CLINIC_RATE", Span: ToDate},
			Den:         &Side{Cell: "TCM_CLINIC_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "HealthCentre", List: "healthCentres", Date: "openedOn", Since: "tcmClinicSince", Span: ToDate,
				Where: Where{}, Numerator: Where{},
			},
		},
		{
			Code: "ELDERCARE_FACILITIES", SubItem: "2.1", Source: "S-206",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Name:      Text{ZH: "养老服务设施", EN: "Eldercare facilities"},
			Meaning:   Text{ZH: "期末运行的村（社区）养老服务设施", EN: "Eldercare facilities of villages and communities open at the period's end"},
			Numerator: Text{ZH: "养老服务设施", EN: "Facilities"},
			Num:       Side{Cell: "ELDERCARE_FACILITIES", Span: ToDate},
			Drill: Drill{
				Entity: "EldercareFacility", List: "eldercareFacilities", Date: "openedOn", Until: "closedOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "ELDERCARE_BEDS", SubItem: "2.1", Source: "S-206",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Village, Unit: Text{ZH: "张", EN: "beds"},
			Name:      Text{ZH: "养老床位", EN: "Eldercare beds"},
			Meaning:   Text{ZH: "期末运行的养老服务设施的床位", EN: "Beds of the eldercare facilities open at the period's end"},
			Numerator: Text{ZH: "床位", EN: "Beds"},
			Num:       Side{Cell: "ELDERCARE_BEDS", Span: ToDate},
			Drill: Drill{
				Entity: "EldercareFacility", List: "eldercareFacilities", Sum: "beds", Date: "openedOn", Until: "closedOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
	}
}

// hasEldercareFacility keeps villages with a facility that is open at the period's end.
func hasEldercareFacility(_ RecordedUnit, p Period) Where {
	return Where{"villageEldercareFacilities": Where{"some": standing("openedOn", "closedOn", p.Last())}}
}

// criteriaOpen keeps centres that have not passed all five unifications.
func criteriaOpen(_ RecordedUnit, p Period) Where {
	return Where{"checks": Where{"count": Where{"lt": 5, "where": Where{"passedOn": Where{"lte": p.Last()}}}}}
}
