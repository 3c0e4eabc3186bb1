package postgres

// mechanismFacts are those of migrations/00052. Whether a township's four roles
// are complete hangs together over its staff, so it changes under the county's
// lock and key.
func mechanismFacts() []factView {
	return []factView{
		{"governance_facts", tables("governance_staff", "meeting_decision", "joint_meeting", "emergency_incident")},
		{"governance_completeness_facts", []factSource{{name: "governance_completeness", lock: "county", key: "county_code"}}},
		{"appeal_facts", tables("appeal")},
		{"overdue_facts", tables("service_request", "mediation_case", "appeal", "meeting_decision", "people_matter", "women_loan", "inspection_finding")},
		{"voice_facts", tables("disclosure", "petition_session", "people_matter", "consultation", "duty_report", "cadre_contact")},
	}
}
