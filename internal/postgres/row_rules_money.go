package postgres

import "litong3422/internal/fault"

// moneyRules are those of lump sums, S-401 to S-406. Triggers refuse expenditures above
// them, so those need no check of their own.
func moneyRules() []RowRule {
	packageID := []string{"package_id"}
	return []RowRule{
		{
			Name: "budget_package_sum",
			Text: fault.Text{ZH: "各类别额度之和应等于包干总额。", EN: "The categories must add up to the lump sum."},
			broken: `SELECT p.id FROM budget_package p WHERE p.county_code = $1 AND (
				total <> (SELECT sum(original) FROM budget_allocation a WHERE a.county_code = p.county_code AND a.package_id = p.id)
				OR total <> (SELECT sum(adjusted) FROM budget_allocation a WHERE a.county_code = p.county_code AND a.package_id = p.id))`,
			reads: []ruleRead{
				owner("budget_package", "p.id", "id", "total"),
				{table: "budget_allocation", columns: []string{"original", "adjusted", "package_id"}, touched: by("p.id", "package_id"), shared: packageID},
			},
		},
		{
			Name: "budget_allocation_adjusted",
			Text: fault.Text{ZH: "调整后的额度应等于原额度加调入、减调出。", EN: "The adjusted sum of a category is the original one with what was transferred."},
			broken: `SELECT a.id FROM budget_allocation a WHERE a.county_code = $1 AND adjusted <> original + (
				SELECT coalesce(sum(CASE WHEN t.to_category = a.category THEN t.amount ELSE -t.amount END), 0) FROM budget_transfer t
				WHERE t.county_code = a.county_code AND t.package_id = a.package_id AND a.category IN (t.from_category, t.to_category))`,
			reads: []ruleRead{
				{table: "budget_allocation", columns: []string{"adjusted", "original", "category", "package_id"}, touched: by("a.package_id", "package_id"), shared: packageID},
				{table: "budget_transfer", columns: []string{"amount", "from_category", "to_category", "package_id"}, touched: by("a.package_id", "package_id"), shared: packageID},
			},
		},
		{
			Name: "budget_package_spent",
			Text: fault.Text{ZH: "包干总额不能低于已支出的金额。", EN: "The lump sum must not be below what is spent."},
			broken: `SELECT p.id FROM budget_package p WHERE p.county_code = $1
				AND (SELECT sum(amount) FROM budget_expenditure e WHERE e.county_code = p.county_code AND e.package_id = p.id) > total`,
			reads: []ruleRead{owner("budget_package", "p.id", "id", "total")},
		},
		{
			Name: "budget_allocation_spent",
			Text: fault.Text{ZH: "支出不能超过该类别的额度。", EN: "No more is spent than the sum of the category."},
			broken: `SELECT a.id FROM budget_allocation a WHERE a.county_code = $1
				AND (SELECT sum(amount) FROM budget_expenditure e WHERE e.county_code = a.county_code AND e.package_id = a.package_id AND e.category = a.category) > adjusted`,
			reads: []ruleRead{{table: "budget_allocation", columns: []string{"adjusted", "category", "package_id"}, touched: by("a.package_id", "package_id"), shared: packageID}},
		},
		{
			Name: "budget_expenditure_package",
			Text: fault.Text{ZH: "支出应在包干资金的年度内、拨付之后，并属于同一乡镇。", EN: "Money is spent in the year and the township of its lump sum, after it was disbursed."},
			broken: `SELECT e.id FROM budget_expenditure e JOIN budget_package p ON p.county_code = e.county_code AND p.id = e.package_id
				WHERE e.county_code = $1 AND (extract(year FROM e.spent_on) <> p.year OR e.spent_on < p.disbursed_on OR e.township_code <> p.township_code)`,
			reads: []ruleRead{
				member("budget_expenditure", "e.id", "package_id", "spent_on", "township_code"),
				owner("budget_package", "e.package_id", "id", "year", "disbursed_on", "township_code"),
			},
		},
		{
			Name: "inspection_finding_inspection",
			Text: fault.Text{ZH: "问题的发现日期应为检查当日，涉及金额不超过检查金额。", EN: "A finding is of the day of its inspection, and of no more money than was inspected."},
			broken: `SELECT f.id FROM inspection_finding f JOIN fund_inspection i ON i.county_code = f.county_code AND i.id = f.inspection_id
				WHERE f.county_code = $1 AND (f.found_on <> i.inspected_on OR f.amount > i.amount)`,
			reads: []ruleRead{
				member("inspection_finding", "f.id", "inspection_id", "found_on", "amount"),
				owner("fund_inspection", "f.inspection_id", "id", "inspected_on", "amount"),
			},
		},
	}
}
