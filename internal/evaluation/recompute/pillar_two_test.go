package recompute

// overdue counts what fell due and is still open at the end.
func overdue(table, done, village string) string {
	return `SELECT township_code, ` + village + `, count(*), 0 FROM ` + table + ` WHERE due_on <= :day AND (` + done + ` IS NULL OR ` + done + ` > :day) GROUP BY 1, 2`
}

func facilities() map[string]string {
	const (
		open    = `opened_on <= :day AND (closed_on IS NULL OR closed_on > :day)`
		centres = `FROM service_centre WHERE ` + open
		met     = `SELECT township_code, NULL, count(*), 0::numeric FROM unification_check WHERE passed_on <= :day GROUP BY 1`
	)
	return map[string]string{
		"FIVE_UNIFY_RATE":      met + ` UNION ALL SELECT township_code, NULL, 0, 5 * count(*) ` + centres + ` GROUP BY 1`,
		"UNIFY_PER_CENTRE":     met + ` UNION ALL SELECT township_code, NULL, 0, count(*) ` + centres + ` GROUP BY 1`,
		"CENTRE_STANDARD_RATE": `SELECT DISTINCT township_code, NULL, 1::numeric, 0::numeric ` + centres + ` AND standardised_on <= :day UNION ALL ` + townships,
		"SERVICE_CENTRES":      `SELECT township_code, NULL, count(*), 0 ` + centres + ` GROUP BY 1`,
		"BEAUTIFUL_VILLAGES":   `SELECT township_code, village_code, count(*), 0 FROM project WHERE kind = 'BEAUTIFUL_VILLAGE' AND started_on <= :day GROUP BY 1, 2`,
		"ROAD_KM":              `SELECT township_code, village_code, sum(length_km), 0 FROM rural_road WHERE ` + open + ` GROUP BY 1, 2`,
		"TOILET_RATE": `SELECT DISTINCT ON (village_code) township_code, village_code, sanitary, households FROM toilet_survey
			WHERE surveyed_on <= :day ORDER BY village_code, surveyed_on DESC`,
		"ELDERCARE_RATE": `SELECT DISTINCT ON (village_code) township_code, village_code, 1::numeric, 0::numeric FROM eldercare_facility WHERE ` + open + `
			UNION ALL SELECT township_code, code, 0, 1 FROM division WHERE in_baseline AND kind IN ('VILLAGE', 'COMMUNITY')`,
		"TCM_CLINIC_RATE":      `SELECT township_code, NULL, count(*) FILTER (WHERE tcm_clinic_since <= :day), count(*) FROM health_centre WHERE opened_on <= :day GROUP BY 1`,
		"ELDERCARE_FACILITIES": `SELECT township_code, village_code, count(*), 0 FROM eldercare_facility WHERE ` + open + ` GROUP BY 1, 2`,
		"ELDERCARE_BEDS":       `SELECT township_code, village_code, sum(beds), 0 FROM eldercare_facility WHERE ` + open + ` GROUP BY 1, 2`,
	}
}

