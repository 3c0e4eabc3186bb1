package catalogue

import "github.com/vektah/gqlparser/v2/ast"

// Filterable reports whether the field may stand in where and in an order.
// Masked personal data may not: a filter would disclose what the mask hides.
func (f *Field) Filterable() bool { return f.PII == "" }

// Orderable reports whether lists may be ordered by the field; an id is opaque.
func (f *Field) Orderable() bool { return f.PII == "" && f.Kind != ID }

// Groupable reports whether the field may be a group key or be counted distinctly.
func (f *Field) Groupable() bool { return f.Orderable() && f.Name != "version" }

// Numeric reports whether sums, averages and percentiles of the field mean something.
func (f *Field) Numeric() bool {
	return f.Filterable() && !f.Standard && (f.Kind == Int || f.Kind == Decimal)
}

// Ranged reports whether the field has a smallest and a largest value.
func (f *Field) Ranged() bool {
	return f.Numeric() || f.Filterable() && (f.Kind == Date || f.Kind == DateTime)
}

// Type is the GraphQL type of the field's values, without a non-null mark.
func (f *Field) Type() string {
	if f.Kind == Enum {
		return f.EnumType
	}
	return string(f.Kind)
}

func (f *Field) outputType() string {
	if f.Nullable {
		return f.Type()
	}
	return f.Type() + "!"
}

// FieldOf returns the groupable or orderable field that the enum word stands for, or nil.
func (e *Entity) FieldOf(word string) *Field {
	for _, f := range e.Fields {
		if EnumName(f.Name) == word {
			return f
		}
	}
	return nil
}

// RefOf returns the to-one edge that the enum word stands for, or nil.
func (e *Entity) RefOf(word string) *Ref {
	for _, r := range e.Refs {
		if !r.Many && EnumName(r.Name) == word {
			return r
		}
	}
	return nil
}

// NameField is the field that people know a row by, or nil: a row without a name
// of its own, or with a masked one, is known by its number or code.
func (e *Entity) NameField() *Field {
	for _, name := range []string{"name", "nameZh", "number", "code"} {
		if f := e.byField[name]; f != nil && f.Kind == String && f.PII == "" {
			return f
		}
	}
	return nil
}

// CountField stands for the number of rows at the end of a to-many edge, which
// lists can be ordered by.
func (r *Ref) CountField() *Field {
	return &Field{Name: r.Name + "Count", Kind: Int, description: r.description + " 按行数，只计可见的行。 By the number of rows, those the viewer may see."}
}

// RankField stands for how well a row fits a search.
func RankField() *Field { return &Field{Name: "rank", Kind: Int} }

// Searched are the fields that a search looks into.
func (e *Entity) Searched() []*Field {
	return e.fieldsThat(func(f *Field) bool { return f.Search })
}

// CountOf returns the to-many edge whose CountField the enum word stands for, or nil.
func (e *Entity) CountOf(word string) *Ref {
	for _, r := range e.Refs {
		if r.Many && EnumName(r.Name+"Count") == word {
			return r
		}
	}
	return nil
}

func (e *Entity) fieldsThat(keep func(*Field) bool) []*Field {
	var kept []*Field
	for _, f := range e.Fields {
		if keep(f) {
			kept = append(kept, f)
		}
	}
	return kept
}

// derived is the part of the grammar that belongs to one entity.
func (e *Entity) derived() []*ast.Definition {
	zh := e.Label.ZH
	defs := []*ast.Definition{
		e.object(), e.connection(), e.edge(), e.where(zh), e.relation(zh), e.relationCount(zh), e.order(zh), e.orderFields(zh),
		e.aggregate(zh),
	}
	if numbers := e.fieldsThat((*Field).Numeric); len(numbers) > 0 {
		defs = append(defs, e.numbers(zh, numbers), e.fieldEnum("NumberField", "可求和、平均、分位的字段。 Fields that have sums, averages and percentiles: "+e.Name+".", numbers))
	}
	defs = append(defs, e.extremes(zh), e.group(zh), e.groupKey(zh))
	if len(e.ones()) > 0 {
		defs = append(defs, e.groupKeyVia(zh))
	}
	defs = append(defs, e.groupBy(zh), e.groupFields(zh), e.groupOrder(zh), e.measure(zh), e.having(zh))
	return append(defs, e.written()...)
}

