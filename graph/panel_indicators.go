package graph

import (
	"fmt"
	"slices"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
	"litong3422/internal/postgres"
)

// readSteps counts parts of one set side by side, in one statement.
func (d *desk) readSteps(read *panelReading, def *panel.Definition, p indicator.Period, in string) error {
	steps := def.Steps
	e := d.r.catalogue.Entity(steps.Entity)
	if e == nil {
		return fmt.Errorf("panel %s: no entity %s", def.Code, steps.Entity)
	}
	if steps.Retained != nil {
		return d.readRetained(read, def, e, p, in)
	}
	base := panel.Both(steps.Where, steps.Span.Of(p))
	where, err := d.r.filter(e, base)
	if err != nil {
		return fmt.Errorf("panel %s: %w", def.Code, err)
	}
	measure := panel.Measure{Name: def.Unit}
	if steps.Sum != "" {
		measure.Function, measure.Field = panel.Sum, steps.Sum
	}
	county, err := d.county()
	if err != nil {
		return err
	}
	parts := make([]panel.Measure, len(steps.Steps))
	for i, s := range steps.Steps {
		parts[i] = measure
		parts[i].Where = s.Of(county.Through.Format(time.DateOnly))
	}
	figures, err := d.measures(e, parts)
	if err != nil {
		return fmt.Errorf("panel %s: %w", def.Code, err)
	}
	found, err := d.r.Reader.Aggregate(d.ctx, d.scope, e, where, figures)
	if err != nil {
		return err
	}
	read.all = panelDrill(e, base)
	read.columns = []string{indicator.Text{ZH: "项目", EN: "Item"}.In(in), def.Unit.In(in)}
	read.plot.Names, read.plot.Formats, read.plot.Axes = []string{def.Unit.In(in)}, []string{def.Format}, [][]string{nil}
	for i, s := range steps.Steps {
		value, err := decimalIn(found[i][0])
		if err != nil {
			return err
		}
		name := s.Name.In(in)
		read.plot.Axes[0] = append(read.plot.Axes[0], name)
		read.add(chart.Mark{At: []int{i}, Labels: []string{name}, Values: []decimal.NullDecimal{value}}, panelDrill(e, panel.Both(base, parts[i].Where)))
	}
	return nil
}

// readIndicators takes figures from the cells that the catalogue's indicators have.
func (d *desk) readIndicators(read *panelReading, def *panel.Definition, p indicator.Period, in string) error {
	var of []*indicator.Definition
	for _, code := range def.Indicators.Codes {
		found := d.r.indicators.Indicator(code)
		if found == nil {
			return fmt.Errorf("panel %s: no indicator %s", def.Code, code)
		}
		of = append(of, found)
	}
	read.plot.Formats = []string{def.Format, def.Format}
	objs := model.NewIndicators(of)
	switch {
	case def.Indicators.Edge > 0:
		return d.readEdges(read, def, objs[0], p, in)
	case def.Indicators.Townships && len(objs) > 1:
		return d.readBeside(read, objs, p, in)
	case def.Indicators.Townships:
		return d.readTownships(read, def, objs[0], p, in)
	case def.Indicators.OfFraction:
		return d.readFraction(read, def, objs[0], p, in)
	default:
		return d.readTargets(read, objs, p, in)
	}
}

// readTargets puts the district's figures beside their targets.
func (d *desk) readTargets(read *panelReading, objs []*model.Indicator, p indicator.Period, in string) error {
	district, err := d.unit("")
	if err != nil {
		return err
	}
	read.plot.Names = []string{indicator.Text{ZH: "数值", EN: "Value"}.In(in), indicator.Text{ZH: "目标", EN: "Target"}.In(in)}
	read.columns = append([]string{indicator.Text{ZH: "指标", EN: "Indicator"}.In(in)}, read.plot.Names...)
	names := []string{}
	for i, obj := range objs {
		figures, err := d.evaluate(obj, []postgres.Unit{district}, []indicator.Period{p}, []tree{{baseline: true}})
		if err != nil {
			return err
		}
		f := figures[0][0]
		names = append(names, obj.Of.Name.In(in))
		read.add(chart.Mark{At: []int{i}, Labels: []string{names[i]}, Values: []decimal.NullDecimal{f.value.Value, f.value.Target}},
			model.NewDrill(obj.Of.Drill.Of(f.in.spot(f.unit), f.value.Period)))
	}
	read.plot.Axes = [][]string{names}
	return nil
}

