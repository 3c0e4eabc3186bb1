package panel

import "litong3422/internal/indicator"

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

func byYear(field string) Dimension {
	return Dimension{Name: Text{ZH: "年度", EN: "Year"}, Field: field, Bucket: Year}
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

// onDays is a panel of when things happen: a square for each weekday and month.
func onDays(code, subItem, source string, title, unit, empty Text, format string, rows *Rows) *Definition {
	return &Definition{
		Code: code, SubItem: subItem, Kind: Calendar, Source: source, Title: title, Unit: unit, Format: format, Empty: empty, Rows: rows, Folded: true,
		Note: text("行为星期，列为月份，格内为所选期间该月这一天的日均数。", "Weekdays by months; a square has the average of such a day in the period."),
	}
}

// open are the measures of rows that are open, by how they stand to the day they are due.
func open(due string) []Measure {
	at := func(state DueState, zh, en string) Measure {
		return Measure{Name: text(zh, en), Due: Due{Field: due, State: state}}
	}
	return []Measure{at(Later, "未到期", "Not due"), at(Soon, "临期（3天内到期）", "Due within 3 days"), at(Overdue, "已逾期", "Overdue")}
}

// openShades are the shades of these measures.
func openShades() []State { return []State{{Shade: "first"}, {Shade: "fair"}, {Shade: "poor"}} }

// ratings are the steps of a survey from 1 to 5; those from good on are In.
func ratings(closed Where, good int, words [5]Text) []Step {
	steps := make([]Step, 0, len(words)+1)
	for i, word := range words {
		rating := len(words) - i
		steps = append(steps, Step{Name: word, Where: indicator.Both(closed, Where{"rating": eq(rating)}), In: rating >= good})
	}
	return append(steps, Step{Name: text("未评价", "Not rated"), Where: indicator.Both(closed, Where{"rating": Where{"isNull": true}}), Out: true})
}

// ratingShades are the shades of these steps.
func ratingShades() []State {
	return []State{{Shade: "good"}, {Shade: "good"}, {Shade: "fair"}, {Shade: "poor"}, {Shade: "poor"}, {Shade: "none"}}
}
