package demo

import "slices"

// cuts are those of all tables that know days, rows that refer to others first.
func cuts() []cut {
	return slices.Concat(caseCuts(), pillarOneCuts(), pillarTwoCuts(), moneyCuts(), governanceCuts(), talentCuts())
}

// caseCuts are the large tables: requests, cases, volunteers.
func caseCuts() []cut {
	return []cut{
		{table: "service_request", begun: "accepted_on", later: []string{"closed_on"},
			set: []string{"status = CASE WHEN accepted_on > $2::date - 3 THEN 'ACCEPTED' ELSE 'IN_PROGRESS' END", "rating = NULL"}},
		{table: "enforcement_case", begun: "reported_on", later: []string{"filed_on", "decided_on", "closed_on"},
			set: []string{
				"first_action_at = CASE WHEN " + actedLater + " THEN NULL ELSE first_action_at END",
				"status = CASE WHEN first_action_at IS NULL OR " + actedLater + " THEN 'REPORTED' WHEN decided_on <= $2::date THEN 'DECIDED' WHEN filed_on <= $2::date THEN 'FILED' ELSE 'ACTED' END",
				"outcome = NULL", "penalty = CASE WHEN decided_on <= $2::date THEN penalty END",
			}, where: actedLater},
		{table: "mediation_case", begun: "opened_on", later: []string{"closed_on"},
			set: []string{"status = CASE WHEN opened_on > $2::date - 4 THEN 'ACCEPTED' ELSE 'IN_MEDIATION' END", "outcome = NULL", "judicially_confirmed = false", "fulfilled = NULL"}},
		{table: "mediator", begun: "appointed_on", later: []string{"trained_on"}},
		{table: "mediation_organization", begun: "established_on"},
		{table: "volunteer_service_record", begun: "served_on"},
		{table: "volunteer_project", begun: "started_on", later: []string{"ended_on"}, set: []string{"status = 'RUNNING'"}},
		{table: "volunteer", begun: "registered_on"},
		{table: "volunteer_organization", begun: "registered_on"},
	}
}

// actedLater holds where the first action on a violation came after the day.
const actedLater = "(first_action_at AT TIME ZONE 'Asia/Shanghai')::date > $2::date"

// pillarOneCuts are the enforcement's strength, the delegated items and the stations. An
// officer or holder of a post who left later is still there, and the successor is not.
func pillarOneCuts() []cut {
	inOffice := func(column, role string) string {
		return column + " = coalesce((SELECT p.id FROM institution_post p WHERE p.county_code = $1 AND p.institution_id = institution.id AND p.role = '" + role +
			"' AND p.appointed_on <= $2::date AND p.ended_on > $2::date), " + column + ")"
	}
	return []cut{
		{table: "officer_certificate", begun: "issued_on", set: []string{"valid_to = issued_on + 5 * 365"}, where: "valid_to > $2::date"},
		{table: "officer_posting", begun: "posted_on", later: []string{"ended_on"}},
		{table: "enforcement_officer", begun: "joined_on", later: []string{"left_on"}},
		{table: "enforcement_equipment", begun: "acquired_on", later: []string{"retired_on"}},
		{table: "reform_task", later: []string{"done_on"}, set: []string{"status = 'IN_PROGRESS'"}},
		{table: "delegation_event", begun: "effective_on"},
		{table: "delegation_grant", begun: "valid_from", later: []string{"valid_to"}},
		{table: "capacity_assessment", begun: "assessed_on"},
		{table: "institution", set: []string{inOffice("leader_id", "LEADER"), inOffice("supervisor_id", "SUPERVISOR")}, where: "leader_id IS NOT NULL"},
		{table: "institution_post", begun: "appointed_on", later: []string{"ended_on"}},
	}
}

// pillarTwoCuts are facilities, digital links and the supply of services. The checks of the
// centres are those of the day itself.
func pillarTwoCuts() []cut {
	return []cut{
		{table: "unification_check", set: []string{"checked_on = $2::date", "passed_on = CASE WHEN passed_on <= $2::date THEN passed_on END"}, where: "checked_on > $2::date"},
		{table: "service_centre", later: []string{"standardised_on"}},
		{table: "eldercare_facility", begun: "opened_on", later: []string{"closed_on"}},
		{table: "rural_road", begun: "opened_on", later: []string{"closed_on"}},
		{table: "toilet_survey", begun: "surveyed_on", later: []string{"superseded_on"}},
		{table: "project", begun: "started_on", later: []string{"completed_on"}, set: []string{"status = 'BUILDING'"}},
		{table: "key_site_coverage", begun: "as_of", later: []string{"superseded_on"}},
		{table: "volunteer_station", begun: "opened_on", later: []string{"closed_on"}},
		{table: "star_community", begun: "make_date(year, 12, 20)"},
		{table: "society_linkage", begun: "started_on", later: []string{"ended_on"}},
		{table: "social_worker", begun: "registered_on", later: []string{"left_on"}},
		{table: "women_loan", begun: "granted_on", later: []string{"repaid_on"}},
		{table: "home_visit", begun: "visited_on"},
		{table: "hardship_file", begun: "identified_on", later: []string{"filed_on", "resolved_on"}},
	}
}

