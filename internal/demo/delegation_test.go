package demo

import "testing"

func TestDelegationRulesHold(t *testing.T) {
	noneBreak(t, map[string]string{
		"spells do not overlap":            "SELECT FROM delegation_grant a JOIN delegation_grant b ON b.item_code = a.item_code AND b.township_code = a.township_code AND b.valid_from > a.valid_from WHERE a.valid_to IS NULL OR b.valid_from < a.valid_to",
		"every spell was begun once":       "SELECT FROM delegation_grant g WHERE (SELECT count(*) FROM delegation_event e WHERE e.grant_id = g.id AND e.kind IN ('GRANTED', 'RESUMED') AND e.effective_on = g.valid_from) <> 1",
		"and ended once, or holds":         "SELECT FROM delegation_grant g WHERE (SELECT count(*) FROM delegation_event e WHERE e.grant_id = g.id AND e.kind IN ('SUSPENDED', 'RECALLED') AND e.effective_on = g.valid_to) <> (valid_to IS NOT NULL)::int",
		"only the suspended is resumed":    "SELECT FROM delegation_event e WHERE kind = 'RESUMED' AND NOT EXISTS (SELECT FROM delegation_event s WHERE s.kind = 'SUSPENDED' AND s.item_code = e.item_code AND s.township_code = e.township_code AND s.effective_on < e.effective_on)",
		"nothing after a recall":           "SELECT FROM delegation_event e JOIN delegation_event r ON r.kind = 'RECALLED' AND r.item_code = e.item_code AND r.township_code = e.township_code AND e.effective_on > r.effective_on",
		"only delegated items":             "SELECT FROM delegation_grant g JOIN service_item i ON i.code = g.item_code WHERE i.delegation IS NULL",
		"named items are held everywhere":  "SELECT FROM service_item i CROSS JOIN division d WHERE i.delegation IS NOT NULL AND NOT i.is_placeholder AND d.in_baseline AND d.kind IN ('TOWN', 'TOWNSHIP') AND NOT EXISTS (SELECT FROM delegation_grant g WHERE g.item_code = i.code AND g.township_code = d.code AND g.valid_to IS NULL)",
		"every item has its basis":         "SELECT FROM service_item WHERE basis_code IS NULL UNION ALL SELECT FROM enforcement_item WHERE basis_code IS NULL",
		"powers of brigades are powers":    "SELECT FROM enforcement_case c JOIN service_item i ON i.code = c.power_code WHERE i.delegation <> 'POWER' OR i.is_placeholder",
		"placeholder documents are so":     "SELECT FROM policy_document WHERE is_placeholder <> (title LIKE '待补录%') OR is_placeholder <> (source = 'DEMO')",
		"milestones by the document's day": "SELECT FROM milestone WHERE reached_on IS NOT NULL",
	})
}

func TestDelegationLooksLikeLife(t *testing.T) {
	allTrue(t, map[string]string{
		"every kind of event":          "SELECT count(DISTINCT kind) = 4 FROM delegation_event",
		"some items are in no use":     "SELECT count(*) BETWEEN 1 AND 20 FROM delegation_grant g JOIN service_item i ON i.code = g.item_code AND NOT i.is_placeholder WHERE NOT EXISTS (SELECT FROM service_request r WHERE r.item_code = g.item_code AND r.township_code = g.township_code) AND NOT EXISTS (SELECT FROM enforcement_case c WHERE c.power_code = g.item_code AND c.township_code = g.township_code)",
		"townships differ in capacity": "SELECT max(score) >= 85 AND min(score) < 75 FROM capacity_assessment",
	})
}
