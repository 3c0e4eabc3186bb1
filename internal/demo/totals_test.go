package demo

import "testing"

// Every figure of the document that belongs to the computed subjects, from the
// rows: to the last digit.
func TestTotalsEqualTheDocument(t *testing.T) {
	db := loaded(t)
	for name, want := range map[string]struct{ sql, total string }{
		"S-002 towns":                {"SELECT count(*) FROM division WHERE kind = 'TOWN' AND in_baseline", "8"},
		"S-002 townships":            {"SELECT count(*) FROM division WHERE kind = 'TOWNSHIP' AND in_baseline", "4"},
		"S-003 villages":             {"SELECT count(*) FROM division WHERE kind = 'VILLAGE' AND in_baseline", "106"},
		"S-004 farms":                {"SELECT count(*) FROM division WHERE kind = 'FARM' AND in_baseline", "3"},
		"S-005 communities":          {"SELECT count(*) FROM division WHERE kind = 'COMMUNITY' AND in_baseline", "22"},
		"S-006 population":           {"SELECT sum(persons) FROM population_stat", "410000"},
		"S-101 the bureau":           {"SELECT count(*) FROM department WHERE kind = 'LAW_ENFORCEMENT' AND source = 'DOCUMENT'", "1"},
		"S-102 brigades":             {"SELECT count(DISTINCT township_code) FROM enforcement_brigade WHERE withdrawn_on IS NULL", "12"},
		"S-103 devolved":             {"SELECT round(100.0 * count(brigade_id) / count(*), 4) FROM officer_posting WHERE ended_on IS NULL", "80.0000"},
		"S-104 local":                {"SELECT 100.0 * count(*) FILTER (WHERE handled_level = 'TOWNSHIP') / count(*) >= 90 FROM enforcement_case WHERE status = 'CLOSED'", "true"},
		"S-105 items":                {"SELECT count(*) FROM enforcement_item WHERE centralised_on IS NOT NULL AND department_code = 'ZHZF'", "436"},
		"S-106 tasks":                {"SELECT count(*) FROM reform_task WHERE status = 'DONE'", "84"},
		"S-106 in each":              {"SELECT count(DISTINCT (township_code, kind)) FROM reform_task", "84"},
		"S-108 tiers":                {"SELECT count(DISTINCT handled_level) FROM enforcement_case", "3"},
		"S-111 the administration":   {"SELECT count(*) FROM department WHERE kind = 'APPROVAL' AND source = 'DOCUMENT'", "1"},
		"S-112, S-113 granted to 12": {"SELECT count(DISTINCT (item_code, township_code)) FROM delegation_grant", "756"},
		"S-114 the plan":             {"SELECT count(*) FROM policy_document WHERE source = 'DOCUMENT' AND title LIKE '%经济发达镇行政管理体制改革实施方案'", "1"},
		"S-115 five fields":          {"SELECT count(*) FILTER (WHERE name IN ('社会管理', '安全生产', '环境保护', '资源使用', '项目投资')) || ' of ' || count(*) FROM county_power WHERE township_code = '640302100000'", "5 of 5"},
		"S-008, S-106, S-116":        {"SELECT string_agg(fact_code, ' ' ORDER BY fact_code) FROM milestone", "S-008 S-106 S-116"},
		"S-121 before":               {"SELECT count(*) FILTER (WHERE kind = 'FORMER_OFFICE') || ' ' || count(*) FILTER (WHERE kind = 'FORMER_CENTRE') FROM institution", "36 48"},
		"S-121 after":                {"SELECT string_agg(n::text, ' ') FROM (SELECT count(*) AS n FROM institution WHERE abolished_on IS NULL GROUP BY kind) x", "12 12 12 12 12"},
		"S-124 leaders":              {"SELECT count(*) FROM institution_post WHERE role = 'LEADER' AND ended_on IS NULL", "60"},
		"S-125 supervisors":          {"SELECT count(*) FROM institution_post WHERE role = 'SUPERVISOR' AND ended_on IS NULL", "60"},
		"S-112 powers":               {"SELECT count(*) FROM service_item WHERE delegation = 'POWER'", "28"},
		"S-113 services":             {"SELECT count(*) FROM service_item WHERE delegation = 'SERVICE'", "35"},
		"placeholders":               {"SELECT count(*) FROM service_item WHERE is_placeholder", "58"},
		"S-216 one-stop":             {"SELECT count(*) FROM service_item WHERE basic_public_service AND NOT one_stop", "0"},
		"S-235 organisations":        {"SELECT count(*) FROM volunteer_organization", "263"},
		"S-236 volunteers":           {"SELECT count(*) FROM volunteer", "88000"},
		"S-237 projects":             {"SELECT count(*) FROM volunteer_project", "7504"},
		"S-238 hours":                {"SELECT sum(hours) FROM volunteer_service_record", "2382012.5"},
		"S-240 brands":               {"SELECT count(*) FROM volunteer_brand", "3"},
		"S-302 bodies":               {"SELECT count(*) FROM mediation_organization", "1499"},
		"S-303 mediators":            {"SELECT count(*) FROM mediator", "8670"},
		"S-310 complex cases":        {"SELECT count(*) FROM mediation_case WHERE complexity = 'COMPLEX'", "855"},
		"S-311 successes":            {"SELECT count(*) FROM mediation_case WHERE complexity = 'COMPLEX' AND outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL')", "830"},
		"the rest failed":            {"SELECT count(*) FROM mediation_case WHERE complexity = 'COMPLEX' AND outcome = 'FAILED'", "25"},
		"S-312 rate":                 {"SELECT round(100.0 * count(*) FILTER (WHERE outcome LIKE 'SUCCESS%') / count(*), 1) FROM mediation_case WHERE complexity = 'COMPLEX'", "97.1"},
		"S-410 villages":             {"SELECT count(DISTINCT village_code) FROM hollow_village_support", "22"},
		"S-410 money":                {"SELECT sum(amount) FROM hollow_village_support", "30900000.00"},
		"S-412 villages":             {"SELECT count(DISTINCT village_code) FROM share_reform", "25"},
		"S-413 assets":               {"SELECT sum(net_assets) FROM share_reform", "811000000.00"},
		"S-414 dividends":            {"SELECT sum(amount) FROM dividend", "21180000.00"},
		"S-414 years":                {"SELECT string_agg(DISTINCT year::text, ' ') FROM dividend", "2017 2018"},
		"S-402 categories":           {"SELECT count(DISTINCT category) FROM allocation_pool", "4"},
		"S-403 factors":              {"SELECT count(*) FROM (SELECT DISTINCT factor FROM allocation_factor WHERE factor IN ('ECONOMY', 'POPULATION', 'AREA')) x", "3"},
		"S-001 area shared":          {"SELECT sum(value) FROM allocation_measure WHERE factor = 'AREA' AND year = 2019", "1384.00"},
		"S-006 people shared":        {"SELECT sum(value) FROM allocation_measure WHERE factor = 'POPULATION' AND year = 2019", "410000.00"},
		"S-409 new debts":            {"SELECT count(*) FROM debt_instrument WHERE debtor = 'TOWNSHIP' AND kind = 'NEW'", "0"},
		"S-411 floor":                {"SELECT income_floor FROM reward_policy WHERE effective_from IS NOT NULL", "1000000.00"},
		"S-411 anchors":              {"SELECT string_agg(trim_scale(growth) || ':' || trim_scale(award), ' ' ORDER BY growth) FROM reward_anchor WHERE source = 'DOCUMENT' AND policy_code = 'R-1-LINEAR'", "10:50000 30:100000"},
		"S-421 years":                {"SELECT years FROM service_term_policy", "5"},
		"S-423 months":               {"SELECT months FROM village_posting_policy", "24"},
		"S-427 rates":                {"SELECT string_agg(stars || ':' || trim_scale(rate), ' ' ORDER BY stars) FROM star_subsidy_rule", "4:15 5:20"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := count(t, db, want.sql); got != want.total {
				t.Errorf("%s is %s, not %s", want.sql, got, want.total)
			}
		})
	}
}
