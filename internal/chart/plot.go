package chart

import (
	"encoding/json"
	"time"

	"github.com/shopspring/decimal"
)

// Mark is one datum of a plot: where it stands on each dimension, and its values.
// In the option it carries its index as "mark", by which the page finds the rows
// behind it.
type Mark struct {
	At     []int    // index into the axis of each dimension
	Labels []string // its name on each dimension
	Code   string   // division code, for maps
	Values []decimal.NullDecimal
}

// Plot is what a panel draws: marks on up to three dimensions.
type Plot struct {
	Unit    string
	Formats []string   // formatter name of each measure
	Axes    [][]string // labels of each dimension, in order
	Names   []string   // of the measures
	Marks   []Mark
	Shades  []string // of states, by index into their axis
	Time    bool     // the first dimension is time
	Zone    *Zone
	Root    string    // what the first tier is linked to
	From    time.Time // of a Gantt chart, the days that it spans
	To      time.Time
	English bool
}

// Zone is the shaded part of a scatter.
type Zone struct {
	Name        string
	X, Low, Top json.Number
	Ceiling     decimal.Decimal
}

func (p Plot) format(measure int) string {
	if measure < len(p.Formats) {
		return p.Formats[measure]
	}
	return "@number"
}

func (p Plot) axis(dimension int) []string {
	if dimension < len(p.Axes) {
		return p.Axes[dimension]
	}
	return nil
}

// datum is one item of a series; extra goes beside value and mark.
func datum(mark int, value any, extra ...any) map[string]any {
	d := map[string]any{"value": value, "mark": mark}
	for i := 0; i+1 < len(extra); i += 2 {
		d[extra[i].(string)] = extra[i+1]
	}
	return d
}

// tip is a tooltip whose text the page takes from the mark.
func tip() map[string]any {
	return map[string]any{"show": true, "trigger": "item", "formatter": "@tip"}
}

// range of a measure over the marks, for a scale of colours that starts at zero
// where nothing is below it.
func (p Plot) scale(measure int) (low, high json.Number) {
	points := make([]Point, len(p.Marks))
	for i, m := range p.Marks {
		points[i].Value = m.Values[measure]
	}
	least, most := bounds(points)
	if least.IsPositive() && p.format(measure) != "@percent" {
		least = decimal.Zero
	}
	if least.Equal(most.Sub(decimal.NewFromInt(1))) && p.level(measure) {
		least, most = decimal.Zero, least // all the same: the strong end
	}
	if !most.GreaterThan(least) {
		most = least.Add(decimal.NewFromInt(1))
	}
	return json.Number(least.String()), json.Number(most.String())
}

// level reports whether all known values are one and the same, above nothing.
func (p Plot) level(measure int) bool {
	first := decimal.NullDecimal{}
	for _, m := range p.Marks {
		switch v := m.Values[measure]; {
		case !v.Valid:
		case !first.Valid:
			first = v
		case !v.Decimal.Equal(first.Decimal):
			return false
		}
	}
	return first.Valid && first.Decimal.IsPositive()
}

// spec is the plot of one dimension and one measure in the form of the simple charts.
func (p Plot) spec() Spec {
	s := Spec{Unit: p.Unit, Format: p.format(0)}
	if len(p.Names) > 0 {
		s.Name = p.Names[0]
	}
	for i, m := range p.Marks {
		s.Points = append(s.Points, Point{Code: m.Code, Label: m.Labels[0], Value: m.Values[0], Mark: &i})
	}
	return s
}
