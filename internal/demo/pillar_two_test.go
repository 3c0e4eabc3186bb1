package demo

import "testing"

func TestPillarTwoRulesHold(t *testing.T) {
	noneBreak(t, map[string]string{
		"standardised with all five":    "SELECT FROM service_centre c WHERE standardised_on <> (SELECT max(passed_on) FROM unification_check u WHERE u.centre_id = c.id)",
		"five checks a centre":          "SELECT centre_id FROM unification_check GROUP BY 1 HAVING count(*) <> 5",
		"met in the centre's time":      "SELECT FROM unification_check u JOIN service_centre c ON c.id = u.centre_id WHERE u.passed_on < c.opened_on OR u.township_code <> c.township_code",
		"no household loses a toilet":   "SELECT FROM toilet_survey a JOIN toilet_survey b USING (village_code) WHERE b.surveyed_on > a.surveyed_on AND (b.sanitary < a.sanitary OR b.households <> a.households)",
		"toilets of villages only":      "SELECT FROM toilet_survey s JOIN division d ON d.code = s.village_code WHERE d.kind <> 'VILLAGE'",
		"nothing opened after the span": "SELECT FROM rural_road WHERE opened_on > '2019-12-31' UNION ALL SELECT FROM eldercare_facility WHERE opened_on > '2019-12-31' UNION ALL SELECT FROM volunteer_station WHERE opened_on > '2019-12-31' UNION ALL SELECT FROM social_worker WHERE registered_on > '2019-12-31'",
		"one version at a time":         "SELECT FROM service_catalogue a JOIN service_catalogue b ON b.effective_from > a.effective_from AND b.effective_from < coalesce(a.effective_to, 'infinity')",
		"all services in force listed":  "SELECT FROM service_item i WHERE delegation IS DISTINCT FROM 'POWER' AND NOT EXISTS (SELECT FROM catalogue_entry e JOIN service_catalogue c ON c.id = e.catalogue_id WHERE e.item_code = i.code AND c.effective_to IS NULL)",
		"kept and changed were there":   "SELECT FROM catalogue_entry e JOIN service_catalogue c ON c.id = e.catalogue_id WHERE (e.action = 'ADDED') = EXISTS (SELECT FROM catalogue_entry f JOIN service_catalogue d ON d.id = f.catalogue_id WHERE f.item_code = e.item_code AND d.effective_to = c.effective_from)",
		"duties are placeholders":       "SELECT FROM duty_list_item WHERE is_placeholder <> (name LIKE '待补录%')",
		"duties of an open centre":      "SELECT FROM post_duty d JOIN service_centre c ON c.id = d.centre_id WHERE d.effective_from < c.opened_on OR d.township_code <> c.township_code",
		"only townships integrate":      "SELECT FROM system_integration i JOIN division d ON d.code = i.township_code WHERE d.kind NOT IN ('TOWN', 'TOWNSHIP')",
		"linked before it was gone":     "SELECT FROM network_link l JOIN division d ON d.code = coalesce(l.village_code, l.township_code) WHERE l.connected_on >= d.valid_to OR l.connected_on > '2019-12-31'",
		"the monitoring has no place":   "SELECT FROM project WHERE kind = 'SAFETY_MONITORING' AND (township_code IS NOT NULL OR village_code IS NOT NULL)",
		"communities are rated":         "SELECT FROM star_community s JOIN division d ON d.code = s.village_code WHERE d.kind <> 'COMMUNITY'",
		"linked while both are there":   "SELECT FROM society_linkage l JOIN social_worker s ON s.id = l.worker_id JOIN social_organization o ON o.id = l.organization_id WHERE l.started_on < greatest(s.registered_on, o.registered_on) OR l.started_on >= s.left_on OR l.village_code <> s.village_code",
		"loans within the span":         "SELECT FROM women_loan WHERE granted_on NOT BETWEEN '2018-01-01' AND '2019-12-31' OR repaid_on > '2019-12-31'",
		"loans of villagers":            "SELECT FROM women_loan l JOIN division d ON d.code = l.village_code WHERE d.kind <> 'VILLAGE'",
		"visited after the filing":      "SELECT FROM home_visit v JOIN hardship_file f ON f.id = v.file_id WHERE v.visited_on < f.filed_on OR v.visited_on > '2019-12-31' OR v.township_code <> f.township_code",
	})
}

func TestPillarTwoLooksLikeLife(t *testing.T) {
	allTrue(t, map[string]string{
		"roads of every grade":         "SELECT count(DISTINCT grade) = 3 AND count(DISTINCT surface) = 3 FROM rural_road",
		"roads were built":             "SELECT sum(length_km) FILTER (WHERE opened_on >= '2018-01-01') > 40 FROM rural_road",
		"toilets differ by township":   "SELECT max(share) - min(share) > 0.05 FROM (SELECT sum(sanitary)::numeric / sum(households) AS share FROM toilet_survey WHERE surveyed_on >= '2019-06-01' GROUP BY township_code) x",
		"toilets were built":           "SELECT sum(sanitary) FILTER (WHERE surveyed_on < '2019-01-01') < 0.9 * sum(sanitary) FILTER (WHERE surveyed_on >= '2019-01-01') FROM toilet_survey",
		"some were given up":           "SELECT count(*) > 1 FROM eldercare_facility WHERE closed_on IS NOT NULL",
		"some places have two":         "SELECT count(*) > 2 FROM (SELECT village_code FROM eldercare_facility WHERE closed_on IS NULL GROUP BY 1 HAVING count(*) > 1) x",
		"names changed once":           "SELECT count(*) > 2 FROM catalogue_entry WHERE action = 'CHANGED'",
		"integrated within two years":  "SELECT count(*) BETWEEN 10 AND 46 FROM system_integration WHERE integrated_on < '2018-10-01'",
		"connected within two years":   "SELECT count(*) BETWEEN 10 AND 100 FROM network_link WHERE connected_on >= '2018-06-01'",
		"loans are repaid, not all":    "SELECT avg((repaid_on IS NOT NULL)::int) BETWEEN 0.9 AND 0.99 FROM women_loan WHERE due_on <= '2019-12-31'",
		"every purpose of loan":        "SELECT count(DISTINCT purpose) = 5 AND max(amount) <= 100000 FROM women_loan",
		"communities with and without": "SELECT count(*) BETWEEN 8 AND 21 FROM star_community WHERE year = 2019",
		"some families were not home":  "SELECT count(*) > 10 FROM home_visit WHERE NOT verified",
	})
}
