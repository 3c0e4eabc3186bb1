package indicator

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"
)

// Light is the judgement of a value. Its values are those of the API.
type Light string

// The lights.
const (
	Green   Light = "GREEN"
	Amber   Light = "AMBER"
	Red     Light = "RED"
	Grey    Light = "GREY" // not reported
	NoLight Light = "NONE" // not judged: no target, too few cases, or nothing to judge
)

// Judge returns the light of a value. It is green at the target or better, and red beyond
// the red line. In between it is amber; without a red line, within a tenth of the target.
// With a red line alone there is no amber.
func Judge(value, target, redLine decimal.NullDecimal, direction Direction) Light {
	switch {
	case !value.Valid:
		return Grey
	case direction == Neutral || !target.Valid && !redLine.Valid:
		return NoLight
	case !target.Valid:
		target = redLine
	}
	reaches := func(v, line decimal.Decimal) bool {
		if direction == Down {
			return v.LessThanOrEqual(line)
		}
		return v.GreaterThanOrEqual(line)
	}
	switch {
	case reaches(value.Decimal, target.Decimal):
		return Green
	case redLine.Valid && reaches(value.Decimal, redLine.Decimal),
		!redLine.Valid && nearly(value.Decimal, target.Decimal, direction):
		return Amber
	default:
		return Red
	}
}

// nearly reports whether the value is at least 90 % of the target. For falling indicators
// the target must be at least 90 % of the value.
func nearly(value, target decimal.Decimal, direction Direction) bool {
	if direction == Down {
		return target.Shift(1).GreaterThanOrEqual(value.Mul(decimal.NewFromInt(9)))
	}
	return value.Shift(1).GreaterThanOrEqual(target.Mul(decimal.NewFromInt(9)))
}

// Gaps to the elapsed share of the year, in percentage points. Beyond the first, budget
// execution is amber; beyond the second, red. Both are proposals of this product.
const (
	paceAmber = 15
	paceRed   = 25
)

// JudgePace returns the light of a yearly execution against the elapsed share of the
// year, both in per cent. Too slow and too fast are judged alike. More than the whole
// lump sum is red: it is a hard cap (S-406).
func JudgePace(value, elapsed decimal.NullDecimal) Light {
	if !value.Valid || !elapsed.Valid {
		return Grey
	}
	switch gap := value.Decimal.Sub(elapsed.Decimal).Abs(); {
	case value.Decimal.GreaterThan(hundred()):
		return Red
	case gap.LessThanOrEqual(decimal.NewFromInt(paceAmber)):
		return Green
	case gap.LessThanOrEqual(decimal.NewFromInt(paceRed)):
		return Amber
	default:
		return Red
	}
}

// TargetFor returns the target of a period: that of the lines in force, or the elapsed
// share of its years.
func (d *Definition) TargetFor(lines Lines, p Period, cover Coverage) decimal.NullDecimal {
	if !d.Pace {
		return lines.Target
	}
	return decimal.NewNullDecimal(Elapsed(p, cover))
}

// Elapsed returns the share of a period's years that is over, in per cent (序时进度): at the
// period's end, or at the last day of the records where that is earlier. Months count
// alike, and days within their month.
func Elapsed(p Period, cover Coverage) decimal.Decimal {
	start := p.From.YearStart()
	years := int64(p.To.Year()-start.Year()) + 1
	months := decimal.NewFromInt(int64(p.To-start) + 1)
	if cover.Through > 0 && p.To > cover.over() {
		months = decimal.NewFromInt(int64(cover.over()-start) + 1)
		if cover.Day > 0 {
			months = months.Add(decimal.NewFromInt(int64(cover.Day)).DivRound(decimal.NewFromInt(int64(cover.Through.Days())), precision))
		}
	}
	return decimal.Max(months, decimal.Decimal{}).Mul(hundred()).DivRound(decimal.NewFromInt(12*years), places)
}

// Light returns the judgement of a value of the indicator for a period, by the lines in
// force at its end.
func (d *Definition) Light(value decimal.NullDecimal, lines Lines, p Period, cover Coverage) Light {
	if d.Pace {
		return JudgePace(value, d.TargetFor(lines, p, cover))
	}
	return Judge(value, lines.Target, lines.RedLine, d.Direction)
}

// enough is the share of reporters that a light needs, in per cent; it is that of the
// capability index.
const enough = 60

// judged returns the light of a figure: none where there is nothing to judge, or too
// little.
func (d *Definition) judged(f Figure, lines Lines, p Period, cover Coverage) Light {
	switch f.Status {
	case NotApplicable, NotDue, ByTheYear:
		return NoLight
	}
	light := d.Light(f.exact, lines, p, cover)
	few := f.Value.Valid && f.Reports.Reported*100 < f.Reports.Expected*enough
	if f.Small || few || d.Window > 0 && !f.over {
		return NoLight
	}
	return light
}

