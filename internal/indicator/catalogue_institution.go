package indicator

// institutions: sub-item 1.3, the stations of the townships.
func institutions() []*Definition {
	base := func(code, source string, kind Kind, name, meaning, numerator Text, drill Drill) *Definition {
		drill.Span = ToDate
		return &Definition{
			Code: code, Name: name, Meaning: meaning, Numerator: numerator, Unit: units(),
			Kind: kind, Frequency: Monthly, Direction: Neutral,
			SubItem: "1.3", Owner: staffing(), Source: source, Finest: Township,
			Num: own(code, ToDate), Drill: drill,
		}
	}
	stations := func(where Where) Drill {
		return Drill{Entity: "Institution", List: "institutions", Where: where, Date: "establishedOn", Until: "abolishedOn"}
	}
	posts := func(role string) Drill {
		return Drill{Entity: "InstitutionPost", List: "institutionPosts", Where: Where{"role": Where{"eq": role}}, Date: "appointedOn", Until: "endedOn"}
	}
	after := Where{"template": Where{"eq": "AFTER"}}
	perStation := &Side{Cell: "INST_STATIONS", Span: ToDate}

	compliance := base("INST_COMPLIANCE", "S-121", Rate, Text{ZH: "站所合规率", EN: "Compliant townships"},
		Text{ZH: "期末站所设置合规的镇乡比例:两办两中心一执法队五个齐全,每个各有1名分管领导、1名业务主管(规则R-6)", EN: "Townships whose stations comply at the period's end: exactly the five, each with one leader in charge and one business supervisor (rule R-6)"},
		Text{ZH: "合规的镇乡", EN: "Compliant townships"},
		Drill{Entity: "InstitutionReview", List: "institutionReviews", Where: Where{}, Numerator: Where{"compliant": Where{"eq": true}}, Date: "reviewedOn", Until: "validTo"}).
		share(under("INST_COMPLIANCE", ToDate), Text{ZH: "已认定的镇乡", EN: "Townships reviewed"}, 100)

	count := base("INST_STATIONS", "S-122", Stock, Text{ZH: "改革后站所", EN: "Stations after the reform"},
		Text{ZH: "期末按“两办两中心一执法队”设置的站所,全区60个", EN: "Stations of the new template at the period's end, 60 in the district"},
		Text{ZH: "站所", EN: "Stations"}, stations(after))
	count.Composition.By = []string{"kind"}

	streamline := base("INST_STREAMLINE_RATE", "S-121", Rate, Text{ZH: "站所精简率", EN: "Streamlining"},
		Text{ZH: "站所由改革前的七个减为五个的幅度;由原文数字推出,原文未列", EN: "By how much stations became fewer than the seven of before; derived from the document's numbers, not stated in it"},
		Text{ZH: "期末站所", EN: "Stations at the period's end"}, stations(Where{}))
	streamline.Unit, streamline.Decimals, streamline.Complement = percent(), 1, true
	streamline.Den, streamline.Denominator = under("INST_STREAMLINE_RATE", ToDate), Text{ZH: "改革前站所", EN: "Stations before the reform"}
	before := stations(Where{"template": Where{"eq": "BEFORE"}})
	before.Until, before.Span = "", ToDate
	streamline.DenRows = &before

	covered := func(code, source, role string, name, meaning, numerator Text) *Definition {
		return base(code, source, Rate, name, meaning, numerator, posts(role)).share(perStation, Text{ZH: "改革后站所", EN: "Stations"}, 100)
	}
	vacancy := base("INST_VACANCY_RATE", "S-121", Rate, Text{ZH: "空编率", EN: "Vacancy rate"},
		Text{ZH: "期末站所编制中空缺的比例", EN: "Of the stations' authorised posts, the share not filled at the period's end"},
		Text{ZH: "在编人数", EN: "Posts filled"}, stations(after))
	vacancy.Drill.Over = "authorisedPosts"
	vacancy.Drill.Sum, vacancy.Complement, vacancy.Unit, vacancy.Decimals, vacancy.Direction = "filledPosts", true, percent(), 1, Down
	vacancy.Den, vacancy.Denominator = under("INST_VACANCY_RATE", ToDate), Text{ZH: "编制数", EN: "Authorised posts"}
	vacancy.Target, vacancy.RedLine, vacancy.TargetProposed = whole(8), whole(15), true

	leaders := base("INST_LEADERS_PER_STATION", "S-124", Ratio, Text{ZH: "每个站所分管领导", EN: "Leaders per station"},
		Text{ZH: "期末每个站所平均的分管领导人数;唯一性由数据库保证", EN: "Leaders in charge per station at the period's end; that there is exactly one the database sees to"},
		Text{ZH: "在任分管领导", EN: "Leaders in charge"}, posts("LEADER"))
	leaders.Num, leaders.Den, leaders.Denominator = own("INST_LEADER_COVERAGE", ToDate), perStation, Text{ZH: "改革后站所", EN: "Stations"}
	leaders.Baseline, leaders.Unit = "S-124", Text{ZH: "名", EN: "leaders"}

	each := func(code, baseline string, name Text, kinds ...string) *Definition {
		d := base(code, "S-121", Ratio, name, Text{ZH: "期末每个镇乡平均的站所数:" + name.ZH, EN: "Stations per township at the period's end: " + name.EN},
			Text{ZH: "站所", EN: "Stations"}, stations(Where{"kind": Where{"in": kinds}}))
		d.Baseline, d.Den, d.Denominator = baseline, perTownship(), Text{ZH: "镇乡", EN: "Townships"}
		return d
	}
	former := func(d *Definition) *Definition { // what there was stays what there was
		d.Drill.Until = ""
		return d
	}
	return []*Definition{
		compliance, count, streamline,
		covered("INST_LEADER_COVERAGE", "S-124", "LEADER", Text{ZH: "分管领导到位率", EN: "Leader coverage"},
			Text{ZH: "期末有分管领导的站所比例", EN: "Of the stations at the period's end, the share with a leader in charge"}, Text{ZH: "在任分管领导", EN: "Leaders in charge"}),
		covered("INST_SUPERVISOR_COVERAGE", "S-125", "SUPERVISOR", Text{ZH: "业务主管到位率", EN: "Supervisor coverage"},
			Text{ZH: "期末有业务主管的站所比例", EN: "Of the stations at the period's end, the share with a business supervisor"}, Text{ZH: "在任业务主管", EN: "Business supervisors"}),
		vacancy, leaders,
		former(each("INST_BEFORE_OFFICES", "S-121.a", Text{ZH: "改革前的办", EN: "Offices before"}, "FORMER_OFFICE")),
		former(each("INST_BEFORE_CENTRES", "S-121.b", Text{ZH: "改革前的中心", EN: "Centres before"}, "FORMER_CENTRE")),
		each("INST_OFFICES", "S-121.c", Text{ZH: "改革后的办", EN: "Offices after"}, "PARTY_GOVERNMENT_OFFICE", "GOVERNANCE_OFFICE"),
		each("INST_CENTRES", "S-121.d", Text{ZH: "改革后的中心", EN: "Centres after"}, "ECONOMIC_CENTRE", "LIVELIHOOD_CENTRE"),
		each("INST_BRIGADES", "S-121.e", Text{ZH: "改革后的执法队", EN: "Brigades after"}, "LAW_ENFORCEMENT_BRIGADE"),
	}
}
