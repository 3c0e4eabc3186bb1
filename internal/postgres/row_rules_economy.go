package postgres

import "litong3422/internal/fault"

// economyRules are those of ledgers, rewards and subsidies, S-410 to S-414 and S-427.
func economyRules() []RowRule {
	village := []string{"village_code"}
	return []RowRule{
		{
			Name: "R-10",
			Text: fault.Text{ZH: "村退出空壳村须有此前已结年度的账目，收入达到当日生效的标准。（规则R-10）",
				EN: "A village leaves the hollow list by the books of a closed year before, by the threshold in force. (rule R-10)"},
			broken: `SELECT h.id FROM hollow_village_support h WHERE h.county_code = $1 AND graduated_on IS NOT NULL AND NOT EXISTS (
				SELECT FROM village_ledger l JOIN hollow_policy p ON p.county_code = l.county_code AND p.effective_from <= h.graduated_on
					AND (p.effective_to IS NULL OR h.graduated_on < p.effective_to)
				WHERE l.county_code = h.county_code AND l.village_code = h.village_code AND l.closed AND l.year < extract(year FROM h.graduated_on) AND l.operating_income >= p.threshold)`,
			reads: []ruleRead{
				{table: "hollow_village_support", columns: []string{"graduated_on", "village_code"}, touched: by("h.id", "id"), shared: village, relies: true},
				{table: "village_ledger", columns: []string{"operating_income", "closed", "year", "village_code"}, touched: by("h.village_code", "village_code"), shared: village},
				{table: "hollow_policy", columns: []string{"threshold", "effective_from", "effective_to"}, touched: "true"},
			},
		},
		{
			Name: "reward_award_ledger",
			Text: fault.Text{ZH: "奖励应以本村当年账目的经营收入为准。", EN: "A reward rests on the ledger of its village and year."},
			broken: `SELECT a.id FROM reward_award a LEFT JOIN village_ledger l ON l.county_code = a.county_code AND l.id = a.ledger_id
				WHERE a.county_code = $1 AND (l.village_code, l.year, l.operating_income) IS DISTINCT FROM (a.village_code, a.year, a.income)`,
			reads: []ruleRead{
				member("reward_award", "a.id", "ledger_id", "income", "year", "village_code"),
				owner("village_ledger", "a.ledger_id", "id", "operating_income", "year", "village_code"),
			},
		},
		rewardsFollowAnchors(),
		{
			Name: "R-3",
			Text: fault.Text{ZH: "补贴比例和金额应与年末生效的星级标准一致。（规则R-3）", EN: "A subsidy has the rate of its stars at the end of its year. (rule R-3)"},
			broken: `SELECT s.id FROM star_subsidy s LEFT JOIN star_subsidy_rule r ON r.county_code = s.county_code AND r.stars = s.stars
					AND make_date(s.year, 12, 31) >= r.effective_from AND (r.effective_to IS NULL OR make_date(s.year, 12, 31) < r.effective_to)
				WHERE s.county_code = $1 AND (s.rate <> coalesce(r.rate, 0) OR abs(s.amount - s.base * s.rate / 100) > 0.01)`,
			reads: []ruleRead{
				{table: "star_subsidy", columns: []string{"rate", "amount", "base", "stars", "year"}, touched: by("s.id", "id"), shared: []string{"stars"}, relies: true},
				owner("star_subsidy_rule", "s.stars", "stars", "rate", "stars", "effective_from", "effective_to"),
			},
		},
		{
			Name: "dividend_reform",
			Text: fault.Text{ZH: "分红应在本村改革完成之后，人数不超过成员数。", EN: "Dividends follow the completed reform of their village, for no more than its members."},
			broken: `SELECT d.id FROM dividend d JOIN share_reform s ON s.county_code = d.county_code AND s.id = d.share_reform_id
				WHERE d.county_code = $1 AND (s.completed_on IS NULL OR d.distributed_on < s.completed_on OR d.recipients > s.members OR d.village_code <> s.village_code)`,
			reads: []ruleRead{
				member("dividend", "d.id", "share_reform_id", "distributed_on", "recipients", "village_code"),
				owner("share_reform", "d.share_reform_id", "id", "completed_on", "members", "village_code"),
			},
		},
	}
}

// rewardsFollowAnchors is R-1 as economy.RewardPolicy decides it: the award of the highest
// anchor that the growth attains or, on a line, between it and the next one. A line needs two
// anchors. People decide where the income before is too small to compare with.
func rewardsFollowAnchors() RowRule {
	policy := []string{"policy_code"}
	return RowRule{
		Name: "R-1",
		Text: fault.Text{ZH: "奖励额应按所依据办法的对应点计算；线性办法至少有两个对应点。（规则R-1）",
			EN: "A reward follows the anchors of its policy; a line has at least two. (rule R-1)"},
		broken: `SELECT a.id FROM reward_award a
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
						nullif(a.previous_income * n.span * p.round_to, 0)) * p.round_to END)`,
		reads: []ruleRead{
			member("reward_award", "a.id", "policy_code", "amount", "income", "previous_income"),
			owner("reward_policy", "a.policy_code", "code", "method", "income_floor", "round_to"),
			{table: "reward_anchor", columns: []string{"growth", "award", "policy_code"}, touched: by("a.policy_code", "policy_code"), shared: policy},
		},
	}
}
