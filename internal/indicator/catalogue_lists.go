package indicator

// lists: what sub-item 2.2 has besides the items and their requests.
func lists() []*Definition {
	posts := kept{"2.2", "S-213", approval(), Township}.count("POST_DUTIES", units(), Text{ZH: "明确职责的岗位", EN: "Posts with a stated duty"},
		Text{ZH: "期末民生服务中心已明确职责的岗位", EN: "Posts of the livelihood-services centres whose duty is laid down at the period's end"},
		Text{ZH: "已明确职责的岗位", EN: "Posts with a duty"}, stockOf("PostDuty", "postDuties", "effectiveFrom", "effectiveTo")).by("post")

	duties := kept{"2.2", "S-211", approval(), District}.count("DUTY_LIST_ITEMS", items(), Text{ZH: "履职清单事项", EN: "Items of the duty lists"},
		Text{ZH: "期末列入乡镇履行职责事项清单的事项(基本履职、配合履职、上级收回);清单晚于原文", EN: "Items in the townships' duty lists at the period's end (basic, in cooperation, recalled); the lists are later than the document"},
		Text{ZH: "清单事项", EN: "Items listed"}, stockOf("DutyListItem", "dutyListItems", "effectiveFrom", "effectiveTo")).by("kind")
	duties.WholeCounty, duties.Drill.Place, duties.Direction = true, Nowhere, Neutral
	return []*Definition{posts, duties}
}
