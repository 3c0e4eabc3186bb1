package indicator

// success are the two outcomes that count as a success.
func success() []string { return []string{"SUCCESS_WRITTEN", "SUCCESS_ORAL"} }

// mediation: sub-item 3.1. The document's 855 and 97.1 % are the difficult and
// complex disputes only (C-09), and every label says so.
func mediation() []*Definition {
	base := func(code, source, baseline string, kind Kind, span Span, unit, name, meaning, numerator Text, drill Drill) *Definition {
		return &Definition{
			Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: unit,
			Kind: kind, Frequency: Monthly, Direction: Up,
			SubItem: "3.1", Owner: justice(), Source: source, Baseline: baseline, Finest: Village,
			Num: own(code, span), Drill: drill, Composition: Composition{By: []string{"category"}},
		}
	}
	cases := func(date string, where, numerator Where) Drill {
		return Drill{Entity: "MediationCase", List: "mediationCases", Where: where, Numerator: numerator, Date: date}
	}
	fraction := func(d *Definition, num, den Side, denominator Text, target, redLine int64) *Definition {
		d.Kind, d.Unit, d.Decimals = Rate, percent(), 1
		d.Num, d.Den, d.Denominator = num, &den, denominator
		d.Target, d.RedLine, d.TargetProposed = whole(target), whole(redLine), true
		return d
	}
	complexWhere := Where{"complexity": Where{"eq": "COMPLEX"}, "status": Where{"eq": "CLOSED"}}
	complexSuccess := Where{"complexity": Where{"eq": "COMPLEX"}, "outcome": Where{"in": success()}}

	complexCases := base("MED_COMPLEX_CASES", "S-310", "S-310", Flow, InPeriod, pieces(), Text{ZH: "调处疑难复杂纠纷", EN: "Complex disputes mediated"},
		Text{ZH: "期间调处(结案)的疑难复杂矛盾纠纷", EN: "Difficult and complex disputes whose mediation ended in the period"},
		Text{ZH: "结案的疑难复杂纠纷", EN: "Complex disputes closed"}, cases("closedOn", complexWhere, nil))
	complexCases.Direction = Neutral
	allCases := base("MED_ALL_CASES", "S-304", "", Flow, InPeriod, pieces(), Text{ZH: "受理纠纷(全部)", EN: "Disputes accepted (all)"},
		Text{ZH: "期间受理的全部矛盾纠纷,一般与疑难复杂都计", EN: "All disputes accepted in the period, ordinary and complex"},
		Text{ZH: "受理的纠纷", EN: "Disputes accepted"}, cases("openedOn", Where{}, nil))
	allCases.Direction = Neutral

	organizations := base("MED_ORGS", "S-302", "S-302", Stock, ToDate, units(), Text{ZH: "调解组织", EN: "Mediation organisations"},
		Text{ZH: "期末的各类调解组织,撤销的不计", EN: "Mediation organisations at the period's end, without dissolved ones"},
		Text{ZH: "调解组织", EN: "Organisations"},
		Drill{Entity: "MediationOrganization", List: "mediationOrganizations", Where: Where{}, Date: "establishedOn", Until: "dissolvedOn", Span: ToDate})
	organizations.Composition.By = []string{"kind"}
	mediators := base("MEDIATORS", "S-303", "S-303", Stock, ToDate, people(), Text{ZH: "人民调解员", EN: "People's mediators"},
		Text{ZH: "期末在任的人民调解员", EN: "People's mediators in office at the period's end"},
		Text{ZH: "在任调解员", EN: "Mediators in office"},
		Drill{Entity: "Mediator", List: "mediators", Where: Where{}, Date: "appointedOn", Until: "leftOn", Span: ToDate})
	mediators.Composition.By = []string{"organization", "kind"}

	return []*Definition{
		fraction(base("MED_SUCCESS_RATE", "S-312", "S-312", Rate, InPeriod, percent(), Text{ZH: "调解成功率(疑难复杂)", EN: "Mediation success rate (complex)"},
			Text{ZH: "期间调处的疑难复杂矛盾纠纷中调解成功的比例;不含一般纠纷", EN: "Of the difficult and complex disputes mediated in the period, the share settled; ordinary disputes are not in it"},
			Text{ZH: "调解成功的疑难复杂纠纷", EN: "Complex disputes settled"}, cases("closedOn", complexWhere, complexSuccess)),
			own("MED_COMPLEX_SUCCESS", InPeriod), own("MED_COMPLEX_CASES", InPeriod),
			Text{ZH: "调处的疑难复杂纠纷", EN: "Complex disputes mediated"}, 95, 90),
		complexCases,
		base("MED_COMPLEX_SUCCESS", "S-311", "S-311", Flow, InPeriod, pieces(), Text{ZH: "疑难复杂纠纷调解成功", EN: "Complex disputes settled"},
			Text{ZH: "期间调解成功的疑难复杂矛盾纠纷,书面与口头协议都计", EN: "Difficult and complex disputes settled in the period, by written or oral agreement"},
			Text{ZH: "调解成功的疑难复杂纠纷", EN: "Complex disputes settled"}, cases("closedOn", complexSuccess, nil)),
		organizations, mediators,
		allCases,
		fraction(base("MED_ALL_SUCCESS_RATE", "S-304", "", Rate, InPeriod, percent(), Text{ZH: "调解成功率(全部)", EN: "Mediation success rate (all)"},
			Text{ZH: "期间结案的全部纠纷中,成功占成功与不成之和的比例;终止与撤回不计", EN: "Of all disputes closed in the period, successes over successes and failures; terminated and withdrawn ones are left out"},
			Text{ZH: "调解成功的纠纷", EN: "Disputes settled"},
			cases("closedOn", Where{"outcome": Where{"in": append([]string{"FAILED"}, success()...)}}, Where{"outcome": Where{"in": success()}})),
			own("MED_ALL_SUCCESS_RATE", InPeriod), *under("MED_ALL_SUCCESS_RATE", InPeriod),
			Text{ZH: "调解成功与不成的纠纷", EN: "Disputes settled or failed"}, 95, 90),
		fraction(base("MED_ON_TIME_RATE", "S-304", "", Rate, InPeriod, percent(), Text{ZH: "调解按期结案率", EN: "Mediation on-time rate"},
			Text{ZH: "期间结案的纠纷中,在应结日期当日或之前结案的比例", EN: "Of the disputes closed in the period, the share closed on or before the due day"},
			Text{ZH: "按期结案的纠纷", EN: "Disputes closed on time"},
			cases("closedOn", Where{"status": Where{"eq": "CLOSED"}}, Where{"status": Where{"eq": "CLOSED"}, "onTime": Where{"eq": true}})),
			own("MED_ON_TIME_RATE", InPeriod), *under("MED_ON_TIME_RATE", InPeriod),
			Text{ZH: "结案的纠纷", EN: "Disputes closed"}, 95, 85),
	}
}
