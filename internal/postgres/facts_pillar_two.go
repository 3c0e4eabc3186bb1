package postgres

// isationFacts: pillar two, migrations/00049. Coverage by several rows of one
// village, file or township changes with any of them, so it is keyed by what they
// share.
func isationFacts() []factView {
	return []factView{
		{"facility_facts", tables("service_centre", "unification_check", "health_centre", "eldercare_facility", "rural_road", "project")},
		{"eldercare_coverage_facts", []factSource{{name: "eldercare_village", lock: "division", key: "code"}}},
		{"toilet_survey_facts", []factSource{{name: "toilet_survey", lock: "division", key: "code"}}},
		{"key_site_facts", []factSource{{name: "key_site_coverage", lock: "division", key: "code"}}},
		{"duty_list_facts", []factSource{{name: "duty_list_item", lock: "duty_list_item", key: "code"}}},
		{"post_duty_facts", tables("post_duty")},
		{"digital_facts", tables("system_integration", "network_link")},
		{"supply_facts", tables("volunteer_station", "star_community", "social_organization", "social_worker", "society_linkage", "women_loan", "hardship_file")},
		{"hardship_visit_facts", []factSource{{name: "hardship_visit", lock: "hardship_file", key: "id", uuid: true}}},
	}
}

func isationTotals() map[string]string {
	const latest = `FROM toilet_survey s WHERE county_code = $1 AND NOT EXISTS (
		SELECT FROM toilet_survey n WHERE n.county_code = $1 AND n.village_code = s.village_code AND n.surveyed_on > s.surveyed_on)`
	return map[string]string{
		"S-201":   `SELECT count(*) FILTER (WHERE passed_on IS NOT NULL)::numeric / nullif(count(DISTINCT centre_id), 0) FROM unification_check WHERE county_code = $1`,
		"S-204":   `SELECT sum(length_km) FROM rural_road WHERE county_code = $1 AND closed_on IS NULL`,
		"S-205":   `SELECT 100.0 * sum(sanitary) / nullif(sum(households), 0) ` + latest,
		"S-206":   `SELECT 100.0 * count(DISTINCT village_code) / nullif((SELECT count(*) FROM division WHERE county_code = $1 AND in_baseline AND kind IN ('VILLAGE', 'COMMUNITY')), 0) FROM eldercare_facility WHERE county_code = $1 AND closed_on IS NULL`,
		"S-223":   `SELECT 100.0 * count(connected_on) / nullif(count(*), 0) FROM network_link WHERE county_code = $1 AND kind = 'VERTICAL' AND tier IN ('TOWNSHIP', 'VILLAGE') AND disconnected_on IS NULL`,
		"S-226":   `SELECT sum(investment) FROM project WHERE county_code = $1 AND kind = 'SAFETY_MONITORING'`,
		"S-241.a": `SELECT count(*) FROM women_loan WHERE county_code = $1`,
		"S-241.b": `SELECT sum(amount) FROM women_loan WHERE county_code = $1`,
	}
}
