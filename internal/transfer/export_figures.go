package transfer

import (
	"fmt"
	"time"

	"litong3422/internal/catalogue"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
	"litong3422/internal/sheet/book"
)

// figureColumn says what a figure of groups is called, and how it is read.
func (r *exporting) figureColumn(q query.Groups, c query.Column) (outColumn, func(postgres.Group, *book.Value), error) {
	at := *c.Figure
	a := q.Figures[at.Set].Aggregates[at.Index]
	out := outColumn{column: c, name: c.Name, header: figureLabel(a), field: a.Field}
	if c.Header != "" {
		out.header = c.Header + "：" + out.header
	}
	read := newDisplay(q.Entity, figureField(a), r.raw())
	out.form = formOf(read.field)
	return out, func(g postgres.Group, into *book.Value) {
		if v := g.Figures[at.Set][at.Index]; v != nil {
			read.text(*v, into)
		} else {
			into.Blank = true
		}
	}, nil
}

// figureField is a field that holds what an aggregate gives.
func figureField(a query.Aggregate) *catalogue.Field {
	switch a.Function {
	case query.Count, query.CountDistinct:
		return &catalogue.Field{Kind: catalogue.Int}
	case query.Min, query.Max:
		return a.Field
	}
	return &catalogue.Field{Kind: catalogue.Decimal, Unit: a.Field.Unit}
}

// figureLabel is what a figure is called.
func figureLabel(a query.Aggregate) string {
	if a.Function == query.Count {
		return "数量"
	}
	label, unit := a.Field.Label.ZH, unitMark(a.Field, a.Field.Label.ZH)
	switch a.Function {
	case query.CountDistinct:
		return "不同" + label + "数"
	case query.Sum:
		return label + "合计" + unit
	case query.Avg:
		return label + "平均" + unit
	case query.Min:
		return "最小" + label + unit
	case query.Max:
		return "最大" + label + unit
	}
	return label + "分位数" + a.Fraction + unit
}

// periodOf names a period of time by its first day: 2018年3月.
func periodOf(first string, bucket query.Bucket) string {
	day, err := time.Parse(time.DateOnly, first)
	if err != nil {
		return first
	}
	y, m, d := day.Date()
	switch bucket {
	case query.Week:
		return first + "起一周"
	case query.TenDay:
		return fmt.Sprintf("%d年%d月%s旬", y, m, [...]string{"上", "中", "下"}[min((d-1)/10, 2)])
	case query.Month:
		return fmt.Sprintf("%d年%d月", y, m)
	case query.Quarter:
		return fmt.Sprintf("%d年第%d季度", y, (m-1)/3+1)
	case query.HalfYear:
		return fmt.Sprintf("%d年%s半年", y, map[bool]string{true: "上", false: "下"}[m < 7])
	case query.Year:
		return fmt.Sprintf("%d年", y)
	}
	return first
}
