package indicator

// profile: the district's profile strip, S-001 to S-006, on the 2018 baseline tree.
func profile() []*Definition {
	count := func(code, fact string, name, meaning Text, kinds ...string) *Definition {
		return &Definition{
			Code: code, Name: name, Meaning: meaning,
			Numerator: meaning, Unit: units(), Kind: Stock, Frequency: Monthly, Direction: Neutral,
			SubItem: "0", Owner: statistics(), Source: fact[:5], Baseline: fact, Finest: Township,
			Num:   own(code, ToDate),
			Drill: Drill{Entity: "Division", List: "divisions", Where: Where{"inBaseline": Where{"eq": true}, "kind": Where{"in": kinds}}, Date: "validFrom", Span: ToDate, Place: ItSelf},
		}
	}
	sum := func(code, source string, name, meaning Text, kinds ...string) *Definition {
		d := count(code, source, name, meaning, kinds...)
		d.Baseline = "" // the document gives the parts
		return d
	}
	return []*Definition{
		count("TOWNS", "S-002.a", Text{ZH: "镇", EN: "Towns"},
			Text{ZH: "镇的个数", EN: "Towns"}, "TOWN"),
		count("TOWNSHIPS", "S-002.b", Text{ZH: "乡", EN: "Townships"},
			Text{ZH: "乡的个数,不含园区", EN: "Townships, without zones"}, "TOWNSHIP"),
		count("VILLAGES", "S-003", Text{ZH: "行政村", EN: "Administrative villages"},
			Text{ZH: "行政村个数(2018年名录)", EN: "Administrative villages (2018 list)"}, "VILLAGE"),
		count("FARMS", "S-004", Text{ZH: "农场(办)", EN: "Farms"},
			Text{ZH: "农场(办)个数;三个农场的认定为推断", EN: "Farms and farm offices; which three is inferred"}, "FARM"),
		count("COMMUNITIES", "S-005", Text{ZH: "社区", EN: "Communities"},
			Text{ZH: "社区个数(2018年名录,含农场场部)", EN: "Communities (2018 list, with the farm headquarters)"}, "COMMUNITY"),
		sum("TOWNSHIP_UNITS", "S-002", Text{ZH: "镇乡", EN: "Townships (both kinds)"},
			Text{ZH: "镇与乡合计,是覆盖率的分母", EN: "Towns and townships together, the denominator of coverages"}, "TOWN", "TOWNSHIP"),
		sum("VILLAGE_UNITS", "S-003", Text{ZH: "村(社区)", EN: "Villages and communities"},
			Text{ZH: "行政村与社区合计,是覆盖率的分母", EN: "Villages and communities together, the denominator of coverages"}, "VILLAGE", "COMMUNITY"),
		{
			Code: "POPULATION", Name: Text{ZH: "总人口", EN: "Population"},
			Meaning:   Text{ZH: "最近一年的人口数,原文未注明口径", EN: "Persons of the latest year; the document does not state the basis"},
			Numerator: Text{ZH: "人口", EN: "Persons"}, Unit: people(),
			Kind: Stock, Frequency: Monthly, Direction: Neutral,
			SubItem: "0", Owner: statistics(), Source: "S-006", Baseline: "S-006", Finest: Village, Reported: true,
			Num:   own("POPULATION", ToDate),
			Drill: Drill{Entity: "PopulationStat", List: "populationStats", Where: Where{}, Sum: "persons", Year: "year", Until: "supersededYear", Span: ToDate, Place: Division},
		},
	}
}
