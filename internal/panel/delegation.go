package panel

// Panels of 1.2, the power-expansion pilot.
func delegation() []*Definition {
	return []*Definition{
		{
			Code: "delegation.items", SubItem: "1.2", Kind: Waffle, Source: "S-112, S-113",
			Title: text("下放了多少职权、多少服务？", "How many powers and how many services were delegated?"),
			Note:  text("每格一项，时点为期间末。原文只举出五项名称，其余为占位。", "One square per item at the period's end. The document names five of them; the others are placeholders."),
			Unit:  items(), Format: "@integer", Empty: noRows("下放事项", "delegated items"),
			States: []State{{Shade: "first"}, {Shade: "second"}},
			Steps: &Steps{Entity: "ServiceItem", Where: Where{"delegation": known()}, Span: Span{Date: "validFrom", Until: "validTo"}, Steps: []Step{
				{Name: text("公共服务", "Services"), Where: Where{"delegation": eq("SERVICE")}},
				{Name: text("行政职权", "Powers"), Where: Where{"delegation": eq("POWER")}},
			}},
		},
		{
			Code: "delegation.scores", SubItem: "1.2", Kind: Heat, Source: "S-112",
			Title: text("哪些乡镇承接能力弱，弱在哪里？", "Which townships are weak in taking powers on, and in what?"),
			Note:  text("所选期间末年的承接能力评估，人员、业务、设施、成效四项，每项满分25分。", "The capacity assessment of the period's last year: staffing, skills, facilities and performance, out of 25 each."),
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
			Code: "delegation.use", SubItem: "1.2", Kind: Heat, Source: "S-113",
			Title: text("下放的服务事项，哪些乡镇在办、哪些没有办件？", "Which delegated services are in use where?"),
			Note:  text("所选期间的办件数；没有一件办件的下放事项不成列，见事项清单。", "Requests of the period; items without any request have no column, see the list of items."),
			Unit:  cases(), Format: "@integer", Empty: noRows("下放事项的办件", "requests for delegated items"),
			Rows: &Rows{
				Entity: "ServiceRequest", Where: Where{"item": Where{"delegation": eq("SERVICE")}}, Span: Span{Date: "acceptedOn"},
				By: []Dimension{byTownship(), {Name: text("事项", "Item"), Field: "item.code", Label: "item.name"}}, Measures: count("办件数", "Requests"),
			},
		},
		delegated("delegation.powers", "POWER", "S-112",
			text("28项行政职权，在哪些乡镇有效，哪些已暂停或收回？", "Which of the 28 powers does each township hold, and which were suspended or recalled?"),
			noRows("行政职权的下放记录", "grants of powers")),
		delegated("delegation.services", "SERVICE", "S-113",
			text("35项公共服务，在哪些乡镇有效，哪些已暂停或收回？", "Which of the 35 services does each township hold, and which were suspended or recalled?"),
			noRows("公共服务的下放记录", "grants of services")),
		{
			Code: "delegation.events", SubItem: "1.2", Kind: Stack, Source: "S-112, S-113",
			Title: text("下放之后，有没有暂停和收回？", "Have powers been suspended or recalled since?"),
			Note:  text("按季度的暂停、恢复、收回次数，一镇一项为一次。", "Suspensions, resumptions and recalls by quarter, one per township and item."),
			Unit:  text("次", "events"), Format: "@integer", Empty: noRows("下放变动", "delegation events"),
			Rows: &Rows{
				Entity: "DelegationEvent", Where: Where{"kind": Where{"ne": "GRANTED"}}, Span: Span{Date: "effectiveOn"}, By: []Dimension{byQuarter("effectiveOn"), by("kind", "变动", "Event")},
				Measures: count("次数", "Events"),
			},
		},
		{
			Code: "delegation.jinji", SubItem: "1.2", Kind: Cards, Source: "S-115", Quoted: true,
			Title: text("赋予金积镇的县级管理权限在哪五个领域？", "In which five fields does Jinji hold county-level powers?"),
			Note:  text("每张卡片一项权限，时点为期间末；原文列举五个领域，后有“等”字。", "One card per power at the period's end; the document names five fields, “and others”."),
			Unit:  items(), Format: "@integer", Empty: text("您的范围内没有县级管理权限的记录；只有金积镇被赋予这些权限。", "There are no county-level powers in your view; only Jinji Town holds them."),
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
		Code: code, SubItem: "1.2", Kind: Matrix, Source: source, Title: title,
		Note: text("时点为期间末：有效（下放、恢复）、暂停或收回；待补录的名称为占位，点格看每次变动。", "At the period's end: held (granted, resumed), suspended or recalled. Unnamed items are placeholders; a cell leads to its events."),
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