// readFraction parts a whole into the numerator and the rest.
func (d *desk) readFraction(read *panelReading, def *panel.Definition, obj *model.Indicator, p indicator.Period, in string) error {
	district, err := d.unit("")
	if err != nil {
		return err
	}
	figures, err := d.evaluate(obj, []postgres.Unit{district}, []indicator.Period{p}, []tree{{baseline: true}})
	if err != nil {
		return err
	}
	v := figures[0][0].value
	drill := obj.Of.Drill.Of(figures[0][0].in.spot(district), p)
	part, rest := drill, drill
	part.Where, part.Numerator, rest.Numerator = drill.Numerator, nil, nil
	rest.Where = panel.Where{"and": []panel.Where{drill.Where, {"not": drill.Numerator}}}
	names := []string{obj.Of.Numerator.In(in), indicator.Text{ZH: "其余", EN: "The rest"}.In(in)}
	read.columns = []string{obj.Of.Name.In(in), def.Unit.In(in)}
	read.plot.Names, read.plot.Axes = []string{obj.Of.Name.In(in)}, [][]string{names}
	left := decimal.NullDecimal{}
	if v.Numerator.Valid && v.Denominator.Valid {
		left = decimal.NewNullDecimal(v.Denominator.Decimal.Sub(v.Numerator.Decimal))
	}
	read.all = model.NewDrill(drill)
	var partDrill, restDrill *model.Drill
	if drill.Numerator != nil {
		partDrill, restDrill = model.NewDrill(part), model.NewDrill(rest)
	}
	read.add(chart.Mark{At: []int{0}, Labels: names[:1], Values: []decimal.NullDecimal{v.Numerator}}, partDrill)
	read.add(chart.Mark{At: []int{1}, Labels: names[1:], Values: []decimal.NullDecimal{left}}, restDrill)
	return nil
}

// readTownships reads one indicator for the townships, over the period or by its parts.
func (d *desk) readTownships(read *panelReading, def *panel.Definition, obj *model.Indicator, p indicator.Period, in string) error {
	district, err := d.unit("")
	if err != nil {
		return err
	}
	units, err := d.below(district, indicator.Township, tree{baseline: true})
	if err != nil {
		return err
	}
	periods := []indicator.Period{p}
	if def.Indicators.ByPeriod != "" {
		if periods, err = indicator.Split(p.From, p.To, def.Indicators.ByPeriod, false); err != nil {
			return err
		}
	}
	trees := make([]tree, len(periods))
	for i := range trees {
		trees[i] = tree{baseline: true}
	}
	figures, err := d.evaluate(obj, units, periods, trees)
	if err != nil {
		return err
	}
	read.columns = []string{indicator.Text{ZH: "镇乡", EN: "Township"}.In(in)}
	read.plot.Names, read.plot.Axes = []string{obj.Of.Name.In(in)}, [][]string{nil}
	if len(periods) > 1 {
		read.columns = append(read.columns, indicator.Text{ZH: "期间", EN: "Period"}.In(in))
		read.plot.Axes = append(read.plot.Axes, nil)
		for _, period := range periods {
			read.plot.Axes[1] = append(read.plot.Axes[1], period.Label)
		}
	}
	read.columns = append(read.columns, obj.Of.Name.In(in))
	if def.Kind == panel.Bullet {
		target := indicator.Text{ZH: "目标", EN: "Target"}.In(in)
		read.columns, read.plot.Names = append(read.columns, target), append(read.plot.Names, target)
	}
	for n, u := range units {
		if def.Kind != panel.Tiles && !anyFigure(figures[n]) {
			continue // a farm or zone without records
		}
		i := len(read.plot.Axes[0])
		read.plot.Axes[0] = append(read.plot.Axes[0], u.ShortName)
		for k, f := range figures[n] {
			if f == nil {
				continue
			}
			m := chart.Mark{At: []int{i}, Labels: []string{u.ShortName}, Code: u.Code, Values: []decimal.NullDecimal{f.value.Value}}
			if def.Kind == panel.Bullet {
				m.Values = append(m.Values, f.value.Target)
			}
			if len(periods) > 1 {
				m.At, m.Labels = append(m.At, k), append(m.Labels, f.value.Period.Label)
			}
			read.add(m, model.NewDrill(obj.Of.Drill.Of(f.in.spot(u), f.value.Period)))
			read.notes[len(read.notes)-1].gap = f.value.Light == indicator.Red
		}
	}
	return nil
}

func anyFigure(of []*figure) bool {
	return slices.ContainsFunc(of, func(f *figure) bool { return f != nil && f.value.Value.Valid })
}
