package catalogue

import "github.com/vektah/gqlparser/v2/ast"

// The grammar of figures: aggregates and groups.

func (e *Entity) aggregate(zh string) *ast.Definition {
	def := object(e.Name+"Aggregate", zh+"的汇总数字。 Figures over "+e.Name+" rows.",
		field("count", "Int!", "行数。 Number of rows."),
		field("countDistinct", "Int!", "不同值个数,不计空值。 Number of distinct values, nulls not counted.",
			arg("field", e.Name+"GroupField!", "字段或单值引用。 A field or a to-one edge.")))
	if len(e.fieldsThat((*Field).Numeric)) > 0 {
		def.Fields = append(def.Fields,
			field("sum", e.Name+"Numbers!", "合计;没有值时为空。 Sums; null without values."),
			field("avg", e.Name+"Numbers!", "平均;没有值时为空。 Averages; null without values."))
	}
	def.Fields = append(def.Fields,
		field("min", e.Name+"Extremes!", "最小值。 Smallest values."),
		field("max", e.Name+"Extremes!", "最大值。 Largest values."))
	if len(e.fieldsThat((*Field).Numeric)) > 0 {
		def.Fields = append(def.Fields, field("percentile", "Decimal", "分位数,取一个实际出现过的值。 A percentile: a value that really occurs.",
			arg("field", e.Name+"NumberField!", "字段。 The field."),
			arg("p", "Float!", "0 至 1,0.5 为中位数。 0 to 1; 0.5 is the median.")))
	}
	return def
}

func (e *Entity) numbers(zh string, numbers []*Field) *ast.Definition {
	def := object(e.Name+"Numbers", zh+"各数值字段的结果,定点十进制。 Results for the numeric fields of "+e.Name+", exact decimals.")
	for _, f := range numbers {
		def.Fields = append(def.Fields, field(f.Name, "Decimal", f.description))
	}
	return def
}

func (e *Entity) extremes(zh string) *ast.Definition {
	def := object(e.Name+"Extremes", zh+"各字段的最小或最大值。 Smallest or largest values of the fields of "+e.Name+".")
	for _, f := range e.fieldsThat((*Field).Ranged) {
		def.Fields = append(def.Fields, field(f.Name, f.Type(), f.description))
	}
	return def
}

func (e *Entity) group(zh string) *ast.Definition {
	return object(e.Name+"Group", zh+"的一组。 A group of "+e.Name+" rows.",
		field("key", e.Name+"GroupKey!", "分组键。 The group's key."),
		field("aggregate", e.Name+"Aggregate!", "组内汇总。 Figures over the group.",
			arg("where", e.Name+"Where", "只汇总组内符合此条件的行。 Only over the rows of the group that match.")))
}

// groupKey has one typed field for each thing to group by; those not grouped by are null.
func (e *Entity) groupKey(zh string) *ast.Definition {
	def := object(e.Name+"GroupKey", zh+"的分组键;未作为分组依据的为空。 The key of a group of "+e.Name+"; null where not grouped by.")
	for _, f := range e.fieldsThat((*Field).Groupable) {
		typ := f.Type()
		if f.Kind == Date || f.Kind == DateTime {
			typ = "TimePeriod"
		}
		def.Fields = append(def.Fields, field(f.Name, typ, f.description))
	}
	for _, r := range e.Refs {
		if !r.Many {
			def.Fields = append(def.Fields, field(r.Name, r.Target.Name+"Record", r.description))
		}
	}
	return def
}

// record is an entity without its edges: what a group key shows of the row it stands for.
func (e *Entity) record(zh string) *ast.Definition {
	def := object(e.Name+"Record", zh+"的自身字段,不含关联。 The plain fields of "+e.Name+", without its edges.")
	for _, f := range e.Fields {
		def.Fields = append(def.Fields, field(f.Name, f.outputType(), f.description))
	}
	return def
}

func (e *Entity) groupBy(zh string) *ast.Definition {
	return input(e.Name+"GroupBy", "对"+zh+"分组的一个依据。 One thing to group "+e.Name+" by.",
		field("field", e.Name+"GroupField!", "字段或单值引用。 A field or a to-one edge."),
		field("bucket", "TimeBucket", "时间分段,只用于日期与时刻,缺省按日。 Bucket, for dates and instants only; a day by default."))
}

func (e *Entity) groupFields(zh string) *ast.Definition {
	def := e.fieldEnum("GroupField", zh+"的可分组字段与单值引用。 Fields and to-one edges by which "+e.Name+" can be grouped.", e.fieldsThat((*Field).Groupable))
	for _, r := range e.Refs {
		if !r.Many {
			def.EnumValues = append(def.EnumValues, value(EnumName(r.Name), r.description))
		}
	}
	return def
}

func (e *Entity) groupOrder(zh string) *ast.Definition {
	return input(e.Name+"GroupOrder", zh+"各组的一级排序:依据或数字,二者取一。 One term of the order of groups: a key or a figure, one of the two.",
		field("key", e.Name+"GroupField", "分组依据之一。 One of the keys grouped by."),
		field("measure", e.Name+"Measure", "一个汇总数字。 A figure."),
		enumDefault(field("direction", "OrderDirection", "方向。 Direction."), "ASC"),
		enumDefault(field("nulls", "NullsOrder", "空值位置。 Where nulls go."), "LAST"))
}

func (e *Entity) measure(zh string) *ast.Definition {
	return input(e.Name+"Measure", zh+"的一个汇总数字。 A figure over "+e.Name+" rows.",
		field("function", "AggregateFunction!", "函数。 The function."),
		field("field", e.Name+"GroupField", "字段;COUNT 不带字段。 The field; COUNT takes none."))
}
