package indicator

// enforcement: sub-item 1.1. The document states the targets of the two rates
// and the number of items; that all brigades are there and all tasks done too.
func enforcement() []*Definition {
	return append(enforcementCases(), enforcementStrength()...)
}

func enforced(code, source string, kind Kind, span Span, finest Level, name, meaning, numerator Text, drill Drill) *Definition {
	return &Definition{
		Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: units(),
		Kind: kind, Frequency: Monthly, Direction: Neutral,
		SubItem: "1.1", Owner: enforcementBureau(), Source: source, Finest: finest,
		Num: own(code, span), Drill: drill,
	}
}

// share makes a definition a percentage with a target that more is better than.
func (d *Definition) share(den *Side, denominator Text, target int64) *Definition {
	d.Kind, d.Unit, d.Decimals, d.Direction = Rate, percent(), 1, Up
	d.Den, d.Denominator, d.Target = den, denominator, whole(target)
	return d
}

func enforcementCases() []*Definition {
	cases := func(date string, where, numerator Where) Drill {
		return Drill{Entity: "EnforcementCase", List: "enforcementCases", Where: where, Numerator: numerator, Date: date}
	}
	local := enforced("ENF_CASE_LOCAL_RATE", "S-104", Rate, InPeriod, Village, Text{ZH: "违法行为就地处理率", EN: "Grassroots handling rate"},
		Text{ZH: "期间办结的执法案件中,由镇乡综合执法队处理的比例;原文为90%以上,低于90%即为红灯", EN: "Of the enforcement cases closed in the period, the share handled by the townships' brigades; the document says 90 % or more, and below that is red"},
		Text{ZH: "由镇乡综合执法队办结的案件", EN: "Cases closed by township brigades"},
		cases("closedOn", Where{"status": Where{"eq": "CLOSED"}}, Where{"status": Where{"eq": "CLOSED"}, "handledLevel": Where{"eq": "TOWNSHIP"}})).
		share(under("ENF_CASE_LOCAL_RATE", InPeriod), Text{ZH: "办结的案件", EN: "Cases closed"}, 90)
	local.Baseline, local.RedLine, local.Composition.By = "S-104", whole(90), []string{"handledLevel"}

	count := enforced("ENF_CASES", "S-104", Flow, InPeriod, Village, Text{ZH: "执法案件", EN: "Enforcement cases"},
		Text{ZH: "期间发现或举报的违法行为", EN: "Violations detected or reported in the period"},
		Text{ZH: "发现或举报的案件", EN: "Cases detected or reported"}, cases("reportedOn", Where{}, nil))
	count.Unit, count.Composition.By = pieces(), []string{"item", "field"}

	perCapita := enforced("ENF_CASES_PER_10K", "S-104", Ratio, InPeriod, Village, Text{ZH: "每万人案件数", EN: "Cases per 10,000 people"},
		Text{ZH: "期间案件数与总人口之比;镇乡人口未知,只算全区", EN: "Cases of the period over the population; the townships' populations are unknown, so for the district only"},
		count.Numerator, cases("reportedOn", Where{}, nil))
	perCapita.Unit, perCapita.Decimals, perCapita.Per = Text{ZH: "件/万人", EN: "cases per 10,000"}, 2, 10_000
	perCapita.Num, perCapita.Den, perCapita.Denominator = own("ENF_CASES", InPeriod), &Side{Cell: "POPULATION", Span: ToDate}, Text{ZH: "总人口", EN: "Population"}
	perCapita.Composition.By = []string{"item", "field"}

	response := enforced("ENF_RESPONSE_HOURS", "S-107", Ratio, InPeriod, Village, Text{ZH: "发现到处置平均时长", EN: "Mean hours from detection to action"},
		Text{ZH: "期间发现的案件从发现或举报到首次到场处置的平均小时数;“看得见”与“管得着”之间的距离。中位数可在案件列表按 responseHours 求 0.5 分位", EN: "Mean hours from detection or report to first action, of the cases detected in the period: the distance between seeing and acting. The median is the percentile 0.5 of responseHours over the list of cases"},
		Text{ZH: "到场处置所用小时", EN: "Hours to first action"},
		cases("reportedOn", Where{"responseHours": Where{"isNull": false}}, nil))
	response.Drill.Sum, response.Unit, response.Decimals, response.Direction = "responseHours", hours(), 1, Down
	response.Den, response.Denominator = under("ENF_RESPONSE_HOURS", InPeriod), Text{ZH: "已到场处置的案件", EN: "Cases acted upon"}
	response.Target, response.RedLine, response.TargetProposed = whole(24), whole(48), true
	response.Composition.By = []string{"origin"}
	return []*Definition{local, count, perCapita, response}
}

