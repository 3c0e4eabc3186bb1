package indicator

// delegatedItems are the items of sub-item 1.2 that the district handed to the townships
// (S-112, S-113). The document gives the two parts, so their sum has no baseline.
func delegatedItems() []*Definition {
	return []*Definition{
		{
			Code: "DELEGATED_ITEMS", SubItem: "1.2", Source: "S-112",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: District, Unit: items(),
			Name:        Text{ZH: "下放事项", EN: "Delegated items"},
			Meaning:     Text{ZH: "下放至乡镇的行政职权与公共服务事项（28+35）", EN: "Administrative powers and public-service items delegated to townships (28 + 35)"},
			Numerator:   Text{ZH: "下放至乡镇的行政职权与公共服务事项（28+35）", EN: "Administrative powers and public-service items delegated to townships (28 + 35)"},
			WholeCounty: true,
			Num:         Side{Cell: "DELEGATED_ITEMS", Span: ToDate},
			Drill: Drill{
				Entity: "ServiceItem", List: "serviceItems", Date: "validFrom", Until: "validTo", Span: ToDate, Place: Nowhere,
				Where: Where{"delegation": Where{"in": []string{"POWER", "SERVICE"}}},
			},
			Composition: Composition{By: []string{"delegation"}},
		},
		{
			Code: "DELEGATED_POWERS", SubItem: "1.2", Source: "S-112", Baseline: "S-112",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: District, Unit: items(),
			Name:        Text{ZH: "下放行政职权", EN: "Delegated powers"},
			Meaning:     Text{ZH: "下放至乡镇的行政职权", EN: "Administrative powers delegated to townships"},
			Numerator:   Text{ZH: "下放至乡镇的行政职权", EN: "Administrative powers delegated to townships"},
			WholeCounty: true,
			Num:         Side{Cell: "DELEGATED_POWERS", Span: ToDate},
			Drill: Drill{
				Entity: "ServiceItem", List: "serviceItems", Date: "validFrom", Until: "validTo", Span: ToDate, Place: Nowhere,
				Where: Where{"delegation": Where{"eq": "POWER"}},
			},
			Composition: Composition{By: []string{"type"}},
		},
		{
			Code: "DELEGATED_SERVICES", SubItem: "1.2", Source: "S-113", Baseline: "S-113",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: District, Unit: items(),
			Name:        Text{ZH: "下放公共服务事项", EN: "Delegated services"},
			Meaning:     Text{ZH: "下放至乡镇的公共服务事项", EN: "Public-service items delegated to townships"},
			Numerator:   Text{ZH: "下放至乡镇的公共服务事项", EN: "Public-service items delegated to townships"},
			WholeCounty: true,
			Num:         Side{Cell: "DELEGATED_SERVICES", Span: ToDate},
			Drill: Drill{
				Entity: "ServiceItem", List: "serviceItems", Date: "validFrom", Until: "validTo", Span: ToDate, Place: Nowhere,
				Where: Where{"delegation": Where{"eq": "SERVICE"}},
			},
			Composition: Composition{By: []string{"type"}},
		},
	}
}

