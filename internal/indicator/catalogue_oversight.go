package indicator

// oversight: the unscheduled inspections of township funds (S-408), in sub-item 4.1.
func oversight() []*Definition {
	of := kept{subItem: "4.1", source: "S-408", owner: finance(), finest: Township}
	inspections := Drill{Entity: "FundInspection", List: "fundInspections", Where: Where{}, Date: "inspectedOn"}
	amounts := inspections
	amounts.Sum = "amount"
	count := of.count("FUND_INSPECTIONS", Text{ZH: "次", EN: "inspections"}, Text{ZH: "资金专项检查", EN: "Inspections of funds"},
		Text{ZH: "期间不定期开展的乡镇资金专项检查", EN: "Unscheduled inspections of township funds in the period"},
		Text{ZH: "检查次数", EN: "Inspections"}, inspections).by("subject")
	funds := of.count("FUNDS_INSPECTED", yuan(), Text{ZH: "检查资金", EN: "Funds inspected"},
		Text{ZH: "期间专项检查涉及的资金", EN: "Funds covered by the inspections of the period"},
		Text{ZH: "检查资金", EN: "Funds inspected"}, amounts).by("subject")
	count.Direction, funds.Direction = Neutral, Neutral
	count.Register, funds.Register = true, true // inspections are the district's to record
	return []*Definition{count, funds,
		of.rate("FINDING_RECTIFIED_RATE", 95, Text{ZH: "检查问题整改率", EN: "Findings put right"},
			Text{ZH: "截至期末检查发现的问题中已完成整改的比例", EN: "Of the findings of inspections up to the period's end, the share put right"},
			Text{ZH: "已整改的问题", EN: "Findings put right"}, Text{ZH: "发现的问题", EN: "Findings"},
			doneOf("InspectionFinding", "inspectionFindings", "foundOn", "rectifiedOn")).proposed(80).by("kind"),
	}
}
