package postgres

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// verifyRules runs the rules between rows, and returns those that rows of the county break.
func (db *DB) verifyRules(ctx context.Context, county string) ([]Difference, error) {
	var differences []Difference
	rules := RowRules()
	for _, name := range slices.Sorted(maps.Keys(rules)) {
		var broken int
		var first *string
		err := db.Pool.QueryRow(ctx, `SELECT count(*), min(key::text) FROM (`+rules[name]+`) AS t(key)`, county).Scan(&broken, &first)
		if err != nil {
			return nil, fmt.Errorf("the rule %q: %w", name, err)
		}
		if broken > 0 {
			differences = append(differences, Difference{Subject: "rule", Name: name, Expected: "no row", Found: fmt.Sprintf("%d, such as %s", broken, *first)})
		}
	}
	return differences, nil
}

// RowRules returns the rules between rows that the constraints of one row cannot hold, by
// what they demand. Each statement finds the keys of the rows of county $1 that break it.
func RowRules() map[string]string {
	rules := map[string]string{}
	for _, of := range []map[string]string{caseRules(), moneyRules(), economyRules(), peopleRules()} {
		maps.Copy(rules, of)
	}
	return rules
}

// caseRules are those of requests, disputes and enforcement cases.
func caseRules() map[string]string {
	onWorkday := func(table string) string {
		return `SELECT r.id FROM ` + table + ` r LEFT JOIN holiday h ON h.county_code = r.county_code AND h.day = r.due_on
			WHERE r.county_code = $1 AND r.due_on IS DISTINCT FROM r.accepted_on
			AND (h.arrangement = 'OFF' OR h.arrangement IS NULL AND extract(isodow FROM r.due_on) > 5)`
	}
	return map[string]string{
		"requests are due on a working day": onWorkday(`service_request`),
		"a mediator belongs to the body of the case": `SELECT c.id FROM mediation_case c JOIN mediator m ON m.county_code = c.county_code AND m.id = c.mediator_id
			WHERE c.county_code = $1 AND (m.organization_id <> c.organization_id OR m.appointed_on > c.opened_on)`,
		"mediators are appointed after their body and trained after that": `SELECT m.id FROM mediator m JOIN mediation_organization o ON o.county_code = m.county_code AND o.id = m.organization_id
			WHERE m.county_code = $1 AND (m.appointed_on < o.established_on OR m.trained_on < m.appointed_on)`,
		"no request is of a placeholder or a power": `SELECT r.id FROM service_request r JOIN service_item i ON i.county_code = r.county_code AND i.code = r.item_code
			WHERE r.county_code = $1 AND (i.is_placeholder OR i.delegation = 'POWER')`,
		"delegated powers of cases are powers": `SELECT c.id FROM enforcement_case c JOIN service_item i ON i.county_code = c.county_code AND i.code = c.power_code
			WHERE c.county_code = $1 AND i.delegation IS DISTINCT FROM 'POWER'`,
		"nothing is closed after the last day of the records": `SELECT r.id FROM service_request r JOIN county k USING (county_code) WHERE county_code = $1 AND r.closed_on > k.data_through
			UNION ALL SELECT c.id FROM mediation_case c JOIN county k USING (county_code) WHERE county_code = $1 AND c.closed_on > k.data_through
			UNION ALL SELECT a.id FROM appeal a JOIN county k USING (county_code) WHERE county_code = $1 AND a.closed_on > k.data_through`,
		"steps of an appeal are in order": `SELECT a.id FROM appeal_step a JOIN appeal_step b ON b.county_code = a.county_code AND b.appeal_id = a.appeal_id AND b.ordinal = a.ordinal + 1
			WHERE a.county_code = $1 AND b.happened_on < a.happened_on`,
		"decisions are of the day and township of their meeting": `SELECT d.id FROM meeting_decision d JOIN joint_meeting m ON m.county_code = d.county_code AND m.id = d.meeting_id
			WHERE d.county_code = $1 AND (d.decided_on <> m.held_on OR d.township_code IS DISTINCT FROM m.township_code)`,
	}
}

