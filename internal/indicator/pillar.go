package indicator

// Pillar is one of the four parts of the reform: 3 + 4 + 2 + 2.
type Pillar struct {
	Number   int
	Name     Text
	SubItems []SubItem
}

// SubItem is one of the eleven sub-items, titled in the document's words.
type SubItem struct {
	Code     string // "3.1"
	Name     Text
	Summary  Text
	Headline string // code of the indicator shown for the sub-item
	// Key holds the codes of the four to six indicators that a reader sees first, the
	// headline in front.
	Key []string
	// Compared is the code of the indicator by which townships are compared: a rate or a
	// figure per head that townships have, so that size does not decide.
	Compared string
}

func pillars() []Pillar {
	return []Pillar{
		{Number: 1, Name: Text{ZH: "三项改革", EN: "Three reforms"}, SubItems: []SubItem{
			{
				Code: "1.1", Headline: "ENF_CASE_LOCAL_RATE",
				Key:      []string{"ENF_CASE_LOCAL_RATE", "ENF_RESPONSE_HOURS", "ENF_STAFF_DEVOLVED_RATE", "ENF_BRIGADE_COVERAGE", "ENF_CERTIFIED_RATE", "ENF_CASES"},
				Compared: "ENF_CASE_LOCAL_RATE",
				Name:     Text{ZH: "综合执法改革", EN: "Integrated law-enforcement reform"},
				Summary:  Text{ZH: "组建综合执法局，向所有乡镇派驻综合执法队，行政执法重心下移。", EN: "One integrated law-enforcement bureau with a brigade in every township moves enforcement to the grassroots."},
			},
			{
				Code: "1.2", Headline: "DELEGATED_ITEMS",
				Key:      []string{"DELEGATED_ITEMS", "DELEGATED_IN_USE_RATE", "DELEGATED_ON_TIME_RATE", "DELEGATED_REQUESTS", "DELEGATION_STOPS", "CAPACITY_SCORE"},
				Compared: "DELEGATED_IN_USE_RATE",
				Name:     Text{ZH: "扩权试点改革", EN: "Power-expansion pilot"},
				Summary:  Text{ZH: "行政职权、公共服务事项下放至乡镇，赋予试点镇县级管理权限。", EN: "Administrative powers and public-service items go to the townships; a pilot town receives county-level powers."},
			},
			{
				Code: "1.3", Headline: "INST_COMPLIANCE",
				Key:      []string{"INST_COMPLIANCE", "INST_VACANCY_RATE", "INST_LEADER_COVERAGE", "INST_SUPERVISOR_COVERAGE", "INST_STATIONS"},
				Compared: "INST_VACANCY_RATE",
				Name:     Text{ZH: "乡镇站所改革", EN: "Township station reform"},
				Summary:  Text{ZH: "内设机构由“三办四中心”调整为“两办两中心一执法队”。", EN: "Three offices and four centres become two offices, two centres and one brigade."},
			},
		}},
		{Number: 2, Name: Text{ZH: "四化建设", EN: "Four transformations"}, SubItems: []SubItem{
			{
				Code: "2.1", Headline: "FIVE_UNIFY_RATE",
				Key:      []string{"FIVE_UNIFY_RATE", "CENTRE_STANDARD_RATE", "ELDERCARE_RATE", "TOILET_RATE", "TCM_CLINIC_RATE", "ROAD_KM"},
				Compared: "ELDERCARE_RATE",
				Name:     Text{ZH: "设施建设“一体化”", EN: "Integrated facilities"},
				Summary:  Text{ZH: "按照“五统一”标准打造标准化乡镇民生服务中心，整合公共服务资源。", EN: "Standardised township livelihood-services centres by five unified standards pool public-service resources."},
			},
			{
				Code: "2.2", Headline: "ON_TIME_RATE",
				Key:      []string{"ON_TIME_RATE", "SERVICE_REQUESTS", "SERVICE_GOOD_RATE", "ONE_STOP_RATE", "ITEM_PUBLISHED_RATE", "TIME_COMPRESSION"},
				Compared: "ON_TIME_RATE",
				Name:     Text{ZH: "服务事项“清单化”", EN: "Service items as lists"},
				Summary:  Text{ZH: "统一规范服务事项，限时办结，公开流程，由民生服务中心一站式办理。", EN: "Unified items, time limits and published procedures, handled one-stop by the livelihood-services centre."},
			},
			{
				Code: "2.3", Headline: "LOCAL_RESOLUTION_RATE",
				Key:      []string{"LOCAL_RESOLUTION_RATE", "ONLINE_RATE", "CONNECTIVITY_RATE", "INTEGRATION_RATE", "KEY_SITE_COVERAGE"},
				Compared: "LOCAL_RESOLUTION_RATE",
				Name:     Text{ZH: "服务手段“信息化”", EN: "Informatised means"},
				Summary:  Text{ZH: "依托政务服务“一张网”，五级联通，“小事不出村、大事不出乡镇”。", EN: "One network across five tiers: minor matters stay in the village, major ones in the township."},
			},
			{
				Code: "2.4", Headline: "VOL_HOURS",
				Key:      []string{"VOL_HOURS", "VOL_REGISTRATION_RATE", "VOL_ACTIVE_RATE", "VOL_PROJECTS", "LOAN_REPAYMENT_RATE", "HARDSHIP_VERIFIED_RATE"},
				Compared: "VOL_ACTIVE_RATE",
				Name:     Text{ZH: "服务供给“多元化”", EN: "Diversified supply"},
				Summary:  Text{ZH: "推进志愿服务与“三社联动”，打造富有本地特色的志愿服务品牌。", EN: "Volunteering and the linkage of communities, social organisations and social workers diversify supply."},
			},
		}},
		{Number: 3, Name: Text{ZH: "两项机制", EN: "Two mechanisms"}, SubItems: []SubItem{
			{
				Code: "3.1", Headline: "MED_SUCCESS_RATE",
				Key:      []string{"MED_SUCCESS_RATE", "MED_COMPLEX_CASES", "MED_ON_TIME_RATE", "DECISION_DONE_RATE", "EMERGENCY_MINUTES", "GOVERNANCE_FOUR_ROLES"},
				Compared: "MED_SUCCESS_RATE",
				Name:     Text{ZH: "综治工作机制", EN: "Comprehensive-governance mechanism"},
				Summary:  Text{ZH: "整合乡镇综治职能，构建矛盾纠纷人民大调解格局。", EN: "Governance functions come together in the township; disputes are settled by people's mediation."},
			},
			{
				Code: "3.2", Headline: "APPEAL_SATISFIED_RATE",
				Key:      []string{"APPEAL_SATISFIED_RATE", "APPEAL_ON_TIME_RATE", "APPEAL_SOLVED_RATE", "PETITION_SETTLED_RATE", "DISCLOSURE_TIMELY_RATE", "PEOPLE_MATTERS_DONE_RATE"},
				Compared: "APPEAL_SATISFIED_RATE",
				Name:     Text{ZH: "诉求反馈机制", EN: "Appeal-feedback mechanism"},
				Summary:  Text{ZH: "强化公示公开，落实接访下访，及时解决群众合理合法诉求。", EN: "Disclosure, leaders' visits and consultation settle residents' lawful appeals in time."},
			},
		}},
		{Number: 4, Name: Text{ZH: "两项保障", EN: "Two guarantees"}, SubItems: []SubItem{
			{
				Code: "4.1", Headline: "OPERATING_INCOME",
				Key:      []string{"OPERATING_INCOME", "BUDGET_EXEC_RATE", "TOWNSHIP_NEW_DEBT", "HOLLOW_REMAINING", "VILLAGES_ABOVE_1M", "FINDING_RECTIFIED_RATE"},
				Compared: "BUDGET_EXEC_RATE",
				Name:     Text{ZH: "资金保障", EN: "Funding guarantee"},
				Summary:  Text{ZH: "乡镇预算“包干制”，扶持“空壳村”，推进集体经营性资产股份合作制改革。", EN: "Lump-sum township budgets, support for hollow-shell villages, and the shareholding reform of collective assets."},
			},
			{
				Code: "4.2", Headline: "TALENT_RETENTION_RATE",
				Key:      []string{"TALENT_RETENTION_RATE", "WORK_ALLOWANCE_RATE", "STAFF_TURNOVER_RATE", "VILLAGE_POSTED_RATE", "CADRE_TRAINING_RATE", "PERSONNEL_FUNDING_GROWTH"},
				Compared: "TALENT_RETENTION_RATE",
				Name:     Text{ZH: "人才保障", EN: "Talent guarantee"},
				Summary:  Text{ZH: "落实5年最低服务年限、挂职锻炼与各项补贴，留住乡镇人才。", EN: "Five-year minimum service, secondments and allowances keep talent in the townships."},
			},
		}},
	}
}
