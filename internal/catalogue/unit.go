package catalogue

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
)

// Unit is the unit of a numeric field, as @unit says it; "" without one.
type Unit string

// The units. A test holds them equal to the enum FieldUnit of the schema.
const (
	Yuan        Unit = "YUAN"
	Hours       Unit = "HOURS"
	Minutes     Unit = "MINUTES"
	Days        Unit = "DAYS"
	WorkingDays Unit = "WORKING_DAYS"
	Months      Unit = "MONTHS"
	Years       Unit = "YEARS" // a length of time
	Year        Unit = "YEAR"  // a calendar year
	Km          Unit = "KM"
	SquareKm    Unit = "SQUARE_KM"
	SquareMetre Unit = "SQUARE_METRE"
	Mu          Unit = "MU"
	Points      Unit = "POINTS"
	Percent     Unit = "PERCENT"
	Persons     Unit = "PERSONS"
	Households  Unit = "HOUSEHOLDS"
)

var unitLabels = map[Unit]Label{
	Yuan: {ZH: "元", EN: "yuan"}, Hours: {ZH: "小时", EN: "hours"}, Minutes: {ZH: "分钟", EN: "minutes"},
	Days: {ZH: "天", EN: "days"}, WorkingDays: {ZH: "工作日", EN: "working days"}, Months: {ZH: "个月", EN: "months"},
	Years: {ZH: "年", EN: "years"}, Year: {ZH: "年", EN: "year"},
	Km: {ZH: "公里", EN: "km"}, SquareKm: {ZH: "平方公里", EN: "km²"}, SquareMetre: {ZH: "平方米", EN: "m²"}, Mu: {ZH: "亩", EN: "mu"},
	Points: {ZH: "分", EN: "points"}, Percent: {ZH: "%", EN: "%"}, Persons: {ZH: "人", EN: "persons"}, Households: {ZH: "户", EN: "households"},
}

// Label is the sign of the unit; the zero Label of no unit.
func (u Unit) Label() Label { return unitLabels[u] }

// additive reports whether values of the unit may be added up over rows.
func (u Unit) additive() bool { return !slices.Contains([]Unit{Year, Percent, Points}, u) }

// readMeasure reads @unit and @sum of a field whose kind is known.
func (f *Field) readMeasure(at string, directives ast.DirectiveList) error {
	numeric := f.Kind == Int || f.Kind == Decimal
	if d := directives.ForName("unit"); d != nil {
		f.Unit = Unit(word(d, "name"))
		if _, known := unitLabels[f.Unit]; !known {
			return fmt.Errorf("%s: no unit is called %s", at, f.Unit)
		}
		if !numeric {
			return fmt.Errorf("%s: only numbers have a unit", at)
		}
	}
	if f.Sum = directives.ForName("sum") != nil; f.Sum && (!numeric || !f.Unit.additive() || f.PII != "") {
		return fmt.Errorf("%s: only open numbers that are no years, shares or scores can be added up", at)
	}
	return nil
}