// moneyRules are those of lump sums, S-401 to S-406.
func moneyRules() map[string]string {
	return map[string]string{
		"a package is the sum of its categories": `SELECT p.id FROM budget_package p WHERE p.county_code = $1 AND (
			total <> (SELECT sum(original) FROM budget_allocation a WHERE a.county_code = p.county_code AND a.package_id = p.id)
			OR total <> (SELECT sum(adjusted) FROM budget_allocation a WHERE a.county_code = p.county_code AND a.package_id = p.id))`,
		"an adjusted category is the original one and its transfers": `SELECT a.id FROM budget_allocation a WHERE a.county_code = $1 AND adjusted <> original + (
			SELECT coalesce(sum(CASE WHEN t.to_category = a.category THEN t.amount ELSE -t.amount END), 0) FROM budget_transfer t
			WHERE t.county_code = a.county_code AND t.package_id = a.package_id AND a.category IN (t.from_category, t.to_category))`,
		"no package is overspent": `SELECT p.id FROM budget_package p WHERE p.county_code = $1
			AND (SELECT sum(amount) FROM budget_expenditure e WHERE e.county_code = p.county_code AND e.package_id = p.id) > total`,
		"no category is overspent": `SELECT a.id FROM budget_allocation a WHERE a.county_code = $1
			AND (SELECT sum(amount) FROM budget_expenditure e WHERE e.county_code = a.county_code AND e.package_id = a.package_id AND e.category = a.category) > adjusted`,
		"money is spent in its year and township": `SELECT e.id FROM budget_expenditure e JOIN budget_package p ON p.county_code = e.county_code AND p.id = e.package_id
			WHERE e.county_code = $1 AND (extract(year FROM e.spent_on) <> p.year OR e.spent_on < p.disbursed_on OR e.township_code <> p.township_code)`,
		"a finding is of the day of its inspection": `SELECT f.id FROM inspection_finding f JOIN fund_inspection i ON i.county_code = f.county_code AND i.id = f.inspection_id
			WHERE f.county_code = $1 AND (f.found_on <> i.inspected_on OR f.amount > i.amount)`,
	}
}

// economyRules are those of ledgers, rewards and subsidies, S-410 to S-414 and S-427.
func economyRules() map[string]string {
	return map[string]string{
		"villages leave the hollow list by the books of a closed year (R-10)": `SELECT h.id FROM hollow_village_support h WHERE h.county_code = $1 AND graduated_on IS NOT NULL AND NOT EXISTS (
			SELECT FROM village_ledger l JOIN hollow_policy p ON p.county_code = l.county_code AND p.effective_to IS NULL
			WHERE l.county_code = h.county_code AND l.village_code = h.village_code AND l.closed AND l.year < extract(year FROM h.graduated_on) AND l.operating_income >= p.threshold)`,
		"rewards rest on the ledger of their village and year": `SELECT a.id FROM reward_award a LEFT JOIN village_ledger l ON l.county_code = a.county_code AND l.id = a.ledger_id
			WHERE a.county_code = $1 AND (l.village_code, l.year, l.operating_income) IS DISTINCT FROM (a.village_code, a.year, a.income)`,
		"rewards follow the anchors of their policy (R-1)": rewardsFollowAnchors,
		"subsidies have the rate of their stars (R-3)": `SELECT s.id FROM star_subsidy s LEFT JOIN star_subsidy_rule r ON r.county_code = s.county_code AND r.stars = s.stars
				AND make_date(s.year, 12, 31) >= r.effective_from AND (r.effective_to IS NULL OR make_date(s.year, 12, 31) < r.effective_to)
			WHERE s.county_code = $1 AND (s.rate <> coalesce(r.rate, 0) OR abs(s.amount - s.base * s.rate / 100) > 0.01)`,
		"dividends follow the reform of their village": `SELECT d.id FROM dividend d JOIN share_reform s ON s.county_code = d.county_code AND s.id = d.share_reform_id
			WHERE d.county_code = $1 AND (s.completed_on IS NULL OR d.distributed_on < s.completed_on OR d.recipients > s.members OR d.village_code <> s.village_code)`,
	}
}

