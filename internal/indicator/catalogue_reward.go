package indicator

// rewards are the cost of the reward rule (S-411) and the debts that townships must not
// take (S-409), sub-item 4.1. The district keeps the registers of both.
func rewards() []*Definition {
	return []*Definition{
		{
			Code: "REWARD_VILLAGES", SubItem: "4.1", Source: "S-411",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: units(),
			Only:      "VILLAGE",
			Name:      Text{ZH: "获奖励的村", EN: "Villages rewarded"},
			Meaning:   Text{ZH: "期间作出的、按经营收入增幅给予奖励的认定", EN: "Decisions of the period that reward a village for its grown operating income"},
			Numerator: Text{ZH: "给予奖励的认定", EN: "Decisions that award"},
			Register:  true,
			Num:       Side{Cell: "REWARD_VILLAGES", Span: InPeriod},
			Drill:     Drill{Entity: "RewardAward", List: "rewardAwards", Date: "decidedOn", Where: Where{"status": Where{"eq": "AWARDED"}}},
		},
		{
			Code: "REWARD_COST", SubItem: "4.1", Source: "S-411",
			Kind: Flow, Frequency: Monthly, Direction: Up, Finest: Village, Unit: yuan(),
			Only:      "VILLAGE",
			Name:      Text{ZH: "奖励金额", EN: "Cost of the rewards"},
			Meaning:   Text{ZH: "期间认定的奖励金额之和；办法见“奖励办法”", EN: "Sum of the awards decided in the period; the rule stands in the reward policy"},
			Numerator: Text{ZH: "奖励金额", EN: "Awards"},
			Register:  true,
			Num:       Side{Cell: "REWARD_COST", Span: InPeriod},
			Drill: Drill{
				Entity: "RewardAward", List: "rewardAwards", Sum: "amount", Date: "decidedOn",
				Where: Where{"status": Where{"eq": "AWARDED"}},
			},
		},
		{
			Code: "TOWNSHIP_NEW_DEBT", SubItem: "4.1", Source: "S-409", Baseline: "S-409",
			Kind: Stock, Frequency: Monthly, Direction: Down, Finest: Township, Unit: Text{ZH: "笔", EN: "debts"},
			Name: Text{ZH: "乡镇新增债务", EN: "New debts of townships"},
			Meaning: Text{
				ZH: "截至期末乡镇新增的债务；严禁乡镇举债，数据库拒绝登记，此数恒为0，不评灯也不计入能力指数",
				EN: "Debts newly taken by townships up to the period's end; townships must not borrow and the database refuses to store one, so the figure is always 0, and neither judged nor part of the index",
			},
			Numerator: Text{ZH: "新增债务笔数", EN: "New debts"},
			Register:  true,
			Num:       Side{Cell: "TOWNSHIP_NEW_DEBT", Span: ToDate},
			Drill: Drill{
				Entity: "DebtInstrument", List: "debtInstruments", Date: "incurredOn", Span: ToDate,
				Where: Where{"debtor": Where{"eq": "TOWNSHIP"}, "kind": Where{"eq": "NEW"}},
			},
		},
		{
			Code: "TOWNSHIP_LEGACY_DEBT", SubItem: "4.1", Source: "S-409",
			Kind: Stock, Frequency: Monthly, Direction: Down, Finest: Township, Unit: yuan(),
			Name:      Text{ZH: "乡镇存量债务余额", EN: "Historic debt of townships"},
			Meaning:   Text{ZH: "期末乡镇2018年以前形成的债务余额，只减不增", EN: "What townships still owe at the period's end from before 2018; it only shrinks"},
			Numerator: Text{ZH: "债务余额", EN: "Balance"},
			Register:  true,
			Num:       Side{Cell: "TOWNSHIP_LEGACY_DEBT", Span: ToDate},
			Drill:     Drill{Entity: "DebtBalance", List: "debtBalances", Sum: "change", Date: "asOf", Span: ToDate, Where: Where{}},
		},
	}
}
