package chart

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
	"github.com/go-echarts/go-echarts/v2/types"
)

// GanttBars draws for each mark a bar from the plot's first day to the day that is
// the mark's first label; the others name the bar. Days are numbers, counted from
// 1970, which the page prints.
func GanttBars(p Plot) (json.RawMessage, error) {
	names := make([]string, len(p.Marks))
	for i, m := range p.Marks {
		names[i] = strings.Join(m.Labels[1:], " ")
	}
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithGridOpts(grid("8", "72", "8", "8")),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Min: dayNumber(p.From), Max: dayNumber(p.To), AxisLabel: &opts.AxisLabel{Formatter: types.FuncStr("@day")}}),
		charts.WithYAxisOpts(opts.YAxis{Type: "category", Inverse: opts.Bool(true)}),
	)
	bar.SetXAxis(names).AddSeries("", nil)
	bar.XYReversal()
	return finish(bar, func(option map[string]any) {
		option["tooltip"] = tip()
		data := make([]any, len(p.Marks))
		for i, m := range p.Marks {
			if end, err := time.Parse(time.DateOnly, m.Labels[0]); err == nil {
				data[i] = datum(i, dayNumber(end))
			}
		}
		drawn := series(option, 0)
		drawn["data"], drawn["barMaxWidth"] = data, 14
		drawn["label"] = map[string]any{"show": true, "position": "right", "formatter": "@day"}
	})
}

func dayNumber(day time.Time) int64 { return day.Unix() / int64(24*time.Hour/time.Second) }
