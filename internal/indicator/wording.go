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

// Departments that own indicators.
func statistics() Text { return Text{ZH: "区统计局", EN: "District Statistics Bureau"} }
func approval() Text {
	return Text{ZH: "利通区审批服务管理局", EN: "Litong Approval Service Administration"}
}
func enforcementBureau() Text {
	return Text{ZH: "利通区综合执法局", EN: "Litong Integrated Law-Enforcement Bureau"}
}
func civility() Text     { return Text{ZH: "区文明办", EN: "District Civility Office"} }
func justice() Text      { return Text{ZH: "区司法局", EN: "District Justice Bureau"} }
func civilAffairs() Text { return Text{ZH: "区民政局", EN: "District Civil Affairs Bureau"} }
func health() Text       { return Text{ZH: "区卫生健康局", EN: "District Health Bureau"} }
func transport() Text    { return Text{ZH: "区交通运输局", EN: "District Transport Bureau"} }
func women() Text        { return Text{ZH: "区妇联", EN: "District Women's Federation"} }
func unions() Text       { return Text{ZH: "区总工会", EN: "District Federation of Trade Unions"} }
func police() Text       { return Text{ZH: "公安利通区分局", EN: "Litong Public Security Sub-bureau"} }
func finance() Text      { return Text{ZH: "区财政局", EN: "District Finance Bureau"} }
func staffing() Text {
	return Text{ZH: "区委编办", EN: "District Staffing Office"}
}
func rural() Text {
	return Text{ZH: "区农业农村局", EN: "District Agriculture and Rural Affairs Bureau"}
}
func politics() Text {
	return Text{ZH: "区委政法委", EN: "Political and Legal Affairs Commission"}
}
func petitions() Text    { return Text{ZH: "区信访局", EN: "District Petition Bureau"} }
func openness() Text     { return Text{ZH: "区政府办公室", EN: "District Government Office"} }
func organisation() Text { return Text{ZH: "区委组织部", EN: "Organisation Department"} }
