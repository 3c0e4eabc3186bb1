package model

import (
	"encoding/json"

	"github.com/shopspring/decimal"

	"litong3422/internal/fault"
	"litong3422/internal/indicator"
)

// Indicator is an indicator as asked for: its wording, and what its resolvers
// need to read the figures of all its siblings at once.
type Indicator struct {
	Code           string
	Name           *LocalizedText
	Definition     *LocalizedText
	Numerator      *LocalizedText
	Denominator    *LocalizedText
	Unit           *LocalizedText
	Decimals       int
	Kind           IndicatorKind
	Frequency      IndicatorFrequency
	Direction      IndicatorDirection
	SubItem        string
	Owner          *LocalizedText
	Source         *string
	Target         *string
	TargetProposed bool
	RedLine        *string
	Drill          *Drill
	Finest         string

	Of       *indicator.Definition
	Siblings []*indicator.Definition // the indicators resolved beside it, itself included
}

// NewIndicators makes siblings of definitions.
func NewIndicators(of []*indicator.Definition) []*Indicator {
	list := make([]*Indicator, len(of))
	for i, d := range of {
		list[i] = &Indicator{
			Code: d.Code, Name: Localized(d.Name), Definition: Localized(d.Meaning),
			Numerator: Localized(d.Numerator), Unit: Localized(d.Unit), Decimals: int(d.Decimals),
			Kind: IndicatorKind(d.Kind), Frequency: IndicatorFrequency(d.Frequency), Direction: IndicatorDirection(d.Direction),
			SubItem: d.SubItem, Owner: Localized(d.Owner), Source: textOrNil(d.Source),
			Target: DecimalText(d.Target), TargetProposed: d.TargetProposed, RedLine: DecimalText(d.RedLine),
			Drill: NewDrill(d.Drill), Finest: string(d.Finest),
			Of: d, Siblings: of,
		}
		if d.Fraction() {
			list[i].Denominator = Localized(d.Denominator)
		}
	}
	return list
}

// IndicatorValue is one judged figure of a division.
type IndicatorValue struct {
	DivisionCode   string
	DivisionName   string
	From, To       string
	Period         string
	Value          *string
	Numerator      *string
	Denominator    *string
	Status         ValueStatus
	Light          Light
	Target         *string
	YearOnYear     *string
	PeriodOnPeriod *string
	Drill          *Drill

	// Townships lists those with and without a value of their own, beside a
	// district's figure; nil elsewhere.
	Townships func() (reported, missing []string, err error)

	elapsed decimal.Decimal
	lineage func() indicator.Lineage
}

// Coverage says how many townships have reported; nil below the district.
func (v *IndicatorValue) Coverage() (*Coverage, error) {
	if v.Townships == nil {
		return nil, nil
	}
	reported, missing, err := v.Townships()
	if err != nil {
		return nil, err
	}
	return &Coverage{Reported: len(reported), Expected: len(reported) + len(missing), Missing: append([]string{}, missing...)}, nil
}

// TimeProgress is the elapsed share of the period's years (序时进度), in per cent.
func (v *IndicatorValue) TimeProgress() string { return v.elapsed.String() }

// Lineage leads the value to its rows; nil without a value. It is worked out when
// asked for: few of ten thousand values are.
func (v *IndicatorValue) Lineage() *Lineage {
	if v.Value == nil {
		return nil
	}
	return newLineage(v.lineage())
}

// NewIndicatorValue tells a value of a division, by the name that it had then.
func NewIndicatorValue(c *indicator.Catalogue, d *indicator.Definition, place indicator.RecordedUnit, name string, v indicator.Value) *IndicatorValue {
	return &IndicatorValue{
		DivisionCode: place.Code, DivisionName: name, From: v.Period.First(), To: v.Period.Last(), Period: v.Period.Label,
		Value: DecimalText(v.Value), Numerator: DecimalText(v.Numerator), Denominator: DecimalText(v.Denominator),
		Status: ValueStatus(v.Status), Light: Light(v.Light), Target: DecimalText(v.Target),
		YearOnYear: DecimalText(v.YearOnYear), PeriodOnPeriod: DecimalText(v.PeriodOnPeriod),
		Drill:   NewDrill(d.Drill.Of(place, v.Period)),
		elapsed: indicator.Elapsed(v.Period),
		lineage: func() indicator.Lineage { return c.Lineage(d, place, v.Period) },
	}
}

func newLineage(l indicator.Lineage) *Lineage {
	lineage := &Lineage{Numerator: newLineageRows(l.Numerator), Complement: l.Complement, Factor: int(l.Factor)}
	if l.Denominator != nil {
		lineage.Denominator = newLineageRows(*l.Denominator)
	}
	return lineage
}

func newLineageRows(d indicator.Drill) *LineageRows {
	return &LineageRows{Entity: d.Entity, List: d.List, Where: filter(d.Where), SumField: textOrNil(d.Sum), Times: max(d.Times, 1)}
}

// ReconciliationRow holds a figure of the document against the computed one.
type ReconciliationRow struct {
	FactCode   string
	Computed   *string
	Difference *string
	Matches    *bool
	Drill      *Drill
	Lineage    *Lineage
}

// NewDrill puts a drill into the words of the API.
func NewDrill(d indicator.Drill) *Drill {
	drill := &Drill{Entity: d.Entity, List: d.List, Where: filter(d.Where), DateField: textOrNil(d.Date), SumField: textOrNil(d.Sum)}
	if d.Numerator != nil {
		drill.NumeratorWhere = filter(d.Numerator)
	}
	if d.Year != "" {
		drill.DateField = &d.Year
	}
	return drill
}

// filter is a filter as JSON; the catalogue's filters are strings, numbers and
// lists of them, which always marshal.
func filter(w indicator.Where) json.RawMessage {
	raw, err := json.Marshal(w)
	if err != nil {
		return json.RawMessage("{}")
	}
	return raw
}

// Localized is a wording in both languages.
func Localized(t fault.Text) *LocalizedText { return &LocalizedText{Zh: t.ZH, En: t.EN} }

// DecimalText is a decimal on the wire: exact, nil for unknown.
func DecimalText(d decimal.NullDecimal) *string {
	if !d.Valid {
		return nil
	}
	s := d.Decimal.String()
	return &s
}

func textOrNil(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