// rewardsFollowAnchors is R-1 as economy.RewardPolicy decides it: the award of the highest
// anchor that the growth attains or, on a line, between it and the next one. A line needs two
// anchors. People decide where the income before is too small to compare with.
const rewardsFollowAnchors = `SELECT a.id FROM reward_award a
	JOIN reward_policy p ON p.county_code = a.county_code AND p.code = a.policy_code
	CROSS JOIN LATERAL (SELECT count(*) AS anchors FROM reward_anchor n WHERE n.county_code = p.county_code AND n.policy_code = p.code) AS c
	LEFT JOIN LATERAL (SELECT growth, award, next_growth - growth AS span, next_award - award AS rise
		FROM (SELECT growth, award, lead(growth) OVER w AS next_growth, lead(award) OVER w AS next_award
			FROM reward_anchor n WHERE n.county_code = p.county_code AND n.policy_code = p.code WINDOW w AS (ORDER BY growth)) AS n
		WHERE 100 * (a.income - a.previous_income) >= n.growth * a.previous_income ORDER BY growth DESC LIMIT 1) AS n ON true
	WHERE a.county_code = $1 AND a.previous_income > 0 AND 1000 * a.previous_income >= a.income AND (p.method = 'LINEAR' AND c.anchors < 2
		OR a.amount IS DISTINCT FROM CASE WHEN a.income < p.income_floor OR n.growth IS NULL THEN 0
			WHEN p.method = 'STEPPED' OR n.span IS NULL THEN div(n.award, nullif(p.round_to, 0)) * p.round_to
			ELSE div(n.award * a.previous_income * n.span + (100 * (a.income - a.previous_income) - n.growth * a.previous_income) * n.rise,
				nullif(a.previous_income * n.span * p.round_to, 0)) * p.round_to END)`

// peopleRules are those of stations, officers, staff and volunteers.
func peopleRules() map[string]string {
	return map[string]string{
		"the post-holder in office is named at the station (R-6)": `SELECT i.id FROM institution i JOIN institution_post p ON p.county_code = i.county_code AND p.institution_id = i.id AND p.ended_on IS NULL
			WHERE i.county_code = $1 AND p.id <> CASE p.role WHEN 'LEADER' THEN i.leader_id ELSE i.supervisor_id END`,
		"postings of an officer follow one another": `SELECT a.id FROM officer_posting a JOIN officer_posting b ON b.county_code = a.county_code AND b.officer_id = a.officer_id AND b.id <> a.id AND b.posted_on >= a.posted_on
			WHERE a.county_code = $1 AND (a.ended_on IS NULL OR b.posted_on < a.ended_on)`,
		"spells of a delegated item do not overlap": `SELECT a.id FROM delegation_grant a JOIN delegation_grant b ON b.county_code = a.county_code AND b.item_code = a.item_code AND b.township_code = a.township_code AND b.valid_from > a.valid_from
			WHERE a.county_code = $1 AND (a.valid_to IS NULL OR b.valid_from < a.valid_to)`,
		"commitments end with the post and have the term of their day (R-2)": `SELECT c.id FROM service_commitment c JOIN staff s ON s.county_code = c.county_code AND s.id = c.staff_id
			WHERE c.county_code = $1 AND (c.left_on IS DISTINCT FROM s.left_on OR NOT EXISTS (SELECT FROM service_term_policy p WHERE p.county_code = c.county_code
				AND p.years = c.years AND c.recruited_on >= p.effective_from AND (p.effective_to IS NULL OR c.recruited_on < p.effective_to)))`,
		"volunteers serve after registration": `SELECT r.id FROM volunteer_service_record r JOIN volunteer v ON v.county_code = r.county_code AND v.id = r.volunteer_id
			WHERE r.county_code = $1 AND r.served_on < v.registered_on`,
		"volunteers serve within the project": `SELECT r.id FROM volunteer_service_record r JOIN volunteer_project p ON p.county_code = r.county_code AND p.id = r.project_id
			WHERE r.county_code = $1 AND (r.served_on < p.started_on OR r.served_on > p.ended_on)`,
		"contacts of a village follow one another": `SELECT a.id FROM cadre_contact a JOIN cadre_contact b ON b.county_code = a.county_code AND b.village_code = a.village_code AND b.counted_from > a.counted_from
			WHERE a.county_code = $1 AND (a.superseded_on IS NULL OR b.counted_from < a.superseded_on)`,
	}
}
