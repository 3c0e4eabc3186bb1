package indicator

// rated makes a monthly percentage of rows; its cells are its own.
func rated(subItem, code, source string, owner, name, meaning, numerator, denominator Text, target, redLine int64, drill Drill) *Definition {
	return &Definition{
		Code: code, Name: name, Meaning: meaning, Numerator: numerator, Denominator: denominator, Unit: percent(), Decimals: 1,
		Kind: Rate, Frequency: Monthly, Direction: Up, SubItem: subItem, Owner: owner, Source: source, Finest: Village,
		Num: own(code, drill.Span), Den: under(code, drill.Span), Drill: drill,
		Target: whole(target), RedLine: whole(redLine), TargetProposed: true,
	}
}

// counted makes a monthly count of rows without a judgement.
func counted(subItem, code, source string, owner, unit, name, meaning Text, drill Drill) *Definition {
	return &Definition{
		Code: code, Name: name, Meaning: meaning, Numerator: meaning, Unit: unit,
		Kind: Flow, Frequency: Monthly, Direction: Neutral, SubItem: subItem, Owner: owner, Source: source, Finest: Village,
		Num: own(code, drill.Span), Drill: drill,
	}
}

// governance: sub-item 3.1 beside mediation.
func governance() []*Definition {
	staff := counted("3.1", "GOVERNANCE_STAFF", "S-301", politics(), people(), Text{ZH: "综治办人员", EN: "Governance staff"},
		Text{ZH: "期末在岗的乡镇综治办(中心)人员,含综治信访、司法调解、社区民警、禁毒专干", EN: "Staff of the township governance offices at the period's end: petitions, judicial mediation, community police, drug control"},
		Drill{Entity: "GovernanceStaff", List: "governanceStaffMembers", Where: Where{}, Date: "appointedOn", Until: "leftOn", Span: ToDate})
	staff.Kind, staff.Finest, staff.Composition.By = Stock, Township, []string{"role"}
	roles := rated("3.1", "GOVERNANCE_FOUR_ROLES", "S-301", politics(), Text{ZH: "四类力量齐备率", EN: "Four-role completeness"},
		Text{ZH: "综治信访、司法调解、社区民警、禁毒专干四类力量齐备的镇乡占比", EN: "Townships with all four roles filled over all townships"},
		Text{ZH: "四类力量齐备的镇乡", EN: "Townships with all four roles"}, Text{ZH: "镇乡", EN: "Townships"}, 100, 90,
		Drill{Entity: "GovernanceStaff", List: "governanceStaffMembers", Where: Where{}, Date: "appointedOn", Until: "leftOn", Span: ToDate})
	roles.Finest, roles.TargetProposed = Township, false
	roles.NumRows, roles.DenRows = fourRoles(), townshipRows()
	meetings := counted("3.1", "JOINT_MEETINGS", "S-306", politics(), Text{ZH: "次", EN: "meetings"}, Text{ZH: "联席会议", EN: "Joint meetings"},
		Text{ZH: "期间召开的成员单位联席会议", EN: "Joint meetings of the member units held in the period"},
		Drill{Entity: "JointMeeting", List: "jointMeetings", Where: Where{}, Date: "heldOn"})
	meetings.Finest, meetings.Composition.By = Township, []string{"title"}
	decisions := rated("3.1", "DECISION_DONE_RATE", "S-306", politics(), Text{ZH: "议定事项办结率", EN: "Decisions carried out"},
		Text{ZH: "办结期限在期间内的联席会议议定事项中已办结的比例", EN: "Of the decisions of joint meetings due in the period, the share done"},
		Text{ZH: "已办结的议定事项", EN: "Decisions done"}, Text{ZH: "到期的议定事项", EN: "Decisions due"}, 95, 80,
		Drill{Entity: "MeetingDecision", List: "meetingDecisions", Where: Where{}, Numerator: Where{"doneOn": Where{"isNull": false}}, Date: "dueOn"})
	decisions.Finest = Township
	minutes := rated("3.1", "EMERGENCY_MINUTES", "S-307", politics(), Text{ZH: "突发事件到场用时", EN: "Emergency response"},
		Text{ZH: "期间突发事件从接报到到场的平均分钟数", EN: "Mean minutes from report to arrival, of the emergencies of the period"},
		Text{ZH: "到场用时之和,分钟", EN: "Minutes to arrival"}, Text{ZH: "突发事件", EN: "Emergencies"}, 30, 45,
		Drill{Entity: "EmergencyIncident", List: "emergencyIncidents", Where: Where{}, Date: "occurredOn", Sum: "responseMinutes"})
	minutes.Kind, minutes.Unit, minutes.Direction = Ratio, Text{ZH: "分钟", EN: "minutes"}, Down
	return []*Definition{staff, roles, meetings, decisions, minutes}
}

