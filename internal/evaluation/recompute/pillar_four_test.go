package recompute

func economy() map[string]string {
	const (
		years     = `year BETWEEN extract(year FROM :from) AND extract(year FROM :to)`
		supported = `FROM hollow_village_support WHERE approved_on <= :day`
		rewarded  = `FROM reward_award WHERE status = 'AWARDED' AND decided_on BETWEEN :from AND :to GROUP BY 1, 2`
		reformed  = `FROM share_reform WHERE started_on <= :day GROUP BY 1, 2`
	)
	return map[string]string{
		"OPERATING_INCOME": `SELECT township_code, village_code, sum(operating_income), 0 FROM village_ledger WHERE ` + years + ` GROUP BY 1, 2`,
		"VILLAGES_ABOVE_1M": `SELECT township_code, village_code, count(*) FILTER (WHERE operating_income >= 1000000), 0 FROM village_ledger
			WHERE year = extract(year FROM :to + 1) - 1 GROUP BY 1, 2`,
		"HOLLOW_VILLAGES":       `SELECT township_code, village_code, count(DISTINCT village_code), 0 ` + supported + ` GROUP BY 1, 2`,
		"HOLLOW_REMAINING":      `SELECT township_code, village_code, count(DISTINCT village_code), 0 ` + supported + ` AND (graduated_on IS NULL OR graduated_on > :day) GROUP BY 1, 2`,
		"HOLLOW_LEFT_RATE":      `SELECT township_code, village_code, count(*) FILTER (WHERE graduated_on IS NULL OR graduated_on > :day), count(*) ` + supported + ` GROUP BY 1, 2`,
		"HOLLOW_SUPPORT":        `SELECT township_code, village_code, sum(amount), 0 ` + supported + ` GROUP BY 1, 2`,
		"SHARE_REFORM_VILLAGES": `SELECT township_code, village_code, count(DISTINCT village_code), 0 ` + reformed,
		"NET_ASSETS":            `SELECT township_code, village_code, sum(net_assets), 0 ` + reformed,
		"DIVIDENDS":             `SELECT township_code, village_code, sum(amount), 0 FROM dividend WHERE ` + years + ` GROUP BY 1, 2`,
		"REWARD_VILLAGES":       `SELECT township_code, village_code, count(*), 0 ` + rewarded,
		"REWARD_COST":           `SELECT township_code, village_code, sum(amount), 0 ` + rewarded,
	}
}

func funds() map[string]string {
	const (
		years     = `year BETWEEN extract(year FROM :from) AND extract(year FROM :to)`
		inspected = `FROM fund_inspection WHERE inspected_on BETWEEN :from AND :to GROUP BY 1`
	)
	return map[string]string{
		"TOWNSHIP_NEW_DEBT": `SELECT township_code, NULL, count(*), 0 FROM debt_instrument WHERE debtor = 'TOWNSHIP' AND kind = 'NEW' AND incurred_on <= :day GROUP BY 1`,
		"TOWNSHIP_LEGACY_DEBT": `SELECT DISTINCT ON (b.instrument_id) b.township_code, NULL, b.balance, 0 FROM debt_balance b JOIN debt_instrument i ON i.id = b.instrument_id
			AND i.debtor = 'TOWNSHIP' AND i.kind = 'LEGACY' WHERE b.as_of <= :day ORDER BY b.instrument_id, b.as_of DESC`,
		"BUDGET_PACKAGE": `SELECT township_code, NULL, sum(total), 0 FROM budget_package WHERE ` + years + ` GROUP BY 1`,
		"BUDGET_EXEC_RATE": `SELECT township_code, NULL, sum(amount), 0 FROM budget_expenditure WHERE spent_on BETWEEN date_trunc('year', :from)::date AND :day GROUP BY 1
			UNION ALL SELECT township_code, NULL, 0, sum(total) FROM budget_package WHERE ` + years + ` GROUP BY 1`,
		"BUDGET_TRANSFERS":       `SELECT township_code, NULL, sum(amount), 0 FROM budget_transfer WHERE transferred_on BETWEEN :from AND :to GROUP BY 1`,
		"FUND_INSPECTIONS":       `SELECT township_code, NULL, count(*), 0 ` + inspected,
		"FUNDS_INSPECTED":        `SELECT township_code, NULL, sum(amount), 0 ` + inspected,
		"FINDING_RECTIFIED_RATE": `SELECT township_code, NULL, count(*) FILTER (WHERE rectified_on <= due_on), count(*) FROM inspection_finding WHERE due_on BETWEEN :from AND :day GROUP BY 1`,
		"FINDINGS_OVERDUE":       overdue("inspection_finding", "rectified_on", "NULL::text"),
	}
}

