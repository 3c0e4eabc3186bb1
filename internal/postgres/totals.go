package postgres

import "maps"

// documentTotals counts each computable figure of the document straight from the
// rows of county $1, on a way of its own: neither views nor roll-ups take part.
// Each subject counts its own.
func documentTotals() map[string]string {
	totals := map[string]string{}
	for _, of := range []map[string]string{firstTotals(), enforcementTotals(), institutionTotals(), isationTotals(), talentTotals(), claimTotals(), ruleTotals()} {
		maps.Copy(totals, of)
	}
	return totals
}

func firstTotals() map[string]string {
	division := func(kind string) string {
		return `SELECT count(*) FROM division WHERE county_code = $1 AND in_baseline AND kind = '` + kind + `'`
	}
	until := func(table, end string) string {
		return `SELECT count(*) FROM ` + table + ` WHERE county_code = $1 AND (` + end + ` IS NULL OR ` + end +
			` > (SELECT data_through FROM county WHERE county_code = $1))`
	}
	const (
		complexCases = `FROM mediation_case WHERE county_code = $1 AND complexity = 'COMPLEX' AND closed_on IS NOT NULL`
		succeeded    = `outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL')`
	)
	return map[string]string{
		"S-002.a": division("TOWN"),
		"S-002.b": division("TOWNSHIP"),
		"S-003":   division("VILLAGE"),
		"S-004":   division("FARM"),
		"S-005":   division("COMMUNITY"),
		"S-006":   `SELECT persons FROM population_stat WHERE county_code = $1 AND division_code = $1::text || '000000' ORDER BY year DESC LIMIT 1`,
		"S-112":   `SELECT count(*) FROM service_item WHERE county_code = $1 AND delegation = 'POWER'`,
		"S-113":   `SELECT count(*) FROM service_item WHERE county_code = $1 AND delegation = 'SERVICE'`,
		"S-235":   until("volunteer_organization", "deregistered_on"),
		"S-236":   `SELECT count(*) FROM volunteer WHERE county_code = $1`,
		"S-237":   `SELECT count(*) FROM volunteer_project WHERE county_code = $1`,
		"S-238":   `SELECT sum(hours) FROM volunteer_service_record WHERE county_code = $1`,
		"S-302":   until("mediation_organization", "dissolved_on"),
		"S-303":   `SELECT count(*) FROM mediator WHERE county_code = $1 AND trained_on <= (SELECT data_through FROM county WHERE county_code = $1)`,
		"S-310":   `SELECT count(*) ` + complexCases,
		"S-311":   `SELECT count(*) ` + complexCases + ` AND ` + succeeded,
		"S-312":   `SELECT 100.0 * count(*) FILTER (WHERE ` + succeeded + `) / nullif(count(*), 0) ` + complexCases,
		"S-410.a": `SELECT sum(amount) FROM hollow_village_support WHERE county_code = $1`,
		"S-410.b": `SELECT count(DISTINCT village_code) FROM hollow_village_support WHERE county_code = $1`,
		"S-412":   `SELECT count(*) FROM share_reform WHERE county_code = $1`,
		"S-413":   `SELECT sum(net_assets) FROM share_reform WHERE county_code = $1`,
		"S-414":   `SELECT sum(amount) FROM dividend WHERE county_code = $1 AND year IN (2017, 2018)`,
	}
}

// claimTotals are the document's claims that all of something is so, in per cent, and its
// seven tasks.
func claimTotals() map[string]string {
	share := func(done, from string) string {
		return `SELECT 100.0 * count(*) FILTER (WHERE ` + done + `) / nullif(count(*), 0) FROM ` + from + ` WHERE t.county_code = $1`
	}
	const township = `division t LEFT JOIN enforcement_brigade b ON b.county_code = t.county_code AND b.township_code = t.code AND b.withdrawn_on IS NULL`
	return map[string]string{
		"S-102":   share(`b.id IS NOT NULL`, township) + ` AND t.in_baseline AND t.kind IN ('TOWN', 'TOWNSHIP')`,
		"S-106":   `SELECT count(*) FROM (SELECT FROM reform_task WHERE county_code = $1 GROUP BY kind HAVING bool_and(done_on IS NOT NULL)) AS t`,
		"S-207":   share(`tcm_clinic_since IS NOT NULL`, `health_centre t`),
		"S-216":   share(`one_stop`, `service_item t`) + ` AND t.basic_public_service`,
		"S-222":   share(`connected_on IS NOT NULL`, `network_link t`) + ` AND t.kind = 'HORIZONTAL' AND t.tier <> 'DISTRICT'`,
		"S-224":   share(`integrated_on IS NOT NULL`, `system_integration t`),
		"S-227":   `SELECT 100.0 * sum(covered) / nullif(sum(sites), 0) FROM key_site_coverage WHERE county_code = $1 AND superseded_on IS NULL`,
		"S-242.a": share(`filed_on IS NOT NULL`, `hardship_file t`),
		"S-242.b": share(`EXISTS (SELECT FROM home_visit v WHERE v.county_code = t.county_code AND v.file_id = t.id AND v.verified)`, `hardship_file t`),
		"S-326":   `SELECT 100.0 * sum(households) FILTER (WHERE ended_on IS NULL) / nullif(sum(village_households) FILTER (WHERE superseded_on IS NULL), 0) FROM cadre_contact WHERE county_code = $1`,
		"S-423.b": share(`started_on IS NOT NULL`, `village_posting t`),
		"S-426":   `SELECT 100.0 * sum(paid) / nullif(sum(due), 0) FROM allowance_payment WHERE county_code = $1 AND kind = 'TOWNSHIP_WORK'`,
	}
}

// ruleTotals are the constants of rules and the figures that are cells of one row.
func ruleTotals() map[string]string {
	const anchors = ` FROM reward_anchor a JOIN reward_policy p ON p.county_code = a.county_code AND p.code = a.policy_code
		WHERE a.county_code = $1 AND p.effective_from IS NOT NULL AND p.effective_to IS NULL AND NOT a.proposed`
	return map[string]string{
		"S-001":   `SELECT area_km2 FROM division WHERE county_code = $1 AND level = 'DISTRICT'`,
		"S-108":   `SELECT count(DISTINCT tier) FROM enforcement_case WHERE county_code = $1`,
		"S-402":   `SELECT count(DISTINCT category) FROM budget_allocation WHERE county_code = $1`,
		"S-411.a": `SELECT min(income_floor) FROM reward_policy WHERE county_code = $1 AND effective_from IS NOT NULL AND effective_to IS NULL`,
		"S-411.b": `SELECT min(growth)` + anchors,
		"S-411.c": `SELECT max(growth)` + anchors,
		"S-411.d": `SELECT min(award)` + anchors,
		"S-411.e": `SELECT max(award)` + anchors,
	}
}
