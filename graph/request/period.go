package request

import (
	"context"
	"fmt"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
)

// periodCell is one member of a TimePeriod.
type periodCell struct{ alias, name string }

func (p *Groups) planPeriod(ctx context.Context, set ast.SelectionSet) []periodCell {
	cells := []periodCell{}
	for _, c := range collect(ctx, set, "TimePeriod") {
		cells = append(cells, periodCell{c.Alias, c.Name})
		p.partial = p.partial || c.Name == "partial"
	}
	return cells
}

// periodWriter writes buckets of time; through is the last day of the data.
type periodWriter struct{ through time.Time }

func (w periodWriter) write(o *output, first, bucket string, cells []periodCell) {
	from, err := time.Parse(time.DateOnly, first)
	if err != nil { // infinity, which no calendar has
		o.WriteString("null")
		return
	}
	to, label := span(from, bucket)
	o.object(len(cells), func(i int) {
		o.name(cells[i].alias)
		switch cells[i].name {
		case "__typename":
			o.text("TimePeriod")
		case "from":
			o.text(from.Format(time.DateOnly))
		case "to":
			o.text(to.Format(time.DateOnly))
		case "label":
			o.text(label)
		case "partial":
			o.boolean(w.through.Format(time.DateOnly) < to.Format(time.DateOnly))
		}
	})
}

// span gives the last day and the name of the bucket that begins on a day.
func span(from time.Time, bucket string) (to time.Time, label string) {
	year, month := from.Year(), int(from.Month())
	switch bucket {
	case "WEEK":
		isoYear, week := from.ISOWeek()
		return from.AddDate(0, 0, 6), fmt.Sprintf("%04d-W%02d", isoYear, week)
	case "TEN_DAY":
		names := map[int]string{1: "上旬", 11: "中旬", 21: "下旬"}
		to = from.AddDate(0, 0, 9)
		if from.Day() == 21 {
			to = time.Date(year, from.Month()+1, 0, 0, 0, 0, 0, time.UTC)
		}
		return to, from.Format("2006-01") + " " + names[from.Day()]
	case "MONTH":
		return from.AddDate(0, 1, -1), from.Format("2006-01")
	case "QUARTER":
		return from.AddDate(0, 3, -1), fmt.Sprintf("%04dQ%d", year, (month+2)/3)
	case "HALF_YEAR":
		return from.AddDate(0, 6, -1), fmt.Sprintf("%04dH%d", year, (month+5)/6)
	case "YEAR":
		return from.AddDate(1, 0, -1), fmt.Sprintf("%04d", year)
	}
	return from, from.Format(time.DateOnly)
}
