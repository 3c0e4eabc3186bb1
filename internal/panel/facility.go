package panel

// Panels of 2.1, integrated facilities.
func facilities() []*Definition {
	passed := []Measure{
		{Name: text("达标", "Passed"), Where: Where{"passedOn": known()}},
		{Name: text("应达标", "Checked")},
	}
	return []*Definition{
		{
			Code: "facility.unified", SubItem: "2.1", Kind: Bars, Source: "S-201",
			Limits: &Limits{Good: "100", Fair: "80"}, Whole: text("各中心的五项标准全部达标，共{n}项", "Every centre passes all five criteria, {n} in all"),
			Title: text("“五统一”哪一项尚未达标？", "Which of the five unifications lags?"),
			Note:  text("各项达标中心 ÷ 应达标中心。", "Centres that pass over centres checked, for each criterion."),
			Unit:  share(), Format: "@percent", Empty: noRows("五统一检查", "unification checks"),
			Rows: &Rows{Entity: "UnificationCheck", Span: Span{Date: "checkedOn", ToDate: true}, By: []Dimension{by("criterion", "项目", "Criterion")}, Measures: passed, Ratio: true},
		},
		{
			Code: "facility.eldercare", SubItem: "2.1", Kind: Waffle, Source: "S-206",
			Title: text("多少个村和社区有养老服务设施？", "How many villages and communities have elderly care?"),
			Note:  text("每格一个村或社区，统计时点为期末；原文要求不低于65%（128个中至少84个）。", "One square per village or community at the period's end; the document asks for 65 %, 84 of the 128 at least."),
			Unit:  places(), Format: "@integer", Empty: noRows("养老服务设施", "elderly-care facilities"),
			States:     []State{{Shade: "good"}, {Shade: "none"}},
			Indicators: &Indicators{Codes: []string{"ELDERCARE_RATE"}, OfFraction: true},
		},
		{
			Code: "facility.checks", SubItem: "2.1", Kind: Heat, Source: "S-201",
			Limits: &Limits{Good: "100", Fair: "80"}, Whole: text("各乡镇的中心全部统一，共{n}项", "The centres of all townships pass, {n} criteria in all"),
			Title: text("哪个中心的哪一项还没有统一？", "Which township's centre fails which criterion?"),
			Note:  text("达标 ÷ 应达标。", "Passed over checked."),
			Unit:  share(), Format: "@percent", Empty: noRows("五统一检查", "unification checks"),
			Rows: &Rows{Entity: "UnificationCheck", Span: Span{Date: "checkedOn", ToDate: true}, By: []Dimension{byTownship(), by("criterion", "项目", "Criterion")}, Measures: passed, Ratio: true},
		},
		{
			Code: "facility.roads", SubItem: "2.1", Kind: Stack, Source: "S-204",
			Title: text("通车里程由哪些路构成？", "Which roads make up the length open to traffic?"),
			Note:  text("里程（公里），按等级与路面，统计时点为期末；原文为1,260公里。", "Kilometres by grade and surface at the period's end; the document says 1,260 km."),
			Unit:  text("公里", "km"), Format: "@number", Empty: noRows("农村公路", "rural roads"),
			Rows: &Rows{
				Entity: "RuralRoad", Span: Span{Date: "openedOn", Until: "closedOn"}, By: []Dimension{by("grade", "等级", "Grade"), by("surface", "路面", "Surface")},
				Measures: sum("lengthKm", "里程（公里）", "Length (km)"),
			},
		},
		{
			Code: "facility.toilets", SubItem: "2.1", Kind: Tiles, Source: "S-205",
			Title: text("卫生厕所覆盖率，哪里高哪里低？", "Where is sanitary-toilet coverage high and low?"),
			Note:  text("有卫生厕所的农户 ÷ 农户。城镇社区为主的镇没有农户时为空。", "Rural households with a sanitary toilet over rural households; blank where there are none."),
			Unit:  share(), Format: "@percent", Empty: noRows("卫生厕所普查", "toilet surveys"),
			Indicators: &Indicators{Codes: []string{"TOILET_RATE"}, Townships: true},
		},
		{
			Code: "facility.progress", SubItem: "2.1", Kind: Stack, Source: "S-201",
			Title: text("各中心的标准是什么时候达到的？", "When did the centres reach the criteria?"),
			Note:  text("到期间末达标的项数，按达标的季度与项目。", "Criteria passed by the period's end, by quarter and criterion."),
			Unit:  items(), Format: "@integer", Empty: noRows("五统一检查", "unification checks"),
			Rows: &Rows{
				Entity: "UnificationCheck", Span: Span{Date: "passedOn", ToDate: true}, By: []Dimension{byQuarter("passedOn"), by("criterion", "项目", "Criterion")},
				Measures: count("达标项数", "Passed"),
			},
		},
		{
			Code: "facility.build", SubItem: "2.1", Kind: Grouped, Source: "S-202",
			Title: text("标准化民生服务中心怎样建成？", "How were the standardised centres built?"),
			Note:  text("期间末已标准化的中心，按建设方式：新建、改建、资源整合。", "Centres standardised by the period's end, by way of building: new, renovated, integrated."),
			Unit:  places(), Format: "@integer", Empty: noRows("民生服务中心", "service centres"),
			Rows: &Rows{
				Entity: "ServiceCentre", Where: Where{"standardisedOn": known()}, Span: Span{Date: "openedOn", Until: "closedOn"},
				By: []Dimension{by("buildMode", "建设方式", "Built"), byTownship()}, Measures: count("中心数", "Centres"),
			},
		},
		{
			Code: "facility.honours", SubItem: "2.1", Kind: Cards, Source: "S-208, S-209", Quoted: true,
			Title: text("获得了哪些荣誉？", "Which honours were won?"),
			Note:  text("每张卡片一项荣誉。", "One card per honour."),
			Unit:  items(), Format: "@integer", Empty: noRows("荣誉", "honours"),
			Rows: &Rows{
				Entity: "Honour",
				By: []Dimension{
					by("recipient", "获得者", "Recipient"), by("title", "荣誉", "Honour"), by("level", "级别", "Level"), byTownship(),
					{Name: text("授予日期", "Awarded"), Field: "awardedOn", Bucket: Day, None: text("原文未注明日期", "undated in the document")}, bySource(""),
				},
				Measures: count("项数", "Honours"),
			},
		},
	}
}