func staff() map[string]string {
	const (
		there  = `(left_on IS NULL OR left_on > :day)`
		inPost = `FROM staff WHERE joined_on <= :day AND ` + there
	)
	return map[string]string{
		"TALENT_RETENTION_RATE": `SELECT township_code, NULL, count(*) FILTER (WHERE ` + there + `), count(*) FROM service_commitment
			WHERE recruited_on <= :day AND recruited_on + interval '5 years' > :day GROUP BY 1`,
		"COMMITMENT_YEARS": `SELECT township_code, NULL, sum(years), count(*) FROM service_commitment
			WHERE recruited_on <= :day AND commit_until > :day AND ` + there + ` GROUP BY 1`,
		"COMMITMENTS_EXPIRING": `SELECT township_code, NULL, count(*), 0 FROM service_commitment
			WHERE recruited_on <= :day AND ` + there + ` AND commit_until > :day AND commit_until - interval '1 year' <= :day GROUP BY 1`,
		"RANKED_RATE":    `SELECT township_code, NULL, count(*) FILTER (WHERE ranked_on <= :day), count(*) ` + inPost + ` AND kind = 'CIVIL_SERVANT' GROUP BY 1`,
		"TOWNSHIP_STAFF": `SELECT township_code, NULL, count(*), 0 ` + inPost + ` GROUP BY 1`,
		"STAFF_TURNOVER_RATE": `SELECT township_code, NULL, count(*), 0::numeric FROM staff WHERE left_on BETWEEN :from AND :to GROUP BY 1
			UNION ALL SELECT township_code, NULL, 0, count(*) ` + inPost + ` GROUP BY 1`,
		"SECONDMENTS":               `SELECT township_code, NULL, count(*), 0 FROM secondment WHERE started_on BETWEEN :from AND :to GROUP BY 1`,
		"VILLAGE_POSTED_RATE":       `SELECT township_code, village_code, count(*) FILTER (WHERE started_on <= :day), count(*) FROM village_posting WHERE recruited_on <= :day GROUP BY 1, 2`,
		"VILLAGE_POSTING_DONE_RATE": `SELECT township_code, village_code, count(*) FILTER (WHERE completed_on <= :day), count(*) FROM village_posting WHERE due_on <= :day GROUP BY 1, 2`,
	}
}

func pay() map[string]string {
	const (
		years = `year BETWEEN extract(year FROM :from) AND extract(year FROM :to)`
		paid  = `FROM allowance_payment WHERE month BETWEEN :from AND :to`
	)
	return map[string]string{
		"WORK_ALLOWANCE_RATE":      `SELECT township_code, NULL, sum(paid), sum(due) ` + paid + ` AND kind = 'TOWNSHIP_WORK' GROUP BY 1`,
		"LEADER_ALLOWANCE_RATE":    `SELECT township_code, NULL, sum(paid), sum(due) ` + paid + ` AND kind IN ('GROUP_LEADER', 'WOMEN_GROUP_LEADER') GROUP BY 1`,
		"ALLOWANCES_PAID":          `SELECT township_code, NULL, sum(paid), 0 ` + paid + ` GROUP BY 1`,
		"STAR_SUBSIDIES":           `SELECT township_code, village_code, sum(amount), 0 FROM star_subsidy WHERE ` + years + ` GROUP BY 1, 2`,
		"STAR_FOUR_RATE":           `SELECT township_code, village_code, sum(amount), sum(base) FROM star_subsidy WHERE stars = 4 AND ` + years + ` GROUP BY 1, 2`,
		"STAR_FIVE_RATE":           `SELECT township_code, village_code, sum(amount), sum(base) FROM star_subsidy WHERE stars = 5 AND ` + years + ` GROUP BY 1, 2`,
		"PERSONNEL_FUNDING":        `SELECT township_code, NULL, sum(amount), 0 FROM personnel_funding WHERE ` + years + ` GROUP BY 1`,
		"PERSONNEL_FUNDING_GROWTH": `SELECT township_code, NULL, sum(amount - previous_amount), sum(previous_amount) FROM personnel_funding WHERE previous_amount IS NOT NULL AND ` + years + ` GROUP BY 1`,
	}
}

func cadres() map[string]string {
	const inPost = `appointed_on <= :day AND (left_on IS NULL OR left_on > :day) GROUP BY 1, 2`
	return map[string]string{
		"VILLAGE_CADRES":      `SELECT township_code, village_code, count(*), 0 FROM village_cadre WHERE ` + inPost,
		"HEALTH_CHECK_RATE":   `SELECT township_code, village_code, count(*) FILTER (WHERE checked_on <= due_on), count(*) FROM health_check WHERE due_on BETWEEN :from AND :day GROUP BY 1, 2`,
		"CADRE_TRAINING_RATE": `SELECT township_code, village_code, count(*) FILTER (WHERE completed_on <= due_on), count(*) FROM cadre_training WHERE due_on BETWEEN :from AND :day GROUP BY 1, 2`,
		"CADRE_INSURANCE_RATE": `SELECT township_code, village_code, count(*), 0::numeric FROM cadre_insurance WHERE insured_from <= :day AND insured_to > :day GROUP BY 1, 2
			UNION ALL SELECT township_code, village_code, 0, count(*) FROM village_cadre WHERE ` + inPost,
		"GROUP_LEADERS": `SELECT township_code, village_code, count(*), 0 FROM group_leader WHERE ` + inPost,
	}
}
