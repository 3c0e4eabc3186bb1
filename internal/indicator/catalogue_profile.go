package indicator

// profile is the district's profile strip (S-001 to S-006), on the baseline of divisions.
// Sums of two kinds of division have no baseline: the document gives the parts only.
func profile() []*Definition {
	return []*Definition{
		{
			Code: "TOWNS", SubItem: "0", Source: "S-002", Baseline: "S-002.a",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:      Text{ZH: "镇", EN: "Towns"},
			Meaning:   Text{ZH: "镇的个数", EN: "Towns"},
			Numerator: Text{ZH: "镇的个数", EN: "Towns"},
			Num:       Side{Cell: "TOWNS", Span: ToDate},
			Drill: Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"TOWN"}}},
			},
		},
		{
			Code: "TOWNSHIPS", SubItem: "0", Source: "S-002", Baseline: "S-002.b",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:      Text{ZH: "乡", EN: "Townships"},
			Meaning:   Text{ZH: "乡的个数，不含园区", EN: "Townships, without zones"},
			Numerator: Text{ZH: "乡的个数，不含园区", EN: "Townships, without zones"},
			Num:       Side{Cell: "TOWNSHIPS", Span: ToDate},
			Drill: Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"TOWNSHIP"}}},
			},
		},
		{
			Code: "VILLAGES", SubItem: "0", Source: "S-003", Baseline: "S-003",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:      Text{ZH: "行政村", EN: "Administrative villages"},
			Meaning:   Text{ZH: "行政村个数（基准区划）", EN: "Administrative villages (baseline)"},
			Numerator: Text{ZH: "行政村个数（基准区划）", EN: "Administrative villages (baseline)"},
			Num:       Side{Cell: "VILLAGES", Span: ToDate},
			Drill: Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"VILLAGE"}}},
			},
		},
		{
			Code: "FARMS", SubItem: "0", Source: "S-004", Baseline: "S-004",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:      Text{ZH: "农场（办）", EN: "Farms"},
			Meaning:   Text{ZH: "农场（办）个数；三个农场的认定为推断", EN: "Farms and farm offices; which three is inferred"},
			Numerator: Text{ZH: "农场（办）个数；三个农场的认定为推断", EN: "Farms and farm offices; which three is inferred"},
			Num:       Side{Cell: "FARMS", Span: ToDate},
			Drill: Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"FARM"}}},
			},
		},
		{
			Code: "COMMUNITIES", SubItem: "0", Source: "S-005", Baseline: "S-005",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:      Text{ZH: "社区", EN: "Communities"},
			Meaning:   Text{ZH: "社区个数（基准区划，含农场场部）", EN: "Communities (baseline, with the farm headquarters)"},
			Numerator: Text{ZH: "社区个数（基准区划，含农场场部）", EN: "Communities (baseline, with the farm headquarters)"},
			Num:       Side{Cell: "COMMUNITIES", Span: ToDate},
			Drill: Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"COMMUNITY"}}},
			},
		},
		{
			Code: "TOWNSHIP_UNITS", SubItem: "0", Source: "S-002",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:      Text{ZH: "乡镇", EN: "Townships (both kinds)"},
			Meaning:   Text{ZH: "镇与乡合计，是覆盖率的分母", EN: "Towns and townships together, the denominator of coverages"},
			Numerator: Text{ZH: "镇与乡合计，是覆盖率的分母", EN: "Towns and townships together, the denominator of coverages"},
			Num:       Side{Cell: "TOWNSHIP_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"SUBDISTRICT", "TOWN", "TOWNSHIP"}}},
			},
		},
		{
			Code: "VILLAGE_UNITS", SubItem: "0", Source: "S-003",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Township, Unit: units(),
			Name:      Text{ZH: "村（社区）", EN: "Villages and communities"},
			Meaning:   Text{ZH: "行政村与社区合计，是覆盖率的分母", EN: "Villages and communities together, the denominator of coverages"},
			Numerator: Text{ZH: "行政村与社区合计，是覆盖率的分母", EN: "Villages and communities together, the denominator of coverages"},
			Num:       Side{Cell: "VILLAGE_UNITS", Span: ToDate},
			Drill: Drill{
				Entity: "Division", List: "divisions", Date: "validFrom", Span: ToDate, Place: ItSelf,
				Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": []string{"VILLAGE", "COMMUNITY"}}},
			},
		},
		{
			Code: "POPULATION", SubItem: "0", Source: "S-006", Baseline: "S-006",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: Village, Unit: people(),
			Name:      Text{ZH: "总人口", EN: "Population"},
			Meaning:   Text{ZH: "最近一年的人口数，原文未注明口径", EN: "Persons of the latest year; the document does not state the basis"},
			Numerator: Text{ZH: "人口", EN: "Persons"},
			Reported:  true,
			Num:       Side{Cell: "POPULATION", Span: ToDate},
			Drill: Drill{
				Entity: "PopulationStat", List: "populationStats", Sum: "persons", Until: "supersededYear", Year: "year", Span: ToDate, Place: Division, Where: Where{},
			},
		},
	}
}