// voice: sub-item 3.2, appeals and the ways to know, take part and supervise.
func voice() []*Definition {
	appeals := func(date string, where, numerator Where) Drill {
		return Drill{Entity: "Appeal", List: "appeals", Where: where, Numerator: numerator, Date: date}
	}
	closed := Where{"status": Where{"eq": "CLOSED"}}
	all := counted("3.2", "APPEALS", "S-325", petitions(), pieces(), Text{ZH: "受理诉求", EN: "Appeals accepted"},
		Text{ZH: "期间受理的群众诉求", EN: "Appeals accepted in the period"}, appeals("receivedOn", Where{}, nil))
	all.Unit.EN, all.Composition.By = "appeals", []string{"category"}
	onTime := rated("3.2", "APPEAL_ON_TIME_RATE", "S-325", petitions(), Text{ZH: "诉求按期办结率", EN: "Appeals closed on time"},
		Text{ZH: "期间办结的诉求中,在应办结日期当日或之前办结的比例", EN: "Of the appeals closed in the period, the share closed on or before the due day"},
		Text{ZH: "按期办结的诉求", EN: "Appeals closed on time"}, Text{ZH: "办结的诉求", EN: "Appeals closed"}, 90, 75,
		appeals("closedOn", closed, Where{"status": Where{"eq": "CLOSED"}, "onTime": Where{"eq": true}}))
	solved := rated("3.2", "APPEAL_SOLVED_RATE", "S-325", petitions(), Text{ZH: "诉求解决率", EN: "Appeals solved"},
		Text{ZH: "期间办结的合理合法诉求中得到解决的比例", EN: "Of the reasonable and lawful appeals closed in the period, the share solved"},
		Text{ZH: "得到解决的诉求", EN: "Appeals solved"}, Text{ZH: "办结的合理合法诉求", EN: "Lawful appeals closed"}, 90, 80,
		appeals("closedOn", Where{"status": Where{"eq": "CLOSED"}, "lawful": Where{"eq": true}}, Where{"status": Where{"eq": "CLOSED"}, "lawful": Where{"eq": true}, "solved": Where{"eq": true}}))
	satisfied := rated("3.2", "APPEAL_SATISFIED_RATE", "S-325", petitions(), Text{ZH: "诉求满意率", EN: "Appeals with satisfaction"},
		Text{ZH: "期间办结且已评价的诉求中,评价4分及以上的比例", EN: "Of the appeals closed in the period and rated, the share rated 4 or better"},
		Text{ZH: "评价4分及以上的诉求", EN: "Appeals rated 4 or better"}, Text{ZH: "已评价的诉求", EN: "Appeals rated"}, 85, 70,
		appeals("closedOn", Where{"rating": Where{"isNull": false}}, Where{"rating": Where{"gte": 4}}))
	reopened := rated("3.2", "APPEAL_REOPENED_RATE", "S-325", petitions(), Text{ZH: "诉求重办率", EN: "Appeals reopened"},
		Text{ZH: "期间办结的诉求中重办过的比例", EN: "Of the appeals closed in the period, the share that had been reopened"},
		Text{ZH: "重办过的诉求", EN: "Appeals reopened"}, Text{ZH: "办结的诉求", EN: "Appeals closed"}, 5, 10,
		appeals("closedOn", closed, Where{"status": Where{"eq": "CLOSED"}, "reopened": Where{"eq": true}}))
	reopened.Direction = Down
	for _, d := range []*Definition{onTime, solved, satisfied, reopened} {
		d.Composition.By = []string{"channel"}
	}
	return append([]*Definition{satisfied, onTime, solved, reopened, all}, known()...)
}

