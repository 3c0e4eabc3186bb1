package recompute

// townships are the units that shares of the townships are of.
const townships = `SELECT township_code, NULL::text, 0::numeric, 1::numeric FROM division WHERE in_baseline AND kind IN ('TOWN', 'TOWNSHIP')`

// units counts the divisions of some kinds in the list of 2018, by township.
func units(kinds string) string {
	return `SELECT township_code, NULL::text, count(*), 0 FROM division WHERE in_baseline AND kind IN (` + kinds + `) GROUP BY 1`
}

// people is the population of the latest year, whichever side it stands on.
func people(sides string) string {
	return `SELECT township_code, CASE WHEN division_code NOT LIKE '%000' THEN division_code END, ` + sides + ` FROM population_stat p WHERE year <= extract(year FROM :to)
		AND NOT EXISTS (SELECT FROM population_stat n WHERE n.division_code = p.division_code AND n.year > p.year AND n.year <= extract(year FROM :to))`
}

func profile() map[string]string {
	return map[string]string{
		"TOWNS":          units(`'TOWN'`),
		"TOWNSHIPS":      units(`'TOWNSHIP'`),
		"VILLAGES":       units(`'VILLAGE'`),
		"FARMS":          units(`'FARM'`),
		"COMMUNITIES":    units(`'COMMUNITY'`),
		"TOWNSHIP_UNITS": units(`'TOWN', 'TOWNSHIP'`),
		"VILLAGE_UNITS":  units(`'VILLAGE', 'COMMUNITY'`),
		"POPULATION":     people(`persons, 0`),
	}
}

func enforcement() map[string]string {
	const (
		detected = `FROM enforcement_case WHERE reported_on BETWEEN :from AND :to`
		posted   = `FROM officer_posting p WHERE posted_on <= :day AND (ended_on IS NULL OR ended_on > :day)`
		items    = `FROM enforcement_item WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)`
		valid    = `issued_on <= :day AND valid_to > :day`
	)
	return map[string]string{
		"ENF_CASE_LOCAL_RATE": `SELECT township_code, village_code, count(*) FILTER (WHERE handled_level = 'TOWNSHIP'), count(*)
			FROM enforcement_case WHERE outcome IN ('CORRECTED', 'PENALISED') AND closed_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"ENF_CASES":         `SELECT township_code, village_code, count(*), 0 ` + detected + ` GROUP BY 1, 2`,
		"ENF_CASES_PER_10K": `SELECT township_code, village_code, count(*), 0 ` + detected + ` GROUP BY 1, 2 UNION ALL ` + people(`0, persons`),
		"ENF_RESPONSE_HOURS": `SELECT township_code, village_code, sum(round(extract(epoch FROM first_action_at - reported_at) / 3600, 1)), count(*) ` + detected + `
			AND first_action_at IS NOT NULL GROUP BY 1, 2`,
		"ENF_STAFF_DEVOLVED_RATE": `SELECT NULL, NULL, count(brigade_id), count(*) ` + posted,
		"ENF_BRIGADE_COVERAGE": `SELECT DISTINCT township_code, NULL, 1::numeric, 0::numeric FROM enforcement_brigade
			WHERE dispatched_on <= :day AND (withdrawn_on IS NULL OR withdrawn_on > :day) UNION ALL ` + townships,
		"ENF_ITEMS":            `SELECT NULL, NULL, count(*), 0 ` + items,
		"ENF_ITEM_CENTRALISED": `SELECT NULL, NULL, count(*) FILTER (WHERE centralised_on <= :day), count(*) ` + items,
		"ENF_SETUP_PROGRESS":   `SELECT township_code, NULL, count(*) FILTER (WHERE done_on <= :day), count(*) FROM reform_task WHERE due_on <= :day GROUP BY 1`,
		"ENF_OFFICERS":         `SELECT township_code, NULL, count(DISTINCT officer_id), 0 ` + posted + ` GROUP BY 1`,
		"ENF_CERTIFICATES":     `SELECT NULL, NULL, count(DISTINCT officer_id), 0 FROM officer_certificate WHERE ` + valid,
		"ENF_CERTIFIED_RATE": `SELECT NULL, NULL, count(*) FILTER (WHERE EXISTS (SELECT FROM officer_certificate c WHERE c.officer_id = p.officer_id AND ` + valid + `)), count(*) ` +
			posted,
		"ENF_EQUIPMENT": `SELECT township_code, NULL, sum(quantity), 0 FROM enforcement_equipment
			WHERE acquired_on <= :day AND (retired_on IS NULL OR retired_on > :day) GROUP BY 1`,
	}
}

func delegation() map[string]string {
	items := func(which string) string {
		return `SELECT NULL, NULL, count(*), 0 FROM service_item WHERE ` + which + ` AND valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)`
	}
	const (
		held     = `g.valid_from <= :day AND (g.valid_to IS NULL OR g.valid_to > :day)`
		services = `FROM service_request r JOIN service_item i ON i.code = r.item_code AND i.delegation = 'SERVICE'`
		within   = `BETWEEN (:to + 1 - interval '12 months')::date AND :to`
	)
	return map[string]string{
		"DELEGATED_ITEMS":    items(`delegation IS NOT NULL`),
		"DELEGATED_POWERS":   items(`delegation = 'POWER'`),
		"DELEGATED_SERVICES": items(`delegation = 'SERVICE'`),
		"DELEGATION_GRANTS":  `SELECT township_code, NULL, count(*), 0 FROM delegation_grant g WHERE ` + held + ` GROUP BY 1`,
		"DELEGATED_IN_USE_RATE": `SELECT g.township_code, NULL, count(*) FILTER (WHERE
			EXISTS (SELECT FROM service_request r WHERE r.item_code = g.item_code AND r.township_code = g.township_code AND r.accepted_on ` + within + `) OR
			EXISTS (SELECT FROM enforcement_case c WHERE c.power_code = g.item_code AND c.township_code = g.township_code AND c.reported_on ` + within + `)), count(*)
			FROM delegation_grant g JOIN service_item i ON i.code = g.item_code AND NOT i.is_placeholder WHERE ` + held + ` GROUP BY 1`,
		"DELEGATION_STOPS": `SELECT township_code, NULL, count(*), 0 FROM delegation_event
			WHERE kind IN ('SUSPENDED', 'RECALLED') AND effective_on BETWEEN :from AND :to GROUP BY 1`,
		"DELEGATED_REQUESTS": `SELECT r.township_code, r.village_code, count(*), 0 ` + services + ` WHERE r.accepted_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"DELEGATED_ON_TIME_RATE": `SELECT r.township_code, r.village_code, count(*) FILTER (WHERE r.closed_on <= r.due_on), count(*) ` + services + `
			WHERE r.status = 'CLOSED' AND r.closed_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"DELEGATED_POWER_CASES": `SELECT township_code, village_code, count(*), 0 FROM enforcement_case
			WHERE power_code IS NOT NULL AND brigade_id IS NOT NULL AND reported_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"COUNTY_POWER_FIELDS": `SELECT township_code, NULL, count(*), 0 FROM county_power WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day) GROUP BY 1`,
		"CAPACITY_SCORE": `SELECT township_code, NULL, sum(staffing + skills + facilities + performance), count(*) FROM capacity_assessment
			WHERE year BETWEEN extract(year FROM :from) AND extract(year FROM :to) GROUP BY 1`,
	}
}

