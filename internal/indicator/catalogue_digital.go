package indicator

// digital: sub-item 2.3 besides the requests. Of public-safety monitoring there are
// investment and coverage only. The rate of robbery, snatching and theft has no
// number in the document, so it is no indicator (S-228).
func digital() []*Definition {
	links := func(kind, from, until string) *Drill {
		d := stockOf("NetworkLink", "networkLinks", from, until)
		d.Where = Where{"kind": Where{"eq": kind}, "tier": Where{"in": []string{"TOWNSHIP", "VILLAGE"}}}
		return &d
	}
	due := func(kind string) Drill { return *links(kind, "requiredFrom", "") }
	there := func(kind string) *Drill { return links(kind, "connectedOn", "disconnectedOn") }
	connected := kept{"2.3", "S-223", approval(), Village}.rate("CONNECTIVITY_RATE", 100, Text{ZH: "五级联通接通率", EN: "Five-tier connectivity"},
		Text{ZH: "应接入的镇乡、农场、村、社区中,已接通的比例", EN: "Of the townships, farms, villages and communities to be linked, the share connected"},
		Text{ZH: "已接通的单位", EN: "Units connected"}, Text{ZH: "应接入的单位", EN: "Units to be connected"}, due("VERTICAL")).over(there("VERTICAL")).from("S-223").by("tier")
	extranet := kept{"2.3", "S-222", approval(), Township}.rate("EXTRANET_RATE", 100, Text{ZH: "政务外网横向接通率", EN: "Extranet to departments"},
		Text{ZH: "镇乡中,政务外网与区直部门横向接通的比例", EN: "Of the townships, the share linked to the district's departments by the government extranet"},
		Text{ZH: "已接通的镇乡", EN: "Townships connected"}, Text{ZH: "应接入的镇乡", EN: "Townships to be connected"}, due("HORIZONTAL")).over(there("HORIZONTAL"))
	integrated := kept{"2.3", "S-224", approval(), Township}.rate("INTEGRATION_RATE", 100, Text{ZH: "业务系统对接率", EN: "System integration"},
		Text{ZH: "四个业务系统与12个镇乡共48项对接中已完成的比例", EN: "Of the 48 integrations of the four systems with the 12 townships, the share done"},
		Text{ZH: "已完成的对接", EN: "Integrations done"}, Text{ZH: "应完成的对接", EN: "Integrations due"},
		doneOf("SystemIntegration", "systemIntegrations", "plannedOn", "integratedOn")).by("system", "name")
	sites := kept{"2.3", "S-227", police(), Township}.rate("KEY_SITE_COVERAGE", 100, Text{ZH: "重点行业、区域监控覆盖率", EN: "Key-site coverage"},
		Text{ZH: "重点行业、重点区域应覆盖处所中已覆盖的比例,以最近一次统计为准;只有总数,不含点位与画面", EN: "Of the sites of key industries and areas, the share covered, by the latest count; totals only, no positions or footage"},
		Text{ZH: "已覆盖的处所", EN: "Sites covered"}, Text{ZH: "应覆盖的处所", EN: "Sites to be covered"},
		stockOf("KeySiteCoverage", "keySiteCoverages", "asOf", "supersededOn")).from("S-227").by("field")
	sites.Drill.Sum, sites.Drill.Over = "covered", "sites"

	money := stockOf("Project", "projects", "", "")
	money.Where, money.Sum, money.Place = Where{"kind": Where{"eq": "SAFETY_MONITORING"}}, "investment", Nowhere
	investment := kept{"2.3", "S-226", police(), District}.count("SAFETY_INVESTMENT", yuan(), Text{ZH: "“雪亮工程”投资", EN: "Investment in Sharp Eyes"},
		Text{ZH: "公共安全视频监控“雪亮工程”的投资,原文未注明年份", EN: "Investment in the public-safety monitoring project, of no stated year"},
		Text{ZH: "投资", EN: "Investment"}, money).from("S-226").by("status")
	investment.WholeCounty, investment.Direction = true, Neutral
	return []*Definition{connected, extranet, integrated, sites, investment}
}
