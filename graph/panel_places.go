package graph

import (
	"github.com/shopspring/decimal"

	"litong3422/graph/model"
	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/panel"
)

// readEdges lists the townships that rank first and, from the last on, those that
// rank last; none is on both lists.
func (d *desk) readEdges(read *panelReading, def *panel.Definition, obj *model.Indicator, p indicator.Period, in string) error {
	from, to := p.First(), p.Last()
	places, err := d.ranking(obj, nil, &from, &to, model.BoundariesBaseline)
	if err != nil {
		return err
	}
	rank := indicator.Text{ZH: "名次", EN: "Rank"}.In(in)
	read.columns = []string{
		indicator.Text{ZH: "镇乡", EN: "Township"}.In(in), indicator.Text{ZH: "榜", EN: "List"}.In(in), obj.Of.Name.In(in), rank,
	}
	lists := []string{indicator.Text{ZH: "● 红榜", EN: "● First"}.In(in), indicator.Text{ZH: "■ 黑榜", EN: "■ Last"}.In(in)}
	read.plot.Names, read.plot.Axes = []string{obj.Of.Name.In(in), rank}, [][]string{nil, lists}
	add := func(f ranked, list int) {
		read.plot.Axes[0] = append(read.plot.Axes[0], f.unit.ShortName)
		read.add(chart.Mark{
			At: []int{len(read.plot.Axes[0]) - 1, list}, Labels: []string{f.unit.ShortName, lists[list]}, Code: f.unit.Code,
			Values: []decimal.NullDecimal{f.value.Value, decimal.NewNullDecimal(decimal.NewFromInt(int64(f.rank)))},
		}, model.NewDrill(obj.Of.Drill.Of(f.in.spot(f.unit), f.value.Period)))
		read.notes[len(read.notes)-1].gap = f.value.Light == indicator.Red
	}
	var standing []ranked
	for _, f := range places {
		if f.rank > 0 {
			standing = append(standing, f)
		}
	}
	first := 0
	for ; first < len(standing) && standing[first].rank <= def.Indicators.Edge; first++ {
		add(standing[first], 0)
	}
	for i := len(standing) - 1; i >= max(first, len(standing)-def.Indicators.Edge); i-- {
		add(standing[i], 1)
	}
	return nil
}

// readBeside puts several indicators of the townships side by side.
func (d *desk) readBeside(read *panelReading, objs []*model.Indicator, p indicator.Period, in string) error {
	district, err := d.unit("")
	if err != nil {
		return err
	}
	units, err := d.below(district, indicator.Township, tree{baseline: true})
	if err != nil {
		return err
	}
	value := indicator.Text{ZH: "数值", EN: "Value"}.In(in)
	read.columns = []string{indicator.Text{ZH: "镇乡", EN: "Township"}.In(in), indicator.Text{ZH: "指标", EN: "Indicator"}.In(in), value}
	read.plot.Names, read.plot.Axes = []string{value}, [][]string{nil, nil}
	rows := map[string]int{}
	for column, obj := range objs {
		read.plot.Axes[1] = append(read.plot.Axes[1], obj.Of.Name.In(in))
		figures, err := d.evaluate(obj, units, []indicator.Period{p}, []tree{{baseline: true}})
		if err != nil {
			return err
		}
		for n, u := range units {
			f := figures[n][0]
			if f == nil || !f.value.Value.Valid {
				continue
			}
			row, known := rows[u.Code]
			if !known {
				row = len(read.plot.Axes[0])
				rows[u.Code] = row
				read.plot.Axes[0] = append(read.plot.Axes[0], u.ShortName)
			}
			read.add(chart.Mark{At: []int{row, column}, Labels: []string{u.ShortName, obj.Of.Name.In(in)}, Code: u.Code, Values: []decimal.NullDecimal{f.value.Value}},
				model.NewDrill(obj.Of.Drill.Of(f.in.spot(u), f.value.Period)))
		}
	}
	return nil
}
