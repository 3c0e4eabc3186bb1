package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/catalogue"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
	"litong3422/internal/query"
)

// maxMarks bounds the groups of one panel: two years of days fit well.
const maxMarks = 2000

// readRows groups an entity's rows, in one statement.
func (d *desk) readRows(read *panelReading, def *panel.Definition, p indicator.Period, in string) error {
	rows := def.Rows
	e := d.r.catalogue.Entity(rows.Entity)
	if e == nil {
		return fmt.Errorf("panel %s: no entity %s", def.Code, rows.Entity)
	}
	base := panel.Both(rows.Where, rows.Span.Of(p))
	q := query.Groups{Entity: e, Limit: maxMarks}
	var err error
	if q.Where, err = d.r.filter(e, base); err != nil {
		return fmt.Errorf("panel %s: %w", def.Code, err)
	}
	if q.Figures, err = d.measures(e, rows.Measures); err != nil {
		return fmt.Errorf("panel %s: %w", def.Code, err)
	}
	dims := make([]*panelAxis, len(rows.By))
	for i, by := range rows.By {
		if dims[i], err = d.axisOf(e, by, &q); err != nil {
			return fmt.Errorf("panel %s: %w", def.Code, err)
		}
	}
	if def.Kind == panel.Matrix {
		dims[2].states = def.StateValues()
	}
	if rows.Most > 0 {
		q.Order, q.Limit = []query.GroupOrder{{Figure: &query.FigureAt{Set: rows.MostBy}, Desc: true, NullsLast: true}}, rows.Most
	}
	groups, err := d.r.Reader.Groups(d.ctx, d.scope, q)
	if err != nil {
		return err
	}
	read.all = panelDrill(e, base)
	values, err := figuresIn(groups)
	if err != nil {
		return fmt.Errorf("panel %s: %w", def.Code, err)
	}
	order := make([]int, len(groups))
	for i := range groups {
		order[i] = i
	}
	if err := d.readPeople(dims, groups); err != nil {
		return err
	}
	for _, dim := range dims {
		if err := dim.arrange(d, groups, in); err != nil {
			return err
		}
		read.plot.Axes = append(read.plot.Axes, dim.labels)
		read.columns = append(read.columns, dim.by.Name.In(in))
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if by, largest := largestFirst(def.Kind); largest {
			if c := values[b][by].Decimal.Cmp(values[a][by].Decimal); c != 0 {
				return c
			}
		}
		for _, dim := range dims {
			if c := dim.at(groups[a]) - dim.at(groups[b]); c != 0 {
				return c
			}
		}
		return 0
	})
	read.plot.Time = rows.By[0].Bucket != ""
	read.name(rows, def, in)
	for _, i := range order {
		m, terms := chart.Mark{Values: values[i]}, []panel.Where{base}
		if rows.Ratio {
			m.Values = append([]decimal.NullDecimal{ratio(values[i])}, values[i]...)
		}
		for _, dim := range dims {
			at := dim.at(groups[i])
			m.At, m.Labels = append(m.At, at), append(m.Labels, dim.labels[at])
			terms = append(terms, dim.where(groups[i]))
			if key := groups[i].Keys[dim.key]; dim.place != nil && key != nil {
				m.Code = *key
			}
		}
		if len(rows.Measures) == 1 {
			terms = append(terms, rows.Measures[0].Where)
		}
		read.add(m, panelDrill(e, panel.Both(terms...)))
		if err := d.note(read, def, dims, groups[i], m); err != nil {
			return err
		}
	}
	return nil
}

// largestFirst says by which measure the marks of a kind stand from large to small:
// boxes by their median.
func largestFirst(kind panel.Kind) (measure int, ok bool) {
	switch kind {
	case panel.Bars, panel.Treemap:
		return 0, true
	case panel.Boxes:
		return 2, true
	}
	return 0, false
}

// name puts the measures into the heads of the table and of the plot.
func (p *panelReading) name(rows *panel.Rows, def *panel.Definition, in string) {
	if rows.Ratio {
		p.plot.Names = []string{rows.Measures[0].Name.In(in) + " ÷ " + rows.Measures[1].Name.In(in)}
		p.plot.Formats = []string{def.Format}
		p.columns = append(p.columns, p.plot.Names[0])
	}
	for _, m := range rows.Measures {
		p.columns = append(p.columns, m.Name.In(in))
		if !rows.Ratio {
			format := def.Format
			if m.Format != "" {
				format = m.Format
			}
			p.plot.Names, p.plot.Formats = append(p.plot.Names, m.Name.In(in)), append(p.plot.Formats, format)
		}
	}
}

// measures are the figures of a group, each over its own part of the rows.
func (d *desk) measures(e *catalogue.Entity, of []panel.Measure) ([]query.Figures, error) {
	figures := make([]query.Figures, len(of))
	for i, m := range of {
		a := query.Aggregate{Function: query.Function(m.Function)}
		if m.Function == panel.Count {
			a.Function = query.Count
		} else if a.Field = e.Field(m.Field); a.Field == nil {
			return nil, fmt.Errorf("%s has no field %s", e.Name, m.Field)
		}
		if m.Function == panel.Median {
			a.Fraction = cmp.Or(m.Fraction, "0.5")
		}
		where := query.Where(nil)
		if m.Where != nil {
			var err error
			if where, err = d.r.filter(e, m.Where); err != nil {
				return nil, err
			}
		}
		figures[i] = query.Figures{Where: where, Aggregates: []query.Aggregate{a}}
	}
	return figures, nil
}

func figuresIn(groups []postgres.Group) ([][]decimal.NullDecimal, error) {
	all := make([][]decimal.NullDecimal, len(groups))
	for i, g := range groups {
		for _, set := range g.Figures {
			value, err := decimalIn(set[0])
			if err != nil {
				return nil, err
			}
			all[i] = append(all[i], value)
		}
	}
	return all, nil
}

func decimalIn(text *string) (decimal.NullDecimal, error) {
	if text == nil {
		return decimal.NullDecimal{}, nil
	}
	value, err := decimal.NewFromString(*text)
	return decimal.NewNullDecimal(value), err
}

// ratio is the first figure over the second in per cent; unknown where that is nothing.
func ratio(of []decimal.NullDecimal) decimal.NullDecimal {
	if !of[0].Valid || !of[1].Valid || of[1].Decimal.IsZero() {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(of[0].Decimal.Mul(decimal.NewFromInt(100)).DivRound(of[1].Decimal, 4))
}

// panelDrill leads to the rows of an entity that fit.
func panelDrill(e *catalogue.Entity, where panel.Where) *model.Drill {
	return model.NewDrill(indicator.Drill{Entity: e.Name, List: e.List, Where: where})
}

// nested puts a condition at the end of a path.
func nested(path []string, condition panel.Where) panel.Where {
	for _, name := range slices.Backward(path) {
		condition = panel.Where{name: condition}
	}
	return condition
}

func pathOfField(field string) []string { return strings.Split(field, ".") }
