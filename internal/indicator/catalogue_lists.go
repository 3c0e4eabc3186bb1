package indicator

// lists are the post duties and duty lists of sub-item 2.2 (S-211, S-213).
func lists() []*Definition {
	return []*Definition{
		{
			Code: "POST_DUTIES", SubItem: "2.2", Source: "S-213",
			Kind: Stock, Frequency: Monthly, Direction: Up, Finest: Township, Unit: units(),
			Name:        Text{ZH: "明确职责的岗位", EN: "Posts with a stated duty"},
			Meaning:     Text{ZH: "期末民生服务中心已明确职责的岗位", EN: "Posts of the livelihood-services centres whose duty is laid down at the period's end"},
			Numerator:   Text{ZH: "已明确职责的岗位", EN: "Posts with a duty"},
			Num:         Side{Cell: "POST_DUTIES", Span: ToDate},
			Drill:       Drill{Entity: "PostDuty", List: "postDuties", Date: "effectiveFrom", Until: "effectiveTo", Span: ToDate, Where: Where{}},
			Composition: Composition{By: []string{"post"}},
		},
		{
			Code: "DUTY_LIST_ITEMS", SubItem: "2.2", Source: "S-211",
			Kind: Stock, Frequency: Monthly, Direction: Neutral, Finest: District, Unit: items(),
			Name: Text{ZH: "履职清单事项", EN: "Items of the duty lists"},
			Meaning: Text{
				ZH: "期末列入乡镇履行职责事项清单的事项（基本履职、配合履职、上级收回）；清单晚于原文",
				EN: "Items in the townships' duty lists at the period's end (basic, in cooperation, recalled); the lists are later than the document",
			},
			Numerator:   Text{ZH: "清单事项", EN: "Items listed"},
			WholeCounty: true,
			Num:         Side{Cell: "DUTY_LIST_ITEMS", Span: ToDate},
			Drill: Drill{
				Entity: "DutyListItem", List: "dutyListItems", Date: "effectiveFrom", Until: "effectiveTo", Span: ToDate, Place: Nowhere, Where: Where{},
			},
			Composition: Composition{By: []string{"kind"}},
		},
	}
}
