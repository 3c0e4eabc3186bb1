package indicator

// facilities: sub-item 2.1. The document states roads, toilets, eldercare and
// clinics; that every centre is standardised follows from its sentence, and their
// number (12) is what the townships need (S-202, A-05).
func facilities() []*Definition { return append(serviceCentres(), ruralServices()...) }

func serviceCentres() []*Definition {
	at := func(source string) kept { return kept{"2.1", source, approval(), Township} }
	passed := stockOf("UnificationCheck", "unificationChecks", "passedOn", "")
	passed.More = func(_ RecordedUnit, p Period) Where { // as long as the centre is open
		return Where{"centre": standing("openedOn", "closedOn", p.Last())}
	}
	centres := stockOf("ServiceCentre", "serviceCentres", "openedOn", "closedOn")
	criteria := centres
	criteria.Times = 5
	unified := at("S-201").rate("FIVE_UNIFY_RATE", 100, Text{ZH: "“五统一”达标率", EN: "Five unifications"},
		Text{ZH: "民生服务中心在场所标识、服务设施、人员配备、服务制度、考核制度五项标准上达标的比例,每个中心五项", EN: "Of the five criteria of each livelihood-services centre (signage, facilities, staffing, rules, appraisal), the share met"},
		Text{ZH: "已达标的标准", EN: "Criteria met"}, Text{ZH: "中心数×5", EN: "Centres × 5"}, passed).by("criterion")
	unified.NumRows, unified.DenRows = &passed, &criteria

	each := at("S-201").count("UNIFY_PER_CENTRE", items(), Text{ZH: "每个中心达标的标准", EN: "Criteria met per centre"},
		Text{ZH: "每个民生服务中心平均达标的“五统一”标准数", EN: "Criteria of the five unifications met, on average of the centres"},
		Text{ZH: "已达标的标准", EN: "Criteria met"}, passed).from("S-201").by("criterion")
	each.Kind, each.Unit, each.Decimals, each.Num = Ratio, items(), 1, own("FIVE_UNIFY_RATE", ToDate)
	each.Den, each.Denominator = &Side{Cell: "SERVICE_CENTRES", Span: ToDate}, Text{ZH: "民生服务中心", EN: "Centres"}

	standard := at("S-202").count("CENTRE_STANDARD_RATE", percent(), Text{ZH: "标准化民生服务中心覆盖率", EN: "Standardised centres"},
		Text{ZH: "有标准化民生服务中心的镇乡占全部镇乡的比例;原文未给数字,应为12个", EN: "Townships with a standardised livelihood-services centre over all townships; the document gives no number, 12 are expected"},
		Text{ZH: "标准化民生服务中心", EN: "Standardised centres"}, stockOf("ServiceCentre", "serviceCentres", "standardisedOn", "closedOn")).
		share(perTownship(), Text{ZH: "镇乡", EN: "Townships"}, 100).by("buildMode")

	count := at("S-202").count("SERVICE_CENTRES", units(), Text{ZH: "民生服务中心", EN: "Livelihood-services centres"},
		Text{ZH: "期末运行的乡镇民生服务中心", EN: "Township livelihood-services centres open at the period's end"},
		Text{ZH: "民生服务中心", EN: "Centres"}, centres).by("buildMode")

	villages := kept{"2.1", "S-203", rural(), Village}.count("BEAUTIFUL_VILLAGES", units(), Text{ZH: "美丽乡村项目", EN: "Beautiful-village projects"},
		Text{ZH: "截至期末已开工的美丽乡村建设项目", EN: "Beautiful-village projects begun by the period's end"},
		Text{ZH: "已开工的项目", EN: "Projects begun"}, stockOf("Project", "projects", "startedOn", "")).by("status")
	villages.Register = true // projects are the district's to record
	villages.Drill.Where = Where{"kind": Where{"eq": "BEAUTIFUL_VILLAGE"}}
	return []*Definition{unified, standard, each, count, villages}
}