func institutions() map[string]string {
	const (
		standing = `established_on <= :day AND (abolished_on IS NULL OR abolished_on > :day)`
		present  = `FROM institution WHERE template = 'AFTER' AND ` + standing
		stations = `SELECT township_code, NULL, 0::numeric, count(*) ` + present + ` GROUP BY 1`
	)
	each := func(kinds string) string {
		return `SELECT township_code, NULL, count(*), 0::numeric FROM institution WHERE kind IN (` + kinds + `) AND ` + standing + ` GROUP BY 1 UNION ALL ` + townships
	}
	before := func(kind string) string { // they went with the reform, and stay what was before
		return `SELECT township_code, NULL, count(*), 0::numeric FROM institution WHERE kind = '` + kind + `' AND established_on <= :day GROUP BY 1 UNION ALL ` + townships
	}
	held := func(role string) string {
		return `SELECT township_code, NULL, count(*), 0::numeric FROM institution_post WHERE role = '` + role + `' AND appointed_on <= :day
			AND (ended_on IS NULL OR ended_on > :day) GROUP BY 1 UNION ALL ` + stations
	}
	return map[string]string{
		"INST_COMPLIANCE": `SELECT township_code, NULL, count(*) FILTER (WHERE compliant), count(*) FROM institution_review
			WHERE reviewed_on <= :day AND (valid_to IS NULL OR valid_to > :day) GROUP BY 1`,
		"INST_STATIONS":            `SELECT township_code, NULL, count(*), 0 ` + present + ` GROUP BY 1`,
		"INST_STREAMLINE_RATE":     `SELECT township_code, NULL, count(*) FILTER (WHERE ` + standing + `), count(*) FILTER (WHERE template = 'BEFORE') FROM institution GROUP BY 1`,
		"INST_LEADER_COVERAGE":     held("LEADER"),
		"INST_SUPERVISOR_COVERAGE": held("SUPERVISOR"),
		"INST_VACANCY_RATE":        `SELECT township_code, NULL, sum(filled_posts), sum(authorised_posts) ` + present + ` GROUP BY 1`,
		"INST_LEADERS_PER_STATION": held("LEADER"),
		"INST_BEFORE_OFFICES":      before("FORMER_OFFICE"),
		"INST_BEFORE_CENTRES":      before("FORMER_CENTRE"),
		"INST_OFFICES":             each(`'PARTY_GOVERNMENT_OFFICE', 'GOVERNANCE_OFFICE'`),
		"INST_CENTRES":             each(`'ECONOMIC_CENTRE', 'LIVELIHOOD_CENTRE'`),
		"INST_BRIGADES":            each(`'LAW_ENFORCEMENT_BRIGADE'`),
	}
}
