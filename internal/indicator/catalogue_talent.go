package indicator

import "slices"

// talent: sub-item 4.2. What keeps people in the townships comes first, then what
// makes them able, then what they are given.
func talent() []*Definition {
	return slices.Concat(retained(), trained(), paid(), benefits())
}

func ofTalent(source string, owner Text, finest Level) kept {
	return kept{subItem: "4.2", source: source, owner: owner, finest: finest}
}

// through makes a count a share over the rows of the period.
func (d *Definition) through(denominator Text, target int64) *Definition {
	return d.share(under(d.Code, d.Num.Span), denominator, target)
}

// retained are the staff and what binds them (S-421, S-425).
func retained() []*Definition {
	bound := stockOf("ServiceCommitment", "serviceCommitments", "recruitedOn", "commitUntil")
	bound.Numerator, bound.Still = Where{}, "endsOn"
	years := stockOf("ServiceCommitment", "serviceCommitments", "recruitedOn", "endsOn")
	years.Sum = "years"
	ranked := stockOf("Staff", "staffMembers", "joinedOn", "leftOn")
	ranked.Where, ranked.Numerator, ranked.Since = Where{"kind": Where{"eq": "CIVIL_SERVANT"}}, Where{"kind": Where{"eq": "CIVIL_SERVANT"}}, "rankedOn"
	service, ranks := ofTalent("S-421", organisation(), Township), ofTalent("S-425", organisation(), Township)

	terms := service.count("COMMITMENT_YEARS", Text{ZH: "年", EN: "years"}, Text{ZH: "最低服务年限", EN: "Years of minimum service"},
		Text{ZH: "期末仍受约束的新招录公务员的平均最低服务年限;原文为5年", EN: "Mean minimum service of the newly recruited civil servants bound at the period's end; the document says five years"},
		Text{ZH: "服务年限之和", EN: "Years of service"}, years).from("S-421").share(under("COMMITMENT_YEARS", ToDate), Text{ZH: "仍受约束的公务员", EN: "Civil servants bound"}, 5)
	terms.Kind, terms.Unit = Ratio, Text{ZH: "年", EN: "years"}
	expiring := service.count("COMMITMENTS_EXPIRING", people(), Text{ZH: "一年内服务期满", EN: "Commitments that end within a year"},
		Text{ZH: "期末在镇乡、一年内将满最低服务年限的公务员", EN: "Civil servants in their townships at the period's end whose minimum service ends within a year"},
		Text{ZH: "一年内期满的公务员", EN: "Commitments about to end"}, stockOf("ServiceCommitment", "serviceCommitments", "expiringFrom", "endsOn"))
	expiring.Direction = Neutral
	staff := ranks.count("TOWNSHIP_STAFF", people(), Text{ZH: "镇乡工作人员", EN: "Township staff"},
		Text{ZH: "期末在岗的镇乡工作人员", EN: "Staff of the townships in post at the period's end"},
		Text{ZH: "在岗人员", EN: "Staff in post"}, stockOf("Staff", "staffMembers", "joinedOn", "leftOn")).by("rank")
	staff.Direction = Neutral
	turnover := ofTalent("S-431", organisation(), Township).count("STAFF_TURNOVER_RATE", percent(), Text{ZH: "人员流出率", EN: "Turnover of staff"},
		Text{ZH: "期间离开镇乡的人员占期末在岗人员的比例", EN: "Staff who left their township in the period over those in post at its end"},
		Text{ZH: "离开的人员", EN: "Staff who left"}, Drill{Entity: "Staff", List: "staffMembers", Where: Where{}, Date: "leftOn"}).
		share(&Side{Cell: "TOWNSHIP_STAFF", Span: ToDate}, Text{ZH: "在岗人员", EN: "Staff in post"}, 0).by("kind")
	turnover.Direction, turnover.Target.Valid = Down, false
	return []*Definition{
		service.rate("TALENT_RETENTION_RATE", 95, Text{ZH: "五年服务期留任率", EN: "Five-year retention"},
			Text{ZH: "期末前五年内新招录到镇乡的公务员中,仍在镇乡的比例", EN: "Of the civil servants recruited into townships within the five years before the period's end, the share still in a township"},
			Text{ZH: "仍在镇乡的公务员", EN: "Civil servants still in a township"}, Text{ZH: "五年内新招录的公务员", EN: "Civil servants recruited within five years"}, bound).proposed(85),
		terms, expiring,
		ranks.rate("RANKED_RATE", 90, Text{ZH: "职级确定率", EN: "Civil servants with a rank"},
			Text{ZH: "期末在岗公务员中已确定职级的比例(职务与职级并行);试用期人员尚无职级", EN: "Of the civil servants in post at the period's end, the share with a rank (posts and ranks in parallel); nobody has one on probation"},
			Text{ZH: "已确定职级的公务员", EN: "Civil servants with a rank"}, Text{ZH: "在岗公务员", EN: "Civil servants in post"}, ranked).proposed(75).by("rank"),
		staff, turnover,
	}
}