// moneyCuts are budgets, village economy, debts and inspections. What a category holds
// follows from the transfers that remain.
func moneyCuts() []cut {
	return []cut{
		{table: "budget_expenditure", begun: "spent_on"},
		{table: "budget_transfer", begun: "transferred_on"},
		{table: "budget_allocation", set: []string{`adjusted = original + (SELECT coalesce(sum(CASE WHEN t.to_category = category THEN t.amount ELSE -t.amount END), 0)
			FROM budget_transfer t WHERE t.county_code = $1 AND t.package_id = budget_allocation.package_id AND category IN (t.from_category, t.to_category))`},
			where: "year = extract(year FROM $2::date)"},
		{table: "share_reform", later: []string{"completed_on"}, set: []string{"step = 'COOPERATIVE'"}},
		{table: "hollow_village_support", later: []string{"graduated_on"}},
		{table: "debt_balance", begun: "as_of"},
		{table: "inspection_finding", begun: "found_on", later: []string{"rectified_on"}},
		{table: "fund_inspection", begun: "inspected_on"},
	}
}

// governanceCuts are pillar three beside the cases. Disclosures that fall due before the
// month ends are planned already.
func governanceCuts() []cut {
	step := func(kind string) string {
		return "EXISTS (SELECT FROM appeal_step s WHERE s.county_code = $1 AND s.appeal_id = appeal.id AND s.kind = '" + kind + "')"
	}
	return []cut{
		{table: "governance_staff", begun: "appointed_on", later: []string{"left_on"}},
		{table: "meeting_decision", begun: "decided_on", later: []string{"done_on"}},
		{table: "joint_meeting", begun: "held_on"},
		{table: "emergency_incident", begun: "occurred_on", later: []string{"closed_on"}},
		{table: "appeal_step", begun: "happened_on"},
		{table: "appeal", begun: "received_on", later: []string{"closed_on"}, set: []string{
			"status = CASE WHEN " + step("HANDLED") + " THEN 'IN_PROGRESS' WHEN " + step("ASSIGNED") + " THEN 'ASSIGNED' ELSE 'ACCEPTED' END",
			"solved = NULL", "rating = NULL", "reopened = false"}},
		{table: "disclosure", begun: "date_trunc('month', due_on)", later: []string{"published_on"}},
		{table: "petition_session", begun: "held_on"},
		{table: "people_matter", later: []string{"done_on"}},
		{table: "consultation", begun: "held_on", later: []string{"adopted_on"}},
		{table: "duty_report", begun: "held_on"},
		{table: "cadre_contact", begun: "started_on", later: []string{"ended_on"}},
	}
}

// talentCuts are staff, village cadres and what they are paid. Health checks and courses of
// the year are planned, and the list of an allowance is made on the 25th of its month.
func talentCuts() []cut {
	onlyStarted := func(column string) string {
		return column + " = CASE WHEN started_on <= $2::date THEN " + column + " END"
	}
	return []cut{
		{table: "secondment", begun: "started_on"},
		{table: "service_commitment", begun: "recruited_on"},
		{table: "staff", begun: "joined_on", later: []string{"left_on", "ranked_on"}, set: []string{"rank = CASE WHEN ranked_on > $2::date THEN 'PROBATION' ELSE rank END"}},
		{table: "village_posting", begun: "recruited_on", later: []string{"started_on", "completed_on", "ended_on"},
			set: []string{onlyStarted("due_on"), onlyStarted("township_code"), onlyStarted("village_code")}},
		{table: "health_check", later: []string{"checked_on"}},
		{table: "cadre_training", later: []string{"completed_on"}},
		{table: "cadre_insurance", begun: "insured_from", set: []string{"insured_to = make_date(year + 1, 3, 1)"}, where: "insured_to > $2::date"},
		{table: "village_cadre", begun: "appointed_on", later: []string{"left_on"}},
		{table: "group_leader", begun: "appointed_on", later: []string{"left_on"}},
		{table: "allowance_payment", begun: "month + 24"},
		{table: "star_subsidy", begun: "make_date(year, 12, 20)"},
	}
}
