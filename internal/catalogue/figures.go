package catalogue

import "github.com/vektah/gqlparser/v2/ast"

// The grammar of figures over a whole set; groups.go has that of groups.

func (e *Entity) aggregate(zh string) *ast.Definition {
	def := object(e.Name+"Aggregate", zh+"的汇总数字。 Figures over "+e.Name+" rows.",
		field("count", "Int!", "行数。 Number of rows."),
		field("countDistinct", "Int!", "不同值个数，不计空值。 Number of distinct values, nulls not counted.",
			arg("field", e.Name+"GroupField!", "字段或单值引用。 A field or a to-one edge.")))
	if len(e.fieldsThat((*Field).Numeric)) > 0 {
		def.Fields = append(def.Fields,
			field("sum", e.Name+"Numbers!", "合计；没有值时为空。 Sums; null without values."),
			field("avg", e.Name+"Numbers!", "平均；没有值时为空。 Averages; null without values."))
	}
	def.Fields = append(def.Fields,
		field("min", e.Name+"Extremes!", "最小值。 Smallest values."),
		field("max", e.Name+"Extremes!", "最大值。 Largest values."))
	if len(e.fieldsThat((*Field).Numeric)) > 0 {
		def.Fields = append(def.Fields, field("percentile", "Decimal", "分位数，取一个实际出现过的值；0.5为中位数，偶数个时取中间两值的平均。 A percentile: a value that really occurs; 0.5 is the median, of an even number the mean of the middle two.",
			arg("field", e.Name+"NumberField!", "字段。 The field."),
			arg("p", "Float!", "0至 1,0.5 为中位数。 0 to 1; 0.5 is the median.")))
	}
	return def
}

func (e *Entity) numbers(zh string, numbers []*Field) *ast.Definition {
	def := object(e.Name+"Numbers", zh+"各数值字段的结果，定点十进制。 Results for the numeric fields of "+e.Name+", exact decimals.")
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
