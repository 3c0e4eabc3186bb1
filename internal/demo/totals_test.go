package demo

import "testing"

// Every figure of the document that belongs to the computed subjects, from the
// rows: to the last digit.
func TestTotalsEqualTheDocument(t *testing.T) {
	db := loaded(t)
	for name, want := range map[string]struct{ sql, total string }{
		"S-002 towns":         {"SELECT count(*) FROM division WHERE kind = 'TOWN' AND in_baseline", "8"},
		"S-002 townships":     {"SELECT count(*) FROM division WHERE kind = 'TOWNSHIP' AND in_baseline", "4"},
		"S-003 villages":      {"SELECT count(*) FROM division WHERE kind = 'VILLAGE' AND in_baseline", "106"},
		"S-004 farms":         {"SELECT count(*) FROM division WHERE kind = 'FARM' AND in_baseline", "3"},
		"S-005 communities":   {"SELECT count(*) FROM division WHERE kind = 'COMMUNITY' AND in_baseline", "22"},
		"S-006 population":    {"SELECT sum(persons) FROM population_stat", "410000"},
		"S-101 the bureau":    {"SELECT count(*) FROM department WHERE kind = 'LAW_ENFORCEMENT' AND source = 'DOCUMENT'", "1"},
		"S-102 brigades":      {"SELECT count(DISTINCT township_code) FROM enforcement_brigade WHERE withdrawn_on IS NULL", "12"},
		"S-103 devolved":      {"SELECT round(100.0 * count(brigade_id) / count(*), 4) FROM officer_posting WHERE ended_on IS NULL", "80.0000"},
		"S-104 local":         {"SELECT 100.0 * count(*) FILTER (WHERE handled_level = 'TOWNSHIP') / count(*) >= 90 FROM enforcement_case WHERE status = 'CLOSED'", "true"},
		"S-105 items":         {"SELECT count(*) FROM enforcement_item WHERE centralised_on IS NOT NULL AND department_code = 'ZHZF'", "436"},
		"S-106 tasks":         {"SELECT count(*) FROM reform_task WHERE status = 'DONE'", "84"},
		"S-106 in each":       {"SELECT count(DISTINCT (township_code, kind)) FROM reform_task", "84"},
		"S-108 tiers":         {"SELECT count(DISTINCT handled_level) FROM enforcement_case", "3"},
		"S-112 powers":        {"SELECT count(*) FROM service_item WHERE delegation = 'POWER'", "28"},
		"S-113 services":      {"SELECT count(*) FROM service_item WHERE delegation = 'SERVICE'", "35"},
		"placeholders":        {"SELECT count(*) FROM service_item WHERE is_placeholder", "58"},
		"S-201 checks":        {"SELECT count(*) FROM unification_check WHERE passed_on IS NOT NULL", "60"},
		"S-201 criteria":      {"SELECT count(DISTINCT criterion) FROM unification_check", "5"},
		"S-202 centres":       {"SELECT count(DISTINCT township_code) FROM service_centre WHERE standardised_on <= '2019-12-31'", "12"},
		"S-202 ways":          {"SELECT count(DISTINCT build_mode) FROM service_centre", "3"},
		"S-204 roads":         {"SELECT sum(length_km) FROM rural_road", "1260.000"},
		"S-205 toilets":       {"SELECT 100.0 * sum(sanitary) / sum(households) = 65.2 FROM toilet_survey WHERE surveyed_on >= '2019-06-01'", "true"},
		"S-206 eldercare":     {"SELECT count(DISTINCT village_code) FROM eldercare_facility WHERE closed_on IS NULL", "84"},
		"S-207 clinics":       {"SELECT count(*) FROM health_centre WHERE tcm_clinic_since <= '2019-12-31'", "12"},
		"S-208 S-209 honours": {"SELECT string_agg(recipient || title, ' ' ORDER BY recipient) FROM honour", "上桥镇卫生院全国百佳乡镇卫生院 金银滩特种汽车小镇全国特色小镇"},
		"S-221 the network":   {"SELECT count(*) FROM external_system WHERE kind = 'ONE_NETWORK'", "1"},
		"S-222 horizontal":    {"SELECT count(DISTINCT township_code) FROM network_link WHERE kind = 'HORIZONTAL' AND connected_on IS NOT NULL", "12"},
		"S-223 vertical":      {"SELECT count(*) || ' ' || count(connected_on) FROM network_link WHERE kind = 'VERTICAL'", "143 143"},
		"S-224 cells":         {"SELECT count(*) FROM system_integration WHERE status = 'INTEGRATED'", "48"},
		"S-226 investment":    {"SELECT sum(investment) FROM project WHERE kind = 'SAFETY_MONITORING'", "120000000.00"},
		"S-227 key sites":     {"SELECT count(*) FROM key_site_coverage WHERE as_of = '2019-12-31' AND covered < sites", "0"},
		"S-228 no number":     {"SELECT count(cases) || ' ' || count(*) FROM crime_report", "0 1"},
		"S-231 to S-233":      {"SELECT count(*) || ' ' || count(content) FROM campaign", "3 0"},
		"S-241 loans":         {"SELECT count(*) FROM women_loan", "400"},
		"S-241 money":         {"SELECT sum(amount) FROM women_loan", "21940000.00"},
		"S-242 files":         {"SELECT count(*) FROM hardship_file WHERE filed_on IS NULL OR filed_on > '2019-12-31'", "0"},
		"S-242 visits":        {"SELECT count(*) FROM hardship_file f WHERE NOT EXISTS (SELECT FROM home_visit v WHERE v.file_id = f.id AND v.verified AND v.visited_on <= '2019-12-31')", "0"},
		"S-216 one-stop":      {"SELECT count(*) FROM service_item WHERE basic_public_service AND NOT one_stop", "0"},
		"S-235 organisations": {"SELECT count(*) FROM volunteer_organization", "263"},
		"S-236 volunteers":    {"SELECT count(*) FROM volunteer", "88000"},
		"S-237 projects":      {"SELECT count(*) FROM volunteer_project", "7504"},
		"S-238 hours":         {"SELECT sum(hours) FROM volunteer_service_record", "2382012.5"},
		"S-240 brands":        {"SELECT count(*) FROM volunteer_brand", "3"},
		"S-302 bodies":        {"SELECT count(*) FROM mediation_organization", "1499"},
		"S-303 mediators":     {"SELECT count(*) FROM mediator", "8670"},
		"S-310 complex cases": {"SELECT count(*) FROM mediation_case WHERE complexity = 'COMPLEX'", "855"},
		"S-311 successes":     {"SELECT count(*) FROM mediation_case WHERE complexity = 'COMPLEX' AND outcome IN ('SUCCESS_WRITTEN', 'SUCCESS_ORAL')", "830"},
		"the rest failed":     {"SELECT count(*) FROM mediation_case WHERE complexity = 'COMPLEX' AND outcome = 'FAILED'", "25"},
		"S-312 rate":          {"SELECT round(100.0 * count(*) FILTER (WHERE outcome LIKE 'SUCCESS%') / count(*), 1) FROM mediation_case WHERE complexity = 'COMPLEX'", "97.1"},
		"S-410 villages":      {"SELECT count(DISTINCT village_code) FROM hollow_village_support", "22"},
		"S-410 money":         {"SELECT sum(amount) FROM hollow_village_support", "30900000.00"},
		"S-412 villages":      {"SELECT count(DISTINCT village_code) FROM share_reform", "25"},
		"S-413 assets":        {"SELECT sum(net_assets) FROM share_reform", "811000000.00"},
		"S-414 dividends":     {"SELECT sum(amount) FROM dividend", "21180000.00"},
		"S-402 categories":    {"SELECT count(DISTINCT category) FROM allocation_pool", "4"},
		"S-403 factors":       {"SELECT count(*) FROM (SELECT DISTINCT factor FROM allocation_factor WHERE factor IN ('ECONOMY', 'POPULATION', 'AREA')) x", "3"},
		"S-001 area shared":   {"SELECT sum(value) FROM allocation_measure WHERE factor = 'AREA' AND year = 2019", "1384.00"},
		"S-006 people shared": {"SELECT sum(value) FROM allocation_measure WHERE factor = 'POPULATION' AND year = 2019", "410000.00"},
		"S-409 new debts":     {"SELECT count(*) FROM debt_instrument WHERE debtor = 'TOWNSHIP' AND kind = 'NEW'", "0"},
		"S-411 floor":         {"SELECT income_floor FROM reward_policy WHERE effective_from IS NOT NULL", "1000000.00"},
		"S-411 anchors":       {"SELECT string_agg(trim_scale(growth) || ':' || trim_scale(award), ' ' ORDER BY growth) FROM reward_anchor WHERE source = 'DOCUMENT' AND policy_code = 'R-1-LINEAR'", "10:50000 30:100000"},
		"S-421 years":         {"SELECT years FROM service_term_policy", "5"},
		"S-423 months":        {"SELECT months FROM village_posting_policy", "24"},
		"S-427 rates":         {"SELECT string_agg(stars || ':' || trim_scale(rate), ' ' ORDER BY stars) FROM star_subsidy_rule", "4:15 5:20"},
		"S-414 years":         {"SELECT string_agg(DISTINCT year::text, ' ') FROM dividend", "2017 2018"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := count(t, db, want.sql); got != want.total {
				t.Errorf("%s is %s, not %s", want.sql, got, want.total)
			}
		})
	}
}