// delegatedUse are the use of the delegated items and the county-level powers of townships
// (S-112, S-113, S-115). The document gives no figures of their use.
func delegatedUse() []*Definition {
	return []*Definition{
		{
			Code: "DELEGATION_GRANTS", SubItem: "1.2", Source: "S-112",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: items(),
			Name: Text{ZH: "乡镇承接事项", EN: "Items held by townships"},
			Meaning: Text{
				ZH: "期末各乡镇承接的下放事项（事项×乡镇），暂停与收回的不计",
				EN: "Delegated items held by townships at the period's end (item × township), without suspended and recalled ones",
			},
			Numerator: Text{ZH: "承接的事项", EN: "Items held"},
			Num:       Side{Cell: "DELEGATION_GRANTS", Span: ToDate},
			Drill: Drill{
				Entity: "DelegationGrant", List: "delegationGrants", Date: "validFrom", Until: "validTo", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"item", "delegation"}},
		},
		{
			Code: "DELEGATED_IN_USE_RATE", SubItem: "1.2", Source: "S-112",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Window: 12,
			Name:   Text{ZH: "下放事项启用率", EN: "Delegated items in use"},
			Meaning: Text{
				ZH: "期末承接的具名下放事项（事项×乡镇）中，截至期末的12个月内有办件或案件的比例；63项中只有原文列名的5项可以判断，故不评灯",
				EN: "Of the named delegated items held at the period's end (item × township), the share with a request or a case in the 12 months up to it; only the 5 of 63 items that the document names can be judged, and so the rate is not judged",
			},
			Numerator:   Text{ZH: "12个月内启用的事项", EN: "Items used within 12 months"},
			Denominator: Text{ZH: "承接的具名事项", EN: "Named items held"},
			Num:         Side{Cell: "DELEGATED_IN_USE_RATE", Span: ToDate},
			Den:         &Side{Cell: "DELEGATED_IN_USE_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "DelegationGrant", List: "delegationGrants", Date: "validFrom", Until: "validTo", Span: ToDate,
				Where: Where{"item": Where{"isPlaceholder": Where{"eq": false}}},
			},
			NumRows: &Drill{
				Entity: "DelegationGrant", List: "delegationGrants", Date: "validFrom", Until: "validTo", Span: ToDate, More: itemInRecentUse,
				Where: Where{"item": Where{"isPlaceholder": Where{"eq": false}}},
			},
		},
		{
			Code: "DELEGATION_STOPS", SubItem: "1.2", Source: "S-112",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: items(),
			Name:      Text{ZH: "暂停与收回", EN: "Suspensions and recalls"},
			Meaning:   Text{ZH: "期间暂停或收回的下放事项（事项×乡镇）", EN: "Delegated items suspended or recalled in the period (item × township)"},
			Numerator: Text{ZH: "暂停与收回", EN: "Suspensions and recalls"},
			Register:  true,
			Num:       Side{Cell: "DELEGATION_STOPS", Span: InPeriod},
			Drill: Drill{
				Entity: "DelegationEvent", List: "delegationEvents", Date: "effectiveOn",
				Where: Where{"kind": Where{"in": []string{"SUSPENDED", "RECALLED"}}},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "DELEGATED_REQUESTS", SubItem: "1.2", Source: "S-113",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: Text{ZH: "件", EN: "requests"},
			Name:      Text{ZH: "下放服务办件", EN: "Requests for delegated services"},
			Meaning:   Text{ZH: "期间受理的下放公共服务事项的办件", EN: "Requests for delegated services accepted in the period"},
			Numerator: Text{ZH: "受理的办件", EN: "Requests accepted"},
			Num:       Side{Cell: "DELEGATED_REQUESTS", Span: InPeriod},
			Drill: Drill{
				Entity: "ServiceRequest", List: "serviceRequests", Date: "acceptedOn",
				Where: Where{"item": Where{"delegation": Where{"isNull": false}}},
			},
			Composition: Composition{By: []string{"channel"}},
		},
		{
			Code: "DELEGATED_ON_TIME_RATE", SubItem: "1.2", Source: "S-113",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "下放服务按时办结率", EN: "On-time rate of delegated services"},
			Meaning: Text{
				ZH: "期间办结的下放服务办件中，在应办结日期当日或之前办结的比例；这些事项没有法定或承诺时限，应办结日期按一般时限20个工作日推定，故不评灯",
				EN: "Of the requests for delegated services closed in the period, the share closed on or before the due day; the items state no limit, the due day rests on the general limit of 20 working days, and so the rate is not judged",
			},
			Numerator:   Text{ZH: "按时办结的办件", EN: "Requests closed on time"},
			Denominator: Text{ZH: "办结的办件", EN: "Requests closed"},
			Num:         Side{Cell: "DELEGATED_ON_TIME_RATE", Span: InPeriod},
			Den:         &Side{Cell: "DELEGATED_ON_TIME_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "ServiceRequest", List: "serviceRequests", Date: "closedOn",
				Where:     Where{"item": Where{"delegation": Where{"isNull": false}}, "status": Where{"eq": "CLOSED"}},
				Numerator: Where{"item": Where{"delegation": Where{"isNull": false}}, "onTime": Where{"eq": true}, "status": Where{"eq": "CLOSED"}},
			},
		},
		{
			Code: "DELEGATED_POWER_CASES", SubItem: "1.2", Source: "S-112",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: pieces(),
			Name: Text{ZH: "下放职权办案", EN: "Cases under delegated powers"},
			Meaning: Text{
				ZH: "期间发现、由综合执法队依下放职权办理的执法案件",
				EN: "Enforcement cases detected in the period that brigades handle under delegated powers",
			},
			Numerator: Text{ZH: "依下放职权办理的案件", EN: "Cases under delegated powers"},
			Num:       Side{Cell: "DELEGATED_POWER_CASES", Span: InPeriod},
			Drill: Drill{
				Entity: "EnforcementCase", List: "enforcementCases", Date: "reportedOn",
				Where: Where{"power": Where{"delegation": Where{"isNull": false}}},
			},
			Composition: Composition{By: []string{"status"}},
		},
		{
			Code: "COUNTY_POWER_FIELDS", SubItem: "1.2", Source: "S-115", Baseline: "S-115",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: Text{ZH: "个", EN: "fields"},
			Name: Text{ZH: "县级管理权限领域", EN: "Fields of county-level powers"},
			Meaning: Text{
				ZH: "期末乡镇被赋予县级管理权限的领域",
				EN: "Fields in which townships have county-level powers at the period's end",
			},
			Numerator:   Text{ZH: "领域", EN: "Fields"},
			Register:    true,
			Num:         Side{Cell: "COUNTY_POWER_FIELDS", Span: ToDate},
			Drill:       Drill{Entity: "CountyPower", List: "countyPowers", Date: "validFrom", Until: "validTo", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"field"}},
		},
		{
			Code: "CAPACITY_SCORE", SubItem: "1.2", Source: "S-112",
			Kind: Ratio, Frequency: Yearly, Direction: Up, Finest: Township, Unit: Text{ZH: "分", EN: "points"}, Decimals: 1,
			Name:        Text{ZH: "承接能力得分", EN: "Capacity score"},
			Meaning:     Text{ZH: "期间年度承接能力评估的平均得分，满分100", EN: "Mean score of the yearly capacity assessments of the period, out of 100"},
			Numerator:   Text{ZH: "得分之和", EN: "Sum of scores"},
			Denominator: Text{ZH: "评估次数", EN: "Assessments"},
			Num:         Side{Cell: "CAPACITY_SCORE", Span: InPeriod},
			Den:         &Side{Cell: "CAPACITY_SCORE", OfDenominator: true, Span: InPeriod},
			Drill:       Drill{Entity: "CapacityAssessment", List: "capacityAssessments", Sum: "score", Year: "year", Where: Where{}},
			Composition: Composition{By: []string{"conclusion"}},
			UnmetRows: &Drill{
				Entity: "CapacityAssessment", List: "capacityAssessments", Year: "year",
				Where: Where{},
			},
			Misses: below("score"),
		},
	}
}

// itemInRecentUse keeps grants whose item had a request or a case of the same township in
// the twelve months up to the period's end. A filter cannot compare one row's township
// with another's, so the condition lists the townships one by one.
func itemInRecentUse(at RecordedUnit, p Period) Where {
	recent := Where{"gte": (p.To - 11).First(), "lte": p.Last()}
	townships := at.Townships
	if at.Level == Township {
		townships = at.codes()
	}
	any := []Where{}
	for _, code := range townships {
		there := Where{"code": Where{"eq": code}}
		any = append(any, Where{"township": there, "item": Where{"or": []Where{
			{"requests": Where{"some": Where{"township": there, "acceptedOn": recent}}},
			{"powerCases": Where{"some": Where{"township": there, "reportedOn": recent}}},
		}}})
	}
	return Where{"or": any}
}
