package indicator

// overdue are what is due and still open at the period's end, beside the on-time rates of
// sub-items 2.2, 2.4, 3.1, 3.2 and 4.1. A rate of what is closed does not show them. The
// target, none, is a proposal of this product.
func overdue() []*Definition {
	requests, cases, appeals := Text{ZH: "件", EN: "requests"}, pieces(), Text{ZH: "件", EN: "appeals"}
	return []*Definition{
		overdueOf(Definition{Code: "REQUESTS_OVERDUE", SubItem: "2.2", Source: "S-214", Finest: Village, Unit: requests},
			Text{ZH: "超期未结办件", EN: "Requests overdue"}, "ServiceRequest", "serviceRequests", "closedOn"),
		overdueOf(Definition{Code: "LOANS_OVERDUE", SubItem: "2.4", Source: "S-241", Finest: Village, Unit: Text{ZH: "笔", EN: "loans"}, Register: true, Only: "VILLAGE"},
			Text{ZH: "逾期未还贷款", EN: "Loans overdue"}, "WomenLoan", "womenLoans", "repaidOn"),
		overdueOf(Definition{Code: "MED_OVERDUE", SubItem: "3.1", Source: "S-304", Finest: Village, Unit: cases},
			Text{ZH: "超期未结纠纷", EN: "Disputes overdue"}, "MediationCase", "mediationCases", "closedOn"),
		overdueOf(Definition{Code: "DECISIONS_OVERDUE", SubItem: "3.1", Source: "S-306", Finest: Township, Unit: items()},
			Text{ZH: "逾期未办议定事项", EN: "Decisions overdue"}, "MeetingDecision", "meetingDecisions", "doneOn"),
		overdueOf(Definition{Code: "APPEALS_OVERDUE", SubItem: "3.2", Source: "S-325", Finest: Village, Unit: appeals},
			Text{ZH: "超期未结诉求", EN: "Appeals overdue"}, "Appeal", "appeals", "closedOn"),
		overdueOf(Definition{Code: "MATTERS_OVERDUE", SubItem: "3.2", Source: "S-324", Finest: Township, Unit: items()},
			Text{ZH: "逾期未办“百姓百件事”", EN: "Hundred matters overdue"}, "PeopleMatter", "peopleMatters", "doneOn"),
		overdueOf(Definition{Code: "FINDINGS_OVERDUE", SubItem: "4.1", Source: "S-408", Finest: Township, Unit: items(), Register: true},
			Text{ZH: "逾期未改检查问题", EN: "Findings overdue"}, "InspectionFinding", "inspectionFindings", "rectifiedOn"),
	}
}

// overdue reports whether the figure counts what is due and open.
func (d *Definition) overdue() bool { return d.Drill.Due && d.Drill.Until != "" }

// overdueOf completes a definition of what is due and open. Parameter done is the date
// field that ends a row.
func overdueOf(d Definition, name Text, entity, list, done string) *Definition {
	d.Name, d.Numerator = name, name
	d.Meaning = Text{
		ZH: "截至期末期限已到而仍未办结的" + map[string]string{
			"ServiceRequest": "办件", "WomenLoan": "贷款", "MediationCase": "纠纷", "MeetingDecision": "联席会议议定事项",
			"Appeal": "诉求", "PeopleMatter": "“百姓百件事”事项", "InspectionFinding": "检查问题",
		}[entity] + "；办结当月即不再计",
		EN: name.EN + ": due by the period's end and still open then; one that is closed counts no more from that month",
	}
	d.Kind, d.Frequency, d.Direction = Stock, Monthly, Down
	d.Num = Side{Cell: d.Code, Span: ToDate}
	d.Drill = Drill{Entity: entity, List: list, Date: "dueOn", Until: done, Due: true, Span: ToDate, Where: Where{}}
	return &d
}
