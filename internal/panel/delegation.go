package panel

// Panels of 1.2, the power-expansion pilot.
func delegation() []*Definition {
	return []*Definition{
		{
			Code: "delegation.items", SubItem: "1.2", Kind: Figures, Source: "S-112, S-113",
			Title: text("下放了多少职权、多少服务？", "How many powers and how many services were delegated?"),
			Note:  text("统计时点为期末。原文只列出五项名称，其余暂以编号代替。", "At the period's end. The document names five of them; the others are placeholders."),
			Unit:  items(), Format: "@integer", Empty: noRows("下放事项", "delegated items"),
			Rows: &Rows{
				Entity: "ServiceItem", Where: Where{"delegation": known()}, Span: Span{Date: "validFrom", Until: "validTo"},
				By: []Dimension{by("delegation", "类别", "Kind")}, Measures: count("项数", "Items"),
			},
		},
		{
			Code: "delegation.scores", SubItem: "1.2", Kind: Heat, Source: "S-112",
			Title: text("哪些乡镇承接能力弱，弱在哪里？", "Which townships are weak in taking powers on, and in what?"),
			Note:  text("所选期间内最近一个已结束年度的承接能力评估，人员、业务、设施、成效四项，每项满分25分。", "The capacity assessment of the last year that is over by the period's end: staffing, skills, facilities and performance, out of 25 each."),
			Unit:  text("分", "points"), Format: "@number", Empty: noRows("承接能力评估", "capacity assessments"),
			Rows: &Rows{
				Entity: "CapacityAssessment", Span: Span{Year: "year", Latest: true}, By: []Dimension{byTownship()},
				Measures: []Measure{
					{Name: text("人员", "Staffing"), Function: Average, Field: "staffing"},
					{Name: text("业务", "Skills"), Function: Average, Field: "skills"},
					{Name: text("设施", "Facilities"), Function: Average, Field: "facilities"},
					{Name: text("成效", "Performance"), Function: Average, Field: "performance"},
				},
			},
		},
		{
			Code: "delegation.idle", SubItem: "1.2", Kind: Figures, Source: "S-113",
			Title: text("下放的公共服务，有多少没有办件？", "How many of the delegated services had no request?"),
			Note:  text("期间末有效的下放公共服务，按所选期间有无办件；点数字看事项。", "Delegated services valid at the period's end, by whether they had a request in the period; a figure leads to its items."),
			Unit:  items(), Format: "@integer", Empty: noRows("下放的公共服务", "delegated services"),
			States: []State{{Shade: "good"}, {Shade: "poor"}, {Shade: "none"}},
			Steps: &Steps{
				Entity: "ServiceItem", Where: Where{"delegation": eq("SERVICE")}, Span: Span{Date: "validFrom", Until: "validTo"},
				Part: text("没有办件的事项", "Items without a request"),
				Steps: []Step{
					{Name: text("有办件", "With requests"), Some: Edge{"requests", "acceptedOn"}},
					{Name: text("没有办件", "Without a request"), Where: Where{"isPlaceholder": eq(false)}, None: Edge{"requests", "acceptedOn"}, In: true},
					{Name: text("没有办件（名称待补录）", "Without a request (unnamed)"), Where: Where{"isPlaceholder": eq(true)}, None: Edge{"requests", "acceptedOn"}, In: true},
				},
			},
		},
		{
			Code: "delegation.use", SubItem: "1.2", Kind: Heat, Source: "S-113",
			Title: text("有办件的下放服务，哪些乡镇办得多？", "Where are the delegated services in use asked for?"),
			Note:  text("所选期间的办件数；没有办件的事项见上图。", "Requests of the period; the panel above counts the items without one."),
			Unit:  cases(), Format: "@integer", Empty: noRows("下放事项的办件", "requests for delegated items"),
			Rows: &Rows{
				Entity: "ServiceRequest", Where: Where{"item": Where{"delegation": eq("SERVICE")}}, Span: Span{Date: "acceptedOn"},
				By: []Dimension{byTownship(), {Name: text("事项", "Item"), Field: "item.code", Label: "item.name"}}, Measures: count("办件数", "Requests"),
			},
		},
		delegated("delegation.powers", "POWER", "S-112",
			text("各项行政职权，在哪些乡镇有效，哪些已暂停或收回？", "Which of the powers does each township hold, and which were suspended or recalled?"),
			noRows("行政职权的下放记录", "grants of powers")),
		delegated("delegation.services", "SERVICE", "S-113",
			text("各项公共服务，在哪些乡镇有效，哪些已暂停或收回？", "Which of the services does each township hold, and which were suspended or recalled?"),
			noRows("公共服务的下放记录", "grants of services")),
		{
			Code: "delegation.exceptions", SubItem: "1.2", Kind: Listed, Source: "S-112, S-113",
			Title: text("哪些下放事项被暂停、恢复或收回？", "Which delegated items were suspended, resumed or recalled?"),
			Note:  text("到期间末的变动，从近到远，最近二十次；其余见清单。部分事项名称待补录，暂以编号代替。", "Changes up to the period's end, newest first, the last twenty; see the list for the rest. Unnamed items are placeholders."),
			Unit:  text("次", "events"), Format: "@integer", Empty: text("到期间末没有暂停、恢复或收回。", "Nothing was suspended, resumed or recalled by the period's end."),
			Rows: &Rows{
				Entity: "DelegationEvent", Where: Where{"kind": Where{"ne": "GRANTED"}}, Span: Span{Date: "effectiveOn", ToDate: true}, Most: 20, Newest: true,
				By: []Dimension{
					{Name: text("日期", "Day"), Field: "effectiveOn", Bucket: Day}, byTownship(), {Name: text("事项", "Item"), Field: "item.code", Label: "item.name"},
					by("kind", "变动", "Event"), by("reason", "原因", "Reason"),
				},
				Measures: count("次数", "Events"),
			},
		},
		{
			Code: "delegation.events", SubItem: "1.2", Kind: Stack, Source: "S-112, S-113",
			Title: text("下放之后，有没有暂停和收回？", "Have powers been suspended or recalled since?"),
			Note:  text("按季度的暂停、恢复、收回次数，一镇一项为一次。", "Suspensions, resumptions and recalls by quarter, one per township and item."),
			Unit:  text("次", "events"), Format: "@integer", Empty: noRows("下放变动", "delegation events"),
			States: []State{{"SUSPENDED", "fair"}, {"RESUMED", "first"}, {"RECALLED", "poor"}},
			Rows: &Rows{
				Entity: "DelegationEvent", Where: Where{"kind": Where{"ne": "GRANTED"}}, Span: Span{Date: "effectiveOn"}, By: []Dimension{byQuarter("effectiveOn"), by("kind", "变动", "Event")},
				Measures: count("次数", "Events"),
			},
		},
		{
			Code: "delegation.fields", SubItem: "1.2", Kind: Cards, Source: "S-115", Quoted: true,
			Title: text("赋予乡镇的县级管理权限在哪些领域？", "In which fields do townships hold county-level powers?"),
			Note:  text("每张卡片一项权限，统计时点为期末。", "One card per power at the period's end."),
			Unit:  items(), Format: "@integer", Empty: text("您的范围内没有县级管理权限的记录。", "There are no county-level powers in your view."),
			Rows: &Rows{
				Entity: "CountyPower", Span: Span{Date: "validFrom", Until: "validTo"},
				By:       []Dimension{by("field", "领域", "Field"), byTownship(), by("basis.title", "依据", "Basis"), bySource("")},
				Measures: count("项数", "Powers"),
			},
		},
	}
}

