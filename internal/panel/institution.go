package panel

// Panels of 1.3, the reform of township stations.
func institutions() []*Definition {
	return []*Definition{
		{
			Code: "institution.flow", SubItem: "1.3", Kind: Sankey, Source: "S-121, S-123",
			Title: text("原有站所经撤、调、并、转,去了哪里?", "Where did the former stations go, abolished, adjusted, merged or transferred?"),
			Note:  text("左为原“三办四中心”,中为撤调并转,右为现“两办两中心一执法队”;原文未列原机构名称,只分办、中心两类。", "Left: the former three offices and four centres; middle: what was done; right: the present five. The document does not name the former ones, so they stand in two classes."),
			Unit:  places(), Format: "@integer", Empty: noRows("机构调整记录", "institution changes"),
			Rows: &Rows{
				Entity: "InstitutionChange", Span: Span{Date: "effectiveOn"},
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
			Title: text("哪些镇乡的站所人手不足?", "Which townships' stations are short of people?"),
			Note:  text("条为在编人数,竖线为核定编制。", "The bar is the posts filled, the line the posts authorised."),
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
			Code: "institution.staffing", SubItem: "1.3", Kind: Heat, Source: "S-122",
			Title: text("五类站所的在编率,哪里低?", "Where is the share of filled posts low, by station?"),
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