func enforcementStrength() []*Definition {
	stock := func(entity, list, from, until string, where, numerator Where) Drill {
		return Drill{Entity: entity, List: list, Where: where, Numerator: numerator, Date: from, Until: until, Span: ToDate}
	}
	officers := enforced("ENF_OFFICERS", "S-103", Stock, ToDate, Township, Text{ZH: "执法人员", EN: "Enforcement officers"},
		Text{ZH: "期末在岗的执法人员,按派驻地计;局机关人员只计入全区", EN: "Officers posted at the period's end, counted where they are posted; those of the bureau itself count for the district only"},
		Text{ZH: "在岗执法人员", EN: "Officers posted"}, stock("OfficerPosting", "officerPostings", "postedOn", "endedOn", Where{}, nil))
	officers.Unit, officers.Composition.By = people(), []string{"officer", "duty"}

	devolved := enforced("ENF_STAFF_DEVOLVED_RATE", "S-103", Rate, ToDate, District, Text{ZH: "执法力量下沉率", EN: "Devolved strength"},
		Text{ZH: "期末在岗的执法人员中,派驻在镇乡综合执法队的比例,按人数计(A-03)", EN: "Of the officers posted at the period's end, the share with township brigades, by headcount (A-03)"},
		Text{ZH: "派驻镇乡的执法人员", EN: "Officers with township brigades"},
		stock("OfficerPosting", "officerPostings", "postedOn", "endedOn", Where{}, Where{"township": Where{"level": Where{"eq": "TOWNSHIP"}}})).
		share(under("ENF_STAFF_DEVOLVED_RATE", ToDate), Text{ZH: "在岗执法人员", EN: "Officers posted"}, 80)
	devolved.Baseline = "S-103"

	coverage := enforced("ENF_BRIGADE_COVERAGE", "S-102", Rate, ToDate, Township, Text{ZH: "综合执法队覆盖率", EN: "Brigade coverage"},
		Text{ZH: "有派驻综合执法队的镇乡占全部镇乡的比例", EN: "Townships with a stationed brigade over all townships"},
		Text{ZH: "派驻的综合执法队", EN: "Brigades stationed"}, stock("EnforcementBrigade", "enforcementBrigades", "dispatchedOn", "withdrawnOn", Where{}, nil)).
		share(perTownship(), Text{ZH: "镇乡", EN: "Townships"}, 100)

	itemDrill := stock("EnforcementItem", "enforcementItems", "validFrom", "validTo", Where{}, nil)
	itemDrill.Place = Nowhere
	list := enforced("ENF_ITEMS", "S-105", Stock, ToDate, District, Text{ZH: "执法事项", EN: "Enforcement items"},
		Text{ZH: "期末列入权力清单的执法事项", EN: "Enforcement items in the list of powers at the period's end"},
		Text{ZH: "执法事项", EN: "Enforcement items"}, itemDrill)
	list.Unit, list.Baseline, list.WholeCounty, list.Composition.By = items(), "S-105", true, []string{"field"}

	itemDrill.Numerator, itemDrill.Since = Where{}, "centralisedOn"
	centralised := enforced("ENF_ITEM_CENTRALISED", "S-105", Rate, ToDate, District, Text{ZH: "执法事项集中率", EN: "Centralised items"},
		Text{ZH: "执法事项中,交由综合执法局集中行使的比例", EN: "Of the enforcement items, the share exercised centrally by the bureau"},
		Text{ZH: "集中行使的执法事项", EN: "Items exercised centrally"}, itemDrill).
		share(under("ENF_ITEM_CENTRALISED", ToDate), Text{ZH: "执法事项", EN: "Enforcement items"}, 100)
	centralised.WholeCounty = true

	taskDrill := stock("ReformTask", "reformTasks", "plannedOn", "", Where{}, Where{})
	taskDrill.Since = "doneOn"
	setup := enforced("ENF_SETUP_PROGRESS", "S-106", Rate, ToDate, Township, Text{ZH: "改革任务完成率", EN: "Set-up progress"},
		Text{ZH: "每个镇乡七项任务(机构设置、职能整合、力量整合、队伍组建、力量下沉、资格培训、装备配备)中已完成的比例,全区共84项", EN: "Of the seven set-up tasks of each township, 84 in all, the share done"},
		Text{ZH: "已完成的任务", EN: "Tasks done"}, taskDrill).
		share(under("ENF_SETUP_PROGRESS", ToDate), Text{ZH: "任务", EN: "Tasks"}, 100)

	certificates := enforced("ENF_CERTIFICATES", "S-106", Stock, ToDate, District, Text{ZH: "有效执法证件", EN: "Valid certificates"},
		Text{ZH: "期末有效的执法证件,每名执法人员至多一证", EN: "Enforcement certificates valid at the period's end, at most one an officer"},
		Text{ZH: "有效证件", EN: "Valid certificates"}, stock("OfficerCertificate", "officerCertificates", "issuedOn", "validTo", Where{}, nil))
	certificates.Drill.Place, certificates.WholeCounty, certificates.Composition.By = Nowhere, true, []string{"officer", "duty"}

	equipment := enforced("ENF_EQUIPMENT", "S-106", Stock, ToDate, Township, Text{ZH: "在用执法装备", EN: "Equipment in use"},
		Text{ZH: "期末在用的执法装备件数", EN: "Pieces of enforcement equipment in use at the period's end"},
		Text{ZH: "在用装备", EN: "Pieces in use"}, stock("EnforcementEquipment", "enforcementEquipmentEntries", "acquiredOn", "retiredOn", Where{}, nil))
	equipment.Drill.Sum, equipment.Unit, equipment.Composition.By = "quantity", Text{ZH: "件", EN: "pieces"}, []string{"kind"}

	return []*Definition{devolved, coverage, list, centralised, setup, officers, certificates, certified(certificates.Drill), equipment}
}

// certified counts the whole county, as certificates know no township.
func certified(drill Drill) *Definition {
	d := enforced("ENF_CERTIFIED_RATE", "S-106", Rate, ToDate, District, Text{ZH: "持证率", EN: "Certified officers"},
		Text{ZH: "期末在岗的执法人员中,持有效执法证件的比例", EN: "Of the officers posted at the period's end, the share with a valid certificate"},
		Text{ZH: "有效证件", EN: "Valid certificates"}, drill).
		share(under("ENF_CERTIFIED_RATE", ToDate), Text{ZH: "在岗执法人员", EN: "Officers posted"}, 100)
	d.Num, d.TargetProposed, d.WholeCounty = own("ENF_CERTIFICATES", ToDate), true, true
	d.RedLine = whole(90)
	d.DenRows = &Drill{Entity: "OfficerPosting", List: "officerPostings", Where: Where{}, Date: "postedOn", Until: "endedOn", Span: ToDate, Place: Nowhere}
	return d
}
