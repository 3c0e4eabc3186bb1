package panel

import (
	"strings"

	"github.com/shopspring/decimal"

	"litong3422/internal/money"
)

// Share is one datum, as far as a finding needs it.
type Share struct {
	Labels []string
	Values []decimal.NullDecimal
}

// Finding is one sentence that the data say; ok is false where nothing simple
// can be said, as of ties and of panels whose values do not add up.
func (d *Definition) Finding(of []Share) (finding Text, ok bool) {
	if d.Steps != nil && d.Steps.Part.ZH != "" {
		return d.inPart(of)
	}
	switch d.Kind {
	case Waffle:
		return d.part(of)
	case Funnel:
		return d.passed(of)
	case Bars, Treemap:
		if d.Rows == nil || d.Rows.Ratio || d.Rows.Share || d.Rows.Most > 0 || d.Rows.Measures[0].Function != Count && d.Rows.Measures[0].Function != Sum {
			return Text{}, false
		}
		return d.largest(of)
	case Scatter:
		return d.inZone(of)
	}
	return Text{}, false
}

// inPart says which share the steps marked In have of those not marked Out.
func (d *Definition) inPart(of []Share) (Text, bool) {
	part, whole := decimal.Zero, decimal.Zero
	for i, step := range d.Steps.Steps {
		n := of[i].Values[0].Decimal
		if step.In {
			part = part.Add(n)
		}
		if !step.Out {
			whole = whole.Add(n)
		}
	}
	if !whole.IsPositive() {
		return Text{}, false
	}
	name, rate := d.Steps.Part, money.Percent(part.Mul(hundred()).DivRound(whole, 1))
	return Text{
		ZH: name.ZH + part.String() + "/" + whole.String() + "，占" + rate,
		EN: name.EN + ": " + part.String() + " of " + whole.String() + ", " + rate,
	}, true
}

// Complete returns what is said instead of a drawing; ok is false where something is
// missing or the panel has no such sentence. Parameter worst is the first state that
// occurs, by its index.
func (d *Definition) Complete(of []Share, worst int) (said Text, ok bool) {
	if d.Whole.ZH == "" || len(of) == 0 {
		return Text{}, false
	}
	n := decimal.Zero
	for i, s := range of {
		counted := s.Values[0]
		switch {
		case d.Kind == Waffle: // the part, then the rest
			ok = i == 0 || s.Values[0].Decimal.IsZero()
		case d.Kind == Matrix:
			ok = worst == len(d.States)-1
		case d.Rows != nil && d.Rows.Ratio:
			ok, counted = s.Values[0].Valid && s.Values[0].Decimal.Equal(hundred()), s.Values[1]
		case d.Kind == Stack:
			ok = s.Values[1].Decimal.IsZero()
		default:
			ok = s.Values[0].Valid && s.Values[0].Decimal.GreaterThanOrEqual(s.Values[1].Decimal)
		}
		if !ok {
			return Text{}, false
		}
		n = n.Add(counted.Decimal)
	}
	return Text{ZH: strings.ReplaceAll(d.Whole.ZH, "{n}", n.String()), EN: strings.ReplaceAll(d.Whole.EN, "{n}", n.String())}, true
}

// Shade is what the limits make of a figure: "good", "fair" or "poor"; "" without limits
// or figure.
func (l *Limits) Shade(v decimal.NullDecimal) string {
	if l == nil || !v.Valid {
		return ""
	}
	for _, limit := range []struct{ shade, from string }{{"good", l.Good}, {"fair", l.Fair}} {
		from, err := decimal.NewFromString(limit.from)
		if err != nil {
			continue
		}
		if c := v.Decimal.Cmp(from); c == 0 || c > 0 != l.Down {
			return limit.shade
		}
	}
	return "poor"
}

// part says how much of the whole the first part is.
func (d *Definition) part(of []Share) (Text, bool) {
	total := sumOf(of)
	if !total.IsPositive() {
		return Text{}, false
	}
	n := of[0].Values[0].Decimal
	rate := money.Percent(n.Mul(hundred()).DivRound(total, 1))
	return Text{
		ZH: of[0].Labels[0] + n.String() + "/" + total.String() + "，占" + rate,
		EN: of[0].Labels[0] + ": " + n.String() + " of " + total.String() + ", " + rate,
	}, true
}

// passed says how many of the first step reach the last.
func (d *Definition) passed(of []Share) (Text, bool) {
	if len(of) < 2 || !of[0].Values[0].Decimal.IsPositive() {
		return Text{}, false
	}
	first, last := of[0], of[len(of)-1]
	rate := money.Percent(last.Values[0].Decimal.Mul(hundred()).DivRound(first.Values[0].Decimal, 1))
	return Text{
		ZH: first.Labels[0] + "后，" + rate + "已" + last.Labels[0],
		EN: rate + " of “" + first.Labels[0] + "” come to “" + last.Labels[0] + "”",
	}, true
}

// largest names the largest part and its share.
func (d *Definition) largest(of []Share) (Text, bool) {
	total, best, equal := sumOf(of), 0, 0
	for i, s := range of {
		if s.Values[0].Decimal.GreaterThan(of[best].Values[0].Decimal) {
			best = i
		}
	}
	for _, s := range of {
		if s.Values[0].Decimal.Equal(of[best].Values[0].Decimal) {
			equal++
		}
	}
	if len(of) < 2 || equal > 1 || !total.IsPositive() {
		return Text{}, false
	}
	rate := money.Percent(of[best].Values[0].Decimal.Mul(hundred()).DivRound(total, 1))
	return Text{
		ZH: strings.Join(of[best].Labels, "·") + "最多，占" + rate,
		EN: strings.Join(of[best].Labels, ", ") + " has most: " + rate,
	}, true
}

// inZone counts the points inside the zone.
func (d *Definition) inZone(of []Share) (Text, bool) {
	if d.Zone == nil {
		return Text{}, false
	}
	x, errX := decimal.NewFromString(d.Zone.X)
	low, errLow := decimal.NewFromString(d.Zone.Low)
	if errX != nil || errLow != nil {
		return Text{}, false
	}
	n := decimal.Zero
	for _, s := range of {
		if s.Values[0].Decimal.GreaterThanOrEqual(x) && s.Values[1].Decimal.GreaterThanOrEqual(low) {
			n = n.Add(decimal.NewFromInt(1))
		}
	}
	all := decimal.NewFromInt(int64(len(of))).String()
	return Text{
		ZH: d.Zone.Name.ZH + "内" + n.String() + "个，共" + all + "个",
		EN: n.String() + " of " + all + " inside the " + strings.ToLower(d.Zone.Name.EN),
	}, true
}

func sumOf(of []Share) decimal.Decimal {
	total := decimal.Zero
	for _, s := range of {
		total = total.Add(s.Values[0].Decimal)
	}
	return total
}

func hundred() decimal.Decimal { return decimal.NewFromInt(100) }
