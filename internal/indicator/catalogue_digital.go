package indicator

// digital are the networks, systems and public-safety monitoring of sub-item 2.3 (S-222 to
// S-227). Monitoring has investment and coverage only. The document has no number for the
// rate of robbery, snatching and theft, so that rate is no indicator (S-228).
func digital() []*Definition {
	return []*Definition{
		{
			Code: "CONNECTIVITY_RATE", SubItem: "2.3", Source: "S-223", Baseline: "S-223",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Village, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "五级联通接通率", EN: "Five-tier connectivity"},
			Meaning:     Text{ZH: "应接入的乡镇、农场、村、社区中，已接通的比例", EN: "Of the townships, farms, villages and communities to be linked, the share connected"},
			Numerator:   Text{ZH: "已接通的单位", EN: "Units connected"},
			Denominator: Text{ZH: "应接入的单位", EN: "Units to be connected"},
			Num:         Side{Cell: "CONNECTIVITY_RATE", Span: ToDate},
			Den:         &Side{Cell: "CONNECTIVITY_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "NetworkLink", List: "networkLinks", Date: "requiredFrom", Span: ToDate,
				Where: Where{"kind": Where{"eq": "VERTICAL"}, "tier": Where{"in": []string{"TOWNSHIP", "VILLAGE"}}},
			},
			NumRows: &Drill{
				Entity: "NetworkLink", List: "networkLinks", Date: "connectedOn", Until: "disconnectedOn", Span: ToDate,
				Where: Where{"kind": Where{"eq": "VERTICAL"}, "tier": Where{"in": []string{"TOWNSHIP", "VILLAGE"}}},
			},
			Composition: Composition{By: []string{"tier"}},
		},
		{
			Code: "EXTRANET_RATE", SubItem: "2.3", Source: "S-222", Baseline: "S-222",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "政务外网横向接通率", EN: "Extranet to departments"},
			Meaning: Text{
				ZH: "乡镇中，政务外网与区直部门横向接通的比例",
				EN: "Of the townships, the share linked to the district's departments by the government extranet",
			},
			Numerator:   Text{ZH: "已接通的乡镇", EN: "Townships connected"},
			Denominator: Text{ZH: "应接入的乡镇", EN: "Townships to be connected"},
			Num:         Side{Cell: "EXTRANET_RATE", Span: ToDate},
			Den:         &Side{Cell: "EXTRANET_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "NetworkLink", List: "networkLinks", Date: "requiredFrom", Span: ToDate,
				Where: Where{"kind": Where{"eq": "HORIZONTAL"}, "tier": Where{"in": []string{"TOWNSHIP", "VILLAGE"}}},
			},
			NumRows: &Drill{
				Entity: "NetworkLink", List: "networkLinks", Date: "connectedOn", Until: "disconnectedOn", Span: ToDate,
				Where: Where{"kind": Where{"eq": "HORIZONTAL"}, "tier": Where{"in": []string{"TOWNSHIP", "VILLAGE"}}},
			},
		},
		{
			Code: "INTEGRATION_RATE", SubItem: "2.3", Source: "S-224", Baseline: "S-224",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name:        Text{ZH: "业务系统对接率", EN: "System integration"},
			Meaning:     Text{ZH: "业务系统与各乡镇的对接中已完成的比例", EN: "Of the integrations of systems with townships, the share done"},
			Numerator:   Text{ZH: "已完成的对接", EN: "Integrations done"},
			Denominator: Text{ZH: "应完成的对接", EN: "Integrations due"},
			Num:         Side{Cell: "INTEGRATION_RATE", Span: ToDate},
			Den:         &Side{Cell: "INTEGRATION_RATE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "SystemIntegration", List: "systemIntegrations", Date: "plannedOn", Since: "integratedOn", Span: ToDate,
				Where: Where{}, Numerator: Where{},
			},
			Composition: Composition{By: []string{"system", "name"}},
		},
		{
			Code: "KEY_SITE_COVERAGE", SubItem: "2.3", Source: "S-227", Baseline: "S-227",
			Kind: Rate, Frequency: Monthly, Direction: Up, Finest: Township, Unit: percent(), Decimals: 1,
			Name: Text{ZH: "重点行业、区域监控覆盖率", EN: "Key-site coverage"},
			Meaning: Text{
				ZH: "重点行业、重点区域应覆盖处所中已覆盖的比例，以最近一次统计为准；只有总数，不含点位与画面",
				EN: "Of the sites of key industries and areas, the share covered, by the latest count; totals only, no positions or footage",
			},
			Numerator:   Text{ZH: "已覆盖的处所", EN: "Sites covered"},
			Denominator: Text{ZH: "应覆盖的处所", EN: "Sites to be covered"},
			Num:         Side{Cell: "KEY_SITE_COVERAGE", Span: ToDate},
			Den:         &Side{Cell: "KEY_SITE_COVERAGE", OfDenominator: true, Span: ToDate},
			Drill: Drill{
				Entity: "KeySiteCoverage", List: "keySiteCoverages", Sum: "covered", Over: "sites", Date: "asOf", Until: "supersededOn", Span: ToDate, Where: Where{},
			},
			Composition: Composition{By: []string{"field"}},
		},
		{
			Code: "SAFETY_INVESTMENT", SubItem: "2.3", Source: "S-226", Baseline: "S-226",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: District, Unit: yuan(),
			Name:        Text{ZH: "“雪亮工程”投资", EN: "Investment in Sharp Eyes"},
			Meaning:     Text{ZH: "公共安全视频监控“雪亮工程”的投资，原文未注明年份", EN: "Investment in the public-safety monitoring project, of no stated year"},
			Numerator:   Text{ZH: "投资", EN: "Investment"},
			WholeCounty: true,
			Num:         Side{Cell: "SAFETY_INVESTMENT", Span: ToDate},
			Drill: Drill{
				Entity: "Project", List: "projects", Sum: "investment", Span: ToDate, Place: Nowhere,
				Where: Where{"kind": Where{"eq": "SAFETY_MONITORING"}},
			},
			Composition: Composition{By: []string{"status"}},
		},
	}
}
