package panel

// Panels of 4.2, the talent guarantee.
func talent() []*Definition {
	return []*Definition{
		{
			Code: "talent.commitments", SubItem: "4.2", Kind: Stack, Source: "S-421",
			Title: text("五年最低服务年限，各年有多少人期满？", "How many five-year commitments end in each year?"),
			Note:  text("按服务期满的年度，浅色为已期满的年度；服务期内离开乡镇须组织部门特批。只见人数，姓名不在图中。", "By the year in which the commitment ends; years that are over are pale. Leaving earlier takes the organisation department's approval. Numbers only, no names."),
			Unit:  text("人", "people"), Format: "@integer", Empty: noRows("服务期承诺", "service commitments"),
			Rows: &Rows{
				Entity: "ServiceCommitment", Span: Span{Date: "recruitedOn", ToDate: true}, By: []Dimension{byYear("commitUntil")}, Past: true,
				Measures: []Measure{
					{Name: text("在岗", "In post"), Where: Where{"leftOn": Where{"isNull": true}}},
					{Name: text("已离开", "Left"), Where: Where{"leftOn": known()}},
				},
			},
		},
		{
			Code: "talent.expiring", SubItem: "4.2", Kind: Stack, Source: "S-421",
			Title: text("今后十二个月，每月有多少人服务期满？", "How many commitments end in each of the next twelve months?"),
			Note:  text("自期间末起十二个月内服务期满、仍在乡镇的人，满后可以离开乡镇；点柱看名单。", "Those still in their township whose commitment ends within twelve months of the period's end, after which they may leave; a bar leads to the list."),
			Unit:  text("人", "people"), Format: "@integer", Empty: text("今后十二个月内没有服务期满的人。", "No commitment ends in the next twelve months."),
			Rows: &Rows{
				Entity: "ServiceCommitment", Where: Where{"leftOn": Where{"isNull": true}}, Span: Span{Date: "commitUntil", Ahead: 12},
				By: []Dimension{byMonth("commitUntil")}, Measures: count("人数", "People"),
			},
		},
		{
			Code: "talent.retention", SubItem: "4.2", Kind: Stack, Source: "S-421",
			Title: text("各年招录的人，还有多少留在乡镇？", "Of the recruits of each year, how many are still in their township?"),
			Note:  text("到期间末招录的人，按招录年度：仍在岗、服务期满后离开、服务期内离开。只见人数，姓名不在图中。", "Those recruited by the period's end, by year: still in post, left after their commitment, left within it. Numbers only, no names."),
			Unit:  text("人", "people"), Format: "@integer", Empty: noRows("招录人员的服务期", "recruits' service commitments"),
			States: []State{{Shade: "good"}, {Shade: "none"}, {Shade: "poor"}},
			Rows: &Rows{
				Entity: "ServiceCommitment", Span: Span{Date: "recruitedOn", ToDate: true}, By: []Dimension{byYear("recruitedOn")},
				Measures: []Measure{
					{Name: text("仍在岗", "In post"), Where: Where{"leftOn": Where{"isNull": true}}},
					{Name: text("期满后离开", "Left afterwards"), Where: Where{"leftOn": known(), "servedYears": Where{"gte": 5}}},
					{Name: text("服务期内离开", "Left within it"), Where: Where{"leftOn": known(), "servedYears": Where{"lt": 5}}},
				},
			},
		},
		{
			Code: "talent.secondments", SubItem: "4.2", Kind: Sankey, Source: "S-422",
			Title: text("挂职、跟班锻炼的干部去了哪里？", "Where were the seconded cadres sent?"),
			Note:  text("所选期间开始的选派，从方式到接收地。", "Secondments begun in the period, from kind to host."),
			Unit:  text("人次", "secondments"), Format: "@integer", Empty: noRows("选派锻炼", "secondments"),
			Rows: &Rows{Entity: "Secondment", Span: Span{Date: "startedOn"}, By: []Dimension{by("kind", "方式", "Kind"), by("host", "接收地", "Host")}, Measures: count("人次", "Secondments")},
		},
		{
			Code: "talent.postings", SubItem: "4.2", Kind: Waffle, Source: "S-423",
			Title: text("新招录选调生都到村任职了吗？", "Do all newly recruited graduates serve in a village?"),
			Note:  text("到期间末招录的选调生，每格一人（多于一百五十人时每格百分之一）。", "Graduates recruited by the period's end, one square each (a hundredth each above 150)."),
			Unit:  text("人", "people"), Format: "@integer", Empty: noRows("选调生到村任职", "village postings"),
			States:  []State{{Shade: "good"}, {Shade: "first"}, {Shade: "poor"}},
			Differs: []Difference{{"VILLAGE_POSTING_DONE_RATE", text("只计两年任期已到期的人，本图计全部招录的人", "counts those whose two years were due, this panel all recruits")}},
			Steps: &Steps{Entity: "VillagePosting", Span: Span{Date: "recruitedOn", ToDate: true}, Part: text("已到村任职", "Posted to a village"), Steps: []Step{
				{Name: text("任满两年", "Two years served"), Where: Where{"completedOn": known()}, In: true},
				{Name: text("在村任职", "In a village"), Where: Where{"completedOn": Where{"isNull": true}, "startedOn": known()}, In: true},
				{Name: text("尚未到村", "Not posted"), Where: Where{"startedOn": Where{"isNull": true}, "completedOn": Where{"isNull": true}}},
			}},
		},
		{
			Code: "talent.allowances", SubItem: "4.2", Kind: Heat, Source: "S-426, S-430", Limits: &Limits{Good: "100", Fair: "90"},
			Whole: text("各乡镇的补贴全部足额发放（{n}元）", "Allowances are paid in full everywhere ({n} yuan)"),
			Title: text("补贴是否足额发放？哪些乡镇欠发？", "Are allowances paid in full, and where not?"),
			Note:  text("实发 ÷ 应发，按乡镇与补贴种类。", "Paid over due, by township and kind of allowance."),
			Unit:  share(), Format: "@percent", Empty: noRows("补贴发放", "allowance payments"),
			Rows: &Rows{
				Entity: "AllowancePayment", Span: Span{Date: "month"}, By: []Dimension{byTownship(), by("kind", "种类", "Kind")}, Ratio: true,
				Measures: []Measure{{Name: text("实发（元）", "Paid (yuan)"), Function: Sum, Field: "paid"}, {Name: text("应发（元）", "Due (yuan)"), Function: Sum, Field: "due"}},
			},
		},
		{
			Code: "talent.subsidies", SubItem: "4.2", Kind: Stack, Source: "S-427",
			Title: text("四星、五星党组织的绩效补贴发到哪些乡镇？", "Which townships get the subsidies of four- and five-star organisations?"),
			Note:  text("所选年度的补贴金额，按乡镇与星级：四星15%，五星20%。", "Subsidies of the chosen years by township and stars: 15 % for four, 20 % for five."),
			Unit:  yuan(), Format: "@money", Empty: noRows("星级补贴", "star subsidies"),
			Rows: &Rows{Entity: "StarSubsidy", Where: Where{"stars": Where{"gte": 4}}, Span: Span{Year: "year"}, By: []Dimension{byTownship(), byStars()}, Measures: sum("amount", "金额（元）", "Amount (yuan)")},
		},
		{
			Code: "talent.benefits", SubItem: "4.2", Kind: Heat, Source: "S-426, S-428, S-429",
			Title: text("体检、教育、保险、补贴，哪个乡镇哪一项没到位？", "Health checks, education, insurance, allowances: what is short, and where?"),
			Note:  text("各项指标在所选期间的数值，按乡镇。", "The indicators' values in the period, by township."),
			Unit:  share(), Format: "@percent", Empty: noRows("村干部待遇记录", "records of cadres' benefits"),
			Indicators: &Indicators{Codes: []string{"HEALTH_CHECK_RATE", "CADRE_TRAINING_RATE", "CADRE_INSURANCE_RATE", "WORK_ALLOWANCE_RATE"}, Townships: true},
		},
	}
}
