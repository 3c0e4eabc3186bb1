package indicator

// delegation: sub-item 1.2. The items handed to the townships are those of the
// list (S-112, S-113); what became of them since, and how they are used, the
// document does not say.
func delegation() []*Definition {
	return append(delegatedItems(), delegatedUse()...)
}

func delegatedItems() []*Definition {
	count := func(code, source string, name, meaning Text, where Where) *Definition {
		return &Definition{
			Code: code, Name: name, Meaning: meaning, Numerator: meaning, Unit: items(),
			Kind: Stock, Frequency: Monthly, Direction: Neutral,
			SubItem: "1.2", Owner: approval(), Source: source, Baseline: source, Finest: District, WholeCounty: true,
			Num:   own(code, ToDate),
			Drill: inForce(where, nil), Composition: Composition{By: []string{"type"}},
		}
	}
	all := count("DELEGATED_ITEMS", "S-112", Text{ZH: "下放事项", EN: "Delegated items"},
		Text{ZH: "下放至乡镇的行政职权与公共服务事项(28+35)", EN: "Administrative powers and public-service items delegated to townships (28 + 35)"},
		Where{"delegation": Where{"in": []string{"POWER", "SERVICE"}}})
	all.Composition.By = []string{"delegation"}
	all.Baseline = "" // the document gives the two parts, not their sum
	return []*Definition{
		all,
		count("DELEGATED_POWERS", "S-112", Text{ZH: "下放行政职权", EN: "Delegated powers"},
			Text{ZH: "下放至乡镇的行政职权", EN: "Administrative powers delegated to townships"},
			Where{"delegation": Where{"eq": "POWER"}}),
		count("DELEGATED_SERVICES", "S-113", Text{ZH: "下放公共服务事项", EN: "Delegated services"},
			Text{ZH: "下放至乡镇的公共服务事项", EN: "Public-service items delegated to townships"},
			Where{"delegation": Where{"eq": "SERVICE"}}),
	}
}

