package postgres

// enforcementFacts: sub-item 1.1, migrations/00040.
func enforcementFacts() []factView {
	return []factView{
		{"enforcement_item_facts", []factSource{{name: "enforcement_item", lock: "enforcement_item", key: "code"}}},
		{"enforcement_strength_facts", tables("officer_posting", "officer_certificate", "enforcement_brigade", "enforcement_equipment", "reform_task")},
		{"enforcement_case_facts", tables("enforcement_case")},
	}
}

func enforcementTotals() map[string]string {
	const posted = `FROM officer_posting WHERE county_code = $1 AND ended_on IS NULL`
	return map[string]string{
		"S-103": `SELECT 100.0 * count(*) FILTER (WHERE brigade_id IS NOT NULL) / nullif(count(*), 0) ` + posted,
		"S-104": `SELECT 100.0 * count(*) FILTER (WHERE handled_level = 'TOWNSHIP') / nullif(count(*), 0) FROM enforcement_case WHERE county_code = $1 AND closed_on IS NOT NULL AND outcome <> 'DISMISSED'`,
		"S-105": `SELECT count(*) FROM enforcement_item WHERE county_code = $1 AND centralised_on IS NOT NULL AND valid_to IS NULL`,
	}
}
