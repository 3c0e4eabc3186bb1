package quality

import "litong3422/internal/fault"

// Shipped returns the rules that a new county begins with: proposals of the product, which
// its administrator may change.
func Shipped() []Rule {
	const wrong, doubtful = "ERROR", "WARNING"
	say := func(zh, en string) fault.Text { return fault.Text{ZH: zh, EN: en} }
	return []Rule{
		{"APPEAL_LONG_OPEN", say("诉求超期30天仍未办结", "Appeal open 30 days after it was due"), OfRows, doubtful, "Appeal",
			"closedOn == nil and dueOn + 30 < today", say("督促承办单位办结，或补登办结日期。", "Have it closed, or enter the day on which it was.")},
		{"BUDGET_OVERSPENT", say("支出合计超过包干总额", "Expenditures above the lump sum"), OfRows, wrong, "BudgetPackage",
			"sum(expenditures.amount) > total", say("核对支出与包干总额，更正有误的一方。", "Compare both and correct the wrong one.")},
		{"CASE_LONG_OPEN", say("调解案件超期30天仍未结案", "Mediation case open 30 days after it was due"), OfRows, doubtful, "MediationCase",
			"closedOn == nil and dueOn + 30 < today", say("督促调解组织结案，或补登结案日期。", "Have it closed, or enter the day on which it was.")},
		{"CASE_TWICE", say("疑似重复登记的调解案件", "Mediation cases that look alike"), OfTwins, doubtful, "MediationCase",
			"[organization, village, category, openedOn, amount]", say("核对是否同一案件；重复的删除，不是的写明原因。", "Delete what is there twice; explain what is not.")},
		{"DIVIDEND_PER_HEAD", say("人均分红超过2万元", "Dividend above 20,000 yuan a head"), OfRows, doubtful, "Dividend",
			"recipients > 0 and amount / recipients > 20000", say("核对金额的单位与人数。", "Check the unit of the amount, and the number of recipients.")},
		{"EXPENDITURE_TWICE", say("疑似重复登记的支出", "Expenditures that look alike"), OfTwins, doubtful, "BudgetExpenditure",
			"[package, spentOn, category, amount, summary]", say("核对凭证；重复的删除，不是的写明原因。", "Delete what is there twice; explain what is not.")},
		{"FIGURE_JUMP", say("本期数与上期、上年同期相差三倍以上", "Three times the period before and last year's, or a third"), OfFigures, doubtful, "",
			"flow and before >= 20 and yearBefore >= 20 and (value > 3 * before and value > 3 * yearBefore or value * 3 < before and value * 3 < yearBefore)",
			say("核对有无漏报、重报、单位有误。", "Look for rows that are missing, or there twice, and for wrong units.")},
		{"LEDGER_UNCLOSED", say("年度已结束，账目尚未结账", "Ledger of a past year that is not closed"), OfRows, doubtful, "VillageLedger",
			"not closed and year < year(today + 1)", say("由村会计结账后更正。", "Close the ledger.")},
		{"LOAN_REPAID_BEFORE", say("还清日期早于发放日期", "Loan repaid before it was granted"), OfRows, wrong, "WomenLoan",
			"repaidOn < grantedOn", say("更正有误的日期。", "Correct the wrong day.")},
		{"RATE_ABOVE_ALL", say("分子大于分母", "Numerator above the denominator"), OfFigures, wrong, "",
			"rate and numerator > denominator", say("打开此数的记录，核对分子、分母的范围。", "Open its rows and compare both sides.")},
		{"REPORT_MISSING", say("到期未报", "Report not handed in"), OfReports, wrong, "", "",
			say("导入该单位该期的记录；本就没有的，在报送日历中改为有则报。", "Import the unit's records; where there can be none, say so in the reporting calendar.")},
		{"REQUESTS_STALE", say("办件超过35天没有导入", "Service requests not imported for 35 days"), OfSources, doubtful, "ServiceRequest",
			"35", say("从审批系统导出后导入。", "Export them from the approval system and import them.")},
		{"REQUEST_LONG_OPEN", say("办件超期30天仍未办结", "Service request open 30 days after it was due"), OfRows, doubtful, "ServiceRequest",
			"status in [\"ACCEPTED\", \"IN_PROGRESS\"] and dueOn + 30 < today", say("督促承办单位办结，或补登办结日期。", "Have it closed, or enter the day on which it was.")},
	}
}
