package indicator

import (
	"time"

	"github.com/shopspring/decimal"
)

// Shipped is what a new county begins with for an indicator. It becomes rows when the
// county is made; figures are judged by the rows.
type Shipped struct {
	Code            string
	Target, RedLine decimal.NullDecimal
	Proposed        bool // the document states no target, this one is a proposal
	Owner           Text // the responsible department
}

// Judged reports whether a target or a red line is shipped.
func (s Shipped) Judged() bool { return s.Target.Valid || s.RedLine.Valid }

// Lines are the target and the red line without days: in force always.
func (s Shipped) Lines() []Lines {
	return []Lines{{Target: s.Target, RedLine: s.RedLine, Proposed: s.Proposed}}
}

// YearsBefore is how many years before the records cells are read by the month. Older ones
// are summed up into one, which is all that stocks need.
const YearsBefore = 5

// ShippedFrom returns the day from which what is shipped is in force in a county whose
// records begin in a month: its figures of all single months are judged.
func ShippedFrom(records Month) time.Time {
	return time.Date(records.Year()-YearsBefore, time.January, 1, 0, 0, 0, 0, time.UTC)
}

// Shipped returns what a new county begins with, in the order of the indicators.
func (c *Catalogue) Shipped() []Shipped {
	lines, owners := shippedLines(), shippedOwners()
	list := make([]Shipped, len(c.Indicators))
	for i, d := range c.Indicators {
		s := lines[d.Code]
		s.Code, s.Owner = d.Code, owners[d.Code]
		list[i] = s
	}
	return list
}

// shippedLines returns the targets and red lines by code.
func shippedLines() map[string]Shipped {
	stated := func(target int64) Shipped { return Shipped{Target: whole(target)} }
	between := func(target, redLine int64) Shipped { return Shipped{Target: whole(target), RedLine: whole(redLine)} }
	proposed := func(s Shipped) Shipped { s.Proposed = true; return s }
	return map[string]Shipped{
		"ENF_CASE_LOCAL_RATE":       between(90, 90),
		"ENF_RESPONSE_HOURS":        proposed(between(24, 48)),
		"ENF_STAFF_DEVOLVED_RATE":   stated(80),
		"ENF_BRIGADE_COVERAGE":      stated(100),
		"ENF_ITEM_CENTRALISED":      stated(100),
		"ENF_SETUP_PROGRESS":        stated(100),
		"ENF_CERTIFIED_RATE":        proposed(between(100, 90)),
		"CAPACITY_SCORE":            proposed(between(80, 60)),
		"INST_COMPLIANCE":           stated(100),
		"INST_VACANCY_RATE":         proposed(between(8, 15)),
		"FIVE_UNIFY_RATE":           stated(100),
		"CENTRE_STANDARD_RATE":      stated(100),
		"TOILET_RATE":               proposed(between(65, 50)),
		"ELDERCARE_RATE":            stated(65),
		"TCM_CLINIC_RATE":           stated(100),
		"ON_TIME_RATE":              proposed(between(95, 85)),
		"ONE_STOP_RATE":             stated(100),
		"ITEM_PUBLISHED_RATE":       proposed(between(100, 80)),
		"SERVICE_GOOD_RATE":         proposed(between(95, 90)),
		"LOCAL_RESOLUTION_RATE":     proposed(between(90, 80)),
		"CONNECTIVITY_RATE":         stated(100),
		"EXTRANET_RATE":             stated(100),
		"INTEGRATION_RATE":          stated(100),
		"KEY_SITE_COVERAGE":         stated(100),
		"VOL_REGISTRATION_RATE":     proposed(between(20, 13)),
		"LOAN_REPAYMENT_RATE":       proposed(between(95, 85)),
		"HARDSHIP_FILED_RATE":       stated(100),
		"HARDSHIP_VERIFIED_RATE":    stated(100),
		"MED_SUCCESS_RATE":          proposed(between(95, 90)),
		"MED_ALL_SUCCESS_RATE":      proposed(between(95, 90)),
		"MED_ON_TIME_RATE":          proposed(between(95, 85)),
		"GOVERNANCE_FOUR_ROLES":     between(100, 90),
		"DECISION_DONE_RATE":        proposed(between(95, 80)),
		"EMERGENCY_MINUTES":         proposed(between(30, 45)),
		"APPEAL_SATISFIED_RATE":     proposed(between(85, 70)),
		"APPEAL_ON_TIME_RATE":       proposed(between(90, 75)),
		"APPEAL_SOLVED_RATE":        proposed(between(90, 80)),
		"APPEAL_REOPENED_RATE":      proposed(between(5, 10)),
		"DISCLOSURE_TIMELY_RATE":    proposed(between(95, 85)),
		"DISCLOSURE_LINKED_RATE":    proposed(between(90, 75)),
		"PETITION_SETTLED_RATE":     proposed(between(90, 70)),
		"PEOPLE_MATTERS_DONE_RATE":  proposed(between(95, 80)),
		"CONSULTATION_ADOPTED_RATE": proposed(between(80, 60)),
		"DUTY_REPORT_SCORE":         proposed(between(90, 80)),
		"CADRE_CONTACT_RATE":        between(100, 90),
		"HOLLOW_LEFT_RATE":          proposed(between(100, 50)),
		"FINDING_RECTIFIED_RATE":    proposed(between(95, 80)),
		"TALENT_RETENTION_RATE":     proposed(between(95, 85)),
		"RANKED_RATE":               proposed(between(90, 75)),
		"VILLAGE_POSTED_RATE":       stated(100),
		"VILLAGE_POSTING_DONE_RATE": stated(100),
		"WORK_ALLOWANCE_RATE":       between(100, 100),
		"LEADER_ALLOWANCE_RATE":     proposed(between(100, 90)),
		"PERSONNEL_FUNDING_GROWTH":  {RedLine: whole(0)},
		"HEALTH_CHECK_RATE":         proposed(between(100, 85)),
		"CADRE_TRAINING_RATE":       proposed(between(95, 85)),
		"CADRE_INSURANCE_RATE":      proposed(between(100, 90)),
		"REQUESTS_OVERDUE":          proposed(stated(0)),
		"LOANS_OVERDUE":             proposed(stated(0)),
		"MED_OVERDUE":               proposed(stated(0)),
		"DECISIONS_OVERDUE":         proposed(stated(0)),
		"APPEALS_OVERDUE":           proposed(stated(0)),
		"MATTERS_OVERDUE":           proposed(stated(0)),
		"FINDINGS_OVERDUE":          proposed(stated(0)),
	}
}

