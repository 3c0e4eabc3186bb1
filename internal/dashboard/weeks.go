package dashboard

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"litong3422/internal/chart"
	"litong3422/internal/indicator"
	"litong3422/internal/postgres"
)

// weekdays are the days of a week, from Monday.
func weekdays() [7]indicator.Text {
	return [7]indicator.Text{
		{ZH: "星期一", EN: "Monday"}, {ZH: "星期二", EN: "Tuesday"}, {ZH: "星期三", EN: "Wednesday"}, {ZH: "星期四", EN: "Thursday"},
		{ZH: "星期五", EN: "Friday"}, {ZH: "星期六", EN: "Saturday"}, {ZH: "星期日", EN: "Sunday"},
	}
}

const monthsOfYear = 12

// byWeekday averages what happened on the days of a period, by weekday and month. A day
// without rows counts as one on which nothing happened.
func (s *rowsSource) byWeekday(ask question, groups []postgres.Group, values [][]decimal.NullDecimal, r *reading) error {
	var days [7][monthsOfYear]int64
	var sums [7][monthsOfYear]decimal.Decimal
	first, err := time.Parse(time.DateOnly, ask.period.First())
	if err != nil {
		return fmt.Errorf("the first day of a period: %w", err)
	}
	last, err := time.Parse(time.DateOnly, min(ask.period.Last(), ask.through))
	if err != nil {
		return fmt.Errorf("the last day of a period: %w", err)
	}
	for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
		days[weekday(day)][day.Month()-1]++
	}
	for i, g := range groups {
		day, err := time.Parse(time.DateOnly, *g.Keys[s.axes[0].place])
		if err != nil {
			return fmt.Errorf("a day of a panel: %w", err)
		}
		at := &sums[weekday(day)][day.Month()-1]
		*at = at.Add(values[i][0].Decimal)
	}
	average, total := ask.in.Of(indicator.Text{ZH: "日均", EN: "A day"}), ask.in.Of(s.def.Rows.Measures[0].Name)
	r.columns = []string{ask.in.Of(indicator.Text{ZH: "星期", EN: "Weekday"}), ask.in.Of(indicator.Text{ZH: "月份", EN: "Month"}), average, total}
	r.plot.Names, r.plot.Formats, r.plot.Axes = []string{average}, []string{s.def.Format}, [][]string{nil, nil}
	for month := range monthsOfYear {
		r.plot.Axes[1] = append(r.plot.Axes[1], ask.in.Of(indicator.Text{ZH: fmt.Sprintf("%d月", month+1), EN: time.Month(month + 1).String()[:3]}))
	}
	for w, name := range weekdays() {
		r.plot.Axes[0] = append(r.plot.Axes[0], ask.in.Of(name))
		for month := range monthsOfYear {
			n := days[w][month]
			if n == 0 {
				continue
			}
			sum := sums[w][month]
			r.add(chart.Mark{
				At: []int{w, month}, Labels: []string{r.plot.Axes[0][w], r.plot.Axes[1][month]},
				Values: []decimal.NullDecimal{decimal.NewNullDecimal(sum.DivRound(decimal.NewFromInt(n), 2)), decimal.NewNullDecimal(sum)},
			}, nil)
		}
	}
	return nil
}

// weekday counts from Monday.
func weekday(day time.Time) int { return (int(day.Weekday()) + 6) % 7 }
