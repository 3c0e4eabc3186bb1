package recompute

func governance() map[string]string {
	const (
		ended   = `FROM mediation_case WHERE closed_on BETWEEN :from AND :to`
		complex = ended + ` AND complexity = 'COMPLEX'`
		settled = `outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL')`
		inPost  = `FROM governance_staff WHERE appointed_on <= :day AND (left_on IS NULL OR left_on > :day)`
	)
	return map[string]string{
		"MED_SUCCESS_RATE":     `SELECT township_code, village_code, count(*) FILTER (WHERE ` + settled + `), count(*) ` + complex + ` GROUP BY 1, 2`,
		"MED_COMPLEX_CASES":    `SELECT township_code, village_code, count(*), 0 ` + complex + ` GROUP BY 1, 2`,
		"MED_COMPLEX_SUCCESS":  `SELECT township_code, village_code, count(*), 0 ` + complex + ` AND ` + settled + ` GROUP BY 1, 2`,
		"MED_ORGS":             `SELECT township_code, village_code, count(*), 0 FROM mediation_organization WHERE established_on <= :day AND (dissolved_on IS NULL OR dissolved_on > :day) GROUP BY 1, 2`,
		"MEDIATORS":            `SELECT township_code, village_code, count(*), 0 FROM mediator WHERE appointed_on <= :day AND (left_on IS NULL OR left_on > :day) GROUP BY 1, 2`,
		"MED_ALL_CASES":        `SELECT township_code, village_code, count(*), 0 FROM mediation_case WHERE opened_on BETWEEN :from AND :to GROUP BY 1, 2`,
		"MED_ALL_SUCCESS_RATE": `SELECT township_code, village_code, count(*) FILTER (WHERE ` + settled + `), count(*) ` + ended + ` GROUP BY 1, 2`,
		"MED_OVERDUE":          overdue("mediation_case", "closed_on", "village_code"),
		"MEDIATORS_TRAINED":    `SELECT township_code, village_code, count(*), 0 FROM mediator WHERE trained_on <= :day GROUP BY 1, 2`,
		"MED_ON_TIME_RATE":     `SELECT township_code, village_code, count(*) FILTER (WHERE closed_on <= due_on), count(*) ` + ended + ` GROUP BY 1, 2`,
		"GOVERNANCE_STAFF":     `SELECT township_code, NULL, count(*), 0 ` + inPost + ` GROUP BY 1`,
		"GOVERNANCE_FOUR_ROLES": `SELECT township_code, NULL, 1::numeric, 0::numeric ` + inPost + ` GROUP BY 1
			HAVING count(DISTINCT role) FILTER (WHERE role IN ('PETITION', 'JUDICIAL_MEDIATION', 'COMMUNITY_POLICE', 'DRUG_CONTROL')) = 4 UNION ALL ` + townships,
		"JOINT_MEETINGS":     `SELECT township_code, NULL, count(*), 0 FROM joint_meeting WHERE held_on BETWEEN :from AND :to GROUP BY 1`,
		"DECISION_DONE_RATE": `SELECT township_code, NULL, count(*) FILTER (WHERE done_on <= due_on), count(*) FROM meeting_decision WHERE due_on BETWEEN :from AND :day GROUP BY 1`,
		"DECISIONS_OVERDUE":  overdue("meeting_decision", "done_on", "NULL::text"),
		"EMERGENCY_MINUTES":  `SELECT township_code, village_code, sum(response_minutes), count(*) FROM emergency_incident WHERE occurred_on BETWEEN :from AND :to GROUP BY 1, 2`,
	}
}

func appeals() map[string]string {
	const closed = `FROM appeal WHERE status = 'CLOSED' AND closed_on BETWEEN :from AND :to`
	return map[string]string{
		"APPEAL_SATISFIED_RATE": `SELECT township_code, village_code, count(*) FILTER (WHERE rating >= 4), count(rating) ` + closed + ` GROUP BY 1, 2`,
		"APPEAL_ON_TIME_RATE":   `SELECT township_code, village_code, count(*) FILTER (WHERE closed_on <= due_on), count(*) ` + closed + ` GROUP BY 1, 2`,
		"APPEAL_SOLVED_RATE":    `SELECT township_code, village_code, count(*) FILTER (WHERE solved), count(*) ` + closed + ` AND lawful GROUP BY 1, 2`,
		"APPEAL_REOPENED_RATE":  `SELECT township_code, village_code, count(*) FILTER (WHERE reopened), count(*) ` + closed + ` GROUP BY 1, 2`,
		"APPEALS_OVERDUE":       overdue("appeal", "closed_on", "village_code"),
		"APPEALS":               `SELECT township_code, village_code, count(*), 0 FROM appeal WHERE received_on BETWEEN :from AND :to GROUP BY 1, 2`,
	}
}

func voice() map[string]string {
	const (
		due  = `FROM disclosure WHERE due_on BETWEEN :from AND :day`
		held = `FROM petition_session WHERE held_on BETWEEN :from AND :to GROUP BY 1, 2`
	)
	return map[string]string{
		"DISCLOSURE_TIMELY_RATE":   `SELECT township_code, village_code, count(*) FILTER (WHERE published_on <= due_on), count(*) ` + due + ` GROUP BY 1, 2`,
		"DISCLOSURE_LINKED_RATE":   `SELECT township_code, village_code, count(linked_id), count(*) ` + due + ` AND kind = 'VILLAGE' GROUP BY 1, 2`,
		"PETITION_SESSIONS":        `SELECT township_code, village_code, count(*), 0 ` + held,
		"PETITION_SETTLED_RATE":    `SELECT township_code, village_code, sum(settled), sum(matters) ` + held,
		"PEOPLE_MATTERS_DONE_RATE": `SELECT township_code, NULL, count(*) FILTER (WHERE done_on <= due_on), count(*) FROM people_matter WHERE due_on BETWEEN :from AND :day GROUP BY 1`,
		"MATTERS_OVERDUE":          overdue("people_matter", "done_on", "NULL::text"),
		"CONSULTATION_ADOPTED_RATE": `SELECT township_code, village_code, count(*) FILTER (WHERE adopted_on <= :day), count(*) FROM consultation
			WHERE held_on <= :day GROUP BY 1, 2`,
		"DUTY_REPORT_SCORE": `SELECT township_code, NULL, sum(score), count(*) FROM duty_report WHERE held_on BETWEEN :from AND :to GROUP BY 1`,
		"CADRE_CONTACT_RATE": `SELECT township_code, village_code, sum(households) FILTER (WHERE started_on <= :day AND (ended_on IS NULL OR ended_on > :day)), max(village_households)
			FROM cadre_contact WHERE :day >= (SELECT data_from FROM county) GROUP BY 1, 2`,
	}
}
