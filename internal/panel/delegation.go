package panel

// Panels of 1.2, the power-expansion pilot.
func delegation() []*Definition {
	return []*Definition{
		{
			Code: "delegation.items", SubItem: "1.2", Kind: Treemap, Source: "S-112, S-113",
			Title: text("下放的 28 项职权和 35 项服务是哪些类型?", "Of which types are the 28 powers and 35 services?"),
			Note:  text("面积为事项数,按下放类别与事项类型。", "Areas are numbers of items, by list and type."),
			Unit:  items(), Format: "@integer", Empty: noRows("下放事项", "delegated items"),
			Rows: &Rows{
				Entity: "ServiceItem", Where: Where{"delegation": known()}, Span: Span{Date: "validFrom", Until: "validTo"},
				By: []Dimension{by("delegation", "类别", "List"), by("type", "类型", "Type")}, Measures: count("事项数", "Items"),
			},
		},
		{
			Code: "delegation.scores", SubItem: "1.2", Kind: Heat, Source: "S-112",
			Title: text("哪些镇乡承接能力弱,弱在哪里?", "Which townships are weak in taking powers on, and in what?"),
			Note:  text("所选期间末年的承接能力评估,人员、业务、设施、成效四项,百分制。", "The capacity assessment of the period's last year: staffing, skills, facilities and performance, out of 100."),
			Unit:  text("分", "points"), Format: "@number", Empty: noRows("承接能力评估", "capacity assessments"),
			Rows: &Rows{
				Entity: "CapacityAssessment", Span: Span{Year: "year", Latest: true}, By: []Dimension{byTownship()},
				Measures: []Measure{
					{Name: text("人员", "Staffing"), Function: Average, Field: "staffing"},
					{Name: text("业务", "Skills"), Function: Average, Field: "skills"},
					{Name: text("设施", "Facilities"), Function: Average, Field: "facilities"},
					{Name: text("成效", "Performance"), Function: Average, Field: "performance"},
					{Name: text("总分", "Score"), Function: Average, Field: "score"},
				},
			},
		},
		{
			Code: "delegation.use", SubItem: "1.2", Kind: Heat, Source: "S-113",
			Title: text("下放的服务事项,哪些镇乡在办、哪些没有办件?", "Which delegated services are in use where?"),
			Note:  text("所选期间的办件数,列为事项编码;空格为没有办件。事项名称见数据表。", "Requests of the period; columns are item codes, an empty cell is an item without requests. Names are in the table."),
			Unit:  cases(), Format: "@integer", Empty: noRows("下放事项的办件", "requests for delegated items"),
			Rows: &Rows{
				Entity: "ServiceRequest", Where: Where{"item": Where{"delegation": eq("SERVICE")}}, Span: Span{Date: "acceptedOn"},
				By: []Dimension{byTownship(), by("item.code", "事项编码", "Item code")}, Measures: count("办件数", "Requests"),
			},
		},
		{
			Code: "delegation.events", SubItem: "1.2", Kind: Stack, Source: "S-112, S-113",
			Title: text("下放之后,有没有暂停和收回?", "Have powers been suspended or recalled since?"),
			Note:  text("按季度的下放、暂停、恢复、收回次数,一镇一项为一次。", "Grants, suspensions, resumptions and recalls by quarter, one per township and item."),
			Unit:  text("次", "events"), Format: "@integer", Empty: noRows("下放变动", "delegation events"),
			Rows: &Rows{
				Entity: "DelegationEvent", Span: Span{Date: "effectiveOn"}, By: []Dimension{byQuarter("effectiveOn"), by("kind", "变动", "Event")},
				Measures: count("次数", "Events"),
			},
		},
		{
			Code: "delegation.jinji", SubItem: "1.2", Kind: Treemap, Source: "S-115",
			Title: text("赋予金积镇的县级管理权限在哪五个领域?", "In which five fields does Jinji hold county-level powers?"),
			Note:  text("社会管理、安全生产、环境保护、资源使用、项目投资等。", "Social management, work safety, environment, resource use, project investment and others."),
			Unit:  items(), Format: "@integer", Empty: text("您的范围内没有县级管理权限的记录;只有金积镇被赋予这些权限。", "There are no county-level powers in your view; only Jinji Town holds them."),
			Rows: &Rows{
				Entity: "CountyPower", Span: Span{Date: "validFrom", Until: "validTo"}, By: []Dimension{by("field", "领域", "Field")}, Measures: count("项数", "Powers"),
			},
		},
	}
}
