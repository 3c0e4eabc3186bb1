package postgres

import "maps"

// documentTotals counts each computable figure of the document straight from the
// rows of county $1, on a way of its own: neither views nor roll-ups take part.
// Each subject counts its own.
func documentTotals() map[string]string {
	totals := map[string]string{}
	for _, of := range []map[string]string{firstTotals(), enforcementTotals(), institutionTotals(), isationTotals(), talentTotals()} {
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
		"S-303":   until("mediator", "left_on"),
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
