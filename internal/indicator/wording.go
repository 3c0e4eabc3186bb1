package indicator

// Units of figures.
func percent() Text { return Text{ZH: "%", EN: "%"} }
func pieces() Text  { return Text{ZH: "件", EN: "cases"} }
func items() Text   { return Text{ZH: "项", EN: "items"} }
func units() Text   { return Text{ZH: "个", EN: ""} }
func people() Text  { return Text{ZH: "人", EN: "people"} }
func yuan() Text    { return Text{ZH: "元", EN: "yuan"} }
func hours() Text   { return Text{ZH: "小时", EN: "hours"} }

// served counts a person as often as they were served.
func served() Text { return Text{ZH: "人次", EN: "people"} }

// Departments that own indicators, by the words that every county has for them.
func statistics() Text { return Text{ZH: "统计局", EN: "Statistics Bureau"} }
func approval() Text {
	return Text{ZH: "审批服务管理局", EN: "Approval Service Administration"}
}
func enforcementBureau() Text {
	return Text{ZH: "综合执法局", EN: "Integrated Law-Enforcement Bureau"}
}
func civility() Text     { return Text{ZH: "文明办", EN: "Civility Office"} }
func justice() Text      { return Text{ZH: "司法局", EN: "Justice Bureau"} }
func civilAffairs() Text { return Text{ZH: "民政局", EN: "Civil Affairs Bureau"} }
func health() Text       { return Text{ZH: "卫生健康局", EN: "Health Bureau"} }
func transport() Text    { return Text{ZH: "交通运输局", EN: "Transport Bureau"} }
func women() Text        { return Text{ZH: "妇联", EN: "Women's Federation"} }
func unions() Text       { return Text{ZH: "总工会", EN: "Federation of Trade Unions"} }
func police() Text       { return Text{ZH: "公安机关", EN: "Public Security"} }
func finance() Text      { return Text{ZH: "财政局", EN: "Finance Bureau"} }
func staffing() Text {
	return Text{ZH: "编办", EN: "Staffing Office"}
}
func rural() Text {
	return Text{ZH: "农业农村局", EN: "Agriculture and Rural Affairs Bureau"}
}
func politics() Text {
	return Text{ZH: "政法委", EN: "Political and Legal Affairs Commission"}
}
func petitions() Text    { return Text{ZH: "信访局", EN: "Petition Bureau"} }
func openness() Text     { return Text{ZH: "政府办公室", EN: "Government Office"} }
func organisation() Text { return Text{ZH: "组织部", EN: "Organisation Department"} }