// delegated shows how each township stands to the items of a kind. A spell that
// holds at the period's end is shown by the event that began it, and stands before any
// end of an earlier one; without such a spell, a recall stands before a suspension.
func delegated(code, kind, source string, title, none Text) *Definition {
	return &Definition{
		Code: code, SubItem: "1.2", Kind: Matrix, Source: source, Title: title, Folded: true,
		Note: text("统计时点为期末：有效（下放、恢复）、暂停或收回；部分事项名称待补录，暂以编号代替；点格看每次变动。", "At the period's end: held (granted, resumed), suspended or recalled. Unnamed items are placeholders; a cell leads to its events."),
		Unit: items(), Format: "@integer", Empty: none,
		States: []State{{"GRANTED", "good"}, {"RESUMED", "first"}, {"RECALLED", "poor"}, {"SUSPENDED", "fair"}},
		Rows: &Rows{
			Entity: "DelegationEvent", Where: Where{"item": Where{"delegation": eq(kind)}},
			Span: Span{Date: "effectiveOn", Until: "grant.validTo", Even: Where{"kind": Where{"in": []string{"SUSPENDED", "RECALLED"}}}},
			By: []Dimension{
				byTownship(),
				{Name: text("事项", "Item"), Field: "item.code", Label: "item.name"},
				by("kind", "状态", "State"),
			},
			Measures: count("次数", "Events"),
		},
	}
}