// trained are secondments and village postings (S-422, S-423).
func trained() []*Definition {
	posting := ofTalent("S-423", organisation(), Village)
	sent := ofTalent("S-422", organisation(), Township).count("SECONDMENTS", people(), Text{ZH: "挂职跟班", EN: "Secondments"},
		Text{ZH: "期间选派到发达地区和自治区厅局挂职、跟班的乡镇干部", EN: "Township cadres sent in the period to developed regions and departments of the autonomous region"},
		Text{ZH: "选派的干部", EN: "Cadres sent"}, Drill{Entity: "Secondment", List: "secondments", Where: Where{}, Date: "startedOn"}).by("host")
	sent.Register = true // secondments are the district's to record
	posted := posting.rate("VILLAGE_POSTED_RATE", 100, Text{ZH: "选调生到村率", EN: "Selected graduates posted to a village"},
		Text{ZH: "截至期末区直部门新招录选调生中已安排到村任职的比例;原文为全部", EN: "Of the selected graduates recruited by district departments up to the period's end, the share posted to a village; the document says all"},
		Text{ZH: "已到村的选调生", EN: "Graduates posted"}, Text{ZH: "新招录的选调生", EN: "Graduates recruited"},
		doneOf("VillagePosting", "villagePostings", "recruitedOn", "startedOn"))
	done := posting.rate("VILLAGE_POSTING_DONE_RATE", 100, Text{ZH: "到村任职满两年率", EN: "Village postings of two years completed"},
		Text{ZH: "截至期末应满两年的到村任职中,任满的比例", EN: "Of the village postings whose two years are over by the period's end, the share served in full"},
		Text{ZH: "任满两年的", EN: "Served in full"}, Text{ZH: "应满两年的", EN: "Due"},
		doneOf("VillagePosting", "villagePostings", "dueOn", "completedOn"))
	return []*Definition{sent, posted, done}
}

