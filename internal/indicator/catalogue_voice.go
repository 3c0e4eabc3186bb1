package indicator

// appeals are the residents' appeals of sub-item 3.2 (S-325).
func appeals() []*Definition {
	return []*Definition{
		{
			Code: "APPEAL_SATISFIED_RATE", SubItem: "3.2", Source: "S-325",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "诉求满意率", EN: "Appeals with satisfaction"},
			Meaning: Text{
				ZH: "期间办结且已评价的诉求中，评价为满意及以上（4、5分）的比例；与办件好评率（3分起）口径不同，不可互比",
				EN: "Of the appeals closed in the period and rated, the share rated 4 or 5; it does not compare with the rate of good ratings of requests, which begins at 3",
			},
			Numerator:   Text{ZH: "评价4分及以上的诉求", EN: "Appeals rated 4 or better"},
			Denominator: Text{ZH: "已评价的诉求", EN: "Appeals rated"},
			Num:         Side{Cell: "APPEAL_SATISFIED_RATE", Span: InPeriod},
			Den:         &Side{Cell: "APPEAL_SATISFIED_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "Appeal", List: "appeals", Date: "closedOn",
				Where: Where{"rating": Where{"isNull": false}}, Numerator: Where{"rating": Where{"gte": 4}},
			},
			Composition: Composition{By: []string{"channel"}},
		},
		{
			Code: "APPEAL_ON_TIME_RATE", SubItem: "3.2", Source: "S-325",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "诉求按期办结率", EN: "Appeals closed on time"},
			Meaning:     Text{ZH: "期间办结的诉求中，在应办结日期当日或之前办结的比例；超期未结的另列", EN: "Of the appeals closed in the period, the share closed on or before the due day; overdue open ones are listed apart"},
			Numerator:   Text{ZH: "按期办结的诉求", EN: "Appeals closed on time"},
			Denominator: Text{ZH: "办结的诉求", EN: "Appeals closed"},
			Num:         Side{Cell: "APPEAL_ON_TIME_RATE", Span: InPeriod},
			Den:         &Side{Cell: "APPEAL_ON_TIME_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "Appeal", List: "appeals", Date: "closedOn",
				Where:     Where{"status": Where{"eq": "CLOSED"}},
				Numerator: Where{"onTime": Where{"eq": true}, "status": Where{"eq": "CLOSED"}},
			},
			Composition: Composition{By: []string{"channel"}},
		},
		{
			Code: "APPEAL_SOLVED_RATE", SubItem: "3.2", Source: "S-325", Baseline: "S-325",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "诉求解决率", EN: "Appeals solved"},
			Meaning:     Text{ZH: "期间办结的合理合法诉求中得到解决的比例", EN: "Of the reasonable and lawful appeals closed in the period, the share solved"},
			Numerator:   Text{ZH: "得到解决的诉求", EN: "Appeals solved"},
			Denominator: Text{ZH: "办结的合理合法诉求", EN: "Lawful appeals closed"},
			Num:         Side{Cell: "APPEAL_SOLVED_RATE", Span: InPeriod},
			Den:         &Side{Cell: "APPEAL_SOLVED_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "Appeal", List: "appeals", Date: "closedOn",
				Where:     Where{"lawful": Where{"eq": true}, "status": Where{"eq": "CLOSED"}},
				Numerator: Where{"lawful": Where{"eq": true}, "solved": Where{"eq": true}, "status": Where{"eq": "CLOSED"}},
			},
			Composition: Composition{By: []string{"channel"}},
		},
		{
			Code: "APPEAL_REOPENED_RATE", SubItem: "3.2", Source: "S-325",
			Kind: Rate, Frequency: Monthly, Direction: Down, Finest: Village, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "诉求重办率", EN: "Appeals reopened"},
			Meaning:     Text{ZH: "期间办结的诉求中重办过的比例", EN: "Of the appeals closed in the period, the share that had been reopened"},
			Numerator:   Text{ZH: "重办过的诉求", EN: "Appeals reopened"},
			Denominator: Text{ZH: "办结的诉求", EN: "Appeals closed"},
			Num:         Side{Cell: "APPEAL_REOPENED_RATE", Span: InPeriod},
			Den:         &Side{Cell: "APPEAL_REOPENED_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "Appeal", List: "appeals", Date: "closedOn",
				Where:     Where{"status": Where{"eq": "CLOSED"}},
				Numerator: Where{"reopened": Where{"eq": true}, "status": Where{"eq": "CLOSED"}},
			},
			Composition: Composition{By: []string{"channel"}},
		},
		{
			Code: "APPEALS", SubItem: "3.2", Source: "S-325",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: Text{ZH: "件", EN: "appeals"},
			Name:        Text{ZH: "受理诉求", EN: "Appeals accepted"},
			Meaning:     Text{ZH: "期间受理的群众诉求", EN: "Appeals accepted in the period"},
			Numerator:   Text{ZH: "期间受理的群众诉求", EN: "Appeals accepted in the period"},
			Num:         Side{Cell: "APPEALS", Span: InPeriod},
			Drill:       Drill{Entity: "Appeal", List: "appeals", Date: "receivedOn", Where: Where{}},
			Composition: Composition{By: []string{"category"}},
		},
	}
}

