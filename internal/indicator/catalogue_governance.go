package indicator

import "github.com/shopspring/decimal"

// governance are the staff, meetings and emergencies of sub-item 3.1 (S-301, S-306, S-307).
func governance() []*Definition {
	return []*Definition{
		{
			Code: "GOVERNANCE_STAFF", SubItem: "3.1", Source: "S-301",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: people(),
			Name: Text{ZH: "综治办人员", EN: "Governance staff"},
			Meaning: Text{
				ZH: "期末在岗的乡镇综治办（中心）人员，含综治信访、司法调解、社区民警、禁毒专干",
				EN: "Staff of the township governance offices at the period's end: petitions, judicial mediation, community police, drug control",
			},
			Numerator: Text{
				ZH: "期末在岗的乡镇综治办（中心）人员，含综治信访、司法调解、社区民警、禁毒专干",
				EN: "Staff of the township governance offices at the period's end: petitions, judicial mediation, community police, drug control",
			},
			Num: Side{Cell: "GOVERNANCE_STAFF", Span: ToDate},
			Drill: Drill{
				Entity: "GovernanceStaff", List: "governanceStaffMembers", Date: "appointedOn", Until: "leftOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"role"}},
		},
		{
			Code: "GOVERNANCE_FOUR_ROLES", SubItem: "3.1", Source: "S-301", Baseline: "S-301",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "四类力量齐备率", EN: "Four-role completeness"},
			Meaning:     Text{ZH: "综治信访、司法调解、社区民警、禁毒专干四类力量齐备的乡镇占比", EN: "Townships with all four roles filled over all townships"},
			Numerator:   Text{ZH: "四类力量齐备的乡镇", EN: "Townships with all four roles"},
			Denominator: Text{ZH: "乡镇", EN: "Townships"},
			Num:         Side{Cell: "GOVERNANCE_FOUR_ROLES", Span: ToDate},
			Den:         &Side{Cell: "GOVERNANCE_FOUR_ROLES", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "GovernanceStaff", List: "governanceStaffMembers", Date: "appointedOn", Until: "leftOn", Span: ToDate, Where: Where{},
			},
			NumRows: &Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf, More: fourRolesFilled,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"SUBDISTRICT", "TOWN", "TOWNSHIP"}}},
			},
			DenRows: &Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"SUBDISTRICT", "TOWN", "TOWNSHIP"}}},
			},
		},
		{
			Code: "JOINT_MEETINGS", SubItem: "3.1", Source: "S-306",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: Text{ZH: "次", EN: "meetings"},
			Name:        Text{ZH: "联席会议", EN: "Joint meetings"},
			Meaning:     Text{ZH: "期间召开的成员单位联席会议", EN: "Joint meetings of the member units held in the period"},
			Numerator:   Text{ZH: "期间召开的成员单位联席会议", EN: "Joint meetings of the member units held in the period"},
			Num:         Side{Cell: "JOINT_MEETINGS", Span: InPeriod},
			Drill:       Drill{Entity: "JointMeeting", List: "jointMeetings", Date: "heldOn", Where: Where{}},
			Composition: Composition{By: []string{"title"}},
		},
		{
			Code: "DECISION_DONE_RATE", SubItem: "3.1", Source: "S-306", Baseline: "S-306",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "议定事项按期办结率", EN: "Decisions done on time"},
			Meaning: Text{
				ZH: "办结期限在期间内的联席会议议定事项中，在期限当日或之前办结的比例；逾期办结的不算，逾期未结的另列",
				EN: "Of the decisions of joint meetings due in the period, the share done on or before the due day; late ones do not count, and open ones are listed apart",
			},
			Numerator:   Text{ZH: "按期办结的议定事项", EN: "Decisions done on time"},
			Denominator: Text{ZH: "到期的议定事项", EN: "Decisions due"},
			Num:         Side{Cell: "DECISION_DONE_RATE", Span: InPeriod},
			Den:         &Side{Cell: "DECISION_DONE_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "MeetingDecision", List: "meetingDecisions", Date: "dueOn", Due: true,
				Where: Where{}, Numerator: Where{"onTime": Where{"eq": true}},
			},
		},
		{
			Code: "EMERGENCY_MINUTES", SubItem: "3.1", Source: "S-307", Baseline: "S-307",
			Kind: Ratio, Frequency: Monthly, Direction: Down, Finest: Village, Unit: Text{ZH: "分钟", EN: "minutes"}, Decimals: 1,
			Name:        Text{ZH: "突发事件到场用时", EN: "Emergency response"},
			Meaning:     Text{ZH: "期间突发事件从接报到到场的平均分钟数", EN: "Mean minutes from report to arrival, of the emergencies of the period"},
			Numerator:   Text{ZH: "到场用时之和，分钟", EN: "Minutes to arrival"},
			Denominator: Text{ZH: "突发事件", EN: "Emergencies"},
			Num:         Side{Cell: "EMERGENCY_MINUTES", Span: InPeriod},
			Den:         &Side{Cell: "EMERGENCY_MINUTES", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "EmergencyIncident", List: "emergencyIncidents", Sum: "responseMinutes", Date: "occurredOn", Where: Where{},
			},
			UnmetRows: &Drill{
				Entity: "EmergencyIncident", List: "emergencyIncidents", Date: "occurredOn",
				Where: Where{},
			},
			Misses: func(target decimal.Decimal) Where { // whole minutes
				return Where{"responseMinutes": Where{"gt": target.Floor().IntPart()}}
			},
		},
	}
}

// fourRolesFilled keeps townships in which each of the four roles is filled in the period's
// last month. A member of staff who leaves counts to the end of that month.
func fourRolesFilled(_ RecordedUnit, p Period) Where {
	var all []Where
	for _, role := range []string{"PETITION", "JUDICIAL_MEDIATION", "COMMUNITY_POLICE", "DRUG_CONTROL"} {
		all = append(all, Where{"townshipGovernanceStaff": Where{"some": Where{
			"role": Where{"eq": role}, "appointedOn": Where{"lte": p.Last()},
			"or": []Where{{"leftOn": Where{"isNull": true}}, {"leftOn": Where{"gte": p.To.First()}}},
		}}})
	}
	return Where{"and": all}
}
