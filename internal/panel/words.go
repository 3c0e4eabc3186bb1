package panel

// Dimensions and measures that many panels share.

func byTownship() Dimension {
	return Dimension{Name: Text{ZH: "乡镇", EN: "Township"}, Field: "township.code"}
}

func byVillage() Dimension {
	return Dimension{Name: Text{ZH: "村（社区）", EN: "Village"}, Field: "village.code"}
}

func byMonth(field string) Dimension {
	return Dimension{Name: Text{ZH: "月份", EN: "Month"}, Field: field, Bucket: Month}
}

func byQuarter(field string) Dimension {
	return Dimension{Name: Text{ZH: "季度", EN: "Quarter"}, Field: field, Bucket: Quarter}
}

func byDay(field string) Dimension {
	return Dimension{Name: Text{ZH: "日期", EN: "Day"}, Field: field, Bucket: Day}
}

func by(field, zh, en string) Dimension {
	return Dimension{Name: Text{ZH: zh, EN: en}, Field: field}
}

func byStars() Dimension {
	return Dimension{Name: Text{ZH: "星级", EN: "Stars"}, Field: "stars", Unit: Text{ZH: "星", EN: "-star"}}
}

func bySource(edge string) Dimension { return by(edge+"source", "来源", "Source") }

func count(zh, en string) []Measure { return []Measure{{Name: Text{ZH: zh, EN: en}}} }

func sum(field, zh, en string) []Measure {
	return []Measure{{Name: Text{ZH: zh, EN: en}, Function: Sum, Field: field}}
}

func text(zh, en string) Text { return Text{ZH: zh, EN: en} }

func eq(value any) Where { return Where{"eq": value} }

func known() Where { return Where{"isNull": false} }

func cases() Text  { return Text{ZH: "件", EN: "cases"} }
func items() Text  { return Text{ZH: "项", EN: "items"} }
func places() Text { return Text{ZH: "个", EN: ""} }
func yuan() Text   { return Text{ZH: "元", EN: "yuan"} }
func share() Text  { return Text{ZH: "%", EN: "%"} }

// noRows is what an empty panel says where records are entered by hand.
func noRows(zh, en string) Text {
	return Text{
		ZH: "所选期间没有" + zh + "。请放宽期间，或由责任单位在相应清单中补录。",
		EN: "No " + en + " in the chosen period. Widen the period, or have the responsible unit enter them in the list.",
	}
}

// percentiles are the five figures of a box.
func percentiles(field string) []Measure {
	at := func(fraction, zh, en string) Measure {
		return Measure{Name: text(zh, en), Function: Median, Field: field, Fraction: fraction}
	}
	return []Measure{
		at("0.05", "第5百分位", "5th percentile"), at("0.25", "第25百分位", "25th percentile"), at("0.5", "中位数", "Median"),
		at("0.75", "第75百分位", "75th percentile"), at("0.95", "第95百分位", "95th percentile"),
	}
}