// Change returns the change from base to value: in points for rates, in per cent of the
// base otherwise. It is null without a base, and for a base of zero unless d is a rate.
func (d *Definition) Change(value, base decimal.NullDecimal) decimal.NullDecimal {
	switch {
	case !value.Valid || !base.Valid:
		return decimal.NullDecimal{}
	case d.Kind == Rate:
		return decimal.NewNullDecimal(value.Decimal.Sub(base.Decimal).Round(places))
	case base.Decimal.IsZero():
		return decimal.NullDecimal{}
	default:
		change := value.Decimal.Sub(base.Decimal).Mul(hundred())
		return decimal.NewNullDecimal(change.DivRound(base.Decimal.Abs(), places))
	}
}

// Value is a judged figure for one period, with its comparisons.
type Value struct {
	Figure
	Period         Period
	Lines          Lines               // by which it is judged
	Target         decimal.NullDecimal // that of the lines, or the elapsed share of the year
	Light          Light
	YearOnYear     decimal.NullDecimal // 同比
	PeriodOnPeriod decimal.NullDecimal // 环比
}

// Evaluate returns the judged value of the indicator for a division and a period.
func (d *Definition) Evaluate(s Series, u Unit, p Period, cover Coverage) Value {
	f, lines := d.Figure(s, u, p, cover), LinesAt(u.Lines, p.To)
	v := Value{Figure: f, Period: p, Lines: lines, Target: d.TargetFor(lines, p, cover), Light: d.judged(f, lines, p, cover)}
	if base, ok := d.YearBefore(p); ok {
		v.YearOnYear = d.compared(f, d.Figure(s, u, base, cover))
	}
	if base, ok := d.Before(p); ok {
		v.PeriodOnPeriod = d.compared(f, d.Figure(s, u, base, cover))
	}
	return v
}

// compared returns the change from a figure to another. Periods that are not over are not
// compared, and neither are those of different reporters: half a month is not a whole
// one, and a village that has not reported has not lost its income.
func (d *Definition) compared(f, base Figure) decimal.NullDecimal {
	if !f.over || !base.over || !f.Reports.sameAs(base.Reports) {
		return decimal.NullDecimal{}
	}
	return d.Change(f.exact, base.exact)
}

// YearBefore returns the period with which 同比 compares. Sums of more than a year have
// none: the two spans would overlap.
func (d *Definition) YearBefore(p Period) (Period, bool) {
	return p.YearBefore(), p.Months() <= 12 || d.atEnd()
}

// SameDays returns the days of last year up to the one that a running period has reached:
// until 15 October, where the records end on a 15 October. There are none for a period that
// is over, for figures of years, and where the records do not cover them.
func (d *Definition) SameDays(p Period, cover Coverage) (Period, bool) {
	if p.To <= cover.over() || p.From > cover.Through || d.Frequency == Yearly || d.Undated {
		return Period{}, false
	}
	base, ok := d.YearBefore(Period{From: p.From, To: min(p.To, cover.Through)})
	if !ok || !d.covered(base, cover) {
		return Period{}, false
	}
	if cover.Day > 0 {
		base.Until = fmt.Sprintf("%s-%02d", base.To, min(cover.Day, base.To.Days()))
	}
	return base, true
}

// UpToDate reports whether a unit has handed in all of a running period so far. What is
// handed in every month has rows of the running month.
func (d *Definition) UpToDate(f Figure, p Period, cover Coverage) bool {
	if !f.Value.Valid || f.Reports.Gaps() {
		return false
	}
	if d.proposed != EveryMonth || d.Num.Span == ToDate || cover.Day == 0 {
		return true
	}
	bit := uint64(1) << (uint(cover.Through-p.From) % 64)
	return !slices.ContainsFunc(f.Reports.states, func(s state) bool { return s.at&bit == 0 })
}

// Before returns the period with which 环比 compares: for spans below a year, for a year's
// is its 同比. Sums within the year are not compared across it.
func (d *Definition) Before(p Period) (Period, bool) {
	before := p.Before()
	across := d.Num.Span == YearToDate && before.From.Year() != p.From.Year()
	return before, !p.Cumulative && p.Months() < 12 && !across
}

// atEnd reports whether the figure is one of the period's end, however long it is.
func (d *Definition) atEnd() bool {
	return d.Num.Span == ToDate && (d.Den == nil || d.Den.Span == ToDate)
}

// Baseline returns the first month whose cells the evaluation of a period needs.
func Baseline(p Period) Month {
	return min(p.YearBefore().From.YearStart(), p.Before().From.YearStart())
}