// paid are allowances, subsidies and the funding of staff (S-424, S-426, S-427, S-430).
func paid() []*Definition {
	payments := func(where Where) Drill {
		return Drill{Entity: "AllowancePayment", List: "allowancePayments", Where: where, Date: "month", Sum: "paid", Over: "due"}
	}
	due := Text{ZH: "应发,元", EN: "Due, yuan"}
	work := ofTalent("S-426", finance(), Township).count("WORK_ALLOWANCE_RATE", percent(), Text{ZH: "乡镇工作补贴发放率", EN: "Township work allowance paid"},
		Text{ZH: "期间实发的乡镇工作补贴占应发的比例;原文为足额发放", EN: "Township work allowances paid in the period over those due; the document says in full"},
		Text{ZH: "实发,元", EN: "Paid, yuan"}, payments(Where{"kind": Where{"eq": "TOWNSHIP_WORK"}})).through(due, 100)
	work.RedLine = whole(100)
	leaders := ofTalent("S-430", finance(), Township).count("LEADER_ALLOWANCE_RATE", percent(), Text{ZH: "小组长任职补贴发放率", EN: "Group leaders' allowance paid"},
		Text{ZH: "期间实发的村民小组长、妇代小组长任职补贴占应发的比例", EN: "Post allowances of villager-group and women's-group leaders paid in the period over those due"},
		Text{ZH: "实发,元", EN: "Paid, yuan"}, payments(Where{"kind": Where{"in": []string{"GROUP_LEADER", "WOMEN_GROUP_LEADER"}}})).through(due, 100).proposed(90).by("kind")
	all := ofTalent("S-426", finance(), Township).count("ALLOWANCES_PAID", yuan(), Text{ZH: "补贴发放额", EN: "Allowances paid"},
		Text{ZH: "期间实发的各类补贴之和", EN: "Allowances of all kinds paid in the period"}, Text{ZH: "实发", EN: "Paid"}, payments(Where{})).by("kind")
	all.Direction = Neutral
	return append([]*Definition{work, leaders, all}, append(starred(), funded()...)...)
}

// starred is the subsidy of star-rated Party organisations, and the rate that was
// really paid (rule R-3).
func starred() []*Definition {
	stars := ofTalent("S-427", organisation(), Village)
	subsidies := func(where Where) Drill {
		return Drill{Entity: "StarSubsidy", List: "starSubsidies", Where: where, Sum: "amount", Over: "base", Year: "year"}
	}
	sum := stars.count("STAR_SUBSIDIES", yuan(), Text{ZH: "星级党组织绩效补贴", EN: "Star subsidies"},
		Text{ZH: "期间各年按党组织星级核定的村干部绩效补贴之和", EN: "Performance subsidies of village cadres by the stars of their Party organisations, for the years of the period"},
		Text{ZH: "绩效补贴", EN: "Subsidies"}, subsidies(Where{})).by("stars")
	sum.Frequency, sum.Reported, sum.Direction = Yearly, true, Neutral
	rate := func(code, baseline string, number int, zh, en string) *Definition {
		d := stars.count(code, percent(), Text{ZH: zh + "绩效补贴比例", EN: "Subsidy rate, " + en},
			Text{ZH: zh + "农村基层党组织干部的绩效补贴占基本报酬的比例", EN: "Performance subsidies over the basic remuneration, of the cadres of " + en + " organisations"},
			Text{ZH: "绩效补贴", EN: "Subsidies"}, subsidies(Where{"stars": Where{"eq": number}})).through(Text{ZH: "基本报酬", EN: "Basic remuneration"}, 0).from(baseline)
		d.Frequency, d.Direction, d.Target.Valid = Yearly, Neutral, false
		return d
	}
	return []*Definition{sum, rate("STAR_FOUR_RATE", "S-427.a", 4, "四星级", "four-star"), rate("STAR_FIVE_RATE", "S-427.b", 5, "五星级", "five-star")}
}

// funded is the funding of staff, which should grow steadily (S-424): a red line
// at no growth, and no target.
func funded() []*Definition {
	fiscal := ofTalent("S-424", finance(), Township)
	amount := fiscal.count("PERSONNEL_FUNDING", yuan(), Text{ZH: "镇乡人员经费保障", EN: "Funding of township staff"},
		Text{ZH: "期间各年镇乡人员经费的财政保障金额之和", EN: "Fiscal funding of the townships' staff for the years of the period"},
		Text{ZH: "人员经费", EN: "Funding"}, Drill{Entity: "PersonnelFunding", List: "personnelFundings", Where: Where{}, Sum: "amount", Year: "year"}).by("year")
	amount.Frequency, amount.Reported = Yearly, true
	growth := fiscal.count("PERSONNEL_FUNDING_GROWTH", percent(), Text{ZH: "人员经费增长率", EN: "Growth of staff funding"},
		Text{ZH: "期间各年人员经费比上年的增长;建立稳定增长机制,低于零为红灯", EN: "Growth of the funding of staff against the year before, over the years of the period; it is to grow steadily, so below nought is red"},
		Text{ZH: "比上年增加,元", EN: "Increase, yuan"}, Drill{Entity: "PersonnelFunding", List: "personnelFundings", Where: Where{"previousAmount": Where{"isNull": false}}, Sum: "change", Over: "previousAmount", Year: "year"}).
		through(Text{ZH: "上年金额,元", EN: "Amount of the year before, yuan"}, 0)
	growth.Frequency, growth.Target.Valid, growth.RedLine = Yearly, false, whole(0)
	return []*Definition{amount, growth}
}

