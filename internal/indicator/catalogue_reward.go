package indicator

// rewards: what the reward rule costs, and the debts that townships must not have.
func rewards() []*Definition {
	base := func(code, source string, kind Kind, span Span, unit, name, meaning, numerator Text, finest Level, drill Drill) *Definition {
		return &Definition{
			Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: unit,
			Kind: kind, Frequency: Monthly, Direction: Up,
			SubItem: "4.1", Owner: rural(), Source: source, Finest: finest,
			Num: own(code, span), Drill: drill,
		}
	}
	awarded := Drill{Entity: "RewardAward", List: "rewardAwards", Where: Where{"status": Where{"eq": "AWARDED"}}, Date: "decidedOn"}
	cost := awarded
	cost.Sum = "amount"

	debts := base("TOWNSHIP_NEW_DEBT", "S-409", Stock, ToDate, Text{ZH: "笔", EN: "debts"}, Text{ZH: "乡镇新增债务", EN: "New debts of townships"},
		Text{ZH: "截至期末乡镇新增的债务;严禁乡镇举债,任何一笔都是红灯,数据库拒绝登记", EN: "Debts newly taken by townships up to the period's end; townships must not borrow, any one is red, and the database refuses to store it"},
		Text{ZH: "新增债务笔数", EN: "New debts"}, Township,
		Drill{Entity: "DebtInstrument", List: "debtInstruments", Where: Where{"debtor": Where{"eq": "TOWNSHIP"}, "kind": Where{"eq": "NEW"}}, Date: "incurredOn", Span: ToDate})
	debts.Direction, debts.Owner, debts.Baseline = Down, finance(), "S-409"
	debts.Target, debts.RedLine = whole(0), whole(0)

	legacy := base("TOWNSHIP_LEGACY_DEBT", "S-409", Stock, ToDate, yuan(), Text{ZH: "乡镇存量债务余额", EN: "Historic debt of townships"},
		Text{ZH: "期末乡镇 2018 年以前形成的债务余额,只减不增", EN: "What townships still owe at the period's end from before 2018; it only shrinks"},
		Text{ZH: "债务余额", EN: "Balance"}, Township,
		Drill{Entity: "DebtBalance", List: "debtBalances", Where: Where{}, Date: "asOf", Span: ToDate, Sum: "change"})
	legacy.Direction, legacy.Owner = Down, finance()

	of := []*Definition{
		base("REWARD_VILLAGES", "S-411", Flow, InPeriod, units(), Text{ZH: "获奖励的村", EN: "Villages rewarded"},
			Text{ZH: "期间作出的、按经营收入增幅给予奖励的认定", EN: "Decisions of the period that reward a village for its grown operating income"},
			Text{ZH: "给予奖励的认定", EN: "Decisions that award"}, Village, awarded),
		base("REWARD_COST", "S-411", Flow, InPeriod, yuan(), Text{ZH: "奖励金额", EN: "Cost of the rewards"},
			Text{ZH: "期间认定的奖励金额之和;办法见“奖励办法”", EN: "Sum of the awards decided in the period; the rule stands in the reward policy"},
			Text{ZH: "奖励金额", EN: "Awards"}, Village, cost),
		debts, legacy,
	}
	for _, d := range of { // awards and debts are the district's to record
		d.Register = true
	}
	return of
}
