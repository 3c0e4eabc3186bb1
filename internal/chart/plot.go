package chart

import (
	"encoding/json"
	"slices"

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
	Shade  string // what it means: "good", "fair", "poor" …; "" judges nothing
}

// Plot is what a panel draws: marks on up to three dimensions.
type Plot struct {
	Unit    string
	Formats []string   // formatter name of each measure
	Axes    [][]string // labels of each dimension, in order
	Names   []string   // of the measures
	Marks   []Mark
	Shades  []string // of states, by index into their axis, or of measures
	Hues    []int    // of the second dimension: its place among the words of its enum; −1 for none
	Time    bool     // the first dimension is time
	Past    int      // so many of its first positions are over
	Zone    *Zone
	Root    string // what the first tier is linked to
	// Target is a line across bars and dots, with its word.
	Target     decimal.NullDecimal
	TargetName string
	English    bool
}

// Zone is the shaded part of a scatter.
type Zone struct {
	Name        string
	X, Low, Top json.Number
	Ceiling     decimal.Decimal
	Floor       decimal.Decimal // of the first scale; zero for none
}

// holds reports whether a mark lies in the zone.
func (z *Zone) holds(m Mark) bool {
	if z == nil {
		return false
	}
	x, errX := decimal.NewFromString(z.X.String())
	low, errLow := decimal.NewFromString(z.Low.String())
	return errX == nil && errLow == nil && m.Values[0].Decimal.GreaterThanOrEqual(x) && m.Values[1].Decimal.GreaterThanOrEqual(low)
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
	s := Spec{Unit: p.Unit, Format: p.format(0), Target: p.Target, Words: Words{Target: p.TargetName}}
	if len(p.Names) > 0 {
		s.Name = p.Names[0]
	}
	for i, m := range p.Marks {
		s.Points = append(s.Points, Point{Code: m.Code, Label: m.Labels[0], Value: m.Values[0], Mark: &i, Shade: m.Shade})
	}
	return s
}

// judged reports whether the marks have shades.
func (p Plot) judged() bool {
	return slices.ContainsFunc(p.Marks, func(m Mark) bool { return m.Shade != "" })
}

// named is the formatter that puts a datum's name before its figure.
func named(format string) string { return "@named:" + format }

// warning is the sign of a figure that is not good; good ones stay plain.
func warning(shade string) string {
	if shade == "fair" || shade == "poor" {
		return sign(shade)
	}
	return ""
}
