package panel

// Panels of 1.3, the reform of township stations.
func institutions() []*Definition {
	rows := stationRows()
	return []*Definition{
		stationed(rows, "institution.chart", Org, "S-121, S-122, S-124, S-125",
			text("每个乡镇设了哪五个站所，谁分管，谁主管业务？", "Which five stations does each township have, and who answers for them?"),
			text("现行“两办两中心一执法队”：一名分管领导、一名业务主管，在编与核定编制；领导可见姓名，其他用户看到的已脱敏。点乡镇看其站所，点站所看记录。", "The present two offices, two centres and brigade: leader in charge, business supervisor, posts filled and authorised; names are shown to leaders, masked to others. Choose a township to see its stations; a station leads to its record.")),
		stationed(rows, "institution.leaders", Roster, "S-124, S-125",
			text("各站所由谁分管，哪里缺人？", "Who is in charge of each station, and which lack people?"),
			text("每格第一行为分管领导（加粗）与业务主管，第二行为在编 / 核定编制；■为缺岗位、缺站所或在编不足85%，▲为不足92%；缺编多的乡镇在前。领导可见姓名，其他用户看到的已脱敏。", "Each cell: the leader in charge (bold) and the business supervisor, then posts filled over authorised; ■ marks a vacant role, a missing station or less than 85 % of the posts filled, ▲ less than 92 %. Townships with most vacancies come first. Names are shown to leaders, masked to others.")),
		{
			Code: "institution.flow", SubItem: "1.3", Kind: Sankey, Source: "S-121, S-123",
			Title: text("原有站所经撤、调、并、转，去了哪里？", "Where did the former stations go, abolished, adjusted, merged or transferred?"),
			Note:  text("左为原“三办四中心”，中为撤调并转，右为现“两办两中心一执法队”；原文未列原机构名称，只分办、中心两类。", "Left: the former three offices and four centres; middle: what was done; right: the present five. The document does not name the former ones, so they stand in two classes."),
			Unit:  places(), Format: "@integer", Empty: noRows("机构调整记录", "institution changes"),
			Rows: &Rows{
				Entity: "InstitutionChange", Span: Span{Date: "effectiveOn", ToDate: true},
				By: []Dimension{
					by("oldInstitution.kind", "原机构", "Former"),
					by("action", "方式", "Action"),
					{Name: text("现机构", "Present"), Field: "newInstitution.kind", None: text("不再设立", "Not kept")},
				},
				Measures: count("机构数", "Institutions"),
			},
		},
		{
			Code: "institution.posts", SubItem: "1.3", Kind: Bullet, Source: "S-124",
			Title: text("哪些乡镇的站所人手不足？", "Which townships' stations are short of people?"),
			Note:  text("横条为在编人数，竖线为核定编制。", "The bar is the posts filled, the line the posts authorised."),
			Unit:  text("人", "posts"), Format: "@integer", Empty: noRows("现有站所", "present stations"),
			Rows: &Rows{
				Entity: "Institution", Where: Where{"template": eq("AFTER")}, Span: Span{Date: "establishedOn", Until: "abolishedOn"},
				By: []Dimension{byTownship()},
				Measures: []Measure{
					{Name: text("在编", "Filled"), Function: Sum, Field: "filledPosts"},
					{Name: text("核定", "Authorised"), Function: Sum, Field: "authorisedPosts"},
				},
			},
		},
		{
			Code: "institution.staffing", SubItem: "1.3", Kind: Heat, Source: "S-122", Limits: &Limits{Good: "92", Fair: "85"},
			Title: text("五类站所的在编率，哪里低？", "Where is the share of filled posts low, by station?"),
			Note:  text("在编人数 ÷ 核定编制。", "Posts filled over posts authorised."),
			Unit:  share(), Format: "@percent", Empty: noRows("现有站所", "present stations"),
			Rows: &Rows{
				Entity: "Institution", Where: Where{"template": eq("AFTER")}, Span: Span{Date: "establishedOn", Until: "abolishedOn"},
				By: []Dimension{byTownship(), by("kind", "站所", "Station")}, Ratio: true,
				Measures: []Measure{
					{Name: text("在编", "Filled"), Function: Sum, Field: "filledPosts"},
					{Name: text("核定", "Authorised"), Function: Sum, Field: "authorisedPosts"},
				},
			},
		},
	}
}

// stationed shows the present stations with those who answer for them.
func stationed(rows *Rows, code string, kind Kind, source string, title, note Text) *Definition {
	return &Definition{
		Code: code, SubItem: "1.3", Kind: kind, Source: source, Title: title, Note: note,
		Unit: text("人", "posts"), Format: "@integer", Empty: noRows("现有站所", "present stations"), Rows: rows,
	}
}

func stationRows() *Rows {
	vacant := text("空缺", "Vacant")
	return &Rows{
		Entity: "Institution", Where: Where{"template": eq("AFTER")}, Span: Span{Date: "establishedOn", Until: "abolishedOn"},
		By: []Dimension{
			byTownship(), by("kind", "站所", "Station"),
			{Name: text("分管领导", "Leader"), Field: "leader.id", Label: "leader.holderName", None: vacant, Needed: true},
			{Name: text("业务主管", "Supervisor"), Field: "supervisor.id", Label: "supervisor.holderName", None: vacant, Needed: true},
		},
		Measures: []Measure{
			{Name: text("在编", "Filled"), Function: Sum, Field: "filledPosts"},
			{Name: text("核定", "Authorised"), Function: Sum, Field: "authorisedPosts"},
		},
	}
}
