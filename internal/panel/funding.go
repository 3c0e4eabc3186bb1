package panel

// Panels of 4.1, the funding guarantee.
func funding() []*Definition {
	return []*Definition{
		{
			Code: "funding.reward", SubItem: "4.1", Kind: Scatter, Source: "S-411",
			Title: text("哪些村够得上经营收入奖励?", "Which villages qualify for the income reward?"),
			Note:  text("每点一村一年。阴影为奖励区:经营收入 100 万元以上、增幅 10% 以上;30% 起奖励封顶。上年收入不明、需人工复核的村没有增幅,不在图中。", "One point per village and year. Shaded is the reward zone: income of 1 million yuan or more, growth of 10 % or more; from 30 % the reward is capped. Villages under manual review have no growth and no point."),
			Unit:  text("%", "%"), Format: "@percent", Empty: noRows("奖励认定", "reward decisions"),
			Zone: &Zone{Name: text("奖励区", "Reward zone"), X: "1000000", Low: "10", Top: "30"},
			Rows: &Rows{
				Entity: "RewardAward", Span: Span{Year: "year", Latest: true}, Where: Where{"growth": known()},
				By: []Dimension{byVillage()},
				Measures: []Measure{
					{Name: text("经营收入(元)", "Operating income (yuan)"), Function: Largest, Field: "income", Format: "@money"},
					{Name: text("增幅(%)", "Growth (%)"), Function: Largest, Field: "growth"},
				},
			},
		},
	}
}