func (e *Entity) object() *ast.Definition {
	def := object(e.Name, e.description)
	def.Interfaces = []string{"Node"}
	add := func(f *Field) { def.Fields = append(def.Fields, field(f.Name, f.outputType(), f.description)) }
	last := func(f *Field) bool { return f.Standard && f.Kind != ID } // the edges stand before these
	for _, f := range e.Fields {
		if !last(f) {
			add(f)
		}
	}
	for _, r := range e.Refs {
		def.Fields = append(def.Fields, r.edge())
	}
	for _, f := range e.fieldsThat(last) {
		add(f)
	}
	if e.Write != nil {
		def.Fields = append(def.Fields, e.historyField())
	}
	return def
}

// HistoryField is the field of an entity that shows its changes.
const HistoryField = "history"

func (e *Entity) historyField() *ast.FieldDefinition {
	return field(HistoryField, "RecordHistory!", "历史：历次写入，最新的在前。 Its history: all writes, the newest first.",
		intDefault(arg("first", "Int", "取最近若干次，1至100。 The newest writes, 1 to 100."), "20"),
		arg("before", "Int", "只要此版本之前的。 Only those before this version."))
}

func (r *Ref) edge() *ast.FieldDefinition {
	if r.Many {
		return field(r.Name, r.Target.Name+"Connection!", r.description, r.Target.listArguments()...)
	}
	if r.Target.TownshipScoped && !r.Target.SharedWhenNull {
		// A row of one's own township may lead to one that is not: it must not fail.
		return field(r.Name, r.Target.Name, r.description+" 无权查看时为空。 Null where it is not the viewer's to see.")
	}
	if r.Nullable {
		return field(r.Name, r.Target.Name, r.description)
	}
	return field(r.Name, r.Target.Name+"!", r.description)
}

func (e *Entity) listArguments() []*ast.ArgumentDefinition {
	args := []*ast.ArgumentDefinition{
		arg("where", e.Name+"Where", "筛选。 Filter."),
		arg("orderBy", "["+e.Name+"Order!]", "排序，缺省为该实体的默认次序；末尾总附加主键。 Order, the entity's own by default; the key is always appended."),
		arg("first", "Int", "取前若干行，1至100，缺省20。 The first rows, 1 to 100, 20 by default."),
		arg("after", "String", "从此游标之后。 After this cursor."),
		arg("last", "Int", "取后若干行，1至100。 The last rows, 1 to 100."),
		arg("before", "String", "到此游标之前。 Before this cursor."),
	}
	if len(e.Searched()) > 0 {
		args = append(args, arg("search", "String", "搜索：汉字片段、全拼、拼音首字母，容一字之误；未给 orderBy 时最相符的在前。 Search by Chinese text, pinyin or initials, one wrong character allowed; best first unless orderBy is given."))
	}
	return args
}

func (e *Entity) connection() *ast.Definition {
	return object(e.Name+"Connection", "分页列表："+e.Label.ZH+"。未选取的部分不查询，也不计费用。 A page of "+e.Name+"; what is not selected costs nothing.",
		field("edges", "["+e.Name+"Edge!]!", "带游标的行。 Rows with their cursors."),
		field("nodes", "["+e.Name+"!]!", "行。 Rows."),
		field("pageInfo", "PageInfo!", "分页信息。 Page information."),
		field("totalCount", "Int!", "符合筛选的全部行数，精确。 Exact number of all rows that match, whatever the page."),
		field("countUpTo", "CountUpTo!", "数到上限为止的行数，比精确计数便宜。 Rows counted up to a limit, cheaper than the exact count.",
			intDefault(arg("limit", "Int!", "上限，1至100000。 The limit, 1 to 100,000."), "1000")),
		field("aggregate", e.Name+"Aggregate!", "符合筛选的全部行的汇总。 Figures over all rows that match.",
			arg("where", e.Name+"Where", "在列表筛选之上再加的条件。 A further filter on top of the list's.")),
		field("groups", "["+e.Name+"Group!]!", "分组汇总。 Figures by group.",
			arg("by", "["+e.Name+"GroupBy!]!", "分组依据，一至六个。 What to group by, one to six keys."),
			arg("where", e.Name+"Where", "分组之前再加的条件。 A further filter, applied before grouping."),
			arg("having", "["+e.Name+"Having!]", "只要汇总数字符合的组，各条同时成立。 Only the groups whose figures fit; all conditions hold."),
			arg("orderBy", "["+e.Name+"GroupOrder!]", "组的次序，缺省按分组依据。 Order of the groups, by their keys by default."),
			intDefault(arg("first", "Int", "取按次序的前若干组，1至5000。不写时为全部，超过1000组则报错而不截断。 The first groups in the order, 1 to 5,000. Without it all of them, and more than 1,000 are an error, never cut."), "1000")),
		field("distinct", "DistinctValues!", "某字段出现过的值及其行数，供下拉选择。 The values of a field that occur, with their numbers of rows: for drop-downs.",
			arg("field", e.Name+"GroupField!", "字段或单值引用。 A field or a to-one edge."),
			arg("contains", "String", "只要文本（或引用对象的名称）包含此文字的值。 Only values whose text, or whose row's name, contains this."),
			arg("where", e.Name+"Where", "在列表筛选之上再加的条件。 A further filter on top of the list's."),
			argDefault(arg("orderBy", "DistinctOrder!", "次序。 The order."), "COUNT"),
			intDefault(arg("first", "Int!", "至多多少个值，1至500。 At most this many values, 1 to 500."), "100")),
	)
}

