package postgres

// talentFacts are those of sub-item 4.2 and of the inspections of 4.1, migrations
// 00080 and 00082. Each fact is of its own row.
func talentFacts() []factView {
	return []factView{
		{"oversight_facts", tables("fund_inspection", "inspection_finding", "personnel_funding")},
		{"staff_facts", tables("staff")},
		{"service_commitment_facts", tables("service_commitment")},
		{"posting_facts", tables("secondment", "village_posting")},
		{"allowance_facts", tables("allowance_payment", "star_subsidy")},
		{"village_cadre_facts", tables("village_cadre", "group_leader", "health_check", "cadre_training", "cadre_insurance")},
	}
}

// talentTotals: the years of service and of the postings that are completed, the
// years in which cadres were sent one after the other, and the rates of the subsidy
// in per cent, from what was paid.
func talentTotals() map[string]string {
	star := func(stars string) string {
		return `SELECT 100 * sum(amount) / nullif(sum(base), 0) FROM star_subsidy WHERE county_code = $1 AND stars = ` + stars
	}
	return map[string]string{
		"S-421":   `SELECT min(extract(year FROM age(commit_until, recruited_on))) FROM service_commitment WHERE county_code = $1`,
		"S-422":   `SELECT count(DISTINCT cohort) FROM secondment WHERE county_code = $1`,
		"S-423":   `SELECT min(extract(year FROM age(completed_on, started_on))) FROM village_posting WHERE county_code = $1 AND completed_on IS NOT NULL`,
		"S-427.a": star("4"), "S-427.b": star("5"),
	}
}