// known are the rights to know, to take part and to supervise (S-329).
func known() []*Definition {
	timely := rated("3.2", "DISCLOSURE_TIMELY_RATE", "S-321", openness(), Text{ZH: "公开及时率", EN: "Timely disclosure"},
		Text{ZH: "应公开日期在期间内的政务、村务公开中按期公开的比例(知情权)", EN: "Of the disclosures due in the period, the share published in time (the right to know)"},
		Text{ZH: "按期公开的", EN: "Published in time"}, Text{ZH: "应公开的", EN: "Due"}, 95, 85,
		Drill{Entity: "Disclosure", List: "disclosures", Where: Where{}, Numerator: Where{"onTime": Where{"eq": true}}, Date: "dueOn"})
	timely.Composition.By = []string{"channel"}
	linked := rated("3.2", "DISCLOSURE_LINKED_RATE", "S-322", openness(), Text{ZH: "政务村务联动率", EN: "Linked disclosure"},
		Text{ZH: "应公开的村务中,与政务公开上下衔接的比例", EN: "Of the disclosures of village affairs due in the period, the share linked to one of township affairs"},
		Text{ZH: "与政务公开衔接的村务公开", EN: "Linked to township affairs"}, Text{ZH: "村务公开", EN: "Disclosures of village affairs"}, 90, 75,
		Drill{Entity: "Disclosure", List: "disclosures", Where: Where{"kind": Where{"eq": "VILLAGE"}}, Numerator: Where{"kind": Where{"eq": "VILLAGE"}, "linkedTo": Where{"kind": Where{"eq": "GOVERNMENT"}}}, Date: "dueOn"})
	sessions := counted("3.2", "PETITION_SESSIONS", "S-323", petitions(), Text{ZH: "次", EN: "sessions"}, Text{ZH: "领导接访下访", EN: "Leaders' sessions"},
		Text{ZH: "期间乡镇领导干部接访、下访次数", EN: "Sessions in which township leaders received or visited petitioners"},
		Drill{Entity: "PetitionSession", List: "petitionSessions", Where: Where{}, Date: "heldOn"})
	sessions.Composition.By = []string{"kind"}
	settled := rated("3.2", "PETITION_SETTLED_RATE", "S-323", petitions(), Text{ZH: "接访事项解决率", EN: "Matters settled in sessions"},
		Text{ZH: "接访、下访中反映的事项得到解决的比例", EN: "Of the matters raised in leaders' sessions, the share settled"},
		Text{ZH: "解决的事项", EN: "Matters settled"}, Text{ZH: "反映的事项", EN: "Matters raised"}, 90, 70,
		Drill{Entity: "PetitionSession", List: "petitionSessions", Where: Where{}, Date: "heldOn", Sum: "settled", Over: "matters"})
	settled.Composition.By = []string{"kind"}
	matters := rated("3.2", "PEOPLE_MATTERS_DONE_RATE", "S-324", petitions(), Text{ZH: "“百姓百件事”办结率", EN: "Hundred matters done"},
		Text{ZH: "到期末列入“百姓百件事”清单的事项中已办结的比例", EN: "Of the matters listed up to the period's end, the share done"},
		Text{ZH: "已办结的事项", EN: "Matters done"}, Text{ZH: "列入清单的事项", EN: "Matters listed"}, 95, 80,
		Drill{Entity: "PeopleMatter", List: "peopleMatters", Where: Where{}, Numerator: Where{}, Date: "listedOn", Since: "doneOn", Span: ToDate})
	matters.Finest, matters.Composition.By = Township, []string{"year"}
	consulted := rated("3.2", "CONSULTATION_ADOPTED_RATE", "S-327", openness(), Text{ZH: "协商意见采纳率", EN: "Consultations adopted"},
		Text{ZH: "期间的协商中意见得到采纳的比例(参与权)", EN: "Of the consultations of the period, the share whose outcome was adopted (the right to take part)"},
		Text{ZH: "被采纳的协商", EN: "Consultations adopted"}, Text{ZH: "协商", EN: "Consultations"}, 80, 60,
		Drill{Entity: "Consultation", List: "consultations", Where: Where{}, Numerator: Where{"adoptedOn": Where{"isNull": false}}, Date: "heldOn"})
	consulted.Composition.By = []string{"result"}
	score := rated("3.2", "DUTY_REPORT_SCORE", "S-328", openness(), Text{ZH: "述职评议得分", EN: "Appraisal of duty reports"},
		Text{ZH: "期间区级领导述职的选民评议平均得分(监督权)", EN: "Mean score that voters gave to the duty reports of the period (the right to supervise)"},
		Text{ZH: "得分之和", EN: "Scores"}, Text{ZH: "述职", EN: "Duty reports"}, 90, 80,
		Drill{Entity: "DutyReport", List: "dutyReports", Where: Where{}, Date: "heldOn", Sum: "score"})
	score.Kind, score.Unit, score.Finest = Ratio, Text{ZH: "分", EN: "points"}, Township
	contact := rated("3.2", "CADRE_CONTACT_RATE", "S-326", openness(), Text{ZH: "干部联系户覆盖率", EN: "Household contact coverage"},
		Text{ZH: "期末有干部联系的户数占应联系户数的比例", EN: "Households in contact with a cadre over those to be, at the period's end"},
		Text{ZH: "有干部联系的户", EN: "Households in contact"}, Text{ZH: "应联系的户", EN: "Households"}, 100, 90,
		Drill{Entity: "CadreContact", List: "cadreContacts", Where: Where{}, Date: "startedOn", Until: "endedOn", Span: ToDate, Sum: "households", Over: "villageHouseholds"})
	contact.TargetProposed, contact.Baseline = false, "S-326"
	return []*Definition{timely, linked, sessions, settled, matters, consulted, score, contact}
}

func politics() Text {
	return Text{ZH: "区委政法委", EN: "Political and Legal Affairs Commission"}
}
func petitions() Text { return Text{ZH: "区信访局", EN: "District Petition Bureau"} }
func openness() Text  { return Text{ZH: "区政府办公室", EN: "District Government Office"} }

// fourRoles are the townships in which each role is filled at some time of the
// period's last month: who leaves counts to the end of that month.
func fourRoles() *Drill {
	rows := townshipRows()
	rows.More = func(_ RecordedUnit, p Period) Where {
		var all []Where
		for _, role := range []string{"PETITION", "JUDICIAL_MEDIATION", "COMMUNITY_POLICE", "DRUG_CONTROL"} {
			all = append(all, Where{"townshipGovernanceStaff": Where{"some": Where{
				"role": Where{"eq": role}, "appointedOn": Where{"lte": p.Last()},
				"or": []Where{{"leftOn": Where{"isNull": true}}, {"leftOn": Where{"gte": p.To.First()}}},
			}}})
		}
		return Where{"and": all}
	}
	return rows
}

// townshipRows are the towns and townships of the document.
func townshipRows() *Drill {
	return &Drill{Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
		Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"TOWN", "TOWNSHIP"}}}}
}