// benefits are the cadres of the villages and what they are given (S-428 to S-430).
func benefits() []*Definition {
	cadres := ofTalent("S-429", organisation(), Village).count("VILLAGE_CADRES", people(), Text{ZH: "村干部", EN: "Village cadres"},
		Text{ZH: "期末在任的村(社区)干部", EN: "Cadres of villages and communities in post at the period's end"},
		Text{ZH: "在任村干部", EN: "Cadres in post"}, stockOf("VillageCadre", "villageCadres", "appointedOn", "leftOn")).by("post")
	leaders := ofTalent("S-430", organisation(), Village).count("GROUP_LEADERS", people(), Text{ZH: "村民小组长、妇代小组长", EN: "Group leaders"},
		Text{ZH: "期末在任的村民小组长和妇代小组长", EN: "Leaders of villager and women's groups in post at the period's end"},
		Text{ZH: "在任小组长", EN: "Leaders in post"}, stockOf("GroupLeader", "groupLeaders", "appointedOn", "leftOn")).by("kind")
	cadres.Direction, leaders.Direction = Neutral, Neutral
	within := func(entity, list, done string) Drill {
		return Drill{Entity: entity, List: list, Where: Where{}, Numerator: Where{done: Where{"isNull": false}}, Date: "dueOn"}
	}
	checks := ofTalent("S-428", organisation(), Village).count("HEALTH_CHECK_RATE", percent(), Text{ZH: "优秀村干部体检率", EN: "Health checks of excellent cadres"},
		Text{ZH: "期间应体检的优秀村干部中已体检的比例", EN: "Of the excellent village cadres due for their yearly health check in the period, the share checked"},
		Text{ZH: "已体检的", EN: "Checked"}, within("HealthCheck", "healthChecks", "checkedOn")).through(Text{ZH: "应体检的", EN: "Due"}, 100).proposed(85).by("year")
	courses := ofTalent("S-429", organisation(), Village).count("CADRE_TRAINING_RATE", percent(), Text{ZH: "村干部在职教育完成率", EN: "Cadre education completed"},
		Text{ZH: "期间应完成的村干部在职教育中已完成的比例", EN: "Of the in-service courses of village cadres due in the period, the share completed"},
		Text{ZH: "已完成的", EN: "Completed"}, within("CadreTraining", "cadreTrainings", "completedOn")).through(Text{ZH: "应完成的", EN: "Due"}, 95).proposed(85).by("course")
	insured := ofTalent("S-429", organisation(), Village).count("CADRE_INSURANCE_RATE", percent(), Text{ZH: "村干部意外伤害保险覆盖率", EN: "Cadres insured"},
		Text{ZH: "期末在保的村干部占在任村干部的比例", EN: "Village cadres insured against accidents over those in post, at the period's end"},
		Text{ZH: "在保的村干部", EN: "Cadres insured"}, stockOf("CadreInsurance", "cadreInsurances", "insuredFrom", "insuredTo")).
		share(&Side{Cell: "VILLAGE_CADRES", Span: ToDate}, Text{ZH: "在任村干部", EN: "Cadres in post"}, 100).proposed(90)
	return []*Definition{cadres, checks, courses, insured, leaders}
}

func organisation() Text {
	return Text{ZH: "区委组织部", EN: "Organisation Department"}
}