func (e *Entity) edge() *ast.Definition {
	return object(e.Name+"Edge", "列表中的一行及其游标。 A row of the list, with its cursor.",
		field("node", e.Name+"!", "行。 The row."),
		field("cursor", "String!", "不透明的游标。 Opaque cursor."))
}

func (e *Entity) where(zh string) *ast.Definition {
	self := e.Name + "Where"
	def := input(self, "筛选"+zh+"；各条同时成立。 A filter of "+e.Name+"; all of its conditions hold.",
		field("and", "["+self+"!]", "全部成立；空列表恒成立。 All hold; an empty list always holds."),
		field("or", "["+self+"!]", "至少一条成立；空列表恒不成立。 At least one holds; an empty list never holds."),
		field("not", self, "不成立。 Does not hold."))
	if len(e.Searched()) > 0 {
		def.Fields = append(def.Fields, field("search", "String", "能搜到：汉字片段、全拼、拼音首字母，容一字之误。 Is found by this search: Chinese text, pinyin or initials, one wrong character allowed."))
	}
	for _, f := range e.fieldsThat((*Field).Filterable) {
		def.Fields = append(def.Fields, field(f.Name, f.Type()+"Filter", f.description))
	}
	for _, r := range e.Refs {
		if r.Many {
			def.Fields = append(def.Fields, field(r.Name, r.Target.Name+"Relation", r.description))
		} else {
			def.Fields = append(def.Fields, field(r.Name, r.Target.Name+"Where", r.description))
		}
	}
	return def
}

func (e *Entity) relation(zh string) *ast.Definition {
	where := e.Name + "Where"
	return input(e.Name+"Relation", "以相关的"+zh+"为条件。 A condition on the related "+e.Name+" rows.",
		field("some", where, "至少一行符合。 At least one row matches."),
		field("none", where, "没有一行符合。 No row matches."),
		field("every", where, "每一行都符合（没有行也算）。 Every row matches; true without rows."),
		field("count", e.Name+"RelationCount", "符合的行有多少。 How many rows match."))
}

func (e *Entity) relationCount(zh string) *ast.Definition {
	return input(e.Name+"RelationCount", "对相关"+zh+"行数的条件，各条同时成立；只计可见的行。 Conditions on the number of related "+e.Name+" rows; all of them hold. Only rows the viewer may see count.",
		field("where", e.Name+"Where", "只计符合此条件的行。 Counts only the rows that match."),
		field("eq", "Int", "等于。 Equals."), field("ne", "Int", "不等于。 Does not equal."),
		field("lt", "Int", "少于。 Fewer than."), field("lte", "Int", "不多于。 At most."),
		field("gt", "Int", "多于。 More than."), field("gte", "Int", "不少于。 At least."))
}

func (e *Entity) order(zh string) *ast.Definition {
	return input(e.Name+"Order", zh+"的一级排序。 One term of an order of "+e.Name+".",
		field("field", e.Name+"OrderField!", "字段。 The field."),
		enumDefault(field("direction", "OrderDirection", "方向。 Direction."), "ASC"),
		enumDefault(field("nulls", "NullsOrder", "空值位置。 Where nulls go."), "LAST"),
		field("collation", "TextCollation", "文本排序规则，只用于文本。 Collation, for text only."))
}

func (e *Entity) orderFields(zh string) *ast.Definition {
	fields := e.fieldsThat((*Field).Orderable)
	for _, r := range e.Refs {
		if r.Many {
			fields = append(fields, r.CountField())
		}
	}
	return e.fieldEnum("OrderField", zh+"的可排序字段。 What "+e.Name+" can be ordered by.", fields)
}

func (e *Entity) fieldEnum(suffix, description string, fields []*Field) *ast.Definition {
	def := enum(e.Name+suffix, description)
	for _, f := range fields {
		def.EnumValues = append(def.EnumValues, value(EnumName(f.Name), f.description))
	}
	return def
}
