package indicator

import (
	"sort"

	"github.com/shopspring/decimal"
)

// Cell is what one indicator has for one division and month.
type Cell struct {
	Month                  Month
	Numerator, Denominator decimal.Decimal
}

// Track is the cells of one indicator and division over time, summed up so that
// any run of months is one subtraction.
type Track struct {
	months []Month
	num    []decimal.Decimal // num[i]: sum of the numerators of months[:i]
	den    []decimal.Decimal
}

// NewTrack sums up cells; several cells of a month add up, in any order.
func NewTrack(cells []Cell) *Track {
	sorted := append([]Cell(nil), cells...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].Month < sorted[j].Month })
	t := &Track{num: []decimal.Decimal{{}}, den: []decimal.Decimal{{}}}
	for i, c := range sorted {
		t.months = append(t.months, c.Month)
		t.num = append(t.num, t.num[i].Add(c.Numerator))
		t.den = append(t.den, t.den[i].Add(c.Denominator))
	}
	return t
}

// before returns how many cells lie before the month.
func (t *Track) before(m Month) int {
	return sort.Search(len(t.months), func(i int) bool { return t.months[i] >= m })
}

// sum adds one of the two figures over a period.
func (t *Track) sum(p Period, span Span, ofDenominator bool) decimal.Decimal {
	if t == nil {
		return decimal.Decimal{}
	}
	sums := t.num
	if ofDenominator {
		sums = t.den
	}
	first := 0
	switch span {
	case InPeriod:
		first = t.before(p.From)
	case YearToDate:
		first = t.before(p.From.YearStart())
	}
	return sums[t.before(p.To+1)].Sub(sums[first])
}

// Series is what one division has: its tracks by cell code.
type Series map[string]*Track

func (s Series) side(side Side, p Period) decimal.Decimal {
	return s[side.Cell].sum(p, side.Span, side.OfDenominator)
}

// Coverage is the span for which a county has records, in months.
type Coverage struct{ From, Through Month }

// Status says how far a value can be relied upon; the words are the API's.
type Status string

// The statuses.
const (
	Complete Status = "COMPLETE"
	Partial  Status = "PARTIAL"
	Missing  Status = "MISSING"
)

// Figure is a value before it is judged: what a division has for a period.
type Figure struct {
	Value, Numerator, Denominator decimal.NullDecimal
	Status                        Status
}

// places is how many decimals a computed fraction carries. Lights and ranks
// judge this value, so what is shown never contradicts its colour.
const places = 4

func hundred() decimal.Decimal { return decimal.NewFromInt(100) }

// Figure computes the indicator for a division of that level.
func (d *Definition) Figure(s Series, level Level, p Period, cover Coverage) Figure {
	missing := Figure{Status: Missing}
	if level.Finer(d.Finest) || p.From > cover.Through && !d.known(s, p) {
		return missing
	}
	status := d.status(p, cover)
	num := s.side(d.Num, p)
	if d.Fraction() {
		den := s.side(*d.Den, p)
		if !den.IsPositive() {
			return missing
		}
		value := num
		if d.Complement {
			value = den.Sub(num)
		}
		value = value.Mul(decimal.NewFromInt(d.factor()))
		return Figure{decimal.NewNullDecimal(value.DivRound(den, places)), decimal.NewNullDecimal(num), decimal.NewNullDecimal(den), status}
	}
	switch {
	case d.Reported && (!d.known(s, p) || d.Kind == Flow && !p.wholeYears()),
		d.Kind == Flow && !d.Reported && p.To < cover.From && num.IsZero():
		return missing
	}
	return Figure{Value: decimal.NewNullDecimal(num), Numerator: decimal.NewNullDecimal(num), Status: status}
}

// known reports whether anything was reported for the period.
func (d *Definition) known(s Series, p Period) bool {
	return d.Reported && s[d.Num.Cell].sum(p, d.Num.Span, true).IsPositive()
}

// status says whether the records cover the period. A stock needs its end only,
// and yearly reports say for themselves what they cover.
func (d *Definition) status(p Period, cover Coverage) Status {
	started := p.From >= cover.From || d.Num.Span == ToDate || d.Reported
	if started && p.To <= cover.Through {
		return Complete
	}
	return Partial
}
