package demo

import "testing"

func TestVoiceRulesHold(t *testing.T) {
	noneBreak(t, map[string]string{
		"nothing happens after the span":   "SELECT FROM appeal WHERE greatest(received_on, closed_on) > '2019-12-31'",
		"steps in order":                   "SELECT FROM appeal_step a JOIN appeal_step b ON b.appeal_id = a.appeal_id AND b.ordinal = a.ordinal + 1 WHERE b.happened_on < a.happened_on",
		"the last step is the status":      "SELECT FROM appeal a WHERE status IN ('CLOSED', 'RETURNED', 'ASSIGNED', 'ACCEPTED') AND status <> (SELECT kind FROM appeal_step s WHERE s.appeal_id = a.id ORDER BY ordinal DESC LIMIT 1)",
		"linked to the own township":       "SELECT FROM disclosure v JOIN disclosure g ON g.id = v.linked_id WHERE g.kind <> 'GOVERNMENT' OR g.township_code <> v.township_code",
		"four roles everywhere at the end": "SELECT township_code FROM governance_staff WHERE left_on IS NULL GROUP BY 1 HAVING count(DISTINCT role) <> 4",
		"all households at the end":        "SELECT FROM cadre_contact WHERE ended_on IS NULL AND households <> village_households",
		"one contact at a time":            "SELECT village_code FROM cadre_contact WHERE ended_on IS NULL GROUP BY 1 HAVING count(*) <> 1",
		"decisions after their meetings":   "SELECT FROM meeting_decision d JOIN joint_meeting m ON m.id = d.meeting_id WHERE d.decided_on <> m.held_on OR d.township_code IS DISTINCT FROM m.township_code",
	})
}

func TestVoiceLooksLikeLife(t *testing.T) {
	allTrue(t, map[string]string{
		"a hundred matters a year":     "SELECT min(n) = 100 AND max(n) = 100 FROM (SELECT count(*) AS n FROM people_matter GROUP BY year) x",
		"every channel and category":   "SELECT count(DISTINCT channel) = 7 AND count(DISTINCT category) = 8 FROM appeal",
		"townships differ":             "SELECT max(rate) - min(rate) > 0.08 FROM (SELECT avg((closed_on <= due_on)::int) AS rate FROM appeal WHERE status = 'CLOSED' GROUP BY township_code) x",
		"some appeals are still open":  "SELECT count(*) BETWEEN 20 AND 600 FROM appeal WHERE closed_on IS NULL",
		"every leader reported twice":  "SELECT count(*) = 24 FROM duty_report",
		"most matters are done":        "SELECT avg((done_on IS NOT NULL)::int) BETWEEN 0.7 AND 1 FROM people_matter",
		"emergencies of several kinds": "SELECT count(DISTINCT kind) = 4 FROM emergency_incident",
	})
}