func ruralServices() []*Definition {
	facilities := stockOf("EldercareFacility", "eldercareFacilities", "openedOn", "closedOn")
	roads := kept{"2.1", "S-204", transport(), Village}.count("ROAD_KM", Text{ZH: "公里", EN: "km"}, Text{ZH: "乡村通车里程", EN: "Rural roads"},
		Text{ZH: "期末通车的乡村道路里程", EN: "Length of rural roads open to traffic at the period's end"},
		Text{ZH: "通车里程", EN: "Length open to traffic"}, stockOf("RuralRoad", "ruralRoads", "openedOn", "closedOn")).from("S-204").by("grade")
	roads.Drill.Sum, roads.Decimals = "lengthKm", 1

	toilets := kept{"2.1", "S-205", rural(), Village}.rate("TOILET_RATE", 65, Text{ZH: "卫生厕所覆盖率", EN: "Sanitary-toilet coverage"},
		Text{ZH: "农户中有卫生厕所的比例,以每个村最近一次普查为准", EN: "Of the rural households, the share with a sanitary toilet, by each village's latest survey"},
		Text{ZH: "有卫生厕所的农户", EN: "Households with a sanitary toilet"}, Text{ZH: "农户", EN: "Rural households"},
		stockOf("ToiletSurvey", "toiletSurveys", "surveyedOn", "supersededOn")).from("S-205").proposed(50)
	toilets.Drill.Sum, toilets.Drill.Over = "sanitary", "households"

	care := kept{"2.1", "S-206", civilAffairs(), Township}
	eldercare := care.count("ELDERCARE_RATE", percent(), Text{ZH: "养老服务设施覆盖率", EN: "Eldercare coverage"},
		Text{ZH: "至少有一处养老服务设施的村(社区)占全部村(社区)的比例;原文为65%以上,即128个中至少84个", EN: "Villages and communities with at least one eldercare facility over all of them; the document says 65 % or more, which is at least 84 of 128"},
		Text{ZH: "有养老服务设施的村(社区)", EN: "Villages and communities with a facility"}, facilities).
		share(&Side{Cell: "VILLAGE_UNITS", Span: ToDate}, Text{ZH: "村(社区)", EN: "Villages and communities"}, 65).from("S-206").by("kind")
	eldercare.NumRows = &Drill{Entity: "Division", List: "divisions", Where: Where{}, Place: ItSelf, ByVillage: true, Span: ToDate,
		More: func(_ RecordedUnit, p Period) Where {
			return Where{"villageEldercareFacilities": Where{"some": standing("openedOn", "closedOn", p.Last())}}
		}}
	care.finest = Village
	count := care.count("ELDERCARE_FACILITIES", units(), Text{ZH: "养老服务设施", EN: "Eldercare facilities"},
		Text{ZH: "期末运行的村(社区)养老服务设施", EN: "Eldercare facilities of villages and communities open at the period's end"},
		Text{ZH: "养老服务设施", EN: "Facilities"}, facilities).by("kind")
	facilities.Sum = "beds"
	beds := care.count("ELDERCARE_BEDS", Text{ZH: "张", EN: "beds"}, Text{ZH: "养老床位", EN: "Eldercare beds"},
		Text{ZH: "期末运行的养老服务设施的床位", EN: "Beds of the eldercare facilities open at the period's end"},
		Text{ZH: "床位", EN: "Beds"}, facilities).by("kind")

	clinics := kept{"2.1", "S-207", health(), Township}.rate("TCM_CLINIC_RATE", 100, Text{ZH: "中医馆覆盖率", EN: "Clinics of Chinese medicine"},
		Text{ZH: "乡镇卫生院中设有中医馆的比例", EN: "Of the township health centres, the share with a clinic of Chinese medicine"},
		Text{ZH: "设有中医馆的卫生院", EN: "Health centres with a clinic"}, Text{ZH: "乡镇卫生院", EN: "Township health centres"},
		doneOf("HealthCentre", "healthCentres", "openedOn", "tcmClinicSince")).from("S-207")
	return []*Definition{roads, toilets, eldercare, clinics, count, beds}
}
