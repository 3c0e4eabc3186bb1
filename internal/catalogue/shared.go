package catalogue

import "github.com/vektah/gqlparser/v2/ast"

// sharedTypes are the derived types that do not belong to one entity.
func sharedTypes() []*ast.Definition {
	defs := []*ast.Definition{
		enum("OrderDirection", "排序方向。 Directions of order.",
			value("ASC", "升序。 Ascending."), value("DESC", "降序。 Descending.")),
		enum("NullsOrder", "空值的位置。 Where nulls go.",
			value("FIRST", "在前。 First."), value("LAST", "在后。 Last.")),
		enum("TextCollation", "文本排序规则。 How text is ordered.",
			value("CODEPOINT", "按编码。 By code point."), value("PINYIN", "按拼音。 By pinyin."), value("STROKE", "按笔画。 By strokes.")),
		enum("TimeBucket", "时间分段，均按亚洲/上海。 Buckets of time, in Asia/Shanghai.",
			value("DAY", "日。 Day."), value("WEEK", "周（周一起）。 Week, from Monday."), value("TEN_DAY", "旬。 Ten days (旬)."),
			value("MONTH", "月。 Month."), value("QUARTER", "季。 Quarter."), value("HALF_YEAR", "半年。 Half-year."), value("YEAR", "年。 Year.")),
		enum("AggregateFunction", "汇总函数。 Aggregate functions.",
			value("COUNT", "行数，不带字段。 Number of rows; takes no field."), value("COUNT_DISTINCT", "不同值个数。 Number of distinct values."),
			value("SUM", "合计。 Sum."), value("AVG", "平均。 Average."), value("MIN", "最小。 Minimum."), value("MAX", "最大。 Maximum.")),
		enum("DistinctOrder", "不同值的次序。 Orders of distinct values.",
			value("COUNT", "行数多的在前。 Most rows first."), value("VALUE", "按值，文本按拼音。 By the value, text by pinyin.")),
		object("DistinctValues", "出现过的值。 Values that occur.",
			field("values", "[DistinctValue!]!", "各值。 The values."),
			field("hasMore", "Boolean!", "是否还有未列出的值。 Whether there are more than listed.")),
		object("DistinctValue", "一个值及其行数。 A value and its number of rows.",
			field("value", "JSON", "值，与筛选中的写法相同；引用为对象标识；空值为 null。 The value as filters take it; for an edge, the row's id; null for the rows without one."),
			field("label", "LocalizedText", "显示文字：枚举的中英文、引用对象的名称；无权查看的引用为空。 What to show: an enum's words, the name of an edge's row; null where that row is not the viewer's to see."),
			field("count", "Int!", "行数。 Number of rows.")),
		object("TimePeriod", "一段时间。 A span of time.",
			field("from", "Date!", "首日。 First day."),
			field("to", "Date!", "末日。 Last day."),
			field("label", "String!", "名称，如 2019-06、2019-06 上旬、2019Q2。 Its name, 2019-06 or 2019Q2 for one."),
			field("partial", "Boolean!", "数据在其末日之前就截止，期间未完。 Whether the data end before it does, so that it is not over.")),
	}
	for _, kind := range []Kind{ID, String, Int, Decimal, Boolean, Date, DateTime} {
		defs = append(defs, filterOf(string(kind), string(kind), kind, "")...)
	}
	return append(defs, conditions()...)
}

// filterOf is the filter input of a scalar or enum, with the range type that its between takes.
func filterOf(name, typ string, kind Kind, noun string) []*ast.Definition {
	zh, en := "对 "+name+" 值的条件，各条同时成立。", "Conditions on a value of type "+name+"; all of them hold."
	if noun != "" {
		zh = "对“" + noun + "”的条件，各条同时成立。"
	}
	def := input(name+"Filter", zh+" "+en)
	add := func(op, typ, description string) { def.Fields = append(def.Fields, field(op, typ, description)) }
	add("eq", typ, "等于。 Equals.")
	add("ne", typ, "不等于，空值也算。 Does not equal; null counts as not equal.")
	if kind != Boolean {
		add("in", "["+typ+"!]", "是其中之一。 Is one of these.")
		add("notIn", "["+typ+"!]", "不是其中任何一个，空值也算。 Is none of these; null counts.")
	}
	defs := []*ast.Definition{def}
	switch kind {
	case String, Int, Decimal, Date, DateTime:
		add("lt", typ, "小于。 Less than.")
		add("lte", typ, "小于或等于。 Less than or equal.")
		add("gt", typ, "大于。 Greater than.")
		add("gte", typ, "大于或等于。 Greater than or equal.")
		add("between", name+"Range", "在两值之间，含两端。 Between two values, both included.")
		defs = append(defs, input(name+"Range", "两端都含的范围。 A range with both ends included.",
			field("from", typ+"!", "起（含）。 From, included."), field("to", typ+"!", "止（含）。 To, included.")))
	}
	if kind == String {
		add("contains", typ, "包含。 Contains.")
		add("startsWith", typ, "以此开头。 Starts with.")
	}
	if kind != ID {
		add("isNull", "Boolean", "是否为空。 Whether it is null.")
	}
	return defs
}
