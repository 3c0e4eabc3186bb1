package demo

import "testing"

func TestEnforcementRulesHold(t *testing.T) {
	noneBreak(t, map[string]string{
		"cases within the span":            "SELECT FROM enforcement_case WHERE reported_on NOT BETWEEN '2018-01-01' AND '2019-12-31' OR greatest(filed_on, decided_on, closed_on) > '2019-12-31' OR first_action_at >= '2020-01-01 00:00+08'",
		"items exercised by the bureau":    "SELECT FROM enforcement_case c JOIN enforcement_item i ON i.code = c.item_code WHERE i.centralised_on > c.reported_on OR i.department_code <> 'ZHZF'",
		"every item is a placeholder":      "SELECT FROM enforcement_item WHERE NOT is_placeholder OR name NOT LIKE '待补录%'",
		"postings follow one another":      "SELECT FROM officer_posting a JOIN officer_posting b ON b.officer_id = a.officer_id AND b.id <> a.id AND b.posted_on >= a.posted_on WHERE a.ended_on IS NULL OR b.posted_on < a.ended_on",
		"who left is posted nowhere":       "SELECT FROM enforcement_officer o WHERE (left_on IS NULL) <> EXISTS (SELECT FROM officer_posting p WHERE p.officer_id = o.id AND p.ended_on IS NULL)",
		"posted after joining":             "SELECT FROM officer_posting p JOIN enforcement_officer o ON o.id = p.officer_id WHERE p.posted_on < o.joined_on OR p.ended_on > o.left_on",
		"posted to a brigade that is":      "SELECT FROM officer_posting p JOIN enforcement_brigade b ON b.id = p.brigade_id WHERE p.posted_on < b.dispatched_on",
		"no more than the posts":           "SELECT FROM enforcement_brigade b WHERE (SELECT count(*) FROM officer_posting p WHERE p.brigade_id = b.id AND p.ended_on IS NULL) > authorised_posts",
		"the head is one of them":          "SELECT FROM enforcement_brigade b WHERE NOT EXISTS (SELECT FROM officer_posting p WHERE p.officer_id = b.head_id AND p.brigade_id = b.id AND p.ended_on IS NULL)",
		"one certificate an officer":       "SELECT officer_id FROM officer_certificate GROUP BY 1 HAVING count(*) > 1",
		"trained in post, back at the end": "SELECT FROM officer_certificate c JOIN enforcement_officer o ON o.id = c.officer_id WHERE c.trained_on < (SELECT min(posted_on) FROM officer_posting p WHERE p.officer_id = o.id) OR c.valid_to > o.left_on",
		"penalties by decision only":       "SELECT FROM enforcement_case WHERE (penalty IS NOT NULL) <> (outcome IS NOT DISTINCT FROM 'PENALISED') AND closed_on IS NOT NULL",
	})
}

func TestEnforcementLooksLikeLife(t *testing.T) {
	allTrue(t, map[string]string{
		"townships above and below 90 %":   "SELECT min(rate) < 0.9 AND max(rate) > 0.95 FROM (SELECT avg((handled_level = 'TOWNSHIP')::int) AS rate FROM enforcement_case WHERE status = 'CLOSED' GROUP BY township_code) x",
		"brigades nearby act faster":       "SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY response_hours) FILTER (WHERE handled_level <> 'TOWNSHIP') > 2 * percentile_cont(0.5) WITHIN GROUP (ORDER BY response_hours) FILTER (WHERE handled_level = 'TOWNSHIP') FROM enforcement_case",
		"faster in the second year":        "SELECT avg(response_hours) FILTER (WHERE reported_on < '2019-01-01') > avg(response_hours) FILTER (WHERE reported_on >= '2019-01-01') FROM enforcement_case",
		"few items make most cases":        "SELECT sum(n) FILTER (WHERE place <= 20) > 0.4 * sum(n) FROM (SELECT count(*) AS n, row_number() OVER (ORDER BY count(*) DESC) AS place FROM enforcement_case GROUP BY item_code) x",
		"cases at every step":              "SELECT count(DISTINCT status) = 5 FROM enforcement_case",
		"strength moved down in two years": "SELECT count(*) > 10 FROM officer_posting a JOIN officer_posting b ON b.officer_id = a.officer_id AND b.posted_on = a.ended_on WHERE a.brigade_id IS NULL AND b.brigade_id IS NOT NULL AND b.posted_on >= '2018-01-01'",
		"tasks done late and early":        "SELECT bool_or(done_on > due_on) AND bool_or(done_on < due_on) FROM reform_task",
		"some officers lack a certificate": "SELECT count(*) BETWEEN 3 AND 30 FROM officer_posting p WHERE ended_on IS NULL AND NOT EXISTS (SELECT FROM officer_certificate c WHERE c.officer_id = p.officer_id)",
	})
}