// shippedOwners returns the responsible departments by code.
func shippedOwners() map[string]Text {
	owners := map[string]Text{}
	for _, of := range []struct {
		department Text
		codes      []string
	}{
		{Text{ZH: "统计局", EN: "Statistics Bureau"}, []string{
			"TOWNS", "TOWNSHIPS", "VILLAGES", "FARMS", "COMMUNITIES", "TOWNSHIP_UNITS", "VILLAGE_UNITS", "POPULATION",
		}},
		{Text{ZH: "综合执法局", EN: "Integrated Law-Enforcement Bureau"}, []string{
			"ENF_CASE_LOCAL_RATE", "ENF_CASES", "ENF_CASES_PER_10K", "ENF_RESPONSE_HOURS", "ENF_STAFF_DEVOLVED_RATE", "ENF_BRIGADE_COVERAGE", "ENF_ITEMS",
			"ENF_ITEM_CENTRALISED", "ENF_SETUP_PROGRESS", "ENF_OFFICERS", "ENF_CERTIFICATES", "ENF_CERTIFIED_RATE", "ENF_EQUIPMENT",
		}},
		{Text{ZH: "审批服务管理局", EN: "Approval Service Administration"}, []string{
			"DELEGATED_ITEMS", "DELEGATED_POWERS", "DELEGATED_SERVICES", "DELEGATION_GRANTS", "DELEGATED_IN_USE_RATE", "DELEGATION_STOPS",
			"DELEGATED_REQUESTS", "DELEGATED_ON_TIME_RATE", "DELEGATED_POWER_CASES", "COUNTY_POWER_FIELDS", "CAPACITY_SCORE", "FIVE_UNIFY_RATE",
			"CENTRE_STANDARD_RATE", "UNIFY_PER_CENTRE", "SERVICE_CENTRES", "ON_TIME_RATE", "SERVICE_REQUESTS", "ONE_STOP_RATE", "ITEM_PUBLISHED_RATE",
			"TIME_COMPRESSION", "SERVICE_GOOD_RATE", "LOCAL_RESOLUTION_RATE", "ONLINE_RATE", "POST_DUTIES", "DUTY_LIST_ITEMS", "CONNECTIVITY_RATE",
			"EXTRANET_RATE", "INTEGRATION_RATE", "REQUESTS_OVERDUE",
		}},
		{Text{ZH: "编办", EN: "Staffing Office"}, []string{
			"INST_COMPLIANCE", "INST_STATIONS", "INST_STREAMLINE_RATE", "INST_LEADER_COVERAGE", "INST_SUPERVISOR_COVERAGE", "INST_VACANCY_RATE",
			"INST_LEADERS_PER_STATION", "INST_BEFORE_OFFICES", "INST_BEFORE_CENTRES", "INST_OFFICES", "INST_CENTRES", "INST_BRIGADES",
		}},
		{Text{ZH: "农业农村局", EN: "Agriculture and Rural Affairs Bureau"}, []string{
			"BEAUTIFUL_VILLAGES", "TOILET_RATE", "OPERATING_INCOME", "VILLAGES_ABOVE_1M", "HOLLOW_VILLAGES", "HOLLOW_REMAINING", "HOLLOW_LEFT_RATE",
			"HOLLOW_SUPPORT", "SHARE_REFORM_VILLAGES", "NET_ASSETS", "DIVIDENDS", "REWARD_VILLAGES", "REWARD_COST",
		}},
		{Text{ZH: "交通运输局", EN: "Transport Bureau"}, []string{
			"ROAD_KM",
		}},
		{Text{ZH: "民政局", EN: "Civil Affairs Bureau"}, []string{
			"ELDERCARE_RATE", "ELDERCARE_FACILITIES", "ELDERCARE_BEDS", "STAR_COMMUNITIES", "SOCIAL_ORGS", "SOCIAL_WORKERS", "SOCIETY_LINKAGES",
			"SOCIETY_BENEFICIARIES",
		}},
		{Text{ZH: "卫生健康局", EN: "Health Bureau"}, []string{
			"TCM_CLINIC_RATE",
		}},
		{Text{ZH: "公安机关", EN: "Public Security"}, []string{
			"KEY_SITE_COVERAGE", "SAFETY_INVESTMENT",
		}},
		{Text{ZH: "文明办", EN: "Civility Office"}, []string{
			"VOL_HOURS", "VOL_PEOPLE", "VOL_ORGS", "VOL_PROJECTS", "VOL_HOURS_PER_PERSON", "VOL_REGISTRATION_RATE", "VOL_ACTIVE_RATE", "STATIONS",
		}},
		{Text{ZH: "妇联", EN: "Women's Federation"}, []string{
			"LOANS", "LOAN_AMOUNT", "LOAN_REPAYMENT_RATE", "LOANS_OVERDUE",
		}},
		{Text{ZH: "总工会", EN: "Federation of Trade Unions"}, []string{
			"HARDSHIP_FILED_RATE", "HARDSHIP_VERIFIED_RATE",
		}},
		{Text{ZH: "司法局", EN: "Justice Bureau"}, []string{
			"MED_SUCCESS_RATE", "MED_COMPLEX_CASES", "MED_COMPLEX_SUCCESS", "MED_ORGS", "MEDIATORS", "MEDIATORS_TRAINED", "MED_ALL_CASES",
			"MED_ALL_SUCCESS_RATE", "MED_ON_TIME_RATE", "MED_OVERDUE",
		}},
		{Text{ZH: "政法委", EN: "Political and Legal Affairs Commission"}, []string{
			"GOVERNANCE_STAFF", "GOVERNANCE_FOUR_ROLES", "JOINT_MEETINGS", "DECISION_DONE_RATE", "EMERGENCY_MINUTES", "DECISIONS_OVERDUE",
		}},
		{Text{ZH: "信访局", EN: "Petition Bureau"}, []string{
			"APPEAL_SATISFIED_RATE", "APPEAL_ON_TIME_RATE", "APPEAL_SOLVED_RATE", "APPEAL_REOPENED_RATE", "APPEALS", "PETITION_SESSIONS",
			"PETITION_SETTLED_RATE", "PEOPLE_MATTERS_DONE_RATE", "APPEALS_OVERDUE", "MATTERS_OVERDUE",
		}},
		{Text{ZH: "政府办公室", EN: "Government Office"}, []string{
			"DISCLOSURE_TIMELY_RATE", "DISCLOSURE_LINKED_RATE", "CONSULTATION_ADOPTED_RATE", "DUTY_REPORT_SCORE", "CADRE_CONTACT_RATE",
		}},
		{Text{ZH: "财政局", EN: "Finance Bureau"}, []string{
			"TOWNSHIP_NEW_DEBT", "TOWNSHIP_LEGACY_DEBT", "BUDGET_PACKAGE", "BUDGET_EXEC_RATE", "BUDGET_TRANSFERS", "FUND_INSPECTIONS", "FUNDS_INSPECTED",
			"FINDING_RECTIFIED_RATE", "WORK_ALLOWANCE_RATE", "LEADER_ALLOWANCE_RATE", "ALLOWANCES_PAID", "PERSONNEL_FUNDING", "PERSONNEL_FUNDING_GROWTH",
			"FINDINGS_OVERDUE",
		}},
		{Text{ZH: "组织部", EN: "Organisation Department"}, []string{
			"TALENT_RETENTION_RATE", "COMMITMENT_YEARS", "COMMITMENTS_EXPIRING", "RANKED_RATE", "TOWNSHIP_STAFF", "STAFF_TURNOVER_RATE", "SECONDMENTS",
			"VILLAGE_POSTED_RATE", "VILLAGE_POSTING_DONE_RATE", "STAR_SUBSIDIES", "STAR_FOUR_RATE", "STAR_FIVE_RATE", "VILLAGE_CADRES", "HEALTH_CHECK_RATE",
			"CADRE_TRAINING_RATE", "CADRE_INSURANCE_RATE", "GROUP_LEADERS",
		}},
	} {
		for _, code := range of.codes {
			owners[code] = of.department
		}
	}
	return owners
}