func delegatedUse() []*Definition {
	base := func(code, source string, kind Kind, span Span, finest Level, name, meaning, numerator Text, drill Drill) *Definition {
		return &Definition{
			Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: items(),
			Kind: kind, Frequency: Monthly, Direction: Neutral,
			SubItem: "1.2", Owner: approval(), Source: source, Finest: finest,
			Num: own(code, span), Drill: drill,
		}
	}
	grants := Drill{Entity: "DelegationGrant", List: "delegationGrants", Where: Where{}, Date: "validFrom", Until: "validTo", Span: ToDate}
	delegated := Where{"delegation": Where{"isNull": false}}

	held := base("DELEGATION_GRANTS", "S-112", Stock, ToDate, Township, Text{ZH: "镇乡承接事项", EN: "Items held by townships"},
		Text{ZH: "期末各镇乡承接的下放事项(事项×镇乡),暂停与收回的不计", EN: "Delegated items held by townships at the period's end (item × township), without suspended and recalled ones"},
		Text{ZH: "承接的事项", EN: "Items held"}, grants)
	held.Composition.By = []string{"item", "delegation"}

	stops := base("DELEGATION_STOPS", "S-112", Flow, InPeriod, Township, Text{ZH: "暂停与收回", EN: "Suspensions and recalls"},
		Text{ZH: "期间暂停或收回的下放事项(事项×镇乡)", EN: "Delegated items suspended or recalled in the period (item × township)"},
		Text{ZH: "暂停与收回", EN: "Suspensions and recalls"},
		Drill{Entity: "DelegationEvent", List: "delegationEvents", Where: Where{"kind": Where{"in": []string{"SUSPENDED", "RECALLED"}}}, Date: "effectiveOn"})
	stops.Register, stops.Composition.By = true, []string{"kind"}

	grants.Where = Where{"item": Where{"isPlaceholder": Where{"eq": false}}}
	inUse := base("DELEGATED_IN_USE_RATE", "S-112", Rate, ToDate, Township, Text{ZH: "下放事项启用率", EN: "Delegated items in use"},
		Text{ZH: "期末承接的具名下放事项(事项×镇乡)中,截至期末的12个月内有办件或案件的比例;待补录的占位事项不计", EN: "Of the named delegated items held at the period's end (item × township), the share with a request or a case in the 12 months up to it; placeholders are left out"},
		Text{ZH: "12个月内启用的事项", EN: "Items used within 12 months"}, grants).
		share(under("DELEGATED_IN_USE_RATE", ToDate), Text{ZH: "承接的具名事项", EN: "Named items held"}, 90)
	inUse.RedLine, inUse.TargetProposed = whole(60), true
	inUse.NumRows = usedGrants(grants)

	requests := base("DELEGATED_REQUESTS", "S-113", Flow, InPeriod, Village, Text{ZH: "下放服务办件", EN: "Requests for delegated services"},
		Text{ZH: "期间受理的下放公共服务事项的办件", EN: "Requests for delegated services accepted in the period"},
		Text{ZH: "受理的办件", EN: "Requests accepted"},
		Drill{Entity: "ServiceRequest", List: "serviceRequests", Where: Where{"item": delegated}, Date: "acceptedOn"})
	requests.Unit, requests.Composition.By = Text{ZH: "件", EN: "requests"}, []string{"channel"}

	power := base("DELEGATED_POWER_CASES", "S-112", Flow, InPeriod, Village, Text{ZH: "下放职权办案", EN: "Cases under delegated powers"},
		Text{ZH: "期间发现、由综合执法队依下放职权办理的执法案件", EN: "Enforcement cases detected in the period that brigades handle under delegated powers"},
		Text{ZH: "依下放职权办理的案件", EN: "Cases under delegated powers"},
		Drill{Entity: "EnforcementCase", List: "enforcementCases", Where: Where{"power": delegated}, Date: "reportedOn"})
	power.Unit, power.Composition.By = pieces(), []string{"status"}

	onTime := base("DELEGATED_ON_TIME_RATE", "S-113", Rate, InPeriod, Village, Text{ZH: "下放服务按时办结率", EN: "On-time rate of delegated services"},
		Text{ZH: "期间办结的下放服务办件中,在应办结日期当日或之前办结的比例", EN: "Of the requests for delegated services closed in the period, the share closed on or before the due day"},
		Text{ZH: "按时办结的办件", EN: "Requests closed on time"},
		Drill{Entity: "ServiceRequest", List: "serviceRequests", Where: Where{"status": Where{"eq": "CLOSED"}, "item": delegated},
			Numerator: Where{"status": Where{"eq": "CLOSED"}, "item": delegated, "onTime": Where{"eq": true}}, Date: "closedOn"}).
		share(under("DELEGATED_ON_TIME_RATE", InPeriod), Text{ZH: "办结的办件", EN: "Requests closed"}, 95)
	onTime.RedLine, onTime.TargetProposed = whole(85), true

	fields := base("JINJI_FIELDS", "S-115", Stock, ToDate, Township, Text{ZH: "金积镇县级权限领域", EN: "Jinji Town's fields of county powers"},
		Text{ZH: "期末赋予金积镇县级管理权限的领域,原文列出五个", EN: "Fields in which Jinji Town has county-level powers at the period's end; the document lists five"},
		Text{ZH: "领域", EN: "Fields"}, Drill{Entity: "CountyPower", List: "countyPowers", Where: Where{}, Date: "validFrom", Until: "validTo", Span: ToDate})
	fields.Baseline, fields.Register, fields.Composition.By = "S-115", true, []string{"field"}
	fields.Unit = Text{ZH: "个", EN: "fields"}

	score := base("CAPACITY_SCORE", "S-112", Ratio, InPeriod, Township, Text{ZH: "承接能力得分", EN: "Capacity score"},
		Text{ZH: "期间年度承接能力评估的平均得分,满分100", EN: "Mean score of the yearly capacity assessments of the period, out of 100"},
		Text{ZH: "得分之和", EN: "Sum of scores"},
		Drill{Entity: "CapacityAssessment", List: "capacityAssessments", Where: Where{}, Sum: "score", Year: "year"})
	score.Frequency, score.Unit, score.Decimals, score.Direction = Yearly, Text{ZH: "分", EN: "points"}, 1, Up
	score.Den, score.Denominator = under("CAPACITY_SCORE", InPeriod), Text{ZH: "评估次数", EN: "Assessments"}
	score.Target, score.RedLine, score.TargetProposed = whole(80), whole(60), true
	score.Composition.By = []string{"conclusion"}
	return []*Definition{held, inUse, stops, requests, onTime, power, fields, score}
}

// usedGrants are the grants whose item had a request or a case of the same township
// in the twelve months up to the period's end: said township by township, as a
// filter cannot compare one row's township with another's.
func usedGrants(rows Drill) *Drill {
	rows.More = func(at RecordedUnit, p Period) Where {
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
	return &rows
}

// inForce drills to the service items in force at the period's end.
func inForce(where, numerator Where) Drill {
	return Drill{Entity: "ServiceItem", List: "serviceItems", Where: where, Numerator: numerator,
		Date: "validFrom", Until: "validTo", Span: ToDate, Place: Nowhere}
}
