package indicator

import "github.com/shopspring/decimal"

// Light is the judgement of a value. Its values are those of the API.
type Light string

// The lights.
const (
	Green   Light = "GREEN"
	Amber   Light = "AMBER"
	Red     Light = "RED"
	Grey    Light = "GREY" // no value
	NoLight Light = "NONE" // no target and no red line
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
// year, both in per cent. Too slow and too fast are judged alike.
func JudgePace(value, elapsed decimal.NullDecimal) Light {
	if !value.Valid || !elapsed.Valid {
		return Grey
	}
	switch gap := value.Decimal.Sub(elapsed.Decimal).Abs(); {
	case gap.LessThanOrEqual(decimal.NewFromInt(paceAmber)):
		return Green
	case gap.LessThanOrEqual(decimal.NewFromInt(paceRed)):
		return Amber
	default:
		return Red
	}
}

// TargetFor returns the target of a period: fixed, or the elapsed share of its years.
func (d *Definition) TargetFor(p Period) decimal.NullDecimal {
	if !d.Pace {
		return d.Target
	}
	return decimal.NewNullDecimal(Elapsed(p))
}

// Elapsed returns the share of a period's years that is over at the period's end, in per
// cent (序时进度).
func Elapsed(p Period) decimal.Decimal {
	start := p.From.YearStart()
	years := int64(p.To.Year()-start.Year()) + 1
	return decimal.NewFromInt(int64(p.To-start)+1).Mul(hundred()).DivRound(decimal.NewFromInt(12*years), places)
}

// Light returns the judgement of a value of the indicator for a period.
func (d *Definition) Light(value decimal.NullDecimal, p Period) Light {
	if d.Pace {
		return JudgePace(value, d.TargetFor(p))
	}
	return Judge(value, d.Target, d.RedLine, d.Direction)
}

// Change returns the change from base to value: in points for rates, in per cent of the
// base otherwise. It is null without a base, and for a base of zero unless d is a rate.
func (d *Definition) Change(value, base decimal.NullDecimal) decimal.NullDecimal {
	switch {
	case !value.Valid || !base.Valid:
		return decimal.NullDecimal{}
	case d.Kind == Rate:
		return decimal.NewNullDecimal(value.Decimal.Sub(base.Decimal))
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
	Target         decimal.NullDecimal
	Light          Light
	YearOnYear     decimal.NullDecimal // 同比
	PeriodOnPeriod decimal.NullDecimal // 环比
}

// Evaluate returns the judged value of the indicator for a division and a period. Series
// township holds the cells of the township around the division; it is nil for the
// district. Only complete figures are compared, since half a month is not a whole one.
func (d *Definition) Evaluate(s, township Series, level Level, p Period, cover Coverage) Value {
	figure := d.reported(s, township, level, p, cover)
	v := Value{Figure: figure, Period: p, Target: d.TargetFor(p), Light: d.Light(figure.Value, p)}
	if figure.Status != Complete {
		return v
	}
	if base := d.reported(s, township, level, p.YearBefore(), cover); base.Status == Complete {
		v.YearOnYear = d.Change(figure.Value, base.Value)
	}
	if p.Cumulative {
		return v
	}
	if base := d.reported(s, township, level, p.Before(), cover); base.Status == Complete {
		v.PeriodOnPeriod = d.Change(figure.Value, base.Value)
	}
	return v
}

// reported returns the figure, or a missing one if its township has not reported.
func (d *Definition) reported(s, township Series, level Level, p Period, cover Coverage) Figure {
	if level != District && d.NotReported(township, p) {
		return Figure{Status: Missing}
	}
	return d.Figure(s, level, p, cover)
}

// Baseline returns the first month whose cells the evaluation of a period needs.
func Baseline(p Period) Month {
	return min(p.YearBefore().From.YearStart(), p.Before().From.YearStart())
}
