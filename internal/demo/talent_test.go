package demo

import "testing"

func TestTalentRulesHold(t *testing.T) {
	noneBreak(t, map[string]string{
		"nothing happens after the span":         "SELECT FROM staff WHERE greatest(joined_on, left_on, ranked_on) > '2019-12-31'",
		"every recruit is bound":                 "SELECT FROM staff s WHERE kind = 'CIVIL_SERVANT' AND recruited_on >= '2012-01-01' AND NOT EXISTS (SELECT FROM service_commitment c WHERE c.staff_id = s.id)",
		"the commitment ends with the post":      "SELECT FROM service_commitment c JOIN staff s ON s.id = c.staff_id WHERE c.left_on IS DISTINCT FROM s.left_on",
		"the term in force on that day":          "SELECT FROM service_commitment c WHERE NOT EXISTS (SELECT FROM service_term_policy p WHERE p.years = c.years AND c.recruited_on >= p.effective_from AND (p.effective_to IS NULL OR c.recruited_on < p.effective_to))",
		"seconded while in post":                 "SELECT FROM secondment x JOIN staff s ON s.id = x.staff_id WHERE x.started_on < s.joined_on OR x.ended_on >= s.left_on OR extract(year FROM x.started_on) <> x.cohort",
		"posted within the grace, in a village":  "SELECT FROM village_posting v JOIN village_posting_policy p ON p.effective_to IS NULL JOIN division d ON d.code = v.village_code WHERE v.started_on - v.recruited_on > p.grace_days OR d.kind <> 'VILLAGE' OR v.due_on <> (v.started_on + make_interval(months => p.months))::date",
		"the work allowance is paid in full":     "SELECT FROM allowance_payment WHERE kind = 'TOWNSHIP_WORK' AND paid < due",
		"paid to those in post":                  "SELECT FROM allowance_payment a WHERE kind = 'TOWNSHIP_WORK' AND recipients <> (SELECT count(*) FROM staff s WHERE s.township_code = a.township_code AND s.joined_on <= a.month AND (s.left_on IS NULL OR s.left_on > a.month))",
		"paid to the leaders in post":            "SELECT FROM allowance_payment a WHERE kind = 'WOMEN_GROUP_LEADER' AND recipients <> (SELECT count(*) FROM group_leader g WHERE g.kind = 'WOMEN_GROUP' AND g.township_code = a.township_code AND g.appointed_on <= a.month AND (g.left_on IS NULL OR g.left_on > a.month))",
		"the rate of the rule, zero without":     "SELECT FROM star_subsidy s LEFT JOIN star_subsidy_rule r ON r.stars = s.stars AND make_date(s.year, 12, 31) >= r.effective_from AND r.effective_to IS NULL WHERE s.rate <> coalesce(r.rate, 0)",
		"the cadres of the year's end":           "SELECT FROM star_subsidy s WHERE cadres <> (SELECT count(*) FROM village_cadre c WHERE c.village_code = s.village_code AND c.appointed_on <= make_date(s.year, 12, 31) AND (c.left_on IS NULL OR c.left_on > make_date(s.year, 12, 31)))",
		"one secretary each":                     "SELECT village_code FROM village_cadre WHERE post = 'SECRETARY' AND left_on IS NULL GROUP BY 1 HAVING count(*) <> 1",
		"checked in the year, if excellent":      "SELECT FROM health_check h JOIN village_cadre c ON c.id = h.cadre_id WHERE c.excellent_since IS NULL OR c.excellent_since > h.due_on OR extract(year FROM h.checked_on) <> h.year OR h.checked_on > h.due_on",
		"taught in the year and in post":         "SELECT FROM cadre_training x JOIN village_cadre c ON c.id = x.cadre_id WHERE extract(year FROM x.completed_on) <> x.year OR x.completed_on > x.due_on OR x.completed_on < c.appointed_on",
		"insured in post, and once at a time":    "SELECT FROM cadre_insurance i JOIN village_cadre c ON c.id = i.cadre_id WHERE i.insured_from < c.appointed_on OR i.insured_to > c.left_on OR EXISTS (SELECT FROM cadre_insurance o WHERE o.cadre_id = i.cadre_id AND o.id <> i.id AND daterange(o.insured_from, o.insured_to) && daterange(i.insured_from, i.insured_to))",
		"found on the day of the inspection":     "SELECT FROM inspection_finding f JOIN fund_inspection i ON i.id = f.inspection_id WHERE f.found_on <> i.inspected_on OR f.amount > i.amount OR f.rectified_on > '2019-12-31'",
		"the funding of staff grows every year":  "SELECT FROM personnel_funding WHERE change <= 0",
		"group leaders are of villages":          "SELECT FROM group_leader g JOIN division d ON d.code = g.village_code WHERE d.kind <> 'VILLAGE'",
		"a cadre's benefits are of that village": "SELECT FROM health_check h JOIN village_cadre c ON c.id = h.cadre_id WHERE c.village_code <> h.village_code",
	})
}

func TestTalentLooksLikeLife(t *testing.T) {
	const retained = "FROM service_commitment WHERE recruited_on <= '2019-12-31' AND commit_until > '2019-12-31'"
	allTrue(t, map[string]string{
		"most stay, some leave":        "SELECT avg((ends_on > '2019-12-31')::int) BETWEEN 0.85 AND 0.99 " + retained,
		"townships differ":             "SELECT max(rate) - min(rate) > 0.05 FROM (SELECT avg((ends_on > '2019-12-31')::int) AS rate " + retained + " GROUP BY township_code) x",
		"some commitments end soon":    "SELECT count(*) > 5 FROM service_commitment WHERE expiring_from <= '2019-12-31' AND ends_on > '2019-12-31'",
		"some end in time":             "SELECT count(*) > 20 FROM service_commitment WHERE ends_on = commit_until AND commit_until <= '2019-12-31'",
		"every host, every kind":       "SELECT count(DISTINCT host) = 4 AND count(DISTINCT kind) = 2 FROM secondment",
		"every rank":                   "SELECT count(DISTINCT rank) = 8 FROM staff",
		"stars from one to five":       "SELECT count(DISTINCT stars) = 5 FROM star_subsidy",
		"not all are checked":          "SELECT avg((checked_on IS NOT NULL)::int) BETWEEN 0.85 AND 0.995 FROM health_check",
		"not all complete the course":  "SELECT avg((completed_on IS NOT NULL)::int) BETWEEN 0.8 AND 0.99 FROM cadre_training",
		"most findings are put right":  "SELECT avg((rectified_on IS NOT NULL)::int) BETWEEN 0.8 AND 0.99 FROM inspection_finding",
		"some leaders' pay comes late": "SELECT count(*) BETWEEN 5 AND 100 FROM allowance_payment WHERE paid < due",
	})
}
