package indicator

// oversight are the unscheduled inspections of township funds, sub-item 4.1 (S-408). The
// district keeps their register.
func oversight() []*Definition {
	return []*Definition{
		{
			Code: "FUND_INSPECTIONS", SubItem: "4.1", Source: "S-408",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: Text{ZH: "次", EN: "inspections"},
			Name:        Text{ZH: "资金专项检查", EN: "Inspections of funds"},
			Meaning:     Text{ZH: "期间不定期开展的乡镇资金专项检查", EN: "Unscheduled inspections of township funds in the period"},
			Numerator:   Text{ZH: "检查次数", EN: "Inspections"},
			Register:    true,
			Num:         Side{Cell: "FUND_INSPECTIONS", Span: InPeriod},
			Drill:       Drill{Entity: "FundInspection", List: "fundInspections", Date: "inspectedOn", Where: Where{}},
			Composition: Composition{By: []string{"subject"}},
		},
		{
			Code: "FUNDS_INSPECTED", SubItem: "4.1", Source: "S-408",
			Kind: Flow, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: yuan(),
			Name:        Text{ZH: "检查资金", EN: "Funds inspected"},
			Meaning:     Text{ZH: "期间专项检查涉及的资金", EN: "Funds covered by the inspections of the period"},
			Numerator:   Text{ZH: "检查资金", EN: "Funds inspected"},
			Register:    true,
			Num:         Side{Cell: "FUNDS_INSPECTED", Span: InPeriod},
			Drill:       Drill{Entity: "FundInspection", List: "fundInspections", Sum: "amount", Date: "inspectedOn", Where: Where{}},
			Composition: Composition{By: []string{"subject"}},
		},
		{
			Code: "FINDING_RECTIFIED_RATE", SubItem: "4.1", Source: "S-408",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "检查问题按期整改率", EN: "Findings put right on time"},
			Meaning: Text{
				ZH: "整改期限在期间内的检查问题中，在期限当日或之前完成整改的比例；逾期整改的不算，逾期未改的另列",
				EN: "Of the findings due in the period, the share put right on or before the due day; late ones do not count, and open ones are listed apart",
			},
			Numerator:   Text{ZH: "按期整改的问题", EN: "Findings put right on time"},
			Denominator: Text{ZH: "到期的问题", EN: "Findings due"},
			Num:         Side{Cell: "FINDING_RECTIFIED_RATE", Span: InPeriod},
			Den:         &Side{Cell: "FINDING_RECTIFIED_RATE", OfDenominator: true, Span: InPeriod},
			Drill: Drill{
				Entity: "InspectionFinding", List: "inspectionFindings", Date: "dueOn", Due: true,
				Where: Where{}, Numerator: Where{"onTime": Where{"eq": true}},
			},
			Composition: Composition{By: []string{"kind"}},
		},
	}
}
