package catalogue

import "github.com/vektah/gqlparser/v2/ast"

// The grammar of groups. What can be grouped by is typed by the entity: its own
// fields and to-one edges by an enum, what lies beyond an edge by the same input
// of the edge's target, so that the schema grows by one field an edge and not by
// the product of edges and fields.

func (e *Entity) group(zh string) *ast.Definition {
	return object(e.Name+"Group", zh+"的一组。 A group of "+e.Name+" rows.",
		field("key", e.Name+"GroupKey!", "分组键。 The group's key."),
		field("aggregate", e.Name+"Aggregate!", "组内汇总。 Figures over the group.",
			arg("where", e.Name+"Where", "只汇总组内符合此条件的行。 Only over the rows of the group that match.")),
		field("nodes", "["+e.Name+"!]!", "组内的前若干行；所有组一次读取。 The first rows of the group, read for all groups at once.",
			arg("orderBy", "["+e.Name+"Order!]", "组内排序，缺省为该实体的默认次序。 Order within the group, the entity's own by default."),
			intDefault(arg("first", "Int!", "每组至多多少行，1至20。 At most this many rows of each group, 1 to 20."), "3")))
}

// groupKey has one typed field for each thing to group by; those not grouped by are null.
func (e *Entity) groupKey(zh string) *ast.Definition {
	def := object(e.Name+"GroupKey", zh+"的分组键；未作为分组依据的为空。 The key of a group of "+e.Name+"; null where not grouped by.")
	for _, f := range e.fieldsThat((*Field).Groupable) {
		typ := f.Type()
		if f.Kind == Date || f.Kind == DateTime {
			typ = "TimePeriod"
		}
		def.Fields = append(def.Fields, field(f.Name, typ, f.description))
	}
	for _, r := range e.ones() {
		def.Fields = append(def.Fields, field(r.Name, r.Target.Name, r.description))
	}
	if len(e.ones()) > 0 {
		def.Fields = append(def.Fields, field(throughField, e.Name+"GroupKeyVia", "经单值引用的分组依据。 What was grouped by through to-one edges."))
	}
	return def
}

// throughField leads from a group key to the keys of the entities at the end of edges.
const throughField = "via"

// groupKeyVia holds what was grouped by beyond the to-one edges.
func (e *Entity) groupKeyVia(zh string) *ast.Definition {
	def := object(e.Name+"GroupKeyVia", zh+"经单值引用的分组键。 Keys of groups of "+e.Name+" that lie beyond its to-one edges.")
	for _, r := range e.ones() {
		def.Fields = append(def.Fields, field(r.Name, r.Target.Name+"GroupKey", r.description))
	}
	return def
}

func (e *Entity) groupBy(zh string) *ast.Definition {
	def := input(e.Name+"GroupBy", "对"+zh+"分组的一个依据：一个字段，或经一个引用。 One thing to group "+e.Name+" by: a field, or what lies beyond an edge.",
		field("field", e.Name+"GroupField", "字段或单值引用。 A field or a to-one edge."),
		field("bucket", "TimeBucket", "时间分段，只用于日期与时刻，缺省按日。 Bucket, for dates and instants only; a day by default."),
		boolDefault(field("fillGaps", "Boolean!", "补上没有行的时段：行数为零，合计等为空；至多一个依据可用。 Adds the periods without rows, with zero counts and null sums; for one key at most."), "false"),
		field("from", "Date", "补齐的首日，缺省为出现过的最早时段。 First day to fill from; the earliest period found by default."),
		field("to", "Date", "补齐的末日，缺省为出现过的最晚时段。 Last day to fill to; the latest period found by default."))
	for _, r := range e.ones() {
		def.Fields = append(def.Fields, field(r.Name, r.Target.Name+"GroupBy", "按引用对象的字段分组。 By a field beyond the edge. "+r.description))
	}
	return def
}

func (e *Entity) groupFields(zh string) *ast.Definition {
	def := e.fieldEnum("GroupField", zh+"的可分组字段与单值引用。 Fields and to-one edges by which "+e.Name+" can be grouped.", e.fieldsThat((*Field).Groupable))
	for _, r := range e.ones() {
		def.EnumValues = append(def.EnumValues, value(EnumName(r.Name), r.description))
	}
	return def
}

func (e *Entity) groupOrder(zh string) *ast.Definition {
	return input(e.Name+"GroupOrder", zh+"各组的一级排序：依据或数字，只取其一。 One term of the order of groups: a key or a figure, one of them.",
		field("key", e.Name+"GroupField", "分组依据之一。 One of the keys grouped by."),
		field("keyAt", "Int", "分组依据的序号，从0起；也用于经引用的依据。 A key by its place in by, from 0; for keys beyond edges too."),
		field("measure", e.Name+"Measure", "一个汇总数字。 A figure."),
		enumDefault(field("direction", "OrderDirection", "方向。 Direction."), "ASC"),
		enumDefault(field("nulls", "NullsOrder", "空值位置。 Where nulls go."), "LAST"))
}

func (e *Entity) measure(zh string) *ast.Definition {
	return input(e.Name+"Measure", zh+"的一个汇总数字。 A figure over "+e.Name+" rows.",
		field("function", "AggregateFunction!", "函数。 The function."),
		field("field", e.Name+"GroupField", "字段；COUNT 不带字段。 The field; COUNT takes none."),
		field("where", e.Name+"Where", "只汇总符合此条件的行。 Only over the rows that match."))
}

func (e *Entity) having(zh string) *ast.Definition {
	return input(e.Name+"Having", "按汇总数字筛选"+zh+"的组；数字为空的组不符合。 A condition on a figure of a group of "+e.Name+"; a null figure fails it.",
		field("measure", e.Name+"Measure!", "汇总数字。 The figure."),
		field("number", "NumberCondition", "数字的条件。 The condition, for a number."),
		field("date", "DateCondition", "日期的条件。 The condition, for a day."),
		field("instant", "DateTimeCondition", "时刻的条件。 The condition, for an instant."))
}

// conditions are the shared inputs of having.
func conditions() []*ast.Definition {
	var defs []*ast.Definition
	for _, of := range []struct{ name, typ, zh, en string }{
		{"NumberCondition", "Decimal", "数字", "a number"}, {"DateCondition", "Date", "日期", "a day"}, {"DateTimeCondition", "DateTime", "时刻", "an instant"},
	} {
		defs = append(defs, input(of.name, "对汇总"+of.zh+"的条件，各条同时成立。 Conditions on "+of.en+" that was aggregated; all of them hold.",
			field("eq", of.typ, "等于。 Equals."), field("ne", of.typ, "不等于。 Does not equal."),
			field("lt", of.typ, "小于。 Less than."), field("lte", of.typ, "小于或等于。 Less than or equal."),
			field("gt", of.typ, "大于。 Greater than."), field("gte", of.typ, "大于或等于。 Greater than or equal.")))
	}
	return defs
}

// ones are the to-one edges.
func (e *Entity) ones() []*Ref {
	var out []*Ref
	for _, r := range e.Refs {
		if !r.Many {
			out = append(out, r)
		}
	}
	return out
}
