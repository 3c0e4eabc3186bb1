package indicator

import (
	"sort"

	"github.com/shopspring/decimal"
)

// Cell holds the stored figures of one indicator for one division and month.
type Cell struct {
	Month                  Month
	Numerator, Denominator decimal.Decimal
}

// Track holds the running sums of one indicator's cells for one division, so that any
// run of months is one subtraction. It is immutable.
type Track struct {
	months []Month
	num    []decimal.Decimal // num[i]: sum of the numerators of months[:i]
	den    []decimal.Decimal
}

// NewTrack returns the running sums of cells, which may be in any order. Several cells of
// one month are added.
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

// before returns the number of cells before the month.
func (t *Track) before(m Month) int {
	return sort.Search(len(t.months), func(i int) bool { return t.months[i] >= m })
}

// sum returns the sum of one of the two figures over a period. A nil track has sum zero.
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

// Series holds the tracks of one division by cell code.
type Series map[string]*Track

func (s Series) side(side Side, p Period) decimal.Decimal {
	return s[side.Cell].sum(p, side.Span, side.OfDenominator)
}

// Coverage is the span for which a county has records, in months.
type Coverage struct{ From, Through Month }

// Status is how far a value can be relied upon. Its values are those of the API.
type Status string

// The statuses.
const (
	Complete Status = "COMPLETE"
	Partial  Status = "PARTIAL"
	Missing  Status = "MISSING"
)

// Figure is the value of a division for a period, before it is judged.
type Figure struct {
	Value, Numerator, Denominator decimal.NullDecimal
	Status                        Status
}

// places is the number of decimals of a computed fraction. Lights and ranks judge this
// value, so a value on the page never contradicts its colour.
const places = 4

func hundred() decimal.Decimal { return decimal.NewFromInt(100) }

// Figure returns the indicator's value for a division of that level. Its status is
// Missing where the level is too fine, the period has no records, or a denominator is zero.
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
		return Figure{
			Value:       decimal.NewNullDecimal(value.DivRound(den, places)),
			Numerator:   decimal.NewNullDecimal(num),
			Denominator: decimal.NewNullDecimal(den),
			Status:      status,
		}
	}
	switch {
	case d.Reported && (!d.known(s, p) || d.Kind == Flow && !p.wholeYears()),
		d.Kind == Flow && !d.Reported && p.To < cover.From && num.IsZero():
		return missing
	}
	return Figure{Value: decimal.NewNullDecimal(num), Numerator: decimal.NewNullDecimal(num), Status: status}
}

// known reports whether a handed-in figure was reported for the period.
func (d *Definition) known(s Series, p Period) bool {
	return d.Reported && s[d.Num.Cell].sum(p, d.Num.Span, true).IsPositive()
}

// status returns Complete if the records cover the period. Stocks need its end only.
// Handed-in figures state the year they cover.
func (d *Definition) status(p Period, cover Coverage) Status {
	started := p.From >= cover.From || d.Num.Span == ToDate || d.Reported
	if started && p.To <= cover.Through {
		return Complete
	}
	return Partial
}
