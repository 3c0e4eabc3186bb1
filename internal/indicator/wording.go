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