func services() map[string]string {
	const (
		closed = `FROM service_request WHERE status = 'CLOSED' AND closed_on BETWEEN :from AND :to`
		items  = `FROM service_item WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)`
	)
	return map[string]string{
		"ON_TIME_RATE":        `SELECT township_code, village_code, count(*) FILTER (WHERE closed_on <= due_on), count(*) ` + closed + ` GROUP BY 1, 2`,
		"SERVICE_REQUESTS":    `SELECT township_code, village_code, count(*), 0 FROM service_request WHERE accepted_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"ONE_STOP_RATE":       `SELECT NULL, NULL, count(*) FILTER (WHERE one_stop), count(*) ` + items + ` AND basic_public_service`,
		"ITEM_PUBLISHED_RATE": `SELECT NULL, NULL, count(*) FILTER (WHERE flow_published_on <= :day), count(*) ` + items + ` AND NOT is_placeholder`,
		"TIME_COMPRESSION":    `SELECT NULL, NULL, sum(promised_days), sum(statutory_days) ` + items + ` AND promised_days IS NOT NULL AND statutory_days IS NOT NULL`,
		"SERVICE_GOOD_RATE":   `SELECT township_code, village_code, count(*) FILTER (WHERE rating BETWEEN 3 AND 5), count(rating) ` + closed + ` GROUP BY 1, 2`,
		"REQUESTS_OVERDUE":    overdue("service_request", "closed_on", "village_code"),
		"POST_DUTIES":         `SELECT township_code, NULL, count(*), 0 FROM post_duty WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to > :day) GROUP BY 1`,
		"DUTY_LIST_ITEMS":     `SELECT NULL, NULL, count(*), 0 FROM duty_list_item WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to > :day)`,
	}
}

func digital() map[string]string {
	links := func(which string) string {
		return `SELECT township_code, village_code, count(*) FILTER (WHERE connected_on <= :day), count(*) FROM network_link
			WHERE ` + which + ` AND required_from <= :day AND (disconnected_on IS NULL OR disconnected_on > :day) GROUP BY 1, 2`
	}
	return map[string]string{
		"LOCAL_RESOLUTION_RATE": `SELECT township_code, village_code, count(*) FILTER (WHERE handled_level IN ('VILLAGE', 'TOWNSHIP')), count(*)
			FROM service_request WHERE status = 'CLOSED' AND closed_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"ONLINE_RATE": `SELECT township_code, village_code, count(*) FILTER (WHERE channel = 'ONLINE'), count(*) FROM service_request
			WHERE accepted_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"CONNECTIVITY_RATE": links(`kind = 'VERTICAL' AND tier IN ('TOWNSHIP', 'VILLAGE')`),
		"EXTRANET_RATE":     links(`kind = 'HORIZONTAL' AND tier = 'TOWNSHIP'`),
		"INTEGRATION_RATE":  `SELECT township_code, NULL, count(*) FILTER (WHERE integrated_on <= :day), count(*) FROM system_integration WHERE planned_on <= :day GROUP BY 1`,
		"KEY_SITE_COVERAGE": `SELECT DISTINCT ON (township_code, field) township_code, NULL, covered, sites FROM key_site_coverage
			WHERE as_of <= :day ORDER BY township_code, field, as_of DESC`,
		"SAFETY_INVESTMENT": `SELECT NULL, NULL, sum(investment), 0 FROM project WHERE kind = 'SAFETY_MONITORING'`,
	}
}

func supply() map[string]string {
	const (
		registered = `FROM volunteer WHERE registered_on <= :day`
		served     = `SELECT township_code, village_code, sum(hours), 0::numeric FROM volunteer_service_record WHERE served_on BETWEEN :from AND :to GROUP BY 1, 2`
		volunteers = `SELECT township_code, village_code, 0::numeric, count(*) ` + registered + ` GROUP BY 1, 2`
		granted    = `FROM women_loan WHERE granted_on BETWEEN :from AND :to GROUP BY 1, 2`
		linked     = `FROM society_linkage WHERE started_on BETWEEN :from AND :to GROUP BY 1, 2`
	)
	return map[string]string{
		"VOL_HOURS":             served,
		"VOL_PEOPLE":            `SELECT township_code, village_code, count(*), 0 ` + registered + ` GROUP BY 1, 2`,
		"VOL_ORGS":              `SELECT township_code, village_code, count(*), 0 FROM volunteer_organization WHERE registered_on <= :day AND (deregistered_on IS NULL OR deregistered_on > :day) GROUP BY 1, 2`,
		"VOL_PROJECTS":          `SELECT township_code, village_code, count(*), 0 FROM volunteer_project WHERE started_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"VOL_HOURS_PER_PERSON":  served + ` UNION ALL ` + volunteers,
		"VOL_REGISTRATION_RATE": `SELECT township_code, village_code, count(*), 0 ` + registered + ` GROUP BY 1, 2 UNION ALL ` + people(`0, persons`),
		"VOL_ACTIVE_RATE": `SELECT township_code, village_code, count(*), 0::numeric ` + registered + ` AND id IN (
			SELECT volunteer_id FROM volunteer_service_record WHERE served_on BETWEEN (:to + 1 - interval '12 months')::date AND :to GROUP BY 1 HAVING sum(hours) >= 1)
			GROUP BY 1, 2 UNION ALL ` + volunteers,
		"STATIONS": `SELECT township_code, village_code, count(*), 0 FROM volunteer_station WHERE opened_on <= :day AND (closed_on IS NULL OR closed_on > :day) GROUP BY 1, 2`,
		"STAR_COMMUNITIES": `SELECT township_code, village_code, count(DISTINCT village_code), 0 FROM star_community
			WHERE year = extract(year FROM :to + 1) - 1 GROUP BY 1, 2`,
		"SOCIAL_ORGS":           `SELECT township_code, NULL, count(*), 0 FROM social_organization WHERE registered_on <= :day AND (deregistered_on IS NULL OR deregistered_on > :day) GROUP BY 1`,
		"SOCIAL_WORKERS":        `SELECT township_code, village_code, count(*), 0 FROM social_worker WHERE registered_on <= :day AND (left_on IS NULL OR left_on > :day) GROUP BY 1, 2`,
		"SOCIETY_LINKAGES":      `SELECT township_code, village_code, count(*), 0 ` + linked,
		"SOCIETY_BENEFICIARIES": `SELECT township_code, village_code, sum(beneficiaries), 0 ` + linked,
		"LOANS":                 `SELECT township_code, village_code, count(*), 0 ` + granted,
		"LOAN_AMOUNT":           `SELECT township_code, village_code, sum(amount), 0 ` + granted,
		"LOAN_REPAYMENT_RATE":   `SELECT township_code, village_code, count(*) FILTER (WHERE repaid_on <= due_on), count(*) FROM women_loan WHERE due_on BETWEEN :from AND :day GROUP BY 1, 2`,
		"LOANS_OVERDUE":         overdue("women_loan", "repaid_on", "village_code"),
		"HARDSHIP_FILED_RATE":   `SELECT township_code, NULL, count(*) FILTER (WHERE filed_on <= :day), count(*) FROM hardship_file WHERE identified_on <= :day GROUP BY 1`,
		"HARDSHIP_VERIFIED_RATE": `SELECT township_code, NULL, count(*) FILTER (WHERE EXISTS (SELECT FROM home_visit v WHERE v.file_id = f.id AND v.verified AND v.visited_on <= :day)), count(*)
			FROM hardship_file f WHERE filed_on <= :day GROUP BY 1`,
	}
}