// openGovernment are the rights to know, to take part and to supervise, sub-item 3.2
// (S-321 to S-324, S-326 to S-329).
func openGovernment() []*Definition {
	return []*Definition{
		{
			Code: "DISCLOSURE_TIMELY_RATE", SubItem: "3.2", Source: "S-321", Baseline: "S-321",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "公开及时率", EN: "Timely disclosure"},
			Meaning: Text{
				ZH: "应公开日期在期间内的政务、村务公开中按期公开的比例（知情权）",
				EN: "Of the disclosures due in the period, the share published in time (the right to know)",
			},
			Numerator:   Text{ZH: "按期公开的", EN: "Published in time"},
			Denominator: Text{ZH: "应公开的", EN: "Due"},
			Num:         Side{Cell: "DISCLOSURE_TIMELY_RATE", Span: InPeriod},
			Den:         &Side{Cell: "DISCLOSURE_TIMELY_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "Disclosure", List: "disclosures", Date: "dueOn", Due: true,
				Where: Where{}, Numerator: Where{"onTime": Where{"eq": true}},
			},
			Composition: Composition{By: []string{"channel"}},
		},
		{
			Code: "DISCLOSURE_LINKED_RATE", SubItem: "3.2", Source: "S-322", Baseline: "S-322",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "政务村务联动率", EN: "Linked disclosure"},
			Meaning: Text{
				ZH: "应公开的村务中，与政务公开上下衔接的比例",
				EN: "Of the disclosures of village affairs due in the period, the share linked to one of township affairs",
			},
			Numerator:   Text{ZH: "与政务公开衔接的村务公开", EN: "Linked to township affairs"},
			Denominator: Text{ZH: "村务公开", EN: "Disclosures of village affairs"},
			Num:         Side{Cell: "DISCLOSURE_LINKED_RATE", Span: InPeriod},
			Den:         &Side{Cell: "DISCLOSURE_LINKED_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "Disclosure", List: "disclosures", Date: "dueOn", Due: true,
				Where:     Where{"kind": Where{"eq": "VILLAGE"}},
				Numerator: Where{"kind": Where{"eq": "VILLAGE"}, "linkedTo": Where{"kind": Where{"eq": "GOVERNMENT"}}},
			},
		},
		{
			Code: "PETITION_SESSIONS", SubItem: "3.2", Source: "S-323",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: Text{ZH: "次", EN: "sessions"},
			Name:        Text{ZH: "领导接访下访", EN: "Leaders' sessions"},
			Meaning:     Text{ZH: "期间乡镇领导干部接访、下访次数", EN: "Sessions in which township leaders received or visited petitioners"},
			Numerator:   Text{ZH: "期间乡镇领导干部接访、下访次数", EN: "Sessions in which township leaders received or visited petitioners"},
			Num:         Side{Cell: "PETITION_SESSIONS", Span: InPeriod},
			Drill:       Drill{Entity: "PetitionSession", List: "petitionSessions", Date: "heldOn", Where: Where{}},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "PETITION_SETTLED_RATE", SubItem: "3.2", Source: "S-323",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "接访事项解决率", EN: "Matters settled in sessions"},
			Meaning:     Text{ZH: "接访、下访中反映的事项得到解决的比例", EN: "Of the matters raised in leaders' sessions, the share settled"},
			Numerator:   Text{ZH: "解决的事项", EN: "Matters settled"},
			Denominator: Text{ZH: "反映的事项", EN: "Matters raised"},
			Num:         Side{Cell: "PETITION_SETTLED_RATE", Span: InPeriod},
			Den:         &Side{Cell: "PETITION_SETTLED_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "PetitionSession", List: "petitionSessions", Sum: "settled", Over: "matters", Date: "heldOn", Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
		{
			Code: "PEOPLE_MATTERS_DONE_RATE", SubItem: "3.2", Source: "S-324",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "“百姓百件事”按期办结率", EN: "Hundred matters done on time"},
			Meaning: Text{
				ZH: "办结期限在期间内的“百姓百件事”中，在期限当日或之前办结的比例；逾期办结的不算，逾期未结的另列",
				EN: "Of the matters due in the period, the share done on or before the due day; late ones do not count, and open ones are listed apart",
			},
			Numerator:   Text{ZH: "按期办结的事项", EN: "Matters done on time"},
			Denominator: Text{ZH: "到期的事项", EN: "Matters due"},
			Num:         Side{Cell: "PEOPLE_MATTERS_DONE_RATE", Span: InPeriod},
			Den:         &Side{Cell: "PEOPLE_MATTERS_DONE_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "PeopleMatter", List: "peopleMatters", Date: "dueOn", Due: true,
				Where: Where{}, Numerator: Where{"onTime": Where{"eq": true}},
			},
			Composition: Composition{By: []string{"year"}},
		},
		{
			Code: "CONSULTATION_ADOPTED_RATE", SubItem: "3.2", Source: "S-327", Baseline: "S-327",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "协商意见采纳率", EN: "Consultations adopted"},
			Meaning: Text{
				ZH: "截至期末举行的协商中，意见在期末当日或之前得到采纳的比例（参与权）；期末前不久的协商可能尚未答复",
				EN: "Of the consultations held up to the period's end, the share whose outcome was adopted by then (the right to take part); the last ones may not be answered yet",
			},
			Numerator:   Text{ZH: "被采纳的协商", EN: "Consultations adopted"},
			Denominator: Text{ZH: "协商", EN: "Consultations"},
			CasesToDate: true,
			Num:         Side{Cell: "CONSULTATION_ADOPTED_RATE", Span: ToDate},
			Den:         &Side{Cell: "CONSULTATION_ADOPTED_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "Consultation", List: "consultations", Date: "heldOn", Since: "adoptedOn", Span: ToDate,
				Where: Where{}, Numerator: Where{},
			},
			Composition: Composition{By: []string{"result"}},
		},
		{
			Code: "DUTY_REPORT_SCORE", SubItem: "3.2", Source: "S-328",
			Kind: Ratio, Frequency: Monthly, Direction: Up, Finest: Township, Unit: Text{ZH: "分", EN: "points"}, Decimals: 1,
			Name: Text{ZH: "述职评议得分", EN: "Appraisal of duty reports"},
			Meaning: Text{
				ZH: "期间区级领导述职的选民评议平均得分（监督权）；每次述职同权，不按参评人数加权",
				EN: "Mean score that voters gave to the duty reports of the period (the right to supervise); each report counts alike, not by its number of voters",
			},
			Numerator:   Text{ZH: "得分之和", EN: "Scores"},
			Denominator: Text{ZH: "述职", EN: "Duty reports"},
			FewByDesign: true,
			Num:         Side{Cell: "DUTY_REPORT_SCORE", Span: InPeriod},
			Den:         &Side{Cell: "DUTY_REPORT_SCORE", OfDenominator: true, Span: InPeriod},
			Drill:       Drill{Entity: "DutyReport", List: "dutyReports", Sum: "score", Date: "heldOn", Where: Where{}},
			UnmetRows: &Drill{
				Entity: "DutyReport", List: "dutyReports", Date: "heldOn",
				Where: Where{},
			},
			Misses: below("score"),
		},
		{
			Code: "CADRE_CONTACT_RATE", SubItem: "3.2", Source: "S-326", Baseline: "S-326",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "干部联系户覆盖率", EN: "Household contact coverage"},
			Meaning: Text{
				ZH: "期末有干部联系的户数占全部应联系户数的比例；还没有干部联系的村也计入应联系户数",
				EN: "Households in contact with a cadre over all those to be, at the period's end; villages without a contact yet stay in the denominator",
			},
			Numerator:   Text{ZH: "有干部联系的户", EN: "Households in contact"},
			Denominator: Text{ZH: "应联系的户", EN: "Households"},
			Num:         Side{Cell: "CADRE_CONTACT_RATE", Span: ToDate},
			Den:         &Side{Cell: "CADRE_CONTACT_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "CadreContact", List: "cadreContacts", Sum: "households", Over: "villageHouseholds", Date: "startedOn", Until: "endedOn", Span: ToDate, Where: Where{},
			},
			DenRows: &Drill{
				Entity: "CadreContact", List: "cadreContacts", Sum: "villageHouseholds", Date: "countedFrom", Until: "supersededOn", Span: ToDate, Where: Where{},
			},
		},
	}
}
